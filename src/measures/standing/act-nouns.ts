/** Nouns in front of a measure that tell what is done to it: "the lifting of the ban", "a threat of sanctions". */
import type { Word } from '../../text/tag.js'
import { findWord } from '../../text/word-search.js'
import { ACT_NOUNS } from '../acts.js'
import { datesOr } from '../clause/calendar.js'
import { type Clauses, PHRASE_WORDS } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'
import { type Action, RELIEF, type Status } from '../taxonomy.js'
import { agentInside } from './mentioned.js'

/** What parts a noun from what stands behind it; "U.S." does not. */
const closes = ({ after, text }: Word): boolean => /[,;:.]/.test(after) && !/^(?:\p{L}\.)+$/u.test(text)

/** A noun such as "lifting" or "threat" whose "of" phrase holds the measure at `first`: its index, or -1. */
export function actNounBefore({ words }: Clauses, first: number): number {
  const by = findWord(words, Math.max(0, first - 10), first - 1, ({ lower }) => lower === 'by')
  const done = by > 0 && isActNoun(words[by - 1] as Word) ? agentInside(words, by - 1, first - 1) : undefined
  if (done && isOnePhrase(words, done.last + 2, first)) return by - 1
  for (let i = first - 1; i >= 0 && i >= first - 10; i--) {
    const word = words[i] as Word
    // "until the end of next year a ban": the noun before the article is none of what is measured.
    if (closes(word) || (DATE.test(word.lower) && words[i + 1]?.pos === 'determiner')) return -1
    if (i < first - 1 && isActNoun(word))
      return /^(?:of|from|on|for|to|against|in)$/.test((words[i + 1] as Word).lower) ? i : -1
    if (word.lower === 'against' && isOtherNoun(words[i - 1])) return -1
    const cutIn = word.lower === 'in' && CUTTING.test(words[i - 1]?.lower ?? '')
    if (ENDS.has(word.pos) || !(LINKS.has(word.pos) || cutIn || LINK.test(word.lower))) return -1
  }
  return -1
}

const isActNoun = ({ lower, pos }: Word): boolean => ACT_NOUNS.has(lower) && (pos === 'noun' || /ing$/.test(lower))

/** "the lifting by the EU of [its arms] embargo". */
const isOnePhrase = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).every((word) => (LINKS.has(word.pos) || LINK.test(word.lower)) && !closes(word))

/** "a package of measures [against] Chad's tariffs": what is taken against the noun is no act upon it. */
const isOtherNoun = (word: Word | undefined): boolean => word?.pos === 'noun' && !ACT_NOUNS.has(word.lower)

/** "a cut in tariffs". */
const CUTTING = /^(?:reductions?|cuts?|lowering|easing)$/

const DATE = datesOr('year|month|week|summer|winter|spring|autumn|quarter|decade')

const ENDS: ReadonlySet<string> = new Set(['conjunction', 'relative', 'subordinator'])

const LINKS: ReadonlySet<string> = new Set(['name', 'adjective', 'noun', 'number', 'determiner'])

/** What else may stand between such a noun and the measure. */
const LINK =
  /^(?:of|on|against|for|from|to|a|an|the|new|more|additional|further|fresh|any|all|some|its|their|his|severe|harsh|tough|tougher|economic|us|un|eu|u\.s\.|u\.n\.|american|western|international|immediate|broad|financial|trade|several)$/

/** What comes of an act on an act: "announced the lifting of" lifts, "reversed the lifting of" brings back. */
export const actionOn = (told: Action, done: Action): Action =>
  told === 'impose' ? done : RELIEF.has(told) && UNDOING.has(done) ? 'impose' : told

/** Acts after which what was planned is off, and what was relieved is back. */
export const UNDOING: ReadonlySet<Action> = new Set(['lift', 'suspend'])

/** "gave their final approval to", "granted a waiver from": the group of the verb that only carries the noun, or -1. */
export function lightVerb({ words, groups, groupAt }: Clauses, noun: number): number {
  for (let i = noun - 1; i >= 0 && i >= noun - 8; i--) {
    const at = groupAt[i] as number
    if (at !== -1) return LIGHT.test(headOf(words, groups[at] as VerbGroup)) ? at : -1
    const { pos, after } = words[i] as Word
    // "gave approval to the lifting of".
    const approved = pos === 'to' && ACT_NOUNS.has(words[i - 1]?.lower ?? '')
    if (!(approved || PHRASE_WORDS.has(pos)) || /[,;:.]/.test(after)) return -1
  }
  return -1
}

const LIGHT =
  /^(?:give|gives|gave|given|giving|make|makes|made|making|grant|grants|granted|granting|win|wins|won|take|takes|took|taken|issue|issued|issues|authori[sz]e|authori[sz]es|authori[sz]ed)$/

/** "A lifting of the ban is possible", "an end to the embargo would help": what the verb behind makes of the noun. */
export function predicated(clauses: Clauses, last: number): Status {
  const { words, groups } = clauses
  const index = groups.findIndex(({ first, form }) => first > last && form === 'finite')
  const subject = index < 0 ? undefined : subjectOf(clauses, index)
  if (!subject || subject.first > last || subject.last < last) return 'in-force'
  const { modal, last: end, negated } = groups[index] as VerbGroup
  const behind = words[end + 1]?.lower ?? ''
  const open = /^(?:possible|likely)$/.test(behind)
  if (/^(?:impossible|unlikely)$/.test(behind) || (negated && open)) return 'rejected'
  if (open || /^(?:would|could|might|may|can)$/.test(modal ?? '')) return 'considered'
  return modal === 'will' ? 'announced' : 'in-force'
}

/** "opposition to the [lifting] of", "paves the way for the [lifting] of": what is talked about is open; "hopes for an [end] to": what is only hoped for is no act. */
export function topicOf(words: readonly Word[], noun: number): 'talk' | 'hope' | undefined {
  let link = noun - 1
  while (link > noun - 4 && /^(?:determiner|adjective|adverb)$/.test(words[link]?.pos ?? '')) link--
  if (!TOPIC_LINK.test(words[link]?.lower ?? '')) return undefined
  const head = words[link - 1]?.lower ?? ''
  return TALK.test(head) ? 'talk' : HOPE.test(head) ? 'hope' : undefined
}

const TOPIC_LINK = /^(?:to|for|over|about|on|in|towards?|against|upon)$/

const TALK =
  /^(?:opposition|resistance|objections?|interference|disputes?|debates?|discussions?|talks|negotiations?|consultations?|progress|disagreements?|differences|support|backing|campaign|pressure|arguments?|doubts?|way|door)$/

const HOPE =
  /^(?:hopes?|hop(?:ed|ing)|obstacles?|barriers?|conditions?|preconditions?|return|exchange|wait(?:ing|ed|s)?|prospects?|chances?|prepar(?:e|es|ed|ing)|timetable|deadline|reward|path|need|expectations?|optimism)$/
