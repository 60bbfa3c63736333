/** Numbers of items inside a sentence: "it (1) halted aid, (2) recalled its envoy", "will: (i) close the border; and (ii) …". */

/** The first number of a run, behind a blank or at the beginning. */
const OPENS = /(?:^|\s)\(?(?:1|a|i)\)\s/

/** A number with the mark in front of it, and with the "and" that may stand between. */
const NUMBER = /([:;]?)(\s+(?:and\s+|or\s+)?|^)(\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3}|ix|x)\)(?=\s))/g

/** A number in brackets whose like stands in other sentences. */
const ALONE = /(?<!\S)\((?:\d{1,2}|[a-h]|[ivx]{1,4})\)(?!\S)/g

/**
 * The same length, with the numbers blanked: a verb behind a number then follows its subject, or the verb before it. The
 * colon that opens the run goes with it, and a semicolon between items is read as a comma.
 */
export function withoutNumbers(text: string): string {
  if (!/\)\s/.test(text)) return text
  const isRun = OPENS.test(text) && [...text.matchAll(NUMBER)].length > 1
  if (!isRun) return text.replace(ALONE, (number) => ' '.repeat(number.length))
  return text.replace(NUMBER, (_, mark: string, link: string, number: string) => {
    const plain = mark === ':' ? ' ' : mark === ';' ? ',' : ''
    return plain + link + ' '.repeat(number.length)
  })
}
