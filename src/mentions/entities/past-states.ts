import { nameOfState } from '../../lexicon/names.js'
import { PAST_STATES, type PastState } from '../../lexicon/territories.js'
import type { Named } from './named.js'

const byName = (code: string) => (naming: Named) =>
  naming.code === code && /^country\/(?:name|demonym)$/.test(naming.rule)

/** True in an article of its time: by the day it was published, else when only the state of the past is named. */
const isOfItsTime = (
  { code, successor, until }: PastState,
  named: readonly Named[],
  published: string | null,
): boolean => named.some(byName(code)) && (published === null ? !named.some(byName(successor)) : published < until)

/** "Moscow", "the Kremlin" in 1987, "Belgrade" in 1999: capitals and seats stand for the state that they then were of. */
export function settlePastStates(named: readonly Named[], published: string | null): readonly Named[] {
  const then = new Map(
    PAST_STATES.filter((state) => isOfItsTime(state, named, published)).map(({ code, successor }) => [successor, code]),
  )
  if (then.size === 0) return named
  return named.map((naming) => {
    if (naming.kind !== 'country')
      return then.has(naming.country ?? '') ? { ...naming, country: then.get(naming.country ?? '') ?? null } : naming
    const code = /^country\/(?:capital|seat)$/.test(naming.rule) ? then.get(naming.code ?? '') : undefined
    return code === undefined ? naming : { ...naming, code, known: nameOfState(code) }
  })
}
