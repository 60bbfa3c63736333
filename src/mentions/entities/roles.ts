/** The role told next to a name, with the state that it belongs to. */
import { OFFICE_STATES } from '../../lexicon/titles.js'
import { codeBefore, codeOf, codeWithin } from './codes.js'
import { type Reading, spanOf } from './reading.js'
import { isHead, isModifier, roleEnd, roleStart } from './role-phrases.js'

/** A role next to a name: "Foreign Minister" with the state it belongs to. */
export interface Role {
  readonly text: string
  /** Code of the state or bloc, null when the text does not tell. */
  readonly country: string | null
  /** Pieces of the role, half-open. */
  readonly from: number
  readonly to: number
}

/** The role of the pieces from `from` up to, not including, `to`, with the state told before it, behind it or by itself. */
export function buildRole(reading: Reading, from: number, to: number): Role {
  const text = textOf(reading, from, to)
  const country = stateBefore(reading, from) ?? stateAfter(reading, to) ?? officeState(text)
  return { text, country, from, to }
}

const textOf = (reading: Reading, from: number, to: number): string =>
  spanOf(reading, from, to).text.replace(/\s+/g, ' ').trim()

/** State that an office tells by itself: "Treasury Secretary" is American. */
const officeState = (text: string): string | null =>
  OFFICE_STATES[text.toLowerCase().replace(/^(?:former|acting|then|the) /, '')] ?? null

/** State told before a role: "Russian [Deputy Foreign Minister]", "Japan's [prime minister]", "Chinese Foreign Ministry [spokesman]". */
function stateBefore(reading: Reading, at: number): string | null {
  for (let end = at; end > Math.max(0, at - 7); end--) {
    const code = codeBefore(reading, end)
    if (code) return code
    const piece = reading.pieces[end - 1]
    if (!piece?.word) return null
    const { capital, lower } = piece
    if (!capital && !isModifier(lower) && !isHead(lower) && !FILLERS.has(lower)) return null
  }
  return null
}

/** What may stand between a state and a role, written small. */
const FILLERS = new Set(
  'ministry department government party parliament administration council commission committee agency bank office delegation embassy mission congressional the'.split(
    ' ',
  ),
)

/** State told after a role: "president of Brazil", "minister of the Russian Federation". */
function stateAfter(reading: Reading, at: number): string | null {
  const { pieces, hits } = reading
  const link = pieces[at]?.lower ?? ''
  // "the special envoy for Syria": whose envoy he is is not told.
  if (!/^(?:of|for|to)$/.test(link) || (link === 'for' && SENT.test(pieces[at - 1]?.lower ?? ''))) return null
  const from = pieces[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const hit = hits[from]
  return hit ? codeOf(hit.sense) : null
}

const SENT = /^(?:representative|envoy|coordinator|rapporteur|mediator)$/

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
  const last = head?.word && isHead(head.lower) ? end - 1 : headBeforePortfolio(reading, end)
  return last < 0 ? undefined : buildRole(reading, roleStart(reading, last), end)
}

/** "[minister] of defence": the head of a role before the portfolio that ends before piece `end`, or -1. */
function headBeforePortfolio({ pieces }: Reading, end: number): number {
  const lowerAt = (at: number): string => pieces[at]?.lower ?? ''
  let link = end - 1
  while (link > Math.max(0, end - 6) && (isModifier(lowerAt(link)) || /^(?:and|the)$/.test(lowerAt(link)))) link--
  const opens = link < end - 1 && /^(?:of|for)$/.test(lowerAt(link)) && isHead(lowerAt(link - 1))
  return opens ? link - 1 : -1
}

/** "the representative for Somalia[,] Francio Fall": the role before a state at `at`. */
function stateRoleBefore(reading: Reading, at: number): Role | undefined {
  for (let from = at - 1; from >= Math.max(0, at - 5); from--) {
    const hit = reading.hits[from]
    if (!hit || hit.to !== at) continue
    const link = reading.pieces[from - 1]?.lower === 'the' ? from - 2 : from - 1
    if (!/^(?:of|for|to)$/.test(reading.pieces[link]?.lower ?? '') || !isHead(reading.pieces[link - 1]?.lower ?? ''))
      return undefined
    return buildRole(reading, roleStart(reading, link - 1), link)
  }
  return undefined
}

/**
 * The role told after a name: ", the Russian foreign minister", ", president of Brazil", "is a Russian banker"; `at` is the
 * piece after the name.
 */
export function findRoleAfter(reading: Reading, at: number): Role | undefined {
  const { pieces } = reading
  const open = descriptionStart(reading, at)
  if (open < 0) return undefined
  let from = open
  for (let k = open; k < Math.min(pieces.length, open + 13); k++) {
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
    const country = codeWithin(reading, open, from) ?? buildRole(reading, from, end).country
    return { text: textOf(reading, from, end), country, from, to: end }
  }
  return undefined
}

/** The piece at which begins what is told of a name: behind a comma, "is a", ", who was the"; or -1. */
function descriptionStart({ pieces }: Reading, at: number): number {
  const comma = pieces[at]?.text === ','
  const be = !comma ? at : pieces[at + 1]?.lower === 'who' ? at + 2 : -1
  if (be >= 0 && /^(?:is|was)$/.test(pieces[be]?.lower ?? '') && /^(?:an?|the)$/.test(pieces[be + 1]?.lower ?? ''))
    return be + 2
  return comma ? at + 1 : -1
}

/** Words that end what is told of a name behind its comma. */
const APPOSITION_STOP =
  /^(?:said|says|told|is|was|were|are|has|had|have|will|would|who|which|that|and|but|where|when|while|after|before|as|because)$/
