import { z } from 'zod'
import { articleSchema } from '../record/contract.js'
import { type Command, EXIT } from './command.js'

export const command: Command = {
  name: 'schema',
  usage: 'schema',
  summary: 'Prints the JSON Schema of a record',
  flags: {},
  async run(_paths, _flags, io) {
    await io.out(`${JSON.stringify(z.toJSONSchema(articleSchema), null, 2)}\n`)
    return EXIT.done
  },
}
