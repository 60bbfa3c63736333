import { prepareArticle } from '../src/article/prepare.js'
import { type FoundCounts, findCounts } from '../src/mentions/counts/counts.js'
import type { Count } from '../src/record/contract.js'
import { readDocument } from '../src/text/sentences.js'

const source = { path: null, member: null, format: 'text', url: null, outlet: null }

/** Counts and quantities of a bare text, no dates known. */
export const countsOf = (text: string): FoundCounts =>
  findCounts(readDocument(prepareArticle({ id: 'test', text, source })), [])

const SIGNS = { eq: '', approx: '~', gt: '>', ge: '>=', lt: '<', le: '<=' } as const

/** A count on one line: "~40 entity RU new | about 40 Russian firms". */
export function line({ value, upper, comparison, unit, country, role, text, lower }: Count): string {
  const number = value === null ? `vague ${lower}` : upper === null ? value : `${value}-${upper}`
  return `${SIGNS[comparison]}${number} ${unit}${country ? ` ${country}` : ''} ${role} | ${text}`
}
