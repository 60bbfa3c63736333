// Joins the modules of the program, and those of the libraries that every run loads, into a few files: a start then reads
// 20 files instead of 300. The modules of the library (dist/index.js) stay as they are.
import { copyFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { PARTS, writeCompromise } from './compromise.mjs'
import { prepared } from './prepared.mjs'

const root = path.join(import.meta.dirname, '..')
const dist = path.resolve(process.argv[2] ?? path.join(root, 'dist'))
const JOINED = ['chrono-node', 'csv-stringify', 'p-limit', 'yocto-queue']
const ENTRIES = ['cli', 'batch/worker', 'serve/worker']
/** The functions of the report are written into its page as they stand. */
const REPORT = path.join(dist, 'report', path.sep)
/** Rooms that only the program needs. */
const ROOMS = ['commands', 'evaluate']

const isOurs = (id) => path.isAbsolute(id) || id.startsWith('.')
const isJoined = (id) => JOINED.some((name) => id === name || id.startsWith(`${name}/`))

const bundle = await rolldown({
  input: Object.fromEntries(ENTRIES.map((name) => [name, path.join(dist, `${name}.js`)])),
  platform: 'node',
  external: (id) => id.startsWith(REPORT) || (!isOurs(id) && !isJoined(id)),
  plugins: [await prepared(dist)],
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

for (const name of [...JOINED, ...PARTS]) {
  const folder = path.join(root, 'node_modules', name)
  const license = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
  copyFileSync(path.join(folder, license), path.join(dist, 'chunks', `LICENSE-${name}`))
}
for (const room of ROOMS) rmSync(path.join(dist, room), { recursive: true })
