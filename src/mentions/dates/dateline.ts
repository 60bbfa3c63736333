/** Dates that stand in a dateline: "LONDON, July 17, 2023 (Reuters) -", "TOKYO, January 25. /TASS/". */
import type { Published } from '../../record/contract.js'
import type { Document } from '../../text/document.js'
import { timexOf } from './calendar.js'
import type { Recognised } from './recognise.js'

/** The dates among which that of the lead is looked for. */
export const LEAD_DATES = 24

/** "TOKYO", "WASHINGTON, D.C.": up to the date. */
const PLACE = /^[\s"“(]*(?:\p{Lu}[\p{Lu}\d.'’-]+|\p{Lu}\.)(?:[\s,./-]+\p{Lu}[\p{L}.'’-]*){0,6}[\s,(]*$/u
/** The dash, the agency or the colon behind the date. */
const AFTER_DATELINE = /^[\s.,)]*(?:\([^)]{2,40}\)|\/[^/]{2,40}\/|—|–|--?\s|:|\.\s)/

/** The longest that the place of a dateline may be: no look back goes further. */
const DATELINE_REACH = 64

/** True when a date stands between the place of a dateline and its dash or agency: "TOKYO, January 25. /TASS/". */
export function isInDateline(text: string, found: Recognised): boolean {
  if (found.sentence.zone === 'dateline') return true
  const before = text.slice(Math.max(0, found.start - DATELINE_REACH), found.start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (line.length === 0 || line.length === DATELINE_REACH) return false
  return PLACE.test(line) && AFTER_DATELINE.test(text.slice(found.end, found.end + 48))
}

/** The day that a dateline states in full: "LONDON, July 17, 2023 (Reuters) -". */
export function datelineInFull(document: Document, recognised: readonly Recognised[]): Published | null {
  const { text } = document.article
  const found = recognised
    .slice(0, LEAD_DATES)
    .find((one) => one.form.kind === 'period' && one.form.period.grain === 'day' && isInDateline(text, one))
  if (found?.form.kind !== 'period') return null
  const { start, end } = found
  const evidence = { start, end, text: text.slice(start, end) }
  return { value: timexOf(found.form.period), precision: 'day', basis: 'dateline', evidence }
}
