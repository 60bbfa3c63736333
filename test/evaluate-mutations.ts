/** Damage done to record sets on purpose: what the gate must notice. Nothing here is random but by seed. */
import { randomFrom } from '../src/evaluate/bootstrap.js'
import { type Family, type MeasureType, TAXONOMY } from '../src/measures/taxonomy.js'

// biome-ignore lint/suspicious/noExplicitAny: JSON of either form, taken apart at will
export type Json = Record<string, any>

const withMeasures = (record: Json, change: (measure: Json) => readonly Json[]): Json => ({
  ...record,
  measures: record.measures.flatMap(change),
})

/** Without every measure to which the rule contributed. */
export function dropRule(records: readonly Json[], rule: string): readonly Json[] {
  return records.map((record) => withMeasures(record, (m) => (m.rules?.includes(rule) ? [] : [m])))
}

const nextYear = (value: string): string => `${Number(value.slice(0, 4)) + 1}${value.slice(4)}`

/** The first announced or effective date of the n-th dated measure, one year later. */
export function shiftOneDate(records: readonly Json[], nth = 0): readonly Json[] {
  let seen = 0
  return records.map((record) =>
    withMeasures(record, (measure) => {
      const announced = measure.dates?.announced
      if (!announced || seen++ !== nth) return [measure]
      return [
        { ...measure, dates: { ...measure.dates, announced: { ...announced, value: nextYear(announced.value) } } },
      ]
    }),
  )
}

/** Imposers and targets change places in every measure of the family. */
export function swapRoles(records: readonly Json[], family: Family): readonly Json[] {
  return records.map((record) =>
    withMeasures(record, (measure) => {
      if (TAXONOMY[measure.type as MeasureType].family !== family) return [measure]
      const asImposer = (code: string) => ({
        code,
        name: code,
        entity: null,
        via: null,
        start: 0,
        end: 1,
        text: code[0],
      })
      const asTarget = (i: Json) => ({
        kind: 'country',
        name: i.name,
        code: i.code,
        entity: null,
        start: 0,
        end: 1,
        text: i.text,
      })
      return [
        {
          ...measure,
          imposers: measure.targetCountries.map(asImposer),
          targetCountries: measure.imposers.flatMap((i: Json) => i.code ?? []),
          targets: measure.imposers.map(asTarget),
        },
      ]
    }),
  )
}

/** Annotations in the guide's form with about one value in ten spoilt, and some measures gone or doubled. */
export function perturb(records: readonly Json[], seed: number, share = 0.1): readonly Json[] {
  const random = randomFrom(seed)
  const spoil = <T>(value: T, other: (value: T) => T): T => (random() < share ? other(value) : value)
  const thin = (values: readonly unknown[]) => values.filter(() => random() >= share)
  const types = Object.keys(TAXONOMY)
  const count = (c: Json): Json => ({
    ...c,
    value: spoil(c.value, (v) => v + 1),
    unit: spoil(c.unit, () => 'target'),
    comparison: spoil(c.comparison, () => 'approx'),
  })
  const date = (value: string | null) => spoil(value, (v) => (v ? spoil(v.slice(0, 7), nextYear) : '2020-02-02'))
  const measure = (m: Json): readonly Json[] => {
    if (random() < share) return []
    const changed = {
      ...m,
      type: spoil(m.type, () => types[Math.floor(random() * types.length)]),
      action: spoil(m.action, () => 'lift'),
      status: spoil(m.status, () => 'announced'),
      imposers: spoil(m.imposers, (v: string[]) => [...v, 'EU']),
      targets: spoil(m.targets, () => m.imposers),
      named: thin(m.named),
      counts: m.counts.map(count),
      goods: thin(m.goods),
      announced: date(m.announced),
      effective: date(m.effective),
      expires: date(m.expires),
      background: spoil(m.background, (v) => !v),
    }
    return random() < share ? [changed, { ...changed, status: 'considered' }] : [changed]
  }
  return records.map((record) => ({
    ...record,
    measures: record.measures.flatMap(measure),
    persons: thin(record.persons).map((name) => spoil(String(name), (n) => n.split(' ').at(-1) ?? n)),
    organizations: thin(record.organizations).map((name) => spoil(String(name), (n) => `${n} Group`)),
    dates: record.dates.map((d: Json) => ({ ...d, value: spoil(d.value, nextYear) })).filter(() => random() >= share),
    counts: record.counts.map(count),
  }))
}

/** The same list in another order. */
export function shuffle<T>(values: readonly T[], seed: number): readonly T[] {
  const random = randomFrom(seed)
  return values
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value)
}
