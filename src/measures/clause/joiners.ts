/** The "and" that parts the object of one verb from the subject of the next: "banned beef [and] Germany suspended talks". */
import type { Word } from '../../text/tag.js'
import { REPORTING } from './speech-verbs.js'

const isName = (word: Word | undefined): boolean => word?.pos === 'name'

/** Names, and the titles in front of them. */
const isCapital = (word: Word | undefined): boolean => isName(word) || /^\p{Lu}/u.test(word?.text ?? '')

/** What may open a subject. */
const OPENS_SUBJECT: ReadonlySet<string> = new Set(['name', 'determiner', 'pronoun', 'noun', 'adjective', 'number'])

/** What stands inside one noun phrase with its "of" and "from" phrases. */
const PHRASE: ReadonlySet<string> = new Set(['determiner', 'noun', 'adjective', 'name', 'number', 'preposition'])

/** Its index, between the words `first` and `last`, the second of which stands before the next verb; -1 when there is none. */
export function partingJoiner(words: readonly Word[], first: number, last: number): number {
  const joiners: number[] = []
  for (let i = first + 1; i < last; i++) if (isJoiner(words[i] as Word)) joiners.push(i)
  const nearest = joiners.at(-1)
  if (nearest === undefined) return -1
  const behindComma = joiners.findLast(
    (at) => /,/.test((words[at - 1] as Word).after) && OPENS_SUBJECT.has((words[at + 1] as Word).pos),
  )
  if (behindComma !== undefined && words.slice(behindComma + 1, last + 1).every(inSubject)) return behindComma
  const before = joiners.at(-2)
  const listed = listStart(words, nearest, first, last)
  if (listed !== nearest) return listed
  const heads = words.slice((before ?? nearest) + 1, nearest)
  // "and officials from Britain and France": the second joins what the first opens.
  const phrase =
    before !== undefined &&
    heads.some(({ pos }) => pos === 'preposition') &&
    heads.every(({ pos, after }) => PHRASE.has(pos) && !/[,;:]/.test(after))
  return phrase && before !== undefined && !isName(words[before + 1]) ? before : nearest
}

const isJoiner = ({ pos, lower }: Word): boolean => pos === 'conjunction' && /^(?:and|but|yet)$/.test(lower)

const inSubject = ({ pos }: Word): boolean =>
  PHRASE.has(pos) || pos === 'conjunction' || /^(?:pronoun|adverb|verb)$/.test(pos)

/** "[and] Poland, Latvia and Estonia": the joiner before a list of names, when no name stands before it or commas make it a list of its own. */
function listStart(words: readonly Word[], nearest: number, first: number, last: number): number {
  let i = nearest - 1
  while (i > first && (isCapital(words[i]) || words[i]?.pos === 'determiner')) i--
  const opens = i < nearest - 1 && i > first && isJoiner(words[i] as Word)
  // "from Chad and Peru, Chile and Cuba followed": a list whose commas stand behind its first "and" begins there; not "on Chad and Peru, ministers said".
  const list = words.slice(i + 1, nearest)
  const says = [words[last], words[last + 1]].some((word) => REPORTING.test(word?.lower ?? ''))
  const parted = !says && list.every(isName) && list.some(({ after }) => /,/.test(after))
  return opens && (parted || !isName(words[i - 1])) ? i : nearest
}
