import { parseHTML } from 'linkedom'
import type { DomDocument, DomElement, DomNode } from './dom.js'

const BLOCKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|THEAD|TR|UL)$/
const SILENT = /^(?:SCRIPT|TITLE|STYLE|NOSCRIPT|TEMPLATE|SVG|IFRAME|OBJECT|BUTTON|SELECT|OPTION|TEXTAREA|HEAD)$/

/** The text of an element: blocks apart by an empty line, `<br>` as a line end, other white space as one blank. */
export function textOf(root: DomElement): string {
  const parts: string[] = []
  // A stack instead of recursion: pages nest as deep as they like.
  const stack: (DomNode | string)[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node)
    else if (node.nodeType === 3) parts.push((node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '))
    else if (node.nodeType === 1) {
      const name = (node as DomElement).tagName.toUpperCase()
      if (SILENT.test(name)) continue
      if (name === 'BR') parts.push('\n')
      const isBlock = BLOCKS.test(name)
      if (isBlock) parts.push('\n\n')
      if (isBlock) stack.push('\n\n')
      const { childNodes } = node
      for (let index = childNodes.length - 1; index >= 0; index--) stack.push(childNodes[index] as DomNode)
    }
  }
  return parts
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A page as a tree. Old pages write names of attributes large, which linkedom takes for others. */
export function parseDocument(html: string): DomDocument {
  const lower = /\s(?:NAME|CONTENT|CLASS|HREF|TYPE)=/.test(html)
    ? html.replace(/<\w[^<>]*>/g, (tag) => tag.replace(/\s[A-Z-]+(?==)/g, (name) => name.toLowerCase()))
    : html
  return parseHTML(lower).document as unknown as DomDocument
}

/** Text of a piece of HTML, as feeds and mails carry it; plain text stays as it is. */
export function textOfHtml(html: string): string {
  if (!/<\/?[a-z][^>]*>|&[a-z#\d]{2,8};/i.test(html)) return html.trim()
  const document = parseDocument(`<html><body>${html}</body></html>`)
  return document.body ? textOf(document.body) : ''
}
