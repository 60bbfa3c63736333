import type { Comparison } from '../../record/contract.js'

type Cues = Readonly<Record<Comparison, readonly string[]>>

/** Words before the number. "nearly" and "almost" are approximate, as the annotation guide has it. */
const CUES_BEFORE: Cues = {
  eq: ['exactly', 'precisely', 'equal to', 'equals', 'equals to', 'equaling to', 'a total of', 'total of'],
  approx: [
    'about',
    'around',
    'some',
    'nearly',
    'almost',
    'roughly',
    'approximately',
    'approx',
    'approx .',
    'circa',
    'close to',
    'an estimated',
    'estimated',
    'in the region of',
    'in the order of',
    'somewhere around',
    '~',
  ],
  gt: [
    'more than',
    'over',
    'above',
    'upwards of',
    'upward of',
    'exceeding',
    'exceeds',
    'exceed',
    'exceeded',
    'in excess of',
    'greater than',
    'larger than',
    'higher than',
    'bigger than',
    'surpass',
    'surpasses',
    'surpassing',
    'north of',
    '>',
  ],
  ge: [
    'at least',
    'no fewer than',
    'no less than',
    'not less than',
    'not fewer than',
    'a minimum of',
    'minimum of',
    'at minimum',
    'greater than or equal to',
    'more than or equal to',
    'equal to or more than',
    'equal to or greater than',
    'at least or equal to',
    'higher or equal than',
    'bigger or equal than',
    'larger or equal than',
    'greater or equal than',
    '> =',
    '≥',
  ],
  lt: ['fewer than', 'less than', 'under', 'below', 'lower than', 'smaller than', '<'],
  le: [
    'up to',
    'as many as',
    'as much as',
    'at most',
    'no more than',
    'not more than',
    'a maximum of',
    'maximum of',
    'less than or equal to',
    'equal to or less than',
    'less or equal than',
    'smaller or equal than',
    'lower or equal than',
    '< =',
    '≤',
  ],
}

/** Words after the number; never right before another number ("200 or greater than 190"). */
const CUES_AFTER: Cues = {
  eq: [],
  approx: ['or so', 'or thereabouts'],
  gt: [],
  ge: ['or more', 'or more than', 'or greater than', 'and more', 'or greater', 'or above', 'or higher', '+', 'plus'],
  lt: [],
  le: ['or less', 'or fewer', 'or below', 'or under', 'or lower'],
}

export interface Cue {
  readonly words: readonly string[]
  readonly comparison: Comparison
}

/** Cues by one of their ends, longest first. */
function indexed(cues: Cues, end: 0 | -1): ReadonlyMap<string, readonly Cue[]> {
  const index = new Map<string, Cue[]>()
  for (const [comparison, phrases] of Object.entries(cues) as [Comparison, readonly string[]][]) {
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      const key = words.at(end) ?? ''
      index.set(key, [...(index.get(key) ?? []), { words, comparison }])
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}
/** By the last word. */
export const BEFORE = indexed(CUES_BEFORE, -1)
/** By the first word. */
export const AFTER = indexed(CUES_AFTER, 0)
