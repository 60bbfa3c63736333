/** Where the goods of a measure stand. */
import type { Good } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Candidate } from '../candidates.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'
import type { Place } from '../rules/rule.js'
import type { Standing } from '../standing/standing.js'
import { goodsHitBy } from '../taxonomy.js'
import type { Namings } from './actors.js'
import { isGoodsWord } from './goods-items.js'
import { readList } from './goods-list.js'
import { TRADE } from './goods-words.js'

/** Places of goods for wordings that have none of their own because their type tells what is hit. */
const ANYWHERE: readonly Place[] = ['of', 'inside', 'object']

/** The goods of a measure, read from the places of its rule, the surest first. */
export function findGoods(
  candidate: Candidate,
  standing: Standing,
  clauses: Clauses,
  namings: Namings,
  edge: number,
): readonly Good[] {
  const { rule } = candidate
  const category = goodsHitBy(rule.type)
  const places = rule.goods ?? (category ? ANYWHERE : [])
  if (places.length === 0) return []
  for (const place of [...places, 'covered']) {
    // "an arms embargo": the type itself says that much.
    if (/^(?:inside|object)$/.test(place) && category && isCompound(candidate, clauses)) continue
    const goods: Good[] = []
    for (const run of goodsRuns(place, candidate, standing, clauses, edge)) {
      for (const good of readList(clauses, namings, run))
        if (!goods.some(({ start }) => start === good.start)) goods.push(good)
    }
    const fitting = category ? goods.filter((good) => good.category === category) : goods
    if (fitting.length > 0) return fitting.sort((a, b) => a.start - b.start)
  }
  return []
}

/** A noun without "on" or "of", no word for trade, that only modifiers in front tell the goods of. */
function isCompound({ form, object, trigger }: Candidate, clauses: Clauses): boolean {
  const head = form === 'verb' && object ? object : trigger
  const { lower } = clauses.words[head.last] as Word
  return linkIn(clauses, head) < 0 && !TRADE.test(lower) && !isGoodsWord(lower)
}

function goodsRuns(
  place: string,
  candidate: Candidate,
  standing: Standing,
  clauses: Clauses,
  edge: number,
): readonly Run[] {
  if (place === 'covered') return coveredRuns(candidate, standing, clauses, edge)
  if (place === 'inside') return insideRuns(candidate, clauses, edge)
  if (place === 'object' && candidate.form === 'verb') return objectRuns(candidate, clauses, edge)
  return behind(place === 'object' ? 'of' : place, candidate, clauses, edge)
}

/** The noun phrase of the trigger, and what is listed behind it. */
function insideRuns({ form, object, trigger }: Candidate, clauses: Clauses, edge: number): readonly Run[] {
  const head = form === 'verb' && object ? object : trigger
  const first = modifiersOf(clauses, head.first)
  const link = form === 'noun' ? linkIn(clauses, head) : dealIn(clauses, head)
  return link > 0
    ? [{ first: link + 1, last: edge }]
    : [{ first, last: listGoesOn(clauses, head.last) ? edge : head.last }]
}

const DEALING = /^(?:importing|exporting|buying|purchasing|selling|supplying|shipping|sending|acquiring|bringing)$/

/** "contracts to [import] crude". */
const DEALS = /^(?:import|export|buy|purchase|sell|supply|ship|transport|acquire|bring|send|deliver)$/

/** "ban [on] steel", "ban on refiners [buying] crude": what opens the goods inside a trigger that is a noun, or -1. */
function linkIn(clauses: Clauses, run: Run): number {
  const { words } = clauses
  const { first, last } = run
  const deal = dealIn(clauses, run)
  if (deal >= 0) return deal
  for (let i = last; i > first; i--) if (/^(?:on|of|against)$/.test((words[i] as Word).lower)) return i
  return -1
}

/** Where the goods begin in an object with a verb of its own: "to bring home [cigars]". */
function goodsStart(clauses: Clauses, object: Run): number {
  const deal = dealIn(clauses, object)
  if (deal < 0) return object.first
  return clauses.words.findIndex(({ pos, index }) => index > deal && pos !== 'adverb')
}

/** "from [buying] coal", "to [import] crude": the verb of dealing inside a run, or -1. */
function dealIn({ words }: Clauses, { first, last }: Run): number {
  for (let i = last - 1; i > first; i--) if (DEALING.test((words[i] as Word).lower)) return i
  const to = words.findIndex(({ lower, index }) => index >= first && index < last && lower === 'to')
  for (let i = last - 1; to >= 0 && i > to; i--) if (DEALS.test((words[i] as Word).lower)) return i
  return -1
}

const listGoesOn = ({ words }: Clauses, last: number): boolean =>
  !TRADE.test((words[last] as Word).lower) &&
  (/,/.test((words[last] as Word).after) || words[last + 1]?.pos === 'conjunction')

function objectRuns({ object, group, trigger }: Candidate, clauses: Clauses, edge: number): readonly Run[] {
  const act = clauses.groups[group] as VerbGroup
  if (!act.passive) {
    // "kept [out] beef": the particle belongs to the verb.
    const parted = PARTICLE.test(clauses.words[act.last + 1]?.lower ?? '')
    return [{ first: act.last + (parted ? 2 : 1), last: edge }]
  }
  if (object && object.last < act.first) return [{ first: listStart(clauses, object.first), last: act.first - 1 }]
  if (object && object.first > act.last) return [{ first: goodsStart(clauses, object), last: edge }]
  const subject =
    act.form === 'participle' ? { first: Math.max(0, act.first - 8), last: act.first - 1 } : subjectOf(clauses, group)
  return subject && subject.last < trigger.last + 1 ? [subject] : []
}

const PARTICLE = /^(?:out|up|back|away|off|down)$/

/** Words that part a measure from what stands behind them. */
const PARTS = /^(?:by|until|over|after|during|with|since|because|as|that|which|who|under|through|at|amid|following)$/

/** What the preposition opens behind the words for trade: "exports [of] oil", "a duty of 20 percent [on] steel". */
function behind(opener: string, { object, trigger }: Candidate, clauses: Clauses, edge: number): readonly Run[] {
  const { words } = clauses
  for (const start of new Set([object?.first ?? trigger.first, trigger.last])) {
    for (let i = start + 1; i <= Math.min(edge, start + 12); i++) {
      const { lower, after } = words[i] as Word
      const amount = lower === 'of' && opensAmount(words, i + 1)
      if (lower === opener && !amount) return [{ first: i + 1, last: edge }]
      const other = lower === 'of' || lower === 'on'
      if (i > trigger.last && ((other && !amount) || PARTS.test(lower) || /[;:.]\s/.test(after))) break
    }
  }
  return []
}

/** "of 20 percent", "of up to 200 dollars a ton". */
const opensAmount = (words: readonly Word[], index: number): boolean =>
  [0, 1, 2, 3].some(
    (ahead) =>
      words[index + ahead]?.pos === 'number' &&
      /^(?:percent|pct|per|dollars?|euros?|dlrs|mln|billion|million)$/.test(words[index + ahead + 1]?.lower ?? ''),
  )

const COVERS =
  /^(?:cover|covers|covered|covering|include|includes|included|including|affect|affects|affected|hit|hits|hitting|target|targets|targeted|targeting|concern|concerns|concerned|apply|applies|applied)$/

/** "The new bans cover timber and coal": the object of what the measure itself does. */
function coveredRuns(
  { form, trigger }: Candidate,
  { groups: acts }: Standing,
  { words, groups }: Clauses,
  edge: number,
): readonly Run[] {
  if (form !== 'noun') return []
  return acts.flatMap((index) => {
    const group = groups[index] as VerbGroup
    if (group.first <= trigger.last || group.passive || !COVERS.test(headOf(words, group))) return []
    return [{ first: group.last + (words[group.last + 1]?.lower === 'to' ? 2 : 1), last: edge }]
  })
}

/** Leftmost word of the modifiers in front of a noun. */
function modifiersOf({ words, groupAt }: Clauses, from: number): number {
  let first = from
  while (first > 0 && from - first < 8) {
    const before = words[first - 1] as Word
    const joins = before.pos === 'conjunction' && words[first - 2]?.pos === 'noun' && groupAt[first - 2] === -1
    if (!(joins || ['noun', 'adjective', 'name', 'other'].includes(before.pos)) || before.possessive) break
    if (groupAt[first - 1] !== -1 || /[,;:.()"]/.test(before.after)) break
    first--
  }
  return first
}

/** Leftmost item of a list whose later item begins at `from`: "[coal, oil and] gas were banned". */
function listStart(clauses: Clauses, from: number): number {
  const { words, groupAt } = clauses
  let first = modifiersOf(clauses, from)
  for (let i = first - 1; i >= 0 && from - i < 20; i--) {
    const word = words[i] as Word
    const fits = ['noun', 'adjective', 'name', 'conjunction', 'other'].includes(word.pos) && groupAt[i] === -1
    if (!fits || TRADE.test(word.lower) || /[;:.]/.test(word.after)) break
    first = i
  }
  return first
}
