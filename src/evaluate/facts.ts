/**
 * What is scored: the same flat facts, read from a record of the contract or from an annotation in the guide's form.
 * Reading is lenient (a missing list is empty); gold.ts is where faults are named.
 */
import type { Action, MeasureType, Status } from '../measures/taxonomy.js'
import type { EntityKind } from '../record/contract.js'

export interface CountFact {
  readonly value: number
  readonly comparison: string
  readonly unit: string
}

export interface DateFact {
  readonly text: string
  readonly value: string
  /** Half-open UTF-16 offsets into the article's text; null in the guide's form. */
  readonly start: number | null
  readonly end: number | null
}

/** A stretch of the article that plays a part in a measure; half-open UTF-16 offsets. */
export interface Mark {
  readonly role: 'trigger' | 'imposer' | 'target' | 'count' | 'good' | 'date'
  readonly start: number
  readonly end: number
}

export interface MeasureFacts {
  readonly type: MeasureType
  readonly action: Action
  readonly status: Status
  readonly background: boolean
  /** Gold only: the annotators could not decide whether the record exists; missing it costs nothing. */
  readonly open: boolean
  readonly imposers: readonly string[]
  readonly targets: readonly string[]
  readonly named: readonly string[]
  readonly counts: readonly CountFact[]
  readonly goods: readonly string[]
  readonly announced: string | null
  readonly effective: string | null
  readonly expires: string | null
  readonly evidence: string
  /** Empty in the guide's form, which quotes and does not point. */
  readonly marks: readonly Mark[]
  readonly rules: readonly string[]
  readonly confidence: number | null
}

export interface ArticleFacts {
  readonly id: string
  readonly published: string | null
  readonly measures: readonly MeasureFacts[]
  /** Names by kind; a kind that the form does not carry is absent. Blocs are organizations, as in the guide. */
  readonly entities: Readonly<Partial<Record<EntityKind, readonly string[]>>>
  readonly dates: readonly DateFact[]
  readonly counts: readonly CountFact[]
  /** The text that offsets point into; null in the guide's form. */
  readonly text: string | null
  /** Where the input was read from, when it says so. */
  readonly path: string | null
}

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const objectsOf = (value: unknown): readonly Json[] => listOf(value).filter(isObject)
const stringOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const stringsOf = (value: unknown): readonly string[] => listOf(value).filter((v): v is string => typeof v === 'string')
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const NAMED_KIND = /person|organi|vessel|company|bank|aircraft|media/
const ORGANIZATION_KIND = /organi|bloc|company|bank|media|agency/
const OTHER_KINDS = ['country', 'place', 'vessel', 'aircraft'] as const

/** The facts of one article, in either form. */
export function readFacts(value: unknown): ArticleFacts {
  const record = isObject(value) ? value : {}
  return {
    id: String(record.id ?? ''),
    published: dateValue(record.published),
    measures: objectsOf(record.measures).map(readMeasure),
    entities: readEntities(record),
    dates: readDates(record.dates),
    counts: objectsOf(record.counts)
      .filter((count) => (count.kind ?? 'count') === 'count')
      .flatMap(readCount),
    text: stringOf(record.text),
    path: isObject(record.source) ? stringOf(record.source.path) : null,
  }
}

/** Facts of an article about which nothing was said. */
export function emptyFacts(id: string): ArticleFacts {
  return readFacts({ id })
}

function dateValue(value: unknown): string | null {
  return isObject(value) ? stringOf(value.value) : stringOf(value)
}

function readCount(count: Json): readonly CountFact[] {
  if (typeof count.value !== 'number') return []
  return [{ value: count.value, comparison: stringOf(count.comparison) ?? 'eq', unit: String(count.unit) }]
}

function readDates(value: unknown): readonly DateFact[] {
  return objectsOf(value).flatMap((date) => {
    const iso = stringOf(date.value)
    if (!iso || (date.type && date.type !== 'DATE')) return []
    return [{ text: stringOf(date.text) ?? '', value: iso, start: numberOf(date.start), end: numberOf(date.end) }]
  })
}

function readEntities(record: Json): ArticleFacts['entities'] {
  const entities = Array.isArray(record.entities) ? objectsOf(record.entities) : null
  const named = (fits: (kind: string) => boolean) =>
    (entities ?? []).filter((e) => fits(String(e.kind))).flatMap((e) => stringOf(e.name) ?? [])
  const both = {
    person: Array.isArray(record.persons) ? stringsOf(record.persons) : named((kind) => kind === 'person'),
    organization: Array.isArray(record.organizations)
      ? stringsOf(record.organizations)
      : named((kind) => ORGANIZATION_KIND.test(kind)),
  }
  if (!entities) return both
  return { ...both, ...Object.fromEntries(OTHER_KINDS.map((kind) => [kind, named((k) => k === kind)])) }
}

function readMeasure(measure: Json): MeasureFacts {
  const targets = listOf(measure.targets)
  const dates = isObject(measure.dates) ? measure.dates : {}
  const evidence = Array.isArray(measure.evidence) ? objectsOf(measure.evidence)[0]?.text : measure.evidence
  return {
    type: measure.type as MeasureType,
    action: (measure.action ?? 'impose') as Action,
    status: measure.status as Status,
    background: measure.background === true,
    open: measure.open === true,
    imposers: listOf(measure.imposers).flatMap((x) => codeOrName(x) ?? []),
    targets: Array.isArray(measure.targetCountries)
      ? stringsOf(measure.targetCountries)
      : targets.flatMap((x) => (isObject(x) ? stringOf(x.code) : stringOf(x)) || []),
    named: Array.isArray(measure.named)
      ? stringsOf(measure.named)
      : targets.flatMap((x) => (isObject(x) && NAMED_KIND.test(String(x.kind ?? '')) ? (stringOf(x.name) ?? []) : [])),
    counts: objectsOf(measure.counts).flatMap(readCount),
    goods: listOf(measure.goods).flatMap((x) => (isObject(x) ? stringOf(x.name) : stringOf(x)) ?? []),
    announced: dateValue(measure.announced ?? dates.announced),
    effective: dateValue(measure.effective ?? dates.effective),
    expires: dateValue(measure.expires ?? dates.expires),
    evidence: stringOf(evidence) ?? '',
    marks: readMarks(measure, dates),
    rules: stringsOf(measure.rules),
    confidence: numberOf(measure.confidence),
  }
}

function codeOrName(value: unknown): string | null {
  return isObject(value) ? (stringOf(value.code) ?? stringOf(value.name)) : stringOf(value)
}

function readMarks(measure: Json, dates: Json): readonly Mark[] {
  const marks = (role: Mark['role'], spans: unknown): readonly Mark[] =>
    (Array.isArray(spans) ? objectsOf(spans) : []).flatMap(({ start, end }) =>
      typeof start === 'number' && typeof end === 'number' && end > start ? [{ role, start, end }] : [],
    )
  return [
    ...marks('trigger', measure.evidence).slice(0, 1),
    ...marks('imposer', measure.imposers),
    ...marks('target', measure.targets),
    ...marks('count', measure.counts),
    ...marks('good', measure.goods),
    ...marks('date', Object.values(dates)),
  ]
}
