import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { prepareArticle } from '../src/article/prepare.js'
import { findEntities } from '../src/mentions/entities/entities.js'
import { readDocument } from '../src/text/sentences.js'

const FOLDER = new URL('../../shared/gold/', import.meta.url)
const present = existsSync(new URL('gold.jsonl', FOLDER))
if (!present) console.warn('skipped: no gold beside the repository')

const linesOf = (file: string): readonly Record<string, never>[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line))

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'`]s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^(?:the|a|an) /, '')
    .trim()
    .split(' ')

const isSame = (a: string, b: string): boolean => {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  return short?.every((word) => long?.includes(word)) ?? false
}

/** F1 of lists of names, each name once, one to one. */
function scoreNames(pairs: readonly (readonly [readonly string[], readonly string[]])[]): number {
  let hits = 0
  let gold = 0
  let found = 0
  for (const [wanted, names] of pairs) {
    const left = [...names]
    gold += wanted.length
    found += names.length
    for (const one of wanted) {
      const at = left.findIndex((name) => isSame(one, name))
      if (at >= 0) left.splice(at, 1)
      if (at >= 0) hits++
    }
  }
  return (2 * hits) / (gold + found)
}

describe.skipIf(!present)('names of the gold articles', () => {
  const articles = new Map(present ? linesOf('articles.jsonl').map((article) => [article.id, article]) : [])
  const read = present
    ? linesOf('gold.jsonl').map((gold) => {
        const article = articles.get(gold.id) as unknown as { id: string; title?: string; text: string }
        const raw = {
          id: article.id,
          text: article.text,
          source: { path: null, member: null, format: 'ndjson', url: null, outlet: null },
        }
        const prepared = prepareArticle(article.title ? { ...raw, title: article.title } : raw)
        return {
          gold: gold as unknown as { persons: string[]; organizations: string[] },
          text: prepared.text,
          ...findEntities(readDocument(prepared), null),
        }
      })
    : []

  it('persons reach F1 0.95, organisations 0.90', () => {
    const of = (kinds: readonly string[], entities: (typeof read)[number]['entities']) =>
      entities.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name)
    expect(scoreNames(read.map(({ gold, entities }) => [gold.persons, of(['person'], entities)]))).toBeGreaterThan(0.95)
    expect(
      scoreNames(read.map(({ gold, entities }) => [gold.organizations, of(['organization', 'bloc'], entities)])),
    ).toBeGreaterThan(0.9)
  })

  it('every mention is a slice of the text, and names come out clean', () => {
    for (const { text, entities } of read)
      for (const { name, mentions } of entities) {
        expect(name).not.toMatch(/^(?:Mr|Mrs|Dr|Gen|President|the)\b|\s{2}|[,;:]$|['’]s$/)
        for (const { start, end, text: form } of mentions) expect(text.slice(start, end)).toBe(form)
      }
  })
})
