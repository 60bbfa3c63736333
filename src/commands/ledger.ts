import { writeFile } from 'node:fs/promises'
import { buildLedger } from '../ledger/ledger.js'
import { ledgerCsv } from '../ledger/ledger-csv.js'
import { RecordError, readRecords } from '../write/records.js'
import { type Command, EXIT, UsageError } from './command.js'

export const command: Command = {
  name: 'ledger',
  usage: 'ledger RECORDS… [--to ndjson|csv] [-o PATH]',
  summary: 'Folds many articles into one list of acts',
  flags: {
    to: { type: 'string', value: 'FORMAT', help: 'ndjson (default) or csv' },
    output: { type: 'string', short: 'o', value: 'PATH', help: 'the file to write; without it, standard output' },
  },
  async run(paths, { to = 'ndjson', output }, io) {
    if (paths.length === 0) throw new UsageError('ledger needs a file of records, a folder of them, or -')
    if (to !== 'ndjson' && to !== 'csv') throw new UsageError('--to is ndjson or csv')
    try {
      const acts = await buildLedger(readRecords(paths, io.stdin as AsyncIterable<Uint8Array>))
      const text = to === 'csv' ? ledgerCsv(acts) : acts.map((act) => `${JSON.stringify(act)}\n`).join('')
      if (typeof output === 'string' && output !== '-') await writeFile(output, text)
      else await io.out(text)
      return EXIT.done
    } catch (error) {
      if (!(error instanceof RecordError) && !(error instanceof Error && 'code' in error)) throw error
      io.err(error.message)
      return EXIT.failed
    }
  },
}
