/**
 * Recorded output: test/golden/SLUG/{article.txt | article.ndjson, record.json}, one folder an article.
 * A change of the records is read in the diff of the folders: UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts
 * Every article of input/ has its folder; other folders are kept as they are.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { RawArticle } from '../src/article/article.js'
import { extract } from '../src/extract.js'
import { type Found, isFault, isPage } from '../src/read/found.js'
import { readFile } from '../src/read/read.js'

const GOLDEN = join(import.meta.dirname, 'golden')
const INPUT = join(import.meta.dirname, '..', 'input')
const ARTICLE = ['article.txt', 'article.ndjson']
const isUpdate = process.env.UPDATE_GOLDEN === '1'

interface Sample {
  readonly slug: string
  readonly file: string
  readonly text: string
}

/** The articles of input/: one of a text, one of each line of a feed. */
const samples: readonly Sample[] = readdirSync(INPUT)
  .sort()
  .flatMap((name) => {
    const text = readFileSync(join(INPUT, name), 'utf8')
    if (name.endsWith('.txt')) return [{ slug: basename(name, '.txt'), file: 'article.txt', text }]
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    return lines.map((line) => ({ slug: JSON.parse(line).id as string, file: 'article.ndjson', text: `${line}\n` }))
  })

if (isUpdate) {
  for (const { slug, file, text } of samples) {
    mkdirSync(join(GOLDEN, slug), { recursive: true })
    writeFileSync(join(GOLDEN, slug, file), text)
  }
}

/** The article as the readers read it, without the path of this machine. */
async function readArticle(path: string): Promise<RawArticle> {
  const reading = { screen: undefined, fields: {}, format: undefined, tally: { bytes: 0, screenedOut: 0 } }
  const found: Found[] = []
  for await (const one of readFile(path, reading, Readable.from([]), () => undefined)) found.push(one)
  const [article] = found
  if (!article || found.length > 1 || isFault(article) || isPage(article)) throw new Error(`${path}: not one article`)
  return { ...article, source: { ...article.source, path: basename(path) } }
}

const slugs = existsSync(GOLDEN) ? readdirSync(GOLDEN).sort() : []

describe('golden records', () => {
  it.each(slugs)('%s', async (slug) => {
    const file = ARTICLE.map((name) => join(GOLDEN, slug, name)).find(existsSync)
    if (file === undefined) throw new Error(`${slug}: no article`)
    const record = `${JSON.stringify(extract(await readArticle(file)), null, 2)}\n`
    const golden = join(GOLDEN, slug, 'record.json')
    if (isUpdate) writeFileSync(golden, record)
    expect(record).toBe(existsSync(golden) ? readFileSync(golden, 'utf8') : 'no record.json: UPDATE_GOLDEN=1 writes it')
  })

  it('every sample has a folder, with the same text', () => {
    expect(samples.length).toBeGreaterThanOrEqual(12)
    const stale = samples.filter(({ slug, file, text }) => {
      const copy = join(GOLDEN, slug, file)
      return !existsSync(copy) || readFileSync(copy, 'utf8') !== text
    })
    expect(stale.map(({ slug }) => slug)).toEqual([])
  })
})
