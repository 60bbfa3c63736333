/** The words of English dates as pattern fragments, and what they mean. Fragments hold no capturing groups. */

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]

/** January or Jan or Sept., without a capturing group. */
export const MONTH =
  '(?:Jan(?:uary|(?![a-z])\\.?)|Feb(?:ruary|(?![a-z])\\.?)|Mar(?:ch|(?![a-z])\\.?)|Apr(?:il|(?![a-z])\\.?)|May|Jun(?:e|(?![a-z])\\.?)|Jul(?:y|(?![a-z])\\.?)|Aug(?:ust|(?![a-z])\\.?)|Sep(?:t(?:ember|(?![a-z])\\.?)|(?![a-z])\\.?)|Oct(?:ober|(?![a-z])\\.?)|Nov(?:ember|(?![a-z])\\.?)|Dec(?:ember|(?![a-z])\\.?))'
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
export const WEEKDAY_SHORT = '(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?'
export const ANY_WEEKDAY = `(?:${WEEKDAY}|${WEEKDAY_SHORT})`
/** A year of four digits as news writes it. */
export const YEAR = '(?:1[0-9]|20|21)\\d\\d(?![\\da-z]|[.,]\\d)'
/** A day of the month in figures: 1 to 31, 1st to 31st. */
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\da-z])'
const UNIT_TENS = TENS.slice(2).join('|')
/** A number in words up to 99. */
export const NUMBER_WORD = `(?:(?:${UNIT_TENS})(?:[\\s-](?:${SMALL.slice(1, 10).join('|')}))?|${SMALL.slice(1).reverse().join('|')})`
export const ORDINAL_WORD = `(?:(?:twenty|thirty)[\\s-](?:${ORDINALS.slice(1, 10).join('|')})|thirtieth|${ORDINALS.slice(1).reverse().join('|')})`
/** A day of the month in figures or words. */
export const ANY_DAY = `(?:${DAY}|${ORDINAL_WORD}|(?:twenty|thirty)[\\s-](?:${SMALL.slice(1, 10).join('|')})(?![a-z]))`
/** Ten to 99: "twenty-two" is no year. */
const TEN_UP = `(?:(?:${UNIT_TENS})(?:[\\s-](?:${SMALL.slice(1, 10).join('|')}))?|${SMALL.slice(10).reverse().join('|')})`
/** A year in words: nineteen seventy eight, two thousand and eighteen, one thousand seven hundred and eighty nine. */
export const YEAR_WORDS = `(?:(?:seventeen|eighteen|nineteen|twenty)[\\s-](?:hundred|(?:zero|oh)[\\s-]\\w+|${TEN_UP})|(?:one|two)\\s+thousand(?:\\s+${NUMBER_WORD}\\s+hundred)?(?:\\s+(?:and\\s+)?${NUMBER_WORD})?)(?![a-z])`
/** A year in figures or words. */
export const ANY_YEAR = `(?:${YEAR}|${YEAR_WORDS})`
/** A count of units; vague words have no number. */
export const AMOUNT = `(?:\\d{1,4}(?:\\.\\d+)?|${NUMBER_WORD}|hundreds? of|an?|one|half an?|a\\s+couple(?:\\s+of)?|a\\s+few|few|several|many|a\\s+dozen|a\\s+hundred)`
export const UNIT =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|weekends?|months?|quarters?|qtrs?|years?|yrs?|decades?|centur(?:y|ies))'
/** The second and third of several lengths: "1 year and 3 months". */
export const MORE_SPELLS = `(?:(?:\\s*,)?(?:\\s+and)?\\s+(?<more>${AMOUNT})\\s+(?<unit2>${UNIT}))?(?:(?:\\s*,)?(?:\\s+and)?\\s+(?<third>${AMOUNT})\\s+(?<unit3>${UNIT}))?`
export const SEASON = '(?:spring|summer|autumn|fall|winter)'

export const monthOf = (word: string): number => {
  const key = word.slice(0, 3).toLowerCase()
  return MONTH_NAMES.findIndex((name) => name.startsWith(key)) + 1
}
export const weekdayNumber = (word: string): number => {
  const key = word.slice(0, 2).toLowerCase()
  return WEEKDAY_NAMES.findIndex((name) => name.startsWith(key)) + 1
}

/** 0 spring … 3 winter. */
export const seasonOf = (word: string): number =>
  ({ sp: 0, su: 1, au: 2, fa: 2, wi: 3 })[word.slice(0, 2).toLowerCase()] ?? 0

/** The value of a number in figures or words ("twenty-one"), or undefined. */
export function numberOf(text: string): number | undefined {
  const word = text.toLowerCase().trim()
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word)
  const small = SMALL.indexOf(word)
  if (small >= 0) return small
  const [ten = '', unit = ''] = word.split(/[\s-]+/)
  const tens = TENS.indexOf(ten)
  if (tens < 2) return undefined
  return tens * 10 + (unit ? Math.max(0, SMALL.indexOf(unit)) : 0)
}

/** The value of an ordinal in figures or words: 21st, twenty-first. */
export function ordinalOf(text: string): number | undefined {
  const word = text.toLowerCase().trim()
  const figure = /^(\d+)(?:st|nd|rd|th)?$/.exec(word)
  if (figure) return Number(figure[1])
  if (word === 'thirtieth') return 30
  const single = ORDINALS.indexOf(word)
  if (single > 0) return single
  const [ten = '', unit = ''] = word.split(/[\s-]+/)
  const tens = TENS.indexOf(ten)
  const ones = Math.max(ORDINALS.indexOf(unit), SMALL.indexOf(unit))
  return tens >= 2 && ones > 0 ? tens * 10 + ones : undefined
}

/** The year that figures or words say; NaN when they say none. */
export function yearOf(text: string): number {
  const word = text.toLowerCase().trim()
  if (/^\d+$/.test(word)) return Number(word)
  const thousands = /^(one|two)\s+thousand(?:\s+(?!and\b)(.+?)\s+hundred)?(?:\s+(?:and\s+)?(.+))?$/.exec(word)
  if (thousands) {
    const [, lead = '', hundreds, rest] = thousands
    return (
      (numberOf(lead) ?? 0) * 1000 +
      (hundreds ? (numberOf(hundreds) ?? 0) * 100 : 0) +
      (rest ? (numberOf(rest) ?? Number.NaN) : 0)
    )
  }
  const pair = /^(\w+)[\s-](?:(?:zero|oh)[\s-])?(.+)$/.exec(word)
  const [century, years] = [numberOf(pair?.[1] ?? ''), pair?.[2] === 'hundred' ? 0 : numberOf(pair?.[2] ?? '')]
  return century === undefined || years === undefined ? Number.NaN : century * 100 + years
}

/** A year of two figures, as in 74 or '05: within the fifty years around 2000. */
export const fullYear = (year: number): number => (year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year)
