import { plainName } from '../names.js'

/**
 * Persons by the state or bloc that they stand for: full names between commas, without accents.
 * - `/` parts spellings of a word ("Gaddafi/Qaddafi"), `_` joins the words of a family name ("von_der_Leyen").
 * - `*` behind a word: it names the person alone, and behind a given name of the same initial too ("Erdogan", "Reçep Erdogan").
 * - `~` behind a word: it names the person alone, but behind another given name another person ("Bush", not "Gina Bush").
 * - `:MF` behind a word: a common word or family name, which names the person only behind one of those offices ("Prime Minister
 *   Major"); see OFFICES. Without any mark the full name alone will do ("Susan Rice").
 */
export type PeopleByState = Readonly<Record<string, string>>

/** Offices of the lexicon by letter, each as the roles in which it stands before a name. */
const OFFICES: Readonly<Record<string, string>> = {
  P: 'president',
  M: 'prime minister|premier|pm|taoiseach',
  C: 'chancellor|federal chancellor',
  F: 'foreign minister|foreign secretary|external affairs minister|minister of foreign affairs|minister for foreign affairs',
  D: 'defence minister|defense minister|defence secretary|defense secretary|secretary of defense|minister of defence|minister of defense',
  T: 'finance minister|treasury secretary|secretary of the treasury|treasurer|chancellor|chancellor of the exchequer|economy minister|minister of finance',
  X: 'trade minister|trade representative|commerce secretary|commerce minister|secretary of commerce|trade secretary|trade and industry secretary|industry minister|business secretary|minister for trade|minister of trade|minister of commerce',
  U: 'secretary|secretary of state',
  I: 'interior minister|home secretary|home minister|home affairs minister|minister of the interior|minister of interior',
  G: 'general|colonel|marshal|captain|major|major-general|lieutenant-general|lieutenant colonel|leader|strongman|ruler|dictator',
  K: 'king|emir|amir|sultan|sheikh|sheik|shah|prince|crown prince|emperor|ruler',
  S: 'spokesman|spokeswoman|spokesperson|press secretary|ambassador|envoy|special envoy',
  Z: 'commissioner|trade commissioner|secretary-general|secretary general|general secretary|director-general|managing director|high representative|foreign policy chief',
}

/** Office as it stands before a name → its letters: "chancellor" heads a government, or a treasury. */
const LETTERS_OF: ReadonlyMap<string, string> = Object.entries(OFFICES).reduce(
  (letters, [letter, roles]) =>
    roles.split('|').reduce((all, role) => all.set(role, (all.get(role) ?? '') + letter), letters),
  new Map<string, string>(),
)

/** The letters of an office, in small letters; none for one that the lexicon does not mark. */
export const lettersOf = (office: string): readonly string[] => [...(LETTERS_OF.get(office) ?? '')]

/** What one entry says. */
export interface Person {
  readonly full: readonly string[]
  /** Words that name the person alone. */
  readonly alone: readonly string[]
  /** Those of them that a given name spelt otherwise may stand before. */
  readonly rare: readonly string[]
  /** The letter of an office and the word behind it: "M major". */
  readonly titled: readonly string[]
}

const ARTICLE = /(^| )(?:[ae]l[- ]|[AE]l-)/g

/** Letters that are no letter with an accent. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ı: 'i', đ: 'd', ß: 'ss', æ: 'ae', ə: 'a' }

/** Letters, points and blanks without an article: most names, which need small letters only. */
const IS_SIMPLE = /^[A-Za-z. ]+$/
const HAS_ARTICLE = /(?:^| )[ae]l /

/** A name as the tables hold it: small letters, no accents, hyphens, apostrophes and "al-"; "Kim Jong-un" and "Kim Jong Un" are one. */
export const keyOf = (name: string): string =>
  IS_SIMPLE.test(name) && !HAS_ARTICLE.test(name)
    ? name.toLowerCase()
    : plainName(name)
        .replace(ARTICLE, '$1')
        .replace(/'/g, '')
        .replace(/-/g, ' ')
        .toLowerCase()
        .replace(/[øłıđßæə]/g, (letter) => LETTERS[letter] ?? letter)

const MARKED = /[*~]$|:[A-Z]+$/

/** Every choice of one form a word. */
function product(words: readonly (readonly string[])[]): readonly string[] {
  if (words.every((forms) => forms.length === 1)) return [words.map(([form]) => form).join(' ')]
  return words.reduce<readonly string[]>(
    (names, forms) => names.flatMap((name) => forms.map((form) => `${name} ${form}`)),
    [''],
  )
}

/** Reads one entry: "James/Jim Callaghan*". */
export function readPerson(entry: string): Person {
  const rare: string[] = []
  const strict: string[] = []
  const titled: string[] = []
  const words = entry.split(/\s+/).map((word) => {
    const mark = MARKED.exec(word)?.[0] ?? ''
    const text = word.slice(0, word.length - mark.length).replaceAll('_', ' ')
    const forms = text.includes('/') ? text.split('/').map(keyOf) : [keyOf(text)]
    if (mark === '*') rare.push(...forms)
    if (mark === '~') strict.push(...forms)
    for (const letter of mark.startsWith(':') ? mark.slice(1) : '')
      titled.push(...forms.map((form) => `${letter} ${form}`))
    return forms.length > 1 ? [...new Set(forms)] : forms
  })
  return { full: product(words).map((name) => name.trim()), alone: [...rare, ...strict], rare, titled }
}

/** The entries of a state. */
export const entriesOf = (people: string): readonly string[] =>
  people
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
