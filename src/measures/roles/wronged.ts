/** States named without being hit: victims of what a measure answers, those whom it helps or spares, those whose reach it tells. */
import type { Word } from '../../text/tag.js'
import { findLastWord } from '../../text/word-search.js'
import type { Run } from '../clause/clause.js'
import { type Naming, stateOf, wordAt } from './actors.js'

const HARM =
  /^(?:aggressions?|invasions?|wars?|attacks?|assaults?|annexations?|occupations?|offensives?|strikes?|raids?|incursions?|bombings?|bombardments?|shelling|battlefields?|intervention|crimes?|violence|interference|meddling|hostilit(?:y|ies)|threats?|abuses|atrocities|destabili[sz]ation|destabili[sz]ing|undermining|threatening|invading|attacking|occupying|annexing)$/

const HELPING =
  /^(?:support|supporting|help|helping|assist|assisting|defend|defending|protect|protecting|rebuild|rebuilding|compensate|compensating|benefit|arm|arming)$/

const HELP = /^(?:support|solidarity|sympathy|sovereignty|integrity|independence|defen[cs]e)$/

/** "a licence that let BP pump gas": a firm that may do what it does is not hit where it is told. */
const isLet = ({ kind }: Naming['entity'], before: string): boolean =>
  kind === 'organization' && /^(?:let|lets|letting|allow(?:s|ed|ing)?)$/.test(before)

/** "with the exception of Canada and Norway", "all but China": named because the measure spares them. */
export function isSpared({ entity, start }: Naming, words: readonly Word[]): boolean {
  const at = wordAt(words, start)
  if (isLet(entity, words[at - 1]?.lower ?? '')) return true
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

const REACH = /^(?:jurisdictions?|persons?|soil|territory|nationals|citizens)$/

const OWNED = /^(?:assets|property|accounts?|holdings)$/

const HOLDING =
  /^(?:assets?|property|properties|holdings|interests?|funds|accounts?|money|hold|holds|held|own|owns|owned|have|has|kept|located|is|are|based|come|resources)$/

/** "any US assets", "property within the United States", "subject to US jurisdiction": how far a measure reaches, not whom it hits. */
export function isReach({ start, end }: Naming, words: readonly Word[]): boolean {
  const at = wordAt(words, start)
  const next = words[wordAt(words, end - 1) + 1]
  if (next && REACH.test(next.lower)) return true
  const behind = next && words[next.index + 1]
  // "any Britain-based assets".
  if (next?.lower === 'based' && OWNED.test(behind?.lower ?? '')) return true
  const any = words[at - 1]?.lower === 'any'
  // "their British assets": whose they are is told.
  const owned = /^(?:their|his|her|its)$/.test(words[at - 1]?.lower ?? '') || words[at - 1]?.possessive === true
  // "any Iranian assets in France": where they are tells the reach.
  const elsewhere = /^(?:in|under|within|on|held)$/.test(behind?.lower ?? '')
  if (
    next &&
    OWNED.test(next.lower) &&
    ((any && !elsewhere) || owned || /^(?:held|of|belonging|owned)$/.test(behind?.lower ?? ''))
  )
    return true
  if (/^(?:financial|banking)$/.test(next?.lower ?? '') && behind?.lower === 'system') return true
  const before = words[at - 1]?.pos === 'determiner' ? at - 2 : at - 1
  const preposition = words[before]?.lower ?? ''
  if (/^(?:within|inside|into|entering|enter)$/.test(preposition)) return true
  return preposition === 'in' && HOLDING.test(words[before - 1]?.lower ?? '')
}

/** "a settler already sanctioned by Canada": who did the like before is not hit. */
export function isFormerDoer({ start }: Naming, words: readonly Word[]): boolean {
  const at = wordAt(words, start) - 1
  const by = words[at]?.pos === 'determiner' ? at - 1 : at
  return words[by]?.lower === 'by' && DONE_BEFORE.test(words[by - 1]?.lower ?? '')
}

const DONE_BEFORE =
  /^(?:targeted|sanctioned|blacklisted|designated|banned|barred|listed|wanted|accused|indicted|condemned|expelled|imposed|adopted|announced)$/

/** "Iranian banks in Dubai", "North Korean envoys in Syria": where those who are hit by their nationality are. */
export function isWhereabouts({ start }: Naming, found: readonly Naming[], words: readonly Word[]): boolean {
  let at = wordAt(words, start) - 1
  while (at > 0 && (words[at] as Word).pos !== 'preposition' && !/[;:]/.test((words[at] as Word).after)) {
    if (!['name', 'determiner', 'conjunction', 'adjective'].includes((words[at] as Word).pos)) return false
    at--
  }
  const link = words[at]
  if (link?.lower === 'in' && /^(?:accounts?|deposits)$/.test(words[at - 1]?.lower ?? '')) return true
  if (link?.lower === 'in' && isMeeting(words, at - 1)) return true
  // "Iranian money held in Qatar".
  if (link?.lower === 'in' && KEPT.test(words[at - 1]?.lower ?? '')) at--
  if (link?.lower !== 'in' || words[at - 1]?.pos !== 'noun' || /,/.test(words[at - 1]?.after ?? '')) return false
  return found.some(
    (other) =>
      other.end <= link.start &&
      stateOf(other.entity) !== null &&
      !isLet(other.entity, words[wordAt(words, other.start) - 1]?.lower ?? '') &&
      words.slice(wordAt(words, other.end), at).every(({ pos, after }) => pos === 'noun' && !/[,;:]/.test(after)),
  )
}

/** "at a summit in Accra", "after talks in Geneva": where it was decided. */
const isMeeting = (words: readonly Word[], index: number): boolean =>
  /^(?:summit|meeting|conference|session|gathering|congress|talks)$/.test(words[index]?.lower ?? '') &&
  words.slice(Math.max(0, index - 4), index).some(({ lower }) => /^(?:at|after|during|following)$/.test(lower))

const KEPT = /^(?:held|kept|deposited|frozen|trapped|stuck|parked|based|located|stored|registered|stranded)$/

const AREA = /^(?:areas?|parts?|regions?|territor(?:y|ies)|provinces?)$/

/** "blogs from occupied areas of Ukraine": where those who are hit stay. */
export function isArea({ start }: Naming, words: readonly Word[]): boolean {
  const link = wordAt(words, start) - 1
  if (words[link]?.lower !== 'of' || !AREA.test(words[link - 1]?.lower ?? '')) return false
  return words.slice(Math.max(0, link - 5), link - 1).some(({ lower }) => /^(?:from|in)$/.test(lower))
}

const BACKING =
  /^(?:backed|aligned|allied|supported|sponsored|funded|financed|trained|armed|brokered|mediated|sanctioned|supplied|inspired|installed|directed|commanded)$/

/** "the Iranian-backed Houthis", "a pro-Kremlin blogger": who stands behind those who are hit, or acts on them. */
export function isBacker({ entity, start, end }: Naming, words: readonly Word[]): boolean {
  const before = words[wordAt(words, start) - 1]
  if (entity.kind === 'organization' && before?.after === '-' && /^(?:pro|anti)$/.test(before.lower)) return true
  const last = words[wordAt(words, end - 1)]
  return last?.after === '-' && BACKING.test(words[last.index + 1]?.lower ?? '')
}

const VIEWS =
  /^(?:views?|stances?|polic(?:y|ies)|leanings?|rhetoric|positions?|sentiments?|course|slogans?|statements?)$/

/** "a [pro-Russian] Georgian judge", "an [anti-Iran] group", "its [pro-Russian] stance": whom those who are hit side with or oppose. */
export function isSided({ entity, start, end }: Naming, found: readonly Naming[], words: readonly Word[]): boolean {
  const at = wordAt(words, start)
  const last = wordAt(words, end - 1)
  const word = words[at]
  if (!word || word.start >= start) return false
  const side = word.text.slice(0, start - word.start).toLowerCase()
  if (/^(?:anti|is|isis|isil)-$/.test(side) || (side === 'pro-' && VIEWS.test(words[last + 1]?.lower ?? '')))
    return true
  const code = stateOf(entity)
  const joins = (from: number, to: number): boolean =>
    from <= to &&
    words.slice(from, to).every(({ pos, after }) => /^(?:noun|adjective|name)$/.test(pos) && !/[,;:.]/.test(after))
  return (
    side === 'pro-' &&
    found.some((other) => {
      const its = stateOf(other.entity)
      if (its === null || its === code) return false
      return other.start > end
        ? joins(last + 1, wordAt(words, other.start))
        : !/[,;:.]/.test(words[wordAt(words, other.end - 1)]?.after ?? '') &&
            joins(wordAt(words, other.end - 1) + 1, at)
    })
  )
}

const FRIEND =
  /^(?:ally|allies|partners?|neighbou?rs?|rivals?|foes?|enem(?:y|ies)|supporters?|backers?|friends?|critics?|opponents?|patrons?)$/

/** "Rwanda, a close ally of Japan": who stands beside those who are hit, told by what they are to each other. */
export function isRelated({ entity, start }: Naming, found: readonly Naming[], words: readonly Word[]): boolean {
  if (entity.kind !== 'country' && entity.kind !== 'bloc') return false
  const at = wordAt(words, start)
  const link = words[at - 1]?.pos === 'determiner' ? at - 2 : at - 1
  if (!/^(?:of|to)$/.test(words[link]?.lower ?? '') || !FRIEND.test(words[link - 1]?.lower ?? '')) return false
  return found.some((other) => other.end < start && other.entity !== entity && stateOf(other.entity) !== null)
}

const TELLS_OF =
  /^(?:that|who|which|accused|suspected|blamed|close|loyal|linked|tied|allied|doing|supplying|shipping|helping|backing|selling|buying|working|fighting|trading|smuggling|carrying|bound|headed|destined)$/

/** "Iranian firms that supply drones to Russia", "Georgian judges close to Moscow": whom those who are hit by their nationality deal with. */
export function isDealtWith(naming: Naming, found: readonly Naming[], words: readonly Word[]): boolean {
  const at = wordAt(words, naming.start)
  const cue = findLastWord(words, at - 9, at - 1, ({ lower }) => TELLS_OF.test(lower))
  if (cue < 1) return false
  // "banks in Chad [that] help Sudan": behind the name of a place a verb tells what those who are hit do.
  const placed =
    words[cue - 1]?.pos === 'name' &&
    words[cue - 2]?.pos === 'preposition' &&
    /^(?:that|who|which)$/.test(words[cue]?.lower ?? '')
  if (placed)
    return words[cue + 1]?.pos === 'verb' && !words.slice(cue - 1, at).some(({ after }) => /[,;:.]/.test(after))
  if (words[cue - 1]?.pos !== 'noun') return false
  const between = words.slice(cue - 1, at)
  if (between.some(({ pos, after, index }) => /[,;:.]/.test(after) || (pos === 'conjunction' && index !== at - 1)))
    return false
  const code = stateOf(naming.entity)
  return found.some((other) => {
    const end = wordAt(words, other.end - 1)
    const bears = stateOf(other.entity) !== null && stateOf(other.entity) !== code
    const nouns = words.slice(end + 1, cue)
    return (
      bears && end < cue && nouns.length > 0 && nouns.every(({ pos, after }) => pos === 'noun' && !/[,;:]/.test(after))
    )
  })
}
