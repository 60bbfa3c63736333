import type { RawArticle } from '../article/article.js'
import { isFault, isPage, type Reading } from '../read/found.js'
import { findFiles, MissingPathError } from '../read/paths.js'
import type { NetHit, PatternNet } from '../text/net.js'
import type { TaggedSentence } from '../text/tag.js'
import { type Command, EXIT, type ExitCode, type Io, UsageError } from './command.js'

/** Every article, with no screen: a pattern may be made for words that the screen does not know yet. */
const READING: Omit<Reading, 'tally'> = { screen: undefined, fields: {}, format: undefined }

/** Characters of the sentence shown on either side of a hit. */
const CONTEXT = 60

export const command: Command = {
  name: 'match',
  usage: "match 'PATTERN' PATH… | match --unused PATH…",
  summary:
    'Tries a pattern in the syntax of the rules ({family}, ~ for a gap, ; between alternatives) and shows its hits in context',
  flags: {
    unused: { type: 'boolean', help: 'no pattern: the rules that make no record of these articles' },
    count: { type: 'boolean', short: 'c', help: 'only the number of hits by the words that were hit' },
  },
  async run(words, { unused, count }, io) {
    if (unused) {
      if (count) throw new UsageError('--count goes with a pattern, not with --unused')
      return listUnused(words, io)
    }
    const [pattern, ...paths] = words
    if (pattern === undefined) throw new UsageError("match needs a pattern and a path: match '{freeze} ~ assets' input")
    return showHits(pattern, paths, count === true, io)
  },
}

/** The articles of files and folders; faults are told and passed over. The number of faults comes back. */
async function* readArticles(paths: readonly string[], io: Io): AsyncGenerator<RawArticle, number> {
  if (paths.length === 0) throw new UsageError('match needs a file or a folder of articles, or - for standard input')
  const [{ readFile }, { readPage }] = await Promise.all([import('../read/read.js'), import('../read/page.js')])
  const reading: Reading = { ...READING, tally: { bytes: 0, screenedOut: 0 } }
  let faults = 0
  try {
    for (const { file } of findFiles(paths)) {
      for await (const found of readFile(file, reading, io.stdin as AsyncIterable<Buffer>, () => {})) {
        const article = isFault(found) ? undefined : isPage(found) ? readPage(found) : found
        if (article) yield article
        else {
          faults += 1
          io.err(`${file}: ${isFault(found) ? `${found.fault}: ${found.message}` : 'the page holds no article'}`)
        }
      }
    }
  } catch (error) {
    throw error instanceof MissingPathError ? new UsageError(error.message) : error
  }
  return faults
}

/** Hands each article to `visit`; partly done when some could not be read. */
async function eachArticle(
  paths: readonly string[],
  io: Io,
  visit: (article: RawArticle) => Promise<void> | void,
): Promise<ExitCode> {
  const articles = readArticles(paths, io)
  for (;;) {
    const { value, done } = await articles.next()
    if (done) return value > 0 ? EXIT.partly : EXIT.done
    await visit(value)
  }
}

async function buildPattern(pattern: string): Promise<PatternNet> {
  const [{ expand }, { buildNet }] = await Promise.all([import('../measures/rules/rule.js'), import('../text/net.js')])
  try {
    const matches = expand(pattern)
    if (matches.some((match) => match === '')) throw new Error(`an empty alternative in ${JSON.stringify(pattern)}`)
    return buildNet(matches)
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

async function showHits(pattern: string, paths: readonly string[], isCount: boolean, io: Io): Promise<ExitCode> {
  const net = await buildPattern(pattern)
  const [{ prepareArticle }, { readDocument }, { findHits, possibleIn }, { tagRows, tagSentence }, { readRows }] =
    await Promise.all([
      import('../article/prepare.js'),
      import('../text/sentences.js'),
      import('../text/net.js'),
      import('../text/tag.js'),
      import('../text/terms.js'),
    ])
  const counts = new Map<string, number>()
  let [articles, withHits, hits] = [0, 0, 0]
  const code = await eachArticle(paths, io, async (raw) => {
    articles += 1
    const { article, sentences } = readDocument(prepareArticle(raw))
    const lines: string[] = []
    for (const sentence of sentences) {
      const possible = possibleIn(net, sentence)
      if (possible.length === 0) continue
      const rows = readRows(sentence.text)
      tagRows(rows)
      const tagged = tagSentence(sentence, rows)
      for (const hit of withoutRepeats(findHits(net, possible, rows))) {
        lines.push(inContext(tagged, hit))
        const words = wordsOf(tagged, hit)
        counts.set(words, (counts.get(words) ?? 0) + 1)
      }
    }
    hits += lines.length
    if (lines.length === 0) return
    withHits += 1
    if (!isCount)
      await io.out(
        `${article.source.path ?? 'standard input'} ${article.id}\n${lines.map((line) => `  ${line}\n`).join('')}`,
      )
  })
  if (isCount) for (const [words, count] of byCount(counts)) await io.out(`${String(count).padStart(5)}  ${words}\n`)
  io.err(`${hits} hits in ${withHits} of ${articles} articles`)
  return code
}

/** Several alternatives may hit the same words: told once, in order of place. */
function withoutRepeats(hits: readonly NetHit[]): readonly NetHit[] {
  const seen = new Map(hits.map((hit) => [`${hit.first} ${hit.last}`, hit]))
  return [...seen.values()].sort((a, b) => a.first - b.first || a.last - b.last)
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

function spanOf({ words }: TaggedSentence, { first, last }: NetHit): readonly [start: number, end: number] {
  return [words[first]?.start ?? 0, words[last]?.end ?? 0]
}

/** "… agreed to [freeze the assets] of 398 individuals …" */
function inContext(tagged: TaggedSentence, hit: NetHit): string {
  const { text, start: offset } = tagged.sentence
  const [start, end] = spanOf(tagged, hit).map((at) => at - offset) as [number, number]
  const before = oneLine(text.slice(Math.max(0, start - CONTEXT), start))
  const after = oneLine(text.slice(end, end + CONTEXT))
  return `${start > CONTEXT ? '…' : ''}${before}[${oneLine(text.slice(start, end))}]${after}${end + CONTEXT < text.length ? '…' : ''}`
}

function wordsOf(tagged: TaggedSentence, hit: NetHit): string {
  const [start, end] = spanOf(tagged, hit)
  return oneLine(tagged.sentence.text.slice(start - tagged.sentence.start, end - tagged.sentence.start)).toLowerCase()
}

const byCount = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))

/** A rule that never makes a record is either dead or waits for a wording that these articles do not have. */
async function listUnused(paths: readonly string[], io: Io): Promise<ExitCode> {
  const [{ extract }, { RULES }] = await Promise.all([import('../extract.js'), import('../measures/rules/index.js')])
  const used = new Set<string>()
  let articles = 0
  const code = await eachArticle(paths, io, (raw) => {
    articles += 1
    for (const { rules } of extract(raw).measures) for (const rule of rules) used.add(rule)
  })
  const unused = RULES.filter(({ id }) => !used.has(id))
  for (const { id, why } of unused) await io.out(`${id}  ${why}\n`)
  io.err(`${unused.length} of ${RULES.length} rules made no record of ${articles} articles`)
  return code
}
