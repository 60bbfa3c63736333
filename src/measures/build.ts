import type { Article } from '../article/article.js'
import type { Count, Imposer, Measure, Span, Target } from '../record/contract.js'
import type { Act } from './merge/merge.js'
import { TAXONOMY } from './taxonomy.js'

/**
 * Share of the records found in this way that are right (core) on the shared and the own gold of November 2026, rounded;
 * `evaluate` prints the reliability table.
 */
const CONFIDENCE = {
  subject: 0.85,
  agent: 0.65,
  owner: 0.65,
  addressee: 0.7,
  anaphora: 0.75,
  speaker: 0.75,
  'measure-before': 0.7,
  campaign: 0.85,
  main: 0.5,
} as const

const byStart = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.start - b.start || a.end - b.end

/** The measure of the contract from an act with all its tellings. */
export function buildMeasure(act: Act, article: Article, background: boolean): Measure {
  const { lead } = act
  const { text } = article
  const spanOf = (start: number, end: number): Span => ({ start, end, text: text.slice(start, end) })
  const codes = act.imposers.map(({ code, name }) => code ?? name)
  const countries = [...act.countries].sort()
  const { type, dates } = { type: lead.type, dates: act.dates }
  const { action } = lead.standing
  const status = statusOf(act)
  const evidence = act.drafts.map(({ start, end }) => spanOf(start, end))
  const counts = [...act.counts].sort(byStart).map(withRole)
  return {
    id: `${article.id}/${type}/${lead.triggerStart}-${lead.triggerEnd}`,
    key: keyOf(type, action, codes, countries, act),
    type,
    family: TAXONOMY[type].family,
    action,
    status,
    background,
    imposers: act.imposers.map(toImposer),
    targetCountries: countries,
    targets: [...act.targets].sort(byStart).map(toTarget),
    counts,
    goods: act.goods.map(({ name, category, start, end }) => ({ name, category, ...spanOf(start, end) })),
    dates,
    responseTo: act.drafts.find(({ answers }) => answers !== null)?.answers ?? null,
    instrument: act.drafts.find(({ instrument }) => instrument !== null)?.instrument ?? null,
    attribution: lead.attribution,
    evidence,
    rules: [...new Set([...act.drafts.map(({ candidate }) => candidate.rule.id), `imposer/${lead.how}`])],
    confidence: confidenceOf(act),
  }
}

/** A headline tells in the present what the text may tell as decided ("shuts its border": "is to close"): then the text counts. */
function statusOf({ drafts, lead }: Act): Measure['status'] {
  const { status } = lead.standing
  const present = lead.telling.time === 'present' && status === 'in-force'
  if (lead.sentence.zone !== 'title' || !(present || status === 'announced')) return status
  return drafts.find(({ sentence }) => sentence.zone === 'body')?.standing.status ?? status
}

/** In steps of a twentieth. */
function confidenceOf({ drafts, lead }: Act): number {
  const told = drafts.length > 1 ? 0.05 : 0
  const missing = (lead.ownTarget ? 0 : 0.1) + (lead.standing.stated ? 0 : 0.1)
  return Math.round(Math.max(0.3, CONFIDENCE[lead.how] + told - missing) * 100) / 100
}

const toImposer = ({ code, name, entity, via, start, end, text }: Imposer): Imposer => ({
  code,
  name,
  entity,
  via,
  start,
  end,
  text,
})
const toTarget = ({ kind, name, code, entity, start, end, text }: Target): Target => ({
  kind,
  name,
  code,
  entity,
  start,
  end,
  text,
})
const withRole = (count: Count): Count => ({ ...count, role: count.role ?? 'new' })

function keyOf(
  type: string,
  action: string,
  imposers: readonly string[],
  countries: readonly string[],
  act: Act,
): string {
  const date = act.dates.announced?.value ?? act.dates.effective?.value
  const count = act.counts.find(({ value, role }) => value !== null && role !== 'total')
  const name = act.targets.find(({ kind }) => kind === 'person' || kind === 'organization')?.name
  const tell = date ?? (count ? `${count.value} ${count.unit}` : name) ?? ''
  return [type, action, [...imposers].sort().join('+'), countries.join('+'), tell].join('|')
}
