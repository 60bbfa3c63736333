/** Action and status of an act as its sentence tells it: how real it is, and who does or suffers it. */
import type { Run } from '../clause/clause.js'
import type { Action, Status } from '../taxonomy.js'

/** How an act stands in its sentence; groups and words are indexes of the clauses read. */
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
  /** Where the body stands that is asked for it. */
  readonly addressee?: Run
  /** True where the sentence only spells out a whole told elsewhere: "The measures include a freeze". */
  readonly lists?: boolean
  /** True where it is only told as what somebody answers: "in retaliation for EU sanctions"; then `sufferer` answers. */
  readonly answered?: boolean
  /** True where a measure is widened to others, who are hit from now on: "the ban was extended to Chad". */
  readonly spreads?: boolean
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

/** The less real of two statuses. */
export const stronger = (a: Status, b: Status): Status => (STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a)
