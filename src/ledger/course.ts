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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By date, undated acts last, then by key: the order in which a course is told. */
const byDate = (a: Lone, b: Lone): number => compare(a.date ?? '9999', b.date ?? '9999') || compare(a.key, b.key)

/** Letters and digits of a name; a name without any stays as it is. */
function nameKey(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu)
  return words ? words.join(' ') : name
}

/**
 * Parts the acts of one type, imposers and target countries into courses: acts that name a common target belong
 * together; those that name none are one course. An act of which neither state nor name is told stands alone.
 */
function partByNames(acts: readonly Lone[]): readonly (readonly Lone[])[] {
  type Course = { readonly names: string[]; readonly acts: Lone[] }
  const courses = new Set<Course>()
  const byName = new Map<string, Course>()
  for (const act of acts) {
    const targets = act.targets.filter(({ kind }) => kind !== 'country')
    // The empty name is that of all acts which name none.
    const isAlone = targets.length === 0 && act.targetCountries.length === 0
    const names = targets.length > 0 ? targets.map(({ name }) => nameKey(name)) : isAlone ? [] : ['']
    const joined = new Set(names.map((name) => byName.get(name)).filter((course) => course !== undefined))
    // The largest takes in the others, so that no act moves more often than its course doubles.
    const [first, ...others] = [...joined].sort((a, b) => b.acts.length - a.acts.length)
    const course = first ?? { names: [], acts: [] }
    courses.add(course)
    for (const other of others) {
      courses.delete(other)
      for (const each of other.acts) course.acts.push(each)
      for (const name of other.names) course.names.push(name)
    }
    course.acts.push(act)
    for (const name of [...others.flatMap((other) => other.names), ...names]) byName.set(name, course)
    for (const name of names) course.names.push(name)
  }
  return [...courses].map(({ acts }) => acts.toSorted(byDate))
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
