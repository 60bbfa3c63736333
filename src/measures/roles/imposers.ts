/** Who imposes a measure: the places where that is told, in order of trust. */
import type { Imposer } from '../../record/contract.js'
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import { logicalSubject } from '../clause/control.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import type { Standing } from '../standing/standing.js'
import { DECIDED } from '../taxonomy.js'
import { actorsIn, imposerOf } from './acting.js'
import { canImpose, type Namings, namingsIn } from './actors.js'
import { bodyAsked, bodyLeft } from './bodies.js'
import { doerOf } from './doers.js'
import { fromContext, RELIEF_OR_EXTEND } from './from-context.js'
import { holderOf, makerOf } from './makers.js'
import { listOwner } from './named-lists.js'
import { nounAgent } from './noun-agents.js'
import { giverOf, OWN_ADJECTIVE, ownerOf } from './owners.js'
import { type Asked, campaignImposers, type FoundImposers } from './sources.js'

/** Who imposes; undefined when nothing in the text says so. */
export function findImposers(act: Asked): FoundImposers | undefined {
  const { candidate, standing, clauses, namings, context, hit } = act
  const asked = standing.addressee ? actorsIn(clauses, namings, standing.addressee) : []
  if (asked.length > 0) return { imposers: asked, how: 'addressee' }
  const owner = ownerOf(candidate, standing, clauses, namings) ?? nounAgent(candidate, standing, clauses, namings)
  if (owner === 'outsiders') return undefined
  const done = doerOf(act)
  const left = candidate.rule.byBody && !standing.byOthers ? bodyLeft(candidate, clauses, namings, done) : undefined
  if (left) return left
  const maker = owner ? undefined : makerOf(candidate, clauses, namings)
  if (standing.byOthers) {
    // "called for a halt to American aid": it is asked of those whose own the thing is.
    const held = owner ?? maker ?? giverInside(candidate, clauses, namings)
    if (held) return { imposers: held, how: 'owner' }
    // Whom it is asked of, or who would do it: "called for Iran to be suspended by the federation".
    // "demanded that the government expel": the office that would act.
    const would = candidate.form === 'verb' ? WOULD_ACT : ASKED_TO_ACT
    if (done && done !== 'nobody' && would.has(done.how))
      return { ...done, how: done.how === 'agent' ? 'agent' : 'addressee' }
    const campaign =
      context.campaigns && RELIEF_OR_EXTEND.has(standing.action) && campaignImposers(context.campaigns, hit())
    if (campaign) return { imposers: campaign, how: 'campaign' }
    const body = bodyAsked(candidate, clauses, namings)
    if (body) return body
    const house = standing.status === 'called-for' ? callingHouse(standing, clauses, namings) : []
    return house.length > 0 ? { imposers: house, how: 'addressee' } : undefined
  }
  // "Chad said it would join the EU's ban": a pronoun acts where the verb takes the measure of others over.
  const acts =
    done &&
    done !== 'nobody' &&
    (/^(?:subject|agent)$/.test(done.how) || (done.how === 'anaphora' && takesOver(clauses, standing)))
  const others =
    acts &&
    owner?.every(isPlainOwner) &&
    !owner.some(({ code }) => done.imposers.some((imposer) => imposer.code === code))
  // "Straw defended plans to end the EU's embargo": whose measure it is decides, unless the subject takes it over.
  if (acts && !(others && !takesOver(clauses, standing)) && !(others && isForBody(owner, standing))) return done
  if (owner) return { imposers: owner, how: 'owner' }
  if (maker && (done === undefined || done === 'nobody')) return { imposers: maker, how: 'owner' }
  if (!standing.stated) return undefined
  const holder = done === undefined ? holderOf(candidate, clauses, namings, context) : undefined
  if (holder) return holder
  const giver = done === undefined ? giverMeant(candidate, standing, clauses, namings) : undefined
  if (giver) return { imposers: giver, how: 'owner' }
  const lister = done === undefined ? listOwner(candidate, clauses) : undefined
  if (lister) return { imposers: [lister], how: 'owner' }
  return done === 'nobody' ? undefined : (done ?? fromContext(act))
}

const ASKED_TO_ACT: ReadonlySet<string> = new Set(['addressee', 'agent'])
const WOULD_ACT: ReadonlySet<string> = new Set([...ASKED_TO_ACT, 'anaphora'])

/** "The French Senate called for a halt to imports", "German lawmakers want a ban": they ask their own state, where nobody else is asked. */
function callingHouse({ doer, groups }: Standing, clauses: Clauses, namings: Namings): readonly Imposer[] {
  for (const index of [doer, ...groups]) {
    const subject = index < 0 ? undefined : logicalSubject(clauses, index)
    if (subject && clauses.words.slice(subject.first, subject.last + 1).some(({ lower }) => HOUSE.test(lower)))
      return actorsIn(clauses, namings, subject)
  }
  return []
}

const HOUSE =
  /^(?:parliament|senate|congress|assembly|duma|knesset|bundestag|majlis|legislature|lawmakers?|legislators?|parliamentarians?|senators?|congress(?:man|men|woman|women)|deputies|mps|opposition|politicians?|part(?:y|ies)|democrats|republicans)$/

/** "a halt to [American] aid to Chad", "a halt to [EU] aid": an adjective inside the noun, where a phrase behind tells who else is hit or it can only tell whose the thing is. */
function giverInside(
  { form, rule, trigger }: Candidate,
  { words }: Clauses,
  namings: Namings,
): readonly Imposer[] | undefined {
  const link = words[trigger.last + 1]
  if (form !== 'noun' || !rule.given) return undefined
  const [giver, ...others] = namingsIn(namings, words, trigger).filter(
    ({ entity, text }) => canImpose(entity) && !/['’]s?$/.test(text),
  )
  const [hit] = namingsIn(namings, words, {
    first: trigger.last + 2,
    last: Math.min(trigger.last + 5, words.length - 1),
  })
  if (!giver || others.length > 0) return undefined
  const toAnother =
    link !== undefined && /^(?:to|for)$/.test(link.lower) && hit !== undefined && hit.entity !== giver.entity
  if (!toAnother && !OWN_ADJECTIVE.test(giver.text)) return undefined
  const imposer = imposerOf(giver)
  return imposer && [imposer]
}

const isPassive = ({ form, group, rule }: Candidate, { groups }: Clauses): boolean =>
  form === 'verb' && ((groups[group] as VerbGroup).passive || rule.target.includes('subject'))

/** Whose own the thing is of which nobody else is told to hold it back. */
const giverMeant = (
  candidate: Candidate,
  standing: Standing,
  clauses: Clauses,
  namings: Namings,
): readonly Imposer[] | undefined => {
  if (isPassive(candidate, clauses)) return giverOf(candidate, clauses, namings)
  const own = isNominal(candidate, standing, clauses) ? giverOf(candidate, clauses, namings) : undefined
  return own ?? (standing.sufferer < 0 ? giverInside(candidate, clauses, namings) : undefined)
}

/** "the freezing of US aid", of which nobody else is told to do it. */
const isNominal = ({ form, group }: Candidate, standing: Standing, { words, groups }: Clauses): boolean =>
  form === 'noun' ? standing.groups.length === 0 : words[(groups[group] as VerbGroup).first - 1]?.pos === 'determiner'

/** An adjective ("Iranian sanctions") may tell whom they hit; it does not outweigh a subject. */
const isPlainOwner = ({ text, name, via }: Imposer): boolean =>
  via !== null ||
  text === name ||
  /^(?:US|U\.S\.|UN|U\.N\.|EU|E\.U\.|UK|U\.K\.|G7|NATO)$/.test(text) ||
  /'s$|’s$/.test(text)

/** Verbs by which a state makes the measure of others its own: "Norway adopted the EU's sanctions". */
const TAKING_OVER =
  /^(?:t[ao]k(?:e|ing)|took|adopt|align|join|follow|mirror|implement|appl|match|copy|copi|(?:re-?)?impos|reinstat|slap|levi|levy|echo|sign(?!al)|put|transpos|incorporat)/

const takesOver = ({ words, groups }: Clauses, { groups: read }: Standing): boolean =>
  read.some((index) => {
    const group = groups[index] as VerbGroup
    // "go along with", "fell into line with".
    const along =
      /^(?:along|into|in)$/.test(words[group.last + 1]?.lower ?? '') &&
      /^(?:with|line)$/.test(words[group.last + 2]?.lower ?? '')
    return TAKING_OVER.test(headOf(words, group)) || along
  })

/** "a US bid to impose UN sanctions": what is not decided yet, and is a body's to decide. */
const isForBody = (owner: readonly Imposer[] | undefined, { status }: Standing): boolean =>
  owner?.every(({ code }) => code === 'UN') === true && !DECIDED.has(status)
