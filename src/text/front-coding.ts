/** Lines of which many begin as the one before: each is written with how many of its first letters it shares. */

/** The lines as one text; none may hold a line break. */
export function frontCoded(lines: readonly string[]): string {
  let before = ''
  return lines
    .map((line) => {
      const shared = Math.min(sharedWords(before, line), MOST)
      before = line
      return `${shared.toString(36).padStart(2, '0')}${line.slice(shared)}`
    })
    .join('\n')
}

/** What two digits can tell. */
const MOST = 36 * 36 - 1

/** How many letters two lines share up to the end of a word: words make for fewer different numbers than letters. */
function sharedWords(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  if (at === a.length && at === b.length) return at
  return b.lastIndexOf(' ', at - 1) + 1
}

export function linesOf(coded: string): readonly string[] {
  let before = ''
  return coded.split('\n').map((line) => {
    before = before.slice(0, Number.parseInt(line.slice(0, 2), 36)) + line.slice(2)
    return before
  })
}

/** The whole numbers of a line, parted by single spaces; read without a word in between, for they are many. */
export function numbersIn(line: string): readonly number[] {
  const numbers: number[] = []
  let value = 0
  for (let at = 0; at < line.length; at++) {
    const digit = line.charCodeAt(at) - 48
    if (digit >= 0) value = value * 10 + digit
    else {
      numbers.push(value)
      value = 0
    }
  }
  if (line.length > 0) numbers.push(value)
  return numbers
}
