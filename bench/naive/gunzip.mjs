/** The floor for compressed dumps: gunzip and nothing else. */
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'

let found = 0
for await (const chunk of createReadStream(process.argv[2], { highWaterMark: 1 << 20 }).pipe(
  createGunzip({ chunkSize: 1 << 18 }),
))
  found += chunk.length
console.log(found)
