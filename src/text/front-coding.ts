/** Lines of which many begin as the one before: each is written with how many of its first words it shares. */

/** The lines as one text; none may hold a line break. */
export function frontCoded(lines: readonly string[]): string {
  let before: readonly string[] = []
  return lines
    .map((line) => {
      const words = line.split(' ')
      const differs = words.findIndex((word, at) => at >= MOST || word !== before[at])
      const shared = differs < 0 ? words.length : differs
      before = words
      return `${shared.toString(36)}${words.slice(shared).join(' ')}`
    })
    .join('\n')
}

/** What one digit can tell. */
const MOST = 35

export function linesOf(coded: string): readonly string[] {
  let before: readonly string[] = []
  return coded.split('\n').map((line) => {
    const shared = before.slice(0, Number.parseInt(line.slice(0, 1), 36))
    before = line.length > 1 ? [...shared, ...line.slice(1).split(' ')] : shared
    return before.join(' ')
  })
}
