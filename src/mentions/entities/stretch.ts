/** What stands ahead in a run of capitals: a title, else a stretch in which one name stands. */
import { GIVEN_NAMES } from '../../lexicon/given-names.js'
import { type Hit, isFirm } from './forms.js'
import type { Candidate, Named } from './named.js'
import { lastHead } from './organizations.js'
import type { Reading } from './reading.js'
import { honorificEnd, roleEnd } from './role-phrases.js'
import { buildRole, type Role } from './roles.js'
import { runEnd } from './runs.js'

/** Where the reading of a run stands, and what it remembers of the words before. */
export interface Cursor {
  /** Index of the next piece to be read. */
  readonly at: number
  /** End of the run; a title or a body that goes on behind it moves it. */
  readonly end: number
  /** Start of the territories that directly precede `at`: "[Russian] Foreign Ministry"; -1 when none do. */
  readonly modifier: number
  readonly role: Role | undefined
}

/** The pieces from `at` up to, not including, `stop`: up to the next role or known body. */
export interface Stretch extends Cursor {
  readonly reading: Reading
  readonly stop: number
  /** Index of its last organisation head ("Ministry", "Bank"), or -1. */
  readonly head: number
  /** The lexicon's form that it opens with. */
  readonly hit: Hit | undefined
}

/** "[Foreign Minister] Lavrov", "[Gen.] Haftar": the cursor behind the title at it, or undefined. */
export function pastTitle(reading: Reading, cursor: Cursor): Cursor | undefined {
  const { at, end } = cursor
  // "General Electric", "General Assembly": a name that opens like a rank.
  const hit = reading.hits[at]
  if (hit && (isFirm(hit) || hit.sense.kind === 'bloc')) return undefined
  const roleTo = roleEnd(reading, at)
  const to = roleTo > at ? roleTo : honorificEnd(reading, at)
  // "Prime Minister Office": a body's name that opens like a role.
  if (to === at || lastHead(reading, to, Math.min(to + 1, end)) >= 0) return undefined
  const role = roleTo > at ? buildRole(reading, at, roleTo) : { text: '', country: null, from: at, to }
  return { at: to, end: to > end ? Math.max(to, runEnd(reading, to)) : end, modifier: -1, role }
}

/** The stretch that opens at the cursor. */
export function stretchAt(reading: Reading, cursor: Cursor): Stretch {
  const { at, end, modifier, role } = cursor
  const stop = stretchEnd(reading, at, end)
  return { reading, at, end, modifier, role, stop, head: lastHead(reading, at, stop), hit: reading.hits[at] }
}

function stretchEnd(reading: Reading, at: number, end: number): number {
  for (let k = at + 1; k < end; k++) {
    if (NAME_LIKE_TITLES.has(reading.pieces[k]?.plain ?? '') && !reading.covered[k - 1]) continue
    const after = roleEnd(reading, k)
    if (after > k && lastHead(reading, after, Math.min(after + 1, end)) < 0) return k
    const kind = reading.hits[k]?.sense.kind
    if (kind === 'body' && !reading.hits[at]) return k
  }
  return end
}

/** Titles that are also family names or parts of company names: "Burger King", "Stephen King", "General Motors". */
const NAME_LIKE_TITLES: ReadonlySet<string> = new Set(
  'King Queen Prince Princess Duke Bishop Pope Marshal Judge Justice General Major Baron Count Cardinal Master Chief Agent Officer Player Trader Baker Author Brother Sister Father Mother Champion'.split(
    ' ',
  ),
)

/** What a stretch names, and where reading goes on. */
export interface Read {
  readonly named?: readonly Named[]
  /** What may be a person. */
  readonly somebody?: Candidate
  readonly next: Cursor
}

/** Reading goes on at `at`, with the words before remembered. */
export const onAt = ({ end, modifier, role }: Stretch, at: number): Cursor => ({ at, end, modifier, role })

/** Reading goes on at `at`; the words before belong to what was read, but for the role. */
export const pastName = ({ end, role }: Stretch, at: number): Cursor => ({ at, end, modifier: -1, role })

/** Reading goes on at `at` with nothing remembered. */
export const afresh = ({ end }: Stretch, at: number): Cursor => ({
  at,
  end: Math.max(end, at),
  modifier: -1,
  role: undefined,
})

/** End of the words that the lexicon does not know, from the start of the stretch. */
export function unknownEnd({ reading, at, stop }: Stretch): number {
  let last = at
  while (last < stop && (!reading.hits[last] || isFamily(reading, at, last))) last++
  return last
}

/** "Leila de [Lima]": behind a given name and "de" a place is a family name. */
const isFamily = ({ pieces }: Reading, at: number, place: number): boolean =>
  place > at + 1 && /^(?:de|da|di)$/.test(pieces[place - 1]?.text ?? '') && GIVEN_NAMES.has(pieces[at]?.plain ?? '')
