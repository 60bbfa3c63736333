/**
 * A WARC.gz of 1 GB made of the sample pages between foreign filler, read in one command: are its records those of the
 * same articles read as text files? Prints the time, the memory and the answer; ends with 1 when a record differs.
 *
 *     npm run build && node scripts/check-warc.mjs [MB]
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { buildArticles, writeWarc } from '../bench/make-dump.mjs'
import { measure, ours, path } from '../bench/measure.mjs'

const EVERY = 100
/** Bytes of data in scripts: what makes pages of the web large. */
const NOISE = 20_000
/** Pages tell their day, text files do not. */
const DAY = ['--published', '2023-03-15']
const megabytes = Number(process.argv[2] ?? 1000)

/** How many pages make a dump of this size; a page has about 13 kB when compressed. */
function countFor(size) {
  writeWarc(path('sample.warc.gz'), 1000, EVERY, 0, NOISE)
  return Math.ceil((size * 1e6) / (statSync(path('sample.warc.gz')).size / 1000))
}

/** The measures of each sample page, by the number that it tells in its last sentence. */
function readRecords(folder) {
  const records = new Map()
  for (const line of readFileSync(`${folder}/records.ndjson`, 'utf8').split('\n')) {
    if (line === '') continue
    const { text, measures } = JSON.parse(line)
    const number = /This is report (\d+) of the day/.exec(text)?.[1]
    const told = measures.map(({ key, status, targets }) => [key, status, targets.map(({ name }) => name)])
    if (number) records.set(number, JSON.stringify(told))
  }
  return records
}

const count = countFor(megabytes)
const dump = path('dump.warc.gz')
writeWarc(dump, count, EVERY, 0, NOISE)
const { cpu, seconds, megabytes: peak } = measure(ours(dump, ...DAY))
const fromWarc = readRecords(path('out'))

mkdirSync(path('texts'))
let number = 0
for (const { id, title, text } of buildArticles(count, EVERY, 0))
  if (id.startsWith('sample-')) writeFileSync(path(`texts/${number++}.txt`), `${title}\n\n${text}\n`)
measure(ours(path('texts'), ...DAY))
const fromTexts = readRecords(path('out'))

const differing = [...fromTexts].filter(([number, told]) => fromWarc.get(number) !== told)
const { size } = statSync(dump)
console.log(
  `${(size / 1e6).toFixed(0)} MB of WARC.gz, ${count} pages: ${seconds.toFixed(0)} s, ${cpu.toFixed(0)} s of CPU, peak ${peak.toFixed(0)} MB`,
)
console.log(`${fromTexts.size} articles as text files, ${differing.length} of them with other measures out of the WARC`)
for (const [number, told] of differing.slice(0, 3)) console.log(number, told, fromWarc.get(number))
process.exitCode = differing.length > 0 ? 1 : 0
