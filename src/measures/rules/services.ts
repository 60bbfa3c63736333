import type { Rule } from './rule.js'

/** Services that may not be given to the target. */
export const SERVICES: readonly Rule[] = [
  {
    id: 'services-ban/ban-services',
    type: 'services-ban',
    verb: '{ban}; {stop}; {restrict}',
    object:
      '(accounting|accountancy|consulting|consultancy|legal|engineering|it|auditing|audit|architectural|architecture|advisory|technical|pr|advertising|cloud|software|maritime|shipping|cyber|construction|translation|quantum|professional|business|tourism) ~ (services|service|advice|consultancy); services ~ exports; {outbound} of ~ services; {outbound} of ~ (consultancy|advice|accounting|auditing); services to; services for; (range|array|number|series|variety) of ~ services; services ~ (enable|enabling|related|supporting) ~ (transport|transportation|shipping|shipment|carriage); cloud computing; provision of ~ services (to|for|in)?; (supply|provision) of ~ (consultancy|advice|technical assistance); providing ~ services; technical (help|support|aid); (supply|supplying|export|exporting|sale) of? ~ services; technical assistance; market research',
    unless:
      '{stop} .{0,6} technical (assistance|help|aid); (defence|defense|military) (articles|items|goods|equipment) ~ services; {import} of .{0,5} services; {export} .{0,2} goods .{0,5} services; (exporting|exportation) .{0,3} goods .{0,5} services',
    reach: 'clause',
    target: ['to', 'for', 'inside', 'in'],
    goods: ['inside', 'of'],
    foreign: true,
    why: 'Services may not be given to the target.',
    matches: [
      '[imposer Britain] [trigger banned accounting services] to [target Russian] firms.',
      '[imposer The EU] [trigger prohibits providing consulting services] to [target Russia].',
      '[imposer Washington] announced a [trigger ban on engineering services] for [target Russia].',
    ],
    rejects: ['The council banned bus services on Sunday.', 'The Dutch church bans services for tourists.'],
  },
  {
    id: 'services-ban/forbid-firms-to-serve',
    type: 'services-ban',
    verb: '{ban}; (require|requires|required|order|orders|ordered)',
    object:
      '(provide|providing|offer|offering|supply|supplying|render|rendering|sell|selling|export|exporting|perform|performing) ~ (services|service|consultancy|advice|consulting|accounting|auditing); from (servicing|repairing|auditing|advising|maintaining); (advise|advising|serve|serving|represent|representing|audit|auditing) ~ {firm}; (advise|advising|serve|serving|represent|representing) ~ (clients|customers); from (building|constructing) ~ (power|nuclear)? (stations|station|plants|plant|refineries|pipelines|dams|railways)',
    unless:
      '(export|exporting) .{0,2} goods .{0,5} services; (defence|defense|military) (articles|items|goods|equipment) ~ services',
    reach: 'clause',
    target: ['to', 'for', 'in', 'inside', 'of', 'object'],
    goods: ['inside'],
    foreign: true,
    why: 'The own firms may not serve the target.',
    matches: [
      '[imposer The EU] [trigger forbids] lawyers to [trigger provide advice] to the [target Russian] state.',
      '[imposer London] [trigger barred] lawyers [trigger from offering advice] to [target Russian] firms.',
    ],
    rejects: [
      'The law bars Spanish nurses from offering advice.',
      'Toronto bars clubs from selling services at night.',
    ],
  },
  {
    id: 'services-ban/services-ban',
    type: 'services-ban',
    noun: '(services|service|consulting|consultancy|accounting|software|maintenance) (ban|bans|embargo|restrictions); (ban|bans|prohibition|restrictions|curbs) on ~ (services|consulting|consultancy|accounting|auditing); (sanctions|measures|restrictions) .{0,5} (relating|related) to the? (supply|provision) of ~ services; (sanctions|measures|restrictions) .{0,5} (concerning|regarding|covering) the? (supply|provision) of ~ services',
    target: ['to', 'for', 'on', 'against', 'inside', 'in'],
    goods: ['inside', 'on'],
    foreign: true,
    why: 'The ban named as a noun.',
    matches: [
      '[imposer Brussels] adopted a [trigger services ban] against [target Belarus].',
      '[imposer Tokyo] imposed a [trigger consultancy ban] on [target Russia].',
    ],
    rejects: ['A service ban on Sunday upset the Welsh.', 'Restrictions on services at the Irish bank ended.'],
  },
  {
    id: 'services-ban/stop-serving',
    type: 'services-ban',
    verb: '(stop|stops|stopped|cease|ceases|ceased|end|ends|ended|halt|halts|halted)',
    object:
      '(providing|offering|supplying|selling) ~ (services|support|maintenance); (servicing|maintaining|repairing|maintenance) of? ~ (aircraft|planes|jets|ships|vessels|tankers|turbines|satellites)',
    reach: 'clause',
    target: ['to', 'for', 'inside', 'of', 'from'],
    goods: ['inside'],
    foreign: true,
    why: 'A state stops a service that it gave.',
    matches: [
      '[imposer Ankara] [trigger stopped servicing] [target Russian] [trigger planes].',
      '[imposer India] [trigger ended servicing] [target Iranian] [trigger ships].',
    ],
    rejects: ['The garage stopped servicing old Italian planes.', 'Qantas ended maintenance of jets in Singapore.'],
  },
  {
    id: 'services-ban/bar-professionals',
    type: 'services-ban',
    verb: '{ban}; (keep|keeps|kept|keeping|prevent|prevents|prevented|preventing|stop|stops|stopped|stopping|block|blocks|blocked|blocking)',
    object:
      '(accountants|consultants|consultancies|lawyers|auditors|architects|engineers|advisers|advertisers|technicians|agencies|programmers|consulting firms|law firms|service firms|pr firms) ~ from (working|advising|serving|doing|taking|acting|helping|operating)',
    reach: 'clause',
    target: ['with', 'for', 'of', 'to', 'on', 'inside'],
    origin: true,
    byState: true,
    foreign: true,
    why: 'Those who serve may not work for the target.',
    matches: [
      '[imposer Britain] will [trigger stop] its [trigger lawyers from advising] on [target Russian] deals.',
      '[imposer London] [trigger banned accountants from working] with [target Russia].',
      '[imposer Oslo] has [trigger barred consultants from advising] firms of [target Belarus].',
    ],
    rejects: [
      'Fog kept the Danish engineers from working on the tower.',
      'The Dutch watchdog banned accountants from working in Spain for a year.',
      'The agency bars engineers from taking cameras to Malta.',
    ],
  },
  {
    id: 'services-ban/no-access-to-services',
    type: 'services-ban',
    verb: '(cut|cuts) off; (exclude|excludes|excluded|deny|denies|denied|denying|restrict|restricts|restricted|block|blocks|blocked|blocking|sever|severs|severed|severing|end|ends|ended|ending); {ban}',
    object:
      '(access to|use of|using|receiving|buying|hiring) ~ (services|consultants|accountants|lawyers|auditors|consultancy|accountancy|advisers|architects|engineers)',
    reach: 'clause',
    target: ['object', 'of', 'by', 'for', 'inside'],
    goods: ['to', 'inside'],
    foreign: true,
    why: 'The target is kept from the services of the own firms.',
    matches: [
      "[imposer Britain] [trigger cut off] [target Russia]'s [trigger access to] its [trigger accountants] and lawyers.",
      '[imposer The EU] [trigger barred] [target Belarusian] firms from [trigger using its consultancy services].',
    ],
    rejects: ['The clinic limits access to its services.', 'The Dutch office ended the hiring of lawyers.'],
  },
  {
    id: 'services-ban/firms-may-not-work-there',
    type: 'services-ban',
    verb: '{ban}',
    object:
      '(oil|oilfield|energy|field|telecoms|financial) (services|service) (companies|firms|providers|company) ~ from (working|operating|doing|serving)',
    reach: 'clause',
    target: ['in', 'with', 'for'],
    foreign: true,
    why: 'Firms that give services may not work in the target.',
    matches: ['[imposer Washington] [trigger banned oil services companies from working] in [target Venezuela].'],
    rejects: ['Texas barred an oil company from working on Sunday in Spain.'],
  },
  {
    id: 'services-ban/may-not-work-for',
    type: 'services-ban',
    verb: '(may|must|can|could|shall) (not|no longer) (work|act|consult)',
    object: '(for|on) ~ {firm}',
    where:
      '(consultants|lawyers|accountants|auditors|engineers|architects|advisers|technicians|experts|firms) (may|must|can|could|shall) (not|no longer) (work|act|consult)',
    reach: 'clause',
    target: ['inside', 'for', 'on'],
    denial: true,
    foreign: true,
    why: 'By denial: those who serve may not work for the target.',
    matches: ['[imposer British] consultants [trigger may no longer work for] [target Russian] [trigger companies].'],
    rejects: ['Danish lawyers may not act for firms of their wives.'],
  },
  {
    id: 'services-ban/allow-services',
    type: 'services-ban',
    verb: '{allow}; (let|lets|letting); {restore}',
    object:
      '(provide|providing|offer|offering|supply|supplying|provision of) ~ (services|consultancy|legal advice|maintenance); (oilfield|telecoms|internet|consulting|legal|accounting|cruise) services',
    reach: 'clause',
    target: ['to', 'in', 'for', 'inside'],
    action: 'ease',
    foreign: true,
    why: 'Services may be given to the target again.',
    matches: [
      '[imposer Washington] [trigger allowed] telecoms firms to [trigger provide services] in [target Cuba].',
      '[imposer The US Treasury] [trigger permitted oilfield services] for [target Venezuela] under a licence.',
    ],
    rejects: [
      'The law allows nurses to offer services to Spanish patients.',
      'The firm restored internet services in Peru.',
    ],
  },
]
