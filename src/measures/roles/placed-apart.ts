/** "three firms, all based in Chad": where those who are hit are, told apart by a comma, a dash or brackets. */
import type { Scene } from '../scene.js'
import { namingsBetween, stateOf } from './actors.js'

const MEMBERS = '(?:all|both|each|most|many|some|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)'

/** Who of them is where; what stands behind names their states. */
const APART = new RegExp(
  `(?:,|\\s?[–—]|\\s-{1,2}|\\()\\s?(?:including |among them )?(?:${MEMBERS}(?: of (?:them|which|whom))?|mostly|mainly) (?:(?:is|are|was|were) )?(?:based|located|registered|incorporated|headquartered|domiciled|operating)? ?in (?=(?:the )?(?:mainland )?\\p{Lu})`,
  'u',
)

/** "added 40 firms to its list for such goods, including from Chad". */
const HAILING = /, (?:including|mainly|mostly|many|most|some)(?: of them)? from (?=(?:the )?(?:mainland )?\p{Lu})/u

/** What else comes from somewhere: "despite protests, including from Chad". */
const VOICES =
  /\b(?:protests?|criticism|calls?|pressure|opposition|support|backing|complaints?|threats?|concerns?|warnings?|attacks?|imports?|money|funds|weapons|arms)(?: \p{L}+){0,4}$/u

/** Behind these it is no longer told where they are. */
const ENDS = /[;:)–—]|\s-\s|\.\s|\b(?:for|which|who|that|because|after|over|as|while|accused|on|under|pursuant)\b/

/** The states in which the sentence says apart that those who are hit are. */
export function statesApart({ tagged: { sentence }, namings }: Scene, own: ReadonlySet<string>): readonly string[] {
  const { text, start } = sentence
  const hailing = HAILING.exec(text)
  const found = APART.exec(text) ?? (hailing && !VOICES.test(text.slice(0, hailing.index)) ? hailing : null)
  if (!found) return []
  const from = found.index + found[0].length
  const stop = text.slice(from).search(ENDS)
  const codes = namingsBetween(namings, start + from, start + (stop < 0 ? text.length : from + stop))
    .map(({ entity }) => stateOf(entity))
    .filter((code) => code !== null && !own.has(code))
  return [...new Set(codes)] as readonly string[]
}
