/** A past form behind a phrase that describes what stands before the phrase: "the embargo on Chad [imposed] in 2014 was lifted". */
import type { Word } from '../../text/tag.js'
import { AUXILIARY } from './forms.js'
import { REPORTING } from './speech-verbs.js'

/** Words behind the past form in which the main verb must follow. */
const REACH = 10

/** True when the name in front stands in a phrase of its own, so that it does nothing, and the main verb follows. */
export function isReduced(words: readonly Word[], head: number, before: Word | undefined): boolean {
  if (before?.pos !== 'name' || /[,;]/.test(before.after)) return false
  if (words[head + 1]?.pos !== 'preposition' || REPORTING.test((words[head] as Word).lower)) return false
  const opens = words[before.index - 1]?.lower ?? ''
  return /^(?:on|against|to|of|from|with)$/.test(opens) && hasVerbBehind(words, head)
}

/** "imposed in 2014 [was] lifted": nothing between could open a clause or be its subject. */
function hasVerbBehind(words: readonly Word[], head: number): boolean {
  for (let i = head + 1; i < words.length && i <= head + REACH; i++) {
    const { pos, after } = words[i] as Word
    if (AUXILIARY.has(pos)) return words[i - 1]?.pos !== 'pronoun'
    if (/^(?:verb|conjunction|subordinator|relative|pronoun)$/.test(pos) || /[,;:]/.test(after)) return false
  }
  return false
}
