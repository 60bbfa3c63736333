import { findFirmState } from '../../lexicon/firms-by-kind.js'
import { FAMILY_FIRST, GIVEN_NAMES } from '../../lexicon/given-names.js'
import { findLeaderState } from '../../lexicon/leaders.js'
import { LEGAL_FORMS, ORGANIZATION_NOUNS, THING_HEADS } from '../../lexicon/organizations.js'
import { PLACE_HEADS } from '../../lexicon/places.js'
import { HONORIFICS, PARTICLES, SPEECH_VERBS } from '../../lexicon/titles.js'
import type { Candidate } from './named.js'
import { hitBefore, isByline, type Reading } from './reading.js'
import { findRoleAfter, findRoleBefore, type Role } from './roles.js'
import { COMMON_CAPITALS, setOf } from './words.js'

/** Points for what a form names; one strong cue is 3 or more. */
export interface Evidence {
  readonly person: number
  readonly organization: number
  readonly place: number
  readonly role: Role | undefined
}

const PLACE_BEFORE = setOf('in near outside around across throughout northern southern eastern western downtown off')
const ORGANIZATION_BEFORE = setOf(
  'company firm bank group newspaper daily agency broadcaster airline manufacturer maker lender giant conglomerate party movement militia refiner operator magazine website channel network consultancy brokerage retailer carmaker chipmaker organization organisation chain multinational charity insurer cartel startup producer supplier contractor faction union institute university ministry website outlet',
)
/** Several at once, or makers of something, right before their names: "the utilities Fortum", "its subsidiaries". */
const ORGANIZATIONS_BEFORE = setOf(
  'companies firms banks lenders airlines utility utilities subsidiary subsidiaries affiliate affiliates producers suppliers contractors refiners insurers outlets broadcasters newspapers manufacturers makers exporter exporters operators conglomerates carrier carriers',
)
const MAKERS = /^\p{L}{3,}(?:maker|builder)s?$/u
/** Several persons by what they are, right before their names: "three officials: A B, C D". */
const PERSONS_BEFORE = setOf(
  'officials officers commanders generals colonels ministers lawmakers senators legislators judges prosecutors businessmen businesswomen oligarchs tycoons billionaires executives brothers sisters leaders activists journalists diplomats militants warlords spies hackers propagandists propagandist traffickers men women individuals people associates aides allies nationals citizens scientists bankers financiers daughters sons',
)
const CITY_BEFORE = setOf('city town village port province region district capital island resort state county suburb')
const PLACE_AFTER = setOf(
  'province region district city town village airport port peninsula island islands river valley mountains county desert prefecture governorate area border oblast suburb neighborhood coast airfield refinery',
)
const ORGANIZATION_AFTER = setOf(
  'shares stock executives employees newspaper spokesman spokeswoman spokesperson officials officer chief chairman ceo analyst analysts news magazine television radio website militia rebels fighters militants guerrillas party subsidiary headquarters reports reported group cartel airline movement faction bank company',
)

/** What ends an apposition: "the ambassador, Georgii Zuev." */
const CLOSES = /^[,.;)]$/

/** "Hong Kong-based": the name of a place stands before "based". */
const isPlaced = ({ reading, from }: Candidate): boolean =>
  /^(?:territory|place)$/.test(hitBefore(reading, from - 1)?.sense.kind ?? '')

const isHonorific = ({ reading, from }: Candidate): boolean => {
  const before = reading.pieces[from - 1]?.text === '.' ? reading.pieces[from - 2] : reading.pieces[from - 1]
  return HONORIFICS.has(before?.plain ?? '')
}

/** Cues in and around one candidate. */
export function weigh(candidate: Candidate, small: ReadonlySet<string>): Evidence {
  const { reading, from, to } = candidate
  const { pieces } = reading
  const before = pieces[from - 1]
  const next = pieces[to]
  const words = pieces.slice(from, to)
  const tokens = words.filter((piece) => piece.word)
  const first = tokens[0]
  const last = tokens.at(-1)
  let person = 0
  let organization = 0
  let place = 0
  let role: Role | undefined

  if (candidate.titled)
    person += tokens.length === 1 && small.has(first?.lower ?? '') && !isHonorific(candidate) ? 0 : 5
  const isGiven = GIVEN_NAMES.has(first?.plain ?? '') || GIVEN_NAMES.has(first?.plain.split('-')[0] ?? '')
  if (tokens.length > 1 && isGiven) person += 3
  if (tokens.length > 1 && tokens.length < 4 && FAMILY_FIRST.has(first?.plain ?? '')) person += 2
  if (tokens.length > 1 && words.some((piece) => PARTICLES.has(piece.text))) person += 1.5
  if (words.some((piece, k) => k > 0 && k < words.length - 1 && piece.word && piece.text.length === 1)) person += 2.5
  if (/^(?:Jr|Sr)$/.test(last?.plain ?? '')) person += 4
  if (/^(?:al|el)-/i.test(last?.plain ?? '') && tokens.length > 1) person += 2.5
  if (tokens.length === 1 && isGiven && !candidate.titled) person += 0.5

  if (tokens.length > 1 && small.has(last?.lower ?? '') && !candidate.titled) person -= 1.5
  if (/^[JS]r$/.test(first?.plain ?? '')) person -= 6
  role = findRoleBefore(reading, from)
  if (role && !candidate.titled) person += before?.text === ',' && !CLOSES.test(next?.text ?? '.') ? 2 : 4
  const after = findRoleAfter(reading, to)
  if (after) {
    person += 4
    role ??= after
  }
  if (next?.text === ',' && /^\d\d$/.test(pieces[to + 1]?.text ?? '') && pieces[to + 2]?.text === ',') person += 4
  if (next?.text === ',' && /^(?:who|whom|whose)$/.test(pieces[to + 1]?.lower ?? ''))
    person += tokens.length > 1 ? 3 : 1
  if (next?.lower === 'who') person += 2
  if (next && SPEECH_VERBS.has(next.lower)) person += tokens.length > 1 ? 1.5 : 1
  if (before && /^(?:said|says|told|added|by|editing)$/.test(before.lower) && tokens.length > 1) person += 1
  const known = findLeaderState(tokens.map(({ text }) => text).join(' ')) !== undefined
  const leads = known && tokens.length === 1
  const governs = (known ? OFFICES_OF_LEADERS : OFFICES).test(next?.lower ?? '')
  if (governs) person += 4
  if (known && !leads) person += 2.5
  // "the firms were listed under Trump": in whose time
  if (leads) person += actsNext(reading, to) || before?.lower === 'under' ? 2.5 : isGiven ? 0 : 1
  if (tokens.length === 1) person += weighSingle(reading, from, to)
  if (tokens.length === 2 && /^\p{Lu}{2}$/u.test(first?.text ?? '') && !last?.upper) person += 2

  if (tokens.length > 1 && isByline(reading.sentence.text)) person += 3
  if (before?.lower === 'the' && !governs) {
    person -= 4
    organization += 1
  }
  const noun = before?.text === ',' ? pieces[from - 2] : before
  if (ORGANIZATION_BEFORE.has(noun?.lower ?? '') && !noun?.capital) organization += 3
  if (before?.word && !before.capital && (ORGANIZATIONS_BEFORE.has(before.lower) || MAKERS.test(before.lower)))
    organization += 3
  const plural = before?.text === ':' ? pieces[from - 2] : before
  if (tokens.length > 1 && PERSONS_BEFORE.has(plural?.lower ?? '') && !plural?.capital) person += 3
  if (before?.lower === 'based' && isPlaced(candidate)) organization += 3
  if (ORGANIZATION_AFTER.has(next?.lower ?? '')) organization += 1.5
  if (next?.text === '(' && /^\p{Lu}[\p{Lu}\d.]+$/u.test(pieces[to + 1]?.text ?? '')) organization += 3
  if (words.some(({ text }) => text.includes('&') && /^\p{Lu}+&\p{Lu}+$/u.test(text))) organization += 3
  if (words.some((piece) => LEGAL_FORMS.has(piece.plain) || piece.text === '&')) organization += 5
  if (isOrganizationApposition(reading, to)) organization += 3
  if ((last?.text.length ?? 0) > 6 && /[\p{L}\p{M}](?:bank|-Bank)$/u.test(last?.text ?? '')) organization += 4
  if (words.some((piece) => piece.upper && piece.text.length > 2)) organization += tokens.length > 1 ? 1.5 : 1
  if (/^(?:at|with|of|from)$/.test(before?.lower ?? '') && findRoleBefore(reading, from - 1)) {
    organization += before?.lower === 'at' ? 3 : 2
    person -= before?.lower === 'at' ? 4 : 2
  }

  if (PLACE_BEFORE.has(before?.lower ?? '')) place += 2.5
  if (
    CITY_BEFORE.has(before?.lower ?? '') ||
    (before?.lower === 'of' && CITY_BEFORE.has(pieces[from - 2]?.lower ?? ''))
  )
    place += 3
  if (PLACE_AFTER.has(next?.lower ?? '')) place += 2.5
  if (tokens.length > 1 && PLACE_HEADS.has(last?.plain ?? '')) place += 4
  if (next?.text === ',' && /^(?:territory|place)$/.test(reading.hits[to + 1]?.sense.kind ?? '')) place += 2
  if (tokens.length === 1 && /(?:shire|abad|grad|istan|ville)$/.test(first?.lower ?? '')) place += 2
  if (words.some((piece) => piece.upper || /\d/.test(piece.text))) place -= 2
  if (tokens.length > 1 && small.has(last?.lower ?? '') && !PLACE_HEADS.has(last?.plain ?? '')) place -= 1.5
  if (/^(?:to|from|at)$/.test(before?.lower ?? '')) place += 0.5
  if (THING_HEADS.has(last?.plain ?? '') || THING_HEADS.has(next?.plain ?? '')) {
    person -= 4
    organization -= 3
    place -= 3
  }
  if (tokens.every((piece) => /^(?:\p{Lu}\.?)+$/u.test(piece.text) && /\.|^.$/.test(piece.text))) {
    person -= 6
    organization -= 6
  }
  // "the oil company Total": a common word that is known to name a firm too
  const isFirm = tokens.length === 1 && organization >= 3 && findFirmState(first?.plain ?? '') !== undefined
  if (tokens.length === 1 && small.has(first?.lower ?? '')) {
    if (!isFirm) organization -= 3
    place -= 3
    if (!candidate.titled) person -= 2
  }
  if (tokens.length === 1 && COMMON_CAPITALS.has(first?.lower ?? '')) {
    person -= 6
    if (!isFirm) organization -= 6
    place -= 6
  }
  return { person, organization, place, role }
}

/** "the Sarkozy presidency"; behind a leader's name "government" and "cabinet" too, which others may have ("the Labour government"). */
const OFFICES = /^(?:administration|presidency|regime)$/
const OFFICES_OF_LEADERS = /^(?:administration|presidency|regime|government|cabinet)$/

/** What a leader's name alone stands before when it names the leader: "Trump imposed", "Putin has", "Merkel on Friday", "Biden's". */
function actsNext({ pieces }: Reading, at: number): boolean {
  const { text = '', lower = '' } = pieces[at] ?? {}
  return (
    /^['’]s?$/.test(text) ||
    /^(?:\p{L}+day|has|had|have|is|was|will|would|could|may|might|should|also|on|and|did|does|wants?|sa(?:id|ys)|told|took|went|began|came|made|met|cut|put|set|shut|hit|let|quit|tore|kept|held|brought|drew|wrote|fell|chose|saw|ran|swore|forbade|sought|fought|struck|got|stood|found|built|thought|felt|left|gave|won|lost|sent|spoke|froze|broke|withdrew|threw|slaps|tears|cuts|hits|scraps|ends|keeps|plans|seeks|announces|halts|bans|orders|suspends|imposes|lifts|extends|rejects|vows|threatens|expels|recalls|signs|eases|\p{L}{3,}ed)$/u.test(
      lower,
    )
  )
}

const DEEDS = setOf(
  'war wars criticism government rule wife son daughter lawyer lawyers spokesman spokeswoman decision visit invasion aides allies regime inner cabinet supporters comments remarks speech death arrest career predecessor successor office term election presidency administration policies policy statement order orders forces troops trip words meeting threat threats plan home family brother father mother',
)

/** Cues for a family name that stands alone: "said Crowley", "Putin and his", "Trump said he". */
function weighSingle(reading: Reading, from: number, to: number): number {
  const { pieces } = reading
  const lower = (at: number): string => pieces[at]?.lower ?? ''
  let points = 0
  if (/^(?:said|added|asked|replied|told|wrote)$/.test(lower(from - 1)))
    points += /^[,"”’']$/.test(lower(from - 2)) ? 3 : 2
  if (lower(to) === 'and' && /^(?:his|her)$/.test(lower(to + 1))) points += 3
  if (SPEECH_VERBS.has(lower(to)) && /^(?:he|she)$/.test(lower(to + 1))) points += 1.5
  if (/^['’]s?$/.test(pieces[to]?.text ?? '') && DEEDS.has(lower(to + 1))) points += 1
  if (/^(?:himself|herself)$/.test(lower(to))) points += 3
  return points
}

/** "X, a Moscow-based bank", "X, Russia's largest lender". */
function isOrganizationApposition(reading: Reading, at: number): boolean {
  const { pieces } = reading
  if (pieces[at]?.text !== ',') return false
  if (!/^(?:a|an|the|its|one)$/.test(pieces[at + 1]?.lower ?? '') && !reading.hits[at + 1]) return false
  for (let k = at + 1; k < Math.min(at + 10, pieces.length); k++) {
    const piece = pieces[k]
    if (!piece || /^(?:is|was|said|has|had|who|which|and|of|that|in|for)$/.test(piece.lower)) return false
    if (!piece.word && !/^['’]/.test(piece.text)) return false
    if (ORGANIZATION_NOUNS.has(piece.lower) && !piece.capital) return true
  }
  return false
}
