// Stands for compromise's 1-one/tag/methods/setTag.js (14.17): the same tags in the same order. There each tag that is set
// takes away, one by one, the sixty or so that it rules out; here a word is asked for the few that it has.

const ruledOut = new Map()

/** The tags that a tag rules out, as a set. */
function notsOf(known) {
  const nots = ruledOut.get(known) ?? new Set(known.not)
  ruledOut.set(known, nots)
  return nots
}

function tagTerm(term, tag, tagSet, isSafe) {
  if (tag === '.' || term.tags.has(tag)) return
  const known = tagSet[tag]
  if (known) {
    const nots = notsOf(known)
    for (const own of term.tags) {
      if (!nots.has(own)) continue
      if (isSafe === true || term.frozen === true) return
      term.tags.delete(own)
    }
    for (const parent of known.parents ?? []) term.tags.add(parent)
  }
  term.tags.add(tag)
}

export default function setTag(terms, tag, world, isSafe) {
  if (!tag) return
  if (Array.isArray(tag)) {
    for (const one of tag) setTag(terms, one, world, isSafe)
    return
  }
  const { tagSet } = world.model.one
  const tags = tag.trim().split(' ')
  for (const [at, term] of terms.entries()) {
    const own = tags.length > 1 ? tags[at] : tags[0]
    if (own) tagTerm(term, own.replace(/^#/, ''), tagSet, isSafe)
  }
}
