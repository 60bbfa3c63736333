import type { Form, Reading } from '../form.js'
import { MORE_SPELLS, YEAR_WORDS } from '../words.js'

/** What a stretch of text must hold for a rule to be tried there: one bit each, read by one cheap pattern. */
export const HINT = {
  month: 1,
  weekday: 2,
  day: 4,
  unit: 8,
  quarter: 16,
  season: 32,
  century: 64,
  year: 128,
  figures: 256,
  clock: 512,
  decade: 1024,
  now: 2048,
  often: 4096,
  nth: 8192,
  /** Seen only beside a unit or a weekday: ago, later, before … */
  distance: 16384,
  /** A week, and a month by its unit, beside the bit of all units. */
  week: 32768,
  months: 65536,
  /** A year in words, beside the bit of all years. */
  worded: 131072,
  /** Several units: "1 year and 3 months". */
  spells: 262144,
} as const

/** Parts of patterns that are dear to compile and hardly ever found, each with the bit without which it cannot be. */
export const RARE_PARTS: readonly (readonly [string, number])[] = [
  [`|${YEAR_WORDS}`, HINT.worded],
  [MORE_SPELLS, HINT.spells],
]

export type Groups = Readonly<Record<string, string | undefined>>

/**
 * One wording of a date. `pattern` is matched case-insensitively between word boundaries.
 * In `examples` the brackets mark the span and the second entry is its value, read in an article of Thursday 2022-05-12;
 * several values stand for several dates in one match. `rejects` are near misses in which the rule finds nothing.
 */
export interface DateRule {
  readonly id: string
  /** Bits of HINT: tried when the window has any of them. */
  readonly hint: number
  /** A bit that the window must have besides. */
  readonly beside?: number
  readonly pattern: string
  /**
   * What every match of the pattern holds, as a pattern so small that it is cheap to make: where it is not found, the
   * rule's own, dear to compile, is not tried.
   */
  readonly needs?: RegExp
  /** What must stand before the match. */
  readonly after?: RegExp
  /** What must not stand before the match. */
  readonly notAfter?: RegExp
  /** What must not follow the match. */
  readonly notBefore?: RegExp
  /** `text` is the match, `before` and `after` what stands around it in the window. */
  readonly read: (groups: Groups, text: string, before: string, after: string) => Form | readonly Reading[] | undefined
  readonly examples: readonly (readonly [string, ...string[]])[]
  readonly rejects?: readonly string[]
}

/** Parts of a period that a more precise calendar has no value for: the period itself is the value. */
export const EDGE_OF =
  '(?:(?:the\\s+)?(?:very\\s+)?(?:beginning|start|middle|end|close|course|rest|remainder|turn|(?:first|second|latter)\\s+half(?=\\s+of\\s+(?!\\d|the\\s+|this|last|next|fiscal)))[\\s-]+of[\\s-]+(?:the[\\s-]+)?)'
export const EARLY_LATE = '(?:(?:very\\s+)?(?:early|late|mid|earlier|later)[\\s-]+(?:in\\s+)?)'
export const PORTION = `(?:${EDGE_OF}|${EARLY_LATE})?`

const DAY_START =
  '(?:\\d|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirt|fourt|fift|sixt|sevent|eight|ninet|twent)'
const DAY_END = '(?:\\d|st|nd|rd|th|one|two|three|four|five|six|seven|eight|nine)'
/** A day, in figures or words, and the dash or word that joins it to another. */
export const JOINED_DAY = new RegExp(
  `${DAY_END}\\s*(?:-|–|—|to|and|or|through|thru|until|till)\\s*(?:the\\s+)?${DAY_START}`,
  'i',
)
/** A day before the name of a month. */
export const DAY_BEFORE_MONTH = new RegExp(
  `${DAY_END}(?:\\s+day)?(?:\\s+of\\s+|[\\s./-]{0,2})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`,
  'i',
)
const UNIT_BEFORE =
  '(?:second|sec|minute|min|hour|hr|day|week|fortnight|weekend|month|quarter|qtr|year|yr|decade|century|centurie)s?'
/** A unit of time and what tells on which side of now it lies. */
export const UNIT_ASIDE = new RegExp(
  `${UNIT_BEFORE}\\s+(?:ago|back|earlier|before|prior|previously|later|after|hence|from|following|in\\s+the\\s+future)`,
  'i',
)

/** The nouns that a bare number before them counts: then it is no day and no year. */
export const COUNTED =
  /^[\s-]+(?:\p{Ll}+\s+)?(?:people|persons?|troops|soldiers|men|women|children|workers|jobs|employees|members|officials|tons?|tonnes|barrels|bbl|miles|kilomet\w+|km|met(?:er|re)s|feet|acres|hectares|dollars|euros|roubles|rubles|yen|pounds|cents|companies|firms|entities|individuals|ships|vessels|tankers|aircraft|planes|tanks|missiles|drones|warheads|hours|minutes|seconds|days|weeks|months|years|points|votes|seats|units|homes|houses|cases|deaths|percent|per\s+cent|million|billion|trillion|mln|bln|thousand|times|items|goods|students|refugees|prisoners|victims|dead|wounded|injured)\b|^\s*%/u
