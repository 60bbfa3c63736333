/** Where in a sentence those who are hit may stand. */
import type { Word } from '../../text/tag.js'
import { findWord } from '../../text/word-search.js'
import { type Candidate, hitsSubject } from '../candidates.js'
import { opensAdjunct, opensAside } from '../clause/adjuncts.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { reachAfter } from '../clause/reach.js'
import { logicalSubject, passiveSubject, subjectOf } from '../clause/subject.js'
import type { Place } from '../rules/rule.js'
import { wholeAs, wholeOf } from '../standing/parts.js'
import { holdingVerb, relativeVerb } from '../standing/relative.js'
import type { Standing } from '../standing/standing.js'
import { speakerRuns } from './speakers.js'

const PLACE_WORD: Readonly<Record<Place, RegExp | null>> = {
  object: null,
  subject: null,
  inside: null,
  speaker: null,
  on: /^(?:on|upon)$/,
  against: /^(?:against|vs|versus)$/,
  of: /^of$/,
  to: /^(?:to|towards?)$/,
  from: /^(?:from|made|produced|manufactured|grown|mined|originating)$/,
  for: /^for$/,
  with: /^with$/,
  in: /^in$/,
  into: /^(?:into|onto)$/,
  at: /^at$/,
  by: /^by$/,
  between: /^between$/,
  over: /^over$/,
  across: /^across$/,
  targeting:
    /^(?:target|targets|targeting|targeted|hit|hits|hitting|affecting|affect|affects|covering|including|include|includes|aimed|aiming|naming|names|named|involving|adding)$/,
  'belonging to': /^(?:belonging|owned|held|linked|tied|associated|close|connected)$/,
}

/** What opens the target behind any measure that is a noun. */
const BEHIND_NOUNS: readonly Place[] = ['on', 'against', 'targeting']

/**
 * Where the targets may stand, in order of trust: the object, each phrase that the rule allows, the trigger's own modifiers;
 * who says it only when the imposer is known (`heard`).
 */
export function targetRuns(
  candidate: Candidate,
  standing: Standing,
  clauses: Clauses,
  edge: number,
  heard: boolean,
): readonly (readonly Run[])[] {
  const { rule, form } = candidate
  const target: readonly Place[] = form === 'noun' ? [...rule.target, ...BEHIND_NOUNS] : rule.target
  const openers = target.flatMap((place) => PLACE_WORD[place] ?? [])
  const objects = target.includes('object') || target.includes('subject') ? objectRuns(candidate, clauses, edge) : []
  const phrases = openers.length > 0 ? phraseRuns(candidate, standing, clauses, openers, edge) : []
  // What a licence allows is told by an infinitive.
  const short = (run: Run): Run => (rule.action ? run : beforePurpose(clauses, run, candidate.trigger.last))
  return [
    objects.map(short),
    ...phrases.map((run) => [short(run)]),
    target.includes('belonging to') ? heldRun(candidate, clauses) : [],
    target.includes('inside') ? [insideRun(candidate, clauses)] : [],
    form === 'verb' ? frontedRun(clauses) : [],
    wholeRun(candidate, clauses),
    heard && target.includes('speaker') ? speakerRuns(clauses, candidate.trigger) : [],
    objects,
    ...phrases.map((run) => [run]),
  ]
}

/** "a visa [to speak at the United Nations]": what an infinitive behind tells names only those who are told nowhere else. */
function beforePurpose({ words, groups, groupAt }: Clauses, { first, last }: Run, from: number): Run {
  for (let i = Math.max(first, from) + 1; i <= last; i++) {
    const group = groups[groupAt[i] as number]
    const opens = group?.form === 'infinitive' && group.first === i && words[i]?.pos === 'to'
    if (opens && !TAKING_IN.test(headOf(words, group))) return { first, last: i - 1 }
  }
  return { first, last }
}

/** "extended the sanctions to include 52 more". */
const TAKING_IN = /^(?:include|cover|target|hit|affect|apply)$/

/** "any property that six officers hold in France": whose it is, told by a relative clause behind what is frozen. */
function heldRun({ trigger, object }: Candidate, { words, groups, groupAt }: Clauses): readonly Run[] {
  const last = object?.last ?? trigger.last
  const opener = words[last + 1]
  const first = opener && /^(?:that|which)$/.test(opener.lower) ? last + 2 : last + 1
  const verb = words.findIndex(({ index }) => index > first && groupAt[index] !== -1)
  const group = groups[groupAt[verb] ?? -1]
  if (!group || verb - first > 8 || !HOLDS.test(headOf(words, group))) return []
  return words.slice(last, verb).some(({ after }) => /[,;:.]/.test(after)) ? [] : [{ first, last: verb - 1 }]
}

const HOLDS = /^(?:hold|holds|held|own|owns|owned|have|has|had|keep|keeps|kept|control|controls)$/

/** "In Eritrea, the U.S. embassy will stop issuing visas": whom the sentence is about, told in front. */
function frontedRun({ words, groupAt }: Clauses): readonly Run[] {
  if (!/^(?:in|for)$/.test(words[0]?.lower ?? '') || words[1]?.pos === 'number') return []
  const comma = words.findIndex(({ after }, i) => i > 0 && i < 7 && /,/.test(after))
  return comma > 0 && words.slice(0, comma + 1).every(({ index }) => groupAt[index] === -1)
    ? [{ first: 1, last: comma }]
    : []
}

/** "measures against Chad: a ban on flights and …": whom the whole hits is hit by its parts. */
function wholeRun({ trigger, form, group }: Candidate, clauses: Clauses): readonly Run[] {
  const { words } = clauses
  const whole =
    wholeOf(clauses, trigger.first) ?? (form === 'verb' ? wholeAs(clauses, subjectOf(clauses, group)) : undefined)
  if (!whole) return []
  const link = words.findIndex(({ lower, index }) => index > whole.first && index < whole.last && AGAINST.test(lower))
  return link < 0 ? [] : [{ first: link + 1, last: phraseEnd(clauses, link + 1, whole.last) }]
}

const AGAINST = /^(?:on|against|targeting)$/

/** Who is hit where a verb tells it of its subject or object: "Phillips faces a freeze", "Britain hit Iran with". */
export function sufferedRuns({ sufferer, doer }: Standing, clauses: Clauses): readonly Run[] {
  if (sufferer < 0) return []
  const group = clauses.groups[sufferer] as VerbGroup
  if (doer === sufferer && !group.passive) return [reachAfter(clauses, group.last, 8)]
  const finite = group.form !== 'gerund' && group.form !== 'infinitive'
  const subject = finite ? subjectOf(clauses, sufferer) : logicalSubject(clauses, sufferer)
  return subject ? [subject] : []
}

/** The trigger with the modifiers in front of it: "the Russian bank's [assets]". */
function insideRun({ rule, trigger, object }: Candidate, { words, groupAt }: Clauses): Run {
  const head = object ?? trigger
  // Before the verb of a denial, and before what is forbidden, stand those who may not do it.
  const apart = rule.denial || /^(?:to|from)$/.test(words[head.first]?.lower ?? '')
  let first = apart ? head.first : Math.min(head.first, trigger.first)
  while (first > 0 && head.first - first < 10) {
    const before = words[first - 1] as Word
    const modifies =
      ['name', 'noun', 'adjective', 'number', 'determiner', 'other'].includes(before.pos) || before.possessive
    if (!modifies || groupAt[first - 1] !== -1 || /[,;:.()]/.test(before.after)) break
    first--
  }
  return { first, last: Math.max(head.last, trigger.last) }
}

function objectRuns({ rule, trigger, object, group, form }: Candidate, clauses: Clauses, edge: number): readonly Run[] {
  if (form === 'noun') return []
  const act = clauses.groups[group] as VerbGroup
  if (hitsSubject(clauses, act, rule)) {
    if (act.form === 'participle')
      return inverted(act, clauses) ?? [{ first: Math.max(0, act.first - 10), last: act.first - 1 }]
    // "became the twelfth nation to appear on": of an infinitive the subject is that of the verb above.
    const toBe = act.form === 'infinitive' && !act.passive
    const subject = toBe ? logicalSubject(clauses, group) : passiveSubject(clauses, group)
    return subject ? [withApposition(subject, act, clauses)] : []
  }
  const from = Math.max(act.last, object ? act.last : trigger.last)
  const reach = reachAfter(clauses, from)
  const last = Math.min(reach.last, edge)
  const main = { first: reach.first, last: phraseEnd(clauses, reach.first, last) }
  const including = findWord(clauses.words, main.last + 1, last, ({ lower }) => lower === 'including')
  return including < 0 ? [main] : [main, { first: including + 1, last: phraseEnd(clauses, including + 1, last) }]
}

/** "Huawei and ZTE, two Chinese makers of phones, were blacklisted": what stands between subject and verb says who the subject is. */
function withApposition(subject: Run, act: VerbGroup, { words, groupAt }: Clauses): Run {
  const from = subject.last + 1
  const opener = words[from]
  if (opener && from < act.first && LISTS.test(opener.lower)) {
    const next = words.findIndex(({ pos, index }) => index > from && (pos === 'relative' || pos === 'subordinator'))
    return { first: subject.first, last: Math.min(next < 0 ? act.first : next, act.first) - 1 }
  }
  const describes = opener && /^(?:determiner|number)$/.test(opener.pos) && /,/.test(words[subject.last]?.after ?? '')
  if (!describes || from >= act.first) return subject
  const verbless = words.slice(from, act.first).every(({ index, pos }) => groupAt[index] === -1 && pos !== 'relative')
  return verbless ? { first: subject.first, last: act.first - 1 } : subject
}

/** "Six firms, including three in Chad, were blacklisted": some of those who are hit. */
const LISTS = /^(?:including|among|notably|mostly|mainly|many)$/

/** "Among those sanctioned are two generals": who is hit stands behind the copula. */
function inverted(act: VerbGroup, { words }: Clauses): readonly Run[] | undefined {
  if (words[0]?.lower !== 'among' || act.first > 5) return undefined
  const copula = words.findIndex(({ pos, index }) => pos === 'be' && index > act.last)
  return copula > 0 ? [{ first: copula + 1, last: words.length - 1 }] : undefined
}

/** Phrases opened by a preposition behind the trigger (or behind the passive verb), up to where the clause ends. */
function phraseRuns(
  candidate: Candidate,
  standing: Standing,
  clauses: Clauses,
  openers: readonly RegExp[],
  edge: number,
): readonly Run[] {
  const { words } = clauses
  const holds = candidate.rule.target.includes('belonging to')
  const froms = [candidate.object ? Math.min(candidate.object.last, candidate.trigger.last) : candidate.trigger.last]
  if (candidate.trigger.last !== froms[0]) froms.push(candidate.trigger.last)
  const act = candidate.form === 'verb' ? clauses.groups[candidate.group] : undefined
  if (act && act.last > candidate.trigger.last) froms.push(act.last)
  const inner = openedBy(candidate.trigger.last, clauses)
  if (inner) froms.push(inner.last)
  const runs: Run[] = []
  for (const index of candidate.form === 'noun' ? standing.groups : []) {
    const group = clauses.groups[index] as VerbGroup
    if (group.first <= candidate.trigger.last) continue
    // "Sanctions target 78 officials": its object; "Sanctions were imposed on …": the phrases behind it.
    const hits = !group.passive && openers.some((opener) => opener.test(headOf(words, group)))
    const reach = reachAfter(clauses, group.last)
    if (hits) runs.push({ first: reach.first, last: phraseEnd(clauses, reach.first, Math.min(reach.last, edge)) })
    froms.push(group.last)
  }
  // "the tariffs it had placed on Brazil": the phrases behind the verb of its own clause.
  const relative = candidate.form === 'noun' ? ownVerb(clauses, candidate.trigger.last) : -1
  const own = relative < 0 ? undefined : clauses.groups[relative]
  if (own && /^(?:on|against)$/.test(words[own.last + 1]?.lower ?? '')) froms.push(own.last)
  const struck = struckIn(clauses, candidate.object?.last ?? candidate.trigger.last)
  if (struck) froms.push(struck.last)
  for (const from of froms) {
    const reach = reachAfter(clauses, from)
    const last = Math.min(reach.last, edge)
    // "services [to]": the trigger may end with the word that opens the phrase.
    const opened = from === candidate.trigger.last && openers.some((opener) => opener.test((words[from] as Word).lower))
    if (opened) runs.push({ first: reach.first, last: phraseEnd(clauses, reach.first, last) })
    for (let i = reach.first; i <= last; i++) {
      const { lower } = words[i] as Word
      if (purpose(clauses, i, openers)) break
      if (opensAside(clauses, i) || LEADS_AWAY.test(lower)) {
        i = adjunctEnd(words, i, last)
        continue
      }
      const used = holds && OWNED.test(lower) && words[i + 1]?.lower === 'by'
      if (used || openers.some((opener) => opener.test(lower)))
        runs.push({ first: i + 1, last: phraseEnd(clauses, i + 1, last) })
    }
  }
  const told = candidate.form === 'noun' ? relativeRun(clauses, candidate.trigger.last, openers) : undefined
  return told ? [...runs, told] : runs
}

/** The verb of the relative clause behind a noun that tells who imposed it or who has it. */
function ownVerb(clauses: Clauses, last: number): number {
  const imposed = relativeVerb(clauses, last)
  return imposed < 0 ? holdingVerb(clauses, last) : imposed
}

/** "the accord it struck with Chad", "a treaty signed in 1990 with": the verb of a clause that tells with whom it was made. */
function struckIn({ words, groups }: Clauses, last: number): VerbGroup | undefined {
  const near = groups.find(({ first }) => first > last && first <= last + 4)
  if (!near || !STRIKING.test(headOf(words, near))) return undefined
  const between = words.slice(last + 1, near.first)
  return between.every(({ pos, lower }) => pos === 'pronoun' || pos === 'name' || /^(?:that|which)$/.test(lower))
    ? near
    : undefined
}

const STRIKING =
  /^(?:str[iu]ck|signed|reached|made|concluded|agreed|sealed|negotiated|initialled|had|has|shared?|shares)$/

/** "sanctions on foreign firms [that] invest in Iran": the verb of the relative clause that the trigger ends in. */
const openedBy = (last: number, { words, groups }: Clauses): VerbGroup | undefined =>
  /^(?:that|who|which)$/.test(words[last]?.lower ?? '') ? groups.find(({ first }) => first === last + 1) : undefined

/** "… to hold Putin to account for his war against Ukraine": a new verb ends the phrases of what stands before it. */
function purpose({ words, groups, groupAt }: Clauses, index: number, openers: readonly RegExp[]): boolean {
  const group = groups[groupAt[index] as number]
  if (!group || group.first !== index) return false
  if (group.form === 'infinitive') return true
  if (openers.some((opener) => opener.test((words[index] as Word).lower))) return false
  return group.form === 'gerund' && !SAYS_HOW_MUCH.test(headOf(words, group))
}

/** "duties totalling 40% on barley", "a ban on goods entering Chad": these only qualify what stands before them. */
const SAYS_HOW_MUCH =
  /^(?:entering|exporting|importing|total?ling|ranging|amounting|exceeding|averaging|lasting|starting|beginning|coming|arriving|departing|heading|originating)$/

/** "sanctions …, which target more than 900 people": the object of a relative clause behind the noun. */
function relativeRun(clauses: Clauses, from: number, openers: readonly RegExp[]): Run | undefined {
  const { words } = clauses
  for (let i = from + 1; i < words.length - 1 && i < from + 14; i++) {
    const opener = words[i + 1] as Word
    if (words[i]?.pos !== 'relative' && words[i]?.lower !== 'that') continue
    if (!openers.some((pattern) => pattern.test(opener.lower))) return undefined
    return reachAfter(clauses, i + 1)
  }
  return undefined
}

const ENDS_PHRASE =
  /^(?:over|for|after|because|amid|following|since|as|during|by|in_response|until|under|through|via|if|unless|when|while|aimed|accused|accusing|despite|starting|effective|cooperation|coordination|concert|together|alongside|line|tandem|without|according|regardless|besides|unlike)$/

/** The last word of a phrase that leads away: up to a comma, or to where those who are hit are named at last. */
function adjunctEnd(words: readonly Word[], from: number, last: number): number {
  for (let i = from; i < last; i++)
    if (/,/.test((words[i] as Word).after) || /^(?:on|upon|against|targeting)$/.test((words[i + 1] as Word).lower))
      return i
  return last
}

/** Behind these somebody else is named, up to the next comma: "under pressure from Japan". */
const LEADS_AWAY = /^(?:under|without|according|regardless|unlike|besides|despite|amid|alongside)$/

/** Either "as" of "as well as", which only joins, and that of "such as", which only lists. */
const joinsOrLists = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'as' && (words[at + 1]?.lower === 'well' || /^(?:well|such)$/.test(words[at - 1]?.lower ?? ''))

/** "firms owned by", "ships chartered by": behind it stands whose they are. */
const OWNED = /^(?:owned|controlled|operated|chartered|made|produced|built|used|run|leased)$/

/** "froze Dutch assets [to keep them from Germany]": what an act is to prevent or to reach tells of others. */
const opensPurpose = ({ words, groups, groupAt }: Clauses, index: number): boolean => {
  const group = groups[groupAt[index] as number]
  if (group?.form !== 'infinitive' || group.first !== index || words[index]?.pos !== 'to') return false
  const it = /^(?:it|them|him|her|its|their)$/.test(words[group.last + 1]?.lower ?? '')
  return PURPOSE.test(headOf(words, group)) || (it && /^(?:keep|stop|get|move|put)$/.test(headOf(words, group)))
}

const PURPOSE =
  /^(?:prevent|deny|shield|protect|punish|press|pressure|answer|avoid|deter|discourage|isolate|safeguard|defend|appease|please)$/

function phraseEnd(clauses: Clauses, first: number, last: number): number {
  const { words } = clauses
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word
    const next = words[i + 1]
    const leaving = word.lower === 'from' && next !== undefined && /ing$/.test(next.lower)
    if (i > first && (leaving || opensAdjunct(clauses, i) || opensPurpose(clauses, i))) return i - 1
    const owned = word.lower === 'by' && OWNED.test(words[i - 1]?.lower ?? '')
    if (i > first && ENDS_PHRASE.test(word.lower) && !joinsOrLists(words, i) && !owned) return i - 1
  }
  return last
}
