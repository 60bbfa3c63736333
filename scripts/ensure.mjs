// Makes `npm start` and `npm test` work on a machine with only Node and npm: installs what is missing, builds what is stale.
import { execSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const run = (command) => execSync(command, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] })
const changed = (file) => (existsSync(path.join(root, file)) ? statSync(path.join(root, file)).mtimeMs : 0)
const newestSource = () =>
  Math.max(...readdirSync(path.join(root, 'src'), { recursive: true }).map((file) => changed(path.join('src', file))))

if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) run('npm ci --no-fund --no-audit')
if (changed('dist/cli.js') < newestSource()) run('npm run --silent build')
