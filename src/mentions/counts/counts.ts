import type { Count, Issue, Quantity, Span, Unit } from '../../record/contract.js'
import type { Document, Sentence } from '../../text/document.js'
import type { NumberMention } from './comparison.js'
import { isCutShort, mentionsOf } from './find.js'
import { type CountedPhrase, readPhrase } from './phrase.js'
import { type Piece, piecesOf } from './pieces.js'
import { hasSanctionCue } from './relevance.js'

export interface FoundCounts {
  readonly counts: readonly Count[]
  readonly quantities: readonly Quantity[]
  readonly issues: readonly Issue[]
}

const HAS_NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|scores?|couple|pair|several|few|handful)\b/i

const overlaps = (start: number, end: number, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start < end && start < span.end)

function buildCount(
  text: string,
  pieces: readonly Piece[],
  mention: NumberMention,
  phrase: CountedPhrase,
  unit: Unit,
): Count {
  const start = pieces[mention.from]?.start ?? 0
  const end = pieces[phrase.next - 1]?.end ?? start
  const nounStart = pieces[phrase.from]?.start ?? end
  return {
    start,
    end,
    text: text.slice(start, end),
    value: mention.value,
    lower: mention.lower,
    upper: mention.upper,
    comparison: mention.comparison,
    unit,
    noun: text.slice(nounStart, end),
    country: phrase.country,
    role: null,
    rule: 'count/phrase',
  }
}

function countsOf(text: string, sentence: Sentence, dates: readonly Span[]): readonly Count[] {
  const pieces = piecesOf(sentence.text, sentence.start)
  const found: Count[] = []
  for (const mention of mentionsOf(pieces)) {
    const start = pieces[mention.at]?.start ?? 0
    const end = pieces[mention.next - 1]?.end ?? start
    if (isCutShort(pieces, mention.next) || overlaps(start, end, dates)) continue
    const phrase = readPhrase(pieces, mention.next, mention.value)
    if (!phrase || phrase.elliptic || mention.readings[0]?.form === 'fraction') continue
    found.push(buildCount(text, pieces, mention, phrase, phrase.unit))
  }
  return found
}

/** Every count and quantity of the article, sorted by start; `dates` are spans that hold no count. */
export function findCounts(document: Document, dates: readonly Span[]): FoundCounts {
  const { text } = document.article
  const counts: Count[] = []
  for (const sentence of document.sentences) {
    if (!HAS_NUMBER.test(sentence.text) || !hasSanctionCue(sentence.text)) continue
    counts.push(...countsOf(text, sentence, dates).filter(({ value }) => value !== 1))
  }
  return { counts, quantities: [], issues: [] }
}
