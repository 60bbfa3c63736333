/** Who does what the subject of a verb suffers. */
import type { Imposer } from '../../record/contract.js'
import type { Clauses } from '../clause/clause.js'
import { logicalSubject } from '../clause/control.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'
import { actorsIn, imposerOf } from './acting.js'
import { namingsIn, wordAt } from './actors.js'
import { agentOf } from './agents.js'
import { bound, type Deed, type DoerSource } from './doer-sources.js'
import { destinationOf, enteredBloc, goodsEntered, hostOf } from './hosts.js'
import { officerOfIssuer } from './instruments.js'
import { pairBetween } from './mutual.js'
import { isOrdered, ordererOf } from './orderers.js'
import type { Context } from './sources.js'

/** "[Chad] named six men banned from entering": who makes known whom it is done to did it, where nobody else is told. */
function namer({ group, index, clauses, namings }: Deed): readonly Imposer[] {
  const above = clauses.groups[index - 1]
  const names =
    group.form === 'participle' &&
    above?.form === 'finite' &&
    !above.passive &&
    NAMING.test(headOf(clauses.words, above))
  const subject = names ? logicalSubject(clauses, index - 1) : undefined
  return subject ? actorsIn(clauses, namings, subject) : []
}

const NAMING = /^(?:nam|list|identif|publish|releas|reveal|disclos)(?:e|es|ed|s|ied|ies)$/

const officerAfter = ({ last }: VerbGroup, clauses: Clauses, context: Context): readonly Imposer[] =>
  clauses.words[last + 1]?.lower === 'by' ? officerOfIssuer(last + 2, clauses, context) : []

/** "were frozen by Japan"; of a part also in front of it: "Four steps were agreed by EU ministers: a ban on …". */
function agentBehind({ candidate: { form, trigger }, group, index, clauses, namings }: Deed): readonly Imposer[] {
  const from = group.form === 'participle' ? group.last : Math.max(group.last, trigger.first - 1)
  const agent = agentOf(clauses, namings, from)
  // "were eased and lifted by Chad": told behind the verb that goes on with the same.
  const next = clauses.groups[index + 1]
  if (agent.length === 0 && next?.shares === index && next.first === group.last + 2)
    return agentOf(clauses, namings, next.last)
  const ofWhole = agent.length === 0 && form === 'noun' && group.last < trigger.first
  return ofWhole ? agentOf(clauses, namings, group.last) : agent
}

/** "were [by order of the Swiss government] frozen", "are[, under EU rules,] barred": the agent between the auxiliary and its verb. */
function agentInside({ group: { first, head }, clauses, namings }: Deed): readonly Imposer[] {
  const at = clauses.words.findIndex(
    ({ lower, index }) => index > first && index < head && /^(?:by|under)$/.test(lower),
  )
  return at < 0 ? [] : actorsIn(clauses, namings, { first: at + 1, last: head - 1 })
}

/** "It is forbidden [in Norway] to buy", "[In Norway] it is a crime to sell": whose law it is where nobody is told to forbid it. */
function placeOfRule({ clauses, namings, group, index }: Deed): readonly Imposer[] {
  const { words } = clauses
  const subject = subjectOf(clauses, index)
  if (!subject || words[subject.last]?.lower !== 'it' || clauses.groups[index + 1]?.form !== 'infinitive') return []
  const behind = { first: group.last + 1, last: words.length - 1 }
  const runs = [behind, { first: 0, last: Math.max(0, subject.first - 1) }]
  const place = runs
    .flatMap((run) => namingsIn(namings, words, run))
    .find(({ entity, start }) => {
      const first = wordAt(words, start)
      const link = words[first - 1]?.pos === 'determiner' ? words[first - 2] : words[first - 1]
      return /^(?:country|bloc)$/.test(entity.kind) && /^in$/i.test(link?.text ?? '')
    })
  const imposer = place && imposerOf(place)
  return imposer ? [imposer] : []
}

/** Who does what the subject suffers. */
export const OF_PASSIVES: readonly DoerSource<Deed>[] = [
  // "identified by the President"
  ['agent', ({ group, clauses, context }) => officerAfter(group, clauses, context)],
  // "were frozen by Japan"
  ['agent', agentBehind],
  // "barred from entering Ukraine"
  ['agent', ({ candidate, clauses, namings }) => destinationOf(candidate, clauses, namings)],
  // "imports into Norway were banned"
  ['agent', ({ candidate, clauses, namings }) => goodsEntered(candidate, clauses, namings)],
  // "barred from entering the bloc"
  ['agent', ({ candidate, clauses, namings, context }) => enteredBloc(candidate, clauses, namings, context)],
  // "the Chadian ambassador to Ghana was told to leave"
  [
    'agent',
    ({ candidate, clauses, namings, index }) => hostOf(candidate, clauses, namings, logicalSubject(clauses, index)),
  ],
  // "were [by order of the Swiss government] frozen"
  ['agent', agentInside],
  // "it is forbidden in Norway to buy"
  ['agent', placeOfRule],
  // "Moscow ordered all links to be cut"
  [
    'subject',
    ({ standing, clauses, namings, context }) =>
      isOrdered(standing, clauses) ? ordererOf(standing, clauses, namings, context) : [],
  ],
  // "Russia named 18 Americans barred from entering"
  ['subject', namer],
  // "Americans are barred from trading with"
  ['owner', bound],
  // "Relations between Chad and Israel were severed"
  ['subject', ({ candidate, group, clauses, namings }) => pairBetween(candidate, group.first, clauses, namings)],
]
