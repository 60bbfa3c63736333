/** Whose rulers are meant by "the junta" or "the generals": those of the state of which the article told them. */
import type { Imposer } from '../../record/contract.js'
import type { Document, Sentence } from '../../text/document.js'
import { actingCode, FAR, type Naming, type Namings, namingsBetween } from './actors.js'
import { imposing } from './seat.js'

/** Words for those who rule by force. */
export const RULERS = /^(?:junta|generals|rulers|regime|putschists|soldiers|colonels)$/

/** Of these no other stands for a state that acted before. */
export const RULERS_ONLY = /^(?:regime|putschists|soldiers|colonels)$/

const TOLD =
  /\b(?:junta|generals|(?:military|army) (?:rulers|government|council|regime|leaders)|rulers|regime|putschists|coup (?:leaders|plotters|makers)|coup in|power in|colonels|(?:toppled|overthrew|ousted|deposed) president)\b/gi

/** Words for them and for those who took power in a sentence. */
const RULING = /\b(?:junta|generals|rulers|regime|putschists|soldiers|colonels|coup (?:leaders?|plotters|makers))\b/

/** How far from the word its state may be named, in characters. */
const NEAR = 28

/** Where the text tells whose rulers they are. */
export interface ToldRulers {
  readonly imposer: Imposer
  /** Where the word for them and the name beside it both have ended. */
  readonly end: number
}

/** Longest name that may stand beside the word, in characters. */
const LONGEST = 100

/** Every "the junta in Niamey" and "Mali's generals" of the text, in order; read once for all sentences. */
export function rulersTold({ article: { text } }: Document, namings: Namings): readonly ToldRulers[] {
  return [...text.matchAll(TOLD)].flatMap(({ index, 0: word }) => {
    const end = index + word.length
    const naming = namingsBetween(namings, index - NEAR - LONGEST, end + NEAR + LONGEST).find(
      (each) => codeOf(each) !== null && isBeside(text, each, index, end),
    )
    const code = naming && codeOf(naming)
    return code
      ? [{ imposer: imposing(code, naming.start, naming.end, naming.text), end: Math.max(end, naming.end) }]
      : []
  })
}

/** Whose rulers a sentence may mean: of those told before it the last. */
export const rulersBefore = (told: readonly ToldRulers[], { start, text }: Sentence): Imposer | undefined =>
  RULING.test(text)
    ? told.findLast(({ imposer, end }) => end <= start && imposer.start >= start - FAR)?.imposer
    : undefined

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
