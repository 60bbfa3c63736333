/** warcio reading every record of a WARC and nothing else. */
import { createReadStream } from 'node:fs'
import { WARCParser } from 'warcio'

let found = 0
for await (const record of new WARCParser(createReadStream(process.argv[2], { highWaterMark: 1 << 20 }))) {
  for await (const chunk of record) found += chunk.length
}
console.log(found)
