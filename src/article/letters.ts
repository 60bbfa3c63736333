/** Bytes as the word search tells them apart: letters as 1 to 26 in either case, four signs, 0 for all the rest. */
export const [OTHER, HYPHEN, BACKSLASH, STOP, LINE_FEED] = [0, 27, 28, 29, 30] as const

export const isLetter = (code: number): boolean => code > OTHER && code < HYPHEN

const SIGNS: ReadonlyMap<number, number> = new Map([
  [10, LINE_FEED],
  [33, STOP],
  [45, HYPHEN],
  [46, STOP],
  [63, STOP],
  [92, BACKSLASH],
])

/** The code of each byte. */
export const CODES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const small = byte | 0x20
  return small >= 97 && small <= 122 ? small - 96 : (SIGNS.get(byte) ?? OTHER)
})

/** The codes of two bytes that were read as one number, low byte first: the first times 32, plus the second. */
export const PAIRS = ((): Uint16Array => {
  const pairs = new Uint16Array(1 << 16)
  const rows = new Map<number, Uint16Array>()
  for (let high = 0; high < 256; high++) {
    const second = CODES[high] as number
    const row = rows.get(second) ?? Uint16Array.from(CODES, (first) => (first << 5) | second)
    rows.set(second, row)
    pairs.set(row, high << 8)
  }
  return pairs
})()
