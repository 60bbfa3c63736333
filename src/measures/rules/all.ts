import { AGAIN } from './again.js'
import { AID } from './aid.js'
import { ARMS } from './arms.js'
import { ASSET } from './asset.js'
import { CAPITAL } from './capital.js'
import { CULTURE } from './culture.js'
import { DEALING } from './dealing.js'
import { DENIED } from './denied.js'
import { DIPLOMACY } from './diplomacy.js'
import { EXPORTS } from './exports.js'
import { FINANCE } from './finance.js'
import { IMPORTS } from './imports.js'
import { KEPT_FROM } from './kept-from.js'
import { LISTING } from './listing.js'
import { MILITARY } from './military.js'
import { OTHER } from './other.js'
import type { Rule } from './rule.js'
import { SECTORS } from './sectors.js'
import { SERVICES } from './services.js'
import { TALKS } from './talks.js'
import { TARIFFS } from './tariffs.js'
import { TENDERS } from './tenders.js'
import { THIRD_PARTIES } from './third-parties.js'
import { TRADE } from './trade.js'
import { TRANSPORT } from './transport.js'
import { TRAVEL } from './travel.js'
import { WAYS_BACK } from './ways-back.js'

/** All rules, the more specific before the more general. */
export const RULES: readonly Rule[] = [
  ...ASSET,
  ...FINANCE,
  ...CAPITAL,
  ...DEALING,
  ...TENDERS,
  ...ARMS,
  ...EXPORTS,
  ...IMPORTS,
  ...TRADE,
  ...TARIFFS,
  ...TRAVEL,
  ...TRANSPORT,
  ...MILITARY,
  ...SERVICES,
  ...CULTURE,
  ...AID,
  ...THIRD_PARTIES,
  ...SECTORS,
  ...DIPLOMACY,
  ...TALKS,
  ...AGAIN,
  ...WAYS_BACK,
  ...LISTING,
  ...DENIED,
  ...KEPT_FROM,
  ...OTHER,
]
