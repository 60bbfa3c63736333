/** Lengths of time, times that come back, times of day and references to now: recognised, so that no date is read in them. */
import { value } from '../form.js'
import { AMOUNT, MONTH, numberOf, UNIT, WEEKDAY, weekdayNumber } from '../words.js'
import { type DateRule, HINT } from './rule.js'

const LETTER: Readonly<Record<string, string>> = {
  second: 'TxS',
  sec: 'TxS',
  min: 'TxM',
  hr: 'TxH',
  h: 'TxH',
  yr: 'xY',
  qtr: 'xQ',
  minute: 'TxM',
  hour: 'TxH',
  day: 'xD',
  week: 'xW',
  fortnight: 'xW',
  weekend: 'xWE',
  month: 'xM',
  quarter: 'xQ',
  year: 'xY',
  decade: 'xDE',
  century: 'xCE',
}

/** The number in an amount that is more than a number word: "a couple of" 2, "half a" 0.5; undefined when vague. */
export function spellAmount(amount: string): number | undefined {
  const word = amount.toLowerCase().replace(/\s+/g, ' ').replace(/ of$/, '')
  if (/^half/.test(word)) return 0.5
  if (/^(?:an?|another|one)$/.test(word)) return 1
  return { 'a couple': 2, 'a dozen': 12, 'a hundred': 100 }[word]
}

const singular = (unit: string): string => unit.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')

/** The TIMEX3 duration of an amount of units: P3M, PT6H, PXY when the amount is vague. */
export function durationOf(amount: string, unit: string, extra = 0): string | undefined {
  const letter = LETTER[singular(unit)]
  if (!letter) return undefined
  const number = numberOf(amount) ?? spellAmount(amount)
  const factor = /^fortnight/i.test(unit) ? 2 : 1
  return `P${letter.replace('x', number === undefined ? 'X' : String((number + extra) * factor))}`
}

/** The larger unit first. */
const RANK = 'EYQMWDHS'

/** Joins P1Y and P3M to P1Y3M, P1D and PT3H to P1DT3H. */
function joined(parts: readonly string[]): string {
  const whole = parts.map((part) => part.slice(1)).sort((a, b) => RANK.indexOf(a.slice(-1)) - RANK.indexOf(b.slice(-1)))
  const dates = whole.filter((part) => !part.startsWith('T')).join('')
  const times = whole.filter((part) => part.startsWith('T')).map((part) => part.slice(1))
  return `P${dates}${times.length ? `T${times.join('')}` : ''}`
}

const MEASURES = /\b(?:for|in|within|after|only|just|than|least|about|of|took|lasted|every|another)\s+$/i

export const durationRules: readonly DateRule[] = [
  {
    id: 'duration/units',
    hint: HINT.unit | HINT.quarter | HINT.century,
    pattern: `(?:(?:the|its|their|his|her)\\s+(?:past|last|next|first|coming|previous|following|final|preceding|upcoming|initial)\\s+)?(?:(?:past|last|next|first|coming|previous|following|upcoming)\\s+)?(?<amount>another|${AMOUNT})(?:\\s+(?:more|additional|full|whole|long|straight|consecutive|business|working|calendar|extra|further|upcoming|coming|past|last|next)\\s+|[\\s-]+|(?<=\\d))(?:and\\s+a\\s+half\\s+)?(?<unit>${UNIT}|(?<=\\d)h)(?<half>\\s+and\\s+(?:a\\s+)?half)?(?:(?:\\s*,)?(?:\\s+and)?\\s+(?<more>${AMOUNT})\\s+(?<unit2>${UNIT}))?(?:(?:\\s*,)?(?:\\s+and)?\\s+(?<third>${AMOUNT})\\s+(?<unit3>${UNIT}))?`,
    notAfter: /[$€£\d][.,]?$|\bone\s+in\s+$/i,
    notBefore: /^[-\s]+(?:old|olds)\b|^\s+of\s+age\b/i,
    read: ({ amount = '', unit = '', half, more, unit2, third, unit3 }, text, before) => {
      if (/^(?:a|an|one)$/i.test(amount) && /^second$/i.test(unit)) return undefined
      // "One day they will see": a length only after a word that measures.
      if (/^one\s+day$/i.test(text) && !MEASURES.test(before)) return undefined
      if (/^(?:a|an|the)?\s*(?:a|an)\s+(?:day|week|month|year)$/i.test(text) && !half) return undefined
      const parts = [
        durationOf(amount, unit, half || /\sand\s+a\s+half\s/i.test(text) ? 0.5 : 0),
        more && unit2 ? durationOf(more, unit2) : undefined,
        third && unit3 ? durationOf(third, unit3) : undefined,
      ].filter((found): found is string => found !== undefined)
      return parts.length ? value('DURATION', joined(parts)) : undefined
    },
    examples: [
      ['It lasts for [three months].', 'P3M'],
      ['The [50-day] deadline passed.', 'P50D'],
      ['It lasted [1 year and 3 months].', 'P1Y3M'],
      ['Over [the past few years] it grew.', 'PXY'],
      ['They waited [24 hours].', 'PT24H'],
      ['It took [a fortnight].', 'P2W'],
    ],
    rejects: ['The 10-year-old pact stood.'],
  },
  {
    id: 'duration/one',
    hint: HINT.unit | HINT.quarter | HINT.century,
    pattern:
      '(?:(?:for|over|within|about|of|in|after|than|least|nearly|almost|another)\\s+)(?<amount>an?)\\s+(?<unit>day|week|month|year|decade|century|hour|minute|quarter)',
    notBefore: /^\s+(?:ago|earlier|later|before|after|and\s+a\s+half|from)\b|^[-\s]+(?:old|long|end)\b/i,
    read: ({ amount = '', unit = '' }, text) => {
      const found = durationOf(amount, unit)
      return found ? [{ form: value('DURATION', found), start: text.search(/\san?\s/i) + 1 }] : undefined
    },
    examples: [['It ran for [a decade].', 'P1DE']],
  },
  {
    id: 'duration/the-past',
    hint: HINT.unit | HINT.quarter | HINT.century,
    pattern: `(?:the\\s+)(?:past|last|coming|next)\\s+(?<unit>${UNIT})`,
    after: /\b(?:over|during|in|within|for|throughout|across)\s+$/i,
    read: ({ unit = '' }) => {
      const found = durationOf(/s$/i.test(unit) ? 'several' : '1', unit)
      return found ? value('DURATION', found) : undefined
    },
    examples: [['It rose over [the past year].', 'P1Y']],
  },
  {
    id: 'duration/whole',
    hint: HINT.unit | HINT.quarter | HINT.century,
    pattern:
      '(?:all|full|whole|entire|half(?:\\s+an?)?|an?\\s+(?:full|whole|entire|half)|(?:the\\s+)?(?:whole|entire))[\\s-]+(?<unit>day|week|month|year|hour|decade|century|quarter)',
    read: ({ unit = '' }, text) => {
      const found = durationOf(/half/i.test(text) ? 'half' : '1', unit)
      return found ? value('DURATION', found) : undefined
    },
    examples: [['It took [the whole year].', 'P1Y']],
  },
  {
    id: 'duration/vague',
    hint: HINT.unit | HINT.quarter | HINT.century,
    pattern: `(?:(?:many|several|some|few|countless)\\s+)?(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)`,
    after: /\b(?:for|over|in|within|of|after|took|takes|take|lasted?|many|several|recent|coming|past|two|the)\s+$/i,
    notAfter: /\b(?:\d+|hundred|thousand)\s+$/,
    notBefore: /^\s+(?:ago|earlier|later|before|after|of\s+age|old)\b|^-/i,
    read: ({ unit = '' }, text) => {
      const found = durationOf('several', unit)
      return found && !/^(?:the)$/i.test(text) ? value('DURATION', found) : undefined
    },
    examples: [['It has been so for [years] there.', 'PXY']],
  },
  {
    id: 'duration/ago-vague',
    hint: HINT.unit,
    beside: HINT.distance,
    pattern:
      '(?:(?:many|several|some|just)\\s+)?(?:hours|days|weeks|months|years|decades|centuries)\\s+(?:ago|earlier)',
    notAfter: /(?:\d|\b(?:ty|teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred))[\s-]+$/i,
    read: () => value('TIME', 'PAST_REF'),
    examples: [['It was lifted [years ago].', 'PAST_REF']],
  },
  {
    id: 'set/every',
    hint: HINT.unit | HINT.weekday | HINT.month | HINT.quarter | HINT.century,
    beside: HINT.often,
    needs: /(?:every|each)\s/i,
    pattern: `(?:every|each)\\s+(?:(?<other>other)\\s+)?(?:(?<amount>${AMOUNT})\\s+)?(?:(?<unit>${UNIT})|(?<weekday>${WEEKDAY})|(?<month>${MONTH}))`,
    read: ({ other, amount, unit, weekday, month }) => {
      if (weekday) return value('SET', `XXXX-WXX-${weekdayNumber(weekday)}`)
      if (month) return value('SET', 'P1Y')
      const found = durationOf(amount ?? (other ? '2' : '1'), unit ?? '')
      return found ? value('SET', found) : undefined
    },
    examples: [
      ['They met [every Friday] there.', 'XXXX-WXX-5'],
      ['It is renewed [every six months].', 'P6M'],
    ],
  },
  {
    id: 'set/weekdays',
    hint: HINT.weekday,
    pattern: `(?:on\\s+)?(?<weekday>${WEEKDAY})s`,
    read: ({ weekday = '' }, text) => [
      {
        form: value('SET', `XXXX-WXX-${weekdayNumber(weekday)}`),
        start: /^on\s/i.test(text) ? text.search(/\S+$/) : 0,
      },
    ],
    examples: [['They meet on [Mondays].', 'XXXX-WXX-1']],
  },
  {
    id: 'set/adverb',
    hint: HINT.often,
    pattern:
      '(?<word>daily|weekly|biweekly|bi-weekly|fortnightly|monthly|quarterly|yearly|annual|annually|hourly|semiannual|semi-annual)',
    notBefore: /^\s+\p{Lu}/u,
    notAfter: /\p{Lu}\p{Ll}+(?:[’']s)?\s$/u,
    read: ({ word = '' }) => value('SET', SET_WORDS[word.toLowerCase().replace(/-/g, '').slice(0, 4)] ?? 'P1Y'),
    examples: [['The talks are [weekly] now.', 'P1W']],
    rejects: ['The Daily Mail reported it.'],
  },
  {
    id: 'set/per',
    hint: HINT.unit,
    pattern: '(?:per|a)\\s+(?<unit>day|week|month|year|hour)',
    after: /(?:\d|million|billion|thousand|barrels|bpd|tons|tonnes|times|once|twice|dollars|euros|percent|%)\s+$/i,
    notBefore: /^\s+(?:ago|earlier|later|before|after|from)\b/i,
    read: ({ unit = '' }) => value('SET', durationOf('1', unit) ?? 'P1Y'),
    examples: [['It ships 100,000 barrels [per day] there.', 'P1D']],
  },
  {
    id: 'time/clock',
    hint: HINT.clock,
    pattern:
      '(?:(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))?\\s*(?<half>a\\.m\\.|p\\.m\\.|a\\.?m\\b|p\\.?m\\b)|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?::[0-5]\\d)?(?:\\s*(?:GMT|UTC|EST|EDT|CET|local\\s+time|hours|hrs|h)\\b)?|(?<military>(?:[01]\\d|2[0-3])[0-5]\\d)\\s*(?:GMT|UTC|hours|hrs))',
    notAfter: /[\d:.,$-]$/,
    notBefore: /^[:.]?\d/,
    read: ({ hour, minute, half, hour24, minute24, military }) => {
      const h = military ? Number(military.slice(0, 2)) : Number(hour ?? hour24)
      const m = military ? military.slice(2) : (minute ?? minute24 ?? '00')
      const shifted = half ? (h % 12) + (/^p/i.test(half) ? 12 : 0) : h
      return { kind: 'clock', clock: `T${String(shifted).padStart(2, '0')}:${m}` }
    },
    examples: [['It began at [10:30 a.m.] sharp.', '2022-05-12T10:30']],
  },
  {
    // Of type TIME though TIMEX3 allows DATE: no calendar shows them, and DATE is kept for what one does.
    id: 'time/reference',
    hint: HINT.now,
    pattern:
      '(?<present>now|currently|nowadays|at\\s+present|at\\s+the\\s+moment|these\\s+days|right\\s+now)|(?<past>recently|lately|(?:in\\s+)?recent\\s+(?:days|weeks|months|years|decades|times)|in\\s+the\\s+past)|(?<future>(?:the\\s+)?(?:near|foreseeable|immediate)\\s+future|in\\s+the\\s+future)',
    notAfter: /\b(?:until|till|just|more)\s+$/i,
    notBefore: /^(?:-|\s+(?:that|known|defunct|\d|few|two|three|several)\b)/i,
    read: ({ present, past }, text) => [
      {
        form: value('TIME', present ? 'PRESENT_REF' : past ? 'PAST_REF' : 'FUTURE_REF'),
        start: /^in\s+/i.test(text) ? 3 : /^the\s/i.test(text) ? 0 : 0,
      },
    ],
    examples: [['It is [now] in force.', 'PRESENT_REF']],
  },
]

const SET_WORDS: Readonly<Record<string, string>> = {
  dail: 'P1D',
  week: 'P1W',
  biwe: 'P2W',
  fort: 'P2W',
  mont: 'P1M',
  quar: 'P3M',
  hour: 'PT1H',
  semi: 'P6M',
}
