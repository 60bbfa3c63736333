import { SHARED_OFFICES } from '../../lexicon/titles.js'
import { firstStart, type Gathered } from './gather.js'

/** True when the article names the state, or a place in it. */
const names = (entities: readonly Gathered[], state: string): boolean =>
  entities.some(
    ({ kind, code, country }) => (kind === 'country' && code === state) || (kind === 'place' && country === state),
  )

/** "Foreign Secretary" is British, but Indian where the article names India and nothing British. */
function stateOfOffice({ role, country }: Gathered, entities: readonly Gathered[]): string | null {
  const office = (role ?? '').toLowerCase().replace(/^(?:former|acting|then|the) /, '')
  const sharing = SHARED_OFFICES[office]
  if (country === null || !sharing || sharing[0] !== country || names(entities, country)) return country
  const others = entities
    .filter(({ kind, code }) => kind === 'country' && code !== null && sharing.includes(code))
    .sort((a, b) => firstStart(a) - firstStart(b))
  return others[0]?.code ?? country
}

/** Gives persons whose office several states have the one of these states that the article tells of. */
export const settleOffices = (entities: readonly Gathered[]): Gathered[] =>
  entities.map((entity) =>
    entity.kind === 'person' ? { ...entity, country: stateOfOffice(entity, entities) } : entity,
  )
