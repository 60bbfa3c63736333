/**
 * FollowTheMoney entities as JSON lines: an Article, and for every measure that is decided its targets, a Sanction and
 * the Documentation that joins article and target. `Sanction.entity` is who is hit, `Sanction.country` who imposes.
 * What the model has no field for stands in a block `interdict` beside the properties: with it nothing is lost.
 */
import { createHash } from 'node:crypto'
import { BLOCS } from '../lexicon/blocs.js'
import { TERRITORIES } from '../lexicon/territories.js'
import type { ArticleRecord, Entity, Measure, Target } from '../record/contract.js'
import { findAlpha3 } from './alpha3.js'
import { crosswalkOf } from './crosswalk.js'
import type { LineFormat } from './format.js'

export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
  readonly interdict?: unknown
}

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

const hash = (...parts: readonly (string | number)[]): string =>
  `interdict-${createHash('sha1').update(JSON.stringify(parts)).digest('hex')}`

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

const PUBLIC_BODY =
  /\b(?:Ministry|Department|Agency|Central Bank|Armed Forces|Army|Guards?|Police|Commission|Government)\b/
const COMPANY = /\b(?:Bank|Inc|Corp|Corporation|Company|Co|Ltd|LLC|PLC|JSC|PJSC|OAO|GmbH|Holdings?|Airlines?)\b/i

function schemaOf({ kind, name }: Target): string {
  if (kind === 'person') return 'Person'
  if (kind === 'vessel') return 'Vessel'
  if (kind === 'aircraft') return 'Airplane'
  if (kind === 'country') return 'PublicBody'
  if (PUBLIC_BODY.test(name)) return 'PublicBody'
  return COMPANY.test(name) ? 'Company' : 'Organization'
}

/** FollowTheMoney's country: alpha-2 in small letters, and "eu"; nothing for other bodies. */
const countriesOf = (codes: readonly (string | null | undefined)[]): readonly string[] =>
  codes
    .filter((code) => code === 'EU' || findAlpha3(code ?? '') !== undefined)
    .map((code) => (code as string).toLowerCase())

/** Properties without the empty ones; every value a string, each once. */
function propertiesOf(all: Readonly<Record<string, readonly (string | null | undefined)[]>>): FtmEntity['properties'] {
  const kept = Object.entries(all).map(
    ([name, values]) => [name, [...new Set(values.filter((value) => value))]] as const,
  )
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0)) as FtmEntity['properties']
}

/** FollowTheMoney knows years, months and days: of "2022-Q2" and "2022-W19" the year is left. */
const partialDate = (date: string | undefined): string | undefined =>
  date?.match(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?![-\d])/)?.[0] ?? date?.match(/^\d{4}/)?.[0]

const COUNTRY_NAMES: ReadonlyMap<string, string | undefined> = new Map(
  TERRITORIES.map(({ code, names }) => [code, names[0]]),
)

const BLOC_NAMES: ReadonlyMap<string, string | undefined> = new Map(BLOCS.map(({ code, names }) => [code, names[0]]))

/**
 * What `targetCountries` names: a state (the npm model 3.8.4 has no Territory, so it is the PublicBody that every
 * version knows), a bloc, or the name of a group that is no state.
 */
function stateOf(code: string): FtmEntity {
  if (findAlpha3(code)) {
    const name = [`Government of ${COUNTRY_NAMES.get(code) ?? code}`]
    const id = `interdict-state-${code.toLowerCase()}`
    return { id, schema: 'PublicBody', properties: propertiesOf({ name, country: countriesOf([code]) }) }
  }
  const bloc = BLOC_NAMES.get(code)
  const schema = bloc ? 'PublicBody' : 'Organization'
  return {
    id: hash('body', code),
    schema,
    properties: propertiesOf({ name: [bloc ?? code], country: countriesOf([code]) }),
  }
}

function targetOf(target: Target, record: ArticleRecord): FtmEntity {
  const entity: Entity | undefined = record.entities.find(({ id }) => id === target.entity)
  const schema = schemaOf(target)
  const country = countriesOf([target.code, entity?.country])
  return {
    id: hash(record.id, target.kind, target.entity ?? target.name),
    schema,
    properties: propertiesOf({
      name: [entity?.name ?? target.name],
      alias: entity?.aliases ?? [],
      [schema === 'Vessel' ? 'flag' : 'country']: country,
      ...(schema === 'Person' ? { position: [entity?.role] } : {}),
    }),
  }
}

/** Who is hit: those named; and the states, when only a state or an unnamed group is. Groups never become persons. */
function targetsOf(measure: Measure, record: ArticleRecord): readonly FtmEntity[] {
  const named = measure.targets.filter(({ kind }) => kind !== 'group' && kind !== 'country')
  const states = named.length === 0 || measure.targets.some(({ kind }) => kind === 'group' || kind === 'country')
  return [...named.map((target) => targetOf(target, record)), ...(states ? measure.targetCountries.map(stateOf) : [])]
}

/** Ours to FollowTheMoney's: a lift that is only announced leaves the measure active. */
function statusOf({ action, status }: Measure): string {
  if (status === 'announced') return action === 'impose' ? 'announced' : 'active'
  if (action === 'lift') return 'inactive'
  return action === 'suspend' ? 'suspended' : 'active'
}

const isDecided = ({ status }: Measure): boolean => status === 'announced' || status === 'in-force'

function sanctionOf(measure: Measure, place: number, targets: readonly FtmEntity[], record: ArticleRecord): FtmEntity {
  const { imposers, dates, instrument, responseTo, evidence } = measure
  const { openSanctions, nearest } = crosswalkOf(measure.type)
  const block: SanctionBlock = { place, measure }
  return {
    id: hash(record.id, 'sanction', place, measure.id),
    schema: 'Sanction',
    properties: propertiesOf({
      entity: targets.map(({ id }) => id),
      country: countriesOf(imposers.map(({ code }) => code)),
      authority: imposers.map(({ via, name }) => via ?? name),
      program: [instrument],
      provisions: openSanctions.length > 0 ? openSanctions : (nearest ?? []),
      status: [statusOf(measure)],
      listingDate: [partialDate(dates.announced?.value)],
      startDate: [partialDate(dates.effective?.value)],
      endDate: [partialDate(dates.expires?.value)],
      reason: record.measures.some(({ id }) => id === responseTo) ? [] : [responseTo],
      summary: evidence.map(({ text }) => text),
      sourceUrl: [record.source.url],
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
        sourceUrl: [record.source.url],
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
        sourceUrl: [record.source.url],
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
