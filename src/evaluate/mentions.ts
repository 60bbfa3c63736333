/**
 * Dates, counts, entities and the publication date of an article against gold. Dates in the terms of TempEval-3 (UzZaman
 * et al. 2013): strict (same extent), relaxed (the extents overlap), value (relaxed, and the normalised value is right).
 */
import { isSameName, plain } from './agree.js'
import { assign } from './assignment.js'
import type { ArticleFacts, DateFact } from './facts.js'
import { creditCount, creditDate, tallyList, tallyValue } from './slots.js'
import { type Tallies, type Tally, tally } from './tally.js'

type Extent = 'none' | 'overlap' | 'same'

/** By offsets when both sides have them, else by the words. */
function extentOf(gold: DateFact, predicted: DateFact): Extent {
  if (gold.start !== null && gold.end !== null && predicted.start !== null && predicted.end !== null) {
    if (gold.start === predicted.start && gold.end === predicted.end) return 'same'
    return gold.start < predicted.end && predicted.start < gold.end ? 'overlap' : 'none'
  }
  const [left, right] = [plain(gold.text), plain(predicted.text)]
  if (left === right) return 'same'
  return ` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `) ? 'overlap' : 'none'
}

/** The guide's form lists an expression once however often it stands in the text: then a record's repeats are one, too. */
function withoutRepeats(dates: readonly DateFact[]): readonly DateFact[] {
  const first = new Map<string, DateFact>()
  for (const date of dates) {
    const key = `${plain(date.text)} = ${date.value}`
    if (!first.has(key)) first.set(key, date)
  }
  return [...first.values()]
}

/** The best pairing prefers the right value, then the same extent. */
function scoreDates(allGold: readonly DateFact[], allPredicted: readonly DateFact[]): Tallies {
  const isPlaced = allGold.every(({ start }) => start !== null) && allGold.length > 0
  const gold = isPlaced ? allGold : withoutRepeats(allGold)
  const predicted = isPlaced ? allPredicted : withoutRepeats(allPredicted)
  const worth = (g: number, p: number): number => {
    const [a, b] = [gold[g] as DateFact, predicted[p] as DateFact]
    const extent = extentOf(a, b)
    return extent === 'none' ? 0 : 4 + (a.value === b.value ? 2 : 0) + (extent === 'same' ? 1 : 0)
  }
  const worths = assign(gold.length, predicted.length, worth).map(([g, p]) => worth(g, p))
  const count = (isRight: (worth: number) => boolean): Tally => {
    const correct = worths.filter(isRight).length
    return tally({ correct, missing: gold.length - correct, spurious: predicted.length - correct })
  }
  return {
    'dates/strict': count((w) => w === 5 || w === 7),
    'dates/relaxed': count(() => true),
    'dates/value': count((w) => w >= 6),
  }
}

const isRightName = (gold: string, predicted: string) => (isSameName(gold, predicted) ? 1 : 0)

function scoreEntities(gold: ArticleFacts, predicted: ArticleFacts): Tallies {
  return Object.fromEntries(
    Object.entries(gold.entities).map(([kind, names]) => [
      `entities/${kind}`,
      tallyList(names, predicted.entities[kind as keyof ArticleFacts['entities']] ?? [], isRightName),
    ]),
  )
}

/** Gold without a publication date asks nothing: an inferred one may be right. */
function scorePublished(gold: ArticleFacts, predicted: ArticleFacts): Tallies {
  return gold.published === null ? {} : { published: tallyValue(gold.published, predicted.published, creditDate) }
}

export function scoreMentions(gold: ArticleFacts, predicted: ArticleFacts): Tallies {
  return {
    ...scoreDates(gold.dates, predicted.dates),
    counts: tallyList(gold.counts, predicted.counts, creditCount),
    ...scoreEntities(gold, predicted),
    ...scorePublished(gold, predicted),
  }
}
