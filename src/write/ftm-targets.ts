/** Who is hit, as FollowTheMoney entities: persons, bodies, ships and states. */
import { createHash } from 'node:crypto'
import { BLOCS } from '../lexicon/blocs.js'
import { nameOfState } from '../lexicon/names.js'
import type { ArticleRecord, Entity, Measure, Target } from '../record/contract.js'
import { findAlpha3 } from './alpha3.js'

export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
  readonly interdict?: unknown
}

/** An id that is the same for the same parts. */
export const hash = (...parts: readonly (string | number)[]): string =>
  `interdict-${createHash('sha1').update(JSON.stringify(parts)).digest('hex')}`

const PUBLIC_BODY =
  /\b(?:Ministry|Department|Agency|Central Bank|Armed Forces|Army|Guards?|Police|Commission|Government)\b/
const COMPANY = /\b(?:Bank|Inc|Corp|Corporation|Company|Co|Ltd|LLC|PLC|JSC|PJSC|OAO|GmbH|Holdings?|Airlines?)\b/i

function schemaOf({ kind, name }: Target): string {
  if (kind === 'person') return 'Person'
  if (kind === 'vessel') return 'Vessel'
  if (kind === 'aircraft') return 'Airplane'
  if (kind === 'country') return 'PublicBody'
  if (PUBLIC_BODY.test(name)) return 'PublicBody'
  return COMPANY.test(name) ? 'Company' : 'Organization'
}

/** FollowTheMoney's country: alpha-2 in small letters, and "eu"; nothing for other bodies. */
export const countriesOf = (codes: readonly (string | null | undefined)[]): readonly string[] =>
  codes
    .filter((code) => code === 'EU' || findAlpha3(code ?? '') !== undefined)
    .map((code) => (code as string).toLowerCase())

/** Properties without the empty ones; every value a string, each once. */
export function propertiesOf(
  all: Readonly<Record<string, readonly (string | null | undefined)[]>>,
): FtmEntity['properties'] {
  const kept = Object.entries(all).map(
    ([name, values]) => [name, [...new Set(values.filter((value) => value))]] as const,
  )
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0)) as FtmEntity['properties']
}

const BLOC_NAMES: ReadonlyMap<string, string | undefined> = new Map(BLOCS.map(({ code, names }) => [code, names[0]]))

/**
 * What `targetCountries` names: a state (the npm model 3.8.4 has no Territory, so it is the PublicBody that every
 * version knows), a bloc, or the name of a group that is no state.
 */
function stateOf(code: string): FtmEntity {
  if (findAlpha3(code)) {
    const name = [`Government of ${nameOfState(code)}`]
    const id = `interdict-state-${code.toLowerCase()}`
    return { id, schema: 'PublicBody', properties: propertiesOf({ name, country: countriesOf([code]) }) }
  }
  const bloc = BLOC_NAMES.get(code)
  const schema = bloc ? 'PublicBody' : 'Organization'
  return {
    id: hash('body', code),
    schema,
    properties: propertiesOf({ name: [bloc ?? code], country: countriesOf([code]) }),
  }
}

function targetOf(target: Target, record: ArticleRecord): FtmEntity {
  const entity: Entity | undefined = record.entities.find(({ id }) => id === target.entity)
  const schema = schemaOf(target)
  const country = countriesOf([target.code, entity?.country])
  return {
    id: hash(record.id, target.kind, target.entity ?? target.name),
    schema,
    properties: propertiesOf({
      name: [entity?.name ?? target.name],
      alias: entity?.aliases ?? [],
      [schema === 'Vessel' ? 'flag' : 'country']: country,
      ...(schema === 'Person' ? { position: [entity?.role] } : {}),
    }),
  }
}

/** Who is hit: those named; and the states, when only a state or an unnamed group is. Groups never become persons. */
export function targetsOf(measure: Measure, record: ArticleRecord): readonly FtmEntity[] {
  const named = measure.targets.filter(({ kind }) => kind !== 'group' && kind !== 'country')
  const states = named.length === 0 || measure.targets.some(({ kind }) => kind === 'group' || kind === 'country')
  return [...named.map((target) => targetOf(target, record)), ...(states ? measure.targetCountries.map(stateOf) : [])]
}
