/** States named as the victims of what a measure answers, or as those whom it helps. */
import type { Word } from '../../text/tag.js'
import { type Naming, wordAt } from './actors.js'

const HARM =
  /^(?:aggressions?|invasions?|wars?|attacks?|assaults?|annexations?|occupations?|offensives?|strikes?|raids?|incursions?|bombings?|bombardments?|shelling|intervention|crimes?|violence|interference|meddling|hostilit(?:y|ies)|threats?|abuses|atrocities|destabili[sz]ation|destabili[sz]ing|undermining|threatening|invading|attacking|occupying|annexing)$/

const HELP = /^(?:support|solidarity|sympathy|sovereignty|integrity|independence|defen[cs]e)$/

/** "the aggression against Ukraine", "attacks on Ukrainian cities", "solidarity with Kyiv". */
export function isWronged({ start }: Naming, words: readonly Word[], floor: number): boolean {
  const at = wordAt(words, start)
  for (let i = at - 1; i > floor && i >= at - 4; i--) {
    const { lower, pos, after } = words[i] as Word
    if (/[,;:]/.test(after)) return false
    if (/^(?:against|on|of|in|into|upon|over|for|with|to)$/.test(lower)) {
      const noun = (words[i - 1] as Word).lower
      return HARM.test(noun) || HELP.test(noun)
    }
    if (HARM.test(lower) && pos === 'verb') return true
    if (!['determiner', 'adjective', 'noun', 'name', 'adverb'].includes(pos)) return false
  }
  return false
}
