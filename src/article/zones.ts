import type { Zone, ZoneKind } from './article.js'
import { parseDateline } from './dateline.js'
import { findFurniture, LINKS_BELOW, SECTION_LABEL } from './furniture.js'
import { findLines, type Line } from './lines.js'

/** The parts of an article's text, and the title that was found or confirmed in it. */
export interface Parts {
  readonly title: string | null
  readonly zones: readonly Zone[]
}

/** Datelines stand in the first lines below the title; further down a capitalised opening is something else. */
const DATELINE_LINES = 6
const MAX_HEADLINE = 220

/** Cuts a text into zones that are sorted, disjoint and cover everything but white space. `given` is the title from metadata. */
export function findParts(text: string, given: string | null): Parts {
  const lines = findLines(text)
  const labels = countLabels(lines)
  const { title, count } = findTitle(lines.slice(labels), given)
  const top = labels + count
  const zones: Zone[] = [
    ...lines.slice(0, labels).map((line) => zone('boilerplate', line)),
    ...lines.slice(labels, top).map((line) => zone('title', line)),
    ...lines.slice(top).flatMap((line, index) => zonesOfLine(line, index)),
  ]
  return { title, zones: join(markTail(markBlocks(zones, lines), lines)) }
}

const zone = (kind: ZoneKind, { start, end }: { start: number; end: number }): Zone => ({ kind, start, end })

/** Section names above a headline ("All news"): only when more lines follow. */
function countLabels(lines: readonly Line[]): number {
  let count = 0
  while (count < lines.length - 1 && SECTION_LABEL.test(lines[count]?.text ?? '')) count++
  return count
}

/** The title and how many lines from the first it takes: a given title where the text repeats it, else a first line that is repeated or stands alone. */
function findTitle(lines: readonly Line[], given: string | null): { title: string | null; count: number } {
  const [first, second] = lines
  if (!first) return { title: given, count: 0 }
  const known =
    given ??
    (second && isHeadline(first.text) && (first.closesBlock || isSame(first.text, second.text)) ? first.text : null)
  if (known === null) return { title: null, count: 0 }
  let count = 0
  while (isSame(lines[count]?.text ?? '', known)) count++
  return { title: known, count }
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’“”"'`]/g, '')
    .replace(/[\s–—-]+/g, ' ')
    .trim()
const isSame = (line: string, title: string): boolean => line !== '' && plain(line) === plain(title)

/** True for a line that can be a headline: short, no sentence end, not a dateline, caption, byline or boilerplate. */
export function isHeadline(line: string): boolean {
  if (line.length > MAX_HEADLINE || !/\p{L}.*\s\S/u.test(line)) return false
  if (/[.:;,]["”’]?$/.test(line) && !/(?:^|[\s(])(?:\p{Lu}\.)+$/u.test(line)) return false
  return !/^By\s\p{Lu}/u.test(line) && parseDateline(line) === 0 && findFurniture(line) === undefined
}

/** The zones of one line below the title: all furniture, or a caption or dateline before its telling, or telling. */
function zonesOfLine(line: Line, index: number): readonly Zone[] {
  const caption = line.text.startsWith('FILE PHOTO: ') ? LEADING_CAPTION.exec(line.text.slice(0, 700)) : null
  const photo = caption?.[0].trimEnd().length ?? 0
  if (photo > 0 && photo < line.text.length) {
    const rest = line.start + line.text.length - line.text.slice(photo).trimStart().length
    const telling = { ...line, start: rest, text: line.text.slice(rest - line.start) }
    return [{ kind: 'caption', start: line.start, end: line.start + photo }, ...zonesOfLine(telling, index)]
  }
  const furniture = findFurniture(line.text)
  if (furniture) return [zone(furniture.kind, line)]
  const length = index < DATELINE_LINES ? parseDateline(line.text) : 0
  if (length === 0) return [zone('body', line)]
  const cut = line.start + length
  const rest = line.end - line.text.slice(length).trimStart().length
  return [
    zone('dateline', { start: line.start, end: cut }),
    ...(rest < line.end ? [zone('body', { start: rest, end: line.end })] : []),
  ]
}

/** A caption that runs on into the first sentence: its photographer ends it. */
const LEADING_CAPTION =
  /^FILE PHOTO: [^\n]{10,500}?REUTERS\/\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}(?:\/File Photo)?(?=\s|$)/u

/** A block between blank lines of which half the lines are boilerplate is boilerplate: sign-up boxes come as one block. */
function markBlocks(zones: readonly Zone[], lines: readonly Line[]): readonly Zone[] {
  const ends = lines.filter(({ closesBlock }) => closesBlock).map(({ end }) => end)
  const marked: Zone[] = []
  let from = 0
  for (const end of ends) {
    const block: Zone[] = []
    for (; from < zones.length && (zones[from]?.end ?? 0) <= end; from++) block.push(zones[from] as Zone)
    const boilerplate = block.filter(({ kind }) => kind === 'boilerplate').length
    const isBox = boilerplate >= 2 && boilerplate * 2 >= block.length
    for (const each of block) marked.push(isBox && each.kind === 'body' ? { ...each, kind: 'boilerplate' } : each)
  }
  return marked
}

/** "Read more:" with nothing but headlines down to the end of the text. */
function markTail(zones: readonly Zone[], lines: readonly Line[]): readonly Zone[] {
  let opener: Line | undefined
  for (let index = lines.length - 1; index > 0; index--) {
    const line = lines[index] as Line
    if (LINKS_BELOW.test(line.text)) opener = line
    else if (line.text.length > 160 || /[.?!]["”’)]*$/.test(line.text)) break
  }
  if (!opener) return zones
  const { start } = opener
  return zones.map((each) => (each.start >= start && each.kind === 'body' ? { ...each, kind: 'boilerplate' } : each))
}

/** Joins neighbours of one kind; repeated titles stay apart. */
function join(zones: readonly Zone[]): readonly Zone[] {
  const joined: Zone[] = []
  for (const each of zones) {
    const last = joined.at(-1)
    if (last && last.kind === each.kind && each.kind !== 'title') joined[joined.length - 1] = { ...last, end: each.end }
    else joined.push(each)
  }
  return joined
}
