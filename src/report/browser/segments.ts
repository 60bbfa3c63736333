/** A stretch of text under the same marks: their positions, outermost first. Half-open, UTF-16 code units. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly marks: readonly number[]
}

/**
 * Cuts paragraphs at the edges of their marks. Marks may nest, be equal at one end, cross each other or run over
 * several paragraphs; a mark that crosses another comes out in two pieces, so that the pieces always nest.
 * `marks` are sorted outer before inner, `paragraphs` by start and disjoint. Work grows with marks times nesting depth.
 */
export function segmentText(
  paragraphs: readonly (readonly [number, number])[],
  marks: readonly { readonly start: number; readonly end: number }[],
): readonly (readonly Segment[])[] {
  const ends = marks.map((mark) => mark.end).sort((a, b) => a - b)
  let nextStart = 0
  let nextEnd = 0
  let open: number[] = []
  return paragraphs.map(([from, to]) => {
    const segments: Segment[] = []
    let at = from
    while (at < to) {
      for (; nextStart < marks.length && (marks[nextStart]?.start ?? 0) <= at; nextStart += 1) open.push(nextStart)
      while (nextEnd < ends.length && (ends[nextEnd] ?? 0) <= at) nextEnd += 1
      const here = at
      open = open.filter((place) => (marks[place]?.end ?? 0) > here)
      at = Math.min(to, ends[nextEnd] ?? to, marks[nextStart]?.start ?? to)
      segments.push({ start: here, end: at, marks: [...open] })
    }
    return segments
  })
}
