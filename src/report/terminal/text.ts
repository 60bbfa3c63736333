/** An article's text for a terminal, with its marks in colour. */
import { segmentText } from '../browser/segments.js'
import type { ArticleView, FactKind } from '../page-data.js'
import { type ShownWord, showControls, wrapWords } from './lines.js'
import type { Paint, Style } from './paint.js'

/** The paragraphs with their marks in colour; the trigger of a measure is followed by its number in brackets, in any case. */
export function showText(view: ArticleView, paint: Paint, width: number): readonly string[] {
  const numbers = numbersByEnd(view)
  return segmentText(view.paragraphs, view.marks).map((segments) => {
    const words = new Words(paint)
    for (const { start, end, marks } of segments) {
      const style = heaviest(marks.flatMap((mark) => view.marks[mark]?.facts[0]?.kind ?? []))
      words.add(style, view.text.slice(start, end))
      for (const number of numbers.get(end) ?? []) words.add('strong', `[${number}]`)
      numbers.delete(end)
    }
    return wrapWords(words.close(), width)
  })
}

/** The numbers of the measures whose triggers end at an offset. */
function numbersByEnd({ cards, marks }: ArticleView): Map<number, number[]> {
  const numbers = new Map<number, number[]>()
  for (const [place, { evidence }] of cards.entries()) {
    const end = marks[evidence[0] ?? -1]?.end
    if (end !== undefined) numbers.set(end, [...(numbers.get(end) ?? []), place + 1])
  }
  return numbers
}

/** Of several marks on the same words the innermost counts that tells more than a name. */
const heaviest = (kinds: readonly FactKind[]): FactKind | undefined =>
  kinds.findLast((kind) => kind !== 'entity') ?? kinds.at(-1)

/** Words put together of pieces in several styles. */
class Words {
  readonly #paint: Paint
  readonly #words: ShownWord[] = []
  #open: ShownWord = { shown: '', columns: 0 }

  constructor(paint: Paint) {
    this.#paint = paint
  }

  add(style: Style | undefined, text: string): void {
    for (const piece of text.split(/(\s+)/)) {
      if (/^\s/.test(piece)) this.close()
      else if (piece !== '') this.#append(style, showControls(piece))
    }
  }

  #append(style: Style | undefined, text: string): void {
    const { shown, columns } = this.#open
    this.#open = { shown: shown + (style ? this.#paint(style, text) : text), columns: columns + text.length }
  }

  /** Ends the open word; gives all. */
  close(): readonly ShownWord[] {
    if (this.#open.columns > 0) this.#words.push(this.#open)
    this.#open = { shown: '', columns: 0 }
    return this.#words
  }
}
