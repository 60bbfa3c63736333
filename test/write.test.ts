import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { getAlpha2Codes } from 'i18n-iso-countries'
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { command as exportCommand } from '../src/commands/export.js'
import { extract } from '../src/index.js'
import { MEASURE_TYPES } from '../src/measures/taxonomy.js'
import { type ArticleRecord, articleSchema } from '../src/record/contract.js'
import { findAlpha3 } from '../src/write/alpha3.js'
import { buildStandoff } from '../src/write/brat.js'
import { cameoCode } from '../src/write/cameo.js'
import { buildCodePoints } from '../src/write/code-points.js'
import { CROSSWALK, findProvisions, OPENSANCTIONS_MEASURES } from '../src/write/crosswalk.js'
import { csvText, MEASURE_COLUMNS, measureRows } from '../src/write/csv.js'
import { FORMAT_NAMES, type FormatName, loadFormat } from '../src/write/formats.js'
import { fromFtm, toFtm } from '../src/write/ftm.js'
import type { FtmEntity } from '../src/write/ftm-targets.js'
import { buildPlover } from '../src/write/plover.js'
import { linesOf, RecordError, readRecords } from '../src/write/records.js'
import { FormatError, writeRecords } from '../src/write/write.js'
import { article, EMPTY, EUROPE, JAPAN, measure, RECORDS, stream } from './records.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'interdict-write-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The records in a format, as text. */
async function textOf(name: FormatName, options = {}, records = RECORDS): Promise<string> {
  let text = ''
  await writeRecords(
    stream(records),
    await loadFormat(name),
    async (piece) => {
      text += piece
    },
    options,
  )
  return text
}

const fileOf = async (name: FormatName, file: string, options = {}, records = RECORDS): Promise<string> => {
  const path = join(folder, file)
  await writeRecords(stream(records), await loadFormat(name), path, options)
  return path
}

async function duck(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson()
  connection.closeSync()
  return rows as Record<string, unknown>[]
}

/** Lines of JSON as an outsider sees them: Python decodes, and slices by code points. */
const python = (program: string, input: string): string =>
  execFileSync('python3', ['-c', program], { input }).toString()
const hasPython = spawnSync('python3', ['-V']).status === 0
const hasSqlite = spawnSync('sqlite3', ['-version']).status === 0
if (!hasPython) console.warn('skipped: no python3 to read code-point offsets')
if (!hasSqlite) console.warn('skipped: no sqlite3 (apt-get install sqlite3) to read the database')

/** Checks a brat folder: text-bound annotations against the text, arguments against ids; prints how many it checked. */
const BRAT_CHECK = `import sys,glob
checked = 0
for ann in sorted(glob.glob(sys.stdin.read() + '/*.ann')):
    text = open(ann[:-3] + 'txt', encoding='utf-8', newline='').read()
    lines = open(ann, encoding='utf-8').read().split('\\n')[:-1]
    ids = {l.split('\\t')[0] for l in lines}
    for line in lines:
        f = line.split('\\t')
        if f[0][0] == 'T':
            kind, offsets = f[1].split(' ', 1)
            words = ' '.join(text[int(a):int(b)] for a, b in (p.split(' ') for p in offsets.split(';')))
            assert words == f[2], (words, f[2])
            checked += 1
        if f[0][0] == 'E':
            for arg in f[1].split(' '): assert arg.split(':')[1] in ids, arg
        if f[0][0] == 'A': assert f[1].split(' ')[1] in ids
print(checked)`

/** Prints the words of every measure of spaCy lines, as Python slices them. */
const SPACY_CHECK = `import json,sys
for line in sys.stdin.buffer.read().decode().split('\\n')[:-1]:
    d = json.loads(line)
    print(json.dumps([d['text'][s['start']:s['end']] for s in d['spans']['measures']]))`

test('the records of these tests obey the contract and their spans stand in the text', () => {
  for (const record of RECORDS) {
    expect(articleSchema.safeParse(record).error).toBeUndefined()
    for (const { evidence } of record.measures) {
      for (const { start, end, text } of evidence) expect(record.text.slice(start, end)).toBe(text)
    }
  }
})

describe('ndjson', () => {
  it('gives the records back through a pipe', async () => {
    const bytes = Readable.from([Buffer.from(await textOf('ndjson'))])
    const back: ArticleRecord[] = []
    for await (const record of readRecords(['-'], bytes)) back.push(record)
    expect(back).toEqual(RECORDS)
  })

  it('splits lines at the line feed alone, across any chunks', async () => {
    const text = 'a\u2028b\n\nc😀\r\nlast'
    for (const size of [1, 2, 3, 100]) {
      const bytes = Buffer.from(text)
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, i * size + size),
      )
      const lines: string[] = []
      for await (const line of linesOf(Readable.from(chunks))) lines.push(line)
      expect(lines).toEqual(['a\u2028b', '', 'c😀\r', 'last'])
    }
  })

  it('names file, line and field of what is no record', async () => {
    const path = join(folder, 'bad.ndjson')
    writeFileSync(path, `${JSON.stringify(EMPTY)}\n${JSON.stringify({ ...EMPTY, truncated: 'no' })}\n`)
    const read = async () => {
      for await (const _ of readRecords([path]));
    }
    await expect(read()).rejects.toThrow(RecordError)
    await expect(read()).rejects.toThrow(/bad\.ndjson:2: .*truncated/)
  })

  it('reads the record files of a folder and leaves others out', async () => {
    const path = join(folder, 'run')
    await writeRecords(stream([JAPAN]), await loadFormat('ndjson'), join(path, 'b.ndjson'))
    await writeRecords(stream([EUROPE]), await loadFormat('ndjson'), join(path, 'a.jsonl'))
    writeFileSync(join(path, 'issues.ndjson'), '{"code":"x"}\n')
    const ids: string[] = []
    for await (const { id } of readRecords([path])) ids.push(id)
    expect(ids).toEqual([EUROPE.id, JAPAN.id])
  })
})

describe('csv', () => {
  it('is read by DuckDB: a row a measure, hostile cells as text', async () => {
    const path = await fileOf('csv', 'measures.csv')
    const rows = await duck(`SELECT * FROM read_csv('${path}', header = true, all_varchar = true)`)
    expect(rows).toHaveLength(7)
    expect(Object.keys(rows[0] ?? {})).toEqual(MEASURE_COLUMNS)
    expect(rows[0]).toMatchObject({
      title: `'${JAPAN.title}`,
      outlet: "'@Outlet",
      type: 'asset-freeze',
      background: 'false',
      imposers: 'JP',
      targets: 'Sberbank; Alfa Bank; 398 Russian individuals',
      counts: 'eq 398 person new; gt 499 person total',
      announced: '2022-04-12',
      effective: null,
    })
    expect(rows[1]).toMatchObject({
      goods: '𝐬emiconductors; luxury, goods',
      effective: '2022-05-20',
      confidence: '0.75',
    })
  })

  it('any cells come back from DuckDB, and none is a formula', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '=', '+', '@', '-', '"', ',', ';', '\n', '\r', "'", '\t', '😀'),
      maxLength: 8,
    })
    const rows = fc.sample(fc.tuple(cell, cell), { seed: 7, numRuns: 300 })
    const path = join(folder, 'any.csv')
    writeFileSync(path, csvText([['a', 'b'], ...rows]))
    const back = await duck(
      `SELECT * FROM read_csv('${path}', header = true, all_varchar = true, quote = '"', escape = '"', delim = ',')`,
    )
    expect(back).toHaveLength(rows.length)
    back.forEach((row, i) => {
      for (const [name, written] of [
        ['a', rows[i]?.[0]],
        ['b', rows[i]?.[1]],
      ] as const) {
        const read = row[name] ?? ''
        expect(read).toBe(/^[=+\-@\t\r]/.test(written ?? '') ? `'${written}` : written)
      }
    })
  })

  it('quotes a lone carriage return, which else would end the row', async () => {
    const path = join(folder, 'cr.csv')
    writeFileSync(
      path,
      csvText([
        ['a', 'b'],
        ['one\rtwo', 'three'],
      ]),
    )
    expect(await duck(`SELECT * FROM read_csv('${path}', header = true)`)).toEqual([{ a: 'one\rtwo', b: 'three' }])
  })

  it('gives every table, typed, for a folder', async () => {
    await fileOf('csv', 'tables/')
    expect(readdirSync(join(folder, 'tables')).sort()).toEqual([
      'counts.csv',
      'dates.csv',
      'entities.csv',
      'measures.csv',
    ])
    const counts = await duck(`SELECT value, lower, upper, unit FROM '${join(folder, 'tables', 'counts.csv')}'`)
    expect(counts).toEqual([
      { value: '398', lower: null, upper: null, unit: 'person' },
      { value: '499', lower: null, upper: null, unit: 'person' },
      { value: null, lower: '24', upper: null, unit: 'entity' },
      { value: '100', lower: null, upper: '200', unit: 'other' },
    ])
    const [row] = await duck(`SELECT count(*)::INT AS n FROM '${join(folder, 'tables', 'entities.csv')}'`)
    expect(row?.n).toBe(5)
  })

  it('has a cell for every column', () => {
    for (const row of RECORDS.flatMap(measureRows)) expect(row).toHaveLength(MEASURE_COLUMNS.length)
  })
})

describe('parquet', () => {
  it('keeps the whole record: DuckDB gives back what was written', async () => {
    const path = await fileOf('parquet', 'articles.parquet', { table: 'articles' })
    expect(await duck(`SELECT * FROM '${path}'`)).toEqual(JSON.parse(JSON.stringify(RECORDS)))
  })

  it('has typed and nested columns, a row a measure', async () => {
    const path = await fileOf('parquet', 'measures.parquet')
    const types = await duck(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '${path}')`)
    const typeOf = Object.fromEntries(types.map((row) => [row.column_name, row.column_type]))
    expect(typeOf).toMatchObject({ confidence: 'DOUBLE', background: 'BOOLEAN', targetCountries: 'VARCHAR[]' })
    expect(typeOf.imposers).toContain('"start" INTEGER')
    const rows = await duck(
      `SELECT type, imposers[1].code AS imposer, len(targets)::INT AS targets, dates.effective.value AS effective,
       list_sum(list_transform(counts, c -> c.value)) AS told FROM '${path}' WHERE article = '${JAPAN.id}'`,
    )
    expect(rows).toEqual([
      { type: 'asset-freeze', imposer: 'JP', targets: 3, effective: null, told: 897 },
      { type: 'export-ban', imposer: 'JP', targets: 1, effective: '2022-05-20', told: null },
    ])
  })

  it('is a valid file without any row', async () => {
    const path = await fileOf('parquet', 'none.parquet', {}, [EMPTY])
    expect(await duck(`SELECT type FROM '${path}'`)).toEqual([])
  })
})

describe.skipIf(!hasSqlite)('sqlite, read by sqlite3', () => {
  const query = (path: string, sql: string) => execFileSync('sqlite3', ['-json', path, sql]).toString()
  it('joins by keys, searches evidence and holds together', async () => {
    const path = await fileOf('sqlite', 'records.sqlite')
    expect(query(path, 'PRAGMA integrity_check')).toContain('ok')
    expect(query(path, 'PRAGMA foreign_key_check')).toBe('')
    const found = `SELECT a.id, m.type, i.code, e.start FROM evidence_text s
      JOIN evidence e ON e.evidence = s.rowid JOIN measure m USING (measure) JOIN article a USING (article)
      JOIN imposer i USING (measure) WHERE evidence_text MATCH 'assets AND sberbank'`
    expect(JSON.parse(query(path, found))).toEqual([
      { id: JAPAN.id, type: 'asset-freeze', code: 'JP', start: JAPAN.measures[0]?.evidence[0]?.start },
    ])
    expect(JSON.parse(query(path, 'SELECT title, truncated, text FROM article WHERE article = 1'))).toEqual([
      { title: JAPAN.title, truncated: 1, text: JAPAN.text },
    ])
    const totals = JSON.parse(
      query(
        path,
        'SELECT (SELECT count(*) FROM measure) m, (SELECT count(*) FROM mention) n, (SELECT count(*) FROM good) g',
      ),
    )
    expect(totals).toEqual([{ m: 7, n: 6, g: 3 }])
  })
})

it('sqlite without any library says what to install', async () => {
  vi.resetModules()
  vi.doMock('node-sqlite3-wasm', () => {
    throw new Error('absent')
  })
  const { openDatabase } = await import('../src/write/sqlite-database.js')
  const opened = openDatabase(join(folder, 'absent.sqlite'))
  if (isBuiltin('node:sqlite')) (await opened).close()
  else await expect(opened).rejects.toThrow(/npm install node-sqlite3-wasm/)
  vi.doUnmock('node-sqlite3-wasm')
})

describe('FollowTheMoney', () => {
  const ftm = createRequire(import.meta.url)('@alephdata/followthemoney')
  const model = new ftm.Model(ftm.defaultModel)

  it('gives the record back, key for key', () => {
    for (const record of RECORDS) {
      const text = JSON.stringify(toFtm(record))
      expect(JSON.stringify(fromFtm(JSON.parse(text) as FtmEntity[]))).toBe(JSON.stringify(record))
    }
  })

  it('uses schemata and properties of the npm model only, and strings only', () => {
    for (const { schema, properties } of RECORDS.flatMap(toFtm)) {
      const known = model.getSchema(schema)
      expect(known.abstract).toBe(false)
      for (const [name, values] of Object.entries(properties)) {
        expect(() => known.getProperty(name), `${schema}.${name}`).not.toThrow()
        expect(values.length).toBeGreaterThan(0)
        for (const value of values) expect(typeof value).toBe('string')
      }
    }
  })

  it('points from the sanction to who is hit, never to an unnamed group', () => {
    const entities = toFtm(JAPAN)
    const byId = new Map(entities.map((entity) => [entity.id, entity]))
    const [freeze, ban] = entities.filter(({ schema }) => schema === 'Sanction')
    expect(freeze?.properties).toMatchObject({
      country: ['jp'],
      provisions: ['Asset freeze'],
      status: ['active'],
      listingDate: ['2022-04-12'],
      program: ['fifth package'],
      reason: ['retaliation'],
    })
    expect(freeze?.properties.entity?.map((id) => byId.get(id)?.properties.name?.[0])).toEqual([
      'Sberbank',
      'Alfa Bank',
      'Government of Russia',
    ])
    expect(ban?.properties).toMatchObject({ status: ['announced'], endDate: ['2022-12'] })
    expect(entities.filter(({ schema }) => schema === 'Person')).toEqual([])
    expect(entities.find(({ properties }) => properties.name?.[0] === 'Sberbank')?.properties.topics).toEqual([
      'sanction.counter',
      'asset.frozen',
    ])
  })

  it('any text, title and id come back, and every line is one line', () => {
    const words = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(words, fc.option(words), words.filter(Boolean), fc.string(), (text, title, id, name) => {
        const target = {
          kind: 'person' as const,
          name: name || 'x',
          code: null,
          entity: null,
          start: 0,
          end: 0,
          text: '',
        }
        const more = { id: 'm', key: 'k', type: 'travel-ban', family: 'mobility', targets: [target] } as const
        const record = article({ id, text, title, measures: [measure({ start: 0, end: 0, text: '' }, more)] })
        const lines = JSON.stringify(toFtm(record))
        expect(lines).not.toContain('\n')
        expect(fromFtm(JSON.parse(lines))).toEqual(record)
      }),
      { seed: 7, numRuns: process.env.FUZZ ? 5_000 : 100 },
    )
  })

  it.each([
    ['export-ban', 'military', 'group', ['Arms restrictions']],
    ['export-ban', 'oil', 'country', ['Export control']],
    ['arms-embargo', 'military', 'organization', ['Arms restrictions']],
    ['arms-embargo', 'military', 'country', ['Arms embargo']],
    ['tariff', 'steel', 'country', ['Import restrictions']],
    ['sanctions', 'other', 'country', []],
  ] as const)('provisions of %s on %s for a %s', (type, category, kind, provisions) => {
    const span = { start: 0, end: 1, text: 'a' }
    const goods = [{ name: 'a', category, ...span }]
    const targets = [{ kind, name: 'a', code: null, entity: null, ...span }]
    expect(findProvisions(measure(span, { id: 'm', key: 'k', type, family: 'other', goods, targets }))).toEqual(
      provisions,
    )
  })

  it('leaves what is not decided out of the sanctions', () => {
    const told = toFtm(EUROPE).filter(({ schema }) => schema === 'Sanction')
    expect(told.map(({ properties }) => [properties.recordId?.[0], properties.status?.[0]])).toEqual([
      ['eu-1:import-ban:1', 'inactive'],
      ['eu-1:vessel-ban:5', 'active'],
    ])
  })
})

describe('event codes', () => {
  const codes = (mode: 'strict' | 'semantic') =>
    RECORDS.flatMap(({ measures }) => measures.map((m) => cameoCode(m, mode)))
  it('CAMEO, semantic and strict', () => {
    expect(codes('semantic')).toEqual(['163', '163', '085', '1312', '113', '1244', '163'])
    expect(codes('strict')).toEqual(['163', '1312', '085', '1312', '113', '1244', '163'])
  })

  it('CAMEO rows, one for each imposer and target', async () => {
    const rows = (await textOf('cameo')).trim().split('\n')
    expect(rows.slice(0, 5)).toEqual([
      'date,source,target,code,record_id',
      '2022-04-12,JPN,RUS,163,jp/2022 04:12:asset-freeze:71',
      '2022-05-20,JPN,RUS,163,jp/2022 04:12:export-ban:200',
      '2016-01,EUR,IRN,085,eu-1:import-ban:1',
      '2016-01,USA,IRN,085,eu-1:import-ban:1',
    ])
    expect(rows[5]).toContain(',USA,,1312,')
  })

  it('PLOVER events with auxiliary modes', () => {
    const events = RECORDS.flatMap((record) => record.measures.map((m) => buildPlover(m, record)))
    expect(events.map(({ event, mode }) => [event, ...mode].join(' '))).toEqual([
      'SANCTION discontinue',
      'SANCTION discontinue future',
      'RETREAT historical',
      'THREATEN restrict',
      'ACCUSE disapprove',
      'RETREAT negation',
      'SANCTION discontinue',
    ])
    expect(events[1]).toMatchObject({ context: ['economic', 'technology'], goods: ['𝐬emiconductors', 'luxury, goods'] })
    expect(events[0]?.sanction_size).toHaveLength(2)
  })

  it('the crosswalk knows every type and only measures that OpenSanctions has', () => {
    expect(Object.keys(CROSSWALK)).toEqual(MEASURE_TYPES)
    const used = Object.values(CROSSWALK).flatMap(({ openSanctions }) => openSanctions as readonly string[])
    expect(used.filter((name) => !(OPENSANCTIONS_MEASURES as readonly string[]).includes(name))).toEqual([])
    for (const { cameo } of Object.values(CROSSWALK)) expect(cameo).toMatch(/^1[67]\d{1,2}$/)
  })

  it('alpha-3 agrees with i18n-iso-countries', () => {
    const { XK: _, ...states } = getAlpha2Codes()
    for (const [alpha2, alpha3] of Object.entries(states)) expect(findAlpha3(alpha2)).toBe(alpha3)
  })
})

describe('formats of annotators', () => {
  it('code points count a pair once and a lone surrogate once', () => {
    const text = 'a😀b\ud800c🇯🇵d'
    const point = buildCodePoints(text)
    for (let offset = 0; offset <= text.length; offset++) {
      const inside = /[\ud800-\udbff]$/.test(text.slice(0, offset)) && /^[\udc00-\udfff]/.test(text.slice(offset))
      expect(point(offset)).toBe([...text.slice(0, offset)].length - (inside ? 1 : 0))
    }
  })

  it.skipIf(!hasPython)('spacy: Python slices the same words', async () => {
    const program = `import json,sys
for line in sys.stdin.buffer.read().decode().split('\\n')[:-1]:
    d = json.loads(line)
    print(json.dumps([[d['text'][e['start']:e['end']], e['label']] for e in d['ents'] + d['spans']['measures']]))
    assert all(a['end'] <= b['start'] for a, b in zip(d['ents'], d['ents'][1:]))`
    const [japan] = python(program, await textOf('spacy'))
      .trim()
      .split('\n')
    const spans = JSON.parse(japan ?? '') as [string, string][]
    expect(spans).toContainEqual(['398 Russian individuals', 'COUNT'])
    expect(spans).toContainEqual(['Yoshimasa Hayashi', 'PERSON'])
    expect(spans).toContainEqual(['will ban exports of 𝐬emiconductors', 'export-ban'])
    expect(spans).not.toContainEqual(['Russian', 'COUNTRY'])
  })

  it.skipIf(!hasPython)('doccano: Python slices the same words, overlaps kept', async () => {
    const program = `import json,sys
d = json.loads(sys.stdin.buffer.readline().decode())
print(json.dumps([[d['text'][s:e], l] for s, e, l in d['label']]))`
    const spans = JSON.parse(python(program, await textOf('doccano')))
    expect(spans).toContainEqual(['Russian', 'COUNTRY'])
    expect(spans).toContainEqual(['December', 'DATE'])
    expect(spans).toContainEqual(['$8 billion', 'QUANTITY'])
  })

  it.skipIf(!hasPython)('brat: text-bound annotations point at their words, arguments at annotations', async () => {
    const path = await fileOf('brat', 'brat')
    const files = readdirSync(path).sort()
    expect(files.filter((name) => name.endsWith('.ann'))).toHaveLength(3)
    expect(files.every((name) => /^[A-Za-z0-9._~-]+$/.test(name))).toBe(true)
    expect(Number(python(BRAT_CHECK, path))).toBeGreaterThan(25)
  })

  it('brat: roles are numbered and spans over line ends are cut in pieces', () => {
    const lines = buildStandoff(JAPAN).split('\n')
    const event = lines.find((line) => line.startsWith('E1\t'))
    expect(event).toMatch(
      /^E1\tasset-freeze:T\d+ Imposer:T\d+ Target:T\d+ Target2:T\d+ Target3:T\d+ Count:T\d+ Count2:T\d+ Announced:T\d+$/,
    )
    const broken = article({
      id: 'x',
      text: 'froze\nassets',
      measures: [
        measure(
          { start: 0, end: 12, text: 'froze\nassets' },
          { id: 'm', key: 'k', type: 'asset-freeze', family: 'asset' },
        ),
      ],
    })
    expect(buildStandoff(broken)).toContain('T1\tasset-freeze 0 5;6 12\tfroze assets\n')
  })
})

/** Articles of files, through the library; the shared gold is read where it is present. */
const GOLD = join(import.meta.dirname, '..', '..', 'shared', 'gold', 'articles.jsonl')
const hasGold = existsSync(GOLD)
if (!hasGold) console.warn('skipped: the shared gold articles are absent')

function sampleRecords(): readonly ArticleRecord[] {
  const folder = join(import.meta.dirname, '..', 'input')
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  // As the reader of files does: a byte-order mark is no text. (DuckDB's binding drops one at the start of a value.)
  const read = (name: string) => readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '')
  return names.map((name) => extract({ id: name, text: read(name) }))
}

function goldRecords(): readonly ArticleRecord[] {
  const lines = readFileSync(GOLD, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const { id, title, text, date } = JSON.parse(line)
    return extract({ id, text, ...(title ? { title } : {}), ...(date ? { date } : {}) })
  })
}

describe.each([
  ['sample', true, sampleRecords],
  ['gold', hasGold, goldRecords],
] as const)('all formats of the %s articles', (name, isPresent, read) => {
  it.skipIf(!isPresent)('are read back by others', { timeout: 180_000 }, async () => {
    const records = read()
    const measures = records.flatMap((record) => record.measures)
    expect(measures.length).toBeGreaterThan(20)
    const write = (format: FormatName, options = {}) =>
      fileOf(format, `${name}-${format}-${JSON.stringify(options).length}`, options, records)

    expect(await duck(`SELECT * FROM read_parquet('${await write('parquet', { table: 'articles' })}')`)).toEqual(
      JSON.parse(JSON.stringify(records)),
    )
    const rows = await duck(`SELECT measure FROM read_csv('${await write('csv')}', header = true, all_varchar = true)`)
    expect(rows.map(({ measure }) => measure)).toEqual(measures.map(({ id }) => id))
    expect(records.map((record) => fromFtm(JSON.parse(JSON.stringify(toFtm(record)))))).toEqual(records)
    if (hasSqlite) {
      const database = await write('sqlite')
      const sql =
        'PRAGMA integrity_check; PRAGMA foreign_key_check; SELECT count(*) FROM evidence_text, measure WHERE 0; SELECT count(*) FROM measure;'
      expect(execFileSync('sqlite3', [database, sql]).toString()).toBe(`ok\n0\n${measures.length}\n`)
    }
    if (hasPython) {
      const checked = python(BRAT_CHECK, await write('brat'))
      expect(Number(checked)).toBeGreaterThan(measures.length)
      const triggers = python(SPACY_CHECK, await textOf('spacy', {}, records))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      const told = records.map((record) => record.measures.map((m) => m.evidence[0]?.text).sort())
      expect(triggers.map((spans) => spans.sort())).toEqual(told)
    }
  })
})

describe('where it is written', () => {
  it('every format writes the same bytes twice', async () => {
    for (const name of FORMAT_NAMES) {
      const format = await loadFormat(name)
      const [one, two] = [await fileOf(name, `one-${name}`), await fileOf(name, `two-${name}`)]
      const files = format.kind === 'folder' ? readdirSync(one) : ['']
      for (const file of files) {
        expect(readFileSync(join(one, file)).equals(readFileSync(join(two, file))), `${name} ${file}`).toBe(true)
      }
    }
  })

  it('leaves nothing behind when the records break off', async () => {
    async function* broken() {
      yield JAPAN
      throw new Error('broken off')
    }
    for (const name of FORMAT_NAMES) {
      const path = join(folder, `broken-${name}`)
      await expect(writeRecords(broken(), await loadFormat(name), path)).rejects.toThrow('broken off')
      expect([existsSync(path), existsSync(`${path}.part`)]).toEqual([false, false])
    }
  })

  it('says what does not fit', async () => {
    const out = async () => undefined
    await expect(writeRecords(stream(), await loadFormat('parquet'), out)).rejects.toThrow(/needs a path/)
    await expect(writeRecords(stream(), await loadFormat('csv'), out, { table: 'x' })).rejects.toThrow(
      /tables measures/,
    )
    await expect(writeRecords(stream(), await loadFormat('brat'), folder)).rejects.toThrow(FormatError)
    await expect(writeRecords(stream(), await loadFormat('ndjson'), '/dev/full/x')).rejects.toThrow()
  })

  it('the command writes to standard output and names wrong words', async () => {
    const path = await fileOf('ndjson', 'in.ndjson')
    let text = ''
    const errors: string[] = []
    const io = {
      out: async (piece: string) => {
        text += piece
      },
      err: (line: string) => errors.push(line),
      stdin: Readable.from([]),
      isTerminal: false,
    }
    expect(await exportCommand.run([path], { to: 'cameo', cameo: 'strict' }, io)).toBe(0)
    expect(text).toContain('2022-05-20,JPN,RUS,1312')
    await expect(exportCommand.run([path], { to: 'xml' }, io)).rejects.toThrow(/--to is one of/)
    await expect(exportCommand.run([path], { to: 'sqlite' }, io)).rejects.toThrow(/needs a path/)
    expect(await exportCommand.run([join(folder, 'absent')], { to: 'csv' }, io)).toBe(1)
    expect(errors[0]).toContain('absent')
  })
})
