/** Acts told by a noun: "sanctions on", "a freeze on the assets of", "suspension of peace talks", "asset freeze". */
import type { NetHit } from '../text/net.js'
import type { Word } from '../text/tag.js'
import { OF_LIKE, runOf, union } from './candidate-verbs.js'
import type { Candidate } from './candidates.js'
import { opensAdjunct } from './clause/adjuncts.js'
import { datesOr } from './clause/calendar.js'
import { type Clauses, PHRASE_WORDS } from './clause/clause.js'
import { ARTICLE, isCut, isParted } from './hit-bounds.js'
import { isJoinedByLink } from './joined.js'
import { isAbout, isQualifier, speaks } from './object-words.js'
import type { ToldRule } from './rules/rule.js'
import { sharesHead } from './shared-heads.js'

/** A noun phrase that names a measure; undefined where it is a verb, or only says what another noun is about. */
export function nounCandidate(clauses: Clauses, rule: ToldRule, hit: NetHit): Candidate | undefined {
  const run = runOf(hit)
  if (clauses.groups[clauses.groupAt[hit.last] as number]?.head === hit.last || isAbout(clauses, run.last))
    return undefined
  if (hit.isShared ? isParted(clauses, hit) : isCut(clauses, run)) return undefined
  return { rule, form: 'noun', group: -1, trigger: run, object: run, isShared: hit.isShared ?? false }
}

/** The act of a verb told as a noun, with the first of the objects that belongs to it. */
export function nounWithObject(
  clauses: Clauses,
  rule: ToldRule,
  hit: NetHit,
  objects: readonly NetHit[],
): Candidate | undefined {
  const { words } = clauses
  const head = words[hit.last]
  if (!head || (head.pos !== 'noun' && head.pos !== 'name' && !/ing$/.test(head.lower))) return undefined
  const candidateOn = (object: NetHit): Candidate => ({
    rule,
    form: 'noun',
    group: -1,
    trigger: union(hit, object),
    object: runOf(hit),
  })
  // "asset freeze": but "asset freeze laws" are none.
  const about = isAbout(clauses, hit.last)
  const adjacent = (object: NetHit): boolean => isAdjacent(words, object, hit)
  if (about && objects.some(adjacent)) return undefined
  // "[financial] and travel [restrictions]".
  const before = about
    ? undefined
    : objects.find((object) => adjacent(object) || sharesHead(words, object.last, hit.first))
  if (before) return adjacent(before) ? candidateOn(before) : { ...candidateOn(before), isShared: true }
  const behind = linkedObject(clauses, hit, objects)
  if (behind) return candidateOn(behind)
  const done = behindPassive(clauses, hit)
  return done >= 0 && linkedBehind(clauses, hit, done, objects)
    ? { rule, form: 'noun', group: -1, trigger: runOf(hit), object: runOf(hit) }
    : undefined
}

/** "A ban [was imposed by Chad] on exports", "the ban [imposed by Chad] on exports": the word behind the verb by which a noun at the head of its clause is laid down, or -1. */
function behindPassive({ words, groups, groupAt }: Clauses, { last }: NetHit): number {
  const group = groups[groupAt[last + 1] ?? -1]
  if (!group?.passive || !/^(?:finite|participle)$/.test(group.form) || group.negated || group.first !== last + 1)
    return -1
  if (!LAYING.test(words[group.head]?.lower ?? '')) return -1
  let at = group.last + 1
  if (words[at]?.lower === 'by') {
    at++
    while (at < words.length && /^(?:name|determiner|noun)$/.test((words[at] as Word).pos)) at++
  }
  for (let steps = 0; steps < 4 && TIMED.test(words[at]?.lower ?? ''); steps++) at++
  return /^(?:on|against)$/.test(words[at]?.lower ?? '') ? at : -1
}

/** "imposed [in May 2019] on rice". */
const TIMED = datesOr('in|last|this|early|late|mid|week|month|year|years|months|weeks|ago|two|three|five')

const LAYING = /^(?:imposed|placed|put|slapped|introduced|announced|declared|ordered|levied|enforced)$/

/** Right in front, with no comma between. */
const isAdjacent = (words: readonly Word[], { last }: NetHit, { first }: NetHit): boolean =>
  last === first - 1 && !/[,;:.]/.test(words[last]?.after ?? '')

const NOUN_LINK = /^(?:of|on|over|against|to|for|in|concerning|regarding|affecting|covering)$/

/** "restrictions, including some on end users, [on] exports": the link behind what commas set off; or -1. */
function behindAside(words: readonly Word[], noun: number): number {
  if (!/^\s*,/.test(words[noun]?.after ?? '') || !ASIDE.test(words[noun + 1]?.lower ?? '')) return -1
  const end = words.findIndex(({ after }, i) => i > noun + 1 && i < noun + 10 && /[,;:.]/.test(after))
  return end > 0 && /,/.test(words[end]?.after ?? '') && /^(?:on|against)$/.test(words[end + 1]?.lower ?? '')
    ? end + 1
    : -1
}

const ASIDE = /^(?:including|among|with|such|like)$/

/** "restrictions [relating] to", "limits [pertaining] to". */
const RELATING = /^(?:relating|related|pertaining|applying)$/

/** Where the link of a noun stands: "relating [to]", "with regard [to]". */
function linkFrom(words: readonly Word[], at: number): number {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3).map(({ lower }) => lower)
  if (RELATING.test(first) && second === 'to') return at + 1
  const regards =
    /^(?:with|in)$/.test(first) && /^(?:regards?|respect|relation)$/.test(second) && /^(?:to|of)$/.test(third)
  return regards ? at + 2 : at
}

/** How far behind the noun its object may stand in the same phrase, and joined by "and", in words. */
const NEAR = 10
const FAR = 50

/** "freeze on [the assets] of", "suspension of [peace talks]": the object in the phrase behind the noun, or joined to it. */
function linkedObject(clauses: Clauses, noun: NetHit, objects: readonly NetHit[]): NetHit | undefined {
  const { words } = clauses
  const link = linkFrom(words, pastTime(words, pastAgent(words, noun.last + 1)))
  if (/[,;:.]/.test(words[noun.last]?.after ?? '')) {
    const behind = behindAside(words, noun.last)
    return behind < 0 ? undefined : linkedBehind(clauses, noun, behind, objects)
  }
  if (!NOUN_LINK.test(words[link]?.lower ?? '')) return undefined
  return linkedBehind(clauses, noun, link, objects)
}

/** The object in the phrase that the word `link` opens, or joined to it. */
const linkedBehind = (clauses: Clauses, noun: NetHit, link: number, objects: readonly NetHit[]): NetHit | undefined =>
  objects.find(
    (object) =>
      object.first > link &&
      object.first - noun.last <= FAR &&
      !isQualifier(clauses, object) &&
      !speaks(clauses, object) &&
      ((object.first - noun.last <= NEAR && isOnePhrase(clauses, link + 1, object.first)) ||
        isJoinedByLink(clauses, link, object)),
  )

/** True while only words of one noun phrase stand between; "and a …" opens another. */
function isOnePhrase(clauses: Clauses, from: number, to: number): boolean {
  const { words, groupAt } = clauses
  return words.slice(from, to).every(({ pos, lower, after, index }) => {
    const next = words[index + 1]
    const parted = pos === 'conjunction' || (/,/.test(after) && ARTICLE.test(next?.lower ?? ''))
    return (
      !(parted && next?.pos === 'determiner') &&
      !opensAdjunct(clauses, index) &&
      (PHRASE_WORDS.has(pos) || OF_LIKE.test(lower)) &&
      (groupAt[index] === -1 || pos === 'noun')
    )
  })
}

/** "the expulsion [by France] of two envoys", "[from Paris] of": where the words go on behind an agent or a place that stands before them. */
function pastAgent(words: Clauses['words'], at: number): number {
  if (!/^(?:by|from)$/.test(words[at]?.lower ?? '')) return at
  for (let i = at + 1; i < words.length && i <= at + 6; i++) {
    const word = words[i]
    if (word?.lower === 'of' && i > at + 1) return i
    if (!word || !/^(?:name|noun|adjective|determiner)$/.test(word.pos) || /[,;:.]/.test(word.after)) return at
  }
  return at
}

/** "the expulsion [within 10 days] of", "the freezing [on Monday] of": where the words go on behind a time that stands before them. */
function pastTime(words: Clauses['words'], at: number): number {
  if (!TIME.test(words[at]?.lower ?? '')) return at
  for (let i = at + 1; i < words.length && i <= at + 4; i++) {
    const { lower, pos, after } = words[i] as Word
    if (lower === 'of') return DATED.test(words[i - 1]?.lower ?? '') ? i : at
    if (!/^(?:noun|number|adjective|determiner|name)$/.test(pos) || /[,;:.]/.test(after)) return at
  }
  return at
}

const TIME = /^(?:within|on|in|last|this|earlier|early|late|yesterday|today)$/

const DATED =
  /^(?:\p{L}+day|yesterday|hours|days|weeks?|months?|year|\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december)$/u
