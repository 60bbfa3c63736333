const BLOCK =
  'address|article|aside|blockquote|d[dlt]|div|fig(?:caption|ure)|footer|form|h[1-6]|header|hr|li|main|nav|[ou]l|p|pre|section|t(?:able|body|d|h|head|r)'
const BLOCKS = new RegExp(`</?(?:${BLOCK})\\b[^<>]*>`, 'gi')
/** Meta tags stay: they hold titles. */
const TAGS = /<(?!meta\b)\/?[a-z!][^<>]*>/gi
const ENTITIES = /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/gi

/** A page's text for the screen, without parsing it: blocks apart by an empty line, entities as blanks. Bytes stay bytes (latin1). */
export const stripTags = (page: string): string =>
  page
    .replace(BLOCKS, '\n\n')
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(TAGS, '')
    .replace(ENTITIES, ' ')
