/** Stretches of capitals that name an organisation, or what the lexicon knows. */
import { THING_HEADS } from '../../lexicon/organizations.js'
import { nested, organization, stateOf } from './bodies.js'
import { readHit } from './countries.js'
import { isProper, organizationEnd } from './organizations.js'
import { given } from './runs.js'
import { bodyOfOther } from './shared-bodies.js'
import { afresh, type Cursor, pastName, type Read, type Stretch } from './stretch.js'

/** "Bank of Japan", "[Russian] Foreign Ministry": a name with the head of an organisation in it. */
export function readOrganization(stretch: Stretch): Read | undefined {
  const { reading, at, stop, head, modifier } = stretch
  const { pieces } = reading
  if (head < at) return undefined
  // "John Bank": a given name and one word more are a person.
  if (head === at + 1 && head === stop - 1 && given(reading, at)) return undefined
  const start = modifier >= 0 ? modifier : at
  const tail = head === start && stop > head + 1 ? stop : organizationEnd(reading, head)
  if (isThing(stretch, tail)) return { named: nested(reading, at, tail), next: pastName(stretch, Math.max(tail, stop)) }
  if (!isProper(reading, start, head) && tail === head + 1)
    return { named: nested(reading, at, tail), next: pastName(stretch, tail) }
  const next = afresh(stretch, tail)
  const sole = SOLE_HEADS.has(pieces[start]?.plain ?? '') && /^['’]s?$/.test(pieces[start - 1]?.text ?? '')
  if (tail <= start + 1 && !sole) return { next }
  const body = organization(reading, start, tail, stateOf(reading, start, tail), 'organization/head')
  return { named: [body, ...nested(reading, at, tail)], next }
}

/** "Specially Designated Terrorist", "Bank Act": what is named is no body. */
function isThing({ reading: { pieces }, stop }: Stretch, tail: number): boolean {
  const isThingAt = (at: number): boolean => THING_HEADS.has(pieces[at]?.plain ?? '')
  const listed = /^(?:Terrorists?|Designated)$/.test(pieces[tail - 2]?.plain ?? '')
  return listed || isThingAt(tail - 1) || (tail < stop && isThingAt(stop - 1))
}

/** Heads that name a body by themselves after "Japan's": the state has only one. */
const SOLE_HEADS: ReadonlySet<string> = new Set(
  'Parliament Congress Senate Cabinet Treasury Navy Army Assembly Politburo Customs Secretariat'.split(' '),
)

/** "Russia", "OFAC": what the lexicon knows. */
export function readKnown(stretch: Stretch): Read | undefined {
  const { reading, at, end, hit, modifier, role } = stretch
  if (!hit) return undefined
  const other = bodyOfOther(reading, modifier, hit)
  const named = other ? [other] : readHit(reading, hit)
  // "Russian [Foreign Minister]": the role stays with whoever comes, the state with what comes.
  const isPlace = hit.sense.kind === 'territory' || hit.sense.kind === 'place'
  const next: Cursor = isPlace
    ? { at: hit.to, end, modifier: modifier < 0 ? at : modifier, role }
    : { at: hit.to, end, modifier, role: undefined }
  return { named, next }
}
