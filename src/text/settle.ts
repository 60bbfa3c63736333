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
  const asked = readingsOf(word)
  if (asked.length === 0) return undefined
  const place = { word, before, last: before.at(-1), after }
  return asked.find(({ when }) => !when || when(place))
}

/** Words that some reading names. */
const NAMED: ReadonlySet<string> = new Set(READINGS.flatMap(({ words }) => [...(words ?? [])]))

/** Readings by word (by ending, for words that none names) and tag, kept once they are asked for. */
const ASKED = new Map<string, Map<PartOfSpeech, readonly Reading[]>>()

function readingsOf({ lower, pos }: Word): readonly Reading[] {
  const kind = NAMED.has(lower) ? lower : lower.endsWith('ing') ? '-ing' : lower.endsWith('ed') ? '-ed' : '-'
  const byTag = ASKED.get(kind) ?? new Map<PartOfSpeech, readonly Reading[]>()
  if (byTag.size === 0) ASKED.set(kind, byTag)
  const kept = byTag.get(pos)
  if (kept) return kept
  const asked = READINGS.filter(
    ({ words, ends, tagged }) =>
      (words?.has(lower) ?? (!ends || lower.endsWith(ends))) && (tagged?.includes(pos) ?? true),
  )
  byTag.set(pos, asked)
  return asked
}
