/** A group of states or an international organisation that imposes measures or is named as a political actor. */
export interface Bloc {
  /** As written into `code`: EU, UN, G7 … */
  readonly code: string
  readonly names: readonly string[]
  /** Cities and buildings that stand for it when they act. */
  readonly seats: readonly string[]
  /** Its organs, each an organisation of its own that acts for the bloc: "Security Council". */
  readonly organs: readonly string[]
}

const list = (forms: string): readonly string[] => (forms ? forms.split('|') : [])

/** Columns: code, names, seats, organs; alternatives between bars. */
const bloc = (code: string, names: string, seats = '', organs = ''): Bloc => ({
  code,
  names: list(names),
  seats: list(seats),
  organs: list(organs),
})

/** Blocs by code. Names in the order "usual short name, full name, other". */
export const BLOCS: readonly Bloc[] = [
  bloc(
    'EU',
    'EU|E.U.|European Union|European Community|European Communities|European Economic Community|EEC|E.E.C.|EC|E.C.|Common Market|European bloc|EU-27|EU27|EU-28|EU28',
    'Brussels|Berlaymont',
    'European Commission|European Council|Council of the European Union|Council of the EU|EU Council|European Parliament|European External Action Service|EEAS|Court of Justice of the European Union|European Court of Justice|ECJ|General Court|European Central Bank|ECB|Foreign Affairs Council|Political and Security Committee|EU Commission|Coreper|COREPER|European Investment Bank|EIB|Europol|Frontex|Eurojust|Eurogroup|European Medicines Agency',
  ),
  bloc(
    'UN',
    'UN|U.N.|United Nations|United Nations Organization',
    'Turtle Bay',
    'United Nations Security Council|UN Security Council|U.N. Security Council|Security Council of the United Nations|Security Council|UNSC|UN General Assembly|U.N. General Assembly|United Nations General Assembly|UN Human Rights Council|U.N. Human Rights Council|United Nations Human Rights Council|Human Rights Council|General Assembly|UN Secretariat|UNICEF|UNESCO|UNHCR|UNRWA|UNCTAD|UNDP|UNEP|UNODC|UNAIDS|United Nations Development Programme|United Nations Office on Drugs and Crime|World Food Programme|World Food Program|WFP|International Court of Justice|ICJ|1267 Committee|Sanctions Committee|Food and Agriculture Organization|Food and Agriculture Organisation|UNIFIL|UNMOVIC|UNSCOM|UNOSOM|UNPROFOR',
  ),
  bloc('G7', 'G7|G-7|Group of Seven|Group of 7'),
  bloc('G8', 'G8|G-8|Group of Eight|Group of 8'),
  bloc('G20', 'G20|G-20|Group of Twenty|Group of 20'),
  bloc('G77', 'G77|G-77|Group of 77'),
  bloc('G10', 'G10|G-10|Group of 10|Group of Ten'),
  bloc(
    'NATO',
    'NATO|Nato|N.A.T.O.|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance|Atlantic Alliance',
    '',
    'North Atlantic Council',
  ),
  bloc(
    'AFRICAN-UNION',
    'African Union|AU|A.U.|Organization of African Unity|Organisation of African Unity|OAU|African Union Commission',
    '',
    'AU Peace and Security Council|African Union Peace and Security Council|Peace and Security Council',
  ),
  bloc(
    'ECOWAS',
    'ECOWAS|Ecowas|Economic Community of West African States|CEDEAO|West African bloc',
    '',
    'ECOMOG|Ecomog',
  ),
  bloc('ECCAS', 'ECCAS|Economic Community of Central African States'),
  bloc('EAC', 'East African Community'),
  bloc('SADC', 'SADC|Southern African Development Community'),
  bloc(
    'IGAD',
    'IGAD|Inter-governmental Authority on Development|Intergovernmental Authority on Development|Inter-Governmental Authority on Development',
  ),
  bloc('OAS', 'OAS|O.A.S.|Organization of American States|Organisation of American States'),
  bloc('MERCOSUR', 'Mercosur|MERCOSUR|Southern Common Market'),
  bloc('UNASUR', 'Unasur|UNASUR|Union of South American Nations'),
  bloc('CELAC', 'CELAC|Community of Latin American and Caribbean States'),
  bloc('CARICOM', 'CARICOM|Caricom|Caribbean Community'),
  bloc('ALBA', 'ALBA|Bolivarian Alliance for the Americas'),
  bloc('LIMA-GROUP', 'Lima Group'),
  bloc('CONTADORA', 'Contadora Group|Contadora'),
  bloc(
    'ASEAN',
    'ASEAN|Asean|Association of Southeast Asian Nations|Association of South East Asian Nations|Association of South-East Asian Nations',
  ),
  bloc('PACIFIC-ISLANDS-FORUM', 'Pacific Islands Forum'),
  bloc('APEC', 'APEC|Asia-Pacific Economic Cooperation'),
  bloc('ARAB-LEAGUE', 'Arab League|League of Arab States'),
  bloc(
    'GCC',
    'GCC|Gulf Cooperation Council|Gulf Co-operation Council|Cooperation Council for the Arab States of the Gulf',
  ),
  bloc(
    'OIC',
    'OIC|Organization of Islamic Cooperation|Organisation of Islamic Cooperation|Organization of the Islamic Conference|Organisation of the Islamic Conference|Islamic Conference',
  ),
  bloc(
    'OPEC',
    'OPEC|Opec|Organization of the Petroleum Exporting Countries|Organisation of the Petroleum Exporting Countries|Organization of Petroleum Exporting Countries',
  ),
  bloc('OPEC+', 'OPEC+|Opec+'),
  bloc('IMF', 'IMF|I.M.F.|International Monetary Fund'),
  bloc('WORLD-BANK', 'World Bank|World Bank Group|International Bank for Reconstruction and Development|IBRD'),
  bloc(
    'WTO',
    'WTO|W.T.O.|World Trade Organization|World Trade Organisation|GATT|General Agreement on Tariffs and Trade',
  ),
  bloc('WHO', 'WHO|World Health Organization|World Health Organisation'),
  bloc(
    'ILO',
    'ILO|International Labour Organization|International Labor Organization|International Labour Organisation',
  ),
  bloc('IAEA', 'IAEA|I.A.E.A.|International Atomic Energy Agency'),
  bloc(
    'OPCW',
    'OPCW|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons',
  ),
  bloc('ICAO', 'ICAO|International Civil Aviation Organization|International Civil Aviation Organisation'),
  bloc('IMO', 'International Maritime Organization|International Maritime Organisation'),
  bloc('ICC', 'ICC|International Criminal Court'),
  bloc(
    'OECD',
    'OECD|Organization for Economic Cooperation and Development|Organisation for Economic Co-operation and Development|Organization for Economic Co-operation and Development',
  ),
  bloc('IEA', 'IEA|International Energy Agency'),
  bloc('FATF', 'FATF|Financial Action Task Force'),
  bloc('BIS-BANK', 'Bank for International Settlements'),
  bloc('EBRD', 'EBRD|European Bank for Reconstruction and Development'),
  bloc('ADB', 'Asian Development Bank'),
  bloc('AIIB', 'AIIB|Asian Infrastructure Investment Bank'),
  bloc('AFDB', 'African Development Bank'),
  bloc('IADB', 'Inter-American Development Bank'),
  bloc('INTERPOL', 'Interpol|INTERPOL'),
  bloc('CIS', 'CIS|C.I.S.|Commonwealth of Independent States'),
  bloc('CSTO', 'CSTO|Collective Security Treaty Organization|Collective Security Treaty Organisation'),
  bloc('EAEU', 'EAEU|EEU|Eurasian Economic Union', '', 'Eurasian Economic Commission'),
  bloc('UNION-STATE', 'Union State'),
  bloc(
    'SCO',
    'SCO|Shanghai Cooperation Organization|Shanghai Cooperation Organisation|Shanghai Co-operation Organisation',
  ),
  bloc('BRICS', 'BRICS|Brics'),
  bloc(
    'OSCE',
    'OSCE|O.S.C.E.|Organization for Security and Cooperation in Europe|Organization for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe',
  ),
  bloc(
    'COE',
    'Council of Europe',
    '',
    'Parliamentary Assembly of the Council of Europe|PACE|European Court of Human Rights|ECHR',
  ),
  bloc('EFTA', 'EFTA|European Free Trade Association'),
  bloc('NORDIC-COUNCIL', 'Nordic Council'),
  bloc('COMMONWEALTH', 'Commonwealth of Nations|Commonwealth Secretariat|Commonwealth'),
  bloc('QUAD', 'Quadrilateral Security Dialogue'),
  bloc('QUINT', 'Middle East Quartet'),
  bloc('CONTACT-GROUP', 'Contact Group'),
  bloc('E3', 'E3|EU3|EU-3|E-3'),
  bloc('P5', 'P5|P-5|P5+1|P5-plus-one|P5 plus one'),
  bloc('AUKUS', 'AUKUS|Aukus'),
  bloc('FIVE-EYES', 'Five Eyes'),
  bloc('COCOM', 'COCOM|CoCom|Cocom|Coordinating Committee for Multilateral Export Controls'),
  bloc('COMECON', 'Comecon|COMECON'),
  bloc('WARSAW-PACT', 'Warsaw Pact'),
]
