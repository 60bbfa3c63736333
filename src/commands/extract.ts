import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { openFolder, openStream } from '../batch/outputs.js'
import { jobOf, run } from '../batch/run.js'
import { FORMAT_NAMES } from '../read/formats.js'
import { MissingPathError } from '../read/paths.js'
import { FORMAT_NAMES as EXPORTS, type FormatName, isFormatName, loadFormat } from '../write/formats.js'
import { type Command, EXIT, type ExitCode, type FlagValues, type Io, UsageError } from './command.js'
import { openLog } from './extract-log.js'
import { parseOptions, text } from './extract-options.js'

export const command: Command = {
  name: 'extract',
  usage: 'extract [PATH…] [-o DIR | -o -]',
  summary: 'Reads articles from files, folders, dumps or standard input (-) and writes the records of every measure.',
  flags: {
    output: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      help: 'folder of the outputs (default output); - for records on standard output',
    },
    format: { type: 'string', short: 'f', value: 'NAME', help: `take every input for ${FORMAT_NAMES.join(', ')}` },
    map: {
      type: 'string',
      value: 'MAP',
      help: 'fields of the input: title=headline,text=body,date=day,url=link,id=key,outlet=paper',
    },
    lexicon: { type: 'string', value: 'FILE', help: 'names of your own, as JSON: see README' },
    to: { type: 'string', value: 'FORMAT', help: `write DIR/records in this format too: ${EXPORTS.join(', ')}` },
    published: { type: 'string', value: 'DATE', help: 'day of publication of all articles, as 2023-01-25' },
    'no-screen': { type: 'boolean', help: 'a record for every article, also where no word can belong to a measure' },
    dedupe: { type: 'boolean', help: 'copies of an article already met are not extracted, and name their original' },
    jobs: { type: 'string', short: 'j', value: 'N', help: 'worker threads (default: one a core)' },
    shard: { type: 'string', value: 'I/N', help: 'only part I (from 0) of N equal parts of the input' },
    resume: { type: 'boolean', help: 'go on where an interrupted run of the same inputs stopped' },
    budget: { type: 'string', value: 'SECONDS', help: 'longest time for one article (default 30)' },
    'log-format': { type: 'string', value: 'json', help: 'progress and summary as JSON lines on standard error' },
    stats: { type: 'boolean', help: 'print the work done' },
    quiet: { type: 'boolean', short: 'q', help: 'no progress and no summary' },
  },
  run: runExtract,
}

async function runExtract(positionals: readonly string[], flags: FlagValues, io: Io): Promise<ExitCode> {
  // What is read is soon gone, and needs no room to grow: what is extracted is given it (batch/patience.ts).
  setFlagsFromString('--semi-space-growth-factor=1')
  const options = await parseOptions(positionals, flags, io)
  const isResumed = flags.resume === true
  const format = parseExport(text(flags.to), options.output)
  if (options.output === undefined && isResumed) throw new UsageError('--resume needs an output folder')
  const log = openLog(flags, io, options.paths)
  const job = JSON.stringify([jobOf(options), options.paths.map(fingerprint)])
  const outputs =
    options.output === undefined
      ? openStream(
          (line) => io.out(line),
          (line) => io.err(line),
        )
      : openFolder(options.output, job, isResumed)
  if (outputs.from && flags.quiet !== true)
    log.tell('resumed', `going on behind the first ${outputs.from.found} articles`)
  const interruption = new AbortController()
  const stop = (): void => interruption.abort()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    const { isDone, state } = await run(options, outputs, {
      stdin: stoppable(io.stdin as AsyncIterable<Buffer>, interruption.signal),
      signal: interruption.signal,
      onProgress: log.progress,
    })
    log.end(state, isDone)
    if (!isDone) {
      log.tell('hint', 'interrupted; the same command with --resume goes on from here')
      return EXIT.failed
    }
    if (format && options.output !== undefined) await exportTo(format, options.output)
    return state.counts.failed > 0 ? EXIT.partly : EXIT.done
  } catch (error) {
    if (error instanceof MissingPathError) throw new UsageError(error.message)
    throw error
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}

function parseExport(name: string | undefined, output: string | undefined): FormatName | undefined {
  if (name === undefined) return undefined
  if (!isFormatName(name)) throw new UsageError(`--to is one of ${EXPORTS.join(', ')}`)
  if (output === undefined) throw new UsageError('--to needs an output folder; use export for standard output')
  return name
}

/** The records of a finished run once more, in another format, beside them. */
async function exportTo(name: FormatName, folder: string): Promise<void> {
  if (name === 'ndjson') return
  const [{ readRecords }, { writeRecords }] = await Promise.all([
    import('../write/records.js'),
    import('../write/write.js'),
  ])
  const format = await loadFormat(name)
  await writeRecords(
    readRecords([join(folder, 'records.ndjson')]),
    format,
    join(folder, `records.${format.extension}`),
    {},
  )
}

/** Size and time of a file that is named: a run of changed inputs is not resumed. */
function fingerprint(path: string): readonly (string | number)[] {
  const stats = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() ? [path, stats.size, stats.mtimeMs] : [path]
}

/** Standard input that ends when the run is told to stop: waiting for more would keep it from ending. */
async function* stoppable(stdin: AsyncIterable<Buffer>, signal: AbortSignal): AsyncGenerator<Buffer> {
  const iterator = stdin[Symbol.asyncIterator]()
  const stopped = new Promise<undefined>((resolve) =>
    signal.addEventListener('abort', () => resolve(undefined), { once: true }),
  )
  for (;;) {
    const next = await Promise.race([iterator.next(), stopped])
    if (next === undefined || next.done) return
    yield next.value
  }
}
