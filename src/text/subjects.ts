/** Subjects of several words, behind which a word that may be noun or verb acts. */
import { hasComma, is, isParticiple } from './around.js'
import type { Word } from './tag.js'

export const isInstrument = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:decision|order|law|rule|decree|regulation|statute|resolution|directive|ruling|package|edict|bill|proclamation|ordinance|measure|move|step|action)$/.test(
    word.lower,
  )

/** Behind a singular instrument that a participle goes on about: "A decision taken by ministers [stops]". */
export const endsInstrument = (all: readonly Word[]): boolean => {
  if (!is(all[0], 'determiner')) return false
  const noun = all.findIndex((word) => word.pos === 'noun' && isInstrument(word))
  if (noun < 1 || noun > 3) return false
  const behind = all.slice(noun + 1)
  const told = behind.some(({ pos }) => pos === 'verb')
  const plain = behind.every(
    ({ pos, lower, after }) => !/[,;:"]/.test(after) && (pos !== 'verb' || isParticiple(lower) || INSERTED.test(lower)),
  )
  return told && plain && behind.some(({ lower }) => lower === 'by') && is(all.at(-1), 'noun', 'name')
}

/** True behind a plural noun and a name that only says whose it is: "sanctions against Zimbabwe [ban] officials". */
export function endsOwned(before: readonly Word[]): boolean {
  const [noun, link, name] = before.slice(-3)
  return (
    is(name, 'name') &&
    is(link, 'preposition') &&
    noun?.pos === 'noun' &&
    /^(?:sanctions|measures|rules|restrictions|laws|curbs|regulations)$/.test(noun.lower)
  )
}

/** Behind a subject and what stands between commas of it: "The law, passed by Norway in May, [bars]", "The ban, which Norway imposed, [hits]". */
export function closesInserted(all: readonly Word[]): boolean {
  if (!/,$/.test(all.at(-1)?.after.trim() ?? '')) return false
  const comma = all.findIndex(hasComma)
  const opener = all[comma + 1]
  return (
    comma < 9 &&
    comma < all.length - 2 &&
    is(all[comma], 'noun', 'name') &&
    ((opener?.pos === 'verb' && isParticiple(opener.lower)) ||
      INSERTED.test(opener?.lower ?? '') ||
      (opener !== undefined && opensPart(all, comma + 1) && tellsOnce(all.slice(comma + 1))) ||
      (opener?.pos === 'relative' && tellsOnce(all.slice(comma + 1))))
  )
}

/** "The measures, [most of which] date from 2002, bar". */
const opensPart = (all: readonly Word[], at: number): boolean =>
  /^(?:most|some|many|all|both|several|part)$/.test((all[at] as Word).lower) &&
  all[at + 1]?.lower === 'of' &&
  all[at + 2]?.pos === 'relative'

/** One verb, and no comma before the last word. */
const tellsOnce = (inner: readonly Word[]): boolean =>
  inner.filter(({ pos }) => pos === 'verb').length === 1 && !inner.slice(0, -1).some(hasComma)

/** What opens an insertion without a verb of its own: "The package, due to start on Monday, bans". */
const INSERTED = /^(?:including|among|due|drawn|aimed|meant|designed|intended|agreed|set|expected|made|put|taken)$/
