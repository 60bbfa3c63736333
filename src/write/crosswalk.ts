/**
 * Our types in other people's vocabularies. Sources: OpenSanctions `zavod/zavod/stateful/programs.py` (measures),
 * CAMEO's manual and `andybega/cameo` (codes of an imposed measure), openeventdata/PLOVER's manual (event, mode,
 * context), the Global Sanctions Data Base (kinds of sanction). `nearest` marks OpenSanctions measures that only come
 * close. A type that has no counterpart has an empty list, never a guess.
 */
import type { MeasureType } from '../measures/taxonomy.js'
import type { Measure } from '../record/contract.js'

export const OPENSANCTIONS_MEASURES = [
  'Aid suspension',
  'Arms embargo',
  'Arms restrictions',
  'Asset freeze',
  'Debarment',
  'Export control',
  'Financial restrictions',
  'Import restrictions',
  'Investment ban',
  'Prohibition to satisfy claims',
  'Sectoral sanctions',
  'Services ban',
  'Transportation restrictions',
  'Travel ban',
] as const
type OpenSanctionsMeasure = (typeof OPENSANCTIONS_MEASURES)[number]

type PloverEvent = 'SANCTION' | 'COERCE'
type PloverContext =
  | 'economic'
  | 'military'
  | 'diplomatic'
  | 'technology'
  | 'natural_resource'
  | 'legal'
  | 'rights_freedoms'

/** What a threat of the act is in CAMEO: 1311 to reduce aid, 1312 with sanctions, 1313 to reduce relations. */
type CameoThreat = '1311' | '1312' | '1313'

export interface Crosswalk {
  readonly openSanctions: readonly OpenSanctionsMeasure[]
  readonly nearest?: readonly OpenSanctionsMeasure[]
  readonly cameo: string
  readonly threat: CameoThreat
  readonly plover: {
    readonly event: PloverEvent
    readonly mode: string
    readonly context: readonly PloverContext[]
  }
  readonly gsdb: readonly string[]
}

const economic = { event: 'SANCTION', mode: 'discontinue', context: ['economic'] } as const
const diplomatic = { event: 'SANCTION', mode: 'discontinue', context: ['diplomatic'] } as const
const finance = {
  openSanctions: ['Financial restrictions'],
  cameo: '163',
  threat: '1312',
  plover: economic,
  gsdb: ['financial'],
} as const
const exports = {
  openSanctions: ['Export control'],
  cameo: '163',
  threat: '1312',
  plover: { ...economic, context: ['economic', 'technology'] },
  gsdb: ['trade exp_part'],
} as const

export const CROSSWALK = {
  'asset-freeze': { ...finance, openSanctions: ['Asset freeze'] },
  'asset-seizure': {
    openSanctions: [],
    nearest: ['Asset freeze'],
    cameo: '1711',
    threat: '1312',
    plover: { event: 'COERCE', mode: 'seize', context: ['economic'] },
    gsdb: ['financial'],
  },
  'central-bank-freeze': { ...finance, openSanctions: ['Financial restrictions', 'Asset freeze'] },
  designation: { ...finance, openSanctions: [], gsdb: ['other'] },
  'dealing-ban': finance,
  'procurement-ban': { ...finance, openSanctions: ['Debarment'], gsdb: ['other'] },
  'payment-network-ban': finance,
  'banking-restriction': finance,
  'capital-market-restriction': finance,
  'crypto-restriction': finance,
  'payment-rule': finance,
  'investment-ban': { ...finance, openSanctions: ['Investment ban'] },
  'export-ban': exports,
  'export-control': exports,
  'import-ban': {
    ...finance,
    openSanctions: ['Import restrictions'],
    plover: { ...economic, context: ['economic', 'natural_resource'] },
    gsdb: ['trade imp_part'],
  },
  'trade-embargo': {
    ...finance,
    openSanctions: ['Export control', 'Import restrictions'],
    gsdb: ['trade exp_compl', 'trade imp_compl'],
  },
  tariff: { ...finance, openSanctions: [], nearest: ['Import restrictions'], gsdb: ['trade imp_part'] },
  'price-cap': {
    ...finance,
    openSanctions: [],
    nearest: ['Import restrictions', 'Services ban'],
    gsdb: ['trade imp_part'],
  },
  'services-ban': { ...finance, openSanctions: ['Services ban'], gsdb: ['other'] },
  'sectoral-sanctions': { ...finance, openSanctions: ['Sectoral sanctions'], gsdb: ['other'] },
  'arms-embargo': {
    ...finance,
    openSanctions: ['Arms embargo'],
    plover: { ...economic, context: ['military'] },
    gsdb: ['arms'],
  },
  'military-cooperation-suspension': {
    openSanctions: [],
    cameo: '1622',
    threat: '1313',
    plover: { ...economic, context: ['military'] },
    gsdb: ['military'],
  },
  'travel-ban': {
    openSanctions: ['Travel ban'],
    cameo: '160',
    threat: '1312',
    plover: diplomatic,
    gsdb: ['travel'],
  },
  'visa-restriction': {
    openSanctions: [],
    nearest: ['Travel ban'],
    cameo: '160',
    threat: '1312',
    plover: diplomatic,
    gsdb: ['travel'],
  },
  'airspace-ban': {
    openSanctions: ['Transportation restrictions'],
    cameo: '160',
    threat: '1312',
    plover: economic,
    gsdb: ['travel'],
  },
  'vessel-ban': {
    openSanctions: ['Transportation restrictions'],
    cameo: '163',
    threat: '1312',
    plover: economic,
    gsdb: ['trade'],
  },
  'land-transport-ban': {
    openSanctions: ['Transportation restrictions'],
    cameo: '160',
    threat: '1312',
    plover: economic,
    gsdb: ['travel'],
  },
  'diplomat-expulsion': {
    openSanctions: [],
    cameo: '161',
    threat: '1313',
    plover: { ...diplomatic, mode: 'expel' },
    gsdb: ['other'],
  },
  'diplomatic-downgrade': {
    openSanctions: [],
    cameo: '161',
    threat: '1313',
    plover: { ...diplomatic, mode: 'withdraw' },
    gsdb: ['other'],
  },
  'talks-suspension': {
    openSanctions: [],
    cameo: '164',
    threat: '1313',
    plover: { ...diplomatic, mode: 'withdraw' },
    gsdb: ['other'],
  },
  'membership-suspension': {
    openSanctions: [],
    cameo: '160',
    threat: '1313',
    plover: { ...diplomatic, mode: 'expel' },
    gsdb: ['other'],
  },
  'unfriendly-listing': { openSanctions: [], cameo: '160', threat: '1313', plover: diplomatic, gsdb: ['other'] },
  'media-ban': {
    openSanctions: [],
    nearest: ['Services ban'],
    cameo: '1721',
    threat: '1312',
    plover: { event: 'COERCE', mode: 'censor', context: ['rights_freedoms'] },
    gsdb: ['other'],
  },
  'culture-ban': {
    openSanctions: [],
    cameo: '160',
    threat: '1313',
    plover: { event: 'SANCTION', mode: 'expel', context: [] },
    gsdb: ['other'],
  },
  'aid-suspension': {
    openSanctions: ['Aid suspension'],
    cameo: '1621',
    threat: '1311',
    plover: economic,
    gsdb: ['financial'],
  },
  'secondary-sanctions': finance,
  'blocking-statute': {
    openSanctions: ['Prohibition to satisfy claims'],
    cameo: '160',
    threat: '1312',
    plover: { ...economic, context: ['legal'] },
    gsdb: ['other'],
  },
  sanctions: { ...finance, openSanctions: [], gsdb: ['other'] },
} as const satisfies Record<MeasureType, Crosswalk>

/** The entry of a type, with the fields that only some entries state. */
export const crosswalkOf = (type: MeasureType): Crosswalk => CROSSWALK[type]

/**
 * The OpenSanctions measures of a record, the nearest where none is the same. Military goods, and an embargo on named
 * ones instead of a country, are Arms restrictions.
 */
export function findProvisions({ type, goods, targets }: Measure): readonly string[] {
  const isMilitary = goods.length > 0 && goods.every(({ category }) => category === 'military')
  if ((type === 'export-ban' || type === 'export-control') && isMilitary) return ['Arms restrictions']
  const isTargeted = targets.length > 0 && targets.every(({ kind }) => kind !== 'country')
  if (type === 'arms-embargo' && isTargeted) return ['Arms restrictions']
  const { openSanctions, nearest } = crosswalkOf(type)
  return openSanctions.length > 0 ? openSanctions : (nearest ?? [])
}
