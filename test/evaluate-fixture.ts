/**
 * Small articles whose answers are written inside the sentence: "[imposer JP|Tokyo] has [trigger frozen the assets] of
 * [target RU|Russian banks]". From them come the articles, the annotations in the guide's form and perfect records.
 */
import { type MeasureType, TAXONOMY } from '../src/measures/taxonomy.js'
import { articleSchema } from '../src/record/contract.js'
import { ARTICLE_SCHEMA } from '../src/record/values.js'
import type { Json } from './evaluate-mutations.js'

interface Told {
  readonly type: MeasureType
  readonly sentence: string
  readonly rule: string
  readonly action?: string
  readonly status?: string
  readonly background?: boolean
  readonly confidence?: number
}

interface Spec {
  readonly id: string
  readonly published: string
  readonly told: readonly (Told | string)[]
}

const SPECS: readonly Spec[] = [
  {
    id: 'tokyo-may',
    published: '2022-05-13',
    told: [
      {
        type: 'asset-freeze',
        sentence:
          '[imposer JP|Tokyo] has [trigger frozen the assets] of [count person|12 officials] of [target RU|Russia] on [announced 2022-05-13|Friday].',
        rule: 'asset-freeze/freeze-the-assets',
      },
      {
        type: 'export-ban',
        sentence:
          'From [effective 2022-05-20|May 20] [imposer JP|Japan] will [trigger ban exports] of [good machinery|lathes] to [target RU|Russia], it was said on [announced 2022-05-13|May 13].',
        rule: 'export-ban/ban-exports',
        status: 'announced',
      },
      'The yen hardly moved.',
    ],
  },
  {
    id: 'ottawa-june',
    published: '2023-06-02',
    told: [
      {
        type: 'import-ban',
        sentence:
          '[imposer CA|Ottawa] [trigger banned imports] of [good coal|coal] from [target BY|Belarus] on [announced 2023-06-01|Thursday].',
        rule: 'import-ban/ban-imports',
      },
      {
        type: 'travel-ban',
        sentence:
          '[imposer CA|Canada] also [trigger barred entry] to [count person|7 judges] from [target BY|Belarus].',
        rule: 'travel-ban/bar-entry',
        confidence: 0.65,
      },
    ],
  },
  {
    id: 'brasilia-august',
    published: '2024-08-09',
    told: [
      {
        type: 'diplomat-expulsion',
        sentence:
          '[imposer BR|Brazil] [trigger expelled] [count diplomat|1 ambassador] of [target NI|Nicaragua] on [announced 2024-08-08|Aug. 8].',
        rule: 'diplomat-expulsion/expel',
      },
      {
        type: 'asset-freeze',
        sentence: 'Years ago [imposer US|Washington] [trigger froze funds] of [target NI|Nicaragua].',
        rule: 'asset-freeze/freeze-the-assets',
        background: true,
      },
    ],
  },
  {
    id: 'market-day',
    published: '2024-08-10',
    told: ['Shares in Lagos rose for a third day.', 'Traders spoke of calm.'],
  },
]

const MARK = /\[(\w+) (?:([^|\]]+)\|)?([^\]]+)\]/g

interface Part {
  readonly role: string
  readonly value: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The sentence without marks, and its parts with offsets from `from`. */
function readMarked(sentence: string, from: number): { readonly text: string; readonly parts: readonly Part[] } {
  let text = ''
  let at = 0
  const parts = [...sentence.matchAll(MARK)].map(
    ({ 0: whole, 1: role = '', 2: value = '', 3: words = '', index }): Part => {
      text += sentence.slice(at, index)
      const start = from + text.length
      text += words
      at = index + whole.length
      return { role, value, start, end: start + words.length, text: words }
    },
  )
  return { text: text + sentence.slice(at), parts }
}

const spanOf = ({ start, end, text }: Part) => ({ start, end, text })

function buildMeasure(told: Told, parts: readonly Part[], id: string): Json {
  const of = (role: string) => parts.filter((part) => part.role === role)
  const date = (role: string) => {
    const [part] = of(role)
    return part ? { value: part.value, ...spanOf(part), certainty: 'relative' } : null
  }
  return {
    id,
    key: id,
    type: told.type,
    family: TAXONOMY[told.type].family,
    action: told.action ?? 'impose',
    status: told.status ?? 'in-force',
    background: told.background ?? false,
    imposers: of('imposer').map((p) => ({ code: p.value, name: p.text, entity: null, via: null, ...spanOf(p) })),
    targetCountries: of('target').map((p) => p.value),
    targets: of('target').map((p) => ({ kind: 'country', name: p.text, code: p.value, entity: null, ...spanOf(p) })),
    counts: of('count').map(buildCount),
    goods: of('good').map((p) => ({ name: p.text, category: p.value, ...spanOf(p) })),
    dates: { announced: date('announced'), effective: date('effective'), expires: null },
    responseTo: null,
    instrument: null,
    attribution: null,
    evidence: of('trigger').map(spanOf),
    rules: [told.rule],
    confidence: told.confidence ?? 0.9,
  }
}

function buildCount(part: Part): Json {
  const [, value, noun] = /^(\d+) (.*)$/.exec(part.text) as RegExpExecArray
  const open = { lower: null, upper: null, country: null, role: 'new', rule: 'count/number-noun' }
  return { ...spanOf(part), value: Number(value), comparison: 'eq', unit: part.value, noun, ...open }
}

function buildRecord({ id, published, told }: Spec): Json {
  let text = ''
  const measures: Json[] = []
  for (const each of told) {
    const from = text.length
    const read = readMarked(typeof each === 'string' ? each : each.sentence, from)
    if (typeof each !== 'string') measures.push(buildMeasure(each, read.parts, `${id}-${measures.length}`))
    text += `${read.text}\n\n`
  }
  const dates = measures.flatMap((m) => [m.dates.announced, m.dates.effective].filter(Boolean))
  const record = {
    schema: ARTICLE_SCHEMA,
    id,
    source: { path: null, member: null, format: 'ndjson', url: null, outlet: null },
    title: null,
    language: 'en',
    published: { value: published, precision: 'day', basis: 'metadata', evidence: null },
    duplicateOf: null,
    truncated: false,
    text,
    dates: dates.map((d) => ({ ...d, type: 'DATE', rule: 'date/day', zone: 'body', edge: null, anchor: 'published' })),
    counts: measures.flatMap((m) => m.counts),
    quantities: [],
    entities: [],
    measures,
    issues: [],
  }
  return articleSchema.parse(record) as Json
}

/** What an annotator would have written for a perfect record. */
function buildAnnotation(record: Json): Json {
  return {
    id: record.id,
    published: record.published.value,
    measures: record.measures.map((m: Json) => ({
      type: m.type,
      action: m.action,
      status: m.status,
      imposers: m.imposers.map((i: Json) => i.code),
      targets: m.targetCountries,
      named: [],
      counts: m.counts.map(({ value, comparison, unit, role }: Json) => ({ value, comparison, unit, role })),
      goods: m.goods.map((g: Json) => g.name),
      announced: m.dates.announced?.value ?? null,
      effective: m.dates.effective?.value ?? null,
      expires: null,
      background: m.background,
      evidence: m.evidence[0].text,
    })),
    persons: [],
    organizations: [],
    dates: record.dates.map(({ text, value }: Json) => ({ text, value })),
    counts: record.counts.map(({ text, value, comparison, unit }: Json) => ({ text, value, comparison, unit })),
  }
}

export const RECORDS: readonly Json[] = SPECS.map(buildRecord)
export const GOLD: readonly Json[] = RECORDS.map(buildAnnotation)
export const ARTICLES: readonly Json[] = RECORDS.map(({ id, text, published }) => ({ id, text, date: published.value }))

export const writeLines = (values: readonly Json[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')
