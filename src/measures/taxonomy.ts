import type { GoodsCategory } from '../record/contract.js'

/**
 * The closed list of measure types: the legal effect of an act. Goods, sector and kind of target are facets of a
 * record, never a type. `is` says what belongs here, `border` what goes elsewhere.
 * Decision order, most specific first: seizure > freeze > dealing ban > designation; payment network > central bank >
 * bank > capital market; a licence or a list > an export ban.
 */
export const TAXONOMY = {
  'asset-freeze': {
    family: 'asset',
    is: 'Funds or property of the targets are frozen or blocked; owners keep the title.',
    border: 'Taken away for good: asset-seizure. Reserves of a central bank: central-bank-freeze.',
  },
  'asset-seizure': {
    family: 'asset',
    is: 'Property is confiscated, nationalised, impounded or forfeited, diplomatic compounds included.',
    border: 'Only blocked: asset-freeze.',
  },
  'central-bank-freeze': {
    family: 'asset',
    is: 'Reserves of a central bank are immobilised or dealings with it are barred.',
    border: 'Any other bank: asset-freeze or banking-restriction.',
  },
  designation: {
    family: 'listing',
    is: 'Persons, firms or bodies are put on a list, blacklisted or "sanctioned" without a word on the effect.',
    border: 'The effect is told: the type of the effect. A country on a list of unfriendly states: unfriendly-listing.',
  },
  'dealing-ban': {
    family: 'listing',
    is: 'Business with named ones is forbidden, without a freeze.',
    border: 'A freeze is told as well: asset-freeze. A whole branch: sectoral-sanctions.',
  },
  'procurement-ban': {
    family: 'listing',
    is: 'Public bodies may not buy from the targets, or the targets may not bid.',
    border: 'Private buyers too: import-ban or dealing-ban.',
  },
  'payment-network-ban': {
    family: 'finance',
    is: 'Banks are cut off from SWIFT or another payment or messaging network.',
    border: 'Accounts and transactions of banks otherwise: banking-restriction.',
  },
  'banking-restriction': {
    family: 'finance',
    is: 'Transactions, correspondent accounts, deposits or insurance are restricted.',
    border: 'Bonds, shares and loans: capital-market-restriction. SWIFT: payment-network-ban.',
  },
  'capital-market-restriction': {
    family: 'finance',
    is: 'Bonds, shares, loans or listings of the targets are barred from a market.',
    border: 'New business ventures in the country: investment-ban.',
  },
  'crypto-restriction': {
    family: 'finance',
    is: 'Wallets, exchanges or services for crypto-assets are barred.',
    border: 'A crypto firm put on a list: designation or asset-freeze.',
  },
  'payment-rule': {
    family: 'finance',
    is: 'A rule on the currency or route of payments, or on outflow of capital to the targets.',
    border: 'No payment at all: banking-restriction.',
  },
  'investment-ban': {
    family: 'finance',
    is: 'New investment in a country, branch or firm is barred.',
    border: 'Trading in securities: capital-market-restriction.',
  },
  'export-ban': {
    family: 'trade',
    is: 'Goods or technology may not be sold or shipped to the target.',
    border:
      'Only with a licence, or by a list such as the Entity List: export-control. Arms to a country: arms-embargo.',
  },
  'export-control': {
    family: 'trade',
    is: 'Exports need a licence, or the buyer is on a control list.',
    border: 'No licence is to be had: export-ban.',
  },
  'import-ban': {
    family: 'trade',
    is: 'Goods of the target may not be bought or brought in; an oil embargo by a buyer.',
    border: 'Higher duties only: tariff. A limit of the price: price-cap.',
  },
  'trade-embargo': {
    family: 'trade',
    is: 'All trade with the target is barred; an economic blockade.',
    border: 'One good: import-ban or export-ban. Arms: arms-embargo.',
  },
  tariff: {
    family: 'trade',
    is: 'Punitive duties, or most-favoured-nation treatment withdrawn.',
    border: 'No import at all: import-ban.',
  },
  'price-cap': {
    family: 'trade',
    is: 'Goods of the target may only be bought, shipped or insured below a price.',
    border: 'Not at any price: import-ban.',
  },
  'services-ban': {
    family: 'trade',
    is: 'Legal, accounting, consulting, technical, construction or other services may not be given to the target.',
    border: 'Banking services: banking-restriction. Payment messages: payment-network-ban.',
  },
  'sectoral-sanctions': {
    family: 'trade',
    is: 'A whole industry or programme of a country is restricted and nothing more exact is told.',
    border: 'What exactly is barred is told: that type.',
  },
  'arms-embargo': {
    family: 'arms',
    is: 'Weapons or military goods may not be sold to, or bought from, a country or force.',
    goods: 'military',
    border: 'Joint exercises, training, aid in kind: military-cooperation-suspension or aid-suspension.',
  },
  'military-cooperation-suspension': {
    family: 'arms',
    is: 'Exercises, training, port calls or military contacts with the target are stopped.',
    border: 'Sales of arms: arms-embargo. Money: aid-suspension.',
  },
  'travel-ban': {
    family: 'mobility',
    is: 'Named or counted persons may not enter or travel through; own citizens may not travel to the target.',
    border: 'A class of applicants: visa-restriction.',
  },
  'visa-restriction': {
    family: 'mobility',
    is: 'Visas for a class of applicants are refused, limited or made harder; visa-free travel is ended.',
    border: 'Named or counted persons: travel-ban.',
  },
  'airspace-ban': {
    family: 'transport',
    is: 'Airspace or airports are closed to aircraft of the target, or flights are stopped.',
    border: 'An aircraft taken: asset-seizure.',
  },
  'vessel-ban': {
    family: 'transport',
    is: 'Ports or waters are closed to ships, or vessels are listed.',
    border: 'A ship taken: asset-seizure.',
  },
  'land-transport-ban': {
    family: 'transport',
    is: 'Borders, roads or railways are closed to lorries, trains or goods in transit.',
    border: 'Persons only: travel-ban or visa-restriction.',
  },
  'diplomat-expulsion': {
    family: 'diplomacy',
    is: 'Diplomats, embassy staff or spies under such cover are told to leave.',
    border: 'Own ambassador called home: diplomatic-downgrade.',
  },
  'diplomatic-downgrade': {
    family: 'diplomacy',
    is: 'An ambassador is recalled, a mission closed or reduced, or ties are cut.',
    border: 'Foreign diplomats told to leave: diplomat-expulsion.',
  },
  'talks-suspension': {
    family: 'diplomacy',
    is: 'Talks, a treaty, an agreement or cooperation is suspended or left; inspectors are barred.',
    border: 'Membership of a body: membership-suspension.',
  },
  'membership-suspension': {
    family: 'diplomacy',
    is: 'A state loses its seat, vote or membership in an organisation or group.',
    border: 'A team or athletes: culture-ban.',
  },
  'unfriendly-listing': {
    family: 'diplomacy',
    is: 'A country is put on a list of unfriendly states or of state sponsors of terrorism.',
    border: 'Persons or firms on a list: designation.',
  },
  'media-ban': {
    family: 'culture',
    is: 'Broadcasters, sites or outlets are taken off the air, blocked or stripped of licence or accreditation.',
    border: 'Staff barred from entry: travel-ban.',
  },
  'culture-ban': {
    family: 'culture',
    is: 'Teams, athletes, artists, scholars or events of the target are shut out.',
    border: 'A single doping case is no measure.',
  },
  'aid-suspension': {
    family: 'aid',
    is: 'Development, budget or military aid, or loans as aid, are suspended or cut for political ends.',
    border: 'Loans of the market: capital-market-restriction.',
  },
  'secondary-sanctions': {
    family: 'other',
    is: 'Third parties are hit, or to be hit, for dealing with a sanctioned target.',
    border: 'A third party listed by name: designation or asset-freeze.',
  },
  'blocking-statute': {
    family: 'other',
    is: 'A law that forbids own firms to follow foreign sanctions or bars claims under them.',
    border: 'A counter-list: designation.',
  },
  sanctions: {
    family: 'other',
    is: 'Sanctions or restrictive measures whose kind the text does not tell.',
    border: 'Any kind told: that type.',
  },
} as const

/** The category of the goods that every measure of a type hits; undefined where the text alone tells. */
export const goodsHitBy = (type: MeasureType): GoodsCategory | undefined => {
  const entry: { readonly family: string; readonly goods?: GoodsCategory } = TAXONOMY[type]
  return entry.goods
}

export type MeasureType = keyof typeof TAXONOMY
export type Family = (typeof TAXONOMY)[MeasureType]['family']

export const MEASURE_TYPES = Object.keys(TAXONOMY) as readonly MeasureType[]
export const FAMILIES = [...new Set(Object.values(TAXONOMY).map((entry) => entry.family))] as readonly Family[]
export const ACTIONS = ['impose', 'extend', 'ease', 'suspend', 'lift'] as const
export const STATUSES = [
  'called-for',
  'considered',
  'threatened',
  'proposed',
  'announced',
  'in-force',
  'rejected',
] as const
export type Action = (typeof ACTIONS)[number]
export type Status = (typeof STATUSES)[number]

/** Actions that take a measure back. */
export const RELIEF: ReadonlySet<Action> = new Set(['ease', 'suspend', 'lift'])

/** Statuses of what somebody decided: it is done, or will be. */
export const DECIDED: ReadonlySet<Status> = new Set(['announced', 'in-force'])

/** Families of effects that hit persons and firms rather than a country or its goods. */
export const PERSONAL: ReadonlySet<Family> = new Set(['asset', 'listing', 'mobility'])
