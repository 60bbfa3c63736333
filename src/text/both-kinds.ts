/** Words of the field that are nouns and verbs alike. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Those that the tagger settles wrongly in news. */
export const BOTH = list(
  'oil ban bans export exports import imports sanction sanctions embargo embargoes freeze freezes tariff tariffs limit limits curb curbs restriction restrictions block blocks seizure halt halts cut cuts visa visas talks duties duty measures controls control penalties list lists blacklist blacklists assets funds flights suspension waiver waivers move moves order orders vote votes plan plans call calls demand demands threat threats target targets ships vessels ties aid trade cap caps designation expulsion removal lifting proposal pledge lift lifts bar bars pause pauses end ends approach access transit purchase purchases sale sales shipments supplies supply delivery deliveries service services travel entry diplomats exercises drills contacts links rights contract contracts programmes programs programme program exchanges tenders support budget land broadcasts games club break accounts firms markets credits lines prices arms ventures decree package slaps eases suspends expels seizes scraps borders border forces interests attacks strikes visits attempts steps checks deals parts transport grouping campaign use work arrest positions rounds tour tours payments costs claims slap clamp clamps slash shelve stop stops attaches loan loans lapse',
)

/** Base forms of these that act on the noun behind them. */
export const BOTH_ACTING = list('ban block freeze halt stop lift cut end curb limit bar pause cap sanction blacklist')

/** The same behind a singular subject: "The package [bans] three broadcasters". */
export const BOTH_ACTING_S = list(
  'bans blocks freezes halts stops lifts cuts ends curbs limits bars suspends expels caps orders eases',
)

/** Of these, forms that are no nouns: "Pyongyang [suspends] talks". */
export const ONLY_VERB = list('suspends expels seizes scraps slaps')

/** Base forms that act on the noun behind them when a modal or "to" governs them: "would follow the EU and [ban] imports". */
export const ACTING: ReadonlySet<string> = new Set([
  ...BOTH_ACTING,
  ...list('seize restrict suspend expel raise impose recall withdraw cancel revoke sever increase scrap deny tighten'),
])
