/** Whose measure it is by the list or law that it is told of: "was added to the Entity List", "was listed under the Kingpin Act". */
import { NAMED_LISTS } from '../../lexicon/named-lists.js'
import type { Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import { imposing } from './seat.js'

/** Words behind the trigger in which the name of a list may begin. */
const NEAR = 4

const LISTS = NAMED_LISTS.map(([name, state]) => ({ state, name: name.split(' ') }))

const OPENERS: ReadonlySet<string> = new Set(LISTS.map(({ name: [first = ''] }) => first))

/** The state that alone has the list named in or right behind the trigger. */
export function listOwner({ trigger: { first, last } }: Candidate, { words }: Clauses): Imposer | undefined {
  for (let at = first; at < words.length && at <= last + NEAR; at++) {
    if (!OPENERS.has((words[at] as Word).lower)) continue
    const found = LISTS.find(({ name }) => name.every((part, i) => words[at + i]?.lower === part))
    if (!found) continue
    const list = words.slice(at, at + found.name.length)
    return imposing(found.state, list[0]?.start ?? 0, list.at(-1)?.end ?? 0, list.map(({ text }) => text).join(' '))
  }
  return undefined
}
