/**
 * brat standoff: a folder with `NAME.txt` and `NAME.ann` for each article and the `annotation.conf` that brat needs.
 * Mentions are text-bound annotations, measures are events with roles; status, action and background are attributes,
 * normalised values notes. Offsets are code points.
 */
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ACTIONS, MEASURE_TYPES, STATUSES } from '../measures/taxonomy.js'
import type { ArticleRecord, Measure, Span } from '../record/contract.js'
import { ENTITY_KINDS } from '../record/values.js'
import { buildCodePoints } from './code-points.js'
import type { PathFormat } from './format.js'

const MENTIONS = [...ENTITY_KINDS, 'date', 'count', 'quantity', 'good', 'group', 'imposer']
const ROLES = ['Imposer', 'Target', 'Count', 'Good', 'Announced', 'Effective', 'Expires'] as const

const CONFIGURATION = `[entities]
${MENTIONS.join('\n')}

[relations]

[events]
${MEASURE_TYPES.map((type) => `${type}\t${ROLES.map((role) => `${role}*:<ENTITY>`).join(', ')}`).join('\n')}

[attributes]
Status\tArg:<EVENT>, Value:${STATUSES.join('|')}
Action\tArg:<EVENT>, Value:${ACTIONS.join('|')}
Background\tArg:<EVENT>
`

/** "0 5" or, across line breaks, the pieces that brat wants: "0 5;6 11". */
function fragmentsOf({ start, end }: Span, text: string, point: (offset: number) => number): string {
  const pieces: string[] = []
  for (const { index, 0: words } of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    pieces.push(`${point(start + index)} ${point(start + index + words.length)}`)
  }
  return pieces.join(';')
}

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ').trim()

/** The `.ann` file of one record. The same span and type is one annotation, however many measures use it. */
export function buildStandoff(record: ArticleRecord): string {
  const point = buildCodePoints(record.text)
  const lines: string[] = []
  const known = new Map<string, string>()
  let notes = 0

  const bound = (type: string, span: Span): string | undefined => {
    const key = `${type} ${fragmentsOf(span, record.text, point)}`
    if (key.endsWith(' ')) return undefined
    const found = known.get(key)
    if (found) return found
    const id = `T${known.size + 1}`
    known.set(key, id)
    lines.push(`${id}\t${key}\t${span.text.replace(/[\r\n]+/g, ' ')}`)
    return id
  }
  const note = (id: string | undefined, words: string): void => {
    if (id) lines.push(`#${++notes}\tAnnotatorNotes ${id}\t${oneLine(words)}`)
  }

  for (const { id, kind, name, mentions } of record.entities) {
    for (const mention of mentions) note(bound(kind, mention), `${id} ${name}`)
  }
  for (const date of record.dates) note(bound('date', date), `${date.type} ${date.value} ${date.certainty}`)
  for (const count of record.counts) {
    note(bound('count', count), `${count.comparison} ${count.value ?? count.lower} ${count.unit} ${count.role ?? ''}`)
  }
  for (const quantity of record.quantities) note(bound('quantity', quantity), `${quantity.value} ${quantity.unit}`)

  let attributes = 0
  record.measures.forEach((measure, index) => {
    const trigger = measure.evidence[0] && bound(measure.type, measure.evidence[0])
    if (!trigger) return
    const event = `E${index + 1}`
    const roles = rolesOf(measure).flatMap(([role, type, span]) => {
      const id = bound(type, span)
      return id ? [[role, id] as const] : []
    })
    lines.push(`${event}\t${[`${measure.type}:${trigger}`, ...numberRoles(roles)].join(' ')}`)
    lines.push(
      `A${++attributes}\tStatus ${event} ${measure.status}`,
      `A${++attributes}\tAction ${event} ${measure.action}`,
    )
    if (measure.background) lines.push(`A${++attributes}\tBackground ${event}`)
    note(event, `${measure.key} ${measure.rules.join(' ')}`)
  })
  return lines.map((line) => `${line}\n`).join('')
}

function rolesOf({ imposers, targets, counts, goods, dates }: Measure): (readonly [string, string, Span])[] {
  return [
    ...imposers.map((imposer) => ['Imposer', 'imposer', imposer] as const),
    ...targets.map((target) => ['Target', target.kind, target] as const),
    ...counts.map((count) => ['Count', 'count', count] as const),
    ...goods.map((good) => ['Good', 'good', good] as const),
    ...(['announced', 'effective', 'expires'] as const).flatMap((name) => {
      const date = dates[name]
      return date ? [[`${name[0]?.toUpperCase()}${name.slice(1)}`, 'date', date] as const] : []
    }),
  ]
}

/** brat numbers a role that is filled twice: Target, Target2, Target3. */
function numberRoles(roles: readonly (readonly [string, string])[]): readonly string[] {
  const seen = new Map<string, number>()
  return roles.map(([role, id]) => {
    const nth = (seen.get(role) ?? 0) + 1
    seen.set(role, nth)
    return `${role}${nth > 1 ? nth : ''}:${id}`
  })
}

/** A file name of letters, digits, dot, dash, low line; what had to change is told apart by a hash of the id. */
function buildFileName(id: string): string {
  const safe = id.replace(/[^A-Za-z0-9._-]/g, '_').replace(/^\.+/, '_')
  if (safe === id && id.length <= 100) return id
  return `${safe.slice(0, 80)}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`
}

export const brat: PathFormat = {
  kind: 'folder',
  name: 'brat',
  holds: 'a folder of brat standoff: text, mentions, measures as events, code-point offsets',
  extension: 'ann',
  async write(records, folder) {
    await mkdir(folder)
    await writeFile(join(folder, 'annotation.conf'), CONFIGURATION)
    const taken = new Map<string, number>()
    for await (const record of records) {
      const name = buildFileName(record.id)
      const nth = (taken.get(name.toLowerCase()) ?? 0) + 1
      taken.set(name.toLowerCase(), nth)
      const path = join(folder, nth > 1 ? `${name}~${nth}` : name)
      await writeFile(`${path}.txt`, record.text)
      await writeFile(`${path}.ann`, buildStandoff(record))
    }
  },
}
