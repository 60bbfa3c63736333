import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { scoreBenchmark } from '../src/evaluate/benchmark.js'
import { emptyFacts, readFacts } from '../src/evaluate/facts.js'
import { readGold } from '../src/evaluate/files.js'
import { figureOf, sumTallies } from '../src/evaluate/tally.js'
import { extract } from '../src/extract.js'
import { type Json, perturb } from './evaluate-mutations.js'

const shared = join(import.meta.dirname, '../../shared')
const script = join(shared, 'gold/score.mjs')
const isHere = existsSync(script)
if (!isHere) console.warn('skipped: the shared gold and its scorer are not here; agreement with them was not measured')

const readLines = (file: string): readonly Json[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line))

function ours(gold: readonly Json[], records: readonly Json[]): Json {
  const byId = new Map(records.map((record) => [record.id, readFacts(record)]))
  const tallies = gold.map((g) => scoreBenchmark(readFacts(g), byId.get(g.id) ?? emptyFacts(g.id)))
  return Object.fromEntries(Object.entries(sumTallies(tallies)).map(([key, value]) => [key, figureOf(value)]))
}

/** An annotation of the guide as a record would tell it: codes and names inside objects, offsets made up but in order. */
function asRecord(annotation: Json): Json {
  const span = (text: string, start: number) => ({ start, end: start + text.length, text })
  return {
    id: annotation.id,
    published: annotation.published && { value: annotation.published },
    dates: annotation.dates.map((d: Json) => ({ ...d, type: 'DATE' })),
    counts: [...annotation.counts, { value: null, unit: 'person' }],
    entities: [
      ...annotation.persons.map((name: string) => ({ kind: 'person', name })),
      ...annotation.organizations.map((name: string, i: number) => ({ kind: i % 3 ? 'organization' : 'bloc', name })),
      { kind: 'place', name: 'Geneva' },
    ],
    measures: annotation.measures.map((m: Json, i: number) => ({
      ...m,
      named: undefined,
      imposers: m.imposers.map((code: string) => ({ code: code.length > 2 ? null : code, name: code })),
      targetCountries: m.targets,
      targets: m.named.map((name: string) => ({ kind: 'organization', name, code: null })),
      goods: m.goods.map((name: string) => ({ name, category: 'other' })),
      dates: { announced: m.announced && { value: m.announced }, effective: m.effective && { value: m.effective } },
      announced: undefined,
      effective: undefined,
      evidence: [span(m.evidence, i * 50)],
    })),
  }
}

describe.skipIf(!isHere)('the shared scorer', () => {
  const folder = isHere ? mkdtempSync(join(tmpdir(), 'interdict-benchmark-')) : ''
  afterAll(() => folder && rmSync(folder, { recursive: true }))

  function theirs(goldFile: string, records: readonly Json[], name: string): Json {
    const file = join(folder, `${name}.ndjson`)
    writeFileSync(file, records.map((record) => JSON.stringify(record)).join('\n'))
    return JSON.parse(execFileSync(process.execPath, [script, goldFile, file, '--json'], { encoding: 'utf8' }))
  }

  function expectAgreement(goldFile: string, records: readonly Json[], name: string) {
    const [mine, other] = [ours(readLines(goldFile), records), theirs(goldFile, records, name)]
    const figures = Object.entries(other).filter(([, value]) => value.f1 !== undefined)
    expect(figures.length).toBeGreaterThanOrEqual(16)
    for (const [key, { p, r, f1 }] of figures) {
      const { precision, recall, f1: own } = mine[key]
      expect([key, precision.toFixed(3), recall.toFixed(3), own.toFixed(3)]).toEqual([
        key,
        p.toFixed(3),
        r.toFixed(3),
        f1.toFixed(3),
      ])
    }
  }

  it.each(['gold/gold.jsonl', 'seeds/gold.jsonl'])(
    'agrees to three decimals on %s itself, spoilt and halved',
    (path) => {
      const goldFile = join(shared, path)
      const gold = readLines(goldFile)
      expectAgreement(goldFile, gold, 'itself')
      for (const seed of [1, 2, 3, 4]) expectAgreement(goldFile, perturb(gold, seed, 0.1 * seed), `spoilt-${seed}`)
      expectAgreement(goldFile, gold.slice(0, Math.ceil(gold.length / 2)), 'halved')
    },
  )

  it.each(['../../shared/gold', 'gold'])('agrees on what is extracted now from %s', (path) => {
    const folder = join(import.meta.dirname, path)
    const { articles, raw } = readGold(folder)
    const records = articles.flatMap(({ facts: { id } }) => {
      const article = raw.get(id)
      return article ? [extract({ ...article, id }) as Json] : []
    })
    expect(records.length).toBe(articles.length)
    expectAgreement(join(folder, 'gold.jsonl'), records, 'extracted')
  })

  it('agrees on the record form', () => {
    const goldFile = join(shared, 'gold/gold.jsonl')
    for (const seed of [11, 12])
      expectAgreement(goldFile, perturb(readLines(goldFile), seed).map(asRecord), `record-${seed}`)
  })
})
