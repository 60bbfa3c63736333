import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Baseline, buildBaseline } from '../evaluate/baseline.js'
import { parseBaseline, writeBaseline } from '../evaluate/baseline-file.js'
import { type Evaluation, evaluate, indexRecords } from '../evaluate/evaluation.js'
import { type ArticleFacts, readFacts } from '../evaluate/facts.js'
import { type Gold, readGold, readRecords } from '../evaluate/files.js'
import { compare } from '../evaluate/gate.js'
import { type Fault, writeFaults } from '../evaluate/gold.js'
import { findMisquotes } from '../evaluate/quote.js'
import { formatOfFile, isReportFormat, REPORT_FORMATS, writeReport } from '../evaluate/reports/formats.js'
import type { EvaluationReport } from '../evaluate/reports/report.js'
import { type Command, EXIT, type FlagValues, type Io, UsageError } from './command.js'

/** Faults of gold or records are the user's to mend: all of them at once, each with its place. */
function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new UsageError(writeFaults(faults))
}

const textFlag = (value: FlagValues[string]): string | undefined => (typeof value === 'string' ? value : undefined)

function requireFile(path: string, what: string): void {
  if (!existsSync(path)) throw new UsageError(`${what}: no such file: ${path}`)
}

/** Every gold id must be an article (to extract from) or a record (given). */
function refuseUnknown({ articles, raw }: Gold, recordOf?: (id: string) => ArticleFacts | undefined): void {
  const unknown = articles.filter(({ facts: { id } }) => !raw.has(id) && !recordOf?.(id))
  const what = recordOf ? 'no record and no article' : 'no article; name them with --articles'
  refuse(unknown.map(({ facts, file, line }) => ({ file, line, message: `id: "${facts.id}" matches ${what}` })))
}

/** Words that gold quotes and the article does not hold are slips of the annotator: told, and no reason to stop. */
function warnMisquotes({ articles }: Gold, texts: ReadonlyMap<string, string>, io: Io): void {
  const known = articles.filter(({ facts }) => texts.has(facts.id))
  const slips = known.flatMap(({ facts, file, line }) =>
    findMisquotes(facts, texts.get(facts.id) as string).map((message) => ({ file, line, message })),
  )
  if (slips.length > 0) io.err(writeFaults(slips))
}

/** Records of the gold's articles as the program makes them now. */
async function extractRecords({ articles, raw }: Gold): Promise<readonly ArticleFacts[]> {
  const { extract } = await import('../extract.js')
  return articles.flatMap(({ facts: { id } }) => {
    const article = raw.get(id)
    return article ? [readFacts(extract({ ...article, id }))] : []
  })
}

async function loadRecords(gold: Gold, file: string | undefined, io: Io): Promise<readonly ArticleFacts[]> {
  if (file === undefined) {
    refuseUnknown(gold)
    return extractRecords(gold)
  }
  requireFile(file, '--records')
  const { records, faults } = readRecords(file)
  refuse(faults)
  const recordOf = indexRecords(records)
  refuseUnknown(gold, recordOf)
  const silent = gold.articles.filter(({ facts }) => !recordOf(facts.id))
  const [first] = silent
  if (first && silent.length === gold.articles.length && records.length > 0) {
    const message = `id: neither "${first.facts.id}" nor any other id of the gold is among the records of ${file}`
    refuse([{ ...first, message }])
  }
  for (const { facts, file: at, line } of silent) io.err(`${at}:${line}: no record of "${facts.id}": scored as empty`)
  return records
}

function loadBaseline(file: string): Baseline {
  try {
    return parseBaseline(readFileSync(file, 'utf8'), file)
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

const folderOf = (path: string): string => (statSync(path).isDirectory() ? path : dirname(path))

interface Held {
  /** Where a new baseline goes: the file that was named, else baseline.json beside GOLD. */
  readonly file: string
  /** What the run is held against: only a file that was named. It must be there, unless it is to be written. */
  readonly baseline: Baseline | undefined
}

function findBaseline(gold: string, flags: FlagValues): Held {
  const given = textFlag(flags.baseline)
  if (given === undefined) return { file: join(folderOf(gold), 'baseline.json'), baseline: undefined }
  if (!flags['update-baseline']) requireFile(given, '--baseline')
  return { file: given, baseline: existsSync(given) ? loadBaseline(given) : undefined }
}

async function writeReports(report: EvaluationReport, flags: FlagValues, io: Io): Promise<void> {
  const format = flags.format ?? 'text'
  if (!isReportFormat(format)) throw new UsageError(`--format is one of ${REPORT_FORMATS.join(', ')}, not ${format}`)
  const files = ((flags.report ?? []) as readonly string[]).map((file) => {
    const kind = formatOfFile(file)
    if (!kind) throw new UsageError(`--report: the name ends in .txt, .json, .md, .xml or .html: ${file}`)
    return { file, kind }
  })
  for (const { file, kind } of files) writeFileSync(file, writeReport(report, kind))
  await io.out(writeReport(report, format))
}

export const command: Command = {
  name: 'evaluate',
  usage: 'evaluate GOLD [--records FILE] [--baseline FILE] [--update-baseline] [--format FORMAT]',
  summary: 'Scores records against gold, and fails (exit 4) when accuracy falls below the baseline',
  flags: {
    records: {
      type: 'string',
      value: 'FILE',
      help: 'records to score: NDJSON, or the folder of extract; without it the articles are extracted now',
    },
    articles: { type: 'string', value: 'PATH', help: 'articles of the gold: NDJSON or a folder; default: beside GOLD' },
    baseline: { type: 'string', value: 'FILE', help: 'hold the run against it; exit 4 when accuracy falls' },
    'update-baseline': { type: 'boolean', help: 'write it from this run; default: baseline.json beside GOLD' },
    format: { type: 'string', value: 'FORMAT', help: `${REPORT_FORMATS.join(', ')}; default: text` },
    report: { type: 'string', value: 'FILE', multiple: true, help: 'also into a file: .txt .json .md .xml .html' },
    split: { type: 'boolean', help: 'also the figures of two halves, by a hash of the id' },
  },
  async run([gold, ...more], flags, io) {
    if (gold === undefined || more.length > 0)
      throw new UsageError('evaluate needs one GOLD: an NDJSON file or a folder')
    requireFile(gold, 'GOLD')
    const articlesPath = textFlag(flags.articles)
    if (articlesPath !== undefined) requireFile(articlesPath, '--articles')
    const read = readGold(gold, articlesPath)
    refuse(read.faults)
    if (read.articles.length === 0) throw new UsageError(`${gold}: holds no annotated article`)
    const { file, baseline } = findBaseline(gold, flags)
    const texts = new Map([...read.raw].map(([id, { title, text }]) => [id, title ? `${title}\n\n${text}` : text]))
    warnMisquotes(read, texts, io)
    const evaluation: Evaluation = evaluate(read.articles, await loadRecords(read, textFlag(flags.records), io), texts)
    const gate = baseline ? compare(evaluation, baseline) : null
    await writeReports({ evaluation, gate, isSplit: flags.split === true }, flags, io)
    if (flags['update-baseline']) {
      writeFileSync(file, writeBaseline(buildBaseline(evaluation, baseline)))
      io.err(`baseline written: ${file}`)
      return EXIT.done
    }
    return gate && !gate.passes ? EXIT.gate : EXIT.done
  },
}
