/** Words that look like the object of an act and are none: what another noun is about, a part of a name, who speaks. */
import type { NetHit } from '../text/net.js'
import type { Word } from '../text/tag.js'
import type { Clauses, Run } from './clause/clause.js'
import { headOf } from './clause/groups.js'
import { REPORTING } from './clause/speech-verbs.js'
import { isBillActedOn } from './standing/bills.js'

/** Nouns whose first part only tells what they are about: "sanctions evasion", "tariff revenue", "export control laws". */
const ABOUT =
  /^(?:evasion|evaders?|violations?|violators?|acts?|laws?|lists?|listed|busting|busters?|polic(?:y|ies)|offices?|enforcement|compliance|threats?|pressure|experts?|debate|programmes?|programs?|relief|risks?|revenues?|breach(?:es)?|designations?|coordinator|authorit(?:y|ies)|proceeds|monitors?|monitoring|committees?|regimes?|guidance|lawyers?|implementation|tools?|architecture|landscape|schedules?|dispute|disputes|deadline|war|wars|diplomacy|talks|issue|issues|news|era|experts|panel|expert|investigations?|cases?|vote|proof|exposure|rules|strategy|strategies|decision|decisions|legislation|bills?|authority|measures_act|hit|damage|plan|plans|proposal|proposals|campaign|campaigns|resolution|resolutions|deal|crisis)$/

/** True for "sanctions [evasion]". */
export function isAbout(clauses: Clauses, last: number): boolean {
  const { words } = clauses
  const next = words[last + 1]
  // "sanctions hit 19 officials".
  if (next?.lower === 'hit' && next.pos === 'verb' && words[last + 2]?.pos === 'number') return false
  if (next !== undefined && isBillActedOn(clauses, next.index)) return false
  return next !== undefined && ABOUT.test(next.lower) && !/[,;:.()"]/.test((words[last]?.after ?? '') + next.before)
}

/** "suspended [visa] bans", "freezing of assets or [visa] bans": no object, but what another measure is about. */
export const isQualifier = ({ words }: Clauses, { first, last }: NetHit): boolean =>
  ((first === last && (MEASURE_NOUN.test(words[last + 1]?.lower ?? '') || sharesMeasure(words, last))) ||
    (STANDSTILL.test(words[last + 1]?.lower ?? '') && words[last + 1]?.pos === 'noun') ||
    PERSON.test(words[last + 1]?.lower ?? '') ||
    (GOODS.test(words[last]?.lower ?? '') && FIRM.test(words[last + 1]?.lower ?? '')) ||
    INSTITUTION.test(words[last + 1]?.text ?? '')) &&
  !/[,;:.()]/.test(words[last]?.after ?? '')

/** "ended [travel] and financial sanctions", "suspended [travel] and trade curbs": the noun behind is that of both. */
const sharesMeasure = (words: readonly Word[], last: number): boolean =>
  words[last + 1]?.pos === 'conjunction' &&
  /^(?:financial|trade|economic|arms|military|travel|visa|diplomatic|other)$/.test(words[last + 2]?.lower ?? '') &&
  MEASURE_NOUN.test(words[last + 3]?.lower ?? '')

/** "barred a Turkish [oil] executive": no goods, but who deals in them. */
const PERSON = /^(?:executives?|tycoons?|magnates?|ministers?|billionaires?|barons?|boss(?:es)?|traders?|workers?)$/

/** "barred Chadian [oil] companies". */
const GOODS = /^(?:oil|gas|coal|steel|tobacco|petroleum|timber|cotton|fish|rice|car|chip|drone|phone|diamond|gold)$/
const FIRM = /^(?:compan(?:y|ies)|firms?|giants?|producers?|majors?|drillers?|makers?)$/

/** "the Libyan Investment [Authority]": what stands before is a part of a name. */
const INSTITUTION =
  /^(?:Authority|Bank|Fund|Company|Corporation|Organi[sz]ation|Ministry|Department|Committee|Council|Group|Agency|Association|Bureau|Commission|Corp|Line|Lines|Board|Union|Institute|Holding|Holdings|Society|Foundation)$/

/** "…, the news agency Kyodo reported": who tells of an act is no object of it. */
export function speaks({ words, groups, groupAt }: Clauses, { last }: Run): boolean {
  for (let i = last + 1; i < words.length && i <= last + 4; i++) {
    if (/[,;:.]/.test((words[i - 1] as Word).after)) return false
    const group = groups[groupAt[i] as number]
    if (group) return group.form === 'finite' && !group.passive && REPORTING.test(headOf(words, group))
    if (!/^(?:name|noun|adverb)$/.test((words[i] as Word).pos)) return false
  }
  return false
}

/** "ends its tin export [stop]". */
const STANDSTILL = /^(?:halt|stop|suspension|moratorium|boycott|freeze|ban|embargo)$/

const MEASURE_NOUN = /^(?:bans?|freezes?|restrictions?|embargo(?:es)?|curbs?|sanctions)$/

/** "banned imports of tea, Kenya's main [export]", "limit trade (10 percent of [imports])": what only describes the object in front. */
export function isApposition({ words }: Clauses, verb: number, { first }: Run): boolean {
  const between = words.slice(verb, first)
  const opening = between.findLastIndex(({ after }, i) => /\(/.test(after + (words[verb + i + 1]?.text ?? '')))
  if (opening >= 0 && !between.slice(opening + 1).some(({ after }) => /\)/.test(after))) return true
  const comma = between.findLastIndex(({ after }) => /,/.test(after))
  const told = between.slice(comma + 1)
  return (
    comma > 0 && told.length > 1 && told.length < 6 && isOwned(told[0]) && told.some(({ lower }) => RANK.test(lower))
  )
}

const isOwned = (word: Word | undefined): boolean =>
  word !== undefined && (word.possessive || /^(?:its|the|their|an?)$/.test(word.lower))

const RANK = /^(?:second|third|fourth|fifth|main|top|key|major|chief|leading|sole|primary|principal|\p{L}{3,}est)$/u
