/** Currencies by the noun they are counted in; codes are ISO 4217, as the standard's list of active codes has them. */

export interface CurrencyNoun {
  /** Forms in the text, lower case; the plural with s is understood. */
  readonly forms: string
  /** The code of the bare noun, or a lower-case name where several states share it and none is meant by default. */
  readonly bare: string
  /** Codes reached with the adjective of the issuing state ("Kuwaiti dinars"): a code starts with the state's. */
  readonly codes: string
  /** Names of the hundredth part. */
  readonly minor: string
}

const CURRENCY_NOUNS: readonly CurrencyNoun[] = [
  {
    forms: 'dollar dlr greenback',
    bare: 'USD',
    codes: 'USD AUD CAD NZD HKD SGD TWD JMD TTD BBD BSD BZD FJD GYD LRD NAD SBD SRD XCD ZWL',
    minor: 'cent c ¢ penny pennies',
  },
  { forms: 'euro eur', bare: 'EUR', codes: 'EUR', minor: 'cent c' },
  { forms: 'pound quid', bare: 'GBP', codes: 'GBP EGP LBP SYP SDG SSP FKP GIP', minor: 'penny pence pennies p' },
  { forms: 'yen', bare: 'JPY', codes: 'JPY', minor: 'sen' },
  { forms: 'yuan renminbi rmb', bare: 'CNY', codes: 'CNY', minor: 'fen' },
  { forms: 'ruble rouble rbl', bare: 'RUB', codes: 'RUB BYN', minor: 'kopek kopeck' },
  { forms: 'hryvnia hryvnya hryvna', bare: 'UAH', codes: 'UAH', minor: 'kopiyka' },
  { forms: 'rupee rs', bare: 'INR', codes: 'INR PKR LKR NPR MUR SCR', minor: 'paisa paise' },
  { forms: 'won', bare: 'KRW', codes: 'KRW KPW', minor: 'jeon' },
  { forms: 'shekel', bare: 'ILS', codes: 'ILS', minor: 'agora agorot' },
  { forms: 'lira', bare: 'TRY', codes: 'TRY', minor: 'kurus' },
  { forms: 'lire', bare: 'ITL', codes: 'ITL', minor: '' },
  { forms: 'franc', bare: 'franc', codes: 'CHF XAF XOF CDF RWF BIF DJF GNF KMF XPF FRF BEF', minor: 'centime cent' },
  { forms: 'dinar', bare: 'dinar', codes: 'KWD IQD JOD BHD DZD LYD TND RSD MKD', minor: 'fils' },
  { forms: 'rial', bare: 'rial', codes: 'IRR OMR YER QAR', minor: 'baisa' },
  { forms: 'riyal', bare: 'riyal', codes: 'SAR QAR OMR YER', minor: 'halala' },
  { forms: 'dirham', bare: 'AED', codes: 'AED MAD', minor: 'fils' },
  { forms: 'peso', bare: 'peso', codes: 'MXN ARS CLP COP CUP DOP PHP UYU', minor: 'centavo' },
  { forms: 'real reais', bare: 'BRL', codes: 'BRL', minor: 'centavo' },
  { forms: 'rand', bare: 'ZAR', codes: 'ZAR', minor: 'cent' },
  { forms: 'krona kronor', bare: 'SEK', codes: 'SEK ISK', minor: 'ore' },
  { forms: 'krone kroner', bare: 'krone', codes: 'NOK DKK', minor: 'ore' },
  { forms: 'koruna korunas', bare: 'CZK', codes: 'CZK', minor: 'haler' },
  { forms: 'zloty zlotys', bare: 'PLN', codes: 'PLN', minor: 'grosz' },
  { forms: 'forint', bare: 'HUF', codes: 'HUF', minor: '' },
  { forms: 'leu lei', bare: 'RON', codes: 'RON MDL', minor: 'bani' },
  { forms: 'lev leva', bare: 'BGN', codes: 'BGN', minor: 'stotinka' },
  // Coins of the past, met in older news; "the 100 mark" is no money, so the plural only.
  { forms: 'deutschmark marks', bare: 'DEM', codes: 'DEM', minor: 'pfennig' },
  { forms: 'guilder', bare: 'NLG', codes: 'NLG', minor: '' },
  { forms: 'markka', bare: 'FIM', codes: 'FIM', minor: '' },
  { forms: 'peseta', bare: 'ESP', codes: 'ESP', minor: '' },
  { forms: 'drachma', bare: 'GRD', codes: 'GRD', minor: '' },
  { forms: 'escudo', bare: 'PTE', codes: 'PTE CVE', minor: '' },
  { forms: 'tenge', bare: 'KZT', codes: 'KZT', minor: '' },
  { forms: 'som', bare: 'KGS', codes: 'KGS UZS', minor: '' },
  { forms: 'lari', bare: 'GEL', codes: 'GEL', minor: 'tetri' },
  { forms: 'manat', bare: 'AZN', codes: 'AZN TMT', minor: '' },
  { forms: 'dram', bare: 'AMD', codes: 'AMD', minor: '' },
  { forms: 'somoni', bare: 'TJS', codes: 'TJS', minor: '' },
  { forms: 'tugrik tögrög', bare: 'MNT', codes: 'MNT', minor: '' },
  { forms: 'baht', bare: 'THB', codes: 'THB', minor: 'satang' },
  { forms: 'rupiah', bare: 'IDR', codes: 'IDR', minor: '' },
  { forms: 'ringgit', bare: 'MYR', codes: 'MYR', minor: 'sen cent c' },
  { forms: 'dong', bare: 'VND', codes: 'VND', minor: '' },
  { forms: 'kyat', bare: 'MMK', codes: 'MMK', minor: 'pya' },
  { forms: 'taka', bare: 'BDT', codes: 'BDT', minor: '' },
  { forms: 'afghani', bare: 'AFN', codes: 'AFN', minor: '' },
  { forms: 'bolivar bolívar bolivares', bare: 'VES', codes: 'VES', minor: '' },
  { forms: 'cordoba córdoba', bare: 'NIO', codes: 'NIO', minor: '' },
  { forms: 'naira', bare: 'NGN', codes: 'NGN', minor: 'kobo' },
  { forms: 'cedi', bare: 'GHS', codes: 'GHS', minor: '' },
  { forms: 'shilling', bare: 'shilling', codes: 'KES TZS UGX SOS', minor: 'cent' },
  { forms: 'birr', bare: 'ETB', codes: 'ETB', minor: '' },
  { forms: 'nakfa', bare: 'ERN', codes: 'ERN', minor: '' },
  { forms: 'kwacha', bare: 'kwacha', codes: 'ZMW MWK', minor: '' },
]

/** Marks before or after the amount; case as written. */
const CURRENCY_MARKS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₪': 'ILS',
  '₦': 'NGN',
  '₫': 'VND',
  '₸': 'KZT',
  '฿': 'THB',
  '₱': 'PHP',
  Rs: 'INR',
  RM: 'MYR',
  RMB: 'CNY',
  LE: 'EGP',
  '¢': 'cent',
}

const ISO_CODES: ReadonlySet<string> = new Set(
  CURRENCY_NOUNS.flatMap(({ codes }) => codes.split(' ')).filter((code) => !['SOS', 'TRY', 'ALL'].includes(code)),
)

const NOUN_BY_FORM: ReadonlyMap<string, CurrencyNoun> = new Map(
  CURRENCY_NOUNS.flatMap((noun) =>
    noun.forms.split(' ').flatMap((form): [string, CurrencyNoun][] => [
      [form, noun],
      [`${form}s`, noun],
    ]),
  ),
)

const MINORS: ReadonlySet<string> = new Set(
  CURRENCY_NOUNS.flatMap(({ minor }) => minor.split(' '))
    .filter((form) => form.length > 0)
    .flatMap((form) => [form, `${form}s`]),
)

/** The currency a noun names ("roubles"); lower case. */
export const findCurrencyNoun = (form: string): CurrencyNoun | undefined => NOUN_BY_FORM.get(form)

/** The ISO 4217 code a mark or code stands for ("US$", "€", "EUR"); case as written. */
export function findCurrencyMark(mark: string): string | undefined {
  if (ISO_CODES.has(mark)) return mark
  return Object.hasOwn(CURRENCY_MARKS, mark) ? CURRENCY_MARKS[mark] : undefined
}

/** True for the name of a hundredth part ("cents", "pence", "kopecks"); lower case. */
export const isMinorUnit = (form: string): boolean => MINORS.has(form)

/** The code of a noun with the adjective's state: ("dinar", "KW") → KWD; undefined when that state issues no such money. */
export function currencyOf(noun: CurrencyNoun, state: string): string | undefined {
  return noun.codes.split(' ').find((code) => code.startsWith(state))
}
