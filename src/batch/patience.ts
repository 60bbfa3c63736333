import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** V8 11 (Node 20) knows the flag; V8 12 and 13 (Node 22 and 24) count calls instead, and would complain of it. */
const KNOWS_FLAG = process.versions.v8.startsWith('11.')

/**
 * V8 compiles a function anew, optimised, after it ran for a while. Extraction runs through so much code that in runs of
 * seconds a quarter of the CPU time went into code that was soon left again: there it had better wait. The few tight
 * loops of reading and screening are worth it at once.
 */
export function setPatience(isPatient: boolean): void {
  if (KNOWS_FLAG) setFlagsFromString(`--interrupt-budget=${isPatient ? 1_000_000 : 66_000}`)
}

/**
 * From now on functions get simple machine code when they first run, not when they ran for a while: extraction has so
 * much code that most of a run of seconds was spent in code not compiled at all. A twentieth of the CPU time of such
 * runs; a run on one article would only pay for it.
 */
export function compileAtOnce(): void {
  setFlagsFromString('--always-sparkplug')
}

/** Bytes of the two halves of the room in which V8 keeps what is new. */
const ROOM = 8 << 20
let hasRoom = false

/**
 * What is new is looked through whenever its room is full: of 1 MB, as V8 begins, an article fills three. With 4 MB a
 * tenth of the CPU time of runs of seconds is saved, and with the 16 MB to which it would grow not much more, but a run
 * peaks 35 MB higher. To be asked between articles: V8 takes the next step when enough was kept.
 */
export function growRoom(): void {
  if (hasRoom) return
  hasRoom = getHeapSpaceStatistics().some((space) => space.space_name === 'new_space' && space.space_size >= ROOM)
  setFlagsFromString(`--semi-space-growth-factor=${hasRoom ? 1 : 4}`)
}
