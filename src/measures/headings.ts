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
    if (naming && code && HEADS.test(text.replace(naming.text, ''))) return [{ index, code }]
    return TITLED.test(text) ? [{ index, code: '' }] : []
  })
  return new Set(found.map(({ code }) => code).filter(Boolean)).size > 1 ? found : []
}

/** The heading under which a sentence stands, or undefined; its code is empty where it names no state. */
export const headingOver = (headings: readonly Heading[], index: number): Heading | undefined =>
  headings.findLast((heading) => heading.index < index)

const LONGEST = 60

/** "Additional Sanctions Against", on a line of its own. */
const TITLE =
  '(?:(?:additional|new|further|other|recent|economic|financial|targeted) )*(?:sanctions|designations|listings|restrictions|measures) (?:on|against|in relation to|relating to|related to|concerning|targeting|regarding)\\b'

/** What may stand around the name: marks and the figure of a list, or what was done there. */
const HEADS = new RegExp(`^[\\s\\d\\p{P}]*(?:${TITLE})?[\\s\\d\\p{P}]*$`, 'iu')
/** A heading over what is told of nobody's state. */
const TITLED = new RegExp(`^\\s*${TITLE}[^.!?]*$`, 'iu')
