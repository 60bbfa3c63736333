/** Acts that go on about what was told as not decided: "It would ban flights" behind a draft, "The measures would include a ban" behind a threat. */
import type { Clauses } from '../clause/clause.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import { subjectWords } from '../clause/subject.js'
import { DECIDED, type Status } from '../taxonomy.js'
import type { Standing } from './standing.js'
import { LISTING } from './wholes.js'

/** The standing, as real as the measure told before where the sentence goes on about that; `open` is how real, while it is not decided. */
export function asToldBefore(clauses: Clauses, standing: Standing, open: Status | undefined): Standing {
  const lister = standing.groups.find((at) => LISTING.test(headOf(clauses.words, clauses.groups[at] as VerbGroup)))
  const status =
    lister === undefined ? open && ofDraft(clauses, standing, open) : ofWhole(clauses, standing, lister, open)
  return status ? { ...standing, status } : standing
}

/** "They threatened sanctions. [The measures] would include a ban": the parts are as real as the whole; "the options". */
function ofWhole(clauses: Clauses, { status }: Standing, lister: number, open: Status | undefined): Status | undefined {
  if (!DECIDED.has(status) || clauses.groups[lister]?.negated) return undefined
  const told = subjectWords(clauses, lister)
  if (told.some(({ lower }) => lower === 'options')) return 'considered'
  return KNOWN.test(told[0]?.lower ?? '') && told.some(({ lower }) => WHOLE.test(lower)) ? open : undefined
}

/** "[The measure] would also ban imports": the draft told before does what it says when it is law. */
function ofDraft(clauses: Clauses, { status, groups: read }: Standing, open: Status): Status | undefined {
  const at = read.find((index) => clauses.groups[index]?.modal === 'would')
  const told = at === undefined || status !== 'announced' ? [] : subjectWords(clauses, at)
  if (!KNOWN.test(told[0]?.lower ?? '')) return undefined
  if (told.some(({ lower }) => DRAFT.test(lower))) return 'proposed'
  return told.some(({ lower }) => WHOLE.test(lower)) ? open : undefined
}

const KNOWN = /^(?:it|the|these|those|its|their|his|they|such)$/
const PLAN = /^(?:measures?|bill|legislation|proposals?|drafts?|amendment|plans?|package)$/
const DRAFT = /^(?:measure|bill|legislation|proposals?|draft|amendment)$/
const WHOLE =
  /^(?:sanctions|measures|restrictions|penalties|curbs|tariffs|steps|moves|actions|provisions|it|they|these)$/

/** "[It] would ban flights", right behind the sentence that tells of the draft: not yet decided. */
export function drafted(standing: Standing | undefined, clauses: Clauses, afterDraft: boolean): Standing | undefined {
  const { words, groups } = clauses
  const act = groups[standing?.groups[0] ?? -1]
  const lead = act && groups.find(({ form, modal }) => form === 'finite' && modal === 'would')
  const it = /^(?:it|they)$/.test(words[0]?.lower ?? '') && lead !== undefined && lead.first <= 2
  const named = KNOWN.test(words[0]?.lower ?? '') && lead !== undefined && PLAN.test(words[lead.first - 1]?.lower ?? '')
  const pointing = afterDraft && (it || named)
  return standing && pointing && standing.status === 'announced' ? { ...standing, status: 'proposed' } : standing
}
