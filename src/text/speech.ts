/** Parts of speech as the clause reader needs them: closed classes by list, open classes by compromise's tags. */
import { findCountedNoun } from '../lexicon/nouns.js'
import type { Word } from './tag.js'

export type PartOfSpeech =
  | 'verb'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'noun'
  | 'name'
  | 'adjective'
  | 'adverb'
  | 'number'
  | 'determiner'
  | 'pronoun'
  | 'relative'
  | 'preposition'
  | 'to'
  | 'conjunction'
  | 'subordinator'
  | 'negation'
  | 'other'

const CLOSED: Readonly<Record<string, string>> = {
  modal: 'will would shall should can could may might must',
  be: 'be is are was were been being am',
  have: 'have has had having',
  do: 'do does did',
  determiner:
    'the a an this that these those its his her their our my your each every any some all both another other such no several many most few more',
  pronoun: 'it he she they we i you them him us me itself themselves himself herself',
  relative: 'which who whom whose',
  preposition:
    'of in on at by for with from against into over under between among through during about above below toward towards upon within without across along alongside amid despite via per beyond around near onto throughout vs including concerning regarding following besides except pursuant',
  to: 'to',
  conjunction: 'and or but nor plus yet',
  subordinator:
    'because while when although though unless until till since if whether as after before where whereas once so',
  negation: "not never n't neither",
  adverb:
    'forward forth henceforth nevertheless nonetheless moreover furthermore likewise consequently accordingly subsequently previously afterwards elsewhere overnight similarly back home away off up down out today yesterday tomorrow tonight far than also already only just still even now then soon later earlier ever again too further recently immediately effectively formally officially reportedly so largely totally completely ahead partially partly temporarily indefinitely permanently immediately unilaterally jointly separately additionally meanwhile therefore thus however instead short',
}

const BY_WORD: ReadonlyMap<string, PartOfSpeech> = new Map(
  Object.entries(CLOSED).flatMap(([pos, words]) =>
    words.split(' ').map((word) => [word, pos as PartOfSpeech] as const),
  ),
)

export function partOfSpeech(text: string, lower: string, tags: ReadonlySet<string>): PartOfSpeech {
  if (/^(?:US|IT|WHO|MAY)$/.test(text)) return 'name'
  const closed = BY_WORD.get(lower)
  if (closed) return closed
  if (tags.has('Negative')) return 'negation'
  if (tags.has('Modal')) return 'modal'
  if (tags.has('Verb')) return 'verb'
  if (tags.has('Value')) return 'number'
  if (tags.has('ProperNoun')) return 'name'
  if (tags.has('Noun')) return 'noun'
  if (tags.has('Adjective')) return 'adjective'
  if (tags.has('Adverb')) return 'adverb'
  if (tags.has('Determiner')) return 'determiner'
  if (tags.has('Pronoun')) return 'pronoun'
  if (tags.has('Preposition')) return 'preposition'
  if (tags.has('Conjunction')) return 'conjunction'
  return 'other'
}

/** Words of the field that are nouns and verbs alike, which the tagger settles wrongly in news. */
const AMBIGUOUS = new Set(
  'ban bans export exports import imports sanction sanctions embargo embargoes freeze freezes tariff tariffs limit limits curb curbs restriction restrictions block blocks seizure halt halts cut cuts visa visas talks duties duty measures controls control penalties list lists blacklist blacklists visa assets funds flights suspension waiver waivers move moves order orders vote votes plan plans call calls demand demands threat threats target targets ships vessels ties aid trade cap caps designation expulsion removal lifting proposal pledge lift lifts bar bars pause pauses end ends approach access transit purchase purchases sale sales shipments supplies supply delivery deliveries service services travel entry diplomats exercises drills contacts links rights contract contracts programmes programs programme program exchanges tenders support budget land broadcasts games club trade break accounts firms markets credits lines prices arms ventures decree package slaps eases suspends expels seizes scraps borders border forces interests attacks strikes visits attempts steps checks deals parts transport grouping campaign use work arrest positions rounds payments costs claims stop stops attaches loan loans lapse'.split(
    ' ',
  ),
)

/** Plurals that are no verbs in news. */
const NEVER_VERBS =
  /^(?:diplomats|duties|penalties|ties|rights|arms|ventures|visas|drills|funds|flights|vessels|rounds|parts)$/

const NOMINAL_BEFORE: ReadonlySet<PartOfSpeech> = new Set(['determiner', 'adjective', 'number', 'preposition'])
const VERBAL_BEFORE: ReadonlySet<PartOfSpeech> = new Set(['modal', 'to', 'pronoun', 'do'])
const OBJECT_AFTER: ReadonlySet<PartOfSpeech> = new Set([
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

/** "visa rules", "export rules". */
const OWNS_RULES = /^(?:visas?|entry|exports?|imports?|trade|travel|sanctions|licensing)$/

const ARTICLE_OR_OWNER = /^(?:the|an?|its|his|her|their|our|all|any)$/

/** Behind these stands a noun phrase: "a jet of the oligarch". */
const ARTICLE = /^(?:an?|the|its|his|her|their|our)$/

const isParticiple = (lower: string): boolean => /(?:ed|ing|en|oze)$/.test(lower)

const MODIFIER: ReadonlySet<PartOfSpeech> = new Set(['determiner', 'name', 'adjective', 'number'])
const PREDICATE_AFTER: ReadonlySet<PartOfSpeech> = new Set(['name', 'noun', 'adverb', 'pronoun', 'relative'])
const OPENS_OBJECT: ReadonlySet<PartOfSpeech> = new Set([
  'determiner',
  'preposition',
  'subordinator',
  'number',
  'to',
  'name',
])
const GERUND_AFTER = /^(?:by|for|of|including|from|after|before|while|in|about|without|considering|started|began)$/
/** What stands behind a verb and goes with it. */
const PARTICLE = /^(?:back|off|down|out|away|over|aside)$/

const BASE_PAST = /^(?:cut|put|hit|set|let|shut|quit)$/

/** Settles words that may be noun or verb by their neighbours; everything else is kept. */
export function settleAmbiguous(words: readonly Word[]): readonly Word[] {
  const settled: Word[] = []
  for (const word of words) {
    const pos = settledPos(word, settled, words[word.index + 1])
    settled.push(pos === word.pos ? word : { ...word, pos })
  }
  return settled
}

function settledPos(word: Word, before: readonly Word[], after: Word | undefined): PartOfSpeech {
  const last = before.at(-1)
  // Parts of "cutting-edge" and "military-related" never govern anything.
  if (word.pos === 'verb' && (word.after === '-' || last?.after === '-')) return 'adjective'
  if (word.pos === 'verb' && /^(?:anti|counter)-/.test(word.lower)) return 'adjective'
  if (word.lower === 'no' && after?.lower === 'longer') return 'negation'
  if (word.lower === 'longer' && last?.lower === 'no') return 'adverb'
  // "has not yet lifted", "has yet to lift".
  if (word.lower === 'yet' && (last?.pos === 'negation' || last?.pos === 'have' || last?.pos === 'be')) return 'adverb'
  if (word.lower === 'following' && last?.lower === 'the') return 'adjective'
  if (word.lower === 'barring' && !/^(?:an?|any|further|some|last)$/.test(after?.lower ?? '')) return 'verb'
  // "a decree closing its airspace", "Freezing the assets of …, Norway joined": an object stands right behind.
  if (word.pos === 'adjective' && /ing$/.test(word.lower) && ARTICLE_OR_OWNER.test(after?.lower ?? '')) return 'verb'
  // "ruled out rolling back its embargo".
  if (word.pos === 'adjective' && /ing$/.test(word.lower) && PARTICLE.test(after?.lower ?? '')) return 'verb'
  // "on the verge of lifting its embargo".
  if (last?.lower === 'of' && /ing$/.test(word.lower) && ARTICLE_OR_OWNER.test(after?.lower ?? '')) return 'verb'
  if (word.lower === 'top' && word.pos === 'verb' && !VERBAL_BEFORE.has(last?.pos ?? 'other')) return 'adjective'
  // "Peru last imposed sanctions in 1978": right behind a subject these tell when.
  if (
    /^(?:first|last|next)$/.test(word.lower) &&
    after?.pos === 'verb' &&
    /^(?:name|noun|pronoun)$/.test(last?.pos ?? '')
  )
    return 'adverb'
  if (/^withholds?$/.test(word.lower)) return 'verb'
  if (/^industriali[sz]ed$/.test(word.lower) && word.pos === 'verb' && after?.pos === 'noun') return 'adjective'
  if (/^neighbou?ring$/.test(word.lower)) return 'adjective'
  if (TRADE.test(word.lower) && last?.pos === 'noun' && after?.pos === 'noun') return 'adjective'
  // "a state trading firm on": nobody firms.
  if (word.lower === 'firm' && word.pos === 'verb' && last && /^(?:noun|name|adjective)$/.test(last.pos)) return 'noun'
  if (word.lower === 'directive' && after?.pos !== 'noun') return 'noun'
  if (word.lower === 'worth' && word.pos === 'verb') return 'adjective'
  if (word.lower === 'imposing' && last?.pos !== 'determiner') return 'verb'
  if (word.lower === 'said' && last?.pos !== 'determiner') return 'verb'
  if (word.pos === 'adjective' && DONE.test(word.lower) && after?.pos === 'noun' && opensAct(before)) return 'verb'
  if (word.lower === 'like' && word.pos === 'verb' && last?.pos === 'noun' && after?.pos === 'noun')
    return 'preposition'
  if (word.lower === 'like' && word.pos === 'verb' && (!last || /,/.test(last.after))) return 'preposition'
  if (isPerCent(word.lower, last?.lower, after?.lower)) return 'number'
  if (word.lower === 'since' && after?.pos === 'verb' && last?.pos === 'have') return 'adverb'
  if (word.lower === 'as' && after?.lower === 'well') return 'conjunction'
  if (word.lower === 'as' && last?.lower === 'well') return 'adverb'
  if (word.text === 'May' && (after?.pos === 'number' || last?.pos === 'number' || last?.pos === 'preposition'))
    return 'noun'
  if (word.pos === 'verb' && last?.pos === 'preposition' && !/(?:ing|ed)$/.test(word.lower)) return 'noun'
  if (
    word.pos === 'adjective' &&
    /ed$/.test(word.lower) &&
    last &&
    after &&
    PREDICATE_AFTER.has(last.pos) &&
    OPENS_OBJECT.has(after.pos)
  )
    return 'verb'
  if (word.pos === 'adjective' && /ed$/.test(word.lower) && after?.pos === 'name' && goesOn(before)) return 'verb'
  if (
    word.pos === 'adjective' &&
    /(?:ed|ing)$|^(?:frozen|forbidden|withdrawn|done)$/.test(word.lower) &&
    followsAuxiliary(before)
  )
    return 'verb'
  if (word.pos === 'adjective' && /ed$/.test(word.lower) && after && opensRelative(before)) return 'verb'
  if (
    word.pos === 'adjective' &&
    /ing$/.test(word.lower) &&
    (last?.pos === 'verb' || GERUND_AFTER.test(last?.lower ?? ''))
  )
    return 'verb'
  if (
    BASE_PAST.test(word.lower) &&
    last &&
    after &&
    /^(?:name|noun|have)$/.test(
      (last.pos === 'adverb' ? before.findLast(({ pos }) => pos !== 'adverb') : last)?.pos ?? '',
    )
  )
    return OBJECT_AFTER.has(after.pos) || /^(?:off|aside|back)$/.test(after.lower) ? 'verb' : word.pos
  if (word.lower === 'close' && after?.pos === 'to' && last?.pos !== 'to') return 'adjective'
  if (last?.lower === 'ordered' && /^(?:closed|shut|sealed|frozen|grounded)$/.test(word.lower)) return 'adjective'
  if (word.lower === 'welcome' && followsAuxiliary(before)) return 'adjective'
  if (BASE_PAST.test(word.lower) && last?.pos === 'be') return 'verb'
  if (word.lower === 'rules' && last && OWNS_RULES.test(last.lower)) return 'noun'
  if (/^(?:last|next|upcoming)$/.test(word.lower)) return 'adjective'
  if (
    word.pos === 'verb' &&
    ARTICLE.test(last?.lower ?? '') &&
    !isParticiple(word.lower) &&
    after?.pos === 'preposition'
  )
    return 'noun'
  // "human rights abuses": a plural before it is the subject of no such verb.
  const plural = last?.pos === 'noun' && isPlural(last) && !/[,;:.()]/.test(last.after)
  if (word.pos === 'verb' && plural && /[^s]s$/.test(word.lower) && !/^(?:is|was|has|does)$/.test(word.lower))
    return 'noun'
  if (word.lower === 'notice' && last?.lower === 'further') return 'noun'
  if (word.pos === 'verb' && last?.possessive && !isParticiple(word.lower) && last.pos !== 'pronoun') return 'noun'
  if (word.text === 'states' && last?.pos === 'noun') return 'noun'
  if (
    (last?.pos === 'conjunction' || /,/.test(last?.after ?? '')) &&
    ACTING.test(word.lower) &&
    after &&
    OBJECT_AFTER.has(after.pos) &&
    sharesModal(before)
  )
    return 'verb'
  if (
    word.pos === 'noun' &&
    last?.pos === 'to' &&
    after?.pos === 'determiner' &&
    !/[,;:.]/.test(word.after + last.after)
  )
    return 'verb'
  if (word.lower === 'lifting' && last && after && !/[,;:.]/.test(word.after)) return liftingAs(last, after)
  if (AMBIGUOUS.has(word.lower) && (isActBehindAdverb(word, before, after) || endsAct(before))) return 'verb'
  if (NEVER_VERBS.test(word.lower)) return 'noun'
  if (AMBIGUOUS.has(word.lower)) return nounOrVerb(word, before, after)
  if (word.pos === 'verb' && last && after?.pos === 'noun' && findCountedNoun(word.lower) && MODIFIER.has(last.pos))
    return 'noun'
  if (word.pos === 'verb' && last && findCountedNoun(word.lower)?.plural) {
    const counted = last.pos === 'noun' && before.at(-2)?.pos === 'number'
    return counted || ['number', 'adjective', 'name', 'determiner', 'preposition'].includes(last.pos)
      ? 'noun'
      : word.pos
  }
  return word.pos
}

/** "considered lifting the ban", "by lifting sanctions", but "the lifting of": a gerund has its object right behind it. */
const liftingAs = (before: Word, { pos }: Word): PartOfSpeech =>
  OBJECT_AFTER.has(pos) && !/^(?:determiner|adjective|number)$/.test(before.pos) && !before.possessive ? 'verb' : 'noun'

/** "The measures also blacklist 31 ships": an adverb between a name or plural and a word with an object behind it. */
function isActBehindAdverb(word: Word, before: readonly Word[], after: Word | undefined): boolean {
  const subject = before.at(-2)
  if (before.at(-1)?.pos !== 'adverb' || !subject || !after || /[,;:.]/.test(word.after)) return false
  const plural = subject.pos === 'noun' && isPlural(subject) && !isPlural(word)
  const single = (subject.pos === 'name' || subject.pos === 'noun') && !isPlural(subject) && isPlural(word)
  const object = ['determiner', 'number', 'name'].includes(after.pos)
  return object && (plural || single) && !/[,;:]/.test(subject.after)
}

/** "a 200 per cent duty": both words belong to the figure. */
const isPerCent = (lower: string, before: string | undefined, after: string | undefined): boolean =>
  (lower === 'per' && after === 'cent') || (lower === 'cent' && before === 'per')

/** Base forms that act on the noun behind them when a modal or "to" governs them: "would follow the EU and ban imports". */
const ACTING =
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

/** The same behind a singular subject: "The package bans three broadcasters". */
const ACTING_S =
  /^(?:bans|blocks|freezes|halts|stops|lifts|cuts|ends|curbs|limits|bars|restricts|suspends|expels|caps|orders|eases)$/

/** True when the verb before the "and" stands behind a modal, "to" or the "which" of a plural, in the same clause. */
function sharesModal(before: readonly Word[]): boolean {
  for (let i = before.length - 2; i > 0 && i >= before.length - 12; i--) {
    const { pos, after } = before[i] as Word
    if (/[;:]/.test(after)) return false
    if (pos === 'verb')
      return (
        (VERBAL_BEFORE.has((before[i - 1] as Word).pos) && before[i - 1]?.pos !== 'pronoun') ||
        (ACTING.test((before[i] as Word).lower) && opensRelative(before.slice(0, i)))
      )
  }
  return false
}

/** "sanctions that [restricted] imports", "the states which [approved] new measures". */
function opensRelative(before: readonly Word[]): boolean {
  const last = before.at(-1)
  if (last?.pos === 'relative') return last.lower !== 'whose'
  return last?.lower === 'that' && ['noun', 'name', 'number'].includes(before.at(-2)?.pos ?? '')
}

/** Past forms that the tagger takes for adjectives before a noun. */
const DONE = /^(?:suspended|halted|blocked|cancell?ed|closed|restricted|limited|banned)$/

/** "summoned an envoy and also [suspended] aid", "Norway, which also [suspended] aid", "Norway, where protests continue, [suspended] aid". */
function opensAct(all: readonly Word[]): boolean {
  const before = all.slice(0, all.findLastIndex(({ pos }) => pos !== 'adverb') + 1)
  const last = before.at(-1)
  if (last?.pos === 'relative') return last.lower !== 'whose'
  if (last?.lower === 'and')
    return /^(?:noun|name|adverb)$/.test(before.at(-2)?.pos ?? '') && before.some(({ pos }) => pos === 'verb')
  return last?.pos === 'verb' && /,/.test(last.after)
}

/** True behind an "and" that may join two acts: "met in Accra and suspended Guinea", not "the frozen and suspended". */
const goesOn = (before: readonly Word[]): boolean =>
  before.at(-1)?.lower === 'and' &&
  /^(?:noun|name|adverb)$/.test(before.at(-2)?.pos ?? '') &&
  before.some(({ pos }) => pos === 'verb')

/** True behind a form of "be", adverbs read over: "was already suspended". */
function followsAuxiliary(before: readonly Word[]): boolean {
  for (let i = before.length - 1; i >= 0 && i >= before.length - 3; i--) {
    const { pos } = before[i] as Word
    if (pos === 'be') return true
    if (pos !== 'adverb' && pos !== 'negation') return false
  }
  return false
}

/** "agreed to visa restrictions", "opposed to export curbs": what the measure is about, no act. */
const QUALIFIES = /^(?:visas?|travel|trade|exports?|imports?|entry|arms|aid|flights?|transit)$/
const MEASURE = /^(?:restrictions?|bans?|curbs?|embargo(?:es)?|sanctions|limits|controls|duties|tariffs?)$/

function nounOrVerb(word: Word, all: readonly Word[], after: Word | undefined): PartOfSpeech {
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
  // "measures that ban arms sales", "a law which bars loans".
  if (opensRelative(all) && !closed && (acts || (ACTING.test(word.lower) && hasObject(word, after)))) return 'verb'
  if (acts && (before?.pos === 'relative' || PERIOD.test(before?.lower ?? ''))) return 'verb'
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
  const tells = before?.pos === 'noun' && !closed && (after.pos === 'determiner' || after.pos === 'number')
  if (tells && ACTING_S.test(word.lower)) return 'verb'
  // "the Russian arms maker": an adjective of a people is no subject.
  const named = before !== undefined && !isPeoples(before) && (before.pos === 'name' || /^\p{Lu}/u.test(before.text))
  const subject = before !== undefined && !closed && (named || /s$/.test(before.lower))
  if (subject && /s$/.test(word.lower) && named) return 'verb'
  if (subject && !/s$/.test(word.lower) && (after.pos === 'determiner' || (!named && after.pos === 'number')))
    return 'verb'
  return word.pos === 'verb' && after.pos === 'determiner' ? 'verb' : 'noun'
}

/** Branches in front of their tools: "oil drilling equipment". */
const TRADE = /^(?:drilling|refining|processing|manufacturing|fishing|banking|printing|chipmaking|mining)$/

/** "Russian", "Chinese", not "Russians". */
const isPeoples = ({ tags, lower }: Word): boolean => tags.has('Demonym') && !/[^s]s$/.test(lower)

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

const isPlural = (word: Word): boolean => /s$/.test(word.lower) && !/ss$/.test(word.lower)

/** "no longer bars", "do not bar", "never lifted": a negation of verbs stands right before, adverbs of time read over. */
const endsAct = (before: readonly Word[]): boolean => {
  const last = before.at(-1)
  return last?.lower === 'longer' ? before.at(-2)?.lower === 'no' : last?.lower === 'not' || last?.lower === 'never'
}

/** What stands before, over adverbs: "will also ban", "to swiftly sanction". */
function governing(before: readonly Word[]): Word | undefined {
  const last = before.at(-1)
  const real = before.findLast(({ pos }) => pos !== 'adverb')
  return last?.pos === 'adverb' && real && (VERBAL_BEFORE.has(real.pos) || real.pos === 'name') ? real : last
}
