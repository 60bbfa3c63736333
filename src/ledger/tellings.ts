/** What is told of acts, before it is known which tellings are one act. */
import type { Measure } from '../record/contract.js'
import type { ActSource } from './act.js'
import { findPeriod } from './periods.js'

/** A measure and where it is told; the article's text is let go. */
export interface Telling {
  readonly measure: Measure
  readonly source: ActSource
}

/** All that is told of one act; never empty. */
export type Tellings = readonly [Telling, ...Telling[]]

/** By day of publication, unknown days last; the order of input decides between equals. */
export const byPublication = (a: Telling, b: Telling): number => {
  const [left, right] = [a.source.published ?? '9999', b.source.published ?? '9999']
  return left < right ? -1 : left > right ? 1 : 0
}

export const DAY = 86_400_000
/** Days without a word after which a measure that nothing tells apart is taken for a new one. */
const SILENCE = 31

/** True when only type, imposers and states make the key: no date, number, name or instrument tells this act from another. */
export const isVague = ({ dates, counts, targets, instrument }: Measure): boolean =>
  !dates.announced &&
  !dates.effective &&
  counts.length === 0 &&
  instrument === null &&
  targets.every(({ kind }) => kind === 'country' || kind === 'group')

/** Day of publication, in days since 1970. */
export const toldOn = ({ source }: Telling): number | undefined => {
  const period = source.published === null ? undefined : findPeriod(source.published)
  return period && Date.parse(period.first) / DAY
}

/**
 * Parts what a vague key holds together: "the US imposed sanctions on Russia" of 2018 and of 2024 are not one act, nor
 * are two records of one article, which tells each act once. Measured on the shared gold: of 15 acts with several
 * sources 7 joined what lay years apart. Without a state that is hit, articles of different days are never joined.
 * An article of unknown day goes with any part.
 */
export function partVague(told: Tellings): readonly Tellings[] {
  if (!told.some(({ measure }) => isVague(measure))) return [[...told]]
  const most = told[0].measure.targetCountries.length > 0 ? SILENCE : 0
  const parts: { told: [Telling, ...Telling[]]; articles: Set<string>; last: number | undefined }[] = []
  let open = parts
  for (const telling of told.toSorted(byPublication)) {
    const { article } = telling.source
    const day = toldOn(telling)
    open = day === undefined ? parts : open.filter(({ last }) => last === undefined || day - last <= most)
    const part = open.find(({ articles }) => !articles.has(article))
    if (part) {
      part.told.push(telling)
      part.articles.add(article)
      part.last = day ?? part.last
    } else {
      const next = { told: [telling] as [Telling], articles: new Set([article]), last: day }
      parts.push(next)
      if (open !== parts) open.push(next)
    }
  }
  return parts.map(({ told }) => told)
}
