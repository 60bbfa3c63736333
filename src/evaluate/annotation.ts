/** A record as an annotation in the guide's form, for a person to correct. */
import type { ArticleRecord, Count, Measure } from '../record/contract.js'
import { daysOf } from './calendar.js'
import type { Annotation } from './gold.js'

const unique = (values: readonly string[]): string[] => [...new Set(values)]

/** Equal mentions are listed once, as the guide asks. */
function uniqueBy<T>(values: readonly T[]): T[] {
  const seen = new Map(values.map((value) => [JSON.stringify(value), value]))
  return [...seen.values()]
}

/** The guide lists only dates that can be resolved: XXXX-08-09 is none. */
const resolved = (date: { readonly value: string } | null): string | null =>
  date && daysOf(date.value) ? date.value : null

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function stated(counts: readonly Count[]) {
  return counts.flatMap(({ text, value, comparison, unit, role }) =>
    value === null ? [] : [{ text: oneLine(text), value, comparison, unit, role }],
  )
}

const NAMED = new Set(['person', 'organization', 'vessel', 'aircraft'])

function toAnnotatedMeasure(measure: Measure): Annotation['measures'][number] {
  const { type, action, status, imposers, targetCountries, targets, counts, goods, dates, background, evidence } =
    measure
  return {
    type,
    action,
    status,
    imposers: unique(imposers.map(({ code, name }) => code ?? name)),
    targets: [...targetCountries],
    named: unique(targets.filter(({ kind }) => NAMED.has(kind)).map(({ name }) => name)),
    counts: uniqueBy(
      stated(counts).map(({ value, comparison, unit, role }) => ({ value, comparison, unit, role: role ?? 'new' })),
    ),
    goods: unique(goods.map(({ name }) => name)),
    announced: resolved(dates.announced),
    effective: resolved(dates.effective),
    expires: resolved(dates.expires),
    background,
    evidence: oneLine(evidence[0]?.text ?? ''),
  }
}

/** The annotation that says what the record says. */
export function toAnnotation(record: ArticleRecord): Annotation {
  const { id, published, measures, entities, dates, counts } = record
  const named = (...kinds: readonly string[]) =>
    unique(entities.filter((e) => kinds.includes(e.kind)).map((e) => e.name))
  return {
    id,
    published: published?.value ?? null,
    measures: measures.map(toAnnotatedMeasure),
    persons: named('person'),
    organizations: named('organization', 'bloc'),
    dates: uniqueBy(
      dates.flatMap(({ type, text, value }) =>
        type === 'DATE' && resolved({ value }) ? [{ text: oneLine(text), value }] : [],
      ),
    ),
    counts: uniqueBy(stated(counts).map(({ text, value, comparison, unit }) => ({ text, value, comparison, unit }))),
  }
}
