/** The walls of the house: who may import whom, who may do what. Read from the source itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MEASURE_TYPES } from '../src/measures/taxonomy.js'

const ROOT = join(import.meta.dirname, '..')

/** In the order in which an article walks through them: a room imports itself and rooms before it. */
const WALK = [
  ...['lexicon', 'article', 'text', 'mentions', 'measures', 'record', 'extract.ts'],
  ...['read', 'write', 'batch', 'ledger', 'evaluate', 'report', 'index.ts', 'serve', 'commands', 'cli.ts'],
] as const
type Room = (typeof WALK)[number]

const PURE: readonly string[] = WALK.slice(0, WALK.indexOf('extract.ts') + 1)

/** What a record is, and the types of measures, may be named by every room: types only, no code. */
const SHARED_TYPES = ['src/record/contract.ts', 'src/measures/taxonomy.ts']

/** Packages that one room alone knows; all else speaks to that room. */
const KEPT_IN: Readonly<Record<string, string>> = { compromise: 'src/text/', 'chrono-node': 'src/mentions/dates/' }

/** Modules of Node that only compute. */
const PURE_NODE = ['node:crypto']

/** Walls that are not up yet, each with its reason. What is no longer needed here fails too. */
const KNOWN = {
  imports: [
    // Takes the list of units from the contract, to know the classes that a number of mixed targets may sum up.
    'src/mentions/counts/counts.ts imports src/record/values.ts',
  ],
  /** Loads code, which is neither input nor output: compromise at its first use, and as the build that starts faster. */
  loading: ['src/text/compromise.ts'],
  printing: [
    // The progress line is written over; Io has no word for that.
    'src/commands/extract-log.ts',
  ],
}

interface Import {
  readonly from: string
  /** Path in the project, or the name of a package. */
  readonly to: string
  readonly isType: boolean
}

interface File {
  readonly path: string
  readonly room: Room
  /** Without comments; line breaks kept. */
  readonly code: string
  readonly imports: readonly Import[]
}

/** Strings first, so that "//" in one opens no comment. A regular expression with a quote inside costs at most its line. */
const COMMENT_OR_STRING = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g
const withoutComments = (text: string): string =>
  text.replace(COMMENT_OR_STRING, (part) => (part.startsWith('/') ? part.replace(/[^\n]/g, ' ') : part))

const IMPORT =
  /^(?:import|export)\s(type\s)?([\w$\s{},*]*?)\sfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)|\bcreateRequire\(import\.meta\.url\)\('([^']+)'\)/gm

const onlyTypes = (names: string): boolean =>
  /^\s*\{/.test(names) &&
  names
    .replace(/[{}]/g, '')
    .split(',')
    .every((name) => /^\s*(?:type\s|$)/.test(name))

function findImports(path: string, code: string): readonly Import[] {
  return [...code.matchAll(IMPORT)].map(([, type, names = '', ...specifiers]) => {
    const specifier = specifiers.find((one) => typeof one === 'string') as string
    const to = specifier.startsWith('.')
      ? posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts')
      : specifier
    return { from: path, to, isType: type !== undefined || onlyTypes(names) }
  })
}

const roomOf = (path: string): Room => path.split('/')[1] as Room

const files: readonly File[] = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .sort()
  .map((path) => {
    const code = withoutComments(readFileSync(join(ROOT, path), 'utf8'))
    return { path, room: roomOf(path), code, imports: findImports(path, code) }
  })
const imports = files.flatMap((file) => file.imports)
const pure = files.filter(({ room }) => PURE.includes(room))

const isOwn = ({ to }: Import): boolean => to.startsWith('src/')
const told = ({ from, to }: Import): string => `${from} imports ${to}`

/** "src/measures/standing/verbs.ts:12: the line", for every line that the pattern finds. */
const linesWith = (where: readonly File[], pattern: RegExp): readonly string[] =>
  where.flatMap(({ path, code }) =>
    code.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
  )

describe('the reader of imports', () => {
  const read = (code: string) => findImports('src/text/tag.ts', code).map(({ to, isType }) => [to, isType])
  it.each([
    ["import nlp from 'compromise/two'", [['compromise/two', false]]],
    ["import type { A } from '../article/article.js'", [['src/article/article.ts', true]]],
    ["import { type A, type B } from './speech.js'", [['src/text/speech.ts', true]]],
    ["import {\n  type A,\n  b,\n} from './speech.js'", [['src/text/speech.ts', false]]],
    ["export { A } from '../lexicon/names.js'", [['src/lexicon/names.ts', false]]],
    ["import './side.js'", [['src/text/side.ts', false]]],
    ["const { a } = await import('../read/read.js')", [['src/read/read.ts', false]]],
    ["loaded ??= createRequire(import.meta.url)('compromise/two')", [['compromise/two', false]]],
  ])('%j', (code, expected) => expect(read(code)).toEqual(expected))

  it('sees the code of this house', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(imports.filter(isOwn).length).toBeGreaterThan(300)
    const paths = new Set(files.map(({ path }) => path))
    expect(imports.filter((one) => isOwn(one) && !paths.has(one.to)).map(told)).toEqual([])
  })
})

describe('rooms', () => {
  it('are those of the walk', () => {
    expect([...new Set(files.map(({ room }) => room))].filter((room) => !WALK.includes(room))).toEqual([])
  })

  it('import themselves and rooms before them', () => {
    const isBack = ({ from, to, isType }: Import): boolean =>
      WALK.indexOf(roomOf(to)) > WALK.indexOf(roomOf(from)) && !(isType && SHARED_TYPES.includes(to))
    expect(imports.filter(isOwn).filter(isBack).map(told)).toEqual(KNOWN.imports)
  })

  it.each(Object.entries(KEPT_IN))('%s is known only in %s', (name, home) => {
    const users = imports.filter(({ to }) => to === name || to.startsWith(`${name}/`))
    expect(users.length).toBeGreaterThan(0)
    expect(users.filter(({ from }) => !from.startsWith(home)).map(told)).toEqual([])
  })
})

describe('the pure walk', () => {
  it('does no input or output', () => {
    const isIo = ({ to }: Import): boolean => to.startsWith('node:') && !PURE_NODE.includes(to)
    expect(pure.flatMap((file) => file.imports.filter(isIo)).map(told)).toEqual(
      KNOWN.loading.map((path) => `${path} imports node:module`),
    )
  })

  it('reads no clock, no environment, no chance, and prints nothing', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\)|\bMath\.random\b|\bperformance\.now\b|\bprocess\.|\bglobalThis\b|\bconsole\.|\bfetch\(|\bset(?:Timeout|Interval|Immediate)\(|\bcrypto\.random|\brandom(?:UUID|Bytes|Int)\b|\btoLocale|\bimport\.meta\b/
    const found = linesWith(pure, impure).map((line) => line.split(': ')[0]?.split(':')[0])
    expect(found).toEqual(KNOWN.loading)
  })
})

describe('printing', () => {
  const printing = linesWith(
    files.filter(({ path }) => path !== 'src/cli.ts' && !path.startsWith('src/report/browser/')),
    /\bconsole\.|\bprocess\.std(?:out|err)\.(?:write|end|pipe)\b|\bpipe\(process\.std/,
  )

  it('is done by cli.ts alone', () => {
    expect([...new Set(printing.map((line) => line.split(':')[0]))]).toEqual(KNOWN.printing)
  })
})

describe('a new type of measure is data', () => {
  it('no shared code of the measures names one', () => {
    const shared = files.filter(
      ({ room, path }) => room === 'measures' && !path.includes('/rules/') && path !== 'src/measures/taxonomy.ts',
    )
    const type = MEASURE_TYPES.join('|')
    expect(shared.length).toBeGreaterThan(10)
    expect(linesWith(shared, new RegExp(`(['"\`])(?:${type})\\1|^\\s*(?:${type}):`))).toEqual([])
  })
})
