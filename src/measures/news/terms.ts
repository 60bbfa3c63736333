/** From when and until when an act applies, where a sentence of its own tells it: "The steps take effect on April 25." */
import type { Measure } from '../../record/contract.js'
import type { Sentence } from '../../text/document.js'
import { type Draft, triggerText } from '../draft.js'
import type { Act } from '../merge/merge.js'
import { toDate } from '../roles/dates.js'
import { DECIDED, RELIEF } from '../taxonomy.js'
import { ageOf, type Issue } from './issue.js'

type MeasureDate = Measure['dates']['announced']

/** Who takes effect: any measure, a named kind of it, or what a pronoun stands for. */
const SUBJECT =
  /^["“'’‘]*(?:(?:the|these|those|all|both|its|their|such)\s(?:\p{L}[\p{L}-]*\s){0,3}?(?<noun>measures|steps|sanctions|restrictions|curbs|penalties|rules?|orders?|decrees?|laws?|regulations?|decisions?|moves?|changes|legislation|acts?|resolution|package|directive|actions?|prohibitions?|bans?|embargo(?:es)?|freezes?|tariffs?|duty|duties|lev(?:y|ies)|caps?|suspensions?|closures?|controls|limits)|(?<pronoun>it|they|both|this))\s/iu

/** Kinds of measure by stems that their triggers share; other nouns stand for any. */
const KINDS: readonly RegExp[] = [
  /tariff|dut(?:y|ies)|lev(?:y|ies)/i,
  /\bban|prohibit|\bbar/i,
  /embargo/i,
  /freez|froze/i,
  /\bcap/i,
  /suspen/i,
  /clos|shut/i,
]

const BEGINS =
  /\b(?:(?:tak|com|go|went|took|came|enter)(?:e|es|ing|ed|s)?\s(?:back\s)?(?:into\s|in\s)?(?:effect|force)|be(?:come)?s?\seffective|(?:will|would|to)\s(?:apply|start|begin)|appl(?:y|ies)|starts?|begins?|started|effective)\b/i
const ENDS =
  /\b(?:(?:remain|remains|stay|stays|last|lasts|run|runs|apply|applies|valid|continue|continues|hold|be|are|is)\b[^.;]{0,30}?\b(?:until|till|through)|expir(?:e|es)|laps(?:e|es)|will\send|runs?\sout)\b/i
const AT_ONCE = /\b(?:with\simmediate\seffect|effective\simmediately|immediately\seffective|effect\simmediately)\b/i

/** Characters between the words that begin or end a measure and their day. */
const REACH = 30
/** Sentences behind the telling in which its terms may follow. */
const BEHIND = 3

interface Term {
  readonly sentence: number
  readonly noun: string
  readonly pronoun: boolean
  readonly effective: MeasureDate
  readonly expires: MeasureDate
  readonly atOnce: boolean
}

function termOf(sentence: Sentence, issue: Issue): Term | undefined {
  const { text, start, index } = sentence
  // Most sentences have none of these words: the pattern of the subject is dearer.
  const [begins, ends, atOnce] = [BEGINS.exec(text), ENDS.exec(text), AT_ONCE.test(text)]
  const subject = begins || ends || atOnce ? SUBJECT.exec(text) : null
  if (!subject) return undefined
  const dates = issue.datesIn(sentence)
  const after = (cue: RegExpExecArray | null): MeasureDate => {
    const from = cue ? start + cue.index + cue[0].length : -1
    const date = cue ? dates.find((each) => each.start >= from && each.start <= from + REACH) : undefined
    return date ? toDate(date) : null
  }
  const [effective, expires] = [after(begins), after(ends)]
  if (!effective && !expires && !atOnce) return undefined
  const { noun = '', pronoun } = subject.groups ?? {}
  return { sentence: index, noun, pronoun: pronoun !== undefined, effective, expires, atOnce }
}

/** Acts with the day from which, or until which, a sentence behind their telling says that they apply. */
export function withTermsBehind(acts: readonly Act[], issue: Issue): readonly Act[] {
  const terms = issue.body.flatMap((sentence) => termOf(sentence, issue) ?? [])
  const termsOf = new Map<Act, Term>()
  for (const term of terms) for (const act of meantBy(term, acts)) if (!termsOf.has(act)) termsOf.set(act, term)
  return acts.map((act) => {
    const term = termsOf.get(act)
    const begun = term ? { ...act, dates: filled(act, term) } : act
    const dates = act.drafts.some(({ sentence }) => AT_ONCE.test(sentence.text)) ? atOnce(begun) : begun.dates
    return isAhead(dates.effective, issue.published) ? decided({ ...act, dates }) : { ...act, dates }
  })
}

const filled = (act: Act, { effective, expires, atOnce: now }: Term): Act['dates'] => {
  const { dates } = act
  const begins = dates.effective ?? effective ?? (now ? dates.announced : null)
  return { ...dates, effective: begins, expires: dates.expires ?? expires }
}

const atOnce = ({ dates }: Act): Act['dates'] => ({ ...dates, effective: dates.effective ?? dates.announced })

/** The acts told last before the sentence, of the kind that its subject names; a pronoun means one act alone. */
function meantBy({ sentence, noun, pronoun }: Term, acts: readonly Act[]): readonly Act[] {
  const told = acts.flatMap((act) => {
    const at = toldBefore(act, sentence)
    return at === undefined ? [] : [{ act, at }]
  })
  const near = told.reduce((last, { at }) => Math.max(last, at), -1)
  const nearest = told.filter(({ at }) => at === near).map(({ act }) => act)
  if (pronoun && nearest.length > 1) return []
  const kind = KINDS.find((each) => each.test(noun))
  return nearest.filter(
    (act) =>
      DECIDED.has(act.lead.standing.status) &&
      (kind
        ? act.drafts.some((draft) => kind.test(`${triggerText(draft)} ${draft.type}`))
        : !RELIEF.has(act.lead.standing.action)),
  )
}

/** The sentence at most a few before another in which an act is told. */
const toldBefore = ({ drafts }: Act, sentence: number): number | undefined =>
  drafts.map(({ sentence: { index } }) => index).findLast((index) => index < sentence && index >= sentence - BEHIND)

const isAhead = (date: MeasureDate, published: string | null): boolean => {
  const age = date ? ageOf(date.value, published) : null
  return age !== null && age < 0
}

/** What applies from a day to come is decided, not yet in force. */
const decided = (act: Act): Act =>
  act.lead.standing.status === 'in-force' && !RELIEF.has(act.lead.standing.action)
    ? { ...act, lead: announced(act.lead), drafts: act.drafts.map(announced) }
    : act

const announced = (draft: Draft): Draft =>
  draft.standing.status === 'in-force' ? { ...draft, standing: { ...draft.standing, status: 'announced' } } : draft
