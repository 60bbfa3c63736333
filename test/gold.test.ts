/** The gate on gold: the project's own, and the shared one where it is here. Each has a baseline in the project. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EXIT } from '../src/commands/command.js'
import { command as evaluateCommand } from '../src/commands/evaluate.js'
import { buildBaseline } from '../src/evaluate/baseline.js'
import { evaluate } from '../src/evaluate/evaluation.js'
import { readFacts } from '../src/evaluate/facts.js'
import { type Gold, readGold } from '../src/evaluate/files.js'
import { compare, type Gate } from '../src/evaluate/gate.js'
import { extract } from '../src/extract.js'
import type { Family } from '../src/measures/taxonomy.js'
import { MEASURE_TYPES } from '../src/measures/taxonomy.js'
import { run } from './evaluate-command.js'
import { dropRule, type Json, shiftOneDate, swapRoles } from './evaluate-mutations.js'

const own = join(import.meta.dirname, 'gold')
const shared = join(import.meta.dirname, '../../shared/gold')

const isHere = (what: string, ...files: readonly string[]): boolean => {
  const missing = files.filter((file) => !existsSync(file))
  if (missing.length > 0)
    console.warn(`skipped: ${what} (no ${missing.map((file) => file.split(/[\\/]/).at(-1)).join(', ')})`)
  return missing.length === 0
}

const GATES = [
  { name: 'our own gold', gold: join(own, 'gold.jsonl'), baseline: join(own, 'baseline.json') },
  {
    name: 'the shared gold',
    gold: join(shared, 'gold.jsonl'),
    baseline: join(import.meta.dirname, 'baseline-shared.json'),
  },
]

for (const { name, gold, baseline } of GATES) {
  describe.skipIf(!isHere(`the gate on ${name}`, gold, baseline))(`the gate on ${name}`, () => {
    it('passes', async () => {
      const { code, out } = await run(evaluateCommand, [gold], { baseline, split: true })
      console.log(out.slice(0, out.indexOf('\n\nTypes')))
      const verdict = out.slice(out.indexOf('\nGate:'))
      expect(code === EXIT.done, verdict).toBe(true)
    })
  })
}

describe.skipIf(!isHere('our own gold', join(own, 'gold.jsonl'), join(own, 'articles.jsonl')))('our own gold', () => {
  const gold: Gold = readGold(own)
  const measures = gold.articles.flatMap(({ facts }) => facts.measures)
  const records: readonly Json[] = gold.articles.map(({ facts: { id } }) => {
    const article = gold.raw.get(id)
    if (!article) throw new Error(`no article ${id}`)
    return extract({ ...article, id }) as Json
  })
  const scoreOf = (all: readonly Json[]) => evaluate(gold.articles, all.map(readFacts))
  const judge = (damaged: readonly Json[]): Gate => compare(scoreOf(damaged), buildBaseline(scoreOf(records)))

  /** Predictions with the right type, by article. */
  const right = scoreOf(records).articles.flatMap(({ gold: { id }, pairs }) =>
    pairs.flatMap(({ gold: g, predicted: p }) => (g && p && g.type === p.type ? [{ id, gold: g, measure: p }] : [])),
  )

  /** The rule of which the greatest share is right: without it something must be missing. */
  function bestRule(): string {
    const count = new Map<string, number>()
    for (const { measure } of right) for (const rule of measure.rules) count.set(rule, (count.get(rule) ?? 0) + 1)
    const all = records.flatMap((record) => record.measures as readonly Json[])
    const share = (rule: string) => (count.get(rule) ?? 0) / all.filter((m) => m.rules.includes(rule)).length
    const rules = [...count.keys()].filter((rule) => right.some(({ measure }) => rule.startsWith(`${measure.type}/`)))
    return rules.sort((a, b) => share(b) - share(a) || (count.get(b) ?? 0) - (count.get(a) ?? 0))[0] as string
  }

  it('is wide enough to measure by', () => {
    expect(gold.faults).toEqual([])
    expect(gold.articles.length).toBeGreaterThanOrEqual(40)
    expect(gold.articles.filter(({ facts }) => facts.measures.length === 0).length).toBeGreaterThanOrEqual(8)
    for (const type of MEASURE_TYPES)
      expect([type, measures.filter((measure) => measure.type === type).length >= 2]).toEqual([type, true])
  })

  it('an unspoilt run passes its own baseline', () => {
    expect(judge(records)).toMatchObject({ passes: true, falls: [], changes: [], mentionLosses: [] })
  })

  it('a dropped rule fails the gate, which names its records', () => {
    const rule = bestRule()
    const { passes, changes } = judge(dropRule(records, rule))
    expect(passes).toBe(false)
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.every(({ kind, before }) => kind === 'lost' && before?.rules.includes(rule))).toBe(true)
  })

  it('a right date told a year late fails the gate, which names its record', () => {
    const dated = records.flatMap(({ id, measures: all }) =>
      all.filter((m: Json) => m.dates.announced).map((m: Json) => ({ id, at: m.evidence[0].start, type: m.type })),
    )
    const nth = dated.findIndex(({ id, at, type }) =>
      right.some(
        ({ id: article, gold: g, measure: p }) =>
          article === id && p.type === type && p.marks[0]?.start === at && g.announced && g.announced === p.announced,
      ),
    )
    expect(nth).toBeGreaterThanOrEqual(0)
    const { passes, falls, changes } = judge(shiftOneDate(records, nth))
    expect(passes).toBe(false)
    expect(falls.map(({ figure }) => figure)).toContain('slot/announced')
    expect(changes.map(({ kind, slots }) => [kind, slots])).toEqual([['changed', ['announced']]])
  })

  it.each(['asset', 'trade'] as const satisfies readonly Family[])(
    'imposer and target swapped in family %s fail the gate',
    (family) => {
      const { passes, falls, changes } = judge(swapRoles(records, family))
      expect(passes).toBe(false)
      expect(falls.map(({ figure }) => figure)).toEqual(expect.arrayContaining(['slot/imposers', 'slot/targets']))
      expect(changes.some(({ wasRight, isRight }) => wasRight && !isRight)).toBe(true)
    },
  )

  const second = join(own, 'second.jsonl')
  it.skipIf(!isHere('the agreement of two annotators', second))('two annotators agree', async () => {
    const { code, out } = await run(evaluateCommand, [second], {
      records: join(own, 'gold.jsonl'),
      articles: join(own, 'articles.jsonl'),
      format: 'json',
      baseline: undefined,
    })
    expect(code).toBe(EXIT.done)
    const { figures, articles } = JSON.parse(out)
    const f1 = (key: string): string => figures[key].f1.toFixed(3)
    console.log(
      `agreement on ${articles} articles: core ${f1('benchmark/measures core')}, strict ${f1('benchmark/measures strict')}, slots ${f1('slots')}`,
    )
    expect(figures['benchmark/measures core'].f1).toBeGreaterThan(0.7)
  })
})
