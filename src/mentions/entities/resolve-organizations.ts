import { plainName } from '../../lexicon/names.js'
import { LEGAL_FORMS } from '../../lexicon/organizations.js'
import { add, clean, type Gathered, gatherByForm, isPart, open, Shelf, wordsOf } from './gather.js'
import type { Named } from './named.js'

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
