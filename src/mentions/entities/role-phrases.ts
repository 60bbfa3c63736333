/** Where honorifics and role phrases begin and end: "Gen.", "Deputy Prime Minister", "secretary of state". */
import { HONORIFICS, ROLE_HEADS, ROLE_MODIFIERS } from '../../lexicon/titles.js'
import type { Reading } from './reading.js'

export const isHead = (lower: string): boolean => ROLE_HEADS.has(lower)
export const isModifier = (lower: string): boolean => ROLE_MODIFIERS.has(lower)

/** End of the honorific at `at` ("Mr.", "Gen."), or `at` when there is none. */
export function honorificEnd(reading: Reading, at: number): number {
  const piece = reading.pieces[at]
  if (!piece?.capital || !HONORIFICS.has(piece.plain)) return at
  const next = reading.pieces[at + 1]
  return next?.text === '.' && next.glued ? at + 2 : at + 1
}

/** End of "of State", "of the Treasury", "for Foreign Affairs and Trade" after the head of a role; `at` when none. */
function portfolioEnd(reading: Reading, at: number): number {
  const { pieces } = reading
  const link = pieces[at]?.lower
  if (link !== 'of' && link !== 'for') return at
  let end = pieces[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const first = end
  while (pieces[end]?.word && (isModifier(pieces[end]?.lower ?? '') || pieces[end]?.lower === 'exchequer')) {
    end++
    const next = pieces[end]?.lower
    if ((next === 'and' || next === ',' || next === '&') && isModifier(pieces[end + 1]?.lower ?? '')) end++
  }
  return end > first ? end : at
}

/** End of the role phrase that starts at `at` ("Deputy Prime Minister", "secretary of state"), or `at` when there is none. */
export function roleEnd(reading: Reading, at: number): number {
  const { pieces } = reading
  let end = at
  let head = at
  while (end < pieces.length && end < at + 8) {
    const lower = pieces[end]?.lower ?? ''
    if (isHead(lower)) head = end + 1
    else if (!isModifier(lower) || (end > at && pieces[end]?.capital !== pieces[at]?.capital && head > at)) break
    end++
    if (pieces[end]?.text === '.' && pieces[end]?.glued && honorificEnd(reading, end - 1) > end) end++
  }
  return head > at ? portfolioEnd(reading, head) : at
}

/** First piece of the role phrase whose head is at `head`. */
export function roleStart(reading: Reading, head: number): number {
  let from = head
  while (from > 0 && reading.pieces[from - 1]?.word) {
    const lower = reading.pieces[from - 1]?.lower ?? ''
    if (!isModifier(lower) && !isHead(lower)) break
    from--
  }
  return from
}
