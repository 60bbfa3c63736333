/** Firms and people of a country, who do not act for their state. */
import type { Word } from '../../text/tag.js'
import type { Clauses, Run } from '../clause/clause.js'
import { canImpose, type Naming, type Namings, namingsBetween, namingsIn, wordAt } from './actors.js'

const PRIVATE =
  /^(?:compan(?:y|ies)|firms?|banks?|lenders?|air(?:lines?|ways)|investors?|refiners?|traders?|buyers?|business(?:es)?|newspapers?|people|citizens?|residents?|protesters?|activists?|rebels?|workers?|farmers?|exporters?|importers?|producers?|manufacturers?|consumers?|students?|athletes?|analysts?|experts?|shippers?|insurers?|brokers?|dealers?|giant|maker|conglomerate|carriers?|suppliers?|customers?|sources?|shoppers?|dockers?|supermarkets?|retailers?|truckers?|unions|clubs?|teams?|universit(?:y|ies)|players?|singers?|strikes?|walkouts?|storms?|crews?|pilots?|controllers?|swimmer|runner|sprinter|skier|skater|gymnast|cyclist|driver|striker|goalkeeper|winger|boxer|golfer|wrestler|coach|singer|actor|actress|athlete|player)$/

/** "by ships with Iranian registry". */
const CRAFT = /^(?:ships?|vessels?|tankers?|boats?|planes?|aircraft|jets?|lorr(?:y|ies)|trucks?)$/

const OFFICE =
  /^(?:President|Prime|Foreign|Finance|Defen[cs]e|Trade|Economy|Interior|Energy|Deputy|Vice|Ministry|Minister|Congress|Parliament|Senate|Supreme|Central|National|Cabinet|Government|Treasury|Department|Council|Chancellor|King|Crown|House|State|Security|Federal|Secretary|Justice|Commerce|Lower|Upper|Ministers|Leaders|Labour|Conservative|Democratic|Republican|Revolutionary|Armed|Army|Navy|Air|Coast|Border)$/

/** "France's Total": a possessive before a capitalised word that is neither an office nor an actor. */
function isFirmOf(words: readonly Word[], at: number, namings: Namings): boolean {
  const next = words[at + 1]
  if (!words[at]?.possessive || !next || !/^\p{Lu}/u.test(next.text) || OFFICE.test(next.text)) return false
  return !namingsBetween(namings, next.start, next.end + 60).some(
    ({ start, entity }) => start === next.start && canImpose(entity),
  )
}

/** Public bodies that impose nothing of their own, and act for their state. */
const PUBLIC = /\bcentral bank\b|\b(?:Guards?|Guard Corps|Army|Navy|Armed Forces|Defen[cs]e Forces?|Air Force)\b/i

/** "a bank", but not "the central bank". */
const isPrivateNoun = (words: readonly Word[], { lower, index }: Word): boolean =>
  PRIVATE.test(lower) &&
  !(lower === 'bank' && words[index - 1]?.lower === 'central') &&
  !WATCHING.test(words[index + 1]?.lower ?? '')

/** "consumer watchdog", "bank regulator": an authority over them. */
const WATCHING = /^(?:watchdog|regulator|inspectorate|protection|supervis(?:or|ory)|safety|authority)$/

/** "France's Total", "Chinese banks": a country that only tells whose firm or people act. */
export function isPrivate(clauses: Clauses, namings: Namings, run: Run, from: Naming): boolean {
  const { words } = clauses
  if (from.entity.kind !== 'country') return false
  const at = wordAt(words, from.start)
  if (words.slice(run.first, at).some((word) => isPrivateNoun(words, word) || CRAFT.test(word.lower))) return true
  if (words[at - 1]?.lower === 'air' || isFirmOf(words, at, namings)) return true
  for (let i = at; i <= run.last && i < at + 6; i++) {
    const word = words[i] as Word
    if (i > at && isPrivateNoun(words, word)) return true
    if (i > at && (word.pos === 'preposition' || word.pos === 'conjunction')) return false
    if (/[,;]/.test(word.after)) return false
    const firm = namingsIn(namings, words, { first: i, last: run.last }).find(
      ({ start }) => start === words[i + 1]?.start,
    )
    if (firm && firm.entity.kind === 'organization' && !canImpose(firm.entity) && !PUBLIC.test(firm.entity.name))
      return true
  }
  return false
}
