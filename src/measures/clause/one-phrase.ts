/** Stretches that are one noun phrase. */
import type { Word } from '../../text/tag.js'

/** True where a stretch holds only words of a noun phrase and the links given, with no comma or stop behind them. */
export const isOnePhrase = (stretch: readonly Word[], links: RegExp): boolean =>
  stretch.every(({ pos, lower, after }) => (IN_PHRASE.test(pos) || links.test(lower)) && !/[,;:]/.test(after))

const IN_PHRASE = /^(?:noun|name|adjective|number|determiner)$/
