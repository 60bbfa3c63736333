/** Forms of states by which news speaks of them: "the kingdom" is Saudi Arabia, not the republic named beside it. */
const FORMS: Readonly<Record<string, string>> = {
  kingdom: 'BE BH BT DK ES GB JO KH LS MA NL NO NP SA SE SZ TH TO',
  monarchy: 'AE BE BH BN BT DK ES GB JO KH KW LI LS LU MA MC MY NL NO OM QA SA SE SZ TH TO',
  emirate: 'AE KW QA',
  sheikhdom: 'AE BH KW QA',
  sultanate: 'BN OM',
  island: 'AG BB BH BM BN CU CW CY DM FJ GD HT IS JM KM KN LC LK MG MT MU MV NR NZ PG PR SB SC SG ST TL TT TW VC VU WS',
}

const STATES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FORMS).map(([form, codes]) => [form, new Set(codes.split(' '))]),
)

/** The nouns that tell the form of a state. */
export const STATE_FORM = new RegExp(`^(?:${Object.keys(FORMS).join('|')})$`)

/** True for the code of a state that the noun can stand for; any state for nouns that tell no form ("the country"). */
export const isOfForm = (noun: string, code: string | null): boolean =>
  code !== null && (STATES.get(noun)?.has(code) ?? true)
