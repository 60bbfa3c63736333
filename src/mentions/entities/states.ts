import { addTo } from '../../text/lists.js'
import { codeBefore } from './codes.js'
import type { Gathered } from './gather.js'
import type { Named } from './named.js'
import { type Reading, spanOf } from './reading.js'

const OFFICES: ReadonlySet<string> = new Set(
  'president premier chancellor king emir secretary minister leader'.split(' '),
)
const HIGHEST = /^(?:president|premier|prime minister|chancellor|king|emir|leader)$/

/** "foreign minister" of a role or of the pieces that end before `end`; small letters, no rank words. */
const officeOf = (words: readonly string[]): string => {
  const noun = words.at(-1) ?? ''
  const modifier = words.at(-2) ?? ''
  return noun === 'minister' || noun === 'secretary' ? `${modifier} ${noun}`.trim() : noun
}

const holdsNow = (role: string): boolean => !/\b(?:vice|deputy|former|assistant|ex)\b/i.test(role)

function holdersByOffice(entities: readonly Gathered[]): ReadonlyMap<string, readonly Gathered[]> {
  const holders = new Map<string, Gathered[]>()
  for (const entity of entities) {
    if (entity.kind !== 'person' || !entity.role || !holdsNow(entity.role)) continue
    const words =
      entity.role
        .toLowerCase()
        .split(/\s+(?:of|for)\s+/)[0]
        ?.split(/\s+/) ?? []
    if (!OFFICES.has(words.at(-1) ?? '')) continue
    const office = officeOf(words)
    addTo(holders, office, entity)
  }
  return holders
}

/** The one person whom "the Russian president" means: the president known to be Russian, else the only one of no known state. */
function holderOf(office: string, code: string, holders: readonly Gathered[]): Gathered | undefined {
  const own = holders.filter((holder) => holder.country === code)
  if (own.length > 0) return own.length === 1 ? own[0] : undefined
  const free = holders.filter((holder) => holder.country === null)
  return free.length === 1 && holders.length <= 2 && HIGHEST.test(office) ? free[0] : undefined
}

const naming = (reading: Reading, from: number, to: number, entity: Gathered, rule: string): Named => ({
  ...spanOf(reading, from, to),
  kind: entity.kind,
  sentence: reading.sentence.index,
  code: null,
  country: entity.country,
  role: null,
  known: null,
  rule,
})

/** Joins "the Russian president", "Japan's foreign minister" to the one who holds that office, and gives him that state. */
function joinOffices(readings: readonly Reading[], entities: readonly Gathered[]): void {
  const byOffice = holdersByOffice(entities)
  if (byOffice.size === 0) return
  for (const reading of readings) {
    const { pieces } = reading
    for (let at = 1; at < pieces.length; at++) {
      const piece = pieces[at]
      if (!piece || !OFFICES.has(piece.lower) || pieces[at + 1]?.capital) continue
      const from = /^(?:minister|secretary)$/.test(piece.lower) ? at - 1 : at
      const office = officeOf(pieces.slice(from, at + 1).map(({ lower }) => lower))
      const code = codeBefore(reading, from)
      const holder = code ? holderOf(office, code, byOffice.get(office) ?? []) : undefined
      if (!holder || !code || pieces[from - 2]?.lower === 'former') continue
      holder.country ??= code
      holder.namings.push(naming(reading, from, at + 1, holder, 'person/office'))
    }
  }
}

/** A public body of the United States; papers and firms are named in the news of all states. */
const isAmerican = ({ kind, country, namings }: Gathered): boolean =>
  kind === 'organization' &&
  country === 'US' &&
  namings.some(({ rule }) => rule !== 'organization/firm' && rule !== 'organization/outlet')

/** "The Biden administration" is American usage: beside a body of the United States it tells the president's state. */
function settleAdministrations(readings: readonly Reading[], entities: readonly Gathered[]): void {
  if (!entities.some(isAmerican)) return
  const byStart = new Map<number, Gathered>()
  for (const entity of entities)
    if (entity.kind === 'person' && !entity.country) for (const { start } of entity.namings) byStart.set(start, entity)
  if (byStart.size === 0) return
  for (const { pieces } of readings)
    for (let at = 1; at < pieces.length; at++) {
      const holder = pieces[at]?.lower === 'administration' ? byStart.get(pieces[at - 1]?.start ?? -1) : undefined
      if (holder) holder.country ??= 'US'
    }
}

/** "The Treasury": the one named in full, else that of the only state of two that call it so. */
function settleTreasury(readings: readonly Reading[], entities: readonly Gathered[]): readonly Gathered[] {
  const full = entities.filter(({ kind, name }) => kind === 'organization' && /\bTreasury\b/.test(name))
  const states = ['US', 'GB'].filter((code) =>
    entities.some((entity) => entity.code === code || isCapitalOf(entity, code)),
  )
  const country = states.length === 1 ? (states[0] ?? null) : null
  const [owner] = full
  const treasury: Gathered = owner ?? {
    kind: 'organization',
    name: 'Treasury',
    code: null,
    country,
    role: null,
    namings: [],
  }
  if (full.length > 1) return []
  const taken = new Set(treasury.namings.map(({ end }) => end))
  for (const reading of readings) {
    if (!reading.sentence.text.includes('Treasury')) continue
    for (let at = 1; at < reading.pieces.length; at++) {
      if (reading.pieces[at]?.text !== 'Treasury' || reading.pieces[at - 1]?.lower !== 'the') continue
      if (reading.pieces[at + 1]?.capital || taken.has(reading.pieces[at]?.end ?? 0)) continue
      treasury.namings.push(naming(reading, at, at + 1, treasury, 'organization/treasury'))
    }
  }
  return owner || treasury.namings.length === 0 ? [] : [treasury]
}

/** "WASHINGTON, May 5": the city stands for its state where no other is told. */
const isCapitalOf = ({ kind, name, country }: Gathered, code: string): boolean =>
  kind === 'place' && country === code && /^(?:Washington|London)$/.test(name)

/** Ties offices, administrations and "the Treasury" to their states; gives the entities that this adds. */
export function settleStates(readings: readonly Reading[], entities: readonly Gathered[]): readonly Gathered[] {
  joinOffices(readings, entities)
  settleAdministrations(readings, entities)
  return settleTreasury(readings, entities)
}
