import type { Word } from '../../text/tag.js'

export type Tense = 'past' | 'present' | 'future' | 'perfect'

/** A verb with its auxiliaries: "has also been banned", "to freeze", "imposing". Word indexes, both inclusive. */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  /** Index of the main verb. */
  readonly head: number
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle' | 'bare'
  readonly passive: boolean
  readonly tense: Tense
  readonly modal: string | null
  readonly negated: boolean
}

/** The main verb of a group, in lower case. */
export const headOf = (words: readonly Word[], { head }: VerbGroup): string => (words[head] as Word).lower

/** Common nouns that act: after them a past form is a verb ("the ministry announced on Friday"). */
const AGENTIVE =
  /^(?:opposition|activists|campaigners|critics|party|groups?|lawyers|workers|farmers|experts|analysts|protesters|rebels|delegates|ambassadors?|ministry|ministries|ministers?|governments?|councils?|cabinets?|presidents?|presidency|parliaments?|officials?|leaders?|administration|bloc|departments?|authorit(?:y|ies)|unions?|lawmakers?|members?|states?|countr(?:y|ies)|nations?|spokes(?:man|woman|person)|senators?|agenc(?:y|ies)|commission|committee|regime|kingdom|allies|partners?|powers?|west|house|court|police|regulators?|diplomats?|chancellor|premier|secretary|embassy|sources?|he|she|it|they|we|i|who|which|that)$/

const isParticipleForm = (word: Word): boolean =>
  word.tags.has('PastTense') || word.tags.has('Participle') || /[a-z]{2}ed$/.test(word.lower)
const isGerund = (word: Word): boolean => word.tags.has('Gerund') || /[a-z]{2}ing$/.test(word.lower)
const AUXILIARY = new Set(['modal', 'be', 'have', 'do'])
/** "have all withdrawn", "were both expelled". */
const isFloating = (words: readonly Word[], at: number): boolean =>
  /^(?:all|both|each)$/.test((words[at] as Word).lower) && words[at + 1]?.pos === 'verb'

const REFLEXIVE = /^(?:it|him|her|them)sel(?:f|ves)$/
const INSIDE = new Set(['adverb', 'negation'])

/** Before an adverb, these leave a participle to its noun: "halt [previously approved] sales", "a [newly formed] firm". */
const DESCRIBED_BEFORE: ReadonlySet<string> = new Set(['determiner', 'verb', 'preposition', 'adjective', 'number'])

/** "the frozen assets", "of sanctioned firms": a participle that only describes the noun behind it. */
function isAdjectival(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word
  const before = words[index - 1]
  const after = words[index + 1]
  if (!isParticipleForm(word) && !isGerund(word)) return false
  if (!after || /[,;:.]/.test(word.after)) return before?.pos === 'determiner' && isParticipleForm(word)
  const nounAfter = after.pos === 'noun' || after.pos === 'adjective'
  if (!before) return isParticipleForm(word) && nounAfter
  // "on Nov. 21 sanctioned banks": the number is a day.
  if (before.pos === 'number' && isParticipleForm(word) && MONTH.test(words[index - 2]?.lower ?? '')) return false
  const closed = /[,;:.]/.test(before.after)
  if (before.pos === 'verb' && !closed && ATTRIBUTIVE.test(word.text) && (nounAfter || after.pos === 'name'))
    return true
  const opens =
    ['determiner', 'adjective', 'number', 'preposition'].includes(before.pos) || (before.possessive && !isGerund(word))
  if (isGerund(word) && before.pos === 'preposition') return false
  if (isGerund(word)) return before.pos === 'determiner' && nounAfter
  if (before.lower === 'both') return false
  if (before.lower === 'that' && NOMINAL.has(words[index - 2]?.pos ?? 'other')) return false
  if (before.pos === 'verb' && !closed && isParticipleForm(word) && nounAfter)
    return isGerund(before) || after.pos === 'adjective' || /s$/.test(after.lower)
  if (before.pos === 'adverb' && isParticipleForm(word) && after.pos === 'noun')
    return DESCRIBED_BEFORE.has(words[index - 2]?.pos ?? 'other') || words[index - 2]?.possessive === true
  return opens && (nounAfter || after.pos === 'name')
}

/** Behind these "that" opens a relative clause: "a law that banned imports". */
const NOMINAL: ReadonlySet<string> = new Set(['noun', 'name'])

/** Reads all verb groups of a sentence, in order. */
export function readGroups(words: readonly Word[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = 0; i < words.length; i++) {
    const group = groupAt(words, i)
    if (!group) continue
    groups.push(group)
    i = group.last
  }
  return groups
}

function groupAt(words: readonly Word[], start: number): VerbGroup | undefined {
  let i = start
  const opener = words[i] as Word
  const denied = opener.lower === 'not' && words[i + 1]?.pos === 'to'
  const infinitive = denied || opener.pos === 'to'
  if (infinitive) i += denied ? 2 : 1
  const auxiliaries: Word[] = []
  let negated = denied
  for (; i < words.length; i++) {
    const word = words[i] as Word
    if (AUXILIARY.has(word.pos)) auxiliaries.push(word)
    else if (
      (INSIDE.has(word.pos) || REFLEXIVE.test(word.lower) || isFloating(words, i)) &&
      (auxiliaries.length > 0 || infinitive || negated || opensNegated(words, i))
    ) {
      negated ||= word.pos === 'negation' && !addsMore(words, i)
    } else break
    if (/[;:.]/.test(word.after)) break
    // "After Sweden did so, sanctions on Iran were …": nothing more belongs to it.
    if (word.lower === 'so' && /,/.test(word.after)) return alone(words, start, auxiliaries)
  }
  i = pastAdjunct(words, i, auxiliaries)
  const main = words[i]
  const isMain = main?.pos === 'verb' && (auxiliaries.length > 0 || !isAdjectival(words, i))
  // "in addition to freezing": a gerund behind a preposition.
  if (infinitive && auxiliaries.length === 0 && (!isMain || isGerund(main))) return undefined
  if (!isMain && auxiliaries.length === 0) return undefined
  const copula = auxiliaries.findLastIndex((word) => word.pos === 'be')
  const head = isMain ? i : words.lastIndexOf(auxiliaries.at(-1) as Word)
  const headWord = words[head] as Word
  const be = copula >= 0
  const have = auxiliaries.some((word) => word.pos === 'have')
  const modal = auxiliaries.find((word) => word.pos === 'modal')?.lower ?? null
  const passive = isMain && isPastForm(headWord) && be
  const read = (form: VerbGroup['form'], tense: Tense): VerbGroup => ({
    first: start,
    last: head,
    head,
    form,
    passive,
    tense,
    modal,
    negated,
  })
  if (infinitive) return read('infinitive', have ? 'perfect' : 'future')
  if (auxiliaries.length > 0) {
    const lead = auxiliaries[0] as Word
    if (/ing$/.test(lead.lower)) return read('gerund', 'present')
    if (/^(?:been|be)$/.test(lead.lower) && auxiliaries.length === 1) return read('participle', 'perfect')
    return read('finite', tenseOf(auxiliaries, modal, have))
  }
  const bare = bareGroup(words, head)
  return { first: start, last: head, head, form: bare.form, passive: bare.passive, tense: bare.tense, modal, negated }
}

/** "not only banned imports but also …": what is said is done. */
const addsMore = (words: readonly Word[], index: number): boolean =>
  (words[index] as Word).lower === 'not' && /^(?:only|just|merely|simply)$/.test(words[index + 1]?.lower ?? '')

/** An auxiliary that stands for a whole verb told before: "did so". */
function alone(words: readonly Word[], first: number, auxiliaries: readonly Word[]): VerbGroup | undefined {
  const word = auxiliaries.at(-1)
  if (!word) return undefined
  const last = words.indexOf(word)
  return {
    first,
    last,
    head: last,
    form: 'finite',
    passive: false,
    tense: tenseOf(auxiliaries, null, false),
    modal: null,
    negated: false,
  }
}

/** "not lifting", "no longer bars": the negation that a verb group without auxiliary opens with. */
const opensNegated = (words: readonly Word[], index: number): boolean => {
  const { lower, pos } = words[index] as Word
  if (addsMore(words, index)) return false
  return lower === 'not' || lower === 'never' || (lower === 'no' && pos === 'negation')
}

/** "has [for years] kept out", "will [from Monday] ban": the verb behind an adjunct that parts it from its auxiliary. */
function pastAdjunct(words: readonly Word[], start: number, auxiliaries: readonly Word[]): number {
  const lead = auxiliaries.at(-1)
  const opener = words[start]
  if (!lead || !opener || !/^(?:have|modal)$/.test(lead.pos) || !ADJUNCT.test(opener.lower)) return start
  for (let i = start + 1; i < words.length && i <= start + 5; i++) {
    const word = words[i] as Word
    const before = words[i - 1] as Word
    if (/[,;:.]/.test(before.after) && !/^(?:\p{L}\.)+$/u.test(before.text)) return start
    if (word.pos === 'verb' && i > start + 1)
      return lead.pos === 'have' ? (isPastForm(word) ? i : start) : isPastForm(word) || isGerund(word) ? start : i
    if (!['noun', 'number', 'determiner', 'adjective', 'name'].includes(word.pos)) return start
  }
  return start
}

const ADJUNCT = /^(?:for|since|in|from|over|under|after|at|until|on)$/

/** "China on Friday asked for talks": a day in front of a past form is no noun that it describes. */
const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|week|month|year|morning|afternoon|evening|night|january|february|march|april|june|july|august|september|october|november|december)$/

/** Participles that news puts before those who are hit: "boarded sanctioned tankers". */
const ATTRIBUTIVE = /^(?:sanctioned|blacklisted|designated|banned|frozen|seized|confiscated|exiled|expelled)$/

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|april?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/

/** Past forms that are never participles. */
const ONLY_PAST =
  /^(?:began|took|went|came|gave|broke|froze|wrote|rose|fell|chose|withdrew|threw|knew|saw|spoke|drew|ran|swore|forbade|drove|grew|became|expired|lapsed|remained|stayed|continued|retaliated|responded|replied|reacted|vowed|acted)$/

/** ", published on March 9, stays …": a past form between commas, with the main verb right behind the second. */
function isAside(words: readonly Word[], head: number): boolean {
  const behind = words[pastParticle(words, head)]
  if (behind?.pos !== 'preposition' && !opensTime(behind)) return false
  for (let i = head + 1; i < words.length - 1 && i <= head + 12; i++) {
    const { pos, lower, after } = words[i] as Word
    if (/,/.test(after) && !/^\d+$/.test((words[i + 1] as Word).lower))
      return AUXILIARY.has((words[i + 1] as Word).pos) || (words[i + 1] as Word).pos === 'verb'
    if ((/[;:.]/.test(after) && !MONTH.test(lower)) || AUXILIARY.has(pos) || pos === 'verb') return false
  }
  return false
}

/** Index of the word behind a verb, what goes with it read over: "rolled back [in] May", "called off [by] Norway". */
const pastParticle = (words: readonly Word[], head: number): number =>
  PARTICLE.test(words[head + 1]?.lower ?? '') ? head + 2 : head + 1

const PARTICLE = /^(?:back|off|down|out|over|aside|up)$/

/** Past forms that, with these words behind them, only describe the noun before: "steps aimed at", "firms linked to". */
const DESCRIBING: ReadonlyMap<string, RegExp> = new Map([
  ...['aimed', 'geared', 'targeted', 'directed'].map((word) => [word, /^(?:at|towards?)$/] as const),
  ...['designed', 'intended', 'meant'].map((word) => [word, /^(?:to|for|as)$/] as const),
  ...['linked', 'tied', 'connected', 'related', 'attributed'].map((word) => [word, /^(?:to|with)$/] as const),
  ...['accused', 'suspected', 'convicted', 'deemed', 'guilty'].map((word) => [word, /^(?:of)$/] as const),
  ...['blamed', 'wanted'].map((word) => [word, /^(?:for|by)$/] as const),
  ...['based', 'located', 'headquartered', 'registered', 'involved', 'implicated'].map(
    (word) => [word, /^(?:in|at|on)$/] as const,
  ),
])

/** With "from" right behind they have no object: those before are hit ("officials barred from entering"). */
const BARRED = /^(?:barred|banned|excluded|blocked|prohibited|removed|suspended|delisted|exempted|disconnected)$/

/** Closing a sentence these tell who said it: ", state media reported." */
const REPORTED = /^(?:reported|announced|confirmed|added|claimed|declared|noted|warned)$/

const isPastForm = (word: Word): boolean =>
  isParticipleForm(word) || (/(?:ed|en|ne|un|ept|old|ade|ought|ut|et|own|lit|hit)$/.test(word.lower) && !isGerund(word))

function tenseOf(auxiliaries: readonly Word[], modal: string | null, have: boolean): Tense {
  if (modal === 'will' || modal === 'shall' || modal === "'ll") return 'future'
  if (have) return 'perfect'
  return auxiliaries.some((word) => /^(?:was|were|did|had)$/.test(word.lower)) ? 'past' : 'present'
}

/** "sanctions agreed last month": what acts on nobody, and a time behind the past form. */
const isDated = (before: Word | undefined, after: Word): boolean =>
  before !== undefined &&
  /^(?:sanctions|measures|restrictions|bans?|embargo(?:es)?|penalties|tariffs|duties|curbs|steps|packages?)$/.test(
    before.lower,
  ) &&
  opensTime(after)

const opensTime = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^(?:last|this|earlier|late|early|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(word.lower) ||
    MONTH.test(word.lower))

/** "When the talks failed, …": the only verb of a clause that opens with such a word is its main verb. */
function opensClause(words: readonly Word[], head: number): boolean {
  for (let i = head - 1; i >= 0 && i >= head - 8; i--) {
    const { pos, lower, after } = words[i] as Word
    if (/[,;:]/.test(after) || pos === 'verb' || AUXILIARY.has(pos)) return false
    if (/^(?:when|because|while|once|although|though|whereas)$/.test(lower)) return true
  }
  return false
}

/** "ships owned or registered in Russia": two past forms joined by "or" behind a thing, with a preposition behind them. */
function pairedPast(words: readonly Word[], head: number): boolean {
  const first = words[head + 1]?.lower === 'or' ? head : words[head - 1]?.lower === 'or' ? head - 2 : -1
  const [noun, one, , two, behind] = words.slice(Math.max(0, first - 1), first + 4)
  return (
    first > 0 &&
    noun?.pos === 'noun' &&
    !AGENTIVE.test(noun.lower) &&
    [one, two].every((word) => word?.pos === 'verb' && isPastForm(word)) &&
    (behind?.pos === 'preposition' || behind?.pos === 'to')
  )
}

/** "wants its embargo on Iran lifted": behind the object of a verb of wishing the past form is a participle. */
function isWantedDone(words: readonly Word[], head: number): boolean {
  const behind = words[head + 1]
  if (behind && !/^(?:preposition|adverb)$/.test(behind.pos) && !/[,;.]/.test((words[head] as Word).after)) return false
  for (let i = head - 1; i > 0 && i >= head - 10; i--) {
    const { pos, lower, after } = words[i] as Word
    if (pos === 'verb') return i < head - 1 && WISHING.test(lower)
    if (AUXILIARY.has(pos) || pos === 'relative' || pos === 'subordinator' || /[,;:.]/.test(after)) return false
  }
  return false
}

const WISHING = /^(?:want|wants|wanted|see|like|need|needs|prefer|prefers)$/

/** A verb without auxiliary: gerund, finite past or present, reduced passive ("sanctions imposed by"), or bare. */
function bareGroup(words: readonly Word[], head: number): Pick<VerbGroup, 'form' | 'passive' | 'tense'> {
  const word = words[head] as Word
  const before = words.slice(Math.max(0, head - 3), head).findLast(({ pos }) => pos !== 'adverb')
  const after = words[head + 1]
  if (isGerund(word)) return { form: 'gerund', passive: false, tense: 'present' }
  if (isPastForm(word) && !/^(?:put|cut|set|hit|let)$/.test(word.lower)) {
    if (ONLY_PAST.test(word.lower)) return { form: 'finite', passive: false, tense: 'past' }
    if (isWantedDone(words, head) || pairedPast(words, head))
      return { form: 'participle', passive: true, tense: 'past' }
    if (BARRED.test(word.lower) && after?.lower === 'from' && before !== undefined)
      return { form: 'participle', passive: true, tense: 'past' }
    // "The meeting called for", "The party called on": who asks, and no name that something bears.
    if (word.lower === 'called' && /^(?:for|on|upon)$/.test(after?.lower ?? '') && before?.pos !== 'pronoun')
      return { form: 'finite', passive: false, tense: 'past' }
    if (REPORTED.test(word.lower) && (!after || /[,.;"]/.test(word.after)) && before?.pos !== 'pronoun')
      return { form: 'finite', passive: false, tense: 'past' }
    const closes =
      !after || after.pos === 'preposition' || after.pos === 'to' || /[,;.]/.test(word.after) || isDated(before, after)
    const thing =
      before !== undefined &&
      before.pos === 'noun' &&
      !AGENTIVE.test(before.lower) &&
      !DAY.test(before.lower) &&
      !/[,;]/.test(before.after)
    const those = before?.lower === 'those' && (after?.pos === 'preposition' || after?.pos === 'be')
    if (those) return { form: 'participle', passive: true, tense: 'past' }
    const [by, doer] = words.slice(pastParticle(words, head))
    const agent = by?.lower === 'by' && before !== undefined && ['noun', 'name'].includes(before.pos)
    if (agent && doer?.pos !== 'number' && !isGerund(doer ?? word))
      return { form: 'participle', passive: true, tense: 'past' }
    const described = before !== undefined && ['noun', 'name'].includes(before.pos) && !/[,;]/.test(before.after)
    if (described && after && DESCRIBING.get(word.lower)?.test(after.lower))
      return { form: 'participle', passive: true, tense: 'past' }
    if (before?.lower === 'as' && words[head - 2]?.lower !== 'well')
      return { form: 'participle', passive: true, tense: 'past' }
    if (closes && thing && opensClause(words, head)) return { form: 'finite', passive: false, tense: 'past' }
    if (closes && thing) return { form: 'participle', passive: true, tense: 'past' }
    if (before && /,/.test(before.after) && (by?.lower === 'by' || isAside(words, head)))
      return { form: 'participle', passive: true, tense: 'past' }
    return { form: 'finite', passive: false, tense: 'past' }
  }
  const base = !/s$/.test(word.lower) || /ss$/.test(word.lower)
  const joined = before && (before.pos === 'conjunction' || /,/.test(before.after))
  if (base && joined) return { form: 'bare', passive: false, tense: 'present' }
  return { form: 'finite', passive: false, tense: 'present' }
}
