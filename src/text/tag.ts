/** The only file that knows compromise: words with tags for the sentences that matter, and compiled nets over them. */
import nlp from 'compromise/two'
import type { Sentence } from './document.js'
import { type PartOfSpeech, partOfSpeech, settleAmbiguous } from './speech.js'

/** A word of a tagged sentence. Offsets are half-open UTF-16 code units into the article's text. */
export interface Word {
  readonly index: number
  readonly start: number
  readonly end: number
  /** As written, without the punctuation around it; a possessive keeps its 's. Empty for the second half of "won't". */
  readonly text: string
  /** Lower case, plain quotes, without possessive 's. */
  readonly lower: string
  /** Punctuation and white space before and after, made plain. */
  readonly before: string
  readonly after: string
  readonly pos: PartOfSpeech
  readonly possessive: boolean
  readonly tags: ReadonlySet<string>
}

export interface TaggedSentence {
  readonly sentence: Sentence
  readonly words: readonly Word[]
}

/** A pattern of a net, in compromise's match syntax, under the id that a hit gives back. */
export interface NetPattern {
  readonly id: string
  readonly match: string
}

/** A hit: words `first` (inclusive) to `last` (inclusive) of the sentence. */
export interface NetHit {
  readonly id: string
  readonly first: number
  readonly last: number
}

type Term = { pre: string; text: string; post: string; normal: string; implicit?: string; tags?: Set<string> }
type Net = ReturnType<typeof nlp.buildNet>
type View = ReturnType<typeof nlp.tokenize>

/** A compiled set of patterns. Building costs about a millisecond a pattern, so build once. */
export interface PatternNet {
  readonly net: Net
  readonly size: number
}

export const buildNet = (patterns: readonly NetPattern[]): PatternNet => ({
  net: nlp.buildNet(patterns.map(({ id, match }) => ({ id, match }))),
  size: patterns.length,
})

const MAX_WORD = 80
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
}

/**
 * The same length, but harmless to compromise 14.17, which is quadratic or worse on runs of punctuation, on endless
 * tokens and on "U.S.U.S.U.S.": a run keeps its first mark, an endless token its first 80 characters.
 */
export function tamed(text: string): string {
  return text
    .replace(/[’‘`“”„«»–—\u00a0]/g, (mark) => PLAIN[mark] ?? mark)
    .replace(/[\r\n\u2028\u2029\t\v\f]/g, ' ')
    .replace(/([^\p{L}\p{N}\s])[^\p{L}\p{N}\s]{3,}/gu, (run, mark: string) => mark.padEnd(run.length))
    .replace(/\S{81,}/g, (run) => run.slice(0, MAX_WORD).padEnd(run.length))
}

const plainWord = (term: Term): string =>
  (term.implicit ?? term.text)
    .toLowerCase()
    .replace(/'s$|'$/, '')
    .replace(/^((?:\p{L}\.)+)$/u, '$1')

interface Line {
  readonly sentence: Sentence
  readonly offset: number
}

/** Tags sentences in one call, which is cheaper than one call each; the tags are the same as one by one. */
export function tagSentences(sentences: readonly Sentence[]): { tagged: readonly TaggedSentence[]; view: TaggedView } {
  const lines: Line[] = []
  let joined = ''
  for (const sentence of sentences) {
    lines.push({ sentence, offset: joined.length })
    joined += `${tamed(sentence.text)}\n\n`
  }
  const view = nlp.tokenize(joined)
  view.compute(['lexicon', 'preTagger', 'index'])
  const places: Place[][] = []
  const words: Word[][] = lines.map(() => [])
  let at = 0
  let line = 0
  for (const terms of (view as unknown as { document: Term[][] }).document) {
    const row: Place[] = []
    for (const term of terms) {
      const start = at + term.pre.length
      at = start + term.text.length + term.post.length
      while (line + 1 < lines.length && (lines[line + 1] as Line).offset <= start) line++
      const { sentence, offset } = lines[line] as Line
      const list = words[line] as Word[]
      row.push({ line, index: list.length })
      const from = sentence.start + start - offset
      const lower = plainWord(term)
      list.push({
        index: list.length,
        start: from,
        end: from + term.text.length,
        text: sentence.text.slice(start - offset, start - offset + term.text.length),
        lower,
        before: term.pre,
        after: term.post.replace(/\n/g, ' '),
        pos: partOfSpeech(term.text, lower, term.tags ?? NO_TAGS),
        possessive: /'s?$/.test(term.text) && !/n't$/.test(term.text),
        tags: term.tags ?? NO_TAGS,
      })
    }
    places.push(row)
  }
  const tagged = lines.map(({ sentence }, index) => ({ sentence, words: settleAmbiguous(words[index] as Word[]) }))
  return { tagged, view: { view, places } }
}

const NO_TAGS: ReadonlySet<string> = new Set<string>()

interface Place {
  readonly line: number
  readonly index: number
}

/** What `sweep` needs to find its way back from compromise's terms to our words. */
export interface TaggedView {
  readonly view: View
  readonly places: readonly (readonly Place[])[]
}

/** What a net found, by the position of the sentence in the call of `tagSentences`, and how many patterns were tried. */
export interface Swept {
  readonly hits: ReadonlyMap<number, readonly NetHit[]>
  readonly tried: number
}

/** All hits of a net. */
export function sweep({ view, places }: TaggedView, { net, size }: PatternNet): Swept {
  const hits = new Map<number, NetHit[]>()
  const { found } = view.sweep(net, { tagger: false }) as unknown as {
    found: { id: string; view: { fullPointer: [number, number, number][] } }[]
  }
  for (const { id, view: hit } of found) {
    for (const [row, from, to] of hit.fullPointer) {
      const first = places[row]?.[from]
      const last = places[row]?.[to - 1]
      if (!first || !last || first.line !== last.line) continue
      const list = hits.get(first.line)
      if (list) list.push({ id, first: first.index, last: last.index })
      else hits.set(first.line, [{ id, first: first.index, last: last.index }])
    }
  }
  return { hits, tried: size * places.length }
}
