/** Times of day and references to now. */
import { value } from '../form.js'
import { type DateRule, HINT } from './rule.js'

export const timeRules: readonly DateRule[] = [
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
        start: /^in\s+/i.test(text) ? 3 : 0,
      },
    ],
    examples: [['It is [now] in force.', 'PRESENT_REF']],
  },
]
