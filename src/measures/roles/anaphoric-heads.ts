/** Words by which a subject points to somebody, or to an act, told before. */
import type { Word } from '../../text/tag.js'
import { findWord, lowerText } from '../../text/word-search.js'
import type { Clauses, Run } from '../clause/clause.js'

const PRONOUN = /^(?:it|he|she|they|we|i)$/

/** "defended its decision to ban": whose decision it is acts. */
const OWNS: ReadonlyMap<string, string> = new Map([
  ['its', 'its'],
  ['their', 'they'],
  ['his', 'he'],
  ['her', 'she'],
  ['our', 'we'],
  // "signed an order that allows him to"
  ['him', 'he'],
  ['them', 'they'],
])

const DEFINITE =
  /^(?:ministry|ministries|governments?|cabinet|junta|rulers|generals|regime|putschists|soldiers|colonels|parliament|bloc|country|administration|department|union|agency|officials?|authorities|lawmakers|president|minister|council|nation|treasury|leaders?|commission|senate|congress|house|side|state|capital|kingdom|monarchy|emirate|sheikhdom|sultanate|island|countries|nations|states|neighbou?rs|allies|partners|sides|powers|body|organi[sz]ation|alliance|group|grouping|members?|ministers?|premier|chancellor|secretary|spokes(?:man|woman|person))$/

const ALL_OF_THEM =
  /^(?:each(?: of them| side| country)?|both(?: of them| sides| countries| states| nations| governments)?|all (?:of them|(?:the )?members?(?: states| countries)?|(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)(?: of them)?))$/

/** "The Ministry of Home Affairs": that of the state told before, or of the place of the news. */
const MINISTRY = /(?:^|the )(?:union )?ministry of /

/** Words that need no article to point back: plurals, and bodies written like names ("Treasury"). */
const BARE =
  /^(?:[Oo]fficials|[Aa]uthorities|[Ll]awmakers|[Mm]inisters|[Ll]eaders|Treasury|Commerce|Congress|Parliament|Pentagon)$/

const isDefinite = ({ words }: Clauses, { last }: Run): boolean =>
  [1, 2, 3, 4].some((back) => /^(?:the|this|these|those|its|our|his|her|their)$/.test(words[last - back]?.lower ?? ''))

/** Nouns of acts. */
export const ANAPHORIC_ACT =
  /^(?:moves?|measures?|sanctions|bans?|packages?|orders?|decisions?|steps?|actions?|restrictions|curbs|rules?|decree|law|legislation|embargo|freeze|announcement|list|penalties|bill|tariffs|round|designations?|act|acts|resolution|resolutions|proposals?|proclamation|amendments?|ordinance|directive|regulations?|provisions|options|countermeasures|reprisals|boycott)$/

/** "the leaders of member nations": those of the bloc told before. */
const LED =
  /^(?:the )?(?:leaders|ministers|representatives|heads of (?:state|government)) of (?:the |its |all )?member (?:nations|states|countries)$/

/** The word by which a subject points to an actor told before ("it", "the [ministry]"), or undefined when it does not. */
export function anaphoricHead(clauses: Clauses, whole: Run): string | undefined {
  const subject = withoutPhrases(clauses, whole)
  const words = clauses.words.slice(subject.first, subject.last + 1)
  const told = lowerText(words)
  if (MINISTRY.test(told)) return 'ministry'
  const first = (clauses.words[subject.first] as Word).lower
  const head = (clauses.words[subject.last] as Word).lower
  if (LED.test(told)) return 'leaders'
  if (first === 'it' && isEmpty(clauses, subject.first)) return undefined
  if (PRONOUN.test(first)) return first
  if (words.length === 1 && OWNS.has(first)) return OWNS.get(first)
  if (PRONOUN.test(head)) return head
  // "the coup leaders".
  if (/^(?:leaders?|plotters|makers)$/.test(head) && clauses.words[subject.last - 1]?.lower === 'coup')
    return 'putschists'
  if (ALL_OF_THEM.test(told)) return 'they'
  if (head === 'bank' && clauses.words[subject.last - 1]?.lower === 'central' && isDefinite(clauses, subject))
    return head
  const written = (clauses.words[subject.last] as Word).text
  if (BARE.test(written) && words.length === 1) return head
  const definite = DEFINITE.test(head) && (BARE.test(written) || isDefinite(clauses, subject))
  return definite && !words.some(({ pos }) => pos === 'name') ? head : undefined
}

const NEEDED = /^(?:necessary|appropriate|essential|imperative|vital|urgent)$/

/** "[It] is necessary to impose": nobody is meant. */
function isEmpty({ words }: Clauses, at: number): boolean {
  const [be, ...next] = words.slice(at + 1, at + 7)
  if (be?.pos !== 'be' || !NEEDED.test(next[0]?.lower ?? '')) return false
  const link = next.findIndex(({ pos, lower }) => pos !== 'adjective' && lower !== 'and' && pos !== 'adverb')
  return next[link]?.pos === 'to'
}

/** "The government [on Thursday]", "the authorities [in the capital]": the subject up to its first phrase. */
function withoutPhrases({ words }: Clauses, { first, last }: Run): Run {
  const at = findWord(words, first + 1, last, ({ pos, lower }) => pos === 'preposition' && lower !== 'of')
  return { first, last: at < 0 ? last : at - 1 }
}

/** True for a subject that is itself an act told before: "the move", "this". */
export const isAnaphoricAct = (clauses: Clauses, subject: Run): boolean => {
  const { words } = clauses
  const { first, last } = withoutPlace(words, subject)
  return (
    ANAPHORIC_ACT.test((words[last] as Word).lower) ||
    isRegime(words, last) ||
    ONE_OF_THEM.test(lowerText(words.slice(first, last + 1))) ||
    /^(?:this|that|these|those)$/.test((words[first] as Word).lower)
  )
}

/** "The [sanctions regime] bars": of measures, not of rulers. */
const isRegime = (words: readonly Word[], last: number): boolean =>
  /^(?:regime|framework|scheme|programme?)$/.test(words[last]?.lower ?? '') &&
  /^(?:sanctions?|measures|restrictions)$/.test(words[last - 1]?.lower ?? '')

/** "The measures [currently in place]", "the sanctions [in force]". */
function withoutPlace(words: readonly Word[], run: Run): Run {
  const { first, last } = run
  if (!/^(?:place|force|effect)$/.test((words[last] as Word).lower) || words[last - 1]?.lower !== 'in') return run
  const adverb = /^(?:currently|already|now|still|presently)$/.test(words[last - 2]?.lower ?? '') ? 1 : 0
  return last - 2 - adverb < first ? run : { first, last: last - 2 - adverb }
}

const ONE_OF_THEM = /^(?:the )?(?:first|second|third|last|latest|other|another|one|two) of (?:them|these|those)$/
