import { TERRITORIES } from './territories.js'

/** What a name of a country, its people or its seat of government stands for. */
export interface TerritorySense {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly sense: 'name' | 'demonym' | 'capital' | 'seat'
}

/** A name as it is looked up: typographic apostrophes made plain, white space single, diacritics removed; case kept. */
export function plainName(form: string): string {
  return form
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

function buildTerritoryForms(): ReadonlyMap<string, TerritorySense> {
  const forms = new Map<string, TerritorySense>()
  const add = (names: readonly string[], code: string, sense: TerritorySense['sense']) => {
    for (const name of names) if (!forms.has(plainName(name))) forms.set(plainName(name), { code, sense })
  }
  for (const { code, names } of TERRITORIES) add(names, code, 'name')
  for (const { code, adjectives, people, capitals, seats } of TERRITORIES) {
    add(adjectives, code, 'demonym')
    add(people, code, 'demonym')
    add(capitals, code, 'capital')
    add(seats, code, 'seat')
  }
  return forms
}

const TERRITORY_FORMS = buildTerritoryForms()

/**
 * The country a form stands for: "Russia", "Russian", "Russians", "Moscow", "Kremlin"; undefined when unknown or unsafe
 * ("Korean", "Congo", "Brussels": several states or a bloc). Case matters, diacritics do not, no article ("Kremlin").
 */
export function findTerritory(form: string): TerritorySense | undefined {
  return TERRITORY_FORMS.get(form) ?? TERRITORY_FORMS.get(plainName(form))
}
