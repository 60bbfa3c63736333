import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { openFolder, openStream } from '../batch/outputs.js'
import { ALONE } from '../batch/pool.js'
import { measureProgress, progressLine } from '../batch/progress.js'
import { jobOf, type RunOptions, type RunState, run } from '../batch/run.js'
import { parseShard } from '../batch/shard.js'
import { FORMAT_NAMES } from '../read/formats.js'
import type { FieldMap } from '../read/found.js'
import { MissingPathError } from '../read/paths.js'
import { type Command, EXIT, type ExitCode, type FlagValues, type Io, UsageError } from './command.js'

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
    published: { type: 'string', value: 'DATE', help: 'day of publication of all articles, as 2023-01-25' },
    'no-screen': { type: 'boolean', help: 'a record for every article, also where no word can belong to a measure' },
    dedupe: { type: 'boolean', help: 'copies of an article already met keep only a reference to it' },
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
  const options = parseOptions(positionals, flags, io)
  const folder = text(flags.output) ?? 'output'
  const isResumed = flags.resume === true
  if (folder === '-' && isResumed) throw new UsageError('--resume needs an output folder')
  const job = JSON.stringify([jobOf(options), options.paths.map(fingerprint)])
  const outputs =
    folder === '-'
      ? openStream(
          (line) => io.out(line),
          (line) => io.err(line),
        )
      : openFolder(folder, job, isResumed)
  if (outputs.from && flags.quiet !== true) io.err(`going on behind the first ${outputs.from.found} articles`)
  const interruption = new AbortController()
  const stop = (): void => interruption.abort()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const log = openLog(flags, io, options.paths)
  try {
    const { isDone, state } = await run(options, outputs, {
      stdin: stoppable(io.stdin as AsyncIterable<Buffer>, interruption.signal),
      signal: interruption.signal,
      onProgress: log.progress,
    })
    log.end(state, isDone)
    if (!isDone) {
      io.err(`interrupted; the same command with --resume goes on from here`)
      return EXIT.failed
    }
    return state.counts.failed > 0 ? EXIT.partly : EXIT.done
  } catch (error) {
    if (error instanceof MissingPathError) throw new UsageError(error.message)
    throw error
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}

const text = (flag: FlagValues[string]): string | undefined => (typeof flag === 'string' ? flag : undefined)

function parseOptions(positionals: readonly string[], flags: FlagValues, io: Io): RunOptions {
  const isPiped = !(io.stdin as { isTTY?: boolean }).isTTY
  const paths = positionals.length > 0 ? positionals : isPiped ? ['-'] : []
  if (paths.length === 0) throw new UsageError('nothing to read: name a file, a folder, or - for standard input')
  const published = parseDay(text(flags.published))
  return {
    paths,
    screen: flags['no-screen'] !== true,
    dedupe: flags.dedupe === true,
    fields: parseMap(text(flags.map)),
    format: parseFormat(text(flags.format)),
    jobs: parseNumber('jobs', text(flags.jobs), availableParallelism(), /^[1-9]\d{0,2}$/),
    alone: flags.jobs === undefined ? ALONE : 0,
    budget: parseNumber('budget', text(flags.budget), 30, /^(?:\d{1,5})(?:\.\d{1,3})?$/),
    shard: parseShardFlag(text(flags.shard)),
    ...(published ? { published } : {}),
  }
}

function parseDay(day: string | undefined): string | undefined {
  if (day === undefined) return undefined
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day)
  if (!isDay) throw new UsageError(`--published wants a day such as 2023-01-25, not ${JSON.stringify(day)}`)
  return day
}

function parseFormat(name: string | undefined): string | undefined {
  if (name === undefined || FORMAT_NAMES.includes(name)) return name
  throw new UsageError(`unknown format ${JSON.stringify(name)}; one of ${FORMAT_NAMES.join(', ')}`)
}

function parseNumber(flag: string, value: string | undefined, otherwise: number, form: RegExp): number {
  if (value === undefined) return otherwise
  if (!form.test(value)) throw new UsageError(`--${flag} wants a number, not ${JSON.stringify(value)}`)
  return Number(value)
}

function parseShardFlag(value: string | undefined): RunOptions['shard'] {
  if (value === undefined) return undefined
  const shard = parseShard(value)
  if (!shard) throw new UsageError(`--shard wants I/N with I from 0 to N-1, not ${JSON.stringify(value)}`)
  return shard
}

const FIELDS: readonly string[] = ['id', 'title', 'text', 'date', 'url', 'outlet'] satisfies (keyof FieldMap)[]

function parseMap(value: string | undefined): FieldMap {
  const pairs = value?.split(',').map((pair) => pair.split('=', 2) as [string, string?]) ?? []
  for (const [field, name] of pairs) {
    if (!FIELDS.includes(field) || !name)
      throw new UsageError(`--map wants pairs such as title=headline with one of ${FIELDS.join(', ')} on the left`)
  }
  return Object.fromEntries(pairs)
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

interface Log {
  progress(state: RunState): void
  end(state: RunState, isDone: boolean): void
}

const EVERY = 500

/** Progress on a terminal as one line that is written over; as JSON lines when asked; none in a pipe or with --quiet. */
function openLog(flags: FlagValues, io: Io, paths: readonly string[]): Log {
  const isJson = text(flags['log-format']) === 'json'
  if (flags['log-format'] !== undefined && !isJson) throw new UsageError('--log-format wants json')
  const isQuiet = flags.quiet === true
  const began = performance.now()
  const total = totalSize(paths)
  const figures = (state: RunState) => measureProgress(state, (performance.now() - began) / 1000, total)
  let shown = began
  let isLineOpen = false
  return {
    progress(state) {
      if (isQuiet || (!isJson && !io.isTerminal) || performance.now() - shown < EVERY) return
      shown = performance.now()
      if (isJson) io.err(JSON.stringify({ event: 'progress', ...figures(state) }))
      else {
        process.stderr.write(`\r\u001b[K${progressLine(figures(state))}`)
        isLineOpen = true
      }
    },
    end(state, isDone) {
      if (isLineOpen) process.stderr.write('\r\u001b[K')
      const stats = workOf(state)
      if (isJson)
        io.err(
          JSON.stringify({
            event: isDone ? 'done' : 'interrupted',
            ...figures(state),
            ...(flags.stats === true ? { stats } : {}),
          }),
        )
      else if (!isQuiet) io.err(summaryLine(figures(state).articles, state))
      if (flags.stats === true && !isJson)
        for (const [name, value] of Object.entries(stats)) io.err(`${name}: ${value}`)
    },
  }
}

const summaryLine = (articles: number, { counts }: RunState): string => {
  const extra = [
    ...(counts.duplicates > 0 ? [`${counts.duplicates} copies`] : []),
    ...(counts.otherLanguage > 0 ? [`${counts.otherLanguage} in other languages`] : []),
    ...(counts.failed > 0 ? [`${counts.failed} failed (see issues)`] : []),
  ]
  return [`${articles} articles`, `${counts.relevant} with measures`, `${counts.measures} measures`, ...extra].join(
    ', ',
  )
}

/** The work done: the same for the same input, whatever the machine. */
const workOf = ({ counts, tally, digests }: RunState): Readonly<Record<string, number>> => ({
  bytesRead: digests.bytesRead,
  bytesScreened: tally.bytes,
  articlesScreenedOut: tally.screenedOut,
  articlesExtracted: counts.records,
  ...counts,
})

/** Bytes of the inputs; unknown when a folder, a pattern or standard input is among them. */
function totalSize(paths: readonly string[]): number | undefined {
  const sizes = paths.map((path) => (path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })))
  return sizes.every((stats) => stats?.isFile()) ? sizes.reduce((sum, stats) => sum + (stats?.size ?? 0), 0) : undefined
}
