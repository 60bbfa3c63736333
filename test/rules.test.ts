import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.js'
import { RULES } from '../src/measures/rules/index.js'
import type { Rule } from '../src/measures/rules/rule.js'
import { MEASURE_TYPES } from '../src/measures/taxonomy.js'
import type { Measure, Span } from '../src/record/contract.js'

interface Mark {
  readonly role: string
  readonly start: number
  readonly end: number
}

/** "[imposer Tokyo] has [trigger frozen …]" → the sentence without marks, and where the marks were. */
function readMarks(marked: string): { text: string; marks: readonly Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let rest = marked
  for (
    let open = rest.search(/\[(?:imposer|target|trigger) /);
    open >= 0;
    open = rest.search(/\[(?:imposer|target|trigger) /)
  ) {
    const close = rest.indexOf(']', open)
    const [role = '', ...words] = rest.slice(open + 1, close).split(' ')
    const start = text.length + open
    text += rest.slice(0, open) + words.join(' ')
    marks.push({ role, start, end: text.length })
    rest = rest.slice(close + 1)
  }
  return { text: text + rest, marks }
}

const source = { path: null, member: null, format: 'text', url: null, outlet: null }
const measuresOf = (text: string, rule: Rule): readonly Measure[] =>
  extract({ id: 'example', text, date: '2024-05-10', source }).measures.filter(({ rules }) => rules.includes(rule.id))

const meets = (mark: Mark, spans: readonly Pick<Span, 'start' | 'end'>[]): boolean =>
  spans.some(({ start, end }) => start < mark.end && mark.start < end)

/** What is wrong with a hit, in words; empty when all is right. */
function faultsOf(rule: Rule, marked: string): readonly string[] {
  const { text, marks } = readMarks(marked)
  const found = measuresOf(text, rule)
  if (found.length === 0) return ['the rule does not fire']
  const [best] = found
    .map((measure) =>
      marks
        .filter(({ role }) => role !== 'trigger')
        .filter((mark) => {
          const spans =
            mark.role === 'imposer' ? measure.imposers : [...measure.targets, ...measure.counts, ...measure.goods]
          return !meets(mark, spans)
        })
        .map(({ role, start, end }) => `no ${role} in "${text.slice(start, end)}"`),
    )
    .sort((a, b) => a.length - b.length)
  return best ?? []
}

describe('every rule proves itself', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(rule.matches.length, 'at least one hit').toBeGreaterThan(0)
    expect(rule.rejects.length, 'at least one near miss').toBeGreaterThan(0)
    expect(
      rule.matches.map((marked) => [marked, faultsOf(rule, marked)]).filter(([, faults]) => faults?.length),
    ).toEqual([])
    expect(rule.rejects.filter((text) => measuresOf(text, rule).length > 0)).toEqual([])
  })
})

test('ids are unique and begin with their type', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  expect(RULES.filter(({ id, type }) => !id.startsWith(`${type}/`))).toEqual([])
})

test('every type has at least 4 wordings', () => {
  const wordings = ({ verb, object, noun }: Rule): number =>
    [noun, object ?? verb].reduce((sum, template) => sum + (template?.split(';').length ?? 0), 0)
  const told = (type: string): number =>
    RULES.filter((rule) => rule.type === type).reduce((sum, rule) => sum + wordings(rule), 0)
  expect(MEASURE_TYPES.filter((type) => told(type) < 4)).toEqual([])
})

test('every type has a rule', () => {
  const told = new Set(RULES.flatMap(({ type, listed, byUnit }) => [type, listed, ...Object.values(byUnit ?? {})]))
  expect(MEASURE_TYPES.filter((type) => !told.has(type))).toEqual([])
})
