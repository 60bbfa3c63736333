import { readWhole } from './bytes.js'
import { buildFault, type Format, isPageScreenedOut } from './found.js'

const MAX_FILE = 32 << 20

/** One HTML page is one article. It is parsed later, where the extraction runs. */
export const html: Format = {
  name: 'html',
  isLike: (_, name, start) =>
    /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|article|meta|title|div|p|h1)\b/is.test(
      start,
    ) ||
    (/\.x?html?$/i.test(name) && /<[\w!]/.test(start)),
  async *read(input, reading) {
    const bytes = await readWhole(input.chunks, MAX_FILE)
    if (!bytes) {
      yield buildFault(input, 'too-large', `a page of more than ${MAX_FILE >> 20} MB is no article`)
      return
    }
    reading.tally.bytes += bytes.length
    if (isPageScreenedOut(bytes, reading)) {
      reading.tally.screenedOut++
      return
    }
    const { path, member } = input
    yield { page: bytes, source: { path, member, format: 'html', url: null, outlet: null } }
    if (
      /<html\b/i.test(bytes.toString('latin1', 0, 4096)) &&
      !/<\/(?:html|body)\s*>/i.test(bytes.toString('latin1', Math.max(0, bytes.length - 65_536)))
    ) {
      yield buildFault(input, 'truncated', 'the page ends before it is closed; what is there was read', bytes.length)
    }
  },
}
