/** Words that keep two tellings apart, though their sides, kind and days agree: they are two acts. */
import type { Draft } from '../draft.js'
import type { Source } from '../roles/sources.js'
import { RELIEF } from '../taxonomy.js'
import { isFollowed } from './followed.js'
import type { Act } from './merge.js'
import { GROUP } from './sides.js'

/** True when a telling says of itself that it is not the act told before. */
export const isApart = (act: Act, draft: Draft): boolean =>
  isUpon(draft, act) ||
  isAdded(draft, act) ||
  act.drafts.some(
    (other) =>
      isOlder(draft, other) ||
      isOlder(other, draft) ||
      isYetToCome(draft, other) ||
      isYetToCome(other, draft) ||
      isAskedFor(draft) !== isAskedFor(other),
  )

/** "may lift the tariffs", "demanded their lifting": what others ask for, and what those weigh whose measure it is. */
const isAskedFor = ({ standing: { action, status, byOthers } }: Draft): boolean =>
  byOthers && status === 'called-for' && RELIEF.has(action)

/** "reimposed them", "lifted it in 2008": another act than those told of the measure in that sentence or this, and on other days. */
const isUpon = ({ echoes, sentence, dates }: Draft, { drafts, dates: { announced } }: Act): boolean =>
  echoes !== undefined &&
  ((announced === null && dates.announced !== null) ||
    drafts.some(({ sentence: { index } }) => index === echoes.sentence || index === sentence.index))

const ADDING = /\b(?:also|additionally|separately)\b/i

/** Ways of finding the imposer that the sentence tells itself: then "also" is said of this act. */
const PLAIN: ReadonlySet<Source> = new Set(['subject', 'agent', 'owner', 'anaphora'])

const NEAR = 90
const OPENING = 20

/** "It also restricted shipments of …": not what the text has told before, unless the same goods are. */
function isAdded(draft: Draft, act: Act): boolean {
  const { sentence, standing, how, goods, candidate } = draft
  const before = ({ sentence: { zone, index } }: Draft): boolean => zone === 'body' && index < sentence.index
  if (sentence.zone !== 'body' || candidate.rule.generic) return false
  if (GROUP[standing.status] !== 'decided' || !PLAIN.has(how)) return false
  const text = textTo(draft)
  if (!ADDING.test(text.slice(-NEAR)) && !ADDING.test(text.slice(0, OPENING))) return false
  if (!act.drafts.some(before) || act.drafts.some((other) => other.sentence.index >= sentence.index)) return false
  const heads = goods.map(headOf)
  return heads.length === 0 || !act.goods.some((good) => heads.includes(headOf(good)))
}

const headOf = ({ name }: { readonly name: string }): string | undefined => name.toLowerCase().split(' ').at(-1)

const EARLIER = /\b(?:already|previously|earlier)\b/i
const FRESH = /\b(?:new|fresh|additional|more|another|further)\b/i

/** "has already imposed sanctions" and "imposed fresh sanctions": the one came before the other. */
const isOlder = (one: Draft, other: Draft): boolean =>
  (isFollowed(one) && !isFollowed(other) && one.sentence.index >= other.sentence.index) ||
  (one.telling.time === 'past-perfect' &&
    /^(?:present|future)$/.test(other.telling.time) &&
    /^(?:previously|earlier)\b/i.test(one.sentence.text.trim())) ||
  isOlderToldFresh(one, other)

const isOlderToldFresh = (one: Draft, other: Draft): boolean =>
  isEarlier(one) && !isEarlier(other) && FRESH.test(textTo(other).slice(-lengthOf(other) - 20))

/** "imposed sanctions" or "will keep sanctions", and "will impose additional sanctions": more is yet to come. */
const isYetToCome = (one: Draft, other: Draft): boolean =>
  other.standing.action === 'impose' &&
  other.standing.status === 'announced' &&
  (one.standing.action === 'extend' || (one.standing.action === 'impose' && one.standing.status === 'in-force')) &&
  MORE_TO_COME.test(textTo(other).slice(-lengthOf(other) - 60))

const MORE_TO_COME = /\b(?:will|shall)\b[^,;:.]{0,40}\b(?:additional|more|further)\b/

/** True when either telling says "more" or "already", or both tell counts, goods or a day of their own. */
export const isFresh = (one: Draft, other: Draft): boolean =>
  [one, other].some((draft) => FRESH.test(textTo(draft).slice(-lengthOf(draft) - 30)) || isEarlier(draft)) ||
  (one.counts.length > 0 && other.counts.length > 0) ||
  (one.goods.length > 0 && other.goods.length > 0) ||
  (one.dates.announced !== null && other.dates.announced !== null)

const isEarlier = (draft: Draft): boolean => EARLIER.test(textTo(draft).slice(-lengthOf(draft) - 40))

/** The sentence up to the end of the words of the measure. */
const textTo = ({ sentence, triggerEnd }: Draft): string =>
  sentence.text.slice(0, Math.max(0, triggerEnd - sentence.start))

const lengthOf = ({ triggerStart, triggerEnd }: Draft): number => triggerEnd - triggerStart
