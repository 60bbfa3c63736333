/** Acts told by a pronoun for a measure told before: "lifted it", "renewed those on". */
import type { Candidate } from '../candidates.js'
import { withLast } from '../context.js'
import { buildDraft, type Draft, triggerText } from '../draft.js'
import { codesOf, meet } from '../merge/sides.js'
import { namingsBetween, stateCodes } from '../roles/actors.js'
import { findTargets } from '../roles/targets.js'
import type { Scene } from '../scene.js'
import { IN_FORCE } from '../standing/mentioned.js'
import { standingOfNoun } from '../standing/nouns.js'
import { spreadTo } from '../standing/spreading.js'
import { type Echo, isPlural, isPluralNoun } from './pronouns.js'

/** Each pronoun that stands for a measure told before, as an act of the same imposers upon it. */
export function echoDrafts(
  echoes: readonly Echo[],
  candidates: readonly Candidate[],
  told: readonly Draft[],
  before: readonly Draft[],
  scene: Scene,
  last: Mentioned | undefined,
): readonly Draft[] {
  const found: Draft[] = []
  for (const echo of echoes) {
    // "the measures" is read as a pronoun, and not as the noun that it is too.
    const others = candidates.filter(({ trigger }) => trigger.first !== echo.run.first)
    const here = [...told, ...found]
    const nearest = sourceOf(echo, here, before, scene)
    const first = nearest ? undefined : ofUntold(echo, others, scene, isNear(last, scene) ? last : undefined)
    if (first) found.push(first)
    for (const source of nearest ? withJoined(nearest, echo, [...before.slice(-NEAR), ...here]) : []) {
      const last = withLast(scene.context, source, scene.tagged.sentence.index)
      // "It was lifted", "asked ministers to lift it": by whom it was imposed, where nobody else is told.
      const context = isSubject(echo) || isToBeDone(echo, scene) ? { ...last, campaigns: [source] } : last
      const draft = buildDraft(asCandidate(echo, source.candidate), others, { ...scene, context })
      const own = draft && typeof draft !== 'string' ? byOwner(draft, source) : undefined
      if (own && !isToldAgain(own, source)) found.push(upon(own, source))
    }
  }
  return found
}

/** The act, if those do it who imposed the measure; what others ask for is asked of them. */
function byOwner(draft: Draft, { imposers }: Draft): Draft | undefined {
  if (meet(codesOf(draft.imposers), codesOf(imposers))) return draft
  return draft.standing.byOthers ? { ...draft, imposers, how: 'campaign' } : undefined
}

/** "renewed its embargo. It remains in force until May", "They were tightened": no other act, but on a day or targets of its own. */
const isToldAgain = (draft: Draft, { standing }: Draft): boolean =>
  draft.standing.action === standing.action &&
  draft.standing.status === standing.status &&
  (standing.action === 'extend' || (draft.dates.announced === null && draft.countries.length === 0))

const isSubject = ({ run, from }: Echo): boolean => run.first === from

const isToBeDone = ({ from }: Echo, { clauses: { groups, groupAt } }: Scene): boolean =>
  groups[groupAt[from] ?? -1]?.form === 'infinitive'

const isNear = (last: Mentioned | undefined, { tagged: { sentence } }: Scene): boolean =>
  last?.scene.tagged.sentence.index === sentence.index - 1 && last.scene.tagged.sentence.zone === sentence.zone

/** The nouns of measures of the sentence before, told or not. */
export interface Mentioned {
  readonly candidates: readonly Candidate[]
  readonly scene: Scene
}

/**
 * "The embargo on Chad was due to expire, but the UN extended it", "Sanctions on Chad hurt its farmers. Peru eased them":
 * the first act told of what stands before, which tells who is hit.
 */
function ofUntold(
  echo: Echo,
  candidates: readonly Candidate[],
  scene: Scene,
  last: Mentioned | undefined,
): Draft | undefined {
  const noun = echo.of ?? last?.candidates.findLast((candidate) => fitsIn(candidate, echo, last.scene))
  if (!noun) return undefined
  const draft = buildDraft(asCandidate(echo, noun), candidates, scene)
  if (!draft || typeof draft === 'string') return undefined
  const imposers = new Set(draft.imposers.map(({ code, name }) => code ?? name))
  const own = echo.of ? scene : (last?.scene ?? scene)
  const { words } = own.clauses
  const edge = echo.of ? echo.from - 1 : words.length - 1
  const standing = standingOfNoun(own.clauses, noun.trigger) ?? IN_FORCE
  const { countries, targets } = findTargets(noun, standing, own, edge, imposers)
  const hit = countries.length > 0 ? countries : onlyState(own, imposers)
  return hit.length > 0
    ? { ...draft, candidate: { ...draft.candidate, rule: noun.rule }, countries: hit, targets, ownTarget: true }
    : undefined
}

/** "For years an embargo has weighed on Chad": the one state of the sentence that is none of those who act. */
function onlyState({ namings, tagged: { sentence } }: Scene, imposers: ReadonlySet<string>): readonly string[] {
  const codes = new Set(stateCodes(namingsBetween(namings, sentence.start, sentence.end)))
  const others = [...codes].filter((code) => !imposers.has(code))
  return others.length === 1 ? others : []
}

/** A noun of the number of the pronoun. */
const fitsIn = (candidate: Candidate, { plural }: Echo, { clauses }: Scene): boolean =>
  candidate.form === 'noun' && !candidate.rule.pointer && plural === isPlural(candidate, clauses.words)

/** The pronouns as candidates, so that no measure of the sentence reaches past them. */
export const echoLimits = (echoes: readonly Echo[], candidates: readonly Candidate[]): readonly Candidate[] =>
  echoes.flatMap((echo) => {
    const source = echo.of ?? candidates[0]
    return source ? [asCandidate(echo, source)] : []
  })

/** Read by the rule of what it stands for, whatever its own words leave out. */
const asCandidate = ({ run, from }: Echo, { rule }: Candidate): Candidate => ({
  rule: { ...rule, foreign: false, origin: false, bare: false },
  form: 'noun',
  group: -1,
  trigger: run,
  object: run,
  from,
})

/** Measures that may stand beside one in its sentence. */
export const NEAR = 12

/** How many sentences back such a word may point. */
export const FARTHEST = 1

function sourceOf(
  { of, plural, run }: Echo,
  told: readonly Draft[],
  before: readonly Draft[],
  { tagged: { sentence }, clauses }: Scene,
): Draft | undefined {
  const verb = clauses.groups[clauses.groupAt[run.last + 1] ?? -1]
  const spreads = !plural && spreadTo(clauses, verb, run) !== undefined
  if (of) return told.findLast(({ candidate, echoes }) => candidate === of || echoes?.candidate === of)
  return before.findLast(
    (draft) =>
      sentence.index - draft.sentence.index <= FARTHEST &&
      draft.sentence.zone === sentence.zone &&
      !draft.candidate.rule.pointer &&
      // "banned cheese from Chad. It was widened to Togo": of an act only the ban that it is can be widened.
      (draft.candidate.form === 'noun' || spreads) &&
      (spreads || plural === isPluralNoun(triggerText(draft))),
  )
}

/** "waived travel bans and freezes and suspended them": all that one verb tells before. */
function withJoined(source: Draft, { plural }: Echo, told: readonly Draft[]): readonly Draft[] {
  const verb = source.standing.groups[0]
  const { index } = source.sentence
  return plural && verb !== undefined
    ? told.filter(({ sentence, standing }) => sentence.index === index && standing.groups[0] === verb)
    : [source]
}

/** What the act is upon, where it does not say otherwise: the same kind of measure on the same targets. */
function upon(draft: Draft, source: Draft): Draft {
  const own = draft.countries.length > 0 || draft.targets.some(({ entity }) => entity !== null)
  return {
    ...draft,
    candidate: { ...draft.candidate, rule: source.candidate.rule },
    type: source.type,
    goods: draft.goods.length > 0 ? draft.goods : source.goods,
    ...(own ? {} : { targets: source.targets, countries: source.countries, ownTarget: source.ownTarget }),
    echoes: { candidate: source.echoes?.candidate ?? source.candidate, sentence: source.sentence.index },
  }
}
