/** Verbs by which states act, where the tagger often sees a noun: "Norway [bans] imports", "would follow and [ban] imports". */

const words = (list: string): readonly string[] => list.split(' ')

/** "ban" → "bans", "slash" → "slashes", "deny" → "denies". */
const thirdPerson = (verb: string): string =>
  /(?:[cs]h|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, 'ies') : `${verb}s`

const inThirdPerson = (list: string): readonly string[] => words(list).map(thirdPerson)

/** Nouns too: "a ban", "the cap". */
const NOUNS_TOO = 'ban block freeze halt stop lift cut end curb limit bar cap'

/** Nouns too, whose plurals are seldom verbs: "the sanctions". */
const NOUNS_ABOVE_ALL = 'pause sanction blacklist'

/** Base forms that are nouns too and act on the noun behind them. */
export const BOTH_ACTING: ReadonlySet<string> = new Set(words(`${NOUNS_TOO} ${NOUNS_ABOVE_ALL}`))

/** The same behind a singular subject: "The package [bans] three broadcasters". */
export const BOTH_ACTING_S: ReadonlySet<string> = new Set(inThirdPerson(`${NOUNS_TOO} suspend expel order ease`))

/** Forms that are no nouns: "Pyongyang [suspends] talks". */
export const ONLY_VERB: ReadonlySet<string> = new Set(inThirdPerson('suspend expel seize scrap slap retain tell'))

/** Base forms that act on the noun behind them when a modal or "to" governs them: "would follow the EU and [ban] imports". */
export const ACTING: ReadonlySet<string> = new Set([
  ...BOTH_ACTING,
  ...words('seize restrict suspend expel raise impose recall withdraw cancel revoke sever increase scrap deny tighten'),
])

/** What states do in headlines, where the tagger may see no verb at all: "Norway [halts] aid to Chad". */
export const ACTING_IN_HEADLINES: ReadonlySet<string> = new Set(
  inThirdPerson(
    `${NOUNS_TOO} pause sanction suspend expel ease seize scrap slap axe boycott break cancel close delay deny ditch downgrade drop embargo extend ground name outlaw recall refuse reject renew reopen restore restrict resume revoke sever shelve shut slash summon target tighten unfreeze withdraw withhold`,
  ),
)
