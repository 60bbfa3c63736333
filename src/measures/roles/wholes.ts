/** Whom a measure hits where only the whole that it belongs to, or the one who answers it, tells. */
import type { Word } from '../../text/tag.js'
import type { Candidate } from '../candidates.js'
import { type Clauses, PHRASE_WORDS, type Run } from '../clause/clause.js'
import { logicalSubject } from '../clause/control.js'
import { answererOf } from '../standing/answered.js'
import { type Namings, namingsIn, stateOf } from './actors.js'
import { AGAINST } from './links.js'

const WHOLE = /^(?:sanctions|measures|curbs|restrictions|penalties|embargo(?:es)?)$/

/** States in a run that are none of the imposers. */
const statesIn = (clauses: Clauses, namings: Namings, run: Run, imposers: ReadonlySet<string>): readonly string[] => [
  ...new Set(
    namingsIn(namings, clauses.words, run)
      .flatMap(({ entity }) => stateOf(entity) ?? [])
      .filter((code) => !imposers.has(code)),
  ),
]

/** "ended its review of the penalties aimed at Chad, lifting [the asset freezes]": a part told as known hits whom the whole hits. */
export function statesOfWhole(
  { form, trigger }: Candidate,
  clauses: Clauses,
  namings: Namings,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const { words } = clauses
  if (form !== 'noun' || !isKnown(words, trigger.first)) return []
  for (const { index, lower, after } of words.slice(0, trigger.first)) {
    if (!WHOLE.test(lower) || /[,;:.]/.test(after)) continue
    const link = linkBehind(words, index)
    const states = link < 0 ? [] : statesIn(clauses, namings, phraseBehind(words, link), imposers)
    if (states.length > 0) return states
  }
  return []
}

/** "the embargo", "its travel bans": told as known. */
const isKnown = (words: readonly Word[], first: number): boolean =>
  words.slice(Math.max(0, first - 3), first).some(({ lower }) => /^(?:the|its|their|these|those|all)$/.test(lower))

/** "on", "against", "aimed at": what opens those who are hit right behind the noun, or -1. */
function linkBehind(words: readonly Word[], noun: number): number {
  const [next, second] = [words[noun + 1]?.lower ?? '', words[noun + 2]?.lower ?? '']
  if (AGAINST.test(next)) return noun + 1
  return /^(?:aimed|directed|levelled|leveled|imposed|placed)$/.test(next) && /^(?:at|against|on)$/.test(second)
    ? noun + 2
    : -1
}

function phraseBehind(words: readonly Word[], link: number): Run {
  let last = link
  while (last + 1 < words.length && last - link < 7 && !/[,;:.]/.test(words[last]?.after ?? '')) {
    const next = words[last + 1] as Word
    if (!PHRASE_WORDS.has(next.pos) && next.lower !== 'and') break
    last++
  }
  return { first: link + 1, last }
}

/** "banned cheese in retaliation for EU sanctions": who answers a measure is hit by it. */
export function answeringStates(
  { trigger }: Candidate,
  clauses: Clauses,
  namings: Namings,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const group = answererOf(clauses, trigger)
  const subject = group < 0 ? undefined : logicalSubject(clauses, group)
  const states = subject ? statesIn(clauses, namings, subject, imposers) : []
  return states.length === 1 ? states : []
}
