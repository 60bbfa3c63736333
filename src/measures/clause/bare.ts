/** What a verb without auxiliary is: gerund, main verb, reduced passive or bare form. */
import type { Word } from '../../text/tag.js'
import { AUXILIARY, isGerund, isPastForm, MONTH } from './forms.js'
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

export const WISHING = /^(?:want|wants|wanted|see|like|need|needs|prefer|prefers)$/

/** A verb without auxiliary: gerund, finite past or present, reduced passive ("sanctions imposed by"), or bare. */
export function bareGroup(words: readonly Word[], head: number): Pick<VerbGroup, 'form' | 'passive' | 'tense'> {
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
