/** Stretches of capitals that name a place. */
import { PLACE_HEADS } from '../../lexicon/places.js'
import { nested, organization } from './bodies.js'
import { codeOf } from './codes.js'
import type { Hit } from './forms.js'
import type { Named } from './named.js'
import type { Reading } from './reading.js'
import { given } from './runs.js'
import { afresh, pastName, type Read, type Stretch, unknownEnd } from './stretch.js'

/** "Narita Airport", "Moscow Region": a place named after another. */
export function readPlaceWithHead(stretch: Stretch): Read | undefined {
  const { reading, hit, end } = stretch
  if (!hit || hit.to !== end - 1 || reading.covered[hit.to]) return undefined
  const { sense } = hit
  const isPlace = sense.kind === 'place' || (sense.kind === 'territory' && sense.territory.sense !== 'demonym')
  if (!isPlace || !PLACE_HEADS.has(reading.pieces[hit.to]?.plain ?? '')) return undefined
  const named = [place(reading, hit, hit.to + 1), ...nested(reading, hit.from, hit.to)]
  return { named, next: afresh(stretch, hit.to + 1) }
}

const place = (reading: Reading, { from, sense }: Hit, to: number): Named => ({
  ...organization(reading, from, to, codeOf(sense), 'place/head'),
  kind: 'place',
})

/** "cleared Tal Afar, west of": a place word right before shows that both words name the place. */
export function readPlaceOfTwoWords(stretch: Stretch): Read | undefined {
  const { reading, at } = stretch
  const second = reading.hits[unknownEnd(stretch)]
  const isBehind = /^(?:in|near|of|from|at|around|outside)$/.test(reading.pieces[at - 1]?.lower ?? '')
  if (second?.sense.kind !== 'place' || !isBehind || given(reading, at)) return undefined
  return { named: [place(reading, { ...second, from: at }, second.to)], next: pastName(stretch, second.to) }
}
