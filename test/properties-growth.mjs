/**
 * Run in a process of its own, which can be killed: node properties-growth.mjs EXTRACT_MODULE, one JSON line a text.
 * Each text is made longer until it costs enough to be measured, then four times as long: linear work costs four times
 * as much, quadratic sixteen times. CPU time, the better of two runs, so that a busy machine changes little.
 */
import { pathToFileURL } from 'node:url'

const { extract } = await import(pathToFileURL(process.argv[2]).href)

const source = { path: null, member: null, format: 'text', url: null, outlet: null }
const word = (n) => n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[digit])
const name = (n) => word(n)[0].toUpperCase() + word(n).slice(1)
const numbered = (length, each, make) => Array.from({ length: Math.ceil(length / each) }, (_, n) => make(n)).join(' ')
const repeated = (unit) => (length) => unit.repeat(Math.ceil(length / unit.length))

const TOLD =
  'Japan froze the assets of 12 Russian banks on May 9, and the EU banned exports of semiconductors to Moscow. '

/** Text of about a length. */
const TEXTS = {
  'measures in paragraphs': repeated(`${TOLD}\n\n`),
  'measures on one line': repeated(TOLD),
  'measures without a target': repeated('Japan banned exports of semiconductors and froze assets. '),
  'measures of banks without a target': repeated('Japan froze the assets of 3 banks. '),
  'words that point back': repeated(
    'The council said they also cover officials of the regime, and the government banned its exports. ',
  ),
  'rulers named again and again': repeated('The junta froze aid in Ghana and Togo. '),
  'one sentence without an end': repeated(TOLD.replaceAll('.', ' and')),
  'a sentence of many words': repeated('and the ministry said it banned exports to Russia from May '),
  commas: repeated('sanctions, '),
  'nested quotes': repeated('“He said ‘the ban '),
  brackets: repeated('(the ban [was lifted '),
  'quotes only': repeated('"'),
  'typographic quotes': repeated('“”‘’'),
  dots: repeated('.'),
  'U.S.U.S.': repeated('U.S.'),
  'U.S. U.S.': repeated('U.S. '),
  digits: repeated('1'),
  'digits with commas': repeated('1,'),
  'digits apart': repeated('1 '),
  'number words': repeated('two hundred thousand and '),
  'one word': repeated('a'),
  hyphens: repeated('a-'),
  'white space': (length) => `a${' '.repeat(length)}b`,
  'line ends': repeated('\n'),
  'short paragraphs': repeated('It ended.\n\n'),
  'one trigger': repeated('ban '),
  'triggers and objects': repeated('banned exports to Russia '),
  'of of of': repeated('the ban on the ban of '),
  'dates told': repeated('on May 9, 2022 and last Friday '),
  'dates in words': repeated('Friday last week of May two years ago '),
  'money and shares': repeated('$5 million, 5% to 10% of '),
  counts: (length) => numbered(length, 45, (n) => `It sanctioned ${n + 2} companies and ${n + 3} people.`),
  names: (length) =>
    numbered(length, 50, (n) => `President ${name(n + 700)} ${name(n * 7 + 900)} met ${name(n + 80)}.`),
  'a list of names': (length) =>
    `Japan froze the assets of ${numbered(length, 20, (n) => `${name(n + 700)} Bank,`)} and others.`,
  'defined acronyms': (length) =>
    numbered(length, 30, (n) => `the ${name(n + 700)} Agency (${word(n).toUpperCase()}A)`),
  vessels: repeated('the vessel Rossiya '),
  datelines: repeated('TOKYO, January 25. /TASS/. '),
  credits: repeated('(Photo by AFP via Getty Images) '),
  'half surrogates': repeated('\ud800'),
  'right to left': repeated('حظر \u202e'),
  controls: repeated('\u0000\u0007'),
  'combining marks': (length) => `a${'\u0301'.repeat(length)}`,
  emoji: repeated('😀'),
}

/** What the tellings of one article cost each other shows only where they are many: these begin longer. */
const MANY = [
  'measures on one line',
  'measures without a target',
  'rulers named again and again',
  'triggers and objects',
  'counts',
  'names',
]
const LONG = 20_000
const FIRST = 2_000
const LONGEST = 200_000
/** Milliseconds below which a measurement says more about the machine than about the text. */
const ENOUGH = 40

const cost = (text) => {
  const before = process.cpuUsage()
  extract({ id: 'growth', text, source })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
const bestOf = (text) => Math.min(cost(text), cost(text))

// Compiled code costs less: warm before anything is measured.
for (const make of Object.values(TEXTS)) extract({ id: 'growth', text: make(1_000), source })

function tellGrowth(text, first) {
  const make = TEXTS[text]
  let length = first
  let once = bestOf(make(length))
  while (once < ENOUGH && length < LONGEST) {
    length *= 2
    once = bestOf(make(length))
  }
  process.stdout.write(`${JSON.stringify({ text, length, once, fourfold: cost(make(length * 4)) })}\n`)
}
for (const text of Object.keys(TEXTS)) tellGrowth(text, FIRST)
for (const text of MANY) tellGrowth(text, LONG)

// Longer than any article: what lies behind the cap is not read, and the record says so.
const line = 'The committee of the town met to speak about roads, schools and the price of bread for the third time. '
const before = process.cpuUsage()
const { truncated, issues, text } = extract({ id: 'line', text: repeated(line)(5_000_000), source })
const { user, system } = process.cpuUsage(before)
const told = { truncated, issues: issues.map(({ code }) => code), length: text.length }
process.stdout.write(`${JSON.stringify({ text: '5 MB on one line', ms: (user + system) / 1000, ...told })}\n`)
