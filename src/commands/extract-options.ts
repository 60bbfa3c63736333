import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { ALONE } from '../batch/pool.js'
import type { RunOptions } from '../batch/run.js'
import { parseShard } from '../batch/shard.js'
import { FORMAT_NAMES } from '../read/formats.js'
import type { FieldMap } from '../read/found.js'
import { type FlagValues, type Io, UsageError } from './command.js'

/** The value of a flag that takes one; undefined when it was not given. */
export const text = (flag: FlagValues[string]): string | undefined => (typeof flag === 'string' ? flag : undefined)

/** What a run is asked to do; throws a UsageError for words that make no sense. */
export async function parseOptions(positionals: readonly string[], flags: FlagValues, io: Io): Promise<RunOptions> {
  const isPiped = !(io.stdin as { isTTY?: boolean }).isTTY
  const paths = positionals.length > 0 ? positionals : isPiped ? ['-'] : []
  if (paths.length === 0) throw new UsageError('nothing to read: name a file, a folder, or - for standard input')
  const published = parseDay(text(flags.published))
  return {
    paths,
    output: text(flags.output) === '-' ? undefined : (text(flags.output) ?? 'output'),
    screen: flags['no-screen'] !== true,
    dedupe: flags.dedupe === true,
    fields: parseMap(text(flags.map)),
    format: parseFormat(text(flags.format)),
    jobs: parseNumber('jobs', text(flags.jobs), availableParallelism(), /^[1-9]\d{0,2}$/),
    alone: flags.jobs === undefined ? ALONE : 0,
    budget: parseNumber('budget', text(flags.budget), 30, /^(?:\d{1,5})(?:\.\d{1,3})?$/),
    shard: parseShardFlag(text(flags.shard)),
    ...(published ? { published } : {}),
    ...(await readLexicon(text(flags.lexicon))),
  }
}

/** The user's own names; a file that cannot be read or is no lexicon is wrong usage, told with entry and field. */
async function readLexicon(path: string | undefined): Promise<Pick<RunOptions, 'lexicon'>> {
  if (path === undefined) return {}
  try {
    const { parseLexicon } = await import('../lexicon/user.js')
    return { lexicon: parseLexicon(JSON.parse(readFileSync(path, 'utf8'))) }
  } catch (error) {
    throw new UsageError(`--lexicon ${path}: ${(error as Error).message}`)
  }
}

function parseDay(day: string | undefined): string | undefined {
  if (day === undefined) return undefined
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day)
  if (!isDay) throw new UsageError(`--published wants a day such as 2023-01-25, not ${JSON.stringify(day)}`)
  return day
}

function parseFormat(name: string | undefined): string | undefined {
  if (name === undefined || FORMAT_NAMES.includes(name)) return name
  throw new UsageError(`unknown format ${JSON.stringify(name)}; one of ${FORMAT_NAMES.join(', ')}`)
}

function parseNumber(flag: string, value: string | undefined, otherwise: number, form: RegExp): number {
  if (value === undefined) return otherwise
  if (!form.test(value)) throw new UsageError(`--${flag} wants a number, not ${JSON.stringify(value)}`)
  return Number(value)
}

function parseShardFlag(value: string | undefined): RunOptions['shard'] {
  if (value === undefined) return undefined
  const shard = parseShard(value)
  if (!shard) throw new UsageError(`--shard wants I/N with I from 0 to N-1, not ${JSON.stringify(value)}`)
  return shard
}

const FIELDS: readonly string[] = ['id', 'title', 'text', 'date', 'url', 'outlet'] satisfies (keyof FieldMap)[]

function parseMap(value: string | undefined): FieldMap {
  const pairs = value?.split(',').map((pair) => pair.split('=', 2) as [string, string?]) ?? []
  for (const [field, name] of pairs) {
    if (!FIELDS.includes(field) || !name)
      throw new UsageError(`--map wants pairs such as title=headline with one of ${FIELDS.join(', ')} on the left`)
  }
  return Object.fromEntries(pairs)
}
