import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RawArticle, ZoneKind } from '../src/article/article.js'
import { parseDateline } from '../src/article/dateline.js'
import { FURNITURE, findFurniture } from '../src/article/furniture.js'
import { isEnglish } from '../src/article/language.js'
import { idOf, MAX_ARTICLE, prepareArticle } from '../src/article/prepare.js'
import { isHeadline } from '../src/article/zones.js'

const source = { path: null, member: null, format: 'text', url: null, outlet: null }
const prepare = (text: string, more: Partial<RawArticle> = {}) => prepareArticle({ text, source, ...more })
const zonesOf = (text: string, more: Partial<RawArticle> = {}): (readonly [ZoneKind, string])[] => {
  const article = prepare(text, more)
  return article.zones.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])
}

describe.each(FURNITURE.map((row) => [row.id, row] as const))('%s', (_, { kind, pattern, matches, rejects }) => {
  test.each(matches)('is: %s', (line) => {
    expect(pattern.test(line)).toBe(true)
    expect(findFurniture(line)?.kind).toBe(kind)
  })
  test.each(rejects)('is not: %s', (line) => {
    expect(findFurniture(line)).toBeUndefined()
  })
})

describe('datelines end at the bar', () => {
  const lines = [
    'TOKYO, January 25. /TASS/.| Japan will',
    'WASHINGTON (Reuters) -| The United States',
    'NEW DELHI/SINGAPORE (Reuters)-| The bank',
    'WASHINGTON  (Reuters) -| Oil rose',
    'BEIJING, Feb. 10 (Xinhua) --| China',
    'KYIV, Ukraine (AP) —| The president',
    'NEW YORK (AP)|',
    'BRUSSELS, 23 June 2022 (AFP) –| Leaders',
    'BRUSSELS –| France',
    'WASHINGTON, April 27 -| President',
    'CNN —| The US',
    '(Reuters) -| When',
    'Washington, D.C. –| The Treasury',
    'Moscow. May 15. INTERFAX.COM -| Russia',
    'By  Andrei Petrov  and Ann Lee MINSK/MOSCOW  Dec 27 (Reuters) -| Russia',
    'Wednesday, May 15, 2019|',
    'Published: 12 March 2024, 10:15 GMT|',
    '2022-02-28|',
    'Date of publication 8 April 2017| An airstrike',
    '|FACT SHEET – The United States',
    '|SANCTIONS — what they do',
    '|Japan said Friday that it will ban exports',
    '|U.S. officials - who spoke on condition',
    '|May 15 was the day on which it ended.',
    '|OPEC+ agreed to cut output.',
  ]
  test.each(lines)('%s', (marked) => {
    expect(parseDateline(marked.replace('|', ''))).toBe(marked.indexOf('|'))
  })
})

describe('headlines', () => {
  test.each(['Japan to Ban Exports', 'EU hits back at U.S.', '‘We will not pay,’ says Kremlin', 'Why now?'])(
    'can be: %s',
    (line) => {
      expect(isHeadline(line)).toBe(true)
    },
  )
  test.each([
    'Japan said it will ban exports.',
    'Word',
    'By Ann Lee',
    'OSLO (Reuters) - Norway',
    'Sign up for our newsletter',
    'Dear all,',
  ])('cannot be: %s', (line) => {
    expect(isHeadline(line)).toBe(false)
  })
})

describe('parts', () => {
  test('a title that is repeated, a caption under it, a sign-up box at the end', () => {
    const text =
      'Oslo to ban imports\n\nOslo to ban imports\nMinisters meet in Oslo. (Kari Nes/Pool/AFP via Getty Images)\n\nNorway will ban imports.\n\nFrom The Gazette\n\nnews newsletter icon\nSign up for the Gazette\nWhat matters today\nStay informed with us.'
    expect(prepare(text).title).toBe('Oslo to ban imports')
    expect(zonesOf(text)).toEqual([
      ['title', 'Oslo to ban imports'],
      ['title', 'Oslo to ban imports'],
      ['caption', 'Ministers meet in Oslo. (Kari Nes/Pool/AFP via Getty Images)'],
      ['body', 'Norway will ban imports.'],
      [
        'boilerplate',
        'From The Gazette\n\nnews newsletter icon\nSign up for the Gazette\nWhat matters today\nStay informed with us.',
      ],
    ])
  })

  test('a section name above the title, a dateline in the first paragraph', () => {
    expect(zonesOf('All news\n\nOslo to ban imports\n\nOSLO, May 3. /NTB/. Norway will ban imports.')).toEqual([
      ['boilerplate', 'All news'],
      ['title', 'Oslo to ban imports'],
      ['dateline', 'OSLO, May 3. /NTB/.'],
      ['body', 'Norway will ban imports.'],
    ])
  })

  test('a given title is put above the text, unless the text opens with it', () => {
    expect(prepare('Body here.', { title: 'A title' }).text).toBe('A title\n\nBody here.')
    expect(prepare('A title\nBody here.', { title: 'A title' }).text).toBe('A title\nBody here.')
    expect(zonesOf('A title\nBody here.', { title: 'A title' })).toEqual([
      ['title', 'A title'],
      ['body', 'Body here.'],
    ])
  })

  test('a text without a title has none', () => {
    expect(prepare('Norway will ban imports.\n\nIt said so.').title).toBeNull()
    expect(prepare('Just one line').title).toBeNull()
  })

  test('a caption that runs on into the first sentence ends with its photographer', () => {
    expect(
      zonesOf(
        'FILE PHOTO: The minister in Oslo, May 3, 2022. REUTERS/Kari Nes/File Photo OSLO (Reuters) - Norway bans imports.',
      ),
    ).toEqual([
      ['caption', 'FILE PHOTO: The minister in Oslo, May 3, 2022. REUTERS/Kari Nes/File Photo'],
      ['dateline', 'OSLO (Reuters) -'],
      ['body', 'Norway bans imports.'],
    ])
  })

  test('links to other articles at the end are no telling', () => {
    expect(zonesOf('Norway bans imports.\n\nRead more:\n\nWhy Iran was sanctioned\n\nHow tariffs work').at(-1)).toEqual(
      ['boilerplate', 'Read more:\n\nWhy Iran was sanctioned\n\nHow tariffs work'],
    )
  })

  test('an article over the cap is cut, marked and named', () => {
    const article = prepare(`${'x'.repeat(MAX_ARTICLE - 1)}😀 and more`)
    expect(article.text).toHaveLength(MAX_ARTICLE - 1)
    expect(article).toMatchObject({ truncated: true, issues: [{ code: 'article-truncated', start: MAX_ARTICLE - 1 }] })
  })

  test('the id is the one given, else a hash of the text', () => {
    expect(prepare('a', { id: 'mine' }).id).toBe('mine')
    expect(prepare('a').id).toBe(prepare('a').id)
    expect(prepare('a').id).not.toBe(prepare('b').id)
    expect(idOf({ text: 'a', source })).toBe(prepare('a').id)
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    'OSLO (AP) -',
    'Share',
    '###',
    'Read more:',
    '(A/AFP via Getty Images)',
    'FILE PHOTO: ',
    '“',
    '\u202e',
    '\ud800',
    'Sign up for it',
    'January 5',
    '\u2028',
    'All news',
    'x',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  )

  test('zones are sorted, disjoint, inside the text, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(texts, fc.option(fc.string({ maxLength: 30 }), { nil: undefined }), (text, title) => {
        const article = prepare(text, title === undefined ? {} : { title })
        let at = 0
        for (const { start, end } of article.zones) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(article.text.slice(at, start).trim()).toBe('')
          at = end
        }
        expect(article.text.slice(at).trim()).toBe('')
      }),
      { seed: 11, numRuns: process.env.FUZZ ? 20_000 : 1000 },
    )
  })

  test.each([
    ['lines', 'Share\n'],
    ['one line', 'OSLO (AP) - '],
    ['quotes', '“'],
    ['brackets', '(via ('],
    ['captions', 'FILE PHOTO: x REUTERS/A '],
    ['capitals', 'OSLO/ROME '],
  ])('a million characters of %s take bounded time', (_, piece) => {
    const began = process.cpuUsage().user
    prepare(piece.repeat(Math.ceil(1_000_000 / piece.length)))
    expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(5)
  })
})

describe('English', () => {
  const cases: readonly (readonly [boolean, string])[] = [
    [true, 'The ministry said that it had banned the export of goods to the country and would not lift the ban.'],
    [true, 'JAPAN SAID IT WOULD BAN THE EXPORT OF GOODS TO RUSSIA AND FREEZE THE ASSETS OF OFFICIALS'],
    [false, 'Die Regierung hat am Freitag beschlossen, die Ausfuhr von Waren in das Land zu verbieten.'],
    [false, 'Le gouvernement a décidé vendredi de geler les avoirs de douze personnes et de deux banques.'],
    [false, 'El gobierno prohibió el viernes la importación de productos de ese país por dos años.'],
    [false, 'De regering heeft vrijdag besloten de uitvoer van goederen naar het land te verbieden.'],
    [false, 'Two words'],
  ]
  test.each(cases)('%s: %s', (expected, text) => {
    expect(isEnglish(text)).toBe(expected)
  })
})
