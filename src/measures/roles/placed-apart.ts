/** "three firms, all based in Chad": where those who are hit are, told apart by a comma, a dash or brackets. */
import type { Scene } from '../scene.js'
import { namingsBetween, stateOf } from './actors.js'

const MEMBERS = '(?:all|both|each|most|many|some|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)'

/** Who of them is where; what stands behind names their states. */
const APART = new RegExp(
  `(?:,|\\s?[–—]|\\s-{1,2}|\\()\\s?(?:including |among them )?(?:${MEMBERS}(?: of (?:them|which|whom))?|mostly|mainly) (?:(?:is|are|was|were) )?(?:based|located|registered|incorporated|headquartered|domiciled|operating)? ?in (?=(?:the )?(?:mainland )?\\p{Lu})`,
  'u',
)

/** Behind these it is no longer told where they are. */
const ENDS = /[;:)–—]|\s-\s|\.\s|\b(?:for|which|who|that|because|after|over|as|accused|on|under|pursuant)\b/

/** The states in which the sentence says apart that those who are hit are. */
export function statesApart({ tagged: { sentence }, namings }: Scene, own: ReadonlySet<string>): readonly string[] {
  const { text, start } = sentence
  const found = APART.exec(text)
  if (!found) return []
  const from = found.index + found[0].length
  const stop = text.slice(from).search(ENDS)
  const codes = namingsBetween(namings, start + from, start + (stop < 0 ? text.length : from + stop))
    .map(({ entity }) => stateOf(entity))
    .filter((code) => code !== null && !own.has(code))
  return [...new Set(codes)] as readonly string[]
}
