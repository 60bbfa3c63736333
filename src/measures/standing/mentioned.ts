/** Measures that are told of as there: "There is a ban on", "In addition to a freeze", "similar sanctions by Canada". */
import type { Word } from '../../text/tag.js'
import { findWord, lowerText } from '../../text/word-search.js'
import type { Clauses, Run } from '../clause/clause.js'
import type { Standing } from './standing.js'

/** In force, by whom is not said. */
export const IN_FORCE: Standing = {
  action: 'impose',
  status: 'in-force',
  groups: [],
  doer: -1,
  byOthers: false,
  sufferer: -1,
  noun: -1,
  stated: true,
}

/** "In addition to a freeze on their assets, they will be denied …", "Besides the travel ban, …": taken as done. */
export function asAddition({ words }: Clauses, first: number): Standing | undefined {
  const opener = words.slice(0, first)
  if (opener.some(({ after }) => /[,;:]/.test(after))) return undefined
  const told = lowerText(opener)
  return ADDING.test(told) || isBehindStep(told, opener) ? IN_FORCE : undefined
}

/** "The step follows the suspension of", "They come on top of Chad's ban": what was done before. */
function isBehindStep(told: string, opener: readonly Word[]): boolean {
  const head = COMING.exec(told)?.[0]
  if (head === undefined) return false
  const between = opener.slice(head.split(' ').length)
  return between.length < 8 && between.every(({ pos, lower }) => BETWEEN.has(pos) || lower === 'of')
}

const BETWEEN: ReadonlySet<string> = new Set(['determiner', 'adjective', 'noun', 'name', 'number', 'conjunction'])

const COMING =
  /^(?:th(?:is|ese)|they|it|(?:the|these|this|those|today's|these latest) (?:[\p{L}-]+ ){0,3}?(?:measures?|sanctions|steps?|moves?|decisions?|actions?|announcements?|listings?|designations?|package)) (?:also |now )?(?:(?:comes?|came|are|is) (?:in addition to|on top of|after|on the heels of)|follow(?:s|ed)?|complement(?:s|ed)?|supplement(?:s|ed)?|adds? to|builds? (?:up)?on)(?= |$)/u

const ADDING =
  /^(?:in addition to|besides|on top of|along with|apart from|as well as|alongside)(?: (?:a|an|the|any|new|full))*$/

/** "There is also a ban on …", "There will be no ban on …". */
export function asExisting({ words }: Clauses, first: number): Standing | undefined {
  for (let i = first - 1; i > 0 && i >= first - 7; i--) {
    const { pos, lower, after } = words[i] as Word
    if (pos === 'be') {
      if (words[i + 1]?.lower === 'no') return isToCome(words, i) ? { ...IN_FORCE, status: 'rejected' } : undefined
      return words[i - 1]?.lower === 'there' ? IN_FORCE : undefined
    }
    if (!MODIFIERS.has(pos) || /[,;:]/.test(after)) return undefined
    if (lower === 'no' && words[i - 1]?.pos !== 'be') return undefined
  }
  return undefined
}

/** "there will [be]". */
const isToCome = (words: readonly Word[], be: number): boolean =>
  /^(?:will|would)$/.test(words[be - 1]?.lower ?? '') && words[be - 2]?.lower === 'there'

const MODIFIERS: ReadonlySet<string> = new Set(['determiner', 'adjective', 'adverb', 'noun', 'name', 'number'])

/** "similar sanctions by Canada", "an embargo against Peru by Chile": right behind its phrase, or inside it, stands who imposes it. */
export function byAgent(clauses: Clauses, { first, last }: Run): Standing | undefined {
  const { words, groupAt } = clauses
  if (agentInside(words, first, last)) return { ...IN_FORCE, stated: false }
  const by = findWord(words, last + 1, last + 6, ({ lower }) => lower === 'by')
  if (by < 0 || words.slice(last, by).some(({ after }) => /[,;:.]/.test(after))) return undefined
  const [opener, ...target] = words.slice(last + 1, by)
  if (opener && !/^(?:on|against)$/.test(opener.lower)) return undefined
  if (target.some(({ pos }) => pos !== 'name' && pos !== 'determiner')) return undefined
  const name = words[by + 1]?.pos === 'determiner' ? by + 2 : by + 1
  const end = words.findIndex(({ pos }, i) => i >= name && pos !== 'name')
  if (words[name]?.pos !== 'name' || words[end]?.pos === 'noun' || groupAt[name] !== -1) return undefined
  return { ...IN_FORCE, stated: false }
}

/** "the suspension [by Japan] of aid": the words of the agent, between a noun and its "of"; undefined where none stands there. */
export function agentInside(words: readonly Word[], first: number, last: number): Run | undefined {
  const by = findWord(words, first + 1, Math.min(first + 3, last), ({ lower }) => lower === 'by')
  const of = by < 0 ? -1 : findWord(words, by + 2, Math.min(by + 7, last), ({ lower }) => lower === 'of')
  const agent = { first: by + 1, last: of - 1 }
  const isName =
    of > 0 && words.slice(agent.first, of).every(({ pos, after }) => AGENT.has(pos) && !/[,;:]/.test(after))
  return isName && words[agent.last]?.pos !== 'adjective' ? agent : undefined
}

const AGENT: ReadonlySet<string> = new Set(['name', 'noun', 'determiner', 'adjective'])
