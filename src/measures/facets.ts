/** Facts beside the roles of a measure: the instrument it names, who says so, and what it answers. */
import type { Measure } from '../record/contract.js'
import type { Word } from '../text/tag.js'
import type { Clauses, Run } from './clause/clause.js'
import { REPORTING } from './clause/speech-verbs.js'
import { subjectOf } from './clause/subject.js'
import { type Namings, namingsIn } from './roles/actors.js'

const ORDINAL =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|\\d{1,2}(?:st|nd|rd|th))'

/** Legal acts, lists and packages by name, the more exact before the more general. */
const INSTRUMENTS: readonly RegExp[] = [
  /\b(?:Executive Order|E\.O\.) ?\d{4,6}\b/,
  /\b(?:UN |U\.N\. )?(?:Security Council )?Resolution \d{3,4}\b/,
  /\b(?:Entity List|Military End[- ]User List|SDN List|Specially Designated Nationals(?: and Blocked Persons)? List|Kingpin List|Unreliable Entit(?:y|ies) List|unreliable entit(?:y|ies) list|stop[- ]list)\b/,
  /\b(?:Global )?Magnitsky (?:Act|Human Rights Accountability Act)\b|\bCAATSA\b|\bIEEPA\b/,
  /\b(?:Council )?(?:Regulation|Decision) \((?:EU|CFSP|EC)(?:, Euratom)?\) (?:No )?\d{2,4}\/\d{1,4}(?:\/CFSP)?\b/,
  new RegExp(`\\b${ORDINAL} (?:sanctions )?(?:package|round|tranche)\\b`, 'i'),
  /\b(?:\p{Lu}[\p{L}’'-]+ ){1,6}Act(?: of \d{4})?\b/u,
]

/** The legal act, list or package that a sentence names, as written; null when none. */
export function findInstrument(sentence: string): string | null {
  for (const pattern of INSTRUMENTS) {
    const found = pattern.exec(sentence)
    if (found) return found[0].replace(/^(?:The|Under|In|Of) /, '')
  }
  return null
}

/** Who says it and with which verb: the subject of a verb of saying in the sentence that is not the act itself. */
export function findAttribution(
  clauses: Clauses,
  namings: Namings,
  trigger: Run,
  acts: readonly number[],
): Measure['attribution'] {
  const { groups, words } = clauses
  for (const [index, group] of groups.entries()) {
    const verb = words[group.head] as Word
    if (!REPORTING.test(verb.lower) || group.form !== 'finite' || acts[0] === index) continue
    if (group.first >= trigger.first && group.last <= trigger.last) continue
    const run = subjectOf(clauses, index) ?? { first: group.last + 1, last: Math.min(words.length - 1, group.last + 8) }
    const speaker = namingsIn(namings, words, run).findLast(({ entity }) => entity.kind !== 'place')
    return { entity: speaker?.entity.id ?? null, verb: verb.text, start: verb.start, end: verb.end }
  }
  return null
}

const ANSWER =
  /\b(?:in (?:retaliation|response|reply|return|answer)(?: (?:for|to)[^,;.]{0,80})?|retaliatory|in a tit-for-tat|counter-?sanctions|counter-?measures|hit back at[^,;.]{0,60}|respond(?:ed|s|ing) to[^,;.]{0,60}|retaliat(?:ed|es|ing) (?:for|against)[^,;.]{0,60})/i

/** The words by which a sentence says that the act answers another; null when it does not. */
export const findAnswer = (sentence: string): string | null => ANSWER.exec(sentence)?.[0] ?? null

/** Puts the id of the measure that is answered in the place of the words, where one told in the article fits. */
export function linkAnswers(measures: readonly Measure[]): readonly Measure[] {
  return measures.map((measure) => {
    if (measure.responseTo === null) return measure
    const own = measure.imposers.map(({ code }) => code)
    const answered = measures.find(
      (other) =>
        other !== measure &&
        other.targetCountries.some((code) => own.includes(code)) &&
        other.imposers.some(({ code }) => code !== null && measure.targetCountries.includes(code)),
    )
    return answered ? { ...measure, responseTo: answered.id } : measure
  })
}
