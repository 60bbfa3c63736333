/** Where clauses and asides begin. */
import { keptForPlaces } from '../../text/kept.js'
import type { Word } from '../../text/tag.js'
import { bareRelativeStart } from './bare-relatives.js'
import { datesOr } from './calendar.js'
import type { Clauses } from './clause.js'
import { headOf, type VerbGroup } from './groups.js'
import { nounCompleted } from './noun-completions.js'
import { isDueNoun, opensPhrase } from './reduced.js'
import { objectRelativeStart, relativeStart } from './relative-starts.js'
import { REPORTING } from './speech-verbs.js'

/** Punctuation that always parts clauses. */
const STRONG = /[;:]|\s-\s|--/
/** Behind most words stands a blank and nothing else: asked for first, that saves nine of ten tests. */
export const isStrong = (marks: string): boolean => marks !== ' ' && marks !== '' && STRONG.test(marks)

/** True when a clause begins at word `index`: a subordinator, or strong punctuation before it. */
export function startsClause(clauses: Clauses, index: number): boolean {
  const { words, groupAt } = clauses
  const word = words[index]
  const before = words[index - 1]
  if (!word || !before) return index <= 0
  // Before most words stands a blank and nothing else.
  if ((before.after !== ' ' || word.before !== '') && isSetApart(clauses, index)) return true
  if (word.pos === 'subordinator')
    return (
      !opensPhrase(words, index) &&
      !opensDate(words, index) &&
      (word.lower !== 'as' || (opensAs(words, index) && !tellsRole(clauses, index)))
    )
  if (word.lower !== 'that') return false
  // "that President Reagan ordered".
  const titled = words[index + 1]?.pos === 'noun' && words[index + 2]?.pos === 'name'
  const opens = titled || ['pronoun', 'determiner', 'name'].includes(words[index + 1]?.pos ?? '')
  const content = /^(?:condition|grounds|fact|hope|idea)$/.test(before.lower)
  return content || before.pos === 'verb' || groupAt[index - 1] !== -1 || opens
}

/** By the marks before word `index`: strong ones, a comma in a headline, quotes. */
function isSetApart(clauses: Clauses, index: number): boolean {
  const { words } = clauses
  const [before, word] = [words[index - 1] as Word, words[index] as Word]
  if (opensHeadlinePart(clauses, index)) return true
  if (isStrong(before.after) || isStrong(word.before)) return true
  if (word.before.includes('"') && /[,:]/.test(before.after)) return true
  return closesQuotation(words, index) && words.slice(index, index + 8).some(({ lower }) => SAYS.test(lower))
}

/** "Norway expels two envoys, [Sweden] to recall ambassador": what else a headline tells, of somebody else. */
export function opensHeadlinePart({ words, groups, groupAt }: Clauses, index: number): boolean {
  const before = words[index - 1]
  if (words[index]?.pos !== 'name' || !before || !/,/.test(before.after)) return false
  let next = index + 1
  while (next < index + 4 && words[next]?.pos === 'name' && !/[,;]/.test(words[next - 1]?.after ?? '')) next++
  const infinitive = groups[groupAt[next] ?? -1]
  if (infinitive?.form !== 'infinitive' || infinitive.first !== next || /,/.test(words[next - 1]?.after ?? ''))
    return false
  const main = groups.findLast(({ last }) => last < index)
  return (
    main?.form === 'finite' && main.tense === 'present' && main.modal === null && !TAKES_DOERS.test(headOf(words, main))
  )
}

/** Verbs with objects that do what the infinitive behind says, or do it together with them. */
const TAKES_DOERS =
  /^(?:urg|ask|call|press|push|want|tell|allow|forc|requir|request|order|expect|persuad|lobb|appeal|need|encourag|pressur|authori[sz]|direct|enabl|instruct|demand|beg|prompt|lead|spur|compel|caus|mov|join|meet|host|invit|help|back|bring|get|convinc|rall)(?:e|es|s|ing|y|ies)?$/

/** What stands behind a quotation to tell who spoke. */
const SAYS = /^(?:said|says|added|adds|told|wrote|announced|declared|warned|insisted|explained|tweeted|posted|noted)$/

/** '"We will ban imports," said the minister': what is quoted before the verb is not its subject. */
export const closesQuotation = (words: readonly Word[], index: number): boolean =>
  /[,?!.]"/.test(words[index - 1]?.after ?? '')

/** "since June", "after May 20", "until 2025": no clause follows. */
export const opensDate = (words: readonly Word[], index: number): boolean =>
  /^(?:since|after|before|until|till)$/.test(words[index]?.lower ?? '') && DATE.test(words[index + 1]?.lower ?? '')

const DATE = datesOr('mid|late|early|last|yesterday')

/** "as" opens a clause, but not in "as well as", "such as" and "as part of". */
const opensAs = (words: readonly Word[], index: number): boolean =>
  !/^(?:well|part)$/.test(words[index + 1]?.lower ?? '') && !/^(?:well|such)$/.test(words[index - 1]?.lower ?? '')

/** ", acting [as] chair of the council, ": up to the comma stands no verb. */
function tellsRole({ words, groupAt }: Clauses, index: number): boolean {
  const next = words[index + 1]
  if (!next || next.pos === 'name' || next.pos === 'pronoun') return false
  for (let i = index + 1; i < words.length && i < index + 10; i++) {
    if (groupAt[i] !== -1) return false
    const { after } = words[i] as Word
    if (/,/.test(after)) return (groupAt[i + 1] ?? -1) !== -1
    if (/[;:.]/.test(after)) return false
  }
  return false
}

/** ", she added," or ", officials said,": speech put between commas, to be read over. */
function asideStart({ words, groups }: Clauses, index: number): number {
  const group = groups[index] as VerbGroup
  // "Under the decree, their assets will be blocked, Oslo said": behind a phrase in front stands the main clause.
  if (index === 0 && words[0]?.pos === 'preposition' && !REPORTING.test(headOf(words, group))) return -1
  if (!/,/.test((words[asideEnd(words, group)] as Word).after)) return -1
  for (let i = group.first - 1; i > 0 && i >= group.first - 7; i--) {
    if (/[,"]/.test((words[i - 1] as Word).after)) return i
  }
  return -1
}

/** The last word of ", she added," or ", he told parliament,". */
function asideEnd(words: readonly Word[], { last, head }: VerbGroup): number {
  if (words[head]?.lower !== 'told') return last
  const comma = words.findIndex(({ after }, i) => i > last && i <= last + 3 && /,/.test(after))
  const plain = words.slice(last + 1, comma + 1).every(({ pos }) => /^(?:noun|name|determiner|adjective)$/.test(pos))
  return comma > 0 && plain ? comma : last
}

/** "the ban, which is due to end in May, [was extended]": where the relative clause opens that a comma closes right before the verb; else the word behind `last`. */
export function insertStart(words: readonly Word[], last: number): number {
  if (!/,/.test(words[last]?.after ?? '')) return last + 1
  for (let i = last; i > 1 && i > last - 24; i--) {
    const { pos, before } = words[i] as Word
    const ahead = (words[i - 1] as Word).after
    if (pos === 'relative') return /,/.test(ahead) ? i : last + 1
    if (isStrong(ahead) || isStrong(before) || /,/.test(ahead)) return last + 1
  }
  return last + 1
}

/** "the ban due [to expire]", "the ban imposed in 2018 [to punish Chad]": the infinitive goes with what describes the noun. */
function describesNoun({ words, groups }: Clauses, index: number): boolean {
  const [before, group] = [groups[index - 1], groups[index] as VerbGroup]
  return isDueNoun(words, group.first) || (before?.form === 'participle' && !hasComma(words, before.last, group.first))
}

/** "Alongside its work [to help] Chad, Norway imposed": no main verb stands before, and a comma behind. */
const isInFront = ({ words, groups }: Clauses, index: number, last: number): boolean =>
  hasComma(words, (groups[index] as VerbGroup).last, last) && groups.findIndex(({ form }) => form === 'finite') > index

export const hasComma = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ after }) => /[,;]/.test(after))

/** "Its main demand [when he arrives in Oslo] would be": where a clause of time opens inside a subject, in front of which only speech is told; or -1. */
function timeStart({ words, groups }: Clauses, at: number, last: number): number {
  const group = groups[at] as VerbGroup
  const opener = words.findIndex(({ lower }, i) => i > 0 && i < group.first && /^(?:when|once|while)$/.test(lower))
  if (opener < 1 || group.first - opener > 4 || hasComma(words, opener - 1, last + 1)) return -1
  const isMain = (verb: VerbGroup): boolean =>
    verb.form === 'finite' && verb.first < opener && !REPORTING.test(headOf(words, verb))
  return words[opener - 1]?.pos === 'noun' && !groups.some(isMain) ? opener : -1
}

/** Leftmost word of the clause that ends at `last`, reading over relative clauses, asides and reduced participles. */
export const stretchStart = keptForPlaces((clauses: Clauses, last: number): number => {
  const { words, groups, groupAt } = clauses
  let i = insertStart(words, last) - 1
  while (i >= 0) {
    const at = groupAt[i] as number
    if (at !== -1) {
      const group = groups[at] as VerbGroup
      const relative = relativeStart(clauses, at)
      const opened = relative > 0 ? relative : objectRelativeStart(clauses, at)
      const inner = opened > 0 ? opened : bareRelativeStart(clauses, at)
      const aside = inner > 0 ? inner : asideStart(clauses, at)
      if (aside > 0 && words[group.last + 1]?.pos === 'conjunction') return group.last + 2
      const completes =
        group.form === 'infinitive' &&
        (nounCompleted(words, group.first) >= 0 || describesNoun(clauses, at) || isInFront(clauses, at, last))
      if (aside > 0) i = aside - 1
      else if (completes) i = group.first - 1
      else if (group.form === 'participle' || group.form === 'gerund' || group.form === 'bare') i = group.first - 1
      else {
        const when = timeStart(clauses, at, last)
        if (when < 0) return i + 1
        i = when - 1
      }
      continue
    }
    const word = clauses.words[i] as Word
    if (word.pos === 'relative' && i < last) return i + 1
    if (i > 0 && startsClause(clauses, i)) return word.pos === 'subordinator' || word.lower === 'that' ? i + 1 : i
    i--
  }
  return 0
})
