import { RecordError, readRecords } from '../write/records.js'
import { type Command, EXIT, UsageError } from './command.js'

export const command: Command = {
  name: 'report',
  usage: 'report RECORDS… [-o report.html]',
  summary: 'Writes one page that shows what was found, with every article and its evidence',
  flags: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'the page to write (default report.html); - for standard output',
    },
    title: { type: 'string', value: 'TEXT', help: 'the headline of the page' },
  },
  async run(paths, { output = 'report.html', title }, io) {
    if (paths.length === 0) throw new UsageError('report needs a file of records, a folder of them, or -')
    const [{ buildReport }, { writeReport }, { findRule }] = await Promise.all([
      import('../report/build.js'),
      import('../report/write-report.js'),
      import('../measures/rules/index.js'),
    ])
    const why = (rule: string): string | undefined => findRule(rule)?.why
    try {
      const records = readRecords(paths, io.stdin as AsyncIterable<Uint8Array>)
      const report = await buildReport(records, { why, ...(typeof title === 'string' ? { title } : {}) })
      if (output === '-') for (const piece of report.pieces) await io.out(piece)
      else await writeReport(String(output), report)
      io.err(`${output === '-' ? 'page' : output}: ${report.articles} articles, ${report.measures} measures`)
    } catch (error) {
      if (!(error instanceof RecordError) && !(error instanceof Error && 'code' in error)) throw error
      io.err(error.message)
      return EXIT.failed
    }
    return EXIT.done
  },
}
