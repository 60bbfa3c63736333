/** Measuring whole processes: CPU time and peak memory, several programs in turn. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
/** 1 is the size the goals are stated for; less for a quick look. */
export const SCALE = Number(process.env.BENCH_SCALE ?? 1)
const here = (name) => fileURLToPath(new URL(name, import.meta.url))
export const cli = process.env.BENCH_CLI ?? here('../dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'interdict-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
/** A file of this run, gone when it ends. */
export const path = (name) => join(folder, name)
mkdirSync(path('out'))

/** Certificates of the machine's own, which Node would read at each start (some 80 ms), are no work of any program here. */
const { NODE_EXTRA_CA_CERTS: _, ...ENV } = process.env

/** One process: seconds of CPU and of clock, peak memory in MB. */
export function measure(words, timeout = 3_600_000) {
  const began = performance.now()
  const usage = path('usage.json')
  rmSync(usage, { force: true })
  const child = spawnSync(process.execPath, ['--import', here('run-usage.mjs'), ...words], {
    env: { ...ENV, USAGE_FILE: usage },
    encoding: 'utf8',
    timeout,
    maxBuffer: 1 << 28,
  })
  const seconds = (performance.now() - began) / 1000
  if (!existsSync(usage)) return { cpu: Number.NaN, seconds, megabytes: Number.NaN, out: child.stderr }
  return { ...JSON.parse(readFileSync(usage, 'utf8')), seconds, out: child.stdout + child.stderr }
}

export const ours = (input, ...words) => [cli, 'extract', input, '-o', path('out'), '-q', ...words]
export const naive = (name, ...words) => [here(`naive/${name}.mjs`), ...words]
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** Several programs in turn, A-B-A-B, so that a busy moment hits all; medians of each. */
export function inTurn(programs, rounds = ROUNDS) {
  const runs = Object.fromEntries(Object.keys(programs).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const [name, words] of Object.entries(programs)) runs[name].push(measure(words))
  return Object.fromEntries(
    Object.entries(runs).map(([name, each]) => [
      name,
      {
        cpu: median(each.map(({ cpu }) => cpu)),
        seconds: median(each.map(({ seconds }) => seconds)),
        megabytes: Math.max(...each.map(({ megabytes }) => megabytes)),
        out: each[0].out,
      },
    ]),
  )
}
