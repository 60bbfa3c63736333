import type { RunState } from './run.js'

/** Figures of a running or ended run, for people and for machines. Never part of an output: they hold the clock. */
export interface Progress {
  readonly articles: number
  readonly relevant: number
  readonly measures: number
  readonly failed: number
  readonly megabytes: number
  readonly megabytesPerSecond: number
  readonly seconds: number
  /** Null when the size of the inputs is not known. */
  readonly secondsLeft: number | null
}

/** `total` is the size of all inputs in bytes, when it is known. */
export function measureProgress(
  { counts, tally, digests }: RunState,
  seconds: number,
  total: number | undefined,
): Progress {
  const read = digests.bytesRead
  const speed = seconds > 0 ? read / seconds : 0
  return {
    articles: tally.screenedOut + counts.records + counts.otherLanguage + counts.failed,
    relevant: counts.relevant,
    measures: counts.measures,
    failed: counts.failed,
    megabytes: round(read / 1e6),
    megabytesPerSecond: round(speed / 1e6),
    seconds: round(seconds),
    secondsLeft: total === undefined || speed === 0 ? null : Math.max(0, Math.round((total - read) / speed)),
  }
}

const round = (value: number): number => Math.round(value * 10) / 10
const grouped = (value: number): string => value.toLocaleString('en-US')
const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`

/** "12,345 articles · 230 relevant · 410 measures · 85 MB/s · 0:40 left" */
export function progressLine(progress: Progress): string {
  const { articles, relevant, measures, megabytesPerSecond, secondsLeft } = progress
  const left = secondsLeft === null ? [] : [`${clock(secondsLeft)} left`]
  return [
    `${grouped(articles)} articles`,
    `${grouped(relevant)} relevant`,
    `${grouped(measures)} measures`,
    `${megabytesPerSecond} MB/s`,
    ...left,
  ].join(' · ')
}
