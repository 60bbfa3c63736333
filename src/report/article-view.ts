/** One record → what the page shows of its article: text, marks, a card a measure. */
import type { ArticleRecord, Measure, Target } from '../record/contract.js'
import { dayOfValue, nameOfValue } from './calendar.js'
import { findMarks } from './marks.js'
import { formatNumber, imposersOf, isRelief, nameOfCode, nameOfCount, nameOfMeasure, nameOfTerm } from './names.js'
import type { ArticleView, Card, Listed, Mark, Row } from './page-data.js'
import { findParagraphs } from './paragraphs.js'

const CONTEXT = 90

/** The address when it is one that a reader may follow, else empty: `javascript:` and friends never become a link. */
export function safeLink(url: string | null): string {
  if (!url || !URL.canParse(url)) return ''
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : ''
}

/** The title, else the first line of the text, at most 140 characters. */
function titleOf(record: ArticleRecord): string {
  const title = (record.title ?? record.text.trimStart().slice(0, 400).split('\n', 1)[0] ?? '').trim()
  if (!title) return '(no title)'
  return title.length > 140 ? `${title.slice(0, 139).trimEnd()}…` : title
}

function outletOf(record: ArticleRecord): string {
  const link = safeLink(record.source.url)
  return record.source.outlet ?? (link ? new URL(link).hostname.replace(/^www\./, '') : '')
}

/** The day a measure is set on: announced, else in force, else the day of the article; empty when none is known. */
function dateOf(measure: Measure, record: ArticleRecord): string {
  return measure.dates.announced?.value ?? measure.dates.effective?.value ?? record.published?.value ?? ''
}

/** Targets other than states, each once; a group of which the number is told stands with the counts. */
function targetsOf(measure: Measure): readonly string[] {
  const counted = (target: Target): boolean =>
    target.kind === 'group' && measure.counts.some(({ start, end }) => start < target.end && target.start < end)
  const named = measure.targets.filter((target) => target.kind !== 'country' && !counted(target))
  return [...new Set(named.map((target) => target.name))]
}

/** What a measure answers: another one of the article by its number, or the words. */
function answerOf({ responseTo }: Measure, record: ArticleRecord): string {
  const place = record.measures.findIndex(({ id }) => id === responseTo)
  return place < 0 ? (responseTo ?? '') : `measure ${place + 1}`
}

function speakerOf({ attribution }: Measure, record: ArticleRecord): string {
  if (!attribution) return ''
  const speaker = record.entities.find(({ id }) => id === attribution.entity)?.name
  return [speaker, attribution.verb].filter(Boolean).join(': ')
}

function fieldsOf(measure: Measure, record: ArticleRecord): readonly (readonly [string, string])[] {
  const { announced, effective, expires } = measure.dates
  const fields: readonly (readonly [string, string])[] = [
    ['By', imposersOf(measure).map(nameOfCode).join(', ') || 'not stated'],
    ['Through', measure.imposers.flatMap((imposer) => imposer.via ?? []).join(', ')],
    ['Against', measure.targetCountries.map(nameOfCode).join(', ') || (measure.targets.length ? '' : 'not stated')],
    ['Named', targetsOf(measure).join(', ')],
    ['How many', measure.counts.map(nameOfCount).join(' · ')],
    ['Goods', measure.goods.map((good) => good.name).join(', ')],
    ['Announced', nameOfValue(announced?.value ?? '')],
    ['In force', nameOfValue(effective?.value ?? '')],
    ['Expires', nameOfValue(expires?.value ?? '')],
    ['Instrument', measure.instrument ?? ''],
    ['Answers', answerOf(measure, record)],
    ['Said by', speakerOf(measure, record)],
  ]
  return fields.filter(([, value]) => value !== '')
}

function buildCard(measure: Measure, record: ArticleRecord, marks: readonly Mark[]): Card {
  const evidence = measure.evidence.map(({ start, end }) =>
    marks.findIndex((mark) => mark.start === start && mark.end === end),
  )
  return {
    id: measure.id,
    type: measure.type,
    headline: nameOfMeasure(measure),
    relief: isRelief(measure.action),
    background: measure.background,
    status: measure.status,
    fields: fieldsOf(measure, record),
    evidence: [...new Set(evidence)].filter((place) => place >= 0),
    rules: measure.rules,
    confidence: measure.confidence,
  }
}

export function buildArticleView(record: ArticleRecord): ArticleView {
  const marks = findMarks(record)
  const { source, published } = record
  const facts: readonly (readonly [string, string])[] = [
    ['Published', published ? `${published.value} (${published.basis})` : 'not known'],
    ['Source', [source.path, source.member].filter(Boolean).join(' › ')],
    ['Format', source.format],
    ['Language', record.language ?? ''],
    ['Address', safeLink(source.url) ? '' : (source.url ?? '')],
    ['Copy of', record.duplicateOf ?? ''],
    ['Cut', record.truncated ? 'the text was longer than the limit' : ''],
    ['Length', `${formatNumber(record.text.length)} characters`],
  ]
  return {
    id: record.id,
    title: titleOf(record),
    outlet: outletOf(record),
    date: published?.value ?? '',
    link: safeLink(source.url),
    facts: facts.filter(([, value]) => value !== ''),
    text: record.text,
    paragraphs: findParagraphs(record.text),
    marks,
    cards: record.measures.map((measure) => buildCard(measure, record, marks)),
    issues: record.issues.map((issue) => `${nameOfTerm(issue.code)}: ${issue.message}`),
  }
}

export function buildListed(record: ArticleRecord): Listed {
  return {
    title: titleOf(record),
    outlet: outletOf(record),
    date: record.published?.value ?? '',
    measures: record.measures.length,
  }
}

function cutBefore(text: string, at: number): string {
  const from = Math.max(0, at - CONTEXT)
  const words = text.slice(from, at).split('\n').at(-1) ?? ''
  return from === 0 || words.length < at - from ? words : `…${words.slice(words.indexOf(' ') + 1)}`
}

function cutAfter(text: string, at: number): string {
  const words = text.slice(at, at + CONTEXT).split('\n', 1)[0] ?? ''
  return words.length < CONTEXT || at + CONTEXT >= text.length ? words : `${words.slice(0, words.lastIndexOf(' '))}…`
}

/** The rows of the table that an article gives, one a measure. `article` is its place in the page. */
export function buildRows(record: ArticleRecord, article: number): readonly Row[] {
  return record.measures.map((measure, place) => {
    const trigger = measure.evidence[0] ?? { start: 0, end: 0, text: '' }
    const counted = measure.counts.map(nameOfCount)
    const goods = measure.goods.map((good) => good.name)
    return {
      article,
      measure: place,
      date: nameOfValue(dateOf(measure, record)),
      day: dayOfValue(dateOf(measure, record)),
      imposers: imposersOf(measure),
      targets: measure.targetCountries,
      type: measure.type,
      action: measure.action,
      status: measure.status,
      background: measure.background,
      detail: [...counted, ...shorten(targetsOf(measure)), ...shorten(goods)].join(' · '),
      before: cutBefore(record.text, trigger.start),
      trigger: trigger.text,
      after: cutAfter(record.text, trigger.end),
      confidence: measure.confidence,
    }
  })
}

function shorten(names: readonly string[]): readonly string[] {
  return names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names
}
