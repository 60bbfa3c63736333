import type { Rule } from './rule.js'

/** Media, sport, culture and science. */
export const CULTURE: readonly Rule[] = [
  {
    id: 'media-ban/ban-broadcasts',
    type: 'media-ban',
    verb: '{ban}; {suspend}; {halt}; {close}; (take|takes|took|taken) off',
    object:
      '(broadcasts|broadcasting|broadcaster|broadcasters|broadcast|retransmission); (tv|television|news|state|propaganda|cable|satellite|radio) (channel|channels|outlets|outlet|media|stations|station|network|networks|broadcaster|broadcasters|agency|agencies); media outlets; (channel|channels) (of|from|rt|sputnik|russia|al|press); (jazeera|sputnik|cgtn|rt)',
    target: ['of', 'by', 'object', 'inside', 'from', 'for'],
    foreign: true,
    why: 'Outlets are taken off the air.',
    matches: [
      '[imposer The EU] [trigger suspended the broadcasting] of [target Russia Today].',
      '[imposer Moldova] [trigger banned] [target six Russian] [trigger TV channels].',
      '[target Al Jazeera] was [trigger banned] by [imposer Israel].',
    ],
    rejects: ['The strike halted broadcasts of the match in Spain.', 'Lightning shut the news station in Kenya.'],
  },
  {
    id: 'media-ban/revoke-the-licence',
    type: 'media-ban',
    verb: '{revoke}; {suspend}; {deny}',
    object:
      '(broadcasting|press|media|broadcast|operating|tv|television) (licence|license|licences|licenses|accreditation|accreditations|credentials|card|cards); (accreditation|accreditations|credentials|licence|license) of ~ (journalists|journalist|reporters|reporter|correspondents|correspondent|channel|channels|broadcaster|broadcasters|agency|outlet|outlets|station|rt|sputnik|cgtn); (rt|cgtn|sputnik|jazeera|channel|broadcaster) ~ (licence|license); accreditation',
    target: ['of', 'from', 'to', 'for', 'inside', 'object'],
    foreign: true,
    why: 'Outlets or correspondents lose their papers.',
    matches: [
      '[imposer Ofcom] [trigger revoked the broadcast licence] of [target China]’s CGTN.',
      '[imposer Moscow] [trigger revoked the accreditation] of [target Canadian] [trigger journalists].',
      '[imposer China] [trigger revoked the press cards] of [target three American] reporters.',
    ],
    rejects: [
      'The state revoked the broadcasting licence of a local pastor.',
      'Lagos denied accreditation to the college.',
    ],
  },
  {
    id: 'media-ban/close-the-bureau',
    type: 'media-ban',
    verb: '{close}; {ban}; {expel}; {suspend}',
    object:
      '(bureau|bureaus|newsroom|newsrooms); (journalists|journalist|reporters|reporter|correspondents|correspondent)',
    target: ['of', 'object', 'inside', 'from', 'at'],
    foreign: true,
    why: 'A bureau is shut or its correspondents are sent away.',
    matches: [
      '[imposer Russia] [trigger closed the Moscow bureau] of [target Germany]’s Deutsche Welle.',
      '[imposer China] [trigger expelled] [target American] [trigger reporters] of three papers.',
      '[imposer Israel] [trigger closed the bureau] of [target Qatar]’s Al Jazeera.',
    ],
    rejects: [
      'The paper closed its bureau in Rome to save money.',
      'Guards banned journalists from the Danish team bus.',
    ],
  },
  {
    id: 'media-ban/block-website',
    type: 'media-ban',
    verb: '(block|blocks|blocked|blocking|restrict|restricts|restricted|restricting)',
    object:
      '(website|websites|sites|portals|site); access to ~ (website|websites|outlets|channels|sites|media|platforms|portals); access to ~ (broadcaster|sputnik|rt|bbc|service|news|facebook|instagram|newspaper|newspapers)',
    target: ['of', 'to', 'inside', 'object', 'by'],
    foreign: true,
    why: 'Sites are blocked.',
    matches: [
      '[imposer Russia] [trigger blocked the website] of [target Deutsche Welle].',
      '[imposer Bahrain] [trigger blocked access to] [target Qatari] [trigger media].',
    ],
    rejects: ['A landslide blocked access to the village.', 'Snow blocked the site of the Swiss festival.'],
  },
  {
    id: 'media-ban/media-ban',
    type: 'media-ban',
    noun: '(media|transmission|broadcasting|broadcast|press) (ban|bans|blackout|sanctions|restrictions|curbs)',
    target: ['on', 'against', 'inside', 'of', 'from'],
    foreign: true,
    why: 'The ban named as a noun.',
    matches: [
      '[imposer The EU] imposed [trigger broadcasting restrictions] on [target Russia]’s NTV.',
      '[imposer Kyiv] announced [trigger media sanctions] against [target Belarus].',
    ],
    rejects: ['A media blackout hid the Spanish wedding.', 'The broadcast ban on the match angered fans.'],
  },
  {
    id: 'culture-ban/ban-teams',
    type: 'culture-ban',
    verb: '{barring}',
    object:
      '(athletes|athlete|teams|team|clubs|sides|players|sportsmen|sportspeople|competitors|swimmers|skaters|gymnasts|cyclists|drivers|wrestlers|judokas|fencers); national (and|team|teams|side|sides|squad|squads|club|clubs); (artists|artist|musicians|musician|orchestra|singers|conductor|performers|films|film|books|literature|music|songs)',
    target: ['object', 'from', 'inside', 'by'],
    foreign: true,
    why: 'Teams or artists of the target are shut out.',
    matches: [
      '[imposer FIFA] [trigger banned] [target Russian] [trigger teams] from its cups.',
      '[target Belarusian] [trigger athletes were excluded] by [imposer UEFA].',
      '[imposer Ukraine] [trigger banned] [target Russian] [trigger music] and books.',
    ],
    rejects: [
      'The player was banned from two games for a foul.',
      'The Italian league suspended the team for doping.',
      'Uruguay’s coach barred players from the bar.',
    ],
  },
  {
    id: 'culture-ban/out-of-the-event',
    type: 'culture-ban',
    verb: '{barring}; (drop|drops|dropped|disinvite|disinvited|uninvited)',
    object:
      'from ~ (competitions|competition|tournaments|tournament|games|olympics|paralympics|events|event|eurovision|championships|championship|festival|fair|biennale|contest|football|sport|sports|race|races)',
    reach: 'clause',
    target: ['object'],
    foreign: true,
    why: 'The target is shut out of an event.',
    matches: [
      '[imposer UEFA] [trigger excluded] [target Russia] [trigger from its tournaments].',
      '[target Belarus] was [trigger barred from the tournament] by [imposer FIFA].',
    ],
    rejects: [
      'A Kenyan runner was banned from competitions for doping.',
      'The horse was barred from the race in Dubai.',
    ],
  },
  {
    id: 'culture-ban/boycott',
    type: 'culture-ban',
    verb: '(boycott|boycotts|boycotted|boycotting)',
    object:
      '(olympics|games|paralympics|summit|tournament|festival|fair|championship|championships|contest|eurovision|exhibition); world cup',
    target: ['in', 'inside', 'of', 'over', 'against'],
    foreign: true,
    why: 'A state keeps away from an event of the target.',
    matches: [
      '[imposer Canada] will [trigger boycott the Winter Olympics] in [target Beijing].',
      '[imposer Kosovo] [trigger boycotted a trade fair] in [target Serbia].',
    ],
    rejects: ['Fans boycotted the Liverpool games.', 'Workers boycotted the summit canteen in Chile.'],
  },
  {
    id: 'culture-ban/end-exchange',
    type: 'culture-ban',
    verb: '{suspend}; (end|ends|ended|ending|cut|cuts|cutting|restrict|restricts|restricted|ban|bans|banned); {withhold}',
    object:
      '(exchanges|exchange); (academic|cultural|scientific|student|research|sports|sporting|educational|university|space|science) (exchanges|exchange|ties|cooperation|events|links|contacts|collaboration|programmes|programs|projects|scholarships|partnerships)',
    target: ['with', 'to', 'inside', 'in', 'between', 'for', 'of'],
    foreign: true,
    why: 'Cultural, scientific or sporting exchange stops.',
    matches: [
      '[imposer Germany] [trigger suspended scientific cooperation] with [target Russia].',
      '[trigger Academic cooperation] with [target Hungary] was [trigger frozen] by [imposer the EU].',
      '[imposer Saudi Arabia] [trigger suspended its cultural ties] with [target Canada].',
    ],
    rejects: ['The band cancelled its tour of Italy.', 'A power cut ended the exchange of letters with Spain.'],
  },
  {
    id: 'culture-ban/strip-the-event',
    type: 'culture-ban',
    verb: '(strip|strips|stripped|stripping|cancel|cancels|cancelled|canceled|withdraw|withdrew|withdrawn)',
    object:
      'champions league final; (final|finals|championships|championship|tournament|grand prix|race|games) (from|in|out); grand prix; hosting rights; right to host; (of|from) hosting',
    reach: 'clause',
    target: ['of', 'from', 'in', 'object', 'inside'],
    foreign: true,
    why: 'The target loses an event that it was to hold.',
    matches: [
      '[imposer UEFA] [trigger stripped] [target Russia] of the [trigger Champions League final].',
      '[imposer FIFA] [trigger stripped] [target Indonesia] [trigger of hosting] the youth cup.',
    ],
    rejects: ['Rain cancelled the race in Monza for the Belgian.', 'The Belgian stripped the grand prix car.'],
  },
]
