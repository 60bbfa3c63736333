/** What is a state's own, which it binds or opens itself. */
import type { Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import { subjectOf } from '../clause/subject.js'
import { distinct, imposerOf } from './acting.js'
import { type Namings, namingsIn } from './actors.js'
import { imposing } from './seat.js'

/** "Americans are barred from trading with", "EU airspace was closed to": a state binds its own people and opens or shuts what is its own. */
export function boundBy(
  { rule, form }: Candidate,
  index: number,
  clauses: Clauses,
  namings: Namings,
): readonly Imposer[] {
  // Whoever deals with the target is another state's.
  const hitsObject = rule.target.includes('object') && clauses.groups[index]?.passive !== false
  if (form === 'noun' || rule.dealings || hitsObject || rule.target.includes('subject')) return []
  const subject = subjectOf(clauses, index)
  if (!subject) return []
  const [owner, ...others] = namingsIn(namings, clauses.words, subject)
  if (!owner) return europeans(clauses.words.slice(subject.first, subject.last + 1))
  if (others.length > 0) return []
  const behind = clauses.words.filter(({ start, index: at }) => start >= owner.end && at <= subject.last)
  const body = owner.entity.kind === 'organization' && clauses.groups[index]?.modal !== null
  // "No Danish firm may".
  const each = /^(?:no|any|every)$/.test(clauses.words[subject.first]?.lower ?? '')
  const isOwn = ({ lower }: Word): boolean => OWN.test(lower) || (each && OWN.test(pluralOf(lower)))
  const own =
    behind.length === 0
      ? body || /s$/.test(owner.text) || livesIn(clauses.words, subject.first, owner.start)
      : behind.every(isOwn)
  return own ? distinct([imposerOf(owner)]) : []
}

/** "[Entities in] China", "[Citizens of] Norway". */
function livesIn(words: readonly Word[], first: number, start: number): boolean {
  const before = words.slice(first).filter((word) => word.end <= start)
  const link = before.findIndex(({ lower }) => /^(?:in|of|from)$/.test(lower))
  return link > 0 && before.slice(0, link).every(({ lower }) => OWN.test(lower)) && before.length <= link + 2
}

const pluralOf = (lower: string): string => (/[^aeiou]y$/.test(lower) ? `${lower.slice(0, -1)}ies` : `${lower}s`)

/** "[European] banks are forbidden to deal with": those of the Union. */
function europeans(words: readonly Word[]): readonly Imposer[] {
  const at = words.findIndex(({ pos }) => pos !== 'determiner' && pos !== 'number')
  const [owner, ...own] = words.slice(at)
  const told = owner?.lower === 'european' && own.length > 0 && own.every(({ lower }) => OWN.test(lower))
  return told ? [imposing('EU', owner.start, owner.end, owner.text)] : []
}

/** What is a state's own, to bind or to open. */
const OWN =
  /^(?:persons?|people|citizens|nationals|individuals|companies|firms|businesses|entities|banks|financial|institutions|lenders|insurers|shippers|lawyers|firms|funds|farmers|buyers|exporters|importers|sellers|airlines|travellers|travelers|tourists|investors|traders|carriers|accountants|accountancy|accounting|auditors|law|legal|consulting|consultants|engineering|engineers|oil|energy|gas|mining|insurance|shipping|telecoms?|tech|technology|software|construction|defen[cs]e|trading|brokers|brokerages|contractors|suppliers|manufacturers|makers|producers|refiners|shipowners|operators|universities|scientists|agencies|federal|government|departments|ministries|private|state-owned|state-run|members|countries|nations|hauliers|refineries|retailers|supermarkets|shops|importing|consumers|households|carmakers|chipmakers|toolmakers|utilities|dealers|growers|underwriters|reinsurers|advisers|advisors|consultancies|architects|developers|shipyards|yards|terminals|pension|venture|capital|asset|managers|sovereign|wealth|residents|drillers|miners|grain|commodity|arms|weapons|aerospace|airspace|skies|ports|waters|territory|state|government|and)$/
