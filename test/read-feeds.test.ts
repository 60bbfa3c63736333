import { describe, expect, test } from 'vitest'
import type { Found } from '../src/read/found.js'
import { articlesOf, faultsOf, readAll } from './read-fixture.js'

/** Feeds that are no XML, pages that are too much, files that are not read. */

const read = (text: string | Buffer, name: string, size?: number): Promise<Found[]> =>
  readAll(Buffer.from(text as string), name, undefined, size)
const codes = (found: readonly Found[]): string[] => faultsOf(found).map(({ fault }) => fault)
const told = (found: readonly Found[]) => ({
  texts: articlesOf(found).map(({ title, text }) => `${title}: ${text}`),
  faults: codes(found),
})

describe('feeds with an item that is no XML', () => {
  const item = (n: number, more = ''): string =>
    `<item><title>T${n}</title><description><![CDATA[D${n}${more}]]></description></item>`
  const rss = (items: string): string =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>F</title>${items}</channel></rss>`
  const around = ['T0: D0', 'T2: D2']
  test.each([
    ['a title without end', '<item><title>T1<description>D1</description></item>', around, ['damaged']],
    ['another end', '<item><title>T1</titel><description>D1</description></item>', around, ['damaged']],
    ['CDATA without end', '<item><title>T1</title><description><![CDATA[D1</description></item>', around, ['damaged']],
    ['a comment without end', '<item><title>T1</title><!-- <description>D1</description></item>', around, ['damaged']],
    ['no end', '<item><title>T1</title><description>D1</description>', ['T0: D0', 'T1: D1', 'T2: D2'], []],
    ['no beginning', '<title>T1</title><description>D1</description></item>', around, ['damaged']],
    ['a sign', '<item><title>T1</title><description>1 < 2</description></item>', ['T0: D0', 'T1: 1 < 2', 'T2: D2'], []],
    ['an item in its text', item(1, ' <item>'), ['T0: D0', 'T1: D1', 'T2: D2'], []],
  ])('%s', async (_, broken, texts, faults) => {
    const text = rss(`${item(0)}${broken}${item(2)}`)
    const found = await read(text, 'a.xml')
    expect({ ...told(found), texts: told(found).texts.map((each) => each.trim()) }).toEqual({ texts, faults })
    expect(articlesOf(found)[0]?.source.outlet).toBe('F')
    for (const fault of faultsOf(found))
      expect(fault).toMatchObject({ member: expect.stringMatching(/^item [23]$/), offset: expect.any(Number) })
  })

  test('its place is told; entries of Atom are read in the same way', async () => {
    const entry = (n: number, end = 'title'): string => `<entry><title>T${n}</${end}><content>D${n}</content></entry>`
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Fé</title>${entry(0)}${entry(1, 'x')}${entry(2)}</feed>`
    const found = await read(text, 'a')
    expect(told(found).texts).toEqual(around)
    const offset = Buffer.byteLength(text.slice(0, text.indexOf('<entry><title>T1')))
    expect(faultsOf(found)).toMatchObject([{ fault: 'damaged', member: 'item 2', offset }])
  })
})

test('a page of many elements in each other is read as a whole, in time', async () => {
  const began = performance.now()
  const found = await read(`<html><body>${'<div>'.repeat(5000)}<p>Oslo bans the import of seal skins.</p>`, 'a.html')
  expect(articlesOf(found)).toMatchObject([{ text: 'Oslo bans the import of seal skins.' }])
  expect(performance.now() - began).toBeLessThan(10_000)
})

test.each([
  ['BZh91AY&SY', 'bzip2'],
  ['%PDF-1.4\nplain', 'PDF'],
  ['filedesc://a.arc 0.0.0.0 20230503 text/plain 76\n1 0 A\n', 'ARC'],
])('%j is told by its name', async (start, name) => {
  const [fault] = faultsOf(await read(`${start}\u0000\u0001`, 'a'))
  expect(fault).toMatchObject({ fault: 'not-text', message: expect.stringContaining(name) })
})
