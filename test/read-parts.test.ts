import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDelimiter } from '../src/read/csv-dialect.js'
import { findRowEnd, parseFields } from '../src/read/csv-rows.js'
import { decode, isText } from '../src/read/decode.js'
import { parseHeaders, readResponse } from '../src/read/http.js'
import { textOfHtml } from '../src/read/markup.js'
import { findFiles, MissingPathError, parsePattern } from '../src/read/paths.js'

describe('bytes as text', () => {
  const text = 'The “embargo” of José – 5 €'
  const cases: readonly (readonly [
    name: string,
    bytes: Uint8Array,
    declared: string | undefined,
    issues: readonly string[],
  ])[] = [
    ['UTF-8', Buffer.from(text), undefined, []],
    ['UTF-8 with mark', Buffer.from(`\ufeff${text}`), undefined, []],
    ['UTF-16 LE with mark', Buffer.from(`\ufeff${text}`, 'utf16le'), undefined, []],
    ['UTF-16 BE with mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), undefined, []],
    ['windows-1252 declared', windows(text), 'windows-1252', []],
    ['windows-1252 declared as latin1', windows(text), 'ISO-8859-1', []],
    ['windows-1252 not declared', windows(text), undefined, ['encoding-detected']],
    ['mojibake', Buffer.from('The â€œembargoâ€\u009d of JosÃ© â€“ 5 â‚¬'), undefined, ['mojibake-repaired']],
  ]
  test.each(cases)('%s', (_, bytes, declared, issues) => {
    const decoded = decode(bytes, declared)
    expect(decoded.text).toBe(text)
    expect(decoded.issues.map(({ code }) => code)).toEqual(issues)
  })

  test('a few broken bytes in UTF-8 are marked, the rest is read', () => {
    const bytes = Buffer.concat([Buffer.from('José “said” '), Buffer.from([0xff]), Buffer.from(' so')])
    expect(decode(bytes)).toMatchObject({ text: 'José “said” \ufffd so', issues: [{ code: 'invalid-utf8' }] })
  })

  test('a text that only looks like mojibake in one place is left alone', () => {
    const mixed = 'The sign Ã© stands for é here – “so”'
    expect(decode(Buffer.from(mixed)).text).toBe(mixed)
  })

  test('binary data are no text', () => {
    expect(isText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toBe(false)
    expect(isText(Buffer.from('plain'))).toBe(true)
  })

  function windows(value: string): Buffer {
    const marks: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 }
    return Buffer.from(Array.from(value, (char) => marks[char] ?? char.charCodeAt(0)))
  }
})

describe('CSV rows', () => {
  test('read what csv-stringify writes, and what csv-parse reads', () => {
    const fields = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', ';'), maxLength: 8 })
    const tables = fc.array(fc.array(fields, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(tables, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const bytes = Buffer.from(stringify(rows, { delimiter, quoted: true }))
        expect(readRows(bytes, delimiter)).toEqual(parse(bytes, { delimiter, skip_empty_lines: true }))
      }),
      { seed: 3, numRuns: 500 },
    )
  })

  test.each([
    ['a,b\n', [['a', 'b']]],
    ['a,\n', [['a', '']]],
    ['a,5" pipe,c\n', [['a', '5" pipe', 'c']]],
    ['"a ""b"" c",d\r\n', [['a "b" c', 'd']]],
    ['"a\nb",c\n', [['a\nb', 'c']]],
  ])('%j', (text, expected) => {
    expect(readRows(Buffer.from(text), ',')).toEqual(expected)
  })

  test.each([
    ['a,b,c', ','],
    ['a;b,c;d', ';'],
    ['a\tb', '\t'],
    ['a|b|c', '|'],
  ])('the delimiter of %j is %j', (header, delimiter) => {
    expect(findDelimiter(header)).toBe(delimiter)
  })

  function readRows(bytes: Buffer, delimiter: string): string[][] {
    const rows: string[][] = []
    const dialect = { delimiter: delimiter.charCodeAt(0), isEscaped: false }
    for (let at = 0; at < bytes.length; ) {
      const end = findRowEnd(bytes, at, dialect)
      rows.push(parseFields(bytes.subarray(at, end), dialect).map(String))
      at = end + 1
    }
    return rows
  }
})

describe('markup', () => {
  test.each([
    ['<p>One</p><p>Two <b>bold</b></p>', 'One\n\nTwo bold'],
    ['One<br>Two', 'One\nTwo'],
    ['<ul><li>A</li><li>B</li></ul>', 'A\n\nB'],
    ['Tom &amp; Ann &#8220;x&#8221;', 'Tom & Ann “x”'],
    ['<p>a</p><script>var x = 1</script>', 'a'],
    ['plain < text', 'plain < text'],
  ])('%j', (html, text) => {
    expect(textOfHtml(html)).toBe(text)
  })

  test('fifty thousand nested elements are read', () => {
    expect(textOfHtml(`${'<i>'.repeat(3000)}deep`)).toBe('deep')
  })
})

describe('stored responses', () => {
  const response = (head: string, body: string) => readResponse(Buffer.from(`HTTP/1.1 ${head}\r\n\r\n${body}`))
  test('give body and charset', () => {
    expect(response('200 OK\r\nContent-Type: text/html; charset="utf-8"', '<p>')).toMatchObject({
      charset: 'utf-8',
      isHtml: true,
    })
    expect(response('200 OK\r\nContent-Type: text/plain', 'x')).toMatchObject({ isHtml: false })
  })
  test.each([
    '404 Not Found\r\nContent-Type: text/html',
    '200 OK\r\nContent-Type: image/png',
    '301 Moved\r\nContent-Type: text/html',
  ])('are no page: %j', (head) => {
    expect(response(head, 'x')).toEqual({ problem: null })
  })
  test('whose compressed body is broken are named', () => {
    const block = Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'),
      Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]),
    ])
    expect(readResponse(block)).toEqual({ problem: expect.stringMatching(/cannot be decompressed/) })
  })
  test('headers are read without case', () => {
    expect(parseHeaders(Buffer.from('WARC/1.0\r\nWARC-Type: response')).get('warc-type')).toBe('response')
  })
})

describe('path patterns', () => {
  test.each([
    ['data/*.txt', 'data/a.txt', true],
    ['data/*.txt', 'data/sub/a.txt', false],
    ['data/**/*.txt', 'data/a.txt', true],
    ['data/**/*.txt', 'data/x/y/a.txt', true],
    ['data/{a,b}.txt', 'data/b.txt', true],
    ['data/a?.txt', 'data/ab.txt', true],
    ['data/a?.txt', 'data/a/.txt', false],
    ['data/a.txt', 'data/axtxt', false],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(parsePattern(pattern).test(path)).toBe(expected)
  })
})

test('the folder of the outputs is not read as input; hidden files are left out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'interdict-paths-'))
  try {
    for (const name of ['b.txt', 'a.txt', '.hidden', 'sub/c.txt', 'out/records.ndjson']) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), 'x')
    }
    const names = [...findFiles([folder], join(folder, 'out'))].map(({ file }) => relative(folder, file))
    expect(names).toEqual(['a.txt', 'b.txt', join('sub', 'c.txt')])
    expect(() => [...findFiles([join(folder, 'none')])]).toThrow(MissingPathError)
    expect(() => [...findFiles([join(folder, '*.md')])]).toThrow(MissingPathError)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
