import { findBloc, plainName } from '../../lexicon/names.js'
import type { Entity } from '../../record/contract.js'
import { clean, firstStart, type Gathered, gatherByForm } from './gather.js'
import type { Named } from './named.js'

/** Countries and blocs: one entity a code. */
export function resolveByCode(namings: readonly Named[]): Gathered[] {
  const entities = gatherByForm(namings, (naming) => naming.code ?? naming.text)
  return [...entities.values()].map((entity) => ({
    ...entity,
    name: entity.kind === 'country' ? (entity.namings[0]?.known ?? entity.name) : fullest(entity),
  }))
}

/** The longest form that names the entity itself, not its seat. */
function fullest(entity: Gathered): string {
  const forms = entity.namings.map((naming) => clean(naming.text)).filter((text) => findBloc(text)?.sense === 'name')
  return forms.reduce((best, form) => (form.length > best.length ? form : best), forms[0] ?? entity.name)
}

/** Places and vessels: one entity a name; capitals of datelines are the same name. */
export const resolveByName = (namings: readonly Named[]): Gathered[] =>
  [...gatherByForm(namings, (naming) => plainName(clean(naming.text)).toLowerCase()).values()].map((entity) =>
    entity.kind === 'place' ? { ...entity, name: uncapitalised(entity.name) } : entity,
  )

/** "PARIS" of a dateline is Paris. */
const uncapitalised = (name: string): string =>
  /^\p{Lu}{4,}$/u.test(name) ? name.charAt(0) + name.slice(1).toLowerCase() : name

/** Entities with ids in order of first mention, mentions sorted and disjoint inside one entity. */
export function buildEntities(gathered: readonly Gathered[]): readonly Entity[] {
  const first = firstStart
  const sorted = gathered
    .filter((entity) => entity.namings.length > 0)
    .map((entity) => ({ entity, first: first(entity) }))
    .sort(
      (a, b) =>
        a.first - b.first ||
        KIND_ORDER.indexOf(a.entity.kind) - KIND_ORDER.indexOf(b.entity.kind) ||
        (a.entity.name < b.entity.name ? -1 : 1),
    )
  return sorted.map(({ entity }, k) => buildEntity(entity, `e${k + 1}`))
}

const KIND_ORDER: readonly Entity['kind'][] = [
  'person',
  'organization',
  'bloc',
  'country',
  'place',
  'vessel',
  'aircraft',
]

function buildEntity(entity: Gathered, id: string): Entity {
  const namings = [...entity.namings].sort((a, b) => a.start - b.start || b.end - a.end)
  const mentions: { start: number; end: number; text: string }[] = []
  for (const { start, end, text } of namings)
    if (start >= (mentions.at(-1)?.end ?? 0)) mentions.push({ start, end, text })
  const aliases = [...new Set(mentions.map((mention) => clean(mention.text)))].filter((alias) => alias !== entity.name)
  return {
    id,
    kind: entity.kind,
    name: entity.name,
    code: entity.code,
    country: entity.country,
    role: entity.role,
    aliases,
    mentions,
    rule: namings[0]?.rule ?? 'entity',
  }
}
