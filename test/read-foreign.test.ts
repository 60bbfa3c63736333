import { describe, expect, test } from 'vitest'
import type { Found } from '../src/read/found.js'
import { articlesOf, faultsOf, openReading, readAll } from './read-fixture.js'

/** Tables and dumps as other programs write them. */

const read = (text: string | Buffer, name: string, size?: number): Promise<Found[]> =>
  readAll(Buffer.from(text as string), name, undefined, size)
const codes = (found: readonly Found[]): string[] => faultsOf(found).map(({ fault }) => fault)
const told = (found: readonly Found[]) => ({
  texts: articlesOf(found).map(({ title, text }) => `${title}: ${text}`),
  faults: codes(found),
})

describe('tables', () => {
  const sizes = [[1 << 20], [7]]
  test.each(sizes)('rows that end with a return alone (pieces of %i)', async (size) => {
    const rows = 'title,text\rA,"one\rtwo, three"\rB,four\r'
    expect(told(await read(rows, 'a.csv', size))).toEqual({ texts: ['A: one\ntwo, three', 'B: four'], faults: [] })
    expect(told(await read(rows, 'a', size)).texts).toHaveLength(2)
    expect(told(await read('title\ttext\rA\tx\rB\ty', 'a', size))).toEqual({ texts: ['A: x', 'B: y'], faults: [] })
  })

  test('rows of nothing are none', async () => {
    expect(told(await read('title,text\nA,x\n,\n"",""\n', 'a.csv'))).toEqual({ texts: ['A: x'], faults: [] })
  })

  test('blank lines before the column names', async () => {
    expect(told(await read('\uFEFF\r\n\n\ttitle\ttext\n1\tA\tx\n', 'a.tsv'))).toEqual({ texts: ['A: x'], faults: [] })
  })

  test.each(['sep=;\r\n', '\uFEFFsep=;\n', '"sep=;"\r\n', 'sep=;\r'])(
    'the first line %j names the delimiter',
    async (line) => {
      const end = line.endsWith('\n') ? '\n' : '\r'
      const rows = `${line}title;text, whole${end}A;x, y, z${end}`.replace('text, whole', 'text')
      for (const name of ['a.csv', 'a'])
        expect(told(await read(rows, name))).toEqual({ texts: ['A: x, y, z'], faults: [] })
    },
  )

  test.each([
    [
      'in every field',
      '"title","text"\n"A","\\"No\\", he said, \\"never\\""\n"B","x \\\\"\n',
      ['A: "No", he said, "never"', 'B: x \\'],
    ],
    ['at the end', 'title,text\n"A","he said \\"no\\""\n', ['A: he said "no"']],
    ['in the middle', 'title,text\n"A","he said \\"no\\" twice"\nB,\\N', ['A: he said "no" twice', 'B: ']],
    ['with other fields', 'title;text\nA;"one\\"; two\nthree"\n', ['A: one"; two\nthree']],
  ])('quotes behind backslashes: %s', async (_, rows, texts) => {
    expect(told(await read(rows, 'a.csv'))).toEqual({ texts, faults: [] })
  })

  test.each([
    ['a path', '"A","C:\\dir\\"\n"B","x"\n', ['A: C:\\dir\\', 'B: x']],
    ['doubled', '"A","he said \\""no\\"" twice"\n', ['A: he said \\"no\\" twice']],
    ['no quotes', 'A,x \\" y\n', ['A: x \\" y']],
  ])('backslashes that escape nothing: %s', async (_, rows, texts) => {
    expect(told(await read(`title,text\n${rows}`, 'a.csv'))).toEqual({ texts, faults: [] })
  })
})

describe('exports of databases', () => {
  const json = JSON.stringify
  const hit = (n: number) => ({
    _index: 'news',
    _id: `x${n}`,
    _score: 1,
    _source: { headline: `T${n}`, body: `B${n}`, '@timestamp': '2023-05-03T10:00:00Z', source: 'Example Wire' },
  })
  const hits = [hit(1), hit(2)]
  const articles = [1, 2].map((n) => ({
    id: `x${n}`,
    title: `T${n}`,
    text: `B${n}`,
    date: '2023-05-03T10:00:00Z',
    source: { outlet: 'Example Wire' },
  }))
  const lines = (values: readonly unknown[]): string => values.map((value) => `${json(value)}\n`).join('')
  test.each([
    ['lines of Elasticsearch', lines(hits), 'a.jsonl'],
    ['its answer', json({ took: 3, _shards: { total: 1 }, hits: { total: { value: 2 }, max_score: 1, hits } }), 'a'],
    ['the same over lines', json({ hits: { total: 2, hits } }, null, 2), 'a.json'],
    [
      'its bulk files',
      lines(hits.flatMap(({ _source, ...rest }, n) => [{ index: n ? rest : {} }, { ..._source, id: rest._id }])),
      'a',
    ],
    [
      'its updates',
      lines(hits.flatMap(({ _source, _id }) => [{ update: { _id } }, { doc: { ..._source, _id } }])),
      'a',
    ],
    [
      'rows of CouchDB',
      json({
        total_rows: 2,
        offset: 0,
        rows: hits.map(({ _id, _source }) => ({ id: _id, key: _id, value: { rev: '1' }, doc: { _id, ..._source } })),
      }),
      'a',
    ],
    [
      'JSON:API',
      json({ data: hits.map(({ _id, _source }) => ({ type: 'article', id: _id, attributes: _source })) }),
      'a',
    ],
  ])('%s', async (_, text, name) => {
    const found = await read(text, name)
    expect(found).toMatchObject(articles)
    expect(found).toHaveLength(2)
  })

  test.each([
    ['JSON Feed', { items: [{ title: 'T', content_html: 'B' }] }],
    ['WordPress', [{ title: { rendered: 'T' }, content: { rendered: 'B', protected: false } }]],
    ['the New York Times', { response: { docs: [{ headline: { main: 'T', kicker: 'K' }, lead_paragraph: 'B' }] } }],
    ['the Guardian', { response: { results: [{ webTitle: 'T', fields: { bodyText: 'B' } }] } }],
    ['GraphQL', { data: { articles: { edges: [{ node: { title: 'T', body: 'B' } }] } } }],
  ])('answers of %s', async (_, value) => {
    expect(told(await read(json(value), 'a'))).toEqual({ texts: ['T: B'], faults: [] })
  })

  test('a text in markup is read as what it shows', async () => {
    const body = '<p>One &amp; two.</p>\n<p>Three <b>four</b>.</p>'
    const article = {
      id: 'x',
      title: 'T',
      text: 'One & two.\n\nThree four.',
      date: '2023-05-03',
      source: { format: 'ndjson' },
    }
    const found = await read(`${json({ id: 'x', title: 'T', body, date: '2023-05-03' })}\n`, 'a.jsonl')
    expect(articlesOf(found)).toMatchObject([article])
    expect(told(await read(`title,body\nT,"${body}"\n`, 'a.csv')).texts).toEqual([`T: ${article.text}`])
    expect(told(await read(`title,body\nT,"<b or not"\nT,"a <p>b</p>"\n`, 'a.csv')).texts).toEqual([
      'T: <b or not',
      'T: a <p>b</p>',
    ])
  })

  const two = [1, 2].map((n) => json({ title: `T${n}`, text: `B${n}` }))
  test.each([
    ['an array', json(two.map((each) => JSON.parse(each) as unknown))],
    ['an array over lines', `[\n${two.join(',\n')}\n]\n`],
    ['commas behind lines', `${two.join(',\n')},\n`],
    ['marks before lines', two.map((each) => `\u001E${each}\n`).join('')],
    ['returns alone', two.join('\r')],
  ])('a file named .jsonl of %s', async (_, text) => {
    expect(told(await read(text, 'a.jsonl'))).toEqual({ texts: ['T1: B1', 'T2: B2'], faults: [] })
  })

  test('what a map names in the wrapped document is found there', async () => {
    const line = json({ _id: 'a', _source: { story: 'S', text: 'T' } })
    const reading = openReading({ fields: { text: '_source.story' } })
    expect(await readAll(Buffer.from(`${line}\n`), 'a.jsonl', reading)).toMatchObject([{ text: 'S' }])
    expect(
      await readAll(Buffer.from(`${line}\n`), 'a.jsonl', openReading({ fields: { text: 'story' } })),
    ).toMatchObject([{ text: 'S' }])
  })

  test('a field of blanks is as empty as none', async () => {
    expect(told(await read(`${json({ title: 'T', text: ' \n', content: 'B' })}\n`, 'a.jsonl')).texts).toEqual(['T: B'])
  })

  test('dates of MongoDB', async () => {
    const line = json({ _id: { $oid: '64' }, text: 'T', date: { $date: { $numberLong: '1683072000000' } } })
    expect(await read(`${line}\n`, 'a.jsonl')).toMatchObject([{ id: '64', date: '2023-05-03T00:00:00.000Z' }])
  })
})
