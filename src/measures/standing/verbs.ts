/** Standing of an act told by a verb, read from its own form and from what governs it. */
import type { Word } from '../../text/tag.js'
import type { Act } from '../acts.js'
import type { Clauses } from '../clause/clause.js'
import { CAUSING, type Governor, governorOf, haverOf, setsTime } from '../clause/governor.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { RELIEF, type Status } from '../taxonomy.js'
import { GOVERNING_NOUNS, GOVERNING_VERBS, MODALS, RAISING } from './cues.js'
import { saysNoLonger } from './degree.js'
import { phraseOf } from './phrasal.js'
import { type Standing, stronger } from './standing.js'
import {
  billStatus,
  conditionBehind,
  conditionInFront,
  draftStatus,
  isAsked,
  isAwaited,
  isConditional,
} from './unreal.js'

/** Standing of an act that is a verb group itself. */
export function standingOfVerb(clauses: Clauses, index: number, act: Act, denial = false): Standing {
  const { words, groups } = clauses
  const read: number[] = [index]
  const group = groups[index] as VerbGroup
  if (group.stays && act.action === 'impose') return standingOfState(clauses, index, act, denial)
  let status: Status = stronger(
    act.status ?? 'in-force',
    denial ? deniedStatus(clauses, group) : ownStatus(clauses, group),
  )
  let negated = (group.negated || isAgainst(words, group)) && !denial
  let byOthers = false
  let refused = false
  let at = index
  for (let depth = 0; depth < 4; depth++) {
    const current = groups[at] as VerbGroup
    const governor = governorOf(clauses, at)
    if (!governor) break
    const undone = undoing(clauses, governor)
    if (undone && act.action === 'impose')
      return { ...standingOfVerb(clauses, governor.group, { action: 'lift' }), doer: index }
    if (governor.noun >= 0) {
      const noun = nounStatus(clauses, governor)
      if (noun) status = isFulfilled(clauses, governor) ? noun : stronger(status, noun)
      byOthers ||= noun === 'called-for'
    }
    if (governor.group < 0) break
    const parent = groups[governor.group] as VerbGroup
    // "efforts to ensure peace and the commitment to ban": a noun governs by itself, the infinitive before it does not.
    if (governor.noun >= 0 && parent.form !== 'finite') break
    read.push(governor.group)
    // "agreed that the ban should stay": what is agreed on is decided.
    if (status === 'called-for' && current.modal === 'should' && AGREEING.test(headOf(words, parent)))
      status = 'announced'
    const means = current.form === 'gerund' && words[current.first - 1]?.lower === 'by'
    const cue = isToldAsDone(current) || means ? undefined : governingStatus(clauses, parent, current)
    if (cue) {
      status = stronger(status, cue)
      byOthers ||= cue === 'called-for'
      refused ||= cue === 'rejected'
    }
    // "rejected calls to ban": who turns the calls down is the one that would have acted.
    if (cue === 'rejected') byOthers = false
    // "have until May to stop buying": a time that others set.
    const timed = setsTime(words, parent, current)
    byOthers ||= timed || (current.form === 'infinitive' && isDeadline(words, parent))
    if (timed) status = stronger(status, 'called-for')
    // "has not decided whether to lift": the question is open, not denied.
    if (parent.negated && cue !== undefined && words[current.first - 1]?.lower !== 'whether') negated = true
    if (parent.form === 'finite' && current.form !== 'finite') status = stronger(status, ownStatus(clauses, parent))
    at = governor.group
    if (parent.form === 'finite') break
  }
  const refuses = act.status === 'rejected'
  if (refuses && (negated || refused)) status = 'considered'
  else if (negated && (status !== 'called-for' || group.negated)) status = 'rejected'
  if (isAwaited(clauses, group) && status === 'in-force') status = 'considered'
  if (isAsked(clauses, group) && status !== 'rejected') status = stronger(status, 'considered')
  if (isConditional(clauses, group) && status !== 'rejected') status = stronger(status, 'threatened')
  const hangs =
    status === 'announced'
      ? hangsOn(
          clauses,
          read.map((each) => groups[each] as VerbGroup),
        )
      : undefined
  const relieves = RELIEF.has(act.action)
  if (hangs && act.action !== 'extend' && (hangs === 'if' || relieves)) status = relieves ? 'considered' : 'threatened'
  // "failed to renew", "will not extend": the restriction ends.
  const ends = act.action === 'extend' && status === 'rejected'
  // "will not be applied": it stays, and rests.
  const rests = act.action === 'impose' && status === 'rejected' && isNotApplied(words, group)
  // "stopped enforcing", "ceased to apply": it has ended.
  const stops = act.action === 'impose' && refused && stopsApplying(clauses, read)
  // "will continue to be barred": it is kept up.
  const goesOn =
    act.action === 'impose' && group.passive && read.slice(1).some((each) => isGoingOn(words, groups[each]))
  const [action, real] = goesOn
    ? (['extend', status] as const)
    : ends
      ? (['lift', 'announced'] as const)
      : stops
        ? (['lift', 'in-force'] as const)
        : rests
          ? (['suspend', group.modal ? 'announced' : 'in-force'] as const)
          : [act.action, status]
  const sufferer = haverOf(clauses, index)
  return { action, status: real, groups: read, doer: index, byOthers, sufferer, noun: -1, stated: true }
}

/** "remains suspended", "kept its embassy closed": a restriction that goes on, by the will of who keeps it. */
function standingOfState(clauses: Clauses, index: number, act: Act, denial: boolean): Standing {
  const { keeper } = clauses.groups[index] as VerbGroup
  const kept = standingOfVerb(clauses, keeper ?? index, { ...act, action: 'extend' }, denial)
  return keeper === undefined ? kept : { ...kept, groups: [index, ...kept.groups] }
}

/** "voted against lifting", "argued against imposing". */
const isAgainst = (words: readonly Word[], { form, first }: VerbGroup): boolean =>
  form === 'gerund' && words[first - 1]?.lower === 'against'

const AGREEING = /^(?:agree[sd]?|decide[sd]?)$/

const isDeadline = (words: readonly Word[], { last }: VerbGroup): boolean =>
  words[last]?.pos === 'have' && words[last + 1]?.lower === 'until'

/** "plans to", "a threat to": what the noun makes of the act, and what is done to the plan: carried out, or dropped. */
function nounStatus({ words, groups }: Clauses, governor: Governor): Status | undefined {
  const { group, noun } = governor
  const cue = GOVERNING_NOUNS.get((words[noun] as Word).lower)
  const parent = groups[group]
  if (denies(words, noun)) return 'rejected'
  if (!parent || (parent.form === 'participle' && parent.first < noun - 4)) return cue
  if (isFulfilled({ words, groups }, governor)) return 'in-force'
  // "approved plans to": decided.
  if (cue === 'proposed' && /^(?:plans?|proposals?)$/.test((words[noun] as Word).lower) && parent.last < noun)
    if (PASSING.test(headOf(words, parent))) return 'announced'
  return cue && DROPPING.test(headOf(words, parent)) ? 'rejected' : cue
}

/** "rescinded its decision to expel", "reversed an order to close": what had been decided is undone. */
const undoing = ({ words, groups }: Clauses, { group, noun }: Governor): boolean => {
  const parent = groups[group]
  if (noun < 0 || !parent || parent.last > noun || !DECISION.test((words[noun] as Word).lower)) return false
  return UNDOING.test(headOf(words, parent)) && !denies(words, noun)
}

const DECISION = /^(?:decisions?|orders?|rulings?|decrees?|moves?)$/

const UNDOING =
  /^(?:rescind(?:s|ed|ing)?|revers(?:e|es|ed|ing)|revok(?:e|es|ed|ing)|cancel(?:s|l?ed|l?ing)?|annul(?:s|l?ed|l?ing)?|withdr[ae]w(?:s|n|ing)?|overturn(?:s|ed|ing)?|repeal(?:s|ed|ing)?|scrap(?:s|ped|ping)?|retract(?:s|ed|ing)?|undo(?:es)?|undid|undone)$/

/** "made good on its threat to": it has been done. */
const isFulfilled = ({ words, groups }: Pick<Clauses, 'words' | 'groups'>, { group }: Governor): boolean => {
  const parent = groups[group]
  return parent !== undefined && (phraseOf(words, parent)?.fulfils === true || FULFILLING.test(headOf(words, parent)))
}

/** "no plans to", "no immediate intention of", "There will be no easing of". */
export const denies = (words: readonly Word[], noun: number): boolean =>
  words.slice(Math.max(0, noun - 2), noun).some(({ lower }) => lower === 'no')

const FULFILLING = /^(?:heed|heeds|heeded|honou?red|fulfil(?:s|led)?|kept|redeemed)$/

const PASSING = /^(?:approv|adopt|endors|agree)(?:e|es|d|ed|ing)?$/

const DROPPING =
  /^(?:resist|resists|resisted|withstands?|withstood|rebuff|rebuffs|rebuffed|ignore|ignores|ignored|defy|defies|defied|drop|drops|dropped|abandon|abandons|abandoned|scrap|scraps|scrapped|shelve|shelves|shelved|ditch|ditched|withdr[ae]wn?|withdraws|cancel|cancels|cancell?ed|axed|reject|rejects|rejected|den(?:y|ies|ied))$/

const isGoingOn = (words: readonly Word[], group: VerbGroup | undefined): boolean =>
  group !== undefined && !group.negated && /^continu(?:e|es|ed)$/.test(headOf(words, group))

const APPLYING = /^(?:appl(?:y|ies|ied|ying)|enforc(?:e|es|ed|ing)|implement(?:s|ed|ing)?)$/

/** "will not be applied until May"; not "to": that only spares somebody. */
const isNotApplied = (words: readonly Word[], group: VerbGroup): boolean =>
  group.negated &&
  !saysNoLonger(words, group) &&
  APPLYING.test(headOf(words, group)) &&
  words[group.last + 1]?.lower !== 'to'

const STOPPING = /^(?:stop|ceas|halt|quit)/

const stopsApplying = ({ words, groups }: Clauses, [own = -1, parent = -1]: readonly number[]): boolean =>
  APPLYING.test(headOf(words, groups[own] as VerbGroup)) &&
  STOPPING.test(words[groups[parent]?.head ?? -1]?.lower ?? '')

/** What is to come only under a condition told behind it. */
function hangsOn(clauses: Clauses, read: readonly VerbGroup[]): 'if' | 'once' | undefined {
  const modal = read.find(({ modal: word }) => word === 'will' || word === 'would' || word === 'shall')
  if (!modal) return undefined
  const own = read[0] as VerbGroup
  return conditionBehind(clauses, own) ?? (conditionInFront(clauses, own) ? 'if' : undefined)
}

/** "will not allow", "would no longer sell": decided; "may not enter", "does not allow": in force. */
function deniedStatus(clauses: Clauses, group: VerbGroup): Status {
  const { modal } = group
  const draft = modal === 'would' || modal === 'could' ? draftStatus(clauses, group) : undefined
  return draft ?? (modal !== null && /^(?:will|would|shall)$/.test(modal) ? 'announced' : 'in-force')
}

/** "announced that it had banned", "announced that Spain seized": whoever announces it, it has been done. */
const isToldAsDone = ({ form, tense, modal, first, last }: VerbGroup): boolean =>
  form === 'finite' && modal === null && (tense === 'perfect' || (tense === 'past' && first === last))

const PUSHING = /^(?:push|press)(?:es|ed|ing)?$/

const WANTING = /^want(?:s|ed|ing)?$/

/** "want [the EU] to freeze": who is to act stands between. */
const hasAddressee = (words: readonly Word[], { last }: VerbGroup, { form, first }: VerbGroup): boolean =>
  form === 'infinitive' && words.slice(last + 1, first).some(({ pos }) => pos === 'name' || pos === 'noun')

/** "is calling off or freezing contacts": what "or" joins to a progressive verb stands beside it. */
const isTwin = (words: readonly Word[], parent: VerbGroup, { form, first }: VerbGroup): boolean =>
  form === 'gerund' &&
  words[first - 1]?.pos === 'conjunction' &&
  parent.form === 'finite' &&
  /ing$/.test(headOf(words, parent))

/** "is set to", "is expected to", "agreed to", "be likely to": what the governor makes of its complement. */
function governingStatus({ words }: Clauses, parent: VerbGroup, child: VerbGroup): Status | undefined {
  const head = headOf(words, parent)
  if (VOTED.test(head) && isCouncil(words, parent)) return undefined
  if (fallsShort(words, parent, child)) return 'rejected'
  const phrase = phraseOf(words, parent)
  if (phrase && phrase.last === child.first - 1) return phrase.act.action === 'impose' ? phrase.act.status : 'rejected'
  if (isTwin(words, parent, child)) return undefined
  const known = GOVERNING_VERBS.get(head) ?? (parent.negated && FOLLOWING.test(head) ? 'announced' : undefined)
  if (known === 'considered' && WANTING.test(head) && hasAddressee(words, parent, child)) return 'called-for'
  // "are pushing to lower the cap": what they want to do themselves.
  if (known === 'called-for' && PUSHING.test(head) && !hasAddressee(words, parent, child) && !parent.passive)
    return 'proposed'
  if (known) return known
  const copula = words[parent.head]?.pos === 'be'
  const yet = words.slice(parent.head, child.first).some(({ lower }) => lower === 'yet')
  if (yet && child.form === 'infinitive' && (copula || words[parent.head]?.pos === 'have')) return 'rejected'
  if (!copula) return undefined
  for (let i = parent.head + 1; i < child.first; i++) {
    const word = (words[i] as Word).lower
    const raised = RAISING.get(word)
    if (raised) return raised
  }
  return child.form === 'infinitive' && child.first === parent.last + 1 ? 'announced' : undefined
}

/** "came four votes short on Thursday of approving": it was not done. */
const fallsShort = (words: readonly Word[], { last }: VerbGroup, { first, form }: VerbGroup): boolean =>
  form === 'gerund' &&
  first - last < 10 &&
  words[first - 1]?.lower === 'of' &&
  words.slice(last + 1, first).some(({ lower }) => lower === 'short')

/** "calls for Norway to lift its embargo", "pressure on the EU to": the name before the infinitive is asked to act. */
function isCalledFor(words: readonly Word[], name: number): boolean {
  let first = name
  while (first > 0 && first > name - 5 && /^(?:name|noun|determiner)$/.test((words[first] as Word).pos)) first--
  const asking = words[first - 1]
  return /^(?:for|on|upon)$/.test((words[first] as Word).lower) && asking?.pos === 'noun' && ASKS.test(asking.lower)
}

const ASKS = /^(?:calls?|demands?|pressure|appeals?|pleas?|requests?)$/

/** "voted on Thursday to": a day in front of an infinitive is no subject of a headline. */
const isDay = (lower: string): boolean => /day$|^(?:week|month|year|morning|evening|night|\d+)$/.test(lower)

/** "became the first country to ban", "is the latest state to recall": told of what it has done. */
const isOneOfAll = (words: readonly Word[], noun: number): boolean =>
  /^(?:countr(?:y|ies)|nations?|states?|members?|government|bloc)$/.test((words[noun] as Word).lower) &&
  words
    .slice(Math.max(0, noun - 4), noun)
    .some(({ lower }) => /^(?:first|second|third|latest|last|only|next|other|\p{L}+th)$/u.test(lower))

const VOTED = /^(?:vote|votes|voted)$/
/** "will not follow the US in banning", "refused to join": who does not go along does not act. */
const FOLLOWING = /^(?:follow|join|rush|copy)$/

/** The vote of a council of states is the act itself: "the Security Council voted to lift". */
const isCouncil = (words: readonly Word[], { first }: VerbGroup): boolean =>
  words.slice(Math.max(0, first - 4), first).some(({ lower }) => lower === 'council')

/** "would have banned trade and slapped": the auxiliaries of the verb before the "and" are shared. */
function sharedWith({ words, groups }: Clauses, group: VerbGroup): VerbGroup | undefined {
  if (group.form !== 'finite' || group.tense !== 'past' || group.first !== group.last) return undefined
  if (words[group.first - 1]?.pos !== 'conjunction') return undefined
  const lead = groups.findLast((other) => other.first < group.first && other.form === 'finite')
  const perfect = lead && words.slice(lead.first, lead.last).some(({ pos }) => pos === 'have')
  return lead?.modal && (lead.passive || perfect) ? lead : undefined
}

function ownStatus(clauses: Clauses, group: VerbGroup): Status {
  const { words, groups } = clauses
  if (group.form === 'bare') {
    const lead = groups.findLast(
      (other) => other.first < group.first && other.form !== 'bare' && other.form !== 'participle',
    )
    if (lead && lead.form !== 'gerund') return ownStatus(clauses, lead)
  }
  const shared = sharedWith(clauses, group)
  if (shared) return ownStatus(clauses, shared)
  const draft = group.modal === 'would' || group.modal === 'could' ? draftStatus(clauses, group) : undefined
  if (draft) return draft
  const bill = billStatus(clauses, group)
  if (bill) return bill
  if (group.modal && MODALS.has(group.modal)) return MODALS.get(group.modal) as Status
  if (group.form === 'infinitive') {
    const before = words[group.first - 1]
    if (before?.lower === 'whether') return 'considered'
    const raised = RAISING.get(before?.lower ?? '')
    if (raised) return raised
    const subject = before && (before.pos === 'name' || before.pos === 'noun') && !/[,;]/.test(before.after)
    const above = groups.findLast((other) => other.last < group.first)
    if (above && CAUSING.test(headOf(words, above)) && !above.passive) return 'in-force'
    if (subject && isOneOfAll(words, group.first - 1)) return 'in-force'
    if (subject && !isDay(before.lower)) return isCalledFor(words, group.first - 1) ? 'called-for' : 'announced'
  }
  const head = words[group.head] as Word
  const progressive = /ing$/.test(head.lower) && group.form === 'finite' && group.tense === 'present'
  return progressive && /^(?:preparing|planning|considering|seeking|working|trying)$/.test(head.lower)
    ? 'proposed'
    : 'in-force'
}
