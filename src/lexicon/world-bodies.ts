import { type Body, firm, imposing, other } from './body.js'

/** Organisations known by name everywhere, of no state: non-governmental, sport, payment, justice. */
export const WORLD_BODIES: readonly Body[] = [
  other(null, 'Amnesty International', 'Amnesty'),
  other(null, 'Human Rights Watch', 'HRW'),
  other(null, 'Greenpeace', ''),
  other(null, 'International Committee of the Red Cross', 'ICRC|Red Cross|Red Crescent'),
  other(null, 'Médecins Sans Frontières', 'MSF|Doctors Without Borders'),
  other(null, 'Transparency International', ''),
  other(null, 'Reporters Without Borders', ''),
  other(null, 'International Crisis Group', ''),
  other(
    null,
    'SWIFT',
    'Swift|Society for Worldwide Interbank Financial Telecommunication|Society for Worldwide Interbank Financial Telecommunications',
  ),
  other(null, 'World Economic Forum', 'WEF'),
  other(null, 'International Residual Mechanism for Criminal Tribunals', ''),
  other(null, 'International Criminal Tribunal for the former Yugoslavia', 'ICTY'),
  other(null, 'World Anti-Doping Agency', 'WADA|Wada'),
  other(null, 'National Hockey League', 'NHL'),
  other(null, 'National Basketball Association', 'NBA'),
  other(null, 'Paris Club'),
  other(null, 'Egmont Group'),
  other(null, 'Wassenaar Arrangement'),
  other(null, 'Nuclear Suppliers Group', 'NSG'),
  other(null, 'Missile Technology Control Regime', 'MTCR'),
  other(null, 'International Air Transport Association', 'IATA'),
  other(null, 'World Council of Churches'),
  other(null, 'Extractive Industries Transparency Initiative', 'EITI'),
  other(null, 'Cannes Film Festival'),
  other(null, 'London Bullion Market Association', 'LBMA'),
  other(null, 'Council on Foreign Relations', ''),
  other(null, 'Central Bank of West African States', 'BCEAO'),
  other(null, 'Bank of Central African States', 'BEAC'),
  other(null, 'South Asian Association for Regional Cooperation', 'SAARC'),
  firm('US', 'Visa', ''),
  firm('US', 'Apple', ''),
  firm('US', 'Amazon', ''),
  firm('US', 'Intel', ''),
  firm('GB', 'Shell', ''),
  other(null, 'Vitol', ''),
  other(null, 'Deloitte', ''),
  other(null, 'KPMG', ''),
  other('RU', 'Kaspersky', 'Kaspersky Lab'),
]

/**
 * Bodies of sport, culture and trade that shut states out under their own names. Not in: clubs and leagues of one state,
 * boxing (where "to sanction a bout" is daily work), those that judge doping.
 */
const ACTING: readonly string[] =
  `International Olympic Committee|IOC; International Paralympic Committee|IPC; FIFA|Fifa|International Football Federation; UEFA|Uefa|European Football Union; FIBA|Fiba|International Basketball Federation; Euroleague Basketball
  World Athletics|International Association of Athletics Federations|International Amateur Athletic Federation|IAAF; European Athletics; International Tennis Federation|ITF; Association of Tennis Professionals|ATP; Women’s Tennis Association|WTA|Women's Tennis Association; All England Club|All England Lawn Tennis Club; International Cycling Union|UCI|Union Cycliste Internationale; International Cricket Council|International Cricket Conference; England and Wales Cricket Board; Test and County Cricket Board; World Rugby|International Rugby Board; International Skating Union; International Ice Hockey Federation|IIHF; International Ski Federation|International Ski and Snowboard Federation; International Biathlon Union; International Gymnastics Federation; World Aquatics|International Swimming Federation|FINA|Fina; European Aquatics; International Volleyball Federation|FIVB|Volleyball World; International Handball Federation|European Handball Federation; International Judo Federation|IJF; United World Wrestling; International Weightlifting Federation|IWF; International Fencing Federation; International Chess Federation|FIDE|Fide; World Rowing|International Rowing Federation; World Sailing|International Sailing Federation; International Canoe Federation; World Taekwondo; International Equestrian Federation; World Curling|World Curling Federation; International Luge Federation; International Bobsleigh and Skeleton Federation; Badminton World Federation; International Table Tennis Federation; International Shooting Sport Federation|ISSF; World Triathlon; FIA|International Automobile Federation; Commonwealth Games Federation; European Olympic Committees|Olympic Council of Asia; Association of National Olympic Committees; Asian Football Confederation; Confederation of African Football; Arab Football Union
  European Broadcasting Union|EBU; Eurovision|Eurovision Song Contest; Kimberley Process|Kimberley Process Certification Scheme; REPO Task Force; European Organization for Nuclear Research|CERN`
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)

/** Those of them, each as a body of no state that imposes. */
export const ACTING_BODIES: readonly Body[] = ACTING.map((entry) => {
  const [name = '', ...aliases] = entry.split('|')
  return imposing(null, name, aliases.join('|'))
})
