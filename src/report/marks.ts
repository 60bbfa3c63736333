/** One record → the marks of its text: every span once, with all that is known of it. */
import type { ArticleRecord, Measure, Span } from '../record/contract.js'
import { nameOfCode, nameOfCount, nameOfMeasure, nameOfTerm } from './names.js'
import { FACT_KINDS, type Fact, type FactKind, type Mark } from './page-data.js'

interface Found {
  readonly start: number
  readonly end: number
  readonly fact: Fact
}

function found(span: Pick<Span, 'start' | 'end'>, kind: FactKind, label: string, value: string, rule = ''): Found {
  return { start: span.start, end: span.end, fact: { kind, label, value, rule, measure: null } }
}

function* findMentions(record: ArticleRecord): Generator<Found> {
  for (const date of record.dates) {
    const edge = date.edge ? `, ${date.edge}` : ''
    const zone = date.zone === 'body' ? '' : ` in the ${date.zone}`
    yield found(
      date,
      'date',
      `${nameOfTerm(date.type.toLowerCase())}${zone}, ${date.certainty}${edge}`,
      date.value,
      date.rule,
    )
  }
  for (const count of record.counts) yield found(count, 'count', `Count, ${count.unit}`, nameOfCount(count), count.rule)
  for (const quantity of record.quantities)
    yield found(quantity, 'quantity', 'Quantity', `${quantity.value} ${quantity.unit}`, quantity.rule)
  for (const entity of record.entities)
    for (const mention of entity.mentions) {
      const code = entity.code ? `, ${entity.code}` : entity.country ? `, of ${nameOfCode(entity.country)}` : ''
      const role = entity.role ? `, ${entity.role}` : ''
      yield found(mention, 'entity', nameOfTerm(entity.kind), `${entity.name}${role}${code}`, entity.rule)
    }
  if (record.published?.evidence)
    yield found(record.published.evidence, 'date', `Published, ${record.published.basis}`, record.published.value)
  for (const issue of record.issues)
    if (issue.start !== null && issue.end !== null)
      yield found({ start: issue.start, end: issue.end }, 'issue', `Issue, ${issue.code}`, issue.message)
}

function* findRoles(measure: Measure, record: ArticleRecord): Generator<Found> {
  const rules = measure.rules.join(', ')
  // Rules of roles are named after the role: "imposer/subject".
  const ruleOf = (role: FactKind): string => measure.rules.filter((rule) => rule.startsWith(`${role}/`)).join(', ')
  for (const [place, span] of measure.evidence.entries())
    yield found(span, 'evidence', place === 0 ? 'Trigger' : 'Evidence', nameOfMeasure(measure), rules)
  for (const imposer of measure.imposers)
    yield found(
      imposer,
      'imposer',
      'Imposer',
      `${imposer.name}${imposer.via ? `, through ${imposer.via}` : ''}`,
      ruleOf('imposer'),
    )
  for (const target of measure.targets)
    yield found(target, 'target', `Target, ${target.kind}`, target.name, ruleOf('target'))
  for (const good of measure.goods) yield found(good, 'good', `Goods, ${good.category}`, good.name, ruleOf('good'))
  for (const [role, date] of Object.entries(measure.dates))
    if (date) yield found(date, 'date', `${nameOfTerm(role)}, ${date.certainty}`, date.value)
  for (const count of measure.counts)
    yield found(count, 'count', 'Count of the measure', nameOfCount(count), count.rule)
  const { attribution } = measure
  const speaker = record.entities.find(({ id }) => id === attribution?.entity)?.name
  if (attribution) yield found(attribution, 'attribution', 'Said by', `${speaker ?? 'not named'}, ${attribution.verb}`)
}

/** Outer before inner: by start, then the longer one first. */
function compareSpans(a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): number {
  return a.start - b.start || b.end - a.end
}

/**
 * All marks of a record, outer before inner, equal spans folded into one with several facts (the heaviest kind first).
 * Spans that are empty or lie outside the text are left out.
 */
export function findMarks(record: ArticleRecord): readonly Mark[] {
  const spans = new Map<string, { start: number; end: number; facts: Fact[] }>()
  const add = ({ start, end, fact }: Found, measure: number | null): void => {
    if (start >= end || end > record.text.length) return
    const key = `${start}:${end}`
    const entry = spans.get(key) ?? { start, end, facts: [] }
    entry.facts.push({ ...fact, measure })
    spans.set(key, entry)
  }
  for (const mention of findMentions(record)) add(mention, null)
  for (const [place, measure] of record.measures.entries())
    for (const role of findRoles(measure, record)) add(role, place)
  const weight = (fact: Fact): number => FACT_KINDS.indexOf(fact.kind)
  return [...spans.values()]
    .map((mark) => ({ ...mark, facts: mark.facts.sort((a, b) => weight(a) - weight(b)) }))
    .sort(compareSpans)
}
