// What need not be worked out at each start: calls whose value is plain data, and always the same, are replaced by that
// value when the package is built.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { asciiJson } from './json.mjs'

/** The rules, plain data too, are told without their examples: only tests read these. */
const ALL_RULES = 'measures/rules/all.js'
/** Of a module of ours the call, and the module and function that it is a call of; all are called with the rules. */
const CALLS = {
  'measures/rules/index.js': { call: 'describeRules(RULES)', of: 'measures/rules/compile.js', name: 'describeRules' },
  'batch/run.js': { call: 'describeWays(RULES)', of: 'batch/ways.js', name: 'describeWays' },
}
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
  const replacements = new Map([[COMPROMISE.in, [COMPROMISE.name, COMPROMISE.instead]]])
  for (const [file, { call, of, name }] of Object.entries(CALLS))
    replacements.set(file, [call, literal((await load(of))[name](RULES))])
  const rules = RULES.map(({ matches, rejects, ...rule }) => rule)
  const nameOf = (id) => path.relative(modules, id).replaceAll(path.sep, '/')
  return {
    name: 'prepared',
    load: (id) => (nameOf(id) === ALL_RULES ? `export const RULES = ${literal(rules)}` : undefined),
    transform(code, id) {
      const replacement = replacements.get(nameOf(id))
      return replacement ? replaceOnce(code, ...replacement) : undefined
    },
  }
}
