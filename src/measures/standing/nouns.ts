/** Standing of a measure told by a noun: the act noun in front of it, and the verb that governs both. */
import type { Word } from '../../text/tag.js'
import { findWord } from '../../text/word-search.js'
import { ACT_NOUNS, PACKAGING } from '../acts.js'
import { type Clauses, PHRASE_WORDS, type Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'
import { type Action, RELIEF, type Status } from '../taxonomy.js'
import { asAsked } from './asked.js'
import { ASKING_NOUN, REFUSING } from './cues.js'
import { asObject, asSubject } from './governed.js'
import { denies } from './governing.js'
import { asMember } from './members.js'
import { isEquation, wholeOf } from './parts.js'
import { actOn, fulfils } from './phrasal.js'
import { asRelativeObject } from './relative.js'
import { type Standing, stronger } from './standing.js'
import { asSuffered } from './suffered.js'
import { standingOfVerb } from './verbs.js'

/** Standing of a measure that is a noun: what governs it, or undefined when nothing says that anybody acts. */
export function standingOfNoun(clauses: Clauses, noun: Run): Standing | undefined {
  const { words } = clauses
  const actNoun = actNounBefore(clauses, noun.first)
  const nominal = actNoun >= 0 ? ACT_NOUNS.get((words[actNoun] as Word).lower) : undefined
  const packaging = actNoun >= 0 && PACKAGING.test((words[actNoun] as Word).lower)
  const first = actNoun >= 0 ? actNoun : noun.first
  const governed =
    undoing(clauses, first, noun.last) ??
    sufferedFrom(clauses, first, noun.last) ??
    (RELIEF.has(nominal?.action ?? 'impose')
      ? (turnedDown(clauses, first) ?? relieving(clauses, first, noun.last))
      : undefined) ??
    asSubject(clauses, first, noun.last, false) ??
    asSuffered(clauses, first) ??
    (RELIEF.has(nominal?.action ?? 'impose') ? undefined : asAsked(clauses, first)) ??
    asObject(clauses, first) ??
    asSubject(clauses, first, noun.last, true) ??
    asRelativeObject(clauses, noun.last) ??
    asMember(clauses, first, noun.last) ??
    asPart(clauses, first) ??
    asAddition(clauses, first) ??
    asExisting(clauses, first) ??
    byAgent(clauses, noun.last)
  const act = nominal && !packaging ? nominal : undefined
  if (!governed) {
    if (!act) return undefined
    const light = lightVerb(clauses, first)
    if (light >= 0) return { ...standingOfVerb(clauses, light, act), noun: actNoun }
    const status = denies(words, actNoun)
      ? 'rejected'
      : stronger(act.status ?? 'in-force', predicated(clauses, noun.last))
    const byOthers = status === 'called-for'
    return { action: act.action, status, groups: [], doer: -1, byOthers, sufferer: -1, noun: actNoun, stated: false }
  }
  if (!act) return { ...governed, noun: actNoun >= 0 ? actNoun : governed.noun }
  const planned = act.status !== undefined && act.status !== 'announced'
  // "dropped its threat of sanctions": what was only planned is off.
  if (planned && UNDOING.has(governed.action))
    return { ...governed, action: act.action, status: 'rejected', noun: actNoun }
  if (planned && isFulfilled(clauses, governed)) return { ...governed, action: act.action, noun: actNoun }
  const action = actionOn(act.action, governed.action)
  const announced =
    governed.status === 'in-force' && act.action === action && governed.sufferer < 0 && !isSubjectOf(governed)
      ? 'announced'
      : governed.status
  const status = act.action === 'impose' ? governed.status : announced
  return { ...governed, action, status: stronger(status, act.status ?? 'in-force'), noun: actNoun }
}

/** "The lifting of the ban followed talks": the noun is the subject of an active verb; it tells what happened. */
const isSubjectOf = ({ doer, groups }: Standing): boolean => doer < 0 && groups.length > 0

/** "A lifting of the ban is possible", "an end to the embargo would help": what the verb behind makes of the noun. */
function predicated(clauses: Clauses, last: number): Status {
  const { words, groups } = clauses
  const index = groups.findIndex(({ first, form }) => first > last && form === 'finite')
  const subject = index < 0 ? undefined : subjectOf(clauses, index)
  if (!subject || subject.first > last || subject.last < last) return 'in-force'
  const { modal, last: end, negated } = groups[index] as VerbGroup
  const behind = words[end + 1]?.lower ?? ''
  if (/^(?:impossible|unlikely)$/.test(behind) || (negated && /^(?:possible|likely)$/.test(behind))) return 'rejected'
  if (/^(?:would|could|might|may|can)$/.test(modal ?? '') || /^(?:possible|likely)$/.test(behind)) return 'considered'
  return modal === 'will' ? 'announced' : 'in-force'
}

/** "sanctions, including a freeze, were imposed", "two measures: a ban on …": what is done to the whole. */
function asPart(clauses: Clauses, first: number): Standing | undefined {
  const whole = wholeOf(clauses, first)
  const told = whole && (standingOfNoun(clauses, { first: whole.first, last: whole.first }) ?? equated(clauses, whole))
  return told && { ...told, noun: told.noun >= 0 ? told.noun : whole.first }
}

/** "The UN measures against Chad are: an embargo, a ban on flights": what the whole consists of is in force. */
const equated = (clauses: Clauses, { first, last }: Run): Standing | undefined => {
  const at = clauses.groups.findIndex((group) => group.first > first)
  return isEquation(clauses, at) && (clauses.groups[at] as VerbGroup).first <= last + 1 ? IN_FORCE : undefined
}

/** "carried out its threat of": it has been done. */
const isFulfilled = ({ words, groups }: Clauses, { groups: [at = -1] }: Standing): boolean =>
  at >= 0 && fulfils(words, groups[at] as VerbGroup)

/** What comes of an act on an act: "announced the lifting of" lifts, "reversed the lifting of" brings back. */
export const actionOn = (told: Action, done: Action): Action =>
  told === 'impose' ? done : RELIEF.has(told) && UNDOING.has(done) ? 'impose' : told

const UNDOING: ReadonlySet<Action> = new Set(['lift', 'suspend'])

/** "In addition to a freeze on their assets, they will be denied …", "Besides the travel ban, …": taken as done. */
function asAddition({ words }: Clauses, first: number): Standing | undefined {
  const opener = words
    .slice(0, first)
    .map(({ lower }) => lower)
    .join(' ')
  if (!ADDING.test(opener) || words.slice(0, first).some(({ after }) => /[,;:]/.test(after))) return undefined
  return IN_FORCE
}

/** "There is also a ban on …". */
function asExisting({ words }: Clauses, first: number): Standing | undefined {
  for (let i = first - 1; i > 0 && i >= first - 7; i--) {
    const { pos, lower, after } = words[i] as Word
    if (pos === 'be') return /^there$/.test(words[i - 1]?.lower ?? '') ? IN_FORCE : undefined
    const passes = ['determiner', 'adjective', 'adverb', 'noun', 'name', 'number'].includes(pos)
    if (!passes || lower === 'no' || /[,;:]/.test(after)) return undefined
  }
  return undefined
}

/** "similar sanctions by Canada", "an embargo against Peru by Chile": right behind its phrase stands who imposes it. */
function byAgent({ words, groupAt }: Clauses, last: number): Standing | undefined {
  const by = findWord(words, last + 1, last + 6, ({ lower }) => lower === 'by')
  if (by < 0 || words.slice(last, by).some(({ after }) => /[,;:.]/.test(after))) return undefined
  const [opener] = words.slice(last + 1, by)
  if (opener && !/^(?:on|against)$/.test(opener.lower)) return undefined
  if (words.slice(last + 2, by).some(({ pos }) => pos !== 'name' && pos !== 'determiner')) return undefined
  const name = words[by + 1]?.pos === 'determiner' ? by + 2 : by + 1
  const end = words.findIndex(({ pos }, i) => i >= name && pos !== 'name')
  if (words[name]?.pos !== 'name' || words[end]?.pos === 'noun' || groupAt[name] !== -1) return undefined
  return { ...IN_FORCE, stated: false }
}

const IN_FORCE: Standing = {
  action: 'impose',
  status: 'in-force',
  groups: [],
  doer: -1,
  byOthers: false,
  sufferer: -1,
  noun: -1,
  stated: true,
}

const ADDING =
  /^(?:in addition to|besides|on top of|along with|apart from|as well as|alongside)(?: (?:a|an|the|any|new|full))*$/

/** "lifted an embargo imposed against Haiti": the verb above undoes what the participle behind only dates. */
function undoing(clauses: Clauses, first: number, last: number): Standing | undefined {
  const next = clauses.groups.find((group) => group.first > last)
  if (next?.form !== 'participle' || next.first - last > 8) return undefined
  const above = asObject(clauses, first)
  return above && above.action !== 'impose' ? above : undefined
}

/** "was hit by a travel ban imposed by the EU": the verb in front tells who suffers it, the participle behind who does it. */
function sufferedFrom(clauses: Clauses, first: number, last: number): Standing | undefined {
  const { words, groups } = clauses
  const index = groups.findIndex((group) => group.first > last)
  const group = groups[index]
  const by = group && words.slice(group.last + 1, group.last + 4).some(({ lower }) => lower === 'by')
  if (group?.form !== 'participle' || !by || actOn(words, group)?.action !== 'impose') return undefined
  const suffered = asSuffered(clauses, first)
  if (!suffered || suffered.sufferer < 0 || suffered.action !== 'impose') return undefined
  const imposed = asSubject(clauses, first, last, false)
  return imposed?.doer === index ? { ...suffered, doer: index } : undefined
}

/** "rejected calls for the lifting of": who turns the calls down keeps the measure. */
function turnedDown({ words, groups, groupAt }: Clauses, first: number): Standing | undefined {
  const link = words[first - 1]?.pos === 'determiner' ? first - 2 : first - 1
  if (words[link]?.lower !== 'for' || !ASKING_NOUN.test(words[link - 1]?.lower ?? '')) return undefined
  const at = words
    .slice(Math.max(0, link - 5), link - 1)
    .reduce((found, { index }) => Math.max(found, groupAt[index] ?? -1), -1)
  const group = groups[at]
  if (!group || group.passive || !REFUSING.test(headOf(words, group))) return undefined
  return { ...IN_FORCE, status: 'rejected', groups: [at], doer: at }
}

/** "demanded an end to the sanctions imposed by Chad": what is asked for is the relief; the participle behind tells whose they are. */
function relieving(clauses: Clauses, first: number, last: number): Standing | undefined {
  const next = clauses.groups.find((group) => group.first > last)
  if (next?.form !== 'participle' || next.first - last > 8) return undefined
  const above = asObject(clauses, first)
  return above?.status === 'called-for' ? above : undefined
}

const LIGHT =
  /^(?:give|gives|gave|given|giving|make|makes|made|making|grant|grants|granted|granting|win|wins|won|take|takes|took|taken|issue|issued|issues|authori[sz]e|authori[sz]es|authori[sz]ed)$/

/** "gave their final approval to", "granted a waiver from": the group of the verb that only carries the noun, or -1. */
function lightVerb({ words, groups, groupAt }: Clauses, noun: number): number {
  for (let i = noun - 1; i >= 0 && i >= noun - 8; i--) {
    const at = groupAt[i] as number
    if (at !== -1) return LIGHT.test(headOf(words, groups[at] as VerbGroup)) ? at : -1
    const approved = words[i]?.pos === 'to' && ACT_NOUNS.has(words[i - 1]?.lower ?? '')
    if (!(approved || PHRASE_WORDS.has((words[i] as Word).pos)) || /[,;:.]/.test((words[i] as Word).after)) return -1
  }
  return -1
}

const LINK =
  /^(?:of|on|against|for|from|to|a|an|the|new|more|additional|further|fresh|any|all|some|its|their|his|severe|harsh|tough|tougher|economic|us|un|eu|u\.s\.|u\.n\.|american|western|international|immediate|broad|financial|trade|several|to_the)$/

/** A noun such as "lifting" or "threat" whose "of" phrase holds the measure: its index, or -1. */
function actNounBefore({ words }: Clauses, first: number): number {
  for (let i = first - 1; i >= 0 && i >= first - 10; i--) {
    const word = words[i] as Word
    if (/[,;:.]/.test(word.after) && !/^(?:\p{L}\.)+$/u.test(word.text)) return -1
    if (ACT_NOUNS.has(word.lower) && (word.pos === 'noun' || /ing$/.test(word.lower)) && i < first - 1) {
      const link = words[i + 1] as Word
      if (/^(?:of|from|on|for|to|against|in)$/.test(link.lower)) return i
      return -1
    }
    if (word.pos === 'conjunction' || word.pos === 'relative' || word.pos === 'subordinator') return -1
    if (
      !LINK.test(word.lower) &&
      word.pos !== 'name' &&
      word.pos !== 'adjective' &&
      word.pos !== 'noun' &&
      word.pos !== 'number' &&
      word.pos !== 'determiner'
    )
      return -1
  }
  return -1
}
