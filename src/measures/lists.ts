/** Lists that stand apart from the measure they belong to: "They include A, B and C", "Among them are coal and steel". */
import type { Good, Target } from '../record/contract.js'
import type { Document, Sentence } from '../text/document.js'
import { tagRows, tagSentence } from '../text/tag.js'
import { readRows } from '../text/terms.js'
import { readClauses } from './clause/clause.js'
import type { Draft } from './draft.js'
import { isPersonal } from './merge/effects.js'
import { type Namings, namingsBetween, stateOf } from './roles/actors.js'
import { withNames } from './roles/asides.js'
import { readList } from './roles/goods-list.js'
import { GENERAL } from './roles/goods-words.js'
import { namesInList } from './roles/listed-names.js'
import { isListing } from './roles/target-groups.js'

const LISTED =
  'list|lists|blacklist|designations?|names|companies|firms|banks|lenders|individuals|people|persons|officials|entities|organi[sz]ations|groups|vessels|ships|men|women|targets|two|three|four|five|others?|ones'
const MEASURES =
  'list|lists|sanctions|measures|steps|bans?|restrictions|goods|products|items|rules|controls|tariffs|duties'

const opening = (nouns: string, verbs: string): string =>
  `(?:They|These|Those|It|This|That|The (?:\\p{Ll}[\\p{L}-]* ){0,4}?(?:${nouns}))\\b[^,;:.]{0,30}?\\b(?:${verbs})\\b`

const COVERS = 'includes?|included|covers?|covered|comprises?|comprised|hits?|affects?|affected|targets?|targeted'
const AMONG =
  '(?:Among|Amongst) (?:them|those|these|the)\\b[^,;:.]{0,60}?\\b(?:is|are|was|were)\\b|(?:Also|Others?) (?:\\p{Ll}+ ){0,2}(?:included?|includes|hit|listed|targeted|are|were)\\b'

/** "One of them, …", "On the list are …", "The list begins with …". */
const APART =
  'One of (?:them|those|these)\\b|(?:On|At the top of|Also on) the list (?:is|are|was|were)\\b|The list (?:begins|began|starts|started) with\\b'

const starting = (...openings: readonly string[]): RegExp =>
  new RegExp(`^["“\\s]*(?:${openings.join('|')})(?! (?:not|subject|to|based|accused|believed|said)\\b)`, 'u')

/** "They include …", "Among them are …", "The three are …". */
const OPENS_NAMES = starting(opening(LISTED, `${COVERS}|names?|named|are|were`), AMONG, APART)
/** "…, is among them", "… are on the list": the names stand before. */
const CLOSES_NAMES =
  /\b(?:is|are|was|were) (?:also )?(?:among|on|included in) (?:them|the (?:black)?list|those (?:hit|named|listed|targeted|sanctioned|blacklisted|affected|banned|barred|expelled|designated))\b/

/** "They cover …", "The goods include …". */
const OPENS_GOODS = starting(opening(MEASURES, `${COVERS}|appl(?:y|ies) to`), AMONG)

/** The stretch of a text in which the items of a list stand, half-open offsets into it. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where the list of a sentence that goes on about the one before stands; undefined when it is none. */
function stretchOf({ text }: Sentence, opens: RegExp, closes?: RegExp): Stretch | undefined {
  const opener = opens.exec(text)
  if (opener) return { from: opener[0].length, to: text.length }
  const to = closes ? text.search(closes) : -1
  return to > 0 ? { from: 0, to } : undefined
}

/** How many sentences without a measure may stand between. */
const FARTHEST = 2

/** Gives the measures of a sentence what a sentence right behind them lists. */
export function withLists(drafts: readonly Draft[], document: Document, namings: Namings): readonly Draft[] {
  const given = new Map<Draft, Draft>()
  const tellings = new Set(drafts.map(({ sentence }) => sentence.index))
  for (const sentence of document.sentences) {
    if (sentence.zone !== 'body') continue
    const holders = holdersOf(sentence, drafts, tellings)
    if (holders.length === 0) continue
    const kinds = stretchOf(sentence, OPENS_GOODS)
    const names = stretchOf(sentence, OPENS_NAMES, CLOSES_NAMES)
    if (!kinds && !names) continue
    for (const draft of holders) {
      const so = given.get(draft) ?? draft
      const goods = kinds && draft.candidate.rule.goods ? goodsOf(sentence, kinds.from, namings) : []
      const listed = names && hitsNames(draft) ? listedNames(sentence, names, namings, so) : so.targets
      if (goods.length > 0 || listed.length > so.targets.length)
        given.set(draft, { ...so, goods: withKinds(so.goods, goods), targets: listed })
    }
  }
  return drafts.map((draft) => given.get(draft) ?? draft)
}

/** Persons or firms are hit, told as a group or by a kind of measure that hits nobody else. */
const hitsNames = (draft: Draft): boolean => isListing(draft.targets, draft.counts) || isPersonal(draft)

/** The drafts of the last sentence before that tells a measure, when it is near. */
function holdersOf({ index }: Sentence, drafts: readonly Draft[], tellings: ReadonlySet<number>): readonly Draft[] {
  for (let at = index - 1; at >= 0 && at >= index - FARTHEST; at--)
    if (tellings.has(at)) return drafts.filter(({ sentence }) => sentence.index === at)
  return []
}

function goodsOf(sentence: Sentence, start: number, namings: Namings): readonly Good[] {
  const rows = readRows(sentence.text)
  tagRows(rows)
  const tagged = tagSentence(sentence, rows)
  const clauses = readClauses(tagged.words, namingsBetween(namings, sentence.start, sentence.end))
  const first = tagged.words.findIndex((word) => word.start >= sentence.start + start)
  return first < 0 ? [] : readList(clauses, namings, { first, last: tagged.words.length - 1 })
}

/** General words give way to the kinds that are told behind them. */
const withKinds = (before: readonly Good[], kinds: readonly Good[]): readonly Good[] =>
  kinds.length > 1 ? [...before.filter(({ name }) => !isGeneral(name)), ...kinds] : [...before, ...kinds]

const isGeneral = (name: string): boolean => {
  const words = name.toLowerCase().split(' ')
  return words.length === 1 && GENERAL.test(words[0] as string)
}

function listedNames(sentence: Sentence, { from, to }: Stretch, namings: Namings, draft: Draft): readonly Target[] {
  const names = namesInList(sentence.text.slice(0, to), sentence.start, from, namings).filter(
    ({ entity }) => !draft.imposers.some(({ code }) => code !== null && code === stateOf(entity)),
  )
  return withNames(draft.targets, names)
}
