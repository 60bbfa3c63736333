import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { csvText, MEASURE_COLUMNS } from '../write/csv.js'

/** Text for each output file. */
export interface Lines {
  readonly records: string
  readonly measures: string
  readonly issues: string
}

export const OUTPUT_FILES = { records: 'records.ndjson', measures: 'measures.csv', issues: 'issues.ndjson' } as const
export type OutputName = keyof typeof OUTPUT_FILES
export const OUTPUT_NAMES = Object.keys(OUTPUT_FILES) as readonly OutputName[]

/** Where a run stood when all before it was safely on disk. */
export interface Checkpoint {
  /** What the run was asked to do; a run of other inputs or options does not go on from here. */
  readonly job: string
  /** Articles and faults whose results are written. */
  readonly found: number
  /** Length of each output file in bytes. */
  readonly lengths: Readonly<Record<OutputName, number>>
  readonly counts: unknown
}

/** Where results go. */
export interface Outputs {
  /** Where an interrupted run of the same job stopped. */
  readonly from: Checkpoint | undefined
  write(lines: Lines): Promise<void>
  /** Puts what was written on disk and notes how far the run is. */
  save(progress: Pick<Checkpoint, 'found' | 'counts'>): void
  /** Makes what was written the output. `manifest` builds JSON text from the files' places. */
  finish(manifest: (files: Readonly<Record<OutputName, string>>) => string): void
  /** Leaves what was written for a later run to go on with; `manifest` says so. */
  interrupt(manifest: string): void
}

const UNFINISHED = '.unfinished'
const CHECKPOINT = 'checkpoint.json'
const MANIFEST = 'manifest.json'

/**
 * A folder of files. A run writes into a folder inside and renames the files into place when all is there, so that a
 * crash leaves the files of the run before. `isResumed` goes on from the last checkpoint of the same job.
 */
export function openFolder(folder: string, job: string, isResumed: boolean): Outputs {
  const unfinished = join(folder, UNFINISHED)
  const from = isResumed ? readCheckpoint(join(unfinished, CHECKPOINT), job) : undefined
  if (!from) rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  const fileOf = (name: OutputName): string => join(unfinished, OUTPUT_FILES[name])
  const descriptors = new Map(OUTPUT_NAMES.map((name) => [name, openPart(fileOf(name), from?.lengths[name] ?? 0)]))
  const lengths: Record<OutputName, number> = { ...(from?.lengths ?? { records: 0, measures: 0, issues: 0 }) }
  const append = (name: OutputName, text: string): void => {
    lengths[name] += writeAll(descriptors.get(name) as number, text)
  }
  const sync = (): void => {
    for (const descriptor of descriptors.values()) fsyncSync(descriptor)
  }
  if (!from) append('measures', csvText([MEASURE_COLUMNS]))
  return {
    from,
    async write(lines) {
      for (const name of OUTPUT_NAMES) if (lines[name] !== '') append(name, lines[name])
    },
    save(progress) {
      sync()
      replaceFile(join(unfinished, CHECKPOINT), JSON.stringify({ job, ...progress, lengths } satisfies Checkpoint))
    },
    finish(manifest) {
      sync()
      for (const descriptor of descriptors.values()) closeSync(descriptor)
      const text = manifest({ records: fileOf('records'), measures: fileOf('measures'), issues: fileOf('issues') })
      // The manifest goes first: were the run killed between the renames, its hashes would tell that the others are older.
      replaceFile(join(folder, MANIFEST), text)
      for (const name of OUTPUT_NAMES) renameSync(fileOf(name), join(folder, OUTPUT_FILES[name]))
      rmSync(unfinished, { recursive: true, force: true })
    },
    interrupt(manifest) {
      replaceFile(join(folder, MANIFEST), manifest)
    },
  }
}

/** Records only, to standard output; faults as lines on standard error. */
export function openStream(out: (text: string) => Promise<void>, err: (line: string) => void): Outputs {
  return {
    from: undefined,
    async write({ records, issues }) {
      for (const line of issues.split('\n')) if (line !== '') err(line)
      if (records !== '') await out(records)
    },
    save() {},
    finish() {},
    interrupt() {},
  }
}

function readCheckpoint(file: string, job: string): Checkpoint | undefined {
  if (!existsSync(file)) return undefined
  const found = JSON.parse(readFileSync(file, 'utf8')) as Checkpoint
  const isWhole = OUTPUT_NAMES.every((name) => {
    const size = statSync(join(file, '..', OUTPUT_FILES[name]), { throwIfNoEntry: false })?.size ?? -1
    return size >= found.lengths[name]
  })
  return found.job === job && isWhole ? found : undefined
}

/** Opens a part for appending, cut back to what the checkpoint vouches for. */
function openPart(file: string, length: number): number {
  const descriptor = openSync(file, 'a')
  ftruncateSync(descriptor, length)
  return descriptor
}

/** A file is there in its old or its new form, never in part. */
function replaceFile(file: string, text: string): void {
  const part = `${file}.part`
  const descriptor = openSync(part, 'w')
  try {
    writeAll(descriptor, text)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(part, file)
}

/** The number of bytes written; writeSync may write less than asked. */
function writeAll(descriptor: number, text: string): number {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
  return bytes.length
}
