import type { ArticleRecord, Measure } from '../record/contract.js'

/** The day (or month, or year) of the event: the act itself, else when it takes effect, else the day of publication. */
export const findEventDate = ({ dates }: Measure, { published }: ArticleRecord): string | null =>
  dates.announced?.value ?? dates.effective?.value ?? published?.value ?? null
