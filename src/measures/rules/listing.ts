import type { Rule } from './rule.js'

export const LISTING: readonly Rule[] = [
  {
    id: 'designation/sanction',
    type: 'designation',
    verb: '{sanction}',
    unless:
      'sanctions (that|which|were|are|on|against|imposed|over|for|have|has|by|from|or|aimed|targeting); (officially|formally|legally|church|duly|tacitly|never|government|state) {sanction}; {sanction} (fight|bout|match|event|tournament|race|strike); {sanction} (the|a|an|any|such|his|its|their) (delivery|sale|sales|use|killing|killings|visit|violence|war|attack|attacks|purchase|transfer|export|exports|deal|move|plan|operation|construction|marriage|trip|payment|payments|practice|policy|project|raid|strike|fight)',
    target: ['object'],
    foreign: true,
    why: 'Targets are sanctioned; the effect is not told.',
    matches: [
      '[imposer The United States] [trigger sanctioned] [target two Iranian officials].',
      '[target Four Burmese generals] were [trigger sanctioned] by [imposer Canada].',
      '[imposer London] is [trigger sanctioning] [target a Georgian judge].',
    ],
    rejects: [
      'The witness said Washington had sanctioned the delivery of missiles to Iran.',
      'The sale of missiles to Iran was officially sanctioned by the United States, the trader said.',
      'The board sanctioned the purchase of a van.',
      'The sanctioned banks reopened.',
      'Fans hope the league will sanction a second stadium.',
    ],
  },
  {
    id: 'designation/blacklist',
    type: 'designation',
    verb: '(blacklist|blacklists|blacklisted|blacklisting|black-listed)',
    target: ['object'],
    foreign: true,
    why: 'Targets are put on a black list.',
    matches: [
      '[imposer Seoul] [trigger blacklisted] [target four North Korean traders].',
      '[target A Syrian cement maker] was [trigger blacklisted] by [imposer the EU] in June.',
    ],
    rejects: ['The airline keeps a blacklist of rude guests.', 'Studios once blacklisted writers.'],
  },
  {
    id: 'designation/designate',
    type: 'designation',
    verb: '(designate|designates|designated|designating|re-designated|redesignated)',
    object:
      '(terrorist|terrorists|terrorism|network|organization|organizations|organisation|organisations|entities|entity|individuals|individual|persons|person|companies|company|firm|firms|bank|banks|vessels|tankers|officials|official|generals|general|commander|commanders|leader|leaders|members|minister|businessman|businessmen|oligarch|oligarchs|financier|financiers|trader|traders|broker|brokers|ship|ships|front|army|brigade|brigades|corps|movement|gang|clan|family|families|brothers|kingpin|kingpins|nationals|citizens|fund|foundation|charity|ministry|unit|branch|faction|affiliate|affiliates|wing|lawmakers|judges|hackers|lawyer|operatives|traffickers|cartel|facilitators|militia|militias|group|groups|pursuant|targets|supporters|producers|shippers|airline|refinery); #Person; #Cardinal; (under|pursuant) ~ (order|e.o.|section|act|authorities|authority)',
    reach: 'clause',
    target: ['object'],
    foreign: true,
    why: 'Persons, firms or groups are put on the list.',
    matches: [
      "[imposer The US Treasury] [trigger designated] [target Sudan]'s Zadna [trigger company].",
      '[target Three Yemeni] [trigger commanders] were [trigger designated] by [imposer Washington].',
      '[imposer Australia] [trigger designated] [target Hezbollah] a [trigger terrorist] organisation.',
    ],
    rejects: [
      'The council designated the building a monument.',
      'Wards in Samoa were designated to deal with measles.',
      'France designated the lake a reserve.',
    ],
  },
  {
    id: 'designation/put-on-the-list',
    type: 'designation',
    verb: '{place}; {list}; (hit|hits|slap|slapped)',
    object:
      '(sanctions|sanction|black|stop|clinton|ofac|treasury|eu|un|u.n.|uk|terror|terrorist|terrorism|kingpin|sdn|magnitsky|watch) (list|lists); (blacklist|blacklists|sanctions register); (sanctions|magnitsky) (regulations|regime|act|law|framework); list of ~ (sanctioned|terrorist|terrorists|designated|traffickers) ~; list of ~ (terrorist|terror|criminal) (groups|organizations|organisations|entities); list of (persons|individuals|entities); as a? (terrorist|terror) (organisation|organization|group|entity|organisations|organizations|groups); specially designated nationals; list of (specially|targets|designated|foreign|global); (foreign|global|designated) terrorist (list|organisation|organization|organizations|organisations)',
    reach: 'clause',
    target: ['object', 'of', 'to'],
    foreign: true,
    why: 'Targets are put on a named list.',
    matches: [
      '[imposer The EU] [trigger added] [target three Iranian generals] to its [trigger sanctions list].',
      '[target A Lebanese bank] was [trigger placed] on the [trigger blacklist] by [imposer the US Treasury].',
      '[imposer Ottawa] [trigger put] [target a Haitian gang] on its [trigger list of terrorist groups].',
    ],
    rejects: ['The film was put on the list of nominees.', 'Chefs in Lima put the wine on a list of terrors.'],
  },
  {
    id: 'designation/name-as',
    type: 'designation',
    verb: '(name|names|named|naming|label|labels|labelled|labeled|labeling|labelling|brand|branded|declare|declares|declared|declaring|proscribe|proscribes|proscribed|proscribing|identify|identifies|identified|identifying|classify|classified|recognise|recognised|recognize|recognized|deem|deemed|outlaw|outlawed|outlaws); (list|lists|listed|listing); {ban}',
    object:
      'as? a? ~ global (terrorist|terrorists); (terrorist|terror|extremist) (organisation|organization|group|groups|entity|entities|organisations|organizations|movement); (drug|narcotics) ~ (kingpin|kingpins|traffickers|trafficker); (terrorist|terrorism) (financier|financiers); as ~ (terrorists|kingpins|launderers); specially designated; primary money laundering; as? blocked property',
    reach: 'clause',
    target: ['object'],
    byUnit: { vessel: 'vessel-ban' },
    foreign: true,
    why: 'Targets are given the name that puts them under sanctions.',
    matches: [
      '[imposer Canada] [trigger declared] [target three Colombian militias] [trigger terrorist groups].',
      "[imposer Ottawa] [trigger listed] [target Iran's Revolutionary Guards] [trigger as terrorists].",
      '[target A Honduran family] was [trigger named as drug kingpins] by [imposer the Treasury Department].',
    ],
    rejects: [
      'Police named two Algerians as suspects in the terrorist attack.',
      'The film was declared a hit by terrorist fans in Spain.',
    ],
  },
  {
    id: 'designation/action-under-an-order',
    type: 'designation',
    verb: '(target|targets|targeted|targeting|act|acts|acted|acting|take|takes|took|taken|taking|name|names|named|identify|identifies|identified|move|moves|moved|penalise|penalised|penalize|penalized|punish|punished|hit|hits)',
    object:
      '(under|pursuant|using) ~ (kingpin|magnitsky|e.o.|sanctions|caatsa) ~ (act|law|order|regulations|authority|authorities)?; (under|pursuant|using) ~ executive (order|orders); action against ~ (under|pursuant)',
    reach: 'clause',
    target: ['object', 'against'],
    byUnit: { vessel: 'vessel-ban' },
    foreign: true,
    why: 'What is done to the targets is told by the legal act alone.',
    matches: [
      '[imposer The Treasury Department] [trigger acted] against [target three Iranian firms] [trigger under Executive Order] 13382.',
      '[imposer The US Treasury] [trigger targeted] [target a Mexican lawyer] [trigger under the Kingpin] Act.',
    ],
    rejects: [
      'The prosecutor acted against the Spanish firm under the tax code.',
      'The union moved against a Swiss plant under labour law.',
    ],
  },
  {
    id: 'designation/authority-targets',
    type: 'designation',
    verb: '(target|targets|targeted|targeting)',
    object:
      '{listed}; (network|networks|generals|smugglers|operatives|vessels|tankers|financiers|facilitators|settlers|enablers|suppliers|elites|family|associates)',
    where:
      '(treasury|ofac|order|orders|department|designation|designations|action|actions|kingpin) .{0,6} (target|targets|targeted|targeting)',
    reach: 'clause',
    target: ['object', 'inside'],
    foreign: true,
    why: 'An authority of sanctions, or its order, aims at named ones.',
    matches: [
      '[imposer The US Treasury] on Tuesday [trigger targeted] [target two Lebanese] [trigger financiers].',
      '[imposer President Obama] issued an order [trigger targeting] [target Venezuelan] [trigger officials].',
    ],
    rejects: [
      'Israel targeted two commanders of Hamas in Gaza.',
      'The campaign of the department targets members of a gym in Spain.',
    ],
  },
  {
    id: 'designation/removed-from-the-list',
    type: 'designation',
    verb: '{remove}; (drop|drops|dropped|dropping|delete|deletes|deleted)',
    object:
      '(sanctions|sanction|black|stop|clinton|ofac|treasury|eu|un|u.n.|uk|terrorism|watch|terror|terrorist|kingpin|sdn|magnitsky) (list|lists); (blacklist|blacklists|sanctions register); (from|off) (the|its|their|a) list; list of ~ (sanctioned|terrorist|terrorists|designated|traffickers) ~; specially designated nationals; list of (specially|designated|foreign|global); (from|off) ~ (sanctions|blacklist); foreign terrorist (list|organisation|organization|organizations|organisations)',
    reach: 'clause',
    unless: '(country|nation|island|state|kingdom) (off|from) ~ list',
    target: ['object', 'of'],
    action: 'ease',
    foreign: true,
    why: 'Targets leave the list.',
    matches: [
      '[imposer The EU] [trigger removed] [target three Syrian traders] from its [trigger sanctions list].',
      '[target Two Zimbabwean officials] were [trigger struck] from the [trigger list] by [imposer Britain].',
    ],
    rejects: ['The player was removed from the list of starters.', 'Norway took a song off its playlist.'],
  },
  {
    id: 'designation/delist',
    type: 'designation',
    verb: '(delist|delists|delisted|delisting|de-list|de-listed|unsanctioned)',
    target: ['object', 'of'],
    action: 'ease',
    foreign: true,
    why: 'Targets are taken off, the list is not named.',
    matches: [
      '[imposer The Treasury Department] [trigger delisted] [target two Belarusian officials].',
      '[target Six Liberian traders] were [trigger delisted] by [imposer the United Nations].',
    ],
    rejects: ['The exchange delisted shares that nobody traded.', 'The warbler was delisted by biologists.'],
  },
  {
    id: 'designation/revoke',
    type: 'designation',
    verb: '{revoke}; (lift|lifts|lifted|lifting|reverse|reverses|reversed|drop|drops|dropped|dropping|undo|undid)',
    object: '(designation|designations|blacklisting); terrorist (label|labels|status|listing|tag)',
    target: ['of', 'from', 'against', 'on', 'inside', 'for'],
    action: 'lift',
    foreign: true,
    why: 'A listing is undone.',
    matches: [
      "[imposer The State Department] [trigger revoked the designation] of [target Nepal's Maoists].",
      '[imposer Washington] [trigger lifted the terrorist label] from [target a Syrian group].',
      "[imposer The US State Department] announced the [trigger revocation of the designation] of [target Colombia's FARC].",
    ],
    rejects: ['Spain revoked the designation of a lake as a park.', 'The league dropped the designation of a captain.'],
  },
  {
    id: 'designation/designations',
    type: 'designation',
    noun: '(designations|blacklisting|blacklistings|delisting); (sanctions|terrorist|terrorism|sdn|kingpin|sdgt|magnitsky) (designation|designations|listing|listings); designation of ~ {firm}; designation of ~ (entities|individuals|officials|members|network|networks|groups|terrorists|commanders|generals); designation of ~ (as|to|under) ~ (terrorist|terrorists|terrorism|kingpin|kingpins|sdn|specially|list|traffickers|traffickers)',
    target: ['of', 'on', 'against', 'for', 'inside'],
    foreign: true,
    why: 'The listing named as a noun.',
    matches: [
      '[imposer Washington] announced new [trigger designations] against [target two Iranian shippers].',
      '[imposer Canada] lifted its [trigger terrorist designation] of [target a Syrian group].',
    ],
    rejects: [
      'The listing of the company on the stock exchange was delayed.',
      'Brussels dropped its designation of a Cypriot site as a very large platform.',
    ],
  },
  {
    id: 'designation/sanctions-on-the-listed',
    type: 'designation',
    noun: '(sanctions|countermeasures|penalties|countersanctions|measures|restrictions)',
    where:
      '(sanctions|countermeasures|penalties|countersanctions|measures|restrictions) (on|against|targeting) ~ {listed}; (sanctions|countermeasures) (to|for) ~ {listed}; sanctions (monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday) (on|against|targeting) ~ {listed}',
    target: ['on', 'against', 'targeting', 'to', 'for', 'in', 'of'],
    byUnit: { vessel: 'vessel-ban' },
    generic: 'all',
    why: 'Sanctions on persons, firms or bodies are listings.',
    matches: [
      '[imposer The United States] slapped [trigger sanctions on] an [target Iranian] [trigger general].',
      '[imposer China] announced [trigger sanctions against] a [target US] [trigger arms maker].',
      '[imposer Canada] announced [trigger measures against] two [target Haitian] [trigger generals].',
    ],
    rejects: [
      'Sanctions on the minister were debated in Spain.',
      'The clinic took measures against officials of Ghana who smoke.',
    ],
  },
]
