import type { RawArticle } from '../article/article.js'
import type { Source } from '../record/contract.js'
import type { FieldMap } from './found.js'

type Field = keyof Required<FieldMap>

/**
 * Names under which known tools keep each field, best first; compared without case, blanks, `_` and `-`.
 * news-please: maintext, date_publish, source_domain · fundus: plaintext, publishing_date · trafilatura: raw_text,
 * sitename, source-hostname, source (the address) · Hugging Face cc_news: text, domain, date · GDELT exports: DocumentIdentifier, SOURCEURL, SQLDATE,
 * seendate · NewsAPI: content, publishedAt, source.name · Common Crawl and schema.org: articleBody, headline, datePublished.
 */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', '_id', 'uuid', 'guid', 'uid', 'articleid', 'docid', 'documentid', 'gkgrecordid', 'recordid', 'key'],
  title: ['title', 'headline', 'heading', 'pagetitle', 'webtitle', 'name', 'subject'],
  text: [
    'text',
    'maintext',
    'plaintext',
    'articlebody',
    'body',
    'content',
    'fulltext',
    'rawtext',
    'article',
    'articletext',
    'bodytext',
    'contenttext',
    'story',
    'document',
    // Better than a title alone.
    'contenthtml',
    'bodyhtml',
    'html',
    'leadparagraph',
    'description',
    'summary',
    'abstract',
    'excerpt',
    'shortdescription',
    'snippet',
  ],
  date: [
    'date',
    'datepublish',
    'publishingdate',
    'datepublished',
    'publisheddate',
    'publicationdate',
    'published',
    'publishedat',
    'pubdate',
    'publishdate',
    'datetime',
    'timestamp',
    '@timestamp',
    'webpublicationdate',
    'sqldate',
    'seendate',
    'dateadded',
    'created',
    'createdat',
  ],
  url: [
    'url',
    'link',
    'sourceurl',
    'documentidentifier',
    'href',
    'permalink',
    'weburl',
    'canonicalurl',
    'uri',
    'warctargeturi',
  ],
  outlet: [
    'outlet',
    'publisher',
    'sitename',
    'sourcehostname',
    'sourcedomain',
    'source',
    'sourcename',
    'sourcecommonname',
    'domain',
    'hostname',
    'site',
    'publication',
    'newspaper',
    'provider',
  ],
}

const FIELDS = Object.keys(NAMES) as readonly Field[]
const simple = (key: string): string => key.toLowerCase().replace(/[\s_-]/g, '')

/** For each field of ours the keys of the source's records that may hold it, best first; made once a set of keys. */
export type Plan = Readonly<Partial<Record<Field, readonly string[]>>>

/** Which keys hold which field. `given` wins; a field that no key fits is absent. */
export function buildPlan(keys: readonly string[], given: FieldMap): Plan {
  const byName = new Map<string, string>()
  for (const key of keys) if (!byName.has(simple(key))) byName.set(simple(key), key)
  const plan: Partial<Record<Field, readonly string[]>> = {}
  for (const field of FIELDS) {
    const asked = given[field]
    const fitting = asked === undefined ? NAMES[field].flatMap((name) => byName.get(name) ?? []) : [asked]
    if (fitting.length > 0) plan[field] = fitting
  }
  return plan
}

type Values = Readonly<Record<string, unknown>>

/** A planner that remembers the last set of keys: records of one dump share theirs. */
export function buildPlanner(given: FieldMap): (record: Values) => Plan {
  let last = ''
  let plan: Plan = {}
  return (record) => {
    const keys = Object.keys(record)
    const joined = keys.join('\u0000')
    if (joined !== last) {
      last = joined
      plan = buildPlan(keys, given)
    }
    return plan
  }
}

/** The article of a record; undefined when it has neither text nor title. */
export function buildArticle(record: Values, plan: Plan, source: Source): RawArticle | undefined {
  // Dumps of many sources hold all their columns, and most are empty.
  const field = (name: Field): string | undefined => {
    for (const key of plan[name] ?? []) {
      const found = toText(valueAt(record, key))
      if (found !== undefined) return found
    }
    return undefined
  }
  const title = field('title')
  const text = field('text') ?? ''
  if (text.trim() === '' && !title?.trim()) return undefined
  const id = field('id')
  const date = field('date')
  const outlet = field('outlet')
  const url = field('url') ?? [record.source, outlet].find(isAddress)
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    text,
    ...(date === undefined ? {} : { date: toDate(date) }),
    source: { ...source, url: url ?? source.url, outlet: (isAddress(outlet) ? undefined : outlet) ?? source.outlet },
  }
}

const isAddress = (value: unknown): value is string => typeof value === 'string' && /^https?:\/\/\S+$/.test(value)

function valueAt(record: Values, key: string): unknown {
  if (Object.hasOwn(record, key)) return record[key]
  let value: unknown = record
  for (const step of key.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Values)[step]
  }
  return value
}

/** Keys under which objects hold what they stand for: of MongoDB, WordPress, the New York Times, XML turned to JSON. */
const HOLDERS = ['$date', '$oid', '$numberLong', 'rendered', 'main', 'value', 'text', '#text', '_', 'content', 'plain']

/** Text of any value: lists joined by blank lines, fundus bodies and objects that hold one text unfolded; undefined when empty. */
function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  if (Array.isArray(value)) return joined(value)
  if (typeof value !== 'object' || value === null) return undefined
  const { name, summary, sections, headline, paragraphs } = value as Values
  if (typeof name === 'string') return name
  const only = HOLDERS.find((key) => Object.hasOwn(value, key))
  if (only !== undefined) return toText((value as Values)[only])
  return joined([summary, sections, headline, paragraphs])
}

function joined(values: readonly unknown[]): string | undefined {
  const parts = values.map(toText).filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join('\n\n')
}

/** GDELT's 20230110 and 20230110T153000Z and epoch numbers as ISO; everything else as found. */
function toDate(text: string): string {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})Z?)?$/.exec(text)
  if (compact) return compact.slice(1, 4).join('-')
  const epoch = /^\d{10}(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : /^\d{13}$/.test(text) ? Number(text) : undefined
  return epoch === undefined ? text : new Date(epoch).toISOString()
}
