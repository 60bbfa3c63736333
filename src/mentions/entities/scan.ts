import { GIVEN_NAMES } from '../../lexicon/given-names.js'
import { LEGAL_FORMS, THING_HEADS } from '../../lexicon/organizations.js'
import { PLACE_HEADS } from '../../lexicon/places.js'
import { HONORIFICS, PARTICLES, ROLE_MODIFIERS } from '../../lexicon/titles.js'
import { readHit } from './countries.js'
import type { Hit } from './forms.js'
import type { Candidate, Findings, Named } from './named.js'
import { isNameWord, isProper, lastHead, organizationEnd, SUBJECTS, smallMinistryStart } from './organizations.js'
import { type Reading, spanOf } from './reading.js'
import { buildRole, codeBefore, codeOf, honorificEnd, type Role, roleEnd } from './roles.js'
import { COMMON_CAPITALS, FUNCTION_WORDS } from './words.js'

const AMBIGUOUS_NAMES = new Set([
  'Jordan',
  'Chad',
  'Georgia',
  'Israel',
  'London',
  'Paris',
  'Sydney',
  'Austin',
  'Berlin',
  'Lima',
  'Washington',
  'Hamilton',
  'Lincoln',
  'Virginia',
  'Carolina',
  'Florence',
  'Kent',
  'Jackson',
  'Sofia',
  'Maine',
  'Troy',
  'Jersey',
  'America',
  'India',
  'Ireland',
  'Holland',
  'France',
  'English',
  'Nice',
  'Wellington',
  'Cork',
  'York',
  'Santiago',
  'Perth',
  'Darwin',
  'Cordoba',
  'Salvador',
  'Medina',
  'Petra',
  'Guinea',
  'Hama',
  'Cali',
  'Rosario',
  'Split',
  'Kobe',
  'Vance',
  'Wales',
])

/** End of the capitalised sequence that starts at `at`: initials, particles, "&" and quoted nicknames inside belong to it. */
function runEnd(reading: Reading, at: number): number {
  const { pieces } = reading
  let end = at
  while (end < pieces.length) {
    if (isNameWord(reading, end) || reading.hits.has(end)) {
      const hit = reading.hits.get(end)
      end = hit ? hit.to : end + 1
      continue
    }
    const piece = pieces[end]
    const previous = pieces[end - 1]
    if (piece?.text === ',' && end > at && /^[JS]r$/.test(pieces[end + 1]?.plain ?? '')) {
      end += 2
      continue
    }
    const nickname = end > at ? nicknameEnd(reading, end) : end
    if (nickname > end) {
      end = nickname
      continue
    }
    if (!piece || !previous || end === at || !isNameWord(reading, end + 1)) {
      if (piece && end > at) {
        const family = particlesEnd(reading, end)
        if (family > end) {
          end = family
          continue
        }
        // "Theresa May": a month after a given name is a family name
        if (
          piece.capital &&
          GIVEN_NAMES.has(previous?.plain ?? '') &&
          !/^\d/.test(pieces[end + 1]?.text ?? '') &&
          /^(?:may|march|august|sun)$/.test(piece.lower)
        ) {
          end++
          continue
        }
      }
      break
    }
    const initial = piece.text === '.' && piece.glued && (previous.text.length === 1 || HONORIFICS.has(previous.plain))
    const particle = PARTICLES.has(piece.text) && previous.capital
    const firm = piece.text === 'and' && previous.capital && isFirmTail(reading, end + 1)
    const fields = piece.text === 'and' && isSubject(previous.lower) && isSubject(pieces[end + 1]?.lower ?? '')
    if (!initial && !particle && !fields && !firm && piece.text !== '&') break
    end++
  }
  return end
}

/** End of several particles before a family name: "von der" Leyen; `at` when there is none. */
function particlesEnd(reading: Reading, at: number): number {
  let end = at
  while (end < at + 3 && PARTICLES.has(reading.pieces[end]?.text ?? '')) end++
  return end > at + 1 && isNameWord(reading, end) ? end : at
}

/** "Petrochemicals Ltd" after "Mangalore Refinery and". */
const isFirmTail = (reading: Reading, at: number): boolean =>
  LEGAL_FORMS.has(reading.pieces[at + 1]?.plain ?? '') ||
  (isNameWord(reading, at + 1) && LEGAL_FORMS.has(reading.pieces[at + 2]?.plain ?? ''))

const isSubject = (lower: string): boolean => SUBJECTS.has(lower)

/** End of a quoted nickname inside a name at `at`: `Joaquin "El Chapo" Guzman`; `at` when there is none. */
function nicknameEnd(reading: Reading, at: number): number {
  const { pieces } = reading
  const isQuote = (k: number) => /^["“”'‘’`]$/.test(pieces[k]?.text ?? '')
  let k = at
  while (isQuote(k) && k < at + 2) k++
  if (k === at) return at
  const first = k
  while (pieces[k]?.word && k < first + 3) k++
  const last = k
  while (isQuote(k) && k < last + 2) k++
  return k > last && last > first && isNameWord(reading, k) && pieces[k - 1]?.glued ? k : at
}

const given = (reading: Reading, at: number): boolean => GIVEN_NAMES.has(reading.pieces[at]?.plain ?? '')

/** True when the first word of a sentence owes its capital to its place only. */
const isOpener = (reading: Reading, at: number, small: ReadonlySet<string>): boolean => {
  const piece = reading.pieces[at]
  if (!piece || reading.hits.has(at)) return false
  const opens = at === 0 || /^["“”'‘(:•*–—]$/.test(reading.pieces[at - 1]?.text ?? '')
  if (!opens || GIVEN_NAMES.has(piece.plain) || roleEnd(reading, at) > at) return false
  return small.has(piece.lower) || /(?:ly|ing|ed)$/.test(piece.lower)
}

function organization(reading: Reading, from: number, to: number, country: string | null, rule: string): Named {
  return {
    ...spanOf(reading, from, to),
    kind: 'organization',
    sentence: reading.sentence.index,
    code: null,
    country,
    role: null,
    known: null,
    rule,
  }
}

/** State of an organisation: told inside its name, or by the possessive before it. */
function stateOf(reading: Reading, from: number, to: number): string | null {
  for (let k = from; k < to; k++) {
    const hit = reading.hits.get(k)
    const code = hit && (hit.sense.kind === 'territory' || hit.sense.kind === 'bloc') ? codeOf(hit.sense) : null
    if (code) return code
  }
  if (/^['’]s?$/.test(reading.pieces[from - 1]?.text ?? '')) return codeBefore(reading, from)
  return /ministr(?:y|ies)$/i.test(reading.pieces[to - 1]?.text ?? '') ? capitalAfter(reading, to) : null
}

/** State of the capital told after "a foreign ministry official said in Tokyo". */
function capitalAfter(reading: Reading, at: number): string | null {
  for (let k = at; k < Math.min(at + 10, reading.pieces.length); k++) {
    const sense = reading.hits.get(k)?.sense
    if (
      sense?.kind === 'territory' &&
      sense.territory.sense === 'capital' &&
      /^(?:in|from)$/.test(reading.pieces[k - 1]?.lower ?? '')
    )
      return sense.territory.code
  }
  return null
}

/** Countries and places named inside an organisation's name are named too. */
function nested(reading: Reading, from: number, to: number): readonly Named[] {
  const found: Named[] = []
  for (let k = from; k < to; k++) {
    const hit = reading.hits.get(k)
    if (hit && hit.to <= to && hit.sense.kind === 'territory') found.push(...readHit(reading, hit))
  }
  return found
}

/** Heads that name a body by themselves after "Japan's": the state has only one. */
const SOLE_HEADS = new Set(
  'Parliament Congress Senate Cabinet Treasury Navy Army Assembly Politburo Customs Secretariat'.split(' '),
)

/** What the capitalised sequence [from, to) names. */
function readRun(reading: Reading, from: number, to: number): Findings {
  const named: Named[] = []
  const candidates: Candidate[] = []
  let at = from
  let end = to
  /** Start of the territories that directly precede `at`: "Russian" Foreign Ministry. */
  let modifier = -1
  let role: Role | undefined
  while (at < end) {
    const roleTo = roleEnd(reading, at)
    const titleTo = roleTo > at ? roleTo : honorificEnd(reading, at)
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
      named.push(...readHit(reading, hit))
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
      AMBIGUOUS_NAMES.has(reading.pieces[last]?.plain ?? '')
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

/** "Jordan Smith", "London Breed": a place name that is a given name here, before one more capitalised word. */
function isPersonWithPlace(reading: Reading, hit: Hit, end: number): boolean {
  if (hit.to !== hit.from + 1 || hit.to !== end - 1 || reading.hits.has(hit.to)) return false
  const plain = reading.pieces[hit.from]?.plain ?? ''
  const next = reading.pieces[hit.to]
  return (
    AMBIGUOUS_NAMES.has(plain) &&
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

function candidate(reading: Reading, first: number, to: number, role: Role | undefined): Candidate {
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

/** A ministry or central bank written small: "Chinese foreign ministry", "Iran's central bank". */
function readSmall(reading: Reading, at: number): readonly Named[] {
  const { pieces, hits } = reading
  const lower = pieces[at]?.lower
  const start =
    lower === 'ministry' || lower === 'ministries'
      ? smallMinistryStart(reading, at)
      : lower === 'bank' && pieces[at - 1]?.lower === 'central'
        ? at - 1
        : at
  if (start === at || pieces[at]?.capital) return []
  for (let from = start - 1; from >= Math.max(0, start - 5); from--) {
    const hit = hits.get(from)
    if (hit?.to === start && hit.sense.kind === 'territory')
      return [organization(reading, from, at + 1, codeOf(hit.sense), 'organization/small-ministry')]
  }
  const country = stateOf(reading, start, at + 1)
  if (lower === 'bank' && !country) return []
  return [organization(reading, start, at + 1, country, 'organization/small-ministry')]
}

/** "Press Secretary Jen Psaki" in a headline: a role, a given name and one word more are safe even there. */
function titledInHeadline(reading: Reading, at: number): Candidate | undefined {
  const first = Math.max(roleEnd(reading, at), honorificEnd(reading, at))
  if (first === at || !given(reading, first) || !isNameWord(reading, first + 1) || reading.style === 'shout')
    return undefined
  return candidate(reading, first, first + 2, roleEnd(reading, at) > at ? buildRole(reading, at, first) : undefined)
}

/** End of "Cutting Off Oil Revenue:" before a sentence: a heading in the line, whose capitals prove nothing. */
function headingEnd(reading: Reading): number {
  const { pieces } = reading
  const colon = pieces.findIndex((piece, k) => k < 25 && piece.text === ':')
  if (colon < 4) return 0
  const words = pieces.slice(0, colon).filter((piece) => piece.word && !FUNCTION_WORDS.has(piece.lower))
  return words.length > 2 && words.every((piece) => piece.capital) ? colon : 0
}

/** What one sentence names, and what stays open. `small` are words that the article writes small elsewhere. */
export function scanSentence(reading: Reading, small: ReadonlySet<string>): Findings {
  const named: Named[] = []
  const candidates: Candidate[] = []
  const { pieces, hits, style } = reading
  const heading = headingEnd(reading)
  for (let at = 0; at < pieces.length; ) {
    const hit = hits.get(at)
    if (!hit && !isNameWord(reading, at)) {
      named.push(...readSmall(reading, at))
      at++
      continue
    }
    if (style !== 'plain' || at < heading) {
      const person = hit ? undefined : titledInHeadline(reading, at)
      if (person) {
        candidates.push(person)
        at = person.to
        continue
      }
      if (hit) named.push(...readHit(reading, hit))
      at = hit?.to ?? at + 1
      continue
    }
    if (isOpener(reading, at, small)) {
      at++
      continue
    }
    const end = Math.max(runEnd(reading, at), at + 1)
    const found = readRun(reading, at, end)
    named.push(...found.named)
    candidates.push(...found.candidates)
    at = Math.max(
      end,
      ...found.named.map((one) => pieceAfter(reading, one.end, end)),
      ...found.candidates.map((one) => one.to),
    )
  }
  return { named, candidates }
}

/** Index of the first piece at or after offset `end`, searched from `from`. */
function pieceAfter(reading: Reading, end: number, from: number): number {
  let at = from
  while ((reading.pieces[at]?.start ?? Number.POSITIVE_INFINITY) < end) at++
  return at
}
