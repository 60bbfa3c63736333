/** Lengths of time: recognised, so that no date is read in them. */
import { durationOf, joinDurations } from '../amounts.js'
import { value } from '../form.js'
import { AMOUNT, MORE_SPELLS, UNIT } from '../words.js'
import { type DateRule, HINT } from './rule.js'

/** Words in front of a length of time. */
const MEASURES = /\b(?:for|in|within|after|only|just|than|least|about|of|took|lasted|every|another)\s+$/i

export const durationRules: readonly DateRule[] = [
  {
    id: 'duration/units',
    hint: HINT.unit | HINT.quarter | HINT.century,
    pattern: `(?:(?:the|its|their|his|her)\\s+(?:past|last|next|first|coming|previous|following|final|preceding|upcoming|initial)\\s+)?(?:(?:past|last|next|first|coming|previous|following|upcoming)\\s+)?(?<amount>another|${AMOUNT})(?:\\s+(?:more|additional|full|whole|long|straight|consecutive|business|working|calendar|extra|further|upcoming|coming|past|last|next)\\s+|[\\s-]+|(?<=\\d))(?:and\\s+a\\s+half\\s+)?(?<unit>${UNIT}|(?<=\\d)h)(?<half>\\s+and\\s+(?:a\\s+)?half)?${MORE_SPELLS}`,
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
      return parts.length ? value('DURATION', joinDurations(parts)) : undefined
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
]
