/** General words ("the sanctions") that stand for measures told exactly elsewhere. */
import { type Draft, triggerText } from '../draft.js'
import { RELIEF } from '../taxonomy.js'
import { points, standsAlone } from './alone.js'
import { isOverview, LOOSE, opens, opensList, opensListing } from './openings.js'
import { codesOf, GROUP, imposersLeft, meet, sameSides } from './sides.js'
import { bars, inSentenceOf, isFrame, isRest, relievesAs, spellsOut } from './spelled-out.js'
import { NEAR } from './wholes.js'

const standsFor = ({ candidate }: Draft, other: Draft): boolean => {
  const { generic } = candidate.rule
  // "the embargo … the embargo": neither tells the other what it is.
  if (other.candidate.rule === candidate.rule && points(other)) return false
  return generic === 'all' ? !other.candidate.rule.generic : (generic ?? []).includes(other.type)
}

/**
 * The kind that a general word stands for: the last one imposed before, or, where relief is told, the only one of the
 * article. Words for certain kinds ("trade sanctions") stand for the only one of them that is told, however it stands.
 */
function meantBy(draft: Draft, kinds: readonly Draft[], drafts: readonly Draft[]): Draft | undefined {
  const { triggerStart, standing } = draft
  const imposed = kinds.filter(
    (other) => GROUP[other.standing.status] === 'decided' && !RELIEF.has(other.standing.action),
  )
  const certain = certainOf(draft, kinds)
  if (!RELIEF.has(standing.action)) return imposed.findLast((other) => other.triggerStart < triggerStart) ?? certain
  // What is kept is not ended with it, though some may ask for that behind it.
  const ended = imposed.filter((other) => other.standing.action !== 'extend' && !isYetToCome(draft, other, drafts))
  const kept = imposed.filter((other) => other.triggerStart < triggerStart)
  return onlyOne(ended.length > 0 ? ended : kept) ?? certain
}

/** "imposed sanctions … [sanctions] were suspended": what ends was told before in the same word. */
const undoes = (draft: Draft, drafts: readonly Draft[]): boolean =>
  RELIEF.has(draft.standing.action) &&
  draft.sentence.zone === 'body' &&
  drafts.some(
    (other) =>
      other.candidate.rule === draft.candidate.rule &&
      other.triggerStart < draft.triggerStart &&
      other.standing.action === 'impose' &&
      GROUP[other.standing.status] === 'decided' &&
      sameSides(other, draft),
  )

/** "imposed sanctions in 1992 … suspended [the sanctions] … in 2011 imposed a travel ban": the kind came after what was ended. */
const isYetToCome = (draft: Draft, kind: Draft, drafts: readonly Draft[]): boolean =>
  kind.triggerStart > draft.triggerStart &&
  drafts.some(
    (other) =>
      other.candidate.rule === draft.candidate.rule &&
      other.triggerStart < draft.triggerStart &&
      !RELIEF.has(other.standing.action) &&
      sameSides(other, draft) &&
      (other.dates.announced?.value ?? '9') < (kind.dates.announced?.value ?? ''),
  )

/** "Trade sanctions" are of the only kind that is told; "the ban", whatever it bars, is the only one told before it. */
function certainOf(draft: Draft, kinds: readonly Draft[]): Draft | undefined {
  if (draft.candidate.rule.generic !== 'all') return onlyOne(kinds)
  const isOne = points(draft) && SINGLE.test(triggerText(draft))
  return isOne ? onlyOne(kinds.filter((other) => other.triggerStart < draft.triggerStart)) : undefined
}

/** One measure: "the sanctions" may be several. */
const SINGLE = /\b(?:ban|freeze|suspension|prohibition|embargo|restriction)$/

/** "Chad banned rice from Togo. The ban was widened to Benin": what the same imposers took before, against others. */
const widenedOf = (draft: Draft, drafts: readonly Draft[]): Draft | undefined =>
  draft.standing.spreads && points(draft) && draft.type === draft.candidate.rule.type
    ? drafts.findLast(
        (other) =>
          standsFor(draft, other) &&
          other.triggerStart < draft.triggerStart &&
          other.sentence.index >= draft.sentence.index - NEAR &&
          !RELIEF.has(other.standing.action) &&
          meet(codesOf(other.imposers), codesOf(draft.imposers)),
      )
    : undefined

/** "imposed an [embargo]" in an article on an air embargo: the same noun, told with what it bars. */
const isNamesakeOf = (draft: Draft) => {
  const noun = triggerText(draft)
  return (other: Draft): boolean => other.candidate.form === 'noun' && triggerText(other).endsWith(` ${noun}`)
}

const OWNED = /\b(?:its|their)\s(?:\S+\s){0,2}$/i

const textTo = ({ sentence: { text, start }, triggerStart }: Draft): string => text.slice(0, triggerStart - start)

/** The last of kinds that are all one. */
const onlyOne = (kinds: readonly Draft[]): Draft | undefined =>
  new Set(kinds.map(({ type }) => type)).size === 1 ? kinds.at(-1) : undefined

/**
 * A generic telling gives way: beside the kinds that the same sentence lists for the same sides it is dropped; pointing
 * back ("lift the sanctions") it takes their type; an opening is dropped when the text goes on to tell the kinds.
 */
export function settleGeneric(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const { rule } = draft.candidate
  if (!rule.generic) return draft
  const widened = widenedOf(draft, drafts)
  if (widened) return { ...draft, type: widened.type, goods: draft.goods.length > 0 ? draft.goods : widened.goods }
  const kinds = drafts.filter((other) => other !== draft && standsFor(draft, other) && sameSides(other, draft))
  const listed =
    isSubjectOf(draft, drafts) ||
    kinds.some((other) => (spellsOut(draft, other) && relievesAs(draft, other)) || bars(draft, other)) ||
    ((isRest(draft) || isFrame(draft)) && kinds.some(inSentenceOf(draft)))
  if (listed || isRecalled(draft, kinds) || isOverview(draft, drafts) || opensListing(draft, drafts)) return undefined
  if (opens(draft, kinds) || opensList(draft, drafts)) return ofTheRest(draft, kinds)
  const named = namedLater(draft, kinds)
  if (named) return { ...draft, type: named.type }
  const before = meantBy(draft, kinds, drafts)
  const namesake = rule.generic === 'all' ? undefined : onlyOne(kinds.filter(isNamesakeOf(draft)))
  if (namesake && draft.type === rule.type) return { ...draft, type: namesake.type }
  const ends = rule.generic !== 'all' && RELIEF.has(draft.standing.action)
  // "dropped its restrictions on Chad": what is told with those whom it hits need not be what is told behind it.
  const isOwn = draft.ownTarget && draft.countries.length > 0 && OWNED.test(textTo(draft))
  const known = before && (!isOwn || before.triggerStart < draft.triggerStart)
  if ((points(draft) || ends) && draft.counts.length === 0 && known && draft.type === rule.type)
    return { ...draft, type: before.type }
  const toldAnew = draft.ownTarget && draft.countries.length > 0 && !points(draft) && rule.pointer !== true
  if (LOOSE.has(draft.how) && !toldAnew && !undoes(draft, drafts) && !draft.counts.some(({ unit }) => unit !== 'good'))
    return undefined
  const ofOthers =
    rule.generic !== 'all' && points(draft) && drafts.some((other) => other !== draft && standsFor(draft, other))
  if (ofOthers && kinds.length === 0) return undefined
  // "The sanctions also hit …": a definite subject that nobody imposes here only goes on about what was told.
  const goesOn = points(draft) && draft.standing.doer < 0 && draft.standing.action === 'impose' && draft.how !== 'owner'
  if (rule.pointer && !standsAlone(draft, kinds)) return undefined
  return goesOn && kinds.length > 0 ? undefined : draft
}

/** "imposed sanctions … defended [the investment ban]": what a definite noun names that nothing has introduced is what was told generally. */
const namedLater = (draft: Draft, kinds: readonly Draft[]): Draft | undefined =>
  draft.candidate.rule.generic === 'all' &&
  !draft.candidate.rule.pointer &&
  GROUP[draft.standing.status] === 'decided' &&
  kinds.every((other) => other.triggerStart > draft.triggerStart && points(other) && relievesAs(draft, other))
    ? onlyOne(kinds)
    : undefined

/** "[U.S. sanctions] prohibit imports of rubies from Burma": what bars is told by what it bars, whomever it hits. */
const isSubjectOf = (draft: Draft, drafts: readonly Draft[]): boolean =>
  !draft.ownTarget &&
  drafts.some(
    (other) =>
      other !== draft &&
      standsFor(draft, other) &&
      bars(draft, other) &&
      meet(codesOf(other.imposers), codesOf(draft.imposers)),
  )

/** "In announcing his economic sanctions, Bush said": an act named again where its kinds have been told. */
const isRecalled = ({ sentence, triggerStart }: Draft, kinds: readonly Draft[]): boolean =>
  RECALLS.test(sentence.text.slice(0, triggerStart - sentence.start)) &&
  kinds.some((other) => other.triggerStart < triggerStart && GROUP[other.standing.status] === 'decided')

const RECALLS =
  /^(?:In|On|By|After|Since|When) (?:announcing|imposing|ordering|declaring|unveiling|approving|defending|explaining) (?:his|her|its|their|the|these|those|such)\s(?:[\p{L}.-]+\s){0,3}$/u

/** "Britain and Canada imposed sanctions. Britain froze assets": those whose kinds nobody tells keep the general word. */
function ofTheRest(draft: Draft, kinds: readonly Draft[]): Draft | undefined {
  const imposers = imposersLeft(draft, kinds)
  return imposers.length > 0 &&
    draft.sentence.zone === 'body' &&
    draft.how === 'subject' &&
    draft.candidate.rule.pointer !== true
    ? { ...draft, imposers }
    : undefined
}
