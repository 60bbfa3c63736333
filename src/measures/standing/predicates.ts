/** Measures told as what somebody wants or weighs: "Chad's main demand is the lifting of the ban", "The aim is an embargo". */
import type { Clauses } from '../clause/clause.js'
import type { VerbGroup } from '../clause/groups.js'
import { subjectOf } from '../clause/subject.js'
import type { Status } from '../taxonomy.js'
import { IN_FORCE } from './mentioned.js'
import type { Standing } from './standing.js'

/** "options", "priorities" beside "option", "priority". */
const formsOf = (noun: string): readonly string[] => [noun, `${noun}s`, noun.replace(/y$/, 'ies')]

const statuses = (entries: { readonly [status in Status]?: string }): ReadonlyMap<string, Status> =>
  new Map(
    Object.entries(entries).flatMap(([status, nouns]) =>
      nouns.split(' ').flatMap((noun) => formsOf(noun).map((form) => [form, status as Status] as const)),
    ),
  )

/** What the noun makes of the act that it is said to be. */
const WISHED = statuses({
  'called-for':
    'demand request condition precondition wish plea appeal call requirement goal aim purpose objective priority hope ambition dream prize target',
  considered: 'idea possibility option',
  proposed: 'proposal plan suggestion recommendation',
})
/** The same where relief is told: a measure that is "the issue" may well be in force. */
const OF_RELIEF: ReadonlyMap<string, Status> = new Map([
  ...WISHED,
  ...statuses({ considered: 'subject topic question issue matter test' }),
])

/** "One condition is the [lifting] of the ban": the act at `first` is what its clause says that somebody wants or weighs. */
export function asPredicate(clauses: Clauses, first: number, relief: boolean): Standing | undefined {
  const { words, groups } = clauses
  const at = groups.findLastIndex(({ last }) => last < first)
  const copula = groups[at]
  if (!copula || copula.negated || copula.passive || words[copula.head]?.pos !== 'be') return undefined
  const between = words.slice(copula.last + 1, first)
  if (between.length > 5 || between.some(({ pos, after }) => !BEFORE_NOUN.has(pos) || /[,;:]/.test(after)))
    return undefined
  const status = (relief ? OF_RELIEF : WISHED).get(headOfSubject(clauses, at))
  return status && { ...IN_FORCE, status, byOthers: status === 'called-for', groups: [at], stated: relief }
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(['determiner', 'adjective', 'adverb', 'number', 'name', 'noun'])

/** "[demand] of the protesters", "one of the [demands]", "[aim] of the visit". */
function headOfSubject(clauses: Clauses, at: number): string {
  const { words } = clauses
  const subject = subjectOf(clauses, at)
  if (!subject || subject.last >= (clauses.groups[at] as VerbGroup).first) return ''
  const own = words.slice(subject.first, subject.last + 1)
  const phrases = own.some(({ lower }, i) => lower === 'of' && own[i - 1]?.lower === 'one') ? own.slice(2) : own
  const end = phrases.findIndex(({ pos, lower }) => pos === 'preposition' || pos === 'subordinator' || lower === 'to')
  return (end < 0 ? phrases : phrases.slice(0, end)).at(-1)?.lower ?? ''
}
