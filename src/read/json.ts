import { decode } from './decode.js'
import { buildArticle, buildPlanner } from './fields.js'
import { buildFault, type Format, type Found, type Input, isScreenedOut, memberOf, type Reading } from './found.js'

const MAX_ELEMENT = 64 << 20
/** Keys under which exports wrap their list: GDELT's and NewsAPI's articles, Elasticsearch's hits, Solr's docs … */
const WRAPPER = /"(?:articles|items|results|data|docs|documents|records|entries|hits|rows|news|stories)"\s*:\s*\[\s*\{/
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
  const parse = buildParser(input, reading)
  const scan = buildScanner(findDepth(input.head))
  let held: Buffer = Buffer.alloc(0)
  let offset = 0
  for await (const chunk of input.chunks) {
    reading.tally.bytes += chunk.length
    const known = held.length
    held = known === 0 ? chunk : Buffer.concat([held, chunk])
    const { elements, keep } = scan.push(held, known)
    for (const [from, to] of elements) {
      const found = parse(held.subarray(from, to), offset + from)
      if (found) yield found
    }
    held = held.subarray(keep)
    offset += keep
    if (held.length > MAX_ELEMENT) {
      yield buildFault(
        input,
        'too-large',
        `an element of more than ${MAX_ELEMENT >> 20} MB; reading stops here`,
        offset,
      )
      return
    }
  }
  if (scan.isOpen())
    yield buildFault(input, 'truncated', 'the input ends inside an element; those before it were read', offset)
}

/** How many brackets stand round an element: 1 in an array, 2 in an array inside an object, 0 for bare objects. */
function findDepth(head: Buffer): number {
  const start = head
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart()
  if (start.startsWith('[')) return 1
  const wrapper = WRAPPER.exec(start)
  return wrapper && !TEXT_BEFORE.test(start.slice(0, wrapper.index)) ? 2 : 0
}

interface Scanner {
  /** Ranges of the elements that end in these bytes, of which the first `known` were seen before, and where what must be kept begins. */
  push(bytes: Buffer, known: number): { elements: readonly (readonly [number, number])[]; keep: number }
  isOpen(): boolean
}

const QUOTE = 34
const BACKSLASH = 92

function buildScanner(base: number): Scanner {
  let depth = 0
  let isInString = false
  let start = -1
  return {
    isOpen: () => depth > 0 || isInString,
    push(bytes, known) {
      const elements: (readonly [number, number])[] = []
      if (start > 0) start = 0
      let at = known
      while (at < bytes.length) {
        if (isInString) {
          const quote = bytes.indexOf(QUOTE, at)
          if (quote < 0) break
          at = quote + 1
          isInString = isEscaped(bytes, quote)
          continue
        }
        const byte = bytes[at] as number
        if (byte === QUOTE) isInString = true
        else if (byte === 123 || byte === 91) {
          if (byte === 123 && depth === base && start < 0) start = at
          depth++
        } else if (byte === 125 || byte === 93) {
          depth = Math.max(0, depth - 1)
          if (byte === 125 && depth === base && start >= 0) {
            elements.push([start, at + 1])
            start = -1
          }
        }
        at++
      }
      return { elements, keep: start >= 0 ? start : bytes.length }
    },
  }
}

/** True when an odd number of backslashes stands before a quote. */
function isEscaped(bytes: Buffer, quote: number): boolean {
  let at = quote
  while (bytes[at - 1] === BACKSLASH) at--
  return (quote - at) % 2 === 1
}

function buildParser(input: Input, reading: Reading): (element: Buffer, offset: number) => Found | undefined {
  const planOf = buildPlanner(reading.fields)
  let number = 0
  return (element, offset) => {
    number++
    const member = memberOf(input, `item ${number}`)
    if (isScreenedOut(element, reading)) {
      reading.tally.screenedOut++
      return undefined
    }
    const { text, issues } = decode(element)
    let record: Record<string, unknown>
    try {
      record = JSON.parse(text)
    } catch (error) {
      return buildFault(input, 'bad-json', `item ${number}: ${(error as Error).message.slice(0, 200)}`, offset, member)
    }
    const source = { path: input.path, member, format: 'json', url: null, outlet: null }
    const article = buildArticle(record, planOf(record), source)
    if (!article) return buildFault(input, 'no-text', `item ${number} has neither text nor title`, offset, member)
    return issues.length > 0 ? { ...article, issues } : article
  }
}
