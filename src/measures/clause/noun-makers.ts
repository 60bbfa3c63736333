/** Whose an act is that a noun tells, by the words around the noun: "Japan's decision to", "the decision by Norway to", "pressure on Kosovo to". */
import type { Word } from '../../text/tag.js'
import { findWord } from '../../text/word-search.js'
import type { Clauses } from './clause.js'
import type { VerbGroup } from './groups.js'
import { TAKEN } from './noun-completions.js'
import type { Subject } from './subject.js'

/** "the decision [of the Dutch government] to", "the decision, announced by [Chad] on Friday, to": whose it is, told behind the noun. */
export function makerBehind(words: readonly Word[], noun: number, end: number): Subject | undefined {
  const aside = /,/.test((words[noun] as Word).after)
  const link = aside
    ? findWord(words, noun + 2, Math.min(noun + 3, end - 2), ({ lower }) => lower === 'by')
    : words[noun + 1]?.lower === 'of'
      ? noun + 1
      : TAKEN.test(words[noun + 1]?.lower ?? '') && words[noun + 2]?.lower === 'by'
        ? noun + 2
        : -1
  if (link < 0) return undefined
  const last = findWord(words, link + 2, end - 1, ({ pos }) => pos === 'preposition')
  const run = { first: link + 1, last: last < 0 ? end - 1 : last - 1 }
  const named = words.slice(run.first, run.last + 1).some(({ pos, text }) => pos === 'name' || /^\p{Lu}/u.test(text))
  return named ? { ...run, how: 'stretch' } : undefined
}

/** "pressure on [Kosovo] to abolish": who is pressed would do it. */
export function pressedTo(words: readonly Word[], noun: number, { form, first }: VerbGroup): Subject | undefined {
  const presses = /^(?:pressure|calls?|demands?)$/.test(words[noun]?.lower ?? '') && words[noun + 1]?.lower === 'on'
  if (form !== 'infinitive' || !presses || words[noun + 2]?.pos === 'verb') return undefined
  return first > noun + 2 ? { first: noun + 2, last: first - 1, how: 'stretch' } : undefined
}

/** The possessor or adjective in front of a noun: "Japan's decision", "the EU decision", "his plan". */
export function possessorBefore({ words, groupAt }: Clauses, noun: number): Subject | undefined {
  let first = noun
  while (first > 0 && noun - first < 8) {
    const before = words[first - 1] as Word
    const inName = before.lower === 'of' && words[first - 2]?.pos === 'name' && words[first]?.pos === 'name'
    const modifies = inName || ['name', 'noun', 'adjective', 'number', 'determiner', 'adverb'].includes(before.pos)
    if (!modifies || groupAt[first - 1] !== -1 || /[,;:."]/.test(before.after)) break
    first--
  }
  return first < noun ? { first, last: noun - 1, how: 'stretch' } : undefined
}
