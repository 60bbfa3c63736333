/**
 * Gold as people write it: the annotation guide's form, or records of the contract. Every fault names file, line and
 * field; nothing is read from disk here.
 */
import { z } from 'zod'
import { ACTIONS, MEASURE_TYPES, STATUSES } from '../measures/taxonomy.js'
import { articleSchema } from '../record/contract.js'
import { ARTICLE_SCHEMA, COMPARISONS, UNITS } from '../record/values.js'
import { daysOf } from './calendar.js'
import { type ArticleFacts, readFacts } from './facts.js'
import { type FieldPath, findField, lineAt, readFault, writePath } from './json-place.js'

const isoDate = z.string().refine((value) => daysOf(value) !== undefined, {
  error: 'expected a date such as 2022-05-20, 2022-05, 2022, 2022-Q2, 2022-H2 or 2022-W19',
})
const names = z.array(z.string().min(1))
const count = z.object({ value: z.number(), comparison: z.enum(COMPARISONS), unit: z.enum(UNITS) })

const annotatedMeasureSchema = z.object({
  type: z.enum(MEASURE_TYPES),
  action: z.enum(ACTIONS),
  status: z.enum(STATUSES),
  imposers: names,
  targets: names,
  named: names,
  counts: z.array(count.extend({ role: z.enum(['new', 'total']).nullish() })),
  goods: names,
  announced: isoDate.nullable(),
  effective: isoDate.nullable(),
  expires: isoDate.nullable(),
  background: z.boolean(),
  evidence: z.string(),
  open: z.boolean().optional(),
})

/** One article in the form of the annotation guide; further fields (notes) are let through. */
export const annotationSchema = z.object({
  id: z.string().min(1),
  published: isoDate.nullable(),
  measures: z.array(annotatedMeasureSchema),
  persons: names,
  organizations: names,
  dates: z.array(z.object({ text: z.string().min(1), value: isoDate })),
  counts: z.array(count.extend({ text: z.string().min(1) })),
})

export type Annotation = z.infer<typeof annotationSchema>

export interface GoldArticle {
  readonly facts: ArticleFacts
  readonly file: string
  /** 1-based line on which the article's annotation begins. */
  readonly line: number
}

/** A fault of the gold: "gold.jsonl:12: measures[0].type: …". */
export interface Fault {
  readonly file: string
  readonly line: number
  readonly message: string
}

export interface GoldReading {
  readonly articles: readonly GoldArticle[]
  readonly faults: readonly Fault[]
}

const isRecordForm = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (value as { schema?: unknown }).schema === ARTICLE_SCHEMA

/** One article's annotation. `first` is the line on which `text` begins in its file. */
export function parseGold(text: string, file: string, first = 1): GoldReading {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const { message, offset } = readFault(text, error)
    return {
      articles: [],
      faults: [{ file, line: first + lineAt(text, offset) - 1, message: `broken JSON: ${message}` }],
    }
  }
  const schema = isRecordForm(value) ? articleSchema : annotationSchema
  const { error } = schema.safeParse(value)
  if (!error) return { articles: [{ facts: readFacts(value), file, line: first }], faults: [] }
  const faults = error.issues.map(({ path, message }) => {
    const line = first + lineAt(text, findField(text, path as FieldPath)) - 1
    return {
      file,
      line,
      message: `${writePath(path as FieldPath) || 'the article'}: ${plainWords(value, path as FieldPath, message)}`,
    }
  })
  return { articles: [], faults }
}

/** zod's words, and what stands there instead. */
function plainWords(value: unknown, path: FieldPath, message: string): string {
  const found = path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | null)?.[key], value)
  if (found === undefined) return 'missing'
  const shown = JSON.stringify(found)
  return `${message.replace(/^Invalid (?:option|input): /, '')}, found ${shown.length > 60 ? `${shown.slice(0, 57)}…` : shown}`
}

/** NDJSON gold: one article a line; the same id twice is a fault. */
export function parseGoldLines(text: string, file: string): GoldReading {
  const readings = text.split('\n').map((line, index) => (line.trim() ? parseGold(line, file, index + 1) : EMPTY))
  return joinReadings(readings)
}

const EMPTY: GoldReading = { articles: [], faults: [] }

/** Several readings as one; an id met before is a fault at its second place. */
export function joinReadings(readings: readonly GoldReading[]): GoldReading {
  const articles = readings.flatMap((reading) => reading.articles)
  const first = new Map<string, GoldArticle>()
  const twice: Fault[] = []
  for (const article of articles) {
    const { facts, file, line } = article
    const other = first.get(facts.id)
    if (other) twice.push({ file, line, message: `id: "${facts.id}" stands already at ${other.file}:${other.line}` })
    else first.set(facts.id, article)
  }
  return { articles: [...first.values()], faults: [...readings.flatMap((reading) => reading.faults), ...twice] }
}

/** "gold.jsonl:12: measures[0].type: …", one a line, at most `most`. */
export function writeFaults(faults: readonly Fault[], most = 20): string {
  const lines = faults.slice(0, most).map(({ file, line, message }) => `${file}:${line}: ${message}`)
  return [...lines, ...(faults.length > most ? [`… and ${faults.length - most} more`] : [])].join('\n')
}
