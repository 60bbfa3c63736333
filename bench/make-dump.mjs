/**
 * Dumps for the benchmark, the same on every machine: articles of input/ between news of other things. With `near`, one
 * in that many of the others holds a sentence that passes the screen without telling of a measure; on real general news
 * without a word of sanctions 29 of 100 articles do (near = 3 or 4).
 */
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const SUBJECTS = [
  'The mayor',
  'A spokeswoman for the clinic',
  'The coach',
  'Residents of the old quarter',
  'The orchestra',
  'A team of biologists',
  'The railway',
  'Teachers in the district',
  'The weather service',
  'A young engineer',
  'The museum',
  'Farmers along the river',
]
const VERBS = [
  'said on Tuesday that',
  'told reporters after the match that',
  'explained at some length why',
  'was pleased to see that',
  'had not expected that',
  'wrote in a short note that',
  'reminded everyone that',
  'found last spring that',
]
const OBJECTS = [
  'the new hall would open in autumn',
  'rain had filled the reservoirs again',
  'more children than ever learn to swim',
  'the second half was better than the first',
  'the exhibition drew visitors from far away',
  'bees had returned to the meadows',
  'the tram runs every six minutes now',
  'the recipe goes back two hundred years',
  'the telescope had seen a faint new star',
  'the novel was written in eleven weeks',
  'a good night of sleep helps the heart',
  'the roof of the church needs new slates',
]
const NEAR = [
  'The club stopped the delivery of season tickets for a week.',
  'The court froze the account of a local builder.',
  'The bank closed two branches and limited transfers at night.',
  'A dispute over pay halted flights at the small airport for an hour.',
]

/** Numbers from 0 to 1, the same in every run. */
function draws(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const pick = (list, draw) => list[Math.floor(draw() * list.length)]

/** Other news of about `size` characters. */
function buildFiller(index, near, size = 3400) {
  const draw = draws(index + 1)
  const paragraphs = []
  let length = 0
  while (length < size) {
    const sentences = Array.from(
      { length: 3 },
      () =>
        `${pick(SUBJECTS, draw)} ${pick(VERBS, draw)} ${pick(OBJECTS, draw)}, as ${Math.floor(draw() * 9000)} people heard that day.`,
    )
    if (near > 0 && paragraphs.length === 2 && index % near === 0) sentences.push(pick(NEAR, draw))
    paragraphs.push(sentences.join(' '))
    length += paragraphs.at(-1).length + 2
  }
  return {
    id: `other-${index}`,
    title: `${pick(SUBJECTS, draw)} and the ${pick(['garden', 'derby', 'bridge', 'choir', 'harvest'], draw)}`,
    date: '2023-03-15',
    url: `https://news.example/other/${index}`,
    text: paragraphs.join('\n\n'),
  }
}

const SAMPLES = new URL('../input/', import.meta.url)

/** The project's sample articles, over and over, each time with a sentence of its own. */
function readRelevant() {
  const texts = readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, SAMPLES), 'utf8').replaceAll('\r\n', '\n'))
  return (index) => {
    const [title, ...rest] = texts[index % texts.length].split('\n\n')
    return {
      id: `sample-${index}`,
      title,
      date: '2023-03-15',
      url: `https://news.example/sample/${index}`,
      text: `${rest.join('\n\n')}\n\nThis is report ${index} of the day.`,
    }
  }
}

/** Articles with a relevant one after every `every` − 1 others; 0 for none, 1 for nothing else. */
export function* buildArticles(count, every, near) {
  const relevant = readRelevant()
  for (let index = 0; index < count; index++)
    yield every > 0 && index % every === 0 ? relevant(index / every) : buildFiller(index, near)
}

function writeLines(file, lines) {
  const descriptor = openSync(file, 'w')
  for (const line of lines) writeSync(descriptor, line)
  closeSync(descriptor)
}

function* asLines(articles) {
  for (const article of articles) yield `${JSON.stringify(article)}\n`
}

/** Pieces of text that compression cannot shrink below half, as data in scripts are. */
function buildNoise(size) {
  const draw = draws(size)
  const all = Array.from({ length: size }, () => draw().toString(16).slice(2, 10).padEnd(8, '0')).join('')
  return () => (size === 0 ? '' : `<script>data="${all.substr(Math.floor(draw() * 7 * size), size)}"</script>`)
}

/**
 * WARC records of whole pages, each a gzip member of its own; `boilerplate` is the size of a page's frame, `noise` that
 * of the data in it.
 */
function* asWarc(articles, boilerplate = 9000, noise = 0) {
  const nextNoise = buildNoise(noise)
  const frame = '<li><a href="/section">Section of the site with a longer name</a></li>'.repeat(
    Math.ceil(boilerplate / 70),
  )
  for (const { id, title, text, url, date } of articles) {
    const body = text
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('\n')
    const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><meta property="article:published_time" content="${date}"></head><body><nav><ul>${frame}</ul></nav>${nextNoise()}<article><h1>${title}</h1>${body}</article></body></html>`
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(html)}\r\n\r\n${html}`
    yield gzipSync(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:${id}>\r\nWARC-Date: 2023-03-15T00:00:00Z\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`,
    )
  }
}

export const writeNdjson = (file, count, every, near = 0) =>
  writeLines(file, asLines(buildArticles(count, every, near)))
export const writeWarc = (file, count, every, near = 0, noise = 0) =>
  writeLines(file, asWarc(buildArticles(count, every, near), 9000, noise))

/** A folder of text files, a thousand to a folder. */
export function writeFolder(folder, count, every, near = 0) {
  let number = 0
  for (const { title, text } of buildArticles(count, every, near)) {
    const into = join(folder, String(Math.floor(number / 1000)))
    if (number % 1000 === 0) mkdirSync(into, { recursive: true })
    writeFileSync(join(into, `${number++}.txt`), `${title}\n\n${text}\n`)
  }
}

const [, script, kind, file, count, every, near] = process.argv
if (script?.endsWith('make-dump.mjs') && kind) {
  const write = { ndjson: writeNdjson, warc: writeWarc, folder: writeFolder }[kind]
  if (!write || !file) throw new Error('usage: make-dump.mjs ndjson|warc|folder FILE COUNT EVERY [NEAR]')
  write(file, Number(count), Number(every), Number(near ?? 0))
}
