/** Words that the tagger may take for something else, settled by their neighbours. */
import { withHedges } from './hedged.js'
import type { Reading } from './readings/reading.js'
import { READINGS } from './readings/readings.js'
import type { PartOfSpeech } from './speech.js'
import type { Word } from './tag.js'
import { withVerb } from './verbless.js'

/** The words of a sentence with the part of speech that the first reading gives them; the others are kept. */
export function settleWords(words: readonly Word[]): readonly Word[] {
  const settled: Word[] = []
  for (const word of words) {
    const as = findReading(word, settled, words[word.index + 1])?.as ?? 'as tagged'
    settled.push(as === 'as tagged' || as === word.pos ? word : { ...word, pos: as })
  }
  return withVerb(withHedges(settled))
}

/** The reading that decides on a word behind settled ones; absent where none holds. */
export function findReading(word: Word, before: readonly Word[], after: Word | undefined): Reading | undefined {
  const last = before.at(-1)
  const asked = readingsOf(word, last?.pos)
  if (asked.length === 0) return undefined
  const place = { word, before, last, after }
  for (let at = 0; at < asked.length; at++) {
    const reading = asked[at] as Reading
    if (!reading.when || reading.when(place)) return reading
  }
  return undefined
}

/** Words that some reading names. */
const NAMED: ReadonlySet<string> = new Set(READINGS.flatMap(({ words }) => [...(words ?? [])]))

/** Readings of which each key leaves some, kept once they are asked for. */
interface Narrowed {
  readonly readings: readonly Reading[]
  readonly by: Map<string | undefined, Narrowed>
}

const ALL: Narrowed = { readings: READINGS, by: new Map() }

function narrow({ readings, by }: Narrowed, key: string | undefined, holds: (reading: Reading) => boolean): Narrowed {
  const known = by.get(key)
  if (known) return known
  const made: Narrowed = { readings: readings.filter(holds), by: new Map() }
  by.set(key, made)
  return made
}

/** The readings for a word (for its ending, where none names it), its tag and what the word before is. */
function readingsOf({ lower, pos }: Word, last: PartOfSpeech | undefined): readonly Reading[] {
  const kind = NAMED.has(lower) ? lower : lower.endsWith('ing') ? '-ing' : lower.endsWith('ed') ? '-ed' : '-'
  const ofWord = narrow(ALL, kind, ({ words, ends }) => words?.has(lower) ?? (!ends || lower.endsWith(ends)))
  const ofTag = narrow(ofWord, pos, ({ tagged }) => tagged?.includes(pos) ?? true)
  if (ofTag.readings.length === 0) return ofTag.readings
  return narrow(ofTag, last, ({ behind }) => !behind || (last !== undefined && behind.includes(last))).readings
}
