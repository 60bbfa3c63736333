/** Whom a measure hits where only their office is told: "froze the assets of the generals", "a travel ban on the president and his sons". */
import type { Clauses } from '../clause/clause.js'
import type { Scene } from '../scene.js'
import { namingsBefore } from './actors.js'

/** How far back the state may be named, in characters. */
const FAR = 300

/** How far behind the measure the office may stand, in words. */
const NEAR = 9

const RULERS = /^(?:junta|generals|rulers|putschists|plotters|colonels|regime)$/
const OFFICE =
  /^(?:president|premier|minister|ministers|head|chief|chairman|commander|commanders|general|generals|judges|governor|leader|leaders|sons?|wife|family|relatives|officials|officers|prosecutors?|mayor|king|prince)$/

/** The state whose junta was told before: "Soldiers took power in Guinea. The EU imposed sanctions on [the putschists]". */
export function rulersHit({ clauses, context }: Scene, from: number, imposers: ReadonlySet<string>): readonly string[] {
  const code = context.rulers?.code
  return code && !imposers.has(code) && hasOffice(clauses, from, RULERS) ? [code] : []
}

/** The only state beside those who act that the sentences right before name: "Belarus voted on Sunday. The EU blacklisted [the president]". */
export function officesHit(
  { clauses, namings, context }: Scene,
  from: number,
  imposers: ReadonlySet<string>,
): readonly string[] {
  const opening = clauses.words[0]?.start ?? 0
  if (!hasOffice(clauses, from, OFFICE)) return []
  const codes = new Set(
    namingsBefore(namings, opening, FAR).flatMap(({ entity }) =>
      entity.kind === 'country' && entity.code && !imposers.has(entity.code) ? entity.code : [],
    ),
  )
  // "Washington accused Belarus": who speaks of the other is not hit.
  const speaker = context.opener?.code
  if (codes.size === 2 && speaker) codes.delete(speaker)
  return codes.size === 1 ? [...codes] : []
}

/** An office with "the", "its" or "his" in front of it, right behind the measure and before its clause ends. */
function hasOffice({ words }: Clauses, from: number, offices: RegExp): boolean {
  for (let i = from; i < words.length && i < from + NEAR; i++) {
    const { lower, after } = words[i] ?? { lower: '', after: '' }
    const before = words.slice(Math.max(0, i - 3), i)
    const isCoup = offices === RULERS && lower === 'leaders' && words[i - 1]?.lower === 'coup'
    if (
      (isCoup || offices.test(lower)) &&
      before.some((word) => /^(?:the|its|his|her|their|two|three|four|five|six|several)$/.test(word.lower))
    )
      return true
    if (/[;:]/.test(after)) return false
  }
  return false
}
