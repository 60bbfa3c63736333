/** The day of news that is told without one: that of the telling it goes on from. */
import type { DateMention, Measure } from '../../record/contract.js'
import type { Sentence } from '../../text/document.js'
import type { Act } from '../merge/merge.js'
import { codesOf, meet } from '../merge/sides.js'
import { toDate } from '../roles/dates.js'
import { DECIDED } from '../taxonomy.js'
import { ageOf, type Issue } from './issue.js'

type MeasureDate = Measure['dates']['announced']

/** Days back from publication in which the news of an article lies. */
const FRESH = 7

const isFresh = (value: string, { published }: Issue): boolean => {
  const age = ageOf(value, published)
  return age !== null && age >= 0 && age < FRESH
}

/** Acts with the day of their decision; those that are history keep what they tell themselves. */
export function withDays(acts: readonly Act[], issue: Issue, history: readonly number[]): readonly Act[] {
  return acts.map((act, index) => {
    const { announced } = act.dates
    if (announced !== null || (history[index] as number) > 0 || !DECIDED.has(act.lead.standing.status)) return act
    const day = dayOf(act, index, acts, issue, history)
    return day ? { ...act, dates: { ...act.dates, announced: day } } : act
  })
}

function dayOf(
  act: Act,
  index: number,
  acts: readonly Act[],
  issue: Issue,
  history: readonly number[],
): MeasureDate | undefined {
  const at = act.lead.sentence.index
  const shares = (other: Act): boolean =>
    other.dates.announced !== null &&
    isFresh(other.dates.announced.value, issue) &&
    meet(codesOf(other.imposers), codesOf(act.imposers))
  const beside = acts.find((other) => shares(other) && other.lead.sentence.index === at)
  if (beside) return beside.dates.announced
  if (isPerfect(act)) return undefined
  const opened = openedBy(act, issue)
  if (opened) return opened
  const before = acts.findLast((other, i) => i < index && (history[i] as number) <= 0 && shares(other))
  if (before) return before.dates.announced
  const behind = acts.find(
    (other, i) => i > index && (history[i] as number) <= 0 && shares(other) && other.lead.sentence.index - at <= 4,
  )
  if (behind) return behind.dates.announced
  // A statement tells of one day throughout.
  if (issue.official && issue.today && !EARLIER.test(act.lead.sentence.text)) return toDate(issue.today)
  if (at > OPENING || !meet(codesOf(act.imposers), issue.imposers)) return undefined
  const opening = issue.opening.flatMap((sentence) => freshIn(sentence, issue))[0] ?? issue.today
  return opening ? toDate(opening) : undefined
}

const EARLIER = /\b(?:recently|already|previously|earlier|since|last (?:week|month|year))\b/i

/** Sentences from the top in which the day of the article is that of the act. */
const OPENING = 6

/** "Tokyo has also frozen …", "had pledged to …", "thanked Japan for its decision": what was done by now has a day of its own, untold. */
const isPerfect = ({ lead }: Act): boolean =>
  /\b(?:has|have|had|(?:for|of|after|over) (?:its|their|his|her) (?:decision|move))\b/i.test(
    lead.sentence.text.slice(lead.start - lead.sentence.start, lead.end - lead.sentence.start),
  )

/** "Pakistan replied on Thursday. It closed …": the sentence before names who acts, and a day. */
function openedBy({ lead, imposers }: Act, issue: Issue): MeasureDate | undefined {
  const before = issue.before(lead.sentence)
  if (!before || !imposers.some(({ name, text }) => before.text.includes(name) || before.text.includes(text)))
    return undefined
  const [day] = freshIn(before, issue)
  return day && toDate(day)
}

const freshIn = (sentence: Sentence, issue: Issue): readonly DateMention[] =>
  issue.datesIn(sentence).filter(({ value, edge }) => edge === null && isFresh(value, issue))
