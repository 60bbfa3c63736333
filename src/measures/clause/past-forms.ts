/** Past forms without auxiliary: the main verb of a clause ("Chad froze assets") or a participle ("sanctions imposed on"). */
import type { Word } from '../../text/tag.js'
import { isAgentive } from './acting-nouns.js'
import { daysOr, MONTH } from './calendar.js'
import { AUXILIARY, beforeAdverbs, isGerund, isVerbal } from './forms.js'
import { isHadDone, isWantedDone } from './ordered.js'
import { isPaired } from './paired.js'
import { describesHit, isReduced } from './reduced.js'
import { withOpeningEnd } from './with-opening.js'

/** A past form with what stands around it. */
interface PastForm {
  readonly words: readonly Word[]
  readonly head: number
  readonly word: Word
  /** The nearest word in front, adverbs read over. */
  readonly before: Word | undefined
  readonly after: Word | undefined
}

interface PastFormCase {
  /** The past form stands in brackets. */
  readonly example: string
  readonly fits: (past: PastForm) => boolean
  readonly is: 'main verb' | 'participle'
}

const HERE = /^(?:there|here|abroad|overseas)$/

/** What a past form is, by what stands around it; the first that fits counts. */
export const PAST_FORMS: readonly PastFormCase[] = [
  { example: 'Chad [froze] assets.', fits: ({ word }) => isOnlyPast(word), is: 'main verb' },
  {
    example: 'The bill, [sent] to parliament on Monday, would cut off aid to Chad.',
    fits: isInserted,
    is: 'participle',
  },
  {
    example: 'Chad wants its embargo [lifted].',
    fits: ({ words, head }) => isWantedDone(words, head),
    is: 'participle',
  },
  {
    example: 'Two officials had their visas [taken] away.',
    fits: ({ words, head }) => isHadDone(words, head),
    is: 'participle',
  },
  {
    example: 'With the embargo [lifted], exports rose.',
    fits: ({ words, head, before }) => head <= withOpeningEnd(words) && /^(?:noun|name)$/.test(before?.pos ?? ''),
    is: 'participle',
  },
  {
    example: 'Ports turn away ships owned or [flagged] in Chad.',
    fits: ({ words, head }) => isPaired(words, head),
    is: 'participle',
  },
  {
    example: 'There are more officials [barred] from entering.',
    fits: ({ word, before, after }) => before !== undefined && after?.lower === 'from' && BARRED.test(word.lower),
    is: 'participle',
  },
  {
    example: 'Chad has a list of people [denied] entry.',
    fits: ({ words, head, word, before, after }) =>
      before?.pos === 'noun' &&
      /^(?:denied|refused|barred|banned)$/.test(word.lower) &&
      /^(?:entry|visas|admission)$/.test(after?.lower ?? '') &&
      /^(?:of|for|among)$/.test(words[head - 2]?.lower ?? ''),
    is: 'participle',
  },
  {
    example: 'A freeze on money [held] there was lifted.',
    fits: ({ word, before, after }) =>
      before?.pos === 'noun' && /^(?:held|kept|made|sold|stored)$/.test(word.lower) && HERE.test(after?.lower ?? ''),
    is: 'participle',
  },
  {
    example: 'Chad jailed Deby, [identified] as the leader of the gang.',
    fits: ({ word, before, after }) =>
      (before?.pos === 'name' || before?.pos === 'noun') &&
      endsIn(before, /,/) &&
      after?.lower === 'as' &&
      CALLED.test(word.lower),
    is: 'participle',
  },
  {
    // Who asks, and no name that something bears.
    example: 'The meeting [called] for sanctions.',
    fits: ({ word, before, after }) =>
      word.lower === 'called' && /^(?:for|on|upon)$/.test(after?.lower ?? '') && before?.pos !== 'pronoun',
    is: 'main verb',
  },
  {
    example: 'A panel [voted] on Tuesday to cut aid.',
    fits: ({ words, head, word }) => RESOLVING.test(word.lower) && isBeforeInfinitive(words, head),
    is: 'main verb',
  },
  {
    example: 'The tariffs on Chad [kicked] in on Friday.',
    fits: ({ word, after }) => word.lower === 'kicked' && after?.lower === 'in',
    is: 'main verb',
  },
  {
    example: 'Chad closed its border, state media [reported].',
    fits: ({ word, before, after }) =>
      REPORTED.test(word.lower) && (!after || endsIn(word, /[,.;"]/)) && before?.pos !== 'pronoun',
    is: 'main verb',
  },
  {
    example: 'Chad froze the assets of those [named] in the list.',
    fits: ({ before, after }) =>
      before?.lower === 'those' &&
      after !== undefined &&
      (/^(?:preposition|be|have|modal)$/.test(after.pos) || opensTime(after)),
    is: 'participle',
  },
  {
    example: 'The sanctions [imposed] by Chad expired.',
    fits: (past) => {
      const doer = past.words[agentAt(past.words, past.head) + 1]
      const agent = isBy(past) && /^(?:noun|name|number)$/.test(past.before?.pos ?? '')
      return agent && doer?.pos !== 'number' && !isGerund(doer ?? past.word) && !opensAmount(past.words, doer)
    },
    is: 'participle',
  },
  {
    example: 'Two envoys [declared] personae non gratae left Chad.',
    fits: (past) =>
      follows(past, 'noun') &&
      /^personae?$/.test(past.after?.lower ?? '') &&
      !/^(?:determiner|number|name|adjective)$/.test(past.words[past.head + 4]?.pos ?? ''),
    is: 'participle',
  },
  {
    example: 'The officials [concerned] and their families are banned from entering.',
    fits: (past) =>
      follows(past, 'noun') &&
      /^(?:be|have|modal|conjunction)$/.test(past.after?.pos ?? '') &&
      (past.after?.pos === 'conjunction' ? past.word.lower === 'concerned' : NAMED.test(past.word.lower)),
    is: 'participle',
  },
  {
    example: 'The council took steps [aimed] at Chad.',
    fits: (past) => follows(past, 'noun', 'name') && describesNoun(past.words, past.head),
    is: 'participle',
  },
  {
    example: 'Chad closed its border as [agreed] in May.',
    fits: ({ words, head, before }) => before?.lower === 'as' && words[head - 2]?.lower !== 'well',
    is: 'participle',
  },
  {
    example: 'When the talks [failed], Chad closed its border.',
    fits: (past) => describesThing(past) && opensClause(past.words, past.head),
    is: 'main verb',
  },
  { example: 'The sanctions [imposed] on Chad expired.', fits: describesThing, is: 'participle' },
  {
    example: 'The embargo on Chad [imposed] in 2014 was lifted.',
    fits: ({ words, head, before }) => isReduced(words, head, before),
    is: 'participle',
  },
  {
    example: 'Norway lifted sanctions on Chad and Peru [imposed] in 1998.',
    fits: ({ words, head }) => describesHit(words, head),
    is: 'participle',
  },
  {
    example: 'The list, [published] on March 9, stays.',
    fits: (past) =>
      past.before !== undefined && endsIn(past.before, /,/) && (isBy(past) || isAside(past.words, past.head)),
    is: 'participle',
  },
]

/** True for a past form that tells what is done, false for a participle. */
export const isMainVerb = (words: readonly Word[], head: number): boolean => caseOf(words, head)?.is !== 'participle'

/** The first case that fits a past form; undefined where none does: then it is the main verb. */
export function caseOf(words: readonly Word[], head: number): PastFormCase | undefined {
  const past: PastForm = {
    words,
    head,
    word: words[head] as Word,
    before: beforeAdverbs(words, head),
    after: words[head + 1],
  }
  return PAST_FORMS.find(({ fits }) => fits(past))
}

/** True for a past form that is never a participle. */
export const isOnlyPast = ({ lower }: Word): boolean => ONLY_PAST.has(lower)

const ONLY_PAST: ReadonlySet<string> = new Set(
  'began took went came gave broke froze wrote rose fell chose withdrew threw knew saw spoke drew ran swore forbade drove grew became expired lapsed remained stayed continued retaliated responded replied reacted vowed acted stood clung'.split(
    ' ',
  ),
)

/** In front of an auxiliary they tell which of those told are meant. */
const NAMED = /^(?:concerned|named|listed|targeted|designated|sanctioned|affected|involved|blacklisted)$/

const CALLED = /^(?:identified|described|known|regarded|seen|cited)$/
/** With "from" right behind they have no object: those before are hit ("officials barred from entering"). */
const BARRED = /^(?:barred|banned|excluded|blocked|prohibited|removed|suspended|delisted|exempted|disconnected)$/

/** Closing a sentence these tell who said it: ", state media reported." */
const REPORTED = /^(?:reported|announced|confirmed|added|claimed|declared|noted|warned)$/

/** With an infinitive behind them they tell what somebody decides to do, not what is done to him. */
const RESOLVING = /^(?:voted|refused|declined|decided|tried|pledged|failed|hoped|opted)$/

/** "to cut", "on Tuesday to cut", right behind a verb. */
const isBeforeInfinitive = (words: readonly Word[], head: number): boolean => {
  const to = words.findIndex(({ pos }, i) => i > head && i <= head + 4 && pos === 'to')
  return (
    to > 0 &&
    words[to + 1]?.pos === 'verb' &&
    words
      .slice(head + 1, to)
      .every(({ pos, after }) => !/[,;:]/.test(after) && /^(?:preposition|noun|number|adverb)$/.test(pos))
  )
}

const endsIn = (word: Word, marks: RegExp): boolean => marks.test(word.after)

const follows = ({ before }: PastForm, ...kinds: readonly string[]): boolean =>
  before !== undefined && kinds.includes(before.pos) && !endsIn(before, /[,;]/)

const isBy = ({ words, head }: PastForm): boolean => words[agentAt(words, head)]?.lower === 'by'

/** Index of the word that may open who did it, how and on what day it was done read over: "adopted unanimously [by] the council". */
function agentAt(words: readonly Word[], head: number): number {
  let at = pastParticle(words, head)
  while (at < head + 4 && isManner(words[at] as Word)) at++
  return at
}

const isManner = (word: Word | undefined): boolean =>
  word !== undefined && !endsIn(word, /[,;:.]/) && (word.pos === 'adverb' || DAY.test(word.lower))

/** "prolonged by [a year]", "cut by [another third]": how much, and nobody who does it. */
const opensAmount = (words: readonly Word[], doer: Word | undefined): boolean =>
  doer !== undefined &&
  /^(?:an?|another|half|one)$/.test(doer.lower) &&
  /^(?:years?|months?|weeks?|days?|quarter|third|half|decade|fifth|tenth)$/.test(words[doer.index + 1]?.lower ?? '')

/** Index of the word behind a verb, what goes with it read over: "rolled back [in] May", "called off [by] Norway". */
const pastParticle = (words: readonly Word[], head: number): number =>
  PARTICLE.test(words[head + 1]?.lower ?? '') ? head + 2 : head + 1

const PARTICLE = /^(?:back|off|down|out|over|aside|up)$/

/** "sanctions [imposed] on", "the deal [signed]": behind a thing, and nothing behind it that could be its object. */
function describesThing(past: PastForm): boolean {
  const { word, before, after } = past
  const closes =
    !after || after.pos === 'preposition' || after.pos === 'to' || endsIn(word, /[,;.]/) || isDated(before, after)
  return closes && before !== undefined && follows(past, 'noun') && !isAgentive(before) && !DAY.test(before.lower)
}

/** "China on Friday asked for talks": a day in front of a past form is no noun that it describes. */
const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|week|month|year|morning|afternoon|evening|night|january|february|march|april|june|july|august|september|october|november|december)$/

/** "sanctions agreed last month": what acts on nobody, and a time behind the past form. */
const isDated = (before: Word | undefined, after: Word): boolean =>
  before !== undefined && MEASURE.test(before.lower) && opensTime(after)

const MEASURE =
  /^(?:sanctions|measures|restrictions|bans?|embargo(?:es)?|penalties|tariffs|duties|curbs|steps|packages?)$/

const opensTime = (word: Word | undefined): boolean => word !== undefined && TIME.test(word.lower)

const TIME = daysOr('last|this|earlier|late|early|yesterday|today')

/** "steps [aimed] at": a past form that only describes the noun before. */
export const describesNoun = (words: readonly Word[], head: number): boolean =>
  DESCRIBING.get((words[head] as Word).lower)?.test(words[head + 1]?.lower ?? '') === true

/** Past forms that, with these words behind them, only describe the noun before: "steps aimed at", "firms linked to". */
const DESCRIBING: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      ['aimed geared targeted directed', /^(?:at|towards?)$/],
      ['designed intended meant', /^(?:to|for|as)$/],
      ['linked tied connected related attributed', /^(?:to|with)$/],
      ['accused suspected convicted deemed guilty', /^of$/],
      ['known', /^as$/],
      ['established', /^pursuant$/],
      ['owned controlled held', /^(?:\d+|fifty|directly|indirectly|by|or)$/],
      ['bound headed destined', /^for$/],
      ['aged', /^(?:over|under|between|from|\d+)$/],
      ['blamed wanted', /^(?:for|by)$/],
      ['based located headquartered registered involved implicated', /^(?:in|at|on)$/],
    ] as const
  ).flatMap(([forms, behind]) => forms.split(' ').map((form) => [form, behind] as const)),
)

/** "When the talks failed, …": the only verb of a clause that opens with such a word is its main verb. */
function opensClause(words: readonly Word[], head: number): boolean {
  for (let i = head - 1; i >= 0 && i >= head - 8; i--) {
    const { pos, lower, after } = words[i] as Word
    if (/[,;:]/.test(after) || pos === 'verb' || AUXILIARY.has(pos)) return false
    if (/^(?:when|because|while|once|although|though|whereas)$/.test(lower)) return true
  }
  return false
}

const SINCE = /^(?:after|before|since|amid|following)$/

/** ", published on March 9, stays …": a past form between commas, with the main verb right behind the second. */
export function isAside(words: readonly Word[], head: number): boolean {
  const behind = words[pastParticle(words, head)]
  if (endsIn(words[head] as Word, /,/)) return isVerbal(behind)
  const isTold = /^(?:preposition|adverb)$/.test(behind?.pos ?? '') || SINCE.test(behind?.lower ?? '')
  if (!isTold && !opensTime(behind)) return false
  for (let i = head + 1; i < words.length - 1 && i <= head + 12; i++) {
    const word = words[i] as Word
    const next = words[i + 1] as Word
    if (endsIn(word, /,/) && !/^\d+$/.test(next.lower)) return isVerbal(next)
    const isPurpose = words[i - 1]?.pos === 'to'
    if ((endsIn(word, /[;:.]/) && !MONTH.test(word.lower)) || (isVerbal(word) && !isPurpose)) return false
  }
  return false
}

/** ", sent to parliament on Monday, would": between commas, behind a noun that no verb stands before and in front of its auxiliary. */
function isInserted({ words, head, before, after }: PastForm): boolean {
  if (!before || !endsIn(before, /,/) || !/^(?:noun|name)$/.test(before.pos)) return false
  if (!/^(?:preposition|to)$/.test(after?.pos ?? '') && after?.lower !== 'to') return false
  if (words.slice(0, head).some(isVerbal)) return false
  const behind = words.slice(head + 1, head + 18)
  const comma = behind.findIndex((word) => isVerbal(word) || endsIn(word, /[,;:.]/))
  const close = behind[comma]
  if (!close || isVerbal(close) || !endsIn(close, /,/)) return false
  const next = behind[comma + 1]
  const verb = next?.pos === 'adverb' ? behind[comma + 2] : next
  return verb !== undefined && /^(?:modal|be|have)$/.test(verb.pos)
}
