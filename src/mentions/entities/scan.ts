import { readSmall } from './bodies.js'
import { candidate } from './candidate.js'
import { readHit } from './countries.js'
import type { Candidate, Findings, Named } from './named.js'
import { isNameWord } from './organizations.js'
import type { Reading } from './reading.js'
import { honorificEnd, roleEnd } from './role-phrases.js'
import { buildRole } from './roles.js'
import { given, isOpener, runEnd } from './runs.js'
import { readRun } from './segment.js'
import { FUNCTION_WORDS } from './words.js'

/** "Press Secretary Jen Psaki" in a headline: a role, a given name and one word more are safe even there. */
function titledInHeadline(reading: Reading, at: number): Candidate | undefined {
  const first = Math.max(roleEnd(reading, at), honorificEnd(reading, at))
  if (first === at || !given(reading, first) || !isNameWord(reading, first + 1) || reading.style === 'shout')
    return undefined
  return candidate(reading, first, first + 2, roleEnd(reading, at) > at ? buildRole(reading, at, first) : undefined)
}

/** End of "Cutting Off Oil Revenue:" before a sentence: a heading in the line, whose capitals prove nothing. */
function headingEnd({ pieces, sentence }: Reading): number {
  if (!sentence.text.includes(':')) return 0
  const colon = pieces.slice(0, 25).findIndex(({ text }) => text === ':')
  if (colon < 4) return 0
  const words = pieces.slice(0, colon).filter((piece) => piece.word && !FUNCTION_WORDS.has(piece.lower))
  return words.length > 2 && words.every((piece) => piece.capital) ? colon : 0
}

/** What a body written small is named by (bodies.ts). */
const SMALL_BODY = /ministr|bank/

/** What one sentence names, and what stays open. `small` are words that the article writes small elsewhere. */
export function scanSentence(reading: Reading, small: ReadonlySet<string>): Findings {
  const named: Named[] = []
  const candidates: Candidate[] = []
  const { pieces, hits, style, sentence } = reading
  const heading = headingEnd(reading)
  const mayTellSmall = SMALL_BODY.test(sentence.text)
  for (let at = 0; at < pieces.length; ) {
    const hit = hits[at]
    if (!hit && !(pieces[at]?.capital && isNameWord(reading, at))) {
      if (mayTellSmall) named.push(...readSmall(reading, at))
      at++
      continue
    }
    if (style !== 'plain' || at < heading) {
      const person = hit ? undefined : titledInHeadline(reading, at)
      if (person) {
        candidates.push(person)
        at = person.to
        continue
      }
      if (hit) named.push(...readHit(reading, hit))
      at = hit?.to ?? at + 1
      continue
    }
    if (isOpener(reading, at, small)) {
      at++
      continue
    }
    const end = Math.max(runEnd(reading, at), at + 1)
    const found = readRun(reading, at, end)
    at = end
    for (const one of found.named) {
      named.push(one)
      at = Math.max(at, pieceAfter(reading, one.end, end))
    }
    for (const one of found.candidates) {
      candidates.push(one)
      at = Math.max(at, one.to)
    }
  }
  return { named, candidates }
}

/** Index of the first piece at or after offset `end`, searched from `from`. */
function pieceAfter(reading: Reading, end: number, from: number): number {
  let at = from
  while ((reading.pieces[at]?.start ?? Number.POSITIVE_INFINITY) < end) at++
  return at
}
