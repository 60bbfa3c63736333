/** What a verb without auxiliary is: gerund, main verb, reduced passive or bare form. */
import { closesInserted } from '../../text/subjects.js'
import type { Word } from '../../text/tag.js'
import { daysOr, MONTH } from './calendar.js'
import { AUXILIARY, isGerund, isPastForm } from './forms.js'
import type { VerbGroup } from './groups.js'

/** Common nouns that act: after them a past form is a verb ("the ministry announced on Friday"). */
const AGENTIVE =
  /^(?:pope|king|queen|emir|sultan|archbishop|bishops|junta|assembly|congress|senate|troika|negotiators|tribunal|opposition|activists|campaigners|critics|party|groups?|lawyers|workers|farmers|experts|analysts|protesters|rebels|delegates|ambassadors?|ministry|ministries|ministers?|governments?|councils?|cabinets?|presidents?|presidency|parliaments?|officials?|leaders?|administration|bloc|departments?|authorit(?:y|ies)|unions?|lawmakers?|members?|states?|countr(?:y|ies)|nations?|spokes(?:man|woman|person)|senators?|agenc(?:y|ies)|commission|committee|regime|kingdom|allies|partners?|powers?|west|house|court|police|regulators?|diplomats?|chancellor|premier|secretary|embassy|sources?|he|she|it|they|we|i|who|which|that)$/

/** "China on Friday asked for talks": a day in front of a past form is no noun that it describes. */
const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|week|month|year|morning|afternoon|evening|night|january|february|march|april|june|july|august|september|october|november|december)$/

/** Past forms that are never participles. */
const ONLY_PAST =
  /^(?:began|took|went|came|gave|broke|froze|wrote|rose|fell|chose|withdrew|threw|knew|saw|spoke|drew|ran|swore|forbade|drove|grew|became|expired|lapsed|remained|stayed|continued|retaliated|responded|replied|reacted|vowed|acted)$/

/** ", published on March 9, stays …": a past form between commas, with the main verb right behind the second. */
function isAside(words: readonly Word[], head: number): boolean {
  const behind = words[pastParticle(words, head)]
  if (/,/.test((words[head] as Word).after)) return behind?.pos === 'verb' || AUXILIARY.has(behind?.pos ?? '')
  if (behind?.pos !== 'preposition' && behind?.pos !== 'adverb' && !opensTime(behind)) return false
  for (let i = head + 1; i < words.length - 1 && i <= head + 12; i++) {
    const { pos, lower, after } = words[i] as Word
    if (/,/.test(after) && !/^\d+$/.test((words[i + 1] as Word).lower))
      return AUXILIARY.has((words[i + 1] as Word).pos) || (words[i + 1] as Word).pos === 'verb'
    if ((/[;:.]/.test(after) && !MONTH.test(lower)) || AUXILIARY.has(pos) || pos === 'verb') return false
  }
  return false
}

/** Index of the word behind a verb, what goes with it read over: "rolled back [in] May", "called off [by] Norway". */
export const pastParticle = (words: readonly Word[], head: number): number =>
  PARTICLE.test(words[head + 1]?.lower ?? '') ? head + 2 : head + 1

const PARTICLE = /^(?:back|off|down|out|over|aside|up)$/

/** Past forms that, with these words behind them, only describe the noun before: "steps aimed at", "firms linked to". */
const DESCRIBING: ReadonlyMap<string, RegExp> = new Map([
  ...['aimed', 'geared', 'targeted', 'directed'].map((word) => [word, /^(?:at|towards?)$/] as const),
  ...['designed', 'intended', 'meant'].map((word) => [word, /^(?:to|for|as)$/] as const),
  ...['linked', 'tied', 'connected', 'related', 'attributed'].map((word) => [word, /^(?:to|with)$/] as const),
  ...['accused', 'suspected', 'convicted', 'deemed', 'guilty'].map((word) => [word, /^(?:of)$/] as const),
  ['known', /^as$/],
  ...['bound', 'headed', 'destined'].map((word) => [word, /^for$/] as const),
  ['aged', /^(?:over|under|between|from|\d+)$/],
  ...['blamed', 'wanted'].map((word) => [word, /^(?:for|by)$/] as const),
  ...['based', 'located', 'headquartered', 'registered', 'involved', 'implicated'].map(
    (word) => [word, /^(?:in|at|on)$/] as const,
  ),
])

/** With "from" right behind they have no object: those before are hit ("officials barred from entering"). */
const BARRED = /^(?:barred|banned|excluded|blocked|prohibited|removed|suspended|delisted|exempted|disconnected)$/

/** Closing a sentence these tell who said it: ", state media reported." */
const REPORTED = /^(?:reported|announced|confirmed|added|claimed|declared|noted|warned)$/

/** "sanctions agreed last month": what acts on nobody, and a time behind the past form. */
const isDated = (before: Word | undefined, after: Word): boolean =>
  before !== undefined &&
  /^(?:sanctions|measures|restrictions|bans?|embargo(?:es)?|penalties|tariffs|duties|curbs|steps|packages?)$/.test(
    before.lower,
  ) &&
  opensTime(after)

const opensTime = (word: Word | undefined): boolean => word !== undefined && TIME.test(word.lower)

const TIME = daysOr('last|this|earlier|late|early|yesterday|today')

/** "When the talks failed, …": the only verb of a clause that opens with such a word is its main verb. */
function opensClause(words: readonly Word[], head: number): boolean {
  for (let i = head - 1; i >= 0 && i >= head - 8; i--) {
    const { pos, lower, after } = words[i] as Word
    if (/[,;:]/.test(after) || pos === 'verb' || AUXILIARY.has(pos)) return false
    if (/^(?:when|because|while|once|although|though|whereas)$/.test(lower)) return true
  }
  return false
}

/** "ships owned by, flagged or registered in Russia": past forms joined by "or" behind a thing, with a preposition behind them. */
function pairedPast(words: readonly Word[], head: number): boolean {
  const isLink = (word: Word | undefined): boolean => /^(?:by|in|to|for|from|at|with|or)$/.test(word?.lower ?? '')
  const isPast = (word: Word | undefined): boolean =>
    word?.pos === 'verb' &&
    (isPastForm(word) || /^(?:coming|arriving|flying|heading|departing|sailing)$/.test(word.lower))
  let [first, last] = [head, head]
  while (isLink(words[first - 1]) || isPast(words[first - 1])) first--
  while (isLink(words[last + 1]) || isPast(words[last + 1])) last++
  const [noun, chain] = [words[first - 1], words.slice(first, last + 1)]
  return (
    noun?.pos === 'noun' &&
    !AGENTIVE.test(noun.lower) &&
    !/[,;:.]/.test(noun.after) &&
    chain.filter(isPast).length > 1 &&
    chain.some(({ lower, index }) => lower === 'or' && index > head - 3 && index < head + 4) &&
    isPast(chain[0]) &&
    chain.at(-1)?.lower !== 'or' &&
    isLink(chain.at(-1))
  )
}

/** "wants its embargo on Iran lifted", "ordered the border closed": behind the object of a verb of wishing or ordering the past form is a participle. */
function isWantedDone(words: readonly Word[], head: number): boolean {
  const behind = words[head + 1]
  if (
    behind &&
    !/^(?:preposition|adverb|to|conjunction)$/.test(behind.pos) &&
    !/[,;.]/.test((words[head] as Word).after)
  )
    return false
  const verb = words[verbOverObject(words, head)]
  return verb !== undefined && (WISHING.test(verb.lower) || ORDERING.test(verb.lower))
}

/** The verb in front whose object ends right before word `index`: "[ordered] the sanctions on Iran lifted"; or -1. */
function verbOverObject(words: readonly Word[], index: number): number {
  for (let i = index - 1; i > 0 && i >= index - 12; i--) {
    const { pos, lower, after } = words[i] as Word
    if (pos === 'verb') return i < index - 1 ? i : -1
    const stops = AUXILIARY.has(pos) || pos === 'relative' || pos === 'subordinator' || lower === 'by'
    if (stops || /[,;:.]/.test(after)) return -1
  }
  return -1
}

export const WISHING = /^(?:want|wants|wanted|see|like|need|needs|prefer|prefers)$/

/** Verbs whose object is done what the participle behind it tells. */
const ORDERING = /^(?:order|orders|ordered|declare|declares|declared)$/

/** Index of the verb that orders what the participle at `head` tells of its object, or -1. */
export function ordererBefore(words: readonly Word[], head: number): number {
  const verb = verbOverObject(words, head)
  return verb >= 0 && ORDERING.test((words[verb] as Word).lower) ? verb : -1
}

/** True for a common noun that acts by itself. */
export const isAgentive = ({ lower }: Word): boolean => AGENTIVE.test(lower)

/** True for a past form that is never a participle. */
export const isOnlyPast = ({ lower }: Word): boolean => ONLY_PAST.test(lower)

/** "steps [aimed] at": a past form that only describes the noun before. */
export const describesNoun = (words: readonly Word[], head: number): boolean =>
  DESCRIBING.get((words[head] as Word).lower)?.test(words[head + 1]?.lower ?? '') === true

type Reading = Pick<VerbGroup, 'form' | 'passive' | 'tense'>

const GERUND: Reading = { form: 'gerund', passive: false, tense: 'present' }
const PAST: Reading = { form: 'finite', passive: false, tense: 'past' }
const PRESENT: Reading = { form: 'finite', passive: false, tense: 'present' }
const REDUCED: Reading = { form: 'participle', passive: true, tense: 'past' }
const BARE: Reading = { form: 'bare', passive: false, tense: 'present' }

/** A past form with what stands around it. */
interface PastForm {
  readonly words: readonly Word[]
  readonly head: number
  readonly word: Word
  /** The nearest word in front, adverbs read over. */
  readonly before: Word | undefined
  readonly after: Word | undefined
}

const endsIn = (word: Word, marks: RegExp): boolean => marks.test(word.after)

const isBy = ({ words, head }: PastForm): boolean => words[pastParticle(words, head)]?.lower === 'by'

const follows = ({ before }: PastForm, ...kinds: readonly string[]): boolean =>
  before !== undefined && kinds.includes(before.pos) && !endsIn(before, /[,;]/)

/** "sanctions [imposed] on", "the deal [signed]": behind a thing, and nothing behind it that could be its object. */
const describesThing = (past: PastForm): boolean => {
  const { word, before, after } = past
  const closes =
    !after || after.pos === 'preposition' || after.pos === 'to' || endsIn(word, /[,;.]/) || isDated(before, after)
  return closes && follows(past, 'noun') && !AGENTIVE.test(before?.lower ?? '') && !DAY.test(before?.lower ?? '')
}

/** What a past form without auxiliary is, by what stands around it; the first that fits counts, else it is the main verb. */
const PAST_FORMS: readonly {
  readonly example: string
  readonly fits: (past: PastForm) => boolean
  readonly reads: Reading
}[] = [
  { example: 'Chad [froze] assets', fits: ({ word }) => ONLY_PAST.test(word.lower), reads: PAST },
  { example: 'wants its embargo [lifted]', fits: ({ words, head }) => isWantedDone(words, head), reads: REDUCED },
  { example: 'ships owned or [flagged] in Chad', fits: ({ words, head }) => pairedPast(words, head), reads: REDUCED },
  {
    example: 'officials [barred] from entering',
    fits: ({ word, before, after }) => before !== undefined && after?.lower === 'from' && BARRED.test(word.lower),
    reads: REDUCED,
  },
  {
    // Who asks, and no name that something bears.
    example: 'The meeting [called] for sanctions',
    fits: ({ word, before, after }) =>
      word.lower === 'called' && /^(?:for|on|upon)$/.test(after?.lower ?? '') && before?.pos !== 'pronoun',
    reads: PAST,
  },
  {
    example: ', state media [reported].',
    fits: ({ word, before, after }) =>
      REPORTED.test(word.lower) && (!after || endsIn(word, /[,.;"]/)) && before?.pos !== 'pronoun',
    reads: PAST,
  },
  {
    example: 'those [named] in the list',
    fits: ({ before, after }) => before?.lower === 'those' && (after?.pos === 'preposition' || after?.pos === 'be'),
    reads: REDUCED,
  },
  {
    example: 'sanctions [imposed] by Chad',
    fits: (past) => {
      const doer = past.words[pastParticle(past.words, past.head) + 1]
      const agent = isBy(past) && /^(?:noun|name)$/.test(past.before?.pos ?? '')
      return agent && doer?.pos !== 'number' && !isGerund(doer ?? past.word)
    },
    reads: REDUCED,
  },
  {
    example: 'steps [aimed] at Chad',
    fits: (past) => follows(past, 'noun', 'name') && describesNoun(past.words, past.head),
    reads: REDUCED,
  },
  {
    example: 'as [agreed] in May',
    fits: ({ words, head, before }) => before?.lower === 'as' && words[head - 2]?.lower !== 'well',
    reads: REDUCED,
  },
  {
    example: 'When the talks [failed], Chad closed',
    fits: (past) => describesThing(past) && opensClause(past.words, past.head),
    reads: PAST,
  },
  { example: 'sanctions [imposed] on Chad', fits: describesThing, reads: REDUCED },
  {
    example: 'The list, [published] on March 9, stays',
    fits: (past) =>
      past.before !== undefined && endsIn(past.before, /,/) && (isBy(past) || isAside(past.words, past.head)),
    reads: REDUCED,
  },
]

/** A verb without auxiliary: gerund, finite past or present, reduced passive ("sanctions imposed by"), or bare. */
export function bareGroup(words: readonly Word[], head: number): Reading {
  const word = words[head] as Word
  if (isGerund(word)) return GERUND
  const before = words.slice(Math.max(0, head - 3), head).findLast(({ pos }) => pos !== 'adverb')
  const unchanging = BOTH_TENSES.test(word.lower)
  if (isPastForm(word)) {
    if (!unchanging) {
      const past: PastForm = { words, head, word, before, after: words[head + 1] }
      return PAST_FORMS.find(({ fits }) => fits(past))?.reads ?? PAST
    }
    // "ordered the funds cut".
    if (ordererBefore(words, head) >= 0) return REDUCED
  }
  // ", put in place in 2003, expired".
  const put = word.lower === 'put' && words[head + 2]?.lower === 'place' && before !== undefined
  if (put && endsIn(before, /,/) && isAside(words, head)) return REDUCED
  // "will ban imports and [close] ports".
  const base = !/s$/.test(word.lower) || /ss$/.test(word.lower)
  // "The sanctions, which Norway announced, [hit] six firms".
  const resumes = before !== undefined && endsIn(before, /,/) && closesInserted(words.slice(0, head))
  if (resumes) return unchanging ? PAST : PRESENT
  return base && before && (before.pos === 'conjunction' || endsIn(before, /,/)) ? BARE : PRESENT
}

/** Past forms that are as often present: "to close ports and cut aid". */
const BOTH_TENSES = /^(?:put|cut|set|hit|let)$/
