/** The noun that an infinitive completes: "the decision by Chad on Friday to close". */
import type { Word } from '../../text/tag.js'
import { daysOr } from './calendar.js'
import { GOVERNING_NOUNS } from './governing-nouns.js'

/** The noun that an infinitive at `first` completes, over an agent or a day between the two: "the decision by Chad on Friday to close"; or -1. */
export function nounCompleted(words: readonly Word[], first: number): number {
  const aside = /,/.test(words[first - 1]?.after ?? '') ? asideBehindNoun(words, first) : -1
  if (aside >= 0) return aside
  for (let i = first - 1; i >= 0 && i >= first - 10; i--) {
    const { lower, pos, after } = words[i] as Word
    if (/[,;:]/.test(after)) return -1
    if (TAKEN.test(lower) && words[i + 1]?.lower === 'by' && GOVERNING_NOUNS.has(words[i - 1]?.lower ?? ''))
      return i - 1
    if (pos === 'noun' && GOVERNING_NOUNS.has(lower))
      return i === first - 1 || BETWEEN.test((words[i + 1] as Word).lower) ? i : -1
    const between =
      ['name', 'number', 'determiner', 'adjective'].includes(pos) ||
      BETWEEN.test(lower) ||
      OFFICE.test(lower) ||
      // "a decision by a US [aid] agency to".
      (pos === 'noun' && OFFICE.test((words[i + 1] as Word).lower))
    if (!between) return -1
  }
  return -1
}

/** "the decision [taken] by Chad in March to close". */
export const TAKEN = /^(?:taken|made|adopted|announced|reached|issued|passed)$/

/** Who decides, behind "of" or "by". */
const OFFICE =
  /^(?:governments?|ministry|ministers?|council|agency|agencies|office|authority|committee|regulators?|administration|parliament|cabinet|department|commission|authorities|president|leaders?|leadership|regime|junta|rulers|generals|military|army|king|premier|chancellor|assembly|congress|senate|legislature|lawmakers|officials|treasury|bloc|union|bank|side|members|states|countries)$/

/** "the decision, announced by Chad on Friday, to close": the noun in front of what is put between commas; or -1. */
function asideBehindNoun(words: readonly Word[], first: number): number {
  for (let i = first - 2; i > 0 && i >= first - 14; i--) {
    if (!/,/.test((words[i] as Word).after)) continue
    return GOVERNING_NOUNS.has((words[i] as Word).lower) && MADE_KNOWN.test(words[i + 1]?.lower ?? '') ? i : -1
  }
  return -1
}

const BETWEEN = daysOr('by|on|in|from|of|last|this|earlier|week|month|year|today|yesterday')

const MADE_KNOWN = /^(?:announced|taken|made|unveiled|reached|disclosed|reported|published|approved)$/
