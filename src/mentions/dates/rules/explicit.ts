/** Days, months and years named in the words. */
import { dayPeriod, monthPeriod, type Period, yearPeriod } from '../calendar.js'
import {
  dayPart,
  decadePart,
  type Form,
  monthDayPart,
  monthPart,
  nthInMonthPart,
  nthWeekdayPart,
  part,
  period,
  type Reading,
  shift,
} from '../form.js'
import {
  ANY_DAY,
  ANY_WEEKDAY,
  ANY_YEAR,
  DAY,
  fullYear,
  MONTH,
  monthOf,
  ORDINAL_WORD,
  ordinalOf,
  WEEKDAY,
  WEEKDAY_SHORT,
  weekdayNumber,
  YEAR,
  YEAR_WORDS,
  yearOf,
} from '../words.js'
import {
  COUNTED,
  DAY_BEFORE_MONTH,
  type DateRule,
  EARLY_LATE,
  EDGE_OF,
  type Groups,
  HINT,
  JOINED_DAY,
  PORTION,
} from './rule.js'

const dash = '\\s*(?:-|–|—|to|and|or|through|thru|until|till)\\s*(?:the\\s+)?'
/** "of last year", "this year", "of the following year": the cycle that a part belongs to. */
export const OF_YEAR =
  '(?:,?\\s+(?:(?:of|in)\\s+)?(?:the\\s+)?(?<turn>last|this|next|that|(?:the\\s+)?same|previous|following|coming|current)\\s+(?:fiscal\\s+|financial\\s+)?year)'

/** The form of "last year", "that year", "the following year". */
export function yearTurn(turn: string): Form {
  const word = turn.toLowerCase()
  if (/that|same/.test(word)) return shift('year', 0, 'told')
  if (word === 'previous') return shift('year', -1, 'told')
  if (word === 'following') return shift('year', 1, 'told')
  return shift('year', word === 'last' ? -1 : word === 'next' || word === 'coming' ? 1 : 0)
}

/** "May" and "March" are also words, "Mar" and "Sun" names: a capital, or a number beside them, tells. */
const isMonthWord = (word: string): boolean => /^\p{Lu}/u.test(word) || !/^(?:may|march|mar)(?!\p{L})/iu.test(word)

function monthDay(groups: Groups): Form | undefined {
  const { month = '', day = '', year, weekday, late, turn } = groups
  const date = ordinalOf(day.replace(/\s+day$/i, ''))
  if (!date) return undefined
  const named = weekday ?? late
  const on = named ? weekdayNumber(named) : undefined
  if (year) {
    const found = dayPeriod(
      /\d/.test(year) ? fullYear(Number(year.replace(/\D/g, ''))) : yearOf(year),
      monthOf(month),
      date,
    )
    return found && { kind: 'period', period: found, ...(on ? { weekday: on } : {}) }
  }
  const found = monthDayPart(monthOf(month), date, on)
  return found && part(found, undefined, turn ? yearTurn(turn) : undefined)
}

/** Both ends of "June 8-10, 2022", each with its own span inside the match. */
function dayRange(groups: Groups, text: string): readonly Reading[] | undefined {
  const { month = '', from = '', to = '', year = '', turn } = groups
  const first = ordinalOf(from)
  const last = ordinalOf(to)
  if (!first || !last || last <= first) return undefined
  const form = (day: number): Form | undefined =>
    year ? period(dayPeriod(yearOf(year), monthOf(month), day)) : wrap(monthDayPart(monthOf(month), day), turn)
  const [start, end] = [form(first), form(last)]
  if (!start || !end) return undefined
  const cut = text.search(new RegExp(`(?<![\\da-z])${from}(?![\\da-z])`, 'iu')) + from.length
  const next = text.slice(cut).search(new RegExp(`(?<![\\da-z])${to}(?![\\da-z])`, 'iu')) + cut
  return [
    { form: start, start: 0, end: cut, edge: 'start' },
    { form: end, start: next, end: text.length, edge: 'end' },
  ]
}
const wrap = (found: Parameters<typeof part>[0] | undefined, turn?: string): Form | undefined =>
  found && part(found, undefined, turn ? yearTurn(turn) : undefined)

const figures = (year: number, month: number, day: number): Form | undefined =>
  period(dayPeriod(fullYear(year), month, day))

const NTH: Readonly<Record<string, number>> = { last: -1, final: -1, closing: -1, opening: 1 }
const nthOf = (word: string): number | undefined => {
  const key = word.toLowerCase().replace(/\s+/g, ' ')
  if (NTH[key]) return NTH[key]
  const lastBut = /^(.+) (?:last|to last)$/.exec(key)
  if (lastBut) return -(ordinalOf(lastBut[1] ?? '') ?? 1)
  return ordinalOf(key)
}
const NTH_WORD = `(?:(?:\\d(?:st|nd|rd|th)|${ORDINAL_WORD})(?:[\\s-]last)?|last|final|opening|closing)`

const TURN = '(?:(?<last>last|past|previous|this\\s+past)|(?<next>next|coming|this\\s+coming)|(?<this>this))'
/** Words after which a month is meant. */
const ASKS =
  /(?:\b(?:in|of|since|until|till|by|from|to|through|during|for|before|after|between|and|or|on|ending|ended|per)\s+(?:the\s+)?|[–,-]\s*)$/i
/** A day in figures after it makes it the month of that day. */
const NO_DAY = /^(?:[-’']?\d|\s+\d{1,2}(?![\d,])(?!\s*\p{Ll}))/u

function turnedMonth({ last, next, this: current, month = '', turn, after }: Groups): Form | undefined {
  if (!isMonthWord(month) || /^(?:\p{Lu}{3}|\p{Ll}{3})$/u.test(month)) return undefined
  const found = monthPart(monthOf(month))
  if (after) return shift('month', 12, part(found, 1))
  return part(found, last ? -1 : next ? 1 : current ? 0 : undefined, turn ? yearTurn(turn) : undefined)
}

export const explicitRules: readonly DateRule[] = [
  {
    id: 'date/iso',
    hint: HINT.figures,
    pattern:
      '(?<year>[12]\\d{3})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
    read: ({ year, month, day }) => figures(Number(year), Number(month), Number(day)),
    examples: [
      ['Published [2022-05-13].', '2022-05-13'],
      ['As of [2022/3/1] nothing moved.', '2022-03-01'],
    ],
    rejects: ['Form 2022-50-13 was filed.', 'Call 2022-555-0199.'],
  },
  {
    id: 'date/figures',
    hint: HINT.figures,
    pattern:
      '(?<first>\\d{1,2})\\s?(?<mark>[-/.])\\s?(?<second>\\d{1,2})\\s?\\k<mark>\\s?(?<year>[12]\\d{3}|(?<=[-/]\\s?)\\d\\d)',
    notAfter: /[\d$€£][.,/-]?$/,
    notBefore: /^[.,/-]?\d/,
    read: ({ first, second, year }) => {
      const monthFirst = figures(Number(year), Number(first), Number(second))
      const dayFirst = figures(Number(year), Number(second), Number(first))
      if (monthFirst && dayFirst && first !== second) return { kind: 'order', monthFirst, dayFirst }
      return monthFirst ?? dayFirst
    },
    examples: [
      ['It was filed on [10/31/1974].', '1974-10-31'],
      ['It was filed on [31/10/1974].', '1974-10-31'],
    ],
    rejects: ['The dosage 40/50/1974 was wrong.', 'Version 1.2.3 is out.'],
  },
  {
    id: 'date/figures-no-year',
    hint: HINT.figures,
    pattern: '(?<first>0?[1-9]|[12]\\d|3[01])\\s?(?<mark>[/-])\\s?(?<second>0?[1-9]|[12]\\d|3[01])',
    notAfter: /[\d$€£/.,-]\s?$|\b(?:won|lost|beat|by|score|vote)\s+$/i,
    notBefore: /^(?:[/.,]\d|[%-]|\s?(?:of|inch|mile|cup|vote|on\s+points|win|percent|per\s+cent))/,
    read: ({ first = '', mark, second = '' }, _text, before) => {
      const [a, b] = [Number(first), Number(second)]
      // Only a date has a second figure over 12 beside a month; other pairs need a word that asks for a date.
      const asked = /(?:^|\b(?:on|dated|since|from|until|to|and|each|every))\s*$/i.test(before)
      if (a === 24 && b === 7) return undefined
      if (!asked && (mark === '-' || a <= 12 === b <= 12)) return undefined
      return a <= 12 ? wrap(monthDayPart(a, b)) : wrap(monthDayPart(b, a))
    },
    examples: [
      ['They met on [4/22].', '2022-04-22'],
      ['They met on [22/04].', '2022-04-22'],
    ],
    rejects: ['Open 24/7.', 'They won 4-2 on points.', 'About 1/2 of it.'],
  },
  {
    id: 'date/year-month-day',
    hint: HINT.month,
    pattern: `(?<year>(?:19|20)\\d\\d)(?<mark>[/-])(?<month>${MONTH})\\k<mark>(?<day>\\d{1,2})`,
    read: monthDay,
    examples: [['Filed [2019/sep/01] there.', '2019-09-01']],
  },
  {
    id: 'date/nine-eleven',
    hint: HINT.figures | HINT.month,
    pattern:
      '9/11|Sept(?:\\.|ember)?\\s+11(?=\\s+(?:attacks?|victims|terror\\w*|hijack\\w*|families|commission|survivors))',
    read: () => period(dayPeriod(2001, 9, 11)),
    examples: [
      ['The law was passed after [9/11].', '2001-09-11'],
      ['A fund for [Sept. 11] victims was cut.', '2001-09-11'],
    ],
  },
  {
    id: 'date/month-day',
    hint: HINT.month,
    pattern: `(?:(?<weekday>${ANY_WEEKDAY})\\s*,?\\s+(?:the\\s+)?)?(?<month>${MONTH})[\\s./-]{0,3}(?:the\\s+)?(?<day>${ANY_DAY})(?!,\\d{3}(?!\\d))(?![.:]\\d)(?!\\s?%)(?:\\s*\\(?,?\\s*(?<late>${WEEKDAY}|${WEEKDAY_SHORT}(?=\\s*(?:$|[),;.])))\\)?(?!\\s*[,.]?\\s*${MONTH}))?(?:(?:\\s*,\\s*|\\s+)(?:in\\s+|of\\s+)?(?<year>${ANY_YEAR}|['’]\\d\\d(?!\\d))|${OF_YEAR})?`,
    notBefore: COUNTED,
    read: (groups) => (isMonthWord(groups.month ?? '') || /\d/.test(groups.day ?? '') ? monthDay(groups) : undefined),
    examples: [
      ['It takes effect on [May 20, 2022].', '2022-05-20'],
      ['It will take effect from [May 20].', '2022-05-20'],
      ['On [April 12] the cabinet agreed.', '2022-04-12'],
      ['They met on [Friday, May 13, 2022].', '2022-05-13'],
      ['The pact of [Sept. 4 last year] stands.', '2021-09-04'],
    ],
    rejects: ['In May 20 people were held.', 'You may 3 times try.', 'In March 5,000 troops left.'],
  },
  {
    id: 'date/day-month',
    hint: HINT.month,
    needs: DAY_BEFORE_MONTH,
    pattern: `(?:(?<weekday>${ANY_WEEKDAY})\\s*,?\\s+(?:the\\s+)?)?(?:the\\s+)?(?<day>${ANY_DAY}(?:\\s+day)?)(?:\\s+of\\s+|[\\s./-]{0,2})(?<month>${MONTH})(?:(?:\\s*,\\s*|\\s+(?:of\\s+)?|[-/])(?<year>${ANY_YEAR}|(?<=[-/])\\d\\d(?!\\d)|['’]\\d\\d(?!\\d))|${OF_YEAR})?`,
    notAfter: /(?:[\d$€£][.,:]?|\b(?:article|no\.?|section|chapter|page))\s?$/i,
    read: (groups) =>
      isMonthWord(groups.month ?? '') || /st|nd|rd|th|\p{L}{3}/iu.test(groups.day ?? '') ? monthDay(groups) : undefined,
    examples: [
      ["Russia's [9 May] parade was held.", '2022-05-09'],
      ['It was signed on [the 1st of March 2015].', '2015-03-01'],
      ['It expires on [31 July 2026].', '2026-07-31'],
    ],
    rejects: ['Article 5 May be invoked.'],
  },
  {
    id: 'date/month-days',
    hint: HINT.month,
    needs: JOINED_DAY,
    pattern: `(?<month>${MONTH})\\s*(?<from>${ANY_DAY})${dash}(?<to>${ANY_DAY})(?:(?:\\s*,\\s*|\\s+)(?<year>${ANY_YEAR})|${OF_YEAR})?`,
    notBefore: /^[,.]\d|^\s?%/,
    read: dayRange,
    examples: [
      ['The [June 8-10] summit was long.', '2021-06-08', '2021-06-10'],
      ['It ran from [March 2 to 22, 2022].', '2022-03-02', '2022-03-22'],
      ['It sailed from [July 13 to 17 of last year].', '2021-07-13', '2021-07-17'],
    ],
  },
  {
    id: 'date/days-month',
    hint: HINT.month,
    needs: JOINED_DAY,
    pattern: `(?:the\\s+)?(?<from>${ANY_DAY})${dash}(?<to>${ANY_DAY})\\s+(?:of\\s+)?(?<month>${MONTH})(?:(?:\\s*,\\s*|\\s+)(?<year>${ANY_YEAR}))?`,
    read: (groups, text) => (isMonthWord(groups.month ?? '') ? dayRange(groups, text) : undefined),
    examples: [['It was held from [13 to 15 January 2022].', '2022-01-13', '2022-01-15']],
  },
  {
    id: 'date/month-year',
    hint: HINT.month,
    pattern: `${PORTION}(?<month>${MONTH})(?:,?\\s+(?:of\\s+|in\\s+)?|-|\\s*/\\s*)(?<year>${ANY_YEAR})`,
    read: ({ month = '', year }) =>
      isMonthWord(month) ? period(monthPeriod(yearOf(year ?? ''), monthOf(month))) : undefined,
    examples: [
      ['It was imposed in [April 1992].', '1992-04'],
      ['Talks ended in [late November 2017].', '2017-11'],
    ],
  },
  {
    id: 'date/year-month',
    hint: HINT.year,
    pattern: `(?<year>(?:19|20)\\d\\d)(?:\\s*[/-]\\s*(?<figure>0[1-9]|1[0-2]|(?<=/\\s*)[1-9])|\\s*,?\\s*(?<month>(?!May|Mar)${MONTH}))`,
    notBefore: /^(?:[-/.]?\d|[-/]|\s+\d)/,
    read: ({ year, figure, month }, text) =>
      /-1[0-2]$/.test(text) && Number(figure) > Number(year?.slice(2))
        ? undefined
        : period(monthPeriod(Number(year), figure ? Number(figure) : monthOf(month ?? ''))),
    examples: [['Deliveries for [2014/10] were cut.', '2014-10']],
    rejects: ['The 2010-11 season ended.'],
  },
  {
    id: 'date/month-of-figures',
    hint: HINT.year,
    pattern: '(?<month>0?[1-9]|1[0-2])\\s?[/-]\\s?(?<year>(?:19|20)\\d\\d)',
    notAfter: /[\d/.-]\s?$/,
    notBefore: /^[/.-]?\d/,
    read: ({ month, year }) => period(monthPeriod(Number(year), Number(month))),
    examples: [['It ends in [2/2013].', '2013-02']],
  },
  {
    id: 'date/month',
    hint: HINT.month,
    pattern: `${PORTION}(?:${TURN}\\s+)?(?<month>(?!May|Mar|Apr|Jun|Aug|Jan\\b)${MONTH})(?:${OF_YEAR}|\\s+(?<after>after\\s+next))?`,
    notBefore: NO_DAY,
    read: turnedMonth,
    examples: [
      ['The law passed in [February].', '2022-02'],
      ['It will be lifted by [the end of July].', '2022-07'],
    ],
  },
  {
    // Also the names of persons: a surname after them tells, unless a preposition stands before.
    id: 'date/month-or-name',
    hint: HINT.month,
    pattern: `(?<month>April|June|August|Jan\\.?|Apr\\.?|Jun\\.?|Aug\\.?)`,
    notBefore: /^(?:[-’']?\d|\s+\d{1,2}(?![\d,])(?!\s*\p{Ll})|\s+\p{Lu}\p{Ll}|['’]s\s)/u,
    notAfter: /\p{Lu}\p{Ll}+\s$/u,
    read: turnedMonth,
    examples: [['The law passed, [April] showed, too late.', '2022-04']],
    rejects: ['April Ryan asked.', 'August Wilson wrote it.'],
  },
  {
    // Also a verb, a name, a walk: only words that ask for a date before them, or a year after, make it a month.
    id: 'date/month-asked-for',
    hint: HINT.month,
    pattern: `${PORTION}(?:${TURN}\\s+)?(?<month>March|Mar\\b\\.?|May|April|June|August|Jan\\b\\.?|Apr\\b\\.?|Jun\\b\\.?|Aug\\b\\.?)(?:${OF_YEAR}|\\s+(?<after>after\\s+next))?`,
    notBefore: /^(?:[-’']?\d|\s+\d{1,2}(?![\d,])(?!\s*\p{Ll})|\s+(?:be|have|not|also|well|say|need|seem|take)\b)/u,
    read: (groups, text, before, after) => {
      const bare = text.length === groups.month?.length
      return bare && !(before ? ASKS.test(before) : /^\s*(?:$|[,;:–])/.test(after)) ? undefined : turnedMonth(groups)
    },
    examples: [
      ['The law passed in [March].', '2022-03'],
      ['It was imposed [last April].', '2022-04'],
      ['In [April] Phillips was criticised.', '2022-04'],
      ['It will be lifted by [the end of June].', '2022-06'],
    ],
    rejects: ['They march on.', 'It may fail.', 'Theresa May resigned.', 'The U.S. May be able to lift it.'],
  },
  {
    id: 'date/nth-weekday',
    hint: HINT.weekday,
    beside: HINT.nth,
    needs: /day\s+(?:of|in)\s/i,
    pattern: `(?:the\\s+)?(?<nth>${NTH_WORD})\\s+(?<weekday>${WEEKDAY})\\s+(?:of|in)\\s+(?:(?<month>${MONTH})(?:,?\\s+(?<year>${ANY_YEAR}))?|(?:the\\s+)?(?<turn>this|next|last|coming|previous|current)?\\s*month)`,
    read: ({ nth = '', weekday = '', month, year, turn }) => {
      const n = nthOf(nth)
      if (!n) return undefined
      return inMonth(nthWeekdayPart(n, weekdayNumber(weekday), month ? monthOf(month) : undefined), month, year, turn)
    },
    examples: [['They met on [the first Monday of October 2014].', '2014-10-06']],
  },
  {
    id: 'date/nth-weekday-alone',
    hint: HINT.weekday,
    beside: HINT.nth,
    pattern: `(?<nth>${ORDINAL_WORD})\\s+(?<weekday>${WEEKDAY})`,
    notAfter: /\b(?:the|an?|this|that|his|her|its|their|every|each|for)\s+$/i,
    notBefore: /^\s+\p{L}/u,
    read: ({ nth = '', weekday = '' }) => {
      const n = ordinalOf(nth)
      return n && n <= 5 ? part(nthWeekdayPart(n, weekdayNumber(weekday)), undefined, shift('month', 0)) : undefined
    },
    examples: [['They will meet [second Friday].', '2022-05-13']],
    rejects: ['It was the third Friday of protest.'],
  },
  {
    id: 'date/nth-in-month',
    hint: HINT.unit,
    beside: HINT.nth,
    needs: /(?:day|week)\s+(?:of|in)\s/i,
    pattern: `(?:the\\s+)?(?<nth>${NTH_WORD})\\s+(?<unit>day|week)\\s+(?:of|in)\\s+(?:(?<month>${MONTH})(?:,?\\s+(?<year>${ANY_YEAR}))?|(?:the\\s+)?(?<turn>this|next|last|coming|previous|current)?\\s*month)`,
    read: ({ nth = '', unit, month, year, turn }) => {
      const n = nthOf(nth)
      if (!n) return undefined
      const grain = /week/i.test(unit ?? '') ? 'week' : 'day'
      return inMonth(nthInMonthPart(grain, n, month ? monthOf(month) : undefined), month, year, turn)
    },
    examples: [
      ['It ended on [the last day of October 2015].', '2015-10-31'],
      ['It began in [the first week of October 2014].', '2014-W40'],
    ],
  },
  {
    id: 'date/year-marked',
    hint: HINT.year,
    pattern: `(?:${EDGE_OF}|${EARLY_LATE}|(?:the\\s+)?(?:calendar|fiscal|financial)\\s+(?:year\\s+)?|(?:the\\s+)?year\\s+|FY\\s?[-']?)(?<year>${YEAR}|(?<=FY\\s?[-']?)\\d\\d(?!\\d))`,
    notBefore: /^-\d{3}/,
    read: ({ year }) => period(yearPeriod(fullYear(Number(year)))),
    examples: [
      ['They fell in [late 1985].', '1985'],
      ['The budget of [fiscal year 2021] was cut.', '2021'],
      ['By [the end of 2026] it must be gone.', '2026'],
    ],
  },
  {
    id: 'date/year',
    hint: HINT.year,
    pattern: `(?<year>(?:1[5-9]|20)\\d\\d)(?:\\s+(?<era>AD\\b|A\\.D\\.|CE\\b|BC\\b|B\\.C\\.))?`,
    notAfter:
      /(?:©\s?|\(c\)\s?|\bcopyright\s|[\d$€£¥#@&=+_][.,:/-]?|\b(?:no|nos|nr|resolutions?|res|unscr|order|e\.?o\.?|articles?|art|section|sections|chapter|law|act|regulation|directive|flight|room|route|highway|page|pp?|model|series|version|tel|phone|fax|ext|code|zip|box|suite|level|class|type|boeing|airbus|paragraph|item|number|docket|case|nasdaq|points?|about|around|some|nearly|almost|over|than|least|roughly|approximately|another|additional|up\s+to|only|just)[.\s]+(?:\d{3,4}[,\s]+(?:and\s+)?)*)$/i,
    notBefore:
      /^(?:[-–/]?\d{3,}|[.,:]\d|\.\p{L}|[-–](?:\p{Ll}|\d{4,})|\s?(?:GMT|UTC|hours|hrs|am|pm|a\.m|p\.m|[A-Z]{3}\s)\b|['’]s?\p{Ll})/u,
    read: ({ year = '', era = '' }, _text, before) => {
      // Before the age of news only a word that asks for a year makes four figures one.
      const far = Number(year) < 1800 && !/\b(?:in|since|by|of|from|until|to|and|year)\s+$/i.test(before)
      return far || /^B/i.test(era) ? undefined : period(yearPeriod(Number(year)))
    },
    examples: [
      ['The EU imposed its ban in [1989] after that.', '1989'],
      ['The [2016] election was watched.', '2016'],
    ],
    rejects: [
      'Resolution 1929 was passed.',
      'The Boeing 2016 crashed.',
      'About 2000 people came.',
      'It cost $2016.',
      'Some 1950 tons sank.',
    ],
  },
  {
    id: 'date/year-worded',
    hint: HINT.worded,
    pattern: `(?:year\\s+)?(?<year>${YEAR_WORDS})`,
    after: /(?:^|\b(?:in|since|of|until|till|from|by|to|before|after|year)\s+)$/i,
    notBefore: /^\s+(?!and\b|to\b|until\b)\p{Ll}|^-/u,
    read: ({ year = '' }) => {
      const found = yearOf(year)
      return Number.isNaN(found) ? undefined : period(yearPeriod(found))
    },
    examples: [['It was founded in [nineteen twenty eight].', '1928']],
    rejects: ['The army of two thousand men left.'],
  },
  {
    id: 'date/day-to-month-day',
    hint: HINT.month,
    needs: /\d(?:st|nd|rd|th)?\s*(?:to|-|–|until|through)\s*(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec)/i,
    pattern: `(?<from>${DAY})\\s*(?:to|-|–|until|through)\\s*(?<month>${MONTH})\\s*(?<to>${DAY})(?:(?:\\s*,\\s*|\\s+)(?<year>${YEAR}))?`,
    after: /\b(?:from|between)\s+(?:the\s+)?$/i,
    read: dayRange,
    examples: [['It ran from [4 to January 22, 2022].', '2022-01-04', '2022-01-22']],
  },
  {
    id: 'date/years',
    hint: HINT.year,
    pattern: '(?<from>(?:19|20)\\d\\d)\\s?[-–—]\\s?(?<to>(?:19|20)\\d\\d)',
    notAfter: /[\d$€£¥.,/-]$|\b(?:tel|phone|fax)\W*$/i,
    notBefore: /^(?:[-–/.]?\d|\s?%)/,
    read: ({ from = '', to = '' }, text) =>
      Number(to) > Number(from)
        ? [
            { form: { kind: 'period', period: yearPeriod(Number(from)) }, start: 0, end: 4, edge: 'start' },
            {
              form: { kind: 'period', period: yearPeriod(Number(to)) },
              start: text.length - 4,
              end: text.length,
              edge: 'end',
            },
          ]
        : undefined,
    examples: [['The [2014-2018] plan ended.', '2014', '2018']],
  },
  {
    id: 'date/days-of-month',
    hint: HINT.months,
    needs: /(?:last|this|next|current|coming|previous)\s+month/i,
    pattern: `(?:the\\s+)?(?<from>${DAY})${dash}(?<to>${DAY})\\s+(?:(?:of|in)\\s+)?(?:the\\s+)?(?<turn>this|next|last|current|coming|previous)\\s+month`,
    read: ({ from = '', to = '', turn = '' }, text) => {
      const [first, last] = [ordinalOf(from), ordinalOf(to)]
      if (!first || !last || last <= first) return undefined
      const month = shift('month', /last|prev/i.test(turn) ? -1 : /next|coming/i.test(turn) ? 1 : 0)
      const cut = text.search(/\d/) + from.length
      return [
        { form: part(dayPart(first), undefined, month), start: 0, end: cut, edge: 'start' },
        { form: part(dayPart(last), undefined, month), start: text.indexOf(to, cut), end: text.length, edge: 'end' },
      ]
    },
    examples: [['It ran from [4 to 22 last month].', '2022-04-04', '2022-04-22']],
  },
  {
    id: 'date/year-span',
    hint: HINT.year,
    pattern: `(?<from>(?:19|20)\\d\\d)\\s?[-–/]\\s?(?<to>\\d\\d)`,
    notAfter: /[\d$€£¥.,/-]$/,
    notBefore: /^(?:[-–/.]?\d|\s?%)/,
    read: ({ from = '', to = '' }, text) => {
      const last = Number(from.slice(0, 2) + to)
      if (last !== Number(from) + 1) return undefined
      const cut = text.length - to.length
      return [
        { form: { kind: 'period', period: yearPeriod(Number(from)) }, start: 0, end: 4, edge: 'start' },
        { form: { kind: 'period', period: yearPeriod(last) }, start: cut, end: text.length, edge: 'end' },
      ]
    },
    examples: [['The [2010-11] season ended.', '2010', '2011']],
  },
  {
    id: 'date/decade',
    hint: HINT.decade,
    pattern: `(?:the\\s+)?${PORTION}(?<decade>(?:1[5-9]|20)\\d)0['’]?s`,
    read: ({ decade }) => ({ kind: 'period', period: { grain: 'decade', index: Number(decade) } }),
    examples: [['In [the early 1990s] it was lifted.', '199']],
  },
  {
    id: 'date/decade-short',
    hint: HINT.decade,
    pattern: `(?:the\\s+)?${EARLY_LATE}?(?:['’]?(?<tens>[2-9])0['’]?s|(?<century>nineteen|twenty)[\\s-](?<worded>tens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|(?<alone>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties))`,
    after: /(?:\b(?:in|of|since|from|until|during|by|to|and|late|early|mid)\s+(?:the\s+)?)$|^$/i,
    notAfter: /\b(?:his|her|their|my|in\s+(?:his|her|their|my))\s+(?:early|late|mid)?[\s-]*$/i,
    read: ({ tens, century, worded, alone }) => {
      if (tens) return part(decadePart(Number(tens)))
      const index = DECADES.indexOf((worded ?? alone ?? '').toLowerCase().slice(0, 4))
      if (alone) return /^nou/i.test(alone) ? decade(200) : decade(190 + index)
      return decade((/^nine/i.test(century ?? '') ? 190 : 200) + index)
    },
    examples: [
      ["It was common in [the '90s] there.", '199'],
      ['It was common in [the nineteen seventies] there.', '197'],
    ],
    rejects: ['The man in his 30s fled.'],
  },
  {
    id: 'date/century',
    hint: HINT.century,
    pattern: `(?:the\\s+)?${EARLY_LATE}?(?<nth>\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})[\\s-]+century`,
    read: ({ nth = '' }) => {
      const n = ordinalOf(nth)
      return n ? { kind: 'period', period: { grain: 'century', index: n - 1 } } : undefined
    },
    examples: [['In [the 19th century] it was law.', '18']],
  },
]

const DECADES = ['noug', 'tens', 'twen', 'thir', 'fort', 'fift', 'sixt', 'seve', 'eigh', 'nine']
const decade = (index: number): Form => ({ kind: 'period', period: { grain: 'decade', index } })

/** A part of a named month, of this, last or next month, or of the month the clause asks for. */
function inMonth(found: Parameters<typeof part>[0], month?: string, year?: string, turn?: string): Form | undefined {
  if (month && year) return period(found.at(yearOf(year)) as Period | undefined)
  if (month) return part(found)
  const by = /last|prev/i.test(turn ?? '') ? -1 : /next|coming/i.test(turn ?? '') ? 1 : 0
  return part(found, undefined, shift('month', by))
}
