import { extract } from '../../src/extract.js'

/**
 * Acts crossed with the syntax around them: whatever the sentence looks like, the act, its doer, its target and how real
 * it is must be read alike. In a frame `past`, `inf`, `ger` and `n` stand for forms of the act, `pas`, `were` and `pp` for
 * its passive, `tn` for the state that is hit; a capital opens the sentence.
 */
export interface Act {
  readonly type: string
  readonly target: string
  /** The name of the state that is hit. */
  readonly tn: string
  readonly past: string
  readonly inf: string
  readonly ger: string
  readonly n: string
  readonly pas: string
  readonly were: string
  readonly pp: string
}

export const ACTS: readonly Act[] = [
  {
    type: 'import-ban',
    target: 'IS',
    tn: 'Iceland',
    past: 'banned imports of fish from Iceland',
    inf: 'ban imports of fish from Iceland',
    ger: 'banning imports of fish from Iceland',
    n: 'a ban on imports of fish from Iceland',
    pas: 'imports of fish from Iceland',
    were: 'were',
    pp: 'banned',
  },
  {
    type: 'asset-freeze',
    target: 'SD',
    tn: 'Sudan',
    past: 'froze the assets of five Sudanese generals',
    inf: 'freeze the assets of five Sudanese generals',
    ger: 'freezing the assets of five Sudanese generals',
    n: 'a freeze on the assets of five Sudanese generals',
    pas: 'the assets of five Sudanese generals',
    were: 'were',
    pp: 'frozen',
  },
  {
    type: 'diplomat-expulsion',
    target: 'PE',
    tn: 'Peru',
    past: 'expelled two Peruvian diplomats',
    inf: 'expel two Peruvian diplomats',
    ger: 'expelling two Peruvian diplomats',
    n: 'the expulsion of two Peruvian diplomats',
    pas: 'two Peruvian diplomats',
    were: 'were',
    pp: 'expelled',
  },
  {
    type: 'tariff',
    target: 'BR',
    tn: 'Brazil',
    past: 'raised tariffs on Brazilian coffee',
    inf: 'raise tariffs on Brazilian coffee',
    ger: 'raising tariffs on Brazilian coffee',
    n: 'higher tariffs on Brazilian coffee',
    pas: 'tariffs on Brazilian coffee',
    were: 'were',
    pp: 'raised',
  },
  {
    type: 'export-ban',
    target: 'EG',
    tn: 'Egypt',
    past: 'halted exports of wheat to Egypt',
    inf: 'halt exports of wheat to Egypt',
    ger: 'halting exports of wheat to Egypt',
    n: 'a halt to exports of wheat to Egypt',
    pas: 'exports of wheat to Egypt',
    were: 'were',
    pp: 'halted',
  },
]

const PROSPECTIVE: ReadonlySet<string> = new Set(['called-for', 'considered', 'threatened', 'proposed'])

const real = (status: string): string =>
  PROSPECTIVE.has(status) ? 'prospective' : status === 'rejected' ? 'rejected' : 'decided'

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const fill = (frame: string, act: Act): string =>
  frame.replace(/\{(\w+)\}/g, (_, name: string) => {
    const form = act[name.toLowerCase() as keyof Act] ?? ''
    return name === name.toLowerCase() ? form : upper(form)
  })

const SOURCE = { path: null, member: null, format: 'text', url: null, outlet: null }

export const told = (text: string): readonly string[] =>
  extract({ id: 'frame', text, date: '2024-05-10', source: SOURCE }).measures.map(
    ({ type, imposers, targetCountries, status }) =>
      `${type} ${imposers.map(({ code }) => code).join('+')}>${targetCountries.join('+')} ${real(status)}`,
  )

export interface Frames {
  readonly imposers: string
  readonly real: string
  readonly frames: readonly string[]
}

const sorted = (line: string): string =>
  line.replace(/ ([A-Z+]+)>/, (_, who: string) => ` ${who.split('+').sort().join('+')}>`)

/** The sentences of a frame that are read otherwise than expected, with what was read; empty when all are right. */
export function faultsOf(frame: string, imposers: string, expected: string): readonly string[] {
  const sides = imposers.split('+').sort().join('+')
  return ACTS.flatMap((act) => {
    const text = fill(frame, act)
    const found = told(text).map(sorted)
    return found.length === 1 && found[0] === `${act.type} ${sides}>${act.target} ${expected}`
      ? []
      : [`${text} => ${found.join('; ')}`]
  })
}
