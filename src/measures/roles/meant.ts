/** States that words for a state stand for: "the country's army", "trade with it", "teams from both countries", "its neighbour". */
import { isOfForm } from '../../lexicon/state-forms.js'
import type { Word } from '../../text/tag.js'
import type { Run } from '../clause/clause.js'
import type { Scene } from '../scene.js'
import { type Naming, namingsBefore, wordAt } from './actors.js'

type Known = Pick<Scene, 'namings' | 'context'>

const STATE_NOUN =
  /^(?:country|nation|state|regime|kingdom|island|junta|republic|sheikhdom|emirate|sultanate|monarchy)$/
const NEIGHBOUR = /^neighbou?r$/
const STATES = /^(?:countries|nations|states|neighbou?rs|sides)$/

/** How far back a state may be named, in characters. */
const FAR = 600

/** The states meant in a run of words that names none; empty where it points to none. */
export function statesMeant(
  words: readonly Word[],
  run: Run,
  imposers: ReadonlySet<string>,
  known: Known,
): readonly string[] {
  const pair = pairIn(words, run)
  if (pair) return pairBefore(pair.both, statesBefore(known, pair.start), imposers, known)
  const noun = nounIn(words, run)
  const word = noun ?? pronounIn(words, run)
  const opening = (words[0] as Word).start
  if (!word) return ownerIn(words, run) ? ownersMeant(words, run, imposers, known) : []
  const fits = (code: string | null): boolean => code !== null && !imposers.has(code) && isOfForm(word.lower, code)
  // "Malawi banned maize from its neighbour", told of one that was hit before: the one that hit it.
  const { told: hit, lastImposers } = known.context
  const hitters = new Set(lastImposers.flatMap(({ code }) => (fits(code) ? (code ?? []) : [])))
  if (NEIGHBOUR.test(word.lower) && hit.some((code) => imposers.has(code)) && hitters.size === 1) return [...hitters]
  const before = statesBefore(known, word.start).filter(({ entity }) => fits(entity.code))
  // "said it would join Kenya, which has hit the small Central African state": a state so described was told before the sentence.
  const described = noun && !/^(?:the|that|this)$/.test(words[noun.index - 1]?.lower ?? '')
  const earlier = described ? before.findLast(({ start }) => start < opening)?.entity.code : undefined
  if (earlier) return [known.context.told.findLast(fits) ?? earlier]
  const inSentence = new Set(
    before
      .filter((naming) => naming.start >= opening && !isVenue(words, naming))
      .map(({ entity }) => entity.code as string),
  )
  if (inSentence.size === 1) return [...inSentence]
  const opener = noun ? [] : openerOf(words, before, imposers)
  if (opener.length > 0) return opener
  const told = known.context.told.findLast(fits)
  if (told) return [told]
  // "Chad invaded Niger. Norway banned imports from it": whom the sentence before is about.
  const isTheme = (naming: Naming): boolean => !isPlaceOnly(known, naming, before)
  const subject = known.context.near.find(
    (naming) => naming.entity.kind === 'country' && fits(naming.entity.code) && isTheme(naming),
  )
  if (subject) return [subject.entity.code as string]
  const [first] = inSentence
  const theme = before.findLast(isTheme) ?? before.at(-1)
  const named = noun || word !== words[run.first] ? (first ?? theme?.entity.code) : first
  return named ? [named] : []
}

/** "its labourers who work in [Russia and China]": where something is, right behind which nothing more is told of it. */
function isPlaceOnly({ context }: Known, { start, text }: Naming, states: readonly Naming[]): boolean {
  const before = context.placesBefore
  return before.includes(start) && states.some((other) => !before.includes(other.start)) && !/['’]s?$/.test(text)
}

/** "At a meeting in [Luxembourg] ministers widened": where those meet who act. */
function isVenue(words: readonly Word[], { start }: Naming): boolean {
  const at = wordAt(words, start)
  return (
    /^(?:in|at|near)$/.test(words[at - 1]?.lower ?? '') &&
    words.slice(0, at).every(({ pos }) => pos !== 'verb' && pos !== 'be')
  )
}

const statesBefore = ({ namings }: Known, start: number): readonly Naming[] =>
  namingsBefore(namings, start, FAR).filter(({ entity }) => entity.kind === 'country' && entity.code !== null)

/** "officials of the regime", "its neighbour". */
const nounIn = (words: readonly Word[], { first, last }: Run): Word | undefined =>
  words
    .slice(first, last + 1)
    .find(({ lower, index }) =>
      NEIGHBOUR.test(lower)
        ? /^(?:its|their)$/.test(words[index - 1]?.lower ?? '') || words[index - 2]?.lower === 'its'
        : index > first && STATE_NOUN.test(lower) && pointsBack(words, index),
    )

/** "the country", "this island"; with what everybody knows of it "the small West African nation", but not "the state of emergency". */
function pointsBack(words: readonly Word[], noun: number): boolean {
  if (words[noun]?.lower === 'state' && words[noun + 1]?.pos === 'noun') return false
  for (let i = noun - 1; i >= 0 && i >= noun - 4; i--) {
    const { lower } = words[i] as Word
    // "Chad's president said Norway had banned imports from his country".
    if (/^(?:his|her)$/.test(lower)) return /^(?:country|nation)$/.test(words[noun]?.lower ?? '')
    if (/^(?:the|that|this)$/.test(lower)) return i === noun - 1 ? words[noun]?.lower !== 'state' : true
    if (!DESCRIBES_STATE.test(lower)) return false
  }
  return false
}

const DESCRIBES_STATE =
  /^(?:oil|rich|middle|small|tiny|poor|impoverished|beleaguered|embattled|stricken|battered|besieged|strife-torn|war-ravaged|famine-stricken|landlocked|troubled|war-torn|oil-rich|military-ruled|isolated|communist|secretive|reclusive|himalayan|caribbean|pacific|balkan|baltic|nordic|gulf|arab|muslim|african|asian|european|american|soviet|ex-soviet|former|west|east|north|south|central|western|eastern|northern|southern|southeast|latin|mediterranean|island)$/

/** "suspended trade [with] it": right behind what opens the run, or where a wording ends with it ("suspended it"). */
const pronounIn = (words: readonly Word[], { first, last }: Run): Word | undefined => {
  if (words[first]?.lower === 'it' && /^(?:preposition|to)$/.test(words[first - 1]?.pos ?? '')) return words[first]
  return last > first && words[last]?.lower === 'it' ? words[last] : undefined
}

/** "the duty that Washington imposed on its lumber", "said China had banned its barley": right behind what opens the run. */
const ownerIn = (words: readonly Word[], { first, last }: Run): boolean => {
  const its = words[first]?.lower === 'its' ? first : words[last - 1]?.lower === 'its' ? last - 1 : -1
  const before = words[its - 1]
  return before !== undefined && (before.pos === 'verb' || /^(?:on|against)$/.test(before.lower))
}

/** "its": the state that opens the sentence, else the only one named between its dateline and the run; never one that acts. */
function ownersMeant(
  words: readonly Word[],
  { first }: Run,
  imposers: ReadonlySet<string>,
  known: Known,
): readonly string[] {
  const opens = words.findIndex(({ after }, i) => i < DATELINE && /\s[–—-]+\s$/.test(after)) + 1
  const from = (words[opens] as Word).start
  const states = statesBefore(known, (words[first] as Word).start).filter(
    ({ entity, start }) => start >= from && !imposers.has(entity.code as string),
  )
  const opener = openerOf(words.slice(opens), states, imposers)
  if (opener.length > 0) return opener
  const codes = new Set(states.map(({ entity }) => entity.code as string))
  return codes.size === 1 ? [...codes] : []
}

/** Words of a dateline, at most. */
const DATELINE = 9

/** The state that opens the sentence, when it is none of those that act: "Canada said", "Belarus recalled". */
function openerOf(words: readonly Word[], states: readonly Naming[], imposers: ReadonlySet<string>): readonly string[] {
  const [first] = words
  const opener = first && states.find(({ start, end }) => end > first.start && start <= (words[2] ?? first).start)
  const code = opener?.entity.code
  return code && !imposers.has(code) ? [code] : []
}

/** "both countries", "the two neighbours". */
function pairIn(
  words: readonly Word[],
  { first, last }: Run,
): { readonly start: number; readonly both: boolean } | undefined {
  for (let i = first; i <= last; i++) {
    if (!STATES.test((words[i] as Word).lower)) continue
    const { start } = words[i] as Word
    const before = words[i - 1]?.lower
    // "commanders on both sides": those of a war.
    if (before === 'both' && words[i - 2]?.lower === 'on') continue
    if (before === 'both') return { start, both: true }
    if (before === 'two' && /^(?:the|these|those)$/.test(words[i - 2]?.lower ?? '')) return { start, both: false }
  }
  return undefined
}

/** " and ": what stands between two states that are named together. */
const JOINED = 5

/** Of "both" the two that measures hit, or that were named together; of "the two" those named last, one of whom may impose. */
function pairBefore(
  both: boolean,
  states: readonly Naming[],
  imposers: ReadonlySet<string>,
  { context }: Known,
): readonly string[] {
  const codes = states.map(({ entity }) => entity.code as string)
  const told = [...new Set(context.told)].filter((code) => !imposers.has(code))
  const joined = states.findLastIndex(
    ({ start }, i) => i > 0 && start - (states[i - 1] as Naming).end === JOINED && codes[i] !== codes[i - 1],
  )
  const last = [...new Set(codes.toReversed())].slice(0, 2)
  const two = !both ? last : told.length === 2 ? told : joined > 0 ? codes.slice(joined - 1, joined + 1) : last
  return two.length === 2 ? two.filter((code) => !imposers.has(code)).toSorted() : []
}
