/** The documents name what is there: every command and flag, every field, type, status, action and unit. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Command } from '../src/commands/command.js'
import { extract, schemas } from '../src/index.js'
import { ACTIONS, FAMILIES, MEASURE_TYPES, STATUSES, TAXONOMY } from '../src/measures/taxonomy.js'
import { FORMAT_NAMES as READ_FORMATS } from '../src/read/formats.js'
import { COMPARISONS, ENTITY_KINDS, GOODS_CATEGORIES, TARGET_KINDS, UNITS } from '../src/record/values.js'
import { FORMAT_NAMES as WRITE_FORMATS } from '../src/write/formats.js'

const root = join(import.meta.dirname, '..')
const read = (name: string): string => readFileSync(join(root, name), 'utf8')
const readme = read('README.md')
const codebook = read('CODEBOOK.md')

/** Names that do not stand as code in the page. */
const missing = (names: readonly string[], page: string): readonly string[] =>
  names.filter((name) => !page.includes(`\`${name}\``))

const folder = join(root, 'src/commands')
const commands: readonly Command[] = (
  await Promise.all(
    readdirSync(folder).map(async (file) => (await import(join(folder, file))) as { readonly command?: Command }),
  )
).flatMap(({ command }) => (command ? [command] : []))

/** The part of the README under the heading of a command; empty when there is none. */
const sectionOf = (name: string): string =>
  readme.split(/^(?=##)/m).find((part) => new RegExp(`^### \`interdict ${name}\\b`).test(part)) ?? ''

/** What stands behind a marker of the README. */
function shown(marker: RegExp): string {
  const [, body] = marker.exec(readme) ?? []
  if (body === undefined) throw new Error(`README has lost ${marker}`)
  return body
}
const ARTICLE = /<!-- ARTICLE -->\n```text\n([\s\S]*?)```/
const MEASURES = /<!-- MEASURES -->\n([\s\S]*?)\n<!-- \/MEASURES -->/
const RECORD = /<!-- RECORD -->\n```json\n([\s\S]*?)```/

describe('README', () => {
  it('has a section for every command', () => {
    expect(commands.length).toBeGreaterThan(8)
    expect(commands.map(({ name }) => name).filter((name) => sectionOf(name) === '')).toEqual([])
  })

  it.each(commands.map((command) => [command.name, command] as const))('tells every flag of %s', (name, { flags }) => {
    const section = sectionOf(name)
    const words = Object.entries(flags).flatMap(([flag, { short }]) => [`--${flag}`, ...(short ? [`-${short}`] : [])])
    expect(words.filter((word) => !new RegExp(`\`(?:[^\`]* )?${word}[ \`]`).test(section))).toEqual([])
  })

  it('tells of no flag that is not there', () => {
    const known = new Set(commands.flatMap(({ flags }) => Object.keys(flags)))
    const told = commands.flatMap(({ name }) =>
      [...sectionOf(name).matchAll(/--([a-z][a-z-]+)/g)].map(([, flag]) => flag),
    )
    expect(told.filter((flag) => !known.has(flag as string) && flag !== 'help' && flag !== 'version')).toEqual([])
  })

  it('names every format in and out', () => {
    expect(missing([...READ_FORMATS, ...WRITE_FORMATS], readme)).toEqual([])
  })

  it('shows what is found in its example', () => {
    const [, , ...rows] = shown(MEASURES).split('\n')
    const told = rows.map((row) =>
      row
        .split('|')
        .slice(1, 6)
        .map((cell) => cell.trim().replaceAll('`', '')),
    )
    const found = extract({ text: shown(ARTICLE) }).measures.map(
      ({ type, action, status, imposers, targetCountries }) => [
        type,
        action,
        status,
        imposers.map(({ code, name }) => code ?? name).join(' '),
        targetCountries.join(' '),
      ],
    )
    expect(told).toEqual(found)
  })

  it('shows a measure that the schema accepts and whose spans hold in the article', () => {
    const text = shown(ARTICLE)
    const measure = schemas.measure.parse(JSON.parse(shown(RECORD)))
    for (const { start, end, text: words } of [...measure.evidence, ...measure.targets, ...measure.counts])
      expect(text.slice(start, end)).toBe(words)
  })
})

/** Names of all fields in a JSON Schema, at any depth. */
function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, ...rest } = schema as { readonly properties?: Readonly<Record<string, unknown>> }
  return [...Object.keys(properties), ...[...Object.values(properties), ...Object.values(rest)].flatMap(fieldsOf)]
}

describe('CODEBOOK', () => {
  it.each(['article', 'measure', 'act'] as const)('names every field of the %s', (name) => {
    const fields = [...new Set(fieldsOf(z.toJSONSchema(schemas[name])))]
    expect(fields.length).toBeGreaterThan(20)
    expect(missing(fields, codebook)).toEqual([])
  })

  it('names every value of the closed lists', () => {
    const lists = [FAMILIES, ACTIONS, STATUSES, UNITS, COMPARISONS, ENTITY_KINDS, TARGET_KINDS, GOODS_CATEGORIES]
    expect(missing([...lists.flat(), ...WRITE_FORMATS], codebook)).toEqual([])
  })

  it('has every type with the meaning and border of the taxonomy', () => {
    const rows = MEASURE_TYPES.map((type) => `| \`${type}\` | ${TAXONOMY[type].is} | ${TAXONOMY[type].border} |`)
    expect(rows.filter((row) => !codebook.includes(row))).toEqual([])
  })
})

describe('links', () => {
  it.each(['README.md', 'ARCHITECTURE.md', 'CODEBOOK.md', 'CHANGELOG.md'])(
    'of %s lead to files and headings',
    (name) => {
      const page = read(name)
      const headingsOf = (text: string): readonly string[] =>
        [...text.matchAll(/^#+ (.*)$/gm)].map(([, words = '']) =>
          words
            .toLowerCase()
            .replace(/[^\p{L}\p{N} -]/gu, '')
            .replaceAll(' ', '-'),
        )
      const broken = [...page.matchAll(/\]\(([^)#:]*)(?:#([^)]*))?\)/g)].filter(([, file = '', heading]) => {
        if (file !== '' && !existsSync(join(root, file))) return true
        return heading !== undefined && !headingsOf(file === '' ? page : read(file)).includes(heading)
      })
      expect(broken.map(([link]) => link)).toEqual([])
    },
  )

  it('of ARCHITECTURE name files and folders of the source that are there', () => {
    const paths = [...read('ARCHITECTURE.md').matchAll(/`((?:[a-z-]+\/)+[a-z-]*(?:\.ts)?)`/g)].map(
      ([, path]) => path as string,
    )
    const places = ['', 'src', 'src/measures']
    expect(paths.length).toBeGreaterThan(20)
    expect(paths.filter((path) => !places.some((place) => existsSync(join(root, place, path))))).toEqual([])
  })
})
