#!/usr/bin/env node
/** Commands and flags; the only file that prints. Every command is loaded only when it is asked for. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { setPatience } from './batch/patience.js'
import { type Command, EXIT, type ExitCode, type Io, UsageError } from './commands/command.js'

setPatience(true)
// V8 lets the heap grow to several times of what is kept before it looks for what is not: articles pass through and 50 MB
// are kept, so a fifth more is enough, and saves a quarter of the memory. As it then looks more often, it would take what
// a few looks in a row found unused for a thing of the past, and compile the code of rarer rules again and again. What is
// new is looked through each time that its room is full; while a command is loaded the room does not grow, for what that
// leaves behind stays for the whole run (12 MB). A regular expression is compiled to bytecode when
// it first runs and to machine code when it runs again, either as dear as the other: at once to machine code saves a
// seventh of the CPU time of runs on one article to twenty. V8 11 to 13 (Node 20 to 24) know the flags.
const knowsFlags = /^1[1-3]\./.test(process.versions.v8)
if (knowsFlags) {
  setFlagsFromString('--heap-growing-percent=20')
  setFlagsFromString('--no-flush-bytecode')
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--no-regexp-tier-up')
}

type Load = () => Promise<{ readonly command: Command }>

const COMMANDS: Readonly<Record<string, readonly [summary: string, load: Load]>> = {
  extract: ['articles in, records out', () => import('./commands/extract.js')],
  explain: ['one article with every mention and measure, its rule and why', () => import('./commands/explain.js')],
  evaluate: ['score records against gold; fail when accuracy falls', () => import('./commands/evaluate.js')],
  annotate: ['pre-filled annotation files for a person to correct', () => import('./commands/annotate.js')],
  diff: ['records gained, lost and changed between two runs', () => import('./commands/diff.js')],
  match: ['try a trigger pattern on articles and see the hits', () => import('./commands/match.js')],
  export: ['records into another format', () => import('./commands/export.js')],
  ledger: ['many records folded into one list of acts', () => import('./commands/ledger.js')],
  report: ['records as one page to look at', () => import('./commands/report.js')],
  serve: ['extraction over HTTP', () => import('./commands/serve.js')],
  schema: ['the JSON Schema of a record', () => import('./commands/schema.js')],
}

const version = (): string => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version

const overview = (): string =>
  `interdict: records of every sanctions measure told of in news articles

usage: interdict COMMAND [ARGUMENTS] [FLAGS]

${Object.entries(COMMANDS)
  .map(([name, [summary]]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

  --help, -h     this text, or that of a command
  --version, -v  the version

exit codes: 0 done · 1 failed · 2 wrong usage · 3 done, some articles failed · 4 below the accuracy gate
`

const helpOf = (command: Command): string => {
  const flags = Object.entries(command.flags).map(([name, flag]) => {
    const form = `${flag.short ? `-${flag.short}, ` : ''}--${name}${flag.type === 'string' ? ` ${flag.value ?? 'TEXT'}` : ''}`
    return `  ${form.padEnd(28)} ${flag.help}`
  })
  return `${command.summary}\n\nusage: interdict ${command.usage}\n\n${flags.join('\n')}\n`
}

const io: Io = {
  async out(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  err(line) {
    process.stderr.write(`${line}\n`)
  },
  stdin: process.stdin,
  isTerminal: process.stderr.isTTY === true,
}

/** Words of parseArgs without its advice on `--`. */
const parseFlags = (command: Command, words: readonly string[]) => {
  const options = Object.fromEntries(
    Object.entries(command.flags).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short ? { short } : {}), ...(multiple ? { multiple } : {}) },
    ]),
  )
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/\. To specify .*$/s, ''))
  }
}

async function main(words: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = words
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await io.out(overview())
    return name === undefined ? EXIT.usage : EXIT.done
  }
  if (name === '--version' || name === '-v') {
    await io.out(`${version()}\n`)
    return EXIT.done
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!entry) throw new UsageError(`unknown command ${JSON.stringify(name)}; see interdict --help`)
  const { command } = await entry[1]()
  if (rest.includes('--help') || rest.includes('-h')) {
    await io.out(helpOf(command))
    return EXIT.done
  }
  const { positionals, values } = parseFlags(command, rest)
  // The room for what is new doubles slowly by itself: four times as much each time saves a twentieth of the CPU time of
  // runs of seconds. Extraction decides anew (batch/patience.ts).
  if (knowsFlags) setFlagsFromString('--semi-space-growth-factor=4')
  return command.run(positionals, values as Parameters<Command['run']>[1], io)
}

/** The last line of a run that failed: JSON where all lines are asked to be. */
const tellError = (message: string): void => {
  const isJson = /\s--log-format[= ]json(?:\s|$)/.test(process.argv.join(' '))
  process.stderr.write(isJson ? `${JSON.stringify({ event: 'error', message })}\n` : `interdict: ${message}\n`)
}

// `interdict … | head` ends quietly: the reader has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done)
  tellError(error.message)
  process.exit(EXIT.failed)
})

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const usage = error instanceof UsageError
    tellError(usage ? error.message : ((error as Error)?.message ?? String(error)))
    if (!usage && process.env.INTERDICT_DEBUG) process.stderr.write(`${(error as Error)?.stack}\n`)
    process.exitCode = usage ? EXIT.usage : EXIT.failed
  },
)
