import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { csvText, MEASURE_COLUMNS } from '../write/csv.js'
import type { BatchResult } from './extract-batch.js'

/** Where results go, batch after batch. */
export interface Outputs {
  write(result: BatchResult): Promise<void>
  /** Makes what was written the output; `manifest` is JSON text. */
  finish(manifest: string): void
}

export const OUTPUT_FILES = { records: 'records.ndjson', measures: 'measures.csv', issues: 'issues.ndjson' } as const
const MANIFEST = 'manifest.json'
type Name = keyof typeof OUTPUT_FILES
const NAMES = Object.keys(OUTPUT_FILES) as readonly Name[]

/** A folder of files. Each is written beside its place and renamed when all is there: a crash leaves the old files. */
export function openFolder(folder: string): Outputs {
  mkdirSync(folder, { recursive: true })
  const partOf = (file: string): string => join(folder, `.${file}.part`)
  const descriptors = NAMES.map((name) => openSync(partOf(OUTPUT_FILES[name]), 'w'))
  const append = (name: Name, text: string): void => {
    if (text !== '') writeAll(descriptors[NAMES.indexOf(name)] as number, text)
  }
  append('measures', csvText([MEASURE_COLUMNS]))
  return {
    async write(result) {
      for (const name of NAMES) append(name, result[name])
    },
    finish(manifest) {
      writeWhole(partOf(MANIFEST), manifest)
      for (const descriptor of descriptors) {
        fsyncSync(descriptor)
        closeSync(descriptor)
      }
      for (const file of [...NAMES.map((name) => OUTPUT_FILES[name]), MANIFEST])
        renameSync(partOf(file), join(folder, file))
    },
  }
}

/** Records only, to standard output; issues go to standard error one a line. */
export function openStream(out: (text: string) => Promise<void>, err: (line: string) => void): Outputs {
  return {
    async write({ records, issues }) {
      for (const line of issues.split('\n')) if (line !== '') err(line)
      if (records !== '') await out(records)
    },
    finish() {},
  }
}

function writeWhole(file: string, text: string): void {
  const descriptor = openSync(file, 'w')
  try {
    writeAll(descriptor, text)
    fsyncSync(descriptor)
  } catch (error) {
    rmSync(file, { force: true })
    throw error
  } finally {
    closeSync(descriptor)
  }
}

/** writeSync may write less than asked. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  let at = 0
  while (at < bytes.length) at += writeSync(descriptor, bytes, at)
}
