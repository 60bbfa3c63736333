import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const COUNTRIES = ['Russia', 'Iran', 'Belarus', 'Myanmar', 'Syria', 'Venezuela', 'Sudan', 'Mali']
const IMPOSERS = ['Japan', 'Canada', 'Norway', 'Switzerland', 'Australia', 'Britain']
const GOODS = ['steel', 'timber', 'gold', 'caviar', 'semiconductors']
const PLACES = ['library', 'swimming pool', 'theatre', 'market hall', 'museum', 'stadium', 'bridge']
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/** Short news, all different; two of three tell of a measure, the third of nothing a rule could fire on. */
export function buildArticle(index: number): {
  readonly id: string
  readonly title: string
  readonly date: string
  readonly text: string
} {
  const id = `a${index}`
  const date = `2023-03-${String(1 + (index % 28)).padStart(2, '0')}`
  if (index % 3 === 2) {
    const place = at(PLACES, index)
    return {
      id,
      date,
      title: `Town opens a ${place}`,
      text: `Visitor number ${index} came to the new ${place} on the first day, and ${index * 7} more in the week after it. The mayor was glad of the ${place}.`,
    }
  }
  const [imposer, target, goods] = [at(IMPOSERS, index), at(COUNTRIES, index * 7 + 1), at(GOODS, index)]
  return {
    id,
    date,
    title: `${imposer} bans imports of ${goods} from ${target}`,
    text: `${imposer} has banned imports of ${goods} from ${target}, its government said in order ${index}. It also froze the assets of ${index + 2} officials from ${target}. Trade between the two came to ${index * 3} tonnes in year ${index}.`,
  }
}

export const ndjsonOf = (count: number): string =>
  Array.from({ length: count }, (_, index) => `${JSON.stringify(buildArticle(index))}\n`).join('')

/** A folder for one test, removed afterwards. */
export function openFolder(): { readonly path: (name: string) => string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'interdict-batch-'))
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) }
}
