import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { command as annotate } from '../src/commands/annotate.js'
import { EXIT, UsageError } from '../src/commands/command.js'
import { command as diff } from '../src/commands/diff.js'
import { command as evaluate } from '../src/commands/evaluate.js'
import { annotationSchema } from '../src/evaluate/gold.js'
import { escapeXml } from '../src/evaluate/reports/junit.js'
import { type Bench, buildBench, run } from './evaluate-command.js'
import { ARTICLES, GOLD, RECORDS, writeLines } from './evaluate-fixture.js'
import { dropRule, type Json, shiftOneDate, swapRoles } from './evaluate-mutations.js'

let bench: Bench
beforeAll(() => {
  bench = buildBench()
})
afterAll(() => bench.remove())

const withMeasure = (change: (measure: Json) => Json): readonly Json[] =>
  GOLD.map((g, index) => (index === 0 ? { ...g, measures: [change(g.measures[0]), ...g.measures.slice(1)] } : g))

describe('the gate', () => {
  const baseline = () => bench.path('gate.json')
  const judge = (records: readonly Json[], format = 'text') =>
    run(evaluate, [bench.gold], { records: bench.records(records), baseline: baseline(), format })

  beforeAll(async () => {
    const records = bench.records(RECORDS, 'perfect.ndjson')
    const { code, err } = await run(evaluate, [bench.gold], { records, baseline: baseline(), 'update-baseline': true })
    expect(code).toBe(EXIT.done)
    expect(err).toContain('baseline written')
  })

  it('passes the run that made the baseline', async () => {
    const { code, out } = await judge(RECORDS)
    expect(code).toBe(EXIT.done)
    expect(out).toContain('Gate: passes')
    expect(out).not.toContain('Records against the baseline')
  })

  it('fails when a rule is dropped, and names the records under it', async () => {
    const { code, out } = await judge(dropRule(RECORDS, 'asset-freeze/freeze-the-assets'))
    expect(code).toBe(EXIT.gate)
    expect(out).toContain('records found: F1 1.0000 →')
    expect(out).toContain('asset-freeze/freeze-the-assets: +0 gained, −2 lost, 0 changed')
    expect(out).toContain('− asset-freeze impose/in-force JP → RU 12 person, 2022-05-13 [tokyo-may] was right')
    expect(out).toContain(
      '[imposer Tokyo] has [trigger frozen the assets] of [count 12 officials] of [target Russia] on [date Friday].',
    )
    expect(out).toContain('Years ago [imposer Washington] [trigger froze funds] of [target Nicaragua].')
  })

  it.each([0, 1, 2, 3])('fails when date %i is a year late, and says which', async (nth) => {
    const { code, out } = await judge(shiftOneDate(RECORDS, nth))
    expect(code).toBe(EXIT.gate)
    expect(out).toContain('slot announced: F1 1.0000 → 0.7500')
    expect(out).toMatch(/~ [a-z-]+ .* \(announced (202\d)-(\d\d-\d\d) → 202\d-\2\)/)
    expect(out).toContain('0 gained, −0 lost, 1 changed')
  })

  it('fails when imposer and target change places in one family, and says so', async () => {
    const { code, out } = await judge(swapRoles(RECORDS, 'trade'))
    expect(code).toBe(EXIT.gate)
    expect(out).toContain('slot imposers: F1')
    expect(out).toContain('imposers JP → RU; targets RU → JP')
    expect(out).toContain('imposers CA → BY; targets BY → CA')
    expect(out.match(/was right, is wrong/g)).toHaveLength(2)
  })

  it('fails when a right mention is lost, and names the article', async () => {
    const { code, out } = await judge(RECORDS.map((r) => ({ ...r, counts: r.id === 'tokyo-may' ? [] : r.counts })))
    expect(code).toBe(EXIT.gate)
    expect(out).toContain('counts: 1 right → 0 [tokyo-may]')
  })

  it('a better run passes and tells what it gained', async () => {
    const poor = bench.path('poor.json')
    const records = bench.records(dropRule(RECORDS, 'travel-ban/bar-entry'), 'poor.ndjson')
    await run(evaluate, [bench.gold], { records, baseline: poor, 'update-baseline': true })
    const { code, out } = await run(evaluate, [bench.gold], { records: bench.records(RECORDS), baseline: poor })
    expect(code).toBe(EXIT.done)
    expect(out).toContain('travel-ban/bar-entry: +1 gained, −0 lost, 0 changed')
    expect(out).toContain('is right')
  })

  it('keeps tolerances that were set by hand, and minds them', async () => {
    const loose = bench.path('loose.json')
    const text = readFileSync(baseline(), 'utf8').replace(/"tolerance":[\d.]+/g, '"tolerance":0.9')
    writeFileSync(loose, text)
    const records = bench.records(shiftOneDate(RECORDS))
    expect((await run(evaluate, [bench.gold], { records, baseline: loose })).code).toBe(EXIT.done)
    await run(evaluate, [bench.gold], { records, baseline: loose, 'update-baseline': true })
    expect(new Set(readFileSync(loose, 'utf8').match(/"tolerance":[\d.]+/g))).toEqual(new Set(['"tolerance":0.9']))
  })

  it('the baseline is small, one record a line, without the article’s sentences', () => {
    const text = readFileSync(baseline(), 'utf8')
    expect(text.length).toBeLessThan(6000)
    expect(text.match(/^ *\{"type":.*$/gm)).toHaveLength(6)
    expect(text).not.toContain('frozen the assets')
  })

  it('says when the gold is another than the baseline’s', async () => {
    const gold = bench.write('three.jsonl', writeLines(GOLD.slice(0, 3)))
    const { out } = await run(evaluate, [gold], { records: bench.records(RECORDS), baseline: baseline() })
    expect(out).toContain('note: the baseline was made on 4 articles with 6 measures, this gold has 3 with 6')
  })

  it('reports the loss in every format', async () => {
    const lost = dropRule(RECORDS, 'import-ban/ban-imports')
    const json = JSON.parse((await judge(lost, 'json')).out)
    expect(json.gate.passes).toBe(false)
    expect(json.gate.changes.map((c: Json) => [c.kind, c.article, c.before.type])).toEqual([
      ['lost', 'ottawa-june', 'import-ban'],
    ])
    expect(json.errors.find((e: Json) => e.id === 'ottawa-june').measures[0].gold).toContain('import-ban')

    const github = (await judge(lost, 'github')).out
    const line = GOLD.findIndex((g) => g.id === 'ottawa-june') + 1
    expect(github).toContain(`::error file=${bench.gold.replace(/:/g, '%3A')},line=${line},title=record lost::`)
    expect(
      github
        .trim()
        .split('\n')
        .every((l) => /^::(error|warning|notice) /.test(l)),
    ).toBe(true)

    const markdown = (await judge(lost, 'markdown')).out
    expect(markdown).toContain('### ❌ The gate fails')
    expect(markdown).toContain('**import-ban/ban-imports**: +0 gained, −1 lost, 0 changed')
    expect(markdown).toContain('&#91;imposer Ottawa&#93;')

    const junit = (await judge(lost, 'junit')).out
    expect(junit).toMatch(/<testsuite name="figures" tests="\d+" failures="[1-9]\d*"/)
    expect(junit).toMatch(/<testsuite name="articles" tests="4" failures="1"/)
    expect(junit).toContain(`name="ottawa-june" file="${bench.gold}" line="${line}"><failure message="− import-ban`)
  })
})

describe('reading gold', () => {
  const fails = async (gold: string, flags = {}) => {
    const error = await run(evaluate, [gold], flags).catch((e) => e)
    expect(error).toBeInstanceOf(UsageError)
    return error.message as string
  }
  const goldFile = (text: string) => bench.write('bad.jsonl', text)

  it.each([
    ['a missing field', ({ status, ...rest }: Json) => rest, 'measures[0].status: missing'],
    ['an unknown type', (m: Json) => ({ ...m, type: 'oil-embargo' }), 'measures[0].type: '],
    ['an unknown status', (m: Json) => ({ ...m, status: 'done' }), 'found "done"'],
    [
      'a date that is none',
      (m: Json) => ({ ...m, announced: 'May 13' }),
      'measures[0].announced: expected a date such as 2022-05-20',
    ],
    [
      'a list that is none',
      (m: Json) => ({ ...m, imposers: 'JP' }),
      'measures[0].imposers: expected array, received string, found "JP"',
    ],
    [
      'a count without unit',
      (m: Json) => ({ ...m, counts: [{ value: 1, comparison: 'eq' }] }),
      'measures[0].counts[0].unit: missing',
    ],
  ])('names file, line and field of %s', async (_, spoil, words) => {
    const file = goldFile(writeLines([GOLD[1] as Json, ...withMeasure(spoil).slice(0, 1)]))
    const message = await fails(file)
    expect(message).toContain(`${file}:2: `)
    expect(message).toContain(words)
  })

  it('names the line of broken JSON, of an id told twice, and of an id that matches nothing', async () => {
    expect(await fails(goldFile(`${JSON.stringify(GOLD[0])}\n{"id": "x", oops}\n`))).toMatch(
      /bad\.jsonl:2: broken JSON/,
    )
    expect(await fails(goldFile(writeLines([GOLD[0] as Json, GOLD[0] as Json])))).toMatch(
      /:2: id: "tokyo-may" stands already at .*:1/,
    )
    const stray = goldFile(writeLines([GOLD[0] as Json, { ...GOLD[1], id: 'nowhere' }]))
    expect(await fails(stray)).toMatch(/:2: id: "nowhere" matches no article/)
    expect(await fails(stray, { records: bench.records(RECORDS) })).toMatch(
      /:2: id: "nowhere" matches no record and no article/,
    )
  })

  it('refuses records of other articles; an article without a record is scored as empty, and told', async () => {
    const others = RECORDS.map((r) => ({ ...r, id: `other-${r.id}` }))
    expect(await fails(bench.gold, { records: bench.records(others) })).toMatch(
      /gold\.jsonl:1: id: neither "tokyo-may" nor any/,
    )
    const { code, err, out } = await run(evaluate, [bench.gold], { records: bench.records(RECORDS.slice(1)) })
    expect(code).toBe(EXIT.done)
    expect(err).toContain('gold.jsonl:1: no record of "tokyo-may": scored as empty')
    expect(out).toContain('1 without a record, scored as empty')
    const empty = JSON.parse((await run(evaluate, [bench.gold], { records: bench.records([]), format: 'json' })).out)
    expect([empty.figures.records.f1, empty.figures.slots.f1]).toEqual([0, 0])
  })

  it('tells of quotes that are not in the article, and goes on', async () => {
    const gold = goldFile(writeLines(withMeasure((m) => ({ ...m, evidence: 'frozen the\n assets of no one' }))))
    const { code, err } = await run(evaluate, [gold], { records: bench.records(RECORDS) })
    expect(code).toBe(EXIT.done)
    expect(err.trim()).toBe(`${gold}:1: measures[0].evidence: not in the article: "frozen the\\n assets of no one"`)
  })

  it('lists all faults at once', async () => {
    const message = await fails(goldFile(writeLines(GOLD.map((g) => ({ ...g, persons: null })))))
    expect(message.match(/persons: /g)).toHaveLength(4)
  })

  it('refuses what is not there, not gold, or not a baseline', async () => {
    expect(await fails(bench.path('absent.jsonl'))).toContain('no such file')
    expect(await fails(goldFile(''))).toContain('holds no annotated article')
    expect(await fails(bench.gold, { records: bench.write('r.ndjson', '[1]\n') })).toContain(
      'r.ndjson:1: no article record',
    )
    expect(await fails(bench.gold, { records: bench.records(RECORDS), baseline: bench.path('none.json') })).toContain(
      'no such file',
    )
    const broken = bench.write('broken.json', '{\n"schema": "interdict/baseline/1",\n"gold": 3\n}')
    expect(await fails(bench.gold, { baseline: broken })).toContain(`${broken}:3: gold: `)
    expect(await fails(bench.gold, { records: bench.records(RECORDS), format: 'pdf' })).toContain(
      '--format is one of text',
    )
  })

  it('reads a folder of pairs, and names the line in a pretty file', async () => {
    const folder = bench.path('pairs')
    mkdirSync(folder)
    for (const [index, article] of ARTICLES.entries()) {
      const name = article.id as string
      if (index % 2) writeFileSync(join(folder, `${name}.json`), JSON.stringify(article))
      else writeFileSync(join(folder, `${name}.txt`), article.text)
      writeFileSync(join(folder, `${name}.gold.json`), JSON.stringify(GOLD[index], null, 2))
    }
    const { code, out } = await run(evaluate, [folder], { records: bench.records(RECORDS), format: 'json' })
    expect(code).toBe(EXIT.done)
    expect(JSON.parse(out).figures.records.f1).toBe(1)
    const pretty = join(folder, 'tokyo-may.gold.json')
    const bad = readFileSync(pretty, 'utf8').replace('"export-ban"', '"export-van"')
    writeFileSync(pretty, bad)
    const line = bad.split('\n').findIndex((l) => l.includes('export-van')) + 1
    expect(await fails(folder)).toContain(`${pretty}:${line}: measures[1].type: `)
  })

  it('matches records of text files by the name of the file', async () => {
    const records = RECORDS.map((r, i) => ({
      ...r,
      id: `hash-${i}`,
      source: { ...r.source, path: `news/${r.id}.txt` },
    }))
    const { out } = await run(evaluate, [bench.gold], { records: bench.records(records), format: 'json' })
    expect(JSON.parse(out).figures.records.f1).toBe(1)
  })

  it('takes the folder that extract wrote', async () => {
    const folder = bench.path('output')
    mkdirSync(folder)
    writeFileSync(join(folder, 'records.ndjson'), writeLines(RECORDS))
    const { out } = await run(evaluate, [bench.gold], { records: folder, format: 'json' })
    expect(JSON.parse(out).figures.records.f1).toBe(1)
    expect((await run(diff, [folder, bench.records(RECORDS)])).out).toBe('+0 gained, −0 lost, 0 changed\n')
  })

  it('takes records as gold, articles and all', async () => {
    const gold = bench.write('as-gold.jsonl', writeLines(RECORDS))
    const { out } = await run(evaluate, [gold], { records: bench.records(RECORDS), format: 'json', split: true })
    const report = JSON.parse(out)
    expect(report.figures.slots.f1).toBe(1)
    expect(report.halves[0].articles + report.halves[1].articles).toBe(4)
  })
})

describe('annotate', () => {
  it('writes gold that agrees with what is extracted, and overwrites nothing', async () => {
    const articles = bench.path('articles.jsonl')
    const folder = bench.path('annotated')
    const { code, err } = await run(annotate, [articles], { output: folder })
    expect(code).toBe(EXIT.done)
    expect(err).toContain('interdict evaluate')
    const gold = join(folder, 'gold.jsonl')
    const lines = readFileSync(gold, 'utf8').trim().split('\n')
    expect(lines.map((line) => annotationSchema.parse(JSON.parse(line)).id)).toEqual(ARTICLES.map((a) => a.id))
    const { out } = await run(evaluate, [gold], { articles, format: 'json' })
    const { figures } = JSON.parse(out)
    for (const key of ['records', 'slots', 'published'])
      if (figures[key]) expect([key, figures[key].f1]).toEqual([key, 1])
    await expect(run(annotate, [articles], { output: folder })).rejects.toThrow(
      /would overwrite .*gold\.jsonl; --force does/,
    )
    expect((await run(annotate, [articles], { output: folder, force: true })).code).toBe(EXIT.done)
  })

  it('articles without an id keep the one made of their text', async () => {
    const articles = bench.write('nameless.jsonl', writeLines(ARTICLES.map(({ text, date }) => ({ text, date }))))
    const folder = bench.path('nameless')
    await run(annotate, [articles], { output: folder })
    const { out } = await run(evaluate, [join(folder, 'gold.jsonl')], { articles, format: 'json' })
    expect(JSON.parse(out).articles).toBe(4)
  })

  it('writes a pair for each text of a folder', async () => {
    const folder = bench.path('texts')
    mkdirSync(folder)
    writeFileSync(join(folder, 'one.txt'), 'LIMA, Aug. 9 - Peru said on Friday that nothing had changed.')
    await run(annotate, [folder])
    expect(annotationSchema.parse(JSON.parse(readFileSync(join(folder, 'one.gold.json'), 'utf8'))).id).toBe('one')
    expect((await run(evaluate, [folder], { format: 'json' })).code).toBe(EXIT.done)
  })
})

describe('diff', () => {
  it('tells what was gained, lost and changed, by rule', async () => {
    const old = bench.records(dropRule(RECORDS, 'travel-ban/bar-entry'), 'old.ndjson')
    const now = bench.records(shiftOneDate(dropRule(RECORDS, 'diplomat-expulsion/expel'), 2), 'new.ndjson')
    const { code, out } = await run(diff, [old, now])
    expect(code).toBe(EXIT.done)
    expect(out.split('\n')[0]).toBe('+1 gained, −1 lost, 1 changed')
    expect(out).toContain('travel-ban/bar-entry: +1 gained, −0 lost, 0 changed')
    expect(out).toContain('[imposer Canada] also [trigger barred entry] to [count 7 judges] from [target Belarus].')
    expect(out).toContain('− diplomat-expulsion impose/in-force BR → NI 1 diplomat, 2024-08-08 [brasilia-august]')
    expect(out).toContain('(announced 2023-06-01 → 2024-06-01)')
    const json = JSON.parse((await run(diff, [old, now], { format: 'json' })).out)
    expect(json).toMatchObject({ gained: 1, lost: 1, changed: 1 })
    expect(json.rules.map(({ rule }: Json) => rule)).toEqual([
      'diplomat-expulsion/expel',
      'import-ban/ban-imports',
      'travel-ban/bar-entry',
    ])
  })

  it('says nothing more when nothing changed, whatever the order', async () => {
    const old = bench.records(RECORDS, 'old.ndjson')
    const now = bench.records(
      [...RECORDS].reverse().map((r) => ({ ...r, measures: [...r.measures].reverse() })),
      'new.ndjson',
    )
    expect((await run(diff, [old, now])).out).toBe('+0 gained, −0 lost, 0 changed\n')
  })

  it('an article that one run does not have loses or gains its records', async () => {
    const [all, fewer] = [bench.records(RECORDS, 'old.ndjson'), bench.records(RECORDS.slice(1), 'new.ndjson')]
    expect((await run(diff, [all, fewer])).out).toContain('+0 gained, −2 lost, 0 changed')
    expect((await run(diff, [fewer, all])).out).toContain('+2 gained, −0 lost, 0 changed')
  })

  it('refuses wrong words', async () => {
    await expect(run(diff, ['one.ndjson'])).rejects.toThrow(UsageError)
    await expect(run(diff, [bench.path('no.ndjson'), bench.gold])).rejects.toThrow('no such file')
  })
})

it('XML escapes its own signs, and what XML cannot hold becomes a replacement sign', () => {
  expect(escapeXml('a\u0000<b> & "c"\u{1F600}')).toBe('a\uFFFD&#60;b&#62; &#38; &#34;c&#34;\u{1F600}')
})
