// Builds the package into dist, or into the folder given: declarations with their docs, modules without comments, then the
// program's own joined files.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const dist = path.resolve(process.argv[2] ?? path.join(root, 'dist'))

function run(file, ...words) {
  const { status } = spawnSync(process.execPath, [path.join(root, file), ...words], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
const compile = (...words) =>
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', dist, ...words)

rmSync(dist, { recursive: true, force: true })
compile('--emitDeclarationOnly')
compile('--declaration', 'false', '--removeComments')
run('scripts/bundle.mjs', dist)
