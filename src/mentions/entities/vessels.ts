import type { EntityKind } from '../../record/contract.js'
import type { Named } from './named.js'
import { isNameWord, lastHead } from './organizations.js'
import { type Reading, spanOf } from './reading.js'
import { roleEnd } from './role-phrases.js'
import { setOf } from './words.js'

const PREFIX = setOf('MV MT SS USS HMS INS HMAS ROKS M/V M/T MS FSO FPSO')
const SHIP = setOf(
  'tanker supertanker vessel ship freighter yacht superyacht mega-yacht megayacht frigate destroyer trawler warship submarine ferry cruiser icebreaker oiler cargo-ship corvette tugboat boat container-ship',
)
const SHIPS = setOf(
  'tankers supertankers vessels ships freighters yachts superyachts frigates destroyers trawlers warships ferries corvettes',
)
const TAIL = setOf('number registration registered tail')
/** The words before the name of a ship or the registration of an aircraft, each with its kind. */
const CUES = new Map([SHIP, SHIPS, TAIL].flatMap((kind) => [...kind].map((word) => [word, kind] as const)))
const REGISTRATION = /^(?:RA|EP|P4|VP|VQ|T7|YV|HB|EW|UR|UP|N|B|A6|TC|OE|LX|M|9H)-?[A-Z\d]{2,6}$/

const naming = (reading: Reading, from: number, to: number, kind: EntityKind, rule: string): Named => ({
  ...spanOf(reading, from, to),
  kind,
  sentence: reading.sentence.index,
  code: null,
  country: null,
  role: null,
  known: null,
  rule,
})

/** End of a ship's name at `at`: capitals and a closing number, no known name; `at` when there is none. */
function shipEnd(reading: Reading, at: number): number {
  let end = at
  while (end < at + 4 && isNameWord(reading, end) && !reading.hits[end]) end++
  if (end === at || roleEnd(reading, at) > at || lastHead(reading, at, end) >= at) return at
  return /^\d{1,3}$/.test(reading.pieces[end]?.text ?? '') ? end + 1 : end
}

/** Start of the name told after a word for a ship: "the tanker Remi", "the vessel, the Lighthouse Winmore", "named Dilbar". */
function nameAfterShip(reading: Reading, at: number): number {
  const { pieces } = reading
  let next = at + 1
  if (/^(?:named|called|dubbed)$/.test(pieces[next]?.lower ?? ''))
    return pieces[next + 1]?.lower === 'the' ? next + 2 : next + 1
  if (/^["“'‘]$/.test(pieces[next]?.text ?? '')) return next + 1
  if (/^(?:,|as)$/.test(pieces[next]?.text ?? '')) {
    next++
    return pieces[next]?.lower === 'the' ? next + 1 : -1
  }
  return next
}

/** "the tankers Ceres, Dolphin and Sea Star": the names behind a plural. */
function shipsAfter(reading: Reading, at: number): readonly Named[] {
  const ships: Named[] = []
  for (let from = at + 1; ships.length < 20; ) {
    const end = shipEnd(reading, from)
    if (end === from) break
    ships.push(naming(reading, from, end, 'vessel', 'vessel/noun'))
    from = end
    while (from < end + 2 && /^(?:,|and)$/.test(reading.pieces[from]?.text ?? '')) from++
    if (from === end) break
  }
  return ships
}

/** Ships by prefix or by the word before their name, aircraft by their registration after "tail number". */
export function findVessels(reading: Reading): readonly Named[] {
  const found: Named[] = []
  const { pieces } = reading
  if (reading.style !== 'plain') return found
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    if (!piece?.word) continue
    if (piece.upper && PREFIX.has(piece.text)) {
      const end = shipEnd(reading, at + 1)
      if (end > at + 1) found.push(naming(reading, at + 1, end, 'vessel', 'vessel/prefix'))
      continue
    }
    const cue = CUES.get(piece.lower)
    if (!cue) continue
    if (cue === TAIL) {
      if (REGISTRATION.test(pieces[at + 1]?.text ?? ''))
        found.push(naming(reading, at + 1, at + 2, 'aircraft', 'aircraft/registration'))
    } else if (piece.capital) continue
    else if (cue === SHIPS) found.push(...shipsAfter(reading, at))
    else {
      const from = nameAfterShip(reading, at)
      const end = from > 0 ? shipEnd(reading, from) : from
      if (end > from) found.push(naming(reading, from, end, 'vessel', 'vessel/noun'))
    }
  }
  return found
}
