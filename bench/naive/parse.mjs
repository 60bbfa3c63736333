/** The floor of a program that parses everything: JSON.parse of every line. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

let found = 0
for await (const line of createInterface({ input: createReadStream(process.argv[2]) }))
  found += JSON.parse(line).text.length
console.log(found)
