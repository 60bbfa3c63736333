// Stands for compromise's 2-two/preTagger/compute/tagger/index.js (14.17): the same tags by the same steps in the same
// order. There each word goes through all steps; here through those that may tell something of it, by what is known of it.
import colons from './1st-pass/01-colons.js'
import hyphens from './1st-pass/02-hyphens.js'
import checkCase from './2nd-pass/01-case.js'
import checkYear from './2nd-pass/05-year.js'
import fillTags from './3rd-pass/_fillTags.js'
import checkAcronym from './3rd-pass/01-acronym.js'
import orgWords from './3rd-pass/03-orgWords.js'
import placeWords from './3rd-pass/04-placeWords.js'
import nounFallback from './3rd-pass/05-fallback.js'
import switches from './3rd-pass/06-switches.js'
import verbType from './3rd-pass/07-verb-type.js'
import imperative from './3rd-pass/08-imperative.js'

const APOSTROPHE = /['‘’‛‵′`´]/
const PREFIX = /^(under|over|mis|re|un|dis|semi)-?/
const SMALL = /^[a-z]/
const LETTERS = /^[A-Za-z]+$/
const ODD_LETTERS = /^(?:ma?cd|lol|woo|hee?h)/
const ROMAN = /^[IVXLCDM]{2,}$/
const CAPITALS = /^(?:[A-Z-]+s?|[A-Z](?:'s|,)?)$/
const MOST_KEPT = 20_000
const kept = new Map()

const ownOf = (table, key) => (Object.hasOwn(table, key) ? table[key] : undefined)
const firstOf = (word, rules) => rules.find(([pattern]) => pattern.test(word))

/** The rule that a word looks like, or undefined. Of letters alone only "McDonald", "lolz", "wooah" and "hehe" look like one. */
function ruleOf(text, name, { regexText, regexNormal, regexNumbers }) {
  if (LETTERS.test(text) && !ODD_LETTERS.test(name)) return undefined
  return (
    firstOf(text, regexText) ??
    firstOf(name, regexNormal) ??
    (/[0-9]/.test(name) ? firstOf(name, regexNumbers) : undefined)
  )
}

/** Between which two tags a word can change. */
function formOf(normal, table) {
  const form = ownOf(table, normal)
  if (form || !PREFIX.test(normal)) return form
  const stem = normal.replace(PREFIX, '')
  return stem.length > 3 ? ownOf(table, stem) : undefined
}

/** What is to be known of a word wherever it stands, kept by the word as written. */
function known({ text, normal, machine }, two) {
  const found = kept.get(text)
  if (found !== undefined && found.normal === normal && found.machine === machine) return found
  const name = machine || normal
  const made = {
    normal,
    machine,
    form: formOf(normal, two.switches),
    rule: ruleOf(text, name, two),
    isRoman: ROMAN.test(text),
    isCapitals: CAPITALS.test(text),
    isOrg: two.orgWords[name] === true,
    isPlace: two.placeWords[name] === true,
    suffix: undefined,
    prefix: undefined,
    ending: undefined,
  }
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(text, made)
  return made
}

/** The rule for what a word looks like, or else for the end of one that nothing else tells anything of. */
function lookOf({ text, pre, post, normal, machine, tags }, word, two) {
  const name = machine || normal
  const isOpen = APOSTROPHE.test(post) && !APOSTROPHE.test(pre)
  const own = isOpen ? ruleOf(text + post.trim(), name, two) : word.rule
  if (own || tags.size > 0) return own
  word.ending ??= firstOf(name, ownOf(two.endsWith, name.at(-1)) ?? []) ?? NO_RULE
  return word.ending
}

const NO_RULE = []

/** The tags of the longest ending that the model knows, one or several. */
function suffixOf(word, { suffixPatterns }) {
  for (let length = Math.min(7, word.length - 1); length > 1; length--) {
    const tags = ownOf(suffixPatterns[length], word.slice(-length))
    if (tags) return [tags].flat()
  }
  return []
}

function tagBySuffix({ normal, implicit, tags }, word, two) {
  word.suffix ??= suffixOf(normal, two)
  for (const tag of word.suffix) tags.add(tag)
  if (implicit && tags.size === 0) for (const tag of suffixOf(implicit, two)) tags.add(tag)
}

/** The tags of the longest beginning that the model knows. */
function prefixOf(word, { prefixPatterns }) {
  for (let length = Math.min(7, word.length - 3); length > 2; length--) {
    const tags = ownOf(prefixPatterns[length], word.slice(0, length))
    if (tags) return [tags].flat()
  }
  return []
}

function tagByPrefix({ normal, tags }, word, two) {
  word.prefix ??= prefixOf(normal, two)
  for (const tag of word.prefix) tags.add(tag)
}

let hints

/** What the word before, the word behind, a tag of the one and a tag of the other tell of a word that nothing else does. */
function hintOf(before, after, { neighbours: { leftWords, rightWords, leftTags, rightTags } }) {
  hints ??= { left: new Map(leftWords), right: new Map(rightWords) }
  return (
    (before && hints.left.get(before.normal)) ??
    (after && hints.right.get(after.normal)) ??
    (before && leftTags.find(([tag]) => before.tags.has(tag))?.[1]) ??
    (after && rightTags.find(([tag]) => after.tags.has(tag))?.[1])
  )
}

/** Guesses by the letters of each word. */
function tagAlone(terms, words, model, world, isYelling) {
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]
    if (term.frozen === true) continue
    const word = words[i]
    const { tags } = term
    if (word.form) term.switch = word.form
    if (!isYelling && (word.isRoman || term.index)) checkCase(terms, i, model)
    if (tags.size === 0) tagBySuffix(term, word, model.two)
    const look = lookOf(term, word, model.two)
    if (look) world.methods.one.setTag([term], look[1], world)
    if (tags.size === 0) tagByPrefix(term, word, model.two)
    if (tags.has('NumericValue')) checkYear(terms, i)
  }
}

/** Guesses by the words around each. */
function tagTogether(terms, words, model, world, isYelling) {
  for (let i = 0; i < terms.length; i++) {
    const { tags } = terms[i]
    const isAcronym = (words[i].isCapitals || tags.has('Organization')) && checkAcronym(terms, i, model)
    fillTags(terms, i, model)
    if (isAcronym || tags.size > 1) continue
    const hint = tags.size === 0 ? hintOf(terms[i - 1], terms[i + 1], model.two) : undefined
    if (hint) {
      tags.add(hint)
      fillTags(terms, i, model)
    } else nounFallback(terms, i, model)
  }
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]
    if (term.frozen === true) continue
    if (words[i].isOrg) orgWords(terms, i, world, isYelling)
    if (words[i].isPlace) placeWords(terms, i, world, isYelling)
    if (term.switch) switches(terms, i, world)
    if (term.tags.has('Verb')) verbType(terms, i, model, world)
    if (term.post === '-') hyphens(terms, i, model, world)
  }
  imperative(terms, world)
}

/** True for a clause all in capitals, short ones and names aside. */
const yells = (terms) =>
  terms.every(({ text }) => !SMALL.test(text)) && terms.filter(({ tags }) => !tags.has('ProperNoun')).length > 3

export default function preTagger({ docs, methods, model, world }) {
  for (const terms of docs) colons(terms, 0, model, world)
  const clauses = methods.two.quickSplit(docs)
  for (const terms of clauses) {
    const isYelling = yells(terms)
    const words = terms.map((term) => known(term, model.two))
    tagAlone(terms, words, model, world, isYelling)
    tagTogether(terms, words, model, world, isYelling)
  }
  return clauses
}
