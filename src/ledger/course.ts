/** Acts that follow one another: a freeze proposed, decided, extended and lifted; and their running totals. */
import type { Act, Phase, TotalCheck } from './act.js'

/** An act before its course is known. */
export type Lone = Omit<Act, 'course' | 'history' | 'totals' | 'agrees'>

const AFTERWARDS: Readonly<Record<Exclude<Act['action'], 'impose'>, Phase>> = {
  extend: 'extended',
  ease: 'eased',
  suspend: 'suspended',
  lift: 'lifted',
}

/** The phase an act opens; one that is not decided ("may lift") opens none of its own kind. */
function phaseOf({ action, status }: Lone): Phase {
  if (action === 'impose') return status
  return status === 'in-force' || status === 'announced' ? AFTERWARDS[action] : status
}

/** By date, undated acts last, then by key: the order in which a course is told. */
const byDate = (a: Lone, b: Lone): number =>
  (a.date ?? '9999').localeCompare(b.date ?? '9999', 'en') || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Parts the acts of one type, imposers and target countries into courses: acts that name a common target belong
 * together; those that name none are one course. An act of which neither state nor name is told stands alone.
 */
function partByNames(acts: readonly Lone[]): readonly (readonly Lone[])[] {
  const courses: { names: Set<string>; acts: Lone[] }[] = []
  for (const act of acts) {
    const names = new Set(act.targets.filter(({ kind }) => kind !== 'country').map(({ name }) => nameKey(name)))
    const isAlone = names.size === 0 && act.targetCountries.length === 0
    const joined = courses.filter((course) =>
      names.size === 0 ? !isAlone && course.names.size === 0 : [...names].some((name) => course.names.has(name)),
    )
    const course = joined[0] ?? { names: new Set<string>(), acts: [] }
    if (joined.length === 0) courses.push(course)
    for (const other of joined.slice(1)) {
      courses.splice(courses.indexOf(other), 1)
      course.acts.push(...other.acts)
      for (const name of other.names) course.names.add(name)
    }
    course.acts.push(act)
    for (const name of names) course.names.add(name)
  }
  return courses.map(({ acts }) => acts.toSorted(byDate))
}

/** The phases of a course in order, each once until another comes. */
function buildHistory(course: readonly Lone[]): Act['history'] {
  const events = course.map((act) => ({ date: act.date, phase: phaseOf(act), key: act.key }))
  return events.filter(({ phase }, index) => phase !== events[index - 1]?.phase)
}

function judge(stated: number, previous: number, added: number): TotalCheck['verdict'] {
  if (stated === previous + added) return 'agrees'
  return stated > previous + added ? 'unlisted' : 'contradicts'
}

/** Checks each running total against the one stated before it in the course and what was added since. */
function checkTotals(course: readonly Lone[]): ReadonlyMap<string, readonly TotalCheck[]> {
  const checks = new Map<string, TotalCheck[]>()
  const running = new Map<string, { previous: number | undefined; added: number }>()
  for (const { key, action, counts } of course) {
    if (action !== 'impose') continue
    for (const { unit, value } of counts.filter(({ role }) => role === 'new')) {
      const known = running.get(unit)
      running.set(unit, { previous: known?.previous, added: (known?.added ?? 0) + (value ?? 0) })
    }
    for (const { unit, value: stated } of counts.filter(({ role }) => role === 'total')) {
      if (stated === null) continue
      const { previous, added = 0 } = running.get(unit) ?? {}
      if (previous !== undefined) {
        const check = { unit, stated, previous, added, verdict: judge(stated, previous, added) }
        checks.set(key, [...(checks.get(key) ?? []), check])
      }
      running.set(unit, { previous: stated, added: 0 })
    }
  }
  return checks
}

/** The acts with their courses, by date. */
export function buildCourses(acts: readonly Lone[]): readonly Act[] {
  const groups = new Map<string, Lone[]>()
  for (const act of acts) {
    const key = [act.type, act.imposers.join(','), act.targetCountries.join(',')].join('|')
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(act)
  }
  return [...groups.values()]
    .flatMap((group) => {
      const sorted = group.toSorted(byDate)
      const totals = checkTotals(sorted)
      return partByNames(sorted).flatMap((course) => {
        const history = buildHistory(course)
        const name = course[0]?.key ?? ''
        return course.map((act): Act => {
          const checks = totals.get(act.key) ?? []
          const { dates, counts } = act
          const agrees =
            [dates.announced, dates.effective, dates.expires, ...counts].every((told) => told.agrees) &&
            checks.every(({ verdict }) => verdict !== 'contradicts')
          return { ...act, agrees, course: name, history, totals: checks }
        })
      })
    })
    .sort(byDate)
}
