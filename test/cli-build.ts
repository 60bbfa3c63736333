/** The built command, for tests that run it as a user does. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildPackage, ROOT } from './library-build.js'

export interface Built {
  /** Path of cli.js. */
  readonly cli: string
  remove(): void
}

const changed = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0)

/** The build of the project when it is newer than all sources (CI builds before it tests), else one of its own. */
export function findBuild(): Built {
  const source = join(ROOT, 'src')
  const newest = Math.max(
    ...readdirSync(source, { recursive: true, encoding: 'utf8' }).map((name) => changed(join(source, name))),
  )
  const cli = join(ROOT, 'dist', 'cli.js')
  if (changed(cli) > newest) return { cli, remove: () => undefined }
  const folder = buildPackage()
  return { cli: join(folder, 'dist', 'cli.js'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}
