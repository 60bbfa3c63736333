import type { Unit } from '../../record/contract.js'
import type { Candidate } from './candidates.js'

/**
 * Which counted phrases are told of a measure. A phrase is kept when its sentence speaks of an act of sanction, and no
 * word beside it says that something else is counted (the dead, the staff of a firm, those who said so).
 * Every cue stands with an example in `test/counts.test.ts`.
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
  'freez\\w+ (?:of )?(?:the |its |their |his |all )?(?:\\w+ )?(?:assets|accounts|funds|property)',
  'fr[eo]ze\\w* (?:the |its |their |his |all )?(?:\\w+ )?(?:assets|accounts|funds|property)',
  'travel ban',
  'entry ban',
  'visa (?:ban|restriction)',
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
  'expel\\w* (?:\\S+ ){0,5}(?:diplomat|envoy|embassy|official)',
  'expulsion of (?:\\S+ ){0,5}(?:diplomat|envoy|embassy|official)',
  'from entering',
  'from doing business',
]

/** Words that tell of a sanction only in an article that has a strong cue elsewhere. */
const WEAK_CUES: readonly string[] = [
  'bar(?:s|red|ring)?\\b',
  'ban(?:s|ned|ning)?\\b',
  'restrict',
  'prohibit',
  'block(?:s|ed|ing)?\\b',
  'tariff',
  'seiz',
  'impound',
  'confiscat',
  'froze',
  'freez',
  'expel',
  'expuls',
  'retaliat',
  'punish',
  'penal',
  'exempt',
  'the list\\b',
  'a list\\b',
  'entities',
  'target(?:s|ed|ing)?\\b',
  'cut (?:oil|gas|off)',
  'recall',
  'licen[cs]e',
  'measures\\b',
]

const cuePattern = (cues: readonly string[]): RegExp => new RegExp(`\\b(?:${cues.join('|')})`, 'i')
const STRONG = cuePattern(STRONG_CUES)
const WEAK = cuePattern(WEAK_CUES)

/** True when a text names an act or instrument of sanction. */
export const hasStrongCue = (text: string): boolean => STRONG.test(text)
/** True when a text may tell of a sanction, given an article about sanctions. */
export const hasWeakCue = (text: string): boolean => WEAK.test(text)

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Up to four words before the number: other things are counted. */
const BLOCKED_BEFORE = words(
  'killed killing kill kills injured injuring wounded wounding arrested arresting charged charging sacked employs ' +
    'employing employ employed hired hires exodus evacuated evacuating kidnapped kidnapping alongside convicted ' +
    'deported displaced displacing rescued rescuing elected fired laid trained training tortured murdered murder death ' +
    'deaths executed jailed according joined persuaded convinced represents representing comprising serving',
)
/** Up to six words after the phrase, before any comma. */
const BLOCKED_AFTER = words(
  'killed injured wounded dead died die missing arrested detained hostage hostages charged sacked marched protested ' +
    'protesting fled flee fleeing displaced voted vote signed sign left leave took attended gathered said say says told ' +
    'tell familiar agreed urged called warned met work works worked working live lives lived living employed joined ' +
    'indicted convicted sentenced demanded supported support backed wrote condemned',
)
/** Words right before the number that point back at a set told of before. */
const POINTING = words('the these those all both our same')
/** Prepositions and verbs before a number of countries that are hit. */
const HIT_BEFORE = words('on against to from exempted exempt including include targeting targeted hit banned of')

/** No list of sanctioned persons or firms is longer; larger numbers count workers, refugees, voters. */
const LARGEST = 20_000
/** Up to this size a number with "the" points back at things already counted. */
const LARGEST_POINTED = 12

const TRANSPORT: ReadonlySet<Unit> = new Set<Unit>(['vessel', 'aircraft', 'diplomat'])

/** True when words beside the phrase say that the count is not one of things hit. */
export function isBlocked({ mention, phrase, unit, pieces }: Candidate): boolean {
  const before = pieces.slice(Math.max(0, mention.from - 4), mention.from).map(({ lower }) => lower)
  const comma = pieces.slice(phrase.next, phrase.next + 6).findIndex(({ kind }) => kind === 'mark')
  const after = pieces.slice(phrase.next, phrase.next + (comma < 0 ? 6 : comma)).map(({ lower }) => lower)
  const value = mention.value ?? 0
  if (value > LARGEST || value === 0) return true
  const last = before.at(-1) ?? ''
  if (POINTING.has(last) && (last !== 'the' || value <= LARGEST_POINTED) && !mention.compared) return true
  if (unit === 'country') return value <= 2 || !before.some((word) => HIT_BEFORE.has(word)) || last === 'between'
  return before.some((word) => BLOCKED_BEFORE.has(word)) || after.some((word) => BLOCKED_AFTER.has(word))
}

/** True when a count is told of a measure, given what the article speaks of. */
export function isRelevant(candidate: Candidate, article: { readonly strong: boolean }): boolean {
  if (candidate.unit === 'other' || isBlocked(candidate)) return false
  const { text } = candidate.sentence
  if (hasStrongCue(text)) return true
  return article.strong && (hasWeakCue(text) || TRANSPORT.has(candidate.unit))
}
