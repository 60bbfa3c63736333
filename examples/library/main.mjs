// @ts-check
/** Reads articles and prints who does what to whom: node main.mjs */
import { extract, extractAll, schemas } from 'interdict'

const article = {
  title: 'Norway follows with curbs on Belarusian lenders',
  date: '2022-03-18',
  text: `OSLO - Norway froze the assets of 22 Belarusian officials on Friday, the Foreign Ministry said.

The government also banned exports of semiconductors to Belarus from April 1.`,
  source: { outlet: 'Example Wire', url: 'https://example.org/norway' },
}

const record = extract(article)
for (const { type, status, imposers, targetCountries, evidence } of record.measures) {
  const who = imposers.map(({ code, name }) => code ?? name).join(', ')
  console.log(`${who} → ${targetCountries.join(', ')}: ${type} (${status}): "${evidence[0]?.text}"`)
}

async function* feed() {
  yield article
  yield { text: 'The match ended two to one.' }
}

for await (const { id, text, measures, counts } of extractAll(feed())) {
  const offsetsHold = counts.every(({ start, end, text: words }) => text.slice(start, end) === words)
  console.log(`article ${id}: ${measures.length} measures, offsets ${offsetsHold ? 'hold' : 'are wrong'}`)
}

console.log(`valid: ${schemas.article.safeParse(record).success}`)
