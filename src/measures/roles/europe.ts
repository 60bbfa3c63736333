/** "Europe", "European goods", "ten Europeans": news says so of the Union, where nobody else is meant. */
import type { Entity } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import { type Naming, type Namings, withNamings } from './actors.js'

/** The namings, and those of the Union by the name of the continent. */
export function withEurope(namings: Namings, text: string): Namings {
  const more = europesIn(text).filter(
    ({ start, end }) =>
      !namings.all.some((other) => other.entity.kind !== 'place' && other.start < end && other.end > start),
  )
  const entity = namings.all.find(({ entity: { kind, code } }) => kind === 'bloc' && code === 'EU')?.entity ?? UNION
  return withNamings(
    namings,
    more.map((span) => ({ ...span, entity })),
  )
}

/** The Union where the article does not name it: no entity of the record. */
const UNION: Entity = {
  id: '',
  kind: 'bloc',
  name: 'European Union',
  code: 'EU',
  country: null,
  role: null,
  aliases: [],
  mentions: [],
  rule: 'continent',
}

type Found = Pick<Naming, 'start' | 'end' | 'text'>

function europesIn(text: string): readonly Found[] {
  if (!text.includes('Europe')) return []
  return [...text.matchAll(NAMED)].flatMap(({ 0: found, index }) => {
    const before = text.slice(Math.max(0, index - 24), index)
    const behind = text.slice(index + found.length, index + found.length + 40)
    return (isPart(found, before) && !OWNS.test(behind)) || isOther(found, behind)
      ? []
      : [{ start: index, end: index + found.length, text: found }]
  })
}

/** "the battle over [Europe]'s ban". */
const OWNS =
  /^['’`]s (?:\p{L}+-?\p{L}* ){0,2}?(?:bans?|embargo(?:es)?|boycott|sanctions|tariffs|duties|quotas|restrictions|curbs|refusal|decision)\b/u

const NAMED = /\bEurope(?:ans?)?\b/g

/** "Eastern Europe", "in Europe", "some European countries". */
const isPart = (found: string, before: string): boolean =>
  BOUND.test(before) ||
  /(?:[Ee]ast(?:ern)?|[Ww]est(?:ern)?|[Cc]entral|[Ss]outh(?:ern)?|[Nn]orth(?:ern)?|non|Radio Free|Voice of|Council of|pan)[\s-]+$/.test(
    before,
  ) ||
  /\b(?:some|several|many|other|most|certain|few|various|individual|two|three|four|five|fellow|a)\s+$/i.test(before) ||
  (found === 'Europe' &&
    /\b(?:in|across|throughout|around|over|within|through|(?<!\bout )of|reach|leave|visit|tour)\s+$/i.test(before))

/** "forbids [European] firms to": its own are bound. */
const BOUND =
  /\b(?:forbid(?:s|ding)?|forbade|allow(?:s|ed|ing)?|requir(?:e|es|ed|ing)|oblig(?:e|es|ed|ing)|order(?:s|ed|ing)?|tell(?:s|ing)?|told|permit(?:s|ted)?)\s+$/

/** "European Parliament", "European football": a name of its own, or no matter of the Union. */
const isOther = (found: string, behind: string): boolean =>
  found === 'European' &&
  !(
    /^(?:\s(?:and\s|or\s|,\s)?|-(?:made|built|grown|produced|owned|registered|flagged)\s)\p{Ll}/u.test(behind) &&
    !NOT_THE_UNION.test(behind)
  ) &&
  !/^\s(?:and|or)\s\p{Lu}\S+\s\p{Ll}/u.test(behind)

const NOT_THE_UNION =
  /^\s(?:championships?|qualif(?:iers?|ying)|league|tournaments?|federation|body|leagues|final|finals|basketball|champions|football|soccer|clubs?|competitions?|cups?|tours?|titles?|court|time|style|history|wars?|markets?|airspace|ports?|soil|waters|territory|capitals?|cities|city|airports?|skies|theat(?:re|er)|theaters|human|continent|summer|winter|powers?|diplomats?|officials?|member|law|governments?|countr(?:y|ies)|nations?|states?|sanctions\slist)\b/

/** "European food, from Danish hams to Italian wine": members told behind are examples. */
export function withoutExamples(found: readonly Naming[], words: readonly Word[]): readonly Naming[] {
  const union = found.find(({ entity, text }) => entity.code === 'EU' && text === 'European')
  const opener =
    union &&
    words.find(
      ({ start, lower, index }) => start > union.end && EXAMPLES.test(lower) && /,/.test(words[index - 1]?.after ?? ''),
    )
  return opener ? found.filter(({ start }) => start < opener.start) : found
}

const EXAMPLES = /^(?:from|including|like|among|such|ranging)$/
