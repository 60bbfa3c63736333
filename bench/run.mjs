/** `npm run bench`: prints the speed and memory of whole processes as tables, and fails nothing. See README.md here. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { gzipSync } from 'node:zlib'
import { writeFolder, writeNdjson, writeWarc } from './make-dump.mjs'
import { cli, inTurn, measure, naive, ours, path, ROUNDS, SCALE } from './measure.mjs'

const ONLY = process.env.BENCH_ONLY?.split(',')

const rows = []
const show = (what, value, goal) => {
  rows.push([what, value, goal])
  console.log(`${what.padEnd(66)} ${String(value).padStart(14)}   ${goal ?? ''}`)
}
const heading = (text) => {
  rows.push([`**${text}**`, '', ''])
  console.log(`\n${text}`)
}
const share = (value) => (value >= 0.1 ? value.toFixed(2) : value.toFixed(4))
const speed = (bytes, cpu) => `${(bytes / 1e6 / cpu).toFixed(0)} MB/s`
const count = (number) => Math.max(60, Math.round(number * SCALE))
/** A slow program on the first `part` of `all` articles: its start is paid once, the rest grows with the articles. */
const scaled = (run, idle, part, all) => idle + ((run - idle) * all) / part

const SECTIONS = {
  start() {
    heading('Start')
    writeFileSync(
      path('one.txt'),
      'Oslo bans imports\n\nNorway has banned imports of gold from Russia, its government said.\n',
    )
    const runs = inTurn({ bare: ['-e', '0'], help: [cli, '--help'], one: ours(path('one.txt')) }, 7)
    show('node alone, seconds', runs.bare.seconds.toFixed(3))
    show('--help, seconds', runs.help.seconds.toFixed(3), 'must 0.100')
    show('one small article, seconds', runs.one.seconds.toFixed(3), 'must 0.8')
    show('one small article, CPU seconds', runs.one.cpu.toFixed(3))
  },
  sparse() {
    const all = count(7600)
    writeNdjson(path('sparse.ndjson'), all, 50)
    writeNdjson(path('other.ndjson'), all, 0)
    writeNdjson(path('near.ndjson'), all, 50, 4)
    writeNdjson(path('none.ndjson'), 1, 0)
    const bytes = statSync(path('sparse.ndjson')).size
    heading(`2 % relevant: ${all} articles, ${(bytes / 1e6).toFixed(0)} MB of NDJSON, one process`)
    const parts = { naive: Math.min(all, 200), wink: Math.min(all, 1500) }
    const runs = inTurn({
      ours: ours(path('sparse.ndjson'), '--jobs', '1'),
      other: ours(path('other.ndjson'), '--jobs', '1'),
      near: ours(path('near.ndjson'), '--jobs', '1'),
      none: ours(path('none.ndjson'), '--jobs', '1'),
      naive: naive('pipeline', path('sparse.ndjson'), String(parts.naive)),
      naiveIdle: naive('pipeline', path('sparse.ndjson'), '0'),
      wink: naive('wink', path('sparse.ndjson'), String(parts.wink)),
      winkIdle: naive('wink', path('sparse.ndjson'), '0'),
      parse: naive('parse', path('sparse.ndjson')),
    })
    const naiveCpu = scaled(runs.naive.cpu, runs.naiveIdle.cpu, parts.naive, all)
    const winkCpu = scaled(runs.wink.cpu, runs.winkIdle.cpu, parts.wink, all)
    show('ours, CPU seconds', runs.ours.cpu.toFixed(2))
    show(`naive pipeline, CPU seconds (${parts.naive} articles, scaled)`, naiveCpu.toFixed(1))
    show(`wink-nlp, CPU seconds (${parts.wink} articles, scaled)`, winkCpu.toFixed(1))
    show('ours / naive', `1/${(naiveCpu / runs.ours.cpu).toFixed(0)}`, 'must 1/100, stretch 1/250')
    show('ours / wink-nlp', share(runs.ours.cpu / winkCpu), 'must 0.15, stretch 0.06')
    show('nothing relevant, whole process', speed(bytes, runs.other.cpu))
    show('nothing relevant, behind the start', speed(bytes, runs.other.cpu - runs.none.cpu), 'must 200 MB/s')
    show('ours / JSON.parse of every line', share(runs.ours.cpu / runs.parse.cpu))
    show('the same with near misses in a quarter of the others, times', (runs.near.cpu / runs.ours.cpu).toFixed(1))
    show('peak memory, MB', runs.ours.megabytes.toFixed(0), 'must 150, stretch 110')
  },
  dense() {
    const all = count(400)
    writeNdjson(path('dense.ndjson'), all, 1)
    heading(`All relevant: ${all} articles, one process`)
    const runs = inTurn({
      ours: ours(path('dense.ndjson'), '--jobs', '1'),
      naive: naive('pipeline', path('dense.ndjson')),
      wink: naive('wink', path('dense.ndjson')),
    })
    show('ours, CPU seconds', runs.ours.cpu.toFixed(2))
    show('naive pipeline, CPU seconds', runs.naive.cpu.toFixed(2))
    show('wink-nlp, CPU seconds', runs.wink.cpu.toFixed(2))
    show('ours / naive', `1/${(runs.naive.cpu / runs.ours.cpu).toFixed(1)}`, 'must 1/10, stretch 1/25')
    show('ours / wink-nlp', share(runs.ours.cpu / runs.wink.cpu), 'must 1.0, stretch 0.5')
  },
  large() {
    const all = count(76_000)
    writeNdjson(path('large.ndjson'), all, 50)
    writeFileSync(path('large.ndjson.gz'), gzipSync(readFileSync(path('large.ndjson')), { level: 6 }))
    const bytes = statSync(path('large.ndjson')).size
    heading(`The ten-fold dump: ${(bytes / 1e6).toFixed(0)} MB, 2 % relevant`)
    const runs = inTurn(
      {
        ours: ours(path('large.ndjson'), '--jobs', '1'),
        parse: naive('parse', path('large.ndjson')),
        packed: ours(path('large.ndjson.gz'), '--jobs', '1'),
        gunzip: naive('gunzip', path('large.ndjson.gz')),
      },
      1,
    )
    show('ours / JSON.parse of every line', share(runs.ours.cpu / runs.parse.cpu), 'must 8, stretch 3.5')
    show('gzip: ours / gunzip', share(runs.packed.cpu / runs.gunzip.cpu), 'must 5, stretch 2')
    show('speed by the clock, one process', speed(bytes, runs.ours.seconds))
  },
  workers() {
    const all = count(3000)
    writeNdjson(path('dense.ndjson'), all, 1)
    heading(`Workers: ${all} articles, all relevant`)
    const runs = inTurn({
      one: ours(path('dense.ndjson'), '--jobs', '1'),
      two: ours(path('dense.ndjson'), '--jobs', '2'),
    })
    show('one process, seconds by the clock', runs.one.seconds.toFixed(1))
    show('1 → 2 workers, times faster by the clock', (runs.one.seconds / runs.two.seconds).toFixed(2), 'must 1.6')
  },
  scale() {
    heading('The same dump once, ten and a hundred times: 2 % relevant')
    let before
    for (const times of [1, 10, 100]) {
      const file = path(`scale${times}.ndjson`)
      const all = count(760 * times)
      writeNdjson(file, all, 50)
      const bytes = statSync(file).size
      const runs = inTurn(
        { one: ours(file, '--jobs', '1'), two: ours(file, '--jobs', '2') },
        times === 100 ? 1 : ROUNDS,
      )
      const name = `${times} ×, ${(bytes / 1e6).toFixed(0)} MB`
      show(`${name}: peak memory of one process, MB`, runs.one.megabytes.toFixed(0), 'must 150, stretch 110')
      show(`${name}: peak memory with 2 workers, MB`, runs.two.megabytes.toFixed(0), 'must 350')
      // What is paid once is taken off by looking at what came on top of the smaller dump.
      const added = before && ((runs.one.cpu - before.cpu) / (bytes - before.bytes)) * 1e9
      if (added)
        show(
          `${name}: CPU milliseconds for each further MB`,
          added.toFixed(2),
          times === 100 ? 'flat: within 10 %' : '',
        )
      before = { cpu: runs.one.cpu, bytes }
      rmSync(file)
    }
  },
  warc() {
    const all = count(8000)
    writeWarc(path('dump.warc.gz'), all, 100)
    heading(
      `WARC.gz: ${all} pages, ${(statSync(path('dump.warc.gz')).size / 1e6).toFixed(0)} MB compressed, 1 % relevant`,
    )
    const runs = inTurn({
      ours: ours(path('dump.warc.gz'), '--jobs', '1'),
      warcio: naive('warcio', path('dump.warc.gz')),
    })
    show('speed of ours / of warcio reading alone', share(runs.warcio.cpu / runs.ours.cpu), 'must 0.60')
  },
  folder() {
    const all = count(9000)
    writeFolder(path('files'), all, 50)
    const bytes = all * 3480
    heading(`A folder of ${all} text files, 2 % relevant`)
    const runs = inTurn({ ours: ours(path('files'), '--jobs', '1') })
    show('speed', speed(bytes, runs.ours.cpu), 'must 100 MB/s')
  },
  hostile() {
    heading('Hostile shapes: CPU time of 2n / of n')
    const shapes = {
      'one line without a sentence end': 'sanctions on banks and exports ',
      dots: '.',
      'opening quotes': '“',
      'U.S.': 'U.S.',
      'blank dots': '... ',
      prices: '"$1 $1" ',
      days: '3 days ',
      brackets: '(((',
      capitals: 'Sanctions Against ',
      commas: 'a, ',
      digits: '1',
      'line ends': '\n\n',
      'real measures': 'Japan froze the assets of 3 banks. ',
    }
    const sizes = [100_000 * SCALE, 200_000 * SCALE]
    for (const [name, piece] of Object.entries(shapes)) {
      const [once, twice] = sizes.map((size, index) => {
        writeFileSync(path(`shape${index}.txt`), `The embargo ${piece.repeat(Math.ceil(size / piece.length))}`)
        return measure(ours(path(`shape${index}.txt`), '--jobs', '1', '--budget', '60'), 120_000).cpu
      })
      show(name, `${(twice / once).toFixed(2)} (${twice.toFixed(1)} s)`, 'must 2.6')
    }
    writeFileSync(
      path('ten.txt'),
      'The ministry said that the embargo stays in force until the summer of the coming year. '.repeat(120_000 * SCALE),
    )
    show(
      'an article of 10 MB, CPU seconds',
      measure(ours(path('ten.txt'), '--jobs', '1', '--budget', '60')).cpu.toFixed(2),
      'must 3',
    )
  },
  work() {
    heading('Work done on a fixed corpus (the same on every machine)')
    writeNdjson(path('work.ndjson'), 500, 50, 4)
    const { out } = measure([cli, 'extract', path('work.ndjson'), '-o', path('out'), '--stats', '--jobs', '1'])
    for (const line of out.trim().split('\n').slice(1)) show(...line.split(': '))
  },
}

console.log(`node ${process.version}, ${availableParallelism()} cores, ${ROUNDS} rounds, scale ${SCALE}`)
for (const [name, section] of Object.entries(SECTIONS)) {
  if (ONLY && !ONLY.includes(name)) continue
  try {
    section()
  } catch (error) {
    console.log(`${name} could not be measured: ${error.message}`)
  }
}
if (process.env.BENCH_TABLE)
  writeFileSync(
    process.env.BENCH_TABLE,
    `| what | measured | goal |\n| --- | --- | --- |\n${rows.map((row) => `| ${row.map((cell) => cell ?? '').join(' | ')} |`).join('\n')}\n`,
  )
