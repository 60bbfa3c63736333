import type { Rule } from './rule.js'

export const OTHER: readonly Rule[] = [
  {
    id: 'sanctions/sanctions',
    type: 'sanctions',
    noun: '(sanctions|counter-sanctions|countersanctions); (restrictive|punitive) measures; economic penalties',
    target: ['on', 'against', 'targeting', 'to', 'for', 'at', 'inside', 'over'],
    listed: 'designation',
    generic: 'all',
    byUnit: { vessel: 'vessel-ban' },
    why: 'Sanctions whose kind is not told.',
    matches: [
      '[imposer Japan] has imposed [trigger sanctions] on [target Russia].',
      '[imposer The EU] lifted [trigger sanctions] against [target Burundi].',
    ],
    rejects: ['Sanctions have hurt the economy.', 'The referee imposed no sanctions.'],
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
      '[imposer The EU] froze the assets of two [target Burundian] officers. [imposer The EU] lifted the [trigger restrictions] a year later.',
    ],
    rejects: ['The ban on smoking took effect on Monday.', 'The restrictions were lifted as the flood receded.'],
  },
]
