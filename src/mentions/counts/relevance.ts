import type { Unit } from '../../record/contract.js'
import type { Document } from '../../text/document.js'
import type { Candidate } from './candidates.js'
import type { Piece } from './pieces.js'
import { SMALL } from './words.js'

/**
 * Which counted phrases are told of a measure. A phrase is kept when its sentence speaks of an act of sanction, and no
 * word beside it says that something else is counted (the dead, the staff of a firm, those who said so).
 * Hits and near misses stand in `test/counts.test.ts`.
 */

/** Acts and instruments of sanction that leave no doubt; stems, matched at the start of a word. */
const STRONG_CUES: readonly string[] = [
  'sanction',
  'blacklist',
  'black list',
  'embargo',
  'designat',
  'delist',
  'entity list',
  'asset freeze',
  'assets freeze',
  'freez\\w+ (?:o[fn] )?(?:the |its |their |his |all )?(?:\\w+ )?(?:assets|accounts|funds|property)',
  'fr[eo]ze\\w* (?:the |its |their |his |all )?(?:\\w+ )?(?:assets|accounts|funds|property)',
  '(?:assets|accounts|funds|property) (?:\\S+ ){0,10}(?:frozen|blocked)\\b',
  'travel ban',
  'entry ban',
  'visa (?:ban|restriction)',
  '(?:revok|cancel|den[iy]|refus|barr?|bann?)\\w* (?:\\w+ ){0,3}(?:visas?|entry|permits?)\\b',
  'persona non grata',
  'personae non grata',
  'export (?:ban|control|restriction)',
  'import (?:ban|restriction)',
  'ban(?:s|ned|ning)? (?:\\w+ ){0,2}(?:exports|imports)',
  'restrictive measure',
  'counter-?measure',
  'counter-?sanction',
  'economic coercion',
  'unfriendly',
  'stop list',
  'no-?fly list',
  'order\\w* (?:\\S+ ){0,5}(?:diplomats?|envoys?) (?:\\S+ ){0,3}(?:to leave|out|home)\\b',
  '(?:order|kick|throw|threw|boot)\\w* out (?:\\S+ ){0,4}(?:diplomats?|envoys?|officials|spies|attach)',
  'expel\\w* (?:\\S+ ){0,7}(?:diplomat|envoy|embassy|official|mission|spies)',
  'expulsion of (?:\\S+ ){0,5}(?:diplomat|envoy|embassy|official|mission|spies)',
  '(?:diplomats?|envoys?|embassy) (?:\\S+ ){0,8}(?:expelled|to leave|ordered out|kicked out)\\b',
  'expel(?:s|led|ling)? (?:\\S+ ){0,2}\\d',
  'unverified list',
  'from entering',
  'from doing business',
  'swift\\b',
  'bans? (?:on|the|all)\\b',
  'banned\\b',
]

/** Words that tell of a sanction only in an article that has a strong cue elsewhere. */
const WEAK_CUES: readonly string[] = [
  'bar(?:s|red|ring)?\\b',
  'ban(?:s|ned|ning)?\\b',
  'restrict',
  'prohibit',
  'forb[ia]',
  'block(?:s|ed|ing)?\\b',
  'tariff',
  'seiz',
  'impound',
  'confiscat',
  'froze',
  'freez',
  'expel',
  'expuls',
  'order\\w* (?:out|\\S+ (?:\\S+ ){0,4}(?:to leave|out|home))',
  'sent home',
  'retaliat',
  'punish',
  'exempt',
  'list(?:s|ed|ing|ings)?\\b',
  'entities',
  'target(?:ed|ing)\\b',
  'targets? (?:\\w+ ){0,2}\\d',
  'hit\\b',
  'affect',
  'appl(?:y|ies|ied) to',
  'subject to',
  'exclude',
  'excluding',
  '(?:they|these|those) include\\b',
  'cut (?:oil|gas|off)',
  'recall',
  'revok',
  'remov',
  'curb',
  'licen[cs]e',
  'measures?\\b',
  'swift\\b',
  'visas?\\b',
]

const cuePattern = (cues: readonly string[]): RegExp => new RegExp(`\\b(?:${cues.join('|')})`, 'i')
const STRONG = cuePattern(STRONG_CUES)
const WEAK = cuePattern(WEAK_CUES)

/** True when a text names an act or instrument of sanction. */
const hasStrongCue = (text: string): boolean => STRONG.test(text)
/** True when a text may tell of a sanction, given an article about sanctions. */
const hasWeakCue = (text: string): boolean => WEAK.test(text)

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Up to four words before the number: other things are counted. */
const BLOCKED_BEFORE = words(
  'killed killing kill kills injured injuring wounded wounding arrested arresting charged charging sacked employs ' +
    'employing employ employed hired hires exodus evacuated evacuating kidnapped kidnapping alongside convicted ' +
    'deported displaced displacing rescued rescuing elected fired laid trained training tortured murdered murder death ' +
    'deaths executed jailed according joined persuaded convinced represents representing comprising serving civilians victims casualties refugees migrants detainees prisoners ' +
    'convoy request requests met meets meeting leaked ' +
    'poisoning poisoned abduction abducted detention detained detaining arrests attack backed hand handed handing extradite extradited extraditing extradition freed freeing crew',
)
/** Inside the phrase: people on board or in a hall, not on a list. */
const BLOCKED_WITHIN = words('crew passengers permanent founding sources witnesses')
/** Heads that are a firm's staff or a public, unless an embassy's (then the unit is diplomat). */
const WORKFORCE = words('workers employees staff staffers personnel residents supporters worker employee')
/** Up to eight words after the phrase, before any mark: something happened to those counted. */
const VICTIM_AFTER = words(
  'killed injured wounded dead died die missing arrested detained hostage hostages charged sacked displaced indicted ' +
    'convicted sentenced employed imprisoned jailed',
)
/** The same, and before "who", "that" or another number: those counted did something themselves. */
const ACTOR_AFTER = words(
  'marched protested protesting fled flee fleeing voted vote signed sign left took attended gathered said say ' +
    'says told tell familiar agreed urged called warned met work works worked working live lives lived living joined ' +
    'demanded want wants seek seeking supported support backed wrote condemned condemn participating pledged',
)
const RELATIVE = words('who that which whom whose')
/** Words right before the number that point back at a set told of before. */
const POINTING = words('the these those all both our same')
/** Prepositions and verbs before a number of countries that are hit. */
const HIT_BEFORE = words('on against to from exempted exempt including include targeting targeted hit banned of')

/** No list of sanctioned persons or firms is longer; larger numbers count workers, refugees, voters. */
const LARGEST = 20_000
/** Up to this size a number with "the" points back at things already counted. */
const LARGEST_POINTED = 12

const TRANSPORT: ReadonlySet<Unit> = new Set<Unit>(['vessel', 'diplomat'])

/** The pieces before the first that ends them. */
function upTo(pieces: readonly Piece[], ends: (piece: Piece) => boolean): readonly Piece[] {
  const at = pieces.findIndex(ends)
  return at < 0 ? pieces : pieces.slice(0, at)
}

/** True when words beside the phrase say that the count is not one of things hit. */
function isBlocked({ mention, phrase, unit, pieces }: Candidate): boolean {
  const before = pieces.slice(Math.max(0, mention.from - 4), mention.from).map(({ lower }) => lower)
  const after = upTo(pieces.slice(phrase.next, phrase.next + 8), ({ kind }) => kind === 'mark')
  const acting = upTo(
    after.slice(0, 6),
    ({ lower, kind }) => RELATIVE.has(lower) || kind === 'digits' || SMALL.has(lower),
  )
  const value = mention.value ?? 0
  if (pieces.slice(phrase.from, phrase.next).some(({ lower }) => BLOCKED_WITHIN.has(lower))) return true
  if (value > LARGEST || mention.value === 0) return true
  const last = before.at(-1) ?? ''
  if (POINTING.has(last) && (last !== 'the' || value <= LARGEST_POINTED) && !mention.compared) return true
  if (/^(?:by|forced|forcing|forces|told|telling|fined|fining)$/.test(last)) return true
  if (unit === 'person' && pieces[phrase.from]?.lower !== 'of' && WORKFORCE.has(pieces[phrase.next - 1]?.lower ?? ''))
    return true
  if (unit === 'country') return value <= 2 || !before.some((word) => HIT_BEFORE.has(word)) || last === 'between'
  return (
    before.some((word) => BLOCKED_BEFORE.has(word)) ||
    after.some(({ lower }) => VICTIM_AFTER.has(lower)) ||
    (unit !== 'diplomat' && acting.some(({ lower }) => ACTOR_AFTER.has(lower)))
  )
}

const WEAK_SENTENCES = 4

/** True when an article is about sanctions: a strong cue anywhere, or weak ones in several sentences. */
export function isAboutSanctions(document: Document): boolean {
  if (hasStrongCue(document.article.text)) return true
  let weak = 0
  for (const { text } of document.sentences) if (hasWeakCue(text) && ++weak >= WEAK_SENTENCES) return true
  return false
}

/** True when a count is told of a measure; `about` tells that the article is about sanctions. */
export function isRelevant(candidate: Candidate, about: boolean): boolean {
  if (isBlocked(candidate)) return false
  const { text } = candidate.sentence
  if (hasStrongCue(text)) return true
  if (!about) return false
  const source = candidate.antecedent
  return hasWeakCue(text) || TRANSPORT.has(candidate.unit) || (source !== undefined && isRelevant(source, about))
}
