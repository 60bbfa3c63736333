/** Verbs by which somebody moves another to do something: "urged the EU to lift", "prompted Norway to recall". */
import type { Word } from '../../text/tag.js'
import type { VerbGroup } from './groups.js'

/** Verbs whose object does what the infinitive says: "urged the EU to lift", "allow banks to". */
export const OBJECT_CONTROL =
  /^(?:urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|call(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|want(?:s|ed)?|tell(?:s|ing)?|told|allow(?:s|ed|ing)?|forc(?:e|es|ed|ing)|requir(?:e|es|ed|ing)|request(?:s|ed|ing)?|order(?:s|ed|ing)?|expect(?:s|ed)?|persuad(?:e|es|ed|ing)|lobb(?:y|ies|ied|ying)|appeal(?:s|ed|ing)?|need(?:s|ed)?|implor(?:e|es|ed)|encourag(?:e|es|ed|ing)|pressur(?:e|es|ed|ing)|authoriz(?:e|es|ed|ing)|authoris(?:e|es|ed|ing)|direct(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|instruct(?:s|ed|ing)?|demand(?:s|ed|ing)?|beg(?:s|ged)?|plead(?:s|ed|ing)?)$/

/** Verbs whose object has done what the infinitive says: "prompted Norway to recall", "led Chad to close". */
export const CAUSING =
  /^(?:prompt(?:s|ed|ing)?|lead(?:s|ing)?|led|spur(?:s|red)?|compel(?:s|led)?|caus(?:e|es|ed|ing)|induc(?:e|es|ed)|provok(?:e|es|ed)|mov(?:e|es|ed))$/

/** Verbs that bring somebody to do what the infinitive says: "to get the UN to act", "failed to convince Japan to". */
export const PERSUADING =
  /^(?:get(?:s|ting)?|got|convinc(?:e|es|ed|ing)|persuad(?:e|es|ed|ing)|induc(?:e|es|ed|ing)|coax(?:es|ed|ing)?|cajol(?:e|es|ed|ing))$/

/** "gave Norway a week to lift": a time is set in which the one named does what the infinitive says. */
export function setsTime(words: readonly Word[], { head, last, passive }: VerbGroup, infinitive: VerbGroup): boolean {
  if (infinitive.form !== 'infinitive' || !/^(?:give|gives|gave|given|giving)$/.test((words[head] as Word).lower))
    return false
  const between = words.slice(last + 1, infinitive.first)
  return (
    between.length <= 8 &&
    (passive || between[0]?.pos === 'name' || between[1]?.pos === 'name') &&
    between.some(({ lower }) => PERIOD.test(lower))
  )
}

const PERIOD = /^(?:hours?|days?|weeks?|months?|until|deadline|ultimatum|year)$/
