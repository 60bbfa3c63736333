/** Plain sentences of one act each, and whether they are read as their line says. Each table has a form of its own. */
import { expect, test } from 'vitest'
import type { Measure } from '../../src/record/contract.js'
import { measuresIn, sidesOf } from '../measures-in.js'

const RELIEF = new Set(['ease', 'suspend', 'lift'])

/** What is read otherwise than the line expects, in words; empty when all is right. */
export function faultsOf(type: string, line: string): string {
  const [, action = '', imposer = '', target = '', text = ''] = /^(\S+) (\S+)>(\S+): (.+)$/.exec(line) ?? []
  const found = measuresIn(text)
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
  const told = measuresIn(text).map((measure) => {
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

/** "imposes JP>SY": what is done to the restriction, and by whom to whom. */
const actOf = (measure: Measure): string => `${WAY[measure.action] ?? 'imposes'} ${sidesOf(measure)}`

/** The lines "head: sentence" whose sentence tells more or else than one measure that `told` writes as the head. */
const misread = (lines: readonly string[], told: (measure: Measure) => string) =>
  lines.flatMap((line) => {
    const at = line.indexOf(': ')
    const found = measuresIn(line.slice(at + 2)).map(told)
    return found.length === 1 && found[0] === line.slice(0, at) ? [] : [{ line, found }]
  })

/** A test for each type of a table of lines "imposes imposer>target: sentence". */
export function testTypes(table: Readonly<Record<string, readonly string[]>>): void {
  for (const [type, lines] of Object.entries(table))
    test(type, () => {
      expect(misread(lines, (measure) => (measure.type === type ? actOf(measure) : measure.type))).toEqual([])
    })
}

/** A test of lines "sanctions threatened imposes imposer>target: sentence". */
export function testStatuses(name: string, lines: readonly string[]): void {
  test(name, () => {
    expect(misread(lines, (measure) => `${measure.type} ${measure.status} ${actOf(measure)}`)).toEqual([])
  })
}
