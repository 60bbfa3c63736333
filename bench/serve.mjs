/**
 * The server under load on this machine: node bench/serve.mjs [--seconds 30] [--connections 200] [--dist dist]
 * Prints requests, latencies, statuses and the memory of the server at the start, the middle and the end.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    connections: { type: 'string', default: '200' },
    dist: { type: 'string', default: 'dist' },
    threads: { type: 'string' },
    /** NDJSON of articles with a text; without it two short ones. */
    articles: { type: 'string' },
  },
})

const ARTICLES = values.articles
  ? readFileSync(values.articles, 'utf8').trim().split('\n').map(JSON.parse)
  : [
      { text: 'Norway froze the assets of 22 Belarusian officials on Friday, the foreign ministry said in Oslo.' },
      { text: 'The home side won two to one after a late goal. Some 20,000 people watched.' },
    ]
const bodies = ARTICLES.map(({ id, title, text, date }) => JSON.stringify({ id, title, text, date: date ?? undefined }))

const server = spawn(
  process.execPath,
  [`${values.dist}/cli.js`, 'serve', '--port', '0', ...(values.threads ? ['--threads', values.threads] : [])],
  { stdio: ['ignore', 'ignore', 'pipe'] },
)
let url = ''
for await (const line of createInterface({ input: server.stderr })) {
  url = /listening on (\S+)/.exec(line)?.[1] ?? ''
  if (url) break
}

const measure = async () => {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1]) / 2 ** 20
}
const load = (seconds) =>
  autocannon({
    url: `${url}/extract`,
    connections: Number(values.connections),
    duration: seconds,
    timeout: 30,
    requests: bodies.map((body) => ({ method: 'POST', body, headers: { 'content-type': 'application/json' } })),
  })

await load(3)
const memory = [await measure()]
const seconds = Number(values.seconds)
const sample = setInterval(async () => memory.push(await measure().catch(() => Number.NaN)), (seconds * 1_000) / 6)
const result = await load(seconds)
clearInterval(sample)
memory.push(await measure())
server.kill('SIGTERM')

const { latency, requests, errors, timeouts, non2xx } = result
const statuses = Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => `${status} × ${count}`)
console.log(`${values.connections} connections, ${seconds} s, ${bodies.length} articles`)
console.log(`requests ${requests.total} (${requests.average}/s), ${statuses.join(', ')}, not 2xx ${non2xx}`)
console.log(`errors ${errors}, time-outs ${timeouts}`)
console.log(`latency ms: p50 ${latency.p50}, p90 ${latency.p90}, p99 ${latency.p99}, most ${latency.max}`)
console.log(`memory MB over time: ${memory.map(Math.round).join(' ')}`)
process.exitCode = statuses.some((status) => status.startsWith('5')) || errors > 0 ? 1 : 0
