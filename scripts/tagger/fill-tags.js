// Stands for compromise's 2-two/preTagger/compute/tagger/3rd-pass/_fillTags.js (14.17): the same tags, without lists made
// of them and a function called for each.
import looksPlural from '../../../methods/looksPlural.js'
import getTense from '../../../methods/transform/verbs/getTense/index.js'

/** Tags of nouns that are neither plural nor singular. */
const UNCOUNTED =
  'Plural Singular Acronym Abbreviation ProperNoun Uncountable Possessive Pronoun Activity Honorific Month'.split(' ')

function isCounted(tags) {
  for (let at = 0; at < UNCOUNTED.length; at++) if (tags.has(UNCOUNTED[at])) return false
  return true
}

export default function fillTags(terms, i, { one: { tagSet } }) {
  const { tags, normal, frozen } = terms[i]
  if (frozen === true) return
  for (const tag of tags) {
    const parents = tagSet[tag]?.parents ?? []
    for (let at = 0; at < parents.length; at++) tags.add(parents[at])
  }
  if (tags.has('Noun')) {
    if (isCounted(tags)) tags.add(looksPlural(normal) ? 'Plural' : 'Singular')
  }
  if (tags.size === 1 && tags.has('Verb')) {
    const tense = getTense(normal)
    if (tense) tags.add(tense)
  }
}
