import type { Rule } from './rule.js'

export const OTHER: readonly Rule[] = [
  {
    id: 'sanctions/sanctions',
    type: 'sanctions',
    noun: '(sanctions|counter-sanctions|countersanctions|countermeasures|counter-measures); (restrictive|punitive|retaliatory|coercive) measures; economic (penalties|measures|restrictions); retaliatory (steps|restrictions)',
    target: ['on', 'against', 'targeting', 'to', 'for', 'at', 'inside', 'over'],
    listed: 'designation',
    generic: 'all',
    byUnit: { vessel: 'vessel-ban' },
    why: 'Sanctions whose kind is not told.',
    matches: [
      '[imposer Japan] has imposed [trigger sanctions] on [target Russia].',
      '[imposer The EU] lifted [trigger sanctions] against [target Burundi].',
      '[imposer Beijing] announced [trigger countermeasures] against [target Lithuania].',
      '[trigger Restrictive measures] on [target Myanmar] were prolonged by [imposer the European Council].',
    ],
    rejects: [
      'Sanctions have hurt the economy.',
      'The referee imposed no sanctions.',
      'The clinic took measures against flu in Ghana.',
    ],
  },
  {
    id: 'sanctions/package',
    type: 'sanctions',
    noun: '(sanctions|sanction) (package|packages|regime|regimes|programme|programmes|program|framework|order|measures|decree)',
    target: ['on', 'against', 'targeting', 'for', 'at', 'inside', 'over'],
    listed: 'designation',
    generic: 'all',
    why: 'The whole set of sanctions is adopted, prolonged or ended.',
    matches: [
      '[imposer The EU] extended its [trigger sanctions order] against [target Russia].',
      '[imposer Washington] ended its [trigger sanctions framework] against [target Liberia].',
      '[imposer The Security Council] renewed the [trigger sanctions regime] against [target Mali].',
    ],
    rejects: ['The sanctions regime has holes.', 'The sanctions package fills 90 pages.'],
  },
  {
    id: 'sanctions/relief',
    type: 'sanctions',
    verb: '(grant|grants|granted|granting|offer|offers|offered|offering|give|gives|gave|given|giving|provide|provides|provided|issue|issues|issued|issuing|extend|extends|extended|renew|renews|renewed)',
    object:
      '(sanctions|sanction) (relief|waiver|waivers|exemption|exemptions|exceptions|licence|license); (waiver|waivers|exemption|exemptions|relief) (from|of|to|on) ~ sanctions',
    reach: 'clause',
    target: ['to', 'for', 'object', 'on', 'against', 'inside'],
    action: 'ease',
    foreign: true,
    why: 'Sanctions are eased for somebody by a waiver.',
    matches: [
      '[imposer Washington] [trigger granted sanctions relief] to [target Syria].',
      '[imposer The United States] [trigger issued a waiver from sanctions] for [target Iraq].',
      '[imposer Brussels] [trigger offered] [target Zimbabwe] [trigger sanctions relief] for free elections.',
    ],
    rejects: ['The talks on sanctions relief lasted a week.', 'The book gives an account of sanctions on Iraq.'],
  },
  {
    id: 'sanctions/pointer',
    type: 'sanctions',
    noun: '(ban|bans|restrictions|restriction|curbs|prohibition|penalties|freeze|measures|embargoes)',
    target: ['on', 'against', 'targeting'],
    generic: 'all',
    pointer: true,
    why: 'A measure told before is taken up by a common noun: "the ban takes effect in May".',
    matches: [
      '[imposer Japan] banned exports of chips to [target Russia]. The [trigger ban] will take effect on May 20.',
      'The EU froze the assets of two Burundian officers. [imposer The EU] lifted the [trigger restrictions] a year later.',
    ],
    rejects: ['The ban on smoking took effect on Monday.', 'The restrictions were lifted as the flood receded.'],
  },
]
