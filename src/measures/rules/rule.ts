import type { Action, MeasureType, Status } from '../taxonomy.js'
import { FAMILIES, type FamilyName } from './families.js'

/** Where a role is looked for, tried in order; a preposition means the phrase that it opens behind the trigger. */
export type Place =
  /** The direct object of an active verb, the subject of a passive one. */
  | 'object'
  /** The subject of an active verb: "[Russian lorries] may no longer cross". */
  | 'subject'
  /** The words of the trigger's noun phrase itself: "Russian oil imports", "Sberbank's assets". */
  | 'inside'
  | 'on'
  | 'against'
  | 'of'
  | 'to'
  | 'from'
  | 'for'
  | 'with'
  | 'in'
  | 'into'
  | 'at'
  | 'by'
  | 'between'
  | 'over'
  | 'across'
  | 'targeting'
  | 'belonging to'
  /** Who says it is the other side: "[Russia] said the United States had cancelled talks". */
  | 'speaker'

/**
 * A wording of a measure. Patterns are compromise match strings in which `{family}` stands for all forms of a word
 * family (families.ts), `~` for up to four words of the same noun phrase, and `;` parts alternatives.
 * - `verb` alone: the verb is the act ("blacklisted").
 * - `verb` and `object`: the act is the verb done to the object: active, passive, gerund ("freezing the assets of"),
 *   nominal ("a freeze on the assets", "an asset freeze") are all found from the one rule.
 * - `noun`: a noun phrase that names a measure; it needs a verb or noun that says what was done to it (acts.ts).
 */
export interface Rule {
  /** Permanent: it is written into the data. */
  readonly id: `${string}/${string}`
  readonly type: MeasureType
  readonly verb?: string
  readonly object?: string
  readonly noun?: string
  /** Where this is hit on the words of the trigger they tell something else: "officially sanctioned", "called sanctions". */
  readonly unless?: string
  /** The noun or verb counts only inside a hit of this: "sanctions" of "sanctions on two generals". */
  readonly where?: string
  /** Where the object may stand behind the verb: in its object phrase (default) or anywhere in its clause. */
  readonly reach?: 'object' | 'clause'
  readonly target: readonly Place[]
  readonly goods?: readonly Place[]
  /** True when the country named right behind the trigger imposes it: "was barred from entering Ukraine". */
  readonly destination?: boolean
  /** True when the state in which those who are hit serve imposes it: "the Chadian ambassador to Ghana was told to leave". */
  readonly host?: boolean
  /** True when what is held back is the imposer's own: "[US] aid to Peru was frozen", "[British] arms exports were halted". */
  readonly given?: boolean
  /** The type when those hit are told by the modifiers of the goods alone: "curbs on [Australian] exports". */
  readonly theirs?: MeasureType
  /** The type when all who are hit buy what is barred: none of them is among those that sell it. */
  readonly toBuyers?: { readonly type: MeasureType; readonly sellers: readonly string[] }
  /** What the verb does to the restriction when that is not `impose`. */
  readonly action?: Action
  readonly status?: Status
  /** The type when what is hit are persons, firms or ships, not a country. */
  readonly listed?: MeasureType
  /** The type when those who are hit are states and nobody else: "sanctioned [Turkey]". */
  readonly states?: MeasureType
  /** The type when one who is hit is a person told by name. */
  readonly named?: MeasureType
  /** The type while the act is not decided and nobody is named or counted: "is pondering sanctions on officials". */
  readonly undecided?: MeasureType
  /** The type when the bodies that lend to states impose it: what the World Bank lends is aid. */
  readonly ofLenders?: MeasureType
  /** Other types by the unit of what is hit ("sanctions on five ships"). */
  readonly byUnit?: Readonly<Record<string, MeasureType>>
  /** True when a bare mention with a stated imposer is enough: "the EU's embargo on Iranian oil". */
  readonly bare?: boolean
  /** True for a wording by denial: "may not enter", "no longer sells": its negation is the measure itself. */
  readonly denial?: boolean
  /** True for a wording by permission: "may again invest": its modal is the relief itself, and denied it is none. */
  readonly permits?: boolean
  /** True when only the origin told in the same sentence makes it a measure: "banned Polish fruit". */
  readonly origin?: boolean
  /** True when the act can only hit foreigners: without a target from another state there is no measure. */
  readonly foreign?: boolean
  /** True for what states do to those abroad alone: counted persons or firms of no told state are enough. */
  readonly abroad?: true
  /**
   * A word that may stand for other kinds ("sanctions", "the embargo"): it gives way to them where they are told with it,
   * and takes their type where it points back. `all` kinds, or those named.
   */
  readonly generic?: 'all' | readonly MeasureType[]
  /** True where the possessive in front of the noun tells who is hit, not whose act it is: "Fiji's suspension". */
  readonly suffers?: boolean
  /** A vaguer type told of the same targets just before, which this effect makes exact: "sanctioned two men, freezing their assets". */
  readonly absorbs?: MeasureType
  /** The kind of which it is a part where both are told of the same: who is frozen out may not be dealt with. */
  readonly partOf?: MeasureType
  /** It goes on about a listing told before ("off the list"): the type is that of the last of these kinds, without one it is no measure. */
  readonly backTo?: readonly MeasureType[]
  /** True for penalties on whoever deals with the target: it is told by their dealings. */
  readonly dealings?: true
  /** True for what only a body of states can do: a state alone is not its imposer. */
  readonly byBody?: boolean
  /** True for what only a state or a group of states can do, no sports body or firm. */
  readonly byState?: boolean
  /** True for what two do to each other where no third is told: "Kenya and Uganda broke off relations". */
  readonly mutual?: boolean
  /** True for what, where no other is told, answers the only state whose measures hit the imposer: "recalled its ambassador". */
  readonly returns?: boolean
  /** True for a word that is no measure by itself ("the ban"): without a kind to point back to it is dropped. */
  readonly pointer?: boolean
  /** True for one part of a list whose other parts other rules tell: "a ban on oil and arms"; both stay. */
  readonly beside?: boolean
  /** Legal instrument named by the trigger itself. */
  readonly instrument?: string
  /** Active voice, why it proves a measure, in one line. */
  readonly why: string
  /** Own sentences with the roles marked: `[imposer Tokyo] has [trigger frozen the assets] of [target Sberbank].` */
  readonly matches: readonly string[]
  /** Near misses. */
  readonly rejects: readonly string[]
}

/**
 * A rule as the walk sees it. Its patterns are compiled (`CompiledRule`), and in the package their text is left out with
 * the examples (scripts/prepared.mjs): code that asked for it would do nothing there. Of a verb stays that there is one.
 */
export type ToldRule = Omit<Rule, 'verb' | 'object' | 'noun' | 'unless' | 'where' | 'matches' | 'rejects'> & {
  readonly verb?: unknown
}

const isFamily = (name: string): name is FamilyName => Object.hasOwn(FAMILIES, name)

/** Templates are shared by many rules, and read by the screen and by the net. */
const EXPANDED = new Map<string, readonly string[]>()
const GROUPS = new Map<FamilyName, string>()

/**
 * The compromise match strings of a template: alternatives stand between `;`, families are replaced by their forms.
 * Throws for an unknown family or nested groups (which compromise 14.17 reads as separate words), an author's error.
 */
export function expand(template: string): readonly string[] {
  const known = EXPANDED.get(template) ?? template.split(';').flatMap((part) => expandOne(part, template))
  EXPANDED.set(template, known)
  return known
}

function expandOne(alternative: string, template: string): readonly string[] {
  const match = alternative
    .replace(/\{([\w-]+)\}/g, (_, name: string) => {
      if (!isFamily(name)) throw new Error(`unknown word family {${name}} in "${template}"`)
      return groupOf(name)
    })
    .replaceAll('~', '.{0,4}')
    .replace(/\s+/g, ' ')
    .trim()
  if (/\([^()]*\(/.test(match)) throw new Error(`nested groups in "${alternative}"`)
  return withoutPhrases(match)
}

function groupOf(family: FamilyName): string {
  const known = GROUPS.get(family) ?? `(${FAMILIES[family].replaceAll(' ', '|').replaceAll('_', ' ')})`
  GROUPS.set(family, known)
  return known
}

/**
 * A group that holds phrases is parted into its words and one string a phrase: compromise 14.17 finds no phrase of a
 * group behind a gap ("of .{0,4} (arms|defence goods)"), and a sweep over mixed groups costs twice as much.
 */
function withoutPhrases(match: string): readonly string[] {
  let all: readonly string[] = ['']
  for (const part of match.split(/(\([^()]*\)\??)/)) {
    const choices = part.startsWith('(') ? choicesOf(part) : [part]
    all =
      choices.length === 1
        ? all.map((begun) => begun + choices[0])
        : all.flatMap((begun) => choices.map((choice) => begun + choice))
  }
  return all
}

/** The words of a group as one group, and each of its phrases. */
function choicesOf(group: string): readonly string[] {
  if (!group.includes(' ')) return [group]
  const optional = group.endsWith('?') ? '?' : ''
  const forms = group.slice(1, group.lastIndexOf(')')).split('|')
  const words = forms.filter((form) => !form.includes(' '))
  const phrases = forms.filter((form) => form.includes(' '))
  return words.length > 0 ? [`(${words.join('|')})${optional}`, ...phrases] : phrases
}
