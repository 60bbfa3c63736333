/** Many records in, one list of acts out: measures with the same `key`, and those that tell the same otherwise, are one act. */
import type { ArticleRecord, Measure } from '../record/contract.js'
import { ACT_SCHEMA, type Act } from './act.js'
import { compareCounts, compareDates, type Saying } from './agreement.js'
import { buildCourses, type Lone } from './course.js'
import { joinTellings } from './join.js'
import { byPublication, partVague, type Telling, type Tellings } from './tellings.js'

const tellingOf = (measure: Measure, { id, source, published, duplicateOf }: ArticleRecord): Telling => ({
  measure,
  source: {
    article: id,
    measure: measure.id,
    url: source.url,
    outlet: source.outlet,
    published: published?.value ?? null,
    copyOf: duplicateOf,
    status: measure.status,
    background: measure.background,
    confidence: measure.confidence,
    evidence: measure.evidence[0]?.text ?? '',
  },
})

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

/** The targets that articles name, each with the articles that name it. */
function nameTargets(tellings: readonly Telling[]): Act['targets'] {
  const named = new Map<string, { kind: Act['targets'][number]['kind']; name: string; articles: string[] }>()
  for (const { measure, source } of tellings) {
    for (const { kind, name } of measure.targets) {
      if (kind === 'group') continue
      const target = named.get(`${kind} ${name}`) ?? { kind, name, articles: [] }
      named.set(`${kind} ${name}`, target)
      if (!target.articles.includes(source.article)) target.articles.push(source.article)
    }
  }
  return [...named.values()]
}

/** A copy says what its original says: it is listed as a source, but neither agrees nor contradicts. */
function sayingsOf<T>(tellings: readonly Telling[], read: (measure: Measure) => T | undefined): readonly Saying<T>[] {
  const own = tellings.filter(({ source }) => source.copyOf === null)
  return (own.length > 0 ? own : tellings).flatMap(({ measure, source }) => {
    const value = read(measure)
    return value === undefined ? [] : [{ article: source.article, value }]
  })
}

/** One act from all that is told of it. */
function buildAct(key: string, told: Tellings): Lone {
  const tellings = told.toSorted(byPublication)
  const { measure } = told[0]
  const measures = tellings.map((telling) => telling.measure)
  const published = tellings.map(({ source }) => source.published).filter((value) => value !== null)
  const date = (name: 'announced' | 'effective' | 'expires') =>
    compareDates(sayingsOf(tellings, ({ dates }) => dates[name]?.value))
  const dates = { announced: date('announced'), effective: date('effective'), expires: date('expires') }
  const dated = tellings.filter(({ source }) => source.published !== null)
  const last = (dated.at(-1) ?? tellings.at(-1) ?? told[0]).measure
  return {
    schema: ACT_SCHEMA,
    key,
    keys: unique(measures.map((each) => each.key)).toSorted(),
    type: measure.type,
    family: measure.family,
    action: measure.action,
    status: last.status,
    imposers: unique(measures.flatMap(({ imposers }) => imposers.map(({ code, name }) => code ?? name))).toSorted(),
    targetCountries: unique(measures.flatMap(({ targetCountries }) => targetCountries)).toSorted(),
    targets: nameTargets(tellings),
    goods: unique(measures.flatMap(({ goods }) => goods.map(({ name }) => name))),
    instruments: unique(measures.flatMap(({ instrument }) => instrument ?? [])),
    date: dates.announced.value ?? dates.effective.value ?? published[0] ?? null,
    dates,
    counts: compareCounts(sayingsOf(tellings, ({ counts }) => counts)),
    firstTold: published[0] ?? null,
    lastTold: published.at(-1) ?? null,
    witnesses: new Set(tellings.filter(({ source }) => source.copyOf === null).map(({ source }) => source.article))
      .size,
    sources: tellings.map(({ source }) => source),
  }
}

/**
 * The acts of these records by date, undated ones last. Holds the measures of all records in memory, not their texts.
 * The same records in any order give the same acts, save that equal days of publication keep the order of input.
 */
export async function buildLedger(
  records: AsyncIterable<ArticleRecord> | Iterable<ArticleRecord>,
): Promise<readonly Act[]> {
  const acts = new Map<string, [Telling, ...Telling[]]>()
  for await (const record of records) {
    for (const measure of record.measures) {
      const telling = tellingOf(measure, record)
      const told = acts.get(measure.key)
      if (told) told.push(telling)
      else acts.set(measure.key, [telling])
    }
  }
  const parts = [...acts].flatMap(([key, told]) =>
    partVague(told).map((part, index) => ({ key: index === 0 ? key : `${key}~${index + 1}`, told: part })),
  )
  return buildCourses(joinTellings(parts).map(({ key, told }) => buildAct(key, told)))
}
