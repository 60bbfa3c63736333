/** States named without being hit: victims of what a measure answers, those whom it helps or spares, those whose reach it tells. */
import type { Word } from '../../text/tag.js'
import type { Run } from '../clause/clause.js'
import { type Naming, wordAt } from './actors.js'

const HARM =
  /^(?:aggressions?|invasions?|wars?|attacks?|assaults?|annexations?|occupations?|offensives?|strikes?|raids?|incursions?|bombings?|bombardments?|shelling|battlefields?|intervention|crimes?|violence|interference|meddling|hostilit(?:y|ies)|threats?|abuses|atrocities|destabili[sz]ation|destabili[sz]ing|undermining|threatening|invading|attacking|occupying|annexing)$/

const HELPING =
  /^(?:support|supporting|help|helping|assist|assisting|defend|defending|protect|protecting|rebuild|rebuilding|compensate|compensating|benefit|arm|arming)$/

const HELP = /^(?:support|solidarity|sympathy|sovereignty|integrity|independence|defen[cs]e)$/

/** "a licence that let BP pump gas": a firm that may do what it does is not hit where it is told. */
export const isLetFirm = ({ kind }: Naming['entity'], before: string): boolean =>
  kind === 'organization' && /^(?:let|lets|letting|allow(?:s|ed|ing)?)$/.test(before)

/** "with the exception of Canada and Norway", "all but China": named because the measure spares them. */
export function isSpared({ entity, start }: Naming, words: readonly Word[]): boolean {
  const at = wordAt(words, start)
  if (isLetFirm(entity, words[at - 1]?.lower ?? '')) return true
  // "Chad, not Niger".
  if (words[at - 1]?.lower === 'not') return true
  for (let i = at - 1; i >= 0 && i >= at - 16; i--) {
    const { lower, pos, after } = words[i] as Word
    if (lower === 'except' || lower === 'excluding' || (lower === 'exception' && words[i + 1]?.lower === 'of'))
      return true
    // "imports from outside the bloc".
    if (lower === 'outside' && words[i - 1]?.lower === 'from') return true
    if (/^(?:other|apart|rather)$/.test(lower) && /^(?:than|from)$/.test(words[i + 1]?.lower ?? '')) return true
    if (/[;:.]/.test(after) || !['determiner', 'adjective', 'noun', 'name', 'conjunction', 'preposition'].includes(pos))
      return false
  }
  return false
}

/** "the aggression against Ukraine", "attacks on Ukrainian cities", "solidarity with Kyiv". */
export const isWronged = (naming: Naming, words: readonly Word[]): boolean => wrongOf(naming, words) !== undefined

/** "suspended budget [support] for Chad": the help is what is taken away. */
export function isDenied(naming: Naming, { first, last }: Run, words: readonly Word[]): boolean {
  const wrong = wrongOf(naming, words)
  return wrong !== undefined && !wrong.harms && wrong.at >= first && wrong.at <= last
}

/** What is done to a state that is named: the noun or verb of the harm or help before it; undefined when it is neither. */
export function wrongOf({ start }: Naming, words: readonly Word[]): Wrong | undefined {
  const at = wordAt(words, start)
  for (let i = at - 1; i > 0 && i >= at - 4; i--) {
    const { lower, pos, after } = words[i] as Word
    if (/[,;:]/.test(after)) return undefined
    if (/^(?:against|on|of|in|into|upon|over|for|with)$/.test(lower)) {
      const noun = (words[i - 1] as Word).lower
      return HARM.test(noun)
        ? { harms: true, link: lower, at: i - 1 }
        : HELP.test(noun)
          ? { harms: false, link: lower, at: i - 1 }
          : undefined
    }
    if (pos === 'verb' && HARM.test(lower)) return { harms: true, link: null, at: i }
    if (pos === 'verb' && HELPING.test(lower)) return { harms: false, link: null, at: i }
    if (!['determiner', 'adjective', 'noun', 'name', 'adverb'].includes(pos)) return undefined
  }
  return undefined
}

interface Wrong {
  readonly harms: boolean
  /** The preposition behind a noun of harm or help; null behind a verb. */
  readonly link: string | null
  /** The word of the harm or help. */
  readonly at: number
}

/** "a settler already sanctioned by Canada": who did the like before is not hit. */
export function isFormerDoer({ start }: Naming, words: readonly Word[]): boolean {
  const at = wordAt(words, start) - 1
  const by = words[at]?.pos === 'determiner' ? at - 1 : at
  return words[by]?.lower === 'by' && DONE_BEFORE.test(words[by - 1]?.lower ?? '')
}

const DONE_BEFORE =
  /^(?:targeted|sanctioned|blacklisted|designated|banned|barred|listed|wanted|accused|indicted|condemned|expelled|imposed|adopted|announced)$/
