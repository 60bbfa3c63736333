/** What stands before a verb and is no part of its subject: asides, phrases of time, objects of the clause in front. */
import type { Word } from '../../text/tag.js'
import { findLastWord, findWord } from '../../text/word-search.js'
import { datesOr, daysOr } from './calendar.js'
import type { Clauses, Run } from './clause.js'
import { headOf, type VerbGroup } from './groups.js'
import { partingJoiner } from './joiners.js'
import { opensMood } from './segments.js'
import { REPORTING } from './speech-verbs.js'

/** "Norway – a member of the alliance – banned": the last word before what dashes set off. */
export function beforeDashes(words: readonly Word[], last: number): number {
  if (!DASH.test(words[last]?.after ?? '')) return last
  const opening = words.slice(0, last).findLastIndex(({ after }) => DASH.test(after))
  const next = words[opening + 1]
  const behind = words[opening + 2]
  // "Five members -- [the United States], Russia, …": those who act are listed.
  const named = next?.lower === 'the' && (behind?.pos === 'name' || /^(?:U\.?[SK]\.?|EU)$/.test(behind?.text ?? ''))
  const described = (next?.pos === 'determiner' && !named) || DESCRIBES.test(next?.lower ?? '')
  return opening >= 0 && described && last - opening < 20 ? opening : last
}

/** "The sanctions – timed to coincide with those of Britain – bar". */
const DESCRIBES =
  /^(?:timed|imposed|announced|agreed|adopted|unveiled|approved|introduced|coordinated|designed|aimed|including)$/

const DASH = /\s[-–—]+\s/

/** "Hours after [a vote in Geneva,] the government": no verb stands in front of the comma, so what "after" governs is no subject. */
export function pastPhrase(words: readonly Word[], run: Run): Run {
  if (!/^(?:after|before|since|until|till)$/.test(words[run.first - 1]?.lower ?? '')) return run
  const comma = findWord(words, run.first, run.last - 1, ({ after }) => /,/.test(after))
  const next = words[comma + 1]
  // "came after Peru, [in April,] banned".
  if (comma >= 0 && /^(?:in|on)$/.test(next?.lower ?? '') && isDayAside(words, comma + 1, run.last))
    return { first: run.first, last: comma }
  return comma < 0 || isListOfNames(words, run) || /^(?:an?|one)$/.test(next?.lower ?? '')
    ? run
    : { first: comma + 1, last: run.last }
}

/** "in April," and "on Monday,": nothing else stands up to the comma right before the verb. */
const isDayAside = (words: readonly Word[], first: number, last: number): boolean =>
  last > first &&
  last <= first + 4 &&
  /,/.test(words[last]?.after ?? '') &&
  words.slice(first + 1, last + 1).every(({ pos, lower }) => pos === 'number' || ASIDE_DAY.test(lower))

const ASIDE_DAY = datesOr('early|late|mid|last|the|of')

/** "said [in Kenya on Tuesday] the United States": the place and the day of what somebody says are no subject of it. */
export function pastPlaceAndDay({ words, groups, groupAt }: Clauses, run: Run): Run {
  if (run.first === 0) return pastPlace(words, run)
  const said = groups[groupAt[run.first - 1] ?? -1]
  if (!said || !REPORTING.test(headOf(words, said)) || !/^(?:in|at)$/.test(words[run.first]?.lower ?? '')) return run
  const day = findWord(words, run.first + 2, Math.min(run.last - 1, run.first + 5), ({ lower }) => DAY.test(lower))
  const place = words.slice(run.first + 1, day)
  return day < 0 || place.some(({ pos, lower, after }) => (pos !== 'name' && lower !== 'on') || /[;:]/.test(after))
    ? run
    : { first: day + 1, last: run.last }
}

const DAY = daysOr('today|yesterday|earlier|later')

/** "[In Minsk] the foreign ministry called home": the place that opens the sentence, in front of an article. */
function pastPlace(words: readonly Word[], run: Run): Run {
  if (words[0]?.lower !== 'in') return run
  const article = words.findIndex(({ pos }, i) => i > 0 && pos !== 'name')
  const office = words[run.last]?.pos === 'noun' && words[article]?.lower === 'the'
  return office && article > 1 && article < run.last && !/,/.test(words[article - 1]?.after ?? '')
    ? { first: article, last: run.last }
    : run
}

/** "since [Saudi Arabia, the Emirates and Egypt] cut ties": a list of names is one subject; a day in front of the comma is none of it. */
const isListOfNames = (words: readonly Word[], { first, last }: Run): boolean => {
  const list = words.slice(first, last + 1)
  return (
    list.every(({ pos, lower }) => NAMING.test(pos) && !CALENDAR.test(lower)) &&
    list.some(({ lower }) => lower === 'and')
  )
}

const NAMING = /^(?:name|determiner|conjunction)$/

const CALENDAR = daysOr('christmas|easter|ramadan')

/** "Since a coup shook [Myanmar,] Washington and Brussels have …": the object of the verb in front is cut off; who speaks has none. */
export function afterSubordinate({ words, groups, groupAt }: Clauses, run: Run): Run {
  const verb = groups[groupAt[run.first - 1] ?? -1]
  const joined = verb?.form === 'finite' ? newSubject(words, run) : -1
  if (joined > 0) return { first: joined, last: run.last }
  const comma = findWord(words, run.first, run.last - 1, ({ after }) => /,/.test(after))
  const parted = /,/.test(words[run.first - 1]?.after ?? '')
  if (!verb || comma < 0 || parted || !cutsOff(words, verb)) return run
  return { first: comma + 1, last: run.last }
}

/** A clause in front: of a finite verb that tells no speech, of a purpose ("To help Japan,"), or of an infinitive behind "because". */
function cutsOff(words: readonly Word[], verb: VerbGroup): boolean {
  if (verb.form === 'finite') return !REPORTING.test(headOf(words, verb))
  if (verb.form !== 'infinitive') return false
  if (verb.first === 0) return true
  // "Keen to punish Chad, Norway banned".
  if (verb.first <= 2 && opensMood(words, 0)) return true
  for (let i = verb.first - 1; i >= 0 && i >= verb.first - 16; i--) {
    const { pos, after } = words[i] as Word
    if (pos === 'subordinator') return true
    if (/[,;:]/.test(after)) return false
  }
  return false
}

/** "froze assets in May [and Britain] expelled": what stands behind the verb before is cut off with the "and" that parts the two. */
export function afterObject({ words, groups, groupAt }: Clauses, group: VerbGroup, run: Run): Run | undefined {
  const before = groups[groupAt[run.first - 1] ?? -1]
  if (group.form === 'finite' && words[run.first - 1]?.pos === 'subordinator') return afterTime(words, run)
  const verb = before && (words[before.head] as Word)
  if (!verb || group.form !== 'finite' || verb.pos !== 'verb' || REPORTING.test(verb.lower)) return undefined
  if ((/^\p{Lu}/u.test(verb.text) && before.head > 0) || words[run.first]?.pos === 'conjunction') return undefined
  const joiner = partingJoiner(words, run.first - 1, run.last)
  if (joiner <= run.first) return undefined
  // Commas elsewhere part the words better than an "and" without one; those of a list behind it do not.
  const subject = { first: joiner + 1, last: run.last }
  const from = isListOfNames(words, subject) ? joiner - 1 : run.last
  const commas = words.slice(run.first, from + 1).some(({ after }) => /,/.test(after))
  return commas && !/,/.test((words[joiner - 1] as Word).after) ? undefined : subject
}

/** "to insure Russian ships, [Ottawa] said": who says it at the end stands behind the last comma, not with the object before. */
export function speakerOnly({ words, groupAt }: Clauses, { head, last }: VerbGroup, run: Run): Run {
  if ((groupAt[run.first - 1] ?? -1) === -1 || !REPORTING.test((words[head] as Word).lower)) return run
  if (!/[.,;"]/.test((words[last] as Word).after) && last < words.length - 1) return run
  const comma = findLastWord(words, run.first, run.last - 1, ({ after }) => /,/.test(after))
  return comma < 0 ? run : { first: comma + 1, last: run.last }
}

/** "banned A after the attack, [and Pakistan] suspended": the phrase of a time or reason is cut off likewise. */
function afterTime(words: readonly Word[], run: Run): Run | undefined {
  // "after Britain, Canada, and France banned": commas part the names of one list.
  if (isListOfNames(words, run)) return undefined
  const joiner = partingJoiner(words, run.first - 1, run.last)
  const parts = joiner > run.first && /,/.test((words[joiner - 1] as Word).after)
  return parts ? { first: joiner + 1, last: run.last } : undefined
}

/** "announced sanctions on two officials, and [Beijing] replied": ", and" behind an object that no name opens, or -1. */
function newSubject(words: readonly Word[], { first, last }: Run): number {
  const opener = (words[first] as Word).pos
  if (opener !== 'noun' && opener !== 'adjective' && opener !== 'number') return -1
  const joiner = words.findLastIndex(
    ({ lower }, i) =>
      i > first && i < last && i >= last - 5 && /^(?:and|but)$/.test(lower) && /,/.test(words[i - 1]?.after ?? ''),
  )
  return joiner > 0 && /^(?:name|determiner)$/.test(words[joiner + 1]?.pos ?? '') ? joiner + 1 : -1
}

/** "Melli, which was listed by Chad and Togo, [Saderat, a bank] listed by Peru": behind a main verb and its comma another thing is described. */
export function behindVerb({ words, groups }: Clauses, index: number, run: Run): Run {
  if (groups[index]?.form !== 'participle') return run
  const verb = groups.findLast(({ form, first }, at) => at < index && form === 'finite' && first >= run.first)
  const comma = verb ? words.findIndex((word) => word.index > verb.last && /,/.test(word.after)) : -1
  return comma > 0 && comma < run.last ? { first: comma + 1, last: run.last } : run
}
