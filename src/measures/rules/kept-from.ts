import type { MeasureType } from '../taxonomy.js'
import type { Rule } from './rule.js'

/** Who or what is kept from doing something: "keep Russian ships from docking", "prevents Chinese firms from bidding". */
interface Kept {
  readonly type: MeasureType
  readonly what: string
  readonly object: string
  readonly unless?: string
  readonly destination?: true
  readonly matches: readonly string[]
  readonly rejects: readonly string[]
}

const KEEPING =
  '(keep|keeps|kept|keeping|prevent|prevents|prevented|preventing|stop|stops|stopped|stopping|block|blocks|blocked|blocking)'

/** What keeps away though it is no act of a state. */
const BY_ITSELF =
  '(police|court|judge|storm|snow|fog|sanctions|embargo|war|fighting|strike|fire|blockade|costs|prices) ~ (keep|keeps|kept|prevent|prevents|prevented|stop|stops|stopped|block|blocks|blocked)'

const KEPT: readonly Kept[] = [
  {
    type: 'vessel-ban',
    what: 'docking',
    object:
      '{vessel} ~ from ~ (docking|entering|calling|mooring|berthing|anchoring|unloading|loading|refuelling|refueling|transiting|using|sailing|passing)',
    matches: ['[imposer Poland] [trigger prevented] [target Russian] [trigger ships from docking].'],
    rejects: ['Fog kept Danish ships from entering the port.', 'Peru stopped boats from entering the bay.'],
  },
  {
    type: 'airspace-ban',
    what: 'landing',
    object:
      '(planes|plane|helicopters|aircraft) ~ from ~ (landing|entering|using|overflying|flying|crossing); them from (landing|overflying|flying over); {flight} ~ from ~ (landing|entering|using|overflying|flying|crossing)',
    matches: ['[imposer Turkey] [trigger kept] [target Armenian] [trigger airliners from using] its airspace.'],
    rejects: ['Snow kept Swiss planes from landing in Oslo.', 'Chile stopped jets from flying at night.'],
  },
  {
    type: 'land-transport-ban',
    what: 'crossing',
    object: '{truck} ~ from ~ (crossing|entering|transiting|using|passing)',
    matches: ['[imposer India] [trigger kept] [target Pakistani] [trigger trucks from entering].'],
    rejects: ['A strike prevented Danish trucks from crossing the bridge.', 'Spain keeps lorries from using the lane.'],
  },
  {
    type: 'procurement-ban',
    what: 'bidding',
    object: '(companies|company|firms|firm|makers|maker|contractors|suppliers|bidders) ~ from ~ (bidding|tendering)',
    matches: ['[imposer India] [trigger stopped] [target Chinese] [trigger firms from bidding] for railway contracts.'],
    rejects: ['High prices kept Greek firms from bidding.', 'Kenya prevented the firm from bidding twice.'],
  },
  {
    type: 'capital-market-restriction',
    what: 'raising-money',
    object:
      '(companies|company|firms|firm|banks|bank|groups|group|issuers) ~ from ~ (raising|borrowing) ~ (money|capital|funds|cash|debt); (companies|company|firms|firm|banks|bank|groups|group|issuers) ~ from ~ (listing|trading) ~ (exchange|exchanges|market|markets)',
    matches: [
      '[imposer US] senators passed a bill that would [trigger keep] oil [trigger companies] active in [target Sudan] [trigger from raising money] in New York.',
      '[imposer London] [trigger kept] [target Chinese] [trigger companies from listing on its exchanges].',
    ],
    rejects: [
      'Low prices kept Greek firms from raising money.',
      'Norway prevented its banks from raising money abroad.',
    ],
  },
  {
    type: 'investment-ban',
    what: 'buying-in',
    object:
      '(citizens|nationals|investors|buyers|company|companies|firm|firms|group|groups|fund|funds|bank|banks) ~ from ~ (buying|acquiring|owning|purchasing|taking) ~ (land|farmland|property|properties|homes|estate|stake|stakes|mine|mines|port|ports|airport|refinery|startups)',
    matches: ['[imposer Canada] [trigger kept] a [target Chinese] [trigger company from buying a stake] in a mine.'],
    rejects: [
      'A rise in rates kept Greek firms from buying land.',
      'Peru stops its citizens from buying land in parks.',
    ],
  },
  {
    type: 'travel-ban',
    what: 'coming-in',
    destination: true,
    object: '{people} ~ from ~ (entering|landing|visiting); {nationals} ~ from ~ (entering|landing|visiting)',
    unless:
      '{nationals} {ware}; {nationals} {truck}; {nationals} {vessel}; {nationals} {flight}; from ~ (entering|visiting) ~ (talks|race|politics|building|hotel|pitch|room|stadium|parliament|market)',
    matches: ['[imposer Kenya] [trigger kept] two [target Ugandan] [trigger ministers from entering].'],
    rejects: ['Illness kept Danish ministers from visiting Oslo.', 'Spain keeps citizens from entering the park.'],
  },
]

/** What a state or its law keeps others of another state from doing. */
export const KEPT_FROM: readonly Rule[] = KEPT.map(({ what, unless, ...kept }) => ({
  ...kept,
  id: `${kept.type}/keep-from-${what}` as const,
  verb: KEEPING,
  unless: unless ? `${BY_ITSELF}; ${unless}` : BY_ITSELF,
  reach: 'clause' as const,
  target: ['object', 'inside'] as const,
  foreign: true,
  origin: true,
  byState: true,
  why: 'In plain words: who or what of the target is kept from it.',
}))
