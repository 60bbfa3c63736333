/** "in line with a law passed in 2017, put": the day of the law on which an act rests is not that of the act. */
import type { DateMention } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'

const RESTS_ON =
  /\b(?:under|pursuant to|in (?:line|accordance|conformity|compliance) with|based on|on the basis of|by virtue of|implementation of|to implement|implementing)\b[^;.]*\b(?:laws?|acts?|resolutions?|decrees?|orders?|regulations?|directives?|statutes?|ordinances?|legislation)\b[^;.]*\b(?:ratified|passed|adopted|enacted|signed|approved|issued|promulgated)\b[^;.,]{0,40}$/i

/** Words that may stand between what an act rests on and the day of that. */
const FAR = 36

/** Whether the date is told of a law of an earlier year on which the act rests. */
export const isOfLaw = (
  { value }: DateMention,
  words: readonly Word[],
  at: number,
  published: string | null,
): boolean =>
  published !== null &&
  value.slice(0, 4) < published.slice(0, 4) &&
  RESTS_ON.test(
    words
      .slice(Math.max(0, at - FAR), at)
      .map((word) => word.before + word.text + word.after)
      .join(''),
  )
