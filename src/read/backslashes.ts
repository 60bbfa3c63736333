export const BACKSLASH = 92

/** True when an odd number of backslashes stands right before a quote, none of them at `open` or in front of it. */
export function isBehindBackslash(bytes: Buffer, quote: number, open = -1): boolean {
  let at = quote
  while (at - 1 > open && bytes[at - 1] === BACKSLASH) at--
  return (quote - at) % 2 === 1
}
