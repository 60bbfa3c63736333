import type { ArticleRecord, Measure } from '../record/contract.js'
import { findAlpha3 } from './alpha3.js'
import { crosswalkOf } from './crosswalk.js'
import { csvText, type Row } from './csv.js'
import { findEventDate } from './event-date.js'
import type { FormatOptions, LineFormat } from './format.js'

type Mode = NonNullable<FormatOptions['cameo']>

const EASE = { done: '085', intended: '0354', appealed: '0254', refused: '1244' } as const

/** Aid of a special kind has a code of its own: 1622 military, 1623 humanitarian. */
function baseCode({ type, goods, evidence }: Measure): string {
  if (type !== 'aid-suspension') return crosswalkOf(type).cameo
  const words = [...goods.map(({ name }) => name), evidence[0]?.text ?? ''].join(' ').toLowerCase()
  if (goods.some(({ category }) => category === 'military') || words.includes('military')) return '1622'
  return words.includes('humanitarian') ? '1623' : '1621'
}

/** Lifting, easing or suspending a measure. */
function easeCode(status: Measure['status'], mode: Mode): string {
  if (status === 'in-force') return EASE.done
  if (status === 'announced') return mode === 'strict' ? EASE.intended : EASE.done
  if (status === 'proposed' || status === 'threatened') return EASE.intended
  if (status === 'called-for') return EASE.appealed
  return status === 'rejected' ? EASE.refused : '014'
}

/** Imposing or extending a measure. 113 rallies opposition, 014 considers a policy, 129 vetoes, 120 rejects. */
function imposeCode(measure: Measure, mode: Mode): string {
  const { status, type, evidence } = measure
  const { threat } = crosswalkOf(type)
  if (status === 'in-force') return baseCode(measure)
  if (status === 'announced') return mode === 'strict' ? threat : baseCode(measure)
  if (status === 'threatened') return threat
  if (status === 'proposed') return mode === 'strict' ? threat : '014'
  if (status === 'called-for') return '113'
  if (status === 'considered') return '014'
  return evidence.some(({ text }) => text.toLowerCase().includes('veto')) ? '129' : '120'
}

/** The CAMEO code of a measure; the manual's own reading of the future tense is `strict`. */
export function cameoCode(measure: Measure, mode: Mode = 'semantic'): string {
  const isRelief = measure.action === 'lift' || measure.action === 'ease' || measure.action === 'suspend'
  return isRelief ? easeCode(measure.status, mode) : imposeCode(measure, mode)
}

/** ISO alpha-3 of a state, EUR, UNO, IGO for any other body with a code (NATO, AFRICAN-UNION). */
function findActor(code: string | null): string | undefined {
  if (code === 'EU') return 'EUR'
  if (code === 'UN') return 'UNO'
  return findAlpha3(code ?? '') ?? (/^[A-Z][A-Z0-9-]+$/.test(code ?? '') ? 'IGO' : undefined)
}

/** The actors of these codes, each once; a mere name has no actor code and is left out. */
export const findActors = (codes: readonly (string | null)[]): readonly string[] => [
  ...new Set(codes.map(findActor).filter((actor) => actor !== undefined)),
]

/** One row for each pair of imposer and target country; an empty cell where the actor has no code. */
function measureEvents(measure: Measure, record: ArticleRecord, mode: Mode): readonly Row[] {
  const sources = findActors(measure.imposers.map(({ code }) => code))
  const targets = findActors(measure.targetCountries)
  const date = findEventDate(measure, record)
  const code = cameoCode(measure, mode)
  const orNone = (actors: readonly string[]) => (actors.length > 0 ? actors : [null])
  return orNone(sources).flatMap((source) => orNone(targets).map((target) => [date, source, target, code, measure.id]))
}

export const cameo: LineFormat = {
  kind: 'lines',
  name: 'cameo',
  holds: 'event rows as CSV: date, source, target, CAMEO code (--cameo strict codes decided future acts as threats)',
  extension: 'csv',
  header: () => csvText([['date', 'source', 'target', 'code', 'record_id']]),
  lines: (record, { cameo }) =>
    csvText(record.measures.flatMap((measure) => measureEvents(measure, record, cameo ?? 'semantic'))),
}
