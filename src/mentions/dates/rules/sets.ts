/** Times that come back: "every Friday", "weekly", "per day". */
import { durationOf } from '../amounts.js'
import { value } from '../form.js'
import { AMOUNT, MONTH, UNIT, WEEKDAY, weekdayNumber } from '../words.js'
import { type DateRule, HINT } from './rule.js'

export const setRules: readonly DateRule[] = [
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
]

/** How often, by the first letters of the word; the rest is yearly. */
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
