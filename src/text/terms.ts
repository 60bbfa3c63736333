import { compute, readTerm, splitSentences, splitTerms, type Term } from './compromise.js'

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

/** The words of a sentence, not yet tagged, in rows: what compromise takes for sentences of their own. */
export function readRows(text: string): Term[][] {
  const rows = splitSentences(tamed(text)).map((sentence) => splitTerms(sentence).map(termOf))
  const contracted = rows.filter((terms) => terms.some(mayContract))
  if (contracted.length > 0) compute(contracted, ['contractions'])
  return rows
}

const kept = new Map<string, Term>()
const MOST_KEPT = 20_000

/** A word as compromise reads it. Words come again and again: each is read once, then copied. */
function termOf(piece: string): Term {
  let known = kept.get(piece)
  if (!known) {
    if (kept.size >= MOST_KEPT) kept.clear()
    known = readTerm(piece)
    kept.set(piece, known)
  }
  return { ...known, tags: new Set<string>() }
}

/** What compromise 14.17 may read as several words: "won't", "5km", "2-4", "cannot", "dont". */
const MAY_CONTRACT =
  /['\d@]|^(?:alot|arent|brb|cannot|cant|coulda|couldnt|dont|dun|dunno|gimme|gonna|gotta|gtg|hasnt|howd|imma?|imo|irl|isnt|ive|musta|outta|rn|shoulda|shouldnt|tbh|tis|tryna|twas|wanna|wasnt|whatd|whend|whered|wont|woulda|wouldnt)$/
const mayContract = ({ normal }: Term): boolean => MAY_CONTRACT.test(normal)
