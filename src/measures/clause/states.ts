/** What somebody is held in: "remains suspended", "kept the accounts frozen". The restriction goes on. */
import type { Word } from '../../text/tag.js'
import type { VerbGroup } from './groups.js'

const STAYING = /^(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?)$/

const KEEPING = /^(?:keep(?:s|ing)?|kept|leav(?:e|es|ing)|left|hold(?:s|ing)?|held)$/

/** Participles that tell how one is restricted. */
const RESTRICTED =
  /^(?:suspended|frozen|closed|shut|barred|banned|blocked|excluded|severed|halted|expelled|sealed|prohibited|forbidden|outlawed|blacklisted|grounded|withheld|designated|listed|sanctioned|restricted|embargoed|revoked|cancelled|debarred)$/

/** "remains suspended", "stay largely frozen": the participle is the verb. */
export function withState(words: readonly Word[], group: VerbGroup): VerbGroup {
  const { head, last } = group
  const verb = words[head] as Word
  if (last !== head || !STAYING.test(verb.lower) || /[,;:.]/.test(verb.after)) return group
  const at = words[head + 1]?.pos === 'adverb' ? head + 2 : head + 1
  return restricts(words, at) ? { ...group, head: at, last: at, passive: true, stays: true } : group
}

/** "kept its embassy closed": the participle behind the object of keeping, as a group of its own. */
export function keptAt(words: readonly Word[], at: number, groups: readonly VerbGroup[]): VerbGroup | undefined {
  if (!restricts(words, at)) return undefined
  const keeper = groups.length - 1
  const keeping = groups[keeper]
  if (!keeping || keeping.passive || !KEEPING.test((words[keeping.head] as Word).lower)) return undefined
  const between = words.slice(keeping.head, at)
  if (between.length < 2 || between.length > 14 || between.some(({ after }) => /[,;:]/.test(after))) return undefined
  const before = between.at(-1) as Word
  if (!/^(?:noun|name)$/.test(before.pos) || before.possessive) return undefined
  return {
    first: at,
    last: at,
    head: at,
    form: 'participle',
    passive: true,
    tense: keeping.tense,
    modal: null,
    negated: false,
    stays: true,
    keeper,
  }
}

/** A participle of restriction that describes no noun behind it: "kept its [frozen] food" is none. */
function restricts(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || !RESTRICTED.test(word.lower)) return false
  const behind = words[at + 1]
  return behind === undefined || /[,;:.]/.test(word.after) || !/^(?:noun|name|adjective)$/.test(behind.pos)
}
