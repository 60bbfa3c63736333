/** Verbs whose object does what the verb behind it says: "urged the EU to lift", "talked Japan into lifting", "thanked Japan for freezing". */
import type { Word } from '../../text/tag.js'
import { findWord } from '../../text/word-search.js'
import type { Clauses } from './clause.js'
import { headOf, type VerbGroup } from './groups.js'
import { CAUSING, OBJECT_CONTROL, PERSUADING, setsTime } from './moving-verbs.js'
import type { Subject } from './subject.js'

/** "talked [Japan] into lifting": who is brought to it does it. */
export function talkedInto(
  { words }: Clauses,
  { passive, last }: VerbGroup,
  { form, first }: VerbGroup,
): Subject | undefined {
  const into = form === 'gerund' && !passive && words[first - 1]?.lower === 'into'
  const object = words.slice(last + 1, first - 1)
  const named = object.some(({ pos, lower }) => pos === 'name' || STATES.test(lower))
  return into && named && object.length < 7 ? { first: last + 1, last: first - 2, how: 'stretch' } : undefined
}

/** "called [on]", "appealed [to]": what parts a verb of asking from whom it turns to. */
export const TURNING = /^(?:on|upon|to|with)$/

/** "urged the EU to", "prompted Norway to", "gave Norway a week to": the object does what the infinitive says. */
export function controls({ words }: Clauses, parent: VerbGroup, group: VerbGroup): boolean {
  const between = words.slice(parent.last + 1, group.first)
  if (parent.passive || between.length === 0) return false
  const head = headOf(words, parent)
  const caused =
    (CAUSING.test(head) || PERSUADING.test(head)) &&
    between.some(({ pos, lower }) => pos === 'name' || STATES.test(lower))
  return caused || OBJECT_CONTROL.test(head) || setsTime(words, parent, group)
}

/** "prompted several [governments] to". */
const STATES =
  /^(?:governments?|countries|states|nations|allies|members|neighbou?rs|donors|powers|capitals|lawmakers|ministers|leaders|parliaments?)$/

/** "cut aid to [Uganda] for expelling Asians and seizing farms": the reason of a punishment is a deed of those punished. */
export function punished({ words, groups }: Clauses, parent: VerbGroup, group: VerbGroup): Subject | undefined {
  const joined = words[group.first - 1]?.pos === 'conjunction'
  const deed = joined ? groups.findLast(({ last, form }) => last < group.first && form === 'gerund') : group
  const link = (deed?.first ?? 0) - 1
  if (group.form !== 'gerund' || words[link]?.lower !== 'for' || !PUNISHING.test(headOf(words, parent)))
    return undefined
  const last = words.findLastIndex(({ pos }, i) => i < link && i > parent.last && pos === 'name')
  let first = last
  while (first > parent.last + 1 && /^(?:name|conjunction)$/.test((words[first - 1] as Word).pos)) first--
  return last > 0 ? { first, last: link - 1, how: 'stretch' } : undefined
}

const PUNISHING =
  /^(?:impos|slapp|levie|suspend|cut|halt|froze|freez|bann|barr|expel|withh[eo]ld|withdr|recall|sever|stopp|stripp|plac|put|blacklist|punish|sanction|hit|condemn|retaliat)/

/** "praised [Japan's] help, including freezing": an example of what the one judged has done. */
export function exemplified({ words }: Clauses, parent: VerbGroup, { form, first }: VerbGroup): Subject | undefined {
  const listed = form === 'gerund' && words[first - 1]?.lower === 'including'
  if (!listed || !JUDGING.test(headOf(words, parent))) return undefined
  const owner = findWord(words, parent.last + 1, first - 2, ({ pos, possessive }) => pos === 'name' && possessive)
  return owner < 0 ? undefined : { first: owner, last: owner, how: 'stretch' }
}

/** "makes [Norway] the first state to": what it has done makes it so. */
export function madeFirst({ words }: Clauses, parent: VerbGroup, group: VerbGroup): Subject | undefined {
  if (!/^(?:makes?|made|making)$/.test(headOf(words, parent)) || group.form !== 'infinitive') return undefined
  const article = findWord(words, parent.last + 2, group.first - 2, ({ lower }) => lower === 'the')
  const named = ORDINAL.test(words[article + 1]?.lower ?? '') && article < parent.last + 6 && group.first - article < 11
  return article > 0 && named ? { first: parent.last + 1, last: article - 1, how: 'stretch' } : undefined
}

export const ORDINAL = /^(?:first|second|third|latest|last|only|next|\p{L}+th)$/u

/** Verbs that judge or punish their object for what it has done. */
export const JUDGING =
  /^(?:thank|prais|hail|commend|applaud|congratulat|credit|critici[sz]|condemn|accus|blam|rebuk|fault|punish|penali[sz]|sanction|investigat|denounc|slam|lambast|attack|chid|scold|chastis|suspect|revil|deplor|sue|forgiv|forgave|resent|mock|berat|chide|reprimand|reproach|upbraid|castigat|lash|excoriat|admonish|ridicul|laud|salut|cheer)(?:e|es|d|s|ed|ing|med|ming)?$/

/** "thanked Japan for freezing", "accused Poland of blocking": the object of the judging verb did it. */
export function judges({ words }: Clauses, parent: VerbGroup, { first }: VerbGroup): boolean {
  const link = words[first - 1]?.lower ?? ''
  return /^(?:for|of)$/.test(link) && !parent.passive && first - parent.last > 2 && JUDGING.test(headOf(words, parent))
}
