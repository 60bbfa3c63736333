import type { Article } from '../article/article.js'
import type { Count, Imposer, Measure, Span, Target } from '../record/contract.js'
import type { Act } from './merge.js'
import { TAXONOMY } from './taxonomy.js'

/** Of the records found in this way, the share that is right on gold; measured by `evaluate`, see its reliability table. */
const CONFIDENCE = {
  subject: 0.85,
  agent: 0.85,
  owner: 0.8,
  addressee: 0.75,
  anaphora: 0.75,
  speaker: 0.65,
  'measure-before': 0.65,
  main: 0.55,
} as const

const byStart = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.start - b.start || a.end - b.end

/** The measure of the contract from an act with all its tellings. */
export function buildMeasure(act: Act, article: Article): Measure {
  const { lead } = act
  const { text } = article
  const spanOf = (start: number, end: number): Span => ({ start, end, text: text.slice(start, end) })
  const codes = act.imposers.map(({ code, name }) => code ?? name)
  const countries = [...act.countries].sort()
  const { type, dates } = { type: lead.type, dates: act.dates }
  const { action, status } = lead.standing
  const evidence = act.drafts.map(({ start, end }) => spanOf(start, end))
  const counts = [...act.counts].sort(byStart).map(withRole)
  const title = lead.sentence.zone === 'title'
  return {
    id: `${article.id}/${type}/${lead.triggerStart}-${lead.triggerEnd}`,
    key: keyOf(type, action, codes, countries, act),
    type,
    family: TAXONOMY[type].family,
    action,
    status,
    background: !title && isBackground(act),
    imposers: act.imposers.map(toImposer),
    targetCountries: countries,
    targets: [...act.targets].sort(byStart).map(toTarget),
    counts,
    goods: lead.goods.map(({ name, category, start, end }) => ({ name, category, ...spanOf(start, end) })),
    dates,
    responseTo: null,
    instrument: null,
    attribution: null,
    evidence,
    rules: [...new Set([...act.drafts.map(({ candidate }) => candidate.rule.id), `imposer/${lead.how}`])],
    confidence: Math.max(0.3, CONFIDENCE[lead.how] - (lead.ownTarget ? 0 : 0.1) - (lead.standing.stated ? 0 : 0.15)),
  }
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

/** News is told first; what comes after the opening paragraphs in the past is background. */
const isBackground = ({ lead }: Act): boolean =>
  lead.sentence.paragraph > 3 || /^(?:perfect|past)$/.test('') || lead.sentence.index > 6

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
