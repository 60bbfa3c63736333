import { Chrono, type ParsingResult } from 'chrono-node/en'
import type { Document, Sentence } from '../../text/document.js'
import { DateResult, type Form } from './form.js'
import { durationRules } from './rules/duration.js'
import { explicitRules } from './rules/explicit.js'
import { relativeRules } from './rules/relative.js'
import { type DateRule, HINT } from './rules/rule.js'

/** All rules in their one order: of two readings of equal length the earlier rule's is kept. */
export const DATE_RULES: readonly DateRule[] = [...explicitRules, ...relativeRules, ...durationRules]

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
  [HINT.unit, '(?:seconds|minute|hour|day|week|fortnight|month|year|decades?\\b|(?:hr|min|sec|yr)s?\\b)'],
  [
    HINT.quarter,
    'quarter|qtr|(?:first|second|latter|last)[\\s-]half|q[1-4]\\b|[1-4]q|h[12]\\b|[12]h|\\d\\d(?:\\d\\d)?[qh][1-4]',
  ],
  [HINT.season, 'spring|summer|autumn|fall\\b|winter'],
  [HINT.century, 'centur(?:y|ies)'],
  [HINT.decade, "\\d{0,3}0['’]?s\\b|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|noughties|twenty-tens"],
  [HINT.clock, '\\d{1,2}:\\d\\d|\\d{1,2}\\s?[ap]\\.?m\\b|\\d{4}\\s?(?:gmt|utc|hours|hrs)'],
  [HINT.figures, '\\d{1,4}\\s?(?:[-/.])\\s?\\d{1,2}\\s?[-/.]\\s?\\d|\\d{1,2}\\s?[/-]\\s?\\d{1,2}(?!\\d)'],
  [
    HINT.year,
    '\\d{4}|(?:seventeen|eighteen|nineteen|twenty)(?=[\\s-][a-z])|(?:one|two)\\s+thousand|\\d{1,2}\\s?[/-]\\s?\\d{4}|fy\\s?\\d\\d',
  ],
  [
    HINT.now,
    'now\\b|nowadays|currently|recent|lately|at\\s+present|at\\s+the\\s+moment|these\\s+days|future|in\\s+the\\s+past',
  ],
  [
    HINT.nth,
    '(?:the\\s+)?\\d+(?:st|nd|rd|th)\\b|the\\s+(?=(?:twenty|thirt|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]+teenth)(?=\\s*(?:$|[.,;])|\\s+of\\s)))',
  ],
  [HINT.unit, '\\d+(?:day|week|month|year|h(?:ou)?rs?\\b|h\\b|min|sec)'],
]
const NTH =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|[a-z]+teen(?:th)?|[a-z]+tieth|\d+(?:st|nd|rd|th))\b/i
const DISTANCE = /\b(?:ago|back|earlier|later|before|after|prior|previously|hence|from|following|in\s+the\s+future)\b/i

/** Finds the places where a date may stand; the group that matched tells which rules to try. */
const HINT_PATTERN = new RegExp(`\\b(?:${HINTS.map(([, words]) => `(${words})`).join('|')})`, 'gi')

/** True when a text may hold a date: one pass, no reading. For screens and work counters. */
export const DATE_HINT = new RegExp(HINT_PATTERN.source, 'i')

/** chrono does not export the type of its context. */
type Context = Parameters<Chrono['parsers'][number]['extract']>[0]

const IS_WORD = /[\p{L}\d]/u
/** How far around a hint its date reaches; longest seen in TempEval-3 and the gold articles is under 45. */
const REACH = 56

/** A rule as chrono's parser: chrono searches the pattern, the rule reads the match or declines. */
function parserOf(rule: DateRule) {
  const pattern = new RegExp(`(?<![a-z\\d])(?:${rule.pattern})(?![a-z\\d])`, 'i')
  const extract = ({ text }: Context, match: RegExpMatchArray): DateResult | null => {
    const start = match.index ?? 0
    const [found] = match
    // chrono cuts the text behind a refused match, so that a lookbehind would take the cut for a boundary.
    if (start > 0 && IS_WORD.test(text[start - 1] ?? '') && !/^\s/.test(found)) return null
    if (IS_WORD.test(text[start + found.length] ?? '') && IS_WORD.test(found.at(-1) ?? '')) return null
    const before = text.slice(Math.max(0, start - REACH), start)
    if (rule.after && !rule.after.test(before)) return null
    if (rule.notAfter?.test(before)) return null
    const after = text.slice(start + found.length, start + found.length + REACH)
    if (rule.notBefore?.test(after)) return null
    const read = rule.read(match.groups ?? {}, found, before, after)
    if (!read) return null
    return new DateResult(start, found, rule.id, 'kind' in read ? [{ form: read as Form }] : read)
  }
  return { pattern: () => pattern, extract }
}

const order = new Map(DATE_RULES.map((rule, index) => [rule.id, index]))

/** Keeps the longest of overlapping results, the earlier rule's of equally long ones. */
const keepLongest = {
  refine(_context: Context, results: ParsingResult[]): ParsingResult[] {
    if (results.length < 2) return results
    const ranked = (results as DateResult[])
      .slice()
      .sort(
        (a, b) =>
          b.text.length - a.text.length || (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) || a.index - b.index,
      )
    const kept: DateResult[] = []
    for (const result of ranked) {
      const clear = kept.every(
        (other) => result.index >= other.index + other.text.length || other.index >= result.index + result.text.length,
      )
      if (clear) kept.push(result)
    }
    return kept.sort((a, b) => a.index - b.index)
  },
}

const REFERENCE = new Date(0)
const engines = new Map<number, Chrono>()
const parsers = DATE_RULES.map((rule) => ({ hint: rule.hint, beside: rule.beside ?? 0, parser: parserOf(rule) }))

/** A chrono of the rules that a set of hints asks for: our parsers and one refiner, nothing of its own guesses. */
function engineFor(hints: number): Chrono {
  const known = engines.get(hints)
  if (known) return known
  const wanted = parsers
    .filter(({ hint, beside }) => (hint & hints) !== 0 && (beside & hints) === beside)
    .map(({ parser }) => parser)
  const engine = new Chrono({ parsers: wanted, refiners: [keepLongest] })
  engines.set(hints, engine)
  return engine
}

/** A date as the words say it, before it is resolved. Offsets into the article's text. */
export interface Recognised {
  readonly start: number
  readonly end: number
  readonly form: Form
  readonly rule: string
  readonly edge: 'start' | 'end' | null
  readonly sentence: Sentence
}

/** The bits of the hint that a match of HINT_PATTERN is. */
function bitsOf(match: RegExpMatchArray): number {
  for (let group = 1; group < match.length; group++) if (match[group] !== undefined) return HINTS[group - 1]?.[0] ?? 0
  return 0
}

/** A stretch of one sentence around its hints, half-open offsets into the article's text, with the bits of its hints. */
interface Window {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly hints: number
}

/** The bits that only words beside the hint give; they are looked for where they can matter. */
function bitsBeside(piece: string, hints: number): number {
  if (!(hints & (HINT.unit | HINT.weekday | HINT.season))) return hints
  return hints | (DISTANCE.test(piece) ? HINT.distance : 0) | (NTH.test(piece) ? HINT.nth : 0)
}

/** A line shorter than this ends a heading, not a wrapped sentence. */
const WRAPPED = 45
/** No joined sentence grows over this: tense is read from all of it. */
const LONGEST = 1200

/**
 * The sentences with hard-wrapped lines joined: Intl.Segmenter takes every line break for an end, and wire copy of 70
 * columns would part "May and / October 1986" and every verb from its date.
 */
function joinWrapped({ article: { text }, sentences }: Document): readonly Sentence[] {
  const joined: Sentence[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    const wraps =
      last !== undefined &&
      last.paragraph === sentence.paragraph &&
      last.zone === sentence.zone &&
      sentence.end - last.start < LONGEST &&
      !/[.?!:]["”’)]*$/.test(last.text.slice(-4)) &&
      /^[^\S\n]*\r?\n[^\S\n]*$/.test(text.slice(last.end, sentence.start)) &&
      (/^\p{Ll}/u.test(sentence.text) ||
        /(?:,|\b(?:and|or|the|an?|of|in|to|on|by|for|with|at|from|between|until))$/.test(last.text.slice(-8)) ||
        last.end - text.lastIndexOf('\n', last.end - 1) > WRAPPED)
    if (!wraps) joined.push(sentence)
    else joined[joined.length - 1] = { ...last, end: sentence.end, text: text.slice(last.start, sentence.end) }
  }
  return joined
}

/** The windows of an article: one pass over its text; windows that touch are one, none leaves its sentence. */
function windowsOf(document: Document): readonly Window[] {
  const { text } = document.article
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
    if (merges) windows[windows.length - 1] = { ...last, end, hints: last.hints | bitsOf(match) }
    else windows.push({ sentence, start, end, hints: bitsOf(match) })
  }
  return windows
}

const tidy = (text: string, start: number, end: number): readonly [number, number] => {
  const piece = text.slice(start, end)
  const left = piece.length - piece.trimStart().length
  const right = piece.replace(/[\s,;(]+$/, '').length
  return [start + left, start + Math.max(left, right)]
}

/** Every date expression of the article, in order, not yet resolved. */
export function recognise(document: Document): readonly Recognised[] {
  const found: Recognised[] = []
  for (const { sentence, start: from, end: to, hints } of windowsOf(document)) {
    const window = document.article.text.slice(from, to)
    const results = engineFor(bitsBeside(window, hints)).parse(window, REFERENCE)
    for (const { index, text, rule, readings } of results as unknown as readonly DateResult[]) {
      for (const { form, start = 0, end = text.length, edge } of readings) {
        const [left, right] = tidy(text, start, end)
        if (right <= left) continue
        const base = from + index
        found.push({ start: base + left, end: base + right, form, rule, edge: edge ?? null, sentence })
      }
    }
  }
  return found
}
