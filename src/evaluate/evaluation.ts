/** Gold and records in, every figure out. */
import { createHash } from 'node:crypto'
import { bootstrapF1, type Interval } from './bootstrap.js'
import { type Calibration, calibrate } from './calibration.js'
import { type ArticleFacts, emptyFacts } from './facts.js'
import type { GoldArticle } from './gold.js'
import { type ArticleScore, scoreArticle } from './score.js'
import { type Figure, figureOf, sumTallies, type Tallies } from './tally.js'

export interface EvaluatedArticle extends ArticleScore {
  readonly file: string
  readonly line: number
  /** False when the run gave no record for the article: scored as empty. */
  readonly hasRecord: boolean
  /** The text that offsets point into: the record's own, else the article's as given. */
  readonly text: string | null
}

/** Pairs of one slot: gold value → predicted value → how many. */
export type Confusion = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface Evaluation {
  /** By id. */
  readonly articles: readonly EvaluatedArticle[]
  readonly measures: { readonly gold: number; readonly predicted: number }
  /** By key: records, slots, slot/…, type/…, dates/…, counts, entities/…, published, benchmark/… */
  readonly figures: Figures
  /** The answers behind the figures, by the same keys. */
  readonly tallies: Tallies
  /** 95 % of F1, for the keys of HEADLINES. */
  readonly intervals: Readonly<Record<string, Interval>>
  readonly confusion: { readonly action: Confusion; readonly status: Confusion }
  readonly calibration: Calibration | null
  /** The two halves by a hash of the id, fixed for ever: rules are made on the first, the second shows whether they hold. */
  readonly halves: readonly [Half, Half]
}

type Figures = Readonly<Record<string, Figure>>

export interface Half {
  readonly articles: number
  readonly figures: Figures
}

/** Figures that get an interval and stand at the top of every report. */
export const HEADLINES = [
  'records',
  'slots',
  'benchmark/measures core',
  'benchmark/measures strict',
  'benchmark/types (per article)',
  'dates/value',
  'counts',
  'entities/person',
  'entities/organization',
] as const

/** 0 or 1 by the parity of the first byte of SHA-256 of the id. */
export function halfOf(id: string): 0 | 1 {
  return ((createHash('sha256').update(id).digest()[0] as number) & 1) as 0 | 1
}

/** Last part of a path without its extension. */
const stemOf = (path: string): string => (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[^.]*$/, '')

/** Records by article id, and by the name of the file they were read from where that is all there is. */
export function indexRecords(records: readonly ArticleFacts[]): (id: string) => ArticleFacts | undefined {
  const byId = new Map(records.map((record) => [record.id, record]))
  const byStem = new Map(records.flatMap((record) => (record.path ? [[stemOf(record.path), record] as const] : [])))
  return (id) => byId.get(id) ?? byStem.get(id)
}

/** Scores records against gold; an article without a record counts as one in which nothing was found. */
export function evaluate(
  gold: readonly GoldArticle[],
  records: readonly ArticleFacts[],
  texts: ReadonlyMap<string, string> = new Map(),
): Evaluation {
  const recordOf = indexRecords(records)
  const articles = [...gold]
    .sort((a, b) => (a.facts.id < b.facts.id ? -1 : 1))
    .map(({ facts, file, line }): EvaluatedArticle => {
      const record = recordOf(facts.id)
      const score = scoreArticle(facts, record ?? emptyFacts(facts.id))
      const text = record?.text ?? facts.text ?? texts.get(facts.id) ?? null
      return { ...score, file, line, hasRecord: record !== undefined, text }
    })
  const half = (which: 0 | 1): Half => {
    const inside = articles.filter(({ gold }) => halfOf(gold.id) === which)
    return { articles: inside.length, figures: buildFigures(inside) }
  }
  return {
    articles,
    measures: {
      gold: articles.reduce((sum, { gold }) => sum + gold.measures.length, 0),
      predicted: articles.reduce((sum, { predicted }) => sum + predicted.measures.length, 0),
    },
    figures: buildFigures(articles),
    tallies: sumTallies(articles.map(({ tallies }) => tallies)),
    intervals: bootstrapF1(
      articles.map(({ tallies }) => tallies),
      HEADLINES,
    ),
    confusion: { action: confuse(articles, 'action'), status: confuse(articles, 'status') },
    calibration: calibrate(articles) ?? null,
    halves: [half(0), half(1)],
  }
}

/** A figure for every key under which gold or a record says something. */
function buildFigures(articles: readonly ArticleScore[]): Figures {
  const sum = Object.entries(sumTallies(articles.map(({ tallies }) => tallies)))
  const figures = sum.map(([key, tally]) => [key, figureOf(tally)] as const)
  const stated = figures.filter(([, { gold, predicted }]) => gold + predicted > 0)
  return Object.fromEntries(stated.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function confuse(articles: readonly ArticleScore[], slot: 'action' | 'status'): Confusion {
  const table: Record<string, Record<string, number>> = {}
  for (const { gold, predicted } of articles.flatMap(({ pairs }) => pairs)) {
    if (!gold || !predicted) continue
    const row = table[gold[slot]] ?? {}
    table[gold[slot]] = { ...row, [predicted[slot]]: (row[predicted[slot]] ?? 0) + 1 }
  }
  return table
}
