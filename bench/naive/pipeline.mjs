/** The program that a user would write first: full compromise on every article, a dozen patterns, chrono on the whole text. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import * as chrono from 'chrono-node'
import nlp from 'compromise'

const PATTERNS = [
  'freeze #Determiner? #Adjective? (assets|accounts|funds)',
  '(froze|frozen|freezing) .{0,3} (assets|accounts|funds)',
  '(ban|bans|banned|banning) .{0,3} (exports|imports)',
  '(export|import|travel) (ban|bans)',
  '(impose|imposed|imposes|imposing) .{0,3} sanctions',
  'sanctions (on|against) #ProperNoun+',
  '(expel|expels|expelled) .{0,3} (diplomats|diplomat)',
  '(lift|lifted|lifting|ease|eased) .{0,3} sanctions',
  '(blacklist|blacklisted)',
  '(suspend|suspended) .{0,2} (talks|treaty|aid)',
  'arms embargo',
  '(barred|bar|bars) .{0,5} from entering',
]

const limit = Number(process.argv[3] ?? Number.POSITIVE_INFINITY)
let count = 0
let found = 0
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  if (count++ >= limit) break
  const { text, date } = JSON.parse(line)
  const doc = nlp(text)
  found += doc.people().length + doc.places().length + doc.organizations().length + doc.numbers().length
  for (const pattern of PATTERNS) found += doc.match(pattern).length
  found += chrono.parse(text, date ? new Date(date) : undefined).length
}
console.log(JSON.stringify({ count, found }))
