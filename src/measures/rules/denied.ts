import type { MeasureType } from '../taxonomy.js'
import { FAMILIES } from './families.js'
import type { Place, Rule } from './rule.js'

/** What somebody may not do, from which three wordings of one measure follow: "may not", "is not allowed to", "is forbidden to". */
interface Deed {
  readonly type: MeasureType
  readonly name: string
  /** Base forms, and those on -ing. */
  readonly base: string
  readonly gerund: string
  /** What it is done to, in the alternatives of a template. */
  readonly what: readonly string[]
  /** What counts only behind "allowed to" and "forbidden to", for its words are common. */
  readonly whatElse?: readonly string[]
  readonly target: readonly Place[]
  readonly goods?: readonly Place[]
  readonly unless?: string
  readonly origin?: true
  /** True where no rule of the type has "banned from" with these verbs. */
  readonly bans?: true
  /** Hits and near misses of the wordings, in order. */
  readonly may: Examples
  readonly allowed?: Examples
  readonly forbidden?: Examples
  readonly told?: Examples
  readonly let?: Examples
  /** The same told of what may be done again. */
  readonly again?: Examples
  readonly allowedAgain?: Examples
  readonly letAgain?: Examples
}

type Examples = Pick<Rule, 'matches' | 'rejects'>

const FORBIDDING =
  '(make|makes|made|making) it? #Adverb? (illegal|unlawful); (make|makes|made|making) it a (crime|offence|offense); (be|is|are|was|were|been) #Adverb? (illegal|unlawful|forbidden)'

/** Those who are not let do it. */
const DOERS =
  '(firms|companies|businesses|banks|exporters|importers|traders|makers|producers|farmers|refiners|retailers|citizens|nationals|ports|shippers|insurers|investors|sellers|buyers)'

/** The same, and the people of a state: "let Americans buy". */
const DOERS_OR_PEOPLE = `${DOERS.slice(0, -1)}|${FAMILIES.nationals.replaceAll(' ', '|')})`

/** What is a rule's own among those of a deed. */
type Wording = Omit<Rule, 'type' | 'target' | keyof Examples>

const PERMITTED = { action: 'ease', permits: true } as const

function rulesFor(deed: Deed): readonly Rule[] {
  const { type, name, base, gerund, what, target, goods, unless, origin, bans } = deed
  const common = {
    type,
    target,
    foreign: true,
    ...(goods ? { goods } : {}),
    ...(unless ? { unless } : {}),
    ...(origin ? { origin } : {}),
  }
  const told = (examples: Examples | undefined, wording: Wording): readonly Rule[] =>
    examples ? [{ ...common, ...wording, ...examples }] : []
  const done = (verbs: string): string =>
    [...what, ...(deed.whatElse ?? [])].map((each) => `${verbs} ~ ${each}`).join('; ')
  return [
    {
      ...common,
      id: `${type}/may-not-${name}`,
      verb: `(may|must|can|could|shall) (not|neither|no longer) (${base}) (and|or|nor)? (${ALSO})?; no ~ (may|can|could|shall) (${base})`,
      object: what.join('; '),
      denial: true,
      why: 'By denial: what the own people may not do.',
      ...deed.may,
    },
    ...told(deed.allowed, {
      id: `${type}/not-allowed-to-${name}`,
      verb: '{allowed}; (be|is|are|was|were) (able|free|entitled)',
      object: done(`to (${base})`),
      reach: 'clause',
      denial: true,
      why: 'By denial, in the passive: what nobody is allowed to do.',
    }),
    ...told(deed.forbidden, {
      id: `${type}/forbidden-to-${name}`,
      verb: bans ? `{ban}; ${FORBIDDING}` : FORBIDDING,
      object: `${done(`to (${base})`)}; ${done(`from (${gerund})`)}`,
      reach: 'clause',
      why: 'What is forbidden is told by its verb.',
    }),
    ...told(deed.told, {
      id: `${type}/told-not-to-${name}`,
      verb: TELLING,
      object: done(`not to (${base})`),
      reach: 'clause',
      why: 'The own people are told not to do it.',
    }),
    ...told(deed.let, {
      id: `${type}/do-not-let-${name}`,
      verb: '{let}; (will|would|can|could)? no longer (allow|allows|let|lets|permit|permits)',
      object: `${done(`${DOERS} (${base})`)}; ${done(`${DOERS} to (${base})`)}`,
      reach: 'clause',
      denial: true,
      why: 'By denial: what a state does not let its people do.',
    }),
    ...told(deed.again, {
      id: `${type}/may-again-${name}`,
      verb: AGAIN.map((again) => `${again} (${base}) (and|or)? (${ALSO})?`).join('; '),
      object: what.join('; '),
      ...PERMITTED,
      why: 'What the own people may do again was barred.',
    }),
    ...told(deed.allowedAgain, {
      id: `${type}/allowed-again-to-${name}`,
      verb: ALLOWED_AGAIN,
      object: done(`to (${base})`),
      reach: 'clause',
      ...PERMITTED,
      why: 'What the own people are allowed to do again was barred.',
    }),
    ...told(deed.letAgain, {
      id: `${type}/let-again-${name}`,
      verb: '{let}',
      object: `${done(`${DOERS_OR_PEOPLE} (${base})`)}; ${done(`${DOERS_OR_PEOPLE} to (${base})`)}`,
      reach: 'clause',
      ...PERMITTED,
      why: 'What a state lets its people do was barred.',
    }),
  ]
}

/** What is permitted once more. */
const AGAIN: readonly string[] = [
  'may (again|now)',
  'can again',
  '(may|can) once (more|again)',
  'for the first time .{1,9} (may|can)',
]

/** What may stand beside the verb: "may not sell or lease aircraft". */
const ALSO =
  'sell|export|supply|ship|deliver|send|lease|transfer|provide|buy|import|purchase|acquire|bring|carry|transport|insure|reinsure|finance|hold|trade|own|offer|give|receive|obtain|service|repair|lend|deal'

/** What will be permitted, or is so now. */
const ALLOWED_AGAIN =
  '(now|again|more) {allowed}; (will|would|to) (again|now|soon)? be (allowed|permitted|free|authorised|authorized)'

const TELLING =
  '(tell|tells|told|telling|order|orders|ordered|ordering|instruct|instructs|instructed|direct|directs|directed)'

const SELLING = 'sell|export|supply|ship|deliver|send'
const SELLING_ING = 'selling|exporting|supplying|shipping|delivering|sending'

const DEEDS: readonly Deed[] = [
  {
    type: 'arms-embargo',
    name: 'sell-arms',
    base: SELLING,
    gerund: SELLING_ING,
    what: ['{weapon}'],
    target: ['to', 'inside'],
    may: {
      matches: ['[imposer French] firms [trigger may not sell arms] to [target Sudan].'],
      rejects: ['Shops in Ohio may not sell arms to minors.'],
    },
    allowed: {
      matches: ['[imposer Germans] are no longer [trigger allowed to ship weapons] to [target Libya].'],
      rejects: ['Swiss hunters are allowed to send rifles by train.'],
    },
    forbidden: {
      matches: ['[imposer Prague] made it [trigger illegal to supply ammunition] to [target Syria].'],
      rejects: ['The court barred the Spaniard from selling guns.'],
    },
    told: {
      matches: ['[imposer Berlin] [trigger told] its firms [trigger not to sell weapons] to [target Rwanda].'],
      rejects: ['The sheriff told a shop not to sell guns to the Swede.'],
    },
  },
  {
    type: 'import-ban',
    name: 'buy',
    base: 'buy|import|purchase|acquire|bring',
    gerund: 'buying|importing|purchasing|acquiring|bringing',
    what: ['{ware}', '{goods}', '(minerals|metals|bullion|energy)'],
    target: ['from', 'of', 'inside'],
    goods: ['object', 'inside'],
    origin: true,
    bans: true,
    unless:
      '#Place from; #Place (is|was|remains) .{0,3} (barred|banned|prohibited|forbidden|blocked) .{0,5} from; (country|regime|government|junta|state) from; (buying|purchasing|acquiring|obtaining|importing|buy|purchase|acquire|obtain) ~ (american|us|u.s.|us-made|american-made|british|japanese|dutch) .{0,2} (chips|chip|technology|technologies|semiconductors|software|goods|parts|components|equipment)',
    may: {
      matches: ['[imposer US] firms [trigger may not buy] [target Nicaraguan] [trigger gold].'],
      rejects: ['Guests may not bring wine.', 'Minors may not buy Danish beer.'],
    },
    allowed: {
      matches: [
        '[imposer Americans] will [trigger not be allowed to bring home cigars] from [target Cuba].',
        'Traders are [trigger not permitted to import timber] from [target Myanmar], [imposer the EU] said.',
      ],
      rejects: ['Banks in Chad are permitted to buy gold.', 'Guests are not allowed to bring wine.'],
    },
    forbidden: {
      matches: [
        'New [imposer US] sanctions [trigger forbid] Americans [trigger to buy] [target Sudanese] [trigger gold].',
        '[imposer Oslo] made it [trigger unlawful to import coal] from [target Belarus].',
      ],
      rejects: ['The law bars Spanish shops from buying tobacco.', 'Malta forbids visitors to bring meat.'],
    },
    told: {
      matches: ['[imposer Taiwan] [trigger told] its refiners [trigger not to buy oil] from [target Iran].'],
      rejects: ['The doctor told the Greek not to buy wine.'],
    },
    let: {
      matches: ['[imposer Estonia] does not [trigger let firms buy timber] from [target Belarus].'],
      rejects: ['The bank did not let companies buy gold.'],
    },
    again: {
      matches: ['[imposer American] refiners [trigger may once more buy] [target Venezuelan] [trigger oil].'],
      rejects: ['Guests may again bring wine.', 'Danish hotels may now buy beer of their own.'],
    },
    letAgain: {
      matches: ['[imposer Washington] will [trigger let companies buy oil] from [target Venezuela].'],
      rejects: ['The mayor lets shops buy Swiss cheese.'],
    },
    allowedAgain: {
      matches: ['[imposer American] refiners are [trigger now allowed to buy] [target Venezuelan] [trigger oil].'],
      rejects: ['Guests will be allowed to bring wine.', 'Danish shops will not be allowed to buy Russian caviar.'],
    },
  },
  {
    type: 'export-ban',
    name: 'sell',
    base: SELLING,
    gerund: SELLING_ING,
    what: [
      '{ware}',
      '{goods}',
      '(parts|engines|turbines|machinery|electronics|components|drones|aircraft|planes|ships|materials|medicine|software|telephones)',
    ],
    target: ['to', 'into'],
    goods: ['object', 'inside'],
    may: {
      matches: ['[imposer Dutch] firms [trigger may not sell chips] to [target Russia].'],
      rejects: ['Shops may not sell wine to minors.'],
    },
    allowed: {
      matches: ['Makers are [trigger not allowed to export turbines] to [target Iran], [imposer London] said.'],
      rejects: ['Swedish farms are allowed to sell milk to Norway.'],
    },
    forbidden: {
      matches: [
        '[imposer Canberra] [trigger made it illegal] for Australians [trigger to sell luxury goods] to [target North Korea].',
      ],
      rejects: ['The court barred the baker from selling milk to the Dutch.'],
    },
    told: {
      matches: ['[imposer Ottawa] [trigger ordered] its makers [trigger not to ship turbines] to [target Libya].'],
      rejects: ['The priest told shops in Malta not to sell beer.'],
    },
    let: {
      matches: ['[imposer South Korea] will not [trigger let its firms ship petrol] to [target Japan].'],
      rejects: ['The mayor did not let farmers sell wine to Danish guests.'],
    },
    again: {
      matches: ['[imposer American] farmers [trigger may now sell rice] to [target Cuba].'],
      rejects: ['Swiss shops may again sell wine to guests.'],
    },
    allowedAgain: {
      matches: ['[imposer American] farmers will [trigger be free to sell rice] to [target Cuba].'],
      rejects: ['Swiss shops will be allowed to sell wine to guests.'],
    },
  },
  {
    type: 'capital-market-restriction',
    name: 'lend',
    base: 'lend|give|grant|extend|make|arrange|provide|buy|hold|trade|underwrite|raise',
    gerund: 'giving|granting|arranging|buying|holding|underwriting|raising',
    what: [
      '(loan|loans|credit|credits|financing)',
      '{security}',
      '(to|money) ~ (state|government|firms|companies|banks|ministry|entities|borrowers)',
    ],
    target: ['to', 'of', 'for', 'inside', 'from', 'by'],
    unless: '(advice|service|services|support|training|information|assistance|software|expertise) to',
    may: {
      matches: ['[imposer Polish] banks [trigger may not lend to Belarusian state firms].'],
      rejects: [
        'Danish banks may not lend to firms without a seat.',
        'Students may not buy shares in Spain.',
        'EU firms may not provide advice to Russian companies.',
      ],
    },
    allowed: {
      matches: ['[imposer Japanese] funds are not [trigger allowed to buy bonds] of [target the Russian state].'],
      rejects: ['The Greek fund was not allowed to hold shares of the bank.'],
    },
    forbidden: {
      matches: ['[imposer Ottawa] [trigger made it illegal to give credit] to [target Iraq].'],
      rejects: ['A judge barred the Spaniard from buying shares.'],
    },
    told: {
      matches: [
        '[imposer Japan] [trigger told] its banks [trigger not to give new credit] to [target South Africa].',
        '[imposer Singapore] [trigger told] its banks [trigger not to raise money for the] [target Russian] [trigger government].',
      ],
      rejects: ['A friend told the Spaniard not to buy shares.'],
    },
  },
  {
    type: 'investment-ban',
    name: 'invest-in',
    base: 'invest',
    gerund: 'investing',
    what: ['in the? #Place'],
    target: ['in', 'of', 'inside'],
    may: {
      matches: [
        '[imposer Danish] firms [trigger may no longer invest in] [target Burma].',
        '[trigger No] [imposer Danish] [trigger firm may invest in] [target Burma] from May.',
      ],
      rejects: ['Funds may not invest in London property.', 'Cars may not park in France.'],
    },
    forbidden: {
      matches: ['[imposer Oslo] [trigger made it illegal to invest in] [target Sudan].'],
      rejects: ['A law bars city funds from making investments in Spain.'],
    },
    told: {
      matches: ['[imposer Oslo] [trigger told] its firms [trigger not to invest in] [target Burma].'],
      rejects: ['The book tells savers not to invest in Spain.'],
    },
    again: {
      matches: ['[imposer Danish] firms [trigger may again invest in] [target Burma].'],
      rejects: ['Funds may now invest in houses.'],
    },
  },
  {
    type: 'investment-ban',
    name: 'make-investments',
    base: 'make|put|buy|acquire|hold|open',
    gerund: 'making|acquiring',
    what: ['new? (investment|investments)', '(stake|stakes) in ~ (company|companies|firm|firms|bank|banks)'],
    target: ['in', 'of', 'inside'],
    may: {
      matches: ['[imposer Danish] firms [trigger may no longer make new investments] in [target Burma].'],
      rejects: ['Funds may not make investments without a licence.'],
    },
  },
  {
    type: 'dealing-ban',
    name: 'deal',
    base: 'do|deal|trade|transact|conduct|carry|engage|work|cooperate',
    gerund: 'dealing|trading|transacting|conducting|engaging|cooperating',
    what: ['(business|transactions|dealings|trade)'],
    whatElse: ['with ~ {firm}'],
    target: ['with', 'in', 'inside'],
    unless:
      '(transactions|business|dealings|trade) with any? of? (them|him|her|it|those|these|such|designated|sanctioned|blocked|listed); with any? of? (them|him|her|it|those|these|such|designated|sanctioned|blocked|listed); who (may|can|could|must) (not|no longer) .{1,3} with (americans|europeans|britons|canadians|australians)',
    may: {
      matches: ['[imposer Americans] [trigger may not do business with] [target two Chinese firms].'],
      rejects: [
        'The United States froze the assets of two Iranian traders. Americans may not do business with them.',
        'Officials may not trade with their wives in Spain.',
      ],
    },
    allowed: {
      matches: ['[imposer Dutch] ports are not [trigger allowed to deal with] [target eight Syrian firms].'],
      rejects: ['The dealer was not allowed to trade with two Greek clients.'],
    },
    again: {
      matches: ['[imposer Dutch] ports [trigger may now do business with] [target eight Syrian firms].'],
      rejects: ['Officials may again trade with their wives.'],
    },
    letAgain: {
      matches: [
        '[imposer Britain] [trigger allowed] its [trigger banks to deal with two] [target Syrian] [trigger firms] again.',
      ],
      rejects: ['The manager allowed traders to deal with two clients.'],
    },
    allowedAgain: {
      matches: ['[imposer Dutch] ports are [trigger again allowed to do business] with [target eight Syrian firms].'],
      rejects: ['The dealer is now allowed to trade with two clients.'],
    },
  },
  {
    type: 'dealing-ban',
    name: 'have-dealings',
    base: 'have|enter|conclude',
    gerund: 'having|concluding',
    what: ['(dealings|contracts|deals) with'],
    target: ['with'],
    may: {
      matches: ['[imposer Norwegian] firms [trigger may not have dealings with] [target two Syrian] banks.'],
      rejects: ['Danish officials may not have deals with their wives.'],
    },
    told: {
      matches: [
        '[imposer Singapore] [trigger told] its banks [trigger not to have any dealings with] [target two Russian] lenders.',
      ],
      rejects: ['The coach told the Greek not to have dealings with fans.'],
    },
  },
  {
    type: 'banking-restriction',
    name: 'pay',
    base: 'pay|transfer|send|process|insure|reinsure|cover|provide|open|hold|buy|accept|take',
    gerund: 'paying|transferring|processing|insuring|providing|opening|accepting',
    what: [
      '(money|funds|payments|remittances|transfers|deposits|transactions)',
      '(insurance|reinsurance) (to|for|of)',
      '{vessel}',
      '{vessel} (carrying|transporting|shipping) ~ (oil|crude|fuel|gas|grain)',
      '{vessel} (that|which) (carry|transport|ship|load) ~ (oil|crude|fuel|gas|grain)',
      '(cargoes|cargo|airlines|aircraft)',
      '(account|accounts) (for|of)',
      '(branch|branches|office|offices|subsidiaries) in',
      '(us|u.s.)? dollar? banknotes',
    ],
    target: ['to', 'from', 'of', 'for', 'inside'],
    may: {
      matches: [
        '[imposer British] insurers [trigger may not insure] [target Russian] [trigger tankers].',
        '[imposer Greek] insurers [trigger may not cover tankers that carry] [target Iranian] [trigger oil].',
      ],
      rejects: ['Danish banks may not hold money for minors.', 'Spanish stores may not take deposits.'],
    },
    allowed: {
      matches: ['[imposer Japanese] banks are not [trigger allowed to transfer money] to [target North Korea].'],
      rejects: ['The Greek was not allowed to send money home.'],
    },
    forbidden: {
      matches: [
        'It will be [trigger illegal] for Canadian companies [trigger to provide insurance to] [target Russian] ships, [imposer Ottawa] said.',
      ],
      rejects: ['A judge barred the Belgian from opening accounts.'],
    },
    told: {
      matches: ['[imposer Seoul] [trigger ordered] banks [trigger not to transfer money] to [target North Korea].'],
      rejects: ['The judge told the Belgian not to pay money to his son.'],
    },
    again: {
      matches: ['[imposer British] insurers [trigger may again insure] [target Iranian] [trigger tankers].'],
      rejects: ['Danish banks may again hold money for minors.'],
    },
    letAgain: {
      matches: ['[imposer Japan] will [trigger let banks transfer money] to [target North Korea].'],
      rejects: ['The judge let the companies pay money to his son.'],
    },
    allowedAgain: {
      matches: ['[imposer American] banks are [trigger once again permitted to send money] to [target Sudan].'],
      rejects: ['The Greek will be allowed to send money home.'],
    },
  },
  {
    type: 'banking-restriction',
    name: 'insure',
    base: 'insure|reinsure|underwrite',
    gerund: 'insuring|reinsuring|underwriting',
    what: ['{ware}', '(cargo|cargoes|shipments|trade|exports)'],
    target: ['inside', 'of', 'from', 'to', 'for'],
    may: {
      matches: ['[imposer Greek] firms [trigger may not insure or carry] [target Iranian] [trigger oil].'],
      rejects: ['Danish firms may not insure cars without a licence.'],
    },
    again: {
      matches: ['[imposer European] companies [trigger may again insure and carry] [target Iranian] [trigger crude].'],
      rejects: ['Danish firms may again insure cars.'],
    },
  },
  {
    type: 'services-ban',
    name: 'serve',
    base: 'provide|offer|supply|render|sell|give|build|repair|service|drill|maintain|operate|help',
    gerund: 'building|repairing|drilling|servicing',
    what: [
      '(services|advice|consultancy|consulting|accounting|auditing|training|assistance)',
      '{vessel}',
      '(aircraft|planes|jets|airliners|refineries|pipelines|wells|oilfields|terminals)',
      '(it|technical|software|legal|engineering) (support|help)',
      '(build|repair|develop|run|operate) ~ (terminals|refineries|pipelines|reactors|plants|fields)',
    ],
    target: ['to', 'for', 'in', 'inside', 'of'],
    goods: ['inside', 'object'],
    may: {
      matches: ['[imposer Swiss] lawyers [trigger may not offer advice] to [target Russian] firms.'],
      rejects: ['Danish nurses may not give advice on drugs.'],
    },
    allowed: {
      matches: ['[imposer Americans] are not [trigger allowed to service] [target Syrian] [trigger jets].'],
      rejects: ['The Spaniard was not allowed to give advice.'],
    },
    forbidden: {
      matches: ['[imposer Denmark] [trigger made it unlawful to repair ships] of [target Russia].'],
      rejects: ['Norway forbids builders to repair ships in fjords.'],
    },
  },
]

/** What may not be done, told by its verb. */
export const DENIED: readonly Rule[] = DEEDS.flatMap(rulesFor)
