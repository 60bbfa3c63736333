/** True for text broken into lines of one width, as the old wires sent it: a line end is then no end of a paragraph. */
function isHardWrapped(text: string): boolean {
  const lines = text.split('\n', 400).filter((line) => line.trim() !== '')
  const long = lines.filter((line) => line.length >= 50).length
  return lines.length > 6 && lines.every((line) => line.length <= 100) && long * 2 > lines.length
}

/** Start and end of every paragraph, half-open, in UTF-16 code units; white space around a paragraph is left out. */
export function findParagraphs(text: string): readonly (readonly [number, number])[] {
  const wrapped = isHardWrapped(text)
  const paragraphs: [number, number][] = []
  let fresh = true
  let at = 0
  for (const line of text.split('\n')) {
    const start = at + (line.length - line.trimStart().length)
    const end = at + line.trimEnd().length
    const blank = end <= start
    const last = paragraphs.at(-1)
    const indented = start - at >= 2
    if (!blank) {
      if (last && wrapped && !fresh && !indented) last[1] = end
      else paragraphs.push([start, end])
    }
    fresh = blank
    at += line.length + 1
  }
  return paragraphs
}
