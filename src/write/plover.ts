import type { ArticleRecord, Measure } from '../record/contract.js'
import { findActors } from './cameo.js'
import { crosswalkOf } from './crosswalk.js'
import { findEventDate } from './event-date.js'
import type { LineFormat } from './format.js'

interface Coded {
  readonly event: string
  readonly mode: readonly string[]
  readonly context: readonly string[]
}

/** PLOVER's auxiliary modes: how real the act is. */
const AUXILIARY: Readonly<Partial<Record<Measure['status'], string>>> = {
  announced: 'future',
  proposed: 'hypothetical',
  considered: 'hypothetical',
  rejected: 'negation',
}

function codeEvent({ type, action, status }: Measure): Coded {
  const { event, mode, context } = crosswalkOf(type).plover
  const isRelief = action === 'lift' || action === 'ease' || action === 'suspend'
  if (status === 'called-for') {
    return isRelief
      ? { event: 'REQUEST', mode: ['yield'], context }
      : { event: 'ACCUSE', mode: ['disapprove'], context }
  }
  if (isRelief) return { event: 'RETREAT', mode: [], context: ['economic'] }
  return status === 'threatened' ? { event: 'THREATEN', mode: ['restrict'], context } : { event, mode: [mode], context }
}

/** The PLOVER record of a measure, with named fields of our own (`sanction_…`), as its manual allows. */
export function buildPlover(measure: Measure, record: ArticleRecord) {
  const { event, mode, context } = codeEvent(measure)
  const auxiliary = [AUXILIARY[measure.status], measure.background ? 'historical' : undefined]
  const size = measure.counts.map(({ value, lower, upper, comparison, unit, role }) => ({
    value,
    lower,
    upper,
    comparison,
    unit,
    role,
  }))
  return {
    id: measure.id,
    date: findEventDate(measure, record),
    actor: findActors(measure.imposers.map(({ code }) => code)),
    recipient: findActors(measure.targetCountries),
    event,
    mode: [...mode, ...auxiliary.filter((name) => name !== undefined)],
    context,
    event_text: measure.evidence.map(({ text }) => text),
    text: record.text,
    cite_info: {
      id: record.id,
      url: record.source.url,
      publisher: record.source.outlet,
      title: record.title,
      date: record.published?.value ?? null,
    },
    sanction_type: measure.type,
    sanction_action: measure.action,
    sanction_status: measure.status,
    sanction_size: size,
    effective_date: measure.dates.effective?.value ?? null,
    expiry_date: measure.dates.expires?.value ?? null,
    goods: measure.goods.map(({ name }) => name),
    recipient_names: measure.targets.filter(({ kind }) => kind !== 'country').map(({ name }) => name),
  }
}

export const plover: LineFormat = {
  kind: 'lines',
  name: 'plover',
  holds: 'PLOVER events, one measure a line, with fields sanction_type, sanction_size, effective_date',
  extension: 'jsonl',
  header: () => '',
  lines: (record) => record.measures.map((measure) => `${JSON.stringify(buildPlover(measure, record))}\n`).join(''),
}
