import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { schemas } from '../index.js'
import { BodyError, readText } from './body.js'
import type { Limits } from './limits.js'
import { Metrics } from './metrics.js'
import { buildOpenApi } from './openapi.js'
import type { Pool } from './pool.js'
import { batchesOf, encode, FAILED, lineOf } from './stream.js'
import type { Answer } from './worker.js'

const PUBLISHED = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

const FULL = 'the queue is full'

export interface Service {
  readonly app: Hono
  readonly metrics: Metrics
  /** From now on every answer closes its connection, and new articles are refused with 503. */
  stop(): void
}

/** The routes over a pool. Holds no socket and no clock but that of its time-outs. */
export function buildService(pool: Pool, limits: Limits, version: string): Service {
  const metrics = new Metrics()
  const app = new Hono()
  let stopping = false

  const refuse = (c: Context, status: number, message: string, headers: Record<string, string> = {}): Response => {
    if (status === 429) {
      metrics.refused++
      c.header('Retry-After', `${Math.max(1, Math.ceil(metrics.queued / 500))}`)
    }
    // What is left of the body is not read: the connection cannot serve another request.
    if (status === 413 || status === 408 || status === 429) c.header('Connection', 'close')
    return c.json({ error: { status, message } }, status as 400, headers)
  }
  const isFull = (): boolean => metrics.queued >= limits.queue || metrics.streams >= limits.streams

  /** Runs lines in the pool and counts them. */
  async function run(lines: readonly string[], published: string | undefined): Promise<readonly Answer[] | 'failed'> {
    metrics.queued += lines.length
    try {
      const answers = await pool.run({ lines, published })
      for (const answer of answers === 'failed' ? [] : answers) {
        if (!('json' in answer)) continue
        metrics.articles++
        metrics.measures += answer.measures
      }
      return answers
    } finally {
      metrics.queued -= lines.length
    }
  }

  /** One article; its bytes count as held from the first that comes to the answer. */
  async function extractOne(c: Context, published: string | undefined): Promise<Response> {
    let held = 0
    const admit = (bytes: number): void => {
      held += bytes
      metrics.heldBytes += bytes
      if (metrics.heldBytes > limits.heldBytes) throw new BodyError(429, FULL)
    }
    try {
      const { articleBytes: bytes, idle, body: whole } = limits
      const text = await readText(c.req.raw.body, { bytes, idle, whole, admit })
      if (metrics.queued >= limits.queue) return refuse(c, 429, FULL)
      const answers = await run([text], published)
      const answer = answers === 'failed' ? FAILED : (answers[0] ?? FAILED)
      if (!('json' in answer)) return refuse(c, answer.status, answer.message)
      return c.body(answer.json, 200, { 'Content-Type': 'application/json; charset=utf-8' })
    } finally {
      metrics.heldBytes -= held
    }
  }

  /** The answers of a stream in its order: while one batch runs the next is read, and no more. */
  async function* answerStream(body: ReadableStream<Uint8Array> | null, published: string | undefined) {
    metrics.streams++
    let line = 0
    let ahead: Promise<string> | undefined
    const answerBatch = async (lines: readonly string[], first: number): Promise<string> => {
      const answers = await run(lines, published)
      return lines.map((_, index) => lineOf(answers === 'failed' ? FAILED : answers[index], first + index)).join('')
    }
    try {
      for await (const lines of batchesOf(body, limits)) {
        const batch = answerBatch(lines, line + 1)
        line += lines.length
        if (ahead) yield await ahead
        ahead = batch
      }
      if (ahead) yield await ahead
    } catch (error) {
      if (ahead) yield await ahead
      const { status, message } = error instanceof BodyError ? error : { status: 400, message: String(error) }
      yield lineOf({ status, message }, line + 1)
    } finally {
      metrics.streams--
    }
  }

  app.use(async (c, next) => {
    const start = performance.now()
    await next()
    if (stopping) c.header('Connection', 'close')
    const path = ROUTES.has(c.req.path) ? c.req.path : 'other'
    metrics.count(
      METHODS.has(c.req.method) ? c.req.method : 'other',
      path,
      c.res.status,
      (performance.now() - start) / 1_000,
    )
  })

  app.post('/extract', async (c) => {
    if (stopping) return refuse(c, 503, 'the server stops', { 'Retry-After': '5' })
    const length = Number(c.req.header('content-length') ?? 0)
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
    const published = c.req.query('published')
    if (published !== undefined && !PUBLISHED.test(published)) return refuse(c, 400, 'published is no ISO date')
    if (!JSON_TYPES.has(type) && !STREAM_TYPES.has(type)) {
      return refuse(c, 415, 'send application/json (one article) or application/x-ndjson (one article a line)')
    }
    const encoding = c.req.header('content-encoding') ?? 'identity'
    if (encoding !== 'identity') return refuse(c, 415, 'send the body as it is, without Content-Encoding')
    const most = JSON_TYPES.has(type) ? limits.articleBytes : limits.streamBytes
    if (length > most) return refuse(c, 413, `the body is over ${most} bytes`)
    if (isFull()) return refuse(c, 429, FULL)
    if (JSON_TYPES.has(type)) return extractOne(c, published)
    const lines = ReadableStream.from(encode(answerStream(c.req.raw.body, published)))
    return c.body(lines as ReadableStream<Uint8Array>, 200, { 'Content-Type': 'application/x-ndjson; charset=utf-8' })
  })
  app.all('/extract', (c) => refuse(c, 405, 'send articles with POST', { Allow: 'POST' }))
  const schema = JSON.stringify(z.toJSONSchema(schemas.article))
  app.get('/schema', (c) => c.body(schema, 200, { 'Content-Type': 'application/schema+json' }))
  const openApi = buildOpenApi(version, limits)
  app.get('/openapi.json', (c) => c.json(openApi))
  app.get('/health', (c) =>
    c.json({ status: stopping ? 'stopping' : 'ok', version, queue: metrics.queued }, stopping ? 503 : 200),
  )
  app.get('/metrics', (c) => c.body(metrics.text(), 200, { 'Content-Type': 'text/plain; version=0.0.4' }))
  app.notFound((c) => refuse(c, 404, `nothing at ${c.req.path}; see /openapi.json`))
  app.onError((error, c) =>
    error instanceof BodyError
      ? refuse(c, error.status, error.message)
      : refuse(c, 500, `a fault of the server, please report it: ${error.message}`),
  )

  return {
    app,
    metrics,
    stop() {
      stopping = true
    },
  }
}

const JSON_TYPES: ReadonlySet<string> = new Set(['application/json'])
const STREAM_TYPES: ReadonlySet<string> = new Set(['application/x-ndjson', 'application/ndjson', 'application/jsonl'])
const ROUTES: ReadonlySet<string> = new Set(['/extract', '/schema', '/openapi.json', '/health', '/metrics'])
const METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'])
