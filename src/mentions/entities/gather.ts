import { plainName } from '../../lexicon/names.js'
import type { Entity } from '../../record/contract.js'
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

/** Most names: single blanks between words, no marks around them. */
const IS_CLEAN = /^[A-Za-z\d.&-]+(?: [A-Za-z\d.&-]+)*$/

export const clean = (text: string): string => (IS_CLEAN.test(text) ? text : tidied(text))

const tidied = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^["“”'‘’(]+|["“”(,;:]+$/g, '')
    .trim()

/** A name's words for comparing: small letters, no diacritics, no marks. */
export function wordsOf(name: string): readonly string[] {
  const plain = plainName(name).toLowerCase()
  if (ARE_WORDS.test(plain)) return plain.split(' ')
  return plain
    .replace(/[^\p{L}\p{N}\s'-]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
}

const ARE_WORDS = /^[a-z\d'-]+(?: [a-z\d'-]+)*$/

export const isPart = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((word) => long.includes(word))

export function add(entity: Gathered, naming: Named): void {
  entity.namings.push(naming)
  entity.country ??= naming.country
  entity.role ??= naming.role
}

export const open = (naming: Named, name: string): Gathered => ({
  kind: naming.kind,
  name,
  code: naming.code,
  country: naming.country,
  role: naming.role,
  namings: [naming],
})

/** "NEW YORK" of a dateline is written "New York"; short forms in capitals stay. */
const titled = (text: string): string =>
  text === text.toUpperCase() && /^[\p{Lu}\s'-]{6,}$|^\p{Lu}{3,}\s(?:\p{Lu}\.?\s)?\p{Lu}[\p{Lu}.'\s-]{2,}$/u.test(text)
    ? text.toLowerCase().replace(/(^|[\s-])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : text

/** Sieve by exact form: one entity a form (and, for organisations, a state); longer names first. */
export function gatherByForm(namings: readonly Named[], keyOf: (naming: Named) => string): Map<string, Gathered> {
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
export class Shelf {
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

/** Where an entity is named first. */
export const firstStart = (entity: Gathered): number =>
  entity.namings.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY)
