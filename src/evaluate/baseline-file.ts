/** The baseline as a file: laid out for a reader of diffs; read back with faults that name their line. */
import { type Baseline, baselineSchema } from './baseline.js'
import { type FieldPath, findField, lineAt, readFault, writePath } from './json-place.js'

const isEmpty = (value: unknown): boolean =>
  value === null || value === false || (Array.isArray(value) && value.length === 0)

function withoutEmpty(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value)))
}

/** One record or figure a line, so that a diff of two baselines reads well. */
export function writeBaseline({ schema, gold, figures, articles }: Baseline): string {
  const object = (entries: readonly (readonly [string, string])[], indent: string) =>
    entries.length === 0
      ? '{}'
      : `{\n${entries.map(([key, value]) => `${indent}  ${JSON.stringify(key)}: ${value}`).join(',\n')}\n${indent}}`
  const lines = (values: readonly unknown[], indent: string) =>
    values.length === 0
      ? '[]'
      : `[\n${values.map((value) => `${indent}  ${JSON.stringify(value)}`).join(',\n')}\n${indent}]`
  const body: readonly (readonly [string, string])[] = [
    ['schema', JSON.stringify(schema)],
    ['gold', JSON.stringify(gold)],
    [
      'figures',
      object(
        Object.entries(figures).map(([key, value]) => [key, JSON.stringify(value)]),
        '  ',
      ),
    ],
    [
      'articles',
      object(
        Object.entries(articles).map(([id, { right, records }]) => [
          id,
          object(
            [
              ['right', JSON.stringify(right)],
              ['records', lines(records.map(withoutEmpty), '      ')],
            ],
            '    ',
          ),
        ]),
        '  ',
      ),
    ],
  ]
  return `${object(body, '')}\n`
}

/** Reads a baseline. Throws an Error that names file, line and field. */
export function parseBaseline(text: string, file: string): Baseline {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const { message, offset } = readFault(text, error)
    throw new Error(`${file}:${lineAt(text, offset)}: broken JSON: ${message}`)
  }
  const { data, error } = baselineSchema.safeParse(value)
  if (data) return data
  const [issue] = error.issues
  const path = (issue?.path ?? []) as FieldPath
  throw new Error(
    `${file}:${lineAt(text, findField(text, path))}: ${writePath(path) || 'the baseline'}: ${issue?.message}`,
  )
}
