/** A measure that somebody suffers, is put under, or is freed from. */
import type { Word } from '../../text/tag.js'
import { ACT_NOUNS, ACTS_FREEING, ACTS_PUTTING, ACTS_REPLYING, ACTS_SUFFERED, type Act, PACKAGING } from '../acts.js'
import { objectRelativeStart, relativeStart } from '../clause/boundaries.js'
import { type Clauses, PHRASE_WORDS } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { conditionBehind } from './conditions.js'
import type { Standing } from './standing.js'
import { standingOfVerb } from './verbs.js'

/** "faces an asset freeze", "will be subject to a travel ban", "was placed under sanctions", "hit Russia with tariffs". */
export function asSuffered(clauses: Clauses, noun: number): Standing | undefined {
  const { words, groups, groupAt } = clauses
  const first = listHead(words, noun)
  let link = -1
  for (let i = first - 1; i >= 0 && i >= first - 30; i--) {
    const word = words[i] as Word
    if (/[;:]/.test(word.after)) return undefined
    const at = groupAt[i] as number
    const aside = at !== -1 && link >= 0 ? asideOpener(clauses, at) : -1
    if (aside > 0) {
      i = aside
      continue
    }
    if (at !== -1) {
      const group = groups[at] as VerbGroup
      const verb = headOf(words, group)
      const act = link < 0 ? (ACTS_SUFFERED.get(verb) ?? gained(verb, words[noun])) : putting(words, group, verb, link)
      if (!act) return undefined
      const read = standingOfVerb(clauses, at, act)
      const awaits = /^(?:face|faces|facing|risk|risks|risking)$/.test(verb) && conditionBehind(clauses, group) === 'if'
      const standing: Standing = awaits && read.status !== 'rejected' ? { ...read, status: 'threatened' } : read
      if (ACTS_REPLYING.get(verb) === act) return standing
      const copula = words[group.head]?.pos === 'be'
      const active = link >= 0 && !group.passive && !copula && group.form !== 'participle' && !UNDERGOING.test(verb)
      return { ...standing, doer: active || group.passive ? at : -1, sufferer: at }
    }
    const holder = words[i - 1]?.lower ?? ''
    if (link < 0 && word.lower === 'of' && (/^(?:targets?|lists?|scope)$/.test(holder) || PACKAGING.test(holder)))
      continue
    // "was freed of sanctions".
    const freed = word.lower === 'of' && link < 0 && ACTS_FREEING.has(holder)
    if (freed || /^(?:under|with|to|from|by)$/.test(word.lower) || (link < 0 && isWarnedOf(words, i))) {
      // "exempted oil from the Urals from its ban": only the outer one opens the measure.
      if (link >= 0 && word.lower !== 'from') return undefined
      link = i
    } else if (link >= 0 && word.lower === 'subject') continue
    else if (link < 0 && (word.pos === 'preposition' || word.pos === 'relative')) return undefined
  }
  return undefined
}

/** Verbs whose subject is under the measure. */
const UNDERGOING = /^(?:c[ao]mes?|remain(?:s|ed)?|li(?:ve|ves|ved|ving)|suffer(?:s|ed|ing)?|labou?r(?:s|ed)?)$/

/** "warned [Iraq] of": a name stands between; customers are warned of what hits others. */
const isWarnedOf = (words: readonly Word[], of: number): boolean =>
  words[of]?.lower === 'of' &&
  words[of - 1]?.pos === 'name' &&
  words.slice(Math.max(0, of - 6), of - 1).some(({ lower }) => /^warn(?:s|ed|ing)$/.test(lower))

/** "exempted oil from the pipeline, on which Chile depends, from": where a relative clause between commas opens, or -1. */
function asideOpener(clauses: Clauses, at: number): number {
  const { words, groups } = clauses
  if (!/,/.test((words[(groups[at] as VerbGroup).last] as Word).after)) return -1
  const opener = Math.max(relativeStart(clauses, at), objectRelativeStart(clauses, at))
  return opener > 0 && words[opener - 1]?.pos === 'preposition' ? opener - 1 : opener
}

/** "won an exemption from the sanctions": relief that its subject gets. */
const gained = (verb: string, noun: Word | undefined): Act | undefined => {
  const act = GAINING.test(verb) ? ACT_NOUNS.get(noun?.lower ?? '') : undefined
  return act?.action === 'ease' ? act : undefined
}

const GAINING =
  /^(?:get|gets|got|gotten|getting|win|wins|won|winning|obtain(?:s|ed|ing)?|secur(?:e|es|ed|ing)|gain(?:s|ed)?|enjoy(?:s|ed)?)$/

/** "subject to sanctions, including visa limits and a freeze": the noun that the listed ones only spell out. */
function listHead(words: readonly Word[], noun: number): number {
  for (let i = noun - 1; i > 0 && i >= noun - 20; i--) {
    const { lower, after, pos } = words[i] as Word
    if (/[;:.]/.test(after) || pos === 'verb' || pos === 'relative') return noun
    const opens = lower === 'including' || (lower === 'as' && words[i - 1]?.lower === 'such')
    if (opens) return headBefore(words, lower === 'as' ? i - 2 : i - 1)
  }
  return noun
}

/** The noun that a phrase such as "sanctions on Iran by the EU" is about, read backwards from its end. */
function headBefore(words: readonly Word[], last: number): number {
  let head = last
  for (let i = last; i >= 0 && (PHRASE_WORDS.has((words[i] as Word).pos) || words[i]?.pos === 'preposition'); i--)
    if (words[i + 1]?.pos === 'preposition' || i === last) head = i
  return head
}

/** "Chad remains subject to an embargo". */
const IS_SUBJECT = /^(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|become|becomes|became)$/

const PRESSING = /^(?:ratchet|step|increas|rais|pil|turn|heap|heighten|intensif|mount|crank)/

/** The act of a verb that needs "under", "with" or "subject to" behind it. */
function putting(words: readonly Word[], group: VerbGroup, verb: string, link: number): Act | undefined {
  const opener = (words[link] as Word).lower
  const copula = words[group.head]?.pos === 'be'
  if (opener === 'to' && /^add(?:s|ed|ing)?$/.test(verb)) return ACTS_PUTTING.get('put')
  if (opener === 'to')
    return /^subject/.test(verb) || ((copula || IS_SUBJECT.test(verb)) && words[link - 1]?.lower === 'subject')
      ? ACTS_PUTTING.get('be')
      : undefined
  // "warned Iraq of sanctions".
  if (opener === 'of' && /^warn(?:s|ed|ing)?$/.test(verb)) return ACTS_PUTTING.get('threaten')
  if (opener === 'from' || opener === 'of') return ACTS_FREEING.get(verb)
  // "Mali was hit by EU sanctions".
  if (opener === 'by')
    return group.passive && group.form === 'finite' && /^(?:hit|targeted|struck|punished)$/.test(verb)
      ? ACTS_PUTTING.get('hit')
      : undefined
  if (opener === 'with' && ACTS_REPLYING.has(verb)) return ACTS_REPLYING.get(verb)
  if (opener === 'with' && /^threaten/.test(verb)) return ACTS_PUTTING.get(verb)
  // "ratcheted up pressure on Mali with new sanctions".
  const presses = PRESSING.test(verb) && words.slice(group.last + 1, link).some(({ lower }) => lower === 'pressure')
  if (opener === 'with' && presses) return ACTS_PUTTING.get('hit')
  if (opener === 'with')
    return /^(?:hit|hits|hitting|slap|slaps|slapped|slapping|target|targets|targeted|targeting|punish|punishes|punished|punishing)$/.test(
      verb,
    )
      ? ACTS_PUTTING.get('hit')
      : undefined
  return ACTS_PUTTING.get(verb)
}
