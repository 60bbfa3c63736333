import { GIVEN_NAMES } from '../../lexicon/given-names.js'
import { LEGAL_FORMS } from '../../lexicon/organizations.js'
import { HONORIFICS, PARTICLES } from '../../lexicon/titles.js'
import { isNameWord, SUBJECTS } from './organizations.js'
import type { Reading } from './reading.js'
import { roleEnd } from './role-phrases.js'

/** End of the capitalised sequence that starts at `at`: initials, particles, "&" and quoted nicknames inside belong to it. */
export function runEnd(reading: Reading, at: number): number {
  const { pieces } = reading
  let end = at
  while (end < pieces.length) {
    const hit = reading.hits[end]
    if (hit || isNameWord(reading, end)) {
      end = hit ? hit.to : end + 1
      continue
    }
    const piece = pieces[end]
    const previous = pieces[end - 1]
    if (piece?.text === ',' && end > at && /^[JS]r$/.test(pieces[end + 1]?.plain ?? '')) {
      end += 2
      continue
    }
    const nickname = end > at ? nicknameEnd(reading, end) : end
    if (nickname > end) {
      end = nickname
      continue
    }
    if (!piece || !previous || end === at || !isNameWord(reading, end + 1)) {
      if (piece && end > at) {
        const family = particlesEnd(reading, end)
        if (family > end) {
          end = family
          continue
        }
        // "Theresa May": a month after a given name is a family name
        if (
          piece.capital &&
          GIVEN_NAMES.has(previous?.plain ?? '') &&
          !/^\d/.test(pieces[end + 1]?.text ?? '') &&
          /^(?:may|march|august|sun)$/.test(piece.lower)
        ) {
          end++
          continue
        }
      }
      break
    }
    const initial = piece.text === '.' && piece.glued && (previous.text.length === 1 || HONORIFICS.has(previous.plain))
    const particle = PARTICLES.has(piece.text) && previous.capital
    const firm = piece.text === 'and' && previous.capital && isFirmTail(reading, end + 1)
    const fields = piece.text === 'and' && isSubject(previous.lower) && isSubject(pieces[end + 1]?.lower ?? '')
    if (!initial && !particle && !fields && !firm && piece.text !== '&') break
    end++
  }
  return end
}

/** End of several particles before a family name: "von der" Leyen; `at` when there is none. */
function particlesEnd(reading: Reading, at: number): number {
  let end = at
  while (end < at + 3 && PARTICLES.has(reading.pieces[end]?.text ?? '')) end++
  return end > at + 1 && isNameWord(reading, end) ? end : at
}

/** "Petrochemicals Ltd" after "Mangalore Refinery and". */
const isFirmTail = (reading: Reading, at: number): boolean =>
  LEGAL_FORMS.has(reading.pieces[at + 1]?.plain ?? '') ||
  (isNameWord(reading, at + 1) && LEGAL_FORMS.has(reading.pieces[at + 2]?.plain ?? ''))

export const isSubject = (lower: string): boolean => SUBJECTS.has(lower)

/** End of a quoted nickname inside a name at `at`: `Joaquin "El Chapo" Guzman`; `at` when there is none. */
function nicknameEnd(reading: Reading, at: number): number {
  const { pieces } = reading
  const isQuote = (k: number) => /^["“”'‘’`]$/.test(pieces[k]?.text ?? '')
  let k = at
  while (isQuote(k) && k < at + 2) k++
  if (k === at) return at
  const first = k
  while (pieces[k]?.word && k < first + 3) k++
  const last = k
  while (isQuote(k) && k < last + 2) k++
  return k > last && last > first && isNameWord(reading, k) && pieces[k - 1]?.glued ? k : at
}

export const given = (reading: Reading, at: number): boolean => GIVEN_NAMES.has(reading.pieces[at]?.plain ?? '')

/** True when the first word of a sentence owes its capital to its place only. */
export const isOpener = (reading: Reading, at: number, small: ReadonlySet<string>): boolean => {
  const piece = reading.pieces[at]
  if (!piece || reading.hits[at]) return false
  const opens = at === 0 || /^["“”'‘(:•*–—]$/.test(reading.pieces[at - 1]?.text ?? '')
  if (!opens || GIVEN_NAMES.has(piece.plain) || roleEnd(reading, at) > at) return false
  return small.has(piece.lower) || /(?:ly|ing|ed)$/.test(piece.lower)
}
