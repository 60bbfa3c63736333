/** Acts of others that are only told to be the same as one told before. */
import type { Count, Imposer } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Act } from '../acts.js'
import type { Run } from '../clause/clause.js'
import type { Draft } from '../draft.js'
import { codesOf, GROUP, meet } from '../merge/sides.js'
import { tellingOf } from '../news/telling.js'
import { isState } from '../roles/acting.js'
import { namingsIn, stateOf } from '../roles/actors.js'
import { findMeasureDates } from '../roles/dates.js'
import type { Scene } from '../scene.js'
import { standingOfVerb } from '../standing/verbs.js'
import { FARTHEST, NEAR } from './echo.js'
import type { Follower } from './followers.js'

/** For each follower the acts of those whom they follow, as their own. */
export function followingDrafts(
  followers: readonly Follower[],
  told: readonly Draft[],
  before: readonly Draft[],
  scene: Scene,
): readonly Draft[] {
  const { clauses, tagged } = scene
  return followers.flatMap((follower) => {
    const start = (clauses.words[follower.run.first] as Word).start
    // "followed suit, adding six men to its blacklist": how they did so is told.
    if (told.some(({ standing, triggerStart }) => triggerStart > start && standing.groups.indexOf(follower.group) > 0))
      return []
    // A verb can only be left out behind one that counts those who are hit, in the same sentence.
    const counted = follower.way === 'counted'
    const all = counted ? told.filter(({ counts }) => counts.some(isListed)) : [...before.slice(-NEAR), ...told]
    const nearest = all.findLast(
      ({ sentence, triggerEnd }) =>
        triggerEnd < start &&
        tagged.sentence.index - sentence.index <= (follower.anew ? FARTHEST_ANEW : FARTHEST) &&
        sentence.zone === tagged.sentence.zone,
    )
    const hit = follower.anew && hitIn(follower.anew, scene)
    // "a similar ban on beef": what is told anew names nobody.
    if (hit?.length === 0) return []
    // "asked the council to end the sanctions, as had Chad": who asks too does nothing.
    const again = !hit && nearest !== undefined && meet(codesOf(nearest.imposers), codesOf(follower.imposers))
    if (!nearest || nearest.how === 'addressee' || again) return []
    if (follower.way === 'reply' && !meet(nearest.countries, codesOf(follower.imposers))) return []
    return all
      .filter(
        ({ sentence, imposers, triggerEnd, standing }) =>
          sentence.index === nearest.sentence.index &&
          triggerEnd < start &&
          meet(codesOf(imposers), codesOf(nearest.imposers)) &&
          GROUP[standing.status] === GROUP[nearest.standing.status],
      )
      .flatMap((source) => {
        const by = follower.imposers.length > 0 ? follower : { ...follower, imposers: source.imposers }
        const same = likewise(source, by, scene)
        // "vowed to respond in kind": who will answer has not said how.
        if (follower.way === 'reply' && same.standing.status !== 'in-force') return []
        // "Mali was suspended by the bloc; Chad followed": what only a body does is done to the state that follows.
        if (source.candidate.rule.byBody && follower.imposers.length > 0 && follower.imposers.every(isState))
          return onOthers({ ...same, imposers: source.imposers, how: source.how }, codesIn(follower.imposers))
        return hit ? onOthers(same, hit) : same
      })
  })
}

/** How many sentences back an act may stand that is done to others too: it is named again. */
const FARTHEST_ANEW = 3

/** States that stand where those are told whom the same hits besides. */
const hitIn = (run: Run, { clauses, namings }: Scene): readonly string[] => [
  ...new Set(namingsIn(namings, clauses.words, run).flatMap(({ entity }) => stateOf(entity) ?? [])),
]

/** The same act on others. */
const onOthers = (draft: Draft, countries: readonly string[]): Draft => ({ ...draft, countries, targets: [] })

const codesIn = (imposers: readonly Imposer[]): readonly string[] => imposers.flatMap(({ code }) => code ?? [])

const isListed = ({ unit }: Count): boolean => unit !== 'good' && unit !== 'country'

const isCodeOf = (imposers: readonly Imposer[], code: string | null): boolean =>
  imposers.some((imposer) => imposer.code === code)

const isHitAlone = ({ countries }: Draft, imposers: readonly Imposer[]): boolean =>
  countries.length > 0 && countries.every((code) => isCodeOf(imposers, code))

const UNDATED: Draft['dates'] = { announced: null, effective: null, expires: null }

/** "followed two days later": counted from the act before. */
const isLater = (words: readonly Word[], last: number): boolean =>
  words.slice(last + 1, last + 5).some(({ lower }) => lower === 'later')

/** The same on the same targets, by others and on a day of their own; or what they do to it now. */
export function likewise(source: Draft, follower: Follower, scene: Scene, act?: Act): Draft {
  const { group, run, imposers } = follower
  const { clauses, tagged, dates, published } = scene
  const { action } = source.standing
  const standing = group < 0 ? source.standing : standingOfVerb(clauses, group, act ?? { action })
  const [first, last] = [clauses.words[run.first] as Word, clauses.words[run.last] as Word]
  // "After Chad expelled Norwegian diplomats, Oslo did the same": who was hit hits back.
  const replies = follower.way === 'reply' || isHitAlone(source, imposers)
  const hit = replies ? codesOf(source.imposers) : source.countries.filter((code) => !isCodeOf(imposers, code))
  return {
    ...source,
    sentence: tagged.sentence,
    standing,
    telling: tellingOf(standing, clauses),
    imposers,
    how: 'subject',
    countries: hit,
    targets: replies ? [] : source.targets.filter(({ kind, code }) => kind !== 'group' && !isCodeOf(imposers, code)),
    counts: [],
    dates: isLater(clauses.words, run.last)
      ? UNDATED
      : group < 0
        ? source.dates
        : findMeasureDates(clauses, dates, published, run, standing, {
            first: run.first,
            last: clauses.words.length - 1,
          }),
    instrument: null,
    answers: null,
    attribution: null,
    start: first.start,
    end: last.end,
    triggerStart: first.start,
    triggerEnd: last.end,
    echoes: { candidate: source.candidate, sentence: source.sentence.index },
  }
}
