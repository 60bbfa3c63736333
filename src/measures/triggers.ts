import type { Document, Sentence } from '../text/document.js'
import { itemsOf } from '../text/items.js'
import { findHits, type NetHit, neededIn, startsOf } from '../text/net.js'
import { type TaggedSentence, tagRows, tagSentence } from '../text/tag.js'
import { readRows } from '../text/terms.js'
import type { Walk } from '../text/walk.js'
import { FOLLOWS } from './echo/followers.js'
import { ECHO } from './echo/pronouns.js'
import { byPattern, canFire, type HitsByPattern, usefulOf } from './rules/compile.js'
import { COMPILED } from './rules/index.js'
import { sharedHits } from './shared-heads.js'

/** A sentence in which a rule can fire, with all hits of all rules. */
export interface Trigger {
  readonly tagged: TaggedSentence
  readonly hits: HitsByPattern
}

export interface FoundTriggers {
  readonly triggers: readonly Trigger[]
  /** Patterns that were tried on sentences, summed up. */
  readonly tried: number
}

/**
 * The sentences that may tell of a measure, outside captions and boilerplate, in order. A sentence goes through three
 * sieves, each dearer than the one before and none of which loses a hit: the words as written, the patterns that need no
 * tags, and, tagged, the rest. Rests between the sieves.
 */
export function* findTriggers({ article, sentences }: Document): Walk<FoundTriggers> {
  const items = itemsOf(sentences, article.text)
  const told = sentences
    .map((sentence) => items.get(sentence.index) ?? sentence)
    .filter(({ zone }) => zone === 'title' || zone === 'body')
    .map((sentence) => ({ sentence, possible: usefulOf(COMPILED, neededIn(COMPILED.net, sentence)) }))
  yield 'words'
  const untagged: Untagged[] = []
  for (const { sentence, possible } of told) {
    if (possible.length === 0 && !goesOn(sentence, untagged.at(-1))) continue
    const rows = readRows(sentence.text)
    const [ofTags, ofWords] = partition(possible, COMPILED.net.readsTags)
    const starts = startsOf(COMPILED.net, possible, rows)
    const hits = findHits(COMPILED.net, ofWords, rows, starts)
    if (canFire(COMPILED, [...ofTags, ...hits.map(({ pattern }) => pattern)]) || goesOn(sentence, untagged.at(-1)))
      untagged.push({ sentence, rows, hits, ofTags, possible, starts })
  }
  yield 'tags'
  if (untagged.length > 0) tagRows(untagged.flatMap(({ rows }) => rows))
  yield 'readings'
  const tagged = untagged.map(({ sentence, rows }) => tagSentence(sentence, rows))
  yield 'hits'
  const triggers = untagged.map(({ rows, hits, ofTags, possible, starts }, index) => ({
    tagged: tagged[index] as TaggedSentence,
    hits: byPattern([
      ...hits,
      ...findHits(COMPILED.net, ofTags, rows, starts),
      ...sharedHits(COMPILED.net, possible, rows),
    ]),
  }))
  return { triggers, tried: told.reduce((sum, { possible }) => sum + possible.length, 0) }
}

/** "It lifted them in 2016.": no words of its own tell a measure, but the sentence before may. */
const goesOn = ({ index, text }: Sentence, before: Untagged | undefined): boolean =>
  before?.sentence.index === index - 1 && (ECHO.test(text) || FOLLOWS.test(text))

/** A sentence with its hits so far, and the patterns that wait for its tags. */
interface Untagged {
  readonly sentence: Sentence
  readonly rows: ReturnType<typeof readRows>
  readonly hits: readonly NetHit[]
  readonly ofTags: readonly number[]
  /** All patterns that its words allow, of rules that can fire. */
  readonly possible: readonly number[]
  readonly starts: ReturnType<typeof startsOf>
}

function partition<T>(all: readonly T[], test: (one: T) => boolean): readonly [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []]
  for (const one of all) (test(one) ? yes : no).push(one)
  return [yes, no]
}
