/** Runs in a thread of the pool: JSON of articles in, JSON of records out, so that the server's own thread stays free. */
import { articleInputSchema, extract } from '../index.js'

export interface Task {
  /** JSON of one article each. */
  readonly lines: readonly string[]
  readonly published: string | undefined
}

/** JSON of a record; or why there is none: 400 no JSON, 422 no article, 500 a fault of ours. */
export type Answer =
  | { readonly json: string; readonly measures: number }
  | { readonly status: 400 | 422 | 500; readonly message: string }

function answer(line: string, published: string | undefined): Answer {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { status: 400, message: `not JSON: ${(error as Error).message}` }
  }
  const input = articleInputSchema.safeParse(value)
  if (!input.success) {
    const [first] = input.error.issues
    return { status: 422, message: `not an article: ${first?.path.join('.') || 'body'}: ${first?.message}` }
  }
  try {
    // zod gives `undefined` for absent keys a type of its own; what it read is an article.
    const record = extract(input.data as Parameters<typeof extract>[0], published === undefined ? {} : { published })
    return { json: JSON.stringify(record), measures: record.measures.length }
  } catch (error) {
    return { status: 500, message: `a fault in the extraction, please report it: ${(error as Error).message}` }
  }
}

export default ({ lines, published }: Task): readonly Answer[] => lines.map((line) => answer(line, published))
