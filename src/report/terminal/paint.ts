/** Colours of a terminal. */
import type { FactKind } from '../page-data.js'

export type Style = 'strong' | 'faint' | FactKind

/** SGR parameters (ECMA-48); the sixteen basic colours, which every terminal sets to fit its own ground. */
const SGR: Readonly<Record<Style, string>> = {
  strong: '1',
  faint: '2',
  evidence: '1;33',
  imposer: '35',
  target: '31',
  good: '33',
  count: '36',
  date: '94',
  quantity: '36',
  entity: '4',
  attribution: '2;4',
  issue: '7',
}

/** Text in a style, or as it is where colours are off. */
export type Paint = (style: Style, text: string) => string

export const painter = (colour: boolean): Paint =>
  colour ? (style, text) => (text === '' ? '' : `\u001b[${SGR[style]}m${text}\u001b[0m`) : (_style, text) => text
