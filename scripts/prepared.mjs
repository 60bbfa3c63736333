// What need not be worked out at each start: calls whose value is plain data, and always the same, are replaced by that
// value when the package is built.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { packed, UNPACK_CODE } from './packed.mjs'

/** The rules, plain data too, are told without their examples, which only tests read, and without the words that are in their net; of a verb stays that there is one. */
const ALL_RULES = 'measures/rules/all.js'
const LEADERS = 'lexicon/leaders.js'
const TABLES = 'lexicon/people/tables.js'
/** Calls of our modules: in which file their value is packed, the function and the list that it is called with, each with the module that exports it. */
const DESCRIBED = [
  {
    in: 'measures/rules/index.js',
    as: 'rules',
    call: [
      ['describeRules', 'measures/rules/compile.js'],
      ['RULES', ALL_RULES],
    ],
  },
  {
    in: 'batch/run.js',
    as: 'rules',
    call: [
      ['describeWays', 'batch/ways.js'],
      ['RULES', ALL_RULES],
    ],
  },
  {
    in: LEADERS,
    as: 'leaders',
    call: [
      ['describePeople', TABLES],
      ['LEADERS', LEADERS],
    ],
  },
  {
    in: LEADERS,
    as: 'leaders',
    call: [
      ['describePeople', TABLES],
      ['HIT', LEADERS],
    ],
  },
]
/** A string of one line, and a list of strings or of lists of strings, as TypeScript writes them. */
const STRING = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/.source
const LIST = `\\[(?:[\\s,]|${STRING}|\\[(?:[\\s,]|${STRING})*\\])*\\]`
/** Tables whose rows hold sentences that only tests read, and the names under which they stand there. */
const TOLD = /^(?:text\/readings|measures\/clause|measures\/standing|measures\/roles|mentions\/dates\/rules)\//
const SENTENCES = new RegExp(`\\b(?:(?:told|not|says|example): (?:${STRING})|(?:examples|rejects): ${LIST}),?`, 'g')
/** What is loaded is the compromise that is prepared for it (compromise.mjs). */
const COMPROMISE = { in: 'text/compromise.js', name: "'compromise/two'", instead: "'./compromise.cjs'" }

/** The module that reads what is packed. */
const UNPACK = '\0unpack'
const IMPORT = `import { unpack } from ${JSON.stringify(UNPACK)}\n`

function replaceOnce(code, what, instead) {
  if (code.split(what).length !== 2) throw new Error(`${what} does not stand there once`)
  return code.replace(what, () => instead)
}

/** A plugin of rolldown for the modules in a folder; the data goes into a folder of what is built. */
export async function prepared(modules, folder) {
  const load = (file) => import(pathToFileURL(path.join(modules, file)).href)
  const { RULES } = await load(ALL_RULES)
  const files = new Map()
  /** Code that reads the value, which is packed beside it, together with others that are told for the same file. */
  const unpacked = (name, value) => {
    const values = files.get(name) ?? []
    files.set(name, [...values, value])
    return `unpack('./${name}.json.br', ${values.length})`
  }
  const rules = RULES.map(({ matches, rejects, verb, object, noun, where, unless, ...rule }) =>
    verb === undefined ? rule : { ...rule, verb: '' },
  )
  const codeOfRules = `${IMPORT}export const RULES = ${unpacked('rules', rules)}`
  const replacements = [{ in: COMPROMISE.in, what: COMPROMISE.name, instead: COMPROMISE.instead }]
  for (const { in: file, as, call } of DESCRIBED) {
    const [described, list] = await Promise.all(call.map(async ([name, of]) => (await load(of))[name]))
    const [[name], [of]] = call
    replacements.push({ in: file, what: `${name}(${of})`, instead: unpacked(as, described(list)), reads: true })
  }
  const nameOf = (id) => path.relative(modules, id).replaceAll(path.sep, '/')
  return {
    name: 'prepared',
    buildStart() {
      for (const [name, values] of files)
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}.json.br`, source: packed(...values) })
    },
    resolveId: (id) => (id === UNPACK ? id : undefined),
    load: (id) => (id === UNPACK ? UNPACK_CODE : nameOf(id) === ALL_RULES ? codeOfRules : undefined),
    transform(code, id) {
      if (TOLD.test(nameOf(id))) return code.replace(SENTENCES, '')
      const own = replacements.filter((replacement) => replacement.in === nameOf(id))
      const start = own.some(({ reads }) => reads) ? IMPORT : ''
      return own.length > 0
        ? start + own.reduce((text, { what, instead }) => replaceOnce(text, what, instead), code)
        : undefined
    },
  }
}
