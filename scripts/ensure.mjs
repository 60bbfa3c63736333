// Makes `npm start` and `npm test` work on a machine with only Node and npm: installs what is missing, builds what is stale.
import { execSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
/** The command has told what went wrong: a stack trace of ours would only hide it. */
function run(command) {
  try {
    execSync(command, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] })
  } catch {
    console.error(`interdict: "${command}" failed`)
    process.exit(1)
  }
}
const changed = (file) => (existsSync(path.join(root, file)) ? statSync(path.join(root, file)).mtimeMs : 0)
const newestSource = () =>
  Math.max(...readdirSync(path.join(root, 'src'), { recursive: true }).map((file) => changed(path.join('src', file))))

if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) run('npm ci --no-fund --no-audit')
if (changed('dist/cli.js') < newestSource()) run('npm run --silent build')
