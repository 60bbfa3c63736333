#!/usr/bin/env node
// Precision, recall and confusions of names by class, on any NDJSON with gold names.
// usage: node bench/names.mjs GOLD.ndjson [ARTICLES.ndjson] [--misses]
// A gold line holds `id`, `text` (or the second file does, by id) and either lists of names (`persons`, `organizations`,
// `places`: each name once, compared by its words) or spans (`entities: [{start, end, kind}]`: compared by overlap).
import { readFileSync } from 'node:fs'
import { extract } from '../modules/extract.js'

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'))
const [goldFile, articleFile] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (!goldFile) {
  console.error('usage: node bench/names.mjs GOLD.ndjson [ARTICLES.ndjson] [--misses]')
  process.exit(2)
}
const linesOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line))
const articles = new Map((articleFile ? linesOf(articleFile) : []).map((article) => [article.id, article]))

const CLASSES = ['person', 'organization', 'place']
const LISTS = { person: 'persons', organization: 'organizations', place: 'places' }
const CLASS_OF = {
  person: 'person',
  per: 'person',
  organization: 'organization',
  organisation: 'organization',
  org: 'organization',
  bloc: 'organization',
  place: 'place',
  location: 'place',
  loc: 'place',
  gpe: 'place',
  country: 'place',
}
const classOf = (kind) => CLASS_OF[String(kind).toLowerCase()]

const wordsOf = (name) =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'`]s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^(?:the|a|an) /, '')
    .trim()
    .split(' ')
const isSameName = (a, b) => {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  return short.every((word) => long.includes(word))
}
const overlaps = (a, b) => a.start < b.end && b.start < a.end

const tally = Object.fromEntries(CLASSES.map((name) => [name, { hit: 0, extra: 0, missed: 0 }]))
const confusions = new Map()
const misses = []
const confuse = (gold, found) => {
  const key = `${gold} → ${found}`
  confusions.set(key, (confusions.get(key) ?? 0) + 1)
}

/** One-to-one alignment of two lists, first fit; returns what stays unmatched on both sides. */
function match(gold, found, isSame) {
  const left = [...found]
  const missed = gold.filter((one) => {
    const at = left.findIndex((other) => isSame(one, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return { missed, extra: left }
}

function scoreLists(id, gold, entities) {
  const foundBy = Object.fromEntries(
    CLASSES.map((name) => [
      name,
      entities.filter((one) => classOf(one.kind) === name && one.kind !== 'country').map((one) => one.name),
    ]),
  )
  for (const name of CLASSES) {
    const wanted = gold[LISTS[name]]
    if (!wanted) continue
    const { missed, extra } = match(wanted, foundBy[name], isSameName)
    tally[name].hit += wanted.length - missed.length
    tally[name].missed += missed.length
    tally[name].extra += extra.length
    for (const one of missed) {
      const other = CLASSES.find((kind) => kind !== name && foundBy[kind].some((found) => isSameName(one, found)))
      confuse(name, other ?? 'nothing')
      misses.push(`${id} MISSED ${name}: ${one}${other ? ` (found as ${other})` : ''}`)
    }
    for (const one of extra) {
      confuse('nothing', name)
      misses.push(`${id} EXTRA ${name}: ${one}`)
    }
  }
}

function scoreSpans(id, gold, entities, text) {
  const spans = gold.entities
    .map((one) => ({ ...one, kind: classOf(one.kind ?? one.type ?? one.label) }))
    .filter((one) => one.kind)
  const found = entities
    .flatMap((one) => one.mentions.map((mention) => ({ ...mention, kind: classOf(one.kind) })))
    .filter((one) => one.kind)
  for (const name of CLASSES) {
    const wanted = spans.filter((one) => one.kind === name)
    const { missed, extra } = match(
      wanted,
      found.filter((one) => one.kind === name),
      overlaps,
    )
    tally[name].hit += wanted.length - missed.length
    tally[name].missed += missed.length
    tally[name].extra += extra.length
    for (const one of missed) {
      const other = found.find((span) => overlaps(one, span))
      confuse(name, other?.kind ?? 'nothing')
      misses.push(`${id} MISSED ${name}: ${text.slice(one.start, one.end)}`)
    }
    for (const one of extra) {
      confuse(spans.find((span) => overlaps(one, span))?.kind ?? 'nothing', name)
      misses.push(`${id} EXTRA ${name}: ${one.text}`)
    }
  }
}

for (const gold of linesOf(goldFile)) {
  const article = articles.get(gold.id) ?? gold
  if (typeof article.text !== 'string') throw new Error(`${gold.id}: no text; give the articles as the second file`)
  const source = { path: null, member: null, format: 'ndjson', url: null, outlet: article.outlet ?? null }
  const { entities, text } = extract({
    id: gold.id,
    title: article.title ?? undefined,
    text: article.text,
    date: article.date ?? undefined,
    source,
  })
  if (gold.entities) scoreSpans(gold.id, gold, entities, text)
  else scoreLists(gold.id, gold, entities)
}

const ratio = (a, b) => (a + b ? a / (a + b) : 0)
for (const name of CLASSES) {
  const { hit, extra, missed } = tally[name]
  if (hit + missed === 0) continue
  const precision = ratio(hit, extra)
  const recall = ratio(hit, missed)
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  console.log(
    `${name.padEnd(14)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}  n=${hit + missed}`,
  )
}
console.log('\nconfusions (gold → found)')
for (const [key, count] of [...confusions].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(5)}  ${key}`)
if (flags.includes('--misses')) console.log(`\n${misses.join('\n')}`)
