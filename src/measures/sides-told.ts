/** Who acts on whom in an article: what its plain tellings offer to the others, and targets for measures told without any. */
import { EU_MEMBERS } from '../lexicon/eu-members.js'
import type { ArticleContext } from './context.js'
import type { Draft } from './draft.js'
import { headingOver } from './headings.js'
import { isState } from './roles/acting.js'
import { type Namings, namingsBetween, stateCodes } from './roles/actors.js'
import { isMutual, statesOf } from './roles/mutual.js'
import type { Campaign, Source } from './roles/sources.js'
import { PERSONAL, TAXONOMY } from './taxonomy.js'

/** Ways of finding the imposer that stand for themselves: then a named target needs no known state. */
const SURE: ReadonlySet<Source> = new Set(['subject', 'agent', 'owner'])

/** Ways that are right often enough for the rest of the article to lean on. */
const PLAIN: ReadonlySet<Source> = new Set([...SURE, 'anaphora'])

/** Who acts on whom in the article: the sides of the measures that tell both plainly. */
export function campaignsOf(drafts: readonly Draft[]): readonly Campaign[] {
  const found = new Map<string, Campaign>()
  for (const { imposers, countries, how, standing } of drafts) {
    if (countries.length === 0 || !PLAIN.has(how) || standing.status === 'rejected' || standing.answered) continue
    const key = `${imposers.map(({ code, name }) => code ?? name)} ${countries}`
    const before = found.get(key)
    found.set(key, before ? { ...before, tellings: (before.tellings ?? 1) + 1 } : { imposers, countries })
  }
  return [...found.values()]
}

/** The state that a text is about, where no measure told is its own, and none hits only others. */
export const themeAmong = (drafts: readonly Draft[], theme: string | undefined): string | undefined =>
  theme !== undefined &&
  drafts.every(
    ({ imposers, countries }) =>
      imposers.every(({ code }) => code !== theme) && (countries.length === 0 || countries.includes(theme)),
  )
    ? theme
    : undefined

/** A measure told without its target takes that of the measure of the same imposers told nearest before, else the article's. */
export function withTargets(
  drafts: readonly Draft[],
  namings: Namings,
  { headings, titled, theme }: ArticleContext,
): readonly Draft[] {
  const about = themeAmong(drafts, theme)
  const targetOf = targetFinder(drafts, namings, titled, about)
  const first = firstTargets(drafts)
  const last = new Map<string | null, Telling>()
  return drafts.flatMap((draft, at) => {
    const codes = codesOf(draft)
    if (draft.countries.length > 0) {
      for (const code of codes) last.set(code, { at, countries: draft.countries })
      return [draft]
    }
    const under = headingOver(headings, draft.sentence.index)?.code
    if (under && !codes.includes(under)) return [{ ...draft, countries: [under] }]
    const named = draft.targets.some(({ entity }) => entity !== null)
    const before = codes.flatMap((code) => last.get(code) ?? []).sort((a, b) => b.at - a.at)[0]
    const told = before?.countries ?? codes.map((code) => first.get(code)).find((found) => found !== undefined)
    // What one of the two does to the other is no target of both.
    const mutual = isMutual(draft.candidate.rule, draft.standing, draft)
    const own = mutual && told?.every((code) => codes.includes(code))
    const found = own || isWorldwide(draft) ? [] : (told ?? targetOf(codes, named, isPlain(draft)))
    // What the Union takes without more answers whoever hit its members.
    const returns = draft.candidate.rule.returns || (draft.candidate.rule.generic && codes.includes('EU'))
    const answered = found.length === 0 && returns ? hittersOf(drafts, codes) : found
    const countries = answered.length === 0 && !named ? stateBefore(draft, namings, codes) : answered
    if (countries.length > 0) return [{ ...draft, countries }]
    if (mutual) return [{ ...draft, countries: statesOf(draft.imposers) }]
    const { rule } = draft.candidate
    const counted =
      rule.abroad === true && draft.counts.some(({ unit, country }) => unit !== 'good' && !codes.includes(country))
    const stands = rule.foreign === false || ((named || counted || isWorldwide(draft)) && SURE.has(draft.how))
    return stands ? [{ ...draft, countries }] : []
  })
}

/** An exact kind that has been done: of weighed or general sanctions the text's theme is no target. */
const isPlain = ({ candidate: { rule, form }, standing }: Draft): boolean =>
  form === 'verb' && rule.generic === undefined && standing.status === 'in-force' && !rule.denial && !rule.permits

/** "sanctions on thirty firms [around the world]", "forty persons [in nine countries]": of more states than were told before. */
const isWorldwide = ({ targets, sentence, triggerStart }: Draft): boolean =>
  targets.length > 0 && WORLDWIDE.test(sentence.text.slice(Math.max(0, triggerStart - sentence.start)))

const WORLDWIDE =
  /^[^.;]{0,140}\b(?:(?:around|across|throughout) the (?:world|globe)|worldwide|globally|(?:in|from|across) (?:(?:more than|over|about|some|at least) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|several|various|multiple|many|different) (?:different )?(?:countries|nations|states)\b)/i

/** "Norway stands with the people of Niger. It froze the assets of six officials": the only state named right before those who are hit. */
function stateBefore({ type, how, sentence, targets, standing }: Draft, namings: Namings, imposers: Codes): Countries {
  const listing = PERSONAL.has(TAXONOMY[type].family) && targets.length > 0 && standing.action === 'impose'
  if (!listing || !/^(?:subject|anaphora)$/.test(how)) return []
  const near = namingsBetween(namings, Math.max(0, sentence.start - NEAR), sentence.start)
  const codes = new Set(stateCodes(near).filter((code) => !imposers.includes(code)))
  return codes.size === 1 ? [...codes] : []
}

/** How far before the sentence, in characters. */
const NEAR = 350

type Countries = readonly string[]

/** "The US cut aid to Kenya. Kenya recalled its ambassador": the only state by which those who act are hit themselves. */
function hittersOf(drafts: readonly Draft[], imposers: Codes): readonly string[] {
  const hitters = drafts
    .filter(
      ({ countries, standing }) => standing.action === 'impose' && countries.some((code) => isOwn(imposers, code)),
    )
    .flatMap((draft) => draft.imposers.filter(isState))
    .flatMap(({ code }) => (code && !imposers.includes(code) ? code : []))
  return new Set(hitters).size === 1 ? hitters.slice(0, 1) : []
}

/** Those who act, and the states of a union that acts. */
const isOwn = (imposers: Codes, code: string): boolean =>
  imposers.includes(code) || (imposers.includes('EU') && EU_MEMBERS.has(code))

const codesOf = ({ imposers }: Draft): Codes => imposers.map(({ code }) => code)

/** For each imposer the states that its first measure with a target hits. */
function firstTargets(drafts: readonly Draft[]): ReadonlyMap<string | null, readonly string[]> {
  const first = new Map<string | null, readonly string[]>()
  for (const draft of drafts.filter(({ countries }) => countries.length > 0))
    for (const code of codesOf(draft)) if (!first.has(code)) first.set(code, draft.countries)
  return first
}

/** Whom a draft hits, and its place among the drafts. */
interface Telling {
  readonly at: number
  readonly countries: readonly string[]
}

type Codes = readonly (string | null)[]

/** The state that an article's measures by others than those hit, or that it is about; found once for each set of imposers. */
function targetFinder(
  drafts: readonly Draft[],
  namings: Namings,
  titled: readonly string[],
  theme: string | undefined,
): (imposers: Codes, named: boolean, plain: boolean) => readonly string[] {
  const hit = new Set(drafts.flatMap(({ countries }) => countries))
  const known = new Map<string, readonly string[]>()
  return (imposers, named, plain) => {
    if (named && hit.size > 1) return []
    const key = `${imposers.join(' ')} ${plain}`
    const about = plain && theme && !isOwn(imposers, theme) ? [theme] : undefined
    const found = known.get(key) ?? mostHit(drafts, imposers) ?? about ?? mainTarget(hit, namings, imposers, titled)
    known.set(key, found)
    return found
  }
}

/** The country that most measures of the article hit, when that is more than half of them. */
function mostHit(drafts: readonly Draft[], imposers: Codes): readonly string[] | undefined {
  const all = drafts.flatMap(({ countries }) => countries)
  const hits = all.filter((code) => !isOwn(imposers, code))
  // Who is hit most himself strikes back, and not at others who are hit.
  if (hits.length < all.length / 2) return undefined
  const [first, count] = mostFrequent(hits)
  return first !== undefined && count > hits.length / 2 ? [first] : undefined
}

/** The one country, beside the imposers, that the headline names, or that the article names most and some measure hits. */
function mainTarget(
  hit: ReadonlySet<string>,
  namings: Namings,
  imposers: Codes,
  titled: readonly string[],
): readonly string[] {
  const isOther = (code: string): boolean => !isOwn(imposers, code)
  const others = titled.filter(isOther)
  if (others.length === 1) return others
  const [first, count, second] = mostFrequent(stateCodes(namings.all).filter(isOther))
  const isHit = first !== undefined && hit.has(first)
  return isHit && count >= 3 && count >= 2 * second ? [first] : []
}

/** The most frequent code, how often it stands there, and how often the next does; ties go by the alphabet. */
function mostFrequent(codes: readonly string[]): readonly [string | undefined, number, number] {
  const tally = new Map<string, number>()
  for (const code of codes) tally.set(code, (tally.get(code) ?? 0) + 1)
  const [first, second] = [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return [first?.[0], first?.[1] ?? 0, second?.[1] ?? 0]
}
