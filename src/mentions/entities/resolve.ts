import { FAMILY_FIRST, GIVEN_NAMES } from '../../lexicon/given-names.js'
import { findBloc, plainName } from '../../lexicon/names.js'
import { LEGAL_FORMS } from '../../lexicon/organizations.js'
import type { Entity, Issue } from '../../record/contract.js'
import type { Named } from './named.js'

/** An entity while its namings are gathered. */
export interface Gathered {
  readonly kind: Entity['kind']
  name: string
  code: string | null
  country: string | null
  role: string | null
  readonly namings: Named[]
}

const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^["“”'‘’(]+|["“”(,;:]+$/g, '')
    .trim()
const wordsOf = (name: string): readonly string[] =>
  plainName(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s'-]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)

/** Words by which a person may be named alone: the family name, and the first word where it is the family name. */
export function surnamesOf(name: string): readonly string[] {
  const words = plainName(name)
    .replace(/["“”]/g, '')
    .split(/\s+/)
    .filter((word) => !/^(?:Jr|Sr|II|III)\.?$/.test(word))
  const last = words.at(-1) ?? ''
  const first = words[0] ?? ''
  if (words.length < 2) return [last]
  const familyFirst =
    FAMILY_FIRST.has(first) && !(GIVEN_NAMES.has(first) && words.length === 2 && GIVEN_NAMES.has(last))
  const bare = last.replace(/^(?:al|el|Al|El)-/, '')
  return [...new Set([last, bare, ...(familyFirst || !GIVEN_NAMES.has(first) ? [first] : [])])]
}

const isPart = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((word) => long.includes(word))

/** A person's name cut for comparing, once. */
interface PersonName {
  readonly words: readonly string[]
  readonly surnames: readonly string[]
  /** True when a single word is a given name: "Ivan". */
  readonly isGiven: boolean
}

const cutName = (name: string): PersonName => ({
  words: wordsOf(name),
  surnames: surnamesOf(name).map((surname) => surname.toLowerCase()),
  isGiven: GIVEN_NAMES.has(plainName(name)),
})

/** True when the shorter of two persons' names is a form of the longer: "Kishida", "John Smith" of "John E. Smith". */
function isSamePerson(short: PersonName, long: PersonName): boolean {
  const [a, b] = [short.words, long.words]
  if (a.length === 2 && /(?:ovich|evich|ovna|evna)$/.test(a[1] ?? '')) return b.length > 1 && a[0] === b[0]
  if (a.length === 1) return long.surnames.includes(a[0] ?? '') || (a[0] === b[0] && short.isGiven)
  return (a.at(-1) === b.at(-1) || a[0] === b[0]) && isPart(a, b)
}

function add(entity: Gathered, naming: Named): void {
  entity.namings.push(naming)
  entity.country ??= naming.country
  entity.role ??= naming.role
}

const open = (naming: Named, name: string): Gathered => ({
  kind: naming.kind,
  name,
  code: naming.code,
  country: naming.country,
  role: naming.role,
  namings: [naming],
})

/** "NEW YORK" of a dateline is written "New York"; short forms in capitals stay. */
const titled = (text: string): string =>
  /^[\p{Lu}\s'-]{6,}$|^\p{Lu}{3,}\s(?:\p{Lu}\.?\s)?\p{Lu}[\p{Lu}.'\s-]{2,}$/u.test(text)
    ? text.toLowerCase().replace(/(^|[\s-])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : text

/** Sieve by exact form: one entity a form (and, for organisations, a state); longer names first. */
function gatherByForm(namings: readonly Named[], keyOf: (naming: Named) => string): Map<string, Gathered> {
  const entities = new Map<string, Gathered>()
  for (const naming of namings) {
    const key = keyOf(naming)
    const entity = entities.get(key)
    if (entity) add(entity, naming)
    else entities.set(key, open(naming, titled(clean(naming.text))))
  }
  return entities
}

/** At most so many entities share one word; more are not compared, so that no text costs more than linear time. */
const SHELF = 100

/** Entities by the words under which a shorter form may look for them. */
class Shelf {
  private readonly entities = new Map<string, Gathered[]>()

  put(entity: Gathered, words: readonly string[]): void {
    for (const word of new Set(words)) {
      const list = this.entities.get(word)
      if (!list) this.entities.set(word, [entity])
      else if (list.length < SHELF) list.push(entity)
    }
  }

  find(words: readonly string[]): readonly Gathered[] {
    return [...new Set(words.flatMap((word) => this.entities.get(word) ?? []))]
  }
}

/** Persons: exact form, then every shorter name to the one longer name that it fits. */
export function resolvePersons(namings: readonly Named[], issues: Issue[]): Gathered[] {
  const forms = [...gatherByForm(namings, (naming) => wordsOf(naming.text).join(' ')).values()]
  const sorted = forms.sort(
    (a, b) =>
      wordsOf(b.name).length - wordsOf(a.name).length || (a.namings[0]?.start ?? 0) - (b.namings[0]?.start ?? 0),
  )
  const entities: Gathered[] = []
  const names = new Map<Gathered, PersonName>()
  const byWord = new Shelf()
  for (const form of sorted) {
    const name = cutName(form.name)
    const { words } = name
    const ends = words.length > 1 ? [words.at(-1) ?? '', words[0] ?? ''] : words
    const fits = byWord.find(ends).filter((entity) => isSamePerson(name, names.get(entity) ?? cutName(entity.name)))
    if (fits.length === 0) {
      entities.push(form)
      names.set(form, name)
      byWord.put(form, [words[0] ?? '', ...name.surnames])
      continue
    }
    const first = form.namings[0]?.start ?? 0
    const before = fits.filter((entity) => (entity.namings[0]?.start ?? 0) < first)
    const holder = fits.length === 1 ? fits[0] : pick(before, form)
    if (holder) for (const naming of form.namings) add(holder, naming)
    else issues.push(ambiguous(form, fits))
  }
  return entities
}

/** Among several holders of a surname, the one whose role is the same; else none. */
function pick(entities: readonly Gathered[], form: Gathered): Gathered | undefined {
  const same = entities.filter((entity) => form.role !== null && entity.role === form.role)
  return same.length === 1 ? same[0] : entities.length === 1 ? entities[0] : undefined
}

const ambiguous = (form: Gathered, fits: readonly Gathered[]): Issue => ({
  code: 'entity/ambiguous-name',
  message: `"${form.name}" may be ${fits
    .slice(0, 3)
    .map((entity) => entity.name)
    .join(' or ')}`,
  start: form.namings[0]?.start ?? null,
  end: form.namings[0]?.end ?? null,
})

/** Countries and blocs: one entity a code. */
export function resolveByCode(namings: readonly Named[]): Gathered[] {
  const entities = gatherByForm(namings, (naming) => naming.code ?? naming.text)
  return [...entities.values()].map((entity) => ({
    ...entity,
    name: entity.kind === 'country' ? (entity.namings[0]?.known ?? entity.name) : fullest(entity),
  }))
}

/** The longest form that names the entity itself, not its seat. */
function fullest(entity: Gathered): string {
  const forms = entity.namings.map((naming) => clean(naming.text)).filter((text) => findBloc(text)?.sense === 'name')
  return forms.reduce((best, form) => (form.length > best.length ? form : best), forms[0] ?? entity.name)
}

const NOISE = new Set(['the', 'of', 'for', 'and', 'on'])
const significant = (name: string): readonly string[] => wordsOf(name).filter((word) => !NOISE.has(word))

const formKey = (naming: Named): string => significant(naming.known ?? naming.text).join(' ')

/** Namings of one form that belong to different states are different bodies: China's and Iran's "Foreign Ministry". */
function splitByState(form: Gathered): readonly Gathered[] {
  const states = new Set(form.namings.map((naming) => naming.country).filter((country) => country !== null))
  if (states.size < 2) return [form]
  const parts = new Map<string, Gathered>()
  let last: string | null = null
  const pending: Named[] = []
  for (const naming of [...form.namings].sort((a, b) => a.start - b.start)) {
    last = naming.country ?? last
    if (last === null) {
      pending.push(naming)
      continue
    }
    const part = parts.get(last)
    if (part) add(part, naming)
    else parts.set(last, { ...open(naming, form.name), country: last })
  }
  const [first] = parts.values()
  if (first) for (const naming of pending) first.namings.push(naming)
  return [...parts.values()]
}

/** The longest form in the text. */
const longest = (namings: readonly Named[]): string =>
  namings.map((naming) => clean(naming.text)).reduce((best, text) => (text.length > best.length ? text : best), '')

/** "UBS" is "UBS AG", "PVH" is "PVH Corp": the same words but for the legal form. */
const isWithoutForm = (words: readonly string[], long: readonly string[]): boolean =>
  words.length < long.length &&
  words.every((word, k) => long[k] === word) &&
  long.slice(words.length).every((word) => LEGAL.has(word))

const LEGAL: ReadonlySet<string> = new Set(
  [...LEGAL_FORMS]
    .map((form) => form.toLowerCase().replace(/\./g, ''))
    .concat('corporation', 'company', 'group', 'holdings'),
)

/** "IRS" is "U.S. Internal Revenue Service": the capitals of the name's last words. */
function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/\./g, '')
  if (!/^\p{Lu}{3,}$/u.test(letters)) return false
  return initialsOf(long).includes(letters)
}

/** Initials of a name's capitalised words, with and without the first, often a country: "UIRS", "IRS". */
function initialsOf(long: string): readonly string[] {
  const capitals = plainName(long)
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word) && word.length > 1 && !/\./.test(word))
  const initials = capitals.map((word) => word[0]).join('')
  return capitals.length < 3 ? [] : [initials, initials.slice(1)]
}

/** Organisations: known name, exact form and state, then shorter names into the one longer name that holds their words. */
export function resolveOrganizations(namings: readonly Named[]): Gathered[] {
  const forms = [...gatherByForm(namings, formKey).values()]
    .flatMap(splitByState)
    .map((form) => ({ ...form, name: longest(form.namings) }))
  const size = new Map(forms.map((form) => [form, significant(form.name)]))
  const sorted = forms.sort(
    (a, b) =>
      (size.get(b)?.length ?? 0) - (size.get(a)?.length ?? 0) ||
      (a.namings[0]?.start ?? 0) - (b.namings[0]?.start ?? 0),
  )
  const entities: Gathered[] = []
  const byWord = new Shelf()
  for (const form of sorted) {
    const words = size.get(form) ?? []
    const fits = byWord
      .find([words[0] ?? '', form.name.replace(/\./g, '')])
      .filter(
        (entity) =>
          ((words.length > 1 && isPart(words, size.get(entity) ?? [])) ||
            isWithoutForm(words, size.get(entity) ?? []) ||
            (words.length === 1 && form.namings[0]?.known === null && isAcronymOf(form.name, entity.name))) &&
          (form.country === null || entity.country === null || form.country === entity.country),
      )
    const [fit] = fits
    if (fits.length === 1 && fit) for (const naming of form.namings) add(fit, naming)
    else {
      entities.push(form)
      byWord.put(form, [...words, ...initialsOf(form.name)])
    }
  }
  return entities
}

/** Places and vessels: one entity a name; capitals of datelines are the same name. */
export const resolveByName = (namings: readonly Named[]): Gathered[] => [
  ...gatherByForm(namings, (naming) => plainName(clean(naming.text)).toLowerCase()).values(),
]

/** Where an entity is named first. */
export const firstStart = (entity: Gathered): number =>
  entity.namings.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY)

/** Entities with ids in order of first mention, mentions sorted and disjoint inside one entity. */
export function buildEntities(gathered: readonly Gathered[]): readonly Entity[] {
  const first = firstStart
  const sorted = gathered
    .filter((entity) => entity.namings.length > 0)
    .map((entity) => ({ entity, first: first(entity) }))
    .sort(
      (a, b) =>
        a.first - b.first ||
        KIND_ORDER.indexOf(a.entity.kind) - KIND_ORDER.indexOf(b.entity.kind) ||
        (a.entity.name < b.entity.name ? -1 : 1),
    )
  return sorted.map(({ entity }, k) => buildEntity(entity, `e${k + 1}`))
}

const KIND_ORDER: readonly Entity['kind'][] = [
  'person',
  'organization',
  'bloc',
  'country',
  'place',
  'vessel',
  'aircraft',
]

function buildEntity(entity: Gathered, id: string): Entity {
  const namings = [...entity.namings].sort((a, b) => a.start - b.start || b.end - a.end)
  const mentions: { start: number; end: number; text: string }[] = []
  for (const { start, end, text } of namings)
    if (start >= (mentions.at(-1)?.end ?? 0)) mentions.push({ start, end, text })
  const aliases = [...new Set(mentions.map((mention) => clean(mention.text)))].filter((alias) => alias !== entity.name)
  return {
    id,
    kind: entity.kind,
    name: entity.name,
    code: entity.code,
    country: entity.country,
    role: entity.role,
    aliases,
    mentions,
    rule: namings[0]?.rule ?? 'entity',
  }
}
