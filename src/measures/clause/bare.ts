/** What a verb without auxiliary is: gerund, main verb, reduced passive or bare form. */
import { followsLet } from '../../text/around.js'
import { closesInserted } from '../../text/subjects.js'
import type { Word } from '../../text/tag.js'
import { isAgentive } from './acting-nouns.js'
import { beforeAdverbs, isGerund, isPastForm } from './forms.js'
import type { VerbGroup } from './groups.js'
import { isWantedDone, ordererBefore } from './ordered.js'
import { isAside, isMainVerb } from './past-forms.js'
import { isReduced } from './reduced.js'

type Reading = Pick<VerbGroup, 'form' | 'passive' | 'tense'>

const GERUND: Reading = { form: 'gerund', passive: false, tense: 'present' }
const PAST: Reading = { form: 'finite', passive: false, tense: 'past' }
const PRESENT: Reading = { form: 'finite', passive: false, tense: 'present' }
const REDUCED: Reading = { form: 'participle', passive: true, tense: 'past' }
export const INFINITIVE: Reading = { form: 'infinitive', passive: false, tense: 'future' }
const BARE: Reading = { form: 'bare', passive: false, tense: 'present' }

/** A verb without auxiliary: gerund, finite past or present, reduced passive ("sanctions imposed by"), or bare. */
export function bareGroup(words: readonly Word[], head: number): Reading {
  const word = words[head] as Word
  if (isGerund(word)) return GERUND
  // "said the sanctions needed to be tightened".
  if (word.lower === 'needed' && words[head + 1]?.lower === 'to') return PAST
  if (isPastForm(word)) {
    if (!BOTH_TENSES.test(word.lower) && !isJoined(words, head)) return isMainVerb(words, head) ? PAST : REDUCED
    // "ordered the funds cut", "wants Russia cut off from".
    if (ordererBefore(words, head) >= 0 || isWantedDone(words, head)) return REDUCED
  }
  // "Chadian banks hit by sanctions".
  if (word.lower === 'hit' && words[head + 1]?.lower === 'by') return REDUCED
  const before = beforeAdverbs(words, head)
  // ", put in place in 2003, expired", "the ban on fish put in place by Norway was lifted".
  const put = word.lower === 'put' && words[head + 2]?.lower === 'place' && before !== undefined
  if (
    put &&
    (/,/.test(before.after) ? isAside(words, head) : isReduced(words, head, before) || isPutThing(words, head))
  )
    return REDUCED
  const parted = before !== undefined && /,/.test(before.after)
  // "Chad, hit by sanctions, gave way".
  if (parted && BOTH_TENSES.test(word.lower) && words[head + 1]?.lower === 'by') return REDUCED
  // "The sanctions, which Norway announced, [hit] six firms".
  if (parted && closesInserted(words.slice(0, head))) return BOTH_TENSES.test(word.lower) ? PAST : PRESENT
  // "lets the government [ban] imports".
  if (followsLet(words.slice(0, head))) return INFINITIVE
  // "will ban imports and [close] ports".
  const base = !/s$/.test(word.lower) || /ss$/.test(word.lower)
  if (base && isLet(words, head)) return INFINITIVE
  return base && before && (before.pos === 'conjunction' || parted) ? BARE : PRESENT
}

/** "extended the curbs [put] in place for Chad": a noun in front, and no object behind. */
const isPutThing = (words: readonly Word[], head: number): boolean =>
  words[head - 1]?.pos === 'noun' &&
  !/[,;:]/.test(words[head - 1]?.after ?? '') &&
  (/[,;.]/.test(words[head + 2]?.after ?? '') || words[head + 3]?.pos === 'preposition') &&
  !isAgentive(words[head - 1] as Word)

/** "agreed to [let] eight states, Peru among them, keep": only words of a noun phrase part the verb from what it lets somebody do. */
function isLet(words: readonly Word[], head: number): boolean {
  for (let i = head - 1; i >= 0 && i >= head - 16; i--) {
    const { lower, pos, after } = words[i] as Word
    if (LET.test(lower) && pos === 'verb') return i < head - 1
    if (!LET_OBJECT.has(pos) || /[;:.]\s*$/.test(after)) return false
  }
  return false
}

const LET = /^(?:let|lets|letting)$/
const LET_OBJECT: ReadonlySet<string> = new Set([
  'noun',
  'name',
  'adjective',
  'number',
  'determiner',
  'preposition',
  'conjunction',
  'pronoun',
])

/** Past forms that are as often present: "to close ports and cut aid". */
const BOTH_TENSES = /^(?:put|cut|set|hit|let)$/

/** "will stop aid and [shut] its embassy": these too, right behind "and". */
const isJoined = (words: readonly Word[], head: number): boolean =>
  /^(?:shut|quit|split)$/.test((words[head] as Word).lower) && beforeAdverbs(words, head)?.pos === 'conjunction'
