/**
 * The record contract, version 1: what every output, the evaluation and every other tool reads.
 * Offsets are UTF-16 code units into the article's `text`, half-open, and `text.slice(start, end)` equals the span's `text`.
 * Key order here is the key order of the output.
 */
import { z } from 'zod'
import { ACTIONS, FAMILIES, MEASURE_TYPES, STATUSES } from '../measures/taxonomy.js'
import { ARTICLE_SCHEMA, COMPARISONS, ENTITY_KINDS, GOODS_CATEGORIES, TARGET_KINDS, UNITS } from './values.js'

const offset = z.int().min(0)
const rule = z.string().min(1)
const span = { start: offset, end: offset, text: z.string() }
const optional = z.string().nullable()

export const spanSchema = z.readonly(z.strictObject(span))

export const dateMentionSchema = z.readonly(
  z.strictObject({
    ...span,
    type: z.enum(['DATE', 'DURATION', 'SET', 'TIME']),
    value: z.string().min(1).describe('TIMEX3 value: 2022-05-20, 2022-05, 2022, 2022-Q2, 2022-H2, 2022-W19, P3M'),
    certainty: z.enum(['explicit', 'relative', 'inferred']),
    rule,
    zone: z.enum(['title', 'body', 'caption', 'dateline', 'boilerplate']).describe('where in the article it stands'),
    edge: z
      .enum(['start', 'end', 'before', 'after'])
      .nullable()
      .describe('start or end of a range, or a bound: "from May 20" start, "until July 31" end, "by June" before'),
    anchor: z.string().nullable().describe('the date that resolved a relative one: "published" or a value told before'),
  }),
)

export const countSchema = z.readonly(
  z.strictObject({
    ...span,
    value: z.number().nullable(),
    lower: z.number().nullable().describe('lower bound of a vague number ("dozens": 24), else null'),
    upper: z.number().nullable().describe('upper end of a range, else null'),
    comparison: z.enum(COMPARISONS),
    unit: z.enum(UNITS),
    noun: optional.describe('the counted noun phrase without the number: "Russian individuals"'),
    country: optional.describe('country code of the nationality in the phrase'),
    role: z.enum(['new', 'total']).nullable(),
    rule,
  }),
)

export const quantitySchema = z.readonly(z.strictObject({ ...span, value: z.number(), unit: z.string().min(1), rule }))

export const entitySchema = z.readonly(
  z.strictObject({
    id: z.string().min(1).describe('unique in the article: e1, e2 … in order of first mention'),
    kind: z.enum(ENTITY_KINDS),
    name: z.string().min(1).describe('fullest form in the text, without titles'),
    code: optional.describe('ISO 3166-1 alpha-2 of a country, EU UN G7 NATO … of a bloc'),
    country: optional.describe('code of the state a person or organisation belongs to, when the text tells'),
    role: optional.describe('"Foreign Minister"'),
    aliases: z.array(z.string()).readonly(),
    mentions: z.array(spanSchema).readonly(),
    rule,
  }),
)

export const issueSchema = z.readonly(
  z.strictObject({
    code: z.string().min(1),
    message: z.string().min(1),
    start: offset.nullable(),
    end: offset.nullable(),
  }),
)

const measureDate = z.readonly(
  z.strictObject({ value: z.string(), ...span, certainty: z.enum(['explicit', 'relative', 'inferred']) }),
)

export const imposerSchema = z.readonly(
  z.strictObject({
    code: optional,
    name: z.string().min(1),
    entity: optional.describe('id of the entity'),
    via: optional.describe('the ministry, leader or capital that stands for its state, as in the text'),
    ...span,
  }),
)

export const targetSchema = z.readonly(
  z.strictObject({
    kind: z.enum(TARGET_KINDS),
    name: z.string().min(1),
    code: optional,
    entity: optional,
    ...span,
  }),
)

export const goodSchema = z.readonly(
  z.strictObject({ name: z.string().min(1), category: z.enum(GOODS_CATEGORIES), ...span }),
)

export const measureSchema = z.readonly(
  z.strictObject({
    id: z.string().min(1),
    key: z.string().min(1),
    type: z.enum(MEASURE_TYPES),
    family: z.enum(FAMILIES),
    action: z.enum(ACTIONS),
    status: z.enum(STATUSES),
    background: z.boolean(),
    imposers: z.array(imposerSchema).readonly(),
    targetCountries: z.array(z.string()).readonly(),
    targets: z.array(targetSchema).readonly(),
    counts: z.array(countSchema).readonly(),
    goods: z.array(goodSchema).readonly(),
    dates: z.readonly(
      z.strictObject({
        announced: measureDate.nullable(),
        effective: measureDate.nullable(),
        expires: measureDate.nullable(),
      }),
    ),
    responseTo: optional.describe('id of the measure, or the words, it answers'),
    instrument: optional.describe('legal act, list or package named in the text'),
    attribution: z
      .readonly(z.strictObject({ entity: optional, verb: z.string(), start: offset, end: offset }))
      .nullable(),
    evidence: z.array(spanSchema).min(1).readonly().describe('spans that prove the record, the trigger first'),
    rules: z.array(rule).min(1).readonly(),
    confidence: z.number().min(0).max(1),
  }),
)

export const publishedSchema = z.readonly(
  z.strictObject({
    value: z.string(),
    precision: z.enum(['day', 'month', 'year']),
    basis: z.enum(['metadata', 'url', 'dateline', 'inferred', 'given']),
    evidence: spanSchema.nullable().describe('the words in the text that gave it; null for metadata, url and given'),
  }),
)

export const sourceSchema = z.readonly(
  z.strictObject({
    path: optional,
    member: optional.describe('the record inside a dump or archive'),
    format: z.string(),
    url: optional,
    outlet: optional,
  }),
)

export const articleSchema = z.readonly(
  z.strictObject({
    schema: z.literal(ARTICLE_SCHEMA),
    id: z.string().min(1),
    source: sourceSchema,
    title: optional,
    language: optional,
    published: publishedSchema.nullable(),
    duplicateOf: optional.describe('id of the article of which this one is a copy'),
    truncated: z.boolean().describe('true when a cap cut the text that was read'),
    text: z.string(),
    dates: z.array(dateMentionSchema).readonly(),
    counts: z.array(countSchema).readonly(),
    quantities: z.array(quantitySchema).readonly(),
    entities: z.array(entitySchema).readonly(),
    measures: z.array(measureSchema).readonly(),
    issues: z.array(issueSchema).readonly(),
  }),
)

export type Span = z.infer<typeof spanSchema>
export type DateMention = z.infer<typeof dateMentionSchema>
export type Comparison = (typeof COMPARISONS)[number]
export type Unit = (typeof UNITS)[number]
export type Count = z.infer<typeof countSchema>
export type Quantity = z.infer<typeof quantitySchema>
export type EntityKind = (typeof ENTITY_KINDS)[number]
export type Entity = z.infer<typeof entitySchema>
export type Issue = z.infer<typeof issueSchema>
export type Imposer = z.infer<typeof imposerSchema>
export type Target = z.infer<typeof targetSchema>
export type GoodsCategory = (typeof GOODS_CATEGORIES)[number]
export type Good = z.infer<typeof goodSchema>
export type Measure = z.infer<typeof measureSchema>
export type Published = z.infer<typeof publishedSchema>
export type Source = z.infer<typeof sourceSchema>
export type ArticleRecord = z.infer<typeof articleSchema>
