/** Any text: extraction never throws, keeps the contract, and its work grows no faster than the text. */
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../src/extract.js'
import { articleSchema } from '../src/record/contract.js'
import { type Built, findBuild } from './cli-build.js'
import { findFaults } from './contract-faults.js'

const RUNS = { numRuns: process.env.FUZZ ? 20_000 : 1_000, seed: 20_221_129 }
const source = { path: null, member: null, format: 'text', url: null, outlet: null }

/** Pieces of news and pieces that break tokenisers, put together at random. */
const PIECES = [
  ...[
    'Japan',
    'Russia’s',
    'the EU',
    'U.S.',
    'U.S.U.S.',
    'Moscow',
    'the ministry',
    'It',
    'they',
    'President Putin',
    'G7',
  ],
  ...['Sberbank', 'VTB', 'Foreign Minister Yoshimasa Hayashi', 'Kim Jong-un', 'al-Assad', 'St. Petersburg', 'the bloc'],
  ...['froze', 'has banned', 'will ban', 'sanctions', 'imposed', 'lifted', 'the assets of', 'exports of', 'expelled'],
  ...[
    'are banned',
    'the ban on',
    'refused to',
    'may',
    'if',
    'not',
    'said',
    'in response to',
    'from entering',
    'extended',
  ],
  ...['63', '1,000', '1,0,0', 'two dozen', 'a hundred and', '−5', '½', '1e9', '5%', '$3 billion', '12-14', 'people'],
  ...['diplomats', 'vessels', 'oil', 'semiconductors', 'on Friday', 'May 20', '31 February 2022', '2022', "'22", 'Q2'],
  ...['last week', 'until July 31', 'TOKYO, January 25. /TASS/.', '(Reuters) -', '(Photo: AFP)', '©', '—', '–', '-'],
  ...[
    '.',
    '...',
    '....',
    ',',
    ';',
    ':',
    '?',
    '!',
    '(',
    ')',
    '[',
    ']',
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    "n't",
    "won't",
    "'s",
  ],
  ...[' ', '\n', '\r\n', '\r', '\n\n', '\t', '\u00a0', '\u200b', '\u2028', '\ufeff', '\u0000', '\u0007', '\u001b[31m'],
  ...[
    '\ud800',
    '\udc00',
    '😀',
    'é',
    'e\u0301',
    'İ',
    'ß',
    'ﬁ',
    'ﷺ',
    '\u202e',
    'حظر',
    'санкции',
    '制裁',
    '__proto__',
    '<b>',
  ],
]
const anyPieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 })
const anyText = fc.oneof(
  anyPieces.map((pieces) => pieces.join(' ')),
  anyPieces.map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  // Any code units, half surrogates among them.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((units) => String.fromCharCode(...units)),
)
const anyArticle = fc.record(
  { text: anyText, title: anyText, date: fc.oneof(fc.constant('2022-05-13'), anyText) },
  { requiredKeys: ['text'] },
)

const HOSTILE: Readonly<Record<string, string>> = {
  empty: '',
  'one character': 'a',
  'half a surrogate': '\ud83d',
  'white space': ' \n\t\r\n ',
  'digits only': '1234567890'.repeat(50),
  'quotes only': '"“”\'‘’"'.repeat(50),
  dots: '....',
  'U.S.U.S.': 'U.S.U.S.'.repeat(100),
  'right to left': 'أعلنت اليابان حظر \u202eالصادرات\u202c إلى روسيا.',
  'control characters': '\u0000\u0001\u001b[31mJapan\u0007 froze\u0008 the assets of 12 banks\u009f.',
  'nested quotes': `${'“He said ‘'.repeat(60)}we ban exports to Russia${'’ ”'.repeat(60)}`,
  '500 commas': `Japan banned${', oil'.repeat(500)}.`,
  'a sentence of 2,000 words': `Japan ${'froze the assets and banned exports and '.repeat(290)}left.`,
  'names of objects': '__proto__ constructor toString hasOwnProperty valueOf banned exports to constructor.',
}

function check(article: { readonly text: string; readonly title?: string; readonly date?: string }): void {
  const raw = { id: 'any', ...article, source }
  const record = extract(raw)
  const faults = [
    ...findFaults(record),
    ...(articleSchema.safeParse(record).error?.issues ?? []).map((one) => one.path),
  ]
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
  if (JSON.stringify(extract(raw)) !== JSON.stringify(record)) throw new Error('a second run gives another record')
}

describe('any text', () => {
  it('gives a record that keeps the contract, the same twice', { timeout: 300_000 }, () => {
    fc.assert(fc.property(anyArticle, check), RUNS)
  })

  it.each(Object.entries(HOSTILE))('%s', (_, text) => check({ text }))
})

interface Growth {
  readonly text: string
  readonly length: number
  readonly once: number
  readonly fourfold: number
}

interface LongLine {
  readonly text: string
  readonly ms: number
  readonly truncated: boolean
  readonly issues: readonly string[]
  readonly length: number
}

/** Four times the text may cost this many times the work: linear is 4, quadratic 16. */
const MOST_GROWTH = 8
/** Milliseconds of a collection of garbage or so, which no text is to blame for. */
const SLACK = 100
/** All texts together; a text that hangs is killed with it, and is missing from the results. */
const LIMIT = 240_000

describe('work grows no faster than the text', () => {
  let built: Built | undefined
  const results: (Growth | LongLine)[] = []

  beforeAll(() => {
    built = findBuild()
    const script = join(import.meta.dirname, 'properties-growth.mjs')
    const { stdout, stderr } = spawnSync(process.execPath, [script, join(dirname(built.cli), 'index.js')], {
      encoding: 'utf8',
      timeout: LIMIT,
      killSignal: 'SIGKILL',
    })
    results.push(...stdout.split('\n').flatMap((line) => (line.endsWith('}') ? [JSON.parse(line)] : [])))
    if (results.length === 0) throw new Error(stderr)
  }, LIMIT + 60_000)
  afterAll(() => built?.remove())

  it('for every kind of text', () => {
    const growths = results.filter((result): result is Growth => 'fourfold' in result)
    const tell = ({ text, length, once, fourfold }: Growth): string =>
      `${text}: ${length} characters ${once.toFixed(0)} ms, ${length * 4} characters ${fourfold.toFixed(0)} ms`
    console.log(`dearest texts:\n${growths.toSorted(byCost).slice(0, 5).map(tell).join('\n')}`)
    expect(growths.filter(({ once, fourfold }) => fourfold > once * MOST_GROWTH + SLACK).map(tell)).toEqual([])
  })

  it('for 5 MB on one line, of which the first million characters are read', () => {
    // The last of the texts: when it is here, all were measured.
    const line = results.at(-1)
    expect(line).toMatchObject({ text: '5 MB on one line', truncated: true, length: 200_000 })
    expect((line as LongLine).issues).toContain('article-truncated')
    expect((line as LongLine).ms).toBeLessThan(60_000)
  })
})

/** Milliseconds for a kilobyte. */
const costOf = ({ length, fourfold }: Growth): number => fourfold / length
const byCost = (a: Growth, b: Growth): number => costOf(b) - costOf(a)
