import type { Rule } from './rule.js'

export const ARMS: readonly Rule[] = [
  {
    id: 'arms-embargo/arms-embargo',
    type: 'arms-embargo',
    noun: '(arms|weapons|weapon|military) (embargo|embargoes|blockade); (arms|weapons) (ban|bans); (arms|weapons) {export} (ban|embargo)',
    target: ['on', 'against', 'to', 'of', 'inside', 'for'],
    bare: true,
    foreign: true,
    why: 'The embargo named as a noun.',
    matches: [
      '[imposer The EU] imposed an [trigger arms embargo] on [target China] in 1989.',
      '[imposer The Security Council] lifted its [trigger weapons embargo] against [target Rwanda].',
      'The [trigger arms ban] on [target China] was imposed by [imposer the EU] in 1989.',
      "[imposer Belgium]'s [trigger arms embargo] on [target Zaire] surprised its allies.",
    ],
    rejects: ['The mayor backs an assault weapons ban.', 'Dealers got round the arms embargo with forged papers.'],
  },
  {
    id: 'arms-embargo/embargo-on-arms',
    type: 'arms-embargo',
    noun: '(embargo|ban|prohibition) on ~ {weapon}',
    target: ['to', 'against', 'on', 'for', 'inside'],
    bare: true,
    foreign: true,
    why: 'The same with the arms behind.',
    matches: [
      '[imposer The UN] imposed an [trigger embargo on weapons] for [target Somalia].',
      '[imposer Britain] kept its [trigger ban on military equipment] for [target Nigeria].',
    ],
    rejects: ['A ban on weapons in bars was upheld.', 'Residents back a ban on ammunition in parks.'],
  },
  {
    id: 'arms-embargo/stop-arms-shipments',
    type: 'arms-embargo',
    verb: '{halt}; {suspend}',
    object:
      '(arms|weapons) (exports|shipments|deliveries|transfers); (exports|shipments|deliveries|transfers) of ~ (arms|weapons|ammunition|weaponry)',
    target: ['to', 'inside', 'with', 'for'],
    why: 'Arms shipments go abroad, so the buyer need not be named beside them.',
    matches: [
      'Moscow froze the assets of Iraq. [imposer Moscow] had [trigger suspended arms shipments] on the day of the invasion.',
      '[trigger Deliveries of ammunition] to [target Israel] [trigger were halted] by [imposer Canada].',
    ],
    rejects: [
      'A strike at the port stopped arms shipments.',
      'The factory halted deliveries of arms and legs for dolls.',
    ],
  },
  {
    id: 'arms-embargo/stop-arms-exports',
    type: 'arms-embargo',
    verb: '{ban}; {halt}; {suspend}; {restrict}',
    object:
      '(arms|weapons|weapon|defence|defense) {export}; {weapon} (licences|licenses|trade|trading|transfers); {export} of ~ {weapon}; trade in ~ {weapon}; (arms|weapons) (trade|trading) with the? #Place+; (selling|supplying|exporting|sending|shipping) ~ {weapon}',
    target: ['to', 'inside', 'with', 'for', 'into', 'against'],
    foreign: true,
    bare: true,
    why: 'Arms are no longer sold to the target.',
    matches: [
      '[imposer Germany] [trigger suspended arms sales] to [target Turkey].',
      '[trigger Exports of military equipment] to [target Israel] [trigger were banned] by [imposer Slovenia].',
      '[imposer The UN] imposed a [trigger ban on arms sales] to [target Somalia].',
      '[imposer Slovenia] [trigger stopped the arms trade with] [target Israel].',
      '[imposer Dublin] [trigger banned] its firms from [trigger selling arms] to [target Sudan].',
    ],
    rejects: ['The arms maker halted sales forecasts.', 'Norway banned the sale of air guns to minors.'],
  },
  {
    id: 'arms-embargo/revoke-licences',
    type: 'arms-embargo',
    verb: '{revoke}; {suspend}; {deny}; {halt}',
    object:
      '(arms|weapons|defence|defense|military) (export)? {permit}; {permit} (for|to) ~ {weapon}; {permit} (for|to) (arms|weapons|weapon|defence|defense) {export}; export {permit} (for|to|of) ~ {weapon}; (arms|weapons) contracts; arms export {permit}',
    reach: 'clause',
    target: ['to', 'for', 'with', 'inside', 'object'],
    foreign: true,
    why: 'Without a licence no arms may leave.',
    matches: [
      '[imposer Britain] [trigger suspended its arms export licences] to [target Israel].',
      '[imposer Spain] [trigger revoked permits for ammunition] bound for [target Sudan].',
    ],
    rejects: [
      "The sheriff revoked the gunman's weapons permit.",
      'Canada suspended the licence of a shop that sold arms.',
    ],
  },
  {
    id: 'arms-embargo/keep-in-place',
    type: 'arms-embargo',
    verb: '(maintain|maintains|maintained|maintaining|observe|observes|observed)',
    object: '(arms|weapons|military) (embargo|embargoes)',
    target: ['on', 'against', 'inside'],
    action: 'extend',
    foreign: true,
    why: 'An embargo that goes on.',
    matches: [
      '[imposer The Netherlands] [trigger maintains a strict arms embargo] on [target Myanmar].',
      'The [trigger arms embargo] on [target China] [trigger will be maintained], [imposer the EU] said.',
    ],
    rejects: ['Monitors observed breaches of the arms embargo.', 'The army maintains its weapons.'],
  },
]
