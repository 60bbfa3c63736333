import type { Format } from './format.js'

/** The formats by name. Each is loaded when asked for: the start of the program does not pay for Parquet. */
const FORMATS = {
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  csv: async () => (await import('./csv.js')).csv,
  parquet: async () => (await import('./parquet.js')).parquet,
  sqlite: async () => (await import('./sqlite.js')).sqlite,
  ftm: async () => (await import('./ftm.js')).ftm,
  plover: async () => (await import('./plover.js')).plover,
  cameo: async () => (await import('./cameo.js')).cameo,
  brat: async () => (await import('./brat.js')).brat,
  spacy: async () => (await import('./spacy.js')).spacy,
  doccano: async () => (await import('./spacy.js')).doccano,
} as const satisfies Record<string, () => Promise<Format>>

export type FormatName = keyof typeof FORMATS
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[]

export const isFormatName = (name: string): name is FormatName => Object.hasOwn(FORMATS, name)

export const loadFormat = (name: FormatName): Promise<Format> => FORMATS[name]()
