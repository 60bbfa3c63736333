/** How words are written for which compromise reads others: what a pattern needs is asked of the words as written. */

/** Words that compromise 14.17 reads where others are written ("won't", "2-4", "&"): no pattern is said to need them. */
export const MAY_BE_READ_INTO: ReadonlySet<string> = new Set(
  'a am and are at be being can ce could coulda des did do had has have here how i in is it know lot me my ne not now of on percent please que se should that there to tu us was what when where will would woulda you'.split(
    ' ',
  ),
)

/** Rare words that compromise reads into others: where they are written, those are too. */
export const READ_AS: ReadonlyMap<string, readonly string[]> = new Map([
  ['brb', ['right', 'back']],
  ["c'mere", ['come']],
  ["c'mon", ['come']],
  ['gimme', ['give']],
  ['gonna', ['going']],
  ['gotta', ['got']],
  ['gtg', ['got', 'go']],
  ['irl', ['real', 'life']],
  ['imo', ['opinion']],
  ["let's", ['let']],
  ['musta', ['must']],
  ["ne'er", ['never']],
  ["o'er", ['over']],
  ['outta', ['out']],
  ['rn', ['right']],
  ['tbh', ['honest']],
  ['tryna', ['trying']],
  ['wanna', ['want']],
])

/**
 * A written word in every form by which compromise may know one of its parts: "U.N." as un, "re-exports" as reexports,
 * "arms-sales" as arms and sales, "attaché" as attache, "breakin'" as breaking.
 */
function formsOf(word: string): readonly string[] {
  const spelled = IS_ASCII.test(word) ? [word] : [word, word.normalize('NFD').replace(/\p{M}/gu, '')]
  const forms = spelled.flatMap((form) => [form, form.replace(NO_LETTER, ''), ...form.split(NO_LETTER)])
  return [...forms, ...(READ_AS.get(word) ?? []), ...(word.endsWith('in') ? [`${word}g`] : [])]
}

/** Known in one form only. */
const IS_PLAIN = /^(?:[a-z]*(?:[a-hj-z]n|[a-mo-z])|\d+)$/
const IS_ASCII = /^[!-~]*$/
export const NO_LETTER = /[^\p{L}\p{N}]+/gu

const MOST_KEPT = 20_000

/** The groups that a written word may belong to in any of its forms. Words come again and again: kept. */
export function groupsOfWritten(
  groupsOf: ReadonlyMap<string, readonly number[]>,
): (lower: string) => readonly number[] {
  const kept = new Map<string, readonly number[]>()
  const of = (form: string): readonly number[] => groupsOf.get(form) ?? NONE
  return (lower) => {
    const known = kept.get(lower)
    if (known) return known
    const isPlain = IS_PLAIN.test(lower) && !READ_AS.has(lower)
    const groups = isPlain ? of(lower) : [...new Set(formsOf(lower).flatMap(of))]
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(lower, groups)
    return groups
  }
}

const NONE: readonly number[] = []
