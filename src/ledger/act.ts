/** The ledger's row: one act, told by one article or many. */
import { z } from 'zod'
import { ACTIONS, FAMILIES, MEASURE_TYPES, STATUSES } from '../measures/taxonomy.js'
import { COMPARISONS, TARGET_KINDS, UNITS } from '../record/values.js'

export const ACT_SCHEMA = 'interdict/act/1'
const PHASES = [...STATUSES, 'extended', 'eased', 'suspended', 'lifted'] as const

const optional = z.string().nullable()
const articles = z.array(z.string()).readonly().describe('ids of the articles that say so')

const toldDate = z
  .strictObject({
    value: optional.describe('the most exact value of those told by most articles'),
    agrees: z.boolean().describe('false when no day fits all that is told'),
    told: z.array(z.strictObject({ value: z.string(), articles })).readonly(),
  })
  .readonly()

const toldCount = z
  .strictObject({
    unit: z.enum(UNITS),
    role: z.enum(['new', 'total']),
    value: z.number().nullable().describe('the number told by most articles; null for a vague one'),
    agrees: z.boolean().describe('false when no number fits all that is told'),
    told: z
      .array(
        z.strictObject({
          comparison: z.enum(COMPARISONS),
          value: z.number().nullable(),
          lower: z.number().nullable(),
          upper: z.number().nullable(),
          articles,
        }),
      )
      .readonly(),
  })
  .readonly()

const source = z
  .strictObject({
    article: z.string(),
    measure: z.string().describe('id of the measure'),
    url: optional,
    outlet: optional,
    published: optional,
    copyOf: optional.describe('id of the article of which this one is a copy: it is no witness of its own'),
    status: z.enum(STATUSES),
    background: z.boolean(),
    confidence: z.number(),
    evidence: z.string(),
  })
  .readonly()

const totalCheck = z
  .strictObject({
    unit: z.enum(UNITS),
    stated: z.number().describe('the running total that this act states'),
    previous: z.number().describe('the total stated before it by an act of the same course'),
    added: z.number().describe('what the acts in between, this one included, say they added'),
    verdict: z.enum(['agrees', 'unlisted', 'contradicts']).describe('unlisted: more were added than any article told'),
  })
  .readonly()

export const actSchema = z
  .strictObject({
    schema: z.literal(ACT_SCHEMA),
    key: z.string().min(1).describe('of the measures; ~2, ~3 … for later acts that a vague key cannot tell apart'),
    keys: z.array(z.string()).readonly().describe('all keys under which articles tell the act'),
    type: z.enum(MEASURE_TYPES),
    family: z.enum(FAMILIES),
    action: z.enum(ACTIONS),
    status: z.enum(STATUSES).describe('as the article published last tells it'),
    imposers: z.array(z.string()).readonly().describe('codes, names where there is no code'),
    targetCountries: z.array(z.string()).readonly(),
    targets: z
      .array(z.strictObject({ kind: z.enum(TARGET_KINDS), name: z.string(), articles }))
      .readonly()
      .describe('those named; groups are in counts'),
    goods: z.array(z.string()).readonly(),
    instruments: z.array(z.string()).readonly(),
    date: optional.describe('announced, else effective, else first told'),
    dates: z.strictObject({ announced: toldDate, effective: toldDate, expires: toldDate }).readonly(),
    counts: z.array(toldCount).readonly(),
    agrees: z.boolean().describe('no contradiction in dates, counts and running totals'),
    firstTold: optional,
    lastTold: optional,
    witnesses: z.int().describe('articles that are no copies of another'),
    sources: z.array(source).readonly(),
    course: z.string().describe('acts of one course: the same type, imposers, target countries and, if named, targets'),
    history: z
      .array(z.strictObject({ date: optional, phase: z.enum(PHASES), key: z.string() }))
      .readonly()
      .describe('changes of the course over time, each phase with the act that opens it'),
    totals: z.array(totalCheck).readonly(),
  })
  .readonly()

export type Act = z.infer<typeof actSchema>
export type Phase = (typeof PHASES)[number]
export type ToldDate = z.infer<typeof toldDate>
export type ToldCount = z.infer<typeof toldCount>
export type ActSource = z.infer<typeof source>
export type TotalCheck = z.infer<typeof totalCheck>
