/** Who is hit by an act, from the places that its rule names to what only the rest of the sentence tells. */
import type { Run } from './clause/clause.js'
import type { Lack } from './draft.js'
import { isBusinessOfAll, isDomestic } from './nobody-hit.js'
import { withAsides } from './roles/asides.js'
import type { ImposedAct } from './roles/imposed-act.js'
import { isMutual } from './roles/mutual.js'
import { isLacking, withStates } from './roles/target-source.js'
import { REASON_SOURCES, TARGET_SOURCES } from './roles/target-sources.js'
import { type FoundTargets, findTargets } from './roles/targets.js'
import { PERSONAL, RELIEF, TAXONOMY } from './taxonomy.js'

/** Who is hit; a lack where the article may tell it; undefined where the act is none, for it hits nobody. */
export function targetsOf(act: ImposedAct, limits: Run): FoundTargets | Lack | undefined {
  const { candidate, standing, scene, imposed } = act
  const { rule } = candidate
  const told = withStates(inPlaces(act, limits), TARGET_SOURCES, act)
  if (isLacking('state', told)) {
    if (rule.origin) return scene.context.campaigns ? undefined : 'nobody is hit'
    if (standing.answered || hitsOthers(act)) return undefined
  }
  const reasoned = withStates(told, REASON_SOURCES, act)
  // "sanctioned firms that make drone parts for Iran": what states do to those abroad alone needs no other proof.
  const proof = rule.abroad ? reasoned : told
  if (
    isBusinessOfAll(rule) &&
    isDomestic(proof, imposed, scene.context, scene.tagged.sentence.text, RELIEF.has(standing.action)) &&
    !isMutual(rule, standing, imposed)
  )
    return 'nobody is hit'
  return withAsides(reasoned, candidate, scene, limits)
}

/** Who stands where the rule's targets may: up to the next act, or behind it where nobody does. */
function inPlaces({ candidate, standing, scene, codes }: ImposedAct, { last }: Run): FoundTargets {
  const near = findTargets(candidate, standing, scene, last, codes)
  if (!isLacking('anybody', near)) return near
  const wide = findTargets(candidate, standing, scene, scene.clauses.words.length - 1, codes)
  // "a ban on investment and sanctions on five officials": what is no measure on persons shares but their state.
  const { form, object, trigger, rule } = candidate
  const holdsObject = form === 'noun' && object !== null && object.last < trigger.last
  return holdsObject && !PERSONAL.has(TAXONOMY[rule.type].family)
    ? { ...wide, targets: wide.targets.filter(({ kind }) => kind === 'country'), counts: [] }
    : wide
}

/** "sanctions on other states", "against countries that evade it": nobody whom the rest of the article tells. */
const hitsOthers = ({ candidate: { trigger }, scene: { tagged, clauses } }: ImposedAct): boolean =>
  OTHERS.test(tagged.sentence.text.slice((clauses.words[trigger.last]?.end ?? 0) - tagged.sentence.start))

const OTHERS =
  /^\s(?:on|against|upon)\s(?:any\s|all\s|many\s|several\s)?(?:other\s(?:nations|countries|states|governments)\b|(?:nations|countries|states|governments)\s(?:that|which|who)\b)/
