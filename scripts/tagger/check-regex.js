// Stands for compromise's 2-two/preTagger/compute/tagger/2nd-pass/03-regex.js (14.17): the same tags. There each word of
// each sentence is tried on twenty patterns and more; here each word once.

const APOSTROPHE = /['‘’‛‵′`´]/
const MOST_KEPT = 20_000
const known = new Map()

const firstOf = (word, rules) => rules.find(([pattern]) => pattern.test(word))

/** The rule that a word looks like, or undefined. */
function ruleOf(text, normal, { regexText, regexNormal, regexNumbers }) {
  return (
    firstOf(text, regexText) ??
    firstOf(normal, regexNormal) ??
    (/[0-9]/.test(normal) ? firstOf(normal, regexNumbers) : undefined)
  )
}

function knownRuleOf(text, normal, model) {
  const key = `${text} ${normal}`
  if (known.has(key)) return known.get(key)
  if (known.size >= MOST_KEPT) known.clear()
  const rule = ruleOf(text, normal, model)
  known.set(key, rule)
  return rule
}

/** The rule for the end of a word that nothing else tells anything of. */
const endingOf = (normal = '', { endsWith }) =>
  Object.hasOwn(endsWith, normal.at(-1) ?? '') ? firstOf(normal, endsWith[normal.at(-1)]) : undefined

export default function checkRegex(terms, i, model, world) {
  const term = terms[i]
  const normal = term.machine || term.normal
  const text = APOSTROPHE.test(term.post) && !APOSTROPHE.test(term.pre) ? term.text + term.post.trim() : term.text
  const rule = knownRuleOf(text, normal, model.two) ?? (term.tags.size === 0 ? endingOf(normal, model.two) : undefined)
  if (!rule) return null
  world.methods.one.setTag([term], rule[1], world, null)
  term.confidence = 0.6
  return true
}
