/** News or context: what speaks for an act being history, and what for its being the news; weak cues, weighed together. */
import { isFollowed } from '../merge/followed.js'
import type { Act } from '../merge/merge.js'
import { codesOf, GROUP, meet } from '../merge/sides.js'
import type { Status } from '../taxonomy.js'
import { RELIEF } from '../taxonomy.js'
import { ageOf, type Issue } from './issue.js'

/** One cue; above nought it speaks for history, below for news. */
interface Cue {
  readonly name: string
  readonly weight: number
  readonly holds: (act: Act, issue: Issue) => boolean
}

const word =
  (pattern: RegExp): Cue['holds'] =>
  ({ lead }) =>
    pattern.test(lead.sentence.text)

const placeOf = ({ lead }: Act, issue: Issue): number => issue.placeOf(lead.sentence.index)

/** Only called for, weighed or threatened. */
const UNREAL: ReadonlySet<Status> = new Set(['called-for', 'considered', 'threatened'])

const others = (act: Act, { leading }: Issue): readonly Act[] => leading.filter((other) => other !== act)

/**
 * Weights are those of a logistic regression (L2 of 3) on the gold of November 2026, rounded. Fitted on
 * five sixths of the articles, they are right for five in six acts of the rest.
 */
const CUES: readonly Cue[] = [
  { name: 'opens the article', weight: -0.3, holds: (act, issue) => placeOf(act, issue) <= 0 },
  { name: 'told near the lead', weight: -0.3, holds: (act, issue) => [2, 3].includes(placeOf(act, issue)) },
  { name: 'told far down', weight: 0.5, holds: (act, issue) => placeOf(act, issue) > 12 },
  { name: 'first quarter', weight: -0.6, holds: (act, issue) => placeOf(act, issue) / issue.length < 0.25 },
  { name: 'told again', weight: -0.3, holds: ({ drafts }) => drafts.length > 1 },
  {
    name: 'by those of the lead',
    weight: -0.5,
    holds: ({ imposers }, issue) => meet(codesOf(imposers), issue.imposers),
  },
  {
    name: 'by others than those of the lead',
    weight: 0.5,
    holds: ({ imposers }, issue) => issue.imposers.length > 0 && !meet(codesOf(imposers), issue.imposers),
  },
  {
    name: 'hits those whom the lead hits',
    weight: -0.5,
    holds: ({ countries }, { leading }) => leading.some((lead) => meet(countries, lead.countries)),
  },
  {
    name: 'restricts, where the lead relieves',
    weight: 0.9,
    holds: (act, issue) =>
      !RELIEF.has(act.lead.standing.action) && others(act, issue).some(({ lead }) => RELIEF.has(lead.standing.action)),
  },
  {
    name: 'done, where the lead is not decided',
    weight: 0.5,
    holds: (act, issue) =>
      act.lead.standing.status === 'in-force' &&
      others(act, issue).length > 0 &&
      others(act, issue).every(({ lead }) => GROUP[lead.standing.status] !== 'decided'),
  },
  {
    name: 'not yet done, where the lead is',
    weight: -0.2,
    holds: (act, issue) =>
      act.lead.standing.status !== 'in-force' &&
      others(act, issue).length > 0 &&
      others(act, issue).every(({ lead }) => lead.standing.status === 'in-force'),
  },
  { name: 'in an official statement', weight: -0.5, holds: (_, { official }) => official },
  { name: 'in force', weight: 0.6, holds: ({ lead }) => lead.standing.status === 'in-force' },
  { name: 'unreal', weight: -0.4, holds: ({ lead }) => UNREAL.has(lead.standing.status) },
  { name: 'present', weight: -0.8, holds: ({ lead }) => lead.telling.time === 'present' },
  { name: 'future', weight: -0.7, holds: ({ lead }) => lead.telling.time === 'future' },
  { name: 'perfect', weight: 0.6, holds: ({ lead }) => lead.telling.time === 'perfect' },
  { name: 'past perfect', weight: 0.3, holds: ({ lead }) => lead.telling.time === 'past-perfect' },
  { name: 'no finite verb', weight: 0.5, holds: ({ lead }) => lead.telling.time === 'none' },
  { name: 'unspecified', weight: 0.5, holds: ({ lead }) => lead.candidate.rule.generic !== undefined },
  {
    name: 'long ago',
    weight: 0.6,
    holds: word(
      /\b(?:(?:years?|months?|weeks?|decades?) (?:ago|before|earlier)|last (?:year|month|week)|since (?:19|20)\d\d)\b/i,
    ),
  },
  {
    name: 'earlier',
    weight: 0.4,
    holds: word(/\b(?:already|previous(?:ly)?|earlier|prior|until now|so far|to date)\b/i),
  },
  { name: 'told as what the news comes after', weight: 1.5, holds: ({ lead }) => isFollowed(lead) },
  { name: 'new', weight: -0.2, holds: word(/\b(?:new|fresh|latest|additional|further|more|now)\b/i) },
  { name: 'today', weight: -0.1, holds: word(/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i) },
  { name: 'dated within a day', weight: -1.4, holds: dated((age) => age >= 0 && age <= 1) },
  { name: 'dated days back', weight: 0.8, holds: dated((age) => age > 3 && age <= 7, /W/) },
  { name: 'dated weeks back', weight: 0.7, holds: dated((age) => age > 7) },
  {
    name: 'dated by month or year',
    weight: 1,
    holds: ({ dates }, { published }) => {
      const value = dates.announced?.value
      return value !== undefined && /^\d{4}(?:-\d\d)?$/.test(value) && !published?.startsWith(value)
    },
  },
  {
    name: 'undated, told as just done',
    weight: -0.7,
    holds: ({ dates, lead }) =>
      dates.announced === null && lead.standing.status === 'in-force' && lead.telling.time === 'past',
  },
  { name: 'tells from when it applies', weight: 0.5, holds: ({ dates }) => dates.effective !== null },
  { name: 'undated', weight: -0.9, holds: ({ dates }) => dates.announced === null },
  { name: 'old date in the sentence', weight: 0.6, holds: ({ lead }, issue) => issue.isOld(lead.sentence) },
  {
    name: 'old date right before',
    weight: 0.3,
    holds: ({ lead }, issue) => {
      const before = issue.before(lead.sentence)
      return before !== null && !issue.isOld(lead.sentence) && issue.isOld(before)
    },
  },
]

/** The day of the act lies so many days back, or is told in a form that says so. */
function dated(fits: (age: number) => boolean, form?: RegExp): Cue['holds'] {
  return ({ dates }, { published }) => {
    const value = dates.announced?.value
    if (!value) return false
    const age = ageOf(value, published)
    return age === null ? (form?.test(value) ?? false) : fits(age)
  }
}

/** What an act weighs on which no cue speaks. */
const BIAS = 0.7

/** What the cues of an act weigh together: above nought it is told as history or context, below it is the news. */
export const weighHistory = (act: Act, issue: Issue): number =>
  CUES.reduce((sum, { weight, holds }) => (holds(act, issue) ? sum + weight : sum), BIAS)
