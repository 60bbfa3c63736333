/** A form that several states share: it names one only when the article names that one otherwise. */
export interface SharedForm {
  readonly forms: readonly string[]
  readonly codes: readonly string[]
}

const AMERICAS = ['South', 'Central', 'Latin', 'North', 'Spanish', 'Inter']

export const SHARED_FORMS: readonly SharedForm[] = [
  { forms: ['Korea', 'Korean', 'Koreans'], codes: ['KR', 'KP'] },
  { forms: ['Congo', 'Congolese'], codes: ['CD', 'CG'] },
  // "the small Central African state" may be any of a dozen.
  { forms: ['Central African', 'Central Africans'], codes: ['CF'] },
  // "the South American country" is never the United States.
  { forms: AMERICAS.flatMap((part) => [`${part} American`, `${part} Americans`]), codes: [] },
]

/** A form that is safe only beside a witness: another form in the article that shows the same thing is meant. */
export interface WitnessedForm {
  readonly form: string
  /** Any of these words in the article is enough. */
  readonly witnesses: readonly string[]
}

export const WITNESSED_FORMS: readonly WitnessedForm[] = [
  { form: 'CAR', witnesses: ['Central', 'Bangui'] },
  {
    form: 'AU',
    witnesses: [
      'African',
      'Africa',
      'Addis',
      'Mauritania',
      'Mali',
      'Guinea',
      'Niger',
      'Gabon',
      'Sudan',
      'Madagascar',
      'Burkina',
      'Togo',
      'ECOWAS',
      'coup',
      'Guinea-Bissau',
      'Darfur',
      'Comoros',
      'Anjouan',
      'Somalia',
      'Eritrea',
      'Ethiopia',
      'Egypt',
      'Zimbabwe',
      'Gbagbo',
      'junta',
    ],
  },
  { form: 'PA', witnesses: ['Palestinian', 'Palestinians', 'Abbas', 'Ramallah'] },
  { form: 'SEC', witnesses: ['Securities', 'securities', 'shares', 'Exchange', 'investors', 'fraud', 'filing'] },
  { form: 'BIS', witnesses: ['Commerce', 'export', 'exports', 'Security', 'Industry'] },
  { form: 'PACE', witnesses: ['Parliamentary', 'Strasbourg'] },
  { form: 'ALBA', witnesses: ['Bolivarian', 'Venezuela', 'Cuba'] },
  { form: 'ETA', witnesses: ['Basque', 'Spain', 'Spanish'] },
  { form: 'SDF', witnesses: ['Syrian', 'Syria'] },
  { form: 'MENA', witnesses: ['agency', 'Egypt'] },
  { form: 'Petra', witnesses: ['Jordan', 'Jordanian'] },
  { form: 'PAP', witnesses: ['Polish', 'Poland'] },
  { form: 'ABC', witnesses: ['News', 'television', 'told', 'interview', 'network'] },
  { form: 'CAC', witnesses: ['Cyberspace', 'China'] },
  { form: 'NIS', witnesses: ['Korea', 'Korean'] },
  { form: 'RGB', witnesses: ['Korea', 'Korean'] },
  { form: 'ICC', witnesses: ['court', 'Court', 'Criminal', 'Hague'] },
  { form: 'EC', witnesses: ['Community', 'European', 'Brussels', 'EEC', 'Delors', 'Bonn', 'Paris', 'London'] },
  { form: 'CIS', witnesses: ['Commonwealth', 'Russia', 'Russian', 'Soviet'] },
  {
    form: 'Commonwealth',
    witnesses: [
      'Zimbabwe',
      'Mugabe',
      'Fiji',
      'CHOGM',
      'Musharraf',
      'Pakistan',
      'Nigeria',
      'Abuja',
      'Kampala',
      'Gambia',
      'Fijian',
      'Suva',
      'Maldives',
      'Lanka',
      'Tonga',
      'Pretoria',
      'apartheid',
      'Nigerian',
      'Zimbabwean',
      'Harare',
      'readmitted',
      'readmit',
      'reinstated',
      'suspended',
      'suspends',
      'suspension',
      'expelled',
      'barred',
      'excluded',
      'coup',
      'takeover',
      'ministerial',
      'expels',
      'Sierra',
      'Harare',
      'summit',
      'heads',
    ],
  },
  { form: 'RSF', witnesses: ['Rapid', 'Sudan', 'Sudanese', 'Khartoum', 'Hemedti'] },
  { form: 'IDB', witnesses: ['Inter-American', 'loans', 'loan', 'lending', 'Latin'] },
  { form: 'ADB', witnesses: ['Asian', 'Manila', 'loans', 'lending'] },
  { form: 'ISNA', witnesses: ['Iran', 'Iranian', 'Tehran'] },
  { form: 'SDS', witnesses: ['Serb', 'Bosnian'] },
  { form: 'Cosco', witnesses: ['shipping', 'Shipping', 'China', 'Chinese', 'tankers'] },
  { form: 'COSCO', witnesses: ['shipping', 'Shipping', 'China', 'Chinese', 'tankers'] },
  { form: 'MOGE', witnesses: ['Myanmar', 'Burma'] },
  { form: 'FIA', witnesses: ['motorsport', 'Formula', 'racing'] },
  { form: 'ITF', witnesses: ['tennis', 'Tennis'] },
  { form: 'UCI', witnesses: ['cycling', 'Cycling', 'cyclists', 'riders'] },
  { form: 'ATP', witnesses: ['tennis', 'Tennis', 'Wimbledon'] },
  { form: 'NSG', witnesses: ['Nuclear', 'nuclear'] },
  { form: 'INS', witnesses: ['Immigration', 'immigration'] },
  { form: 'Amoco', witnesses: ['oil', 'Oil'] },
  { form: 'Gaviota', witnesses: ['Cuba', 'Cuban'] },
  { form: 'Cubana', witnesses: ['Cuba', 'Cuban', 'airline', 'flights', 'aircraft', 'planes', 'froze', 'sanctions'] },
  { form: 'Moa Nickel', witnesses: ['Cuba', 'Cuban'] },
  { form: 'FRG', witnesses: ['German', 'Germany', 'Bonn'] },
  { form: 'Diet', witnesses: ['Japan', 'Japanese', 'Tokyo'] },
  { form: 'Wagner', witnesses: ['Group', 'group', 'mercenaries', 'mercenary', 'Prigozhin', 'Russia', 'Russian'] },
  { form: 'Swift', witnesses: ['banks', 'bank', 'payment', 'payments', 'interbank', 'messaging', 'Swift’s'] },
  { form: 'Visa', witnesses: ['Mastercard', 'MasterCard', 'card', 'cards', 'payment'] },
  { form: 'Shell', witnesses: ['oil', 'gas', 'crude', 'energy', 'BP'] },
  { form: 'Apple', witnesses: ['iPhone', 'iPhones', 'technology', 'Google', 'Microsoft', 'tech'] },
  { form: 'Amazon', witnesses: ['Google', 'Apple', 'Bezos', 'cloud', 'online', 'retailer'] },
  { form: 'Intel', witnesses: ['chip', 'chips', 'semiconductor', 'semiconductors', 'AMD', 'chipmaker'] },
  { form: 'Foreign Policy', witnesses: ['magazine', 'journal', 'published'] },
  { form: 'Foreign Affairs', witnesses: ['magazine', 'journal'] },
  { form: 'Economist', witnesses: ['magazine', 'weekly'] },
  { form: 'Fortune', witnesses: ['magazine'] },
  { form: 'Forbes', witnesses: ['magazine', 'billionaire', 'billionaires', 'list'] },
  { form: 'Dawn', witnesses: ['newspaper', 'Pakistan'] },
  { form: 'Gulf', witnesses: ['Persian', 'Arab', 'Saudi', 'Iran', 'Iraq', 'Kuwait', 'oil', 'Qatar'] },
  { form: 'Earth', witnesses: ['planet', 'space', 'orbit', 'satellite'] },
  { form: 'Mars', witnesses: ['planet', 'space', 'NASA', 'orbit'] },
  { form: 'Moon', witnesses: ['lunar', 'space', 'orbit', 'NASA'] },
  { form: 'Nice', witnesses: ['France', 'French', 'Riviera'] },
  { form: 'Split', witnesses: ['Croatia', 'Croatian'] },
  { form: 'Jersey', witnesses: ['Guernsey', 'Channel', 'island', 'offshore'] },
]

/** Names of countries that are also persons' names or places elsewhere, with what speaks for the other reading. */
export const TWO_FACED: readonly {
  readonly form: string
  readonly code: string
  readonly own: readonly string[]
  readonly rival: readonly string[]
}[] = [
  {
    form: 'Georgia',
    code: 'GE',
    own: [
      'Georgian',
      'Georgians',
      'Tbilisi',
      'Abkhazia',
      'Ossetia',
      'Saakashvili',
      'Armenia',
      'Azerbaijan',
      'Russia',
      'Russian',
      'Ukraine',
    ],
    rival: [
      'Atlanta',
      'Ga.',
      'Savannah',
      'Alabama',
      'Florida',
      'Carolina',
      'Tennessee',
      'Texas',
      'governor',
      'Arizona',
      'Pennsylvania',
      'Michigan',
      'Wisconsin',
    ],
  },
]

/** Names of places that are also given or family names: "Jordan Smith", "Jack London". */
export const PERSON_LIKE_PLACES: ReadonlySet<string> = new Set(
  'Jordan Chad Georgia Israel London Paris Sydney Austin Berlin Lima Washington Hamilton Lincoln Virginia Carolina Florence Kent Jackson Sofia Maine Troy Jersey America India Ireland Holland France English Nice Wellington Cork York Santiago Perth Darwin Cordoba Salvador Medina Petra Guinea Hama Cali Rosario Split Kobe Vance Wales'.split(
    ' ',
  ),
)
