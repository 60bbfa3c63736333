/**
 * "The Community", "Union sanctions", "the League", "the Twelve": the short names of a bloc that the article has named
 * in full; "the House" where it names the Senate or Congress of the same state.
 */
import { actingCode, type Naming, type Namings, withNamings } from './actors.js'

/** The namings, and those by short names behind the full ones. */
export function withShortNames(namings: Namings, text: string): Namings {
  const more = [...text.matchAll(SHORT)].flatMap(({ 0: found, index }): Naming[] => {
    const span = { start: index, end: index + found.length, text: found }
    const before = text.slice(Math.max(0, index - 20), index)
    if (!isAlone(before, text.slice(span.end, span.end + 2)) || namings.all.some((other) => meet(other, span)))
      return []
    // "the 28 people": no bloc.
    if (/\d/.test(found) && !ACTS.test(text.slice(span.end, span.end + 16))) return []
    if (found === 'House') {
      const other = /^ of /.test(text.slice(span.end)) ? undefined : namings.all.find(isOtherHouse)
      return other ? [{ ...span, entity: other.entity }] : []
    }
    const full = NUMBER.test(found)
      ? /\b[Tt]he $/.test(before) && lastBefore(namings, index, ({ entity }) => entity.code === 'EU')
      : lastBefore(namings, index, ({ text: name }) => name.endsWith(` ${found}`))
    const isBloc = full && full.entity.kind !== 'country' && full.entity.kind !== 'person'
    return isBloc && (full.entity.code ?? full.entity.kind === 'bloc') ? [{ ...span, entity: full.entity }] : []
  })
  return withNamings(namings, more)
}

const SHORT = /\b(?:Community|Union|League|House|Ten|Twelve|Fifteen|25|27|28)\b/g
const NUMBER = /^(?:Ten|Twelve|Fifteen|\d+)$/

const isOtherHouse = ({ entity }: Naming): boolean =>
  entity.kind === 'organization' &&
  actingCode(entity) === 'US' &&
  /^(?:US |U\.S\. |United States )?(?:Senate|Congress)$/.test(entity.name)

const ACTS =
  /^(?:\s(?:also|then))?\s(?:agreed|decided|lifted|imposed|banned|extended|renewed|adopted|approved|voted|will|would|have|had|froze|suspended)\b/

/** No part of a longer name: behind a small word, "The" or the end of a sentence, and no capital behind. */
const isAlone = (before: string, behind: string): boolean =>
  (/(?:^|[.!?:"“”\n]\s*|\b(?:The|A|An|Its|Their|But|And|In|As)\s|\b\p{Ll}+,?\s|,\s)$/u.test(before) || before === '') &&
  !/^\s\p{Lu}/u.test(behind)

const meet = (a: Pick<Naming, 'start' | 'end'>, b: Pick<Naming, 'start' | 'end'>): boolean =>
  a.start < b.end && b.start < a.end

const lastBefore = ({ all }: Namings, index: number, fits: (naming: Naming) => boolean): Naming | undefined =>
  all.findLast((naming) => naming.end <= index && fits(naming))
