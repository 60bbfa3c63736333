/** What the clause around a recognised date says of it. */
import type { Recognised } from './recognise.js'
import { type Direction, directionOf, isBound, isStart } from './tense.js'

/** Where its clause looks. */
export const lookAt = ({ sentence, start, end }: Recognised): Direction =>
  directionOf(sentence.text, start - sentence.start, end - sentence.start)

/** True for "before Aug. 1", "until July": a bound is rarely most of a year behind. */
export const isBounded = ({ sentence, start }: Recognised): boolean => isBound(sentence.text, start - sentence.start)

/** True for "from March 2": where something begins. */
export const isBeginning = ({ sentence, start }: Recognised): boolean => isStart(sentence.text, start - sentence.start)
