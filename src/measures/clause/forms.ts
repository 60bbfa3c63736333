/** Forms of verbs, by the tagger and by their endings. */
import type { Word } from '../../text/tag.js'

export const isParticipleForm = (word: Word): boolean =>
  word.tags.has('PastTense') || word.tags.has('Participle') || /[a-z]{2}ed$/.test(word.lower)

export const isGerund = (word: Word): boolean => word.tags.has('Gerund') || /[a-z]{2}ing$/.test(word.lower)

/** The nearest word in front of a verb, up to two adverbs read over. */
export const beforeAdverbs = (words: readonly Word[], head: number): Word | undefined =>
  words.slice(Math.max(0, head - 3), head).findLast(({ pos }) => pos !== 'adverb')

export const AUXILIARY = new Set(['modal', 'be', 'have', 'do'])

/** A verb or an auxiliary. */
export const isVerbal = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'verb' || AUXILIARY.has(word.pos))

export const isPastForm = (word: Word): boolean =>
  (isParticipleForm(word) && !MADE_SO.test(word.lower)) ||
  (/(?:ed|en|ne|un|ept|old|ade|ought|ut|et|own|lit|hit)$/.test(word.lower) &&
    !isGerund(word) &&
    !MADE_SO.test(word.lower))

/** "to [sanctioned] banks": after "to" it makes no infinitive. */
export const isNoBase = ({ lower }: Word): boolean => /ed$/.test(lower) && !ENDS_SO.test(lower)

const ENDS_SO = /(?:eed|embed|shred|^shed|^wed)$/

/** Base forms that end like participles. */
const MADE_SO =
  /^(?:tight|strength|tough|broad|wid|loos|hard|soft|deep|threat|stiff|light|short|length|weak|wors|dark|op|height|less|happ|list)en$/
