/** Words of the field that are nouns and verbs alike: which of the two stands in a place. */
import type { PartOfSpeech } from './speech.js'
import type { Word } from './tag.js'

/** Words of the field that are nouns and verbs alike, which the tagger settles wrongly in news. */
export const AMBIGUOUS = new Set(
  'oil ban bans export exports import imports sanction sanctions embargo embargoes freeze freezes tariff tariffs limit limits curb curbs restriction restrictions block blocks seizure halt halts cut cuts visa visas talks duties duty measures controls control penalties list lists blacklist blacklists visa assets funds flights suspension waiver waivers move moves order orders vote votes plan plans call calls demand demands threat threats target targets ships vessels ties aid trade cap caps designation expulsion removal lifting proposal pledge lift lifts bar bars pause pauses end ends approach access transit purchase purchases sale sales shipments supplies supply delivery deliveries service services travel entry diplomats exercises drills contacts links rights contract contracts programmes programs programme program exchanges tenders support budget land broadcasts games club trade break accounts firms markets credits lines prices arms ventures decree package slaps eases suspends expels seizes scraps borders border forces interests attacks strikes visits attempts steps checks deals parts transport grouping campaign use work arrest positions rounds tour tours payments costs claims slap clamp clamps slash shelve stop stops attaches loan loans lapse'.split(
    ' ',
  ),
)

const NOMINAL_BEFORE: ReadonlySet<PartOfSpeech> = new Set(['determiner', 'adjective', 'number', 'preposition'])

export const VERBAL_BEFORE: ReadonlySet<PartOfSpeech> = new Set(['modal', 'to', 'pronoun', 'do'])

export const OBJECT_AFTER: ReadonlySet<PartOfSpeech> = new Set([
  'determiner',
  'number',
  'name',
  'adjective',
  'noun',
  'pronoun',
])

/** Nouns that such a word only qualifies: "the Hong Kong sanctions bill". */
const HEADS_COMPOUND =
  /^(?:bills?|lists?|regime|relief|laws?|evasion|packages?|polic(?:y|ies)|acts?|busting|pressure|threats?|programmes?|programs?|plans?|deals?|orders?|measures?|designations?|violations?|talks|war|row|dispute|rules?|data|figures?|markets?|prices?|revenues?|deadline|decision|proposal|legislation|resolution|committee|panel|monitor)$/

export const isParticiple = (lower: string): boolean => /(?:ed|ing|en|oze)$/.test(lower)

/** Base forms that act on the noun behind them when a modal or "to" governs them: "would follow the EU and ban imports". */
export const ACTING =
  /^(?:ban|block|freeze|halt|stop|lift|cut|end|curb|limit|bar|seize|pause|cap|restrict|suspend|sanction|blacklist|expel|raise|impose|recall|withdraw|cancel|revoke|sever|increase|scrap|deny|tighten)$/

/** Forms of verbs that are no nouns: "Pyongyang suspends talks". */
const ONLY_VERB = /^(?:suspends|expels|seizes|scraps|severs|cancels|slaps|imposes|revokes)$/

/** True behind a plural noun and a name that only says whose it is: "sanctions against Zimbabwe [ban] officials". */
function endsSubject(before: readonly Word[]): boolean {
  const [noun, link, name] = before.slice(-3)
  return (
    name?.pos === 'name' &&
    link?.pos === 'preposition' &&
    noun?.pos === 'noun' &&
    /^(?:sanctions|measures|rules|restrictions|laws|curbs|regulations)$/.test(noun.lower)
  )
}

/** Behind a subject and what a participle between commas tells of it: "The law, passed by Norway in May, [bars]". */
function closesParticiple(all: readonly Word[]): boolean {
  if (!/,$/.test(all.at(-1)?.after.trim() ?? '')) return false
  const comma = all.findIndex(({ after }) => /,/.test(after))
  const opener = all[comma + 1]
  const subject = all[comma]
  return (
    subject !== undefined &&
    comma < 9 &&
    comma < all.length - 2 &&
    /^(?:noun|name)$/.test(subject.pos) &&
    ((opener?.pos === 'verb' && isParticiple(opener.lower)) || INSERTED.test(opener?.lower ?? ''))
  )
}

/** What opens an insertion without a verb of its own: "The package, due to start on Monday, bans". */
const INSERTED = /^(?:due|drawn|aimed|meant|designed|intended|agreed|set|expected|made|put|taken)$/

/** Behind a singular instrument that a participle goes on about: "A decision taken by ministers [stops]". */
export const endsInstrument = (all: readonly Word[]): boolean => {
  const noun = all.findIndex(({ pos, lower }) => pos === 'noun' && INSTRUMENT.test(lower))
  if (noun < 1 || noun > 3 || all[0]?.pos !== 'determiner') return false
  const behind = all.slice(noun + 1)
  const told = behind.some(({ pos }) => pos === 'verb')
  const plain = behind.every(
    ({ pos, lower, after }) => !/[,;:"]/.test(after) && (pos !== 'verb' || isParticiple(lower) || INSERTED.test(lower)),
  )
  return told && plain && behind.some(({ lower }) => lower === 'by') && /^(?:noun|name)$/.test(all.at(-1)?.pos ?? '')
}

const INSTRUMENT = /^(?:decision|order|law|rule|decree|regulation|statute|resolution|directive|ruling|package|edict)$/

/** The same behind a singular subject: "The package bans three broadcasters". */
const ACTING_S =
  /^(?:bans|blocks|freezes|halts|stops|lifts|cuts|ends|curbs|limits|bars|restricts|suspends|expels|caps|orders|eases)$/

/** "agreed to visa restrictions", "opposed to export curbs": what the measure is about, no act. */
const QUALIFIES = /^(?:visas?|travel|trade|exports?|imports?|entry|arms|aid|flights?|transit)$/

const MEASURE = /^(?:restrictions?|bans?|curbs?|embargo(?:es)?|sanctions|limits|controls|duties|tariffs?)$/

export function nounOrVerb(word: Word, all: readonly Word[], after: Word | undefined): PartOfSpeech {
  const before = governing(all)
  const closed = /[,;:"()-]/.test(word.before) || /[,;:"()]/.test(before?.after ?? '')
  if (before && before.pos === 'to' && !closed) {
    if (QUALIFIES.test(word.lower) && MEASURE.test(after?.lower ?? '')) return 'noun'
    // "to ban exports" but "exports to ban…" never; "access to trade" stays a noun when nothing follows it.
    return after && OBJECT_AFTER.has(after.pos) && !/[,;:.]/.test(word.after)
      ? 'verb'
      : isPlural(word)
        ? 'noun'
        : 'verb'
  }
  if (before && VERBAL_BEFORE.has(before.pos) && !closed) return 'verb'
  const acts = ACTING_S.test(word.lower) && hasObject(word, after)
  // "New sanctions target Iran's makers of drones".
  if (word.lower === 'target' && /^(?:sanctions|measures|designations|penalties)$/.test(before?.lower ?? '') && !closed)
    return after && after.pos !== 'noun' && OBJECT_AFTER.has(after.pos) ? 'verb' : 'noun'
  // "measures that ban arms sales", "a law which bars loans".
  if (opensRelative(all) && !closed && (acts || (ACTING.test(word.lower) && hasObject(word, after)))) return 'verb'
  if (acts && (before?.pos === 'relative' || PERIOD.test(before?.lower ?? ''))) return 'verb'
  // "The law, passed by Norway in May, bars loans", "A decision taken by ministers stops flights".
  if (acts && (closed ? closesParticiple(all) : endsInstrument(all))) return 'verb'
  const that = before?.lower === 'that' && /s$/.test(word.lower) && after !== undefined && OBJECT_AFTER.has(after.pos)
  if (that && !HEADS_COMPOUND.test(after.lower)) return 'verb'
  if (before && (NOMINAL_BEFORE.has(before.pos) || before.possessive)) return 'noun'
  if (isParticiple(word.lower)) return word.pos
  if (ONLY_VERB.test(word.lower) && before && /^(?:name|noun)$/.test(before.pos) && after && !closed)
    return OBJECT_AFTER.has(after.pos) || hasObject(word, after) ? 'verb' : 'noun'
  const base = ACTING.test(word.lower) && after !== undefined && OBJECT_AFTER.has(after.pos) && !closed
  if (base && (endsSubject(all) || (before?.lower === 'also' && /s$/.test(all.at(-2)?.lower ?? '')))) return 'verb'
  if (!after || !(acts || followedByNoun(word, after))) return 'noun'
  // "Tokyo bans exports": a name or plural noun before and an object behind; "asset freeze list": a noun compound.
  const counted = after.pos === 'determiner' || after.pos === 'number'
  const ruled = after.pos === 'name' && INSTRUMENT.test(before?.lower ?? '')
  const tells = before?.pos === 'noun' && !closed && (counted || ruled)
  if (tells && ACTING_S.test(word.lower)) return 'verb'
  // "the Russian arms maker": an adjective of a people is no subject.
  const named = before !== undefined && !isPeoples(before) && (before.pos === 'name' || /^\p{Lu}/u.test(before.text))
  // "Trade sanctions that Chad kept": behind them "that" opens a clause.
  const opened =
    after.lower === 'that' &&
    before?.pos === 'noun' &&
    word.index <= 3 &&
    (word.index === 1 || !/^\p{Lu}/u.test(before.text))
  const subject = before !== undefined && !closed && !opened && (named || /s$/.test(before.lower))
  if (subject && /s$/.test(word.lower) && named) return 'verb'
  // "Europeans Slap Sanctions on Iran": a headline.
  if (subject && named && PLURAL_ACT.test(word.text) && /^\p{Lu}.*s$/u.test(before.text) && /^\p{Lu}/u.test(after.text))
    return 'verb'
  if (subject && !/s$/.test(word.lower) && (after.pos === 'determiner' || (!named && after.pos === 'number')))
    return 'verb'
  // "companies and ships that it said …": behind a noun "that" opens a clause.
  return word.pos === 'verb' && after.pos === 'determiner' && after.lower !== 'that' ? 'verb' : 'noun'
}

const PLURAL_ACT = /^(?:Slap|Clamp|Ban|Lift|Ease|End|Halt|Cut|Freeze|Block|Bar)$/

/** "An order this week bans transactions": a time between subject and verb. */
const PERIOD = /^(?:week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

const followedByNoun = (word: Word, after: Word): boolean =>
  OBJECT_AFTER.has(after.pos) && !/[,;:.]/.test(word.after) && !HEADS_COMPOUND.test(after.lower)

/** "halts imports", "stops buying": words that are nouns and verbs alike, and gerunds, are objects too. */
const hasObject = (word: Word, after: Word | undefined): boolean =>
  after !== undefined &&
  (followedByNoun(word, after) ||
    (after.pos === 'verb' &&
      !/[,;:.]/.test(word.after) &&
      ((AMBIGUOUS.has(after.lower) && isPlural(after)) || /[a-z]{3}ing$/.test(after.lower))))

const MEASURES = /^(?:sanctions|penalties|measures|curbs|restrictions|designations)$/

/** "the latest batch of sanctions [targets] 25 firms": behind the measures stands what they do. */
export const tellsOfMeasures = (word: Word, before: Word | undefined, after: Word | undefined): boolean =>
  /^(?:targets?|hits?)$/.test(word.lower) &&
  MEASURES.test(before?.lower ?? '') &&
  after !== undefined &&
  (after.pos === 'number' || after.pos === 'name' || after.pos === 'determiner') &&
  !/[,;:"()]/.test(`${before?.after}${word.before}${word.after}`)

export const isPlural = (word: Word): boolean => /s$/.test(word.lower) && !/ss$/.test(word.lower)

/** What stands before, over adverbs: "will also ban", "to swiftly sanction". */
function governing(before: readonly Word[]): Word | undefined {
  const last = before.at(-1)
  const real = before.findLast(({ pos }) => pos !== 'adverb')
  return last?.pos === 'adverb' && real && (VERBAL_BEFORE.has(real.pos) || real.pos === 'name') ? real : last
}

/** "sanctions that [restricted] imports", "the states which [approved] new measures". */
export function opensRelative(before: readonly Word[]): boolean {
  const last = before.at(-1)
  if (last?.pos === 'relative') return last.lower !== 'whose'
  return last?.lower === 'that' && ['noun', 'name', 'number'].includes(before.at(-2)?.pos ?? '')
}

/** "Russian", "Chinese", not "Russians". */
const isPeoples = ({ tags, lower }: Word): boolean => tags.has('Demonym') && !/[^s]s$/.test(lower)
