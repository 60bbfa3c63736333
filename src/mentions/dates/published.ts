import type { Article } from '../../article/article.js'
import type { Issue, Published } from '../../record/contract.js'
import type { Document } from '../../text/document.js'
import { dayPeriod, monthPeriod, type Period, periodAt, timexOf, yearPeriod } from './calendar.js'
import { fullYear, MONTH, monthOf, WEEKDAY, WEEKDAY_SHORT } from './words.js'

const PRECISION = { day: 'day', month: 'month', year: 'year' } as const
type Precision = Published['precision']

const DAY_NAME = `(?:(?:${WEEKDAY}|${WEEKDAY_SHORT}),?\\s+)?`
const CLOCK = '(?:[,T\\s]+(?:at\\s+)?\\d{1,2}:\\d\\d.*|\\s*[|•·].*|\\s+\\d{1,2}\\s?[ap]\\.?m.*)?'
/** The usual written forms of a whole date, each anchored at the start; what follows may only be a time. */
const WRITTEN: readonly (readonly [RegExp, (groups: Readonly<Record<string, string>>) => Period | undefined])[] = [
  [
    /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?:[T\s].*)?$/,
    ({ y, m, d }) => dayPeriod(Number(y), Number(m), Number(d)),
  ],
  [
    /^(?<y>\d{4})[/.](?<m>\d{1,2})[/.](?<d>\d{1,2})(?:[T\s].*)?$/,
    ({ y, m, d }) => dayPeriod(Number(y), Number(m), Number(d)),
  ],
  [
    /^(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?:[T\s]?\d{4,6}Z?)?$/,
    ({ y, m, d }) => dayPeriod(Number(y), Number(m), Number(d)),
  ],
  [
    new RegExp(`^${DAY_NAME}(?<m>${MONTH})\\s*(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})${CLOCK}$`, 'iu'),
    ({ y, m = '', d }) => dayPeriod(Number(y), monthOf(m), Number(d)),
  ],
  [
    new RegExp(
      `^${DAY_NAME}(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(?<m>${MONTH}),?[\\s-]+(?<y>\\d{4}|\\d\\d(?=\\s|$))${CLOCK}$`,
      'iu',
    ),
    ({ y, m = '', d }) => dayPeriod(fullYear(Number(y)), monthOf(m), Number(d)),
  ],
  [
    new RegExp(
      `^${DAY_NAME}(?<m>${MONTH})\\s+(?<d>\\d{1,2})\\s+\\d{1,2}:\\d\\d(?::\\d\\d)?\\s+(?:[A-Z+\\-\\d:]+\\s+)*(?<y>\\d{4})$`,
      'iu',
    ),
    ({ y, m = '', d }) => dayPeriod(Number(y), monthOf(m), Number(d)),
  ],
  [
    /^(?<a>\d{1,2})[/.-](?<b>\d{1,2})[/.-](?<y>\d{4})(?:[,T\s].*)?$/,
    ({ y, a, b }) => {
      const [monthFirst, dayFirst] = [
        dayPeriod(Number(y), Number(a), Number(b)),
        dayPeriod(Number(y), Number(b), Number(a)),
      ]
      return monthFirst && dayFirst && a !== b ? undefined : (monthFirst ?? dayFirst)
    },
  ],
  [new RegExp(`^(?<m>${MONTH}),?\\s+(?<y>\\d{4})$`, 'iu'), ({ y, m = '' }) => monthPeriod(Number(y), monthOf(m))],
  [/^(?<y>\d{4})-(?<m>0[1-9]|1[0-2])$/, ({ y, m }) => monthPeriod(Number(y), Number(m))],
  [/^(?<y>(?:1[5-9]|20)\d\d)$/, ({ y }) => yearPeriod(Number(y))],
  [/^(?<s>\d{9,10})(?:\d{3})?$/, ({ s }) => periodAt('day', Math.floor(Number(s) / 86400))],
]

/** A whole date in any usual written form (ISO, RFC 2822, "May 13, 2022", Unix seconds), or undefined. Time zones are not applied: the day is the one written. */
export function parseWrittenDate(text: string): Period | undefined {
  const plain = text.trim().replace(/\s+/g, ' ').slice(0, 80)
  if (!/\d/.test(plain)) return undefined
  for (const [pattern, read] of WRITTEN) {
    const match = pattern.exec(plain)
    if (match) return read((match.groups ?? {}) as Record<string, string>)
  }
  return undefined
}

const precisionOf = (period: Period): Precision | undefined => PRECISION[period.grain as keyof typeof PRECISION]

function publishedFrom(
  period: Period | undefined,
  basis: Published['basis'],
  evidence: Published['evidence'] = null,
): Published | null {
  const precision = period && precisionOf(period)
  return period && precision ? { value: timexOf(period), precision, basis, evidence } : null
}

const URL_DAY =
  /[/_-](?<y>(?:19|20)\d\d)(?<mark>[/-]?)(?<m>0?[1-9]|1[0-2]|[a-z]{3})\k<mark>(?<d>0[1-9]|[12]\d|3[01]|[1-9])(?=[/_.?#-]|$)/i
const URL_MONTH = /\/(?<y>(?:19|20)\d\d)[/-](?<m>0[1-9]|1[0-2])(?=[/?#]|$)/

/** The date in the path of an address: /2022/04/12/, /2022-04-12-, /20220412/, /2022/apr/12/. */
export function dateInUrl(url: string): Period | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '')
  const day = URL_DAY.exec(path)?.groups
  if (day) {
    const month = /[a-z]/i.test(day.m ?? '') ? monthOf(day.m ?? '') : Number(day.m)
    const found =
      (day.mark || (day.m?.length === 2 && day.d?.length === 2)) && dayPeriod(Number(day.y), month, Number(day.d))
    if (found) return found
  }
  const month = URL_MONTH.exec(path)?.groups
  return month && monthPeriod(Number(month.y), Number(month.m))
}

/** A line that is nothing but a date, perhaps after a label or a byline. */
const LABEL =
  /^(?:[\s•*|–—-]*)(?:(?<label>(?:first\s+|last\s+)?(?:published|posted|updated|modified|issued|released|created|filed|dated?|publication\s+date|release\s+date|press\s+release|pubdate)(?:\s+(?:on|at|date))?)\s*[:\-–—]?\s*|(?<byline>by\s+[^|\d]{3,60}[|,–—-]\s*))?(?<date>[^\n]{4,60})$/i
/** How far into the text a header can reach: title, byline, labels and picture credit. */
const HEADER_REACH = 1500
const HEADER_LINES = 16

/** The date of a header line: "Published: May 13, 2022", "date 2021-04-30", a line with a date alone. An update yields to a first publication. */
function dateInHeader(
  text: string,
): { readonly period: Period; readonly start: number; readonly end: number } | undefined {
  let at = 0
  let updated: { period: Period; start: number; end: number } | undefined
  const lines = text.slice(0, HEADER_REACH).split('\n')
  for (const [index, line] of lines.entries()) {
    if (index >= HEADER_LINES) break
    const match = line.length <= 140 ? LABEL.exec(line.trimEnd()) : null
    const date = match?.groups?.date
    const period = date && parseWrittenDate(date)
    if (match && period && period.grain === 'day') {
      const start = at + match[0].length - date.length
      const found = { period, start, end: start + date.length }
      if (!/updated|modified/i.test(match.groups?.label ?? '')) return found
      updated ??= found
    }
    at += line.length + 1
  }
  return updated
}

/** What the input, the address and the header lines say, best first: given, metadata, address, header. */
export function statedPublished(
  document: Document,
  given: string | null,
): { readonly published: Published | null; readonly issues: readonly Issue[] } {
  const { article } = document
  if (given !== null) {
    const found = publishedFrom(parseWrittenDate(given), 'given')
    if (found) return { published: found, issues: [] }
  }
  const metadata = article.date === null ? null : publishedFrom(parseWrittenDate(article.date), 'metadata')
  const issues: readonly Issue[] =
    article.date === null || metadata
      ? []
      : [
          {
            code: 'published-unreadable',
            message: `publication date "${article.date.slice(0, 60)}" is not a date that can be read one way only`,
            start: null,
            end: null,
          },
        ]
  if (metadata?.precision === 'day') return { published: metadata, issues }
  const url = addressOf(article)
  const fromUrl = url === null ? null : publishedFrom(dateInUrl(url), 'url')
  if (fromUrl?.precision === 'day') return { published: fromUrl, issues }
  const header = dateInHeader(article.text)
  if (header) {
    const { period, start, end } = header
    return {
      published: publishedFrom(period, 'dateline', { start, end, text: article.text.slice(start, end) }),
      issues,
    }
  }
  return { published: metadata ?? fromUrl, issues }
}

const addressOf = ({ source }: Article): string | null => source.url

/** The day from which relative dates are reckoned: the day of publication, null when only its month or year is known. */
export function dayOfPublication(published: Published | null): number | null {
  if (published?.precision !== 'day') return null
  const [year, month, day] = published.value.split('-').map(Number)
  return dayPeriod(year ?? 0, month ?? 0, day ?? 0)?.index ?? null
}
