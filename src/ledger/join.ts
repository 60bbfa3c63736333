/**
 * Joins what two keys tell of one act: an article that gives the date and one that gives only the number.
 * Every condition has to hold: the same type, action, imposers and states; told within DAYS of each other; not by one
 * article, which tells each act once; and a named target in common, or an exact number of at least LEAST. What is
 * told as news without date, number or name goes with the one act of these days, when there is just one.
 */
import type { Measure } from '../record/contract.js'
import { findPeriod } from './periods.js'
import { byPublication, DAY, isVague, type Telling, type Tellings, toldOn } from './tellings.js'

const DAYS = 3
/** Small numbers meet by chance: a week may well see two lists of four persons each. */
const LEAST = 10

export interface Part {
  readonly key: string
  readonly told: Tellings
}

const groupOf = ({ type, action, imposers, targetCountries }: Measure): string =>
  [type, action, imposers.map(({ code, name }) => code ?? name).toSorted(), targetCountries.toSorted()].join('|')

/** The day on which the act was, in days since 1970: as told, else that of the news; undefined for background. */
function dayOf(telling: Telling): number | undefined {
  const { announced } = telling.measure.dates
  const period = announced ? findPeriod(announced.value) : undefined
  if (period) return period.first === period.last ? Date.parse(period.first) / DAY : undefined
  return telling.measure.background ? undefined : toldOn(telling)
}

/** What a telling says that another telling of the same act would say too. */
function signsOf({ counts, targets }: Measure): readonly string[] {
  return [
    ...counts
      .filter(
        ({ value, comparison, role }) => value !== null && value >= LEAST && comparison === 'eq' && role !== 'total',
      )
      .map(({ value, unit }) => `${value} ${unit}`),
    ...targets.filter(({ kind }) => kind !== 'country' && kind !== 'group').map(({ name }) => name.toLowerCase()),
  ]
}

/** Parts that grow together; the first by publication gives the key. */
class Joint {
  told: Tellings
  readonly key: string
  readonly articles: Set<string>
  into: Joint | undefined
  constructor({ key, told }: Part) {
    this.key = key
    this.told = told
    this.articles = new Set(told.map(({ source }) => source.article))
  }
}

function rootOf(joint: Joint): Joint {
  let root = joint
  while (root.into) root = root.into
  return root
}

function join(one: Joint, other: Joint): void {
  const [a, b] = [rootOf(one), rootOf(other)]
  if (a === b || [...b.articles].some((article) => a.articles.has(article))) return
  a.told = [...a.told, ...b.told]
  for (const article of b.articles) a.articles.add(article)
  b.into = a
}

interface Sighting {
  readonly joint: Joint
  readonly day: number
}

/** Sightings by day; each is joined with the one before it when that is near. */
function joinNear(sightings: readonly Sighting[]): void {
  const sorted = sightings.toSorted((a, b) => a.day - b.day)
  sorted.forEach(({ joint, day }, index) => {
    const before = sorted[index - 1]
    if (before && day - before.day <= DAYS) join(before.joint, joint)
  })
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The parts, joined; in the order of the first part of each. */
export function joinTellings(parts: readonly Part[]): readonly Part[] {
  const sorted = parts.toSorted((a, b) => byPublication(firstOf(a), firstOf(b)) || (a.key < b.key ? -1 : 1))
  const joints = sorted.map((part) => new Joint(part))
  const bySign = new Map<string, Sighting[]>()
  const byDay = new Map<string, Joint[]>()
  const vague: Sighting[] = []
  for (const joint of joints) {
    for (const telling of joint.told) {
      const day = dayOf(telling)
      if (day === undefined) continue
      if (isVague(telling.measure)) vague.push({ joint, day })
      else addTo(byDay, `${groupOf(telling.measure)}|${day}`, joint)
      for (const sign of signsOf(telling.measure)) addTo(bySign, `${groupOf(telling.measure)}|${sign}`, { joint, day })
    }
  }
  for (const sightings of bySign.values()) joinNear(sightings)
  for (const { joint, day } of vague) {
    const { measure } = joint.told[0]
    if (measure.targetCountries.length === 0) continue
    const days = Array.from({ length: 2 * DAYS + 1 }, (_, index) => day - DAYS + index)
    const near = days.flatMap((each) => byDay.get(`${groupOf(measure)}|${each}`) ?? [])
    const [only, ...others] = new Set(near.map(rootOf))
    if (only && others.length === 0) join(only, joint)
  }
  return joints.filter(({ into }) => into === undefined).map(({ key, told }) => ({ key, told }))
}

const firstOf = ({ told }: Part): Telling => told.toSorted(byPublication)[0] as Telling
