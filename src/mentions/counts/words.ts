/** The words numbers are made of, each with its value. */

/** Zero to nineteen. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['nought', 0],
  ['naught', 0],
  ['nil', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
])

export const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** Powers of ten that close a group of digits; the plural is read too ("three thousand millions"). */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['lkh', 1e5],
  ['crore', 1e7],
  ['krore', 1e7],
  ['koti', 1e7],
  ['mln', 1e6],
  ['mn', 1e6],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trln', 1e12],
  ['tln', 1e12],
  ['cr', 1e7],
  ['tn', 1e12],
])

/** Written against the digits: "2bn", "100K", "£1.4m"; case as written. */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['MM', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['G', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['T', 1e12],
])

/** Collectives that multiply the number before them; the plural is read after a number only ("2 dozens"). */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['doz', 12],
  ['dz', 12],
  ['score', 20],
])

/** Lower bound of a number told vaguely. "Dozens" are at least two of them; "several" is at least three. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['billions', 2e9],
  ['several', 3],
  ['few', 2],
  ['handful', 3],
])

const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['hundredth', 100],
  ['thousandth', 1000],
])

export const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
])

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])
const ORDINAL_WORDS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|twelfth|(?:ten|eleven|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundred|thousand|million|billion)th|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth)$/

/** True for the ending of "13th" and for "first", "twentieth", "hundredth". */
export const isOrdinal = (lower: string): boolean => ORDINAL_ENDINGS.has(lower) || ORDINAL_WORDS.test(lower)

/** The value of a word with or without the plural s. */
const counted = (values: ReadonlyMap<string, number>, lower: string): number | undefined =>
  values.get(lower) ?? (lower.endsWith('s') ? values.get(lower.slice(0, -1)) : undefined)

export const scaleOf = (lower: string): number | undefined => counted(SCALES, lower)

export const multipleOf = (lower: string): number | undefined => counted(MULTIPLES, lower)

export const denominatorOf = (lower: string): number | undefined => counted(DENOMINATORS, lower)

/** What stands behind "a" and "an" where they open a number: "a dozen", "a few", "a third of". */
export const BEHIND_ARTICLE: ReadonlySet<string> = new Set([
  ...'couple pair few handful hundred -'.split(' '),
  ...[...SCALES.keys(), ...MULTIPLES.keys(), ...DENOMINATORS.keys()].flatMap((word) => [word, `${word}s`]),
  ...TENS.keys(),
])
