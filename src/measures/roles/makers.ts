/** Whose measure it is where the noun's own phrase tells it: "the ban imposed by Oslo", "the tariffs it slapped on", "its embargo". */
import type { Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import type { VerbGroup } from '../clause/groups.js'
import { objectRelativeStart } from '../clause/relative-starts.js'
import { subjectOf } from '../clause/subject.js'
import { actOn } from '../standing/phrasal.js'
import { actorsIn } from './acting.js'
import type { Namings } from './actors.js'
import { agentOf } from './agents.js'
import { anaphor } from './anaphora.js'
import type { Context, FoundImposers } from './sources.js'

const FAR = 14

/** Who imposed or keeps what the noun names, told by the participle or relative clause behind it. */
export function makerOf(
  { form, trigger }: Candidate,
  clauses: Clauses,
  namings: Namings,
): readonly Imposer[] | undefined {
  if (form !== 'noun') return undefined
  const { words, groups } = clauses
  const index = groups.findIndex(({ first }) => first > trigger.last)
  const group = groups[index]
  if (!group || group.first - trigger.last > FAR || !imposes(words, group)) return undefined
  const subject = objectRelativeStart(clauses, index) > trigger.last ? subjectOf(clauses, index) : undefined
  const makers =
    group.form === 'participle'
      ? agentOf(clauses, namings, group.last)
      : subject && subject.first > trigger.last
        ? actorsIn(clauses, namings, subject)
        : []
  return makers.length > 0 ? makers : undefined
}

const imposes = (words: readonly Word[], group: VerbGroup): boolean => {
  const act = actOn(words, group)
  return (
    (act?.action === 'impose' || act?.action === 'extend') && (act.status === undefined || act.status === 'announced')
  )
}

/** "Norway said its embargo would stay": whom the possessive in front of the noun points back to. */
export function holderOf(
  { form, trigger }: Candidate,
  clauses: Clauses,
  namings: Namings,
  context: Context,
): FoundImposers | undefined {
  if (form !== 'noun') return undefined
  for (let i = trigger.first - 1; i >= 0 && i >= trigger.first - 5; i--) {
    const { lower, pos, after } = clauses.words[i] as Word
    const head = HOLDING.get(lower)
    if (head) return anaphor(clauses, namings, context, { first: i, last: i }, head)
    if (!(pos === 'adjective' || pos === 'noun' || pos === 'number') || /[,;:.]/.test(after)) return undefined
  }
  return undefined
}

const HOLDING: ReadonlyMap<string, string> = new Map([
  ['its', 'it'],
  ['their', 'they'],
  ['our', 'we'],
])
