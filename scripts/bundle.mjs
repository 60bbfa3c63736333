// Joins all modules, and those of the libraries that every run loads, into a few files that the library and the program
// share: a start then reads 20 files instead of 300. Beside them stand the declarations that a user's compiler reads.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { PARTS, writeCompromise } from './compromise.mjs'
import { prepared } from './prepared.mjs'

const root = path.join(import.meta.dirname, '..')
const [modules, dist] = process.argv.slice(2)
const ENTRIES = ['index', 'cli', 'batch/worker', 'serve/worker']

/** Libraries that every run loads; all others stay apart, but for the helpers of the bundler. */
const JOINED = ['chrono-node', 'csv-stringify', 'p-limit', 'yocto-queue']
const HELPERS = '@oxc-project/runtime'
const isOurs = (id) => path.isAbsolute(id) || id.startsWith('.')
const isJoined = (id) => [...JOINED, HELPERS].some((name) => id === name || id.startsWith(`${name}/`))

const bundle = await rolldown({
  input: Object.fromEntries(ENTRIES.map((name) => [name, path.join(modules, `${name}.js`)])),
  platform: 'node',
  external: (id) => !isOurs(id) && !isJoined(id),
  plugins: [await prepared(modules, 'chunks')],
})
// As deep as the modules themselves, so that a path beside `import.meta.url` means the same in both.
const { output } = await bundle.write({
  dir: dist,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  minify: true,
})
await writeCompromise(path.join(dist, 'chunks'))
const users = output.filter(({ code }) => code?.includes('./compromise.cjs')).map(({ fileName }) => fileName)
if (users.length !== 1 || path.dirname(users[0]) !== 'chunks') throw new Error(`compromise is loaded by ${users}`)

/** Copies a module's declarations, and all that they name. */
function copyTypes(name) {
  const file = path.join(dist, name)
  mkdirSync(path.dirname(file), { recursive: true })
  copyFileSync(path.join(modules, name), file)
  for (const [, next] of readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?['"](\..+?)\.js['"]/g)) {
    const named = path.join(path.dirname(name), `${next}.d.ts`)
    if (!existsSync(path.join(dist, named))) copyTypes(named)
  }
}
copyTypes('index.d.ts')

const libraries = output
  .flatMap(({ moduleIds = [] }) => moduleIds)
  .flatMap((id) => /[\\/]node_modules[\\/]([^\\/]+)/.exec(id)?.[1] ?? [])
for (const name of JOINED) if (!libraries.includes(name)) throw new Error(`${name} is not joined`)
for (const name of new Set([...libraries, ...PARTS])) {
  const folder = path.join(root, 'node_modules', name)
  const license = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
  copyFileSync(path.join(folder, license), path.join(dist, 'chunks', `LICENSE-${name}`))
}
