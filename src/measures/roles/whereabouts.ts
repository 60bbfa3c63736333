/** Names of where those who are hit, or what is theirs, are, and of how far a measure reaches: nobody hit. */
import type { Word } from '../../text/tag.js'
import { type Naming, stateOf, wordAt } from './actors.js'
import { isLetFirm } from './wronged.js'

const REACH = /^(?:jurisdictions?|persons?|soil|territory|nationals|citizens)$/

const OWNED = /^(?:assets|property|accounts?|holdings)$/

const HOLDING =
  /^(?:assets?|property|properties|holdings|interests?|funds|accounts?|money|hold|holds|held|own|owns|owned|have|has|kept|located|is|are|based|come|resources)$/

/** "any US assets", "property within the United States", "subject to US jurisdiction": how far a measure reaches, not whom it hits. */
export function isReach({ start, end }: Naming, words: readonly Word[]): boolean {
  const at = wordAt(words, start)
  const next = words[wordAt(words, end - 1) + 1]
  if (next && REACH.test(next.lower)) return true
  const behind = next && words[next.index + 1]
  // "any Britain-based assets".
  if (next?.lower === 'based' && OWNED.test(behind?.lower ?? '')) return true
  const any = words[at - 1]?.lower === 'any'
  // "their British assets": whose they are is told.
  const owned = /^(?:their|his|her|its)$/.test(words[at - 1]?.lower ?? '') || words[at - 1]?.possessive === true
  // "any Iranian assets in France": where they are tells the reach.
  const elsewhere = /^(?:in|under|within|on|held)$/.test(behind?.lower ?? '')
  if (
    next &&
    OWNED.test(next.lower) &&
    ((any && !elsewhere) || owned || /^(?:held|of|belonging|owned)$/.test(behind?.lower ?? ''))
  )
    return true
  if (/^(?:financial|banking)$/.test(next?.lower ?? '') && behind?.lower === 'system') return true
  const before = words[at - 1]?.pos === 'determiner' ? at - 2 : at - 1
  const preposition = words[before]?.lower ?? ''
  if (/^(?:within|inside|into|entering|enter)$/.test(preposition)) return true
  return preposition === 'in' && HOLDING.test(words[before - 1]?.lower ?? '')
}

/** "Iranian banks in Dubai", "North Korean envoys in Syria": where those who are hit by their nationality are. */
export function isWhereabouts({ start }: Naming, found: readonly Naming[], words: readonly Word[]): boolean {
  let at = wordAt(words, start) - 1
  while (at > 0 && (words[at] as Word).pos !== 'preposition' && !/[;:]/.test((words[at] as Word).after)) {
    if (!['name', 'determiner', 'conjunction', 'adjective'].includes((words[at] as Word).pos)) return false
    at--
  }
  const link = words[at]
  if (link?.lower === 'in' && /^(?:accounts?|deposits)$/.test(words[at - 1]?.lower ?? '')) return true
  if (link?.lower === 'in' && isMeeting(words, at - 1)) return true
  // "Iranian money held in Qatar".
  if (link?.lower === 'in' && KEPT.test(words[at - 1]?.lower ?? '')) at--
  if (link?.lower !== 'in' || words[at - 1]?.pos !== 'noun' || /,/.test(words[at - 1]?.after ?? '')) return false
  return found.some(
    (other) =>
      other.end <= link.start &&
      stateOf(other.entity) !== null &&
      !isLetFirm(other.entity, words[wordAt(words, other.start) - 1]?.lower ?? '') &&
      words.slice(wordAt(words, other.end), at).every(({ pos, after }) => pos === 'noun' && !/[,;:]/.test(after)),
  )
}

/** "at a summit in Accra", "after talks in Geneva": where it was decided. */
const isMeeting = (words: readonly Word[], index: number): boolean =>
  /^(?:summit|meeting|conference|session|gathering|congress|talks)$/.test(words[index]?.lower ?? '') &&
  words.slice(Math.max(0, index - 4), index).some(({ lower }) => /^(?:at|after|during|following)$/.test(lower))

const KEPT = /^(?:held|kept|deposited|frozen|trapped|stuck|parked|based|located|stored|registered|stranded)$/

const AREA = /^(?:areas?|parts?|regions?|territor(?:y|ies)|provinces?)$/

/** "blogs from occupied areas of Ukraine": where those who are hit stay. */
export function isArea({ start }: Naming, words: readonly Word[]): boolean {
  const link = wordAt(words, start) - 1
  if (words[link]?.lower !== 'of' || !AREA.test(words[link - 1]?.lower ?? '')) return false
  return words.slice(Math.max(0, link - 5), link - 1).some(({ lower }) => /^(?:from|in)$/.test(lower))
}
