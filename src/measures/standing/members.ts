/** Measures told as one of several: "Among the steps is a ban", "Another measure is a freeze", "A ban is part of the package". */
import type { Word } from '../../text/tag.js'
import { lowerText } from '../../text/word-search.js'
import type { Act } from '../acts.js'
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { IN_PLACE } from './in-place.js'
import type { Standing } from './standing.js'
import { standingOfVerb } from './verbs.js'

/** What holds several measures. */
const WHOLE =
  /^(?:measures?|steps?|moves?|packages?|actions?|sanctions|penalties|restrictions|curbs|responses?|countermeasures?|punishments?|rounds?|decisions?|options?|alternatives?)$/

const COPULA = /^(?:is|are|was|were|be|been)$/

const MODIFIERS: ReadonlySet<string> = new Set(['determiner', 'adjective', 'noun', 'number', 'adverb'])

/** The measure whose words run from `first` to `last` as one of a whole that its clause names; undefined when it names none. */
export function asMember(clauses: Clauses, first: number, last: number): Standing | undefined {
  const at = behindCopula(clauses, first) ?? beforeCopula(clauses, last)
  if (at === undefined) return undefined
  const { head } = clauses.groups[at] as VerbGroup
  const near = clauses.words.slice(Math.max(0, head - 9), head + 10)
  const open = near.some((_, i) => OPEN.test(lowerText(near.slice(i, i + 3))))
  return {
    ...standingOfVerb(clauses, at, open ? CONSIDERED : IN_PLACE),
    doer: -1,
    lists: true,
    noun: wholeBefore(clauses, at),
  }
}

/** "[The UN measures] are an embargo and": the plural that the copula explains, whose owner acts; or -1. */
function wholeBefore({ words, groups }: Clauses, at: number): number {
  const { first } = groups[at] as VerbGroup
  return words.findLastIndex(({ lower, pos, index }) => index < first && pos === 'noun' && PLURAL.test(lower))
}

const PLURAL = /^(?:measures|steps|sanctions|penalties|restrictions|curbs|countermeasures)$/

const CONSIDERED: Act = { action: 'impose', status: 'considered' }

/** What is only weighed: "on the table", "under discussion", "among the options". */
const OPEN =
  /^(?:on the table|(?:under|for) (?:discussion|consideration|review|study|debate)|(?:an? |the |possible )?options?\b)/

/** "Another step is [a ban]", "Among the measures are [a ban] and a freeze": the copula before the measure, of a whole. */
function behindCopula({ words, groups, groupAt }: Clauses, first: number): number | undefined {
  for (let i = first - 1; i > 0 && i >= first - 20; i--) {
    const at = groupAt[i] as number
    if (at !== -1) {
      const group = groups[at] as VerbGroup
      if (!COPULA.test(headOf(words, group)) || group.negated) return undefined
      const opener = words.slice(0, group.first)
      const from = opener.findLastIndex(({ after }) => /[,;:]/.test(after)) + 1
      return opener.slice(from).some(({ lower }) => WHOLE.test(lower)) ? at : undefined
    }
    if (/[;:]/.test((words[i] as Word).after)) return undefined
  }
  return undefined
}

/** "[A ban] is also part of the package", "[The freeze] was among the steps": the copula behind the measure. */
function beforeCopula({ words, groups }: Clauses, last: number): number | undefined {
  const at = groups.findIndex(({ first }) => first > last)
  const group = groups[at]
  if (!group || !COPULA.test(headOf(words, group)) || group.negated) return undefined
  const behind = words.slice(group.last + 1, group.last + 9)
  if (OPEN.test(lowerText(behind.slice(0, 3)))) return at
  const link = behind.findIndex(({ lower }, i) => PART_OF.test(`${lower} ${behind[i + 1]?.lower ?? ''}`))
  if (link < 0 || link > 1) return undefined
  const whole = behind.slice(link).findIndex(({ lower }) => WHOLE.test(lower))
  return whole > 0 && behind.slice(link + 2, link + whole).every(({ pos }) => MODIFIERS.has(pos)) ? at : undefined
}

const PART_OF = /^(?:part of|one of|some of|among |included in|contained in|listed among)/
