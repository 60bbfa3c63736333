/** What holds of every record, whatever the article: all own articles, and the shared ones where they are here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { RawArticle } from '../src/article/article.js'
import { extract } from '../src/extract.js'
import { articleSchema } from '../src/record/contract.js'
import { findFaults } from './contract-faults.js'

const ROOT = join(import.meta.dirname, '..')
const source = { path: null, member: null, format: 'text', url: null, outlet: null }

const readLines = (file: string): readonly RawArticle[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, title, text, date } = JSON.parse(line)
      return { ...(id ? { id } : {}), ...(title ? { title } : {}), text, ...(date ? { date } : {}), source }
    })

const readTexts = (folder: string): readonly RawArticle[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const file = join(folder, name)
      if (/\.(?:ndjson|jsonl)$/.test(name)) return readLines(file)
      return name.endsWith('.txt') ? [{ id: basename(name, '.txt'), text: readFileSync(file, 'utf8'), source }] : []
    })

/** Where articles are, with the fewest that must be there: a moved folder makes no test that tests nothing. */
const COLLECTIONS = [
  { name: 'our own gold', path: join(ROOT, 'test', 'gold', 'articles.jsonl'), atLeast: 40, read: readLines },
  { name: 'the samples', path: join(ROOT, 'input'), atLeast: 12, read: readTexts },
  { name: 'the shared gold', path: join(ROOT, '..', 'shared', 'gold', 'articles.jsonl'), atLeast: 60, read: readLines },
]

const accepts = new Ajv2020({ strict: true, allErrors: true }).compile(z.toJSONSchema(articleSchema))

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) freeze(part)
  return value
}

for (const { name, path, atLeast, read } of COLLECTIONS) {
  const isHere = existsSync(path)
  if (!isHere) console.warn(`skipped: ${name} (not here)`)
  describe.skipIf(!isHere)(name, () => {
    const articles = isHere ? read(path).map(freeze) : []
    const records = articles.map((article) => extract(article))

    it('is all there', () => expect(articles.length).toBeGreaterThanOrEqual(atLeast))

    it('tells of something', () => {
      for (const list of ['dates', 'counts', 'entities', 'measures'] as const)
        expect(records.filter((record) => record[list].length > 0).length * 3).toBeGreaterThan(atLeast)
    })

    it.each(records.map((record) => [record.id, record] as const))('%s keeps the contract', (_, record) => {
      expect(articleSchema.safeParse(record).error?.issues ?? []).toEqual([])
      expect(accepts(JSON.parse(JSON.stringify(record))), JSON.stringify(accepts.errors)).toBe(true)
      expect(findFaults(record)).toEqual([])
    })

    it('a second run gives the same bytes', () => {
      for (const [at, article] of articles.entries())
        expect(JSON.stringify(extract(article))).toBe(JSON.stringify(records[at]))
    })

    it('the order of the run changes nothing', () => {
      for (const [at, article] of [...articles.entries()].reverse().slice(0, 20))
        expect(JSON.stringify(extract(article))).toBe(JSON.stringify(records[at]))
    })
  })
}
