/** Plain sentences of one act each, and whether they are read as their line says. Each table has a form of its own. */
import { expect, test } from 'vitest'
import { extract } from '../../src/extract.js'
import type { Measure } from '../../src/record/contract.js'

const RELIEF = new Set(['ease', 'suspend', 'lift'])
const source = { path: null, member: null, format: 'text', url: null, outlet: null }

export const read = (text: string): readonly Measure[] =>
  extract({ id: 'wording', text, date: '2024-05-10', source }).measures

/** What is read otherwise than the line expects, in words; empty when all is right. */
export function faultsOf(type: string, line: string): string {
  const [, action = '', imposer = '', target = '', text = ''] = /^(\S+) (\S+)>(\S+): (.+)$/.exec(line) ?? []
  const found = read(text)
  const same = (a: string): boolean => a === action || (RELIEF.has(a) && RELIEF.has(action))
  const isRight = found.some(
    (measure) =>
      measure.type === type &&
      same(measure.action) &&
      measure.imposers.some(({ code, name }) => (code ?? name).toUpperCase().includes(imposer)) &&
      measure.targetCountries.some((code) => code.toUpperCase() === target),
  )
  if (isRight && found.length === 1) return ''
  const told = found.map((m) => `${m.type} ${m.action} ${m.imposers.map(({ name }) => name)}>${m.targetCountries}`)
  return `${line} => ${told.join('; ') || 'nothing'}`
}

const group = (action: string): string => (RELIEF.has(action) ? 'relief' : action)

/** A line "type action imposer>target|sentence": all kinds of relief count alike. */
export function expectAct(line: string): void {
  const [expected = '', text = ''] = line.split('|')
  const [type = '', action = '', sides = ''] = expected.split(' ')
  const told = read(text).map((measure) => {
    const imposers = measure.imposers.map(({ code, name }) => code ?? name.toUpperCase())
    return [measure.type, group(measure.action), imposers.join('+'), measure.targetCountries.join('+').toUpperCase()]
  })
  const [imposer = '', target = ''] = sides.split('>')
  expect(told).toEqual([[type, group(action), imposer, target]])
}

const WAY: Readonly<Record<string, string>> = {
  extend: 'keeps',
  ease: 'relieves',
  suspend: 'relieves',
  lift: 'relieves',
}

const told = (text: string): readonly string[] =>
  read(text).map(
    ({ type, action, imposers, targetCountries }) =>
      `${type} ${WAY[action] ?? 'imposes'} ${imposers.map(({ code, name }) => code ?? name).join('+')}>${targetCountries.join('+')}`,
  )

/** A test for each type of a table of lines "imposes imposer>target: sentence". */
export function testTypes(table: Readonly<Record<string, readonly string[]>>): void {
  for (const [type, sentences] of Object.entries(table))
    test(type, () => {
      const wrong = sentences.flatMap((line) => {
        const at = line.indexOf(': ')
        const found = told(line.slice(at + 2))
        return found.length === 1 && found[0] === `${type} ${line.slice(0, at)}` ? [] : [{ line, found }]
      })
      expect(wrong).toEqual([])
    })
}
