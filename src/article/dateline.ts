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
/** The same at the start of a line. */
const FIRST_PLACE = `^(?:(?:^|[ /-]{1,2})${CAPS}){1,5}`
const REGION = "(?:, [\\p{Lu}][\\p{L}. '’]{1,30}?)?"
const AGENCY = '\\([\\p{Lu}][\\p{L}\\d .&/-]{1,30}\\)'
/** The AP's archive writes "PARIS (AP) _ ". */
const DASH = '(?:--?|[–—―_])'

/** Cities from which papers of Asia, Arabia and Africa send with a colon ("NEW DELHI: The government …"); other words so written are headings. */
const CITIES =
  'NEW DELHI|DELHI|MUMBAI|ISLAMABAD|KARACHI|LAHORE|COLOMBO|KATHMANDU|DHAKA|KUALA LUMPUR|PUTRAJAYA|SINGAPORE|JAKARTA|BANGKOK|MANILA|HANOI|YANGON|BEIJING|TAIPEI|TOKYO|SEOUL|KABUL|TEHRAN|BAGHDAD|RIYADH|JEDDAH|DUBAI|ABU DHABI|DOHA|KUWAIT CITY|MANAMA|MUSCAT|SANAA|AMMAN|BEIRUT|DAMASCUS|JERUSALEM|CAIRO|TRIPOLI|TUNIS|ALGIERS|RABAT|KHARTOUM|ADDIS ABABA|NAIROBI|KAMPALA|HARARE|LUSAKA|PRETORIA|LAGOS|ABUJA|ACCRA|DAKAR|BAMAKO|ANKARA|ISTANBUL|MOSCOW|KYIV|KIEV|MINSK|LONDON|PARIS|BERLIN|BRUSSELS|GENEVA|VIENNA|ROME|MADRID|WASHINGTON|NEW YORK|UNITED NATIONS|OTTAWA|HAVANA|CARACAS|CANBERRA|SYDNEY|WELLINGTON'

/** What a pattern's line holds, roughly: a look at a few characters, since the patterns are dear and datelines rare. */
const CAPS_SLASHES = /^[A-Z\u0080-\uffff][A-Z.'\u0080-\uffff][^/]*\/[^/]*\//
const CAPS_BRACKETS = /^[A-Z\u0080-\uffff][A-Z.'\u0080-\uffff][^(]*\([^()]*\)\s*(?:[-–—―_]|$)/
const CAPS_FIGURE = /^[A-Z\u0080-\uffff][A-Z.'\u0080-\uffff]\D*\d.*[-–—―_:]\s/
const CAPS_DASH = /^[A-Z\u0080-\uffff][A-Z.'\u0080-\uffff][^\d():]*(?:--|[–—―]|\s-)\s/
const CAPS_COLON = /^[A-Z][A-Z /]*:/
const PLACE_COMMA = /^[A-Z\u0080-\uffff][^,]{2,33}, .{2,30}[-–—―_]\s/
const PLACE_POINT = /^[A-Z\u0080-\uffff][^.]{2,15}\. /

const PATTERNS: readonly (readonly [opening: RegExp, pattern: string])[] = [
  // TOKYO, January 25. /TASS/.
  [CAPS_SLASHES, `${FIRST_PLACE}${REGION},? ${DAY}\\.? ?/[\\p{L} -]{2,20}/\\.?`],
  // WASHINGTON (Reuters) -   BEIJING, Feb. 10 (Xinhua) --   NEW YORK (AP)
  [CAPS_BRACKETS, `${FIRST_PLACE}${REGION},?\\s{0,3}(?:${DAY})?\\s{0,3}${AGENCY}(?:\\s{0,2}${DASH}+|$)`],
  // By Ann Lee MINSK/MOSCOW  Dec 27 (Reuters) -
  [/^By\s/, `^By\\s[^\\n()]{3,90}?\\s${PLACE}${REGION},?\\s{0,3}(?:${DAY})?\\s{0,3}${AGENCY}\\s{0,2}${DASH}+`],
  // WASHINGTON, April 27 -
  [CAPS_FIGURE, `${FIRST_PLACE}${REGION},? ${DAY}\\s{0,2}(?:${DASH}+|:)(?=\\s)`],
  // BRUSSELS –   KYIV, Ukraine —
  [
    CAPS_DASH,
    `^(?!FACT |UPDATE|EXCLUSIVE|BREAKING|CORRECT|ANALYSIS|READOUT|JOINT |STATEMENT|WATCH|VIDEO|OPINION|EXPLAINER|NOTE|SANCTIONS|[IVX]+ )${FIRST_PLACE}${REGION}\\s{0,2}(?:--|[–—―]|(?<=\\s)-)(?=\\s)`,
  ],
  // NEW DELHI: The   RIYADH: Saudi
  [CAPS_COLON, `^(?:${CITIES})(?:/(?:${CITIES}))?:(?=\\s{1,3}[\\p{Lu}“"])`],
  // (Reuters) -
  [/^\(/, `^${AGENCY}\\s{0,2}${DASH}+(?=\\s)`],
  // Washington, D.C. –   Brussels, 23 June 2022 –
  [PLACE_COMMA, `^\\p{Lu}\\p{Ll}{2,15}(?: \\p{Lu}\\p{Ll}{2,15})?(?:, (?:D\\.?C\\.?|${DAY}))\\s{0,2}${DASH}+(?=\\s)`],
  // Moscow. May 15. INTERFAX.COM -
  [PLACE_POINT, `^\\p{Lu}\\p{Ll}{2,15}\\. ${DAY}\\. [\\p{Lu}.]{3,20}\\s{0,2}${DASH}+(?=\\s)`],
  // Date of publication 8 April 2017
  [/^(?:Date|Published) o/, `^(?:Date of publication|Published on)\\s{0,2}:?\\s{0,2}${DAY}`],
]

/** The patterns made so far: capitals of all scripts are dear, and most datelines are of one form. */
const made = new Map<string, RegExp>()

function patternOf(source: string): RegExp {
  const known = made.get(source) ?? new RegExp(source, 'u')
  made.set(source, known)
  return known
}

const DAY_LINE = new RegExp(
  `^(?:(?:First |Last )?(?:Published|Updated|Posted|Issued|Date|Release date)(?: on| at)?\\s?:?\\s{0,2})?(?:${WEEKDAY},? )?(?:${DAY}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s?[A-Z]{2,4})?)?\\.?$`,
  'u',
)

/** Length in UTF-16 code units of the dateline at the start of a line, trailing blanks left out; 0 when there is none. */
export function parseDateline(line: string): number {
  if (line.length <= 80 && /\d/.test(line) && DAY_LINE.test(line)) return line.length
  const head = line.slice(0, 200)
  for (const [opening, pattern] of PATTERNS) {
    const match = opening.test(head) ? patternOf(pattern).exec(head) : null
    if (match) return match[0].trimEnd().length
  }
  return 0
}
