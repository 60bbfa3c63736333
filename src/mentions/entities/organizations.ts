import { LEGAL_FORMS, ORGANIZATION_HEADS, ORGANIZATION_OPENERS } from '../../lexicon/organizations.js'
import { ROLE_MODIFIERS } from '../../lexicon/titles.js'
import type { Reading } from './reading.js'
import { CALENDAR, COMMON_CAPITALS, FUNCTION_WORDS } from './words.js'

export const SUBJECTS = new Set(
  'educational cultural refugees migration population aviation civil internal external economic social political legal trade industry security commerce development human services cooperation co-operation petrochemicals culture tourism energy technology finance economy education science labour labor agriculture fisheries communications transport health research infrastructure sports tourism border land infrastructure innovation investment development environment refining exploration gas chemicals wireless policy information prevention'.split(
    ' ',
  ),
)

const isOrganizationHead = (plain: string): boolean => ORGANIZATION_HEADS.has(plain) || LEGAL_FORMS.has(plain)

/** "Enron-sized", "Moscow-appointed": a name made into an adjective is none. */
const COMPOUND = /[-‐‑](?:\p{Ll}{2,}(?:ed|ing)|sized|wide|like|free|era|style|old|long)$/u

/** True when piece `at` can belong to a name by its capital. */
export function isNameWord(reading: Reading, at: number): boolean {
  const piece = reading.pieces[at]
  return (
    piece?.capital === true &&
    !COMPOUND.test(piece.text) &&
    !FUNCTION_WORDS.has(piece.lower) &&
    !CALENDAR.has(piece.lower)
  )
}

function capitalsEnd(reading: Reading, at: number): number {
  let end = at
  while (isNameWord(reading, end)) {
    end = reading.hits[end]?.to ?? end + 1
    if (reading.pieces[end]?.text === '&' && isNameWord(reading, end + 1)) end++
  }
  return end
}

/** End of ", Trade and Industry", "and Security" after `at`: only words for fields of work. */
function subjectsEnd(reading: Reading, at: number): number {
  const { pieces } = reading
  let end = at
  for (let k = at; k < at + 10; ) {
    const link = pieces[k]?.text
    if (link !== 'and' && link !== ',' && link !== '&') break
    let next = link === ',' && pieces[k + 1]?.text === 'and' ? k + 2 : k + 1
    const first = next
    while (
      isNameWord(reading, next) &&
      (SUBJECTS.has(pieces[next]?.lower ?? '') || ROLE_MODIFIERS.has(pieces[next]?.lower ?? ''))
    )
      next++
    if (next === first) break
    // a comma is part of the name only when "and" closes the list
    if (link !== ',' || pieces[first - 1]?.text === 'and') end = next
    k = next
  }
  return end
}

/** End of "and Molecular Biology" after "Society for Biochemistry": any capitals that start no other name. */
function fieldsEnd(reading: Reading, at: number): number {
  if (reading.pieces[at]?.text !== 'and' || !isNameWord(reading, at + 1)) return at
  const end = capitalsEnd(reading, at + 1)
  for (let k = at + 1; k < end; k++)
    if (reading.covered[k] || isOrganizationHead(reading.pieces[k]?.plain ?? '')) return at
  return end
}

/** End of the legal forms at `at`: "Co Ltd", ", Inc.", "S.A.". */
function legalFormsEnd(reading: Reading, at: number): number {
  const { pieces } = reading
  let end = at
  for (;;) {
    const skip = pieces[end]?.text === ',' ? end + 1 : end
    const piece = pieces[skip]
    if (!piece || !LEGAL_FORMS.has(piece.plain)) return end
    end = skip + 1
  }
}

/** Heads that take "of" and a state into the name: "Shipping Corp of India", but not "Motor Oil Hellas of Greece". */
const STATE_HEADS = new Set(
  'Corp Corporation Company Co Guard Guards Police Exchange Institute Fund Group Forces Army Customs Ltd Treasury Senate Post Press Club Trust Museum Bank'.split(
    ' ',
  ),
)

/** End of an organisation's name whose head is at `head`: adds legal forms, "of Foreign Affairs", "and Industry", "of Russia". */
export function organizationEnd(reading: Reading, head: number): number {
  const { pieces } = reading
  let end = legalFormsEnd(reading, head + 1)
  const opens = ORGANIZATION_OPENERS.has(pieces[head]?.plain ?? '')
  for (let round = 0; round < 4; round++) {
    const link = pieces[end]?.lower ?? ''
    if (!/^(?:of|for|on|against)$/.test(link)) break
    const first = pieces[end + 1]?.lower === 'the' ? end + 2 : end + 1
    if (!isNameWord(reading, first)) break
    const state = reading.hits[first]?.sense.kind
    if (!opens && !STATE_HEADS.has(pieces[head]?.plain ?? '')) break
    if ((!opens || round > 0) && (link !== 'of' || (state !== 'territory' && state !== 'place'))) break
    end = subjectsEnd(reading, capitalsEnd(reading, first))
    if (link === 'for' || link === 'on') end = fieldsEnd(reading, end)
  }
  return end
}

/** Heads that make an organisation only with a proper word before them: "Alaron Trading", not "Financial Services". */
const WEAK_HEADS = new Set(
  'Services Service Partners Energy Systems Research Technology Technologies Media Press Capital Investment Investments Insurance Companies Organizations Organisations Communications Network Resources Institutions Forces Financial Trading Marine Electronics Software Mining Steel Machinery Administration Agencies Securities Logistics Lines Works Watch Air Customs Treasury Television Radio News TV Police Army Navy Telecom Guard Guards Force Plant Factory'.split(
    ' ',
  ),
)

/** True when [from, head] is more than fields of work and common words: "Russian Energy" names nobody. */
export function isProper(reading: Reading, from: number, head: number): boolean {
  if (!WEAK_HEADS.has(reading.pieces[head]?.plain ?? '')) return true
  for (let k = from; k < head; k++) {
    const piece = reading.pieces[k]
    if (!piece?.word || piece.lower === 'of') continue
    if (
      !reading.covered[k] &&
      !SUBJECTS.has(piece.lower) &&
      !COMMON_CAPITALS.has(piece.lower) &&
      !FUNCTION_WORDS.has(piece.lower)
    )
      return true
  }
  // state and head alone: an army or a police is one, "Russian Energy" is not
  return (
    /^(?:Army|Navy|Police|Customs|Treasury|Cabinet|Guard|Guards|Mission|Forces|Bank|Television|Radio|TV|Exchange|Authority)$/.test(
      reading.pieces[head]?.plain ?? '',
    ) && head > from
  )
}

/** Index of the last organisation head in [from, to), or -1. */
export function lastHead(reading: Reading, from: number, to: number): number {
  for (let k = to - 1; k >= from; k--)
    if (!reading.covered[k] && isOrganizationHead(reading.pieces[k]?.plain ?? '')) return k
  return -1
}

/** First piece of "foreign", "trade and industry" before a small "ministry" at `at`; `at` when there is none. */
export function smallMinistryStart(reading: Reading, at: number): number {
  let from = at
  while (from > Math.max(0, at - 5)) {
    const lower = reading.pieces[from - 1]?.lower ?? ''
    if (
      reading.pieces[from - 1]?.capital ||
      !(ROLE_MODIFIERS.has(lower) || SUBJECTS.has(lower) || (lower === 'and' && from < at))
    )
      break
    from--
  }
  return reading.pieces[from]?.lower === 'and' ? from + 1 : from
}
