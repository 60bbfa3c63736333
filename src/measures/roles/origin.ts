/** Whose goods are meant where only the article tells: "It has now banned barley". */
import type { ImposedAct } from './imposed-act.js'
import { campaignTargets } from './sources.js'

/** The one state that the article's measures of these imposers hit; empty where the goods or what is told before them do not point to it. */
export function originMeant({ candidate, others, imposed, scene }: ImposedAct): readonly string[] {
  const verbs = others.filter(({ form }) => form === 'verb')
  // "banned coal exports": what the goods only qualify is told by a rule of its own.
  const more = verbs.some((other) => other !== candidate && other.group === candidate.group)
  // "recalled its ambassador to Japan and called off a summit": what is told in one breath hits the same state.
  const joined = verbs.some(({ trigger, group }) => trigger.last < candidate.trigger.first && group !== candidate.group)
  const loose = imposed.how === 'campaign' || imposed.how === 'measure-before'
  return (candidate.rule.goods || joined) && !more && !loose
    ? campaignTargets(scene.context.campaigns, imposed.imposers)
    : []
}
