/** States whose names stand alone on lines of an overview: what is told below such a line is told of that state. */
import type { Document } from '../text/document.js'
import { type Namings, namingsBetween } from './roles/actors.js'

export interface Heading {
  /** Of the sentence that is the line. */
  readonly index: number
  readonly code: string
}

/** The headings of an overview of several states, in order; empty where only one stands so. */
export function headingsOf({ sentences }: Document, namings: Namings): readonly Heading[] {
  const found = sentences.flatMap(({ index, start, end, text, zone }) => {
    if (zone !== 'body' || text.length > LONGEST) return []
    const [naming] = namingsBetween(namings, start, end)
    const code = naming?.entity.kind === 'country' ? naming.entity.code : null
    return naming && code && ALONE.test(text.replace(naming.text, '')) ? [{ index, code }] : []
  })
  return new Set(found.map(({ code }) => code)).size > 1 ? found : []
}

/** The heading under which a sentence stands, or undefined. */
export const headingOver = (headings: readonly Heading[], index: number): Heading | undefined =>
  headings.findLast((heading) => heading.index < index)

const LONGEST = 40

/** What may stand around the name: marks and the figure of a list. */
const ALONE = /^[\s\d\p{P}]*$/u
