type Values = Readonly<Record<string, unknown>>

/** Keys under which exports keep the document itself: Elasticsearch, CouchDB, the Guardian and Airtable, JSON:API, GraphQL, GeoJSON. */
const INNER = [
  '_source',
  'doc',
  'fields',
  'attributes',
  'node',
  'properties',
  'data',
  'post',
  'item',
  'record',
] as const

/** The document in a record that wraps one, with what stands beside it; undefined where there is none. */
export function unwrap(record: Values): Values | undefined {
  const key = INNER.find((name) => typeof record[name] === 'object' && record[name] !== null)
  if (key === undefined || Array.isArray(record[key])) return undefined
  const { [key]: inner, ...outer } = record
  // What is inside counts first, whichever key is asked for.
  return { ...(inner as Values), ...outer, ...(inner as Values) }
}

/** True for the lines between the documents of Elasticsearch's bulk files, which tell what to do with the next. */
export function isBulkAction(record: Values): boolean {
  const [[key, value] = [], ...others] = Object.entries(record)
  return others.length === 0 && /^(?:index|create|update|delete)$/.test(key ?? '') && isAction(value)
}

const isAction = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).every((key) => /^(?:_|routing$|pipeline$)/.test(key))
