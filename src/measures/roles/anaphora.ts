/** Words that stand for an actor told before: pronouns, "the ministry", "the bloc". */
import { STATE_FORM } from '../../lexicon/state-forms.js'
import type { Imposer } from '../../record/contract.js'
import type { Clauses, Run } from '../clause/clause.js'
import { headOf } from '../clause/groups.js'
import { REPORTING } from '../clause/speech-verbs.js'
import { subjectOf } from '../clause/subject.js'
import { actorsIn, imposerOf, isState } from './acting.js'
import { canImpose, type Namings, namingsIn } from './actors.js'
import { anaphoricHead } from './anaphoric-heads.js'
import {
  actorsBefore,
  bodyBefore,
  councilBefore,
  formBefore,
  isFirmBefore,
  judgedBefore,
  moverBefore,
} from './antecedents.js'
import {
  BLOC_NOUN,
  fits,
  isPerson,
  listOf,
  namedBefore,
  OFFICE,
  openerBefore,
  type Pointing,
  severalMeant,
  TOGETHER,
  tellsBoth,
  toldLast,
} from './pointing.js'
import { RULERS, RULERS_ONLY } from './rulers.js'
import { bySpeaker, isBehindPhrase, isSaidBesides, isSpeakersOwn } from './said-by.js'
import { placeBefore, seatBefore, seatOfSpeakers } from './seat.js'
import type { Context, FoundImposers } from './sources.js'
import { BLOC_ONLY } from './speakers.js'

interface Antecedent {
  /** The words that can stand for those found so; null for all. */
  readonly heads: RegExp | null
  readonly find: (pointing: Pointing) => readonly (Imposer | undefined)[]
  /** True where nobody else can be meant by these words. */
  readonly ends?: true
}

/** Those who act for the state in whose capital a paragraph plays. */
const SEATED_THERE =
  /^(?:governments?|administration|cabinet|junta|ministry|ministries|authorities|officials|ministers?|parliament|lawmakers|president|premier|bank|chancellor|rulers|generals|spokes(?:man|woman|person))$/

/** Those who act for the state from whose capital the article is sent, where nobody else is told. */
const OFFICE_AT_HOME =
  /^(?:governments?|cabinet|junta|rulers|generals|ministry|ministries|authorities|officials|bank|minister|president|premier|chancellor|parliament|senate|congress|house|administration|treasury|pentagon|department)$/

/** Words that are part of the full name of what they stand for. */
const BODY =
  /^(?:council|administration|commission|parliament|senate|congress|assembly|union|treasury|department|ministry|committee)$/

const SPEAKING = /^(?:we|i)$/

const IT = /^it$/

/** Who is meant by a word, the surest first. */
const ANTECEDENTS: readonly Antecedent[] = [
  // "We have banned it," the Chadian minister said.
  { heads: SPEAKING, find: bySpeaker() },
  // The text of a body: "We ban …"
  { heads: SPEAKING, find: ({ context }) => context.main },
  // "The United States stands with the people. We have sanctioned …"
  {
    heads: SPEAKING,
    find: ({ context: { opener, before } }) =>
      opener && isState(opener) && before[0]?.entity.kind === 'country' ? [opener] : [],
  },
  // The person who opens the sentence before.
  {
    heads: SPEAKING,
    find: ({ context: { before } }) => before.slice(0, 1).filter(isPerson).map(imposerOf),
    ends: true,
  },
  // "Chad defended its decision to ban"
  {
    heads: /^its$/,
    find: (pointing) => {
      const owner = namedBefore(pointing).findLast((naming) => !isPerson(naming) && canImpose(naming.entity))
      return owner ? [imposerOf(owner)] : toldLast(pointing).slice(0, 1)
    },
    ends: true,
  },
  // "Riyadh was angry. When Canada complained, the kingdom …"
  {
    heads: STATE_FORM,
    find: ({ clauses, namings, subject, head }) => [formBefore(clauses, namings, subject, head)],
    ends: true,
  },
  // "the council" after "the U.N. Security Council"
  { heads: BODY, find: ({ clauses, namings, subject, head }) => [bodyBefore(clauses, namings, subject, head)] },
  // "The EU said the bloc would ban"
  { heads: BLOC_NOUN, find: (pointing) => listOf(namedBefore(pointing).findLast(fits(pointing))) },
  // "praised Norway after it banned"
  { heads: /^(?:it|they)$/, find: ({ clauses, namings, subject }) => judgedBefore(clauses, namings, subject.first) },
  // "addressed the Security Council as it considered"
  { heads: IT, find: ({ clauses, namings, context, subject }) => [councilBefore(clauses, namings, context, subject)] },
  // "In Oslo, officials said they would ban"
  {
    heads: /^(?:they|it|he|she)$/,
    find: ({ clauses, namings, subject }) => [seatOfSpeakers(clauses, namings, subject.first)],
  },
  // "Norway said Chad was to blame and that it would ban"
  { heads: /^(?:it|they|he|she)$/, find: bySpeaker(isSaidBesides) },
  // "In Lima, Norway's premier said his government would ban"
  { heads: SEATED_THERE, find: bySpeaker(isSpeakersOwn) },
  // "The junta in Niamey has few friends. The generals banned …"
  { heads: RULERS, find: ({ context }) => [context.rulers] },
  // "until the regime stops funding": nobody else is meant.
  { heads: RULERS_ONLY, find: () => [], ends: true },
  // "Japan and Australia said they would ban"
  { heads: TOGETHER, find: severalMeant, ends: true },
  // "In Oslo, the government banned"
  { heads: SEATED_THERE, find: ({ clauses, namings, subject }) => [seatBefore(clauses, namings, subject.first)] },
  // "Denmark's move in October, when it ejected six envoys"
  { heads: IT, find: ({ clauses, namings, subject }) => [moverBefore(clauses, namings, subject.first)] },
  // "Besides the loans of the World Bank, the administration announced that it would end"
  { heads: IT, find: officeBefore },
  // "Japan said it would ban"
  {
    heads: null,
    find: (pointing) =>
      listOf(actorsBefore(pointing.clauses, pointing.namings, pointing.subject.first, fits(pointing))[0]),
  },
  // "The package must be approved. It bans …"
  {
    heads: IT,
    find: (pointing) =>
      pointing.context.afterAct &&
      (pointing.subject.first <= 1 || (pointing.subject.first <= OPENING && namedBefore(pointing).length === 0))
        ? toldLast(pointing)
        : [],
  },
  // "To help Chad, it banned imports, Norway said"
  { heads: IT, find: bySpeaker(isBehindPhrase) },
  // Whoever is named first in the sentence, but not "Unlike Chad, it".
  {
    heads: IT,
    find: (pointing) => (isBehindPhrase(pointing) ? [] : listOf(namedBefore(pointing).find(fits(pointing)))),
  },
  // "Protests went on in Oslo as the government banned"
  { heads: OFFICE, find: ({ clauses, namings, subject }) => [placeBefore(clauses, namings, subject.first)] },
  // "In Oslo, tempers rose. The government banned"
  { heads: SEATED_THERE, find: ({ context }) => [context.placed] },
  // "Japan banned fish. The government also recalled …"
  {
    heads: OFFICE,
    find: (pointing) => {
      const last = toldLast(pointing)
      return pointing.context.lastDistance <= 2 && last.some(isState) ? last : []
    },
  },
  // "Japan held talks. The ministry banned …"
  { heads: null, find: openerBefore },
  {
    heads: null,
    find: (pointing) => {
      const last = toldLast(pointing)
      // No office and no person is a bloc.
      return !(OFFICE.test(pointing.head) || /^s?he$/.test(pointing.head)) || last.some(isState) ? last : []
    },
  },
  // "BRUSSELS, May 3: The Commission proposed"
  { heads: /^commission$/, find: ({ context: { home } }) => (home?.code === 'EU' ? [home] : []) },
  // "OSLO, May 3: The government banned", "The president signed"
  { heads: OFFICE_AT_HOME, find: ({ context: { home } }) => (home && isState(home) ? [home] : []) },
]

/** Whom the words of a subject name, or a pronoun or office in their place stands for. */
export function actorsMeant(clauses: Clauses, namings: Namings, context: Context, subject: Run): readonly Imposer[] {
  const named = actorsIn(clauses, namings, subject)
  const head = named.length > 0 ? undefined : anaphoricHead(clauses, subject)
  return head === undefined ? named : (anaphor(clauses, namings, context, subject, head)?.imposers ?? [])
}

/** Who "it", "the ministry", "we" are: a subject before in the sentence, the opener of the sentence before, the last imposer. */
export function anaphor(
  clauses: Clauses,
  namings: Namings,
  context: Context,
  subject: Run,
  head: string,
): FoundImposers | undefined {
  if (/^(?:it|they)$/.test(head) && isFirmBefore(clauses, namings, subject.first)) return undefined
  const pointing: Pointing = { clauses, namings, context, subject, head }
  if (standsForAct(pointing)) return undefined
  for (const { heads, find, ends } of ANTECEDENTS) {
    if (heads && !heads.test(head)) continue
    const imposers = find(pointing)
      .filter((imposer) => imposer !== undefined)
      .filter(mayBe(head))
    if (imposers.length > 0)
      return { imposers, how: imposers.length === 2 && tellsBoth(pointing) ? 'subject' : 'anaphora' }
    if (ends) return undefined
  }
  const main = context.main.filter(mayBe(head))
  return main.length > 0 ? { imposers: main, how: 'main' } : undefined
}

/** "The order bans oil. It also …", where nobody is told to have given it. */
const standsForAct = (pointing: Pointing): boolean =>
  IT.test(pointing.head) &&
  pointing.context.afterAct &&
  pointing.subject.first <= OPENING &&
  namedBefore(pointing).length === 0 &&
  toldLast(pointing).length === 0

/** Words in front of a subject that opens its sentence, at most: "At the same time, it". */
const OPENING = 5

/** Who is meant by the office that says what "it" will do, in the same sentence. */
function officeBefore({ clauses, namings, context, subject }: Pointing): readonly Imposer[] {
  const index = clauses.groups.findLastIndex(({ first, form }) => form === 'finite' && first < subject.first)
  const saying = clauses.groups[index]
  // "The administration angered Libya when it closed".
  const timed = /^(?:when|after|before|as|once|while|because)$/.test(clauses.words[subject.first - 1]?.lower ?? '')
  // "The ministry called home its envoy; it also suspended".
  const goesOn = /;/.test(clauses.words[subject.first - 1]?.after ?? '')
  if (!saying || !(timed || goesOn || REPORTING.test(headOf(clauses.words, saying)))) return []
  const sayer = subjectOf(clauses, index)
  const head =
    sayer && namingsIn(namings, clauses.words, sayer).length === 0 ? anaphoricHead(clauses, sayer) : undefined
  return sayer && head && OFFICE_AT_HOME.test(head)
    ? (anaphor(clauses, namings, context, sayer, head)?.imposers ?? [])
    : []
}

/** "the regional bloc" is no state by itself. */
const mayBe =
  (head: string) =>
  (imposer: Imposer): boolean =>
    !(BLOC_ONLY.test(head) && isState(imposer))
