/** Subjects by which an act is denied: "No member of the EU has banned it", "Neither Chad nor Peru followed suit". */
import type { Clauses, Run } from '../clause/clause.js'

/** "No other state", "None of its allies", "Nobody in the EU": what they do is done by nobody. */
export const isNobody = ({ first }: Run, { words }: Clauses): boolean => {
  const [one, next] = [words[first]?.lower ?? '', words[first + 1]?.lower ?? '']
  // "No. 10 banned": a number, no denial.
  return DENIED.test(one) || (one === 'no' && !/^\d/.test(next) && !/\./.test(words[first]?.after ?? ''))
}

const DENIED = /^(?:none|neither|nobody|no-one)$/
