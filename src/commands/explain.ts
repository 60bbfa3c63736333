import type { Found, Reading } from '../read/found.js'
import { type Command, EXIT, type FlagValues, type Io, UsageError } from './command.js'

/** Every article, with no screen: what is asked about is to be seen, whatever is in it. */
const READING: Omit<Reading, 'tally'> = { screen: undefined, fields: {}, format: undefined }

const MOST_COLUMNS = 100

/** Colours only where a person looks at a terminal that has them, and nobody asked for none (no-color.org). */
export function hasColour({ NO_COLOR, TERM }: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  return isTerminal && !NO_COLOR && TERM !== 'dumb'
}

export const command: Command = {
  name: 'explain',
  usage: 'explain FILE',
  summary: 'Prints an article with every mention and measure, the rule that made it and why; - reads standard input.',
  flags: {
    id: { type: 'string', value: 'ID', help: 'only the article with this id, in a file of many' },
    published: { type: 'string', value: 'DATE', help: 'day of publication, as 2023-01-25' },
  },
  run: runExplain,
}

async function runExplain(paths: readonly string[], flags: FlagValues, io: Io) {
  const [path, ...more] = paths
  if (path === undefined || more.length > 0) throw new UsageError('explain needs one file, or - for standard input')
  const [{ extract }, { readFile }, { isFault, isPage }, { readPage }, { explainRecord }, { findRule }] =
    await Promise.all([
      import('../extract.js'),
      import('../read/read.js'),
      import('../read/found.js'),
      import('../read/page.js'),
      import('../report/terminal.js'),
      import('../measures/rules/index.js'),
    ])
  const { published, id } = flags
  const options = {
    colour: hasColour(process.env, process.stdout.isTTY === true),
    width: Math.min(process.stdout.columns || MOST_COLUMNS, MOST_COLUMNS),
    why: (rule: string) => findRule(rule)?.why,
  }
  const reading = { ...READING, tally: { bytes: 0, screenedOut: 0 } }
  const articles: AsyncIterable<Found> | Iterable<Found> = readFile(
    path,
    reading,
    io.stdin as AsyncIterable<Buffer>,
    () => {},
  )
  let shown = 0
  let faults = 0
  for await (const found of articles) {
    if (isFault(found)) {
      faults += 1
      io.err(`${found.path ?? 'standard input'}: ${found.fault}: ${found.message}`)
      continue
    }
    const article = isPage(found) ? readPage(found) : found
    if (!article) {
      faults += 1
      io.err(`${path}: no-article: the page holds no article`)
      continue
    }
    const record = extract(article, typeof published === 'string' ? { published } : {})
    if (typeof id === 'string' && record.id !== id) continue
    await io.out(`${shown > 0 ? `\n${'─'.repeat(options.width)}\n\n` : ''}${explainRecord(record, options)}`)
    shown += 1
  }
  if (shown > 0) return faults > 0 ? EXIT.partly : EXIT.done
  if (faults === 0) io.err(typeof id === 'string' ? `${path}: no article with the id ${id}` : `${path}: no article`)
  return EXIT.failed
}
