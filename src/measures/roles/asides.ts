/** Those who are hit where a sentence lists them apart: "…, among them A and B", "three banks – A, B and C", "X; Y; and Z". */
import type { Count, Target } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Candidate } from '../candidates.js'
import type { Run } from '../clause/clause.js'
import type { Scene } from '../scene.js'
import { type Naming, namingsBetween, stateOf } from './actors.js'
import { namesInList } from './listed-names.js'
import { isListing } from './target-groups.js'
import type { FoundTargets } from './targets.js'

const OPENS = /\b(?:among (?:them|whom|those|others)|including|namely)\b|:\s|\s[–—-]{1,2}\s|\w–\s/g

/** How far behind a group a colon or dash may still open its list. */
const NEAR = 90

/** What is found, with what the sentence lists apart. Only where some group is hit: a list tells who is in it. */
export function withAsides(found: FoundTargets, candidate: Candidate, scene: Scene, { last }: Run): FoundTargets {
  if (candidate.rule.goods || !isListing(found.targets, found.counts)) return found
  const { tagged, clauses, counts } = scene
  const { start, text } = tagged.sentence
  const from = Math.max(...found.targets.filter(({ kind }) => kind !== 'country').map(({ end }) => end)) - start
  const edge = ((clauses.words[last] as Word | undefined)?.end ?? start + text.length) - start
  const names = [...namesBehindOpeners(text, start, from, edge, scene), ...namedAmong(text, start, edge, scene)]
  const pieces = piecesOf(text, from, edge)
  const more = pieces.flatMap((piece) => openingNames(piece, start, scene))
  return {
    ...found,
    targets: withNames(found.targets, [...names, ...more]),
    counts: [
      ...found.counts,
      ...pieces
        .flatMap((piece) => openingCounts(piece, start, counts))
        .filter((count) => !found.counts.includes(count)),
    ],
  }
}

function namesBehindOpeners(
  text: string,
  offset: number,
  from: number,
  edge: number,
  { namings }: Scene,
): readonly Naming[] {
  for (const opener of text.slice(0, edge).matchAll(OPENS)) {
    const at = opener.index + opener[0].length
    if (opener.index < from - 1) continue
    if (!/[a-z]{3}/.test(opener[0]) && opener.index - from > NEAR) continue
    const names = namesInList(text.slice(0, endOfList(text, at, edge)), offset, at, namings)
    if (names.length > 0) return names
  }
  return []
}

const endOfList = (text: string, from: number, edge: number): number => {
  const end = text.indexOf(';', from)
  return end < 0 || end > edge ? edge : end
}

/** "four banks, VTB [among them]". */
const namedAmong = (text: string, offset: number, edge: number, { namings }: Scene): readonly Naming[] =>
  namingsBetween(namings, offset, offset + edge).filter(
    ({ entity, end }) => NAMED.has(entity.kind) && /^,? (?:among them|included)\b/.test(text.slice(end - offset)),
  )

interface Piece {
  readonly from: number
  readonly to: number
}

/** The parts of a list that semicolons cut, behind the first. */
function piecesOf(text: string, from: number, edge: number): readonly Piece[] {
  const pieces: Piece[] = []
  for (let at = text.indexOf(';', from); at >= 0 && at < edge; ) {
    const next = text.indexOf(';', at + 1)
    pieces.push({ from: at + 1, to: next < 0 ? edge : next })
    at = next
  }
  return pieces
}

const FEW = 40

const openingNames = ({ from, to }: Piece, offset: number, { namings, tagged }: Scene): readonly Naming[] =>
  namesInList(tagged.sentence.text.slice(0, to), offset, from, namings).filter(
    ({ start }) => start - offset - from < FEW,
  )

const openingCounts = ({ from }: Piece, offset: number, counts: readonly Count[]): readonly Count[] =>
  counts.filter(
    ({ start, unit }) => unit !== 'good' && unit !== 'country' && start >= offset + from && start < offset + from + 10,
  )

const NAMED: ReadonlySet<string> = new Set(['person', 'organization', 'vessel', 'aircraft'])

/** Adds names to what is hit, once each. */
export function withNames(targets: readonly Target[], names: readonly Naming[]): readonly Target[] {
  const all = [...targets]
  for (const { entity, start, end, text } of names) {
    if (all.some((target) => target.entity === entity.id)) continue
    all.push({
      kind: entity.kind as Target['kind'],
      name: entity.name,
      code: stateOf(entity),
      entity: entity.id,
      start,
      end,
      text,
    })
  }
  return all
}
