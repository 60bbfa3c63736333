import { isBehindBackslash } from './backslashes.js'
import { buildFault, type Format, type Found, type Input, isFault, isScreenedOut, type Reading } from './found.js'
import { buildParser } from './json-record.js'

const MAX_ELEMENT = 64 << 20
/** Keys under which exports wrap their list: GDELT's and NewsAPI's articles, Elasticsearch's hits, Solr's docs … */
const WRAPPER =
  /"(?:articles|items|results|data|docs|documents|records|entries|hits|rows|news|stories|posts|edges|nodes|features)"\s*:\s*\[\s*\{/
const TEXT_BEFORE = /"(?:text|maintext|body|content|plaintext|articleBody)"\s*:\s*"/

/** A JSON array of objects, an object that wraps one, or objects spread over many lines. Elements are parsed one by one. */
export const json: Format = {
  name: 'json',
  isLike: (_, name, from) => {
    const start = from.replace(/^\u00EF\u00BB\u00BF/, '')
    return (
      /^\s*\[\s*(?:\{|\])/.test(start) || /^\s*\{\s*"/.test(start) || (/\.json$/i.test(name) && /^\s*[{[]/.test(start))
    )
  },
  read: readJson,
}

async function* readJson(input: Input, reading: Reading): AsyncGenerator<Found> {
  const parse = buildParser(input, reading, 'json')
  let number = 0
  const scan = buildScanner(findDepth(input.head))
  let held: Buffer = Buffer.alloc(0)
  let offset = 0
  /** How an element begins, as the first one does: where reading goes on behind damage. */
  let mark = '{'
  const read = function* (): Generator<Found> {
    for (let found = scan.next(held); found; found = scan.next(held)) {
      const [from, to] = found
      if (from === to) {
        yield buildFault(input, 'damaged', 'no whole object stands here; reading goes on at the next', offset + from)
        scan.goOn(held, to, mark)
        continue
      }
      const element = held.subarray(from, to)
      number++
      let isBad = false
      if (isScreenedOut(element, reading)) reading.tally.screenedOut++
      else {
        const article = parse(element, `item ${number}`, offset + from)
        if (article) yield article
        isBad = article !== undefined && isFault(article) && article.fault === 'bad-json'
      }
      // Damage may have joined elements to one.
      if (isBad && element.includes(mark, 1, 'latin1')) scan.goOn(held, from + 1, mark)
      if (!isBad && mark === '{') mark = /^\{\s*"[^"]*"/.exec(element.toString('latin1', 0, 200))?.[0] ?? mark
    }
  }
  for await (const chunk of input.chunks) {
    reading.tally.bytes += chunk.length
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    yield* read()
    if (held.length - scan.start() > MAX_ELEMENT) {
      yield buildFault(input, 'too-large', `an element of more than ${MAX_ELEMENT >> 20} MB`, offset + scan.start())
      scan.goOn(held, scan.start() + 1, mark)
      yield* read()
    }
    const passed = scan.pass()
    held = held.subarray(passed)
    offset += passed
  }
  while (scan.isOpen()) {
    const at = scan.start()
    yield buildFault(input, 'truncated', 'the input ends inside an element; the others were read', offset + at)
    scan.goOn(held, at + 1, mark)
    yield* read()
  }
}

/** How many brackets stand round an element: 1 in an array, 2 in an array inside an object, 0 for bare objects. */
export function findDepth(head: Buffer): number {
  const start = head
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart()
  if (start.startsWith('[')) return (/^[[\s]+(?=\{)/.exec(start)?.[0] ?? '[').replace(/\s/g, '').length
  const wrapper = WRAPPER.exec(start)
  const before = start.slice(0, wrapper?.index)
  if (!wrapper || TEXT_BEFORE.test(before)) return 0
  const marks = before.replace(/"(?:[^"\\]|\\.)*"/g, '')
  return marks.split(/[[{]/).length - marks.split(/[\]}]/).length + 1
}

interface Scanner {
  /** The next element that ends in these bytes, from where to where; of no length when something else stands in its place. */
  next(bytes: Buffer): readonly [number, number] | undefined
  /** Where what must be kept begins. */
  start(): number
  /** Forgets the bytes before it; their number. */
  pass(): number
  isOpen(): boolean
  /** Behind damage: begins anew at the next such mark, in bytes to come when there is none in these. */
  goOn(bytes: Buffer, from: number, mark: string): void
}

const QUOTE = 34

function buildScanner(base: number): Scanner {
  let at = 0
  let depth = 0
  let isInString = false
  let start = -1
  /** True in an array of the right depth. */
  let isArray = base === 0
  /** True once that is known to be the list of elements, so that nothing else may stand in it. */
  let isListed = false
  /** What is looked for behind damage. */
  let lost: string | undefined
  const goOn = (bytes: Buffer, from: number, mark: string): void => {
    const next = bytes.indexOf(mark, from, 'latin1')
    lost = next < 0 ? mark : undefined
    at = next < 0 ? Math.max(from, bytes.length - mark.length + 1) : next
    depth = base
    start = -1
    isInString = false
    isArray = true
    isListed = true
  }
  return {
    goOn,
    isOpen: () => lost === undefined && (start >= 0 || depth > 0 || isInString),
    start: () => (start < 0 ? at : start),
    pass() {
      const passed = start < 0 ? at : start
      at -= passed
      if (start > 0) start = 0
      return passed
    },
    next(bytes) {
      if (lost !== undefined) goOn(bytes, at, lost)
      if (lost !== undefined) return undefined
      while (at < bytes.length) {
        if (isInString) {
          const quote = bytes.indexOf(QUOTE, at)
          at = quote < 0 ? bytes.length : quote + 1
          isInString = quote < 0 || isBehindBackslash(bytes, quote)
          continue
        }
        const byte = bytes[at++] as number
        const isElement = byte === 123 && depth === base && isArray && start < 0
        const isBetween = byte <= 32 || byte === 44 || (base > 0 && byte === (depth < base ? 91 : 93))
        if (isListed && start < 0 && !isElement && !isBetween) return [at, at]
        if (byte === QUOTE) isInString = true
        else if (byte === 123 || byte === 91) {
          if (isElement) start = at - 1
          if (byte === 91 && depth === base - 1) isArray = true
          isListed ||= isElement || (isArray && base === 1)
          depth++
        } else if (byte === 125 || byte === 93) {
          depth = Math.max(0, depth - 1)
          if (start >= 0 && depth <= base) {
            // Closed by another bracket than its own, the element is none.
            const isWhole = byte === 125 && depth === base
            const from = isWhole ? start : start + 1
            start = -1
            return [from, isWhole ? at : from]
          }
          if (depth < base) isArray = false
          if (depth < base && base > 1) isListed = false
        }
      }
      return undefined
    },
  }
}
