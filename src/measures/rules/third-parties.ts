import type { Rule } from './rule.js'

/** Penalties for those who trade with the target. */
export const THIRD_PARTIES: readonly Rule[] = [
  {
    id: 'secondary-sanctions/secondary',
    type: 'secondary-sanctions',
    noun: '(secondary|extraterritorial|extra-territorial) (sanctions|tariffs|tariff|measures|embargo|boycott)',
    target: ['on', 'against', 'for', 'inside', 'targeting', 'of'],
    foreign: false,
    why: 'Third parties are hit for their dealings.',
    matches: [
      '[imposer Washington] imposed [trigger secondary sanctions] on two [target Chinese] banks.',
      '[imposer The United States] threatened [trigger secondary tariffs] against [target India].',
    ],
    rejects: ['Secondary sanctions are debated by scholars.', 'Secondary tariffs for evening power rose in Spain.'],
  },
  {
    id: 'secondary-sanctions/punish-buyers',
    type: 'secondary-sanctions',
    verb: '{sanction}; (punish|punishes|punished|punishing|penalise|penalises|penalised|penalize|penalizes|penalized|penalizing)',
    object:
      '(buyers|importers|purchasers|customers) of ~ (oil|crude|gas|coal|gold|goods|weapons|arms|uranium|energy|minerals|petroleum|fuel); foreign (banks|companies|firms|refiners|traders) (over|for); foreign ~ {firm} (that|who|which|doing|dealing|investing|trading|buying); (any|all|other) ~ {trader} (that|who|which) ~ {deal}; {firm} (that|who|which) ~ (invest|invests|deal|deals|buy|buys|trade|trades|help|helps|sell|sells|do|does|import|imports); (institution|institutions|insurer|insurers) (that|who|which) ~ {trading}; {third} (who|that|which)? {trading}',
    unless: '{firm} (that|who|which) ~ {trading} .{1,5} for (the)? (#Place|#Demonym)',
    reach: 'clause',
    target: ['inside', 'with', 'in', 'to', 'object'],
    dealings: true,
    foreign: true,
    why: 'Others are punished for trading with the target.',
    matches: [
      '[imposer Washington] [trigger punished buyers of] [target Iranian] [trigger oil].',
      '[imposer The United States] may [trigger sanction importers of] [target Russian] [trigger gas].',
      '[imposer The US Senate] passed a bill that would [trigger punish companies that sell] petrol to Iran.',
      "[imposer Washington] may [trigger sanction institutions that deal] with [target Sudan]'s central bank.",
    ],
    rejects: ['Rain punished buyers of Spanish fruit.', 'The court penalised customers of a Greek bank.'],
  },
  {
    id: 'secondary-sanctions/sanctions-on-third-parties',
    type: 'secondary-sanctions',
    noun: '{penalty} (on|against|for) ~ {third}; {penalty} (of|at) .{1,4} (on|against|for) ~ {third}; {penalty} (on|against|for) ~ (foreign|third-country|third-party|other|any|all) ~ {trader}; {penalty} (on|against|for) {trader}; {penalty} (on|against|for) ~ {firm}',
    where:
      '{penalty} .{1,10} {third} (that|who|which)? ~ {trading}; {penalty} .{1,10} (country|countries|state|states|nation|nations|government|governments) (that|who|which) {deal}; {penalty} .{1,10} (buyers|importers|purchasers|customers) of; {penalty} .{1,6} (foreign|third-country|third-party|other|any|all) ~ {trader} (that|who|which)? ~ {deal}; {penalty} (on|against|for) {trader} (that|who|which)? ~ {deal}; {penalty} (on|against|for) ~ {firm} (doing|dealing|investing|trading|buying|helping|that|who|which) ~ (invest|deal|buy|trade|help|sell|do|business|with|in|import)',
    unless: '{penalty} (on|against|for) #Value ~ {firm}',
    target: ['of', 'with', 'from', 'in'],
    dealings: true,
    foreign: false,
    why: 'A penalty for third parties named as a noun.',
    matches: [
      '[imposer The United States] announced [trigger penalties for importers] of [target Venezuelan] crude.',
      '[imposer Washington] threatened [trigger tariffs on buyers] of [target Iranian] oil.',
    ],
    rejects: [
      'The US imposed sanctions on two firms trading in Iranian oil.',
      'Sanctions on firms that pollute were passed in Spain.',
      'Penalties for those who lie rose in Kenya.',
    ],
  },
  {
    id: 'secondary-sanctions/face-sanctions',
    type: 'secondary-sanctions',
    noun: '(sanctions|penalties)',
    where:
      '(countries|country|anyone|companies|firms|company|banks|buyers|importers|nations|those|firm) ~ (doing|does|do|dealing|buying|buy|buys|trading|trade|importing|investing|invest|invests|violates|that|who) ~ (face|faces|facing|suffer|suffers|risk|risks|risking|subject) ~ (sanctions|penalties)',
    target: ['with', 'from', 'in', 'inside', 'of'],
    foreign: true,
    why: 'Who deals with the target faces a penalty.',
    matches: ['[imposer The United States] warned that companies investing in [target Iran] risk [trigger sanctions].'],
    rejects: ['Firms that pollute face penalties.', 'Countries that default face no sanctions.'],
  },
  {
    id: 'secondary-sanctions/cut-off-foreign-banks',
    type: 'secondary-sanctions',
    verb: 'cut off; cuts off; cutting off; (shut|shuts|shutting) out; (bar|bars|barred|barring|exclude|excludes|excluded|excluding|penalise|penalize|penalised|penalized|threaten|threatens|threatened)',
    object:
      '(foreign|third-country) ~ (banks|institutions|lenders|insurers|refiners|ports|buyers|shippers); (foreign|third-country) ~ (banks|institutions|lenders|insurers|refiners|ports|buyers|shippers) that (do|have|handle|settle|clear|work|trade|deal)',
    target: ['with', 'in', 'to', 'for', 'over'],
    dealings: true,
    destination: true,
    foreign: true,
    why: 'Banks and traders of other states are shut out for their dealings with the target.',
    matches: [
      '[imposer Washington] will [trigger bar foreign banks] with ties to [target Iran] from its markets.',
      '[imposer The United States] [trigger barred foreign insurers] with clients in [target Syria].',
    ],
    rejects: ['Spain barred foreign banks from the merger.', 'High costs threatened foreign lenders.'],
  },
  {
    id: 'secondary-sanctions/waiver-given',
    type: 'secondary-sanctions',
    verb: '(grant|grants|granted|granting|give|gives|gave|given|giving|offer|offers|offered)',
    object:
      '(a|an|another|no|new) ~ (waiver|exemption|reprieve|exception) (from|to) ~ (sanctions|penalties); (a|an|another) ~ sanctions (waiver|exemption)',
    reach: 'clause',
    target: ['object'],
    action: 'ease',
    foreign: true,
    why: 'One state gets a waiver.',
    matches: [
      '[imposer Washington] [trigger granted] [target Iraq] [trigger a waiver from sanctions].',
      '[imposer The United States] [trigger gave] [target Turkey] [trigger another waiver from its sanctions].',
    ],
    rejects: ['The club gave the Belgian a waiver.', 'The league granted a Spanish club an exemption.'],
  },
  {
    id: 'secondary-sanctions/waiver-denied',
    type: 'secondary-sanctions',
    verb: '{deny}',
    object:
      '(waiver|waivers|exemption|exemptions|reprieve|exception|exceptions) (from|to|on) ~ (sanctions|penalties); (sanctions|sanction) (waiver|waivers|exemption|exemptions)',
    reach: 'clause',
    target: ['object', 'to', 'for'],
    action: 'ease',
    status: 'rejected',
    foreign: true,
    why: 'A state asks in vain to be spared.',
    matches: [
      '[imposer Washington] [trigger denied] [target Iraq] [trigger a waiver from its sanctions].',
      '[imposer The United States] [trigger refused sanctions waivers] to [target Turkey].',
    ],
    rejects: ['The league denied the Spaniard a waiver.', 'He denied that Spain has a waiver from sanctions.'],
  },
  {
    id: 'secondary-sanctions/waiver-received',
    type: 'secondary-sanctions',
    noun: '(sanctions|penalties)',
    where:
      '(get|gets|got|getting|receive|receives|received|receiving|win|wins|won|winning|obtain|obtains|obtained|obtaining|secure|secured|gained|enjoys) .{0,5} (waiver|waivers|exemption|exemptions|reprieve|reprieves|exception|exceptions) (from|to) ~ (sanctions|penalties)',
    target: ['to', 'for'],
    action: 'ease',
    foreign: true,
    why: 'A state that deals with the target is spared, told of the one who is.',
    matches: [
      '[target Japan] has [trigger received a waiver from] the [imposer US] [trigger sanctions] on Iranian oil.',
      '[target India] [trigger got a reprieve from] the [imposer U.S.] [trigger sanctions] on Iran.',
    ],
    rejects: ['The Belgian won an exemption from penalties.', 'Turkey got relief when the sanctions on Iran ended.'],
  },
  {
    id: 'secondary-sanctions/waivers',
    type: 'secondary-sanctions',
    verb: '(grant|grants|granted|granting|give|gives|gave|given|giving|extend|extends|extended|extending|renew|renews|renewed|renewing|issue|issues|issued|issuing|offer|offered)',
    object:
      '(sanctions|sanction) (waiver|waivers|exemption|exemptions|exceptions|reprieve|reprieves); (waiver|waivers|exemption|exemptions|exceptions|reprieve|reprieves) (from|to|on) ~ (sanctions|penalties); (waivers|exemptions); (waiver|waivers|exemption) .{0,12} (buy|import|importing|buying|purchases|imports)',
    where:
      '(grant|grants|granted|granting|give|gives|gave|given|giving|extend|extends|extended|extending|renew|renews|renewed|renewing|issue|issues|issued|issuing|deny|denied|offer|offered) .{0,4} (waiver|waivers|exemption|exemptions|exceptions|reprieve|reprieves)',
    unless:
      '(visa|tax|tariff|fee|duty|parole|customs|trade|humanitarian) .{0,2} (waiver|waivers|exemption|exemptions); (waiver|waivers|exemptions|exemption) (of|for|to) ~ (duties|taxes|fees|visas|goods|products); (waiver|waivers|exemption|exemptions|exceptions) (from|to) (its|the|a|an|their|his) ~ (ban|bans|embargo|freeze|tariffs|curbs|controls|restrictions|boycott)',
    reach: 'clause',
    target: ['to', 'for', 'of', 'inside'],
    dealings: true,
    action: 'ease',
    foreign: true,
    why: 'States that deal with the target are spared its penalties for a time.',
    matches: [
      '[imposer The United States] has [trigger renewed waivers] on Iran sanctions for [target Malta] and ten others.',
      '[imposer The United States] [trigger granted sanctions waivers] to [target Turkey and India].',
    ],
    rejects: [
      'The United States extended a visa waiver to Poland.',
      'The tax office granted exemptions to two Spanish farmers.',
      'A panel granted waivers from the ban on hunting in Spain.',
    ],
  },
  {
    id: 'secondary-sanctions/let-buy',
    type: 'secondary-sanctions',
    verb: '(let|lets|letting|allow|allows|allowed|allowing|permit|permits|permitted|permitting)',
    object:
      '(buy|buying|import|importing|purchase|purchasing|purchases|imports) ~ (oil|crude|gas|petroleum|fuel|condensate|electricity)',
    where:
      '(let|lets|letting|allow|allows|allowed|allowing|permit|permits|permitted|permitting) .{0,3} (countries|nations|states|customers|importers|buyers|them)',
    reach: 'clause',
    target: ['object', 'from'],
    goods: ['inside'],
    action: 'ease',
    origin: true,
    foreign: true,
    why: 'States that buy from the target are spared the penalties for it.',
    matches: [
      '[imposer Washington] agreed to [trigger let] five countries [trigger keep buying] [target Iranian] [trigger oil].',
      '[imposer The United States] will [trigger allow] eight nations [trigger to import] some [target Iranian] [trigger crude].',
    ],
    rejects: ['The ministry let motorists buy fuel on credit.', 'Norway let Sweden buy Norwegian gas.'],
  },
  {
    id: 'secondary-sanctions/lose-access',
    type: 'secondary-sanctions',
    verb: '(lose|loses|losing|risk|risks)',
    object:
      'access to ~ (us|u.s.|american|dollar|european) ~ (system|market|markets|banks|clearing); losing access to ~ (us|u.s.|american|dollar) ~ (system|market|markets)',
    where:
      '(bank|banks|lender|lenders|firms|companies|institutions|anyone|anybody|refiners|they) .{0,8} (lose|loses|losing|risk|risks|risked)',
    target: ['subject', 'with', 'inside'],
    dealings: true,
    status: 'threatened',
    given: true,
    foreign: true,
    why: 'Banks of others are told what they lose if they go on.',
    matches: [
      '[target Turkish] [trigger lenders] could [trigger lose access to the American financial system], [imposer the US Treasury] warned.',
    ],
    rejects: ['The Spanish bank could lose access to the market for homes.'],
  },
  {
    id: 'secondary-sanctions/waivers-ended',
    type: 'secondary-sanctions',
    verb: '(end|ends|ended|ending|revoke|revokes|revoked|revoking|cancel|cancels|cancelled|canceled|withdraw|withdraws|withdrew|withdrawn|scrap|scraps|scrapped|rescind|rescinds|rescinded|terminate|terminates|terminated|drop|drops|dropped)',
    object:
      '(sanctions|sanction) (waiver|waivers|exemption|exemptions|exceptions|reprieve|reprieves); (waiver|waivers|exemption|exemptions|exceptions|reprieve|reprieves) (from|to|on) ~ (sanctions|penalties); (waiver|waivers|exemption|exemptions) (that|which|under|for) ~ (buy|buying|import|importing|purchase|purchases|pay|sell|run|operate|let|lets|allowed|allows|sanctions|buyers|importers)',
    unless:
      '(visa|tax|tariff|fee|duty|parole|customs|trade) .{0,2} (waiver|waivers|exemption|exemptions); (waiver|waivers|exemptions|exemption) (of|for|to) ~ (duties|taxes|fees|visas|goods|products)',
    reach: 'clause',
    target: ['to', 'for', 'of', 'inside'],
    dealings: true,
    foreign: true,
    why: 'States that deal with the target are spared its penalties no more.',
    matches: ['[imposer Washington] [trigger ended sanctions waivers] for [target Indian] ports.'],
    rejects: [
      'The state ended a tax exemption for Spanish farmers.',
      'The club withdrew a waiver that let Danes play.',
    ],
  },
  {
    id: 'secondary-sanctions/exempt-states',
    type: 'secondary-sanctions',
    verb: '(exempt|exempts|exempted|exempting|spare|spares|spared|sparing|excuse|excused|shield|shielded)',
    object: 'from ~ (sanctions|penalties)',
    reach: 'clause',
    target: ['object'],
    action: 'ease',
    foreign: true,
    why: 'States that deal with the target are spared its penalties.',
    matches: [
      '[imposer The United States] has [trigger exempted] [target Malta and Cyprus] [trigger from financial sanctions].',
      '[target Turkey] was [trigger spared from the sanctions] by [imposer Washington].',
    ],
    rejects: ['The league exempted the club from sanctions.', 'The rule exempts small firms from penalties.'],
  },
]
