import type { UserLexicon } from '../../lexicon/user.js'
import type { Entity, Issue } from '../../record/contract.js'
import type { Document, Sentence } from '../../text/document.js'
import { keptFor } from '../../text/kept.js'
import { addTo } from '../../text/lists.js'
import { applyDefinitions, findDefinitions } from './acronyms.js'
import { findAnaphors } from './anaphora.js'
import { buildEntities, resolveByCode, resolveByName } from './build.js'
import { settleByContext } from './context.js'
import { decide } from './decide.js'
import { buildIndex, type FormIndex, type Sense } from './forms.js'
import { findLicensed } from './licensed.js'
import type { Candidate, Named } from './named.js'
import { settleOffices } from './offices.js'
import { settlePastStates } from './past-states.js'
import { isByline, readSentences, smallWordsOf } from './reading.js'
import { resolveOrganizations } from './resolve-organizations.js'
import { resolvePersons } from './resolve-persons.js'
import { scanSentence } from './scan.js'
import { withTheirStates } from './shared-bodies.js'
import { settleStates } from './states.js'
import { findVessels } from './vessels.js'

export interface EntityFindings {
  readonly entities: readonly Entity[]
  readonly issues: readonly Issue[]
}

function* userForms(lexicon: UserLexicon): Generator<readonly [string, Sense]> {
  for (const user of lexicon.names)
    for (const name of [user.name, ...user.aliases]) yield [name, { kind: 'user', user }]
}

/** Copyright lines and page furniture name firms that the article does not tell of. */
const isFurniture = ({ zone, text }: Sentence): boolean =>
  (zone === 'boilerplate' && !isByline(text)) ||
  /©|\bcopyright\b|all rights reserved|\btrademarks?\b|^Disclaimer|terms of (?:use|service)/i.test(text)

const indexOf = keptFor((lexicon: UserLexicon): FormIndex => buildIndex(userForms(lexicon)))

/**
 * Who and what the article names: persons, organisations, countries, blocs, places, vessels.
 * `published` is the day of publication (ISO 8601, as precise as it is known) or null. Safe forms first, then open sequences by the evidence of the whole article, then every other occurrence of what is known.
 */
export function findEntities(document: Document, published: string | null, lexicon?: UserLexicon): EntityFindings {
  const issues: Issue[] = []
  const readings = readSentences(document, lexicon && indexOf(lexicon))
  const small = smallWordsOf(readings)
  const named: Named[] = []
  const candidates: Candidate[] = []
  const vessels: Named[] = []
  for (const reading of readings) {
    if (isFurniture(reading.sentence)) continue
    const found = scanSentence(reading, small)
    named.push(...found.named)
    candidates.push(...found.candidates)
    vessels.push(...findVessels(reading))
  }
  const ships = new Set(vessels.map((naming) => naming.start))
  const decided = decide(candidates, small, named).filter((naming) => !ships.has(naming.start))
  const all = [...named, ...vessels, ...decided]
  const defined = applyDefinitions(all, findDefinitions(readings, all))
  const settled = settlePastStates(settleByContext(readings, defined, small, issues), published)
  const byKind = new Map<Entity['kind'], Named[]>()
  for (const naming of settled) {
    addTo(byKind, naming.kind, naming)
  }
  const of = (kind: Entity['kind']): readonly Named[] => byKind.get(kind) ?? []
  const gathered = settleOffices([
    ...resolvePersons(of('person'), issues),
    ...resolveOrganizations(withTheirStates(of('organization'))),
    ...resolveByCode(of('country')),
    ...resolveByCode(of('bloc')),
    ...resolveByName([...of('place'), ...of('vessel'), ...of('aircraft')]),
  ])
  findLicensed(readings, gathered)
  findAnaphors(readings, gathered)
  const added = settleStates(readings, gathered)
  return { entities: buildEntities([...gathered, ...added]), issues }
}
