// Builds the package into dist, or into the folder given. Beside it, in `modules`, which is not published, stands what it is
// made of, which the benchmarks measure: declarations with their docs, modules without comments.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const dist = path.resolve(process.argv[2] ?? path.join(root, 'dist'))
const modules = path.join(dist, '..', 'modules')

function run(file, ...words) {
  const { status } = spawnSync(process.execPath, [path.join(root, file), ...words], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
const compile = (...words) =>
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', modules, ...words)

for (const folder of [dist, modules]) rmSync(folder, { recursive: true, force: true })
compile('--emitDeclarationOnly')
compile('--declaration', 'false', '--removeComments')
run('scripts/bundle.mjs', modules, dist)
