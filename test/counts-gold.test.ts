import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { prepareArticle } from '../src/article/prepare.js'
import { findCounts } from '../src/mentions/counts/counts.js'
import { findDates } from '../src/mentions/dates/dates.js'
import type { Count } from '../src/record/contract.js'
import { readDocument } from '../src/text/sentences.js'

type GoldCount = Pick<Count, 'value' | 'unit' | 'comparison'>
interface Item {
  readonly id: string
  readonly title?: string
  readonly date?: string
  readonly text: string
  readonly counts: readonly GoldCount[]
}

const SHARED = new URL('../../shared/', import.meta.url)
const source = { path: null, member: null, format: 'ndjson', url: null, outlet: null }
const linesOf = (path: string): readonly Item[] =>
  readFileSync(new URL(path, SHARED), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

function countsOf({ id, title, date, text }: Item): readonly Count[] {
  const document = readDocument(prepareArticle({ id, ...(title && { title }), ...(date && { date }), text, source }))
  return findCounts(document, findDates(document, null).dates).counts.filter(({ value }) => value !== null)
}

/** A person or a diplomat, an entity or a bank; "target" is either. */
const CLASS: Readonly<Record<string, string>> = { diplomat: 'person', bank: 'entity' }
const same = (a: GoldCount, b: GoldCount): boolean =>
  a.value === b.value &&
  a.comparison === b.comparison &&
  (a.unit === 'target' || b.unit === 'target' || (CLASS[a.unit] ?? a.unit) === (CLASS[b.unit] ?? b.unit))

const here = existsSync(new URL('gold/gold.jsonl', SHARED))
if (!here) console.warn('the shared gold is not here: its counts are not scored')

describe.skipIf(!here)('counts against the shared gold', () => {
  it('precision at least 0.95, recall at least 0.93, comparison included', () => {
    const gold = new Map(linesOf('gold/gold.jsonl').map((item) => [item.id, item.counts]))
    let [hits, found, wanted] = [0, 0, 0]
    for (const article of linesOf('gold/articles.jsonl')) {
      const left = [...countsOf(article)]
      const wants = gold.get(article.id) ?? []
      found += left.length
      wanted += wants.length
      for (const want of wants) {
        const at = left.findIndex((count) => same(count, want))
        if (at >= 0) hits += left.splice(at, 1).length
      }
    }
    expect(hits / found).toBeGreaterThanOrEqual(0.95)
    expect(hits / wanted).toBeGreaterThanOrEqual(0.93)
  })
  it('at most two counts in a hundred articles about other things', () => {
    const articles = linesOf('general/articles.jsonl')
    const total = articles.reduce((sum, article) => sum + countsOf(article).length, 0)
    expect(total / articles.length).toBeLessThanOrEqual(0.02)
  })
})
