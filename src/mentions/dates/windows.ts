import type { Document, Sentence } from '../../text/document.js'
import { HINT } from './rules/rule.js'
import { joinWrapped } from './wrapped.js'

/** How far around a hint its date, and the words that decide whether it is one, may reach. */
export const REACH = 56

const HINTS: readonly (readonly [number, string])[] = [
  [
    HINT.month,
    'jan|feb|mar(?:ch|(?![a-z]))|apr(?:il|(?![a-z]))|may(?![a-z])|june?(?![a-z])|july?(?![a-z])|aug(?:ust)?(?![a-z])|sept?(?![a-z])|september|oct(?:ober|(?![a-z]))|nov(?:ember|(?![a-z]))|dec(?:ember|(?![a-z]))',
  ],
  [HINT.weekday, '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\b'],
  [
    HINT.day,
    'today|yesterday|tomorrow|tmrw|tonight|last\\s+night|this\\s+(?:morning|afternoon|evening)|christmas|new\\s+year|halloween|valentine',
  ],
  [
    HINT.often,
    'daily|weekly|bi-?weekly|fortnightly|monthly|quarterly|yearly|annual|hourly|semi-?annual|every\\s|each\\s',
  ],
  [HINT.unit | HINT.week, 'week'],
  [HINT.unit | HINT.months, 'month'],
  [HINT.unit, '(?:seconds|minute|hour|day|fortnight|year|decades?\\b|(?:hr|min|sec|yr)s?\\b)'],
  [
    HINT.quarter,
    'quarter|qtr|(?:first|second|latter|last)[\\s-]half|q[1-4]\\b|[1-4]q|h[12]\\b|[12]h|\\d\\d(?:\\d\\d)?[qh][1-4]',
  ],
  [HINT.season, 'spring|summer|autumn|fall\\b|winter'],
  [HINT.century, 'centur(?:y|ies)'],
  [HINT.decade, "\\d{0,3}0['’]?s\\b|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|noughties|twenty-tens"],
  [HINT.clock, '\\d{1,2}:\\d\\d|\\d{1,2}\\s?[ap]\\.?m\\b|\\d{4}\\s?(?:gmt|utc|hours|hrs)'],
  [HINT.figures, '\\d{1,4}\\s?(?:[-/.])\\s?\\d{1,2}\\s?[-/.]\\s?\\d|\\d{1,2}\\s?[/-]\\s?\\d{1,2}(?!\\d)'],
  [HINT.year, '\\d{4}|\\d{1,2}\\s?[/-]\\s?\\d{4}|fy\\s?\\d\\d'],
  [HINT.year | HINT.worded, '(?:seventeen|eighteen|nineteen|twenty)(?=[\\s-][a-z])|(?:one|two)\\s+thousand'],
  [
    HINT.now,
    'now\\b|nowadays|currently|recent|lately|at\\s+present|at\\s+the\\s+moment|these\\s+days|future|in\\s+the\\s+past',
  ],
  [
    HINT.nth,
    '(?:the\\s+)?\\d+(?:st|nd|rd|th)\\b|the\\s+(?=(?:twenty|thirt|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]+teenth)(?=\\s*(?:$|[.,;])|\\s+of\\s)))',
  ],
  [HINT.unit | HINT.week, '\\d+week'],
  [HINT.unit | HINT.months, '\\d+month'],
  [HINT.unit, '\\d+(?:day|year|h(?:ou)?rs?\\b|h\\b|min|sec)'],
]
const NTH =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|[a-z]+teen(?:th)?|[a-z]+tieth|\d+(?:st|nd|rd|th))\b/
const DISTANCE = /\b(?:ago|back|earlier|later|before|after|prior|previously|hence|from|following|in\s+the\s+future)\b/

/** Finds the places of a text in small letters where a date may stand; the group that matched tells which rules to try. */
const HINT_PATTERN = new RegExp(`\\b(?:${HINTS.map(([, words]) => `(${words})`).join('|')})`, 'g')

/** True when a text may hold a date: one pass, no reading. For screens and work counters. */
export const DATE_HINT = new RegExp(HINT_PATTERN.source, 'i')

/** The bits of the hint that a match of HINT_PATTERN is. */
function bitsOf(match: RegExpMatchArray): number {
  for (let group = 1; group < match.length; group++) if (match[group] !== undefined) return HINTS[group - 1]?.[0] ?? 0
  return 0
}

/** A stretch of one sentence around its hints, half-open offsets into the article's text, with the bits of its hints. */
export interface Window {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly hints: number
}

/** The bits that only words beside the hint give; they are looked for where they can matter. */
function bitsBeside(piece: string, hints: number): number {
  if (!(hints & (HINT.unit | HINT.weekday | HINT.season))) return hints
  // "second" is a unit too
  const nth = NTH.test(piece) ? HINT.nth | HINT.spells : 0
  return hints | (DISTANCE.test(piece) ? HINT.distance : 0) | nth
}

/** The bits of a window with one hint more. */
const joined = (hints: number, more: number): number =>
  hints | more | ((hints & SPELL) !== 0 && (more & SPELL) !== 0 ? HINT.spells : 0)

const SPELL = HINT.unit | HINT.quarter | HINT.century

/** The windows of an article: one pass over its text, given in small letters too; windows that touch are one, none leaves its sentence. */
export function windowsOf(document: Document, text: string): readonly Window[] {
  const sentences = joinWrapped(document)
  const windows: Window[] = []
  let at = 0
  HINT_PATTERN.lastIndex = 0
  for (let match = HINT_PATTERN.exec(text); match; match = HINT_PATTERN.exec(text)) {
    const { index } = match
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= index) at++
    const sentence = sentences[at]
    if (!sentence) break
    if (index < sentence.start) continue
    const start = Math.max(sentence.start, index - REACH)
    const end = Math.min(sentence.end, index + match[0].length + REACH)
    const last = windows.at(-1)
    const merges = last !== undefined && last.sentence === sentence && start <= last.end
    const bits = bitsOf(match)
    if (merges) windows[windows.length - 1] = { ...last, end, hints: joined(last.hints, bits) }
    else windows.push({ sentence, start, end, hints: bits })
  }
  return windows.map((window) => ({ ...window, hints: bitsBeside(text.slice(window.start, window.end), window.hints) }))
}
