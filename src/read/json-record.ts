import { decode } from './decode.js'
import { buildArticle, buildPlanner } from './fields.js'
import { buildFault, type Fault, type Found, foundIn, type Input, memberOf, type Reading } from './found.js'
import { isBulkAction, unwrap } from './wrapped.js'

/** Reads the objects of a file as articles; `what` names one: "line 3". Undefined for what is none by its nature. */
export function buildParser(input: Input, reading: Reading, format: string) {
  const planOf = buildPlanner(reading.fields)
  return (bytes: Buffer, what: string, offset: number): Found | undefined => {
    const { text, issues } = decode(bytes)
    const member = memberOf(input, what)
    const fault = (code: string, message: string): Fault => buildFault(input, code, message, offset, member)
    try {
      const value = parseJson(text)
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        return fault('no-article', `${what} is no JSON object`)
      const record = value as Record<string, unknown>
      const source = { path: input.path, member, format, url: null, outlet: null }
      const own = buildArticle(record, planOf(record), source)
      const inner = own?.text ? undefined : unwrap(record)
      const article = (inner && buildArticle(inner, planOf(inner), source)) ?? own
      if (!article && isBulkAction(record)) return undefined
      if (!article) return fault('no-text', `${what} has neither text nor title`)
      return foundIn(issues.length > 0 ? { ...article, issues } : article)
    } catch (error) {
      return fault('bad-json', `${what}: ${(error as Error).message.slice(0, 200)}`)
    }
  }
}

/** As others write it, too: Python with NaN and Infinity, which are then null; a mark before each text (RFC 7464), a comma behind it. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const own = text.trim().replace(/\},$/, '}')
    const bare = own.startsWith('\u001e') ? own.slice(1) : own
    const plain = bare.replace(/("[^"\\]*(?:\\.[^"\\]*)*")|-?\b(?:NaN|Infinity)\b/gs, (_, string = 'null') => string)
    if (plain === text) throw error
    return JSON.parse(plain)
  }
}
