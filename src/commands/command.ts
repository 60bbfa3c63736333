/** One command of the program: a table of flags (node:util parseArgs) and a function that runs it. */
export interface Flag {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  readonly multiple?: boolean
  /** Placeholder of the value in the help: "DIR". */
  readonly value?: string
  readonly help: string
}

export interface Io {
  /** Writes to standard output. Resolves when the reader has room again. */
  out(text: string): Promise<void>
  /** Writes a line to standard error. */
  err(line: string): void
  readonly stdin: NodeJS.ReadableStream
  readonly isTerminal: boolean
}

export const EXIT = { done: 0, failed: 1, usage: 2, partly: 3, gate: 4 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Thrown for wrong words of the user: printed as one line, exit 2. */
export class UsageError extends Error {}

export type FlagValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

export interface Command {
  readonly name: string
  /** "extract [PATH…]" */
  readonly usage: string
  readonly summary: string
  readonly flags: Readonly<Record<string, Flag>>
  run(positionals: readonly string[], flags: FlagValues, io: Io): Promise<ExitCode>
}
