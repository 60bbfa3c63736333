import { Readable } from 'node:stream'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { command } from '../src/commands/schema.js'
import { buildLedger } from '../src/ledger/ledger.js'
import { JAPAN, RECORDS } from './records.js'

async function printed(...words: readonly string[]): Promise<Record<string, unknown>> {
  let text = ''
  const out = async (piece: string) => {
    text += piece
  }
  expect(await command.run(words, {}, { out, err: () => undefined, stdin: Readable.from([]), isTerminal: false })).toBe(
    0,
  )
  return JSON.parse(text)
}

it('the printed JSON Schema takes the records and refuses what the contract refuses', async () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(await printed())
  for (const record of RECORDS)
    expect(validate(JSON.parse(JSON.stringify(record))), JSON.stringify(validate.errors)).toBe(true)
  const spoilt = [
    { ...JAPAN, more: 1 },
    { ...JAPAN, schema: 'interdict/article/2' },
    { ...JAPAN, text: null },
    { ...JAPAN, measures: [{ ...JAPAN.measures[0], type: 'embargo' }] },
    { ...JAPAN, measures: [{ ...JAPAN.measures[0], evidence: [] }] },
    { ...JAPAN, counts: [{ ...JAPAN.counts[0], start: -1 }] },
  ]
  for (const record of spoilt) expect(validate(JSON.parse(JSON.stringify(record)))).toBe(false)
})

it('prints the schema of an act, which takes the acts of the ledger', async () => {
  const validate = new Ajv2020({ strict: true }).compile(await printed('act'))
  const acts = await buildLedger(RECORDS)
  expect(acts.length).toBeGreaterThan(0)
  for (const act of acts) expect(validate(JSON.parse(JSON.stringify(act))), JSON.stringify(validate.errors)).toBe(true)
  expect(validate({ ...acts[0], witnesses: 'two' })).toBe(false)
  await expect(printed('acts')).rejects.toThrow(/schema takes one of/)
})
