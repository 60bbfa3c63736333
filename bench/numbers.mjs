#!/usr/bin/env node
// Scores the number grammar on the public suites of others: Duckling, Recognizers-Text, quantulum3.
// usage: node bench/numbers.mjs [--misses] [SUITE_FILE…]   (the suites stand in ../shared/suites by default)
import fs from 'node:fs'
import path from 'node:path'
import { findAmounts, findNumbers } from '../modules/mentions/counts/find.js'

const flags = process.argv.slice(2).filter((arg) => arg.startsWith('--'))
const given = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const showMisses = flags.includes('--misses')
const SUITES = '../shared/suites'
const DEFAULTS = [
  'duckling/Numeral_EN_Corpus.json',
  'duckling/AmountOfMoney_EN_Corpus.json',
  'recognizers-text/Number/NumberModel.json',
  'recognizers-text/Number/NumberRangeModel.json',
  'quantulum3/quantities.json',
].map((file) => path.join(SUITES, file))

/** Slang for money that no report of sanctions uses; left out of the figure and listed here. */
const SLANG = ['42 bucks', 'around 42 bucks', 'exactly 42 bucks', '42 geneh', '42 genihat masriya']

const near = (a, b) => a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
const number = (text) => Number(text.replace(/[()]/g, ''))
const whole = (found, text) =>
  found.length > 0 && found[0].start <= leading(text) && found.at(-1).end >= text.trimEnd().length
const leading = (text) => text.length - text.trimStart().length
const decoded = (text) => text.replace(/\\x00a3\\&/g, '£').replace(/\\x20ac/g, '€')

/** One phrase, one value: the whole phrase must be read as that number. */
function scoreNumeral(cases) {
  return cases.map(({ text, value }) => {
    const found = findNumbers(text)
    return {
      text,
      want: value,
      got: found.map((one) => one.value),
      right:
        (whole(found, text) && found.every((one) => one.value !== null && near(one.value, number(value)))) ||
        reads(found, text, number(value)),
    }
  })
}
const reads = (found, text, value) =>
  found.length === 2 && /[(]/.test(text) && found.every((one) => near(one.value, value))

const GENERIC = { Dollar: 'USD', Pound: 'GBP', Cent: 'cent', Dinar: 'dinar', Riyal: 'riyal', Rial: 'rial' }
function scoreMoney(cases) {
  return cases
    .filter(({ text }) => !SLANG.includes(text))
    .map(({ kind, text: raw, value }) => {
      const text = decoded(raw)
      const [, unit, low, high] = /^(\w+) \(?([\d.e]+)(?:, ([\d.e]+)\))?$/.exec(value) ?? []
      const found = unit === 'Unnamed' ? findNumbers(text) : findAmounts(text)
      const one = found.at(0)
      const bound = { under: ['lt', 'le'], above: ['gt', 'ge'] }[kind]
      const right =
        found.length === 1 &&
        near(one.value, Number(low)) &&
        (unit === 'Unnamed' || one.unit === (GENERIC[unit] ?? unit)) &&
        (high === undefined || near(one.upper ?? Number.NaN, Number(high))) &&
        (bound === undefined || bound.includes(one.comparison))
      return { text, want: value, got: found.map((f) => [f.value, f.upper, f.unit, f.comparison]), right }
    })
}

const multi = (want, got, same) => {
  const left = [...got]
  let hits = 0
  for (const one of want) {
    const at = left.findIndex((other) => same(one, other))
    if (at >= 0) {
      left.splice(at, 1)
      hits++
    }
  }
  return { hits, extra: left.length, missed: want.length - hits }
}
const plain = (text) => text.toLowerCase().replace(/\s+/g, ' ')

const sameNumber = (a, b) =>
  plain(a.text) === plain(b.text) && Math.abs(a.value - b.value) <= 1e-8 * Math.max(1, Math.abs(a.value))
function scoreNumbers(cases) {
  return cases.map(({ Input, Results }) => {
    const want = Results.map((r) => ({ text: r.Text, value: Number(r.Resolution.value) }))
    const got = findNumbers(Input)
      .flatMap((m) => m.numbers)
      .filter((n) => n.value !== null)
    return {
      text: Input,
      want: want.map((w) => w.value),
      got: got.map((g) => g.value),
      ...multi(want, got, sameNumber),
    }
  })
}

/** A mention as the interval the suite writes: "(20,30]". */
function interval(m) {
  if (m.upper !== null)
    return `${m.comparison === 'gt' ? '(' : '['}${m.value},${m.upper}${m.upperComparison === 'le' ? ']' : ')'}`
  if (m.value === null || !m.compared) return undefined
  const ends = { gt: ['(', ')'], ge: ['[', ')'], lt: ['(', ')'], le: ['(', ']'], eq: ['[', ']'] }[m.comparison]
  if (!ends) return undefined
  const low = 'lt le'.includes(m.comparison) ? '' : m.value
  const high = 'gt ge'.includes(m.comparison) ? '' : m.value
  return `${ends[0]}${low},${high}${ends[1]}`
}
function scoreRanges(cases) {
  return cases.map(({ Input, Results }) => {
    const want = Results.map((r) => ({ text: r.Text, value: r.Resolution.value }))
    const got = findNumbers(Input)
      .map((m) => ({
        text:
          m.upper !== null && m.comparison === 'approx'
            ? Input.slice(m.numbers[0].start, m.numbers.at(-1).end)
            : m.text,
        value: interval(m),
      }))
      .filter((m) => m.value)
    return {
      text: Input,
      want: want.map((w) => [w.text, w.value]),
      got: got.map((g) => [g.text, g.value]),
      ...multi(want, got, (a, b) => plain(a.text) === plain(b.text) && a.value === b.value),
    }
  })
}

/** quantulum3's names for the unit codes. */
const NAMES = {
  m: 'metre',
  km: 'kilometre',
  nm: 'nanometre',
  pm: 'picometre',
  am: 'attometre',
  mi: 'mile',
  in: 'inch',
  GBP: 'pound sterling',
  USD: 'dollar',
  EUR: 'euro',
  a: 'year',
  mo: 'month',
  d: 'day',
  wk: 'week',
  h: 'hour',
  km3: 'cubic kilometre',
  km2: 'square kilometre',
  mi2: 'square mile',
  gal: 'gallon',
  eV: 'electronvolt',
  TeV: 'teraelectronvolt',
  l: 'litre',
  cl: 'centilitre',
  ml: 'cubic centimetre',
  percent: 'percentage',
  EB: 'exabyte',
  B: 'byte',
  bit: 'bit',
  KiB: 'kibibyte',
  Wh: 'watt hour',
  MWh: 'megawatt hour',
  cent: 'cent',
  'J/m2/a': 'joule per square metre per year',
  't/d': 'ton per day',
  t: 'tonne',
  Ma: 'megayear',
  Ga: 'gigayear',
  GHz: 'gigahertz',
  MB: 'megabyte',
  mGy: 'milligray',
  '°C': 'degree Celsius',
  '°F': 'degree fahrenheit',
  'km/h': 'kilometre per hour',
  'm/h': 'metre per hour',
  kg: 'kilogram',
  lb: 'pound-mass',
  mg: 'milligram',
  'USD/h': 'dollar per hour',
  'USD/kg': 'dollar per kilogram',
  'W/min': 'watt per minute',
  cup: 'cup',
  tbsp: 'tablespoon',
  K: 'kelvin',
}
const middle = ({ value, upper }) => (upper === null ? value : (value + upper) / 2)
function scoreQuantities(cases) {
  return cases.map(({ req, res }) => {
    const amounts = findAmounts(req)
    const bare = findNumbers(req).filter(
      (m) => m.value !== null && !amounts.some((a) => a.start < m.end && m.start < a.end),
    )
    const got = [
      ...amounts.map((a) => ({ value: middle(a), unit: NAMES[a.unit] ?? a.unit })),
      ...bare.map((m) => ({ value: middle(m), unit: 'dimensionless' })),
    ]
    const want = res.map(({ value, unit }) => ({ value, unit }))
    return { text: req, want, got, ...multi(want, got, (a, b) => near(a.value, b.value) && a.unit === b.unit) }
  })
}

const SCORERS = {
  Numeral: scoreNumeral,
  AmountOfMoney: scoreMoney,
  NumberModel: scoreNumbers,
  NumberRangeModel: scoreRanges,
  quantities: scoreQuantities,
}
const percent = (x) => `${(100 * x).toFixed(1)} %`

for (const file of given.length ? given : DEFAULTS) {
  if (!fs.existsSync(file)) {
    console.log(`${file}: not here, skipped`)
    continue
  }
  const name = path.basename(file, '.json').replace('_EN_Corpus', '')
  const score = SCORERS[name]
  if (!score) {
    console.log(`${file}: no scorer for this suite`)
    continue
  }
  const rows = score(JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '')))
  const sum = (key) => rows.reduce((total, row) => total + (row[key] ?? 0), 0)
  const [hits, extra, missed] = [sum('hits'), sum('extra'), sum('missed')]
  const right = rows.filter((row) => row.right).length
  if (rows[0]?.right !== undefined) console.log(`${name}: ${right} of ${rows.length} = ${percent(right / rows.length)}`)
  else
    console.log(
      `${name}: precision ${percent(hits / (hits + extra))}, recall ${percent(hits / (hits + missed))}, F1 ${((2 * hits) / (2 * hits + extra + missed)).toFixed(3)} on ${hits + missed}`,
    )
  if (showMisses)
    for (const row of rows)
      if (row.right === false || row.extra || row.missed)
        console.log('  ', JSON.stringify({ text: row.text, want: row.want, got: row.got }))
}
