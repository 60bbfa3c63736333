import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import axe, { type AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { command as evaluate } from '../src/commands/evaluate.js'
import { type Bench, buildBench, run } from './evaluate-command.js'
import { RECORDS } from './evaluate-fixture.js'
import { dropRule, type Json, shiftOneDate } from './evaluate-mutations.js'

const executablePath = '/usr/bin/chromium'
const isHere = existsSync(executablePath)
if (!isHere) console.warn('skipped: no Chromium here; the page of errors was not opened')

/** One record missed, one with a wrong date, one invented; and words that are markup to a careless page. */
const INVENTED = {
  ...RECORDS[0]?.measures[0],
  type: 'tariff',
  family: 'trade',
  rules: ['tariff/raise'],
  imposers: [],
  targetCountries: [],
}
const SPOILT: readonly Json[] = shiftOneDate(dropRule(RECORDS, 'travel-ban/bar-entry')).map((record) =>
  record.id === 'market-day'
    ? { ...record, text: record.text.replace('calm', '<img src=x onerror=alert(1)>'), measures: [INVENTED] }
    : record,
)

describe.skipIf(!isHere)('the page of errors', () => {
  let bench: Bench
  let browser: Browser
  let page: Page
  const complaints: string[] = []
  const requests: string[] = []

  beforeAll(async () => {
    bench = buildBench()
    const flags = { records: bench.records(SPOILT), report: [bench.path('errors.html'), bench.path('junit.xml')] }
    await run(evaluate, [bench.gold], flags)
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    page = await browser.newPage()
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(pathToFileURL(bench.path('errors.html')).href)
  })
  afterAll(async () => {
    await browser.close()
    bench.remove()
  })

  const rows = () => page.locator('tr[data-row]:visible')
  const choose = async (name: string, value: string) => {
    await page.click('button[type=reset]')
    await page.locator('output', { hasText: '7 of 7' }).waitFor()
    await page.selectOption(`select[name=${name}]`, value)
  }

  it('opens without complaint and without network', () => {
    expect(complaints).toEqual([])
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([])
  })

  it('shows every article and every record, gold and predicted spans side by side', async () => {
    expect(await page.locator('section[data-article]').count()).toBe(4)
    expect(await rows().count()).toBe(7)
    expect(await page.locator('output').textContent()).toBe('7 of 7 records')
    const [gold, predicted] = await page.locator('section[data-article=ottawa-june] .texts > div').all()
    expect(await gold?.locator('mark.trigger').allTextContents()).toEqual(['banned imports', 'barred entry'])
    expect(await predicted?.locator('mark.trigger').allTextContents()).toEqual(['banned imports'])
    expect(await predicted?.locator('mark.imposer').allTextContents()).toEqual(['Ottawa'])
    const boxes = await Promise.all([gold?.boundingBox(), predicted?.boundingBox()])
    expect(boxes[0]?.y).toBe(boxes[1]?.y)
    expect(boxes[0]?.x).toBeLessThan(boxes[1]?.x ?? 0)
  })

  it('shows the text as it is: no markup of an article comes alive', async () => {
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.locator('section[data-article=market-day] .text').last().textContent()).toContain('<img src=x')
  })

  it.each([
    ['verdict', 'missed', ['travel-ban']],
    ['verdict', 'extra', ['tariff']],
    ['verdict', 'error', ['travel-ban', 'tariff', 'asset-freeze']],
    ['type', 'diplomat-expulsion', ['diplomat-expulsion']],
    ['slot', 'announced', ['asset-freeze']],
    ['rule', 'asset-freeze/freeze-the-assets', ['asset-freeze', 'asset-freeze']],
  ])('filters by %s %s', async (name, value, types) => {
    await choose(name, value)
    const shown = await Promise.all((await rows().all()).map((row) => row.getAttribute('data-type')))
    expect(shown.sort()).toEqual([...types].sort())
    const open = page.locator('section[data-article]:visible')
    expect(await open.count()).toBe(await open.filter({ has: page.locator('tr[data-row]:visible') }).count())
    expect(await open.count()).toBeGreaterThan(0)
  })

  it('a record chosen with the keyboard shows its spans in the text', async () => {
    await choose('type', 'import-ban')
    await rows().first().getByRole('button').press('Enter')
    expect(await page.locator('mark.here').allTextContents()).toEqual(
      expect.arrayContaining(['banned imports', 'Ottawa', 'Belarus', 'coal', 'Thursday']),
    )
  })

  it.each(['light', 'dark'] as const)('axe finds nothing to mend, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate<AxeResults>('axe.run()')
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })

  it('the JUnit report is XML that a browser reads', async () => {
    const xml = readFileSync(bench.path('junit.xml'), 'utf8')
    const count = (selector: string) =>
      page.evaluate(
        `new DOMParser().parseFromString(${JSON.stringify(xml)}, 'text/xml').querySelectorAll('${selector}').length`,
      )
    expect(await count('parsererror')).toBe(0)
    expect(await count('testcase')).toBeGreaterThan(4)
  })
})
