import type { FormatOptions } from '../write/format.js'
import { FORMAT_NAMES, isFormatName, loadFormat } from '../write/formats.js'
import { RecordError, readRecords } from '../write/records.js'
import { FormatError, writeRecords } from '../write/write.js'
import { type Command, EXIT, type FlagValues, UsageError } from './command.js'

function parseOptions({ table, cameo }: FlagValues): FormatOptions {
  if (cameo !== undefined && cameo !== 'strict' && cameo !== 'semantic') {
    throw new UsageError(`--cameo is strict or semantic, not ${cameo}`)
  }
  return { ...(typeof table === 'string' ? { table } : {}), ...(cameo ? { cameo } : {}) }
}

export const command: Command = {
  name: 'export',
  usage: 'export RECORDS… --to FORMAT [-o PATH]',
  summary: 'Writes records in the format of another tool',
  flags: {
    to: { type: 'string', value: 'FORMAT', help: `one of: ${FORMAT_NAMES.join(', ')}` },
    output: {
      type: 'string',
      short: 'o',
      value: 'PATH',
      help: 'the file to write; a path that ends in "/" takes every table of csv; without it, standard output',
    },
    table: { type: 'string', value: 'NAME', help: 'csv, parquet: measures (default), dates, counts, entities …' },
    cameo: { type: 'string', value: 'HOW', help: 'strict: what is only announced is a threat; semantic (default)' },
  },
  async run(paths, flags, io) {
    const { to, output } = flags
    if (paths.length === 0) throw new UsageError('export needs a file of records, a folder of them, or -')
    if (typeof to !== 'string' || !isFormatName(to)) throw new UsageError(`--to is one of ${FORMAT_NAMES.join(', ')}`)
    const options = parseOptions(flags)
    const records = readRecords(paths, io.stdin as AsyncIterable<Uint8Array>)
    const destination = typeof output === 'string' && output !== '-' ? output : (text: string) => io.out(text)
    try {
      await writeRecords(records, await loadFormat(to), destination, options)
    } catch (error) {
      if (error instanceof FormatError) throw new UsageError(error.message)
      if (!(error instanceof RecordError) && !(error instanceof Error && 'code' in error)) throw error
      io.err(error.message)
      return EXIT.failed
    }
    return EXIT.done
  },
}
