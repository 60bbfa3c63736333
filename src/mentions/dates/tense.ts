/** Where a clause looks: behind (-1), ahead (1), or the cue words do not tell (0). */
export type Direction = -1 | 0 | 1

const IRREGULAR =
  'said|told|was|were|had|did|met|went|came|took|made|gave|got|held|began|left|cut|hit|put|won|lost|led|fell|rose|grew|saw|sent|spoke|wrote|built|bought|brought|caught|chose|drew|drove|found|fought|flew|froze|kept|knew|laid|lay|paid|ran|shot|showed|shut|sold|spent|stood|struck|swore|taught|thought|threw|withdrew|became|broke|felt|heard|sought|quit|been|given|taken|seen|shown|known|drawn|frozen|broken|chosen|fallen|grown|written|driven|thrown|has|have|anniversary'
const NOT_PAST =
  '(?:need|speed|feed|seed|indeed|exceed|proceed|succeed|breed|hundred|sacred|united|based|so-called|armed|agreed-upon|alleged)'
const ADVERB = '(?:\\s+(?:not|also|then|be|have|been|soon|probably|likely|\\p{Ll}+ly))*'
const MODAL = `(?:will|won['’]t|shall|would|could|may|might|can|must|should|\\p{L}+['’]ll|going\\s+to|(?:is|are|was|were)\\s+to)${ADVERB}\\s+\\p{Ll}+`
const INFINITIVE =
  'to(?:\\s+(?:be|have|also|\\p{Ll}+ly))*\\s+(?!(?:the|a|an|his|her|its|their|our|your|this|that|these|those|all|any|some|more|which|whom|him|it|them|us|about|nearly|date|do|be)\\b)\\p{Ll}{2,}'
const SCHEDULED =
  'due|scheduled|slated|poised|expected|planned|plans?|planning|until|pending|upcoming|preparations?\\s+for|deadline|forthcoming|expires?|expiring|begins?|starts?|starting|opens?|opening|meet|face|return|takes?\\s+(?:effect|office|place)|taking\\s+effect|comes?\\s+into|enters?\\s+into|kicks?\\s+off|meets|arrives?|visits|travels|hosts|ends|votes?\\s+on|ahead\\s+of|set\\s+for|contracts?\\s+for|no\\s+later\\s+than|not\\s+later\\s+than|valid|prepares?|preparing|hopes?|intends?|aims?|wants?|(?:is|are)\\s+(?:also\\s+)?(?:meeting|visiting|travell?ing|hosting|holding|returning|attending|leaving|flying|gathering|voting)'
const CUES = `(?<behind>(?!${NOT_PAST}(?!\\p{L}))(?:${IRREGULAR}|\\p{Ll}{2,}ed))`
const edged = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'gu')
const CUE_BEFORE = edged(`(?<modal>${MODAL})|(?<infinitive>${INFINITIVE})|(?<scheduled>${SCHEDULED})|${CUES}`)
/** After a date an infinitive says what the date's noun is for ("the May 9 decision to freeze"), not when. */
const CUE_AFTER = edged(`(?<modal>${MODAL})|(?<scheduled>${SCHEDULED})|${CUES}`)
/** A past verb of these leaves its infinitive ahead: "agreed to freeze from May 20"; others carry it along: "were forced to leave". */
const PROSPECTIVE =
  /^(?:agreed|decided|planned|ordered|promised|vowed|threatened|voted|pledged|expected|scheduled|set|called|urged|asked|intended|proposed|wanted|hoped|offered|prepared|told|said|announced|approved|due|has|have)$/

/** Cues further away than this belong to other clauses. */
const REACH = 140
/** Words right before a date that look ahead unless its clause is told in the past. */
const BOUND =
  /\b(?:until|till|by|no\s+later\s+than|starting|beginning|effective|from|as\s+of|as\s+from|before)\s+(?:on\s+|about\s+)?$/i
const LATEST = /\b(?:until|till|by|no\s+later\s+than|before)\s+$/i
const STARTS = /\b(?:from|starting|beginning|effective|as\s+of|as\s+from)\s+(?:on\s+)?$/i
const SINCE = /\b(?:since|earlier\s+(?:in|on)|(?<!as\s+|end\s+)of)\s+(?:the\s+)?$/i
/** "the Oct. 7 attack": a date before a noun tells of what has been, unless the noun is an appointment. */
const MODIFIER = /(?:\b(?:the|an?|his|her|its|their|our)|['’]s?)\s+$/i
const APPOINTMENT =
  /^\s+(?:\p{L}+\s+){0,2}(?:summit|meeting|deadline|talks|conference|elections?|vote|session|visit|referendum|hearing|celebrations?|parade|inauguration|start|launch|time-?frame|target|expiry|expiration|polls?|runoff|congress|ceremony|holidays?)\b/iu
const NOUN = /^\s+\p{Ll}{3,}/u
/** A date that opens its clause belongs to the verb after it. */
const OPENS =
  /(?:^|[,;:"“(—–]|\b(?:but|and|while|that|because|though|although|whereas|when)\b)\s*(?:(?:on|in|at|by|before|after|from|since|as\s+of|until|during|late|early|later|earlier)\s+)*$/i

type Cue = { readonly look: Direction; readonly end: number; readonly modal: boolean; readonly word: string }

/** The cues of a stretch before a date, in order; an infinitive takes the direction of the verb that governs it. */
function cuesBefore(text: string): readonly Cue[] {
  const cues: Cue[] = []
  CUE_BEFORE.lastIndex = 0
  for (let match = CUE_BEFORE.exec(text); match; match = CUE_BEFORE.exec(text)) {
    const groups = match.groups ?? {}
    const end = match.index + match[0].length
    const last = cues.at(-1)
    const carried =
      groups.infinitive !== undefined &&
      last?.look === -1 &&
      match.index - last.end < 40 &&
      !PROSPECTIVE.test(last.word)
    cues.push({ look: groups.behind || carried ? -1 : 1, end, modal: groups.modal !== undefined, word: match[0] })
  }
  return cues
}

/** A pronoun or a name before a verb in -ed makes it a past, not a participle. */
const SUBJECT = /(?:\b(?:it|he|she|they|we|I|which|who|that)|\p{Lu}\p{L}+)\s+$/u

function lookBefore(clause: string): Direction {
  const cues = cuesBefore(clause)
  const last = cues.at(-1)
  if (!last) return 0
  const modal = cues.findLast((cue) => cue.modal)
  // "will release figures collected from industry on Wednesday": a participle away from its date leaves it to the modal.
  const participle =
    last.look < 0 &&
    /ed$/.test(last.word) &&
    clause.length - last.end > 8 &&
    !SUBJECT.test(clause.slice(0, last.end - last.word.length))
  if (participle && modal && !/[,;]|\bthat\b/.test(clause.slice(modal.end))) return 1
  return last.look
}

function lookAfter(text: string): Direction {
  const stop = text.search(/[;:”]|\b(?:that|which|who|when|after|where|because)\b/)
  CUE_AFTER.lastIndex = 0
  const first = CUE_AFTER.exec(stop < 0 ? text : text.slice(0, stop))
  return first ? (first.groups?.behind ? -1 : 1) : 0
}

/**
 * The direction of the clause in which `[start, end)` of `text` stands. A date that opens its clause looks at the verb
 * after it, any other at the nearest verb before it. Cheap words only: verbs in -ed, the common irregular pasts, modals,
 * infinitives and what is scheduled.
 */
export function directionOf(text: string, start: number, end: number): Direction {
  const before = text.slice(Math.max(0, start - REACH), start)
  // The second half of "the June 8-10 summit" stands between its date and its noun.
  const after = text.slice(end, end + REACH).replace(/^\s*(?:[-–]|to|and)\s*\d{1,2}(?!\d)/, '')
  if (SINCE.test(before)) return -1
  if (/^\s+(?:delivery|settlement|futures|contracts?)\b/.test(after)) return 1
  if (MODIFIER.test(before) && NOUN.test(after) && !APPOINTMENT.test(after)) return -1
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(': '), before.lastIndexOf('” '), 0))
  const opens = OPENS.test(before)
  const look = opens
    ? lookAfter(after) || lookBefore(clause)
    : lookBefore(clause) || (BOUND.test(before) ? 1 : lookAfter(after))
  return look
}

/** True when the words before a date set a bound that is reached ("before Aug. 1", "until July"). */
export const isBound = (text: string, start: number): boolean => LATEST.test(text.slice(Math.max(0, start - 24), start))

/** True for "from March 2", "effective May 1": the day a state of things begins, told in whatever tense. */
export const isStart = (text: string, start: number): boolean => STARTS.test(text.slice(Math.max(0, start - 24), start))
