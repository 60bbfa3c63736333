import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type ArticleInput, extract, extractAll, schemas } from '../src/index.js'
import { buildPackage, ROOT, run } from './library-build.js'

const ARTICLE: ArticleInput = {
  title: 'Oslo acts',
  text: 'Norway froze the assets of 22 Belarusian officials on Friday.',
  date: '2022-03-18',
}

describe('extract', () => {
  it('gives a valid record of what it is given, the same twice', () => {
    const record = extract({ ...ARTICLE, id: 'a', source: { outlet: 'Wire' } })
    expect(schemas.article.safeParse(record).error).toBeUndefined()
    expect(record).toMatchObject({ id: 'a', source: { outlet: 'Wire', url: null, format: 'text' } })
    expect(extract({ ...ARTICLE, id: 'a', source: { outlet: 'Wire' } })).toEqual(record)
  })

  it('says what it needs', () => {
    // @ts-expect-error a string is no article
    expect(() => extract('Norway froze the assets')).toThrow(/needs an article with a text/)
    expect(schemas.input.safeParse({ text: 'a', more: 1 }).success).toBe(false)
  })
})

describe('extractAll', () => {
  it('keeps the order and reads no further than it is asked', async () => {
    let read = 0
    async function* feed() {
      for (; read < 1_000; ) yield { text: `Article ${read++}.`, id: `${read}` }
    }
    const ids: string[] = []
    for await (const { id } of extractAll(feed())) {
      ids.push(id)
      if (ids.length === 3) break
    }
    expect(ids).toEqual(['1', '2', '3'])
    expect(read).toBe(3)
  })

  it('lets other work have its turn, and stops when told', async () => {
    const stop = new AbortController()
    setImmediate(() => stop.abort(new Error('enough')))
    const endless = function* () {
      for (;;) yield ARTICLE
    }
    const all = async () => {
      for await (const _ of extractAll(endless(), { signal: stop.signal }));
    }
    await expect(all()).rejects.toThrow('enough')
  })
})

describe('the package', () => {
  let folder = ''
  beforeAll(() => {
    folder = buildPackage()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const bin = (name: string) => join(ROOT, 'node_modules', '.bin', name)

  /** A project beside the package that has it installed, with the example inside. */
  function install(): string {
    const project = join(folder, 'project')
    mkdirSync(join(project, 'node_modules'), { recursive: true })
    symlinkSync(folder, join(project, 'node_modules', 'interdict'))
    writeFileSync(join(project, 'main.mjs'), readFileSync(join(ROOT, 'examples', 'library', 'main.mjs')))
    return project
  }

  it('packs small, and publint and are-the-types-wrong find nothing', { timeout: 180_000 }, () => {
    const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts'], folder))
    // Half is what need not be worked out at each start: compromise's words, the rules' patterns, what the screen looks for.
    expect(packed.size).toBeLessThan(1_000_000)
    expect(packed.files.every(({ path }: { path: string }) => !/^(src|test|bench)\//.test(path))).toBe(true)
    const tarball = join(folder, packed.filename)
    expect(run(bin('publint'), ['run', '--strict', tarball], folder)).toMatch(/All good/)
    const types = run(
      bin('attw'),
      ['--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '--no-color', tarball],
      folder,
    )
    expect(types).toMatch(/^"interdict"\n\nnode16 \(from ESM\): OK \(ESM\)\nbundler: OK/m)
  })

  it('the example runs and type-checks', { timeout: 180_000 }, () => {
    const project = install()
    const printed = run(process.execPath, ['main.mjs'], project)
    expect(printed).toMatch(/article [0-9a-f]{16}: \d+ measures, offsets hold/)
    expect(printed).toContain('valid: true')
    const flags = ['--noEmit', '--allowJs', '--checkJs', '--strict', '--module', 'nodenext', '--target', 'es2023']
    writeFileSync(join(project, 'package.json'), '{"type":"module"}')
    expect(
      run(bin('tsc'), [...flags, '--types', '', '--skipLibCheck', '--lib', 'es2023,dom', 'main.mjs'], project),
    ).toBe('')
  })

  it('its JSON Schemas can be made', () => {
    for (const schema of Object.values(schemas)) expect(z.toJSONSchema(schema)).toHaveProperty('type', 'object')
  })
})
