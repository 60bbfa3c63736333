import { findPersonState } from '../../lexicon/leaders.js'
import { findBody, nameOfState } from '../../lexicon/names.js'
import { ORGANIZATION_NOUNS } from '../../lexicon/organizations.js'
import { findOutletState } from '../../lexicon/outlets.js'
import { PAST_STATES } from '../../lexicon/territories.js'
import { findForm, type Hit, LEXICON, type Sense } from './forms.js'
import type { Named } from './named.js'
import { hitBefore, type Reading, spanOf } from './reading.js'
import { setOf } from './words.js'

/** Before a city it is a place, not a government. */
const AT_PLACE = setOf(
  'in near outside around inside at across downtown central greater leaving leave left through via visit visited visiting reached northern southern eastern western north south east west',
)
const MOTION = setOf(
  'flew fly flies flying travel travels travelled traveled travelling traveling trip trips visit visits visited arrive arrived arrives arriving flight flights return returned returning returns went going journey tour drove moved heading headed based born came coming reported reporting live miles kilometers kilometres km north south east west',
)
const AFTER_PLACE = setOf(
  'airport region street streets suburb suburbs residents stadium university exchange court time based born metro subway area hotel apartment office bureau suburban neighborhood neighbourhood mayor state',
)

const OF_PLACE = setOf(
  'south north east west outskirts city town capital mayor streets suburb suburbs outside miles kilometers kilometres km governor university archbishop bishop port siege fall battle bombing centre center inc corp ltd co plc bank heart part parts',
)

/** True when a capital's name is only the city: "in Tokyo", "flew to Moscow", "Paris (AFP)", "Moscow region". */
function isOnlyPlace(reading: Reading, hit: Hit): boolean {
  const { pieces } = reading
  const before = pieces[hit.from - 1]?.lower ?? ''
  const next = pieces[hit.to]
  if (reading.sentence.zone === 'dateline' || reading.sentence.zone === 'caption') return true
  if (AT_PLACE.has(before) || AFTER_PLACE.has(next?.lower ?? '')) return true
  if (hit.from === 0 && next && /^[(,–—/-]|^\($/.test(next.text) && /^[(–—/-]$/.test(next.text)) return true
  // "LONDON 1996-08-30": a dateline that no zone marks
  if (hit.from === 0 && reading.style !== 'shout' && pieces[0]?.upper && pieces[0].text.length > 3) return true
  if (before === 'of' && OF_PLACE.has(pieces[hit.from - 2]?.lower ?? '')) return true
  if (/^(?:and|,|or)$/.test(before)) {
    const earlier = hitBefore(reading, hit.from - 2) ?? hitBefore(reading, hit.from - 1)
    if (earlier?.sense.kind === 'territory' && earlier.sense.territory.sense === 'capital')
      return isOnlyPlace(reading, earlier)
  }
  if (/^(?:to|from)$/.test(before))
    for (let k = hit.from - 2; k >= Math.max(0, hit.from - 6); k--)
      if (MOTION.has(reading.pieces[k]?.lower ?? '')) return true
  return false
}

const named = (
  reading: Reading,
  hit: Hit,
  more: Pick<Named, 'kind' | 'rule'> & Partial<Pick<Named, 'code' | 'country' | 'known'>>,
): Named => {
  const { start, end, text } = spanOf(reading, hit.from, hit.to)
  return {
    start,
    end,
    text,
    sentence: reading.sentence.index,
    kind: more.kind,
    code: more.code ?? null,
    country: more.country ?? null,
    role: null,
    known: more.known ?? null,
    rule: more.rule,
  }
}

const country = (reading: Reading, hit: Hit, code: string, rule: string): Named =>
  named(reading, hit, { kind: 'country', code, known: nameOfState(code), rule })

const PAST_CODES: ReadonlySet<string> = new Set(PAST_STATES.map(({ code }) => code))

/** "the former Soviet republic", "ex-Yugoslav", "Soviet-made": a state of the past that does nothing and suffers nothing. */
function isPast(reading: Reading, { from, to }: Hit, code: string): boolean {
  if (!PAST_CODES.has(code)) return false
  const { pieces, sentence } = reading
  const { end } = spanOf(reading, from, to)
  if (/^(?:former|formerly|ex|post|old)$/.test(pieces[from - 1]?.lower ?? '')) return true
  return (
    sentence.text[end - sentence.start] === '-' &&
    /^(?:made|era|built|style|designed|type)$/.test(pieces[to]?.lower ?? '')
  )
}

/** Namings that a lexicon form of a territory gives: the country, or only a city of it. */
function readTerritory(reading: Reading, hit: Hit, sense: Extract<Sense, { kind: 'territory' }>): readonly Named[] {
  const { code, sense: kind } = sense.territory
  if (isPast(reading, hit, code) || isLikeness(reading, hit) || isPersonal(reading, hit, code)) return []
  if (kind === 'seat') {
    const body = findBody(spanOf(reading, hit.from, hit.to).text)
    const seat = country(reading, hit, code, 'country/seat')
    return body
      ? [
          named(reading, hit, { kind: 'organization', country: code, known: body.name, rule: 'organization/seat' }),
          seat,
        ]
      : [seat]
  }
  if (kind === 'weak' && isHalf(reading, hit)) return [country(reading, hit, code, 'country/half')]
  if (kind === 'weak' && HALF.test(reading.pieces[hit.from]?.plain ?? '')) return []
  if (kind !== 'capital' && kind !== 'weak')
    return [country(reading, hit, code, kind === 'name' ? 'country/name' : 'country/demonym')]
  if (isOnlyPlace(reading, hit)) return [named(reading, hit, { kind: 'place', country: code, rule: 'place/capital' })]
  const open = kind === 'weak' && !actsAsState(reading, hit)
  return [country(reading, hit, code, open ? 'country/weak-capital' : 'country/capital')]
}

/** "Wellington expelled two envoys": what only states do tells that the city stands for one. */
function actsAsState({ pieces }: Reading, { to }: Hit): boolean {
  const next = pieces[to]?.lower ?? ''
  const behind = pieces[to + 1]?.lower ?? ''
  const verb = /^(?:has|had|also|will)$/.test(next) ? behind : next
  if (next === 'said' && behind === 'it') return true
  return /^(?:announced|suspend(?:s|ed)?|expel(?:s|led)?|recall(?:s|ed)?|impose[sd]?|sever(?:s|ed)?|lift(?:s|ed)|banned|froze|barred|eases?|eased|halt(?:s|ed)|closed|ended|resume[sd]?|reopen(?:s|ed)|revoke[sd]?|denied|refused|agreed|decided|urged|accused|summon(?:s|ed))$/.test(
    verb,
  )
}

/** "Chinese-style nets": what is only like those of a state. */
function isLikeness(reading: Reading, hit: Hit): boolean {
  const { pieces, sentence } = reading
  const { end } = spanOf(reading, hit.from, hit.to)
  return (
    sentence.text[end - sentence.start] === '-' &&
    /^(?:style|styled|inspired|themed|like)$/.test(pieces[hit.to]?.lower ?? '')
  )
}

/** "Waldemar Lorenzana [Lima]", "[German] Gref": part of the name of a person. */
const isPersonal = (reading: Reading, hit: Hit, code: string): boolean =>
  isFamilyName(reading, hit) || isGivenName(reading, hit, code)

/** A capital that is a family name too, behind another name. */
function isFamilyName({ pieces, style }: Reading, { from, to }: Hit): boolean {
  const before = pieces[from - 1]
  const names = to === from + 1 && style === 'plain' && from > 1 && before?.capital && !DAY.test(before.lower)
  return names === true && /^(?:lima|santiago|victoria)$/.test(pieces[from]?.lower ?? '')
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|greater|downtown|metropolitan)$/

/** "German Gref", "Jordan Bardella": the given name of somebody known. */
function isGivenName({ pieces }: Reading, { from, to }: Hit, code: string): boolean {
  const [given, family] = [pieces[from], pieces[to]]
  const state = family?.capital && to === from + 1 ? findPersonState(`${given?.plain} ${family.plain}`) : undefined
  return state !== undefined && state !== code
}

const HALF = /^(?:North|South)$/

/** "the North", "the South's", and in headlines without the article: one of two states of a divided country. */
function isHalf({ pieces, style }: Reading, { from, to }: Hit): boolean {
  const [before, next] = [pieces[from - 1], pieces[to]]
  if (!HALF.test(pieces[from]?.plain ?? '')) return false
  return style === 'plain' ? before?.lower === 'the' && !next?.capital : !next?.capital
}

/** A name or demonym of a state. */
const isState = (sense: Sense): boolean =>
  sense.kind === 'territory' && (sense.territory.sense === 'name' || sense.territory.sense === 'demonym')

/** Countries named inside the name of a body: "U.S." in "U.S. Treasury Department". */
function countriesInside(reading: Reading, { from, to }: Hit): readonly Named[] {
  const found: Named[] = []
  for (let at = from; at < to; at++) {
    const hit = findForm(LEXICON, reading.pieces, at, isState)
    if (hit && hit.to <= to && hit.to - hit.from < to - from) found.push(...readHit(reading, hit))
  }
  return found
}

/** The state that the article itself gives a firm: "the Cuban broadcaster Telesur", "Telesur, a Cuban broadcaster"; null when it tells none. */
function stateTold({ pieces, hits }: Reading, { from, to }: Hit): string | null {
  const before = ORGANIZATION_NOUNS.has(pieces[from - 1]?.lower ?? '') ? stateIn(pieces, hits, from - 5, from) : null
  if (before) return before
  if (pieces[to]?.text !== ',' || !/^(?:an?|the)$/.test(pieces[to + 1]?.lower ?? '')) return null
  const noun = pieces.findIndex((piece, at) => at > to + 1 && at < to + 7 && ORGANIZATION_NOUNS.has(piece.lower))
  return noun < 0 ? null : stateIn(pieces, hits, to + 2, noun)
}

/** The last state named by its adjective in [from, to), when only words of small letters part it from the end. */
function stateIn(pieces: Reading['pieces'], hits: Reading['hits'], from: number, to: number): string | null {
  for (let at = to - 1; at >= Math.max(0, from); at--) {
    const sense = hits[at]?.sense
    if (sense?.kind === 'territory') return sense.territory.sense === 'demonym' ? sense.territory.code : null
    if (!pieces[at]?.word || pieces[at]?.capital) return null
  }
  return null
}

/** Namings that a lexicon hit gives by itself: a country and, for seats known as bodies, the body too. */
export function readHit(reading: Reading, hit: Hit): readonly Named[] {
  const { sense } = hit
  if (sense.kind === 'territory') return readTerritory(reading, hit, sense)
  if (sense.kind === 'group') return sense.codes.map((code) => country(reading, hit, code, 'country/group'))
  if (sense.kind === 'place')
    return [named(reading, hit, { kind: 'place', country: sense.country, rule: 'place/lexicon' })]
  if (sense.kind === 'outlet') {
    const state = stateTold(reading, hit) ?? findOutletState(spanOf(reading, hit.from, hit.to).text)
    return [named(reading, hit, { kind: 'organization', country: state, rule: 'organization/outlet' })]
  }
  if (sense.kind === 'bloc') {
    const { code, sense: kind } = sense.bloc
    if (kind === 'organ')
      return [named(reading, hit, { kind: 'organization', country: code, rule: 'organization/organ' })]
    if (kind === 'seat' && isOnlyPlace(reading, hit))
      return [named(reading, hit, { kind: 'place', rule: 'place/seat' })]
    return [named(reading, hit, { kind: 'bloc', code, rule: kind === 'seat' ? 'bloc/seat' : 'bloc/name' })]
  }
  if (sense.kind === 'user') {
    const { kind, code, country: state, name } = sense.user
    return [named(reading, hit, { kind, code, country: state, known: name, rule: 'user' })]
  }
  const { name, country: home, firm } = sense.body
  const state = firm ? (stateTold(reading, hit) ?? home) : home
  return [
    ...(state ? countriesInside(reading, hit) : []),
    named(reading, hit, {
      kind: 'organization',
      country: state,
      known: name,
      rule: firm ? 'organization/firm' : 'organization/lexicon',
    }),
  ]
}
