/** What a run of capitalised words names: it is cut into stretches, and each is read by the first way that fits. */
import type { Candidate, Findings, Named } from './named.js'
import { readKnown, readOrganization } from './read-bodies.js'
import { readAdministration, readLeadersOffice, readPersonWithPlace, readSomebody } from './read-persons.js'
import { readPlaceOfTwoWords, readPlaceWithHead } from './read-places.js'
import type { Reading } from './reading.js'
import { type Cursor, pastTitle, type Read, type Stretch, stretchAt } from './stretch.js'

/** What the capitalised sequence [from, to) names. */
export function readRun(reading: Reading, from: number, to: number): Findings {
  const named: Named[] = []
  const candidates: Candidate[] = []
  let cursor: Cursor = { at: from, end: to, modifier: -1, role: undefined }
  while (cursor.at < cursor.end) {
    const behindTitle = pastTitle(reading, cursor)
    if (behindTitle) {
      cursor = behindTitle
      continue
    }
    const read = readStretch(stretchAt(reading, cursor))
    if (read.named) named.push(...read.named)
    if (read.somebody) candidates.push(read.somebody)
    cursor = read.next
  }
  return { named, candidates }
}

/** The ways to read a stretch, each with what it reads; the first that fits counts. */
const WAYS: readonly (readonly [example: string, read: (stretch: Stretch) => Read | undefined])[] = [
  ['Biden Administration', readAdministration],
  ['James Callaghan Cabinet', readLeadersOffice],
  ['Russian Foreign Ministry', readOrganization],
  ['Narita Airport', readPlaceWithHead],
  ['London Breed', readPersonWithPlace],
  ['Russia', readKnown],
  ['in Tal Afar', readPlaceOfTwoWords],
]

function readStretch(stretch: Stretch): Read {
  for (const [, read] of WAYS) {
    const found = read(stretch)
    if (found) return found
  }
  return readSomebody(stretch)
}
