/** Runs a command in the process, with what it prints caught. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Command, FlagValues } from '../src/commands/command.js'
import { ARTICLES, GOLD, writeLines } from './evaluate-fixture.js'
import type { Json } from './evaluate-mutations.js'

export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

export async function run(command: Command, words: readonly string[], flags: FlagValues = {}): Promise<Run> {
  let [out, err] = ['', '']
  const code = await command.run(words, flags, {
    async out(text) {
      out += text
    },
    err(line) {
      err += `${line}\n`
    },
    stdin: Readable.from([]),
    isTerminal: false,
  })
  return { code, out, err }
}

export interface Bench {
  readonly folder: string
  readonly gold: string
  path(name: string): string
  write(name: string, text: string): string
  records(values: readonly Json[], name?: string): string
  remove(): void
}

/** A folder with the fixture's gold.jsonl and articles.jsonl. */
export function buildBench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'interdict-evaluate-'))
  const path = (name: string) => join(folder, name)
  const write = (name: string, text: string) => {
    writeFileSync(path(name), text)
    return path(name)
  }
  write('articles.jsonl', writeLines(ARTICLES))
  return {
    folder,
    gold: write('gold.jsonl', writeLines(GOLD)),
    path,
    write,
    records: (values, name = 'records.ndjson') => write(name, writeLines(values)),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
