import { AFRICA } from './people/africa.js'
import { ASIA } from './people/asia.js'
import { EASTERN_EUROPE } from './people/eastern-europe.js'
import { entriesOf, keyOf, type PeopleByState, readPerson } from './people/grammar.js'
import { HIT_PEOPLE } from './people/hit.js'
import { LATIN_AMERICA } from './people/latin-america.js'
import { MIDDLE_EAST } from './people/middle-east.js'
import { NORTH_AMERICA } from './people/north-america.js'
import { WESTERN_EUROPE } from './people/western-europe.js'
import { WORLD_BODIES_PEOPLE } from './people/world-bodies.js'

/**
 * Heads of state and government, ministers, spokesmen, envoys and the like who are named in the news without their country:
 * "Trump signed", "Putin said". Used only where the article itself does not tell the state of a person.
 */
export const LEADERS: readonly PeopleByState[] = [
  NORTH_AMERICA,
  LATIN_AMERICA,
  WESTERN_EUROPE,
  EASTERN_EUROPE,
  MIDDLE_EAST,
  AFRICA,
  ASIA,
  WORLD_BODIES_PEOPLE,
]

interface Tables {
  /** Full name → code. */
  readonly full: Map<string, string>
  /** Word that names a person alone → code. */
  readonly alone: Map<string, string>
  /** The same word → first letters of the full names of those whom it names, unless another given name makes another person. */
  readonly initials: Map<string, string>
  /** Office and family name → code; empty where those of several states would fit. */
  readonly titled: Map<string, string>
}

function buildTables(lists: readonly PeopleByState[]): Tables {
  const tables: Tables = { full: new Map(), alone: new Map(), initials: new Map(), titled: new Map() }
  const put = (into: Map<string, string>, forms: readonly string[], code: string) => {
    for (const form of forms) {
      const known = into.get(form)
      into.set(form, known === undefined || known === code ? code : '')
    }
  }
  for (const list of lists)
    for (const [code, people] of Object.entries(list))
      for (const entry of entriesOf(people)) {
        const person = readPerson(entry)
        put(tables.full, person.full, code)
        put(tables.alone, person.alone, code)
        put(tables.titled, person.titled, code)
        const letters = person.full.map((name) => name[0]).join('')
        for (const form of person.rare) tables.initials.set(form, (tables.initials.get(form) ?? '') + letters)
      }
  return tables
}

let leaders: Tables | undefined
let hit: Tables | undefined
const leaderTables = (): Tables => {
  leaders ??= buildTables(LEADERS)
  return leaders
}
const hitTables = (): Tables => {
  hit ??= buildTables([HIT_PEOPLE])
  return hit
}

/** "FICO", "META": short words all in capitals are acronyms. */
const ACRONYM = /^\p{Lu}{2,5}$/u

const lookUp = ({ full, alone }: Tables, name: string): string | undefined => {
  if (ACRONYM.test(name)) return undefined
  const key = keyOf(name)
  return full.get(key) || alone.get(key) || undefined
}

/** The state or bloc that a well-known leader stands for, by full name or safe family name; undefined when unknown. */
export const findLeaderState = (name: string): string | undefined => lookUp(leaderTables(), name)

/** The state of a person whom measures hit, leader or not, by full name or safe family name. */
export const findPersonState = (name: string): string | undefined =>
  lookUp(leaderTables(), name) ?? lookUp(hitTables(), name)

/**
 * The state of a leader under a longer name or another spelling than the lexicon has: "Donald J. Trump", "Tuilaepa Sailele Malielegaoi",
 * "Aleksander Lukashenko". A rare family name behind another initial, or one that others bear, tells none: "Kate Bush", "Kyle Cheney".
 */
export function findLeaderByPart(name: string): string | undefined {
  const words = keyOf(name)
    .replace(/ [js]r\.?$/, '')
    .split(' ')
  if (words.length < 2) return undefined
  const { full, alone, initials } = leaderTables()
  const known =
    full.get(`${words[0]} ${words.at(-1)}`) ||
    full.get(words.slice(0, 2).join(' ')) ||
    (words.length > 2 && full.get(words.slice(-2).join(' ')))
  if (known) return known
  for (let from = 1; from < words.length; from++) {
    const part = words.slice(from).join(' ')
    if (initials.get(part)?.includes(words[0]?.[0] ?? ' ')) return alone.get(part) || undefined
  }
  return undefined
}

const PASSING = /^(?:former|then|ex|late|current|new|acting|interim|outgoing|incoming|caretaker|the)[ -]/

/** The state of a leader whose common family name stands behind the office: "Prime Minister Howard", "then President Ford". */
export function findTitledLeader(role: string, name: string): string | undefined {
  const office = role.toLowerCase().replace(PASSING, '')
  return leaderTables().titled.get(`${office} ${keyOf(name)}`) || undefined
}
