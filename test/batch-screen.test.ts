import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildScreen } from '../src/article/screen.js'
import type { Need, Test } from '../src/article/way.js'
import { indexWays } from '../src/article/way-index.js'
import { listWords } from '../src/article/word-lists.js'
import { WordSearch } from '../src/article/word-search.js'
import { openTests } from '../src/batch/way-tests.js'
import { describeWays } from '../src/batch/ways.js'
import { hitsOf } from '../src/measures/rules/compile.js'
import { COMPILED, RULES } from '../src/measures/rules/index.js'
import { findTriggers } from '../src/measures/triggers.js'
import { stripTags } from '../src/read/tags.js'
import type { Document, Sentence } from '../src/text/document.js'
import { readDocument } from '../src/text/sentences.js'
import { finish } from '../src/text/walk.js'
import { plainArticle } from './screen-articles.js'

const ways = describeWays(RULES)
const screen = buildScreen(ways.index, openTests(ways))
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
 * needs a negation, and a rule with a `where` a hit of it, as `findCandidates` asks.
 */
const firing = (document: Document): readonly Sentence[] =>
  finish(findTriggers(document)).triggers.flatMap(({ tagged, hits }) => {
    const isHit = (patterns: readonly number[] | null) => patterns !== null && hitsOf(hits, patterns).length > 0
    const isDenied = tagged.words.some(({ pos, lower }) => pos === 'negation' || lower === 'no')
    const fires = COMPILED.rules.some(
      ({ rule, noun, verb, object, where }) =>
        !rule.pointer &&
        !(rule.denial && !isDenied) &&
        (where === null || isHit(where)) &&
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
  const side = (...words: string[]): readonly Need[] => [{ places: [new Set(words)] }]
  const small = buildScreen(
    indexWays<Test>([
      { sides: [side('talks', 'aid'), side('suspend', 'suspended')] },
      { sides: [side('embargo', '-instated')] },
      { sides: [[{ places: [new Set(['visa'])], test: (sentence) => /visa (?:bans?|curbs)/.test(sentence) }]] },
      { sides: [side('flights'), [{ places: [], test: (sentence) => /\bto\b/.test(sentence) }]] },
      { sides: [side('oil')], test: (sentence) => /\bno\b/.test(sentence) },
      { sides: [[{ places: [new Set(['stake']), new Set(['forced'])] }, { places: [new Set(['divest'])] }]] },
    ]),
    (test) => test,
  )
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
    ['It is the talks vs. Aid was suspended.', true],
    ['Talks ended that day. They suspended him.', false],
    ['visa bans', true],
    ['bans on visa', false],
    ['{"text":"Visa\\nbans"}', true],
    ['flights to Oslo', true],
    ['flights from Oslo', false],
    ['no oil', true],
    ['oil', false],
    ['He was forced to sell the stake.', true],
    ['He sold the stake.', false],
    ['to divest', true],
    ['{"text":"the Kim\\u2019embargo"}', true],
    ['{"text":"the Kim\\u2019sembargo"}', false],
    ['{"text":"He ended the talks.\\n\\nThey suspended him"}', false],
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
    expect(small.find(bytes, 1, bytes.length)).toBe(20)
    expect(small.find(bytes, 14, 20)).toBe(-1)
    expect(small.find(bytes, 20, 20)).toBe(-1)
  })

  test('lines have nothing to do with each other where they are asked for', () => {
    const bytes = Buffer.from('the talks\nsuspended\nan embargo\n')
    expect(small.find(bytes, 0, 20)).toBeGreaterThan(0)
    expect(small.findInLines(bytes, 0, 20)).toBe(-1)
    expect(bytes.lastIndexOf(10, small.findInLines(bytes, 0, bytes.length))).toBe(19)
  })

  const pages: readonly (readonly [page: string, text: string])[] = [
    ['<p>The <b>t</b>alks&nbsp;were <a href="x">suspended</a></p><p>Aid', '\n\nThe talks were suspended\n\nAid'],
    ['<meta content="Talks">', '<meta content="Talks">'],
    ['<LI>One<br/>two</Li><h2>Three</h2>', '\n\nOne\ntwo\n\nThree\n\n'],
    ['<pre-x>a</pre_x><picture>b', '\n\nab'],
    ['Kim&rsquo;s&#160;&#8217;&#x2019;&#xa0;AT&T; a&b & c;', "Kim's '' AT&T; a&b & c;"],
    ['a < b <c <!-- d --><script>e</script></', 'a < b <c e</'],
    ['<p', '<p'],
    ['&', '&'],
  ]
  test.each(pages)('of the page %j the screen sees %j: tags part no words, blocks do', (page, text) => {
    expect(stripTags(Buffer.from(page)).toString()).toBe(text)
  })
})

describe('the word search', () => {
  const list = ['embargo', 'ban', 'bans', 'sanction', 'no', '-ban', '-listed']
  const { lists } = listWords(list)
  const side = (words: readonly string[]): readonly Need[] => words.map((word) => ({ places: [new Set([word])] }))
  const search = new WordSearch(indexWays([{ sides: [side(list)] }]))
  const wordsIn = (bytes: Buffer, from = 0, to = bytes.length): readonly string[] => {
    const found: string[] = []
    search.scan(bytes, from, to, false, {
      meet(words, end) {
        const [word = ''] = lists[words] as readonly string[]
        expect(bytes.toString('latin1', end - word.replace('-', '').length, end).toLowerCase()).toBe(
          word.replace('-', ''),
        )
        found.push(word)
        return false
      },
      end: () => false,
      begin: () => {},
    })
    return found
  }
  const words = fc.constantFrom(...list, 'Ban', 'bank', 'turban', 'x', '\\n', 'é', '“', 'sanct', 'embargoes', 'listed')
  const joints = fc.constantFrom(' ', '.', '-', '', '\n', '"', '  ')
  const texts = fc.array(fc.tuple(words, joints), { maxLength: 12 }).map((parts) => parts.flat().join(''))

  test('finds the words that a plain search finds, wherever they stand', () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 3 }), (text, offset) => {
        const bytes = Buffer.from(`${'b'.repeat(offset)}${text}ans`)
        // A letter of a JSON escape before a word belongs to the escape.
        const plain = /(?:(?<![a-z])|(?<=\\[a-z]))(?:bans?|sanction|no|embargo)(?![a-z])|(?<=-)listed(?![a-z])/gi
        const expected = Array.from(text.matchAll(plain), ([word]) => word.toLowerCase())
        const found = wordsIn(bytes, offset, bytes.length - 3)
        expect(found.map((word) => word.replace('-', ''))).toEqual(expected)
      }),
      { seed: 7, numRuns: 3000 },
    )
  })

  /** What is told of a text, in order: `ban 3` for a word and its end, `| 5` and `< 5` for an end and a begin. */
  const toldOf = (text: string, isLines = false, by = search): readonly string[] => {
    const told: string[] = []
    by.scan(Buffer.from(text), 0, Buffer.byteLength(text), isLines, {
      meet(words, end) {
        told.push(`${(lists[words] as readonly string[]).join('/')} ${end}`)
        return false
      },
      end: (next) => told.push(`| ${next}`) < 0,
      begin: (next) => void told.push(`< ${next}`),
    })
    return told
  }

  test('tells where sentences surely end', () => {
    expect(toldOf('A ban ended. No 3.5, the Gen. Xi\\n\\nNo\nEmbargo!')).toEqual([
      'ban 5',
      '| 13',
      'no 15',
      '| 36',
      'no 38',
      'embargo 46',
    ])
    expect(toldOf('no\nban\n', true)).toEqual(['no 2', '| 3', 'ban 6', '| 7'])
    expect(toldOf('No ban vs. Embargo.”  No')).toEqual(['no 2', 'ban 6', 'embargo 18', '| 24', 'no 26'])
  })

  test('leaves out sentences without a word that begins a way, but for the first and the last', () => {
    const text = 'No ban here. No sanction there. No embargo here. Bans here. No ban there. No no no'
    const begins = new WordSearch(indexWays([{ sides: [side(['embargo']), side(list)] }]))
    expect(toldOf(text, false, begins)).toEqual([
      'no 2',
      'ban 6',
      '| 13',
      '< 32',
      'no 34',
      'embargo 42',
      '| 49',
      '< 74',
      'no 76',
      'no 79',
      'no 82',
    ])
  })

  test('words and ends that lie across the windows in which a text is read', () => {
    for (const word of ['embargo', 'No ban. ', '\\n\\nNo', '-listed', '\\u201cEmbargo', 'é.” Sanction'])
      for (let at = 65_536 - 20; at < 65_536 + 4; at++) {
        const before = 'x'.repeat(9)
        const expected = toldOf(` ${before} ${word} end`)
        const shift = at - 11
        const moved = expected.map((one) => one.replace(/\d+$/, (place) => String(Number(place) + shift)))
        expect(toldOf(`${' '.repeat(shift)} ${before} ${word} end`)).toEqual(moved)
      }
  })

  test('stops when told to', () => {
    const bytes = Buffer.from('An end. No\n\nNo')
    const listener = { meet: () => false, end: () => false, begin: () => {} }
    const scan = (from: number, to: number, told: object) =>
      search.scan(bytes, from, to, false, { ...listener, ...told })
    expect(scan(0, bytes.length, { end: () => true })).toBe(true)
    expect(scan(0, bytes.length, { meet: () => true })).toBe(true)
    expect(scan(0, 8, { meet: () => true })).toBe(false)
  })
})
