/** Finds quotes in a text whose line breaks and blanks may differ. */

export interface Quoted {
  readonly start: number
  readonly end: number
}

/** A finder over one text. It gives half-open UTF-16 offsets of the first place at or behind `from`, or undefined. */
export function buildQuoteFinder(text: string): (quote: string, from?: number) => Quoted | undefined {
  const { plain, offsets } = collapse(text)
  return (quote, from = 0) => {
    const wanted = collapse(quote).plain.trim()
    if (wanted === '') return undefined
    const least = offsets.findIndex((offset) => offset >= from)
    const at = plain.indexOf(wanted, Math.max(0, least))
    if (at < 0) return undefined
    return { start: offsets[at] as number, end: (offsets[at + wanted.length - 1] as number) + 1 }
  }
}

/** Runs of white space as one blank, and where each character stood. */
function collapse(text: string): { readonly plain: string; readonly offsets: readonly number[] } {
  const offsets: number[] = []
  let plain = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string
    const isBlank = /\s/.test(sign)
    if (isBlank && plain.endsWith(' ')) continue
    plain += isBlank ? ' ' : sign
    offsets.push(at)
  }
  return { plain, offsets }
}
