import type { FoundFile } from '../read/paths.js'

/** Part `index` (from 0) of `of`. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** "0/8" to "7/8", as cluster schedulers number their tasks; undefined for anything else. */
export function parseShard(text: string): Shard | undefined {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text)
  const [index, of] = [Number(match?.[1]), Number(match?.[2])]
  return match && of >= 1 && index < of ? { index, of } : undefined
}

/** True when there are enough files to deal out whole files; else every shard reads all of them and takes its share of the articles. */
export function isByFile(files: Iterable<FoundFile>, { of }: Shard): boolean {
  let count = 0
  for (const { file } of files) {
    if (file === '-') return false
    if (++count >= of) return true
  }
  return false
}
