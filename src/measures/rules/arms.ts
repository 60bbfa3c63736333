import type { Rule } from './rule.js'

export const ARMS: readonly Rule[] = [
  {
    id: 'arms-embargo/arms-embargo',
    type: 'arms-embargo',
    noun: '(arms|weapons|weapon|military) (embargo|embargoes|ban|bans)',
    target: ['on', 'against', 'to', 'of', 'inside'],
    bare: true,
    why: 'The embargo named as a noun.',
    matches: ['[imposer The EU] imposed an [trigger arms embargo] on [target China] in 1989.'],
    rejects: ['The mayor backs an assault weapons ban.'],
    foreign: true,
  },
  {
    id: 'arms-embargo/embargo-on-arms',
    type: 'arms-embargo',
    noun: '(embargo|ban|prohibition) on ~ {weapon}',
    target: ['to', 'against', 'on'],
    bare: true,
    foreign: true,
    why: 'The same with the arms behind.',
    matches: ['[imposer The UN] imposed a [trigger ban on arms] sales to [target Somalia].'],
    rejects: ['A ban on weapons in bars was upheld.'],
  },
  {
    id: 'arms-embargo/stop-arms-exports',
    type: 'arms-embargo',
    verb: '{ban}; {halt}; {suspend}',
    object: '{weapon} {export}; {weapon} (licences|licenses); {export} of ~ {weapon}',
    target: ['to', 'inside', 'object'],
    foreign: true,
    why: 'Arms are no longer sold to the target.',
    matches: ['[imposer Germany] [trigger suspended arms exports] to [target Turkey].'],
    rejects: ['The arms maker halted sales forecasts.'],
  },
]
