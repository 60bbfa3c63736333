import type { ArticleView, PageIndex, PageMeta } from '../page-data.js'
import type { Build, Carried, Page } from './dom.js'

/** Runs in the page: unpacks the inert data blocks. Blocks of articles are unpacked when one of theirs is opened. */
export function openCarried(page: Page): Carried {
  const textOf = (id: string): string => page.getElementById(id)?.textContent ?? ''
  const unpack = async (id: string): Promise<unknown> => {
    const packed = atob(textOf(id).trim())
    const bytes = new Uint8Array(packed.length)
    for (let place = 0; place < packed.length; place += 1) bytes[place] = packed.charCodeAt(place)
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    return JSON.parse(await new Response(stream as unknown as ReadableStream<Uint8Array>).text())
  }
  const meta = JSON.parse(textOf('meta')) as PageMeta
  const blocks = new Map<number, Promise<unknown>>()
  return {
    meta,
    index: () => unpack('index') as Promise<PageIndex>,
    article: async (place) => {
      const block = meta.blocks.findLastIndex((first) => first <= place)
      if (block < 0 || !(place < meta.articles)) return undefined
      const opened = blocks.get(block) ?? unpack(`block-${block}`)
      blocks.set(block, opened)
      // A phone must be able to walk through all articles: only the last few blocks stay unpacked.
      if (blocks.size > 6) for (const old of [...blocks.keys()].slice(0, 1)) if (old !== block) blocks.delete(old)
      return ((await opened) as readonly ArticleView[])[place - (meta.blocks[block] ?? 0)]
    },
  }
}

/** Runs in the page: the only way it makes elements. */
export function makeBuild(page: Page): Build {
  return (tag, className, ...children) => {
    const element = page.createElement(tag)
    if (className) element.className = className
    element.append(...children)
    return element
  }
}
