/** Units of measure: a short code (SI symbol, UCUM where there is no SI) and the forms met in news. */

interface UnitEntry {
  readonly code: string
  /** Words, lower case, comma-separated; the plural with s is understood. */
  readonly words: string
  /** Symbols, case as written, separated by spaces. */
  readonly symbols: string
}

const PLAIN_UNITS: readonly UnitEntry[] = [
  { code: 'percent', words: 'percent,per cent,pct,percentage', symbols: '% pct' },
  { code: 'pp', words: 'percentage point,percent point,pct point', symbols: '' },
  { code: 'bp', words: 'basis point', symbols: 'bps' },
  { code: 't', words: 'ton,tonne,metric ton,metric tonne', symbols: 't mt tn' },
  { code: 'lb', words: 'lb', symbols: 'lb lbs' },
  { code: 'oz', words: 'ounce,troy ounce', symbols: 'oz' },
  { code: 'ct', words: 'carat', symbols: 'ct' },
  { code: 'bbl', words: 'barrel,bbl', symbols: 'bbl' },
  { code: 'bbl/d', words: 'bpd,barrels-per-day', symbols: 'bpd b/d' },
  { code: 't/d', words: '', symbols: 'tpd' },
  { code: 'gal', words: 'gallon', symbols: 'gal' },
  { code: 'pt', words: 'pint', symbols: '' },
  { code: 'bu', words: 'bushel', symbols: '' },
  { code: 'm3', words: 'cubic metre,cubic meter,cu m', symbols: 'm3 m³ cbm' },
  { code: 'Gm3', words: 'billion cubic metre', symbols: 'bcm' },
  { code: 'km3', words: 'cubic kilometre,cubic kilometer', symbols: 'km3 km³' },
  { code: 'ft3', words: 'cubic foot,cubic feet', symbols: 'cf' },
  { code: 'mi', words: 'mile', symbols: 'mi' },
  { code: 'nmi', words: 'nautical mile', symbols: 'nmi' },
  { code: 'ft', words: 'foot,feet', symbols: 'ft' },
  { code: 'in', words: 'inch,inches', symbols: 'in' },
  { code: 'yd', words: 'yard', symbols: 'yd' },
  { code: 'km2', words: 'square kilometre,square kilometer,sq km', symbols: 'km2 km²' },
  { code: 'm2', words: 'square metre,square meter,sq m', symbols: 'm2 m²' },
  { code: 'mi2', words: 'square mile,sq mi', symbols: '' },
  { code: 'ft2', words: 'square foot,square feet,sq ft', symbols: '' },
  { code: 'ha', words: 'hectare', symbols: 'ha' },
  { code: 'acre', words: 'acre', symbols: '' },
  { code: 'km/h', words: 'kph', symbols: 'km/h kph' },
  { code: 'mi/h', words: 'mph', symbols: 'mph' },
  { code: 'kn', words: 'knot', symbols: '' },
  { code: '°C', words: 'degree celsius,degrees celsius,degree centigrade,degrees centigrade', symbols: '°C' },
  { code: '°F', words: 'degree fahrenheit,degrees fahrenheit', symbols: '°F' },
  { code: '°', words: 'degree', symbols: '°' },
  { code: 's', words: 'second', symbols: 's sec' },
  { code: 'min', words: 'minute', symbols: 'min mins' },
  { code: 'h', words: 'hour', symbols: 'h hrs hr' },
  { code: 'd', words: 'day', symbols: '' },
  { code: 'wk', words: 'week', symbols: '' },
  { code: 'mo', words: 'month', symbols: '' },
  { code: 'a', words: 'year', symbols: '' },
  { code: 'decade', words: 'decade', symbols: '' },
  { code: 'century', words: 'century,centuries', symbols: '' },
  { code: 'Ma', words: 'megaannum', symbols: 'Ma' },
  { code: 'Ga', words: 'gigaannum', symbols: 'Ga' },
  { code: 'kcal', words: 'calorie,kilocalorie', symbols: 'kcal' },
  { code: 'Btu', words: 'btu', symbols: 'Btu BTU MMBtu' },
  { code: 'TEU', words: 'teu', symbols: 'TEU' },
  { code: 'dwt', words: 'dwt,deadweight ton', symbols: 'dwt DWT' },
  { code: 'KiB', words: 'kibibyte', symbols: 'KiB' },
  { code: 'hp', words: 'horsepower', symbols: 'hp' },
  { code: 'sigma', words: 'sigma', symbols: '' },
]

/** Bases that take SI prefixes; the word is one form, the symbol another. */
const PREFIXED: readonly UnitEntry[] = [
  { code: 'm', words: 'metre,meter', symbols: 'm' },
  { code: 'g', words: 'gram,gramme', symbols: 'g' },
  { code: 'l', words: 'litre,liter', symbols: 'l L' },
  { code: 'W', words: 'watt', symbols: 'W' },
  { code: 'Wh', words: 'watt hour,watt-hour', symbols: 'Wh' },
  { code: 'J', words: 'joule', symbols: 'J' },
  { code: 'V', words: 'volt', symbols: 'V' },
  { code: 'A', words: 'ampere,amp', symbols: 'A' },
  { code: 'Hz', words: 'hertz', symbols: 'Hz' },
  { code: 'Pa', words: 'pascal', symbols: 'Pa' },
  { code: 'N', words: 'newton', symbols: 'N' },
  { code: 'eV', words: 'electronvolt,electron volt', symbols: 'eV' },
  { code: 'B', words: 'byte', symbols: 'B' },
  { code: 'bit', words: 'bit', symbols: '' },
  { code: 'Gy', words: 'gray', symbols: 'Gy' },
  { code: 'Sv', words: 'sievert', symbols: 'Sv' },
  { code: 'cd', words: 'candela', symbols: 'cd' },
]
const PREFIXES: readonly (readonly [name: string, symbol: string])[] = [
  ['', ''],
  ['nano', 'n'],
  ['micro', 'µ'],
  ['milli', 'm'],
  ['centi', 'c'],
  ['kilo', 'k'],
  ['mega', 'M'],
  ['giga', 'G'],
  ['tera', 'T'],
  ['peta', 'P'],
  ['exa', 'E'],
]

const withPrefixes = (entry: UnitEntry): readonly UnitEntry[] =>
  PREFIXES.map(([name, symbol]) => ({
    code: symbol + entry.code,
    words: entry.words
      .split(',')
      .map((word) => name + word)
      .join(),
    symbols: entry.symbols
      .split(' ')
      .filter(Boolean)
      .map((form) => symbol + form)
      .join(' '),
  }))

const ENTRIES: readonly UnitEntry[] = [
  ...PREFIXED.flatMap(withPrefixes),
  { code: 'kg', words: 'kilo', symbols: 'kgs' },
  { code: 'kB', words: '', symbols: 'KB' },
  ...PLAIN_UNITS,
]

const WORDS: ReadonlyMap<string, string> = new Map(
  ENTRIES.flatMap(({ code, words }) =>
    words
      .split(',')
      .filter(Boolean)
      .flatMap((word): [string, string][] => [
        [word, code],
        [`${word}s`, code],
      ]),
  ),
)
const SYMBOLS: ReadonlyMap<string, string> = new Map(
  ENTRIES.flatMap(({ code, symbols }) =>
    symbols
      .split(' ')
      .filter(Boolean)
      .map((symbol): [string, string] => [symbol, code]),
  ),
)

/** The code of a unit written as a word or words ("metric tons" → t); lower case. */
export const findUnitWord = (form: string): string | undefined => WORDS.get(form)

/** The code of a unit written as a symbol ("km", "MW", "%"); case as written. */
export const findUnitSymbol = (form: string): string | undefined => SYMBOLS.get(form)
