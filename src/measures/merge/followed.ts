/** Acts told as what the news comes after: they are older than it. */
import type { Draft } from '../draft.js'

/** "The step follows a series of designations", "comes on top of earlier sanctions": told as what the news came after. */
export const isFollowed = ({ candidate, sentence: { text, start }, triggerStart }: Draft): boolean =>
  candidate.form === 'noun' && FOLLOWED.test(text.slice(0, triggerStart - start))

const FOLLOWED =
  /\b(?:actions?|moves?|steps?|decisions?|measures?|sanctions|designations?|listings?|announcements?|orders?|bans?|packages?|rounds?|restrictions|tariffs|dut(?:y|ies)|curbs|penalties|embargo|freezes?|expulsions?|suspensions?|it|they|this|these) (?:also )?(?:follow(?:s|ed)?|c[ao]mes? (?:\w+ )?(?:after|on top of|on the heels of|in addition to)|(?:is|are) in addition to|buil(?:ds?|t) (?:up)?on|add(?:s|ed)? to|complements?|supplements?) (?:[^\s,;:.]+ ){0,8}$/i
