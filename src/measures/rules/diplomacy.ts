import type { Rule } from './rule.js'

/** Envoys and missions. */
export const DIPLOMACY: readonly Rule[] = [
  {
    id: 'diplomat-expulsion/expel-diplomats',
    type: 'diplomat-expulsion',
    verb: '{expel}; (deport|deports|deported|deporting|eject|ejects|ejected)',
    object:
      '{diplomat}; (embassy|consulate|mission|diplomatic|consular) (staff|employees|officials|workers|personnel|staffers); (military|defence|defense|naval|cultural|air) (attache|attaches|adviser|advisers|advisor|advisors); (ambassador|ambassadors|consul|consuls); high (commissioner|commissioners); (charge|chargé) (d’affaires|daffaires); top diplomat; intelligence (officers|agents|operatives); (employees|staff|members|officials|workers) (of|at|from|in) ~ (embassy|mission|consulate|delegation)',
    target: ['object', 'from', 'inside', 'of'],
    foreign: true,
    why: 'Diplomats are thrown out.',
    matches: [
      '[imposer Sofia] [trigger expelled] [target ten Russian] [trigger diplomats].',
      '[target Two Venezuelan] [trigger envoys] were [trigger expelled] by [imposer El Salvador].',
      '[imposer Prague] announced the [trigger expulsion of] [target 18 Russian] [trigger diplomats].',
      '[imposer Guatemala] [trigger expels] [target Swedish] [trigger ambassador]',
    ],
    rejects: ['The club expelled the ambassador of Peru from its bar.', 'Diplomats said the vote was close.'],
  },
  {
    id: 'diplomat-expulsion/persona-non-grata',
    type: 'diplomat-expulsion',
    verb: '(declare|declares|declared|declaring|designate|designates|designated|name|named)',
    object: '(persona|personae|personas) non (grata|gratae|gratas); undesirable persons; (as|is|are) undesirable',
    reach: 'clause',
    target: ['object'],
    foreign: false,
    why: 'The formal words by which a state sends an envoy away.',
    matches: [
      '[imposer Chad] [trigger declared] the [target German] ambassador [trigger persona non grata].',
      '[target Three Slovak] diplomats were [trigger declared personae non gratae] by [imposer Russia].',
      '[imposer Mali] has [trigger declared] [target the French] envoy [trigger persona non grata].',
    ],
    rejects: ['He became a persona non grata in Rome.', 'The council declared the Polish square a monument.'],
  },
  {
    id: 'diplomat-expulsion/order-to-leave',
    type: 'diplomat-expulsion',
    verb: '(order|orders|ordered|ordering|tell|tells|told|telling|ask|asks|asked|asking|give|gives|gave|given|giving|instruct|instructed|require|required)',
    object:
      '(diplomat|diplomats|envoy|envoys|ambassador|ambassadors|attache|attaches|attaché|attachés|spies|consul|consuls|officials) ~ (leave|depart|out|home); (embassy|consulate|mission|diplomatic|consular) (staff|employees|officials|workers|personnel|staffers) ~ (leave|depart|out); high (commissioner|commissioners) ~ (leave|depart|out)',
    reach: 'clause',
    target: ['object', 'inside'],
    foreign: true,
    why: 'Envoys get a deadline to leave.',
    matches: [
      '[imposer Ireland] [trigger asked] [target four Russian] [trigger diplomats to leave].',
      '[imposer Kigali] [trigger gave the] [target Belgian] [trigger envoy two days to leave].',
      '[imposer Oslo] [trigger told] the [target Russian] [trigger consul to leave].',
    ],
    rejects: [
      'The ambassador was told about the storm.',
      'Spain asked diplomats in Kabul about the flight home.',
      'The German ambassador asked guests to leave.',
    ],
  },
  {
    id: 'diplomat-expulsion/told-to-leave',
    type: 'diplomat-expulsion',
    verb: '(ordered|given|told|asked|instructed|required) ~ (leave|depart|out|home)',
    object:
      '{diplomat}; (ambassador|ambassadors|consul|consuls); (embassy|consulate|mission|diplomatic|consular) (staff|employees|officials|workers|personnel|staffers); high (commissioner|commissioners); (military|defence|defense|naval|air) (attache|attaches|adviser|advisers|advisor|advisors)',
    destination: true,
    target: ['object', 'inside', 'from'],
    foreign: true,
    why: 'Envoys get a deadline to leave, in the passive.',
    matches: [
      'The [target Indian] [trigger ambassador] was [trigger told to leave] by [imposer Pakistan].',
      '[target Eight Russian] [trigger envoys] were [trigger given two weeks to leave] by [imposer Sweden].',
    ],
    rejects: ['The German ambassador told guests to leave.', 'The envoy to Spain was given a map of the way home.'],
  },
  {
    id: 'diplomat-expulsion/expel-russians',
    type: 'diplomat-expulsion',
    verb: '{expel}; (order|orders|ordered|ordering) out',
    object:
      '#Value (more|further|additional|other)? (russians|belarusians|americans|britons|iranians|venezuelans|cubans)',
    target: ['object'],
    foreign: true,
    why: 'Headlines say the nation for its envoys: a counted few are sent home.',
    matches: [
      '[imposer Poland] [trigger expels] [target 45 Russians] over spying',
      '[imposer Sofia] had [trigger ordered out] [target 20 Russians] since May.',
    ],
    rejects: ['The club expelled two Americans for fighting.', 'The waiter ordered out for ten Britons.'],
  },
  {
    id: 'diplomat-expulsion/revoke-accreditation',
    type: 'diplomat-expulsion',
    verb: '{revoke}; {suspend}; {recall}',
    object:
      '(accreditation|credentials|accreditations) of ~ {diplomat}; diplomatic (accreditation|status|credentials|immunity) of; (visas|visa) of ~ (diplomats|envoys)',
    target: ['of', 'inside'],
    foreign: true,
    why: 'Envoys lose their papers.',
    matches: [
      '[imposer Belgium] [trigger revoked the accreditation of] [target three Rwandan] [trigger diplomats].',
      '[imposer NATO] [trigger withdrew the accreditation of] [target eight Russian] [trigger envoys].',
    ],
    rejects: ['The school lost the accreditation of its course.', 'The envoy suspended his trip to Cuba.'],
  },
  {
    id: 'diplomatic-downgrade/recall-the-ambassador',
    type: 'diplomatic-downgrade',
    verb: '{recall}; pull out; (pulls|pulled|pulling) out',
    object:
      '(ambassador|ambassadors|envoy|envoys); (charge|chargé) (d’affaires|daffaires); diplomatic (staff|personnel); top (diplomat|diplomats|envoy); high (commissioner|commissioners); head of mission; diplomats',
    target: ['to', 'from', 'in', 'with'],
    foreign: false,
    why: 'The own envoy is called home.',
    matches: [
      '[imposer Algeria] [trigger recalled its ambassador] from [target France].',
      '[trigger Ambassadors] were [trigger withdrawn] from [target Minsk] by [imposer the EU].',
      '[imposer Turkey] announced the [trigger withdrawal of its ambassador] to [target Israel].',
    ],
    rejects: ['The ambassador recalled his youth in Rome.', 'The envoy to Spain withdrew from the race.'],
  },
  {
    id: 'diplomatic-downgrade/call-home',
    type: 'diplomatic-downgrade',
    verb: '(call|calls|called|calling|bring|brings|brought|bringing|summon|summons|summoned|order|ordered|orders)',
    object:
      '(ambassador|ambassadors|envoy|envoys|diplomats) (home|back); (home|back) ~ (ambassador|ambassadors|envoy|envoys|diplomats)',
    target: ['from', 'in', 'to'],
    foreign: false,
    why: 'The own envoy is called home, in plain words.',
    matches: [
      '[imposer Bolivia] [trigger called its ambassador home] from [target Quito].',
      '[imposer Jordan] [trigger ordered its ambassador back] from [target Israel].',
    ],
    rejects: ['The ambassador called home from Spain.', 'Peru brought the new envoy book back from Lima.'],
  },
  {
    id: 'diplomatic-downgrade/cut-ties',
    type: 'diplomatic-downgrade',
    verb: '{downgrade}',
    object:
      '(ties|relations); (diplomatic|bilateral|official|consular|political|formal) (ties|relations|contacts|contact|links|representation|relationship|presence|status); (level|rank) of ~ (relations|representation|ties)',
    target: ['with', 'to', 'from', 'between', 'inside'],
    foreign: true,
    why: 'Relations are cut or lowered.',
    matches: [
      '[imposer Nicaragua] [trigger cut diplomatic ties] with [target Israel].',
      '[imposer Rwanda] [trigger severs relations] with [target Belgium]',
      '[imposer Mexico] announced the [trigger suspension of diplomatic relations] with [target Ecuador].',
      '[imposer China] [trigger downgraded its diplomatic ties] with [target Lithuania].',
    ],
    rejects: ['He cut ties with his agent.', 'The singer broke off relations with the French label.'],
  },
  {
    id: 'diplomatic-downgrade/close-the-embassy',
    type: 'diplomatic-downgrade',
    verb: '{close}; (suspend|suspends|suspended|suspending|suspension|halt|halted)',
    object:
      '(embassy|consulate|consulates|embassies); (consulate|consulates) general; (diplomatic|consular|liaison|trade|permanent) (mission|missions|post|posts|office|offices|section|compound|compounds); (work|activities|operations) of ~ (embassy|consulate|consulates|mission)',
    target: ['in', 'inside', 'of', 'to', 'at', 'object'],
    foreign: true,
    why: 'A mission is closed, one’s own or that of the target.',
    matches: [
      '[imposer Canada] [trigger closed its embassy] in [target Iran].',
      '[imposer Germany] [trigger shut] [target Iran]’s [trigger consulates] after the execution.',
      'The [target Russian] [trigger consulate] was [trigger closed] by [imposer Poland].',
    ],
    rejects: ['The embassy closed early for the holiday.', 'Fire closed the trade office of Chile.'],
  },
  {
    id: 'diplomatic-downgrade/order-to-close',
    type: 'diplomatic-downgrade',
    verb: '(order|orders|ordered|ordering|tell|tells|told|instruct|instructed|force|forced|forces)',
    object:
      '(close|shut|vacate|suspend) ~ (embassy|consulate|consulates|mission|missions|compound|office|offices|work)',
    reach: 'clause',
    target: ['object'],
    foreign: true,
    why: 'The target must close its mission in the imposer’s country.',
    matches: [
      '[imposer Washington] [trigger ordered] [target China] to [trigger close its consulate] in Houston.',
      '[imposer Sofia] [trigger ordered] the [target Russian] consulate to [trigger suspend its work].',
    ],
    rejects: ['The landlord told Chad to close its office door.', 'A fire forced the Swiss to close their office.'],
  },
  {
    id: 'diplomatic-downgrade/cut-the-staff',
    type: 'diplomatic-downgrade',
    verb: '(reduce|reduces|reduced|reducing|reduction|cut|cuts|cutting|cap|caps|capped|limit|limits|limited|restrict|restricts|restricted|restricting)',
    object:
      '(number|size|movement|movements|travel) of ~ (diplomats|envoys|diplomatic|embassy|mission); (embassy|diplomatic|consular|mission) (staff|staffing|personnel|presence|numbers); size of ~ (embassy|mission)',
    target: ['inside', 'of', 'in', 'at', 'from'],
    foreign: true,
    why: 'A mission must work with fewer people, or its people may not move freely.',
    matches: [
      '[imposer Moscow] [trigger limited the number of] [target Estonian] [trigger diplomats].',
      '[imposer Prague] [trigger restricted the movement of] [target Russian] [trigger diplomats].',
    ],
    rejects: [
      'The embassy cut the number of dinners for Danish diplomats.',
      'Traffic limits the movement of diplomats.',
    ],
  },
  {
    id: 'diplomatic-downgrade/refuse-the-ambassador',
    type: 'diplomatic-downgrade',
    verb: '{deny}; {suspend}; {recall}',
    object: '(agrement|agrément|recognition)',
    target: ['to', 'of', 'for', 'from', 'inside'],
    foreign: true,
    why: 'An envoy is not accepted, or a government no longer recognised.',
    matches: [
      '[imposer Brazil] [trigger refused its agrement] to [target Israel]’s new ambassador.',
      '[imposer Honduras] [trigger withdrew recognition] from [target Taiwan].',
    ],
    rejects: ['The board refused accreditation to the college in Kenya.', 'The actress denied recognition hurt Spain.'],
  },
  {
    id: 'diplomatic-downgrade/restore-ties',
    type: 'diplomatic-downgrade',
    verb: '{restore}; {reopen}; (upgrade|upgrades|upgraded|upgrading)',
    object:
      '(diplomatic|bilateral|full|consular|formal) (ties|relations|relationship|links); diplomatic ~ (ties|relations); (ties|relations); (embassy|consulate|embassies|consulates|mission); ambassador',
    target: ['with', 'to', 'in', 'between'],
    foreign: true,
    action: 'lift',
    why: 'Relations that had been cut are taken up again.',
    matches: [
      '[imposer Saudi Arabia] agreed to [trigger restore full diplomatic ties] with [target Qatar].',
      '[imposer The UAE] [trigger reopened its embassy] in [target Damascus].',
      '[imposer Chad] announced the [trigger resumption of diplomatic relations] with [target Israel].',
    ],
    rejects: ['The couple restored relations with the family.', 'The embassy in Peru reopened after the quake.'],
  },
  {
    id: 'diplomatic-downgrade/return-the-ambassador',
    type: 'diplomatic-downgrade',
    verb: '(return|returns|returned|returning|reappoint|reappointed)',
    object: '(ambassador|ambassadors|envoy|envoys) back?; ambassadors',
    target: ['to', 'in'],
    foreign: true,
    action: 'lift',
    why: 'The envoy goes back to his post.',
    matches: [
      '[imposer France] will [trigger return its ambassador] to [target Niger].',
      '[imposer Kuwait] [trigger returned its ambassador] to [target Iran] after six years.',
    ],
    rejects: ['The ambassador returned to Spain for Christmas.', 'Peru sent the new book to the envoy.'],
  },
]
