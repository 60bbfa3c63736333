/** The step of action.yml that evaluates, run as a runner would run it. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ARTICLES, GOLD, RECORDS, writeLines } from './evaluate-fixture.js'
import { dropRule, type Json } from './evaluate-mutations.js'
import { buildPackage, ROOT } from './library-build.js'

const isHere = existsSync('/bin/bash')
if (!isHere) console.warn('skipped: no bash here; the step of action.yml was not run')

/** The script under `run: |` of the step with this id. */
function readStep(yaml: string, id: string): string {
  const step = yaml.slice(yaml.indexOf(`id: ${id}`))
  const lines = step.slice(step.indexOf('run: |\n') + 'run: |\n'.length).split('\n')
  const end = lines.findIndex((line) => line !== '' && !line.startsWith('        '))
  return lines
    .slice(0, end < 0 ? undefined : end)
    .map((line) => line.slice(8))
    .join('\n')
}

describe.skipIf(!isHere)('the action', () => {
  const yaml = readFileSync(join(ROOT, 'action.yml'), 'utf8')
  const script = readStep(yaml, 'evaluate')
  let built = ''
  let folder = ''

  const act = (records: readonly Json[], more: Readonly<Record<string, string>> = {}) => {
    writeFileSync(join(folder, 'records.ndjson'), writeLines(records))
    for (const name of ['summary', 'output']) writeFileSync(join(folder, name), '')
    const env = {
      PATH: process.env.PATH ?? '',
      INTERDICT: built,
      GOLD: 'gold.jsonl',
      ARTICLES: '',
      RECORDS: 'records.ndjson',
      BASELINE: '',
      REPORTS: 'reports of run',
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_OUTPUT: join(folder, 'output'),
      ...more,
    }
    // As GitHub's runner calls bash.
    const { status, stdout, stderr } = spawnSync(
      '/bin/bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
      { cwd: folder, env, encoding: 'utf8' },
    )
    const read = (name: string) => readFileSync(join(folder, name), 'utf8')
    return { status, stdout, stderr, summary: read('summary'), output: read('output') }
  }

  beforeAll(() => {
    built = buildPackage()
    folder = mkdtempSync(join(tmpdir(), 'interdict-action-'))
    writeFileSync(join(folder, 'gold.jsonl'), writeLines(GOLD))
    writeFileSync(join(folder, 'articles.jsonl'), writeLines(ARTICLES))
    writeFileSync(join(folder, 'records.ndjson'), writeLines(RECORDS))
    const words = ['evaluate', 'gold.jsonl', '--records', 'records.ndjson', '--update-baseline']
    spawnSync(process.execPath, [join(built, 'dist/cli.js'), ...words], { cwd: folder })
  })
  afterAll(() => {
    for (const each of [built, folder]) if (each) rmSync(each, { recursive: true })
  })

  it('declares every variable of its script, and takes no input as code', () => {
    const used = [...script.matchAll(/\$\{?([A-Z_]+)/g)].map(([, name]) => name)
    for (const name of new Set(used.filter((n) => !n?.startsWith('GITHUB_'))))
      expect(yaml).toMatch(new RegExp(`^ {8}${name}: \\$\\{\\{`, 'm'))
    expect(script).not.toContain('${{')
  })

  it('passes a run that loses nothing, with reports and a summary', () => {
    const { status, stdout, summary, output } = act(RECORDS, { BASELINE: 'baseline.json' })
    expect(status).toBe(0)
    expect(stdout).toContain('::notice title=interdict evaluate::4 articles, 6 measures in gold, 6 predicted')
    expect(summary).toContain('The gate passes')
    expect(output).toBe('reports=reports of run\npasses=true\n')
    expect(readdirSync(join(folder, 'reports of run')).sort()).toEqual(
      ['html', 'json', 'md', 'xml'].map((kind) => `interdict.${kind}`),
    )
  })

  it('fails with 4 when records are lost, and points to the line of the gold', () => {
    const { status, stdout, summary, output } = act(dropRule(RECORDS, 'travel-ban/bar-entry'), {
      BASELINE: 'baseline.json',
    })
    expect(status).toBe(4)
    expect(stdout).toMatch(/^::error file=gold\.jsonl,line=2,title=record lost::/m)
    expect(summary).toContain('The gate fails')
    expect(output).toContain('passes=false')
  })

  it('fails with 2 on bad gold, and says where', () => {
    writeFileSync(join(folder, 'bad.jsonl'), '{"id": 3}\n')
    const { status, stderr, output } = act(RECORDS, { GOLD: 'bad.jsonl', REPORTS: 'none' })
    expect(status).toBe(2)
    expect(stderr).toContain('bad.jsonl:1: id: ')
    expect(output).toBe('reports=none\n')
  })
})
