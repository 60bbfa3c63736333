/** Standing of an act told by a verb, read from its own form and from what governs it. */
import type { Word } from '../../text/tag.js'
import { type Act, LIFT } from '../acts.js'
import type { Clauses } from '../clause/clause.js'
import { type Governor, governorOf } from '../clause/governor.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { haverOf } from '../clause/having.js'
import { setsTime } from '../clause/moving-verbs.js'
import type { Status } from '../taxonomy.js'
import { onInstrument } from './by-instrument.js'
import { hanging, openStatus } from './conditions.js'
import { AGREEING } from './cues.js'
import { governingStatus, isFulfilled, nounStatus, PLANNING, undoesDecision } from './governing.js'
import { isOthersDecision } from './others-acts.js'
import { deniedStatus, ownStatus } from './own-status.js'
import { type Standing, stronger } from './standing.js'
import { type Told, turned } from './turns.js'

/** Standing of an act that is a verb group itself. */
export function standingOfVerb(clauses: Clauses, index: number, act: Act, denial = false): Standing {
  const group = clauses.groups[index] as VerbGroup
  if (group.stays && act.action === 'impose') return standingOfState(clauses, index, act, denial)
  const above = linksAbove(clauses, index)
  const links = act.action === 'impose' ? above.map((link) => withoutJudge(clauses, link)) : above
  const undone = act.action === 'impose' ? links.find(({ governor }) => undoesDecision(clauses, governor)) : undefined
  // "refused to let goods through": what a denial says is done by refusing.
  const refusing = denial ? links.find(({ governor }) => isRefusal(clauses, governor)) : undefined
  if (refusing) return { ...standingOfVerb(clauses, refusing.governor.group, act), doer: index }
  if (undone) return { ...standingOfVerb(clauses, undone.governor.group, LIFT), doer: index }
  const instrument = act.action === 'impose' ? onInstrument(clauses, index) : undefined
  if (instrument) {
    const standing = standingOfVerb(clauses, instrument.group, instrument.act)
    // "The Australian law that bars cane was repealed": nobody is told to have repealed it.
    return clauses.groups[instrument.group]?.passive ? { ...standing, doer: index } : standing
  }
  const start: Reading = {
    status: stronger(act.status ?? 'in-force', denial ? deniedStatus(clauses, group) : ownStatus(clauses, group)),
    negated: (group.negated || isAgainst(clauses.words, group)) && !denial,
    refused: false,
    byOthers: false,
  }
  const { status, negated, refused, byOthers } = links.reduce((reading, link) => under(clauses, reading, link), start)
  const read = [index, ...links.flatMap(({ above }) => above ?? [])]
  const verbs = read.map((at) => clauses.groups[at] as VerbGroup)
  // "has not ruled out banning": who does not refuse leaves it open.
  const isLeft = refused && links.some(({ above }) => above !== undefined && clauses.groups[above]?.negated)
  const decided = isLeft ? 'considered' : denied(act, group, { status, negated, refused })
  const open = openStatus(clauses, group, decided)
  const told: Told = { action: act.action, status: hanging(clauses, verbs, act.action, open), refused, verbs }
  return {
    ...turned(clauses.words, told),
    groups: read,
    doer: index,
    byOthers,
    sufferer: haverOf(clauses, index),
    noun: -1,
    stated: true,
  }
}

const isRefusal = ({ words, groups }: Clauses, { group, noun }: Governor): boolean => {
  const parent = groups[group]
  return noun < 0 && parent !== undefined && /^(?:refus|declin)/.test(headOf(words, parent))
}

/** "remains suspended", "kept its embassy closed": a restriction that goes on, by the will of who keeps it. */
function standingOfState(clauses: Clauses, index: number, act: Act, denial: boolean): Standing {
  const { keeper } = clauses.groups[index] as VerbGroup
  const kept = standingOfVerb(clauses, keeper ?? index, { ...act, action: 'extend' }, denial)
  return keeper === undefined ? kept : { ...kept, groups: [index, ...kept.groups] }
}

/** A verb on the way up to the main verb, and what governs it. */
interface Link {
  readonly at: number
  readonly governor: Governor
  /** The governing group, where it is read too. */
  readonly above?: number
}

const HIGHEST = 5

/** What stands above a verb, the nearest first, up to the first finite verb. */
function linksAbove(clauses: Clauses, index: number): readonly Link[] {
  const links: Link[] = []
  let at: number | undefined = index
  while (at !== undefined && links.length < HIGHEST) {
    const governor: Governor | undefined = governorOf(clauses, at)
    if (!governor) break
    const parent = clauses.groups[governor.group]
    // "efforts to ensure peace and the commitment to ban": a noun governs by itself, the infinitive before it does not.
    const isRead = parent !== undefined && (governor.noun < 0 || parent.form === 'finite')
    links.push(isRead ? { at, governor, above: governor.group } : { at, governor })
    // "urged that members cut aid, [halt] arms sales": the joined verb stands under what governs the first.
    const joined: boolean = clauses.groups[at]?.form === 'bare' && parent?.modal === null && parent.tense === 'present'
    at =
      isRead && (joined || parent.form !== 'finite' || PLANNING.test(headOf(clauses.words, parent)))
        ? governor.group
        : undefined
  }
  return links
}

/** The link without the verb that only judges what others have decided. */
const withoutJudge = (clauses: Clauses, { at, governor, above }: Link): Link =>
  above === undefined || isOthersDecision(clauses, governor, above) ? { at, governor } : { at, governor, above }

/** What the words above a verb, as far as they are read, make of its act. */
interface Reading {
  readonly status: Status
  readonly negated: boolean
  /** "refused to ban". */
  readonly refused: boolean
  /** "urged the EU to ban": the subject above is not the one that acts. */
  readonly byOthers: boolean
}

/** What is read with one more link. */
function under(clauses: Clauses, reading: Reading, { at, governor, above }: Link): Reading {
  const noun = governor.noun < 0 ? undefined : nounStatus(clauses, governor)
  const named: Reading = noun
    ? {
        ...reading,
        status: isFulfilled(clauses, governor) ? noun : stronger(reading.status, noun),
        byOthers: reading.byOthers || noun === 'called-for',
      }
    : reading
  return above === undefined ? named : underVerb(clauses, named, at, above)
}

function underVerb(clauses: Clauses, reading: Reading, at: number, above: number): Reading {
  const { words, groups } = clauses
  const current = groups[at] as VerbGroup
  const parent = groups[above] as VerbGroup
  const cue = governingStatus(clauses, parent, current)
  const timed = setsTime(words, parent, current)
  // "has not decided whether to lift": the question is open, not denied.
  const denies = parent.negated && cue !== undefined && words[current.first - 1]?.lower !== 'whether'
  // "agreed that the ban should stay": what is agreed on is decided.
  const agreed =
    reading.status === 'called-for' &&
    ((current.modal === 'should' && AGREEING.test(headOf(words, parent))) ||
      // "declared that all must be removed".
      (current.modal === 'must' && DECREEING.test(headOf(words, parent))))
  // "would agree to ban": what is finite tells how real both are.
  const main = parent.form === 'finite' && current.form !== 'finite' ? ownStatus(clauses, parent) : undefined
  const cues = [cue, timed ? ('called-for' as const) : undefined, main].filter((each) => each !== undefined)
  return {
    status: cues.reduce(stronger, agreed ? 'announced' : reading.status),
    negated: reading.negated || denies,
    refused: reading.refused || cue === 'rejected',
    // "rejected calls to ban": who turns the calls down is the one that would have acted.
    byOthers:
      timed ||
      (current.form === 'infinitive' && isDeadline(words, parent)) ||
      (cue !== 'rejected' && (reading.byOthers || cue === 'called-for')),
  }
}

/** Verbs by which those who say so bind others. */
const DECREEING = /^(?:declare[sd]?|decree[sd]?|order(?:s|ed)|rule[sd]?|announce[sd]?|decide[sd]?)$/

/** "have until May to stop buying": a time that others set. */
const isDeadline = (words: readonly Word[], { last }: VerbGroup): boolean =>
  words[last]?.pos === 'have' && words[last + 1]?.lower === 'until'

/** "voted against lifting", "argued against imposing". */
const isAgainst = (words: readonly Word[], { form, first }: VerbGroup): boolean =>
  form === 'gerund' && words[first - 1]?.lower === 'against'

/** "did not reject a ban" leaves it open; "did not ban" rejects. */
function denied(act: Act, group: VerbGroup, { status, negated, refused }: Omit<Reading, 'byOthers'>): Status {
  if (act.status === 'rejected' && (negated || refused)) return 'considered'
  return negated && (status !== 'called-for' || group.negated) ? 'rejected' : status
}
