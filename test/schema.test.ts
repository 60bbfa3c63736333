import { Readable } from 'node:stream'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { command } from '../src/commands/schema.js'
import { JAPAN, RECORDS } from './records.js'

async function printed(): Promise<Record<string, unknown>> {
  let text = ''
  const out = async (piece: string) => {
    text += piece
  }
  expect(await command.run([], {}, { out, err: () => undefined, stdin: Readable.from([]), isTerminal: false })).toBe(0)
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
