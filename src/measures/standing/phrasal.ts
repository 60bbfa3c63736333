/** Acts that a verb tells only together with the words behind it: "called off", "went ahead with", "put on hold". */
import type { Word } from '../../text/tag.js'
import { ACTS_ON, type Act } from '../acts.js'
import { daysOr } from '../clause/calendar.js'
import { headOf, type VerbGroup } from '../clause/groups.js'

/** What a verb and the words behind it do to a measure; of several that fit the longest counts. */
interface Phrase {
  readonly behind: readonly string[]
  readonly act: Act
  /** True where the phrase makes real what was only planned or threatened: "made good on its threat". */
  readonly fulfils: boolean
}

/** A phrase as it stands in a sentence. */
export interface FoundPhrase extends Phrase {
  /** Index of its last word. */
  readonly last: number
}

const IMPOSE: Act = { action: 'impose' }
const DECIDED: Act = { action: 'impose', status: 'announced' }
const PROPOSED: Act = { action: 'impose', status: 'proposed' }
const THREATENED: Act = { action: 'impose', status: 'threatened' }
const WEIGHED: Act = { action: 'impose', status: 'considered' }
const WANTED: Act = { action: 'impose', status: 'called-for' }
const REFUSED: Act = { action: 'impose', status: 'rejected' }
const SUSPEND: Act = { action: 'suspend' }
const EXTEND: Act = { action: 'extend' }
const EASE: Act = { action: 'ease' }
const LIFT: Act = { action: 'lift' }

const PHRASES: readonly (readonly [verbs: string, behind: string, act: Act, fulfils?: true])[] = [
  ['carry carries carried carrying', 'out; through; through with; through on', IMPOSE, true],
  ['follow follows followed following', 'through; through on; through with', IMPOSE, true],
  ['make makes made making', 'good on', IMPOSE, true],
  ['make makes made making', 'public; known', DECIDED],
  ['act acts acted acting deliver delivers delivered delivering', 'on', IMPOSE, true],
  ['go goes went gone going', 'ahead with; through with; forward with', IMPOSE, true],
  ['go goes went gone going fall falls fell falling', 'along with; into line with; in line behind', IMPOSE],
  [
    'reach reaches reached reaching strike strikes struck clinch clinches clinched seal seals sealed find finds found',
    'a deal on; deal on; agreement on; an agreement on; a political agreement on; political agreement on; consensus on; a compromise on; accord on; an accord on',
    DECIDED,
  ],
  [
    'press presses pressed pressing push pushes pushed pushing forge forged plough ploughed',
    'ahead with; forward with; on with; through',
    IMPOSE,
    true,
  ],
  ['move moves moved moving', 'ahead with; forward with; ahead on; forward on', IMPOSE, true],
  ['proceed proceeds proceeded proceeding', 'with', IMPOSE, true],
  ['double doubles doubled doubling', 'down on', IMPOSE],
  ['crank cranks cranked cranking firm firms firmed firming shore shores shored shoring', 'up', IMPOSE],
  ['resort resorts resorted resorting turn turns turned turning', 'to', IMPOSE],
  ['come comes came coming', 'out with; up with', IMPOSE],
  ['hand hands handed handing', 'down; out', IMPOSE],
  ['lay lays laid laying', 'down', IMPOSE],
  ['mete metes meted meting dole doled doling', 'out', IMPOSE],
  ['usher ushers ushered ushering', 'in', IMPOSE],
  ['dust dusts dusted dusting', 'off', IMPOSE],
  ['bring brings brought bringing', 'in; out; into force; into effect', IMPOSE],
  ['put puts putting', 'into force; into effect; into practice', IMPOSE],
  ['write writes wrote written writing sign signs signed signing pass passed', 'into law', IMPOSE],
  ['lay lays laid laying set sets setting spell spelled spelt spelling', 'out', DECIDED],
  ['sign signs signed signing', 'off; off on; up to', DECIDED],
  ['nod nods nodded nodding wave waves waved waving', 'through', DECIDED],
  ['flesh fleshes fleshed fleshing', 'out', DECIDED],
  [
    'give gives gave given giving grant grants granted granting win wins won winning get gets got',
    'the go ahead for; the go ahead to; the green light for; the green light to; the nod to; its blessing to; its approval to; approval for; approval to; final approval to; final approval for; preliminary approval to; its backing to; its consent to; its assent to',
    DECIDED,
  ],
  ['hold holds held holding', 'out the threat of; out the prospect of; out the possibility of', THREATENED],
  [
    'raise raises raised raising brandish brandishes brandished',
    'the threat of; the prospect of; the possibility of; the spectre of; the specter of',
    THREATENED,
  ],
  [
    'leave leaves left leaving keep keeps kept keeping',
    'open the possibility of; the door open to; open the door to; open the option of',
    WEIGHED,
  ],
  ['provide provides provided providing allow allows allowed allowing', 'for', DECIDED],
  ['vote votes voted voting', 'for; in favor of; in favour of; through', DECIDED],
  ['vote votes voted voting', 'down; against', REFUSED],
  ['decide decides decided deciding argue argues argued arguing', 'against', REFUSED],
  ['come comes came coming speak speaks spoke spoken speaking', 'against; out against', REFUSED],
  ['opt opts opted opting', 'for', DECIDED],
  ['refrain refrains refrained refraining abstain abstained', 'from', REFUSED],
  ['settle settles settled settling decide decides decided deciding', 'on', DECIDED],
  ['draw draws drew drawn drawing', 'up', PROPOSED],
  ['put puts putting', 'forward; together', PROPOSED],
  ['work works worked working', 'on; out', PROPOSED],
  ['hint hints hinted hinting', 'at', WEIGHED],
  ['think thinks thought thinking talk talks talked talking', 'about; of', WEIGHED],
  ['mention mentions mentioned mentioning', 'a; an; possible; sanctions; further; more; new', WEIGHED],
  ['toy toys toyed toying', 'with', WEIGHED],
  [
    'review reviews reviewed reviewing',
    'possible; potential; further; new; a range of; a list of; options for; options on; proposals for; plans for; whether to impose',
    WEIGHED,
  ],
  ['consult consults consulted consulting confer confers conferred conferring', 'on; over; about', WEIGHED],
  [
    'hold holds held holding open opens opened',
    'talks on; talks about; consultations on; consultations about',
    WEIGHED,
  ],
  [
    'call calls called calling press presses pressed pressing push pushes pushed pushing argue argues argued arguing',
    'for',
    WANTED,
  ],
  ['ask asks asked asking appeal appeals appealed appealing plead pleads pleaded pleading', 'for', WANTED],
  ['stop stops stopped stopping fall falls fell falling come comes came coming', 'short of', REFUSED],
  ['come comes came coming draw draws drew drawn', 'close to', WEIGHED],
  [
    'shy shies shied shying back backs backed backing pull pulls pulled pulling step steps stepped stepping',
    'away from; back from',
    REFUSED,
  ],
  ['brush brushes brushed brushing', 'aside; off', REFUSED],
  ['sweep sweeps swept sweeping', 'aside', LIFT],
  [
    'shrug shrugs shrugged shrugging wave waves waved waving fend fends fended fending laugh laughed',
    'off; away; aside',
    REFUSED,
  ],
  ['back backs backed backing', 'off; off from; down from; down on; out of', REFUSED],
  ['hold holds held holding', 'off; off on; off from; back; back from; back on', REFUSED],
  ['turn turns turned turning', 'down', REFUSED],
  ['hold holds held holding', 'up', REFUSED],
  ['put puts putting', 'off; on hold; on ice', SUSPEND],
  ['place places placed placing', 'on hold', SUSPEND],
  ['set sets setting', 'aside', SUSPEND],
  ['put puts putting', 'to sleep; in abeyance; on the back burner', SUSPEND],
  ['put puts putting lay lays laid laying', 'to rest; to bed', LIFT],
  ['consign consigns consigned consigning', 'to history; to the past; to the dustbin of history', LIFT],
  ['push pushes pushed pushing', 'back', SUSPEND],
  ['hold holds held holding', 'on to; onto; fast to; firm on', EXTEND],
  ['cling clings clung clinging', 'to', EXTEND],
  ['hang hangs hung hanging', 'on to; onto', EXTEND],
  ['stand stands stood standing', 'by; firm on', EXTEND],
  ['stick sticks stuck sticking', 'to; with', EXTEND],
  ['keep keeps kept keeping', 'up', EXTEND],
  ['carry carries carried carrying', 'on with', EXTEND],
  ['make makes made making', 'permanent; indefinite', EXTEND],
  ['roll rolls rolled rolling carry carries carried carrying', 'over', EXTEND],
  ['roll rolls rolled rolling scale scales scaled scaling cut cuts cutting wind winds wound winding', 'back', EASE],
  ['tone tones toned toning dial dials dialed dialled dialing dialling pull pulls pulled pulling', 'back; down', EASE],
  ['scale scales scaled scaling wind winds wound winding water waters watered watering', 'down', EASE],
  ['cut cuts cutting phase phases phased phasing draw draws drew drawn drawing', 'down', EASE],
  ['pare pares pared paring', 'back; down', EASE],
  ['walk walks walked walking row rows rowed rowing', 'back; back on', EASE],
  ['rein reins reined reining', 'in', EASE],
  ['ease eases eased easing let lets letting', 'up on', EASE],
  ['peel peels peeled peeling', 'back; away', EASE],
  ['whittle whittles whittled whittling', 'down; away; away at', EASE],
  ['chip chips chipped chipping', 'away at', EASE],
  ['bring brings brought bringing', 'down', EASE],
  ['do does did done doing', 'away with', LIFT],
  ['call calls called calling', 'time on', LIFT],
  ['let lets letting', 'go of', LIFT],
  ['go goes went gone going', 'back on', LIFT],
  ['tear tears tore torn tearing', 'down; up', LIFT],
  ['wipe wipes wiped wiping', 'away; out', LIFT],
  ['tear tears tore torn tearing rip rips ripped ripping', 'up', LIFT],
  ['bring brings brought bringing', 'up', WEIGHED],
  ['call calls called calling', 'off', LIFT],
  ['bring brings brought bringing', 'to an end; to a close', LIFT],
  ['sweep sweeps swept sweeping', 'away', LIFT],
  ['take takes took taken taking', 'off; away; down', LIFT],
  ['give gives gave given giving wind winds wound winding', 'up', LIFT],
  ['phase phases phased phasing', 'out', LIFT],
  ['strike strikes struck striking throw throws threw thrown throwing', 'down; out', LIFT],
]

const BY_VERB: ReadonlyMap<string, readonly Phrase[]> = byVerb()

function byVerb(): ReadonlyMap<string, readonly Phrase[]> {
  const all = new Map<string, readonly Phrase[]>()
  for (const [verbs, behind, act, fulfils = false] of PHRASES) {
    const phrases = behind.split('; ').map((words) => ({ behind: words.split(' '), act, fulfils }))
    for (const verb of verbs.split(' ')) all.set(verb, [...(all.get(verb) ?? []), ...phrases])
  }
  for (const [verb, phrases] of all)
    all.set(
      verb,
      phrases.toSorted((a, b) => b.behind.length - a.behind.length),
    )
  return all
}

/** The phrase that a verb group opens, or undefined. */
export function phraseOf(words: readonly Word[], group: VerbGroup): FoundPhrase | undefined {
  const { first } = group
  const last = group.inverted ? group.head : group.last
  // A state that votes for a measure of many does not take it; a council, a parliament or a bloc does.
  const against = words[last + 1]?.lower === 'against'
  if (/^vot/.test(headOf(words, group)) && !against && !votesAsOne(words, first)) return undefined
  if (/[,;:.]/.test((words[last] as Word).after)) return undefined
  const next = words[last + 1]
  // "called again for".
  const start = next && AGAIN.test(next.lower) && !/[,;:.]/.test(next.after) ? last + 2 : last + 1
  for (const phrase of BY_VERB.get(headOf(words, group)) ?? []) {
    const end = phraseEnd(words, start, phrase.behind)
    if (end >= 0) return { ...phrase, last: end }
  }
  return undefined
}

/** The last word of a phrase that opens at `start`, over a day inside it ("reached a deal [late on Monday] on"); or -1. */
function phraseEnd(words: readonly Word[], start: number, behind: readonly string[]): number {
  let at = start
  for (const word of behind) {
    const past = pastDay(words, at)
    at = words[past]?.lower === word ? past : at
    if (words[at]?.lower !== word) return -1
    at++
  }
  return at - 1
}

/** The word behind a day at `at`, or `at` itself. */
function pastDay(words: readonly Word[], at: number): number {
  let end = at
  while (end < at + 3 && OPENS_DAY.test(words[end]?.lower ?? '')) end++
  return DAY.test(words[end]?.lower ?? '') && !/[,;:.]/.test(words[end]?.after ?? '.') ? end + 1 : at
}

const OPENS_DAY = /^(?:on|late|early|last)$/
const DAY = daysOr('yesterday|today|week|month|year|night')

/** "made good on", "went ahead with": what was only planned or threatened is done. */
export const fulfils = (words: readonly Word[], group: VerbGroup): boolean => phraseOf(words, group)?.fulfils === true

const AGAIN = /^(?:again|repeatedly|instead|publicly|openly|jointly|formally)$/

function votesAsOne(words: readonly Word[], verb: number): boolean {
  const before = words.slice(Math.max(0, verb - 5), verb).map(({ lower }) => lower)
  return before.some((word) => HOUSE.test(word)) && !before.some((word) => /^(?:members?|delegates?)$/.test(word))
}

const HOUSE =
  /^(?:council|parliament|senate|congress|assembly|house|cabinet|lawmakers|legislators|mps|duma|knesset|bundestag|ministers|leaders|eu|union|league|bloc|commission|committee|summit)$/

/** "put … on hold", "called … off": the act of a phrase whose last words stand at `index`, parted from its verb. */
export const partedActOf = (words: readonly Word[], group: VerbGroup, index: number): Act | undefined =>
  BY_VERB.get(headOf(words, group))?.find(
    ({ behind }) =>
      PARTED.test(behind.join(' ')) &&
      behind.every((word, at) => words[index + at]?.lower === word) &&
      !(behind[0] === 'over' && GOVERNED.has(words[index + 1]?.pos ?? 'other')),
  )?.act

const PARTED = /^(?:off|back|up|out|down|over|aside|on hold|on ice|permanent|indefinite)$/

/** "over the years", "over Cyprus": no particle, but a phrase of its own. */
const GOVERNED: ReadonlySet<string> = new Set(['determiner', 'name', 'noun', 'adjective', 'number'])

/** What a verb does to a measure that is its object (or the subject of its passive). */
export const actOn = (words: readonly Word[], group: VerbGroup): Act | undefined =>
  phraseOf(words, group)?.act ?? ACTS_ON.get(headOf(words, group))
