import type { Entity, Span } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Clauses, Run } from '../clause/clause.js'

/** One naming of an entity, with its place. */
export interface Naming extends Span {
  readonly entity: Entity
}

/** All namings of an article, sorted by start; lookups by place are by binary search. */
export interface Namings {
  readonly all: readonly Naming[]
}

export function readNamings(entities: readonly Entity[]): Namings {
  const all = entities.flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  return { all }
}

export function namingsBetween({ all }: Namings, start: number, end: number): readonly Naming[] {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle] as Naming).start < start) low = middle + 1
    else high = middle
  }
  const found: Naming[] = []
  for (let i = low; i < all.length && (all[i] as Naming).start < end; i++) {
    if ((all[i] as Naming).end <= end) found.push(all[i] as Naming)
  }
  return found
}

export const namingsIn = (namings: Namings, words: readonly Word[], { first, last }: Run): readonly Naming[] => {
  const from = words[first]
  const to = words[last]
  return from && to && last >= first ? namingsBetween(namings, from.start, to.end) : []
}

/** Public bodies: what such a name does, its state does. Firms, clubs and papers are none. */
const AUTHORITY =
  /\b(?:Ministry|Minister|Department|Treasury|Commission|Council|Parliament|Government|Administration|Office|Bureau|Agency|Authority|Central Bank|Bank of (?:England|Japan|Russia|Canada)|Federal Reserve|Senate|Congress|House|Cabinet|Committee|Court|Assembly|Duma|Kremlin|Bundestag|Knesset|Directorate|Presidency|Pentagon|Customs|Police|Navy|Coast Guard|Army|Secretariat|Federation|Union|Association|Organi[sz]ation|Task Force|Service|OFAC|OFSI|BIS|METI|MOFCOM|SECO|DFAT|FCDO|FCO|EEAS|Ofcom|Roskomnadzor|FATF|FIFA|UEFA|IOC|Commonwealth|Politburo|Majlis|Riksdag|Storting|Diet|Seimas|Saeima|Riigikogu|Sejm|Taliban)\b/

const COMPANY =
  /\b(?:Bank|Inc|Corp|Ltd|LLC|Co|Company|Group|Airlines?|Airways|News|Times|Post|Press|Journal|University|Institute|Center|Centre|Foundation|Reuters|AFP|TASS|Agency France)\b/

export const isAuthority = (entity: Entity): boolean =>
  entity.kind === 'organization' &&
  AUTHORITY.test(entity.name) &&
  !(COMPANY.test(entity.name) && !/Central Bank|Bank of/.test(entity.name))

/** The code by which an entity acts as a state or bloc: its own, or that of the state it stands for. */
export function actingCode(entity: Entity): string | null {
  if (entity.kind === 'country' || entity.kind === 'bloc') return entity.code
  if (entity.kind === 'person') return entity.country
  if (isAuthority(entity)) return entity.country ?? entity.code
  return null
}

/** True for what can impose a measure. An authority without a known state acts under its own name. */
export const canImpose = (entity: Entity): boolean =>
  actingCode(entity) !== null ||
  (isAuthority(entity) && /FIFA|UEFA|IOC|Federation|Task Force|Association|Union|Committee/.test(entity.name))

/** The code of the state behind what is hit: a country itself, or the state of a person, firm or body. */
export const stateOf = (entity: Entity): string | null =>
  entity.kind === 'country' || entity.kind === 'bloc' ? entity.code : entity.country

/** True when the word before opens a phrase that only places or modifies: "in Japan", "ambassador to Russia". */
export function isModifierPhrase({ words }: Clauses, first: number, floor: number): boolean {
  for (let i = first - 1; i >= floor; i--) {
    const word = words[i] as Word
    if (word.pos === 'preposition' || word.pos === 'to') return word.lower !== 'of'
    if (!['determiner', 'adjective', 'noun', 'name', 'number'].includes(word.pos) || word.possessive) return false
    if (/[,;]/.test(word.after)) return false
  }
  return false
}

export const wordAt = (words: readonly Word[], start: number): number => words.findIndex((word) => word.end > start)
