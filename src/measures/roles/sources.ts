/** Where imposers come from, and what earlier text offers to find them. */
import type { Imposer } from '../../record/contract.js'
import type { Candidate } from '../candidates.js'
import type { Clauses } from '../clause/clause.js'
import type { Standing } from '../standing/standing.js'
import type { MeasureType, Status } from '../taxonomy.js'
import type { Naming, Namings } from './actors.js'

/** How the imposer was found: it is told to the reader (`rules`) and decides confidence. */
export type Source =
  | 'subject'
  | 'agent'
  | 'owner'
  | 'anaphora'
  | 'speaker'
  | 'measure-before'
  | 'campaign'
  | 'main'
  | 'addressee'

/** Imposers with the way in which they were found. */
export interface FoundImposers {
  readonly imposers: readonly Imposer[]
  readonly how: Source
}

/** Measures of an article that the same imposers take against the same states. */
export interface Campaign {
  readonly imposers: readonly Imposer[]
  readonly countries: readonly string[]
  /** How many tellings it has; one where that is not counted. */
  readonly tellings?: number
}

/** What earlier text offers to pronouns and passives. */
export interface Context {
  /** The actors that open the sentences before, nearest first. */
  readonly before: readonly Naming[]
  /** Blocs named in the sentences before, nearest sentence first. */
  readonly blocs: readonly Naming[]
  /** Codes of the states that measures told before hit. */
  readonly told: readonly string[]
  /** Types of the measures told before, the last one last. */
  readonly types: readonly MeasureType[]
  /** The sentence that heads the section in which this one stands, where sections of states have headings; else 0. */
  readonly section: number
  /** Code of the state that the text is about, if no measure is told to be its own. */
  readonly theme: string | undefined
  /** Codes of the two states between which the whole text plays; empty where it names one or more. */
  readonly two: readonly string[]
  /** Codes of the states in the headline. */
  readonly titled: readonly string[]
  /** Imposers of the measure told last, with the distance in sentences. */
  readonly lastImposers: readonly Imposer[]
  readonly lastDistance: number
  /** How real it is, while it is not decided. */
  readonly lastOpen: Status | undefined
  /** Codes of the states that it hits. */
  readonly lastCountries: readonly string[]
  /** Imposers of the last measure that is decided, near enough to go on from: who only weighs one beside it has done nothing. Where none is decided, of the last told. */
  readonly lastDone: readonly Imposer[]
  /** Who acts on whom in the article as a whole; null while it is being read for the first time. */
  readonly campaigns: readonly Campaign[] | null
  /** The actors that open the sentence before together: "Norway and Sweden held talks." */
  readonly together: readonly Imposer[]
  /** The person, firm, body or state that the sentence before begins with, which "it" may go on about. */
  readonly subject: Naming | undefined
  /** Whom the sentence before names. */
  readonly near: readonly Naming[]
  /** The actor that the sentence before begins with: "President Biden acted on Monday." */
  readonly opener: Imposer | undefined
  /** The state whose junta or generals were told before. */
  readonly rulers: Imposer | undefined
  /** The one who decides something in the sentence before: "The Security Council met late on Friday." */
  readonly decided: Imposer | undefined
  /** True when the sentence before opens with an act ("The package must be approved"), which "it" then stands for. */
  readonly afterAct: boolean
  /** True when one of the two sentences before tells of a draft resolution, which "it" then stands for. */
  readonly afterDraft: boolean
  /** True when the sentence before tells of a bill or plan, which "it" then stands for. */
  readonly afterBill: boolean
  /** The states against which the sentence before tells of measures: "a package against Chad". */
  readonly aimedAt: readonly string[]
  /** Where in the three sentences before states stand that only tell a place: "labourers who work in [Russia]". */
  readonly placesBefore: readonly number[]
  /** People, firms and ships of a state that the two sentences before tell, the last one last: "20 [Burmese] generals". */
  readonly people: readonly Naming[]
  /** The state of the place with which a sentence before in the paragraph opens: "In London, tempers rose." */
  readonly placed: Imposer | undefined
  /** The state from whose capital the article is sent. */
  readonly home: Imposer | undefined
  /** The body that issues the text ("The White House"). */
  readonly main: readonly Imposer[]
}

/** An act as its sentence tells it. */
export interface Telling {
  readonly candidate: Candidate
  readonly standing: Standing
  readonly clauses: Clauses
  readonly namings: Namings
}

/** An act of which it is asked who does it. */
export interface Asked extends Telling {
  readonly context: Context
  /** Codes of those whom it hits, as far as they are known without its imposers. */
  readonly hit: () => readonly string[]
}

const shares = (a: readonly Imposer[], b: readonly Imposer[]): boolean =>
  a.some((left) => b.some((right) => (left.code ?? left.name) === (right.code ?? right.name)))

/** The one state that all campaigns of these imposers hit; empty when there is none. */
export function campaignTargets(
  campaigns: readonly Campaign[] | null,
  imposers: readonly Imposer[],
): readonly string[] {
  const [first, ...others] = (campaigns ?? []).filter((campaign) => shares(campaign.imposers, imposers))
  const hit = first?.countries.filter((code) => others.every(({ countries }) => countries.includes(code))) ?? []
  return hit.length === 1 ? hit : []
}

/** The imposers of the article's only campaign (against those who are hit, where that is told), or of most of its tellings; or undefined. */
export function campaignImposers(
  campaigns: readonly Campaign[],
  hit: readonly string[],
): readonly Imposer[] | undefined {
  const fitting =
    hit.length === 0 ? campaigns : campaigns.filter(({ countries }) => countries.some((code) => hit.includes(code)))
  const [first, ...others] = fitting
  if (first && others.every(({ imposers }) => shares(imposers, first.imposers))) return first.imposers
  return hit.length === 0 ? undefined : mostOften(fitting)
}

/** True where one state is hit by most of the tellings of these imposers, and by more than one. */
export function hitsMostly(campaigns: readonly Campaign[] | null, imposers: readonly Imposer[]): boolean {
  const own = (campaigns ?? []).filter((campaign) => shares(campaign.imposers, imposers))
  return own
    .flatMap(({ countries }) => countries)
    .some((code) => {
      const hit = tellingsOf(own.filter(({ countries }) => countries.includes(code)))
      return hit > 1 && hit > MOST * tellingsOf(own)
    })
}

const tellingsOf = (campaigns: readonly Campaign[]): number =>
  campaigns.reduce((sum, { tellings = 1 }) => sum + tellings, 0)

/** "Switzerland froze, barred and listed …; the EU did so before": who acts in most of the tellings, and more than once. */
function mostOften(campaigns: readonly Campaign[]): readonly Imposer[] | undefined {
  const all = tellingsOf(campaigns)
  return campaigns.find(({ tellings = 1 }) => tellings > 1 && tellings > MOST * all)?.imposers
}

const MOST = 0.6
