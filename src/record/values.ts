/** The fixed names of the contract, without its schemas: the walk needs them, and zod is slow to start. */

export const ARTICLE_SCHEMA = 'interdict/article/1'
export const COMPARISONS = ['eq', 'approx', 'gt', 'ge', 'lt', 'le'] as const
export const UNITS = [
  'person',
  'entity',
  'bank',
  'vessel',
  'aircraft',
  'diplomat',
  'good',
  'target',
  'country',
  'other',
] as const
export const ENTITY_KINDS = ['person', 'organization', 'country', 'bloc', 'place', 'vessel', 'aircraft'] as const
export const TARGET_KINDS = ['country', 'person', 'organization', 'vessel', 'aircraft', 'group'] as const
export const GOODS_CATEGORIES = [
  'oil',
  'gas',
  'coal',
  'gold',
  'diamonds',
  'luxury',
  'steel',
  'timber',
  'seafood',
  'semiconductors',
  'machinery',
  'vehicles',
  'electronics',
  'dual-use',
  'military',
  'chemicals',
  'software',
  'technology',
  'services',
  'other',
] as const
