import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { EXIT, type Io, UsageError } from '../src/commands/command.js'
import { command, hasColour } from '../src/commands/explain.js'
import { showControls } from '../src/report/terminal/lines.js'
import { explainRecord } from '../src/report/terminal.js'
import { buildHostileRecord, buildRecord } from './report-records.js'

const ESCAPE = '\u001b'
const plain = { colour: false, width: 100 }

describe('a record explained', () => {
  const record = buildRecord(3, 3)
  const shown = explainRecord(record, {
    ...plain,
    why: (rule) => (rule.startsWith('tariff/') ? 'duties are named' : undefined),
  })

  it('shows every measure with its trigger, its place and its rules, and why', () => {
    for (const [number, measure] of record.measures.entries()) {
      const [trigger] = measure.evidence
      expect(shown).toContain(`[${number + 1}] ${measure.type} · ${measure.action} · ${measure.status}`)
      expect(shown).toContain(`${trigger?.start}–${trigger?.end} “${trigger?.text}”`)
      expect(shown).toContain(`${trigger?.text}[${number + 1}]`)
      for (const rule of measure.rules) expect(shown).toContain(rule)
    }
    expect(shown).toContain('tariff/higher: duties are named')
  })

  it('lists every mention with its value and rule', () => {
    for (const { start, end, text, value, rule } of record.dates)
      expect(shown).toMatch(new RegExp(`${start}–${end} +${text} +${value} .*${rule}`))
    for (const { start, end, text, rule } of record.counts)
      expect(shown).toMatch(new RegExp(`${start}–${end} +${text} .*${rule}`))
    for (const { name, rule } of record.entities)
      expect(shown).toMatch(new RegExp(`${name} +(country|bloc|person).*${rule}`))
  })

  it('gives the words of the article back, within the width', () => {
    const words = record.text.split(/\s+/).slice(0, 200)
    const squeezed = shown.replace(/\[\d\]/g, '').replace(/\s+/g, ' ')
    expect(squeezed).toContain(words.slice(20).join(' '))
    const narrow = explainRecord(record, { colour: false, width: 60 })
    const story = narrow.slice(narrow.indexOf('\n\n'), narrow.indexOf('MEASURES'))
    expect(Math.max(...story.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
  })

  it('has colour only when asked, and then the same words', () => {
    expect(shown).not.toContain(ESCAPE)
    const coloured = explainRecord(record, { colour: true, width: 100 })
    expect(coloured).toContain(`${ESCAPE}[1;33m`)
    const bare = coloured.replaceAll(new RegExp(`${ESCAPE}\\[[\\d;]*m`, 'g'), '')
    expect(bare.replace(/\n\nEvidence .*Entity\n/, '\n')).toBe(explainRecord(record, plain))
  })

  it('lets no article steer the terminal', () => {
    expect(showControls('a\u001b[2Jb\u009bc\u202ed\re\nf')).toBe('a\ufffd[2Jb\ufffdc\ufffdd\ufffde\nf')
    const hostile = buildHostileRecord()
    const steering = {
      ...hostile,
      title: `\u001b]0;owned\u0007`,
      text: `${hostile.text} \u001b[31m \u009b1m`,
      source: { ...hostile.source, outlet: '\u001b[5m' },
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that must not come through.
    expect(explainRecord(steering, plain)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  it('stands for an article with nothing in it', () => {
    const empty = { ...record, title: null, text: '', dates: [], counts: [], entities: [], measures: [], issues: [] }
    expect(explainRecord(empty, plain)).toContain('MEASURES (0)')
  })
})

it.each([
  [{}, true, true],
  [{ TERM: 'xterm-256color', NO_COLOR: '' }, true, true],
  [{ NO_COLOR: '1' }, true, false],
  [{ TERM: 'dumb' }, true, false],
  [{}, false, false],
])('with %j and a terminal %s, colour is %s', (environment, isTerminal, colour) => {
  expect(hasColour(environment, isTerminal)).toBe(colour)
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'interdict-explain-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const lines = [
    {
      id: 'one',
      title: 'Japan freezes assets',
      text: 'Japan froze the assets of 63 Russian individuals on May 9, 2022.',
    },
    { id: 'two', title: 'Rain', text: 'It rained in Tokyo on May 10, 2022.' },
  ]
  const file = join(folder, 'articles.ndjson')
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))

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

  it('explains every article of a file, without colour when nobody looks', async () => {
    const { code, out } = await run([file])
    expect(code).toBe(EXIT.done)
    expect(out).toContain('63 Russian individuals')
    expect(out).toContain('2022-05-10')
    expect(out).not.toContain(ESCAPE)
  })
  it('explains one by its id', async () => {
    const { out } = await run([file], { id: 'two' })
    expect(out).toContain('It rained in Tokyo')
    expect(out).not.toContain('63 Russian individuals')
  })
  it('reads standard input', async () => {
    const { code, out } = await run(['-'], {}, lines[0]?.text)
    expect(code).toBe(EXIT.done)
    expect(out).toContain('froze the assets')
  })
  it('says what is wrong', async () => {
    expect(await run([join(folder, 'absent.txt')])).toMatchObject({
      code: EXIT.failed,
      err: expect.stringContaining('absent.txt'),
    })
    expect(await run([file], { id: 'three' })).toMatchObject({
      code: EXIT.failed,
      err: expect.stringContaining('three'),
    })
    await expect(run([])).rejects.toThrow(UsageError)
    await expect(run([file, file])).rejects.toThrow(UsageError)
  })
})
