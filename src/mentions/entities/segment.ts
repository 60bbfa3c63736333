import { PERSON_LIKE_PLACES } from '../../lexicon/ambiguous.js'
import { GIVEN_NAMES } from '../../lexicon/given-names.js'
import { findLeaderState } from '../../lexicon/leaders.js'
import { THING_HEADS } from '../../lexicon/organizations.js'
import { PLACE_HEADS } from '../../lexicon/places.js'
import { ROLE_MODIFIERS } from '../../lexicon/titles.js'
import { nested, organization, stateOf } from './bodies.js'
import { readHit } from './countries.js'
import type { Hit } from './forms.js'
import type { Candidate, Findings, Named } from './named.js'
import { isProper, lastHead, organizationEnd } from './organizations.js'
import { type Reading, spanOf } from './reading.js'
import { buildRole, codeOf, honorificEnd, type Role, roleEnd } from './roles.js'
import { given, isSubject, runEnd } from './runs.js'
import { COMMON_CAPITALS } from './words.js'

/** Heads that name a body by themselves after "Japan's": the state has only one. */
const SOLE_HEADS = new Set(
  'Parliament Congress Senate Cabinet Treasury Navy Army Assembly Politburo Customs Secretariat'.split(' '),
)

/** What the capitalised sequence [from, to) names. */
export function readRun(reading: Reading, from: number, to: number): Findings {
  const named: Named[] = []
  const candidates: Candidate[] = []
  let at = from
  let end = to
  /** Start of the territories that directly precede `at`: "Russian" Foreign Ministry. */
  let modifier = -1
  let role: Role | undefined
  while (at < end) {
    const roleTo = isFirmAt(reading, at) ? at : roleEnd(reading, at)
    const titleTo = roleTo > at || isFirmAt(reading, at) ? roleTo : honorificEnd(reading, at)
    if (titleTo > at && lastHead(reading, titleTo, Math.min(titleTo + 1, end)) < 0) {
      role = roleTo > at ? buildRole(reading, at, roleTo) : { text: '', country: null, from: at, to: titleTo }
      at = titleTo
      if (titleTo > end) end = Math.max(titleTo, runEnd(reading, titleTo))
      modifier = -1
      continue
    }
    const stop = stretchEnd(reading, at, end)
    const head = lastHead(reading, at, stop)
    const person = head === at + 1 && head === stop - 1 && given(reading, at)
    if (isAdministration(reading, at, head, stop)) {
      candidates.push(candidate(reading, at, head, role))
      at = head + 1
      continue
    }
    const office = officeOfLeader(reading, at, stop)
    if (office > at) {
      candidates.push(candidate(reading, at, office, role))
      at = office + 1
      continue
    }
    if (head >= at && !person) {
      const start = modifier >= 0 ? modifier : at
      const tail = head === start && stop > head + 1 ? stop : organizationEnd(reading, head)
      const isThing =
        /^(?:Terrorists?|Designated)$/.test(reading.pieces[tail - 2]?.plain ?? '') ||
        THING_HEADS.has(reading.pieces[tail - 1]?.plain ?? '') ||
        (tail < stop && THING_HEADS.has(reading.pieces[stop - 1]?.plain ?? ''))
      if (isThing || (!isProper(reading, start, head) && tail === head + 1)) {
        named.push(...nested(reading, at, tail))
        at = isThing ? Math.max(tail, stop) : tail
        modifier = -1
        continue
      }
      const stands = SOLE_HEADS.has(reading.pieces[start]?.plain ?? '')
      if (tail > start + 1 || (stands && /^['’]s?$/.test(reading.pieces[start - 1]?.text ?? ''))) {
        named.push(organization(reading, start, tail, stateOf(reading, start, tail), 'organization/head'))
        named.push(...nested(reading, at, tail))
      }
      at = tail
      end = Math.max(end, tail)
      modifier = -1
      role = undefined
      continue
    }
    const hit = reading.hits.get(at)
    if (hit && isPlaceWithHead(reading, hit, end)) {
      named.push(place(reading, hit), ...nested(reading, at, hit.to))
      at = hit.to + 1
      modifier = -1
      role = undefined
      continue
    }
    if (hit) {
      if (isPersonWithPlace(reading, hit, end)) {
        candidates.push(candidate(reading, at, hit.to + 1, role))
        at = hit.to + 1
        continue
      }
      const other = bodyOfOther(reading, hit, modifier)
      named.push(...(other ? [other] : readHit(reading, hit)))
      if (hit.sense.kind !== 'territory' && hit.sense.kind !== 'place') role = undefined
      else if (modifier < 0) modifier = at
      at = hit.to
      continue
    }
    let last = at
    while (last < stop && !reading.hits.has(last)) last++
    const next = reading.hits.get(last)
    if (
      next &&
      last < stop &&
      next.to === last + 1 &&
      last === at + 1 &&
      given(reading, at) &&
      (PERSON_LIKE_PLACES.has(reading.pieces[last]?.plain ?? '') || isFirm(next))
    )
      last = next.to
    if (next?.sense.kind === 'place' && next.from === last && isAfterPlaceWord(reading, at) && !given(reading, at)) {
      named.push(place(reading, { ...next, from: at, to: next.to - 1 }))
      at = next.to
      modifier = -1
      continue
    }
    candidates.push(candidate(reading, at, last, role))
    at = last
    modifier = -1
    role = undefined
  }
  return { named, candidates }
}

/** "Narita Airport", "Moscow Region": a place named after another. */
const isPlaceWithHead = (reading: Reading, hit: Hit, end: number): boolean =>
  (hit.sense.kind === 'place' || (hit.sense.kind === 'territory' && hit.sense.territory.sense !== 'demonym')) &&
  hit.to === end - 1 &&
  PLACE_HEADS.has(reading.pieces[hit.to]?.plain ?? '') &&
  !reading.covered.has(hit.to)

/** "cleared Tal Afar, west of": a place word right before or after shows that both words name the place. */
const isAfterPlaceWord = (reading: Reading, at: number): boolean =>
  /^(?:in|near|of|from|at|around|outside)$/.test(reading.pieces[at - 1]?.lower ?? '')

const place = (reading: Reading, hit: Hit): Named => ({
  ...organization(reading, hit.from, hit.to + 1, codeOf(hit.sense), 'place/head'),
  kind: 'place',
})

/** "Biden Administration": a person's government, not an agency. */
const isAdministration = (reading: Reading, at: number, head: number, stop: number): boolean =>
  head === at + 1 &&
  stop === head + 1 &&
  reading.pieces[head]?.plain === 'Administration' &&
  !reading.hits.has(at) &&
  !isSubject(reading.pieces[at]?.lower ?? '') &&
  !ROLE_MODIFIERS.has(reading.pieces[at]?.lower ?? '') &&
  !COMMON_CAPITALS.has(reading.pieces[at]?.lower ?? '')

/** "Hawke Government", "James Callaghan Cabinet": the office behind a leader's name, or -1. */
function officeOfLeader({ pieces, hits }: Reading, at: number, stop: number): number {
  for (let k = at + 1; k < stop && k <= at + 3; k++) {
    if (hits.has(k - 1)) return -1
    if (/^(?:Cabinet|Government)$/.test(pieces[k]?.plain ?? ''))
      return findLeaderState(pieces[k - 1]?.text ?? '') === undefined ? -1 : k
  }
  return -1
}

/** "French Senate": a body that is American where no other state is told before it. */
function bodyOfOther(reading: Reading, hit: Hit, modifier: number): Named | undefined {
  const state = reading.hits.get(modifier)
  const code = state && codeOf(state.sense)
  if (hit.sense.kind !== 'body' || !code || code === 'US' || state.to !== hit.from) return undefined
  return SOLE_HEADS.has(reading.pieces[hit.from]?.plain ?? '') && hit.to === hit.from + 1
    ? organization(reading, modifier, hit.to, code, 'organization/head')
    : undefined
}

/** "General Electric": a name that opens like a rank. */
const isFirmAt = ({ hits }: Reading, at: number): boolean => {
  const hit = hits.get(at)
  return hit !== undefined && isFirm(hit)
}

/** "Nikola Tesla": a firm's name that was somebody's first. */
const isFirm = ({ sense }: Hit): boolean => sense.kind === 'body' && sense.body.firm === true

/** "Jordan Smith", "London Breed": a place name that is a given name here, before one more capitalised word. */
function isPersonWithPlace(reading: Reading, hit: Hit, end: number): boolean {
  if (hit.to !== hit.from + 1 || hit.to !== end - 1 || reading.hits.has(hit.to)) return false
  const plain = reading.pieces[hit.from]?.plain ?? ''
  const next = reading.pieces[hit.to]
  return (
    PERSON_LIKE_PLACES.has(plain) &&
    GIVEN_NAMES.has(plain) &&
    next !== undefined &&
    !next.upper &&
    !PLACE_HEADS.has(next.plain)
  )
}

/** Titles that are also family names or parts of company names: "Burger King", "Stephen King", "General Motors". */
const NAME_LIKE_TITLES = new Set(
  'King Queen Prince Princess Duke Bishop Pope Marshal Judge Justice General Major Baron Count Cardinal Master Chief Agent Officer Player Trader Baker Author Brother Sister Father Mother Champion'.split(
    ' ',
  ),
)

/** End of the stretch from `at` in which one name stands: up to the next role or known body. */
function stretchEnd(reading: Reading, at: number, end: number): number {
  for (let k = at + 1; k < end; k++) {
    if (NAME_LIKE_TITLES.has(reading.pieces[k]?.plain ?? '') && !reading.covered.has(k - 1)) continue
    const after = roleEnd(reading, k)
    if (after > k && lastHead(reading, after, Math.min(after + 1, end)) < 0) return k
    const kind = reading.hits.get(k)?.sense.kind
    if (kind === 'body' && !reading.hits.has(at)) return k
  }
  return end
}

export function candidate(reading: Reading, first: number, to: number, role: Role | undefined): Candidate {
  let from = first
  while (from === first || from > 0) {
    if (
      !/^(?:von|van|der|den|de|da|dos|del|della|bin|ibn|al|el|la|ter|ten|zu)$/.test(
        reading.pieces[from - 1]?.text ?? '',
      )
    )
      break
    from--
  }
  const titled = role !== undefined && role.to === from
  return {
    reading,
    from,
    to,
    ...spanOf(reading, from, to),
    role: titled && role.text ? role.text : null,
    country: titled ? role.country : null,
    titled,
  }
}
