/** The two seed articles through the built command: every measure, and no other. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ArticleRecord, Measure } from '../src/record/contract.js'
import { type Built, findBuild } from './cli-build.js'
import { ROOT } from './library-build.js'

const SEEDS = join(ROOT, '..', 'shared', 'seeds')
const isHere = existsSync(join(SEEDS, 'gold.jsonl'))
if (!isHere) console.warn('skipped: the seed articles (no shared folder beside the project)')

/** The form of the annotation guide, as far as it is compared. */
interface GoldMeasure {
  readonly type: string
  readonly action: string
  readonly status: string
  readonly imposers: readonly string[]
  readonly targets: readonly string[]
  readonly named: readonly string[]
  readonly counts: readonly { readonly value: number; readonly comparison: string; readonly unit: string }[]
  readonly announced: string | null
  readonly effective: string | null
}

interface GoldArticle {
  readonly id: string
  readonly published: string
  readonly measures: readonly GoldMeasure[]
}

const STATUS_GROUP: Readonly<Record<string, string>> = {
  announced: 'decided',
  'in-force': 'decided',
  rejected: 'rejected',
}
const NAMED = ['person', 'organization', 'vessel', 'aircraft']

function toGold({ type, action, status, imposers, targetCountries, targets, counts, dates }: Measure): GoldMeasure {
  return {
    ...{ type, action, status, targets: targetCountries },
    imposers: imposers.map(({ code, name }) => code ?? name),
    named: targets.filter(({ kind }) => NAMED.includes(kind)).map(({ name }) => name),
    counts: counts.flatMap(({ value, comparison, unit }) => (value === null ? [] : [{ value, comparison, unit }])),
    announced: dates.announced?.value ?? null,
    effective: dates.effective?.value ?? null,
  }
}

const list = (words: readonly string[]): string => [...new Set(words)].sort().join(' + ') || '-'

/** One line a measure, so that a difference reads as two lines. */
const lineOf = ({ type, action, status, ...m }: GoldMeasure): string =>
  [
    `${list(m.imposers)} > ${list(m.targets)}: ${action} ${type}, ${STATUS_GROUP[status] ?? 'prospective'}`,
    `named ${list(m.named)}`,
    `counts ${list(m.counts.map(({ value, comparison, unit }) => `${comparison} ${value} ${unit}`))}`,
    `announced ${m.announced ?? '-'}, effective ${m.effective ?? '-'}`,
  ].join(' | ')

describe.skipIf(!isHere)('the seed articles', () => {
  const gold: readonly GoldArticle[] = isHere
    ? readFileSync(join(SEEDS, 'gold.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line))
    : []
  const records = new Map<string, ArticleRecord>()
  let built: Built | undefined

  beforeAll(() => {
    built = findBuild()
    const files = gold.map(({ id }) => join(SEEDS, `${id}.txt`))
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [built.cli, 'extract', ...files, '-o', '-', '--quiet'],
      { encoding: 'utf8' },
    )
    expect(status, stderr).toBe(0)
    for (const line of stdout.trim().split('\n')) {
      const record: ArticleRecord = JSON.parse(line)
      records.set(basename(record.source.path ?? '', '.txt'), record)
    }
  })
  afterAll(() => built?.remove())

  it.each(gold.map((article) => [article.id, article] as const))('%s: every measure and no other', (id, article) => {
    const found = (records.get(id)?.measures ?? []).map(toGold)
    expect(found.map(lineOf).sort()).toEqual(article.measures.map(lineOf).sort())
  })

  it.each(gold.map(({ id, published }) => [id, published]))('%s: published on %s', (id, published) => {
    expect(records.get(id)?.published?.value).toBe(published)
  })

  it('says that a day told by no dateline is inferred', () => {
    expect(records.get('000_2c95c9e8002346b3')?.published).toMatchObject({ value: '2022-05-13', basis: 'inferred' })
  })
})
