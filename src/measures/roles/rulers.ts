/** Whose rulers are meant by "the junta" or "the generals": those of the state of which the article told them. */
import type { Imposer } from '../../record/contract.js'
import type { Document } from '../../text/document.js'
import { actingCode, type Naming, type Namings, namingsBefore } from './actors.js'
import { imposing } from './seat.js'

/** Words for those who rule by force. */
export const RULERS = /^(?:junta|generals|rulers|regime|putschists|soldiers|colonels)$/

/** Of these no other stands for a state that acted before. */
export const RULERS_ONLY = /^(?:regime|putschists|soldiers|colonels)$/

const TOLD =
  /\b(?:junta|generals|(?:military|army) (?:rulers|government|council|regime|leaders)|rulers|regime|putschists|coup (?:leaders|plotters|makers)|coup in|power in|colonels|(?:toppled|overthrew|ousted|deposed) president)\b/gi

/** How far from the word its state may be named, in characters. */
const NEAR = 28

/** The state of the rulers told last before the sentence at `start`, next to whose word it is named: "the junta in Niamey", "Mali's generals". */
export function rulersBefore({ article: { text } }: Document, start: number, namings: Namings): Imposer | undefined {
  const before = namingsBefore(namings, start).filter((naming) => codeOf(naming) !== null)
  const told = [...text.slice(0, start).matchAll(TOLD)].reverse()
  for (const { index, 0: word } of told) {
    const naming = before.find((each) => isBeside(text, each, index, index + word.length))
    const code = naming && codeOf(naming)
    if (code) return imposing(code, naming.start, naming.end, naming.text)
  }
  return undefined
}

/** The state, or that of the town where they sit. */
const codeOf = ({ entity }: Naming): string | null =>
  actingCode(entity) ?? (entity.kind === 'place' ? entity.country : null)

/** "Niger's military junta", "the generals who rule Niger", "the junta in Niamey". */
function isBeside(text: string, { start, end }: Naming, from: number, to: number): boolean {
  if (end <= from) return from - end < NEAR && LEADS.test(text.slice(end, from))
  return start >= to && start - to < NEAR && FOLLOWS.test(text.slice(to, start))
}

const LEADS = /^(?:['’]s?)?(?:[\s-]+\p{Ll}+)*[\s-]+$/u
const FOLLOWS = /^(?: (?:now |who )?(?:in|of|rul(?:es?|ing)|runs?|running)(?: the)?)? $/
