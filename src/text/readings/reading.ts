/** A reading: what a word is that the tagger may take for something else, told by the words around it. */
import type { PartOfSpeech } from '../speech.js'
import type { Word } from '../tag.js'

/** A word in its place. Words before it are settled; the one behind it is still as tagged. */
export interface Place {
  readonly word: Word
  readonly before: readonly Word[]
  readonly last: Word | undefined
  readonly after: Word | undefined
}

export interface Reading {
  /** The words it is for, in lower case; any word where absent. */
  readonly words?: ReadonlySet<string>
  /** What the word ends in; any ending where absent. Not together with `words`. */
  readonly ends?: 'ed' | 'ing'
  /** What the tagger takes the word for; anything where absent. */
  readonly tagged?: readonly PartOfSpeech[]
  /** What the word before is; anything, or nothing, where absent. */
  readonly behind?: readonly PartOfSpeech[]
  /** What the word is; `as tagged` keeps it from the readings behind. */
  readonly as: PartOfSpeech | 'as tagged'
  readonly when?: (place: Place) => boolean
  /** A sentence in which it decides on the word in brackets. */
  readonly told: string
  /** A sentence in which it does not. */
  readonly not?: string
}

/** The words of a list written with spaces. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
