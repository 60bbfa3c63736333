/** Words above a verb that tell how real its act is. */
import type { Status } from '../taxonomy.js'

const cues = (entries: Readonly<Record<string, Status>>): ReadonlyMap<string, Status> =>
  new Map(Object.entries(entries).flatMap(([words, status]) => words.split(' ').map((word) => [word, status] as const)))

/** Verbs above an infinitive, a gerund or a that-clause, and what they make of it. */
export const GOVERNING_VERBS = cues({
  'tell tells told telling instruct instructs instructed direct directs directed agree agrees agreed agreeing decide decides decided deciding announce announces announced announcing approve approves approved vow vows vowed vowing undertake undertakes undertook undertaken undertaking going pledge pledges pledged commit commits committed committing order orders ordered ordering vote votes voted resolve resolved promise promises promised set sign signed authorize authorizes authorized authorise authorised move moves moved opt opted declare declared determine determined ensure ensures ensuring require requires':
    'announced',
  'plan plans planned planning propose proposes proposed proposing suggest suggests suggested suggesting intend intends intended prepare prepares prepared preparing draft drafted seek seeks sought seeking aim aims aimed aiming offer offered work works working try tries tried trying poised ready':
    'proposed',
  'meet meets meeting convene convenes consider considers considered considering want wants wanted discuss discusses discussed discussing mull mulls mulled mulling weigh weighs weighed weighing look looks looked looking deliberate deliberates deliberated deliberating evaluate evaluates evaluated evaluating assess assesses assessed assessing study studies studied studying debate debates debated debating explore explores explored exploring contemplate contemplates contemplated contemplating examine examines examined examining hope hopes hoped hoping expect expects expected likely able seem seems':
    'considered',
  'risk risks risked risking threaten threatens threatened threatening warn warns warned warning': 'threatened',
  'urge urges urged urging call calls called calling ask asks asked asking demand demands demanded demanding press presses pressed pressing pressure pressures pressured pressuring request requested lobby lobbied push pushes pushed pushing need needs needed appeal appealed recommend recommended favor favors favored favoring favour favours favoured favouring support supports supported supporting backs backed advocate advocates advocated advocating endorse endorses endorsed encourage encouraged plead pleads pleaded pleading':
    'called-for',
  'refuse refuses refused refusing decline declines declined declining reject rejects rejected rejecting oppose opposes opposed opposing veto vetoed fail fails failed stop stops stopped stopping cease ceases ceased ceasing block blocked avoid avoided deny denies denied denying':
    'rejected',
})

/** Modal verbs in front of the act. */
export const MODALS = cues({
  'could may might can': 'considered',
  'should must ought': 'called-for',
  'will shall': 'announced',
  would: 'announced',
})

/** Adjectives, participles and nouns before an infinitive or gerund: "likely to", "on the verge of", in a headline without "is". */
export const RAISING = cues({
  'likely unlikely able expected possible ready free reluctant hesitant willing keen eager open close near verge brink':
    'considered',
  'unwilling unable': 'rejected',
  'wise right better smart time calls appeals necessary essential imperative vital crucial': 'called-for',
  pressure: 'considered',
  'poised due set bound about': 'announced',
})

/** Verbs that agree on a plan. */
export const AGREEING = /^(?:agree(?:s|d|ing)?|decide[sd]?)$/

/** Verbs that make a plan, bill or draft a decision: "approved plans to", "a bill passed". */
export const PASSING = /^(?:pass|approv|adopt|endors|sign|enact|clear)(?:e|es|ed|s|ing)?$/

/** Verbs that give up what one had planned oneself: "dropped its threat". */
export const DROPPING =
  /^(?:drop(?:s|ped)?|abandon(?:s|ed)?|scrap(?:s|ped)?|shelv(?:e|es|ed)|ditch(?:ed)?|withdr[ae]wn?|withdraws|cancel(?:s|l?ed)?|axed)$/

/** Verbs of plans and drafts that come to nothing. */
export const FAILING = /^(?:fails?|failed|fell|collapsed|died)$/

/** Verbs that do not do what others call for: "resisted pressure to", "rejected calls for". */
export const REFUSING =
  /^(?:(?:reject|rebuff|dismiss|resist|block|veto|thwart|stall)(?:s|es|ed|ing)?|withst(?:and|ands|anding|ood)|ignor(?:e|es|ed|ing)|def(?:y|ies|ied|ying)|den(?:y|ies|ied|ying))$/

/** Adjectives in front of a measure: "the planned sanctions". */
export const AHEAD: ReadonlyMap<string, Status> = cues({
  'planned proposed': 'proposed',
  'threatened looming': 'threatened',
  impending: 'announced',
  'expected possible potential mooted': 'considered',
})
