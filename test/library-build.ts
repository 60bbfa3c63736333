import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '..')

/** The package as it would be published, built into a folder of its own; the caller removes it. */
export function buildPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'interdict-package-'))
  // First, for the build joins libraries from there.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  run(process.execPath, [join(ROOT, 'scripts', 'build.mjs'), join(folder, 'dist')], ROOT)
  for (const name of ['package.json', 'README.md', 'LICENSE', 'CODEBOOK.md', 'CHANGELOG.md']) {
    if (existsSync(join(ROOT, name))) copyFileSync(join(ROOT, name), join(folder, name))
  }
  return folder
}

export const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
