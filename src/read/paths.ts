import { lstatSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, normalize, resolve } from 'node:path'
import { openable, shownOf } from './file-names.js'

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
  const told = new Set<string>()
  for (const argument of arguments_) {
    if (argument === '-') {
      yield { file: '-', argument }
      continue
    }
    const path = findTold(argument, told)
    const stats = statSync(openable(path), { throwIfNoEntry: false })
    if (stats?.isDirectory() && isLeftOut(path))
      throw new MissingPathError(`${argument} is the folder of the outputs, which are never read`)
    if (stats?.isDirectory()) yield* walk(path, argument, isLeftOut)
    else if (stats) yield { file: path, argument }
    else if (/[*?{[]/.test(argument)) yield* findMatches(argument, isLeftOut)
    else throw new MissingPathError(`no such file or folder: ${argument}`)
  }
}

/** Of an argument that is no UTF-8 Node tells only where its odd bytes stood: the first file that it fits and that was not told before. */
function findTold(argument: string, told: Set<string>): string {
  if (!argument.includes('\uFFFD') || statSync(argument, { throwIfNoEntry: false })) return argument
  const folder = findTold(dirname(argument), new Set())
  const names = attempt(() => readdirSync(openable(folder), { encoding: 'buffer' })) ?? []
  const fitting = names
    .filter((name) => name.toString() === basename(argument))
    .map((name) => join(folder, shownOf(name)))
  const found = fitting.find((path) => !told.has(path)) ?? argument
  told.add(found)
  return found
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Hidden files are left out; a linked folder is not entered, so that no circle is walked. */
function* walk(folder: string, argument: string, isLeftOut: (folder: string) => boolean): Generator<FoundFile> {
  if (isLeftOut(folder)) return
  const entries = attempt(() => entriesOf(folder))
  // Who then reads the folder as a file gets told why it cannot be.
  if (!entries) yield { file: folder, argument }
  for (const entry of entries?.sort((a, b) => byName(a.name, b.name)) ?? []) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path, argument, isLeftOut)
    else if (entry.isFile() || (entry.isSymbolicLink() && attempt(() => statSync(openable(path)))?.isFile())) {
      yield { file: path, argument }
    }
  }
}

interface Entry {
  readonly name: string
  isFile(): boolean
  isDirectory(): boolean
  isSymbolicLink(): boolean
}

function entriesOf(folder: string): Entry[] {
  const path = openable(folder)
  const entries = readdirSync(path, { withFileTypes: true })
  if (!entries.some(({ name }) => name.includes('\uFFFD'))) return entries
  return readdirSync(path, { withFileTypes: true, encoding: 'buffer' }).map((entry) => ({
    name: shownOf(entry.name),
    isFile: () => entry.isFile(),
    isDirectory: () => entry.isDirectory(),
    isSymbolicLink: () => entry.isSymbolicLink(),
  }))
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
  if (!lstatSync(openable(folder), { throwIfNoEntry: false })) throw new MissingPathError(`nothing matches ${pattern}`)
  const wanted = parsePattern(normalize(pattern))
  let found = false
  for (const { file } of walk(folder, pattern, isLeftOut)) {
    if (!wanted.test(file)) continue
    found = true
    yield { file, argument: pattern }
  }
  if (!found) throw new MissingPathError(`nothing matches ${pattern}`)
}

const SIGN = /\[(!|\^)?(\]?[^\]/]*)\]|\{([^{}]*)\}|\*\*\/|\*\*|[*?]|[.+^$()|\\[\]{}]/g

/** Shell patterns: `*` and `?` inside a name, `**` across folders, `{a,b}` and `[abc]`. Throws MissingPathError for one that makes no sense. */
export function parsePattern(pattern: string): RegExp {
  try {
    return new RegExp(`^${sourceOf(pattern.replace(/^\.\//, ''))}$`)
  } catch (error) {
    const reason = (error as Error).message.replace(/^.*: /s, '')
    throw new MissingPathError(`${JSON.stringify(pattern)} is no pattern: ${reason.toLowerCase()}`)
  }
}

const sourceOf = (pattern: string): string =>
  pattern.replace(SIGN, (sign, not: string | undefined, signs: string | undefined, names: string | undefined) => {
    if (signs !== undefined) return `[${not ? '^' : ''}${signs.replace(/[\\\]^[]/g, '\\$&')}]`
    if (names !== undefined) return `(?:${names.split(',').map(sourceOf).join('|')})`
    if (sign === '**/') return '(?:[^/]+/)*'
    if (sign === '**') return '.*'
    if (sign === '*') return '[^/]*'
    return sign === '?' ? '[^/]' : `\\${sign}`
  })
