/** Whose measure it is, told by possessives and adjectives in front of it. */
import type { Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Candidate } from '../candidates.js'
import type { Clauses, Run } from '../clause/clause.js'
import { AUXILIARY } from '../clause/forms.js'
import type { VerbGroup } from '../clause/groups.js'
import type { Standing } from '../standing/standing.js'
import { distinct, imposerOf } from './acting.js'
import { canImpose, isInTitle, type Naming, type Namings, namingsIn } from './actors.js'
import { agentOf } from './agents.js'

/** Short forms that are adjectives as they stand. */
export const OWN_ADJECTIVE = /^(?:US|U\.S\.|UN|U\.N\.|EU|E\.U\.|UK|U\.K\.|G7|G-7|NATO)$/

/** "Japan's export ban", "US sanctions", "the EU arms embargo"; a bare "Russia sanctions" names the target. */
export function ownerOf(
  candidate: Candidate,
  { noun, doer: done }: Standing,
  clauses: Clauses,
  namings: Namings,
): readonly Imposer[] | 'outsiders' | undefined {
  const { trigger, form } = candidate
  if (form !== 'noun') return undefined
  const { words } = clauses
  if (noun >= 0) {
    const owned = namingsIn(namings, words, { first: modifiersStart(clauses, noun), last: noun })
    const done = DONE.test(words[noun]?.lower ?? '')
    const doers = owned.filter(
      (naming) =>
        canImpose(naming.entity) && (isPossessor(naming, words) || (done && isAdjective(naming.entity, naming.text))),
    )
    if (doers.length > 0) return distinct(doers.map(imposerOf))
  }
  const first = modifiersStart(clauses, trigger.first)
  // "the international sanctions placed on Chad": nobody is told to have placed them.
  const nobodys =
    done < 0 ||
    (clauses.groups[done]?.passive && agentOf(clauses, namings, (clauses.groups[done] as VerbGroup).last).length === 0)
  if (
    nobodys &&
    words.slice(first, trigger.last).some(({ lower }) => /^(?:western|international|global|allied)$/.test(lower))
  )
    return 'outsiders'
  const owners = namingsIn(namings, words, { first, last: trigger.last })
    .filter((naming) => canImpose(naming.entity) && !isInTitle(naming, words) && !isSeat(naming, words))
    .filter((naming) => isOwner(naming, candidate, words))
  return owners.length > 0 ? distinct(owners.map(imposerOf)) : undefined
}

/** "the [Belgian]-based network": where somebody sits. */
function isSeat({ end }: Naming, words: readonly Word[]): boolean {
  const at = words.findIndex((word) => word.end >= end)
  return /^-$/.test(words[at]?.after ?? '') && words[at + 1]?.lower === 'based'
}

/** "US aid to Peru was frozen": in a passive without agent, those acted whose own the thing is, where the rule says so. */
export function giverOf(
  { form, rule, trigger, object: told }: Candidate,
  clauses: Clauses,
  namings: Namings,
): readonly Imposer[] | undefined {
  const object = form === 'noun' ? trigger : told
  if (!rule.given || !object) return undefined
  // "[US] contacts with Norway": behind the link stands the other side.
  const link = clauses.words.findIndex(
    ({ lower }, i) => i > object.first && i <= object.last && /^(?:with|to|for|between|into|by)$/.test(lower),
  )
  const run = { first: modifiersStart(clauses, object.first), last: link < 0 ? object.last : link - 1 }
  const givers = namingsIn(namings, clauses.words, run).filter(({ entity }) => canImpose(entity))
  const own = givers.filter((naming, at) => !isOwnedTopic(naming, givers[at - 1], clauses.words))
  return own.length > 0 ? distinct(own.map(imposerOf)) : undefined
}

/** "the UK's [Belarus] sanctions list", "its Russia list": a bare name behind an owner tells whom the owner's thing is about. */
function isOwnedTopic({ entity, text, start }: Naming, before: Naming | undefined, words: readonly Word[]): boolean {
  if (entity.kind !== 'country' || text !== entity.name) return false
  const at = words.findIndex((word) => word.start >= start)
  const name = words[at]
  const owner = words[at - 1]
  if (!name || name.possessive || !owner || /[,;:.]/.test(owner.after)) return false
  return (
    OWNER_WORD.test(owner.lower) ||
    owner.possessive ||
    (before !== undefined && words.slice(0, at).every((word) => word.start < before.end || word.pos === 'noun'))
  )
}

const OWNER_WORD = /^(?:its|their|our|his|her)$/

/** "the [American] imposition of": what is done, not wanted. */
const DONE = /^(?:(?:re-?)?imposition|introduction|tightening|lifting|easing|removal|freezing)$/

const isPossessor = ({ entity, text, end }: Naming, words: readonly Word[]): boolean =>
  words.find((word) => word.end >= end)?.possessive === true ||
  OWN_ADJECTIVE.test(text) ||
  entity.kind === 'organization'

/** "British", "Chinese": a name used as an adjective ("Russia sanctions") is none. */
const isAdjective = (entity: Naming['entity'], text: string): boolean =>
  entity.kind === 'country' && text !== entity.name && /(?:an|ish|ese|ch|i|ic|ss|ek)$/.test(text)

/** Leftmost word of the modifiers in front of a noun; "and" only joins names there ("US and EU sanctions"). */
function modifiersStart({ words, groupAt }: Clauses, noun: number): number {
  let first = noun
  while (first > 0 && noun - first < 9) {
    const before = words[first - 1] as Word
    const joins = before.pos === 'conjunction' && words[first - 2]?.pos === 'name' && words[first]?.pos === 'name'
    const modifies =
      ['name', 'noun', 'adjective', 'number', 'determiner', 'other'].includes(before.pos) || before.possessive
    if (!(modifies || joins) || groupAt[first - 1] !== -1 || /[,;:.()"]\s/.test(before.after)) break
    first--
  }
  return first
}

/** "hit Russian banks with sanctions": who stands before these is put under the measure, and owns nothing of it. */
const LINKS = /^(?:with|under|from|by)$/

/** "a [Chinese] ban on Australian lobsters", "the [American] tariffs": right before the measure's own noun stands whose it is. */
const isBeforeMeasure = ({ index }: Word, { first }: Run, words: readonly Word[]): boolean =>
  MEASURE_NOUN.test(words[first]?.lower ?? '') &&
  words.slice(index + 1, first).every(({ pos }) => pos === 'adjective' || pos === 'number')

/** Behind the first word of the trigger, and right in front of the measure whose change it tells. */
const isInside = ({ index }: Word, { first, last }: Run, words: readonly Word[]): boolean =>
  index > first && index < last && MEASURE_NOUN.test(words[index + 1]?.lower ?? '')

const MEASURE_NOUN =
  /^(?:bans?|tariffs?|dut(?:y|ies)|lev(?:y|ies)|embargo(?:es)?|boycott|surcharge|quotas?|punitive|retaliatory|anti-dumping|countervailing)$/

/** "warned [Chad's] leaders of sanctions": those who are warned own none. */
const isWarned = (words: readonly Word[], name: number, measure: number): boolean =>
  words[measure - 1]?.lower === 'of' &&
  words.slice(Math.max(0, name - 3), name).some(({ lower }) => /^warn/.test(lower))

/** True for a name in front of a measure that says whose measure it is, not whom or whose goods it hits. */
export function isOwner(
  { entity, text, start, end }: Naming,
  { rule, form, trigger, object }: Candidate,
  words: readonly Word[],
): boolean {
  const word = words.find((candidate) => candidate.end >= end)
  // "an increase in [U.S.] tariffs".
  if (form === 'noun' && object && object.last < trigger.last && word && isInside(word, trigger, words))
    return OWN_ADJECTIVE.test(text) || word.possessive || isAdjective(entity, text)
  if (
    form !== 'noun' ||
    !word ||
    word.index >= Math.max(trigger.first, object?.first ?? 0) ||
    start > word.start ||
    words[word.index - 1]?.lower === 'anti' ||
    isWarned(words, word.index, trigger.first) ||
    words
      .slice(word.index + 1, trigger.first)
      .some(({ pos, lower }) => AUXILIARY.has(pos) || LINKS.test(lower) || /^(?:face|faces|faced|facing)$/.test(lower))
  )
    return false
  if (rule.suffers && entity.kind === 'country') return false
  if (entity.kind === 'bloc' || entity.kind === 'organization') return true
  if (word.possessive || OWN_ADJECTIVE.test(text)) return true
  if (rule.goods && rule.target.includes('inside') && !isBeforeMeasure(word, trigger, words)) return false
  // An adjective ("British sanctions") owns; a name used as an adjective ("Russia sanctions") is the target.
  return isAdjective(entity, text) && !isMadeByOther(trigger, words)
}

/** "the Libyan embargo [that Reagan imposed]": who made it is told behind, so the adjective tells whom it hits. */
function isMadeByOther({ last }: Run, words: readonly Word[]): boolean {
  if (!/^(?:that|which)$/.test(words[last + 1]?.lower ?? '')) return false
  const maker = words.slice(last + 2, last + 9)
  const verb = maker.findIndex(({ pos, lower }) => pos === 'verb' || pos === 'have' || MADE.test(lower))
  return (
    verb > 0 &&
    maker.slice(0, verb).some(({ pos }) => pos === 'name') &&
    maker.slice(verb, verb + 2).some(({ lower }) => MADE.test(lower))
  )
}

const MADE = /^(?:imposed|ordered|declared|introduced|announced|placed|slapped|decreed|adopted|enforced)$/
