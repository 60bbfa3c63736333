import { AFRICA } from './people/africa.js'
import { ASIA } from './people/asia.js'
import { EASTERN_EUROPE } from './people/eastern-europe.js'
import { keyOf, lettersOf, type PeopleByState } from './people/grammar.js'
import { HIT_PEOPLE } from './people/hit.js'
import { LATIN_AMERICA } from './people/latin-america.js'
import { MIDDLE_EAST } from './people/middle-east.js'
import { NORTH_AMERICA } from './people/north-america.js'
import { describePeople, lookUp, openPeople, type People } from './people/tables.js'
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

/** Persons whom measures hit and who act for no state. */
export const HIT: readonly PeopleByState[] = [HIT_PEOPLE]

let leaders: People | undefined
let hit: People | undefined
const leaderTables = (): People => {
  leaders ??= openPeople(describePeople(LEADERS))
  return leaders
}
const hitTables = (): People => {
  hit ??= openPeople(describePeople(HIT))
  return hit
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
  const key = keyOf(name)
  const codes = new Set(lettersOf(office).flatMap((letter) => leaderTables().titled.get(`${letter} ${key}`) ?? []))
  const [code, ...others] = codes
  return others.length === 0 && code ? code : undefined
}
