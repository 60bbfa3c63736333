/** Action and status: how real an act is, read from its verb, what governs it, negation and conditions. */
import type { Word } from '../text/tag.js'
import {
  ACT_NOUNS,
  ACTS_FREEING,
  ACTS_OF,
  ACTS_ON,
  ACTS_PUTTING,
  ACTS_REPLYING,
  ACTS_SUFFERED,
  type Act,
  PACKAGING,
} from './acts.js'
import { type Clauses, governorOf, type Run, subjectOf } from './clause/clause.js'
import type { VerbGroup } from './clause/groups.js'
import type { Action, Status } from './taxonomy.js'

const cues = (entries: Readonly<Record<string, Status>>): ReadonlyMap<string, Status> =>
  new Map(Object.entries(entries).flatMap(([words, status]) => words.split(' ').map((word) => [word, status] as const)))

/** Verbs above an infinitive, a gerund or a that-clause, and what they make of it. */
const GOVERNING_VERBS = cues({
  'tell tells told telling instruct instructs instructed direct directs directed agree agrees agreed agreeing decide decides decided deciding announce announces announced announcing approve approves approved vow vows vowed vowing pledge pledges pledged commit commits committed committing order orders ordered ordering vote votes voted resolve resolved promise promises promised set sign signed authorize authorizes authorized authorise authorised move moves moved opt opted declare declared determine determined ensure ensures ensuring require requires':
    'announced',
  'plan plans planned planning propose proposes proposed proposing intend intends intended prepare prepares prepared preparing draft drafted seek seeks sought seeking aim aims aimed aiming offer offered work works working want wants wanted try tries tried trying poised ready':
    'proposed',
  'consider considers considered considering discuss discusses discussed discussing mull mulls mulled mulling weigh weighs weighed weighing study studies studied studying debate debated explore explored suggest suggested suggests hope hopes hoped hoping expect expects expected likely able seem seems':
    'considered',
  'threaten threatens threatened threatening warn warns warned warning': 'threatened',
  'urge urges urged urging call calls called calling ask asks asked asking demand demands demanded demanding press presses pressed pressing request requested lobby lobbied push pushes pushed pushing need needs needed appeal appealed recommend recommended encourage encouraged':
    'called-for',
  'refuse refuses refused refusing decline declines declined declining reject rejects rejected rejecting rule rules ruled oppose opposes opposed opposing veto vetoed fail fails failed stop stopped block blocked avoid avoided':
    'rejected',
})

/** Nouns before an infinitive: "plans to end", "the decision to impose". */
const GOVERNING_NOUNS = cues({
  'decision decisions agreement pledge pledges commitment commitments order orders vow move moves vote resolution deal promise law rule rules measure measures step steps authority power powers drive':
    'announced',
  'plan plans proposal proposals bill bills legislation intention draft effort efforts bid motion attempt attempts readiness':
    'proposed',
  'option options right possibility': 'considered',
  'threat threats': 'threatened',
  'call calls demand demands request requests push need': 'called-for',
  refusal: 'rejected',
})

const MODALS = cues({
  'could may might can': 'considered',
  'should must ought': 'called-for',
  'will shall': 'announced',
  would: 'announced',
})

export interface Standing {
  readonly action: Action
  readonly status: Status
  /** Verb groups that were read, the innermost first: they belong to the evidence. */
  readonly groups: readonly number[]
  /** The group whose subject does the act, or -1. */
  readonly doer: number
  /** True when the subject of `doer` only asks, warns of or opposes what others do. */
  readonly byOthers: boolean
  /** The group whose subject (or object) is hit by it: "faces a freeze", "was put under sanctions"; or -1. */
  readonly sufferer: number
  /** Index of the noun that tells the act ("the lifting of sanctions"), or -1. */
  readonly noun: number
  /** False for a bare mention: then only an owner in its own phrase can be the imposer. */
  readonly stated: boolean
}

/** Later in the list wins over earlier when several cues speak of one act. */
const STRENGTH: readonly Status[] = [
  'in-force',
  'announced',
  'proposed',
  'considered',
  'threatened',
  'called-for',
  'rejected',
]
const stronger = (a: Status, b: Status): Status => (STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a)

const lemma = (words: readonly Word[], group: VerbGroup): string => (words[group.head] as Word).lower

/** Standing of an act that is a verb group itself. */
export function standingOfVerb(clauses: Clauses, index: number, act: Act, denial = false): Standing {
  const { words, groups } = clauses
  const read: number[] = [index]
  const group = groups[index] as VerbGroup
  let status: Status = stronger(act.status ?? 'in-force', denial ? 'in-force' : ownStatus(clauses, group))
  let negated = group.negated && !denial
  let byOthers = false
  let at = index
  for (let depth = 0; depth < 4; depth++) {
    const current = groups[at] as VerbGroup
    const governor = governorOf(clauses, at)
    if (!governor) break
    if (governor.noun >= 0) {
      const noun = GOVERNING_NOUNS.get((words[governor.noun] as Word).lower)
      if (noun) status = stronger(status, noun)
      if (noun === 'called-for' || noun === 'threatened') byOthers ||= noun === 'called-for'
    }
    if (governor.group < 0) break
    const parent = groups[governor.group] as VerbGroup
    // "efforts to ensure peace and the commitment to ban": a noun governs by itself, the infinitive before it does not.
    if (governor.noun >= 0 && parent.form !== 'finite') break
    read.push(governor.group)
    const cue = governingStatus(clauses, parent, current)
    if (cue) {
      status = stronger(status, cue)
      byOthers ||= cue === 'called-for'
    }
    if (parent.negated && cue !== undefined) negated = true
    if (parent.form === 'finite' && current.form !== 'finite') status = stronger(status, ownStatus(clauses, parent))
    at = governor.group
    if (parent.form === 'finite') break
  }
  if (negated && (status !== 'called-for' || group.negated)) status = 'rejected'
  if (isAwaited(clauses, group) && status === 'in-force') status = 'considered'
  if (isConditional(clauses, group) && status !== 'rejected') status = stronger(status, 'threatened')
  // "failed to renew", "will not extend": the restriction ends.
  const ends = act.action === 'extend' && status === 'rejected'
  const [action, real] = ends ? (['lift', 'announced'] as const) : [act.action, status]
  return { action, status: real, groups: read, doer: index, byOthers, sufferer: -1, noun: -1, stated: true }
}

/** "is set to", "is expected to", "agreed to", "be likely to": what the governor makes of its complement. */
function governingStatus({ words }: Clauses, parent: VerbGroup, child: VerbGroup): Status | undefined {
  const head = lemma(words, parent)
  const known = GOVERNING_VERBS.get(head)
  if (known) return known
  const copula = words[parent.head]?.pos === 'be'
  if (!copula) return undefined
  for (let i = parent.head + 1; i < child.first; i++) {
    const word = (words[i] as Word).lower
    if (/^(?:likely|able|expected|possible|ready|free)$/.test(word)) return 'considered'
    if (/^(?:poised|due|set|bound)$/.test(word)) return 'announced'
  }
  return child.form === 'infinitive' && child.first === parent.last + 1 ? 'announced' : undefined
}

function ownStatus(clauses: Clauses, group: VerbGroup): Status {
  const { words, groups } = clauses
  if (group.form === 'bare') {
    const lead = groups.findLast(
      (other) => other.first < group.first && other.form !== 'bare' && other.form !== 'participle',
    )
    if (lead && lead.form !== 'gerund') return ownStatus(clauses, lead)
  }
  if (group.modal === 'would' && isDraft(clauses, group)) return 'proposed'
  if (group.modal && MODALS.has(group.modal)) return MODALS.get(group.modal) as Status
  if (group.form === 'infinitive') {
    const before = words[group.first - 1]
    if (before?.lower === 'whether') return 'considered'
    if (before && (before.pos === 'name' || before.pos === 'noun') && !/[,;]/.test(before.after)) return 'announced'
  }
  const head = words[group.head] as Word
  const progressive = /ing$/.test(head.lower) && group.form === 'finite' && group.tense === 'present'
  return progressive && /^(?:preparing|planning|considering|seeking|working|trying)$/.test(head.lower)
    ? 'proposed'
    : 'in-force'
}

/** "a bill would", "the draft would": what is not yet decided. */
function isDraft(clauses: Clauses, group: VerbGroup): boolean {
  const subject = subjectOf(clauses, clauses.groups.indexOf(group))
  return (
    subject !== undefined &&
    clauses.words
      .slice(subject.first, subject.last + 1)
      .some(({ lower }) => /^(?:bills?|drafts?|proposals?|legislation|plans?|motion|amendments?)$/.test(lower))
  )
}

/** "until the sanctions are lifted", "once the embargo ends": told of as a time to come. */
function isAwaited({ words, groups, groupAt }: Clauses, group: VerbGroup): boolean {
  if (group.tense !== 'present') return false
  for (let i = group.first - 1; i >= 0 && i >= group.first - 9; i--) {
    const word = words[i] as Word
    if (/^(?:until|before|once|when|till)$/.test(word.lower)) return true
    if (groupAt[i] !== -1 && (groups[groupAt[i] as number] as VerbGroup).form === 'finite') return false
    if (/[,;:]/.test(word.after)) return false
  }
  return false
}

/** "if Washington imposes …", "unless", "would … if". */
function isConditional({ words, groups, groupAt }: Clauses, group: VerbGroup): boolean {
  for (let i = group.first - 1; i >= 0 && i >= group.first - 12; i--) {
    const word = words[i] as Word
    if (/^(?:if|unless|should)$/.test(word.lower)) return word.lower !== 'should' || i === 0
    if (groupAt[i] !== -1 && (groups[groupAt[i] as number] as VerbGroup).form === 'finite') return false
    if (/[;:]/.test(word.after)) return false
  }
  return false
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

/** Standing of a measure that is a noun: what governs it, or undefined when nothing says that anybody acts. */
export function standingOfNoun(clauses: Clauses, noun: Run): Standing | undefined {
  const { words } = clauses
  const actNoun = actNounBefore(clauses, noun.first)
  const nominal = actNoun >= 0 ? ACT_NOUNS.get((words[actNoun] as Word).lower) : undefined
  const packaging = actNoun >= 0 && PACKAGING.test((words[actNoun] as Word).lower)
  const first = actNoun >= 0 ? actNoun : noun.first
  const governed =
    asSubject(clauses, first, noun.last, false) ??
    asSuffered(clauses, first) ??
    asObject(clauses, first) ??
    asSubject(clauses, first, noun.last, true)
  const act = nominal && !packaging ? nominal : undefined
  if (!governed) {
    if (!act) return undefined
    const status = act.status ?? 'in-force'
    const byOthers = status === 'called-for'
    return { action: act.action, status, groups: [], doer: -1, byOthers, sufferer: -1, noun: actNoun, stated: false }
  }
  if (!act) return { ...governed, noun: actNoun }
  const action = act.action === 'impose' ? governed.action : act.action
  const announced = governed.status === 'in-force' && act.action !== 'impose' ? 'announced' : governed.status
  return { ...governed, action, status: stronger(announced, act.status ?? 'in-force'), noun: actNoun }
}

/** "sanctions were lifted", "the ban takes effect", "sanctions imposed by …". */
function asSubject(clauses: Clauses, first: number, last: number, relative: boolean): Standing | undefined {
  const { words, groups } = clauses
  const next = groups.findIndex((group) => group.first > last)
  for (let index = next; index >= 0 && index < groups.length && index < next + 3; index++) {
    const group = groups[index] as VerbGroup
    if (group.first - last > 25) return undefined
    const verb = lemma(words, group)
    if (group.form === 'participle') {
      const act = ACTS_ON.get(verb)
      const adjacent = group.first - last <= 8 && !hasBreak(words, last, group.first)
      if (act && adjacent && index === next) {
        const later = laterAct(clauses, index + 1, first, last)
        return later ?? { ...standingOfVerb(clauses, index, act), doer: index }
      }
      continue
    }
    if (group.form === 'gerund' && !/,/.test((words[group.first - 1] as Word).after)) continue
    const subject = subjectOf(clauses, index)
    if (!subject || subject.first > last || subject.last < first) return undefined
    if ((subject.how === 'antecedent') !== relative) return undefined
    const act = group.passive ? ACTS_ON.get(verb) : ACTS_OF.get(verb)
    return act ? { ...standingOfVerb(clauses, index, act), doer: group.passive ? index : -1 } : undefined
  }
  return undefined
}

/** "the sanctions imposed in May were lifted": the finite verb after the participle tells what happens now. */
function laterAct(clauses: Clauses, from: number, first: number, last: number): Standing | undefined {
  const { words, groups } = clauses
  const group = groups[from]
  if (group?.form !== 'finite') return undefined
  const subject = subjectOf(clauses, from)
  if (!subject || subject.first > last || subject.last < first) return undefined
  const act = group.passive ? ACTS_ON.get(lemma(words, group)) : ACTS_OF.get(lemma(words, group))
  if (!act || act.action === 'impose') return undefined
  return { ...standingOfVerb(clauses, from, act), doer: group.passive ? from : -1 }
}

const hasBreak = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/[;:.]/.test((words[i] as Word).after)) return true
  return false
}

/** "faces an asset freeze", "will be subject to a travel ban", "was placed under sanctions", "hit Russia with tariffs". */
function asSuffered(clauses: Clauses, first: number): Standing | undefined {
  const { words, groups, groupAt } = clauses
  let link = -1
  for (let i = first - 1; i >= 0 && i >= first - 30; i--) {
    const word = words[i] as Word
    if (/[;:]/.test(word.after)) return undefined
    const at = groupAt[i] as number
    if (at !== -1) {
      const group = groups[at] as VerbGroup
      const verb = lemma(words, group)
      const act = link < 0 ? ACTS_SUFFERED.get(verb) : putting(words, group, verb, link)
      if (!act) return undefined
      const standing = standingOfVerb(clauses, at, act)
      if (ACTS_REPLYING.get(verb) === act) return standing
      const copula = words[group.head]?.pos === 'be'
      const active =
        link >= 0 && !group.passive && !copula && group.form !== 'participle' && !/^(?:come|comes|came)$/.test(verb)
      return { ...standing, doer: active || group.passive ? at : -1, sufferer: at }
    }
    if (/^(?:under|with|to|from)$/.test(word.lower)) {
      if (link >= 0) return undefined
      link = i
    } else if (link >= 0 && word.lower === 'subject') continue
    else if (link < 0 && (word.pos === 'preposition' || word.pos === 'relative')) return undefined
  }
  return undefined
}

/** The act of a verb that needs "under", "with" or "subject to" behind it. */
function putting(words: readonly Word[], group: VerbGroup, verb: string, link: number): Act | undefined {
  const opener = (words[link] as Word).lower
  const copula = words[group.head]?.pos === 'be'
  if (opener === 'to') return copula && words[link - 1]?.lower === 'subject' ? ACTS_PUTTING.get('be') : undefined
  if (opener === 'from') return ACTS_FREEING.get(verb)
  if (opener === 'with' && ACTS_REPLYING.has(verb)) return ACTS_REPLYING.get(verb)
  if (opener === 'with')
    return /^(?:hit|hits|hitting|slap|slaps|slapped|slapping|target|targets|targeted|punish|punished)$/.test(verb)
      ? ACTS_PUTTING.get('hit')
      : undefined
  return ACTS_PUTTING.get(verb)
}

const DATEISH =
  /^(?:\d{1,4}|mid|late|early|last|next|this|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

const IN_PLACE: Act = { action: 'impose' }

/** "has an arms embargo in place". */
const isInPlace = (words: readonly Word[], group: VerbGroup, noun: number): boolean =>
  /^(?:have|has|had)$/.test(lemma(words, group)) &&
  words
    .slice(noun, noun + 8)
    .some(({ lower }, i, near) => lower === 'in' && /^(?:place|force)$/.test(near[i + 1]?.lower ?? ''))

const PASSABLE = new Set([
  'noun',
  'name',
  'adjective',
  'number',
  'determiner',
  'adverb',
  'conjunction',
  'other',
  'preposition',
  'pronoun',
  'verb',
  'to',
])

/** Index of the word before `index`, dates read over: "agreed [last month] on". */
function verbBefore(words: readonly Word[], index: number): number {
  let i = index - 1
  while (
    i > 0 &&
    (DATEISH.test((words[i] as Word).lower) || /^(?:week|month|year|on|late)$/.test((words[i] as Word).lower))
  )
    i--
  return i
}

/** "imposed sanctions", "slapped a ban on A and sanctions on B": the act whose object phrase holds the noun. */
function asObject(clauses: Clauses, first: number): Standing | undefined {
  const { words, groups, groupAt } = clauses
  let joined = false
  for (let i = first - 1; i >= 0 && i >= first - 40; i--) {
    const word = words[i] as Word
    const suchAs = word.lower === 'as' && words[i - 1]?.lower === 'such'
    joined ||=
      suchAs ||
      word.lower === 'including' ||
      word.pos === 'conjunction' ||
      (/,/.test(word.after) && i < first - 1) ||
      PACKAGING.test(word.lower)
    // Behind a preposition the noun is no longer the object, unless "and" or a comma joins it to what was.
    const particle = (groupAt[verbBefore(words, i)] ?? -1) !== -1
    const dated = DATEISH.test(words[i + 1]?.lower ?? '')
    if (word.pos === 'preposition' && !joined && !particle && !dated && word.lower !== 'including') return undefined
    if (/[;:.]\s*$/.test(word.after) && !/^(?:\p{L}\.)+$/u.test(word.text)) return undefined
    const at = groupAt[i] as number
    if (at !== -1) {
      const group = groups[at] as VerbGroup
      const verb = lemma(words, group)
      const act = ACTS_ON.get(verb) ?? (isInPlace(words, group, first) ? IN_PLACE : undefined)
      const nominal = group.form === 'gerund' && words[group.first - 1]?.pos === 'determiner'
      if ((group.form === 'participle' && joined) || nominal || (!act && group.form === 'gerund' && i > 2)) {
        i = group.first
        continue
      }
      if (!act) return undefined
      const standing = standingOfVerb(clauses, at, act)
      const asks = act.status === 'called-for' && standing.status !== 'rejected'
      return { ...standing, byOthers: asks || (standing.byOthers && standing.status !== 'rejected') }
    }
    if (!PASSABLE.has(word.pos) && !suchAs && !dated) return undefined
  }
  return undefined
}
