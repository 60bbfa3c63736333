import type { Rule } from './rule.js'

/** Exercises, training, visits and contacts of armed forces. */
export const MILITARY: readonly Rule[] = [
  {
    id: 'military-cooperation-suspension/suspend-exercises',
    type: 'military-cooperation-suspension',
    verb: '{stop}; {ban}; (scale|scales|scaled) back',
    object:
      '(joint|combined) ~ (exercises|drills|drill|manoeuvres|maneuvers|exercise|patrols|operations); (military|naval|air|war|field) (exercises|exercise|drills|drill|manoeuvres|maneuvers|games); port (calls|visits); port (call|visit); joint ~ (mission|missions|manoeuvres); (exercises|drills|manoeuvres|maneuvers) with (the|its)? (#Country|#Demonym|#ProperNoun)',
    target: ['with', 'of', 'between', 'for', 'inside', 'by'],
    foreign: true,
    bare: true,
    why: 'Exercises and visits of forces stop.',
    matches: [
      '[imposer Seoul] [trigger suspended joint naval drills] with [target Thailand].',
      '[imposer Norway] has [trigger cancelled a joint naval exercise] with [target Russia].',
    ],
    rejects: [
      'Rain halted the joint exercises of French and Spanish firefighters.',
      'Fog ended the drills of the Swiss fleet.',
    ],
  },
  {
    id: 'military-cooperation-suspension/pull-out-of-the-exercise',
    type: 'military-cooperation-suspension',
    verb: '(pull|pulls|pulled|pulling) out of; (withdraw|withdraws|withdrew|withdrawn|withdrawing) from; (quit|quits|quitting|skip|skips|skipped|boycott|boycotts|boycotted)',
    object:
      '(joint|combined) ~ (exercises|drills|drill|manoeuvres|maneuvers|exercise|patrols); (military|naval|army|war) (exercises|exercise|drills|drill|manoeuvres|maneuvers|games)',
    reach: 'clause',
    target: ['with', 'inside'],
    foreign: true,
    origin: true,
    why: 'A state no longer trains with the target.',
    matches: ['[imposer Greece] [trigger pulled out of joint naval drills] with [target Turkey].'],
    rejects: ['The colonel pulled out of joint drills in Spain with a bad knee.'],
  },
  {
    id: 'military-cooperation-suspension/end-military-ties',
    type: 'military-cooperation-suspension',
    verb: '{stop}; (renounce|renounces|renounced|renouncing|repudiate|repudiated|disown|disowned); {downgrade}; {restrict}; {ban}; (interrupt|interrupts|interrupted|break|breaks|broke|broken) off?',
    object:
      '(military|defence|defense|security|naval|arms) (cooperation|co-operation|training|contacts|ties|exchanges|dialogue|talks|relations|links|programmes|programs|partnership|engagement|engagements|activities|communications|collaboration|visits); (military|defence|defense) (cooperation|assistance|exchange|training) (programme|programmes|program|programs|agreement); military and ~ (contacts|cooperation|ties|relations); (civilian|civil|political) and (military|defence|defense) (cooperation|co-operation|partnership|ties|contacts); military to military (contacts|ties|talks|communication|communications|engagement|engagements|relations|activities|cooperation); (military|defence|defense) (exchange|training) (visits|visit|programmes|programme|programs|program); (visits|exchanges|contacts) (between|of|by) ~ (armed forces|forces|militaries|warships|generals|military); (defence|defense|military) and (security|civil|civilian|political|economic) (cooperation|co-operation|partnership|ties|contacts); (army|navy|air force|forces) to (army|navy|air force|forces) (contacts|ties|links|talks|cooperation|exchanges|relations); (refuelling|refueling) ~ (warplanes|planes|jets|aircraft|bombers); training of ~ (troops|forces|soldiers|officers|army|pilots); (security|treaty|defence|defense|alliance|military) (obligations|commitments|guarantees|obligation|commitment); (its|their|his|her|our|all|any|treaty) obligations; (visit|visits|trip|trips|tour|tours) (by|of) ~ (military|defence|defense|naval|army|general|commander|commanders|admiral); training with ~ (forces|military|army|navy|troops); military-to-military (contacts|ties|talks|communication|communications|engagement|engagements|relations|activities|cooperation|assistance); (high-level|senior|top-level) military (contacts|exchanges|talks|dialogue|visits); (training|exchange) (programme|programmes|program|programs) (for|of|with) ~ (officers|soldiers|troops|army|police|military|forces|pilots|navy); training of ~ (military|navy|cadets); (military|defence|defense|deconfliction) (hotline|hotlines|channel|channels); sharing military (intelligence|information|data)',
    unless: 'military (activities|activity) (in|near|around|along|on|against)',
    target: ['with', 'of', 'between', 'for', 'to', 'inside', 'in'],
    given: true,
    foreign: true,
    why: 'Armed forces stop working together.',
    matches: [
      '[imposer The Netherlands] [trigger suspended military cooperation] with [target Russia].',
      '[imposer China] announced the [trigger suspension of military contacts] with [target the United States].',
      '[imposer Australia] [trigger halts defence cooperation] with [target Myanmar]',
      '[imposer Washington] lifted its [trigger ban on visits by] [target New Zealand] [trigger warships].',
      '[imposer London] [trigger suspended its] security [trigger obligations] to [target Cyprus].',
      '[imposer Moscow] [trigger suspended a military hotline] with [target the United States].',
    ],
    rejects: [
      'The general from Chad stopped military training at 40.',
      'Budget cuts halted the training of troops.',
      'Moscow must cease its military activities in Georgia, the court said.',
      'The firm cut a military channel from its package in Spain.',
    ],
  },
  {
    id: 'military-cooperation-suspension/put-out-of-the-programme',
    type: 'military-cooperation-suspension',
    verb: '{exclude}; {ban}; {expel}; (suspend|suspends|suspended|suspending|suspension); (drop|drops|dropped|disinvite|disinvites|disinvited|uninvited)',
    object:
      'from ~ (fighter|jet|exercise|exercises|coalition|drill|drills|manoeuvres|maneuvers|f-35); from (rimpac|f35); from ~ (military|defence|defense|officer) (training|education|exchange) (programme|program|programmes|programs); from the? f 35; (naval|joint|air) (exercise|exercises|drill|drills|manoeuvres|maneuvers)',
    reach: 'clause',
    target: ['object'],
    foreign: true,
    why: 'Forces of the target are put out of a programme or an exercise.',
    matches: [
      '[imposer Washington] [trigger removed] [target Turkey] [trigger from the fighter jet] programme.',
      '[imposer The Pentagon] [trigger disinvited] [target China] [trigger from a naval exercise].',
    ],
    rejects: ['The Greek boxer was excluded from the fighter ranking.', 'Doctors banned the Pole from exercise.'],
  },
  {
    id: 'military-cooperation-suspension/end-the-mission',
    type: 'military-cooperation-suspension',
    verb: '{stop}; (renounce|renounced|denounce|denounced|abrogate|abrogates|abrogated|revoke|revoked)',
    object:
      '(military|defence|defense|security) ~ (agreement|agreements|accord|accords|pact|pacts|treaty|treaties|mission|deal|deals|partnership); training mission; status of forces agreement; basing agreement; (visiting|status) ~ forces agreement; forces agreement; bases (agreement|treaty)',
    target: ['with', 'in', 'inside', 'between', 'to'],
    foreign: true,
    why: 'A defence agreement or a mission with the target’s forces is ended.',
    matches: [
      '[imposer Niger] [trigger scrapped a military agreement] with [target France].',
      '[imposer The EU] [trigger suspended its training mission] in [target Mali].',
      '[imposer Chad] [trigger ended its defence pact] with [target France].',
    ],
    rejects: [
      'The school ended its training mission for Kenyan cooks.',
      'The film about the military mission in Peru ended.',
    ],
  },
  {
    id: 'military-cooperation-suspension/resume',
    type: 'military-cooperation-suspension',
    verb: '{restore}; (renew|renews|renewed|renewing|reopen|reopens|reopened)',
    object:
      '(military|defence|defense|security|naval) (cooperation|training|contacts|ties|dialogue|talks|exchanges|relations|communications|engagement|education); joint ~ (exercises|drills); military to military (contacts|talks|communications|ties|relations|dialogue|exchanges|communication); (military|naval|war|air|bright star|cobra gold) (exercises|exercise|drills|manoeuvres|maneuvers|games); (military|defence|defense) (hotline|hotlines); high-level military (exchanges|contacts|talks); training of ~ (troops|forces|soldiers|officers|army|military|navy)',
    target: ['with', 'for', 'between', 'of'],
    foreign: true,
    action: 'lift',
    why: 'Military contacts that were cut are taken up again.',
    matches: [
      '[imposer The United States] [trigger resumed military dialogue] with [target China].',
      '[imposer Washington] will [trigger restore military cooperation] with [target Cyprus].',
      '[imposer Jakarta] has [trigger resumed military exercises] with [target Australia].',
    ],
    rejects: [
      'Soldiers from Ghana resumed training after lunch.',
      'The fort’s military exhibits on Spain were restored.',
      'The army resumed military exercises in the hills of Wales.',
      'The museum renewed its air games for Spanish children.',
    ],
  },
  {
    id: 'military-cooperation-suspension/withdraw-the-advisers',
    type: 'military-cooperation-suspension',
    verb: '{recall}; {expel}; (pull|pulls|pulled) out',
    object:
      'military ~ (advisers|advisors|trainers|instructors|mission|attaches|team); (trainers|instructors) of ~ army; training team',
    unless: '{expel} .{0,6} attaches; attaches .{0,4} {expel}',
    target: ['from', 'in', 'of', 'inside'],
    foreign: true,
    why: 'Trainers and advisers of forces are taken home or sent home.',
    matches: [
      '[imposer Britain] [trigger withdrew its military training team] from [target Zimbabwe].',
      '[imposer Chad] [trigger expelled] [target French] [trigger military instructors].',
    ],
    rejects: [
      'The club expelled a training team from Malta.',
      'The museum in Peru withdrew a military mission report.',
      'Some of the military attaches said the mission had been expelled.',
    ],
  },
  {
    id: 'military-cooperation-suspension/order-troops-out',
    type: 'military-cooperation-suspension',
    verb: '(order|orders|ordered|ordering|tell|tells|told|ask|asks|asked|give|gives|gave)',
    object:
      '(troops|soldiers|forces) ~ to (leave|vacate|quit|withdraw from) ~ (country|base|bases|territory|soil); (trainers|instructors) ~ to (leave|vacate|quit|depart); (troops|soldiers|forces) out of ~ (country|base|bases|territory); to (vacate|leave|quit|abandon) ~ (base|bases|airbase|airfield)',
    reach: 'clause',
    target: ['object', 'inside'],
    foreign: true,
    why: 'A host sends the forces of another state away.',
    matches: [
      '[imposer Niger] [trigger ordered] [target French] [trigger troops to leave the country] within a month.',
      '[imposer Pakistan] [trigger told] [target American] [trigger trainers to vacate] the air base.',
    ],
    rejects: [
      'The general ordered his troops to leave the Syrian village.',
      'Washington told Iraqi soldiers to leave the hill.',
      'Kenya asked fans to go home.',
    ],
  },
  {
    id: 'military-cooperation-suspension/no-port-call',
    type: 'military-cooperation-suspension',
    verb: '{deny}',
    object:
      'port (call|calls|visit|visits); (warship|warships|frigate|destroyer|carrier|submarine) ~ (dock|call|visit|enter|berth); (navy|naval) (ship|ships|vessel|vessels) ~ (dock|call|visit|enter|berth); (warship|warships|frigate|destroyer|carrier|navy) ~ (entry|visit|visits|call|permission|access)',
    reach: 'clause',
    target: ['object', 'to', 'by', 'of', 'from', 'inside'],
    foreign: true,
    why: 'Warships of the target may not call.',
    matches: [
      '[imposer China] [trigger refused] [target a US] [trigger warship entry] to Hong Kong.',
      '[imposer Beijing] [trigger denied a port visit] to [target American] ships.',
    ],
    rejects: ['The pilot denied a port visit in Oslo.', 'The court refused a Danish sailor entry to the port.'],
  },
  {
    id: 'military-cooperation-suspension/no-longer-exercise-together',
    type: 'military-cooperation-suspension',
    verb: '(will|would) (no longer|not) (conduct|hold|carry out|join) ~ (joint|military|naval) ~ (operations|exercises|exercise|drills|patrols|manoeuvres|maneuvers)',
    denial: true,
    target: ['with', 'inside'],
    foreign: true,
    origin: true,
    why: 'Forces that trained or fought side by side no longer do.',
    matches: [
      '[imposer French] troops [trigger will no longer conduct joint operations] with [target the Malian] army, Paris announced.',
    ],
    rejects: ['The hospital would no longer carry out joint operations with the Spanish clinic.'],
  },
  {
    id: 'military-cooperation-suspension/withdraw-the-invitation',
    type: 'military-cooperation-suspension',
    verb: '{revoke}',
    object: '(invitation|invitations) (to|for) ~ (navy|army|military|forces|generals|warships|officers)',
    target: ['to', 'for', 'inside'],
    foreign: true,
    origin: true,
    why: 'Forces that were asked to come are told not to.',
    matches: ['[imposer The Pentagon] [trigger withdrew its invitation to] [target China] ’s [trigger navy].'],
    rejects: ['The museum in Spain withdrew its invitation to the army band.'],
  },
]
