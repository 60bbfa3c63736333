import type { Unit } from '../record/contract.js'

/**
 * Nouns that are counted in reports of sanctions, by the unit of the contract. One word, singular; "person/people"
 * where the plural is irregular, "aircraft/" where it is the same.
 */
const COUNTED_NOUNS: Readonly<Partial<Record<Unit, string>>> = {
  person:
    'person/people person individual citizen national official oligarch executive lawmaker legislator senator parliamentarian ' +
    'politician deputy general officer commander soldier businessman/businessmen businesswoman/businesswomen ' +
    'businessperson/businesspeople celebrity son daughter nephew niece brother sister relative child/children wife/wives ' +
    'associate judge prosecutor journalist hacker elite man/men woman/women figure leader minister governor member mp mep ' +
    'propagandist reporter scientist academic expert tycoon billionaire magnate trader financier banker director manager ' +
    'ally/allies aide operative agent spy police policeman/policemen militant settler activist suspect fugitive trafficker ' +
    'smuggler kingpin ringleader strongman/strongmen warlord representative congressman/congressmen councillor ' +
    'personality adviser advisor secretary chief head mayor engineer technician worker employee entrepreneur ' +
    'facilitator broker supporter resident dissident publisher editor blogger presenter singer actor wrestler player coach artist athlete ' +
    'separatist insurgent extremist terrorist dignitary bureaucrat regulator crony/cronies enabler evader shareholder ' +
    'scholar scientist dealer banker programmer ideologue commentator sheikh cleric colonel guard ' +
    'owner captain shareholder cadre functionary investigator mercenary personnel/ staff/ somebody/ others/ delegate',
  entity:
    'entity company firm organization organisation institution enterprise business subsidiary group corporation ' +
    'conglomerate party station outlet broadcaster newspaper website channel laboratory lab institute university ' +
    'school airline airport shipyard refinery refiner port ministry agency department ngo charity foundation fund ' +
    'exporter importer producer manufacturer supplier contractor distributor operator startup outpost plant factory ' +
    'facility exchange insurer office militia brigade battalion faction cartel gang network association union ' +
    'trust holding retailer carrier shipper partnership maker bureau centre center house academy front cell ' +
    'slaughterhouse meatpacker brand consulate embassy league club federation publication mine mill wholesaler processor startup ' +
    'affiliate chipmaker designer developer miner smelter steelmaker carmaker shipbuilder airfield',
  bank: 'bank lender',
  vessel: 'vessel ship tanker supertanker yacht superyacht boat freighter trawler barge ferry freighter cargo',
  aircraft: 'aircraft/ airplane aeroplane plane jet airliner helicopter',
  diplomat: 'diplomat envoy attaché attache consul',
  good: 'good item product commodity component technology category tariff_line weapon',
  target: 'target designation listing name',
  country: 'country nation state jurisdiction',
  other: 'app application platform compound property',
}

/** Nouns of two words whose unit differs from that of the last word. */
export const COUNTED_COMPOUNDS: Readonly<Record<string, Unit>> = {
  'financial institutions': 'bank',
  'credit institutions': 'bank',
  'financial institution': 'bank',
  'visa restrictions': 'person',
  'visa bans': 'person',
  'travel bans': 'person',
  'tariff lines': 'good',
  'cargo ships': 'vessel',
  'state entities': 'entity',
  'member states': 'country',
  'new sanctions': 'target',
  'fresh sanctions': 'target',
  'additional sanctions': 'target',
  'more sanctions': 'target',
  'head of state': 'person',
  'heads of state': 'person',
}

/** Words in the sentence that make a diplomat of an official, officer, employee … */
export const DIPLOMATIC: ReadonlySet<string> = new Set(
  'diplomatic embassy consulate consular embassies diplomat diplomats expulsion expel expels expelled expelling'.split(
    ' ',
  ),
)
/** The staff nouns they change. */
export const STAFF: ReadonlySet<string> = new Set(
  'official officials officer officers staff personnel employee employees worker workers member members operative operatives staffers representative representatives agents spies spy'.split(
    ' ',
  ),
)

/** Nouns that pass the question on to the noun after "of": "types of goods", "kinds of weapons". */
export const TRANSPARENT: ReadonlySet<string> = new Set(
  'types kinds categories groups classes varieties sorts pieces'.split(' '),
)

export interface CountedNoun {
  readonly unit: Unit
  readonly plural: boolean
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|z|[^r]ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const NOUNS: ReadonlyMap<string, CountedNoun> = new Map(
  (Object.entries(COUNTED_NOUNS) as [Unit, string][]).flatMap(([unit, nouns]) =>
    nouns.split(' ').flatMap((entry): [string, CountedNoun][] => {
      const [singular = '', given] = entry.split('/')
      const plural = given === undefined ? pluralOf(singular) : given || singular
      return [
        [singular, { unit, plural: plural === singular }],
        [plural, { unit, plural: true }],
      ]
    }),
  ),
)

/** The unit a noun is counted in, and whether the form is a plural; undefined for nouns nobody sanctions. Lower case. */
export const findCountedNoun = (noun: string): CountedNoun | undefined => NOUNS.get(noun)
