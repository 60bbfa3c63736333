import { describe, expect, test } from 'vitest'
import type { Found } from '../src/read/found.js'
import { articlesOf, faultsOf, readAll } from './read-fixture.js'

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
