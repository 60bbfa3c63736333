import type { Rule } from './rule.js'

export const OTHER: readonly Rule[] = [
  {
    id: 'sanctions/sanctions',
    type: 'sanctions',
    noun: '(sanctions|counter-sanctions|countersanctions); (restrictive|punitive) measures; economic penalties',
    target: ['on', 'against', 'targeting', 'to', 'for', 'at', 'inside', 'over'],
    listed: 'designation',
    generic: true,
    byUnit: { vessel: 'vessel-ban' },
    why: 'Sanctions whose kind is not told.',
    matches: [
      '[imposer Japan] has imposed [trigger sanctions] on [target Russia].',
      '[imposer The EU] lifted [trigger sanctions] against [target Burundi].',
    ],
    rejects: ['Sanctions have hurt the economy.', 'The referee imposed no sanctions.'],
  },
]
