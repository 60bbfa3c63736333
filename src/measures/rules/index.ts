import { AID } from './aid.js'
import { ARMS } from './arms.js'
import { ASSET } from './asset.js'
import { CAPITAL } from './capital.js'
import { compileRules } from './compile.js'
import { CULTURE } from './culture.js'
import { DEALING } from './dealing.js'
import { DIPLOMACY } from './diplomacy.js'
import { EXPORTS } from './exports.js'
import { FINANCE } from './finance.js'
import { IMPORTS } from './imports.js'
import { LISTING } from './listing.js'
import { MILITARY } from './military.js'
import { OTHER } from './other.js'
import { expand, type Rule } from './rule.js'
import { SECTORS } from './sectors.js'
import { SERVICES } from './services.js'
import { TALKS } from './talks.js'
import { TARIFFS } from './tariffs.js'
import { THIRD_PARTIES } from './third-parties.js'
import { TRADE } from './trade.js'
import { TRANSPORT } from './transport.js'
import { TRAVEL } from './travel.js'

/** All rules, the more specific before the more general. */
export const RULES: readonly Rule[] = [
  ...ASSET,
  ...FINANCE,
  ...CAPITAL,
  ...DEALING,
  ...ARMS,
  ...EXPORTS,
  ...IMPORTS,
  ...TRADE,
  ...TARIFFS,
  ...TRAVEL,
  ...TRANSPORT,
  ...MILITARY,
  ...SERVICES,
  ...CULTURE,
  ...AID,
  ...THIRD_PARTIES,
  ...SECTORS,
  ...DIPLOMACY,
  ...TALKS,
  ...LISTING,
  ...OTHER,
]

export const COMPILED = compileRules(RULES)

const BY_ID = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]))

/** The rule with this id, to tell a reader why a record was made. */
export const findRule = (id: string): Rule | undefined => BY_ID.get(id)

/** True for a sentence in which a rule could fire: its noun or lone verb is there, or both its verb and its object. */
export const couldFire = (text: string): boolean => ALONE.test(text) || (VERB.test(text) && OBJECT.test(text))

const ALONE = wordsOf(RULES.flatMap(({ verb, object, noun }) => [noun, object === undefined ? verb : undefined]))
const VERB = wordsOf(RULES.map(({ verb, object }) => (object === undefined ? undefined : verb)))
const OBJECT = wordsOf(RULES.map(({ object }) => object))

function wordsOf(templates: readonly (string | undefined)[]): RegExp {
  const words = new Set<string>()
  for (const template of templates) {
    for (const match of template === undefined ? [] : expand(template))
      for (const word of leadWords(match)) words.add(word)
  }
  const escaped = [...words].map((word) => word.replace(/[.*+?^$()[\]\\|{}]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}])(?:${escaped.join('|')})(?![\\p{L}])`, 'iu')
}

/** The words of a group of a match string that must be there, without which it cannot match: the group of the longest words. */
function leadWords(match: string): readonly string[] {
  const groups = (match.match(/\([^)]*\)\??|\S+/g) ?? [])
    .filter((part) => !part.endsWith('?') && !part.startsWith('.') && !part.includes('#'))
    .map((part) =>
      part
        .replace(/[()$]/g, '')
        .split('|')
        .map((form) => form.split(' ')[0] as string),
    )
  const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length))
  return groups.reduce<readonly string[]>(
    (best, words) => (shortest(words) > shortest(best) ? words : best),
    groups[0] ?? [],
  )
}
