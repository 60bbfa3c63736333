import { setFlagsFromString } from 'node:v8'

/** V8 11 to 13 (Node 20 to 24) know the flag. */
const KNOWS_FLAG = /^1[1-3]\./.test(process.versions.v8)

/**
 * V8 compiles a function anew, optimised, after it ran for a while. Extraction runs through so much code that in runs of
 * seconds a quarter of the CPU time went into code that was soon left again: there it had better wait. The few tight
 * loops of reading and screening are worth it at once.
 */
export function setPatience(isPatient: boolean): void {
  if (KNOWS_FLAG) setFlagsFromString(`--interrupt-budget=${isPatient ? 1_000_000 : 66_000}`)
}
