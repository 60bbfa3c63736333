import { statSync } from 'node:fs'
import { measureProgress, progressLine } from '../batch/progress.js'
import type { RunState } from '../batch/run.js'
import { type FlagValues, type Io, UsageError } from './command.js'
import { text } from './extract-options.js'

export interface Log {
  /** A line for people; for machines an event with that message. */
  tell(event: string, message: string): void
  progress(state: RunState): void
  end(state: RunState, isDone: boolean): void
}

const EVERY = 500

/** Progress on a terminal as one line that is written over; as JSON lines when asked; none in a pipe or with --quiet. */
export function openLog(flags: FlagValues, io: Io, paths: readonly string[]): Log {
  const isJson = text(flags['log-format']) === 'json'
  if (flags['log-format'] !== undefined && !isJson) throw new UsageError('--log-format wants json')
  const isQuiet = flags.quiet === true
  const began = performance.now()
  const total = totalSize(paths)
  const figures = (state: RunState) => measureProgress(state, (performance.now() - began) / 1000, total)
  let shown = began
  let isLineOpen = false
  return {
    tell: (event, message) => io.err(isJson ? JSON.stringify({ event, message }) : message),
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
const workOf = ({ counts, work, tally, digests }: RunState): Readonly<Record<string, number>> => ({
  bytesRead: digests.bytesRead,
  bytesScreened: tally.bytes,
  articlesScreenedOut: tally.screenedOut,
  articlesParsed: counts.records + counts.otherLanguage,
  ...work,
  ...counts,
})

/** Bytes of the inputs; unknown when a folder, a pattern or standard input is among them. */
function totalSize(paths: readonly string[]): number | undefined {
  const sizes = paths.map((path) => (path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })))
  return sizes.every((stats) => stats?.isFile()) ? sizes.reduce((sum, stats) => sum + (stats?.size ?? 0), 0) : undefined
}
