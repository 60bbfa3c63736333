import { csvText, type Row } from '../write/csv.js'
import type { Act, ToldCount, ToldDate } from './act.js'

const list = (values: readonly string[]): string => [...new Set(values)].join('; ')

const countCell = (counts: readonly ToldCount[]): string =>
  list(counts.map(({ value, unit, role, told }) => `${value ?? `${told[0]?.lower ?? ''}..`} ${unit} ${role}`))

/** What contradicts, in words: "announced: 2022-04-12 (a), 2022-05-01 (b)". */
function contradictionCell({ dates, counts, totals }: Act): string {
  const values = (told: ToldDate['told'] | ToldCount['told']) =>
    told.map(({ value, articles }) => `${value} (${articles.join(' ')})`).join(', ')
  return list([
    ...Object.entries(dates).flatMap(([name, { agrees, told }]) => (agrees ? [] : `${name}: ${values(told)}`)),
    ...counts.flatMap(({ agrees, unit, role, told }) => (agrees ? [] : `${unit} ${role}: ${values(told)}`)),
    ...totals.flatMap(({ verdict, stated, previous, added, unit }) =>
      verdict === 'contradicts' ? `${unit} total: ${previous} + ${added} is more than ${stated}` : [],
    ),
  ])
}

const COLUMNS: Readonly<Record<string, (act: Act) => Row[number]>> = {
  key: ({ key }) => key,
  date: ({ date }) => date,
  type: ({ type }) => type,
  action: ({ action }) => action,
  status: ({ status }) => status,
  imposers: ({ imposers }) => list(imposers),
  target_countries: ({ targetCountries }) => list(targetCountries),
  targets: ({ targets }) => list(targets.map(({ name }) => name)),
  counts: ({ counts }) => countCell(counts),
  goods: ({ goods }) => list(goods),
  announced: ({ dates }) => dates.announced.value,
  effective: ({ dates }) => dates.effective.value,
  expires: ({ dates }) => dates.expires.value,
  first_told: ({ firstTold }) => firstTold,
  last_told: ({ lastTold }) => lastTold,
  witnesses: ({ witnesses }) => witnesses,
  articles: ({ sources }) => list(sources.map(({ article }) => article)),
  outlets: ({ sources }) => list(sources.flatMap(({ outlet }) => outlet ?? [])),
  agrees: ({ agrees }) => agrees,
  contradictions: contradictionCell,
  course: ({ course }) => course,
  history: ({ history }) => list(history.map(({ date, phase }) => `${date ?? '?'} ${phase}`)),
}

/** The ledger as CSV, header included: one row an act, lists joined with "; ". */
export const ledgerCsv = (acts: readonly Act[]): string =>
  csvText([Object.keys(COLUMNS), ...acts.map((act) => Object.values(COLUMNS).map((cell) => cell(act)))])
