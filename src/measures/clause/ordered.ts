/** Verbs whose object is done what the participle behind it tells: "wants its embargo lifted", "ordered the border closed". */
import type { Word } from '../../text/tag.js'
import { AUXILIARY } from './forms.js'

/** "[wants] the ban lifted": somebody asks for it. */
export const WISHING = /^(?:want|wants|wanted|see|like|need|needs|prefer|prefers)$/

/** "[ordered] the border closed": whoever says so does it. */
const ORDERING = /^(?:order|orders|ordered|declare|declares|declared)$/

/** Index of the verb that orders what the participle at `head` tells of its object, or -1. */
export function ordererBefore(words: readonly Word[], head: number): number {
  const verb = verbOverObject(words, head)
  return verb >= 0 && ORDERING.test((words[verb] as Word).lower) ? verb : -1
}

/** True for a past form behind the object of a verb of wishing or ordering, with no object of its own. */
export function isWantedDone(words: readonly Word[], head: number): boolean {
  const { after } = words[head] as Word
  const behind = words[head + 1]
  if (behind && !NO_OBJECT.has(behind.pos) && !/[,;.]/.test(after)) return false
  // "ordered the envoy out and threatened to": what "and" joins to the order is done by who gives it.
  if (words[head - 1]?.pos === 'conjunction' && behind?.pos === 'to') return false
  const verb = words[verbOverObject(words, head)]
  return verb !== undefined && (WISHING.test(verb.lower) || ORDERING.test(verb.lower))
}

/** "had their visas [taken] away": a participle behind the object of "have", which tells what was done to its owner. */
export function isHadDone(words: readonly Word[], head: number): boolean {
  const behind = words[head + 1]
  if (behind && !NO_OBJECT.has(behind.pos) && !/[,;.]/.test((words[head] as Word).after)) return false
  let plain = true
  for (let i = head - 1; i > 0 && i >= head - 11; i--) {
    const { pos, lower, after, text } = words[i] as Word
    if (/[,;:.]/.test(after) && !/\.$/.test(text)) return false
    const far = !plain || i < head - 6
    if (pos === 'have')
      return i < head - 2 && words[i + 1]?.pos === 'determiner' && (!far || ALL_OWNED.test(words[i + 1]?.lower ?? ''))
    if (!OWNED.has(pos)) {
      if (!/^(?:and|or|in|within|under)$/.test(lower)) return false
      plain = false
    }
  }
  return false
}

/** "will have [any] property in the country frozen": behind these a longer phrase may tell what is owned. */
const ALL_OWNED = /^(?:any|all|their|its|his|her)$/

const OWNED: ReadonlySet<string> = new Set(['noun', 'name', 'adjective', 'determiner'])

const NO_OBJECT: ReadonlySet<string> = new Set(['preposition', 'adverb', 'to', 'conjunction'])

/** The verb in front whose object ends right before word `index`: "[ordered] the sanctions on Iran lifted"; or -1. */
function verbOverObject(words: readonly Word[], index: number): number {
  for (let i = index - 1; i > 0 && i >= index - 12; i--) {
    const { pos, lower, after } = words[i] as Word
    if (pos === 'verb') return i < index - 1 ? i : -1
    if (STOPS.has(pos) || AUXILIARY.has(pos) || lower === 'by' || /[,;:.]/.test(after)) return -1
  }
  return -1
}

const STOPS: ReadonlySet<string> = new Set(['relative', 'subordinator'])
