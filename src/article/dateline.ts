/**
 * Datelines: place, day and agency before the first sentence ("TOKYO, January 25. /TASS/."), and lines that are
 * nothing but the day of publication. All patterns are anchored at the start of a line and bounded.
 */
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?'
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const DAY = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?)`
const CAPS = "\\p{Lu}[\\p{Lu}.'’]{1,20}"
const PLACE = `${CAPS}(?:[ /-]{1,2}${CAPS}){0,4}`
const REGION = "(?:, [\\p{Lu}][\\p{L}. '’]{1,30}?)?"
const AGENCY = '\\([\\p{Lu}][\\p{L}\\d .&/-]{1,30}\\)'
const DASH = '(?:--?|[–—―])'

const PATTERNS: readonly RegExp[] = [
  // TOKYO, January 25. /TASS/.
  new RegExp(`^${PLACE}${REGION},? ${DAY}\\.? ?/[\\p{L} -]{2,20}/\\.?`, 'u'),
  // WASHINGTON (Reuters) -   BEIJING, Feb. 10 (Xinhua) --   NEW YORK (AP)
  new RegExp(`^${PLACE}${REGION},?\\s{0,3}(?:${DAY})?\\s{0,3}${AGENCY}(?:\\s{0,2}${DASH}+|$)`, 'u'),
  // By Ann Lee MINSK/MOSCOW  Dec 27 (Reuters) -
  new RegExp(`^By\\s[^\\n()]{3,90}?\\s${PLACE}${REGION},?\\s{0,3}(?:${DAY})?\\s{0,3}${AGENCY}\\s{0,2}${DASH}+`, 'u'),
  // WASHINGTON, April 27 -
  new RegExp(`^${PLACE}${REGION},? ${DAY}\\s{0,2}(?:${DASH}+|:)(?=\\s)`, 'u'),
  // BRUSSELS –   KYIV, Ukraine —
  new RegExp(
    `^(?!FACT |UPDATE|EXCLUSIVE|BREAKING|CORRECT|ANALYSIS|READOUT|JOINT |STATEMENT|WATCH|VIDEO|OPINION|EXPLAINER|NOTE|SANCTIONS|[IVX]+ )${PLACE}${REGION}\\s{0,2}(?:--|[–—―]|(?<=\\s)-)(?=\\s)`,
    'u',
  ),
  // (Reuters) -
  new RegExp(`^${AGENCY}\\s{0,2}${DASH}+(?=\\s)`, 'u'),
  // Washington, D.C. –   Brussels, 23 June 2022 –
  new RegExp(`^\\p{Lu}\\p{Ll}{2,15}(?: \\p{Lu}\\p{Ll}{2,15})?(?:, (?:D\\.?C\\.?|${DAY}))\\s{0,2}${DASH}+(?=\\s)`, 'u'),
  // Moscow. May 15. INTERFAX.COM -
  new RegExp(`^\\p{Lu}\\p{Ll}{2,15}\\. ${DAY}\\. [\\p{Lu}.]{3,20}\\s{0,2}${DASH}+(?=\\s)`, 'u'),
  // Date of publication 8 April 2017
  new RegExp(`^(?:Date of publication|Published on)\\s{0,2}:?\\s{0,2}${DAY}`, 'u'),
]

const DAY_LINE = new RegExp(
  `^(?:(?:First |Last )?(?:Published|Updated|Posted|Issued|Date|Release date)(?: on| at)?\\s?:?\\s{0,2})?(?:${WEEKDAY},? )?(?:${DAY}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s?[A-Z]{2,4})?)?\\.?$`,
  'u',
)

/** Length in UTF-16 code units of the dateline at the start of a line, trailing blanks left out; 0 when there is none. */
export function parseDateline(line: string): number {
  if (line.length <= 80 && DAY_LINE.test(line)) return line.length
  const head = line.slice(0, 200)
  for (const pattern of PATTERNS) {
    const match = pattern.exec(head)
    if (match) return match[0].trimEnd().length
  }
  return 0
}
