import { describe, expect, it } from 'vitest'
import { articleSchema } from '../src/record/contract.js'
import { buildHostileRecord, buildRecord, buildRecords } from './report-records.js'

describe('the records built for these tests', () => {
  it('are valid, and every span is its text', () => {
    for (const record of [...buildRecords(40), buildHostileRecord()]) {
      expect(articleSchema.safeParse(record).error).toBeUndefined()
      const spans = [...record.dates, ...record.counts, ...record.entities.flatMap((entity) => entity.mentions)]
      const roles = record.measures.flatMap((m) => [...m.imposers, ...m.targets, ...m.goods, ...m.evidence, ...m.counts])
      for (const { start, end, text } of [...spans, ...roles]) expect(record.text.slice(start, end)).toBe(text)
    }
  })
  it('are the same on every run', () => {
    expect(buildRecord(5)).toEqual(buildRecord(5))
  })
})
