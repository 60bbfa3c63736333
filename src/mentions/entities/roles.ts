import { HONORIFICS, OFFICE_STATES, ROLE_HEADS, ROLE_MODIFIERS } from '../../lexicon/titles.js'
import type { Sense } from './forms.js'
import type { Reading } from './reading.js'

/** A role next to a name: "Foreign Minister" with the state it belongs to. */
export interface Role {
  readonly text: string
  /** Code of the state or bloc, null when the text does not tell. */
  readonly country: string | null
  /** Pieces of the role, half-open. */
  readonly from: number
  readonly to: number
}

const isHead = (lower: string): boolean => ROLE_HEADS.has(lower)
const isModifier = (lower: string): boolean => ROLE_MODIFIERS.has(lower)

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

/** Code of the territory or bloc whose form ends directly before `at`; "'s" between is allowed. */
export function codeBefore(reading: Reading, at: number): string | null {
  let end = at
  if (/^['’]s?$/.test(reading.pieces[end - 1]?.text ?? '')) end--
  for (let from = end - 1; from >= Math.max(0, end - 6); from--) {
    const hit = reading.hits.get(from)
    if (hit && hit.to === end) return codeOf(hit.sense)
    if (hit) return null
  }
  return null
}

/** Code of the state or bloc that a lexicon sense names. */
export function codeOf(sense: Sense): string | null {
  if (sense.kind === 'territory') return sense.territory.code
  if (sense.kind === 'bloc') return sense.bloc.code
  // whoever works for a firm may come from anywhere
  if (sense.kind === 'body') return sense.body.firm ? null : sense.body.country
  if (sense.kind === 'user') return sense.user.kind === 'country' ? sense.user.code : sense.user.country
  return null
}

const ROLE_FILLER = new Set(
  'ministry department government party parliament administration council commission committee agency bank office delegation embassy mission congressional the'.split(
    ' ',
  ),
)

/** State told before a role: "Russian [Deputy Foreign Minister]", "Japan's [prime minister]", "Chinese Foreign Ministry [spokesman]". */
function stateBefore(reading: Reading, at: number): string | null {
  for (let end = at; end > Math.max(0, at - 7); end--) {
    const code = codeBefore(reading, end)
    if (code) return code
    const piece = reading.pieces[end - 1]
    if (
      !piece?.word ||
      !(piece.capital || isModifier(piece.lower) || isHead(piece.lower) || ROLE_FILLER.has(piece.lower))
    )
      return null
  }
  return null
}

/** State told after a role: "president of Brazil", "minister of the Russian Federation". */
function stateAfter(reading: Reading, at: number): string | null {
  const { pieces, hits } = reading
  if (!/^(?:of|for|to)$/.test(pieces[at]?.lower ?? '')) return null
  const from = pieces[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const hit = hits.get(from)
  return hit ? codeOf(hit.sense) : null
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim()

const textOf = (reading: Reading, from: number, to: number): string => {
  const start = reading.pieces[from]?.start ?? 0
  const end = reading.pieces[to - 1]?.end ?? start
  return clean(reading.sentence.text.slice(start - reading.sentence.start, end - reading.sentence.start))
}

/** State that an office tells by itself: "Treasury Secretary" is American. */
const officeState = (text: string): string | null =>
  OFFICE_STATES[text.toLowerCase().replace(/^(?:former|acting|then|the) /, '')] ?? null

export function buildRole(reading: Reading, from: number, to: number): Role {
  const text = textOf(reading, from, to)
  const country = stateBefore(reading, from) ?? stateAfter(reading, to) ?? officeState(text)
  return { text, country, from, to }
}

/** The role that ends directly before a name at `at`: "spokesman", "foreign minister", also with a comma; undefined when none. */
export function findRoleBefore(reading: Reading, at: number): Role | undefined {
  const { pieces } = reading
  let end = at
  if (pieces[end - 1]?.text === ',') {
    const distant = stateRoleBefore(reading, end - 1)
    if (distant) return distant
    if (!pieces[end - 2]?.capital) end--
  }
  if (pieces[end - 1]?.text === '.' && pieces[end - 1]?.glued) end--
  const head = pieces[end - 1]
  if (!head?.word || !isHead(head.lower)) {
    // "minister of defence X": walk back over the portfolio to its head
    let k = end - 1
    while (
      k > Math.max(0, end - 6) &&
      (isModifier(pieces[k]?.lower ?? '') || /^(?:and|the)$/.test(pieces[k]?.lower ?? ''))
    )
      k--
    if (k === end - 1 || !/^(?:of|for)$/.test(pieces[k]?.lower ?? '') || !isHead(pieces[k - 1]?.lower ?? ''))
      return undefined
    const from = roleStart(reading, k - 1)
    return buildRole(reading, from, end)
  }
  return buildRole(reading, roleStart(reading, end - 1), end)
}

/** "the representative for Somalia[,] Francio Fall": the role before a state at `at`. */
function stateRoleBefore(reading: Reading, at: number): Role | undefined {
  for (let from = at - 1; from >= Math.max(0, at - 5); from--) {
    const hit = reading.hits.get(from)
    if (!hit || hit.to !== at) continue
    const link = reading.pieces[from - 1]?.lower === 'the' ? from - 2 : from - 1
    if (!/^(?:of|for|to)$/.test(reading.pieces[link]?.lower ?? '') || !isHead(reading.pieces[link - 1]?.lower ?? ''))
      return undefined
    return buildRole(reading, roleStart(reading, link - 1), link)
  }
  return undefined
}

/** First piece of the role phrase whose head is at `head`. */
function roleStart(reading: Reading, head: number): number {
  let from = head
  while (from > 0 && reading.pieces[from - 1]?.word) {
    const lower = reading.pieces[from - 1]?.lower ?? ''
    if (!isModifier(lower) && !isHead(lower)) break
    from--
  }
  return from
}

const APPOSITION_STOP =
  /^(?:said|says|told|is|was|were|are|has|had|have|will|would|who|which|that|and|but|where|when|while|after|before|as|because)$/

/** The role told after a name: ", the Russian foreign minister", ", president of Brazil"; `at` is the piece after the name. */
export function findRoleAfter(reading: Reading, at: number): Role | undefined {
  const { pieces } = reading
  if (pieces[at]?.text !== ',') return undefined
  let from = at + 1
  for (let k = at + 1; k < Math.min(pieces.length, at + 14); k++) {
    const piece = pieces[k]
    if (!piece || APPOSITION_STOP.test(piece.lower)) return undefined
    if (!piece.word && !/^['’.]/.test(piece.text)) return undefined
    if (/^(?:of|for|at|in|with|from|to|on)$/.test(piece.lower)) return undefined
    if (!isHead(piece.lower)) {
      if (!isModifier(piece.lower)) from = k + 1
      continue
    }
    // "chief" and the like may be modifiers of a later head
    const end = roleEnd(reading, k)
    // ", President Vladimir Putin said": the role belongs to the next name
    if (pieces[end]?.capital && pieces[end]?.word) return undefined
    const country = stateWithin(reading, at + 1, from) ?? buildRole(reading, from, end).country
    return { text: textOf(reading, from, end), country, from, to: end }
  }
  return undefined
}

function stateWithin(reading: Reading, from: number, to: number): string | null {
  for (let k = from; k < to; k++) {
    const hit = reading.hits.get(k)
    const code = hit && codeOf(hit.sense)
    if (code) return code
  }
  return null
}
