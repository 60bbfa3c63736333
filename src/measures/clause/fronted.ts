/** "Expelled from the league in 2014, Russia turned east": a participle that opens its sentence, before the one it is said of. */
import type { Word } from '../../text/tag.js'
import { findWord } from '../../text/word-search.js'
import type { Run } from './clause.js'
import { isPastForm, isVerbal } from './forms.js'
import type { VerbGroup } from './groups.js'

/** How many words the phrase may have up to its comma. */
const FAR = 22

/** Words that may stand before it: "Already", "First", "Long". */
const OPENER = /^(?:already|first|long|once|previously|recently|newly|initially|originally|now|still|also|since)$/

/** The participle that opens a sentence whose subject stands behind a comma; undefined where none does. */
export function frontedAt(words: readonly Word[], index: number): VerbGroup | undefined {
  const verb = words[index] as Word
  const opens = index === 0 || (index === 1 && OPENER.test((words[0] as Word).lower))
  if (!opens || verb.pos !== 'verb' || !isPastForm(verb) || !LINK.test(words[index + 1]?.lower ?? '')) return undefined
  return hasSubjectBehind(words, index) ? { ...PARTICIPLE, first: index, last: index, head: index } : undefined
}

const PARTICIPLE = { form: 'participle', passive: true, tense: 'past', modal: null, negated: false } as const

/** "Also banned [are] exports of radios", "Set aside [are] the freezes": the participle before its auxiliary, the subject behind both. */
export function invertedAt(words: readonly Word[], index: number): VerbGroup | undefined {
  const verb = words[index] as Word
  const opens = index === 0 || (index === 1 && OPENER.test((words[0] as Word).lower))
  if (!opens || verb.pos !== 'verb' || !isPastForm(verb) || /[,;:]/.test(verb.after)) return undefined
  const at = PARTICLE.test(words[index + 1]?.lower ?? '') ? index + 2 : index + 1
  const be = words[at]
  if (!be || !/^(?:is|are|was|were)$/.test(be.lower) || !IN_SUBJECT.test(words[at + 1]?.pos ?? '')) return undefined
  if (words[at + 1]?.pos === 'preposition' || words[at + 1]?.pos === 'adverb') return undefined
  const tense = /^w/.test(be.lower) ? 'past' : 'present'
  return { ...PARTICIPLE, form: 'finite', tense, first: index, last: at, head: index, inverted: true }
}

const PARTICLE = /^(?:aside|off|out|down|up|away)$/

/** What is said of the participle: "by the EU", "from the league", "a terrorist group", "out of", "off". */
const LINK = /^(?:by|from|in|on|under|with|to|at|out|off|as|since|for|into|a|an|over|last|again|twice)$/

/** A comma behind which a noun phrase stands, with a verb behind it. */
function hasSubjectBehind(words: readonly Word[], from: number): boolean {
  for (let i = from + 1; i < words.length - 2 && i < from + FAR; i++) {
    const { pos, after } = words[i] as Word
    if (pos === 'verb' || /[;:.]/.test(after)) return false
    if (!/,/.test(after)) continue
    const verb = words.findIndex((word, at) => at > i + 1 && isVerbal(word))
    const phrase = words.slice(i + 1, verb)
    if (verb > i + 1 && verb <= i + 9 && phrase.every(({ pos: each }) => IN_SUBJECT.test(each))) return true
  }
  return false
}

const IN_SUBJECT = /^(?:name|noun|determiner|adjective|number|adverb|conjunction|preposition)$/

/** "Already sanctioned by Canada, [the senator] was held": the words of a clause without the participle in front. */
export function pastFronted(words: readonly Word[], opener: VerbGroup | undefined, run: Run): Run {
  if (!opener || !isFronted(opener) || run.first > opener.first) return run
  const comma = findWord(words, opener.last, run.last - 1, ({ after }) => /,/.test(after))
  return comma < 0 ? run : { first: comma + 1, last: run.last }
}

/** True for a group that opens its sentence so. */
export const isFronted = ({ form, passive, first }: VerbGroup): boolean =>
  form === 'participle' && passive && first <= 1
