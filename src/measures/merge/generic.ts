/** General words ("the sanctions") that stand for measures told exactly elsewhere. */
import type { Target } from '../../record/contract.js'
import { type Draft, triggerText } from '../draft.js'
import type { Source } from '../roles/sources.js'
import { RELIEF } from '../taxonomy.js'
import { datesAgree } from './dates.js'
import { codesOf, GROUP, isNamed, meet, sameSides } from './sides.js'

/** Told with "the", "these" or "such", or in a headline: it points to what is told in other words. */
const points = ({ candidate, sentence, triggerStart, echoes }: Draft): boolean =>
  sentence.zone === 'title' ||
  // What an echo stands for is known.
  (echoes === undefined &&
    candidate.form === 'noun' &&
    /\b(?:the|these|those|such|its|their)\s+(?:(?!\S+['’]s?\s)\S+\s+){0,2}$/i.test(
      sentence.text.slice(0, triggerStart - sentence.start),
    ))

const standsFor = ({ candidate }: Draft, other: Draft): boolean => {
  const { generic } = candidate.rule
  return generic === 'all' ? !other.candidate.rule.generic : (generic ?? []).includes(other.type)
}

/** Imposers taken from elsewhere in the article: enough to go on about a measure told before, not to tell a new one. */
const LOOSE: ReadonlySet<Source> = new Set(['measure-before', 'main'])

/** A headline or opening ("approved new sanctions") whose kinds are told in the sentences right behind it. */
function opens(draft: Draft, kinds: readonly Draft[]): boolean {
  const { sentence, standing, counts, dates } = draft
  const title = sentence.zone === 'title'
  const relieves = RELIEF.has(standing.action)
  if ((relieves && !title) || counts.length > 0) return false
  return kinds.some(
    (other) =>
      other.sentence.index > sentence.index &&
      other.sentence.index <= sentence.index + (title ? 12 : 2) &&
      datesAgree(other.dates.announced, dates.announced) &&
      GROUP[other.standing.status] === GROUP[standing.status] &&
      (relieves ? other.standing.action === standing.action : !RELIEF.has(other.standing.action)),
  )
}

/** "announced new sanctions. They include sanctions on five officials": the parts of a whole, though a general word tells them. */
const opensList = (draft: Draft, drafts: readonly Draft[]): boolean =>
  !RELIEF.has(draft.standing.action) &&
  draft.counts.length === 0 &&
  draft.standing.lists !== true &&
  drafts.some(
    (part) =>
      part.standing.lists === true &&
      part.type !== draft.type &&
      part.sentence.index - draft.sentence.index === 1 &&
      datesAgree(part.dates.announced, draft.dates.announced) &&
      sameSides(part, draft),
  )

/** "decided to impose sanctions on Chad. They were issued against six people": the general word over the listing right behind. */
const opensListing = (draft: Draft, drafts: readonly Draft[]): boolean => {
  const { standing, counts, targets, countries, sentence, candidate, type, dates, how } = draft
  return (
    standing.action === 'impose' &&
    GROUP[standing.status] === 'decided' &&
    counts.length === 0 &&
    countries.length > 0 &&
    type === candidate.rule.type &&
    how === 'subject' &&
    targets.every(({ kind }) => kind === 'country') &&
    drafts.some(
      (part) =>
        part.type === candidate.rule.listed &&
        part.counts.length > 0 &&
        LOOSE.has(part.how) &&
        part.sentence.index === sentence.index + 1 &&
        GROUP[part.standing.status] === 'decided' &&
        part.standing.action === 'impose' &&
        datesAgree(part.dates.announced, dates.announced) &&
        sameSides(part, draft),
    )
  )
}

/** "announced sanctions on Chad and Togo", whose people are then told one state after the other. */
const isOverview = (
  { standing, counts, countries, imposers, sentence, type }: Draft,
  drafts: readonly Draft[],
): boolean =>
  standing.action === 'impose' &&
  GROUP[standing.status] === 'decided' &&
  counts.length === 0 &&
  countries.length > 1 &&
  countries.every((code) =>
    drafts.some(
      (part) =>
        part.type !== type &&
        part.standing.action === 'impose' &&
        GROUP[part.standing.status] === 'decided' &&
        part.sentence.index > sentence.index &&
        part.sentence.index <= sentence.index + FEW &&
        part.countries.includes(code) &&
        part.countries.length < countries.length &&
        meet(codesOf(part.imposers), codesOf(imposers)),
    ),
  )

const FEW = 12

/** "Canberra imposed restrictions on dealings with Burma": a common noun tells a measure where all is told in its own words. */
const standsAlone = (draft: Draft, kinds: readonly Draft[]): boolean =>
  kinds.length === 0 &&
  draft.ownTarget &&
  draft.countries.length > 0 &&
  (draft.how === 'subject' || draft.how === 'agent' || draft.how === 'owner') &&
  (isTold(draft) || !points(draft)) &&
  (isTold(draft) || (draft.standing.action !== 'impose' && draft.how !== 'subject') ? ALONE_CHANGED : ALONE).test(
    triggerText(draft),
  )

/** "The penalties imposed by Japan on Chad have failed": definite, but whose it is and whom it hits is told right behind. */
const isTold = ({ sentence: { text, start, zone }, standing, triggerStart, triggerEnd }: Draft): boolean =>
  zone !== 'title' &&
  standing.action === 'impose' &&
  NOTHING_ELSE.test(text.slice(0, triggerStart - start)) &&
  TOLD_BEHIND.test(text.slice(triggerEnd - start))

/** No "security measures". */
const NOTHING_ELSE =
  /(?:^|\b(?:the|these|those|any|all|new|other|economic|trade|financial|restrictive|punitive|tough|harsh)\s)$/i

const TOLD_BEHIND =
  /^\s(?:(?:that|which)\s)?(?:[^\s,;:]+\s){0,5}(?:imposed|slapped|placed|put|levied|adopted)\s(?:by|on|against|upon)\s/

const ALONE = /^(?:restrictions|curbs|penalties)$/
/** "United Nations measures against Peru were suspended": what is eased or kept has been imposed. */
const ALONE_CHANGED = /^(?:restrictions|curbs|penalties|measures)$/

const LISTS =
  /\b(?:including|with an?|among (?:them|which|whom)|notably|includes?|included|such as|like|namely|involv(?:e|es|ed|ing)|compris(?:e|es|ed|ing)|contain(?:s|ed)?|that|which)\b|[:–—-]\s/

/** "sanctions [that] bar", "steps: it froze": what opens a verb that tells the kind; "sanctions, including one on A, and barred" has none. */
const TELLS = /\b(?:that|which)\b|[:–—-]\s/

/** "sanctions, including a freeze", "took sanctions, freezing": the kind told behind a general word in its sentence. */
function spellsOut(own: Draft, other: Draft): boolean {
  const between = textBetween(own, other)
  if (between === undefined) return false
  const opens = other.candidate.form === 'noun' || isGerund(other) ? LISTS : TELLS
  if (opens.test(between) || (/,\s(?:thereby\s|thus\s)?$/.test(between) && isGerund(other))) return true
  // "announced sanctions against Chad banning loans".
  if (BARRING.test(between) && !/\band\s$/.test(between) && isGerund(other) && relievesAs(own, other)) return true
  // "widened its sanctions on Chad by freezing".
  if (BY_DOING.test(between) && isGerund(other) && relievesAs(own, other)) return true
  // "the sanctions on Chad, an arms embargo and a travel ban, were lifted".
  if (other.candidate.form === 'noun' && relievesAs(own, other) && APPOSED.test(between)) return true
  // "lifted the sanctions on Chad, ending an arms embargo and a travel ban".
  return other.candidate.form === 'noun' && other.standing.action === own.standing.action && DOING.test(between)
}

const BARRING = /^(?:\s(?:on|against)\s[^,;:.]{1,60})?\s(?:also\s|further\s)?$/

const BY_DOING = /^(?:\s(?:on|against)\s[^,;:.]{1,60})?\sby\s(?:also\s|newly\s|additionally\s)?$/

const APPOSED = /^(?:\s(?:on|against|in|for)\s[^,;:.]{1,60})?,\san?\s[^;:.]{0,120}$/

/** What is done to the kinds, as the way in which it was done to the whole. */
const DOING =
  /(?:,|\bby)\s(?:thereby\s|thus\s)?(?:ending|lifting|removing|scrapping|prolonging|extending|renewing|easing|suspending|imposing|introducing|ordering)\s/

/** "[sanctions] on Sudan, agreed in May, bar arms sales": the kinds that they are told to bar. */
const BARS = /^(?:\s(?:against|on)\s[^,;.]{1,60})?(?:,[^,;.]{1,80},)?\s(?:also\s|will\s)?$/

function bars(own: Draft, other: Draft): boolean {
  const between = own.standing.doer < 0 && other.candidate.form === 'verb' ? textBetween(own, other) : undefined
  return between !== undefined && BARS.test(between)
}

/** From one telling to another that stands behind it in its sentence; undefined where none does. */
const textBetween = ({ sentence: { index, start, text }, triggerEnd }: Draft, other: Draft): string | undefined =>
  other.sentence.index === index && other.triggerStart > triggerEnd
    ? text.slice(triggerEnd - start, other.triggerStart - start)
    : undefined

const isGerund = ({ candidate: { form }, sentence: { text, start }, triggerStart }: Draft): boolean =>
  form === 'verb' && /^\w+ing\b/.test(text.slice(triggerStart - start))

/** "ended the sanctions, which froze assets": what is ended is told by the general word alone. */
const relievesAs = (draft: Draft, other: Draft): boolean =>
  RELIEF.has(draft.standing.action) === RELIEF.has(other.standing.action)

/** "a travel ban [and other sanctions]": no more than the rest of what the kind beside it opens. */
const isRest = ({ sentence: { text, start }, triggerStart }: Draft): boolean =>
  /\b(?:and|or) other (?:\p{Ll}+ )?$/u.test(text.slice(0, triggerStart - start))

/** "[Under UN sanctions], coal may not be sold": by what the kind told in the sentence is forbidden. */
const isFrame = ({ sentence: { text, start }, triggerStart }: Draft): boolean =>
  /\bunder (?:the )?(?:[^\s,;:]+ ){0,3}$/i.test(text.slice(0, triggerStart - start))

const inSentenceOf =
  ({ sentence }: Draft) =>
  (other: Draft): boolean =>
    other.sentence.index === sentence.index

/**
 * The kind that a general word stands for: the last one imposed before, or, where relief is told, the only one of the
 * article. Words for certain kinds ("trade sanctions") stand for the only one of them that is told, however it stands.
 */
function meantBy({ triggerStart, standing, candidate: { rule } }: Draft, kinds: readonly Draft[]): Draft | undefined {
  const imposed = kinds.filter(
    (other) => GROUP[other.standing.status] === 'decided' && !RELIEF.has(other.standing.action),
  )
  const certain = rule.generic === 'all' ? undefined : onlyOne(kinds)
  if (!RELIEF.has(standing.action)) return imposed.findLast((other) => other.triggerStart < triggerStart) ?? certain
  // What is kept is not ended with it, though some may ask for that behind it.
  const ended = imposed.filter(({ standing: { action } }) => action !== 'extend')
  const kept = imposed.filter((other) => other.triggerStart < triggerStart)
  return onlyOne(ended.length > 0 ? ended : kept) ?? certain
}

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
    kinds.some((other) => (spellsOut(draft, other) && relievesAs(draft, other)) || bars(draft, other)) ||
    ((isRest(draft) || isFrame(draft)) && kinds.some(inSentenceOf(draft)))
  if (listed || isOverview(draft, drafts) || opensListing(draft, drafts)) return undefined
  if (opens(draft, kinds) || opensList(draft, drafts)) return ofTheRest(draft, kinds)
  const before = meantBy(draft, kinds)
  const namesake = rule.generic === 'all' ? undefined : onlyOne(kinds.filter(isNamesakeOf(draft)))
  if (namesake && draft.type === rule.type) return { ...draft, type: namesake.type }
  const ends = rule.generic !== 'all' && RELIEF.has(draft.standing.action)
  if ((points(draft) || ends) && draft.counts.length === 0 && before && draft.type === rule.type)
    return { ...draft, type: before.type }
  const toldAnew = draft.ownTarget && draft.countries.length > 0 && !points(draft) && rule.pointer !== true
  if (LOOSE.has(draft.how) && !toldAnew && !draft.counts.some(({ unit }) => unit !== 'good')) return undefined
  const ofOthers =
    rule.generic !== 'all' && points(draft) && drafts.some((other) => other !== draft && standsFor(draft, other))
  if (ofOthers && kinds.length === 0) return undefined
  // "The sanctions also hit …": a definite subject that nobody imposes here only goes on about what was told.
  const goesOn = points(draft) && draft.standing.doer < 0 && draft.standing.action === 'impose' && draft.how !== 'owner'
  if (rule.pointer && !standsAlone(draft, kinds)) return undefined
  return goesOn && kinds.length > 0 ? undefined : draft
}

/** "Britain and Canada imposed sanctions. Britain froze assets": those whose kinds nobody tells keep the general word. */
function ofTheRest(draft: Draft, kinds: readonly Draft[]): Draft | undefined {
  const told = new Set(kinds.flatMap(({ imposers }) => codesOf(imposers)))
  const imposers = draft.imposers.filter(({ code, name }) => !told.has(code ?? name))
  return imposers.length > 0 &&
    draft.sentence.zone === 'body' &&
    draft.how === 'subject' &&
    draft.candidate.rule.pointer !== true
    ? { ...draft, imposers }
    : undefined
}

/** Sentences behind a whole in which its parts are listed. */
const NEAR = 2

/**
 * "The measures include a freeze": the parts stand as the whole does that was told right before, renewed or yet to be
 * approved, and hit those that it was told to hit.
 */
export function withWholes(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const { standing, targets } = draft
    // "extended its sanctions, banning port calls": what the renewed whole does goes on.
    if (
      standing.action === 'impose' &&
      isGerund(draft) &&
      drafts.some((whole) => isKept(whole) && spellsOut(whole, draft))
    )
      return { ...draft, standing: { ...standing, action: 'extend' as const } }
    const wholes = standing.lists ? wholesOf(draft, drafts) : []
    const whole = wholes.at(-1)
    if (!whole) return draft
    const { action, status } = whole.standing
    const names = targets.some(isNamed) ? [] : withoutRepeats(wholes.flatMap((each) => each.targets.filter(isNamed)))
    return { ...draft, standing: { ...standing, action, status }, targets: [...targets, ...names] }
  })
}

const isKept = ({ standing: { action }, candidate: { rule } }: Draft): boolean =>
  action === 'extend' && rule.generic !== undefined

const withoutRepeats = (targets: readonly Target[]): readonly Target[] =>
  targets.filter(({ entity }, index) => targets.findIndex((other) => other.entity === entity) === index)

const wholesOf = (draft: Draft, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter((whole) => {
    const { candidate, sentence, standing } = whole
    return (
      candidate.rule.generic !== undefined &&
      sentence.index < draft.sentence.index &&
      sentence.index >= draft.sentence.index - NEAR &&
      sentence.zone === 'body' &&
      GROUP[standing.status] === GROUP[draft.standing.status] &&
      !RELIEF.has(standing.action) &&
      sameSides(whole, draft)
    )
  })
