/** What is told to have been done before it was undone: "reopened the border, a week after [closing it]". */
import type { Word } from '../../text/tag.js'
import { lowerText } from '../../text/word-search.js'
import { IMPOSE } from '../acts.js'
import { logicalSubject } from '../clause/control.js'
import { headOf, type VerbGroup } from '../clause/groups.js'
import type { Draft } from '../draft.js'
import { codesOf, meet } from '../merge/sides.js'
import { actorsIn } from '../roles/acting.js'
import type { Scene } from '../scene.js'
import { DECIDED, RELIEF } from '../taxonomy.js'
import { likewise } from './likewise.js'

/** For each verb that closes or bans what a pronoun stands for, the measure that was undone in the same sentence or the one before. */
export function relievedDrafts(told: readonly Draft[], scene: Scene, before: readonly Draft[]): readonly Draft[] {
  const { clauses, tagged } = scene
  const last = before.at(-1)
  const near = last && last.sentence.index === tagged.sentence.index - 1 && last.sentence.zone === tagged.sentence.zone
  return clauses.groups.flatMap((group, index) => {
    if (!closesIt(clauses.words, group)) return []
    const start = (clauses.words[group.first] as Word).start
    const inSentence = told.findLast(({ triggerEnd }) => triggerEnd <= start)
    const source = inSentence ?? (near && told.length === 0 ? last : undefined)
    if (!source || !isUndone(source) || !isBy(source, index, scene)) return []
    const run = { first: group.first, last: group.last + 1 }
    return [likewise(source, { group: index, run, imposers: source.imposers, way: 'same' }, scene, IMPOSE)]
  })
}

/** "after closing it", "had barred them". */
function closesIt(words: readonly Word[], group: VerbGroup): boolean {
  if (group.passive || group.negated || !CLOSING.test(headOf(words, group))) return false
  if (!/^(?:it|them)$/.test(words[group.last + 1]?.lower ?? '')) return false
  if (group.form === 'gerund') return /^(?:after|since|following|of)$/.test(words[group.first - 1]?.lower ?? '')
  return group.form === 'finite' && (words[group.first]?.lower === 'had' || group.tense === 'past')
}

const CLOSING =
  /^(?:clos(?:ed|ing)|shut(?:ting)?|seal(?:ed|ing)|barr(?:ed|ing)|bann(?:ed|ing)|block(?:ed|ing)|suspend(?:ed|ing)|halt(?:ed|ing)|stopp(?:ed|ing)|outlaw(?:ed|ing)|prohibit(?:ed|ing)|forbade|forbidden|impos(?:ed|ing))$/

const isUndone = ({ standing: { action, status } }: Draft): boolean => RELIEF.has(action) && DECIDED.has(status)

/** Who undid it is told to have done it, or meant by a pronoun or a word for a state. */
function isBy({ imposers }: Draft, index: number, { clauses, namings }: Scene): boolean {
  const subject = logicalSubject(clauses, index)
  if (!subject) return true
  const actors = codesOf(actorsIn(clauses, namings, subject))
  if (actors.length > 0) return meet(actors, codesOf(imposers))
  return THEMSELVES.test(lowerText(clauses.words.slice(subject.first, subject.last + 1)))
}

const THEMSELVES =
  /^(?:it|they|he|she|the (?:\S+ )?(?:country|government|kingdom|state|ministry|authorities|bloc|council|union|administration|island|republic|emirate))$/
