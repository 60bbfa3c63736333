/** Reasons why words that look like a measure are not taken for one. */
import type { Word } from '../text/tag.js'
import { GOES_ON, POLICY } from './acts.js'
import type { Candidate } from './candidates.js'
import type { Clauses } from './clause/clause.js'
import { headOf, type VerbGroup } from './clause/groups.js'
import { subjectOf } from './clause/subject.js'
import { isAskedNotTo, isAskedOf, isDeniedClaim, isDeniedDeed } from './denied-claims.js'
import { isCalledNames, isThoughtOf } from './judged-acts.js'
import { isToldByMeans } from './roles/by-doing.js'
import type { Scene } from './scene.js'
import { isFeared } from './standing/conditions.js'
import type { Standing } from './standing/standing.js'
import { wasNeverDone } from './standing/undone.js'

/** True when some reason holds why the act is none. */
export const isRefused = (
  candidate: Candidate,
  others: readonly Candidate[],
  standing: Standing,
  scene: Scene,
): boolean =>
  isPolicy(candidate, standing, scene.clauses) ||
  isThoughtOf(standing, scene.clauses) ||
  isCalledNames(candidate, standing, scene.clauses) ||
  isDeniedClaim(standing, scene.clauses) ||
  isDeniedDeed(standing, scene.clauses) ||
  isAskedOf(standing, scene) ||
  isAskedNotTo(candidate, standing, scene.clauses) ||
  isEndOnceDue(standing, scene.clauses) ||
  isFeared(scene.clauses, standing) ||
  wasNeverDone(scene.clauses, standing) ||
  isUnable(candidate, standing, scene.clauses) ||
  isToldByMeans(candidate, others, scene.clauses) ||
  tellsTotal(candidate, scene) ||
  isMention(candidate, scene.clauses) ||
  isPurpose(candidate, scene.clauses) ||
  isDrain(candidate, others, scene.clauses) ||
  isEffect(standing, scene.clauses) ||
  isForced(candidate, standing, scene.clauses) ||
  isGuessed(candidate, scene.clauses)

/** "will continue to impose sanctions", "supports the sanctions": a general word over which a verb only says that a policy goes on. */
const isPolicy = ({ rule, trigger }: Candidate, { action, groups }: Standing, clauses: Clauses): boolean =>
  rule.generic !== undefined &&
  groups.some((index, place) => {
    const group = clauses.groups[index] as VerbGroup
    if (place === 0 && action === 'extend') return false
    // "the sanctions that Norway continues to impose on Chad".
    if (place > 0 && group.first > trigger.last) return false
    return (action === 'impose' ? POLICY : GOES_ON).test(headOf(clauses.words, group))
  })

/** "This brings the number of persons sanctioned by Japan to 499": a total of what was told, not an act. */
function tellsTotal({ form, group, trigger }: Candidate, { clauses, counts, tagged }: Scene): boolean {
  const { start, end, text } = tagged.sentence
  const total = counts.some((count) => count.role === 'total' && count.start >= start && count.end <= end)
  // "brings the number of officials facing visa bans to 2,000".
  if (form === 'noun' && SUMMING.test(text.slice(0, (clauses.words[trigger.last]?.end ?? start) - start))) return true
  if (form === 'noun')
    return (
      total &&
      /\b(?:brings?|brought|bringing)\b.{0,40}\b(?:total|number)\b/.test(
        text.slice(0, (clauses.words[trigger.first]?.start ?? start) - start),
      )
    )
  if (clauses.groups[group]?.form !== 'participle') return false
  return total && /\b(?:total|number)\b/.test(text)
}

/** "bringing the total [tariff] to 50%". */
const SUMMING =
  /\b(?:brings?|brought|bringing) (?:the|its|their) (?:total|overall|combined|effective) (?:[\w%.]+ ){0,3}\w+$/i

/** "Those [sanctioned] today will …": they are only named by what was told. */
function isMention({ form, group }: Candidate, { words, groups }: Clauses): boolean {
  const act = form === 'verb' ? groups[group] : undefined
  return act?.form === 'participle' && words[act.first - 1]?.lower === 'those' && words[act.last + 1]?.lower !== 'by'
}

/** "The sanctions were due to expire", "would have lapsed": an end that once lay ahead is told for what came instead. */
function isEndOnceDue({ action, status, groups: [own = -1] }: Standing, { words, groups }: Clauses): boolean {
  const end = groups[own]
  if (action !== 'lift' || status === 'rejected' || !end || !ENDING.test(headOf(words, end))) return false
  if (end.form === 'finite')
    return (
      (end.modal === 'would' && words.slice(end.first, end.last).some(({ pos }) => pos === 'have')) ||
      (end.modal === null && end.tense === 'present' && isDatedBehind(words, end.last))
    )
  const due = groups[own - 1]
  const behind = due && words.slice(due.last + 1, end.first)
  return (
    end.form === 'infinitive' &&
    due?.form === 'finite' &&
    /^(?:past|perfect)$/.test(due.tense) &&
    (words[due.head]?.pos === 'be' || DUE.test(headOf(words, due))) &&
    behind?.every(({ lower, pos }) => pos === 'adverb' || DUE.test(lower)) === true
  )
}

/** "expires [on May 30]": the day that was set for it, and nothing that anybody does. */
const isDatedBehind = (words: readonly Word[], last: number): boolean =>
  /^(?:expires|lapses)$/.test((words[last] as Word).lower) && /^(?:on|in|at|next)$/.test(words[last + 1]?.lower ?? '')

const ENDING = /^(?:expir|laps|end|run)/
const DUE = /^(?:due|set|scheduled|slated|supposed|expected)$/

/** "cannot impose sanctions without its partners": who is not able to has not refused. */
function isUnable({ rule }: Candidate, { action, groups: [own = -1] }: Standing, { groups }: Clauses): boolean {
  const act = groups[own]
  if (!act || action !== 'impose' || rule.denial || rule.permits) return false
  return act.form === 'finite' && act.negated && !act.passive && /^can/.test(act.modal ?? '')
}

const PURPOSE = /^(?:aimed|designed|intended|meant|geared|calculated)$/
const MEASURE_NOUN =
  /^(?:sanctions|measures?|restrictions|embargo(?:es)?|curbs|penalties|tariffs|duties|steps?|moves?|bans?|actions?|blockade|boycott)$/

/** "sanctions aimed at cutting Iran's income": what a measure is for is no measure of its own. */
function isPurpose({ form, group }: Candidate, { words, groups }: Clauses): boolean {
  const act = form === 'verb' ? groups[group] : undefined
  if (!act || (act.form !== 'gerund' && act.form !== 'infinitive')) return false
  const cue = words.findLastIndex(({ lower }, i) => i < act.first && i >= act.first - 2 && PURPOSE.test(lower))
  if (cue < 0) return false
  // "is designed to stop a diversion of exports": told of itself, it is no act either.
  const told = groups.find(({ head }) => head === cue)
  if (told?.form === 'finite' && told.passive) return true
  for (let i = cue - 1; i >= 0 && i >= cue - 8; i--) {
    if (MEASURE_NOUN.test((words[i] as Word).lower)) return true
    if (/[;:.]/.test((words[i] as Word).after)) return false
  }
  return false
}

/** "froze two banks' assets [to cut off funding] for the rebels": the income that another act is to stop is no aid. */
function isDrain({ form, group, rule }: Candidate, others: readonly Candidate[], { words, groups }: Clauses): boolean {
  const aim = form === 'verb' && rule.given === true ? groups[group] : undefined
  if (aim?.form !== 'infinitive' || !/^(?:cut|choke|dry|stop)$/.test(words[aim.last]?.lower ?? '')) return false
  const done = groups[group - 1]
  const near = others.some(
    (other) => other.rule.given !== true && other.trigger.last < aim.first && other.trigger.last > (done?.last ?? 0),
  )
  return near && done?.form === 'finite' && !/,/.test(words[aim.first - 1]?.after ?? '')
}

/** "The move could block its access to loans": what may come of an act is none of its own. */
function isEffect({ action, status, groups: [own = -1] }: Standing, clauses: Clauses): boolean {
  const act = clauses.groups[own]
  if (action !== 'impose' || status !== 'considered' || !act || !EFFECT.test(act.modal ?? '')) return false
  // "The next step could be a ban".
  if (clauses.words[act.head]?.pos === 'be') return false
  const subject = subjectOf(clauses, own)
  return subject !== undefined && CAUSING.test(clauses.words[subject.last]?.lower ?? '')
}

const EFFECT = /^(?:could|may|might)$/
const CAUSING = /^(?:moves?|steps?|decisions?|actions?|announcement|ruling|crisis|war|strikes?|dispute|row)$/

/** "adopted the sanctions, potentially freezing billions": what may come of an act is not told as one. */
function isGuessed({ form, group }: Candidate, { words, groups }: Clauses): boolean {
  const act = form === 'verb' ? groups[group] : undefined
  return (
    act?.form === 'gerund' && words.slice(Math.max(0, act.first - 1), act.head).some(({ lower }) => GUESS.test(lower))
  )
}

const GUESS = /^(?:potentially|possibly|perhaps)$/

/** "halted exports because of a drought": what weather, damage or lack forces on those who act is no measure. */
function isForced({ trigger }: Candidate, { action }: Standing, { words }: Clauses): boolean {
  if (action !== 'impose' && action !== 'extend') return false
  return words.some(({ lower, index }) => {
    const next = words[index + 1]?.lower ?? ''
    // "worsened due to old plants and the embargo": a cause that stands in front is that of something else.
    const opens = lower === 'citing' || (index > trigger.last && (CAUSE.get(lower)?.test(next) ?? false))
    return opens && words.slice(index + 1, index + 7).some((word) => FORCE.test(word.lower))
  })
}

/** "because of", "due to". */
const CAUSE: ReadonlyMap<string, RegExp> = new Map([
  ['because', /^of$/],
  ['due', /^to$/],
  ['owing', /^to$/],
  ['account', /^of$/],
])

/** What no government wills. */
const FORCE =
  /^(?:fires?|blaze|storms?|snow|snowfall|snowstorms?|blizzards?|fog|ash|volcan(?:o|ic)|eruptions?|flood(?:s|ing)?|(?:earth)?quakes?|cyclones?|hurricanes?|typhoons?|droughts?|rains?|rainfall|weather|heatwave|maintenance|repairs?|outages?|blackouts?|glitch(?:es)?|malfunctions?|breakdowns?|renovations?|understaffing|demand|harvests?)$/
