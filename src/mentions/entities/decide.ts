import { findFirmState } from '../../lexicon/firms-by-kind.js'
import type { EntityKind } from '../../record/contract.js'
import { addTo } from '../../text/lists.js'
import { type Evidence, weigh } from './evidence.js'
import type { Candidate, Named } from './named.js'

/** Least points for a kind: one strong cue, or two weak ones. */
const ENOUGH = { person: 2.5, organization: 2.5, place: 2.5 } as const
type Kind = keyof typeof ENOUGH
const KINDS: readonly Kind[] = ['person', 'organization', 'place']

interface Weighed {
  readonly candidate: Candidate
  readonly evidence: Evidence
  /** Points lent by its neighbours in a list. */
  readonly bonus: Record<Kind, number>
}

/** In "A, B and C" a name lends its kind to the next: lists hold things of one kind. */
function shareWithNeighbours({ candidate, evidence, bonus }: Weighed, byStart: ReadonlyMap<number, Weighed>): void {
  const { pieces, hits } = candidate.reading
  const home = pieces[candidate.to]?.lower === 'of' ? hits[candidate.to + 1] : undefined
  let at = home ? home.to : candidate.to
  const end = at
  while (at < end + 2 && /^(?:,|and|;|&)$/.test(pieces[at]?.text ?? '')) at++
  const next = at > end ? byStart.get(pieces[at]?.start ?? -1) : undefined
  if (!next || next.candidate.reading !== candidate.reading) return
  for (const kind of KINDS) {
    if (evidence[kind] + bonus[kind] >= ENOUGH[kind] && isListed(candidate, next.candidate, kind))
      next.bonus[kind] = 2.5
    if (next.evidence[kind] + next.bonus[kind] >= ENOUGH[kind] && isListed(next.candidate, candidate, kind))
      bonus[kind] = 2.5
  }
}

/** Bodies that act, not firms: beside them may stand a person. */
const PUBLIC =
  /\b(?:Ministry|Department|Treasury|Council|Commission|Senate|House|Office|Agency|Parliament|Congress|Committee|Court|Government|Party|Army|Union|Administration|Organi[sz]ation|Nations|Bureau|Cabinet|Guards?|Times|Post|News|Reuters|Agence|Bank of \w+)\b/
const CLOSES_LIST = /^(?:[.,;)]|and|of|from|in|to|for|on|over|as|which|which|because|after)$/

/** "A, B and C", of which some are firms for sure: the others are firms too, when nothing makes them persons. */
function shareWithFirms({ candidate, evidence, bonus }: Weighed, firms: Firms): void {
  const { pieces } = candidate.reading
  const { from, to } = candidate
  if (evidence.person >= 1 || evidence.place >= 2) return
  const link = pieces[from - 1]
  const listed = link?.text === ',' || (link?.text === 'and' && CLOSES_LIST.test(pieces[to]?.lower ?? '.'))
  const before = listed && firms.ends.has(pieces[from - 2]?.end ?? -1)
  const joined = /^(?:,|and)$/.test(pieces[to]?.text ?? '')
  const after = joined && link?.text === ',' && firms.starts.has(pieces[to + 1]?.start ?? -1)
  if (before || after) bonus.organization = 2.5
}

interface Firms {
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
}

const firmsIn = (named: readonly Named[]): Firms => {
  const firms = named.filter(({ kind, text }) => kind === 'organization' && !PUBLIC.test(text))
  return { starts: new Set(firms.map(({ start }) => start)), ends: new Set(firms.map(({ end }) => end)) }
}

const wordCount = (candidate: Candidate): number =>
  candidate.reading.pieces.slice(candidate.from, candidate.to).filter((piece) => piece.word).length

/** Persons in a list are all written in full; a single word after one is another thing. */
const isListed = (from: Candidate, to: Candidate, kind: Kind): boolean =>
  kind !== 'person' || (wordCount(from) > 1 && wordCount(to) > 1)

const keyOf = (candidate: Candidate): string =>
  candidate.reading.pieces
    .slice(candidate.from, candidate.to)
    .filter((piece) => piece.word)
    .map((piece) => piece.lower)
    .join(' ')

/** The kind that the cues of all occurrences of one form point to; undefined when they are weak or tied. */
function kindOf(group: readonly Weighed[], bonus: number): Kind | undefined {
  const total = (kind: Kind): number => {
    let best = Number.NEGATIVE_INFINITY
    let worst = Number.POSITIVE_INFINITY
    let sum = 0
    for (const { evidence, bonus: lent } of group) {
      const points = evidence[kind] + lent[kind]
      best = Math.max(best, points)
      worst = Math.min(worst, points)
      if (points > 0) sum += points
    }
    // several weak cues add up, but never beyond two occurrences' worth
    const rest = Math.min(2, Math.max(0, sum - best) / 2)
    return best + rest + Math.min(0, worst) / 2 + (kind === 'person' ? bonus : 0)
  }
  const scored = KINDS.map((kind) => ({ kind, points: total(kind) })).sort((a, b) => b.points - a.points)
  const [top, second] = scored
  if (!top || top.points < ENOUGH[top.kind]) return undefined
  return second && top.points - second.points < 0.5 ? undefined : top.kind
}

/** The home of what is shown to be a firm, by a bare name that proves nothing by itself: "the oil company Total". */
const homeOf = ({ text }: Candidate, kind: EntityKind): string | null =>
  kind === 'organization' ? (findFirmState(text) ?? null) : null

const nameOf = ({ candidate, evidence }: Weighed, kind: EntityKind, rule: string): Named => ({
  kind,
  start: candidate.start,
  end: candidate.end,
  text: candidate.text,
  sentence: candidate.reading.sentence.index,
  code: null,
  country: kind === 'person' ? (candidate.country ?? evidence.role?.country ?? null) : homeOf(candidate, kind),
  role: kind === 'person' ? (candidate.role ?? evidence.role?.text ?? null) : null,
  known: null,
  rule,
})

/** Last words of multi-word forms with a form of one word of their own: "Aksakov" of "Anatoly Aksakov". */
function surnamesIn(groups: ReadonlyMap<string, readonly Weighed[]>): ReadonlySet<string> {
  const names = new Set<string>()
  for (const key of groups.keys()) {
    const last = key.includes(' ') ? (key.split(' ').at(-1) ?? '') : ''
    if (last && groups.get(last)?.some(({ evidence, candidate }) => evidence.person >= 1 || candidate.titled))
      names.add(last)
  }
  return names
}

/** Decides what the open sequences name, form by form; forms without enough evidence name nothing. */
export function decide(
  candidates: readonly Candidate[],
  small: ReadonlySet<string>,
  known: readonly Named[] = [],
): readonly Named[] {
  const groups = new Map<string, Weighed[]>()
  const byStart = new Map<number, Weighed>()
  for (const candidate of candidates) {
    const weighed = { candidate, evidence: weigh(candidate, small), bonus: { person: 0, organization: 0, place: 0 } }
    byStart.set(candidate.start, weighed)
    const key = keyOf(candidate)
    addTo(groups, key, weighed)
  }
  const firms = firmsIn(known)
  const inOrder = [...byStart.values()].sort((a, b) => a.candidate.start - b.candidate.start)
  for (const weighed of inOrder) shareWithFirms(weighed, firms)
  for (const weighed of [...inOrder, ...inOrder.toReversed()]) shareWithNeighbours(weighed, byStart)
  const surnames = surnamesIn(groups)
  const named: Named[] = []
  const families = new Set<string>()
  // full names first: they tell what their family name alone stands for
  for (const [key, group] of [...groups].sort(([a], [b]) => b.split(' ').length - a.split(' ').length)) {
    const words = key.split(' ')
    const bonus = words.length > 1 && words.length < 5 && surnames.has(words.at(-1) ?? '') ? 2 : 0
    const kind = families.has(key) ? 'person' : kindOf(group, bonus)
    if (kind === 'person' && words.length > 1) families.add(words.at(-1) ?? '')
    if (kind) for (const weighed of group) named.push(nameOf(weighed, kind, `${kind}/evidence`))
  }
  return named
}
