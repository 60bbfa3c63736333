/** Words that the tagger may take for something else, settled by their neighbours. */
import { withHedges } from './hedged.js'
import { addTo } from './lists.js'
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
  const { readings, whens } = readingsOf(word, last?.pos)
  if (readings.length === 0) return undefined
  const place = { word, before, last, after }
  for (let at = 0; at < whens.length; at++) {
    const when = whens[at]
    if (!when || when(place)) return readings[at]
  }
  return undefined
}

/** Some readings, and what of them is left by a further key, kept once it is asked for. */
interface Narrowed {
  readonly readings: readonly Reading[]
  /** When each holds. */
  readonly whens: readonly Reading['when'][]
  readonly by: Map<string | undefined, Narrowed>
}

const narrowed = (readings: readonly Reading[]): Narrowed => ({
  readings,
  whens: readings.map(({ when }) => when),
  by: new Map(),
})

/** The places of the readings that name a word; of those that name none under ''. */
const PLACES = new Map<string, number[]>()
for (const [place, { words }] of READINGS.entries()) for (const word of words ?? ['']) addTo(PLACES, word, place)

const BY_WORD = new Map<string, Narrowed>()

/** The readings for a word: those that name it, and those for any word with its ending. */
function ofWord(lower: string): Narrowed {
  const named = PLACES.get(lower)
  const kind = named ? lower : lower.endsWith('ing') ? '-ing' : lower.endsWith('ed') ? '-ed' : '-'
  const known = BY_WORD.get(kind)
  if (known) return known
  const places = [...(named ?? []), ...(PLACES.get('') as number[])].sort((a, b) => a - b)
  const readings = places.map((place) => READINGS[place] as Reading)
  const made = narrowed(readings.filter(({ ends }) => ends === undefined || lower.endsWith(ends)))
  BY_WORD.set(kind, made)
  return made
}

function narrow({ readings, by }: Narrowed, key: string | undefined, holds: (reading: Reading) => boolean): Narrowed {
  const known = by.get(key)
  if (known) return known
  const made = narrowed(readings.filter(holds))
  by.set(key, made)
  return made
}

/** The readings for a word, what it is tagged as and what the word before is. */
function readingsOf({ lower, pos }: Word, last: PartOfSpeech | undefined): Narrowed {
  const ofTag = narrow(ofWord(lower), pos, ({ tagged }) => tagged?.includes(pos) ?? true)
  if (ofTag.readings.length === 0) return ofTag
  return narrow(ofTag, last, ({ behind }) => !behind || (last !== undefined && behind.includes(last)))
}
