import { lstatSync, readdirSync, statSync } from 'node:fs'
import { join, normalize, resolve } from 'node:path'

/** A file to be read and the argument that led to it. `-` is standard input. */
export interface FoundFile {
  readonly file: string
  readonly argument: string
}

/** A path that names nothing, or nothing to be read. */
export class MissingPathError extends Error {}

/** The files behind the arguments (but not those in the folder `except`, where the outputs go), in order: files as given, folders and patterns in byte order of their names, all the way down. */
export function* findFiles(arguments_: readonly string[], except?: string): Generator<FoundFile> {
  const isLeftOut = (folder: string): boolean => except !== undefined && resolve(folder) === resolve(except)
  for (const argument of arguments_) {
    if (argument === '-') {
      yield { file: '-', argument }
      continue
    }
    const stats = statSync(argument, { throwIfNoEntry: false })
    if (stats?.isDirectory() && isLeftOut(argument))
      throw new MissingPathError(`${argument} is the folder of the outputs, which are never read`)
    if (stats?.isDirectory()) yield* walk(argument, argument, isLeftOut)
    else if (stats) yield { file: argument, argument }
    else if (/[*?{[]/.test(argument)) yield* findMatches(argument, isLeftOut)
    else throw new MissingPathError(`no such file or folder: ${argument}`)
  }
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Hidden files are left out; a linked folder is not entered, so that no circle is walked. */
function* walk(folder: string, argument: string, isLeftOut: (folder: string) => boolean): Generator<FoundFile> {
  if (isLeftOut(folder)) return
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true }))
  // Who then reads the folder as a file gets told why it cannot be.
  if (!entries) yield { file: folder, argument }
  for (const entry of entries?.sort((a, b) => byName(a.name, b.name)) ?? []) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path, argument, isLeftOut)
    else if (entry.isFile() || (entry.isSymbolicLink() && attempt(() => statSync(path))?.isFile())) {
      yield { file: path, argument }
    }
  }
}

/** What is asked of the file system; undefined when it cannot tell. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}

function* findMatches(pattern: string, isLeftOut: (folder: string) => boolean): Generator<FoundFile> {
  const fixed = /^[^*?{[]*\//.exec(pattern)?.[0] ?? ''
  const folder = fixed === '' ? '.' : fixed
  if (!lstatSync(folder, { throwIfNoEntry: false })) throw new MissingPathError(`nothing matches ${pattern}`)
  const wanted = parsePattern(normalize(pattern))
  let found = false
  for (const { file } of walk(folder, pattern, isLeftOut)) {
    if (!wanted.test(file)) continue
    found = true
    yield { file, argument: pattern }
  }
  if (!found) throw new MissingPathError(`nothing matches ${pattern}`)
}

/** Shell patterns: `*` and `?` inside a name, `**` across folders, `{a,b}` and `[abc]`. */
export function parsePattern(pattern: string): RegExp {
  const source = pattern
    .replace(/^\.\//, '')
    .replace(/[.+^$()|\\]/g, '\\$&')
    .replaceAll('[!', '[^')
    .replace(/\{([^{}]*)\}/g, (_, names: string) => `(?:${names.split(',').join('|')})`)
    .replace(/\*\*\/|\*\*|\*|\?/g, (sign) =>
      sign === '**/' ? '(?:[^/]+/)*' : sign === '**' ? '.*' : sign === '*' ? '[^/]*' : '[^/]',
    )
  return new RegExp(`^${source}$`)
}
