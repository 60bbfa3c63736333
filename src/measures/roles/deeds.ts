/** Whom a listing hits where only the deed of those listed tells: "two firms accused of moving Iranian oil", "officers who jailed protesters in Chad". */
import type { Word } from '../../text/tag.js'
import type { Clauses, Run } from '../clause/clause.js'
import type { Scene } from '../scene.js'
import { type Naming, type Namings, namingsBetween, standJoined, stateOf, wordAt } from './actors.js'
import { wrongOf } from './wronged.js'

/** What opens the deed of a noun before it. */
const DEED =
  /^(?:accused|suspected|convicted|responsible|involved|implicated|complicit|engaged|believed|alleged|said|determined|found|deemed|identified|considered|judged|known|thought)$/

const RELATIVE = /^(?:that|who|which)$/

/** Behind a noun and one of these, what those who are hit did. */
const REASON = /^(?:for|over)$/

/** How far behind the words in which those who are hit stand their deed may begin, in words. */
const NEXT = 2

/** How far behind its opener a deed names somebody, in words. */
const FAR = 16

/** The states that the deed of those in these runs names, where no others were told before; never one of the imposers. */
export function deedStates(
  { clauses, namings, context: { told } }: Scene,
  runs: readonly Run[],
  imposers: ReadonlySet<string>,
): readonly string[] {
  const did = statesOfDeed(clauses, namings, runs, imposers)
  return told.length === 0 || did.some((code) => told.includes(code)) ? did : []
}

/** "a travel ban on people who threaten peace in [Yemen]": those who are hit are told by their deed alone. */
export function statesOfAnyDoers(
  { clauses, namings }: Scene,
  last: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const { words } = clauses
  const link = /^(?:on|against|for|of)$/.test(words[last + 1]?.lower ?? '') ? 1 : 0
  const who = words.findIndex(({ lower }, i) => i > last + link && i <= last + 4 && ANYBODY.test(lower))
  if (who < 0 || !words.slice(last + link + 1, who).every(({ pos }) => PLAIN.has(pos))) return []
  if (words.slice(who, who + FAR).some(({ lower }) => WAR.test(lower))) return []
  return statesOfDeed(clauses, namings, [{ first: last + link + 1, last: who }], imposers)
}

/** What may stand in front of those who are hit by their deed. */
const PLAIN: ReadonlySet<string> = new Set(['determiner', 'adjective', 'number', 'noun'])

/** Whose deed is war, is not of the state in which it is fought. */
const WAR = /^(?:wars?|invasion|invading|aggression|offensive|occupation|annexation|fighting)$/

const ANYBODY = /^(?:people|persons|individuals|those|anyone|anybody|officials|entities|actors|leaders|groups)$/

/** The states that the deed names first, joined by commas and "and". */
function statesOfDeed(
  clauses: Clauses,
  namings: Namings,
  hit: readonly Run[],
  imposers: ReadonlySet<string>,
): readonly string[] {
  const { words } = clauses
  const told = ({ first, last }: Run): number =>
    words.findIndex((_, index) => index > first && index <= last + NEXT && opensDeed(clauses, index))
  const cue = hit.map(told).find((at) => at >= 0) ?? -1
  if (cue < 0 || SUFFERED.test(words[cue + 1]?.lower ?? '')) return []
  const last = words[Math.min(cue + FAR, words.length - 1)] as Word
  const found = namingsBetween(namings, (words[cue] as Word).end, last.end).filter(
    (naming) => stateOf(naming.entity) !== null,
  )
  const fits = (naming: Naming): boolean => !imposers.has(stateOf(naming.entity) as string) && !isHarmed(naming, words)
  const apart = found.findIndex((naming) => fits(naming) && !isPlace(naming, words))
  const first = apart < 0 ? found.findIndex(fits) : apart
  if (first < 0) return []
  const codes: string[] = []
  for (let at = first; at < found.length; at++) {
    const naming = found[at] as Naming
    const code = stateOf(naming.entity) as string
    if (at > first && !standJoined(words, found[at - 1] as Naming, naming)) break
    if (!imposers.has(code) && !codes.includes(code)) codes.push(code)
  }
  return codes
}

/** "for harboring the Saudi millionaire", "for jailing two Britons": deeds that name whom they befall or help. */
const SUFFERED =
  /^(?:harbou?r|shelter|host|hous|jail|imprison|detain|hold|kidnapp|abduct|kill|murder|tortur|execut|hang|free|train)ing$/

function opensDeed({ words, groups, groupAt }: Clauses, index: number): boolean {
  const { lower } = words[index] as Word
  const before = words[index - 1] as Word
  const somebody = /^(?:noun|name|number)$/.test(before.pos) || ANYBODY.test(before.lower)
  if (!somebody || /[;:.]/.test(before.after)) return false
  if (DEED.test(lower)) return true
  const next = words[index + 1]
  if (RELATIVE.test(lower))
    return (
      next !== undefined &&
      !/^(?:determiner|name)$/.test(next.pos) &&
      (next.pos !== 'noun' || words[index + 2]?.pos === 'name')
    )
  const group = groups[groupAt[index + 1] ?? -1]
  if (!REASON.test(lower)) return false
  return (group?.form === 'gerund' && group.first === index + 1) || opensWrongs(words, index)
}

/** "over rights [abuses in] Chad": what is done at home by those in power, and where. */
const opensWrongs = (words: readonly Word[], index: number): boolean =>
  words
    .slice(index + 1, index + 6)
    .some((word, at, near) => WRONGS.test(word.lower) && near[at + 1]?.lower === 'in' && !/[,;:]/.test(word.after))

const WRONGS =
  /^(?:abuses|violations|crackdown|violence|fighting|repression|torture|killings|unrest|corruption|fraud|coup|crisis|situation|bloodshed|atrocities)$/

/** "attacks on Ukraine" wrong Ukraine; "violence in Haiti" only has its place there. */
function isHarmed(naming: Naming, words: readonly Word[]): boolean {
  const wrong = wrongOf(naming, words)
  return wrong?.harms === true && wrong.link !== 'in'
}

/** "in Colombia", "in Peru and Chile": where it was done, unless nobody else is named. */
function isPlace({ start }: Naming, words: readonly Word[]): boolean {
  let at = wordAt(words, start) - 1
  while (at > 0 && /^(?:name|conjunction|determiner|adjective)$/.test((words[at] as Word).pos)) at--
  return words[at]?.lower === 'in'
}
