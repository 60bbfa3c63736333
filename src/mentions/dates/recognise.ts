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
    'jan|feb|mar(?:ch|\\b)|apr(?:il|\\b)|may\\b|june?\\b|july?\\b|aug(?:ust)?\\b|sept?\\b|sept?ember|oct(?:ober|\\b)|nov(?:ember|\\b)|dec(?:ember|\\b)',
  ],
  [HINT.weekday, '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\b'],
  [
    HINT.word,
    'today|yesterday|tomorrow|tonight|last\\s+night|this\\s+(?:morning|afternoon|evening)|now\\b|nowadays|current|recent|lately|at\\s+present|at\\s+the\\s+moment|future|in\\s+the\\s+past|daily|weekly|bi-?weekly|fortnightly|monthly|quarterly|yearly|annual|hourly|semi-?annual|fiscal|FY|christmas|new\\s+year|halloween|valentine|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|noughties|the\\s+(?:twenty|thirt|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))',
  ],
  [
    HINT.unit,
    '(?:seconds|minute|hour|day|week|fortnight|month|quarter|year|decade|century|centuries|first[\\s-]half|second[\\s-]half|latter[\\s-]half|spring|summer|autumn|fall|winter|qtr)',
  ],
  [
    HINT.figure,
    "\\d{1,4}\\s?[-/.:]\\s?\\d|\\d{4}|\\d0['’]?s\\b|Q[1-4]|[1-4]Q|H[12]|[12]H|\\d{1,2}\\s?[ap]\\.?m|\\d\\dq[1-4]|\\d+(?:day|week|month|year|hour|min)",
  ],
]

/** Finds the places where a date may stand; the group that matched tells which rules to try. */
const HINT_PATTERN = new RegExp(`(?<![\\p{L}])(?:${HINTS.map(([, words]) => `(${words})`).join('|')})`, 'giu')

/** True when a text may hold a date: one pass, no reading. For screens and work counters. */
export const DATE_HINT = new RegExp(`(?<![\\p{L}])(?:${HINTS.map(([, words]) => words).join('|')})`, 'iu')

/** chrono does not export the type of its context. */
type Context = Parameters<Chrono['parsers'][number]['extract']>[0]

const IS_WORD = /[\p{L}\d]/u
/** How far around a hint its date reaches; longest seen in TempEval-3 and the gold articles is under 45. */
const REACH = 56

/** A rule as chrono's parser: chrono searches the pattern, the rule reads the match or declines. */
function parserOf(rule: DateRule) {
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${rule.pattern})(?![\\p{L}\\d])`, 'iu')
  const extract = ({ text }: Context, match: RegExpMatchArray): DateResult | null => {
    const start = match.index ?? 0
    const [found] = match
    // chrono cuts the text behind a refused match, so that a lookbehind would take the cut for a boundary.
    if (start > 0 && IS_WORD.test(text[start - 1] ?? '') && !/^\s/.test(found)) return null
    const before = text.slice(Math.max(0, start - REACH), start)
    if (rule.after && !rule.after.test(before)) return null
    if (rule.notAfter?.test(before)) return null
    if (rule.notBefore?.test(text.slice(start + found.length, start + found.length + REACH))) return null
    const read = rule.read(match.groups ?? {}, found, before)
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
const parsers = DATE_RULES.map((rule) => ({ hint: rule.hint, parser: parserOf(rule) }))

/** A chrono of the rules that a set of hints asks for: our parsers and one refiner, nothing of its own guesses. */
function engineFor(hints: number): Chrono {
  const known = engines.get(hints)
  if (known) return known
  const wanted = parsers.filter(({ hint }) => (hint & hints) !== 0).map(({ parser }) => parser)
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

/** The stretches of a sentence around its hints, merged where they touch, each with the bits of its hints. */
function windowsOf(text: string): readonly (readonly [number, number, number])[] {
  const found: [number, number, number][] = []
  for (const match of text.matchAll(HINT_PATTERN)) {
    let bits = 0
    for (let group = 1; group < match.length; group++)
      if (match[group] !== undefined) bits |= HINTS[group - 1]?.[0] ?? 0
    const start = Math.max(0, match.index - REACH)
    const end = Math.min(text.length, match.index + match[0].length + REACH)
    const last = found.at(-1)
    if (last && start <= last[1]) {
      last[1] = end
      last[2] |= bits
    } else found.push([start, end, bits])
  }
  return found
}

const tidy = (text: string, start: number, end: number): readonly [number, number] => {
  const piece = text.slice(start, end)
  const left = piece.length - piece.trimStart().length
  const right = piece.replace(/[\s,;(]+$/, '').length
  return [start + left, start + Math.max(left, right)]
}

/** Every date expression of one sentence, in order, not yet resolved. */
export function recogniseIn(sentence: Sentence): readonly Recognised[] {
  const found: Recognised[] = []
  for (const [from, to, hints] of windowsOf(sentence.text)) {
    const window = sentence.text.slice(from, to)
    for (const result of engineFor(hints).parse(window, REFERENCE) as unknown as readonly DateResult[]) {
      for (const { form, start = 0, end = result.text.length, edge } of result.readings) {
        const [left, right] = tidy(result.text, start, end)
        if (right <= left) continue
        const base = sentence.start + from + result.index
        found.push({ start: base + left, end: base + right, form, rule: result.rule, edge: edge ?? null, sentence })
      }
    }
  }
  return found
}

/** Every date expression of the article, in order, not yet resolved. */
export const recognise = (document: Document): readonly Recognised[] => document.sentences.flatMap(recogniseIn)
