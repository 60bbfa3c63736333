import type { Part, Pieces } from './pieces.js'

/** A whole exponent with its sign: "^23", "^-1", "e+14", "−5"; undefined when none stands there. */
function readExponent(pieces: Pieces, at: number): Part | undefined {
  let sign = 1
  let next = at
  while (/^[+-]$/.test(pieces[next]?.lower ?? '') || pieces[next]?.text === '−') {
    if (pieces[next]?.text !== '+') sign = -sign
    next++
  }
  const piece = pieces[next]
  if (!piece?.glued || !/^\d{1,3}$/.test(piece.text)) return undefined
  return { next: next + 1, value: sign * Number(piece.text) }
}

/** The power after digits: "1e10", "1.1^23", "1.3x10^6", "2.48×10−5"; the part itself when there is none. */
export function readPower(pieces: Pieces, part: Part): Part {
  const sign = pieces[part.next]
  if (!sign?.glued) return part
  if (sign.lower === 'e' || sign.text === '^') {
    const exponent = readExponent(pieces, part.next + 1)
    if (!exponent) return part
    const value = sign.text === '^' ? part.value ** exponent.value : Number(`${part.value}e${exponent.value}`)
    return { next: exponent.next, value }
  }
  if (!/^[x×]$/.test(sign.lower) || !/^(?:10|2)$/.test(pieces[part.next + 1]?.text ?? '')) return part
  const caret = pieces[part.next + 2]?.text === '^' ? part.next + 3 : part.next + 2
  const exponent = pieces[caret]?.glued ? readExponent(pieces, caret) : undefined
  if (!exponent) return part
  return { next: exponent.next, value: part.value * Number(pieces[part.next + 1]?.text) ** exponent.value }
}
