/** Dates told from the day of publication or from another date. */
import { durationOf, spellAmount } from '../amounts.js'
import type { Grain } from '../calendar.js'
import {
  dayPart,
  type Form,
  halfPart,
  monthDayPart,
  part,
  quarterPart,
  seasonPart,
  shift,
  value,
  weekdayPart,
  weekendPart,
  weekPart,
} from '../form.js'
import {
  AMOUNT,
  ANY_DAY,
  ANY_WEEKDAY,
  ANY_YEAR,
  MONTH,
  MORE_SPELLS,
  monthOf,
  NUMBER_WORD,
  numberOf,
  ORDINAL_WORD,
  ordinalOf,
  SEASON,
  seasonOf,
  UNIT,
  WEEKDAY,
  weekdayNumber,
  yearOf,
} from '../words.js'
import { OF_YEAR, yearTurn } from './explicit.js'
import { type DateRule, EARLY_LATE, EDGE_OF, HINT, PORTION, UNIT_ASIDE } from './rule.js'

const GRAIN_OF: Readonly<Record<string, Grain>> = {
  day: 'day',
  night: 'day',
  week: 'week',
  fortnight: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  yr: 'year',
  qtr: 'quarter',
  decade: 'decade',
  century: 'century',
}
const grainOf = (word: string): Grain | undefined => {
  const key = word
    .toLowerCase()
    .replace(/^centuries$/, 'century')
    .replace(/s$/, '')
  return GRAIN_OF[key]
}

/** So many units from an anchor; vague amounts point only to the past or the future. */
function distance(amount: string, unit: string, sign: -1 | 1, from: 'published' | 'told' | Form): Form | undefined {
  const by = numberOf(amount) ?? spellAmount(amount)
  const grain = grainOf(unit)
  if (by === undefined || !grain) return undefined
  if (by !== Math.floor(by)) return undefined
  if (grain === 'decade') return shift('year', sign * by * 10, from)
  if (grain === 'century') return shift('year', sign * by * 100, from)
  return shift(grain, sign * by * (/^fortnight/i.test(unit) ? 2 : 1), from)
}

const MONTHS_OF: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }
const DAYS_OF: Readonly<Record<string, number>> = { day: 1, week: 7 }

/** "1 month and 21 days ago": a day. */
function added(
  spells: readonly (readonly string[])[],
  sign: -1 | 1,
  from: 'published' | 'told' | Form,
): Form | undefined {
  if (typeof from === 'object') return undefined
  let [months, days] = [0, 0]
  for (const [count, name] of spells) {
    const by = numberOf(count ?? '') ?? spellAmount(count ?? '')
    const grain = grainOf(name ?? '')
    if (by === undefined || !grain) return undefined
    months += by * (MONTHS_OF[grain] ?? 0)
    days += by * (DAYS_OF[grain] ?? 0)
  }
  return { kind: 'offset', months: sign * months, days: sign * days, from }
}

const quarterOf = (word: string): number | undefined => (/^(?:last|final)$/i.test(word) ? 4 : ordinalOf(word))
const OF_ANY_YEAR = `(?:(?:,?\\s+(?:of|in)\\s+(?:the\\s+)?(?:fiscal\\s+(?:year\\s+)?|financial\\s+year\\s+|calendar\\s+)?|\\s*,?\\s+|[/-])(?<year>${ANY_YEAR})|${OF_YEAR}|\\s+of\\s+(?<theyear>the\\s+(?:(?:fiscal|financial|calendar)\\s+)?year))`

function inYear(found: Parameters<typeof part>[0], year?: string, turn?: string, theyear?: string): Form | undefined {
  if (year) {
    const fixed = found.at(yearOf(year))
    return fixed && { kind: 'period', period: fixed }
  }
  return part(found, undefined, turn ? yearTurn(turn) : theyear ? shift('year', 0) : undefined)
}

const YEAR_ONLY = `(?<=\\d{4})`

/** Russia Today, USA Today. */
const NEWSPAPER = /\b(?:USA|Russia|India|Israel|China|Japan|Business|Politics)\s+$/

export const relativeRules: readonly DateRule[] = [
  {
    id: 'date/day-word',
    hint: HINT.day,
    pattern:
      '(?<the>the\\s+day\\s+(?<side>before|after)\\s+)?(?<word>today|yesterday|tomorrow|tmrw|last\\s+night|yesteryear)',
    read: ({ side, word = '' }, text, before) => {
      if (/yesteryear/i.test(word) || /^TODAY$/.test(text) || (/^Today$/.test(text) && NEWSPAPER.test(before)))
        return undefined
      const by = /^(?:yesterday|last)/i.test(word) ? -1 : /^t(?:om|mr)/i.test(word) ? 1 : 0
      return shift('day', by + (side ? (/before/i.test(side) ? -1 : 1) : 0))
    },
    examples: [
      ['It was announced [today] in Tokyo.', '2022-05-12'],
      ['It fell [the day before yesterday].', '2022-05-10'],
      ['They met [last night].', '2022-05-11'],
    ],
    rejects: ['USA TODAY reported it.'],
  },
  {
    id: 'time/part-of-day',
    hint: HINT.day,
    pattern: '(?:(?<this>(?:earlier\\s+)?this\\s+)(?<part>morning|afternoon|evening)|(?<tonight>tonight))',
    read: ({ part: name, tonight }) => ({
      kind: 'clock',
      clock: tonight ? 'TNI' : `T${{ m: 'MO', a: 'AF', e: 'EV' }[(name ?? 'm').slice(0, 1).toLowerCase()] ?? 'MO'}`,
      day: shift('day', 0),
    }),
    examples: [['They will speak [tonight] there.', '2022-05-12TNI']],
  },
  {
    id: 'date/turn-unit',
    hint: HINT.unit | HINT.quarter | HINT.century,
    pattern: `(?:(?<portion>${EDGE_OF}|${EARLY_LATE})(?:about\\s+|around\\s+)?)?(?<turn>last|past|previous|this\\s+past|this\\s+coming|this|current|next|coming|upcoming|following|that\\s+same|that|same)\\s+(?:(?:fiscal|financial|calendar|school|academic|business)\\s+)?(?<unit>day|week|weekend|month|quarter|qtr|year|yr|decade|century)`,
    notAfter: /\b(?:the|over|during|in|for|within)\s+(?:past|last|next|coming)?$/i,
    notBefore: /^[-\s]+(?:old|olds)\b|^(?:-long|-by-)/i,
    read: ({ turn = '', unit = '' }) => turned(turn, unit),
    examples: [
      ['It was agreed [last week].', '2022-W18'],
      ['It fell [earlier this month].', '2022-05'],
      ['It was signed [later that year].', '2022'],
      ['It comes [next year].', '2023'],
    ],
    rejects: ['The one-year old pact held.'],
  },
  {
    id: 'date/the-turn-unit',
    hint: HINT.unit | HINT.quarter | HINT.century,
    needs: /the\s+(?:previous|current|present|next|coming|upcoming|following|very|same)\s/i,
    pattern: `(?<portion>${EDGE_OF}|${EARLY_LATE})?the\\s+(?<turn>previous|current|present|next|coming|upcoming|following|very\\s+next|same)\\s+(?:(?:fiscal|financial|calendar)\\s+)?(?<unit>day|week|weekend|month|quarter|qtr|year|yr|decade|century)`,
    read: ({ turn = '', unit = '' }) =>
      turned(/^(?:very\s+)?next/i.test(turn) && /^day$/i.test(unit) ? 'following' : turn, unit),
    examples: [
      ['In [the current year] it rose.', '2022'],
      ['They signed on May 9 and left [the following day].', '2022-05-10'],
    ],
  },
  {
    id: 'date/end-of-unit',
    hint: HINT.unit | HINT.quarter | HINT.century,
    pattern: `(?:${EDGE_OF}|(?:(?:the|at|by|before)\\s+)?(?:year|month|week)(?<own>['’]s|[\\s-])[\\s-]?end|(?:later|earlier|early|late)\\s+in\\s+the\\s+)(?:(?:fiscal|financial|calendar)\\s+)?(?<unit>${YEAR_ONLY}|week|month|quarter|year|decade|century)?`,
    notBefore: /^\s+(?:of|ago|\d{4})\b/i,
    read: ({ unit, own }, text) => {
      const word = unit || (own ? /year|month|week/i.exec(text)?.[0] : undefined)
      const grain = grainOf(word ?? '')
      return grain && shift(grain, 0)
    },
    examples: [
      ['It will be lifted by [the end of the year].', '2022'],
      ['It must be done by [the end of the month].', '2022-05'],
    ],
  },
  {
    id: 'date/unit-before-last',
    hint: HINT.unit,
    beside: HINT.distance,
    pattern: '(?:the\\s+)?(?<unit>week|weekend|month|year)\\s+(?<side>before\\s+last|after\\s+(?:the\\s+)?next)',
    read: ({ unit = '', side = '' }) => {
      const grain = grainOf(unit)
      return grain && shift(grain, /before/i.test(side) ? -2 : 2)
    },
    examples: [['It was told [the week before last].', '2022-W17']],
  },
  {
    id: 'date/unit-before',
    hint: HINT.unit,
    beside: HINT.distance,
    pattern:
      '(?<article>the|a|one)\\s+(?<unit>day|week|month|year)\\s+(?<side>before|after|earlier|later|prior|previously|hence)',
    notBefore: /^\s+(?:last|next|yesterday|tomorrow|today|than)\b/i,
    read: ({ article, unit = '', side = '' }, text, _before, after) => {
      const grain = grainOf(unit)
      if (/^(?:after|before)$/i.test(side) && /^\s+[\p{L}\d]/u.test(after)) {
        // What follows is an event: its date is not known, only the distance. "The day before the summit" is told by days.
        if (!/^the$/i.test(article ?? ''))
          return [{ form: value('DURATION', durationOf('1', unit) ?? 'P1D'), end: text.search(/\s+\S+$/) }]
        if (!/^\s+the\s+\p{Ll}+,/u.test(after)) return undefined
      }
      return (
        grain &&
        shift(grain, /before|earlier|prior|prev/i.test(side) ? -1 : 1, /hence/i.test(side) ? 'published' : 'told')
      )
    },
    examples: [
      ['The law of June 2021 followed one of [the year before].', '2020'],
      ['They met on May 9 and left [a day later].', '2022-05-10'],
    ],
  },
  {
    id: 'date/ago',
    hint: HINT.unit,
    beside: HINT.distance,
    needs: UNIT_ASIDE,
    pattern: `(?:(?:about|around|some|nearly|almost|roughly|just|only|exactly|at\\s+least|more\\s+than|less\\s+than|over)\\s+)?(?<amount>${AMOUNT})[\\s-]+(?<unit>${UNIT})${MORE_SPELLS}\\s+(?<side>ago|back|earlier|before|prior|previously|later|after(?:wards?)?|hence|from\\s+(?:now|today)|from\\s+tomorrow|in\\s+the\\s+future)`,
    notBefore: /^\s+(?:\p{Lu}|\d|today|tomorrow|yesterday|the\s+(?:end|start)|this|last|next|than\b)/u,
    read: ({ amount = '', unit = '', more, unit2, third, unit3, side = '' }, _text, _before, after) => {
      if (/^(?:after|before)$/i.test(side) && /^\s+[\p{L}\d]/u.test(after)) return undefined
      const back = /ago|back|earlier|before|prior|prev/i.test(side)
      const from = /tomorrow/i.test(side)
        ? shift('day', 1)
        : /ago|back|hence|from|future/i.test(side)
          ? 'published'
          : 'told'
      const first = distance(amount, unit, back ? -1 : 1, from)
      if (!first) return /ago/i.test(side) ? value('TIME', 'PAST_REF') : undefined
      if (!more || !unit2) return first
      const spells = [[amount, unit], [more, unit2], ...(third && unit3 ? [[third, unit3]] : [])]
      return added(spells, back ? -1 : 1, from)
    },
    examples: [
      ['It was agreed [two weeks ago].', '2022-W17'],
      ['It was agreed [three days ago].', '2022-05-09'],
      ['They met on May 2 and signed [five days later].', '2022-05-07'],
      ['It was agreed [a year ago].', '2021'],
    ],
  },
  {
    id: 'date/in-units',
    hint: HINT.unit,
    pattern: `(?<in>in|within)\\s+(?:(?:about|around|just|only|the\\s+next|the\\s+upcoming|the\\s+coming|another)\\s+)?(?<amount>${AMOUNT})\\s+(?<unit>${UNIT})(?<time>['’]?\\s+time)?`,
    notBefore: /^\s+(?:ago|earlier|later|of|before|after)\b/i,
    read: ({ in: within = '', amount = '', unit = '', time }, text) => {
      const duration = durationOf(amount, unit)
      const form = distance(amount, unit, 1, 'published')
      if (!duration) return undefined
      const start = /within/i.test(within) || !form ? text.search(/\s\S/) + 1 : 0
      if (form?.kind !== 'shift' || /within/i.test(within)) return [{ form: value('DURATION', duration), start }]
      if (time) return form
      return [{ form: { kind: 'ahead', grain: form.grain, by: form.by, duration } }]
    },
    examples: [
      ['It will lapse [in two weeks].', '2022-W21'],
      ["They meet [in three days' time].", '2022-05-15'],
    ],
  },
  {
    id: 'date/from-form',
    hint: HINT.unit,
    beside: HINT.distance,
    needs:
      /(?:before|prior\s+to|after|from|following)\s+(?:now|to(?:day|morrow)|yesterday|jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec)/i,
    pattern: `(?<amount>${AMOUNT})\\s+(?<unit>${UNIT})\\s+(?<side>before|prior\\s+to|after|from|following)\\s+(?:(?<word>today|tomorrow|yesterday|now)|(?<month>${MONTH})\\s+(?<day>${ANY_DAY}))`,
    read: ({ amount = '', unit = '', side = '', word, month, day }, _text, before) => {
      // "for five years from July 5" is a length and its start.
      if (/^from$/i.test(side) && /\bfor\s+$/i.test(before)) return undefined
      const sign = /before|prior/i.test(side) ? -1 : 1
      if (word) return distance(amount, unit, sign, shift('day', /tom/i.test(word) ? 1 : /yes/i.test(word) ? -1 : 0))
      const anchor = monthDayPart(monthOf(month ?? ''), ordinalOf(day ?? '') ?? 0)
      return anchor && distance(amount, unit, sign, part(anchor))
    },
    examples: [['It lapsed [two days after May 3].', '2022-05-05']],
  },
  {
    id: 'date/turn-weekday',
    hint: HINT.weekday,
    pattern: `(?:${EARLY_LATE})?(?:(?<turn>last|this\\s+past|past|this\\s+coming|coming|this|next|on\\s+(?:the\\s+)?following|the\\s+(?:following|next)|the\\s+previous)\\s+(?<week>week['’]?s?\\s+)?(?<weekday>${WEEKDAY}|weekend(?=\\b)|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\\b\\.?))`,
    read: ({ turn = '', week, weekday = '' }) => {
      const found = /^weekend/i.test(weekday) ? weekendPart : weekdayPart(weekdayNumber(weekday))
      if (/following|the\s+next/i.test(turn)) return part(found, 1, shift('day', 0, 'told'))
      if (/the\s+previous/i.test(turn)) return part(found, -1, shift('day', 0, 'told'))
      const way = /past|last/i.test(turn) ? -1 : /next/i.test(turn) ? 1 : 0
      if (week) return part(found, undefined, shift('week', way))
      if (/coming/i.test(turn)) return part(found, undefined, shift('day', 1))
      return part(found, way)
    },
    examples: [
      ['It was imposed [last Friday].', '2022-05-06'],
      ['They will meet [next Tuesday].', '2022-05-17'],
      ['It comes out [this Friday].', '2022-05-13'],
    ],
  },
  {
    id: 'date/weekday-turn',
    hint: HINT.weekday,
    beside: HINT.week,
    pattern: `(?<weekday>${ANY_WEEKDAY})\\s+(?:of\\s+|from\\s+|,?\\s*)?(?<turn>last|this|next|the\\s+(?:same|following|previous)|that)\\s+week`,
    read: ({ weekday = '', turn = '' }) => {
      const found = weekdayPart(weekdayNumber(weekday))
      if (/same|that/i.test(turn)) return part(found, undefined, shift('week', 0, 'told'))
      if (/following/i.test(turn)) return part(found, undefined, shift('week', 1, 'told'))
      if (/previous/i.test(turn)) return part(found, undefined, shift('week', -1, 'told'))
      return part(found, undefined, shift('week', /last/i.test(turn) ? -1 : /next/i.test(turn) ? 1 : 0))
    },
    examples: [['They met on [Monday last week].', '2022-05-02']],
  },
  {
    id: 'date/turn-week-weekday',
    hint: HINT.weekday,
    beside: HINT.week,
    pattern: `(?<turn>last|this|next)\\s+week,?\\s+on\\s+(?<weekday>${WEEKDAY})`,
    read: ({ weekday = '', turn = '' }) =>
      part(
        weekdayPart(weekdayNumber(weekday)),
        undefined,
        shift('week', /last/i.test(turn) ? -1 : /next/i.test(turn) ? 1 : 0),
      ),
    examples: [['They met [last week on Monday].', '2022-05-02']],
  },
  {
    id: 'date/weekday-after-next',
    hint: HINT.weekday,
    beside: HINT.distance,
    pattern: `(?<weekday>${ANY_WEEKDAY})\\s+after\\s+next`,
    read: ({ weekday = '' }) => shift('day', 7, part(weekdayPart(weekdayNumber(weekday)), undefined, shift('day', 1))),
    examples: [['They will meet on [Friday after next].', '2022-05-20']],
  },
  {
    id: 'date/weekdays-away',
    hint: HINT.weekday,
    beside: HINT.distance,
    needs: /days?\s+(?:ago|back|from|later|hence)/i,
    pattern: `(?<amount>\\d{1,2}|${NUMBER_WORD})\\s+(?<weekday>${WEEKDAY})s?\\s+(?<side>ago|back|from\\s+now|later|hence)`,
    read: ({ amount = '', weekday = '', side = '' }) => {
      const by = numberOf(amount)
      if (!by) return undefined
      const found = weekdayPart(weekdayNumber(weekday))
      return /ago|back/i.test(side)
        ? shift('day', -7 * (by - 1), part(found, -1))
        : shift('day', 7 * (by - 1), part(found, undefined, shift('day', 1)))
    },
    examples: [['It was said [two Fridays ago].', '2022-04-29']],
  },
  {
    id: 'date/weekday',
    hint: HINT.weekday,
    pattern: `(?:${EARLY_LATE}|(?:all|later)\\s+(?:day\\s+)?)?(?<weekday>${WEEKDAY})`,
    notAfter: /\b(?:Black|Bloody|Good|Ash|Super|Cyber|every|each|any|per|most)\s+$/i,
    notBefore: /^(?:s\b|\s+(?:Times|Telegraph|Mirror|Express|Mail|Herald|Night\s+Live|Post)\b)/,
    read: ({ weekday = '' }, text) =>
      /^\p{Lu}/u.test(weekday) || text === weekday ? part(weekdayPart(weekdayNumber(weekday))) : undefined,
    examples: [
      ['It was announced on [Tuesday] there.', '2022-05-10'],
      ['The meeting will be held on [Monday].', '2022-05-16'],
      ['Japan said [Thursday] that it will ban it.', '2022-05-12'],
    ],
    rejects: ['The Sunday Times reported it.', 'They met every Friday.'],
  },
  {
    id: 'date/weekday-short',
    hint: HINT.weekday,
    pattern: '(?<weekday>Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?',
    after: /(?:\b(?:on|by|until|since|from|late|early)\s+|^)$/i,
    notBefore: /^(?:[-'’]|\s+\p{Lu}|,\s*\d+,)/u,
    read: ({ weekday = '' }, _text, before) =>
      /^\p{Lu}/u.test(weekday) || before === '' ? part(weekdayPart(weekdayNumber(weekday))) : undefined,
    examples: [['They met on [Tue.] and left.', '2022-05-10']],
    rejects: ['They sat on the fence.', 'On sun and sea.', 'Sun, 28, served three months.'],
  },
  {
    id: 'date/weekday-nth',
    hint: HINT.weekday,
    beside: HINT.nth,
    pattern: `(?<weekday>${ANY_WEEKDAY}),?\\s+(?:the\\s+)?(?<day>\\d{1,2}(?:st|nd|rd|th)|(?<=the\\s+)(?:${ORDINAL_WORD}|${NUMBER_WORD}))`,
    read: ({ weekday = '', day = '' }) => {
      const n = ordinalOf(day) ?? numberOf(day)
      return n && n <= 31 ? part(dayPart(n, weekdayNumber(weekday))) : undefined
    },
    examples: [['They met on [Tuesday the 10th] there.', '2022-05-10']],
  },
  {
    id: 'date/day-of-month',
    hint: HINT.months,
    pattern: `(?:the\\s+)?(?<day>\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORD})\\s+(?:day\\s+)?of\\s+(?:the\\s+)?(?<turn>this|next|last|current|previous|coming|following|that|same)\\s+month`,
    read: ({ day = '', turn = '' }) => {
      const n = ordinalOf(day)
      if (!n || n > 31) return undefined
      if (/that|same/i.test(turn)) return part(dayPart(n), undefined, shift('month', 0, 'told'))
      if (/following/i.test(turn)) return part(dayPart(n), undefined, shift('month', 1, 'told'))
      return part(
        dayPart(n),
        undefined,
        shift('month', /last|prev/i.test(turn) ? -1 : /next|coming/i.test(turn) ? 1 : 0),
      )
    },
    examples: [['They met [the 20th of last month].', '2022-04-20']],
  },
  {
    id: 'date/nth',
    hint: HINT.nth,
    pattern:
      '(?:the\\s+)?(?<day>\\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)[\\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))',
    after: /(?:^|\b(?:on|for|by|until|till|since|from|before|after)\s+)$/i,
    notBefore: /^\s+\p{L}|^\s*[-–/%]|^,?\s*\d/u,
    read: ({ day = '' }) => {
      const n = ordinalOf(day)
      return n && n <= 31 ? part(dayPart(n)) : undefined
    },
    examples: [['They will meet on [the 20th].', '2022-05-20']],
    rejects: ['On the 2nd day they left.', 'They won on the first try.'],
  },
  {
    id: 'date/quarter',
    hint: HINT.quarter,
    pattern: `(?:the\\s+)?${PORTION}(?:(?<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th)[\\s-]+(?:fiscal[\\s-]+)?(?:quarter|qtr\\b\\.?)|Q(?<q>[1-4])|(?<qq>[1-4])Q)(?:${OF_ANY_YEAR})?`,
    notBefore: /^\s+(?:of\s+(?:the\s+(?:game|match)|a\b)|century)/i,
    read: ({ nth, q, qq, year, turn, theyear }, text) => {
      const n = nth ? quarterOf(nth) : Number(q ?? qq)
      if (!n || n > 4 || (/^(?:the\s+)?(?:last|final)/i.test(text) && !year && !turn && !theyear)) return undefined
      return inYear(quarterPart(n), year, turn, theyear)
    },
    examples: [
      ['It fell in [the second quarter of 2022].', '2022-Q2'],
      ['It fell in [the first quarter] of trade.', '2022-Q1'],
      ['It fell in [Q4 2018].', '2018-Q4'],
    ],
  },
  {
    id: 'date/year-quarter',
    hint: HINT.quarter,
    pattern: '(?<year>(?:19|20)?\\d\\d)[\\s-]?(?<mark>[QH])(?<nth>[1-4])',
    read: ({ year, mark = '', nth }) => {
      const full = Number(year) < 100 ? 2000 + Number(year) : Number(year)
      const found = /q/i.test(mark) ? quarterPart(Number(nth)) : Number(nth) < 3 ? halfPart(Number(nth)) : undefined
      return found && inYear(found, String(full))
    },
    examples: [['It fell in [2018Q4].', '2018-Q4']],
  },
  {
    id: 'date/half',
    hint: HINT.quarter,
    pattern: `(?:(?:the\\s+)?(?:(?<nth>first|second|latter|last)[\\s-]+half)|H(?<h>[12])|(?<hh>[12])H)(?:${OF_ANY_YEAR})`,
    read: ({ nth, h, hh, year, turn, theyear }) => {
      const n = nth ? (/^first/i.test(nth) ? 1 : 2) : Number(h ?? hh)
      return inYear(halfPart(n), year, turn, theyear)
    },
    examples: [
      ['It fell in [the second half of 2025].', '2025-H2'],
      ['It fell in [the first half of this year].', '2022-H1'],
    ],
    rejects: ['They scored in the second half of the match.'],
  },
  {
    id: 'date/week-number',
    hint: HINT.week,
    pattern: `(?:(?:the\\s+)?(?<nth>(?:first|second|third|fourth|last|final)(?:\\s+last)?|\\d{1,2}(?:st|nd|rd|th)(?:\\s+last)?)\\s+week|week\\s+(?:number\\s+)?(?<week>\\d{1,2}))(?:${OF_ANY_YEAR})?`,
    notBefore: /^\s+of\b/i,
    read: ({ nth, week, year, turn, theyear }, _text, before) => {
      // Alone only a week with its number is one of the year, and only where a date may stand.
      if (
        !year &&
        !turn &&
        !theyear &&
        (!week || !/(?:^|\b(?:in|from|to|and|between|during|by|until)\s+)$/i.test(before))
      )
        return undefined
      const n = week ? Number(week) : weekNth(nth ?? '')
      return n && n <= 53 ? inYear(weekPart(n), year, turn, theyear) : undefined
    },
    examples: [['It began in [week 10 of 2019].', '2019-W10']],
  },
  {
    id: 'date/week-of',
    hint: HINT.week,
    needs: /week\s+(?:of|starting|beginning|commencing|from)\s/i,
    pattern: `(?:(?:the|a)\\s+)?week\\s+(?:of|starting|beginning|commencing|from)\\s+(?:on\\s+|the\\s+)?(?:(?<month>${MONTH})[\\s.]*(?:the\\s+)?(?<day>${ANY_DAY})(?:,?\\s+(?<year>${ANY_YEAR}))?|(?<date>\\d{1,2}(?:st|nd|rd|th)))`,
    read: ({ month = '', day = '', year, date }) => {
      if (date) return shift('week', 0, part(dayPart(ordinalOf(date) ?? 1)))
      const found = monthDayPart(monthOf(month), ordinalOf(day) ?? 0)
      if (!found) return undefined
      const fixed = year ? found.at(yearOf(year)) : undefined
      return shift('week', 0, fixed ? { kind: 'period', period: fixed } : part(found))
    },
    examples: [['It began in [the week of March 7].', '2022-W10']],
  },
  {
    id: 'date/season',
    hint: HINT.season,
    pattern: `(?:(?:the\\s+)?(?:${EDGE_OF}|${EARLY_LATE}|mid)?(?:(?<turn0>last|this|this\\s+past|this\\s+coming|next|coming|past|previous|current|the)\\s+)?)(?<season>${SEASON})(?:${OF_ANY_YEAR})?`,
    after: /(?:\b(?:in|of|by|since|until|from|during|before|after|to|late|early|mid)\s+|^|[,;(]\s*|\s)$/i,
    notBefore:
      /^(?:[-]|\s+(?:of|in|to|from|into|back|out|down|for|apart|short|behind|victim|Palace|Olymp\w+|Paralymp\w+|Games|Universiade|White)\b)/,
    read: ({ turn0, season = '', year, turn, theyear }, text) => {
      if (!turn0 && !year && !turn && !/early|late|mid|of/i.test(text) && text !== season) return undefined
      if (/^fall|^spring/i.test(text) && !year && !turn) return undefined
      if (year || turn || theyear) return inYear(seasonPart(seasonOf(season)), year, turn, theyear)
      if (!turn0 || /^the/i.test(turn0))
        return /^summer|^winter|the|early|late|mid/i.test(text) ? part(seasonPart(seasonOf(season))) : undefined
      const way = /last|past|prev/i.test(turn0) ? -1 : /next|coming/i.test(turn0) ? 1 : 0
      return part(seasonPart(seasonOf(season)), way)
    },
    examples: [
      ['It was tried [last summer].', '2021-SU'],
      ['It was tried in [the spring of 2020].', '2020-SP'],
    ],
    rejects: ['Prices fall.', 'A fall in prices hit spring water.'],
  },
  {
    id: 'date/weekend',
    hint: HINT.week,
    pattern: '(?:(?:over|at|during|on)\\s+)?(?:the|this)\\s+weekend',
    notBefore: /^\s+(?:of|before|after)\b/i,
    read: (_groups, text) => [{ form: part(weekendPart), start: text.search(/th(?:e|is)\s+weekend/i) }],
    examples: [['They met over [the weekend] there.', '2022-W18-WE']],
  },
  {
    id: 'date/holiday',
    hint: HINT.day,
    pattern:
      "(?<christmas>Christmas(?:\\s+(?:Day|Eve))?)|(?<newyear>New\\s+Year(?:[’']s)?(?:\\s+(?<which>Day|Eve)))|(?<independence>Independence\\s+Day)|(?<labour>May\\s+Day)|(?<halloween>Halloween)|(?<valentine>Valentine[’']?s?\\s+Day)",
    notBefore: /^\s+\p{Lu}/u,
    read: (groups, text) => {
      const found = groups.christmas
        ? monthDayPart(12, /eve/i.test(text) ? 24 : 25)
        : groups.newyear
          ? /eve/i.test(groups.which ?? '')
            ? monthDayPart(12, 31)
            : monthDayPart(1, 1)
          : groups.labour
            ? monthDayPart(5, 1)
            : groups.halloween
              ? monthDayPart(10, 31)
              : groups.valentine
                ? monthDayPart(2, 14)
                : undefined
      return found && part(found)
    },
    examples: [["It was lifted on [New Year's Eve].", '2021-12-31']],
  },
]

const weekNth = (word: string): number | undefined => {
  const back = /\s+last$/i.test(word)
  const n = /^(?:last|final)$/i.test(word) ? -1 : ordinalOf(word.replace(/\s+last$/i, ''))
  return n && back ? -n : n
}

/** "last week", "this coming month", "that year". */
function turned(turn: string, unit: string): Form | undefined {
  const grain = grainOf(unit)
  // "This Week" is a programme.
  if (!grain || /^\p{Lu}\p{Ll}/u.test(unit)) return undefined
  const word = turn.toLowerCase().replace(/\s+/g, ' ')
  if (/that|same/.test(word)) return shift(grain, 0, 'told')
  if (word === 'previous') return shift(grain, -1, 'told')
  if (word === 'following') return shift(grain, 1, 'told')
  // At the end of a week, "this past week" is the one that closes; before Friday it is the one before.
  if (word === 'this past')
    return grain === 'week' ? { kind: 'shift', grain, by: 0, from: shift('day', -4) } : shift(grain, -1)
  if (/next|coming/.test(word)) return shift(grain, 1)
  // An article of a Sunday calls the week that closes that day the last one.
  if (grain === 'week' && /last/.test(word)) return shift('week', 0, shift('day', -6))
  return shift(grain, /last|past/.test(word) ? -1 : 0)
}
