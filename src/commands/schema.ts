import { z } from 'zod'
import { schemas } from '../index.js'
import { type Command, EXIT, UsageError } from './command.js'

const NAMES = Object.keys(schemas) as readonly (keyof typeof schemas)[]

export const command: Command = {
  name: 'schema',
  usage: `schema [${NAMES.join('|')}]`,
  summary: 'Prints the JSON Schema of a record (article, the default), a measure, an act of the ledger, or an input',
  flags: {},
  async run([word = 'article', ...more], _flags, io) {
    const name = NAMES.find((known) => known === word)
    if (name === undefined || more.length > 0) throw new UsageError(`schema takes one of ${NAMES.join(', ')}`)
    await io.out(`${JSON.stringify(z.toJSONSchema(schemas[name]), null, 2)}\n`)
    return EXIT.done
  },
}
