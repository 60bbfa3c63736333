/** Words that may be noun or verb, settled by their neighbours. */
import { findCountedNoun } from '../lexicon/nouns.js'
import {
  ACTING,
  AMBIGUOUS,
  endsInstrument,
  isParticiple,
  isPlural,
  nounOrVerb,
  OBJECT_AFTER,
  opensRelative,
  tellsOfMeasures,
  VERBAL_BEFORE,
} from './noun-or-verb.js'
import type { PartOfSpeech } from './speech.js'
import type { Word } from './tag.js'
import { withVerb } from './verbless.js'

/** Behind these a grant or an accord is a thing. */
const NAMES_PAPER: ReadonlySet<PartOfSpeech> = new Set(['determiner', 'number', 'adjective', 'noun'])

/** Plurals that are no verbs in news. */
const NEVER_VERBS =
  /^(?:books|films|pounds|patrols|manoeuvres|staff|bases|staffs|diplomats|duties|penalties|ties|rights|arms|ventures|visas|drills|funds|flights|vessels|rounds|parts|planes|jets|jet|messages|flowers)$/

/** "visa rules", "export rules". */
const OWNS_RULES = /^(?:visas?|entry|exports?|imports?|trade|travel|sanctions|licensing)$/

const ARTICLE_OR_OWNER = /^(?:the|an?|its|his|her|their|our|all|any)$/

/** Behind these stands a noun phrase: "a jet of the oligarch". */
const ARTICLE = /^(?:an?|the|its|his|her|their|our)$/

const EVADING = /^(?:evade|dodge|skirt|bypass|sidestep|circumvent|flout|break)$/

const DRAFT = /^(?:drafts?|bills?|resolutions?|motions?|proposals?)$/

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
  return withVerb(settled)
}

function settledPos(word: Word, before: readonly Word[], after: Word | undefined): PartOfSpeech {
  const last = before.at(-1)
  // Parts of "cutting-edge" and "military-related" never govern anything.
  if (word.pos === 'verb' && (word.after === '-' || last?.after === '-')) return 'adjective'
  if (word.pos === 'verb' && /^(?:anti|counter)-/.test(word.lower)) return 'adjective'
  if (word.lower === 'no' && after?.lower === 'longer') return 'negation'
  if (word.lower === 'longer' && last?.lower === 'no') return 'adverb'
  // "once more let in beef", "once again shut its ports".
  if (word.lower === 'once' && /^(?:more|again)$/.test(after?.lower ?? '')) return 'adverb'
  if (word.lower === 'more' && last?.lower === 'once') return 'adverb'
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
  if (word.lower === 'refuse' && after?.lower === 'to') return 'verb'
  if (/^(?:withholds?|withst(?:ands?|ood))$/.test(word.lower)) return 'verb'
  if (word.lower === 'lapsed' && after?.pos !== 'noun') return 'verb'
  // "granted Iran limited relief": behind a name that a verb stands before it is no verb.
  if (word.lower === 'limited' && word.pos === 'verb' && after?.pos === 'noun' && before.at(-2)?.pos === 'verb')
    return 'adjective'
  // "agreed to shut three banks out", "the firms lost access to".
  if (/^(?:shut|cut|hit|set)$/.test(word.lower) && last?.pos === 'to' && after && OBJECT_AFTER.has(after.pos))
    return 'verb'
  if (word.lower === 'lost' && last?.pos === 'noun' && isPlural(last) && after && OBJECT_AFTER.has(after.pos))
    return 'verb'
  // "kept frozen the accounts", "will remain blocked".
  if (/^(?:frozen|blocked|immobili[sz]ed)$/.test(word.lower) && KEPT.test(last?.lower ?? '')) return 'adjective'
  // "Italian police seized": in news nobody polices behind the name of a state.
  if (word.lower === 'police' && word.pos === 'verb' && !VERBAL_BEFORE.has(last?.pos ?? 'other')) return 'noun'
  // "IMF Refuses To Lift": in headlines capitals hide the verb.
  if (DECIDES_TO.test(word.lower) && after?.pos === 'to' && (last?.pos === 'name' || last?.pos === 'noun'))
    return 'verb'
  // "Latvian canned fish": food is told by how it was kept.
  if (KEPT_FOOD.test(word.lower) && word.pos === 'verb' && after?.pos === 'noun' && MODIFIER.has(last?.pos ?? 'other'))
    return 'adjective'
  if (/^industriali[sz]ed$/.test(word.lower) && word.pos === 'verb' && after?.pos === 'noun') return 'adjective'
  if (/^neighbou?ring$/.test(word.lower)) return 'adjective'
  if (TRADE.test(word.lower) && last?.pos === 'noun' && after?.pos === 'noun') return 'adjective'
  if (CRAFT.test(word.lower) && /^(?:noun|adjective)$/.test(after?.pos ?? '')) return 'adjective'
  if (/^halve[ds]$/.test(word.lower) && after && OBJECT_AFTER.has(after.pos)) return 'verb'
  // "Oil from Libya may not": goods that open a sentence do nothing.
  if (
    GOODS.test(word.lower) &&
    word.pos === 'verb' &&
    !VERBAL_BEFORE.has(last?.pos ?? 'other') &&
    after?.pos === 'preposition'
  )
    return 'noun'
  // "a state trading firm on", "a Chinese bank off from": nobody firms or banks.
  if (/^(?:firms?|bank)$/.test(word.lower) && last && /^(?:noun|name|adjective)$/.test(last.pos)) return 'noun'
  // "hands-on defence", "face-to-face talks", "on-site checks": a small word between hyphens joins no phrase.
  if (/^(?:to|preposition)$/.test(word.pos) && (last?.after === '-' || word.after === '-')) return 'adjective'
  // "until then one of its few allies", "until recently": a time, and no clause.
  if (/^(?:until|till)$/.test(word.lower) && /^(?:then|now|recently|lately)$/.test(after?.lower ?? '')) return 'adverb'
  if (word.lower === 'combined' && word.pos === 'verb' && last?.pos === 'verb') return 'adjective'
  // "responded, telling two attaches to go".
  if (word.pos === 'adjective' && /^(?:telling|ordering|giving)$/.test(word.lower) && /,/.test(last?.after ?? ''))
    return 'verb'
  // "a $4.2m grant", "the naval confidence accord", "the Status of Forces Accord".
  if (/^(?:grants?|accords?)$/.test(word.lower) && word.pos === 'verb' && NAMES_PAPER.has(last?.pos ?? 'other'))
    return 'noun'
  // "requires export permits for".
  if (/^(?:permits|licen[cs]es)$/.test(word.lower) && OWNS_RULES.test(last?.lower ?? '')) return 'noun'
  if (word.lower === 'directive' && after?.pos !== 'noun') return 'noun'
  if (word.lower === 'worth' && word.pos === 'verb') return 'adjective'
  // "banks that help Minsk", "to help Minsk dodge sanctions".
  if (/^helps?$/.test(word.lower) && opensRelative(before) && /^(?:name|pronoun)$/.test(after?.pos ?? '')) return 'verb'
  if (EVADING.test(word.lower) && word.pos === 'noun' && after?.lower === 'sanctions') return 'verb'
  // "a draft before the Security Council", "a UN draft circulated by Chad".
  if (word.lower === 'before' && DRAFT.test(last?.lower ?? '') && ARTICLE.test(after?.lower ?? '')) return 'preposition'
  if (word.lower === 'draft' && word.pos === 'verb' && last?.pos === 'name' && ARTICLE.test(before.at(-2)?.lower ?? ''))
    return 'noun'
  if (word.lower === 'imposing' && last?.pos !== 'determiner') return 'verb'
  if (word.lower === 'said' && last?.pos !== 'determiner') return 'verb'
  // "has long enforced".
  if (word.lower === 'long' && last?.pos === 'have' && after?.pos === 'verb') return 'adverb'
  // "thinking of ending visa-free travel".
  if (/ing$/.test(word.lower) && /^(?:of|about)$/.test(last?.lower ?? '') && before.at(-2)?.lower === 'thinking')
    return 'verb'
  // "stopped Taiwanese fishing boats from".
  if (word.lower === 'boats' && last?.lower === 'fishing') return 'noun'
  // "is also thinking of banning".
  if (word.lower === 'thinking' && /^(?:of|about)$/.test(after?.lower ?? '') && followsAuxiliary(before)) return 'verb'
  if (word.pos === 'adjective' && DONE.test(word.lower) && after?.pos === 'noun' && opensAct(before)) return 'verb'
  // "China earlier today suspended high-level contacts".
  if (
    word.pos === 'adjective' &&
    DONE.test(word.lower) &&
    /^(?:noun|adjective)$/.test(after?.pos ?? '') &&
    isTimed(before)
  )
    return 'verb'
  if (word.lower === 'like' && word.pos === 'verb' && last?.pos === 'noun' && after?.pos === 'noun')
    return 'preposition'
  if (word.lower === 'like' && word.pos === 'verb' && (!last || /,/.test(last.after))) return 'preposition'
  if (isPerCent(word.lower, last?.lower, after?.lower) || isPrice(word, before, after)) return 'number'
  if (word.lower === 'since' && after?.pos === 'verb' && last?.pos === 'have') return 'adverb'
  // "Vietnam can once again buy".
  if (word.lower === 'once' && after?.lower === 'again') return 'adverb'
  // "relations were broken off", "the deal was torn up".
  if (/^(?:broken|torn)$/.test(word.lower) && /^(?:off|up)$/.test(after?.lower ?? '') && followsAuxiliary(before))
    return 'verb'
  if (word.lower === 'as' && after?.lower === 'well') return 'conjunction'
  if (word.lower === 'as' && last?.lower === 'well') return 'adverb'
  if (
    word.text === 'May' &&
    (after?.pos === 'number' ||
      last?.pos === 'number' ||
      last?.pos === 'preposition' ||
      /^(?:until|till|since)$/.test(last?.lower ?? ''))
  )
    return 'noun'
  if (word.pos === 'verb' && last?.pos === 'preposition' && !/(?:ing|ed)$/.test(word.lower) && !/,/.test(last.after))
    return 'noun'
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
  if (word.lower === 'done' && (followsAuxiliary(before) || last?.pos === 'have')) return 'verb'
  if (BASE_PAST.test(word.lower) && last?.pos === 'be') return 'verb'
  if (word.lower === 'rules' && last && (OWNS_RULES.test(last.lower) || last.tags.has('Demonym'))) return 'noun'
  if (/^(?:last|next|upcoming)$/.test(word.lower)) return 'adjective'
  if (
    word.pos === 'verb' &&
    ARTICLE.test(last?.lower ?? '') &&
    !isParticiple(word.lower) &&
    after?.pos === 'preposition'
  )
    return 'noun'
  if (tellsOfMeasures(word, last, after)) return 'verb'
  // "human rights abuses": a plural before it is the subject of no such verb.
  const plural = last?.pos === 'noun' && isPlural(last) && !/[,;:.()]/.test(last.after)
  if (
    word.pos === 'verb' &&
    plural &&
    /[^s]s$/.test(word.lower) &&
    !/^(?:is|was|has|does)$/.test(word.lower) &&
    !endsInstrument(before)
  )
    return 'noun'
  // "Norway shelved plans": a past form that the tagger does not know.
  if (
    word.pos === 'noun' &&
    PAST.test(word.lower) &&
    last &&
    after &&
    !closes(last) &&
    isSubject(last) &&
    opensObject(word, after)
  )
    return 'verb'
  if (word.lower === 'notice' && last?.lower === 'further') return 'noun'
  if (word.pos === 'verb' && last?.possessive && !isParticiple(word.lower) && last.pos !== 'pronoun') return 'noun'
  if (word.text === 'states' && last?.pos === 'noun') return 'noun'
  // "stopped passenger trains to": behind a noun that a verb already governs.
  if (word.lower === 'trains' && last?.pos === 'noun' && before.some(({ pos }) => pos === 'verb')) return 'noun'
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
  if (
    word.pos === 'noun' &&
    last?.pos === 'to' &&
    ONLY_ACTS.test(word.lower) &&
    !/[,;:.]/.test(word.after + last.after)
  )
    return 'verb'
  // "will outlaw flights": a modal wants a verb.
  if (word.pos === 'noun' && /^\p{Ll}/u.test(last?.text ?? '') && governedByModal(before)) return 'verb'
  if (word.lower === 'lifting' && last && after && !/[,;:.]/.test(word.after)) return liftingAs(last, after)
  // "is considering ending its embargo".
  if (word.lower === 'ending' && word.pos === 'noun' && last?.pos === 'verb' && after && !/[,;:.]/.test(word.after))
    return liftingAs(last, after)
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

/** "voted to downgrade ties": what "to" opens with these is done. */
const ONLY_ACTS =
  /^(?:downgrade|upgrade|boycott|veto|outlaw|shun|sever|rupture|ground|delist|evict|quarantine|isolate|restart|relaunch|ease|reopen|re-open|renew|reactivate|reinstate|revive|restore|unfreeze|unblock|unlock|readmit|expel|rescind|reimpose|prolong|loosen|withhold|curtail|confiscate|waive|demote)$/

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

/** "a $60 per barrel cap": both words belong to the price. */
const isPrice = ({ lower, pos }: Word, before: readonly Word[], after: Word | undefined): boolean =>
  lower === 'per'
    ? before.at(-1)?.pos === 'number' && after?.pos === 'noun'
    : pos === 'noun' && before.at(-1)?.lower === 'per' && before.at(-1)?.pos === 'number' && after?.pos === 'noun'

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

/** True right behind a modal, adverbs read over. */
function governedByModal(before: readonly Word[]): boolean {
  const real = before.findLast(({ pos }) => pos !== 'adverb' && pos !== 'negation')
  return real?.pos === 'modal' && !/[,;:.()]/.test(real.after)
}

const DECIDES_TO = /^(?:refuses|declines|agrees|vows|threatens|decides|pledges)$/

const KEPT_FOOD = /^(?:canned|tinned|smoked|salted|dried|chilled|pickled|cured)$/

const KEPT = /^(?:keep|keeps|kept|keeping|remain|remains|remained|stay|stays|stayed|leave|leaves)$/

/** Past forms that the tagger takes for adjectives before a noun. */
const DONE = /^(?:suspended|halted|blocked|cancell?ed|closed|restricted|limited|banned)$/

/** "summoned an envoy and also [suspended] aid", "Norway, which also [suspended] aid", "Norway, where protests continue, [suspended] aid". */
function opensAct(all: readonly Word[]): boolean {
  const before = all.slice(0, all.findLastIndex(({ pos }) => pos !== 'adverb') + 1)
  const last = before.at(-1)
  if (last?.pos === 'relative') return last.lower !== 'whose'
  if (last?.lower === 'and')
    return /^(?:noun|name|adverb)$/.test(before.at(-2)?.pos ?? '') && before.some(({ pos }) => pos === 'verb')
  return last !== undefined && /,/.test(last.after) && (last.pos === 'verb' || closesInsert(before))
}

/** Behind a name and a time: "China earlier today", "Peru on Monday". */
const isTimed = (before: readonly Word[]): boolean =>
  /^(?:today|yesterday|\p{L}+day)$/u.test(before.at(-1)?.lower ?? '') &&
  before.slice(-4).some(({ pos }) => pos === 'name') &&
  !before.slice(-4).some(({ pos }) => pos === 'verb')

/** "Peru, angered by the raid in May, [suspended] aid": a comma behind the subject opens what a second one closes. */
const closesInsert = (before: readonly Word[]): boolean =>
  before.slice(0, 9).some(({ pos, after }, i) => i < before.length - 2 && pos === 'name' && /,/.test(after)) &&
  before.some(({ pos }) => pos === 'verb')

/** True behind an "and" that may join two acts: "met in Accra and suspended Guinea", not "the frozen and suspended". */
const goesOn = (before: readonly Word[]): boolean =>
  before.at(-1)?.lower === 'and' &&
  /^(?:noun|name|adverb)$/.test(before.at(-2)?.pos ?? '') &&
  before.some(({ pos }) => pos === 'verb')

/** True behind a form of "be", adverbs read over: "was already suspended". */
const PAST = /^(?!(?:hundred|speed|need|seed|feed|breed|creed|greed|deed|weed|steed|embed|shed|sled|bed)$)[a-z]{2,}ed$/

const closes = ({ after }: Word): boolean => /[,;:.()"]/.test(after)

/** A name or pronoun, or a noun in the plural, that stands for those who act. */
const isSubject = (word: Word): boolean =>
  word.pos === 'name' || word.pos === 'pronoun' || (word.pos === 'noun' && isPlural(word))

const opensObject = (word: Word, { pos, lower }: Word): boolean =>
  !closes(word) && (OBJECT_AFTER.has(pos) || (AMBIGUOUS.has(lower) && /s$/.test(lower)))

function followsAuxiliary(before: readonly Word[]): boolean {
  for (let i = before.length - 1; i >= 0 && i >= before.length - 3; i--) {
    const { pos } = before[i] as Word
    if (pos === 'be') return true
    if (pos !== 'adverb' && pos !== 'negation') return false
  }
  return false
}

/** Branches in front of their tools: "oil drilling equipment". */
const TRADE = /^(?:drilling|refining|processing|manufacturing|fishing|banking|printing|chipmaking|mining)$/

/** Crafts in one word, which govern nothing: "chipmaking tools". */
const CRAFT =
  /^(?:chip|steel|ship|wine|cheese|car|drone|missile|weapon|bomb|watch|shoe|paper|tool)s?-?(?:making|building)$/

const GOODS = /^(?:oil|fish|fuel|coal|ship|coin)$/

/** "no longer bars", "do not bar", "never lifted": a negation of verbs stands right before, adverbs of time read over. */
const endsAct = (before: readonly Word[]): boolean => {
  const last = before.at(-1)
  return last?.lower === 'longer' ? before.at(-2)?.lower === 'no' : last?.lower === 'not' || last?.lower === 'never'
}
