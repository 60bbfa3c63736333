/** Stretches of capitals that may be a person. */
import { PERSON_LIKE_PLACES } from '../../lexicon/ambiguous.js'
import { GIVEN_NAMES } from '../../lexicon/given-names.js'
import { findLeaderState } from '../../lexicon/leaders.js'
import { PLACE_HEADS } from '../../lexicon/places.js'
import { ROLE_MODIFIERS } from '../../lexicon/titles.js'
import { candidate } from './candidate.js'
import { isFirm } from './forms.js'
import { given, isSubject } from './runs.js'
import { afresh, onAt, type Read, type Stretch, unknownEnd } from './stretch.js'
import { COMMON_CAPITALS } from './words.js'

/** "Biden Administration": a person's government, not an agency. */
export function readAdministration(stretch: Stretch): Read | undefined {
  const { reading, at, head, stop, hit, role } = stretch
  const { lower = '' } = reading.pieces[at] ?? {}
  const fits =
    head === at + 1 &&
    stop === head + 1 &&
    reading.pieces[head]?.plain === 'Administration' &&
    !hit &&
    !isSubject(lower) &&
    !ROLE_MODIFIERS.has(lower) &&
    !COMMON_CAPITALS.has(lower)
  return fits ? { somebody: candidate(reading, at, head, role), next: onAt(stretch, head + 1) } : undefined
}

/** "Hawke Government", "James Callaghan Cabinet": the leader before the office. */
export function readLeadersOffice(stretch: Stretch): Read | undefined {
  const { reading, at, role } = stretch
  const office = officeOfLeader(stretch)
  return office > at ? { somebody: candidate(reading, at, office, role), next: onAt(stretch, office + 1) } : undefined
}

/** The office behind a leader's name, or -1. */
function officeOfLeader({ reading: { pieces, hits }, at, stop }: Stretch): number {
  for (let k = at + 1; k < stop && k <= at + 3; k++) {
    if (hits[k - 1]) return -1
    if (/^(?:Cabinet|Government)$/.test(pieces[k]?.plain ?? ''))
      return findLeaderState(pieces[k - 1]?.text ?? '') === undefined ? -1 : k
  }
  return -1
}

/** "Jordan Smith", "London Breed": a place name that is a given name here, before one more capitalised word. */
export function readPersonWithPlace(stretch: Stretch): Read | undefined {
  const { reading, at, end, role, hit } = stretch
  if (!hit || hit.to !== at + 1 || hit.to !== end - 1 || reading.hits[hit.to]) return undefined
  const { plain = '' } = reading.pieces[at] ?? {}
  const next = reading.pieces[hit.to]
  const fits = PERSON_LIKE_PLACES.has(plain) && GIVEN_NAMES.has(plain) && next && !next.upper
  if (!fits || PLACE_HEADS.has(next.plain)) return undefined
  return { somebody: candidate(reading, at, end, role), next: onAt(stretch, end) }
}

/** "Sergei Lavrov": what the lexicon does not know may be a person. */
export function readSomebody(stretch: Stretch): Read {
  const { reading, at, stop, role } = stretch
  const last = unknownEnd(stretch)
  const next = reading.hits[last]
  // "Nikola Tesla", "Jack London": a known name of one word behind a given name is a family name.
  const isFamily =
    next !== undefined &&
    last < stop &&
    next.to === last + 1 &&
    last === at + 1 &&
    given(reading, at) &&
    (PERSON_LIKE_PLACES.has(reading.pieces[last]?.plain ?? '') || isFirm(next))
  const to = isFamily ? next.to : last
  return { somebody: candidate(reading, at, to, role), next: afresh(stretch, to) }
}
