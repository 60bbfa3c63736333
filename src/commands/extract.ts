import { openFolder, openStream } from '../batch/outputs.js'
import { run } from '../batch/run.js'
import { FORMAT_NAMES } from '../read/formats.js'
import { MissingPathError } from '../read/paths.js'
import { type Command, EXIT, type FlagValues, type Io, UsageError } from './command.js'

export const command: Command = {
  name: 'extract',
  usage: 'extract [PATH…] [-o DIR | -o -]',
  summary: 'Reads articles from files, folders, dumps or standard input (-) and writes the records of every measure.',
  flags: {
    output: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      help: 'folder for the outputs (default output); - for records on standard output',
    },
    'no-screen': {
      type: 'boolean',
      help: 'give a record for every article, also where no word can belong to a measure',
    },
    published: { type: 'string', value: 'DATE', help: 'day of publication of all articles, as 2023-01-25' },
    format: { type: 'string', value: 'NAME', help: `read every input as ${FORMAT_NAMES.join(', ')}` },
    quiet: { type: 'boolean', short: 'q', help: 'no summary' },
  },
  run: runExtract,
}

async function runExtract(positionals: readonly string[], flags: FlagValues, io: Io) {
  const paths = positionals.length > 0 ? positionals : io.stdin === process.stdin && process.stdin.isTTY ? [] : ['-']
  if (paths.length === 0) throw new UsageError('nothing to read: name a file, a folder, or - for standard input')
  const folder = (flags.output as string | undefined) ?? 'output'
  const outputs =
    folder === '-'
      ? openStream(
          (text) => io.out(text),
          (line) => io.err(line),
        )
      : openFolder(folder)
  const published = parseDay(flags.published as string | undefined)
  const format = parseFormat(flags.format as string | undefined)
  const options = {
    paths,
    screen: flags['no-screen'] !== true,
    fields: {},
    format,
    ...(published ? { published } : {}),
  }
  try {
    const report = await run(options, outputs, io.stdin as AsyncIterable<Buffer>)
    outputs.finish(`${JSON.stringify(report, null, 2)}\n`)
    const { articles, measures, relevant, issues } = report.counts
    if (flags.quiet !== true) {
      io.err(
        `${articles + report.screenedOut} articles, ${relevant} with measures, ${measures} measures, ${issues} issues`,
      )
    }
    return issues > 0 ? EXIT.partly : EXIT.done
  } catch (error) {
    if (error instanceof MissingPathError) throw new UsageError(error.message)
    throw error
  }
}

function parseDay(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text)
  if (!isDay) throw new UsageError(`--published wants a day such as 2023-01-25, not ${JSON.stringify(text)}`)
  return text
}

function parseFormat(name: string | undefined): string | undefined {
  if (name === undefined || FORMAT_NAMES.includes(name)) return name
  throw new UsageError(`unknown format ${JSON.stringify(name)}; one of ${FORMAT_NAMES.join(', ')}`)
}
