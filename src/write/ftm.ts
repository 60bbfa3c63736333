/**
 * FollowTheMoney entities as JSON lines: an Article, and for every measure that is decided its targets, a Sanction and
 * the Documentation that joins article and target. `Sanction.entity` is who is hit, `Sanction.country` who imposes.
 * What the model has no field for stands in a block `interdict` beside the properties: with it nothing is lost.
 */
import type { ArticleRecord, Measure } from '../record/contract.js'
import { findProvisions } from './crosswalk.js'
import type { LineFormat } from './format.js'
import { countriesOf, type FtmEntity, hash, propertiesOf, targetsOf } from './ftm-targets.js'

/** The block of an Article: the record without what its properties hold; a measure told as a Sanction is `null` here. */
interface ArticleBlock {
  readonly record: Omit<ArticleRecord, 'text' | 'measures'>
  readonly measures: readonly (Measure | null)[]
}
/** The block of a Sanction: the measure and its place among the measures of its article. */
interface SanctionBlock {
  readonly place: number
  readonly measure: Measure
}

const TOPICS: Readonly<Partial<Record<Measure['type'], string>>> = {
  'asset-freeze': 'asset.frozen',
  'central-bank-freeze': 'asset.frozen',
  'export-ban': 'export.control',
  'export-control': 'export.control',
  'procurement-ban': 'debarment',
}
const topicsOf = ({ type, action, responseTo }: Measure): readonly string[] =>
  action === 'impose' || action === 'extend'
    ? [responseTo === null ? 'sanction' : 'sanction.counter', TOPICS[type]].filter((topic) => topic !== undefined)
    : []

/** FollowTheMoney knows years, months and days: of "2022-Q2" and "2022-W19" the year is left. */
const partialDate = (date: string | undefined): string | undefined =>
  date?.match(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?![-\d])/)?.[0] ?? date?.match(/^\d{4}/)?.[0]

/** Ours to FollowTheMoney's: a lift that is only announced leaves the measure active. */
function statusOf({ action, status }: Measure): string {
  if (status === 'announced') return action === 'impose' ? 'announced' : 'active'
  if (action === 'lift') return 'inactive'
  return action === 'suspend' ? 'suspended' : 'active'
}

/** FollowTheMoney takes addresses of the web only. */
const webAddress = ({ source }: ArticleRecord): string | null =>
  source.url !== null && /^https?:\/\//i.test(source.url) ? source.url : null

const isDecided = ({ status }: Measure): boolean => status === 'announced' || status === 'in-force'

function sanctionOf(measure: Measure, place: number, targets: readonly FtmEntity[], record: ArticleRecord): FtmEntity {
  const { imposers, dates, instrument, responseTo, evidence } = measure
  const block: SanctionBlock = { place, measure }
  return {
    id: hash(record.id, 'sanction', place, measure.id),
    schema: 'Sanction',
    properties: propertiesOf({
      entity: targets.map(({ id }) => id),
      country: countriesOf(imposers.map(({ code }) => code)),
      authority: imposers.map(({ via, name }) => via ?? name),
      program: [instrument],
      provisions: findProvisions(measure),
      status: [statusOf(measure)],
      listingDate: [partialDate(dates.announced?.value)],
      startDate: [partialDate(dates.effective?.value)],
      endDate: [partialDate(dates.expires?.value)],
      reason: record.measures.some(({ id }) => id === responseTo) ? [] : [responseTo],
      summary: evidence.map(({ text }) => text),
      sourceUrl: [webAddress(record)],
      publisher: [record.source.outlet],
      recordId: [measure.id],
    }),
    interdict: block,
  }
}

/** The entities of one article. The Article comes first, and a target stands once whatever hits it. */
export function toFtm(record: ArticleRecord): readonly FtmEntity[] {
  const { text, measures, ...rest } = record
  const article = hash(record.id, 'article', text)
  const targets = new Map<string, FtmEntity>()
  const sanctions: FtmEntity[] = []
  const kept = measures.map((measure, place) => {
    const hit = isDecided(measure) ? targetsOf(measure, record) : []
    if (hit.length === 0) return measure
    sanctions.push(sanctionOf(measure, place, hit, record))
    for (const target of hit) {
      const topics = target.id.startsWith('interdict-state-') ? [] : topicsOf(measure)
      const known = targets.get(target.id) ?? target
      const all = [...(known.properties.topics ?? []), ...topics]
      targets.set(target.id, { ...known, properties: propertiesOf({ ...known.properties, topics: all }) })
    }
    return null
  })
  const block: ArticleBlock = { record: rest, measures: kept }
  return [
    {
      id: article,
      schema: 'Article',
      properties: propertiesOf({
        title: [record.title],
        bodyText: [text],
        publishedAt: [record.published?.value],
        sourceUrl: [webAddress(record)],
        publisher: [record.source.outlet],
      }),
      interdict: block,
    },
    ...targets.values(),
    ...sanctions,
    ...[...targets.keys()].map((target) => ({
      id: hash(article, 'documentation', target),
      schema: 'Documentation',
      properties: propertiesOf({
        document: [article],
        entity: [target],
        date: [record.published?.value],
        sourceUrl: [webAddress(record)],
      }),
    })),
  ]
}

/** The record from the entities of one article as `toFtm` made them; throws when no Article with our block is there. */
export function fromFtm(entities: Iterable<FtmEntity>): ArticleRecord {
  const all = [...entities]
  const article = all.find(({ schema, interdict }) => schema === 'Article' && interdict !== undefined)
  if (!article) throw new Error('no Article with a block "interdict"')
  const { record, measures } = article.interdict as ArticleBlock
  const told = new Map(
    all
      .filter(({ schema, interdict }) => schema === 'Sanction' && interdict !== undefined)
      .map(({ interdict }) => {
        const { place, measure } = interdict as SanctionBlock
        return [place, measure] as const
      }),
  )
  const { dates, counts, quantities, entities: found, issues, ...head } = record
  return {
    ...head,
    text: article.properties.bodyText?.[0] ?? '',
    dates,
    counts,
    quantities,
    entities: found,
    measures: measures.map((measure, place) => measure ?? (told.get(place) as Measure)),
    issues,
  }
}

export const ftm: LineFormat = {
  kind: 'lines',
  name: 'ftm',
  holds: 'FollowTheMoney entities: Article, targets, Sanction, Documentation; nothing lost (block "interdict")',
  extension: 'ftm.json',
  header: () => '',
  lines: (record) =>
    toFtm(record)
      .map((entity) => `${JSON.stringify(entity)}\n`)
      .join(''),
}
