const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Markup that is already safe. Made only by `html`. */
export class Markup {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

type Part = string | number | Markup | readonly Markup[]

function write(part: Part): string {
  if (part instanceof Markup) return part.source
  if (typeof part === 'string' || typeof part === 'number')
    return String(part).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
  return part.map((markup) => markup.source).join('')
}

/** Markup from a template; everything put into it is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings.map((text, place) => text + (place < parts.length ? write(parts[place] ?? '') : '')).join(''),
  )
}

/** Markup from a source that this program made itself: its style, its script, its drawings. */
export function trusted(source: string): Markup {
  return new Markup(source)
}

/** JSON for a script block: `<` is written as an escape, so that no text can close the block or open a comment. */
export function scriptJson(value: unknown): Markup {
  return new Markup(
    JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'),
  )
}
