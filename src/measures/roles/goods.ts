import { goodsCategory } from '../../lexicon/goods.js'
import { findTerritory } from '../../lexicon/names.js'
import type { Good } from '../../record/contract.js'
import type { Word } from '../../text/tag.js'
import type { Candidate } from '../candidates.js'
import type { Clauses, Run } from '../clause/clause.js'
import type { VerbGroup } from '../clause/groups.js'
import { reachAfter } from '../clause/reach.js'
import { subjectOf } from '../clause/subject.js'

/** Words that stand in a goods phrase without being goods. */
const NOT_GOODS =
  /^(?:exports?|imports?|exporting|importing|shipments?|sales?|supply|supplies|deliver(?:y|ies)|purchases?|buying|transport|export|import|trade|ban|bans|embargo|embargoes|tariffs?|duties|duty|all|any|some|certain|most|new|more|additional|further|other|a|an|the|of|its|their|his|us|eu|u\.s\.|full|total|list|lists|number|range|dozens|hundreds|several|and|or|on|worth|key|immediate|contracts?|to|s|shipping|transfers?|restrictions?|controls?|curbs?|licen[cs]es?|prohibition|prohibited|various|these|those|such|which|almost|wide|spectrum|goods_of|price|cap|limits?|levels?|steep|punitive|retaliatory|100|percent|pct|per|cent|provision|products_of|sale|smuggling|foreign|domestic|between|them|it|including|include|includes|exclude|not|no|only|also|possible|planned)$/

const ENDS =
  /^(?:to|from|into|for|by|with|that|which|who|used|worth|over|after|under|as|in|at|against|because|if|until|starting|made|made_in|produced|bound|destined|originating|on)$/

/** The goods of a measure, read from the rule's places. */
export function findGoods(candidate: Candidate, clauses: Clauses, edge: number): readonly Good[] {
  const goods: Good[] = []
  for (const place of candidate.rule.goods ?? []) {
    for (const run of goodsRuns(place, candidate, clauses, edge)) {
      for (const good of readGoods(clauses, run)) if (!goods.some(({ start }) => start === good.start)) goods.push(good)
    }
    if (goods.length > 0) break
  }
  return goods.sort((a, b) => a.start - b.start)
}

function goodsRuns(place: string, candidate: Candidate, clauses: Clauses, edge: number): readonly Run[] {
  const { words } = clauses
  const { trigger, object, group, form } = candidate
  if (place === 'inside') {
    const head = form === 'verb' && object ? object : trigger
    return [{ first: modifiersOf(clauses, head.first), last: head.last }]
  }
  if (place === 'object' && form === 'verb') {
    const act = clauses.groups[group] as VerbGroup
    if (!act.passive) {
      const reach = reachAfter(clauses, act.last)
      return [phrase(clauses, reach.first, Math.min(reach.last, edge))]
    }
    const subject =
      act.form === 'participle' ? { first: Math.max(0, act.first - 8), last: act.first - 1 } : subjectOf(clauses, group)
    return subject ? [phrase(clauses, subject.first, subject.last)] : []
  }
  const opener = place === 'object' ? 'of' : place
  const from = object ? Math.min(object.last, trigger.last) : trigger.last
  for (const start of [from, trigger.last]) {
    const reach = reachAfter(clauses, start)
    for (let i = reach.first; i <= Math.min(reach.last, edge, start + 8); i++) {
      if ((words[i] as Word).lower === opener) return [phrase(clauses, i + 1, Math.min(reach.last, edge))]
    }
  }
  return []
}

function modifiersOf({ words, groupAt }: Clauses, from: number): number {
  let first = from
  while (first > 0 && from - first < 6) {
    const before = words[first - 1] as Word
    if (!['noun', 'adjective', 'name', 'other'].includes(before.pos) || before.possessive) break
    if (groupAt[first - 1] !== -1 || /[,;:.()"]/.test(before.after)) break
    first--
  }
  return first
}

/** From `first` to where the list of goods ends: a preposition that opens the target, a verb, or a clause. */
function phrase({ words, groupAt, groups }: Clauses, first: number, last: number): Run {
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word
    if (i > first && ENDS.test(word.lower)) return { first, last: i - 1 }
    const at = groupAt[i] as number
    if (at !== -1 && i > first && (groups[at] as VerbGroup).form !== 'gerund') return { first, last: i - 1 }
  }
  return { first, last }
}

/** Items of a list, cut at commas and "and", without countries, numbers and words that are no goods. */
function readGoods({ words }: Clauses, { first, last }: Run): readonly Good[] {
  const goods: Good[] = []
  let item: Word[] = []
  const flush = (): void => {
    while (item.length > 0 && NOT_GOODS.test((item[0] as Word).lower)) item.shift()
    while (item.length > 0 && NOT_GOODS.test((item.at(-1) as Word).lower)) item.pop()
    const start = item[0]
    const end = item.at(-1)
    if (start && end && item.length <= 6) {
      const name = item
        .map((word) => word.text + (/^-/.test(word.after) ? '-' : ' '))
        .join('')
        .trim()
      goods.push({ name, category: goodsCategory(name), start: start.start, end: end.end, text: '' })
    }
    item = []
  }
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word
    const country = findTerritory(word.text.replace(/['’]s$/, '')) !== undefined
    const skip =
      country ||
      word.pos === 'number' ||
      word.pos === 'pronoun' ||
      word.pos === 'determiner' ||
      (word.pos === 'verb' && !/ing$|ed$/.test(word.lower))
    if (word.pos === 'conjunction' || word.lower === 'of') flush()
    else if (!skip && word.text !== '') item.push(word)
    if (/[,;:()]/.test(word.after)) flush()
  }
  flush()
  return goods
}
