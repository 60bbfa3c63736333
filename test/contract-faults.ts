/** What JSON Schema cannot say of a record: spans that are their text, order, references, ids told once. */
import type { ArticleRecord, Measure } from '../src/record/contract.js'

interface Place {
  readonly start: number
  readonly end: number
}

type Spoken = Place & { readonly text?: string }

/** Every object with offsets inside a value, with the path to it: "measures.0.targets.1". */
function* findPlaces(value: unknown, path: string): Generator<readonly [path: string, place: Spoken]> {
  if (typeof value !== 'object' || value === null) return
  const { start, end } = value as Partial<Place>
  if (typeof start === 'number' && typeof end === 'number') yield [path, value as Spoken]
  for (const [key, part] of Object.entries(value)) yield* findPlaces(part, path === '' ? key : `${path}.${key}`)
}

const isInOrder = (places: readonly Place[]): boolean =>
  places.every(({ start, end }, at) => {
    const before = places[at - 1]
    return !before || before.start < start || (before.start === start && before.end <= end)
  })

const isRising = (starts: readonly (number | undefined)[]): boolean =>
  starts.every((start = -1, at) => at === 0 || start >= (starts[at - 1] ?? -1))

const repeated = (names: readonly string[]): readonly string[] => names.filter((name, at) => names.indexOf(name) < at)

function spanFaults({ text: whole, ...record }: ArticleRecord): readonly string[] {
  return [...findPlaces(record, '')].flatMap(([path, { start, end, text }]) => {
    const isMark = path.startsWith('issues.')
    if (start < 0 || end > whole.length || (isMark ? start > end : start >= end))
      return [`${path}: ${start}–${end} lies outside 0–${whole.length} or is empty`]
    if (text !== undefined && whole.slice(start, end) !== text)
      return [`${path}: ${JSON.stringify(text)} is ${JSON.stringify(whole.slice(start, end))} in the article`]
    return []
  })
}

/** Lists whose order is by place; evidence begins with the trigger instead. */
function orderFaults({ dates, counts, quantities, entities, measures }: ArticleRecord): readonly string[] {
  const lists: [string, readonly Place[]][] = [
    ['dates', dates],
    ['counts', counts],
    ['quantities', quantities],
    ...entities.map(({ id, mentions }): [string, readonly Place[]] => [`mentions of ${id}`, mentions]),
    ...measures.flatMap((measure): [string, readonly Place[]][] =>
      (['imposers', 'targets', 'counts', 'goods'] as const).map((list) => [`${list} of ${measure.id}`, measure[list]]),
    ),
  ]
  return [
    ...lists.filter(([, places]) => !isInOrder(places)).map(([name]) => `${name} are not in order of place`),
    ...(isRising(entities.map(({ mentions }) => mentions[0]?.start)) ? [] : ['entities: not by first mention']),
    ...(isRising(measures.map(({ evidence }) => evidence[0]?.start)) ? [] : ['measures: not by first telling']),
  ]
}

function referenceFaults({ entities, measures }: ArticleRecord): readonly string[] {
  const known = new Set(entities.map(({ id }) => id))
  const namedBy = ({ imposers, targets, attribution }: Measure) =>
    [...imposers, ...targets, ...(attribution ? [attribution] : [])].flatMap(({ entity }) => entity ?? [])
  return measures.flatMap((measure) =>
    namedBy(measure).flatMap((id) => (known.has(id) ? [] : [`${measure.id} names entity ${id}, which is not there`])),
  )
}

/** What a measure takes from the article's lists. A count told twice is listed once: its number is there. */
function ownershipFaults({ counts, dates, measures }: ArticleRecord): readonly string[] {
  return measures.flatMap((measure) => [
    ...measure.counts
      .filter((own) => !counts.some(({ value, unit }) => value === own.value && unit === own.unit))
      .map(({ text }) => `${measure.id}: the count ${JSON.stringify(text)} is none of the article`),
    ...Object.entries(measure.dates).flatMap(([name, own]) =>
      own && !dates.some(({ start, end }) => start === own.start && end === own.end)
        ? [`${measure.id}: ${name} ${own.value} is no date of the article`]
        : [],
    ),
  ])
}

/** Everything that is wrong with a record, in words; empty when nothing is. */
export function findFaults(record: ArticleRecord): readonly string[] {
  const ids = [...record.entities, ...record.measures].map(({ id }) => id)
  return [
    ...spanFaults(record),
    ...orderFaults(record),
    ...referenceFaults(record),
    ...ownershipFaults(record),
    ...repeated(ids).map((id) => `the id ${id} is told twice`),
  ]
}
