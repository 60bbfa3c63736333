/** The goods of one act from all its tellings. */
import type { Good } from '../../record/contract.js'
import type { Draft } from '../draft.js'
import type { Action } from '../taxonomy.js'
import type { Act } from './merge.js'
import { codesOf, meet } from './sides.js'

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/\bcrude(?: oil)?\b/, 'oil')
    .split(/[^\p{L}\p{N}]+/u)

/** "coal" and "Polish coal": the same head, and the words of one are all words of the other. */
function sameGood(a: Good, b: Good): boolean {
  const [left, right] = [wordsOf(a.name), wordsOf(b.name)]
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  return left.at(-1) === right.at(-1) && short.every((word) => long.includes(word))
}

/** A headline is short and loose: one good of it only counts when no sentence of the text names any. */
export function joinGoods(drafts: readonly Draft[]): readonly Good[] {
  const exact = drafts.filter(({ sentence, goods }) => goods.length > (sentence.zone === 'title' ? 1 : 0))
  const joined: Good[] = []
  for (const good of (exact.length > 0 ? exact : drafts).flatMap(({ goods }) => goods)) {
    const at = joined.findIndex((other) => sameGood(other, good))
    if (at < 0) joined.push(good)
    else if (good.name.length > (joined[at] as Good).name.length) joined[at] = good
  }
  return joined.sort((a, b) => a.start - b.start)
}

/** What is ended, renewed or put off as a whole keeps its goods; what is eased is only a part. */
const WHOLE: ReadonlySet<Action> = new Set(['lift', 'extend', 'suspend'])

/** "lift the tariffs": the goods are those on which the article tells that the same sides imposed them. */
export const withGoodsOfWhole = (acts: readonly Act[]): readonly Act[] =>
  acts.map((act) => {
    const { action, status } = act.lead.standing
    // What others ask for need not be all of it.
    if (act.goods.length > 0 || !WHOLE.has(action) || status === 'called-for') return act
    const whole = acts.filter(
      (other) =>
        other.lead.type === act.lead.type &&
        other.lead.standing.action === 'impose' &&
        other.goods.length > 0 &&
        meet(codesOf(other.imposers), codesOf(act.imposers)) &&
        meet(other.countries, act.countries),
    )
    return whole.length === 1 ? { ...act, goods: (whole[0] as Act).goods } : act
  })
