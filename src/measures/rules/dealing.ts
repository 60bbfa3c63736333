import type { Rule } from './rule.js'

/** Business with named ones, and what public bodies buy. */
export const DEALING: readonly Rule[] = [
  {
    id: 'sanctions/licence-permits',
    type: 'sanctions',
    verb: '{allow}',
    object: '(business|dealings|transactions|deals|trade|commerce) with',
    where:
      '(licence|licences|license|licenses) .{0,10} {allow} ~ (business|dealings|transactions|deals|trade|commerce) with',
    reach: 'clause',
    target: ['with'],
    action: 'ease',
    foreign: true,
    why: 'A licence permits what sanctions forbid.',
    matches: [
      'A general licence of [imposer the US Treasury] [trigger permits business with] [target the Syrian government].',
    ],
    rejects: [
      'A driving licence allows no business with Spain.',
      'The licence for the Greek bar allows trade with guests.',
    ],
  },
  {
    id: 'dealing-ban/ban-business',
    type: 'dealing-ban',
    verb: '{ban}; (forbid|cut off|prevent|prevents|prevented|preventing)',
    object:
      '(dealings|dealing); (doing|do|conducting|engaging) ~ business; business (relationships|relations|ties|contacts); (transactions|transaction|trading|trade|deals) with ~ {firm}; new business; (from|to) ~ business; (cooperating|cooperate|cooperation|working|work|dealing|deal|trading) with ~ {firm}; (contracts|contract|partnerships|deals) with ~ {firm}; transactions (with|involving) ~ (pipelines|pipeline|fund|apps|ports|company); (staying|stay|lodging) ~ hotels; financial dealings; (import|export|trade) (and|or) (import|export|investment) activities; (import|export) activities; business with ~ {firm}; all business with; from (signing|making|entering) ~ (contract|contracts|deal|deals|agreements) with; from doing deals with',
    reach: 'clause',
    unless:
      'all ~ business (ties|links|relations); all trade with; (transactions|transaction|business|dealings|dealing|trading|deals) with any? of? (them|him|her|it|those|these|such|designated|sanctioned|blocked|listed); business with .{0,4} on ~ list; generally {ban} .{0,18} (blocked|designated|sanctioned|listed|sdn|such|those|them)',
    target: ['with', 'in', 'inside', 'to'],
    foreign: true,
    why: 'Business with named ones is forbidden.',
    matches: [
      '[imposer Bern] [trigger barred] banks from [trigger new business] with [target three Russian oligarchs].',
      '[imposer Washington] [trigger banned transactions with] [target eight Chinese] [trigger companies].',
      '[imposer Clinton] [trigger barred] American firms [trigger from signing oil contracts with] [target Iran].',
      '[trigger Dealings] with [target Huawei] [trigger are prohibited] by [imposer the United States].',
    ],
    rejects: [
      'The United States froze the assets of two Iranian traders and barred Americans from doing business with them.',
      'He was banned from doing business as a broker.',
      'The club barred members from business talk at lunch.',
      'The league barred the club from signing contracts with players.',
    ],
  },
  {
    id: 'dealing-ban/ban-apps',
    type: 'dealing-ban',
    verb: '{ban}; (block|blocks|blocked|blocking|remove|removes|removed|removing)',
    object:
      '(app|apps|tiktok|wechat|application|applications); (downloads|downloading|download) of; from downloading; from ~ app (store|stores)',
    reach: 'clause',
    target: ['inside', 'object', 'of', 'from', 'belonging to'],
    foreign: true,
    origin: true,
    why: 'Nobody may offer or load the programs of firms of the target.',
    matches: [
      '[imposer New Delhi] [trigger banned] 59 [target Chinese] [trigger apps].',
      '[imposer Washington] will [trigger bar downloads of] the [target Chinese] program WeChat.',
    ],
    rejects: [
      'The school in Oslo banned apps in class.',
      'Apple removed the Danish app from its store.',
      'The court in Spain barred applications after May.',
    ],
  },
  {
    id: 'dealing-ban/stop-business',
    type: 'dealing-ban',
    verb: '(halt|halts|halted|halting|stop|stops|stopped|stopping|cease|ceased|suspend|suspends|suspended|suspending|cut|sever|severs|severed|severing|end|ended|ending)',
    object:
      '(doing business|dealing|dealings); business (ties|dealings|relations|relationships|links); (contracts|deals|transactions) with ~ {firm}; (cooperation|cooperating|links|ties|trading|working) with ~ (company|companies|firm|firms|entity|entities|group|groups|makers)',
    reach: 'clause',
    unless:
      '(transactions|transaction|business|dealings|dealing|trading|deals) with any? of? (them|him|her|it|those|these|such|designated|sanctioned|blocked|listed)',
    target: ['with', 'inside'],
    foreign: true,
    why: 'A state makes its firms give up business with the target.',
    matches: [
      '[imposer Beijing] will [trigger halt dealings] with [target two American law schools and their companies].',
      '[imposer Taiwan] [trigger severed business ties] with [target a North Korean trader].',
    ],
    rejects: [
      'The supermarket stopped dealing with the dairy.',
      'The strike ended business with passengers at the port.',
    ],
  },
  {
    id: 'dealing-ban/made-illegal',
    type: 'dealing-ban',
    verb: '(make|makes|made|making|declare|declares|declared)',
    object:
      '(illegal|unlawful|crime|offence|offense) ~ (business|transactions|deal|dealing|trade|dealings|transaction)',
    reach: 'clause',
    target: ['with', 'inside'],
    foreign: true,
    why: 'Business with the target is made a crime.',
    matches: ['[imposer Washington] has [trigger made it illegal to do business] with [target nine Serbian firms].'],
    rejects: ['The law makes it illegal to deal in drugs.', 'Spain made it a crime to trade votes.'],
  },
  {
    id: 'dealing-ban/unreliable-entities',
    type: 'dealing-ban',
    verb: '{place}; {list}',
    object: 'unreliable (entities|entity) list; list of unreliable (entities|firms|companies)',
    reach: 'clause',
    target: ['object', 'inside'],
    foreign: true,
    why: "China's list bars its members from business in China.",
    matches: [
      '[imposer China] [trigger placed] [target two American drone makers] on its [trigger unreliable entity list].',
      '[target Three US companies] were [trigger added] to the [trigger list of unreliable entities] by [imposer Beijing].',
    ],
    rejects: [
      'The editor kept a list of unreliable sources.',
      'The firm put the router on its list of unreliable devices.',
    ],
  },
  {
    id: 'dealing-ban/restricted-list',
    type: 'dealing-ban',
    noun: 'list of ~ (entities|companies|hotels|firms|businesses) (with|that|off-limits|barred); (prohibited|restricted|cuba) ~ (accommodations|entities) list; unreliable (entity|entities) list',
    target: ['of', 'on', 'with', 'inside', 'for'],
    foreign: true,
    why: 'A list of those with whom one may not deal.',
    matches: [
      '[imposer The State Department] expanded its [trigger list of] [target Cuban] [trigger hotels with] which Americans may not deal.',
    ],
    rejects: [
      'The guide has a list of hotels with pools in Spain.',
      'The list of companies that pollute was dropped in Ghana.',
    ],
  },
  {
    id: 'dealing-ban/permission-to-deal',
    type: 'dealing-ban',
    verb: '(give|gives|gave|given|giving|grant|grants|granted|granting)',
    object:
      '(permission|leave|licence|license|licences|licenses|clearance|consent) ~ to (deal|trade|transact) with; (permission|leave|licence|license|licences|licenses|clearance|consent) ~ to (do|resume) ~ business with',
    reach: 'clause',
    target: ['with', 'inside'],
    action: 'ease',
    foreign: true,
    why: 'Leave to deal with the target is given.',
    matches: [
      "[imposer Washington] [trigger gave] its banks [trigger permission to deal with] [target Syria]'s central bank.",
    ],
    rejects: ['The bank gave the boy permission to deal with a Greek broker.'],
  },
  {
    id: 'dealing-ban/allow-dealings',
    type: 'dealing-ban',
    verb: '{allow}; (may|can) (again|now|once)',
    object:
      '(dealings|transactions); (business|deals) with ~ {firm}; (do|doing|resume|resuming) ~ business with; (deal|trade|work) with ~ {firm}',
    reach: 'clause',
    target: ['with', 'inside'],
    action: 'ease',
    foreign: true,
    why: 'A licence lets dealings with the listed go on for a time.',
    matches: [
      '[imposer The US Treasury] [trigger authorised transactions] with [target a Serbian oil company] until May.',
      '[imposer Washington] [trigger allowed dealings] with [target nine Belarusian companies].',
      '[imposer Washington] [trigger allowed] Americans to [trigger do business with] [target Cuban] shopkeepers.',
    ],
    rejects: ['The app allows deals with shops nearby.', 'The charter permits business with members of the club.'],
  },
  {
    id: 'dealing-ban/resume-dealings',
    type: 'dealing-ban',
    verb: '(resume|resumes|resumed|resuming|restore|restores|restored|issue|issues|issued|issuing|extend|extends|extended|grant|grants|granted|renew|renews|renewed|give|gave)',
    object:
      '(business|dealings|trading) with ~ {firm}; (license|licence|licenses|licences|waiver|waivers) ~ (allowing|authorising|authorizing|permitting|for|that) ~ (dealings|transactions|business|operations|sale|purchase|wind-down)',
    reach: 'clause',
    target: ['with', 'inside', 'of', 'by', 'for', 'in'],
    action: 'ease',
    foreign: true,
    why: 'A licence for dealings is given or prolonged.',
    matches: [
      "[imposer The US Treasury] [trigger issued a licence allowing transactions] with [target Serbia]'s oil company.",
      '[imposer Washington] [trigger renewed a license for transactions] with [target a Belarusian] maker of potash.',
    ],
    rejects: [
      'The city issued a licence for business in the market.',
      'Spain gave the bar a licence for its business.',
    ],
  },
  {
    id: 'procurement-ban/exclude-from-tenders',
    type: 'procurement-ban',
    verb: '{ban}; {exclude}; (shut|shuts|shutting|lock|locks|locked|shut out|bar|bars) out?',
    object:
      '(procurement|tenders|tender|bidding); (public|government|state|federal|defence|defense) (procurement|contracts|tenders|contract|purchases|purchasing|auctions); (of|from) ~ (procurement|tenders|contracts|purchases); from bidding; (bidding|competing) for ~ (contracts|tenders|contract|tender|orders|concessions); (taking|take) part in ~ (tenders|tender|bidding|auctions|procurement); (from|in|of) ~ (bids|bidding|auctions|concessions); (critical|key) infrastructure; reconstruction contracts; (5g|telecoms|telecom|telephone|mobile) (networks|network); (equipment|gear|technology|cameras|components|suppliers) ~ from ~ (networks|network|buildings|infrastructure|grid|ports); use of (#Demonym|#Place) (equipment|gear|technology|cameras|drones|phones|software|routers)',
    reach: 'clause',
    target: ['object', 'inside', 'from', 'to', 'by'],
    goods: ['for', 'of'],
    given: true,
    foreign: true,
    why: 'Firms of the target may not sell to public bodies.',
    matches: [
      '[imposer The EU] [trigger excluded] [target Chinese] bidders from [trigger public procurement] of medical goods.',
      '[target Russian] firms were [trigger excluded from public procurement] by [imposer the EU].',
      '[imposer India] [trigger barred] [target Turkish] firms [trigger from bidding] for airport work.',
    ],
    rejects: [
      'The builder was excluded from the tender for being late.',
      'A Greek firm that paid bribes was barred from contracts.',
    ],
  },
  {
    id: 'procurement-ban/no-business-with-the-government',
    type: 'procurement-ban',
    verb: '{ban}; {exclude}',
    object: 'from ~ (doing|conducting) ~ business with',
    where:
      '(is|are|was|were|be|been|being) .{0,3} from .{0,2} (doing|conducting) .{0,2} business with .{0,3} (government|state|military|army|agencies|ministries)',
    reach: 'clause',
    destination: true,
    target: ['subject', 'object'],
    foreign: true,
    why: 'Firms abroad may not work for the government that acts, told in the passive.',
    matches: [
      'The three [target Serbian] makers will be [trigger barred from doing business with] [imposer the U.S.] government.',
      'Two [target Turkish] builders were [trigger banned from doing business with] [imposer the Indian] state.',
    ],
    rejects: [
      'Three clerks in Oslo were barred from doing business with the government.',
      'The Danes were banned from doing business with a baker.',
    ],
  },
  {
    id: 'procurement-ban/no-purchases-by-the-state',
    type: 'procurement-ban',
    verb: '{ban}; {restrict}; {stop}',
    object:
      '(government|public|state|federal|official|military) (purchases|procurement|contracts|buying|orders|use); (government|public|state|federal|official|military) (purchases|procurement) of ~ {ware}; (agencies|ministries|departments|authorities|military|pentagon) ~ (from|to) (buying|using|purchasing|procuring|contracting); (agencies|ministries|departments|authorities|military|pentagon|army|navy|government|forces) ~ (from|to) (buying|using|purchasing|procuring|acquiring) (#Place|#Demonym); (agencies|ministries|departments|authorities|military|pentagon|contractors) ~ (purchases|buy|use|using) ~; (gear|equipment|products|phones|cameras|devices) ~ (government|federal|official|state) ~ (networks|use|offices|agencies|purchases)',
    reach: 'clause',
    target: ['of', 'from', 'with', 'to', 'inside', 'by', 'in'],
    goods: ['of'],
    foreign: true,
    why: 'Public bodies may not buy from the target.',
    matches: [
      '[imposer Washington] [trigger banned] federal [trigger agencies from buying] telecoms gear of [target China]’s Huawei.',
      '[imposer Lithuania] [trigger restricted public procurement] from [target China].',
    ],
    rejects: ['Berlin restricted the use of paper from Finland.', 'The audit halted public procurement of pens.'],
  },
  {
    id: 'procurement-ban/procurement-ban',
    type: 'procurement-ban',
    noun: '(procurement|public-procurement|tender|purchasing) (ban|bans|restrictions|curbs|exclusion); (ban|bans|curbs|restrictions) on ~ (procurement|tenders|contracts)',
    target: ['on', 'against', 'for', 'inside', 'with', 'from'],
    foreign: true,
    why: 'The ban named as a noun.',
    matches: [
      '[imposer China] imposed [trigger procurement curbs] on [target EU] makers of medical devices.',
      '[imposer Canada] announced [trigger procurement restrictions] on [target Chinese] bidders.',
    ],
    rejects: ['The procurement ban cost Peru weeks.', 'A ban on contracts with footballers shocked Spain.'],
  },
  {
    id: 'procurement-ban/end-contracts',
    type: 'procurement-ban',
    verb: '(cancel|cancels|cancelled|canceled|cancelling|terminate|terminates|terminated|terminating|scrap|scraps|scrapped)',
    object:
      '(public|government|state|defence|defense|military|arms|army) (contract|contracts|tender|tenders|order|orders|purchase|purchases)',
    target: ['with', 'from', 'to', 'inside'],
    foreign: true,
    why: 'A state ends its contracts with firms of the target.',
    matches: [
      '[imposer Madrid] [trigger cancelled an arms purchase] from [target Israel]’s Elbit.',
      '[imposer Colombia] [trigger scrapped arms orders] from [target Israel].',
    ],
    rejects: ['The Spaniard cancelled a state dinner.', 'The builder from Italy terminated a contract.'],
  },
  {
    id: 'dealing-ban/kept-from-its-people',
    type: 'dealing-ban',
    verb: '(who|that|they|people|men|women|persons|individuals|firms|companies) (may|must|can|could) (not|no longer) (do|trade|deal)',
    object:
      '(business|trade|deals)? with (americans|europeans|britons|canadians|australians); (business|trade|deals)? with (american|european|british|canadian|swiss|us|u.s.|uk|eu) (citizens|persons|firms|companies|banks|businesses)',
    destination: true,
    denial: true,
    target: ['inside', 'subject'],
    foreign: true,
    origin: true,
    why: 'By denial: those who are hit may not deal with the people of the one that imposes it.',
    matches: ['Ten [target Belarusian] [trigger companies may not do business with] [imposer Europeans].'],
    rejects: ['Minors may not do business with Danes.'],
  },
  {
    id: 'dealing-ban/forbid-to-deal',
    type: 'dealing-ban',
    verb: '(forbid|forbids|forbade|forbidden|forbidding|bar|bars|barred|barring|ban|bans|banned|banning|prohibit|prohibits|prohibited|prohibiting)',
    object: '(to|from) (deal|dealing|deals) with; to do business with',
    reach: 'clause',
    unless:
      '(business|dealing|deal|deals) with any? of? (them|him|her|it|those|these|such|designated|sanctioned|blocked|listed); dealing with ~ on the sdn',
    target: ['with', 'inside'],
    foreign: true,
    why: 'Own people may not deal with those named or counted.',
    matches: [
      '[imposer Washington] [trigger forbade] its companies [trigger to deal with] [target six Iranian refiners].',
      '[imposer Japan] will [trigger forbid] its banks [trigger to do business with] [target two North Korean traders].',
    ],
    rejects: [
      'The club forbids agents to deal with minors.',
      'He was barred from dealing with the horse of a Dane.',
      'The United States froze the assets of two Libyan traders and barred Americans from dealing with them.',
      'The United States froze the assets of a Libyan bank. Americans are prohibited from dealing with banks on the SDN list.',
    ],
  },
]
