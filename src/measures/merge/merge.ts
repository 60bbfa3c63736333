/** The same act told twice is one record; different acts stay apart by the annotation guide's rules. */
import type { Count, Good, Imposer, Measure, Target } from '../../record/contract.js'
import type { Draft } from '../draft.js'
import { isOld } from '../news/issue.js'
import { RELIEF, type Status } from '../taxonomy.js'
import { isApart, isFresh } from './apart.js'
import { isOnlyBroken } from './broken.js'
import { datesAgree, joinDates, withDates } from './dates.js'
import { absorbVague, settleEffects } from './effects.js'
import { settleGeneric } from './generic.js'
import { joinGoods, withGoodsOfWhole } from './goods.js'
import { withNamesBefore } from './groups.js'
import { codesOf, countsAgree, GROUP, meet, namesOf, pointsBack, sameSides, wholesOf } from './sides.js'
import { withWholes } from './wholes.js'

/** One act with all its tellings, the first of them leading. */
export interface Act {
  readonly drafts: readonly Draft[]
  readonly lead: Draft
  readonly imposers: readonly Imposer[]
  readonly countries: readonly string[]
  readonly targets: readonly Target[]
  readonly counts: readonly Count[]
  readonly dates: Measure['dates']
  readonly goods: readonly Good[]
}

function sameAct(act: Act, draft: Draft, published: string | null): boolean {
  const { lead } = act
  if (!(lead.type === draft.type || isVagueOf(act, draft)) || isApart(act, draft)) return false
  if (RELIEF.has(lead.standing.action) !== RELIEF.has(draft.standing.action)) return false
  if (
    GROUP[lead.standing.status] !== GROUP[draft.standing.status] &&
    !isHeadlineOf(lead, draft) &&
    !isWeighed(act, draft)
  )
    return false
  if (!meet(codesOf(act.imposers), codesOf(draft.imposers))) return false
  if (act.countries.length > 0 && draft.countries.length > 0 && !meet(act.countries, draft.countries)) return false
  if (!datesAgree(act.dates.announced, draft.dates.announced) || isHistoryOf(act, draft, published)) return false
  if (!datesAgree(act.dates.effective, draft.dates.effective)) return false
  if (!countsAgree(act.counts, wholesOf(draft))) return false
  if (pointsBack(draft)) return true
  const names = namesOf(act.targets)
  const others = namesOf(draft.targets)
  const apart = Math.abs(draft.sentence.index - (act.drafts.at(-1) as Draft).sentence.index) > 1
  return !(apart && names.length > 0 && others.length > 0 && !meet(names, others))
}

/** "sanctioned 30 brokers on Monday" and "the sanctions announced on Monday": the general word tells the listing of that day again. */
const isVagueOf = ({ lead, dates }: Act, { candidate, counts, targets, type, dates: { announced } }: Draft): boolean =>
  type === candidate.rule.type &&
  candidate.rule.listed === lead.type &&
  counts.length === 0 &&
  targets.every(({ kind }) => kind === 'country') &&
  announced !== null &&
  announced.value === dates.announced?.value

/** "has banned imports" and "first banned them in 2006": an act without a day, and one that lies well before the news. */
const isHistoryOf = ({ dates }: Act, draft: Draft, published: string | null): boolean =>
  dates.announced === null && draft.dates.announced !== null && isOld(draft.dates.announced.value, published)

/** "Ban to be lifted" over "is likely to be lifted": a headline tells as decided what the first sentences weigh. */
const isHeadlineOf = (title: Draft, { sentence, standing }: Draft): boolean =>
  title.sentence.zone === 'title' &&
  title.standing.status === 'announced' &&
  sentence.zone === 'body' &&
  sentence.index - title.sentence.index <= 2 &&
  GROUP[standing.status] === 'prospective' &&
  standing.action === title.standing.action

const WEIGHED: ReadonlySet<Status> = new Set(['proposed', 'considered', 'threatened', 'rejected'])

/**
 * "banned imports" and "would ban", "plans to ban": the one act decided and weighed in one article, unless the later
 * telling speaks of more or tells its own numbers, names, goods or day.
 */
const isWeighed = ({ lead, drafts }: Act, draft: Draft): boolean => {
  const pair = [lead.standing, draft.standing]
  return (
    pair.some(({ status }) => GROUP[status] === 'decided') &&
    pair.some(({ status }) => WEIGHED.has(status)) &&
    lead.standing.action === draft.standing.action &&
    drafts.every((other) => !isFresh(other, draft))
  )
}

/** "slaps visa bans" over "imposed visa restrictions": by the rule of the headline itself the first sentences tell another kind. */
const isToldExactly = (title: Draft, drafts: readonly Draft[]): boolean =>
  title.sentence.zone === 'title' &&
  title.type !== title.candidate.rule.type &&
  drafts.some(
    (draft) =>
      draft.sentence.zone === 'body' &&
      draft.sentence.index - title.sentence.index <= LEAD &&
      draft.type === title.candidate.rule.type &&
      draft.standing.action === title.standing.action &&
      GROUP[draft.standing.status] === GROUP[title.standing.status] &&
      sameSides(draft, title),
  )

/** Sentences of the body that tell what the headline sums up. */
const LEAD = 2

const union = <T>(a: readonly T[], b: readonly T[], key: (value: T) => string | number): readonly T[] => {
  const seen = new Set(a.map(key))
  return [...a, ...b.filter((value) => !seen.has(key(value)))]
}

const toAct = (draft: Draft): Act => ({
  drafts: [draft],
  lead: draft,
  imposers: draft.imposers,
  countries: draft.countries,
  targets: draft.targets,
  counts: draft.counts,
  dates: draft.dates,
  goods: draft.goods,
})

/** "Chad cut ties. [Niger and Chad] cut ties": a later telling names those too who did it beside the first. */
const isJoinedBy = ({ imposers }: Act, { how, imposers: told }: Draft): boolean =>
  how === 'subject' &&
  told.length > imposers.length &&
  imposers.every(({ code }) => code !== null && told.some((other) => other.code === code))

function join(act: Act, draft: Draft): Act {
  const sameSentence = act.lead.sentence.index === draft.sentence.index
  return {
    ...act,
    drafts: [...act.drafts, draft],
    imposers:
      sameSentence || isJoinedBy(act, draft)
        ? union(act.imposers, draft.imposers, ({ code, name }) => code ?? name)
        : act.imposers,
    countries:
      act.countries.length > 0 && !sameSentence ? act.countries : union(act.countries, draft.countries, (code) => code),
    targets: union(act.targets, draft.targets, ({ kind, entity, name }) => `${kind} ${entity ?? name}`),
    counts: union(act.counts, wholesOf(draft), ({ unit, value, comparison }) => `${unit} ${value} ${comparison}`),
    goods: joinGoods([...act.drafts, draft]),
    dates: joinDates(act.dates, draft.dates),
  }
}

/** Puts the tellings of an article together, in the order of their first telling. */
export function mergeDrafts(drafts: readonly Draft[], published: string | null): readonly Act[] {
  const acts: Act[] = []
  const settled = absorbVague(withDates(settleEffects(withNamesBefore(withWholes(drafts)))))
  for (const telling of settled) {
    const draft = settleGeneric(telling, settled)
    if (!draft || isOnlyBroken(draft) || isToldExactly(draft, settled)) continue
    const at = acts.findIndex((act) => sameAct(act, draft, published))
    if (at >= 0) acts[at] = join(acts[at] as Act, draft)
    else acts.push(toAct(draft))
  }
  return withGoodsOfWhole(acts).toSorted(
    (a, b) =>
      firstTold(a) - firstTold(b) || a.lead.triggerStart - b.lead.triggerStart || a.lead.triggerEnd - b.lead.triggerEnd,
  )
}

/** Where the evidence of an act begins. */
const firstTold = ({ drafts: [first], lead }: Act): number => (first ?? lead).start
