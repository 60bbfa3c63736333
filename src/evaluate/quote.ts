/** Finds quotes in a text whose line breaks and blanks may differ. */
import type { ArticleFacts } from './facts.js'

interface Quoted {
  readonly start: number
  readonly end: number
}

/** A finder over one text. It gives half-open UTF-16 offsets of the first place, or undefined. */
export function buildQuoteFinder(text: string): (quote: string) => Quoted | undefined {
  const { plain, offsets } = collapse(text)
  return (quote) => {
    const wanted = collapse(quote).plain.trim()
    const at = wanted === '' ? -1 : plain.indexOf(wanted)
    if (at < 0) return undefined
    return { start: offsets[at] as number, end: (offsets[at + wanted.length - 1] as number) + 1 }
  }
}

/** Quotes of an annotation that are not in the article: "measures[2].evidence: not in the article: …". */
export function findMisquotes({ measures, dates }: ArticleFacts, text: string): readonly string[] {
  const find = buildQuoteFinder(text)
  const quotes = [
    ...measures.map(({ evidence }, index) => [`measures[${index}].evidence`, evidence] as const),
    ...dates.map(({ text: words }, index) => [`dates[${index}].text`, words] as const),
  ]
  return quotes
    .filter(([, quote]) => quote !== '' && !find(quote))
    .map(([field, quote]) => `${field}: not in the article: ${JSON.stringify(quote)}`)
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
