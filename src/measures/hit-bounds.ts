/** Hits of patterns that reach over a bound: a comma, a clause, another measure. */
import type { NetHit } from '../text/net.js'
import type { Word } from '../text/tag.js'
import type { Clauses, Run } from './clause/clause.js'
import { objectRelativeStart, relativeStart } from './clause/relative-starts.js'

/** What opens a thing of its own behind a comma or "and". */
export const ARTICLE = /^an?$/

/** A comma or full stop inside: "sanctions on Iran, officials said" names no officials as hit. */
export const isCut = ({ words }: Clauses, { first, last }: Run): boolean =>
  words
    .slice(first, last)
    .some(({ after, index }) => /[,;:.)]/.test(after) && !(/,/.test(after) && isListed(words, index, last)))

/** "sanctions on its oil, gas and chemical sectors": up to the head behind the "and" stand only more modifiers. */
const isListed = (words: readonly Word[], comma: number, last: number): boolean => {
  const rest = words.slice(comma + 1, last)
  return (
    MODIFYING.test((words[comma] as Word).pos) &&
    rest.every(({ pos }) => pos === 'conjunction' || MODIFYING.test(pos)) &&
    rest.some(({ lower }) => lower === 'and' || lower === 'or')
  )
}

const MODIFYING = /^(?:noun|adjective)$/

/** "ban imports of fish was welcomed by aid groups": a main verb inside that is not the act's own parts two clauses. */
export const spansClause = (clauses: Clauses, { first, last }: Run, own: number): boolean =>
  clauses.groups.some(
    (group, index) =>
      (group.form === 'bare' ||
        (group.form === 'finite' &&
          (group.last > group.first ||
            group.tense === 'past' ||
            /,/.test(clauses.words[group.first - 1]?.after ?? '')))) &&
      index !== own &&
      group.first > first &&
      group.last < last &&
      relativeStart(clauses, index) < 0 &&
      objectRelativeStart(clauses, index) < 0,
  )

const OTHER_MEASURE =
  /^(?:bans?|freezes?|restrictions?|embargo(?:es)?|curbs?|sanctions|prohibitions?|moratorium|tariffs|duties|limits|controls)$/

const STANDSTILL = /^(?:freeze|halt|suspension|pause|break|stop|moratorium|boycott|embargo)$/

const WRONG = /^(?:violations?|breach(?:es)?|infringements?|abuses?|evasion|circumvention)$/

/**
 * "tightened its ban on exports", "ended a freeze in talks": what another measure hits is no object, nor is what is
 * broken ("violations of the pact").
 */
export function isOfMeasure({ words }: Clauses, { first }: NetHit): boolean {
  for (let i = first - 1; i > 0 && i >= first - 10; i--) {
    const { pos, lower, after } = words[i] as Word
    if (/[,;:.()]/.test(after)) return false
    const of = (words[i - 1] as Word).lower
    if (/^(?:on|against)$/.test(lower) && OTHER_MEASURE.test(of)) return true
    if (/^(?:in|to|of)$/.test(lower) && STANDSTILL.test(of)) return true
    if (lower === 'of' && WRONG.test(of)) return true
    if (!/^(?:determiner|adjective|noun|name|number|preposition|to)$/.test(pos)) return false
  }
  return false
}

/** "imports of mangoes, an arms embargo": behind the comma a thing of its own begins. */
export const isParted = ({ words }: Clauses, { first, last }: NetHit): boolean =>
  words
    .slice(first, last)
    .some(({ after, index }) => /[;:]/.test(after) || (/,/.test(after) && ARTICLE.test(words[index + 1]?.lower ?? '')))
