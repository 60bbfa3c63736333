import { describe, expect, it } from 'vitest'
import { prepareArticle } from '../src/article/prepare.js'
import { findDates } from '../src/mentions/dates/dates.js'
import { DATE_RULES } from '../src/mentions/dates/recognise.js'
import { readDocument } from '../src/text/sentences.js'

/** The one day of all rule examples: a Thursday. */
const NOW = '2022-05-12'

function read(text: string) {
  const source = { path: null, member: null, format: 'text', url: null, outlet: null }
  return findDates(readDocument(prepareArticle({ id: 'example', text, date: NOW, source })), null)
}

/** "on [May 20]" → the text without brackets and the words inside them. */
function unmark(marked: string): { text: string; spans: string[] } {
  return {
    text: marked.replace(/[[\]]/g, ''),
    spans: [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? ''),
  }
}

describe.each(DATE_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples)('%s', (marked, ...values) => {
    const { text, spans } = unmark(marked)
    const found = read(text).dates.filter((date) => date.rule === id)
    expect(found.map(({ value }) => value)).toEqual(values)
    const first = found[0]
    const last = found.at(-1)
    expect(text.slice(first?.start, last?.end)).toBe(spans.join(' '))
  })

  it.each(rule.rejects ?? [])('finds nothing in: %s', (text) => {
    expect(read(text).dates.filter((date) => date.rule === id)).toEqual([])
  })
})

it('every rule has an example and an id of its own', () => {
  expect(DATE_RULES.filter(({ examples }) => examples.length === 0)).toEqual([])
  expect(new Set(DATE_RULES.map(({ id }) => id)).size).toBe(DATE_RULES.length)
})
