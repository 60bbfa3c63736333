/** The mentions of a record as rows for a terminal: place, words, value, notes, rule. */
import type { ArticleRecord } from '../../record/contract.js'
import { nameOfCode, nameOfCount } from '../names.js'

type Row = readonly string[]
type MentionOf<K extends 'dates' | 'counts' | 'quantities' | 'entities' | 'issues'> = ArticleRecord[K][number]

/** Every kind of mention by its heading. */
export const listMentions = (record: ArticleRecord): readonly (readonly [heading: string, rows: readonly Row[]])[] => [
  ['Dates', record.dates.map(rowOfDate)],
  ['Counts', record.counts.map(rowOfCount)],
  ['Quantities', record.quantities.map(rowOfQuantity)],
  ['Entities', record.entities.map(rowOfEntity)],
  ['Issues', record.issues.map(rowOfIssue)],
]

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}–${end}`

const listed = (...notes: readonly string[]): string => notes.filter(Boolean).join(', ')

function rowOfDate(date: MentionOf<'dates'>): Row {
  const { text, value, certainty, edge, anchor, zone, rule } = date
  const notes = listed(certainty, edge ?? '', anchor ? `from ${anchor}` : '', zone === 'body' ? '' : `in ${zone}`)
  return [placeOf(date), text, value, notes, rule]
}

const rowOfCount = (count: MentionOf<'counts'>): Row => [
  placeOf(count),
  count.text,
  nameOfCount(count),
  count.country ?? '',
  count.rule,
]

const rowOfQuantity = (quantity: MentionOf<'quantities'>): Row => [
  placeOf(quantity),
  quantity.text,
  `${quantity.value} ${quantity.unit}`,
  quantity.rule,
]

function rowOfEntity({ kind, name, code, country, role, mentions, rule }: MentionOf<'entities'>): Row {
  const about = listed(role ?? '', code ?? '', country ? `of ${nameOfCode(country)}` : '')
  return [mentions[0] ? placeOf(mentions[0]) : '', name, kind, about, `${mentions.length}×`, rule]
}

const rowOfIssue = ({ code, message, start, end }: MentionOf<'issues'>): Row => [
  start !== null && end !== null ? placeOf({ start, end }) : '–',
  code,
  message,
]
