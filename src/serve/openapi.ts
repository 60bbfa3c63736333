import { z } from 'zod'
import { schemas } from '../index.js'
import type { Limits } from './limits.js'

const error = z.strictObject({
  error: z.strictObject({ status: z.int(), message: z.string(), line: z.int().optional() }),
})

const schemaOf = (schema: z.ZodType) => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema)
  return rest
}
const ref = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } })
const answer = (description: string, content: Readonly<Record<string, unknown>>) => ({ description, content })
const refused = (description: string) => answer(description, { 'application/json': ref('Error') })
const plain = (summary: string, type: string) => ({
  get: { summary, responses: { 200: answer(summary, { [type]: { schema: {} } }) } },
})

/** The description of the server, made from the schemas that it checks with. */
export const buildOpenApi = (version: string, limits: Limits) => ({
  openapi: '3.1.0',
  info: { title: 'interdict', version, description: 'Records of every sanctions measure told of in English news.' },
  paths: {
    '/extract': {
      post: {
        summary: 'One article, or a stream of them',
        parameters: [
          {
            name: 'published',
            in: 'query',
            required: false,
            description: 'Publication date of every article, ISO; wins over all that is read.',
            schema: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': ref('ArticleInput'), 'application/x-ndjson': ref('ArticleInput') },
        },
        responses: {
          200: answer('The record; of a stream one line an article, in its order, an Error for one that failed', {
            'application/json': ref('ArticleRecord'),
            'application/x-ndjson': {
              schema: {
                oneOf: [{ $ref: '#/components/schemas/ArticleRecord' }, { $ref: '#/components/schemas/Error' }],
              },
            },
          }),
          400: refused('No JSON, no UTF-8, or a body that broke off'),
          408: refused('The body did not come in time'),
          413: refused(`Over ${limits.articleBytes} bytes an article or ${limits.streamBytes} a stream`),
          415: refused('Neither JSON nor NDJSON'),
          422: refused('JSON that is no article'),
          429: refused('The queue is full; Retry-After says when to come again'),
          503: refused('The extraction ran out of time or memory, or the server stops'),
        },
      },
    },
    '/schema': plain('The JSON Schema of a record', 'application/schema+json'),
    '/health': plain('Whether the server takes articles', 'application/json'),
    '/metrics': plain('Counts as Prometheus text', 'text/plain'),
    '/openapi.json': plain('This description', 'application/json'),
  },
  components: {
    schemas: {
      ArticleInput: schemaOf(schemas.input),
      ArticleRecord: schemaOf(schemas.article),
      Error: schemaOf(error),
    },
  },
})
