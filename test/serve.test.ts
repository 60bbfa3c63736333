import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import type { AnySchema } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { extract as extractArticle } from '../src/index.js'
import { articleSchema } from '../src/record/contract.js'
import { buildService } from '../src/serve/app.js'
import { LIMITS, type Limits } from '../src/serve/limits.js'
import { Metrics } from '../src/serve/metrics.js'
import type { Pool } from '../src/serve/pool.js'
import answerTask from '../src/serve/worker.js'
import { buildPackage } from './library-build.js'

const TEXT = 'Norway froze the assets of 22 Belarusian officials on Friday, the ministry said.'
const JSON_TYPE = { 'content-type': 'application/json' }
const STREAM_TYPE = { 'content-type': 'application/x-ndjson' }
type Body = string | Uint8Array | ReadableStream
const linesOf = async (answer: Response) =>
  (await answer.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** A pool on this thread, whose tasks wait until they are let go. */
function heldPool() {
  let letGo: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const pool: Pool = {
    run: async (task) => {
      await held
      return answerTask(task)
    },
    close: async () => undefined,
  }
  return { pool, letGo: () => letGo() }
}

const ownPool: Pool = { run: async (task) => answerTask(task), close: async () => undefined }
const service = (limits: Partial<Limits> = {}, pool = ownPool) => buildService(pool, { ...LIMITS, ...limits }, '1.2.3')
const post = (app: ReturnType<typeof service>['app'], body: Body, headers: Record<string, string> = JSON_TYPE) =>
  app.request('/extract', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

describe('routes', () => {
  const { app } = service()

  it('one article gives its record', async () => {
    const answer = await post(app, JSON.stringify({ text: TEXT, id: 'a' }))
    expect(answer.status).toBe(200)
    expect(articleSchema.parse(await answer.json())).toMatchObject({ id: 'a', text: TEXT })
  })

  it('gives the bytes that the library gives', async () => {
    const input = { text: TEXT, id: 'a', title: 'Oslo acts', date: '2022-03-18', source: { outlet: 'Wire' } }
    expect(await (await post(app, JSON.stringify(input))).text()).toBe(JSON.stringify(extractArticle(input)))
  })

  it('a given publication date wins', async () => {
    const request = { method: 'POST', body: JSON.stringify({ text: TEXT }), headers: JSON_TYPE }
    expect((await app.request('/extract?published=2022-03-18', request)).status).toBe(200)
    expect((await app.request('/extract?published=yesterday', request)).status).toBe(400)
  })

  it.each([
    ['{"text": "a"', JSON_TYPE, 400, /not JSON/],
    ['', JSON_TYPE, 400, /not JSON/],
    ['[]', JSON_TYPE, 422, /not an article/],
    ['{"text": 7}', JSON_TYPE, 422, /text/],
    ['{"text": "a", "more": 1}', JSON_TYPE, 422, /more/],
    ['text', { 'content-type': 'text/plain' }, 415, /application\/json/],
    ['text', { ...JSON_TYPE, 'content-encoding': 'gzip' }, 415, /Content-Encoding/],
    [new Uint8Array([0x22, 0xff, 0x22]), JSON_TYPE, 400, /UTF-8/],
  ])('%j is answered clearly', async (body, headers, status, message) => {
    const answer = await post(app, body, headers as Record<string, string>)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ error: { status, message: expect.stringMatching(message) } })
  })

  it('a stream gives a line for each line, in order, whatever some of them are', async () => {
    const lines = Array.from({ length: 100 }, (_, i) =>
      i % 10 === 3 ? '{broken' : JSON.stringify({ id: `${i}`, text: TEXT }),
    )
    const answers = await linesOf(await post(app, `${lines.join('\n')}\n`, STREAM_TYPE))
    expect(answers).toHaveLength(100)
    answers.forEach((answer, i) => {
      if (i % 10 === 3) expect(answer.error).toMatchObject({ status: 400, line: i + 1 })
      else expect(answer.id).toBe(`${i}`)
    })
  })

  it('a stream that breaks off gives what came whole, then the fault', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(`{"id":"1","text":"a"}\n{"id":"2","te`))
      },
      pull: () => wait(20).then(() => Promise.reject(new Error('gone'))),
    })
    const answers = await linesOf(await post(app, body, STREAM_TYPE))
    expect(answers[0].id).toBe('1')
    expect(answers[1].error).toEqual({ status: 400, message: 'the body broke off', line: 2 })
  })

  it('other methods and paths', async () => {
    expect((await app.request('/extract')).status).toBe(405)
    expect((await app.request('/extract')).headers.get('allow')).toBe('POST')
    expect((await app.request('/nowhere')).status).toBe(404)
    expect(await (await app.request('/health')).json()).toEqual({ status: 'ok', version: '1.2.3', queue: 0 })
  })

  it('the schema and the description are valid JSON Schema, and the answers obey them', async () => {
    const record = await (await post(app, JSON.stringify({ text: TEXT }))).json()
    const schema = (await (await app.request('/schema')).json()) as AnySchema
    const ajv = new Ajv2020()
    expect(ajv.validate(schema, record)).toBe(true)
    const { openapi, paths, components } = (await (await app.request('/openapi.json')).json()) as {
      openapi: string
      paths: object
      components: { schemas: Record<string, AnySchema> }
    }
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(paths)).toEqual(['/extract', '/schema', '/health', '/metrics', '/openapi.json'])
    expect(ajv.validate(components.schemas.ArticleInput as AnySchema, { text: TEXT })).toBe(true)
    expect(ajv.validate(components.schemas.ArticleInput as AnySchema, { title: 'no text' })).toBe(false)
    expect(ajv.validate(components.schemas.Error as AnySchema, { error: { status: 400, message: 'a', line: 1 } })).toBe(
      true,
    )
  })
})

describe('limits', () => {
  it('a body that is too big, told or not', async () => {
    const { app } = service({ articleBytes: 1_000 })
    const big = JSON.stringify({ text: 'a'.repeat(2_000) })
    expect((await post(app, big, { ...JSON_TYPE, 'content-length': '2012' })).status).toBe(413)
    const untold = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(big))
        controller.close()
      },
    })
    expect((await post(app, untold)).status).toBe(413)
    const [small, error] = await linesOf(await post(app, `{"text":"a"}\n${big}\n`, STREAM_TYPE))
    expect(small.text).toBe('a')
    expect(error).toMatchObject({ error: { status: 413, line: 2 } })
  })

  it('a body that does not come', async () => {
    const { app } = service({ idle: 50 })
    const never = () => new ReadableStream({ start: (c) => c.enqueue(new TextEncoder().encode('{"text":"a"}\n{"te')) })
    expect((await post(app, never())).status).toBe(408)
    const answers = await linesOf(await post(app, never(), STREAM_TYPE))
    expect(answers[0].text).toBe('a')
    expect(answers[1].error.status).toBe(408)
  })

  it('a body that comes drop by drop has to come whole in time', async () => {
    const { app } = service({ idle: 1_000, body: 100 })
    const drops = new ReadableStream({
      pull: async (controller) => {
        await wait(20)
        controller.enqueue(new Uint8Array([0x20]))
      },
    })
    expect((await post(app, drops)).status).toBe(408)
  })

  it('a full queue answers 429 with Retry-After, and takes articles again afterwards', async () => {
    const { pool, letGo } = heldPool()
    const { app, metrics } = service({ queue: 2 }, pool)
    const body = JSON.stringify({ text: TEXT })
    const held = [post(app, body), post(app, body)]
    await wait(20)
    expect(metrics.queued).toBe(2)
    const refused = await post(app, body)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    letGo()
    expect((await Promise.all(held)).map(({ status }) => status)).toEqual([200, 200])
    expect((await post(app, body)).status).toBe(200)
    expect(metrics.queued).toBe(0)
    expect(metrics.text()).toContain('interdict_refused_total 1')
  })

  it('bodies that would fill the memory together are answered 429', async () => {
    const { pool, letGo } = heldPool()
    const { app, metrics } = service({ heldBytes: 1_000 }, pool)
    const body = JSON.stringify({ text: 'a'.repeat(600) })
    const held = post(app, body)
    await wait(20)
    expect((await post(app, body)).status).toBe(429)
    letGo()
    expect((await held).status).toBe(200)
    expect(metrics.heldBytes).toBe(0)
    expect((await post(app, body)).status).toBe(200)
  })

  it('a stream reads no more than two batches ahead of its reader', async () => {
    let pulled = 0
    const endless = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode(`{"text":"article ${pulled++}"}\n`))
      },
    })
    const { app, metrics } = service()
    const reader = (await post(app, endless, STREAM_TYPE)).body?.getReader()
    await reader?.read()
    await wait(100)
    expect(pulled).toBeLessThan(8 * 8)
    await reader?.cancel()
    await wait(20)
    expect(metrics.streams).toBe(0)
  })

  it('a task that fails is answered with 503, its neighbours are not touched', async () => {
    const pool: Pool = {
      run: async (task) => (task.lines[0]?.includes('bomb') ? 'failed' : answerTask(task)),
      close: async () => undefined,
    }
    const { app } = service({}, pool)
    const answers = await Promise.all(['bomb', 'a'].map((text) => post(app, JSON.stringify({ text }))))
    expect(answers.map(({ status }) => status)).toEqual([503, 200])
  })

  it('refuses new articles when it stops', async () => {
    const { app, stop } = service()
    stop()
    const answer = await post(app, JSON.stringify({ text: TEXT }))
    expect([answer.status, answer.headers.get('connection')]).toEqual([503, 'close'])
    expect((await app.request('/health')).status).toBe(503)
  })
})

it('metrics are Prometheus text: every sample has a type, buckets only grow', () => {
  const metrics = new Metrics()
  for (const seconds of [0.001, 0.02, 3, 60]) metrics.count('POST', '/extract', 200, seconds)
  const text = metrics.text()
  const types = new Map([...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name, type]) => [name, type]))
  const samples = text.split('\n').filter((line) => line && !line.startsWith('#'))
  for (const sample of samples) {
    expect(sample).toMatch(/^[a-z_]+(?:\{[a-z]+="[^"\n]*"(?:,[a-z]+="[^"\n]*")*\})? \d+(?:\.\d+)?$/)
    expect(types.has(sample.replace(/[{ ].*/, '').replace(/_(bucket|sum|count)$/, ''))).toBe(true)
  }
  const buckets = [...text.matchAll(/seconds_bucket\{le="[^"]+"\} (\d+)/g)].map(([, count]) => Number(count))
  expect(buckets).toEqual(buckets.toSorted((a, b) => a - b))
  expect(buckets.at(-1)).toBe(4)
})

describe('the built server', () => {
  let folder = ''
  let server: ChildProcess
  let url = ''
  beforeAll(async () => {
    folder = buildPackage()
    server = spawn(process.execPath, [join(folder, 'dist', 'cli.js'), 'serve', '--port', '0', '--threads', '1'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    for await (const line of createInterface({ input: server.stderr as NodeJS.ReadableStream })) {
      said += `${line}\n`
      const found = /listening on (\S+)/.exec(line)
      if (!found) continue
      url = found[1] ?? ''
      break
    }
    if (!url) throw new Error(`the server did not start: ${said}`)
  })
  afterAll(() => {
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  const extract = (body: Body, headers: Record<string, string> = JSON_TYPE) =>
    fetch(`${url}/extract`, { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
  const raw = (text: string, to = url) => {
    const { hostname, port } = new URL(to)
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    socket.write(text)
    return socket
  }
  const article = JSON.stringify({ text: TEXT })

  it('listens on this machine only and extracts', async () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(articleSchema.safeParse(await (await extract(article)).json()).success).toBe(true)
  })

  it('100 MB are refused with 413, and others are served meanwhile', async () => {
    const mb = new Uint8Array(1 << 20).fill(0x61)
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        if (sent++ < 100) controller.enqueue(mb)
        else controller.close()
      },
    })
    const [big, small] = await Promise.all([extract(body).catch(() => undefined), extract(article)])
    expect(small.status).toBe(200)
    // fetch may see the closed connection before the answer; an answer that it sees is the right one.
    if (big) expect(big.status).toBe(413)
    expect(sent).toBeLessThan(60)
    const told = raw(
      `POST /extract HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 104857600\r\n\r\n{`,
    )
    const [answer] = await once(told, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /)
    told.destroy()
  })

  it('clients that go away or stall take nothing from others', async () => {
    const head =
      'POST /extract HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n'
    const killed = Array.from({ length: 20 }, () => raw(`${head}5\r\n{"tex\r\n`))
    const stalled = Array.from({ length: 10 }, () => raw('POST /extract HTTP/1.1\r\nHost: x\r\n'))
    await wait(100)
    for (const socket of killed) socket.destroy()
    const lines = Array.from({ length: 200 }, (_, i) => JSON.stringify({ id: `${i}`, text: TEXT })).join('\n')
    const metric = async (line: string) => (await (await fetch(`${url}/metrics`)).text()).includes(`${line}\n`)
    await vi.waitUntil(() => metric('interdict_streams 0'), { timeout: 10_000 })
    const answers = await linesOf(await extract(lines, STREAM_TYPE))
    expect(answers.map(({ id }) => Number(id))).toEqual(Array.from({ length: 200 }, (_, i) => i))
    expect([await metric('interdict_streams 0'), await metric('interdict_queue 0')]).toEqual([true, true])
    for (const socket of stalled) socket.destroy()
  })

  it('clients that are slow on the wire are told so and closed; others go on', async () => {
    const { startServer } = await import(join(folder, 'modules', 'serve', 'server.js'))
    const limits = { ...LIMITS, head: 300, idle: 300 }
    const own = await startServer({ host: '127.0.0.1', port: 0, version: '1', threads: 1 }, limits)
    const slow = (text: string) => raw(text, own.url)
    const head = slow('POST /extract HTTP/1.1\r\nHost: x\r\n')
    const body = slow(
      'POST /extract HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"t',
    )
    const answers = await Promise.all(
      [head, body].map(async (socket) => {
        let text = ''
        socket.on('data', (part) => {
          text += part
        })
        await once(socket, 'close')
        return text
      }),
    )
    for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    expect(answers[1]).toContain('did not come in time')
    const fine = await fetch(`${own.url}/extract`, { method: 'POST', body: article, headers: JSON_TYPE })
    expect(fine.status).toBe(200)
    await fine.text()
    await own.close()
  })

  it('requests that are no HTTP get 400', async () => {
    const socket = raw('GARBAGE\r\n\r\n')
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 400 /)
  })

  it('a stop finishes what was taken and then ends', async () => {
    const line = `${JSON.stringify({ text: `${TEXT} `.repeat(3) })}\n`
    const stream = extract(line.repeat(80), STREAM_TYPE)
    const one = (await stream).body?.getReader()
    await one?.read()
    server.kill('SIGTERM')
    const decoder = new TextDecoder()
    let text = ''
    for (let part = await one?.read(); part && !part.done; part = await one?.read()) text += decoder.decode(part.value)
    const [code] = server.exitCode === null ? await once(server, 'exit') : [server.exitCode]
    expect(code).toBe(0)
    expect(text.trim().split('\n').length).toBeGreaterThan(70)
    expect(text).not.toContain('"error"')
    await expect(extract(article)).rejects.toThrow()
  })
})
