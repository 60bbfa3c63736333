/** The same act told twice is one record; different acts stay apart by the annotation guide's rules. */
import type { Count, Good, Imposer, Measure, Target } from '../record/contract.js'
import type { Draft } from './draft.js'
import type { Action, Status } from './taxonomy.js'

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

const GROUP: Readonly<Record<Status, 'prospective' | 'decided' | 'rejected'>> = {
  'called-for': 'prospective',
  considered: 'prospective',
  threatened: 'prospective',
  proposed: 'prospective',
  announced: 'decided',
  'in-force': 'decided',
  rejected: 'rejected',
}
const RELIEF: ReadonlySet<Action> = new Set(['ease', 'suspend', 'lift'])

const codesOf = (imposers: readonly Imposer[]): readonly string[] => imposers.map(({ code, name }) => code ?? name)
const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value))

/** True when two dates can be the same: equal, or one is the coarser form of the other, or one is missing. */
const datesAgree = (a: Measure['dates']['announced'], b: Measure['dates']['announced']): boolean =>
  a === null || b === null || a.value.startsWith(b.value) || b.value.startsWith(a.value)

/** Counts contradict when both tell new ones of the same unit and none of them is the same. */
function countsAgree(a: readonly Count[], b: readonly Count[]): boolean {
  for (const left of a) {
    const same = b.filter(({ unit, value }) => unit === left.unit && value !== null)
    if (left.value !== null && same.length > 0 && !same.some(({ value }) => value === left.value)) return false
  }
  return true
}

const namesOf = (targets: readonly Target[]): readonly string[] =>
  targets.flatMap(({ kind, entity }) => (kind !== 'country' && entity ? [entity] : []))

function sameAct(act: Act, draft: Draft): boolean {
  const { lead } = act
  if (lead.type !== draft.type) return false
  if (RELIEF.has(lead.standing.action) !== RELIEF.has(draft.standing.action)) return false
  if (GROUP[lead.standing.status] !== GROUP[draft.standing.status]) return false
  if (!meet(codesOf(act.imposers), codesOf(draft.imposers))) return false
  if (act.countries.length > 0 && draft.countries.length > 0 && !meet(act.countries, draft.countries)) return false
  if (!datesAgree(act.dates.announced, draft.dates.announced)) return false
  if (!datesAgree(act.dates.effective, draft.dates.effective)) return false
  if (!countsAgree(act.counts, draft.counts)) return false
  const names = namesOf(act.targets)
  const others = namesOf(draft.targets)
  const apart = Math.abs(draft.sentence.index - (act.drafts.at(-1) as Draft).sentence.index) > 1
  return !(apart && names.length > 0 && others.length > 0 && !meet(names, others))
}

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

function join(act: Act, draft: Draft): Act {
  const sameSentence = act.lead.sentence.index === draft.sentence.index
  return {
    ...act,
    drafts: [...act.drafts, draft],
    imposers: sameSentence ? union(act.imposers, draft.imposers, ({ code, name }) => code ?? name) : act.imposers,
    countries:
      act.countries.length > 0 && !sameSentence ? act.countries : union(act.countries, draft.countries, (code) => code),
    targets: union(act.targets, draft.targets, ({ kind, entity, name }) => `${kind} ${entity ?? name}`),
    counts: union(act.counts, draft.counts, ({ unit, value, comparison }) => `${unit} ${value} ${comparison}`),
    goods: draft.goods.length > act.goods.length ? draft.goods : act.goods,
    dates: joinDates(act.dates, draft.dates),
  }
}

const sameSides = (a: Draft, b: Draft): boolean =>
  meet(codesOf(a.imposers), codesOf(b.imposers)) &&
  (a.countries.length === 0 || b.countries.length === 0 || meet(a.countries, b.countries))

/** Told with "the", "these" or "such", or in a headline: it points to what is told in other words. */
const points = ({ candidate, sentence, triggerStart }: Draft): boolean =>
  sentence.zone === 'title' ||
  (candidate.form === 'noun' &&
    /\b(?:the|these|those|such|its|their)\s+(?:\S+\s+){0,2}$/i.test(
      sentence.text.slice(0, triggerStart - sentence.start),
    ))

const standsFor = ({ candidate }: Draft, other: Draft): boolean => {
  const { generic } = candidate.rule
  return generic === 'all' ? !other.candidate.rule.generic : (generic ?? []).includes(other.type)
}

const NEW_ROUND = /\b(?:new|fresh|further|additional|latest|more|raft|package|round|series|set|tranche)\b[^,;.]{0,40}$/i

/** A headline or opening ("approved new sanctions") whose kinds are told in the sentences behind it. */
function opens(draft: Draft, kinds: readonly Draft[]): boolean {
  const { sentence, triggerStart, standing, counts, dates } = draft
  const title = sentence.zone === 'title'
  const before = sentence.text.slice(0, triggerStart - sentence.start)
  if (
    RELIEF.has(standing.action) ||
    counts.length > 0 ||
    !(title || (sentence.paragraph <= 2 && NEW_ROUND.test(before)))
  )
    return false
  return kinds.some(
    (other) =>
      other.sentence.index > sentence.index &&
      other.sentence.index <= sentence.index + (title ? 6 : 3) &&
      datesAgree(other.dates.announced, dates.announced) &&
      GROUP[other.standing.status] === GROUP[standing.status] &&
      !RELIEF.has(other.standing.action),
  )
}

/**
 * A generic telling gives way: beside the kinds that the same sentence lists for the same sides it is dropped; pointing
 * back ("lift the sanctions") it takes their type; an opening is dropped when the text goes on to tell the kinds.
 */
function settleGeneric(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const { rule } = draft.candidate
  if (!rule.generic) return draft
  const kinds = drafts.filter((other) => other !== draft && standsFor(draft, other) && sameSides(other, draft))
  const listed = kinds.some(
    (other) =>
      other.sentence.index === draft.sentence.index &&
      other.triggerStart > draft.triggerStart &&
      /\b(?:including|include|includes|such as|like|namely)\b|[:–—-]\s/.test(
        draft.sentence.text.slice(draft.triggerEnd - draft.sentence.start, other.triggerStart - draft.sentence.start),
      ),
  )
  if (listed || opens(draft, kinds)) return undefined
  const before = kinds.findLast(
    (other) =>
      (other.triggerStart < draft.triggerStart || RELIEF.has(draft.standing.action)) &&
      GROUP[other.standing.status] === 'decided' &&
      !RELIEF.has(other.standing.action),
  )
  if (points(draft) && draft.counts.length === 0 && before && draft.type === rule.type)
    return { ...draft, type: before.type }
  // "The sanctions also hit …": a definite subject that nobody imposes here only goes on about what was told.
  const goesOn = points(draft) && draft.standing.doer < 0 && draft.standing.action === 'impose' && draft.how !== 'owner'
  return rule.pointer || (goesOn && kinds.length > 0) ? undefined : draft
}

const GOES_WITH = 3

/**
 * An effect told without targets of its own ("freezing their assets", "they may not enter") is that of the persons and
 * firms told just before by the same imposers; an effect that makes that telling exact takes its place.
 */
function settleEffects(drafts: readonly Draft[]): readonly Draft[] {
  const absorbed = new Set<Draft>()
  const settled = drafts.map((draft) => {
    if (hasOwnHits(draft) || draft.ownTarget || draft.candidate.rule.generic || draft.candidate.rule.goods) return draft
    const source = drafts.findLast(
      (other) =>
        other !== draft &&
        other.sentence.index <= draft.sentence.index &&
        draft.sentence.index - other.sentence.index <= GOES_WITH &&
        other.triggerStart < draft.triggerStart &&
        hasOwnHits(other) &&
        GROUP[other.standing.status] === GROUP[draft.standing.status] &&
        sameSides(other, draft),
    )
    if (!source) return draft
    const exact = draft.candidate.rule.absorbs === source.type
    if (exact) absorbed.add(source)
    const { targets, counts, countries } = source
    const near = source.sentence.index === draft.sentence.index
    const dates = exact ? joinDates(draft.dates, source.dates) : draft.dates
    const place = exact
      ? { sentence: source.sentence, triggerStart: source.triggerStart, triggerEnd: source.triggerEnd }
      : {}
    return {
      ...draft,
      ...place,
      targets,
      counts: exact || near ? [...counts, ...draft.counts] : draft.counts,
      countries,
      dates,
    }
  })
  return settled.filter((_, index) => !absorbed.has(drafts[index] as Draft))
}

const EARLIER =
  /\b(?:already|previous(?:ly)?|earlier|so far|had|since|has long|years? ago|months? ago|(?:19|20)\d\d|last (?:year|month))\b/i

/** A list of acts that goes on over sentences shares the day that its first one tells. */
function withDates(drafts: readonly Draft[]): readonly Draft[] {
  const dated: Draft[] = []
  for (const draft of drafts) {
    const source = dated.findLast(
      (other) =>
        other.dates.announced !== null &&
        draft.sentence.index - other.sentence.index <= 2 &&
        draft.sentence.index >= other.sentence.index &&
        GROUP[other.standing.status] === GROUP[draft.standing.status] &&
        meet(codesOf(other.imposers), codesOf(draft.imposers)),
    )
    const free = draft.dates.announced === null && draft.dates.effective === null && !EARLIER.test(draft.sentence.text)
    const announced = free && source ? source.dates.announced : draft.dates.announced
    dated.push(announced === draft.dates.announced ? draft : { ...draft, dates: { ...draft.dates, announced } })
  }
  return dated
}

const hasOwnHits = ({ targets, counts }: Draft): boolean =>
  targets.some(({ kind, entity }) => kind !== 'country' && (entity !== null || kind === 'group')) || counts.length > 0

const joinDates = (a: Measure['dates'], b: Measure['dates']): Measure['dates'] => ({
  announced: a.announced ?? b.announced,
  effective: a.effective ?? b.effective,
  expires: a.expires ?? b.expires,
})

/** Puts the tellings of an article together, in the order of their first telling. */
export function mergeDrafts(drafts: readonly Draft[]): readonly Act[] {
  const acts: Act[] = []
  const settled = withDates(settleEffects(drafts))
  for (const telling of settled) {
    const draft = settleGeneric(telling, settled)
    if (!draft) continue
    const at = acts.findIndex((act) => sameAct(act, draft))
    if (at >= 0) acts[at] = join(acts[at] as Act, draft)
    else acts.push(toAct(draft))
  }
  return acts.sort((a, b) => a.lead.triggerStart - b.lead.triggerStart || a.lead.triggerEnd - b.lead.triggerEnd)
}
