import type { Rule } from './rule.js'

export const ASSET: readonly Rule[] = [
  {
    id: 'central-bank-freeze/freeze-the-reserves',
    type: 'central-bank-freeze',
    verb: '{freeze}',
    object:
      '(reserves|central bank); foreign exchange reserves; central bank .{0,2} {asset}; {asset} of ~ central bank; {asset} held by ~ central bank',
    target: ['inside', 'of', 'object'],
    bare: true,
    why: 'Reserves held by a central bank are blocked.',
    matches: [
      "[imposer The EU] has [trigger frozen the reserves] of [target Russia]'s central bank.",
      '[target Afghan] [trigger central bank assets were frozen] by [imposer the United States] in August.',
    ],
    rejects: [
      'The company froze its cash reserves for the winter.',
      'The central bank of Ghana froze hiring at its branches.',
    ],
  },
  {
    id: 'central-bank-freeze/ban-dealings',
    type: 'central-bank-freeze',
    verb: '{ban}; {halt}; {suspend}; {restrict}',
    object:
      '(transactions|transaction|dealings|dealing|business|trading) (with|involving) ~ central bank; transactions related to ~ reserves; access to ~ reserves',
    reach: 'clause',
    target: ['inside', 'of', 'with'],
    foreign: true,
    why: 'Nobody may deal with the central bank, so its reserves cannot be used.',
    matches: [
      "[imposer Washington] [trigger barred] Americans from [trigger dealings with] [target Russia]'s [trigger central bank].",
      "[imposer Norway] will [trigger suspend all transactions with] [target Belarus]'s [trigger central bank].",
    ],
    rejects: [
      'The central bank banned transactions with unlicensed brokers.',
      'Kenya restricts business with banks that the central bank has closed.',
    ],
  },
  {
    id: 'central-bank-freeze/sanctions-on-the-bank',
    type: 'central-bank-freeze',
    noun: '(sanctions|restrictions|measures|penalties) (on|against) ~ central bank',
    target: ['inside', 'of'],
    foreign: true,
    why: 'Sanctions aimed at the central bank itself.',
    matches: [
      "[imposer Canada] imposed [trigger sanctions on] [target Iran]'s [trigger central bank].",
      '[imposer The EU] announced new [trigger restrictions against the] [target Russian] [trigger central bank].',
    ],
    rejects: [
      'Sanctions on banks worry the central bank.',
      'The governor of the central bank said sanctions hurt Russia.',
    ],
  },
  {
    id: 'central-bank-freeze/release-the-reserves',
    type: 'central-bank-freeze',
    verb: '{unfreeze}; {release}',
    object: '(reserves); central bank .{0,2} {asset}; {asset} of ~ central bank',
    target: ['inside', 'of', 'object', 'to'],
    action: 'ease',
    foreign: true,
    why: 'Reserves that were blocked are given back, wholly or in part.',
    matches: [
      '[imposer Washington] [trigger freed] half of the [target Afghan] [trigger central bank assets].',
      '[imposer Britain] [trigger unfroze reserves] of [target Libya].',
    ],
    rejects: [
      'Nigeria released grain from its strategic reserves.',
      'The central bank released data on inflation in Turkey.',
    ],
  },
  {
    id: 'asset-freeze/freeze-the-assets',
    type: 'asset-freeze',
    verb: '{freeze}',
    object: '{asset}; financial interests',
    target: ['of', 'belonging to', 'inside', 'object', 'on', 'against', 'for', 'targeting', 'to'],
    bare: true,
    why: 'An authority freezes property.',
    matches: [
      '[imposer Tokyo] has [trigger frozen the assets] of [target Sberbank].',
      'The [trigger assets] of two [target Belarusian] generals [trigger were frozen] by [imposer Canada].',
      '[imposer Britain] announced the [trigger freezing of the accounts] of a [target Libyan] fund.',
      "[imposer The EU] imposed an [trigger asset freeze] on [target Syria]'s telecoms chief.",
      "All [trigger property] of [target Iran]'s Aban Air [trigger is blocked] under the order, [imposer the US Treasury] said.",
    ],
    rejects: [
      'Frozen food assets were sold to a Dutch trader.',
      'The central bank froze interest rates.',
      'Snow blocked the road to the property.',
      'An asset freeze is a common tool of divorce courts.',
    ],
  },
  {
    id: 'asset-freeze/blocking-sanctions',
    type: 'asset-freeze',
    noun: 'full? blocking (sanctions|measures|orders|order)',
    target: ['on', 'against', 'targeting', 'for'],
    why: 'Blocking sanctions block all property.',
    matches: [
      "[imposer The United States] imposed [trigger full blocking sanctions] on [target Russia]'s second bank.",
      '[imposer Britain] announced [trigger blocking measures] against [target three Belarusian banks].',
    ],
    rejects: [
      'A blocking minority in the upper house stopped the sanctions bill.',
      'The club faces sanctions for blocking a road.',
    ],
  },
  {
    id: 'asset-freeze/no-funds-for',
    type: 'asset-freeze',
    verb: '{ban}',
    object:
      '(making|make|made) ~ (funds|money|resources|assets) ~ available; (providing|provide|provision) ~ economic resources',
    reach: 'clause',
    target: ['to', 'for', 'object'],
    foreign: true,
    why: 'The second half of a European freeze: nobody may make funds available to the listed.',
    matches: [
      '[imposer The EU] [trigger prohibits] its citizens from [trigger making funds available] to [target the three Russian generals].',
      '[imposer Switzerland] [trigger forbids making any money available] to [target the five Burmese officers].',
    ],
    rejects: [
      'The minister barred questions on making funds available to schools.',
      'Britain made funds available to refugees from Ukraine.',
    ],
  },
  {
    id: 'asset-freeze/no-access-to-assets',
    type: 'asset-freeze',
    verb: '{deny}; {ban}; {halt}',
    object: '(access to|accessing) ~ {asset}; (moving|withdrawing|using) ~ {asset}',
    reach: 'clause',
    target: ['object', 'of', 'by', 'for'],
    foreign: true,
    why: 'Owners cannot reach what is theirs.',
    matches: [
      '[imposer Switzerland] [trigger denied] [target two Haitian ministers] [trigger access to their accounts].',
      '[imposer Singapore] [trigger bars] [target Myanmar] from [trigger using its state funds] in the city.',
    ],
    rejects: [
      'The app denied users in France access to their accounts for an hour.',
      'Residents were barred from moving furniture.',
    ],
  },
  {
    id: 'asset-freeze/unfreeze-the-assets',
    type: 'asset-freeze',
    verb: '{unfreeze}',
    object: '{asset}',
    target: ['of', 'belonging to', 'inside', 'object', 'to'],
    action: 'lift',
    why: 'A freeze is undone.',
    matches: [
      '[imposer Switzerland] [trigger unfroze the assets] of [target a Ukrainian banker].',
      'The [trigger accounts] of [target a Libyan fund] [trigger were unblocked] by [imposer Italy] in May.',
    ],
    rejects: ['Spring sun unblocked the river.', 'He tried to unblock his phone and his savings app.'],
  },
  {
    id: 'asset-freeze/release-frozen-assets',
    type: 'asset-freeze',
    verb: '{release}',
    object: '(frozen|blocked) ~ {asset}; {asset} (frozen|blocked)',
    target: ['of', 'belonging to', 'inside', 'object', 'to'],
    action: 'lift',
    foreign: true,
    why: 'Frozen property is given back to its owners.',
    matches: [
      '[imposer South Korea] [trigger released the frozen funds] of [target Iran] in September.',
      '[imposer Washington] [trigger returned the frozen assets] of [target two Libyan banks].',
    ],
    rejects: [
      'The fishery released frozen stocks of Norwegian cod.',
      'The bank released funds to repair frozen pipes in Poland.',
    ],
  },
  {
    id: 'asset-seizure/seize-property',
    type: 'asset-seizure',
    verb: '{seize}',
    object:
      '{asset}; (yacht|yachts|superyacht|superyachts|villa|villas|vessel|vessels|ship|ships|tanker|tankers|freighter|cargo|compound|compounds|aircraft|jet|jets|planes|oil|reserves|embassy|estate|mansion|mansions|paintings|stakes|stake)',
    target: ['of', 'belonging to', 'inside', 'object', 'from'],
    foreign: true,
    why: 'Property is taken.',
    matches: [
      '[imposer Italy] [trigger seized a villa] of a [target Russian] banker.',
      '[imposer Iran] [trigger has seized a tanker] under the [target Greek] flag.',
      '[imposer Canada] announced the [trigger forfeiture of assets] of [target a Russian airline].',
    ],
    rejects: [
      'Police seized 40 kilos of cocaine.',
      'Rebels seized the town of Goma.',
      'A chill seized the oil market in Rotterdam.',
    ],
  },
  {
    id: 'asset-seizure/nationalise-firms',
    type: 'asset-seizure',
    verb: '(nationalise|nationalises|nationalised|nationalising|nationalize|nationalizes|nationalized|nationalizing|nationalisation|nationalization|expropriate|expropriates|expropriated|expropriating|expropriation|confiscate|confiscates|confiscated|confiscating|confiscation)',
    object:
      '(company|companies|firm|firms|subsidiary|subsidiaries|unit|units|stake|stakes|plant|plants|factory|factories|business|businesses|refinery|refineries|oilfields|mines|banks|estates|farms|shareholding)',
    target: ['of', 'belonging to', 'inside', 'object', 'from'],
    foreign: true,
    why: 'Firms of foreign owners become the property of the state.',
    matches: [
      '[imposer Russia] [trigger nationalised the plants] of [target two German carmakers].',
      '[target American] [trigger refineries were expropriated] by [imposer Cuba] in 1960.',
    ],
    rejects: ['Britain nationalised its railway companies in 1948.', 'The party wants to nationalise water companies.'],
  },
  {
    id: 'asset-seizure/take-control',
    type: 'asset-seizure',
    verb: '(take|takes|took|taken|taking) (control|possession)',
    object:
      '(subsidiary|subsidiaries|unit|units|stake|stakes|shares|assets|business|businesses|operations|plants|breweries|brewery|embassy|consulate|refinery|yacht|tanker)',
    target: ['of', 'belonging to', 'inside'],
    foreign: true,
    why: 'A state takes over what foreigners own.',
    matches: [
      '[imposer Moscow] [trigger took control of the local subsidiary] of [target a Finnish] utility.',
      '[imposer Serbia] has [trigger taken control of shares] of [target a Russian oil company].',
    ],
    rejects: [
      'The founder took control of the business from his father.',
      'Mexico took control of the game in the second half.',
    ],
  },
  {
    id: 'asset-seizure/temporary-management',
    type: 'asset-seizure',
    verb: '{place}',
    object:
      'under (temporary|external|state|provisional|interim) (management|administration|trusteeship|control|supervision)',
    reach: 'clause',
    target: ['object', 'of'],
    foreign: true,
    why: 'Owners lose the say over their firm to a trustee of the state.',
    matches: [
      '[imposer Russia] [trigger placed] the shares of [target a Danish brewer] [trigger under temporary management].',
      "[target Rosneft]'s German refineries were [trigger put under state trusteeship] by [imposer Germany].",
    ],
    rejects: [
      'The town was put under temporary administration after the flood.',
      'Italy put the football league under external supervision.',
    ],
  },
  {
    id: 'asset-seizure/detain-ships',
    type: 'asset-seizure',
    verb: '(detain|detains|detained|detaining|impound|impounds|impounded|impounding|arrest|arrests|arrested)',
    object:
      '(tanker|tankers|vessel|vessels|yacht|yachts|ship|ships|freighter|freighters|superyacht|cargo|aircraft|jet)',
    target: ['of', 'belonging to', 'inside', 'object'],
    foreign: true,
    why: 'A ship or aircraft is held by an authority.',
    matches: [
      '[imposer France] [trigger detained a freighter] of [target a Russian bank].',
      '[target A North Korean] [trigger ship was detained] by [imposer the Philippines].',
    ],
    rejects: ['Officers arrested a man on board a ship.', 'Greece detained 30 migrants from a boat.'],
  },
  {
    id: 'asset-seizure/release-seized',
    type: 'asset-seizure',
    verb: '{release}',
    object:
      '(seized|impounded|confiscated|detained) ~ (tanker|vessel|ship|yacht|freighter|cargo|aircraft|assets|property|properties); (tanker|vessel|ship|supertanker|freighter)',
    target: ['of', 'belonging to', 'inside', 'object', 'from'],
    action: 'lift',
    foreign: true,
    why: 'What was taken is given back.',
    matches: [
      '[imposer Gibraltar] [trigger released the seized] [target Iranian] [trigger tanker].',
      '[imposer Iran] [trigger freed a] [target Greek] [trigger tanker] after six months.',
    ],
    rejects: ['The yard released a drawing of a new ship.', 'Police in Kenya returned the stolen property.'],
  },
]
