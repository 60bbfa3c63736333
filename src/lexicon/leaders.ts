/**
 * Heads of state and government, foreign ministers and the like who are named in the news without their country:
 * "Trump signed", "Putin said". Used only where the article itself does not tell the state of a person.
 * Family name or full name → ISO code. Family names that several leaders of different states share are left out.
 */
const BY_STATE: Readonly<Record<string, string>> = {
  US: 'Trump|Biden|Obama|Reagan|Clinton|George W. Bush|Bush|Carter|Nixon|Blinken|Pompeo|Tillerson|Mnuchin|Yellen|Rubio|Bessent|Kerry|Albright|Condoleezza Rice|Colin Powell|Powell|Psaki|Jake Sullivan|Antony Blinken|Janet Yellen|Donald Trump|Joe Biden|Barack Obama|Hillary Clinton|Mike Pompeo|Nikki Haley|Haley|Pence|Kamala Harris|Bolton|Weinberger|Shultz|Baldrige|Yeutter|Pelosi|McConnell',
  RU: 'Putin|Medvedev|Lavrov|Peskov|Mishustin|Zakharova|Shoigu|Yeltsin|Gorbachev|Ryabkov|Novak|Vladimir Putin|Sergei Lavrov|Sergey Lavrov|Dmitry Peskov|Dmitry Medvedev|Maria Zakharova|Gromyko|Brezhnev',
  CN: 'Xi Jinping|Xi|Wang Yi|Li Keqiang|Li Qiang|Zhao Lijian|Hua Chunying|Mao Ning|Hu Jintao|Wen Jiabao|Jiang Zemin|Wang Wenbin|Deng Xiaoping',
  JP: 'Kishida|Abe|Fumio Kishida|Shinzo Abe|Ishiba|Suga|Hayashi|Kono|Nakasone|Takaichi|Koizumi|Aso',
  GB: 'Boris Johnson|Theresa May|Cameron|David Cameron|Sunak|Starmer|Liz Truss|Truss|Cleverly|Lammy|Thatcher|Tony Blair|Blair|Jack Straw|Raab|Keir Starmer|Rishi Sunak|Gordon Brown|William Hague|Philip Hammond|Jeremy Hunt',
  FR: 'Macron|Sarkozy|Hollande|Chirac|Le Drian|Mitterrand|Emmanuel Macron|Colonna|Barrot|Le Maire',
  DE: 'Merkel|Scholz|Merz|Baerbock|Steinmeier|Angela Merkel|Olaf Scholz|Schroeder|Schröder|Heiko Maas|Habeck|Westerwelle|Genscher',
  UA: 'Zelensky|Zelenskyy|Zelenskiy|Poroshenko|Kuleba|Volodymyr Zelensky|Yanukovych|Yatsenyuk|Sybiha',
  IR: 'Rouhani|Raisi|Ahmadinejad|Khamenei|Zarif|Pezeshkian|Araghchi|Hassan Rouhani|Ebrahim Raisi|Mahmoud Ahmadinejad|Javad Zarif|Mottaki|Salehi|Larijani',
  IL: 'Netanyahu|Benjamin Netanyahu|Sharon|Olmert|Lapid|Naftali Bennett|Gantz|Gallant|Lieberman',
  TR: 'Erdogan|Erdoğan|Recep Tayyip Erdogan|Davutoglu|Cavusoglu|Yildirim|Hakan Fidan',
  KP: 'Kim Jong Un|Kim Jong-un|Kim Jong Il|Kim Jong-il|Kim Yo Jong|Kim Yo-jong',
  KR: 'Moon Jae-in|Yoon Suk Yeol|Yoon Suk-yeol|Park Geun-hye|Lee Myung-bak|Lee Jae-myung',
  BY: 'Lukashenko|Lukashenka|Alexander Lukashenko',
  VE: 'Maduro|Nicolas Maduro|Nicolás Maduro|Chavez|Chávez|Hugo Chavez',
  CU: 'Castro|Fidel Castro|Raul Castro|Díaz-Canel|Diaz-Canel',
  SY: 'Assad|Bashar al-Assad|Sharaa|al-Sharaa',
  CA: 'Trudeau|Justin Trudeau|Carney|Freeland|Harper|Stephen Harper|Joly|Chrystia Freeland|Mulroney',
  AU: 'Albanese|Anthony Albanese|Morrison|Scott Morrison|Turnbull|Penny Wong|Downer|Marise Payne|Tony Abbott|Gillard|Kevin Rudd',
  NZ: 'Ardern|Jacinda Ardern|Luxon|Hipkins|Mahuta',
  IN: 'Modi|Narendra Modi|Jaishankar|Manmohan Singh|Vajpayee',
  PK: 'Imran Khan|Nawaz Sharif|Shehbaz Sharif|Musharraf|Bhutto',
  IT: 'Meloni|Draghi|Berlusconi|Renzi|Giuseppe Conte',
  ES: 'Pedro Sánchez|Pedro Sanchez|Rajoy|Zapatero|Albares',
  HU: 'Orban|Orbán|Viktor Orban|Viktor Orbán|Szijjarto|Szijjártó|Magyar',
  PL: 'Tusk|Donald Tusk|Duda|Morawiecki|Sikorski|Kaczynski|Nawrocki',
  EU: 'von der Leyen|Ursula von der Leyen|Borrell|Josep Borrell|Kallas|Kaja Kallas|Mogherini|Charles Michel|Ashton|Catherine Ashton|Solana|Dombrovskis|Juncker|Barroso|Van Rompuy',
  BR: 'Lula|Bolsonaro|Dilma Rousseff|Rousseff|Temer',
  MX: 'López Obrador|Lopez Obrador|Sheinbaum|Peña Nieto|Pena Nieto',
  CO: 'Petro|Gustavo Petro|Ivan Duque|Iván Duque|Uribe',
  NI: 'Ortega|Daniel Ortega',
  ZW: 'Mugabe|Robert Mugabe|Mnangagwa',
  ZA: 'Ramaphosa|Mandela|Zuma|Botha|de Klerk',
  EG: 'Sisi|el-Sisi|Mubarak|Morsi',
  SA: 'bin Salman|Mohammed bin Salman|al-Jubeir',
  LY: 'Gaddafi|Qaddafi|Gadhafi|Khadafy|Muammar Gaddafi',
  IQ: 'Saddam Hussein|Saddam|al-Maliki|al-Sudani',
  AF: 'Karzai|Ashraf Ghani|Hibatullah Akhundzada',
  RS: 'Milosevic|Milošević|Vucic|Vučić',
  UN: 'Guterres|Antonio Guterres|António Guterres|Ban Ki-moon|Kofi Annan|Annan|Boutros-Ghali',
  NATO: 'Stoltenberg|Jens Stoltenberg|Rutte|Mark Rutte|Rasmussen',
}

const STATE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_STATE).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)),
)

/** The state or bloc that a well-known leader stands for, by full name or safe family name; undefined when unknown. */
export const findLeaderState = (name: string): string | undefined => STATE_OF.get(name)
