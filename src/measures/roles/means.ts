/** Whom a measure hits where only what it serves tells: "hit back at Peru by halting exports", "steps against Peru by banning fish". */
import type { Word } from '../../text/tag.js'
import { lowerText } from '../../text/word-search.js'
import type { Clauses } from '../clause/clause.js'
import { governorOf } from '../clause/governor.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { type Namings, namingsBetween, onlyOtherState } from './actors.js'

/** What is done to those against whom the measure is the means. */
const STRIKES =
  /^(?:punish|penali[sz]|answer|hit|strik|struck|squeez|pressur|isolat|target|sanction)(?:e|es|ed|s|ing|ish|ished|ishes|ishing)?$/

/** Words of one's course against somebody, behind which he stands. */
const COURSE =
  /^(?:back|broke|broken|turned|acted|moved|campaigns?|drives?|offensives?|pressure|steps?|measures?|moves?|sanctions|actions?|stance|line|retaliat(?:e|es|ed|ing)|retaliation|reprisals?|responses?|protests?|protest(?:s|ed)|fight|feud|row|dispute|penalties|squeeze|boycott)$/

const AGAINST = /^(?:against|on|at|with)$/

/** The one state between a verb and "by", where the act is a gerund behind that "by" or joined to one. */
export function meansStates(
  clauses: Clauses,
  namings: Namings,
  act: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const { words, groups } = clauses
  const by = meansOf(clauses, act)
  const over = by < 0 ? undefined : groups.findLast(({ form, last }) => form === 'finite' && last < by)
  const from = over && words[over.last + 1]
  const to = words[by - 1]
  if (!over || !from || !to || by - over.last > 16 || over.negated) return []
  const struck = STRIKES.test(headOf(words, over))
  const found = namingsBetween(namings, from.start, to.end).filter(({ start }) => {
    const at = words.findIndex((word) => word.start >= start)
    const before = words[at - 1]?.pos === 'determiner' ? at - 2 : at - 1
    return (struck && before === over.last) || isAgainst(words, before)
  })
  const code = onlyOtherState(found, imposers)
  return code ? [code] : []
}

/** "to reduce its reliance on Russian energy, including by banning": the one state on which one no longer wants to depend, in front of the act. */
export function relianceStates(
  { words }: Clauses,
  namings: Namings,
  to: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const at = words.findLastIndex(({ lower }, i) => i < to && i >= to - 14 && RELIANCE.test(lower))
  if (at < 0 || words[at + 1]?.lower !== 'on') return []
  const near = words.slice(at + 2, Math.min(at + 7, to))
  const stop = near.findIndex(
    ({ pos, after }) => !/^(?:name|noun|adjective|determiner)$/.test(pos) || /[,;:]/.test(after),
  )
  const phrase = stop < 0 ? near : near.slice(0, stop + 1)
  const [from, last] = [phrase[0], phrase.at(-1)]
  const code = from && last && onlyOtherState(namingsBetween(namings, from.start, last.end), imposers)
  return code ? [code] : []
}

const RELIANCE = /^(?:dependence|dependency|dependencies|reliance)$/

/** "to squeeze Iran's oil income": the one state whose earnings the measure is to cut, behind its words. */
export function drainedStates(
  { words }: Clauses,
  namings: Namings,
  from: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  for (const { index, lower, after } of words.slice(from)) {
    if (!DRAINING.test(lower) || /[,;:]/.test(after)) continue
    const near = words.slice(index + 1, index + 7)
    const purse = near.findIndex((word) => PURSE.test(word.lower))
    const last = near[purse - 1]
    if (!last || near.slice(0, purse).some((word) => /[,;:]/.test(word.after))) continue
    const found = namingsBetween(namings, (near[0] as Word).start, last.end)
    const code = onlyOtherState(found, imposers)
    if (code) return [code]
  }
  return []
}

const DRAINING =
  /^(?:squeez|reduc|sap|limit|hurt|hit|curb|cut|drain|starv|depriv|chok|slash|crimp|dent|damag|weaken|shrink|choke off)(?:e|es|ed|s|ing|ping|ting|bing)?$/

const PURSE = /^(?:revenues?|incomes?|earnings|profits|budget|coffers|economy|finances|treasury)$/

/** "exports of chips that could help Iran's army": the one state whom the barred goods would serve, behind the words of the measure. */
export function servedStates(
  { words }: Clauses,
  namings: Namings,
  from: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const serving = words.find(
    ({ index, lower }) =>
      index > from && index <= from + 12 && SERVING.test(lower) && OPENS_SERVICE.test(words[index - 1]?.lower ?? ''),
  )
  const near = serving ? words.slice(serving.index + 1, serving.index + 6) : []
  const stop = near.findIndex(({ after }) => /[,;:]/.test(after))
  const last = near[stop < 0 ? near.length - 1 : stop]
  const code = near[0] && last && onlyOtherState(namingsBetween(namings, near[0].start, last.end), imposers)
  return code ? [code] : []
}

const SERVING =
  /^(?:support|help|aid|benefit|bolster|boost|strengthen|sustain|feed|fuel|advance|serve|assist|further|enhance)s?$/
const OPENS_SERVICE = /^(?:that|which|could|would|may|might|can)$/

/** "its campaign [against] Peru", "hit back [at] Peru". */
const isAgainst = (words: readonly Word[], at: number): boolean =>
  AGAINST.test(words[at]?.lower ?? '') && COURSE.test(words[at - 1]?.lower ?? '')

/** The "by" in front of the act, or of the gerund that it goes on from; -1 when there is none. */
function meansOf(clauses: Clauses, act: number): number {
  const { words, groups } = clauses
  let at = act
  for (let depth = 0; depth < 4 && at >= 0; depth++) {
    const { first, form } = groups[at] as VerbGroup
    if (form !== 'gerund') return -1
    if (words[first - 1]?.lower === 'by') return first - 1
    at = governorOf(clauses, at)?.group ?? -1
  }
  return -1
}

/** "punished [Peru]'s generals, freezing their assets", "shunned [Peru], closing its embassy": the one state at whom the verb before a gerund is aimed. */
export function struckStates(
  clauses: Clauses,
  namings: Namings,
  act: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const { words, groups } = clauses
  const at = firstOfGerunds(clauses, act)
  const gerund = groups[at]
  const over = groups[at - 1]
  if (!gerund || !over || over.passive || over.negated) return []
  const from = words[over.last + 1]
  const to = words[gerund.first - 1]
  if (!from || !to || !/,/.test(to.after)) return []
  const gives = isGift(words, over, to.index)
  const points = gives || words.slice(gerund.last + 1, gerund.last + 5).some(({ lower }) => POINTS.test(lower))
  const strikes = gives || STRIKES.test(headOf(words, over)) || aims(words, over)
  const found = namingsBetween(namings, from.start, to.end)
  const aimedAt = found.filter(({ start }) => {
    const before = words.findIndex((word) => word.start >= start) - 1
    const link = words[before]?.pos === 'determiner' ? before - 1 : before
    return ((strikes || SHUNS.test(headOf(words, over))) && link === over.last) || isAgainst(words, link)
  })
  const code = onlyOtherState(strikes && points ? found : aimedAt, imposers)
  return code ? [code] : []
}

/** "shunned Peru, [closing] its embassy and halting flights": the gerund from which another goes on. */
function firstOfGerunds(clauses: Clauses, act: number): number {
  let at = act
  for (let depth = 0; depth < 4 && clauses.groups[at]?.form === 'gerund'; depth++) {
    const over = governorOf(clauses, at)?.group ?? at - 1
    if (clauses.groups[over]?.form !== 'gerund') return at
    at = over
  }
  return -1
}

/** What is done to a state from which one turns away. */
const SHUNS = /^(?:boycott|shun|ostraci[sz]e|snub|blockade|rebuff|rebuke|chastise|defy|defie)(?:s|d|ed|n?ed|ing|ning)?$/

const POINTS = /^(?:them|their|it|its|him|his|her)$/

/** "took aim at", "went after", "turned up the heat on": the verb and the words behind it strike together. */
const aims = (words: readonly Word[], { head }: VerbGroup): boolean => AIMS.test(lowerText(words.slice(head, head + 6)))

const AIMS =
  /^(?:(?:takes?|took|taken|taking) (?:fresh |new )?aim at|(?:go|goes|went|gone|going) after|(?:hit|strik|struck|lash)\w* (?:out|back) at|turn\w* (?:up the (?:heat|pressure)|the screws?) on|mov\w+ against|crack\w* down on|clamp\w* down on|single[sd]? out|singling out|round\w* on)\b/

/** "gave Zimbabwe a reprieve", "rewarded Burma": what follows in a gerund is done for it. */
const isGift = (words: readonly Word[], { head, last }: VerbGroup, to: number): boolean =>
  /^reward/.test(words[head]?.lower ?? '') ||
  (GIVES.test(words[head]?.lower ?? '') && words.slice(last + 1, to + 1).some(({ lower }) => GIFT.test(lower)))

const GIVES = /^(?:give|gives|gave|given|grant|grants|granted|offer|offers|offered|hand|hands|handed|threw|thrown)$/
const GIFT = /^(?:reprieves?|respite|relief|lifeline|break|concessions?|olive)$/
