import {
  compute,
  lexiconTags,
  longestPhrase,
  phraseEnd,
  readTerms,
  splitSentences,
  splitTerms,
  type Term,
} from './compromise.js'
import { withoutNumbers } from './numbering.js'

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
  const plain = text
    .replace(/[’‘`“”„«»–—\u00a0]/g, (mark) => PLAIN[mark] ?? mark)
    .replace(/[\r\n\u2028\u2029\t\v\f]/g, ' ')
  const calm = MAY_RUN.test(plain)
    ? plain.replace(/([^\p{L}\p{N}\s])[^\p{L}\p{N}\s]{3,}/gu, (run, mark: string) => mark.padEnd(run.length))
    : plain
  return calm.replace(/(?<!\S)\S{81,}/g, (run) => run.slice(0, MAX_WORD).padEnd(run.length))
}

/** A look first, for few sentences have a run of marks, and the classes of all scripts take 8 ms to compile. */
const MAY_RUN = /[^A-Za-z0-9\s]{4}/

/**
 * The words of a sentence in rows: what compromise takes for sentences of their own. They have the tags of the lexicon
 * already, but for the words of its phrases, and for rows with a word that is read as several.
 */
export function readRows(text: string): Term[][] {
  const plain = tamed(withoutNumbers(text))
  return (MAY_SPLIT.test(plain) ? splitSentences(plain) : [plain]).map(readRow)
}

/** What compromise may end a sentence at. Behind a letter that stands alone, as in "U.S. ", a point ends none. */
const MAY_SPLIT =
  /(?<![ .][A-Za-z](?=\. ))[.!?]\s|[\u0589\u061f\u06d4\u0964\u0965\u104b\u1362\u1367\u17d4\u203c\u203d\u2047-\u2049\u2e18\u3002\uff01\uff1f\uff61]/

function readRow(row: string): Term[] {
  const known = knownWords(piecesOf(row))
  const terms: Term[] = []
  let mayContract = false
  for (let at = 0; at < known.length; at++) {
    const word = known[at] as KnownWord
    terms.push(copyOf(word))
    if (word.mayContract) mayContract = true
  }
  // A number that was blanked leaves spaces in front.
  const [opener] = terms
  if (opener && row.startsWith(' ')) opener.pre = `${' '.repeat(row.search(/\S/))}${opener.pre}`
  if (mayContract) {
    for (const { tags } of terms) tags.clear()
    compute([terms], ['contractions'])
    return terms
  }
  for (let index = 0; index < terms.length; index++) {
    const longest = (known[index] as KnownWord).longestPhrase
    const end = longest > 0 ? phraseEnd(terms, index, longest) : index
    for (let at = index; at < end; at++) terms[at]?.tags.clear()
  }
  return terms
}

/** What compromise 14.17 may read as several words: "won't", "5km", "2-4", "cannot", "dont". */
const MAY_CONTRACT =
  /'(?!s$)|^(?:[a-z]|qu|let|that|there|what)'s$|\d.*[^\d.,]|^(?:@|alot|arent|brb|cannot|cant|coulda|couldnt|dont|dun|dunno|gimme|gonna|gotta|gtg|hasnt|howd|imma?|imo|irl|isnt|ive|musta|outta|rn|shoulda|shouldnt|tbh|tis|tryna|twas|wanna|wasnt|whatd|whend|whered|wont|woulda|wouldnt)$/

/** The words of a row, each with the white space behind it. compromise parts and joins them only at dashes and slashes. */
function piecesOf(row: string): readonly string[] {
  if (IS_ODD.test(row)) return splitTerms(row)
  const pieces = row.match(/\S+\s*/g) ?? []
  return row.includes('-') ? pieces.flatMap((piece) => (piece.includes('-') ? splitTerms(piece) : piece)) : pieces
}

/** Marks alone, slashes, and dashes beside figures or blanks: words that compromise may join to their neighbours. */
const IS_ODD = /(?:^|\s)[^\p{L}\p{N}\s]+(?=\s|$)|\/|\d-|-\d|-\s/u

/** A word as compromise reads it, and what is to be known of it in a row. */
interface KnownWord extends Omit<Term, 'tags'> {
  readonly tags: readonly string[]
  readonly mayContract: boolean
  /** How many words the longest phrase of the lexicon has that it opens; 0 for none. */
  readonly longestPhrase: number
}

const kept = new Map<string, KnownWord>()
const MOST_KEPT = 20_000

/** Words come again and again: each is read once, all that compromise must read in a row together. */
function knownWords(pieces: readonly string[]): readonly KnownWord[] {
  if (kept.size >= MOST_KEPT) kept.clear()
  const known: KnownWord[] = []
  const odd: string[] = []
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as string
    const word = kept.get(piece) ?? readPlain(piece)
    if (word) known.push(word)
    else odd.push(piece)
  }
  if (odd.length === 0) return known
  for (const [index, term] of readTerms(odd).entries()) keep(odd[index] as string, term, [...term.tags])
  return pieces.map((piece) => kept.get(piece) as KnownWord)
}

/** Letters with the marks around them: what stands before, the word, whose it is, and what stands behind. */
const WORD = /^(["(]*)([A-Za-z]+)('s)?([.,;:?!)"-]*\s*)$/
const NUMBER = /^()(\d+)()([.,;:]?\s*)$/

/** A plain word as compromise would read it, when the lexicon knows it or has nothing to say of it. */
function readPlain(piece: string): KnownWord | undefined {
  const [, pre = '', word, possessive = '', post = ''] = WORD.exec(piece) ?? NUMBER.exec(piece) ?? []
  if (word === undefined) return undefined
  const lower = word.toLowerCase()
  const tags = lexiconTags(lower)
  if (!tags) return undefined
  const machine = possessive === '' ? undefined : lower
  return keep(piece, { pre, text: word + possessive, post, normal: lower + possessive, machine }, tags)
}

/** Of fields in one order: V8 reads those that compromise makes, each with fields of its own, several times slower. */
function keep(piece: string, term: Omit<Term, 'tags'>, tags: readonly string[]): KnownWord {
  const { pre, text, post, normal, machine, implicit, alias, chunk } = term
  const mayContract = MAY_CONTRACT.test(normal)
  const longest = longestPhrase(term)
  const word = { pre, text, post, normal, machine, implicit, alias, chunk, tags, mayContract, longestPhrase: longest }
  kept.set(piece, word)
  return word
}

/** compromise writes into the words that it tags. A set made of a list costs a third of one made of a set. */
const copyOf = (word: KnownWord): Term => ({
  pre: word.pre,
  text: word.text,
  post: word.post,
  normal: word.normal,
  machine: word.machine,
  implicit: word.implicit,
  alias: word.alias,
  chunk: word.chunk,
  tags: new Set(word.tags),
})
