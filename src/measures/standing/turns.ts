/** Ways of telling that make another act of the one that the verb names: "will not extend" lifts. */
import type { Word } from '../../text/tag.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import type { Action, Status } from '../taxonomy.js'
import { saysNoLonger } from './degree.js'

/** An act as its verb and what governs it tell it. */
export interface Told {
  readonly action: Action
  readonly status: Status
  /** True where something above it refuses or stops. */
  readonly refused: boolean
  /** The groups that were read, its own first. */
  readonly verbs: readonly VerbGroup[]
}

interface Turn {
  readonly example: string
  readonly of: Action
  readonly fits: (words: readonly Word[], told: Told) => boolean
  readonly gives: Action
  /** Undefined: as it was. */
  readonly status?: (own: VerbGroup) => Status
}

const inForce = (): Status => 'in-force'
const decided = (): Status => 'announced'

const TURNS: readonly Turn[] = [
  {
    example: 'The firms will continue to be barred',
    of: 'impose',
    fits: (words, { verbs: [own, ...above] }) => own?.passive === true && above.some((verb) => isGoingOn(words, verb)),
    gives: 'extend',
  },
  {
    example: 'The EU will extend the sanctions to include trade',
    of: 'extend',
    fits: (words, { verbs: [own] }) => own !== undefined && takesIn(words, own.last),
    gives: 'impose',
  },
  {
    example: 'The EU failed to renew the sanctions',
    of: 'extend',
    fits: (_, { status }) => status === 'rejected',
    gives: 'lift',
    status: decided,
  },
  {
    example: 'Oslo stopped enforcing the ban',
    of: 'impose',
    fits: (words, { refused, verbs }) => refused && isStopped(words, verbs),
    gives: 'lift',
    status: inForce,
  },
  {
    example: 'The tariffs will not be applied until May',
    of: 'impose',
    fits: (words, { status, verbs: [own] }) => status === 'rejected' && own !== undefined && rests(words, own),
    gives: 'suspend',
    status: ({ modal }) => (modal ? 'announced' : 'in-force'),
  },
]

/** Action and status of an act; the first turn that fits counts. */
export function turned(words: readonly Word[], told: Told): { readonly action: Action; readonly status: Status } {
  const turn = TURNS.find(({ of, fits }) => of === told.action && fits(words, told))
  const status = turn?.status?.(told.verbs[0] as VerbGroup) ?? told.status
  return { action: turn?.gives ?? told.action, status }
}

/** "extend … [to include] trade": what is made wider. */
const takesIn = (words: readonly Word[], verb: number): boolean =>
  words
    .slice(verb + 1, verb + 13)
    .some(({ lower, index }) => lower === 'to' && /^(?:include|cover|encompass)$/.test(words[index + 1]?.lower ?? ''))

const isGoingOn = (words: readonly Word[], verb: VerbGroup): boolean =>
  !verb.negated && /^continu(?:e|es|ed)$/.test(headOf(words, verb))

const isStopped = (words: readonly Word[], [own, above]: readonly VerbGroup[]): boolean =>
  own !== undefined &&
  above !== undefined &&
  APPLYING.test(headOf(words, own)) &&
  /^(?:stop|ceas|halt|quit)/.test(headOf(words, above))

/** Not "will not be applied to": that only spares somebody. */
const rests = (words: readonly Word[], own: VerbGroup): boolean =>
  own.negated && !saysNoLonger(words, own) && APPLYING.test(headOf(words, own)) && words[own.last + 1]?.lower !== 'to'

const APPLYING = /^(?:appl(?:y|ies|ied|ying)|enforc(?:e|es|ed|ing)|implement(?:s|ed|ing)?)$/
