import { findBody } from '../lexicon/names.js'
import type { Count, DateMention, Entity, Imposer, Issue, Measure } from '../record/contract.js'
import type { Document, Sentence } from '../text/document.js'
import { sweep, type TaggedSentence, tagSentences } from '../text/tag.js'
import { buildMeasure } from './build.js'
import { findCandidates } from './candidates.js'
import { readClauses } from './clause/clause.js'
import { buildDraft, type Draft } from './draft.js'
import { mergeDrafts } from './merge.js'
import { settleOverlaps } from './overlaps.js'
import { type Naming, type Namings, namingsBetween, readNamings } from './roles/actors.js'
import { type Context, distinct, imposerOf, openingActors } from './roles/imposers.js'
import { byPattern } from './rules/compile.js'
import { COMPILED, TRIGGER } from './rules/index.js'

export interface Mentions {
  readonly dates: readonly DateMention[]
  readonly counts: readonly Count[]
  readonly entities: readonly Entity[]
}

export interface FoundMeasures {
  readonly measures: readonly Measure[]
  readonly issues: readonly Issue[]
}

/** Every measure the article tells of, in the order of their first telling. */
export function findMeasures(document: Document, mentions: Mentions): FoundMeasures {
  const { article } = document
  const sentences = document.sentences.filter(isTold)
  if (sentences.length === 0) return { measures: [], issues: [] }
  const namings = readNamings(mentions.entities)
  const drafts = draftsOf(document, sentences, namings, mentions)
  const acts = mergeDrafts(withTargets(drafts, document, namings))
  return { measures: acts.map((act) => buildMeasure(act, article)), issues: [] }
}

/** Sentences that may tell of a measure: those with a stem of a trigger, outside captions and boilerplate. */
const isTold = ({ zone, text }: Sentence): boolean => (zone === 'title' || zone === 'body') && TRIGGER.test(text)

function draftsOf(
  document: Document,
  sentences: readonly Sentence[],
  namings: Namings,
  { counts, dates }: Mentions,
): readonly Draft[] {
  const { tagged, view } = tagSentences(sentences)
  const hits = sweep(view, COMPILED.net)
  const drafts: Draft[] = []
  tagged.forEach((sentence, index) => {
    const own = hits.get(index)
    if (!own || sentence.words.length === 0) return
    const { start, end } = sentence.sentence
    const clauses = readClauses(sentence.words, namingsBetween(namings, start, end))
    const candidates = settleOverlaps(findCandidates(clauses, COMPILED.rules, byPattern(own)))
    const context = contextOf(document, sentence, namings, drafts)
    for (const candidate of candidates) {
      const scene = { tagged: sentence, clauses, namings, counts, dates, context: withLast(context, drafts, sentence) }
      const draft = buildDraft(candidate, candidates, scene)
      if (draft) drafts.push(draft)
    }
  })
  return drafts
}

function contextOf(
  document: Document,
  { sentence }: TaggedSentence,
  namings: Namings,
  drafts: readonly Draft[],
): Context {
  const before: ReturnType<typeof openingActors>[number][] = []
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - 2; i--) {
    const earlier = document.sentences[i] as Sentence
    if (earlier.zone === 'body' || earlier.zone === 'title')
      before.push(...openingActors(namings, earlier.start, earlier.end))
  }
  return { before, lastImposers: [], lastDistance: 0, main: mainImposers(document, namings, drafts) }
}

/** The authority that publishes the text, else the one actor of all that was told so far, else that of the headline. */
function mainImposers(document: Document, namings: Namings, drafts: readonly Draft[]): readonly Imposer[] {
  const { outlet } = document.article.source
  const body = outlet ? findBody(outlet.replace(/^The /, '')) : undefined
  const told = distinct(drafts.filter(({ how }) => how !== 'main').flatMap(({ imposers }) => imposers))
  const issuer = body?.imposes ? told.filter(({ code }) => code === body.country) : []
  if (issuer.length > 0) return issuer
  if (told.length > 0) return told.length === 1 ? told : []
  const title = document.sentences.find(({ zone }) => zone === 'title')
  if (!title) return []
  const named = distinct(namingsBetween(namings, title.start, title.end).map(imposerOf)).filter(isState)
  const own = named.filter(({ code }) => code === body?.country)
  return own.length > 0 ? own : named.slice(0, 1)
}

const isState = ({ code }: Imposer): boolean => code !== null

function withLast(context: Context, drafts: readonly Draft[], { sentence }: TaggedSentence): Context {
  const last = drafts.at(-1)
  if (!last) return context
  return { ...context, lastImposers: last.imposers, lastDistance: sentence.index - last.sentence.index }
}

/** A measure told without its target takes that of the measure of the same imposers told nearest before, else the article's. */
function withTargets(drafts: readonly Draft[], document: Document, namings: Namings): readonly Draft[] {
  return drafts.map((draft, index) => {
    if (draft.countries.length > 0) return draft
    const codes = draft.imposers.map(({ code }) => code)
    const fits = (other: Draft): boolean =>
      other.countries.length > 0 && other.imposers.some(({ code }) => codes.includes(code))
    const source = drafts.slice(0, index).findLast(fits) ?? drafts.slice(index + 1).find(fits)
    return { ...draft, countries: source?.countries ?? mainTarget(document, namings, codes) }
  })
}

/** The one country, beside the imposers, that the headline names, or that the article names most. */
function mainTarget(document: Document, namings: Namings, imposers: readonly (string | null)[]): readonly string[] {
  const codesOf = (found: readonly Naming[]): readonly string[] =>
    found.flatMap(({ entity }) =>
      entity.kind === 'country' && entity.code !== null && !imposers.includes(entity.code) ? [entity.code] : [],
    )
  const title = document.sentences.find(({ zone }) => zone === 'title')
  const titled = title ? [...new Set(codesOf(namingsBetween(namings, title.start, title.end)))] : []
  if (titled.length === 1) return titled
  const tally = new Map<string, number>()
  for (const code of codesOf(namings.all)) tally.set(code, (tally.get(code) ?? 0) + 1)
  const [first, second] = [...tally.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? [first[0]] : []
}
