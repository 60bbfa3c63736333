/** Names that the bodies of many states have: whose they are, the state told before them says. */
import { organization } from './bodies.js'
import { codeBefore, codeOf } from './codes.js'
import type { Hit } from './forms.js'
import type { Named } from './named.js'
import { type Reading, spanOf } from './reading.js'

/** Bodies that the lexicon gives one state or the UN, where no other is told. */
const SHARED: ReadonlySet<string> = new Set(
  'parliament|congress|senate|cabinet|treasury|navy|army|assembly|politburo|customs|secretariat|house of representatives|house of commons|national security council|security council|human rights council|general assembly'.split(
    '|',
  ),
)

/** "a French Security Council resolution": a state's part in the body of all. */
const PART =
  /^(?:resolutions?|vetoe?s?|seats?|votes?|drafts?|motions?|memberships?|members?|presidenc(?:y|ies)|proposals?|texts?|statements?|colleagues|debates?|terms?|partners|diplomats?|bids?|ambassadors?)$/

/** "French Senate", "Peru's Congress", "the High Security Council": a body that is another's where the state told before it says so. */
export function bodyOfOther(reading: Reading, modifier: number, hit: Hit): Named | undefined {
  const { pieces, hits } = reading
  if (!SHARED.has(spanOf(reading, hit.from, hit.to).text.toLowerCase()) || PART.test(pieces[hit.to]?.lower ?? ''))
    return undefined
  const higher = /^(?:High|Supreme|National|State)$/.test(pieces[hit.from - 1]?.text ?? '') && isCouncil(reading, hit)
  const from = higher ? hit.from - 1 : hit.from
  const own = hits[modifier]
  const adjective = own?.to === from ? codeOf(own.sense) : null
  const code = adjective ?? (/^['’]s?$/.test(pieces[from - 1]?.text ?? '') ? codeBefore(reading, from) : null)
  if (code === null ? !higher : code === usual(hit)) return undefined
  return organization(reading, adjective ? modifier : from, hit.to, code, 'organization/head')
}

const isCouncil = ({ pieces }: Reading, { to }: Hit): boolean => pieces[to - 1]?.lower === 'council'

/** Whose body it is by the lexicon. */
const usual = ({ sense }: Hit): string | null => codeOf(sense)

/** "Congress approved it": a bare form goes on about the body of the state told with it, where that of the lexicon is never told in full. */
export function withTheirStates(namings: readonly Named[]): readonly Named[] {
  const told = new Map<string, string>()
  const full = new Set<string>()
  for (const { text, country, rule } of namings) {
    const form = SHARED_END.exec(text)?.[0].toLowerCase()
    if (!form) continue
    if (country && rule === 'organization/head') told.set(form, country)
    else if (text.length > form.length) full.add(form)
  }
  return told.size === 0 ? namings : namings.map((naming) => ofState(naming, told, full))
}

function ofState(naming: Named, told: ReadonlyMap<string, string>, full: ReadonlySet<string>): Named {
  const form = naming.text.toLowerCase()
  const country = told.get(form)
  if (!country || full.has(form) || naming.rule !== 'organization/lexicon') return naming
  return { ...naming, country, known: null, rule: 'organization/head' }
}

const SHARED_END = new RegExp(`(?:${[...SHARED].join('|')})$`, 'i')
