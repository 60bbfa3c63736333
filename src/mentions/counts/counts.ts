import type { Count, Issue, Quantity, Span, Unit } from '../../record/contract.js'
import { UNITS } from '../../record/values.js'
import type { Document, Sentence } from '../../text/document.js'
import { type Candidate, type Counted, readSentence } from './candidates.js'
import { checkSentence } from './checks.js'
import { isAboutSanctions, isRelevant } from './relevance.js'
import { roleOf } from './roles.js'

export interface FoundCounts {
  /** What is counted of measures, each number once: the first mention in the article. */
  readonly counts: readonly Count[]
  /** The same with every repetition, for what must know where a count stands. */
  readonly mentions: readonly Count[]
  readonly quantities: readonly Quantity[]
  readonly issues: readonly Issue[]
}

const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|scores?|couple|pair|several|few|handful|half|third|quarters?'
const HAS_NUMBER = new RegExp(`\\d|\\b(?:${WORDS})\\b`, 'i')

const RARE =
  'zero|nought|naught|nil|fourty|trillions?|lakhs?|la?c|lkh|k?crores?|koti|[mb]ln|tr?ln|[mbt]n|cr|doz|dz|tens|halves|thirds|(?:four|fif|six|seven|eigh|nin|ten|twentie|thirtie|hundred|thousand)ths?'
/** All that may start a number: also rare words and signs. */
const NUMBER = new RegExp(`[\\d½⅓⅔¼¾⅕⅙⅛]|\\b(?:${WORDS}|${RARE})\\b`, 'i')

/** True when a sentence may tell a number that belongs to no date. */
function hasNumberBeside(text: string, { start, end }: Sentence, dates: readonly Span[]): boolean {
  let from = start
  for (const date of dates) {
    if (NUMBER.test(text.slice(from, date.start))) return true
    from = Math.max(from, date.end)
  }
  return NUMBER.test(text.slice(from, end))
}

function buildCount(text: string, { pieces, mention, phrase, unit, rule }: Candidate, role: Count['role']): Count {
  const start = pieces[mention.from]?.start ?? 0
  const end = pieces[phrase.next - 1]?.end ?? start
  const nounStart = pieces[phrase.from]?.start ?? end
  const noun = phrase.next > phrase.from ? text.slice(nounStart, end) : null
  return {
    start,
    end,
    text: text.slice(start, end),
    value: mention.value,
    lower: mention.lower,
    upper: mention.upper,
    comparison: mention.comparison,
    unit,
    noun,
    country: phrase.country,
    role,
    rule,
  }
}

function buildQuantities(text: string, amount: Counted['amounts'][number]): readonly Quantity[] {
  const start = amount.pieces[amount.from]?.start ?? 0
  const end = amount.pieces[amount.next - 1]?.end ?? start
  const span = { start, end, text: text.slice(start, end) }
  const rule = `quantity/${amount.kind}`
  const ends = amount.upper === null ? [amount.value] : [amount.value, amount.upper]
  return ends.map((value) => ({ ...span, value, unit: amount.unit, rule }))
}

/** Units that may name the same things: a bank is an entity, a diplomat a person, a target either. */
const CLASS: Readonly<Partial<Record<Unit, Unit>>> = { bank: 'entity', diplomat: 'person' }
const classOf = (unit: Unit): Unit => CLASS[unit] ?? unit

const OTHERS = /\b(?:other|others|another|more|additional|further)\b/i

/** Heads that may name what a more telling noun named before: "13 individuals" are the "13 oligarchs" of the headline. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    'people persons individuals men women names nationals members entities companies firms organizations organisations ' +
    'groups institutions businesses parties enterprises targets designations'
  ).split(' '),
)
const isPlainUnit = (unit: Unit): boolean => unit !== 'person' && unit !== 'entity' && unit !== 'bank'

/** The head noun, or "" where any noun will do. */
function headOf({ pieces, phrase, unit }: Candidate): string {
  const word = pieces[phrase.next - 1]?.lower ?? ''
  return GENERIC.has(word) || isPlainUnit(unit) || phrase.elliptic ? '' : word
}

/** The candidates without those whose number of the same things an earlier sentence told. */
function withoutRepeats(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  const told = new Map<string, number>()
  const tell = (key: string, index: number) => told.has(key) || told.set(key, index)
  return candidates.filter((candidate) => {
    const { value } = candidate.mention
    const { index } = candidate.sentence
    const [unit, head] = [classOf(candidate.unit), headOf(candidate)]
    const units = unit === 'target' ? [...new Set(UNITS.map(classOf))] : [unit, 'target']
    const keys = units.map((other) => `${value} ${other}${head && other === unit ? ` ${head}` : ''}`)
    const generic = head ? [`${value} ${unit} *`] : []
    const isRepeated = [...keys, ...generic].some((key) => (told.get(key) ?? index) < index)
    tell(`${value} ${unit}`, index)
    tell(`${value} ${unit} ${head || '*'}`, index)
    return !isRepeated || OTHERS.test(wordsOf(text, candidate))
  })
}

const wordsOf = (text: string, { pieces, mention, phrase }: Candidate): string =>
  text.slice(pieces[mention.from - 1]?.start ?? pieces[mention.from]?.start, pieces[phrase.next - 1]?.end)

/** Durations are dates' business; a record's quantities are money, shares, weights, volumes and the like. */
const TIMES: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a', 'decade', 'century'])

/** The dates from one index on that start before an offset; dates are sorted. */
function datesIn(dates: readonly Span[], from: number, end: number): readonly Span[] {
  let next = from
  while ((dates[next]?.start ?? end) < end) next++
  return dates.slice(from, next)
}

/** Every count and quantity of the article, sorted by start; `dates` are spans that hold no count. */
export function findCounts(document: Document, dates: readonly Span[]): FoundCounts {
  const { text } = document.article
  const about = isAboutSanctions(document)
  const relevant: Candidate[] = []
  const quantities: Quantity[] = []
  const issues: Issue[] = []
  const build = (candidate: Candidate) => buildCount(text, candidate, roleOf(candidate))
  let last: Candidate | undefined
  let passed = 0
  for (const sentence of document.sentences) {
    if (sentence.zone === 'boilerplate' || !HAS_NUMBER.test(sentence.text)) continue
    while ((dates[passed]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) passed++
    const near = datesIn(dates, passed, sentence.end)
    if (near.length > 0 && !hasNumberBeside(text, sentence, near)) continue
    const { candidates, amounts } = readSentence(sentence, near, last)
    last = candidates.at(-1) ?? last
    const told = candidates.filter((candidate) => isRelevant(candidate, about))
    const contradiction = checkSentence(told.map(build))
    if (contradiction) issues.push(contradiction)
    relevant.push(...told)
    quantities.push(
      ...amounts.filter(({ unit }) => !TIMES.has(unit)).flatMap((amount) => buildQuantities(text, amount)),
    )
  }
  const kept = withoutRepeats(relevant, text)
  return { counts: kept.map(build), mentions: relevant.map(build), quantities, issues }
}
