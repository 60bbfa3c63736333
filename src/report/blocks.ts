/** Articles as the page carries them: packed, many in a block. */
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { ArticleRecord } from '../record/contract.js'
import { buildArticleView } from './article-view.js'

/** JSON characters in one block: small enough to unpack in a blink, large enough to pack well. */
const BLOCK = 400_000

const pack = promisify(gzip)

/** A text packed by gzip, as base64. */
export async function packJson(json: string): Promise<string> {
  return (await pack(json, { level: 6 })).toString('base64')
}

/** Articles by block: those that are opened together are packed together. */
export class Blocks {
  readonly packed: string[] = []
  readonly first: number[] = []
  articles = 0
  private open: string[] = []
  private size = 0

  async add(record: ArticleRecord): Promise<number> {
    if (this.open.length === 0) this.first.push(this.articles)
    const json = JSON.stringify(buildArticleView(record))
    this.open.push(json)
    this.size += json.length
    this.articles += 1
    if (this.size >= BLOCK) await this.close()
    return this.articles - 1
  }

  async close(): Promise<void> {
    if (this.open.length === 0) return
    this.packed.push(await packJson(`[${this.open.join(',')}]`))
    this.open = []
    this.size = 0
  }
}
