/** ", with EU ministers agreeing to": a clause that "with" opens has a subject of its own. */
import type { Word } from '../../text/tag.js'
import type { Subject } from './subject.js'

const FAR = 8

const IN_PHRASE = /^(?:name|noun|determiner|adjective|number)$/

/** The words between "with", behind a comma or at the opening, and the gerund at `gerund`; undefined when no such clause opens there. */
export function absoluteSubject(words: readonly Word[], gerund: number): Subject | undefined {
  if (!/^(?:name|noun)$/.test(words[gerund - 1]?.pos ?? '')) return undefined
  for (let i = gerund - 1; i >= 0 && i >= gerund - FAR; i--) {
    const { lower, pos, after } = words[i] as Word
    if (lower === 'with') {
      // "But with".
      const first = i === 0 || (i === 1 && words[0]?.pos === 'conjunction')
      const opens = first || /,|--|\s-\s/.test((words[i - 1] as Word).after)
      return opens ? { first: i + 1, last: gerund - 1, how: 'stretch' } : undefined
    }
    if (!(IN_PHRASE.test(pos) || /^(?:in|of|and)$/.test(lower)) || /[,;:()"]/.test(after)) return undefined
  }
  return undefined
}
