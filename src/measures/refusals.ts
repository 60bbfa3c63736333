/** Reasons why words that look like a measure are not taken for one. */
import type { Candidate } from './candidates.js'
import type { Clauses } from './clause/clause.js'
import { type Context, campaignTargets, type FoundImposers, type Source } from './roles/sources.js'
import type { FoundTargets } from './roles/targets.js'
import type { Rule } from './rules/rule.js'
import type { Scene } from './scene.js'

/** "This brings the number of persons sanctioned by Japan to 499": a total of what was told, not an act. */
export function tellsTotal({ form, group }: Candidate, { clauses, counts, tagged }: Scene): boolean {
  if (form !== 'verb' || clauses.groups[group]?.form !== 'participle') return false
  const { start, end, text } = tagged.sentence
  const total = counts.some((count) => count.role === 'total' && count.start >= start && count.end <= end)
  return total && /\b(?:total|number)\b/.test(text)
}

/** All but "sanctions" may hit one's own people: such a wording needs somebody abroad in its sentence. */
export const isBusinessOfAll = ({ foreign, generic, pointer }: Rule): boolean =>
  foreign !== false && !(generic === 'all' && pointer !== true)

/** Nobody abroad is hit in the sentence, and nothing told before, nor the headline, makes plain who is. */
export function isDomestic(
  found: FoundTargets,
  imposed: FoundImposers,
  { told, titled, lastDistance, campaigns }: Context,
): boolean {
  if (found.countries.length > 0 || found.counts.length > 0 || found.targets.some(({ entity }) => entity !== null))
    return false
  if (campaignTargets(campaigns, imposed.imposers).length > 0) return false
  const foreign = titled.filter((code) => !imposed.imposers.some((imposer) => imposer.code === code))
  const plain = (told.length === 1 && lastDistance <= 6) || (foreign.length === 1 && imposed.how !== 'measure-before')
  return !plain || imposed.how === 'main'
}

/** "sanctions on this cooperation": the text says what is hit, and it is nobody we know; nobody else is put in its place. */
export function explicitElsewhere(candidate: Candidate, clauses: Clauses, found: FoundTargets, edge: number): boolean {
  if (found.countries.length > 0 || found.targets.length > 0 || candidate.form !== 'noun') return false
  const next = clauses.words[candidate.trigger.last + 1]
  const object = clauses.words[candidate.trigger.last + 2]
  const said =
    next !== undefined &&
    object !== undefined &&
    /^(?:on|against)$/.test(next.lower) &&
    candidate.trigger.last + 1 <= edge
  return (
    said &&
    object.pos !== 'pronoun' &&
    !ANAPHORIC.test(
      clauses.words
        .slice(object.index, object.index + 3)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
}

const ANAPHORIC =
  /\b(?:country|nation|state|regime|government|them|it|him|city|island|republic|bloc|junta|leaders?|officials?|economy|group|movement|party)\b/

/** Imposers taken from outside the clause, which may turn out to be the target. */
export const WEAK: ReadonlySet<Source> = new Set(['main', 'measure-before', 'speaker', 'anaphora', 'addressee'])

/** True when all that is hit are the imposers themselves: then they were taken for the wrong side. */
export const hitsItself = (hit: readonly string[], { imposers }: FoundImposers): boolean =>
  hit.length > 0 && hit.every((code) => imposers.some((imposer) => imposer.code === code))
