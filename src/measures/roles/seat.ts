/** Offices told by where they sit: "the government in Oslo", "In Madrid, the cabinet …", "OSLO, May 9 – The government …". */
import { findTerritory, nameOfState } from '../../lexicon/names.js'
import type { Imposer } from '../../record/contract.js'
import type { Document } from '../../text/document.js'
import { findWord } from '../../text/word-search.js'
import type { Clauses, Run } from '../clause/clause.js'
import { canImpose, type Naming, type Namings, namingsBetween, namingsIn, openingActors } from './actors.js'

/** Those who act for the state in which they sit. */
export const SEATED =
  /^(?:governments?|cabinet|ministry|ministries|authorities|officials|parliament|administration|leaders?|leadership|lawmakers|regime|junta|president|minister|bank|treasury|department|office|presidency|chancellery|court)$/

/** "the government in Oslo": the state of the place behind the office. */
export function seatOf(clauses: Clauses, namings: Namings, { first, last }: Run): Imposer | undefined {
  const { words } = clauses
  const at = findWord(words, first + 1, last - 1, ({ lower }) => lower === 'in')
  // "the Ministry of Foreign Affairs in Kyiv".
  const office = findWord(words, first, at, ({ lower }) => lower === 'of') - 1
  const seated = [at - 1, office].some((index) => SEATED.test(words[index]?.lower ?? ''))
  if (at < 0 || !seated) return undefined
  return stateOfPlace(namingsIn(namings, words, { first: at + 1, last })[0])
}

/** "In Madrid, the cabinet approved": the state of the place that the sentence opens with. */
export function seatBefore(clauses: Clauses, namings: Namings, before: number): Imposer | undefined {
  const { words } = clauses
  if (words[0]?.lower !== 'in') return undefined
  const place = words.findIndex(({ pos }, i) => i > 0 && pos !== 'name') - 1
  // "In Minsk the government …".
  const opens =
    words[place + 1]?.lower === 'the' && words.slice(place + 2, place + 5).some(({ lower }) => SEATED.test(lower))
  const comma = opens ? place : words.findIndex(({ after }) => /,/.test(after))
  if (comma < 1 || comma > 4 || comma >= before) return undefined
  return stateOfPlace(namingsIn(namings, words, { first: 1, last: comma })[0])
}

/** "In Madrid, officials said they", "In Madrid, a spokesman said": those who speak in the place that the sentence opens with, up to `end`. */
export function seatOfSpeakers(clauses: Clauses, namings: Namings, end: number): Imposer | undefined {
  const { words } = clauses
  const comma = words.findIndex(({ after }) => /,/.test(after))
  const speaks = words
    .slice(comma + 1, end)
    .some(({ lower }) => SEATED.test(lower) || /^(?:spokes(?:man|woman|person)|officials?|diplomats?)$/.test(lower))
  const others = namingsIn(namings, words, { first: comma + 1, last: end - 1 }).some(({ entity }) => canImpose(entity))
  return speaks && !others ? seatBefore(clauses, namings, end) : undefined
}

/** "Prices doubled in Nigeria after the government banned": the only state in which the clause before plays. */
export function placeBefore({ words }: Clauses, namings: Namings, before: number): Imposer | undefined {
  const named = namingsIn(namings, words, { first: 0, last: before - 1 }).filter(
    ({ entity }) => entity.kind === 'country' || (entity.kind === 'place' && entity.country !== null),
  )
  const [place, ...others] = named
  const at = place ? words.findIndex(({ start }) => start >= place.start) : -1
  return at > 0 && others.length === 0 && words[at - 1]?.lower === 'in' ? stateOfPlace(place) : undefined
}

/** The state from whose capital or city the article is sent, or the Union for Brussels; undefined when its dateline names none. */
export function homeOf({ article }: Document): Imposer | undefined {
  const zone = article.zones.find(({ kind }) => kind === 'dateline')
  const city = zone && CITY.exec(article.text.slice(zone.start, zone.end))?.[0]
  if (!zone || !city) return undefined
  const name = city.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
  const code = name === 'Brussels' ? 'EU' : findTerritory(name)?.code
  return code ? imposing(code, zone.start, zone.start + city.length, city) : undefined
}

/** "In London, tempers rose. Backbenchers want more. [The government …]": where a sentence before in the paragraph plays, unless another state has begun one since. */
export function placedIn({ sentences, article }: Document, index: number, namings: Namings): Imposer | undefined {
  for (let i = index - 1; i >= 0 && i >= index - 5; i--) {
    const [sentence, next] = [sentences[i], sentences[i + 1]]
    if (sentence?.zone !== 'body' || article.text.slice(sentence.end, next?.start).includes('\n')) return undefined
    const opening = PLACED.exec(sentence.text)?.[0].length ?? 0
    if (opening > 0) return stateOfPlace(namingsBetween(namings, sentence.start, sentence.start + opening)[0])
    const [other] = openingActors(namings, sentence.start, sentence.end)
    if (other && other.start < sentence.start + 5) return undefined
  }
  return undefined
}

const PLACED = /^In (?:the )?\p{Lu}[\p{L}.' -]{1,30},/u

const CITY = /^\p{Lu}[\p{L}\p{M}' -]*\p{L}/u

function stateOfPlace(naming: Naming | undefined): Imposer | undefined {
  if (naming?.entity.kind !== 'place' && naming?.entity.kind !== 'country') return undefined
  const code = naming.entity.country ?? naming.entity.code
  return code ? imposing(code, naming.start, naming.end, naming.text) : undefined
}

/** A state or bloc told by other words than its name. */
export const imposing = (code: string, start: number, end: number, text: string): Imposer => ({
  code,
  name: nameOfState(code),
  entity: null,
  via: text,
  start,
  end,
  text,
})
