/** Words of the calendar, as tagged sentences write them. */

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|april?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

const WEEKDAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'

export const MONTH = new RegExp(`^(?:${MONTHS})$`)

/** Months, days of the week, figures of days and years, and the words given besides. */
export const datesOr = (words: string): RegExp => new RegExp(`^(?:${words}|\\d{1,4}|${MONTHS}|${WEEKDAYS})$`)

/** Months, days of the week and the words given besides. */
export const daysOr = (words: string): RegExp => new RegExp(`^(?:${words}|${MONTHS}|${WEEKDAYS})$`)

/** "Thursday", "week", "14": a word that may end a phrase of time. */
export const isDay = (lower: string): boolean => /day$|^(?:week|month|year|morning|evening|night|\d+)$/.test(lower)
