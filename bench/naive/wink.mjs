/** The peer: wink-nlp's full pipe over the same articles (tokens, sentences, tags, entities); it finds no measures. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const nlp = winkNLP(model)
const limit = Number(process.argv[3] ?? Number.POSITIVE_INFINITY)
let count = 0
let found = 0
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  if (count++ >= limit) break
  const doc = nlp.readDoc(JSON.parse(line).text)
  found += doc.entities().length() + doc.sentences().length()
}
console.log(JSON.stringify({ count, found }))
