import { z } from 'zod'

const KINDS = ['person', 'organization', 'country', 'bloc', 'place', 'vessel', 'aircraft'] as const

const userNameSchema = z.readonly(
  z.strictObject({
    name: z.string().trim().min(1),
    kind: z.enum(KINDS),
    aliases: z.array(z.string().trim().min(1)).readonly().default([]),
    /** Code of a country or bloc. */
    code: z.string().min(1).nullable().default(null),
    /** State or bloc that a person or organisation belongs to. */
    country: z.string().min(1).nullable().default(null),
  }),
)

const userLexiconSchema = z.readonly(z.strictObject({ names: z.array(userNameSchema).readonly() }))

/** A name that a user of the tool adds to the built-in lexicon. */
export type UserName = z.infer<typeof userNameSchema>
export type UserLexicon = z.infer<typeof userLexiconSchema>

const nameOf = (json: unknown, index: number): string => {
  const entry = (json as { names?: readonly { name?: unknown }[] }).names?.[index]
  return typeof entry?.name === 'string' ? ` ("${entry.name}")` : ''
}

function describe(json: unknown, issue: z.core.$ZodIssue): string {
  const [list, index, ...field] = issue.path
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : ''
  const place =
    list === 'names' && typeof index === 'number'
      ? `entry ${index + 1}${nameOf(json, index)}, field ${[...field, unknown].filter((part) => part !== '').join('.') || '(whole)'}`
      : `field ${[...issue.path, unknown].filter((part) => part !== '').join('.') || '(whole)'}`
  return `${place}: ${issue.message}`
}

/**
 * Checks a user's lexicon: `{names: [{name, kind, aliases?, code?, country?}]}`, read from JSON.
 * Throws an Error with one line a fault, each naming the entry (counted from 1) and the field.
 */
export function parseLexicon(json: unknown): UserLexicon {
  const result = userLexiconSchema.safeParse(json)
  if (result.success) return result.data
  throw new Error(`lexicon: ${result.error.issues.map((issue) => describe(json, issue)).join('\n')}`)
}
