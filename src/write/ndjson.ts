import type { LineFormat } from './format.js'

/** The record itself, one a line: the format that loses nothing. */
export const ndjson: LineFormat = {
  kind: 'lines',
  name: 'ndjson',
  holds: 'the whole record, one article a line',
  extension: 'ndjson',
  header: () => '',
  lines: (record) => `${JSON.stringify(record)}\n`,
}
