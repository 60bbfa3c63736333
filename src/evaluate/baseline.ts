/**
 * The baseline: figures that must not fall, and the records that made them, so that a failing gate can name what was lost.
 * A small JSON to be committed; it holds codes, dates, counts and offsets, never the wording of an article.
 */
import { z } from 'zod'
import { ACTIONS, MEASURE_TYPES, STATUSES } from '../measures/taxonomy.js'
import { isCore } from './benchmark.js'
import type { EvaluatedArticle, Evaluation } from './evaluation.js'
import type { ArticleFacts, Mark, MeasureFacts } from './facts.js'
import type { Figure } from './tally.js'

const BASELINE_SCHEMA = 'interdict/baseline/1'

// What is empty is left out of the file.
const list = z.array(z.string()).default([])
const date = z.string().nullable().default(null)
const flag = z.boolean().default(false)
const recordSchema = z.object({
  type: z.enum(MEASURE_TYPES),
  action: z.enum(ACTIONS),
  status: z.enum(STATUSES),
  background: flag,
  imposers: list,
  targets: list,
  named: list,
  counts: z.array(z.object({ value: z.number(), comparison: z.string(), unit: z.string() })).default([]),
  goods: list,
  announced: date,
  effective: date,
  expires: date,
  /** "trigger 120-135" */
  marks: z.array(z.string().regex(/^[a-z]+ \d+-\d+$/)).default([]),
  rules: list,
  right: flag,
})

const articleSchema = z.object({
  /** Right answers among the mentions: dates, counts, entities by kind. */
  right: z.record(z.string(), z.number()),
  records: z.array(recordSchema),
})

export const baselineSchema = z.object({
  schema: z.literal(BASELINE_SCHEMA),
  gold: z.object({ articles: z.number(), measures: z.number() }),
  figures: z.record(z.string(), z.object({ f1: z.number(), tolerance: z.number().min(0) })),
  articles: z.record(z.string(), articleSchema),
})

export type Baseline = z.infer<typeof baselineSchema>
export type BaselineArticle = z.infer<typeof articleSchema>
type BaselineRecord = z.infer<typeof recordSchema>

/** What the gate watches: records, slots, and mentions; types are too small to stand alone and are in `records`. */
export function isGated(key: string): boolean {
  return (
    /^(?:records|slots|slot\/.*|dates\/value|counts|entities\/(?:person|organization)|published)$/.test(key) ||
    GATED_BENCHMARK.has(key)
  )
}

const GATED_BENCHMARK = new Set([
  'benchmark/measures core',
  'benchmark/measures strict',
  'benchmark/types (per article)',
])

/** Extraction has no noise, so a figure may fall by less than one answer weighs: a lone answer costs about 0.5/n of F1. */
function toleranceFor({ gold, predicted }: Figure): number {
  return round(Math.min(0.005, 0.2 / Math.max(1, gold, predicted)))
}

const round = (value: number): number => Math.round(value * 1e5) / 1e5

/** True for each predicted record whose core is right. */
export function rightRecords({ pairs }: EvaluatedArticle): ReadonlySet<MeasureFacts> {
  return new Set(
    pairs.flatMap(({ gold, predicted }) => (gold && predicted && isCore(gold, predicted) ? [predicted] : [])),
  )
}

/** The baseline of a run. Tolerances that a former baseline holds are kept: they may have been set by hand. */
export function buildBaseline(evaluation: Evaluation, former?: Baseline): Baseline {
  const keys = Object.keys(evaluation.figures).filter(isGated)
  return {
    schema: BASELINE_SCHEMA,
    gold: { articles: evaluation.articles.length, measures: evaluation.measures.gold },
    figures: Object.fromEntries(
      keys.map((key) => {
        const figure = evaluation.figures[key] as Figure
        return [key, { f1: round(figure.f1), tolerance: former?.figures[key]?.tolerance ?? toleranceFor(figure) }]
      }),
    ),
    articles: Object.fromEntries(evaluation.articles.map((article) => [article.gold.id, buildArticle(article)])),
  }
}

/** Mentions of which an article's right answers are kept. */
export const MENTION_KEYS = ['dates/value', 'counts', 'entities/person', 'entities/organization', 'published'] as const

export function rightMentions({ tallies }: EvaluatedArticle): Readonly<Record<string, number>> {
  return Object.fromEntries(
    MENTION_KEYS.flatMap((key) => {
      const tally = tallies[key]
      return tally ? [[key, tally.correct + tally.partial / 2]] : []
    }),
  )
}

function buildArticle(article: EvaluatedArticle): BaselineArticle {
  const right = rightRecords(article)
  return {
    right: rightMentions(article),
    records: article.predicted.measures.map((measure) => buildRecord(measure, right.has(measure))),
  }
}

/** Names in an order of their own: a list told in an article's order would repeat its wording. */
function shortestFirst(names: readonly string[]): string[] {
  return [...names].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
}

function buildRecord(measure: MeasureFacts, right: boolean): BaselineRecord {
  const { type, action, status, background, imposers, targets, named, counts, goods } = measure
  const { announced, effective, expires, marks, rules } = measure
  return {
    type,
    action,
    status,
    background,
    imposers: [...imposers],
    targets: [...targets],
    named: shortestFirst(named),
    counts: [...counts],
    goods: shortestFirst(goods),
    announced,
    effective,
    expires,
    marks: marks.map(({ role, start, end }) => `${role} ${start}-${end}`),
    rules: [...rules],
    right,
  }
}

function readMark(text: string): Mark {
  const [role, start, end] = text.split(/[ -]/)
  return { role: role as Mark['role'], start: Number(start), end: Number(end) }
}

/** The records of a baseline as facts of the article, and those among them that were right. */
export function readArticle(id: string, { records }: BaselineArticle) {
  const measures = records.map((record): MeasureFacts => {
    const { marks, right: _, ...facts } = record
    return { ...facts, open: false, evidence: '', confidence: null, marks: marks.map(readMark) }
  })
  const facts: ArticleFacts = {
    id,
    published: null,
    measures,
    entities: {},
    dates: [],
    counts: [],
    text: null,
    path: null,
  }
  return { facts, right: new Set(measures.filter((_, index) => records[index]?.right)) }
}
