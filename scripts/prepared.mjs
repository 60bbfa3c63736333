// What need not be worked out at each start: calls whose value is plain data, and always the same, are replaced by that
// value when the package is built.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { asciiJson } from './json.mjs'

/** The rules, plain data too, are told without their examples, which only tests read, and without the words that are in their net; of a verb stays that there is one. */
const ALL_RULES = 'measures/rules/all.js'
const LEADERS = 'lexicon/leaders.js'
const TABLES = 'lexicon/people/tables.js'
/** Calls of our modules: the function and the list that it is called with, each with the module that exports it. */
const DESCRIBED = [
  {
    in: 'measures/rules/index.js',
    call: [
      ['describeRules', 'measures/rules/compile.js'],
      ['RULES', ALL_RULES],
    ],
  },
  {
    in: 'batch/run.js',
    call: [
      ['describeWays', 'batch/ways.js'],
      ['RULES', ALL_RULES],
    ],
  },
  {
    in: LEADERS,
    call: [
      ['describePeople', TABLES],
      ['LEADERS', LEADERS],
    ],
  },
  {
    in: LEADERS,
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

/** JSON inside a module's text is read faster than the same as code. */
const literal = (value) => `JSON.parse(${JSON.stringify(asciiJson(value))})`

function replaceOnce(code, what, instead) {
  if (code.split(what).length !== 2) throw new Error(`${what} does not stand there once`)
  return code.replace(what, () => instead)
}

/** A plugin of rolldown for the modules in a folder. */
export async function prepared(modules) {
  const load = (file) => import(pathToFileURL(path.join(modules, file)).href)
  const { RULES } = await load(ALL_RULES)
  const replacements = [{ in: COMPROMISE.in, what: COMPROMISE.name, instead: COMPROMISE.instead }]
  for (const { in: file, call } of DESCRIBED) {
    const [described, list] = await Promise.all(call.map(async ([name, of]) => (await load(of))[name]))
    const [[name], [of]] = call
    replacements.push({ in: file, what: `${name}(${of})`, instead: literal(described(list)) })
  }
  const rules = RULES.map(({ matches, rejects, verb, object, noun, where, unless, ...rule }) =>
    verb === undefined ? rule : { ...rule, verb: '' },
  )
  const nameOf = (id) => path.relative(modules, id).replaceAll(path.sep, '/')
  return {
    name: 'prepared',
    load: (id) => (nameOf(id) === ALL_RULES ? `export const RULES = ${literal(rules)}` : undefined),
    transform(code, id) {
      if (TOLD.test(nameOf(id))) return code.replace(SENTENCES, '')
      const own = replacements.filter((replacement) => replacement.in === nameOf(id))
      return own.length > 0
        ? own.reduce((text, { what, instead }) => replaceOnce(text, what, instead), code)
        : undefined
    },
  }
}
