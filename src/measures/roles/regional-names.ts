/** "West African leaders", "Arab states": the members of a region act for its body, where the article names that body. */
import { type Naming, type Namings, withNamings } from './actors.js'

const MEMBERS =
  '(?:leaders|nations|states|countries|governments|heads of state|presidents|(?:foreign|finance|trade) ministers)\\b'

/** The body of a region, and its members. */
const REGIONS: readonly (readonly [code: string, members: RegExp])[] = [
  ['ECOWAS', new RegExp(`\\bWest African ${MEMBERS}`, 'g')],
  ['ASEAN', new RegExp(`\\bSoutheast Asian ${MEMBERS}`, 'g')],
  ['ARAB-LEAGUE', new RegExp(`\\bArab ${MEMBERS}`, 'g')],
  ['AFRICAN-UNION', new RegExp(`\\bAfrican ${MEMBERS}`, 'g')],
]

/** The namings, and those of bodies by their members. */
export function withRegions(namings: Namings, text: string): Namings {
  const more = REGIONS.flatMap(([code, members]) => {
    const entity = namings.all.find(({ entity }) => entity.kind === 'bloc' && entity.code === code)?.entity
    return entity ? [...text.matchAll(members)].flatMap((found) => namingOf(found, entity, text)) : []
  })
  return more.length > 0 ? withNamings(namings, more) : namings
}

/** "four Arab states", "some African leaders": only some of them. */
function namingOf({ 0: found, index }: RegExpExecArray, entity: Naming['entity'], text: string): readonly Naming[] {
  return SOME.test(text.slice(Math.max(0, index - 16), index))
    ? []
    : [{ start: index, end: index + found.length, text: found, entity }]
}

const SOME =
  /(?:\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|some|several|many|most|other|few|certain|with|between|towards?|against|among|from|to|Gulf|West|East|South|North|Western|Eastern|Southern|Northern|Central|Sub-Saharan|fellow)|\d|-)\s?$/i
