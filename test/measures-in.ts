/** Sentences read as an article of one day, for tests of what is found in them. */
import { extract } from '../src/extract.js'
import type { Measure } from '../src/record/contract.js'

const SOURCE = { path: null, member: null, format: 'text', url: null, outlet: null }

export const measuresIn = (text: string, title?: string): readonly Measure[] =>
  extract({ id: 'x', text, date: '2024-05-10', ...(title ? { title } : {}), source: SOURCE }).measures

/** "JP+US>SY": who imposes, and the states hit. */
export const sidesOf = ({ imposers, targetCountries }: Measure): string =>
  `${imposers.map(({ code, name }) => code ?? name).join('+')}>${targetCountries.join('+')}`

/** "travel-ban impose announced JP>SY", one for each measure. */
export const standingsIn = (text: string): readonly string[] =>
  measuresIn(text).map((measure) => `${measure.type} ${measure.action} ${measure.status} ${sidesOf(measure)}`)

/** "travel-ban impose JP>SY", one for each measure. */
export const actsIn = (text: string): readonly string[] =>
  measuresIn(text).map((measure) => `${measure.type} ${measure.action} ${sidesOf(measure)}`)
