/** Many records → the numbers of the page's first screens. Grows with the values told, not with what is read. */
import type { ArticleRecord, Measure } from '../record/contract.js'
import { imposersOf, isRelief } from './names.js'

/** How often something was told, pressure (impose, extend) and relief (ease, suspend, lift) apart. */
export interface Share {
  readonly name: string
  pressure: number
  relief: number
}

export class Tally {
  articles = 0
  withMeasures = 0
  measures = 0
  background = 0
  characters = 0
  copies = 0
  cut = 0
  undated = 0
  first = ''
  last = ''
  readonly mentions = { dates: 0, counts: 0, quantities: 0, entities: 0 }
  readonly types = new Map<string, Share>()
  readonly targets = new Map<string, Share>()
  readonly statuses = new Map<string, Share>()
  readonly imposers = new Map<string, Share>()
  readonly outlets = new Map<string, number>()
  readonly formats = new Map<string, number>()
  readonly issues = new Map<string, number>()
  readonly rules = new Set<string>()

  add(record: ArticleRecord): void {
    this.articles += 1
    this.characters += record.text.length
    this.measures += record.measures.length
    if (record.measures.length > 0) this.withMeasures += 1
    if (record.duplicateOf !== null) this.copies += 1
    if (record.truncated) this.cut += 1
    this.addDate(record.published?.value)
    this.mentions.dates += record.dates.length
    this.mentions.counts += record.counts.length
    this.mentions.quantities += record.quantities.length
    this.mentions.entities += record.entities.length
    if (record.source.outlet) count(this.outlets, record.source.outlet)
    count(this.formats, record.source.format)
    for (const issue of record.issues) count(this.issues, issue.code)
    for (const { rule } of [...record.dates, ...record.counts, ...record.quantities, ...record.entities])
      this.rules.add(rule)
    for (const measure of record.measures) this.addMeasure(measure)
  }

  private addDate(value: string | undefined): void {
    if (!value) {
      this.undated += 1
      return
    }
    if (this.first === '' || value < this.first) this.first = value
    if (value > this.last) this.last = value
  }

  private addMeasure(measure: Measure): void {
    const relief = isRelief(measure.action)
    const imposers = imposersOf(measure)
    if (measure.background) this.background += 1
    for (const rule of measure.rules) this.rules.add(rule)
    share(this.types, measure.type, relief)
    share(this.statuses, measure.status, relief)
    for (const code of new Set(measure.targetCountries)) share(this.targets, code, relief)
    for (const name of imposers) share(this.imposers, name, relief)
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function share(shares: Map<string, Share>, name: string, relief: boolean): void {
  const entry = shares.get(name) ?? { name, pressure: 0, relief: 0 }
  if (relief) entry.relief += 1
  else entry.pressure += 1
  shares.set(name, entry)
}

/** The most frequent first, equal ones by name. */
export function rankShares(shares: ReadonlyMap<string, Share>): readonly Share[] {
  return [...shares.values()].sort(
    (a, b) => b.pressure + b.relief - a.pressure - a.relief || (a.name < b.name ? -1 : 1),
  )
}

export function rankCounts(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
