import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildScreen } from '../src/article/screen.js'
import { WordSearch } from '../src/article/word-search.js'
import { readWays } from '../src/batch/ways.js'
import { hitsOf } from '../src/measures/rules/compile.js'
import { COMPILED, RULES } from '../src/measures/rules/index.js'
import { findTriggers } from '../src/measures/triggers.js'
import { stripTags } from '../src/read/tags.js'
import type { Document, Sentence } from '../src/text/document.js'
import { readDocument } from '../src/text/sentences.js'
import { plainArticle } from './screen-articles.js'

const screen = buildScreen(readWays(RULES))
const passes = (text: string, by = screen): boolean => {
  const bytes = Buffer.from(text)
  return by.find(bytes, 0, bytes.length) >= 0
}
const plain = (marked: string): string => marked.replace(/\[\w+ ([^\]]*)\]/g, '$1').replace(/\[\w+ ([^\]]*)\]/g, '$1')
const linesOf = (path: string): readonly string[] => {
  const file = new URL(path, import.meta.url)
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
}

const examples = RULES.flatMap(({ matches, rejects }) => [...matches, ...rejects].map(plain))
const golds = { own: linesOf('gold/articles.jsonl'), shared: linesOf('../../shared/gold/articles.jsonl') }
const general = linesOf('../../shared/general/articles.jsonl')

/**
 * Sentences in which all patterns of a rule are hit, pointers aside: whatever their words are, the rule may fire. A denial
 * needs a negation, as `findCandidates` asks.
 */
const firing = (document: Document): readonly Sentence[] =>
  findTriggers(document).triggers.flatMap(({ tagged, hits }) => {
    const isHit = (patterns: readonly number[] | null) => patterns !== null && hitsOf(hits, patterns).length > 0
    const isDenied = tagged.words.some(({ pos, lower }) => pos === 'negation' || lower === 'no')
    const fires = COMPILED.rules.some(
      ({ rule, noun, verb, object }) =>
        !rule.pointer &&
        !(rule.denial && !isDenied) &&
        (isHit(noun) || (isHit(verb) && (object === null || isHit(object)))),
    )
    return fires ? [tagged.sentence] : []
  })

describe('no rule fires on what the screen leaves out', () => {
  test('every sentence in which a rule could fire passes, by itself and in its article', () => {
    const articles = [...golds.own, ...golds.shared, ...general].map((line) => JSON.parse(line).text as string)
    for (const text of [...articles, examples.join('\n\n')]) {
      const found = firing(readDocument(plainArticle(text)))
      expect(found.filter((sentence) => !passes(sentence.text)).map((sentence) => sentence.text)).toEqual([])
      if (found.length > 0) expect(passes(JSON.stringify({ text })), text.slice(0, 80)).toBe(true)
    }
  })

  test.each(Object.entries(golds).filter(([, lines]) => lines.length > 0))('recall on %s gold', (name, lines) => {
    const told = new Set(
      linesOf(name === 'own' ? 'gold/gold.jsonl' : '../../shared/gold/gold.jsonl')
        .map((line) => JSON.parse(line))
        .filter(({ measures }) => measures.length > 0)
        .map(({ id }) => id as string),
    )
    const relevant = lines.filter((line) => told.has(JSON.parse(line).id))
    const passing = relevant.filter((line) => passes(line)).length
    console.log(`screen: ${passing} of ${relevant.length} articles with a measure (${name} gold) pass`)
    expect(passing / relevant.length).toBe(1)
  })

  test.skipIf(general.length === 0)('few general articles without a word of sanctions pass', () => {
    const others = general.slice(0, 300)
    const passing = others.filter((line) => passes(line)).length
    console.log(`screen: ${passing} of ${others.length} general articles pass`)
    expect(passing / others.length).toBeLessThan(0.52)
  })
})

describe('sentences', () => {
  const small = buildScreen([
    {
      words: new Set(['talks', 'aid']),
      company: new Set(['suspend', 'suspended']),
      test: (sentence) => /suspend.*(?:talks|aid)|(?:talks|aid).*suspend/s.test(sentence),
    },
    { words: new Set(['embargo', '-instated']), test: () => true },
  ])
  const cases: readonly (readonly [text: string, passes: boolean])[] = [
    ['An embargo', true],
    ['EMBARGO', true],
    ['embargo', true],
    ['embargoes', false],
    ['{"text":"One.\\nEmbargo"}', true],
    ['{"text":"\\u201cEmbargo\\u201d"}', true],
    ['“Embargo’s', true],
    ['the re-instated ban', true],
    ['reinstated', false],
    ['suspended the player', false],
    ['suspended the talks', true],
    ['talks were suspended', true],
    ['The talks ended. They suspended him.', false],
    ['The talks with Gen. Xi were suspended.', true],
    ['{"text":"The talks were ended.\\nThey suspended him."}', false],
    ['{"title":"The talks\\n\\nsuspended"}', false],
    ['', false],
  ]
  test.each(cases)('%j: %s', (text, expected) => {
    expect(passes(text, small)).toBe(expected)
  })

  test('a sentence without an end reaches as far as a sentence may', () => {
    expect(passes(`talks ${'and so on '.repeat(110)} suspended`, small)).toBe(true)
    expect(passes(`suspended ${'and so on '.repeat(110)} talks`, small)).toBe(true)
    expect(passes(`talks ${'and so on '.repeat(2000)} suspended`, small)).toBe(false)
    const many = 'talks and so on '.repeat(2000)
    expect(passes(`${many} suspended`, small)).toBe(true)
  })

  test('looks only into the range it is given', () => {
    const bytes = Buffer.from('embargo here, embargo there')
    expect(small.find(bytes, 1, 13)).toBe(-1)
    expect(small.find(bytes, 1, bytes.length)).toBe(14)
    expect(small.find(bytes, 14, 20)).toBe(-1)
  })

  test('tags of a page part neither words nor sentences, blocks do', () => {
    expect(stripTags('<p>The <b>t</b>alks&nbsp;were <a href="x">suspended</a></p><p>Aid')).toBe(
      '\n\nThe talks were suspended\n\n\n\nAid',
    )
    expect(stripTags('<meta content="Talks">')).toBe('<meta content="Talks">')
  })
})

test('finds the words that a plain search finds, wherever they stand', () => {
  const list = ['ban', 'bans', 'sanction', 'no', 'embargo']
  const search = new WordSearch(list)
  const words = fc.constantFrom(...list, 'Ban', 'bank', 'turban', 'x', '\\n', 'é', '“', 'sanct', 'embargoes')
  const joints = fc.constantFrom(' ', '.', '-', '', '\n', '"', '  ')
  const texts = fc.array(fc.tuple(words, joints), { maxLength: 12 }).map((parts) => parts.flat().join(''))
  fc.assert(
    fc.property(texts, (text) => {
      const bytes = Buffer.from(text)
      const found: string[] = []
      for (
        let word = search.next(bytes, 0, 0, bytes.length);
        word >= 0;
        word = search.next(bytes, search.end, 0, bytes.length)
      )
        found.push(list[word] as string)
      // A letter of a JSON escape before a word belongs to the escape.
      const expected = text.match(/(?:(?<![a-z])|(?<=\\[a-z]))(?:bans?|sanction|no|embargo)(?![a-z])/gi) ?? []
      expect(found).toEqual(expected.map((word) => word.toLowerCase()))
    }),
    { seed: 7, numRuns: 3000 },
  )
})
