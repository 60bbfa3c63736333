/** News agencies, newspapers and broadcasters of no state that matters, known by name: each counts as an organisation wherever it is cited. */
const NEUTRAL: readonly string[] =
  `Reuters|Thomson Reuters|AP|Bloomberg|UPI|United Press International|dpa|DPA|Interfax|Interfax-Ukraine|Kommersant|Vedomosti|Novaya Gazeta|Pravda|Meduza|Unian|Kyiv Independent|Kyiv Post|Caixin|Nikkei Asia|Mainichi|Jiji|Bernama|Antara|Straits Times|Channel NewsAsia|Bangkok Post|MENA|Petra|Miami Herald|The Christian Science Monitor|Politico|POLITICO|The Hill|Axios|Foreign Policy|Foreign Affairs|The Atlantic|Economist|Guardian newspaper|The Telegraph|BuzzFeed|BuzzFeed News|Vox|HuffPost|Huffington Post|Daily Beast|The Intercept|Mother Jones|National Review|Breitbart|Forbes|Fortune|CNBC|CBS|ABC|PBS|C-SPAN|France Inter|Bild|ANSA|Ansa|Belga|ANP|Ritzau|PAP|Euronews|Politico Europe|EUobserver|Euractiv|Swissinfo|Neue Zürcher Zeitung|El Universal|Folha de S.Paulo|Folha de São Paulo|O Globo|Clarín|La Nación|The Hindu|PTI|Dawn|Wikinews|OilPrice|S&P Global Platts|Platts|Dow Jones|Dow Jones Newswires|MarketWatch|Business Insider|Time magazine`.split(
    '|',
  )

/**
 * Agencies, broadcasters and papers that belong to a state or are known as one's own, with its code. Not in: the papers of
 * exiles, and names that papers of several states have ("Pravda", "The Times", "La Prensa").
 */
const STATE_OUTLETS: Readonly<Record<string, string>> = {
  RU: 'TASS|Tass|Itar-Tass|ITAR-Tass|ITAR-TASS|RIA Novosti|RIA|Sputnik|RT|Russia Today|Rossiya 24|Channel One|Izvestia|Rossiya Segodnya|Rossiya 1|Rossiya-1|Rossiya-24|Russia 24|Russia-1|NTV Mir|REN TV|RTR|RTR Planeta|RTR-Planeta|Zvezda TV|Tsargrad|Tsargrad TV|Ruptly|Voice of Russia|Sputnik News|Radio Sputnik|Sputnik Radio|RT America|RT France|RT Deutsch|RT Arabic|RT DE|Komsomolskaya Pravda|Rossiyskaya Gazeta|Argumenty i Fakty|Lenta.ru|Pervyi Kanal|Perviy Kanal|News Front|NewsFront|SouthFront|InfoRos|Strategic Culture Foundation|Rybar|TV Centre International|TV Tsentr|Moskovsky Komsomolets|RBC|Gazeta.ru|Katehon|VGTRK',
  CN: "Xinhua|Xinhua News Agency|People's Daily|Global Times|CCTV|China Daily|CGTN|China Global Television Network|China Central Television|China News Service|China Radio International|Economic Daily|Wen Wei Po|Ta Kung Pao|PLA Daily|Guangming Daily|Phoenix TV|Phoenix Television|China National Radio",
  IR: "IRNA|Press TV|PressTV|Islamic Republic News Agency|Tasnim|Tasnim news agency|Fars|Fars News Agency|HispanTV|Hispan TV|Al-Alam|Al Alam|Kayhan|Mehr|Mehr News Agency|ISNA|Iranian Students' News Agency|Tehran Times|IRIB News|Nournews",
  QA: 'Al Jazeera|Al-Jazeera|al-Jazeera|Al Jazeera English|Al-Jazeera television',
  GB: 'BBC|BBC News|BBC World News|BBC World|BBC World Service|BBC Global News|ITV|Sky News|Channel 4|The Guardian|Daily Telegraph|Financial Times|The Economist|The Independent|Sunday Times|The Times of London|Daily Mail|BBC Persian|BBC Russian Service|Iran International|Al Araby TV',
  US: 'CNN|Voice of America|VOA|Radio Free Europe|Radio Free Europe/Radio Liberty|RFE/RL|Radio Liberty|Radio Free Asia|NPR|Fox News|New York Times|The New York Times|Washington Post|The Washington Post|Wall Street Journal|The Wall Street Journal|Associated Press|CBS News|ABC News|NBC|NBC News|MSNBC|Newsweek|Bloomberg News|Los Angeles Times|USA TODAY|USA Today|Fox Business|Alhurra|Radio Sawa|Radio Farda|Current Time TV|Radio Marti|TV Marti|Radio Martí|Middle East Broadcasting Networks|Chicago Tribune|Boston Globe|Christian Science Monitor',
  DE: 'Deutsche Welle|Der Spiegel|Die Welt|Die Zeit|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|ZDF|ARD|Deutsche Presse-Agentur|Spiegel|Handelsblatt',
  FR: 'France 24|Radio France Internationale|RFI|Le Monde|Agence France-Presse|AFP|Agence France Presse|Le Figaro|Libération|TF1|TV5|TV5 Monde|TV5Monde|Radio France|Jeune Afrique|Charlie Hebdo',
  CA: 'CBC|CTV|Globe and Mail',
  KP: 'KCNA|Korean Central News Agency|Rodong Sinmun|Pyongyang Times|Uriminzokkiri',
  TR: 'Anadolu|Anadolu Agency|TRT World|Hurriyet|Daily Sabah|Zaman',
  CU: 'Granma|Prensa Latina|Juventud Rebelde|Cubavision|Radio Rebelde|Radio Havana',
  VE: 'Telesur|teleSUR|TeleSUR|VTV|Globovision|RCTV|Venezolana de Television',
  BY: 'BelTA|Belta|Belteleradio|Belteleradiocompany|Sovetskaya Belorussiya|Nexta|CTV Belarus|Belarus 1',
  HK: 'South China Morning Post|Apple Daily|RTHK',
  SA: 'Al Arabiya|Al-Arabiya|Asharq Al-Awsat|MBC Group|Saudi Press Agency',
  AE: 'Sky News Arabia',
  LB: 'Al-Manar|al-Manar|Al Manar|Al-Mayadeen|Al Mayadeen|al-Mayadeen|LBCI|Al-Akhbar|An-Nahar',
  PS: 'Al-Aqsa TV|al-Aqsa TV|WAFA|Al-Quds TV',
  IQ: 'Al-Rafidain TV|Iraqi News Agency',
  YE: 'Al-Masirah|al-Masirah|Al Masirah|Saba news agency',
  SY: 'SANA|Syrian TV|Al-Watan|Al-Ikhbariya|Sama TV|Addounia TV',
  LY: 'Jana news agency|JANA',
  EG: 'Al-Ahram|Mada Masr',
  IL: 'Haaretz|Jerusalem Post|Times of Israel|Yedioth Ahronoth|Maariv|Israel Hayom',
  KR: 'Yonhap|Yonhap News Agency|Chosun Ilbo|JoongAng Ilbo|Dong-A Ilbo|KBS|Korea Herald|Hankyoreh',
  JP: 'NHK|Kyodo|Kyodo News|Asahi Shimbun|Yomiuri Shimbun|Sankei Shimbun|Nikkei|Jiji Press',
  ES: 'El País|El Mundo|EFE|RTVE',
  IT: 'Corriere della Sera|La Repubblica|La Stampa|RAI',
  PL: 'Gazeta Wyborcza|TVP|TVN',
  CZ: 'Voice of Europe',
  UA: 'Ukrainska Pravda|Ukrinform|112 Ukraine|NewsOne',
  NI: 'El 19 Digital',
  CO: 'NTN24|El Tiempo',
  IN: 'Press Trust of India|Times of India|Hindustan Times|Indian Express|Doordarshan|All India Radio|NDTV',
  PK: 'Geo News|Geo TV|ARY News|Dawn News',
  MM: 'MRTV|New Light of Myanmar|Global New Light of Myanmar|Irrawaddy|Mizzima|Democratic Voice of Burma',
  RS: 'Politika|Tanjug',
  XK: 'Koha Ditore',
  ZW: 'Zimbabwe Broadcasting Corporation|ZBC',
  ZA: 'SABC|South African Broadcasting Corporation',
  AU: 'Australian Broadcasting Corporation|Sydney Morning Herald',
  SD: 'Sudan News Agency|SUNA',
  RW: 'Radio Mille Collines|RTLM',
}

/** Every news agency, newspaper and broadcaster known by name. */
export const OUTLETS: readonly string[] = [
  ...NEUTRAL,
  ...Object.values(STATE_OUTLETS).flatMap((names) => names.split('|')),
]

const OUTLET_STATE: ReadonlyMap<string, string> = new Map(
  Object.entries(STATE_OUTLETS).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)),
)

/** The state whose outlet this is: "RU" for Sputnik. */
export const findOutletState = (name: string): string | null => OUTLET_STATE.get(name) ?? null
