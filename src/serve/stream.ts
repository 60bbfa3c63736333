/** Streams of articles: lines of a body in batches, lines of an answer. */
import { linesOf } from '../write/records.js'
import { BodyError, readBody } from './body.js'
import type { Limits } from './limits.js'
import type { Answer } from './worker.js'

/** Lines of one task: one article takes milliseconds, its way to the thread microseconds, so few share threads fairly. */
const BATCH_LINES = 8
const BATCH_UNITS = 1 << 18

export const FAILED = { status: 503, message: 'the extraction ran out of time or memory' } as const

type Refusal = { readonly status: number; readonly message: string }

/** One line of a streamed answer: a record, or an error with the number of the line that it is about. */
export const lineOf = (answer: Answer | Refusal = FAILED, line: number): string =>
  'json' in answer
    ? `${answer.json}\n`
    : `${JSON.stringify({ error: { status: answer.status, message: answer.message, line } })}\n`

export async function* encode(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const piece of pieces) yield encoder.encode(piece)
}

/** The lines of a body in batches. A blank line is a line: it is answered with an error, so that numbers stay true. */
export async function* batchesOf(
  body: ReadableStream<Uint8Array> | null,
  limits: Limits,
): AsyncGenerator<readonly string[]> {
  let lines: string[] = []
  let units = 0
  try {
    for await (const line of linesOf(
      readBody(body, { bytes: limits.streamBytes, idle: limits.idle }),
      limits.articleBytes,
    )) {
      lines.push(line)
      units += line.length
      if (lines.length < BATCH_LINES && units < BATCH_UNITS) continue
      yield lines
      lines = []
      units = 0
    }
  } catch (error) {
    // What came whole before the fault is answered first.
    if (lines.length > 0) yield lines
    throw error instanceof RangeError ? new BodyError(413, error.message) : error
  }
  if (lines.length > 0) yield lines
}
