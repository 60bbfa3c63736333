/** Our net beside compromise's own: the same hits; and the sieve before it loses none of them. */
import { readFileSync } from 'node:fs'
import nlp from 'compromise/two'
import { describe, expect, it } from 'vitest'
import type { RawArticle } from '../src/article/article.js'
import { prepareArticle } from '../src/article/prepare.js'
import { RULES } from '../src/measures/rules/index.js'
import { expand } from '../src/measures/rules/rule.js'
import { buildNet, findHits, possibleIn } from '../src/text/net.js'
import { PREFIXES } from '../src/text/pattern.js'
import { readDocument } from '../src/text/sentences.js'
import { tagRows } from '../src/text/tag.js'
import { readRows } from '../src/text/terms.js'
import { MAY_BE_READ_INTO, READ_AS } from '../src/text/written-words.js'

const source = { path: null, member: null, format: 'text', url: null, outlet: null }
const sentencesOf = (article: Omit<RawArticle, 'source'>) =>
  readDocument(prepareArticle({ ...article, source })).sentences

const gold = readFileSync(new URL('gold/articles.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .flatMap((line) => sentencesOf(JSON.parse(line)))
const examples = RULES.flatMap(({ matches, rejects }) => [...matches, ...rejects]).flatMap((text) =>
  sentencesOf({ text: text.replace(/\[\w+ |\]/g, '') }),
)
/** Words that compromise reads in forms of its own. */
const odd = sentencesOf({
  text: "The U.N. won't re-impose arms-sales bans and/or re-export curbs. Attachés' visas aren't revoked, it's said: they'd been cut off. 5km of oil pipelines & F-35s were cut.",
})

const sentences = [...gold, ...examples, ...odd]
const matches = [
  ...new Set(
    RULES.flatMap(({ verb, object, noun }) => [verb, object, noun]).flatMap((one) => (one ? expand(one) : [])),
  ),
]

interface Found {
  readonly id: string
  readonly view: { readonly fullPointer: readonly (readonly [number, number, number])[] }
}

/** "pattern row first last" of every hit of compromise's own sweep over tagged rows. */
function sweep(rows: ReturnType<typeof readRows>): readonly string[] {
  const view = nlp.tokenize('')
  Object.assign(view, { document: rows })
  view.compute(['index'])
  const { found } = view.sweep(theirs, { tagger: false }) as unknown as { found: readonly Found[] }
  return found
    .flatMap(({ id, view: hit }) => hit.fullPointer.map(([row, from, to]) => `${id} ${row} ${from} ${to}`))
    .sort()
}

const theirs = nlp.buildNet(matches.map((match) => ({ id: match, match })))
const ours = buildNet(matches)
const all = matches.map((_, index) => index)

describe('a net', () => {
  const tagged = sentences.map((sentence) => {
    const rows = readRows(sentence.text)
    tagRows(rows)
    return { sentence, rows }
  })

  it("has the hits of compromise's sweep", { timeout: 240_000 }, () => {
    expect(tagged.length).toBeGreaterThan(1500)
    const different = tagged.flatMap(({ sentence, rows }) => {
      const found = rows.flatMap((terms, row) =>
        findHits(ours, all, [terms]).map(
          ({ pattern, first, last }) => `${matches[pattern]} ${row} ${first} ${last + 1}`,
        ),
      )
      const wanted = sweep(rows)
      return JSON.stringify(found.sort()) === JSON.stringify(wanted) ? [] : [{ text: sentence.text, found, wanted }]
    })
    expect(different).toEqual([])
  })

  it('leaves out no pattern that has a hit', () => {
    const lost = tagged.flatMap(({ sentence, rows }) => {
      const possible = new Set(possibleIn(ours, sentence))
      return findHits(ours, all, rows).flatMap(({ pattern }) =>
        possible.has(pattern) ? [] : [`${matches[pattern]}: ${sentence.text}`],
      )
    })
    expect(lost).toEqual([])
  })

  it("knows compromise's prefixes, and the words that it reads into others", () => {
    const { prefixes, contractions, aliases } = (
      nlp.model() as unknown as {
        one: { prefixes: object; contractions: { word?: string; out: string[] }[]; aliases: Record<string, string> }
      }
    ).one
    expect([...PREFIXES].sort()).toEqual(Object.keys(prefixes).sort())
    const read = contractions.flatMap(({ word, out }) =>
      out.map((one) => one.toLowerCase()).filter((one) => !READ_AS.get(word ?? '')?.includes(one)),
    )
    expect([...read, ...Object.values(aliases)].filter((word) => !MAY_BE_READ_INTO.has(word))).toEqual([])
  })

  it.each(['[ban] on oil', 'ban !on', '(ban .{0,2}|stop) oil', '/ban/', '@hasComma', 'ban*'])(
    'refuses %j, which it would not read as compromise does',
    (match) => {
      expect(() => buildNet([match])).toThrow('is not understood')
    },
  )
})
