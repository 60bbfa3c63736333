import { Chrono, type ParsingOption, type ParsingResult } from 'chrono-node/en'
import type { Document, Sentence } from '../../text/document.js'
import { DateResult, type Form } from './form.js'
import { durationRules } from './rules/duration.js'
import { explicitRules } from './rules/explicit.js'
import { relativeRules } from './rules/relative.js'
import { type DateRule, type Groups, RARE_PARTS } from './rules/rule.js'
import { setRules } from './rules/sets.js'
import { timeRules } from './rules/times.js'
import { REACH, windowsOf } from './windows.js'

/** All rules in their one order: of two readings of equal length the earlier rule's is kept. */
export const DATE_RULES: readonly DateRule[] = [
  ...explicitRules,
  ...relativeRules,
  ...durationRules,
  ...setRules,
  ...timeRules,
]

/** chrono does not export the type of its context. */
type Context = Parameters<Chrono['parsers'][number]['extract']>[0]

/** What chrono searches is in small letters; this is the window as written. */
interface Written extends ParsingOption {
  readonly written: string
}

/** Finds nothing. */
const NOTHING = /(?!)/
const IS_WORD = /[\p{L}\d]/u
/** A rule as chrono's parser: chrono searches the pattern, the rule reads the match or declines. */
function parserOf(rule: DateRule, source: string) {
  // Small letters alone: a pattern that does not care for case is three times as dear to compile.
  const small = source.replace(/\\?[A-Z]/g, (letter) => (letter.length === 1 ? letter.toLowerCase() : letter))
  const pattern = new RegExp(`(?<![a-z\\d])(?:${small})(?![a-z\\d])`, 'd')
  const extract = ({ option }: Context, match: RegExpMatchArray): DateResult | null => {
    const { written: text } = option as Written
    const start = match.index ?? 0
    const end = start + match[0].length
    const found = text.slice(start, end)
    // chrono cuts the text behind a refused match, so that a lookbehind would take the cut for a boundary.
    if (start > 0 && IS_WORD.test(text[start - 1] ?? '') && !/^\s/.test(found)) return null
    if (IS_WORD.test(text[end] ?? '') && IS_WORD.test(found.at(-1) ?? '')) return null
    const before = text.slice(Math.max(0, start - REACH), start)
    if (rule.after && !rule.after.test(before)) return null
    if (rule.notAfter?.test(before)) return null
    const after = text.slice(end, end + REACH)
    if (rule.notBefore?.test(after)) return null
    const read = rule.read(groupsOf(match, found), found, before, after)
    if (!read) return null
    return new DateResult(start, found, rule.id, 'kind' in read ? [{ form: read as Form }] : read)
  }
  return { pattern: ({ text }: Context) => (rule.needs?.test(text) === false ? NOTHING : pattern), extract }
}

/** The groups of a match as the text has them; `found` is the match as written. */
function groupsOf({ indices }: RegExpMatchArray, found: string): Groups {
  const groups: Record<string, string | undefined> = {}
  const [from] = indices?.[0] ?? [0]
  for (const [name, span] of Object.entries(indices?.groups ?? {}))
    groups[name] = span && found.slice(span[0] - from, span[1] - from)
  return groups
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
/** The bits of the rare parts that the patterns of rules have. */
const rareIn = new Map(
  DATE_RULES.map(({ id, pattern }) => [
    id,
    RARE_PARTS.reduce((bits, [part, bit]) => (pattern.includes(part) ? bits | bit : bits), 0),
  ]),
)
/** The parsers made so far, by rule and rare parts: most rules are never asked for. */
const parsers = new Map<string, ReturnType<typeof parserOf>>()

function parserFor(rule: DateRule, hints: number): ReturnType<typeof parserOf> {
  const key = `${rule.id} ${hints & (rareIn.get(rule.id) ?? 0)}`
  const known = parsers.get(key)
  if (known) return known
  let source = rule.pattern
  for (const [part, bit] of RARE_PARTS) if ((hints & bit) === 0) source = source.replaceAll(part, '')
  const parser = parserOf(rule, source)
  parsers.set(key, parser)
  return parser
}

/** A chrono of the rules that a set of hints asks for: our parsers and one refiner, nothing of its own guesses. */
function engineFor(hints: number): Chrono {
  const known = engines.get(hints)
  if (known) return known
  const wanted = DATE_RULES.filter(({ hint, beside = 0 }) => (hint & hints) !== 0 && (beside & hints) === beside).map(
    (rule) => parserFor(rule, hints),
  )
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

const tidy = (text: string, start: number, end: number): readonly [number, number] => {
  const piece = text.slice(start, end)
  const left = piece.length - piece.trimStart().length
  const right = piece.replace(/[\s,;(]+$/, '').length
  return [start + left, start + Math.max(left, right)]
}

/** A text in small letters, as long as it was. */
function inSmall(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/** Every date expression of the article, in order, not yet resolved, and in how many windows they were looked for. */
export function recognise(document: Document): { recognised: readonly Recognised[]; windows: number } {
  const found: Recognised[] = []
  const { text: whole } = document.article
  const small = inSmall(whole)
  const windows = windowsOf(document, small)
  for (const { sentence, start: from, end: to, hints } of windows) {
    const written: Written = { written: whole.slice(from, to) }
    const results = engineFor(hints).parse(small.slice(from, to), REFERENCE, written)
    for (const { index, text, rule, readings } of results as unknown as readonly DateResult[]) {
      for (const { form, start = 0, end = text.length, edge } of readings) {
        const [left, right] = tidy(text, start, end)
        if (right <= left) continue
        const base = from + index
        found.push({ start: base + left, end: base + right, form, rule, edge: edge ?? null, sentence })
      }
    }
  }
  return { recognised: found, windows: windows.length }
}
