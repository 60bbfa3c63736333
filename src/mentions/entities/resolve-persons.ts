import { FAMILY_FIRST, GIVEN_NAMES } from '../../lexicon/given-names.js'
import { plainName } from '../../lexicon/names.js'
import type { Issue } from '../../record/contract.js'
import { add, type Gathered, gatherByForm, isPart, Shelf, wordsOf } from './gather.js'
import type { Named } from './named.js'

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

/** Persons: exact form, then every shorter name to the one longer name that it fits. */
export function resolvePersons(namings: readonly Named[], issues: Issue[]): Gathered[] {
  const forms = [...gatherByForm(namings, (naming) => wordsOf(naming.text).join(' ')).values()]
  const sorted = forms
    .map((form) => ({ form, name: cutName(form.name) }))
    .sort(
      (a, b) =>
        b.name.words.length - a.name.words.length || (a.form.namings[0]?.start ?? 0) - (b.form.namings[0]?.start ?? 0),
    )
  const names = new Map(sorted.map(({ form, name }) => [form, name]))
  const entities: Gathered[] = []
  const byWord = new Shelf()
  for (const { form, name } of sorted) {
    const { words } = name
    const ends = words.length > 1 ? [words.at(-1) ?? '', words[0] ?? ''] : words
    const fits = byWord.find(ends).filter((entity) => isSamePerson(name, names.get(entity) ?? cutName(entity.name)))
    if (fits.length === 0) {
      entities.push(form)
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
