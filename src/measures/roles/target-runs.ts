/** Where in a sentence those who are hit may stand. */
import type { Word } from '../../text/tag.js'
import type { Candidate } from '../candidates.js'
import { type Clauses, meet, PHRASE_WORDS, type Run } from '../clause/clause.js'
import { logicalSubject } from '../clause/control.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { reachAfter } from '../clause/reach.js'
import { objectRelativeStart } from '../clause/relative-starts.js'
import { subjectOf } from '../clause/subject.js'
import type { Place } from '../rules/rule.js'
import { wholeAs, wholeOf } from '../standing/parts.js'
import { relativeVerb } from '../standing/relative.js'
import { spreadTo } from '../standing/spreading.js'
import type { Standing } from '../standing/standing.js'
import { AGAINST } from './links.js'
import { objectRuns } from './object-runs.js'
import { OWNED, phraseEnd } from './phrase-end.js'
import { phraseRuns, TAKING_IN } from './phrase-runs.js'
import { speakerRuns } from './speakers.js'

/** What opens the phrase of a place; null for places that no word opens. */
const PLACE_WORD: Readonly<Record<Place, RegExp | null>> = {
  object: null,
  subject: null,
  inside: null,
  speaker: null,
  on: /^(?:on|upon|off)$/,
  against: /^(?:against|vs|versus)$/,
  of: /^of$/,
  to: /^(?:to|towards?)$/,
  from: /^(?:from|made|produced|manufactured|grown|mined|originating)$/,
  for: /^for$/,
  with: /^with$/,
  in: /^in$/,
  into: /^(?:into|onto)$/,
  at: /^at$/,
  by: /^by$/,
  between: /^between$/,
  over: /^(?:over|regarding|concerning)$/,
  across: /^across$/,
  targeting:
    /^(?:target|targets|targeting|targeted|hit|hits|hitting|affecting|affect|affects|cover|covers|covered|covering|including|include|includes|aimed|aiming|naming|names|named|involving|adding)$/,
  'belonging to': /^(?:belonging|owned|held|linked|tied|associated|close|connected)$/,
}

/** What opens the target behind any measure that is a noun. */
const BEHIND_NOUNS: readonly Place[] = ['on', 'against', 'targeting']

/**
 * Where the targets may stand, in order of trust: the object, each phrase that the rule allows, the trigger's own modifiers;
 * who says it only when the imposer is known (`heard`).
 */
export function targetRuns(
  candidate: Candidate,
  standing: Standing,
  clauses: Clauses,
  edge: number,
  heard: boolean,
): readonly (readonly Run[])[] {
  const { rule, form } = candidate
  const target: readonly Place[] = form === 'noun' ? [...rule.target, ...BEHIND_NOUNS] : rule.target
  const openers = target.flatMap((place) => PLACE_WORD[place] ?? [])
  const objects = target.includes('object') || target.includes('subject') ? objectRuns(candidate, clauses, edge) : []
  const phrases = openers.length > 0 ? phraseRuns(candidate, standing, clauses, openers, edge) : []
  // What a licence allows is told by an infinitive.
  const short = (run: Run): Run => (rule.action ? run : beforePurpose(clauses, run, candidate.trigger.last))
  return [
    spreadRun(candidate, standing, clauses),
    // "a law against US sanctions on Cuba": whose sanctions they are is told by the wording itself.
    form === 'noun' && rule.target[0] === 'inside' ? [insideRun(candidate, clauses)] : [],
    objects.map(short),
    ...phrases.map((run) => [short(run)]),
    form === 'noun' ? scopeRun(candidate, clauses, edge) : [],
    target.includes('belonging to') ? [...heldRun(candidate, clauses), ...belongingRun(candidate, clauses)] : [],
    target.includes('inside') ? [insideRun(candidate, clauses)] : [],
    target.includes('object') ? antecedentRun(candidate, clauses) : [],
    linkedRun(candidate, standing, clauses),
    form === 'verb' ? frontedRun(clauses) : [],
    wholeRun(candidate, clauses),
    heard && target.includes('speaker') ? speakerRuns(clauses, candidate.trigger) : [],
    objects,
    ...phrases.map((run) => [run]),
  ]
}

/** "The ban was widened [to Albania]": whom it hits from now on. */
function spreadRun({ form, trigger }: Candidate, { groups: [verb = -1] }: Standing, clauses: Clauses): readonly Run[] {
  const run = form === 'noun' ? spreadTo(clauses, clauses.groups[verb], trigger) : undefined
  return run ? [run] : []
}

/** "a visa [to speak at the United Nations]": what an infinitive behind tells names only those who are told nowhere else. */
function beforePurpose({ words, groups, groupAt }: Clauses, { first, last }: Run, from: number): Run {
  for (let i = Math.max(first, from) + 1; i <= last; i++) {
    const group = groups[groupAt[i] as number]
    const opens = group?.form === 'infinitive' && group.first === i && words[i]?.pos === 'to'
    if (opens && !TAKING_IN.test(headOf(words, group))) return { first, last: i - 1 }
  }
  return { first, last }
}

/** "any property that six officers hold in France": whose it is, told by a relative clause behind what is frozen. */
function heldRun({ trigger, object }: Candidate, { words, groups, groupAt }: Clauses): readonly Run[] {
  const last = object?.last ?? trigger.last
  const opener = words[last + 1]
  const first = opener && /^(?:that|which)$/.test(opener.lower) ? last + 2 : last + 1
  const verb = words.findIndex(({ index }) => index > first && groupAt[index] !== -1)
  const group = groups[groupAt[verb] ?? -1]
  if (!group || verb - first > 8 || !HOLDS.test(headOf(words, group))) return []
  return words.slice(last, verb).some(({ after }) => /[,;:.]/.test(after)) ? [] : [{ first, last: verb - 1 }]
}

const HOLDS = /^(?:hold|holds|held|own|owns|owned|have|has|had|keep|keeps|kept|control|controls)$/

/** "a ship that belongs [to a Chadian firm]", "a villa that is owned [by a minister]": told by a relative clause behind it. */
function belongingRun({ trigger, object }: Candidate, clauses: Clauses): readonly Run[] {
  const { words, groups } = clauses
  const last = Math.max(object?.last ?? 0, trigger.last)
  const group = groups.find(({ first }) => first > last + 1)
  const opener = words[(group?.first ?? 0) - 1]
  if (!group || group.negated || group.first - last > 6 || !/^(?:that|which)$/.test(opener?.lower ?? '')) return []
  const link = words[group.last + 1]?.lower
  const head = headOf(words, group)
  const belongs = /^belong(?:s|ed)?$/.test(head) ? link === 'to' : group.passive && OWNED.test(head) && link === 'by'
  const first = group.last + 2
  return belongs ? [{ first, last: phraseEnd(clauses, first, reachAfter(clauses, group.last).last) }] : []
}

/** "Huawei, [which] the United States blacklisted": whom a relative clause around the act goes on about. */
function antecedentRun({ form, group }: Candidate, clauses: Clauses): readonly Run[] {
  return form === 'verb' ? antecedentOf(clauses, group) : []
}

function antecedentOf(clauses: Clauses, group: number): readonly Run[] {
  const relative = clauses.groups[group]?.passive === false ? objectRelativeStart(clauses, group) : -1
  if (relative < 1 || !/^(?:which|whom|that|who|whose)$/.test(clauses.words[relative]?.lower ?? '')) return []
  return [runBefore(clauses, relative)]
}

/** "Chad, [on which] the EU imposed an embargo": whom the preposition in front of the relative points back to. */
function linkedRun({ form, group }: Candidate, { groups: [verb = -1] }: Standing, clauses: Clauses): readonly Run[] {
  const at = form === 'verb' ? group : verb
  if (at < 0) return []
  const relative = objectRelativeStart(clauses, at)
  // "Syria, whose oil the EU stopped buying".
  if (relative > 0 && clauses.words[relative]?.lower === 'whose') return [runBefore(clauses, relative)]
  const linked = relative > 1 && /^(?:on|against|to|with|from)$/.test(clauses.words[relative - 1]?.lower ?? '')
  return linked && /^(?:which|whom)$/.test(clauses.words[relative]?.lower ?? '')
    ? [runBefore(clauses, relative - 1)]
    : []
}

/** The noun phrase that ends right before a word. */
function runBefore(clauses: Clauses, end: number): Run {
  let first = end - 1
  while (first > 0 && end - first < 8 && isOfPhrase(clauses, first - 1)) first--
  return { first, last: end - 1 }
}

/** True for a word of a noun phrase that goes on behind it: "Gazprom, Rosneft and". */
const isOfPhrase = ({ words, groupAt }: Clauses, index: number): boolean => {
  const { pos, lower, after } = words[index] as Word
  return groupAt[index] === -1 && (PHRASE_WORDS.has(pos) || /^(?:and|of)$/.test(lower)) && !/[;:.()]/.test(after)
}

/** "In Eritrea, the U.S. embassy will stop issuing visas": whom the sentence is about, told in front. */
function frontedRun({ words, groupAt }: Clauses): readonly Run[] {
  if (!/^(?:in|for)$/.test(words[0]?.lower ?? '') || words[1]?.pos === 'number') return []
  const comma = words.findIndex(({ after }, i) => i > 0 && i < 7 && /,/.test(after))
  return comma > 0 && words.slice(0, comma + 1).every(({ index }) => groupAt[index] === -1)
    ? [{ first: 1, last: comma }]
    : []
}

/** "measures against Chad: a ban on flights and …": whom the whole hits is hit by its parts. */
function wholeRun({ trigger, form, group }: Candidate, clauses: Clauses): readonly Run[] {
  const { words } = clauses
  const whole =
    wholeOf(clauses, trigger.first) ?? (form === 'verb' ? wholeAs(clauses, subjectOf(clauses, group)) : undefined)
  if (!whole) return []
  const link = words.findIndex(({ lower, index }) => index > whole.first && index < whole.last && AGAINST.test(lower))
  return link < 0 ? [] : [{ first: link + 1, last: phraseEnd(clauses, link + 1, whole.last) }]
}

/** "The sanctions, which Norway announced on Friday, [hit six judges]": the main verb behind the noun's own clause tells whom. */
function scopeRun({ trigger }: Candidate, clauses: Clauses, edge: number): readonly Run[] {
  const { words, groups } = clauses
  const own = groups.findIndex(({ first }) => first > trigger.last)
  const parts = own >= 0 && (groups[own]?.form === 'participle' || relativeVerb(clauses, trigger.last) === own)
  const verb = parts ? groups[own + 1] : undefined
  if (verb?.form !== 'finite' || verb.passive || verb.negated || verb.first > edge) return []
  const links = APPLIES.test(headOf(words, verb)) && words[verb.last + 1]?.lower === 'to'
  const subject = links || SCOPE.test(headOf(words, verb)) ? subjectOf(clauses, own + 1) : undefined
  if (subject?.how !== 'stretch' || !meet(subject, trigger)) return []
  const { first, last } = reachAfter(clauses, verb.last + (links ? 1 : 0))
  return [{ first, last: Math.min(last, edge) }]
}

const SCOPE = /^(?:target|hit|affect|cover|name|includ|bar|strik|struck)(?:e|s|es|ed)?$/
const APPLIES = /^appl(?:y|ies|ied)$/

/** Who is hit where a verb tells it of its subject or object: "Phillips faces a freeze", "Britain hit Iran with". */
export function sufferedRuns({ sufferer, doer }: Standing, clauses: Clauses): readonly Run[] {
  if (sufferer < 0) return []
  const group = clauses.groups[sufferer] as VerbGroup
  // "Cuba, which the United States has put under an embargo".
  if (doer === sufferer && !group.passive)
    return [...antecedentOf(clauses, sufferer), reachAfter(clauses, group.last, 8)]
  const finite = group.form !== 'gerund' && group.form !== 'infinitive'
  const subject = finite ? subjectOf(clauses, sufferer) : logicalSubject(clauses, sufferer)
  return subject ? [subject] : []
}

/** The trigger with the modifiers in front of it: "the Russian bank's [assets]". */
function insideRun({ rule, form, group, trigger, object }: Candidate, { words, groups, groupAt }: Clauses): Run {
  const head = object ?? trigger
  const verb = form === 'verb' ? groups[group] : undefined
  // "Norway rather than Sweden banned Chadian fish": before an active verb stands its subject.
  if (verb?.form === 'finite' && !verb.passive && !rule.denial && trigger.first === verb.first) return trigger
  // Before the verb of a denial, and before what is forbidden, stand those who may not do it.
  const apart = rule.denial || /^(?:to|from)$/.test(words[head.first]?.lower ?? '')
  let first = apart ? head.first : Math.min(head.first, trigger.first)
  while (first > 0 && head.first - first < 10) {
    const before = words[first - 1] as Word
    const modifies =
      ['name', 'noun', 'adjective', 'number', 'determiner', 'other'].includes(before.pos) || before.possessive
    if (!modifies || groupAt[first - 1] !== -1 || /[,;:.()]/.test(before.after)) break
    first--
  }
  return { first, last: Math.max(head.last, trigger.last) }
}
