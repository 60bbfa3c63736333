import { findLeaderByPart, findLeaderState, findPersonState, findTitledLeader } from '../../lexicon/leaders.js'
import { findBloc, findBody } from '../../lexicon/names.js'
import type { Entity, Span } from '../../record/contract.js'
import { keptFor } from '../../text/kept.js'
import type { Word } from '../../text/tag.js'
import { wordBehind } from '../../text/word-search.js'
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
  const all = entities.flatMap((entity) =>
    entity.mentions.map(({ start, end, text }): Naming => ({ start, end, text, entity })),
  )
  return { all: all.sort(byPlace) }
}

const byPlace = (a: Naming, b: Naming): number => a.start - b.start || b.end - a.end

/** The namings with others that were found later. */
export const withNamings = (namings: Namings, more: readonly Naming[]): Namings =>
  more.length === 0 ? namings : { all: [...namings.all, ...more].toSorted(byPlace) }

/** All but those between two offsets. */
export const namingsOutside = ({ all }: Namings, { from, to }: { from: number; to: number }): Namings => ({
  all: all.filter(({ start }) => start < from || start >= to),
})

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

/** ", " or " and " and no other word between two namings. */
export const standJoined = (words: readonly Word[], { end: from }: Span, { start: to }: Span): boolean =>
  words.filter(({ start, end }) => start >= from && end <= to).every(({ lower }) => /^(?:and|or|the)$/.test(lower))

/** How far back a word may point, in characters: an article of the usual length, whatever the length of the text. */
export const FAR = 8000

/** The namings that end before a place, from not too far back. */
export const namingsBefore = (namings: Namings, start: number, far = FAR): readonly Naming[] =>
  namingsBetween(namings, Math.max(0, start - far), start)

export const namingsIn = (namings: Namings, words: readonly Word[], { first, last }: Run): readonly Naming[] => {
  const from = words[first]
  const to = words[last]
  return from && to && last >= first ? namingsBetween(namings, from.start, to.end) : []
}

/** Public bodies: what such a name does, its state does. Firms, clubs and papers are none. */
const AUTHORITY =
  /\b(?:Ministry|Minister|Department|Departments|Treasury|Commission|Council|Parliament|Government|Administration|Office|Bureau|Authority|Central Bank|Federal Reserve|Senate|Congress|House|Cabinet|Committee|Assembly|Duma|Kremlin|Bundestag|Knesset|Directorate|Presidency|Pentagon|Customs|Navy|Coast Guard|Secretariat|Taliban|Security Council)\b/

/** International bodies that act under their own name when no state or bloc stands behind them. */
const OWN_NAME =
  /\b(?:F(?:IFA|ifa)|U(?:EFA|efa)|IOC|F(?:IBA|iba)|FIVB|IIHF|IAAF|FIA|ATP|WTA|World (?:Athletics|Rugby|Aquatics)|Cricket (?:Board|Council)|Football Association|European Broadcasting Union|Olympic Committee|Paralympic Committee|Task Force|Eurovision|Federation of|International .*(?:Federation|Union|Association|Committee|Council))\b/

const bodyOf = (
  entity: Entity,
): { readonly country: string | null; readonly imposes: boolean; readonly armed?: true } | undefined =>
  [entity.name, ...entity.aliases].map(findBody).find((body) => body !== undefined)

export const isAuthority = (entity: Entity): boolean =>
  entity.kind === 'organization' &&
  (bodyOf(entity)?.imposes ??
    (AUTHORITY.test(entity.name) ||
      /^(?:\p{Ll}+ )?(?:ministry|government|parliament|cabinet)$/u.test(entity.name) ||
      OWN_NAME.test(entity.name) ||
      findBloc(entity.name) !== undefined))

/** The names by which a person may be well known: the family name alone only where no given name stands before it. */
const namesOf = ({ name, aliases }: Entity): readonly string[] => [
  name,
  ...aliases.filter((alias) => !name.endsWith(` ${alias}`)),
]

/** The state of a well-known person under one of the names that this article gives, or under a part of the longest. */
const leaderState = (entity: Entity): string | null =>
  namesOf(entity)
    .map(findLeaderState)
    .find((state) => state !== undefined) ??
  findLeaderByPart(entity.name) ??
  findLeaderState(entity.name.split('-')[0] ?? '') ??
  null

/** The state of a person who is hit, under one of those names. */
const wellKnownState = (entity: Entity): string | null =>
  namesOf(entity)
    .map(findPersonState)
    .find((state) => state !== undefined) ?? null

/** "Prime Minister Howard": a family name that many have, behind its office. */
const titledState = ({ name, role }: Entity): string | null => (role && findTitledLeader(role, name)) || null

/** The code by which an entity acts as a state or bloc: its own, or that of the state it stands for. */
export const actingCode = keptFor((entity: Entity): string | null => {
  if (entity.kind === 'country' || entity.kind === 'bloc') return entity.code
  if (entity.kind === 'person') return entity.country ?? leaderState(entity) ?? titledState(entity)
  if (entity.kind !== 'organization') return null
  const administration = /^(?:The )?(\p{Lu}\S+(?: \p{Lu}\S+)?) [Aa]dministration$/u.exec(entity.name)?.[1]
  if (administration) return entity.country ?? findLeaderState(administration) ?? null
  if (!isAuthority(entity)) return null
  return entity.country ?? entity.code ?? bodyOf(entity)?.country ?? findBloc(entity.name)?.code ?? null
})

/** True for what can impose a measure. A world body without a state acts under its own name. */
export const canImpose = keptFor(
  (entity: Entity): boolean =>
    actingCode(entity) !== null ||
    (entity.kind === 'organization' && (OWN_NAME.test(entity.name) || bodyOf(entity)?.imposes === true)),
)

/** The code of the state behind what is hit: a country itself, or the state of a person, firm or body. */
export const stateOf = keptFor((entity: Entity): string | null =>
  entity.kind === 'country' || entity.kind === 'bloc'
    ? entity.code
    : (entity.country ?? (entity.kind === 'person' ? wellKnownState(entity) : null)),
)

/** True for an armed or criminal group, which stands for no state. */
export const isArmedGroup = (entity: Entity): boolean =>
  entity.kind === 'organization' && bodyOf(entity)?.armed === true

/** The one state that namings stand for, where it is none of the imposers. */
export function onlyOtherState(found: readonly Naming[], imposers: ReadonlySet<string>): string | undefined {
  const [code, ...others] = new Set(found.flatMap(({ entity }) => stateOf(entity) ?? []))
  return others.length === 0 && code !== undefined && !imposers.has(code) ? code : undefined
}

/** What hitting an entity hits: its state, or the group itself when it stands for none. */
export const hitCode = (entity: Entity): string | null => (isArmedGroup(entity) ? entity.name : stateOf(entity))

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

/** "the [Iran] Sanctions Act", "the [Syria] Accountability Act": what a law is about, told in its name; "the [US] Tariff Act" is of its maker. */
export function isInTitle({ entity, text, end }: Naming, words: readonly Word[]): boolean {
  // "the [Burmese] Sanctions Regulations": only rules of this kind are called by an adjective.
  const named = text === entity.name
  if (entity.kind !== 'country' || !(named || /\p{Ll}/u.test(text))) return false
  const at = wordAt(words, end - 1)
  if (words[at]?.possessive) return false
  const title = words.slice(at + 1, at + 6)
  const last = title.findIndex((word) => (named ? TITLE : SANCTIONS_TITLE).test(word.text))
  // "the Special Measures (Haiti) Regulations", "the Haiti Regulations".
  const bare =
    /^\)/.test(words[at]?.after ?? '') || (words[at - 1]?.lower === 'the' && title[0]?.text === 'Regulations')
  if (last === 0) return named && bare
  return (
    last > 0 &&
    (named || title.slice(0, last).some((word) => word.text === 'Sanctions')) &&
    title.slice(0, last).every((word) => /^(?:\p{Lu}|and$|of$)/u.test(word.text) && !/[,;:.]/.test(word.after))
  )
}

/** The last word of a law's own name. */
export const TITLE = /^(?:Act|Law|Regulations)$/
const SANCTIONS_TITLE = /^Regulations$/

/** The actor that opens a sentence which is not tagged: its first naming that can act, near its beginning. */
export const openingActors = (namings: Namings, start: number, end: number): readonly Naming[] =>
  namingsBetween(namings, start, Math.min(end, start + 90))
    .filter(({ entity }) => canImpose(entity))
    .slice(0, 1)

export const wordAt = wordBehind

/** Codes of the states among namings, one for each naming. */
export const stateCodes = (namings: readonly Naming[]): readonly string[] =>
  namings.flatMap(({ entity }) => (entity.kind === 'country' && entity.code ? [entity.code] : []))
