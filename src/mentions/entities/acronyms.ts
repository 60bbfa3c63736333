import type { Named } from './named.js'
import type { Reading } from './reading.js'

/** Full name's naming by its short form, as the article defines it: "Bank for International Settlements (BIS)". */
export interface Definitions {
  readonly owners: ReadonlyMap<string, Named>
  /** Short forms of things that are no organisation: "Chemical Weapons Convention (CWC)". */
  readonly others: ReadonlySet<string>
}

/** Short forms in parentheses after a capitalised name; the first definition of a form counts. */
export function findDefinitions(readings: readonly Reading[], named: readonly Named[]): Definitions {
  const byEnd = new Map<number, Named>()
  for (const naming of named) {
    if (naming.kind !== 'organization' && naming.kind !== 'bloc') continue
    const known = byEnd.get(naming.end)
    if (!known || known.start > naming.start) byEnd.set(naming.end, naming)
  }
  const owners = new Map<string, Named>()
  const others = new Set<string>()
  for (const { pieces, sentence } of readings) {
    if (!sentence.text.includes('(')) continue
    for (let at = 1; at < pieces.length - 1; at++) {
      if (pieces[at]?.text !== '(') continue
      let short = at + 1
      while (/^["“”'‘’]$/.test(pieces[short]?.text ?? '')) short++
      const form = pieces[short]
      const before = pieces[at - 1]
      if (!form?.upper || !before || !/^[,)"”’']$|^or$/.test(pieces[short + 1]?.text ?? '')) continue
      const owner = byEnd.get(before.end)
      if (owner) owners.set(form.plain, owners.get(form.plain) ?? owner)
      else if (before.capital) others.add(form.plain)
    }
  }
  return { owners, others }
}

/** The namings with defined short forms joined to their owner, and short forms of other things dropped. */
export function applyDefinitions(named: readonly Named[], { owners, others }: Definitions): readonly Named[] {
  return named.flatMap((naming) => {
    if (naming.kind !== 'organization' && naming.kind !== 'bloc') return [naming]
    const owner = owners.get(naming.text)
    if (owner && owner.text !== naming.text)
      return [
        {
          ...naming,
          kind: owner.kind,
          code: owner.code,
          country: owner.country,
          known: owner.known ?? owner.text.replace(/\s+/g, ' '),
          rule: 'organization/acronym',
        },
      ]
    return others.has(naming.text) && naming.rule.endsWith('evidence') ? [] : [naming]
  })
}
