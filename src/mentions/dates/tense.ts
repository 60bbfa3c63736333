/** Where a clause looks: behind (-1), ahead (1), or the cue words do not tell (0). */
export type Direction = -1 | 0 | 1

const IRREGULAR =
  'said|told|was|were|had|did|met|went|came|took|made|gave|got|held|began|left|cut|hit|put|set|won|lost|led|fell|rose|grew|saw|sent|spoke|wrote|built|bought|brought|caught|chose|drew|drove|found|fought|flew|froze|kept|knew|laid|lay|paid|ran|shot|showed|shut|sold|spent|stood|struck|swore|taught|thought|threw|withdrew|became|broke|felt|heard|sought|quit|been|given|taken|made|seen|shown|known|drawn|frozen|broken|chosen|fallen|grown|written|driven|thrown|hosts?|has|have'
const NOT_PAST =
  '(?:need|speed|feed|seed|indeed|exceed|proceed|succeed|breed|hundred|sacred|red|bed|related|united|based|so-called|armed|agreed-upon)'
const ADVERB = '(?:\\s+(?:not|also|then|be|have|been|soon|probably|likely|reportedly|formally|officially|\\p{Ll}+ly))*'
const AHEAD = `(?:will|won['’]t|shall|would|could|may|might|can|must|should|['’]ll|going\\s+to|(?:is|are|was|were)\\s+to)${ADVERB}\\s+\\p{Ll}+`
const INFINITIVE =
  'to(?:\\s+(?:be|have|also|\\p{Ll}+ly))*\\s+(?!(?:the|a|an|his|her|its|their|our|your|this|that|these|those|all|any|some|more|which|whom|him|it|them|us|about|nearly|date|do|be)\\b)\\p{Ll}{2,}'
const SCHEDULED =
  'due|scheduled|slated|poised|expected|planned|plans?|planning|proposed|upcoming|deadline|forthcoming|expires?|expiring|begins?|starts?|starting|opens?|opening|takes?\\s+effect|taking\\s+effect|comes?\\s+into|enters?\\s+into|kicks?\\s+off|meets|arrives?|visits|travels|hosts|ends|votes?\\s+on|ahead\\s+of|set\\s+for|delivery|settlement|futures|contracts?|no\\s+later\\s+than|not\\s+later\\s+than|valid|would-be|prepares?|preparing|hopes?|intends?|aims?|wants?|next\\s+(?:round|meeting|summit|session)'
const CUE = new RegExp(
  `(?<![\\p{L}])(?:(?<ahead>${AHEAD}|${INFINITIVE}|${SCHEDULED})|(?<behind>(?!${NOT_PAST}(?!\\p{L}))(?:${IRREGULAR}|\\p{Ll}{2,}ed)))(?!\\p{L})`,
  'gu',
)

/** Cues further away than this belong to other clauses. */
const REACH = 140

const lookOf = (match: RegExpMatchArray): Direction => (match.groups?.ahead ? 1 : -1)

/** Words right before a date that look ahead unless the clause is told in the past. */
const BOUND_AHEAD =
  /(?:\b(?:until|till|by|no\s+later\s+than|starting|beginning|effective|from|as\s+of|as\s+from|before)\s+(?:on\s+|about\s+)?)$/i
const SINCE = /\b(?:since|earlier\s+(?:in|on))\s+(?:the\s+)?$/i

/**
 * The direction of the clause in which `[start, end)` of `text` stands: the nearest cue before it wins, else the first
 * after it. Cheap words only: verbs in -ed, the common irregular pasts, modals, infinitives and what is scheduled.
 */
export function directionOf(text: string, start: number, end: number): Direction {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  if (SINCE.test(before)) return -1
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(': '), before.lastIndexOf('” '), 0))
  let look: Direction = 0
  for (const match of clause.matchAll(CUE)) look = lookOf(match)
  if (look !== 0) return look
  if (BOUND_AHEAD.test(before)) return 1
  const next = CUE.exec(after.split(/[;:”]/, 1)[0] ?? '')
  CUE.lastIndex = 0
  return next ? lookOf(next) : 0
}
