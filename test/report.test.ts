import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { parseHTML } from 'linkedom'
import { afterAll, describe, expect, it } from 'vitest'
import { EXIT, type Io, UsageError } from '../src/commands/command.js'
import { command } from '../src/commands/report.js'
import { articleSchema } from '../src/record/contract.js'
import { safeLink } from '../src/report/article-view.js'
import { segmentText } from '../src/report/browser/segments.js'
import { buildReport } from '../src/report/build.js'
import { chooseStep, dayOfValue, floorTo, nameOfValue, startOfValue } from '../src/report/calendar.js'
import { html, scriptJson } from '../src/report/html.js'
import { findMarks } from '../src/report/marks.js'
import { findParagraphs } from '../src/report/paragraphs.js'
import { buildHostileRecord, buildRecord, buildRecords } from './report-records.js'

describe('the records built for these tests', () => {
  it('are valid, and every span is its text', () => {
    for (const record of [...buildRecords(40), buildHostileRecord()]) {
      expect(articleSchema.safeParse(record).error).toBeUndefined()
      const spans = [...record.dates, ...record.counts, ...record.entities.flatMap((entity) => entity.mentions)]
      const roles = record.measures.flatMap((m) => [
        ...m.imposers,
        ...m.targets,
        ...m.goods,
        ...m.evidence,
        ...m.counts,
      ])
      for (const { start, end, text } of [...spans, ...roles]) expect(record.text.slice(start, end)).toBe(text)
    }
  })
})

/** Segments as nested brackets: "a[b(c)d]". */
function drawSegments(text: string, marks: readonly (readonly [number, number])[]): string {
  const spans = marks.map(([start, end]) => ({ start, end }))
  const paragraphs = findParagraphs(text)
  return segmentText(paragraphs, spans)
    .map((segments) => {
      let drawn = ''
      let open: readonly number[] = []
      for (const segment of [...segments, { start: 0, end: 0, marks: [] }]) {
        const kept = open.findIndex((mark, depth) => segment.marks[depth] !== mark)
        const from = kept < 0 ? open.length : kept
        drawn +=
          ']'.repeat(open.length - from) +
          segment.marks
            .slice(from)
            .map((mark) => `[${mark}:`)
            .join('')
        drawn += text.slice(segment.start, segment.end)
        open = segment.marks
      }
      return drawn
    })
    .join('¶')
}

describe('segments of a text', () => {
  it.each([
    ['none', 'abcdef', [], 'abcdef'],
    [
      'side by side',
      'abcdef',
      [
        [0, 2],
        [2, 4],
      ],
      '[0:ab][1:cd]ef',
    ],
    [
      'nested',
      'abcdef',
      [
        [0, 6],
        [1, 3],
        [2, 3],
      ],
      '[0:a[1:b[2:c]]def]',
    ],
    [
      'equal at one end',
      'abcdef',
      [
        [0, 4],
        [0, 2],
        [2, 4],
      ],
      '[0:[1:ab][2:cd]]ef',
    ],
    [
      'crossing: the second comes in two pieces',
      'abcdef',
      [
        [0, 4],
        [2, 6],
      ],
      '[0:ab[1:cd]][1:ef]',
    ],
    ['over two paragraphs', 'ab\n\ncd', [[1, 5]], 'a[0:b]¶[0:c]d'],
    ['inside white space between paragraphs', 'ab\n\ncd', [[2, 3]], 'ab¶cd'],
  ] as const)('%s', (_name, text, marks, drawn) => {
    expect(drawSegments(text, marks)).toBe(drawn)
  })

  it('give the whole text back in linear work for 20,000 marks', () => {
    const text = 'ab '.repeat(20_000)
    const marks = Array.from({ length: 20_000 }, (_, place) => ({ start: place * 3, end: place * 3 + 2 }))
    const [segments = []] = segmentText([[0, text.length]], marks)
    expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    expect(segments).toHaveLength(40_000)
  })
})

describe('paragraphs', () => {
  const read = (text: string): readonly string[] => findParagraphs(text).map(([start, end]) => text.slice(start, end))
  it('end at line ends', () => {
    expect(read('Title\n\n  One line. \nNext line.\r\n\n')).toEqual(['Title', 'One line.', 'Next line.'])
  })
  it('of an old wire go over its line ends, and begin at an indent', () => {
    const line = 'The ministry said on Tuesday that the list would be made longer'
    const text = `${[line, line, line, `   ${line}`, line, line, line].join('\n')}`
    expect(read(text)).toEqual([[line, line, line].join('\n'), [line, line, line, line].join('\n')])
  })
  it('of nothing are none', () => {
    expect(read(' \n \n')).toEqual([])
  })
})

describe('marks of a record', () => {
  const record = buildRecord(3, 3)
  const marks = findMarks(record)
  it('hold every measure, with what it is, its value and its rule', () => {
    const facts = marks.flatMap((mark) => mark.facts)
    for (const [place, measure] of record.measures.entries()) {
      const [trigger] = measure.evidence
      const mark = marks.find(({ start, end }) => start === trigger?.start && end === trigger.end)
      expect(mark?.facts[0]).toMatchObject({ kind: 'evidence', measure: place, rule: measure.rules.join(', ') })
    }
    for (const { kind, label, value } of facts) expect(kind && label && value).toBeTruthy()
  })
  it('fold equal spans into one', () => {
    const keys = marks.map(({ start, end }) => `${start}:${end}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
  it('leave out spans that are empty or outside', () => {
    const broken = { ...record, measures: [], counts: [], entities: [], text: 'short' }
    expect(findMarks(broken)).toEqual([])
  })
})

describe('dates on the axis', () => {
  it.each([
    ['2022-05-20', '2022-05-20'],
    ['2022-05', '2022-05-01'],
    ['2022', '2022-01-01'],
    ['2022-Q2', '2022-04-01'],
    ['2022-H2', '2022-07-01'],
    ['2022-W19', '2022-05-09'],
    ['2022-05-20T12:00', '2022-05-20'],
    ['0099-01-02', '0099-01-02'],
    ['2022-13', undefined],
    ['2022-02-31', undefined],
    ['P3M', undefined],
    ['--05-20', undefined],
    ['PRESENT_REF', undefined],
  ])('%s is %s', (value, day) => {
    expect(startOfValue(value)?.toISOString().slice(0, 10)).toBe(day)
  })
  it.each([
    ['2022-05-20', '2022-05-20', '2022-05-20'],
    ['2022-W19', 'week of 9 May 2022', '2022-05-09'],
    ['2022-Q2', 'Q2 2022', '2022-04-01'],
    ['2022-H2', 'second half of 2022', '2022-07-01'],
    ['--05-20', '20 May, year unknown', ''],
    ['', '', ''],
  ])('%s is written %s and sorted as %j', (value, name, day) => {
    expect(nameOfValue(value)).toBe(name)
    expect(dayOfValue(value)).toBe(day)
  })
  it('fall into steps that keep the axis short', () => {
    const day = (text: string): Date => new Date(`${text}T00:00:00Z`)
    expect(chooseStep(day('2022-01-01'), day('2022-02-01'))).toBe('day')
    expect(chooseStep(day('2022-01-01'), day('2022-12-01'))).toBe('week')
    expect(chooseStep(day('1989-01-01'), day('2022-12-01'))).toBe('year')
    expect(floorTo(day('2022-05-20'), 'week')).toEqual(day('2022-05-16'))
    expect(floorTo(day('2022-05-20'), 'quarter')).toEqual(day('2022-04-01'))
  })
})

describe('what goes into the page', () => {
  it('is escaped in markup and in data', () => {
    expect(html`<p title="${'"><script>'}">${"<b>'&"}</p>`.source).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&#39;&amp;</p>',
    )
    expect(scriptJson({ text: '</script><!--\u2028' }).source).toBe('{"text":"\\u003c/script>\\u003c!--\\u2028"}')
  })
  it.each([
    ['https://news.example/a?b=1', 'https://news.example/a?b=1'],
    ['javascript:alert(1)', ''],
    [' java\nscript:alert(1)', ''],
    ['data:text/html,<script>', ''],
    ['//news.example', ''],
    ['', ''],
    [null, ''],
  ])('follows %j as %j', (url, link) => {
    expect(safeLink(url)).toBe(link)
  })
})

describe('the page', () => {
  it('is the same for the same records', async () => {
    const [one, two] = [await buildReport(buildRecords(30)), await buildReport(buildRecords(30))]
    expect(one.pieces.join('')).toBe(two.pieces.join(''))
    expect(one).toMatchObject({ articles: 30, leftOut: 0 })
  })
  it('allows nothing but its own script and style, and has no inline style or handler', async () => {
    const { pieces } = await buildReport([buildHostileRecord(), ...buildRecords(8)])
    const page = pieces.join('')
    const { document } = parseHTML(page)
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; img-src data:;/)
    expect(page.match(/<script(?! type="application\/)[^>]*>/g)).toEqual(['<script>'])
    expect([...document.querySelectorAll('[style], [onload], [onerror], [onmouseover], img, iframe')]).toEqual([])
    const addresses = [...document.querySelectorAll('[src], [href]')].map((e) => e.getAttribute('href') ?? 'src')
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual(['data:,'])
  })
  it('counts and says what it leaves out', async () => {
    const plain = Array.from({ length: 5 }, (_, seed) => buildRecord(seed + 1, 0))
    const report = await buildReport([...plain, buildRecord(9, 2)], { plainArticles: 3 })
    expect(report).toMatchObject({ articles: 6, measures: 2, leftOut: 2 })
    expect(report.pieces.join('')).toContain('The texts of 2 articles without a measure are left out')
  })
  it('stands without records, and without measures', async () => {
    for (const records of [[], [buildRecord(1, 0)]]) {
      const { pieces } = await buildReport(records)
      const { document } = parseHTML(pieces.join(''))
      expect(document.querySelector('.deck')?.textContent).toMatch(/tells? of no measure/)
      expect(document.querySelector('#timeline')).toBeNull()
    }
  })
  it('draws every act and bar with a title of its own', async () => {
    const { pieces } = await buildReport(buildRecords(60))
    const { document } = parseHTML(pieces.join(''))
    for (const svg of document.querySelectorAll('svg.chart')) {
      expect(svg.getAttribute('aria-label')).toBeTruthy()
      const shapes = [...svg.querySelectorAll('circle, rect')]
      expect(shapes.length).toBeGreaterThan(0)
      for (const shape of shapes) expect(shape.querySelector('title')?.textContent).toMatch(/: \d/)
    }
    expect(document.querySelectorAll('svg.chart')).toHaveLength(5)
  })
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'interdict-report-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const lines = [...buildRecords(5)].map((record) => `${JSON.stringify(record)}\n`).join('')
  const file = join(folder, 'records.ndjson')
  const broken = join(folder, 'broken.ndjson')
  writeFileSync(file, lines)
  writeFileSync(broken, `${lines}{"schema":"interdict/article/1"}\n`)

  const run = async (paths: readonly string[], flags = {}, input = '') => {
    const out: string[] = []
    const err: string[] = []
    const io: Io = {
      out: async (text) => void out.push(text),
      err: (line) => void err.push(line),
      stdin: Readable.from([Buffer.from(input)]) as unknown as NodeJS.ReadableStream,
      isTerminal: false,
    }
    const code = await command.run(paths, flags, io)
    return { code, out: out.join(''), err: err.join('\n') }
  }

  it('writes a page, also into a new folder, and says what is in it', async () => {
    const output = join(folder, 'new', 'report.html')
    const { code, err } = await run([file], { output, title: 'Five & <more>' })
    expect(code).toBe(EXIT.done)
    expect(err).toContain('5 articles, 7 measures')
    expect(readFileSync(output, 'utf8')).toContain('<h1 id="title">Five &amp; &lt;more&gt;</h1>')
    expect(readdirSync(join(folder, 'new'))).toEqual(['report.html'])
  })
  it('reads standard input and writes standard output', async () => {
    const { code, out } = await run(['-'], { output: '-' }, lines)
    expect(code).toBe(EXIT.done)
    expect(out).toMatch(/^<!doctype html>.*<\/html>\n$/s)
  })
  it('leaves the old page where the records are broken, and names the line', async () => {
    const output = join(folder, 'old.html')
    writeFileSync(output, 'old')
    const { code, err } = await run([broken], { output })
    expect(code).toBe(EXIT.failed)
    expect(err).toContain('broken.ndjson:6')
    expect(readFileSync(output, 'utf8')).toBe('old')
    expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([])
  })
  it('says what is wrong', async () => {
    expect(await run([join(folder, 'absent.ndjson')])).toMatchObject({ code: EXIT.failed })
    await expect(run([])).rejects.toThrow(UsageError)
  })
})
