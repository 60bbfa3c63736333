/** What is made ready when the program is built, beside what it stands for. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import compromise from 'compromise/two'
import { afterAll, describe, expect, it } from 'vitest'
import { findBuild } from './cli-build.js'

const built = findBuild()
afterAll(() => built.remove())

/** The words of a model in the order of the alphabet, and what is said of them, as text. */
const asText = (value: unknown): string =>
  JSON.stringify(value, (_, part) => {
    if (part instanceof RegExp) return String(part)
    const isTable = typeof part === 'object' && part !== null && !Array.isArray(part)
    return isTable ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part
  })

/** What no step that we call asks for: the patterns of the post-tagger, and words in other forms. */
const UNASKED: ReadonlySet<string> = new Set('matches typeahead models irregularPlurals uncountable'.split(' '))

describe('the compromise of the program', () => {
  const prepared: typeof compromise = createRequire(import.meta.url)(join(dirname(built.cli), 'chunks/compromise.cjs'))
  const models = [prepared, compromise].map((nlp) => nlp.model() as Record<string, Record<string, unknown>>)

  it.each(['one', 'two'])('knows the same words and wordings: %s', (layer) => {
    const [ours, theirs] = models.map((model) => Object.entries(model[layer] ?? {}))
    for (const [name, value] of theirs ?? [])
      if (!UNASKED.has(name))
        expect([name, asText(Object.fromEntries(ours ?? [])[name])]).toEqual([name, asText(value)])
  })

  const odd =
    "Oslo won't re-impose its ban on 40 ships, said Mr. Smith, who'd cut off oil and gas. It's backing curbs @un #ban."
  const paragraphs = readFileSync(new URL('gold/articles.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => (JSON.parse(line) as { text: string }).text.split('\n'))
    .filter((text, at) => at % 5 === 0 && text.length < 600)

  it('tags as compromise does', () => {
    for (const text of [odd, ...paragraphs]) {
      const [ours, theirs] = [prepared, compromise].map((nlp) =>
        nlp
          .tokenize(text)
          .compute(['alias', 'normal', 'machine', 'lexicon', 'preTagger', 'contractions'])
          .docs.flatMap((terms) => terms.map((term) => [term.text, [...(term.tags ?? [])]])),
      )
      expect(ours).toEqual(theirs)
    }
  })
})
