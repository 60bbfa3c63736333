const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Last word of an organisation's own name: everything capitalised before it belongs to the name. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  words(`Ministry Department Agency Bureau Commission Committee Subcommittee Council Bank Corp Corp. Corporation Company Companies Group University Institute Institution Association
  Federation Union Organization Organisation Fund Court Tribunal Party Front Army Guard Guards Forces Force Service Services Authority Parliament Senate Assembly Congress Foundation Center Centre Office Board
  Consulting Consultants Holdings Holding Airlines Airways Air Industries Shipping Petroleum Petrochemical Petrochemicals Refinery Exchange Chamber League Movement Brigade Brigades Battalion Regiment Cartel Times Post Journal
  News Herald Tribune Radio Television TV Club Trust Society Alliance Coalition Confederation Academy College School Hospital Laboratory Laboratories Museum Embassy Consulate Mission Secretariat
  Directorate Inspectorate Administration Treasury Customs Police Navy Militia Network Partners Capital Securities Investments Investment Insurance Energy Technologies Technology Systems Electronics
  Motors Steel Mining Resources Pharmaceuticals Chemicals Telecom Telecommunications Communications Media Press Agencies Cooperative Syndicate Consortium Enterprise Enterprises Plant Factory Shipyard
  Shipbuilding Task-Force Watch Initiative Forum Observatory Corps Command Branch Cabinet Politburo Presidium Bundesbank Stores Foods Airline Bancorp Financial Logistics Lines Marine Aerospace Aviation
  Trading Commodities Advisors Advisers Research Software Semiconductor Semiconductors Mills Works Orchestra Church Cathedral Synod Brotherhood Jihad Fleet Squadron Yachts Hellas Troika Registry Tigers Factory Machinery Tribunals City-Council`),
)

/** Legal forms: they close a company's name. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  words(
    `Inc Inc. Corp Corp. Ltd Ltd. Limited LLC L.L.C. LLP PLC Plc plc Co Co. GmbH AG SA S.A. SpA S.p.A. NV N.V. BV B.V. AB A/S ASA Oy Oyj KG KK K.K. SE SARL Sarl Srl OJSC JSC PJSC ZAO OOO AO OAO PAO FZE FZCO FZC DMCC Pte Pty Sdn Bhd Tbk`,
  ),
)

/** First word of a name that goes on with "of", "for", "on": "Ministry of Finance", "Bank of Japan". */
export const ORGANIZATION_OPENERS: ReadonlySet<string> = new Set(
  words(`Ministry Department Agency Bureau Commission Committee Council Bank University Institute Association Federation Union Organization Organisation Fund Court Party Office Board Chamber League
  Movement Academy College School Center Centre Foundation House Assembly Congress Front Army Church Directorate Authority Administration Secretariat Society Embassy Confederation Corporation Company Service Group Coalition Tribunal Brotherhood Alliance Conference Mission Forces Community Parliament`),
)

/** Words that end a capitalised sequence which names no person, organisation or place: laws, events, documents, prizes. */
export const THING_HEADS: ReadonlySet<string> = new Set(
  words(`Act Acts Law Laws Bill Order Orders Treaty Agreement Accord Accords Resolution Resolutions War Wars Games Cup Day Days Week Month Year Award Awards Prize Summit Protocol Convention Plan Strategy Declaration Report Index
  Policy Doctrine Statement Regulation Regulations List Lists Charter Constitution Revolution Uprising Spring Crisis Talks Deal Pact Program Programme Amendment Code Rule Rules Section Article Chapter Title Annex Memorandum Notice
  Olympics Championship Championships Open Festival Holiday Eve Christmas Easter Ramadan Ceremony Anniversary Conference Dialogue Process Roadmap Framework Scheme Project Operation Mechanism Package Schedule Note Sheet Fact Factsheet
  Decree Directive Decision Determination Proclamation Security-Act Century Era Age Bowl Series Tour Tournament Gospel Bible Koran Quran Stage Airlines-Flight Flight Missile Missiles Rifle Virus Disease Syndrome Holocaust Intifada Eid Signed Services-Act Hurricane Storm Amendments Rights Right`),
)

/** What an apposition calls an organisation: "Sberbank, Russia's largest lender", "the shipping company X". */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(
  words(`company companies firm firms bank banks lender group agency newspaper daily weekly magazine broadcaster station channel network website airline carrier manufacturer maker producer supplier refiner refinery retailer operator party
  movement militia organization organisation university institute ministry department think-tank tank union cartel corporation conglomerate consortium subsidiary unit exchange fund insurer trader contractor giant startup brand charity regulator
  watchdog newswire outlet developer shipbuilder automaker carmaker chipmaker steelmaker brokerage consultancy foundation publisher utility exporter importer`),
)

/** What is capitalised when it names the one known from the context: "the Ministry", "the bank". */
export const ORGANIZATION_ANAPHORS: Readonly<Record<string, readonly string[]>> = {
  ministry: ['ministry'],
  department: ['department'],
  bank: ['bank', 'sberbank', 'gazprombank'],
  agency: ['agency', 'bureau', 'administration'],
  commission: ['commission'],
  committee: ['committee'],
  council: ['council'],
  party: ['party'],
  company: ['company', 'corp', 'corporation', 'inc', 'ltd', 'co', 'plc', 'llc'],
  court: ['court'],
  university: ['university'],
  fund: ['fund'],
}
