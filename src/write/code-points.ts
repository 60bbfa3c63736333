/** Where the pairs of surrogates stand: the one thing that tells UTF-16 offsets from code points. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g

/**
 * Turns UTF-16 offsets into the text into code-point offsets, which Python, brat and doccano count in.
 * An offset inside a pair gives the place before it.
 */
export function buildCodePoints(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(PAIR), ({ index }) => index)
  return (offset) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] as number) < offset - 1) low = middle + 1
      else high = middle
    }
    const inside = pairs[low] === offset - 1
    return offset - low - (inside ? 1 : 0)
  }
}
