// Compiles kernels/*.ts with AssemblyScript and writes the code, as text, to where it is used. Needed after a change of
// kernels/ only: the code is part of the repository. With --check nothing is written, and a difference ends it with 1.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const COMPILER = 'assemblyscript@0.28.20'
/** Pages of 64 kB: what the kernel's own tables and windows take. */
const KERNELS = [
  { source: 'kernels/words.ts', pages: 35, name: 'WORDS', to: 'src/article/kernel-code.ts' },
  { source: 'kernels/tags.ts', pages: 2, name: 'TAGS', to: 'src/read/kernel-code.ts' },
]

function compile(source, pages) {
  const folder = mkdtempSync(path.join(tmpdir(), 'interdict-kernel-'))
  const file = path.join(folder, 'kernel.wasm')
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--initialMemory', String(pages)]
  const words = ['exec', '--yes', `--package=${COMPILER}`, '--', 'asc', source, ...options, '-o', file]
  const { status } = spawnSync('npm', words, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  const code = readFileSync(file)
  rmSync(folder, { recursive: true })
  return code.toString('base64')
}

function moduleText(name, source, code) {
  const lines = code.match(/.{1,112}/g).map((line) => `  '${line}'`)
  return `/** ${source} as WebAssembly, base64: made by scripts/kernels.mjs, never by hand. */\nexport const ${name} =\n${lines.join(' +\n')}\n`
}

for (const { source, pages, name, to } of KERNELS) {
  const text = moduleText(name, source, compile(source, pages))
  const file = path.join(root, to)
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${to} is not what ${source} compiles to: run node scripts/kernels.mjs`)
    process.exitCode = 1
  }
}
