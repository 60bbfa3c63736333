/**
 * Heads of state and government, foreign ministers and the like who are named in the news without their country:
 * "Trump signed", "Putin said". Used only where the article itself does not tell the state of a person.
 * Family name or full name → ISO code. Family names that several leaders of different states share are left out.
 */
const BY_STATE: Readonly<Record<string, string>> = {
  US: 'Trump|Biden|Obama|Reagan|Clinton|George W. Bush|Bush|Carter|Nixon|Blinken|Pompeo|Tillerson|Mnuchin|Yellen|Rubio|Bessent|Kerry|Albright|Condoleezza Rice|Colin Powell|Powell|Psaki|Jake Sullivan|Antony Blinken|Janet Yellen|Donald Trump|Joe Biden|Barack Obama|Hillary Clinton|Mike Pompeo|Nikki Haley|Haley|Pence|Kamala Harris|Bolton|Weinberger|Shultz|Baldrige|Yeutter|Pelosi|McConnell|Ronald Reagan|Bill Clinton|Jimmy Carter|Eisenhower|Kissinger|George Shultz|Caspar Weinberger|Cyrus Vance|Muskie|Eagleburger|Lawrence Eagleburger|Warren Christopher|James Baker|Madeleine Albright|Rumsfeld|Brzezinski|Marco Rubio',
  RU: 'Putin|Medvedev|Lavrov|Peskov|Mishustin|Zakharova|Shoigu|Yeltsin|Gorbachev|Ryabkov|Novak|Vladimir Putin|Sergei Lavrov|Sergey Lavrov|Dmitry Peskov|Dmitry Medvedev|Maria Zakharova|Gromyko|Brezhnev',
  CN: 'Xi Jinping|Xi|Wang Yi|Li Keqiang|Li Qiang|Zhao Lijian|Hua Chunying|Mao Ning|Hu Jintao|Wen Jiabao|Jiang Zemin|Wang Wenbin|Deng Xiaoping',
  JP: 'Kishida|Abe|Fumio Kishida|Shinzo Abe|Ishiba|Suga|Hayashi|Kono|Nakasone|Takaichi|Koizumi|Aso|Yasuhiro Nakasone|Takeshita|Kaifu|Miyazawa|Hashimoto|Obuchi|Yukio Hatoyama|Hatoyama|Sanae Takaichi',
  GB: 'Boris Johnson|Theresa May|Cameron|David Cameron|Sunak|Starmer|Liz Truss|Truss|Cleverly|Lammy|Thatcher|Tony Blair|Blair|Jack Straw|Raab|Keir Starmer|Rishi Sunak|Gordon Brown|William Hague|Philip Hammond|Jeremy Hunt|Margaret Thatcher|Callaghan|James Callaghan|Edward Heath|Harold Wilson|John Major|Geoffrey Howe|Douglas Hurd|Malcolm Rifkind|Robin Cook|David Miliband|Miliband',
  FR: 'Macron|Sarkozy|Hollande|Chirac|Le Drian|Mitterrand|Emmanuel Macron|Colonna|Barrot|Le Maire|François Mitterrand|Francois Mitterrand|Jacques Chirac|Nicolas Sarkozy|Francois Hollande|François Hollande|Pompidou|Giscard|Jospin|Villepin|Juppe|Juppé|Laurent Fabius|Fabius|Kouchner',
  DE: 'Merkel|Scholz|Merz|Baerbock|Steinmeier|Angela Merkel|Olaf Scholz|Schroeder|Schröder|Heiko Maas|Habeck|Westerwelle|Genscher|Kohl|Helmut Kohl|Helmut Schmidt|Willy Brandt|Adenauer|Gerhard Schroeder|Gerhard Schröder|Kinkel|Friedrich Merz|Annalena Baerbock',
  UA: 'Zelensky|Zelenskyy|Zelenskiy|Poroshenko|Kuleba|Volodymyr Zelensky|Yanukovych|Yatsenyuk|Sybiha',
  IR: 'Rouhani|Raisi|Ahmadinejad|Khamenei|Zarif|Pezeshkian|Araghchi|Hassan Rouhani|Ebrahim Raisi|Mahmoud Ahmadinejad|Javad Zarif|Mottaki|Salehi|Larijani',
  IL: 'Netanyahu|Benjamin Netanyahu|Sharon|Olmert|Lapid|Naftali Bennett|Gantz|Gallant|Lieberman|Shamir|Yitzhak Rabin|Rabin|Shimon Peres|Ehud Barak|Yair Lapid',
  TR: 'Erdogan|Erdoğan|Recep Tayyip Erdogan|Davutoglu|Cavusoglu|Yildirim|Hakan Fidan|Turgut Ozal|Ecevit|Abdullah Gul',
  KP: 'Kim Jong Un|Kim Jong-un|Kim Jong Il|Kim Jong-il|Kim Yo Jong|Kim Yo-jong',
  KR: 'Moon Jae-in|Yoon Suk Yeol|Yoon Suk-yeol|Park Geun-hye|Lee Myung-bak|Lee Jae-myung|Roh Tae-woo|Chun Doo-hwan|Kim Dae-jung|Roh Moo-hyun',
  BY: 'Lukashenko|Lukashenka|Alexander Lukashenko',
  VE: 'Maduro|Nicolas Maduro|Nicolás Maduro|Chavez|Chávez|Hugo Chavez',
  CU: 'Castro|Fidel Castro|Raul Castro|Díaz-Canel|Diaz-Canel',
  SY: 'Assad|Bashar al-Assad|Sharaa|al-Sharaa',
  CA: 'Trudeau|Justin Trudeau|Carney|Freeland|Harper|Stephen Harper|Joly|Chrystia Freeland|Mulroney|Brian Mulroney|Chretien|Chrétien|Jean Chretien|Jean Chrétien|Pierre Trudeau|Joe Clark|Diefenbaker|Mark Carney|Melanie Joly',
  AU: 'Albanese|Anthony Albanese|Morrison|Scott Morrison|Turnbull|Penny Wong|Downer|Marise Payne|Tony Abbott|Gillard|Kevin Rudd|Bob Hawke|Hawke|Keating|Paul Keating|Malcolm Fraser|John Howard|Julia Gillard|Alexander Downer|Gareth Evans|Whitlam',
  NZ: 'Ardern|Jacinda Ardern|Luxon|Hipkins|Mahuta|David Lange|Helen Clark|Muldoon|Winston Peters',
  IN: 'Modi|Narendra Modi|Jaishankar|Manmohan Singh|Vajpayee|Rajiv Gandhi|Indira Gandhi|Narasimha Rao',
  PK: 'Imran Khan|Nawaz Sharif|Shehbaz Sharif|Musharraf|Bhutto|Zia ul-Haq|Benazir Bhutto',
  IT: 'Meloni|Draghi|Berlusconi|Renzi|Giuseppe Conte|Andreotti|Craxi|Prodi|Romano Prodi|Giorgia Meloni|Matteo Renzi',
  ES: 'Pedro Sánchez|Pedro Sanchez|Rajoy|Zapatero|Albares|Aznar|Felipe Gonzalez|Felipe González',
  HU: 'Orban|Orbán|Viktor Orban|Viktor Orbán|Szijjarto|Szijjártó|Magyar',
  PL: 'Tusk|Donald Tusk|Duda|Morawiecki|Sikorski|Kaczynski|Nawrocki|Jaruzelski|Walesa',
  EU: 'von der Leyen|Ursula von der Leyen|Borrell|Josep Borrell|Kallas|Kaja Kallas|Mogherini|Charles Michel|Ashton|Catherine Ashton|Solana|Dombrovskis|Juncker|Barroso|Van Rompuy',
  BR: 'Lula|Bolsonaro|Dilma Rousseff|Rousseff|Temer',
  MX: 'López Obrador|Lopez Obrador|Sheinbaum|Peña Nieto|Pena Nieto',
  CO: 'Petro|Gustavo Petro|Ivan Duque|Iván Duque|Uribe',
  NI: 'Ortega|Daniel Ortega',
  ZW: 'Mugabe|Robert Mugabe|Mnangagwa',
  ZA: 'Ramaphosa|Mandela|Zuma|Botha|de Klerk|P.W. Botha|Vorster|Mbeki|Thabo Mbeki',
  EG: 'Sisi|el-Sisi|Mubarak|Morsi',
  SA: 'bin Salman|Mohammed bin Salman|al-Jubeir',
  LY: 'Gaddafi|Qaddafi|Gadhafi|Khadafy|Muammar Gaddafi',
  IQ: 'Saddam Hussein|Saddam|al-Maliki|al-Sudani',
  AF: 'Karzai|Ashraf Ghani|Hibatullah Akhundzada',
  RS: 'Milosevic|Milošević|Vucic|Vučić',
  UN: 'Guterres|Antonio Guterres|António Guterres|Ban Ki-moon|Kofi Annan|Annan|Boutros-Ghali',
  NATO: 'Stoltenberg|Jens Stoltenberg|Rutte|Mark Rutte|Rasmussen',
  GR: 'Papandreou|Mitsotakis|Tsipras',
  SE: 'Olof Palme|Palme|Carl Bildt|Kristersson',
  NO: 'Brundtland',
  NL: 'Lubbers|Balkenende',
  PH: 'Ferdinand Marcos|Corazon Aquino|Duterte|Rodrigo Duterte',
  ID: 'Suharto|Yudhoyono|Widodo|Prabowo',
  MY: 'Mahathir|Mahathir Mohamad|Anwar Ibrahim',
  RO: 'Ceausescu',
  PE: 'Fujimori',
  AR: 'Alfonsin|Alfonsín|Menem|Galtieri|Kirchner|Milei|Javier Milei',
  CL: 'Pinochet',
  PA: 'Noriega',
  UG: 'Museveni|Idi Amin',
  KE: 'Daniel arap Moi|Uhuru Kenyatta|Ruto',
  ZM: 'Kaunda',
  TZ: 'Nyerere',
  NG: 'Obasanjo|Tinubu',
  RW: 'Kagame|Paul Kagame',
  GT: 'Arévalo',
  SV: 'Bukele|Nayib Bukele',
}

const STATE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_STATE).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)),
)

/** The state or bloc that a well-known leader stands for, by full name or safe family name; undefined when unknown. */
export const findLeaderState = (name: string): string | undefined => STATE_OF.get(name)

/** Family names that many have, by the office before them: "Prime Minister Howard", "Foreign Secretary Hurd". */
const BY_OFFICE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Prime Minister': {
    AU: 'Howard|Rudd|Abbott|Fraser|Menzies',
    GB: 'Major|Brown|May|Johnson|Heath|Wilson|Eden|Macmillan|Attlee',
    NZ: 'Key|Bolger|Palmer|English|Rowling',
    CA: 'Martin|Pearson|Turner|Campbell',
    IN: 'Singh|Gandhi|Rao|Desai|Nehru',
    JP: 'Fukuda|Noda|Kan|Mori|Hata|Ohira|Tanaka|Sato|Uno|Murayama',
    IL: 'Barak|Begin|Peres|Meir|Bennett',
    ES: 'Gonzalez|González|Suarez',
    SE: 'Persson|Reinfeldt|Lofven|Löfven',
    TH: 'Chuan|Chatichai|Thaksin',
    MY: 'Badawi|Anwar|Najib',
  },
  President: {
    US: 'Kennedy|Johnson|Ford|Truman|Roosevelt',
    KR: 'Roh|Chun|Moon|Yoon',
    PH: 'Marcos|Aquino|Ramos|Arroyo|Estrada',
    BR: 'Cardoso|Sarney|Collor|Franco',
    PK: 'Zia|Zardari',
    ID: 'Sukarno|Habibie|Wahid|Jokowi',
    TR: 'Demirel|Gul|Ozal',
    EG: 'Sadat|Nasser',
    GH: 'Rawlings|Mahama',
    MX: 'Salinas|Zedillo|Fox|Calderon',
  },
  Chancellor: { DE: 'Schmidt|Brandt|Erhard' },
  'Foreign Secretary': { GB: 'Hurd|Howe|Cook|Rifkind|Beckett|Carrington|Johnson|Hammond|Hunt' },
  'Secretary of State': { US: 'Rice|Baker|Christopher|Haig|Vance|Rogers|Rusk|Clinton' },
  Premier: { CN: 'Zhu|Li|Wen' },
}

const BY_TITLE: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_OFFICE).flatMap(([office, states]) =>
    Object.entries(states).flatMap(([code, names]) =>
      names.split('|').map((name) => [`${office} ${name}`.toLowerCase(), code] as const),
    ),
  ),
)

/** The state of a leader whose common family name stands behind the office: "Prime Minister Howard". */
export const findTitledLeader = (role: string, name: string): string | undefined =>
  BY_TITLE.get(`${role} ${name}`.toLowerCase())
