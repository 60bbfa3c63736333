/** Common nouns ("restrictions", "the penalties") that tell a measure by themselves. */
import { type Draft, triggerText } from '../draft.js'
import { RELIEF } from '../taxonomy.js'

/** Told with "the", "these" or "such", or in a headline: it points to what is told in other words. */
export const points = ({ candidate, sentence, triggerStart, echoes }: Draft): boolean =>
  sentence.zone === 'title' ||
  // What an echo stands for is known.
  (echoes === undefined &&
    candidate.form === 'noun' &&
    /\b(?:the|these|those|such|its|their|similar|comparable|parallel|matching|identical)\s+(?:(?!other\s|\S+['’]s?\s)\S+\s+){0,2}$/i.test(
      sentence.text.slice(0, triggerStart - sentence.start),
    ))

/** "Canberra imposed restrictions on dealings with Burma": a common noun tells a measure where all is told in its own words. */
export const standsAlone = (draft: Draft, kinds: readonly Draft[]): boolean =>
  kinds.length === 0 &&
  draft.ownTarget &&
  draft.countries.length > 0 &&
  (draft.how === 'subject' || draft.how === 'agent' || draft.how === 'owner') &&
  (isTold(draft) || !points(draft)) &&
  (isTold(draft) || (draft.standing.action !== 'impose' && draft.how !== 'subject') ? ALONE_CHANGED : ALONE).test(
    triggerText(draft),
  )

/** "The penalties imposed by Japan on Chad have failed": definite, but whose it is and whom it hits is told right behind. */
const isTold = ({ sentence: { text, start, zone }, standing, triggerStart, triggerEnd }: Draft): boolean =>
  zone !== 'title' &&
  !RELIEF.has(standing.action) &&
  NOTHING_ELSE.test(text.slice(0, triggerStart - start)) &&
  TOLD_BEHIND.test(text.slice(triggerEnd - start))

/** No "security measures". */
const NOTHING_ELSE =
  /(?:^|\b(?:the|these|those|any|all|new|other|economic|trade|financial|restrictive|punitive|tough|harsh|(?:range|series|set|raft|array|slew|host|round|wave|package) of)\s)$/i

const TOLD_BEHIND =
  /^\s(?:(?:that|which)\s)?(?:[^\s,;:]+\s){0,10}(?:imposed?|slapped|placed|put|levied|adopted)\s(?:by|on|against|upon)\s/

const ALONE = /^(?:restrictions|curbs|penalties)$/
/** "United Nations measures against Peru were suspended": what is eased or kept has been imposed. */
const ALONE_CHANGED = /^(?:restrictions|curbs|penalties|measures)$/
