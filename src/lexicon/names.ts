import { ARMED_GROUPS } from './armed-groups.js'
import { AUTHORITIES, FORCES } from './authorities.js'
import { BLOCS } from './blocs.js'
import { BODIES } from './bodies.js'
import { type Body, firm, imposing, other, readTable } from './body.js'
import { SANCTIONED_FIRMS } from './firms-sanctioned.js'
import { WORLD_FIRMS } from './firms-world.js'
import { TERRITORIES } from './territories.js'
import { ACTING_BODIES, WORLD_BODIES } from './world-bodies.js'

/** What a name of a country, its people or its seat of government stands for. */
export interface TerritorySense {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly sense: 'name' | 'demonym' | 'capital' | 'seat' | 'weak'
}

/** ASCII without backticks, blanks single and inside. */
const IS_PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/

/** A name as it is looked up: typographic apostrophes made plain, white space single, diacritics removed; case kept. */
export function plainName(form: string): string {
  if (IS_PLAIN.test(form)) return form
  return form
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Of two with one form the first is meant. */
function addForm<T>(forms: Map<string, T>, name: string, meant: T): void {
  const form = plainName(name)
  if (!forms.has(form)) forms.set(form, meant)
}

function buildTerritoryForms(): ReadonlyMap<string, TerritorySense> {
  const forms = new Map<string, TerritorySense>()
  const add = (names: readonly string[], code: string, sense: TerritorySense['sense']) => {
    for (const name of names) addForm(forms, name, { code, sense })
  }
  for (const { code, names } of TERRITORIES) add(names, code, 'name')
  for (const { code, adjectives, people, capitals, seats, weak } of TERRITORIES) {
    add(adjectives, code, 'demonym')
    add(people, code, 'demonym')
    add(capitals, code, 'capital')
    add(seats, code, 'seat')
    add(weak, code, 'weak')
  }
  return forms
}

const TERRITORY_FORMS = buildTerritoryForms()

/**
 * The country a form stands for: "Russia", "Russian", "Russians", "Moscow", "Kremlin"; undefined when unknown or unsafe
 * ("Korean", "Congo", "Brussels": several states or a bloc; "Wellington", "the North"). Case matters, diacritics do not, no article ("Kremlin").
 */
export function findTerritory(form: string): TerritorySense | undefined {
  const found = TERRITORY_FORMS.get(form) ?? TERRITORY_FORMS.get(plainName(form))
  return found?.sense === 'weak' ? undefined : found
}

const STATE_NAMES: ReadonlyMap<string, string> = new Map(TERRITORIES.map(({ code, names }) => [code, names[0] ?? code]))

/** The common name of a state by its ISO code: "Norway" of NO; the code itself when it is none. */
export const nameOfState = (code: string): string => STATE_NAMES.get(code) ?? code

/** What a name of a bloc or international organisation stands for. */
export interface BlocSense {
  /** EU, UN, G7, NATO, AFRICAN-UNION … */
  readonly code: string
  /** The bloc itself, its seat ("Brussels"), or an organ that is an organisation of its own ("Security Council"). */
  readonly sense: 'name' | 'seat' | 'organ'
}

function buildBlocForms(): ReadonlyMap<string, BlocSense> {
  const forms = new Map<string, BlocSense>()
  for (const { code, names, seats, organs } of BLOCS) {
    for (const name of names) forms.set(plainName(name), { code, sense: 'name' })
    for (const name of seats) forms.set(plainName(name), { code, sense: 'seat' })
    for (const name of organs) forms.set(plainName(name), { code, sense: 'organ' })
  }
  return forms
}

const BLOC_FORMS = buildBlocForms()

/** The bloc a form stands for: "European Union", "UN Security Council", "Brussels"; undefined when none. Case matters. */
export function findBloc(form: string): BlocSense | undefined {
  return BLOC_FORMS.get(form) ?? BLOC_FORMS.get(plainName(form))
}

/** Every body; of two with one form the first is meant. */
export const ALL_BODIES: readonly Body[] = [
  ...readTable(AUTHORITIES, imposing),
  ...BODIES,
  ...ARMED_GROUPS,
  ...readTable(FORCES, other),
  ...ACTING_BODIES,
  ...readTable(SANCTIONED_FIRMS, firm),
  ...readTable(WORLD_FIRMS, firm),
  ...WORLD_BODIES,
]

function buildBodyForms(): ReadonlyMap<string, Body> {
  const forms = new Map<string, Body>()
  for (const body of ALL_BODIES) {
    addForm(forms, body.name, body)
    for (const name of body.aliases) addForm(forms, name, body)
  }
  return forms
}

const BODY_FORMS = buildBodyForms()

/** The ministry, agency, party, group or firm a form names: "OFAC", "State Department", "Duma"; undefined when none. Case matters. */
export function findBody(form: string): Body | undefined {
  return BODY_FORMS.get(form) ?? BODY_FORMS.get(plainName(form))
}

/** Every form with what it stands for, for building a search index over tokens. */
export const NAMED_FORMS = {
  territories: TERRITORY_FORMS,
  blocs: BLOC_FORMS,
  bodies: BODY_FORMS,
} as const
