import type { Count, DateMention, Entity, Issue, Measure } from '../record/contract.js'
import type { Document, Sentence } from '../text/document.js'
import type { TaggedSentence, Word } from '../text/tag.js'
import type { Walk } from '../text/walk.js'
import { buildMeasure } from './build.js'
import { type Candidate, findCandidates } from './candidates.js'
import { type Clauses, type Run, readClauses } from './clause/clause.js'
import { type ArticleContext, articleContextOf, contextOf, withLast } from './context.js'
import { completeDraft, type Draft, type Lack, type Reading, readCandidate } from './draft.js'
import { relievedDrafts } from './echo/before-relief.js'
import { echoDrafts, echoLimits, type Mentioned } from './echo/echo.js'
import { followersIn, gappedIn, invertedIn } from './echo/followers.js'
import { joinedDrafts, joiningDrafts } from './echo/joined.js'
import { followingDrafts } from './echo/likewise.js'
import { type Echo, echoesIn } from './echo/pronouns.js'
import { resumedDrafts } from './echo/resumed.js'
import { laterDrafts } from './echo/sequels.js'
import { undoneDrafts, withOwnDays } from './echo/undone-acts.js'
import { linkAnswers } from './facets.js'
import { withStatesBehind } from './listed-states.js'
import { withLists } from './lists.js'
import { mergeDrafts } from './merge/merge.js'
import { weighHistory } from './news/background.js'
import { withDays } from './news/days.js'
import { issueOf } from './news/issue.js'
import { withTermsBehind } from './news/terms.js'
import { settleOverlaps } from './overlaps.js'
import { type Namings, namingsBetween, namingsOutside, readNamings } from './roles/actors.js'
import { withEurope } from './roles/europe.js'
import { withRegions } from './roles/regional-names.js'
import { withShortNames } from './roles/short-names.js'
import type { Campaign } from './roles/sources.js'
import { COMPILED } from './rules/index.js'
import type { Scene } from './scene.js'
import { campaignsOf, themeAmong, withTargets } from './sides-told.js'
import { DECIDED, type MeasureType, RELIEF } from './taxonomy.js'
import { summedUp, withTotals } from './totals.js'
import type { Trigger } from './triggers.js'

export interface Mentions {
  readonly dates: readonly DateMention[]
  readonly counts: readonly Count[]
  readonly entities: readonly Entity[]
  /** Day of publication, as precise as it is known, or null. */
  readonly published: string | null
}

export interface FoundMeasures {
  readonly measures: readonly Measure[]
  readonly issues: readonly Issue[]
}

/** Every measure the article tells of, in the order of their first telling; rests once the sentences are read. */
export function* findMeasures(
  document: Document,
  triggers: readonly Trigger[],
  mentions: Mentions,
): Walk<FoundMeasures> {
  if (triggers.length === 0) return { measures: [], issues: [] }
  const { article } = document
  const namings = readNamings(mentions.entities)
  const whole = articleContextOf(document, namings)
  const wide = withShortNames(withRegions(withEurope(namings, article.text), article.text), article.text)
  yield 'clauses'
  const told = triggers.map((trigger) => readSentence(trigger, wide))
  const { drafts, issues } = yield* draftsOf(document, told, wide, mentions, whole)
  yield 'merge'
  const placed = withTargets(withStatesBehind(drafts, document, namings), namings, whole)
  const acts = mergeDrafts(
    withTotals(withLists(placed, document, namings), document, mentions.counts),
    mentions.published,
  )
  const issue = issueOf(document, acts, mentions, whole.main.length > 0)
  const history = acts.map((act) => weighHistory(act, issue))
  const measures = withTermsBehind(withDays(acts, issue, history), issue).map((act, at) =>
    buildMeasure(act, article, (history[at] as number) > 0),
  )
  return { measures: linkAnswers(measures), issues }
}

/** A sentence read for itself: its clauses, and what may tell of a measure. */
interface ReadSentence {
  readonly tagged: TaggedSentence
  /** Who is named outside what is blanked. */
  readonly names: Namings
  readonly clauses: Clauses
  /** The candidates whose own words stand in the sentence. */
  readonly fired: readonly Candidate[]
  readonly echoes: readonly Echo[]
  /** All candidates, and where those end that only point back. */
  readonly candidates: readonly Candidate[]
}

function readSentence({ tagged, hits }: Trigger, namings: Namings): ReadSentence {
  const { start, end, blank } = tagged.sentence
  const names = blank ? namingsOutside(namings, blank) : namings
  const clauses = readClauses(tagged.words, namingsBetween(names, start, end))
  const all = settleOverlaps(findCandidates(clauses, COMPILED, hits), clauses.words)
  // What the line tells that opens a list was read with that line.
  const fired = blank ? all.filter(({ trigger }) => (clauses.words[trigger.last] as Word).start >= blank.to) : all
  const echoes = blank ? [] : echoesIn(clauses, fired)
  const candidates = echoes.length > 0 ? [...all, ...echoLimits(echoes, fired)] : all
  return { tagged, names, clauses, fired, echoes, candidates }
}

function* draftsOf(
  document: Document,
  sentences: readonly ReadSentence[],
  namings: Namings,
  { counts, dates, published }: Mentions,
  whole: ArticleContext,
): Walk<{ drafts: readonly Draft[]; issues: readonly Issue[] }> {
  const drafts: Draft[] = []
  const open: Open[] = []
  const hit = new Set<string>()
  const types = new Set<MeasureType>()
  let mentioned: Mentioned | undefined
  for (const { tagged, names, clauses, fired, echoes, candidates } of sentences) {
    const { sentence } = tagged
    const { start, end, blank } = sentence
    yield 'context'
    const context = contextOf(document, sentence.index, namings, { told: [...hit], types: [...types] }, whole)
    const scene: Scene = {
      tagged,
      clauses,
      namings: names,
      counts: outside(summedUp(counts, sentence), blank),
      dates: outside(dates, blank),
      published,
      context,
    }
    const told: Draft[] = []
    const refused = new Map<Candidate, Open>()
    const triedBehind = new Map<Candidate, Draft | undefined>()
    // The second round helps nouns of a list whose owner stands behind them: "an arms embargo and other UN sanctions".
    for (let round = 0; round < 2 && told.length < fired.length; round++) {
      for (const candidate of fired) {
        if (told.some((draft) => draft.candidate === candidate) || (round === 1 && told.length === 0)) continue
        const last = lastOf(told) ?? lastOf(drafts)
        // Behind the same draft it would be refused again.
        if (triedBehind.has(candidate) && triedBehind.get(candidate) === last) continue
        triedBehind.set(candidate, last)
        const here = {
          ...scene,
          context: withLast(context, last, sentence.index, told.findLast(isDone) ?? drafts.findLast(isDone)),
        }
        yield 'standing'
        const reading = readCandidate(candidate, candidates, here)
        if (!reading) continue
        yield 'roles'
        const draft = completeDraft(reading, here.context)
        if (typeof draft === 'string') refused.set(candidate, { reading, lacks: draft })
        else if (draft) told.push(draft)
      }
    }
    yield 'echoes'
    for (const draft of told) refused.delete(draft.candidate)
    told.push(...echoDrafts(echoes, candidates, told, drafts, scene, mentioned))
    mentioned = { candidates: fired, scene }
    const followers = blank
      ? []
      : [
          ...followersIn(clauses, names),
          ...invertedIn(clauses, names),
          ...gappedIn(clauses, namingsBetween(names, start, end)),
        ]
    told.push(...followingDrafts(followers, told, drafts, scene))
    if (!blank)
      for (const more of [joinedDrafts, joiningDrafts, resumedDrafts, laterDrafts, relievedDrafts, undoneDrafts])
        told.push(...more(told, scene, drafts))
    open.push(...refused.values())
    drafts.push(...withOwnDays(told).toSorted(byTelling))
    for (const { countries, type } of told) {
      for (const code of countries) hit.add(code)
      types.delete(type)
      types.add(type)
    }
  }
  // Where nothing was told, nor who acts in the article, nothing is known that was not known before.
  const isTold =
    drafts.length > 0 ||
    whole.main.length > 0 ||
    whole.two.length > 0 ||
    whole.theme !== undefined ||
    open.some(({ reading }) => reading.scene.context.decided)
  const campaigns = isTold ? campaignsOf(withTargets(drafts, namings, whole)) : null
  return settleOpen(open, drafts, campaigns)
}

/** Spans that do not stand in what is blanked. */
const outside = <T extends { readonly start: number }>(spans: readonly T[], blank: Sentence['blank']): readonly T[] =>
  blank ? spans.filter(({ start }) => start < blank.from || start >= blank.to) : spans

/** The draft told last; relief that some only sought, or that was refused, is no measure that others go on from. */
const lastOf = (drafts: readonly Draft[]): Draft | undefined =>
  drafts.findLast(
    ({ standing, candidate, countries }) =>
      !(RELIEF.has(standing.action) && UNREAL.has(standing.status)) &&
      // "Chad imposed security measures": a common noun that hits nobody is most often no measure.
      !(candidate.rule.pointer && countries.length === 0 && standing.action === 'impose' && standing.doer >= 0),
  )

const isDone = ({ standing }: Draft): boolean => DECIDED.has(standing.status)

const UNREAL: ReadonlySet<string> = new Set(['proposed', 'rejected'])

/** A candidate that its own sentence and those before leave open. */
interface Open {
  readonly reading: Reading
  readonly lacks: Lack
}

const byTelling = (a: Draft, b: Draft): number => a.triggerStart - b.triggerStart

/** Completes what was left open, now that the whole article has told who acts on whom. */
function settleOpen(
  open: readonly Open[],
  drafts: readonly Draft[],
  campaigns: readonly Campaign[] | null,
): { readonly drafts: readonly Draft[]; readonly issues: readonly Issue[] } {
  const found: Draft[] = []
  const issues: Issue[] = []
  for (const { reading, lacks } of open) {
    const { candidate, scene } = reading
    const told = { ...scene.context, campaigns, theme: themeAmong(drafts, scene.context.theme) }
    const draft = campaigns && completeDraft(reading, told)
    if (draft && typeof draft !== 'string') found.push(draft)
    else if (lacks === 'nobody imposes' && !candidate.rule.generic)
      issues.push(nobodyImposes(candidate.rule.type, scene.clauses.words, candidate.trigger))
  }
  return { drafts: found.length > 0 ? [...drafts, ...found].sort(byTelling) : drafts, issues }
}

/** A measure is told, but the text does not say whose it is: no record is made of it. */
const nobodyImposes = (type: string, words: readonly Word[], { first, last }: Run): Issue => ({
  code: 'measure/imposer-unknown',
  message: `the text does not tell who imposes this ${type}`,
  start: words[first]?.start ?? null,
  end: words[last]?.end ?? null,
})
