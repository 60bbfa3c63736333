/** A measure that somebody suffers, is put under, or is freed from. */
import type { Word } from '../../text/tag.js'
import { ACT_NOUNS, ACTS_FREEING, ACTS_REPLYING, ACTS_SUFFERED, type Act, IMPOSE, PACKAGING } from '../acts.js'
import { insertStart } from '../clause/boundaries.js'
import { type Clauses, PHRASE_WORDS } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { objectRelativeStart, relativeStart } from '../clause/relative-starts.js'
import { conditionBehind } from './conditions.js'
import { saysNoLonger } from './degree.js'
import { isOrElse, orElse } from './or-else.js'
import { BECOMING, barsPersons, isCopula, opensList, putting } from './putting.js'
import type { Standing } from './standing.js'
import { standingOfVerb } from './verbs.js'

/** "faces an asset freeze", "will be subject to a travel ban", "was placed under sanctions", "hit Russia with tariffs". */
export function asSuffered(clauses: Clauses, noun: number): Standing | undefined {
  const { words, groupAt } = clauses
  const first = listHead(words, noun)
  /** The word that opens the measure: "placed [under]", "hit Russia [with]". */
  let link = -1
  let aimed = false
  let joined = false
  for (let i = first - 1; i >= 0 && i >= first - FAR; i--) {
    const { lower, pos, after } = words[i] as Word
    if (/[;:]/.test(after)) return undefined
    const at = groupAt[i] as number
    // "with a halt to aid [and] a ban on flights": what "and" joins stands beside it.
    joined ||= pos === 'conjunction' && /^an?$/.test(words[i + 1]?.lower ?? '')
    const aside = at !== -1 && link >= 0 ? asideOpener(clauses, at) : -1
    const list = link >= 0 ? listOfThose(clauses, i) : -1
    if (list > 0) {
      link = list
      i = list
    } else if (aside > 0) i = aside
    else if (at !== -1)
      return sufferedBy(clauses, at, link, noun) ?? (aimed && link < 0 ? aimedAt(clauses, at) : undefined)
    else if (link < 0 && isMeasuredOut(words, i)) aimed ||= TARGET.test((words[i - 1] as Word).lower)
    else if (opensMeasure(words, i, link)) {
      // "responded to the coup with a ban".
      if (words[link]?.lower === 'with' && /^(?:to|by)$/.test(lower)) continue
      // "exempted oil from the Urals from its ban": only the outer one opens the measure.
      if (link >= 0 && lower !== 'from') return undefined
      link = i
      // "subjected two men, who lead the junta, [to] a ban": what stands between commas in front of it is read over.
      i = insertStart(words, i - 1)
    } else if (link < 0 && (pos === 'relative' || (pos === 'preposition' && !(joined && INSIDE.test(lower)))))
      return undefined
  }
  return words[link]?.lower === 'under' ? asAdjunct(clauses, link, noun) : undefined
}

const INSIDE = /^(?:of|on|against|for)$/

/** "added Mali's king [to] the list of those targeted by a ban": the word in front of a list whose members word `index` tells; or -1. */
function listOfThose({ words, groups, groupAt }: Clauses, index: number): number {
  const group = groups[groupAt[index] as number]
  const last = group?.form === 'participle' ? group.first - 1 : index
  if (!MEMBERS.test(words[last]?.lower ?? '') || words[last - 1]?.lower !== 'of') return -1
  if (!/^(?:lists?|registers?)$/.test(words[last - 2]?.lower ?? '')) return -1
  const opener = words[last - 3]?.pos === 'determiner' ? last - 4 : last - 3
  return /^(?:to|on|onto)$/.test(words[opener]?.lower ?? '') ? opener : -1
}

const MEMBERS = /^(?:those|people|persons|individuals|officials|entities|companies|firms)$/

/** "Under US sanctions since 1979, Iran has …", "Cuba, long under an embargo, lacks fuel": the clause around it tells who. */
function asAdjunct({ words, groups }: Clauses, under: number, noun: number): Standing | undefined {
  const before = words[under - 1]
  const long = before?.pos === 'adverb' || before?.lower === 'long'
  const opens = !before || /,/.test(before.after) || (long && /,/.test(words[under - 2]?.after ?? ','))
  // "Under the Swiss sanctions, exports are prohibited": what is known only tells by what.
  if (/^(?:the|these|those|its|this)$/.test(words[under + 1]?.lower ?? '')) return undefined
  const closes = words.slice(noun, noun + 6).some(({ after }) => /,/.test(after))
  const main = groups.findIndex(({ first, form }) => first > noun && form === 'finite')
  if (!opens || !closes || main < 0) return undefined
  // "Under US sanctions against Libya, oil firms left": who is hit stands behind the noun.
  const told = words.slice(noun + 1, noun + 3).some(({ lower }) => /^(?:on|against)$/.test(lower))
  return {
    action: 'impose',
    status: 'in-force',
    groups: [],
    doer: -1,
    byOthers: false,
    sufferer: told ? -1 : main,
    noun: -1,
    stated: true,
  }
}

const FAR = 30

/** "the target [of] sanctions", "a raft [of] curbs". */
function isMeasuredOut(words: readonly Word[], of: number): boolean {
  const holder = words[of - 1]?.lower ?? ''
  return (
    words[of]?.lower === 'of' && (TARGET.test(holder) || /^(?:lists?|scope)$/.test(holder) || PACKAGING.test(holder))
  )
}

const TARGET = /^(?:targets?|objects?|subjects?)$/

/** "Two banks [were] the targets of British sanctions": the standing of what the verb at group `at` makes its subject the target of. */
function aimedAt(clauses: Clauses, at: number): Standing | undefined {
  const group = clauses.groups[at] as VerbGroup
  if (!isCopula(clauses.words, group) && !BECOMING.test(headOf(clauses.words, group))) return undefined
  return { ...standingOfVerb(clauses, at, IMPOSE), doer: -1, sufferer: at }
}

/** "[under] sanctions", "was freed [of] sanctions", "warned Iraq [of] sanctions". */
function opensMeasure(words: readonly Word[], index: number, link: number): boolean {
  const { lower } = words[index] as Word
  if (lower === 'on') return link < 0 && (opensList(words, index) || barsPersons(words, index))
  if (lower !== 'of') return /^(?:under|with|to|from|by)$/.test(lower)
  return link < 0 && (ACTS_FREEING.has(words[index - 1]?.lower ?? '') || isWarnedOf(words, index))
}

/** The standing of a measure under which the verb at group `at` puts somebody, by the word `link` or, at -1, as its object. */
function sufferedBy(clauses: Clauses, at: number, link: number, noun: number): Standing | undefined {
  const { words, groups } = clauses
  const group = groups[at] as VerbGroup
  const verb = headOf(words, group)
  const act =
    link < 0
      ? (ACTS_SUFFERED.get(verb) ?? gained(group.passive && GIVEN.test(verb) ? 'won' : verb, words[noun]))
      : putting(words, group, link)
  // "is not under sanctions": nobody does anything.
  if (!act || (isCopula(words, group) && group.negated && !saysNoLonger(words, group))) return undefined
  if (isOrElse(words, group)) return orElse(clauses, at, act)
  const read = standingOfVerb(clauses, at, act)
  // "faces sanctions if it goes on".
  const awaits = AWAITING.test(verb) && conditionBehind(clauses, group) === 'if'
  // "faces expulsion": not yet.
  const looms = AWAITING.test(verb) && /^(?:expulsion|suspension|exclusion|ejection)$/.test(words[noun]?.lower ?? '')
  const standing: Standing = (awaits || looms) && read.status !== 'rejected' ? { ...read, status: 'threatened' } : read
  if (ACTS_REPLYING.get(verb) === act) return standing
  // "named two judges to be subject to a ban".
  const namer = group.form === 'infinitive' && isCopula(words, group) ? groups[at - 1] : undefined
  if (namer?.form === 'finite' && !namer.passive && NAMING.test(headOf(words, namer)))
    return { ...standing, doer: at - 1, sufferer: at - 1 }
  const undergoes = isCopula(words, group) || group.form === 'participle' || UNDERGOING.test(verb)
  return { ...standing, doer: group.passive || (link >= 0 && !undergoes) ? at : -1, sufferer: at }
}

const NAMING = /^(?:name|nam|designat|identif|determin|list)(?:e|es|ed|ies|ied|s)?$/

const AWAITING = /^(?:face|faces|facing|risk|risks|risking)$/

/** Verbs whose subject is under the measure. */
const UNDERGOING = /^(?:c[ao]mes?|remain(?:s|ed)?|li(?:ve|ves|ved|ving)|suffer(?:s|ed|ing)?|labou?r(?:s|ed)?)$/

/** "warned [Iraq] of": a name stands between; customers are warned of what hits others. */
function isWarnedOf(words: readonly Word[], of: number): boolean {
  if (words[of]?.lower !== 'of') return false
  const verb = words.findLastIndex(({ lower }, i) => i < of - 1 && i >= of - 6 && /^warn(?:s|ed|ing)$/.test(lower))
  const warned = words.slice(verb + 1, of)
  // "warned Chad's leaders of": those of the one who is named.
  const own = warned[warned.length - 1]?.pos === 'name' || warned.some(({ possessive }) => possessive)
  return verb >= 0 && own && warned.every(({ pos, after }) => WARNED.has(pos) && !/[,;:]/.test(after))
}

const WARNED: ReadonlySet<string> = new Set(['name', 'noun', 'determiner', 'adjective'])

/** "exempted oil from the pipeline, on which Chile depends, from": where a relative clause between commas opens, or -1. */
function asideOpener(clauses: Clauses, at: number): number {
  const { words, groups } = clauses
  if (!/,/.test((words[(groups[at] as VerbGroup).last] as Word).after)) return -1
  const opener = Math.max(relativeStart(clauses, at), objectRelativeStart(clauses, at))
  return opener > 0 && words[opener - 1]?.pos === 'preposition' ? opener - 1 : opener
}

/** "won an exemption from the sanctions": relief that its subject gets. */
const gained = (verb: string, noun: Word | undefined): Act | undefined => {
  const act = GAINING.test(verb) ? ACT_NOUNS.get(noun?.lower ?? '') : undefined
  return act?.action === 'ease' ? act : undefined
}

/** "was [granted] an exemption from". */
const GIVEN = /^(?:given|granted|accorded|handed|offered)$/

const GAINING =
  /^(?:get|gets|got|gotten|getting|win|wins|won|winning|obtain(?:s|ed|ing)?|secur(?:e|es|ed|ing)|gain(?:s|ed)?|enjoy(?:s|ed)?)$/

/** "subject to sanctions, including visa limits and a freeze": the noun that the listed ones only spell out. */
function listHead(words: readonly Word[], noun: number): number {
  for (let i = noun - 1; i > 0 && i >= noun - 20; i--) {
    const { lower, after, pos } = words[i] as Word
    if (/[;:.]/.test(after) || pos === 'verb' || pos === 'modal' || pos === 'be' || pos === 'relative') return noun
    const opens = lower === 'including' || (lower === 'as' && words[i - 1]?.lower === 'such')
    if (opens) return headBefore(words, lower === 'as' ? i - 2 : i - 1)
  }
  return noun
}

/** The noun that a phrase such as "sanctions on Iran by the EU" is about, read backwards from its end. */
function headBefore(words: readonly Word[], last: number): number {
  let head = last
  for (let i = last; i >= 0 && (PHRASE_WORDS.has((words[i] as Word).pos) || words[i]?.pos === 'preposition'); i--)
    if (words[i + 1]?.pos === 'preposition' || i === last) head = i
  return head
}
