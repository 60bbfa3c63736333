import { type NamesByState, other, readTable } from './body.js'

/**
 * Home states of firms whose bare name is a common word, a family name, or a make of goods ("Total", "Ford", "MiG",
 * "Emirates"). They are no forms to look for: they tell the state only where the article itself shows that a firm is meant
 * ("the oil company Total", "Shell shares", "Kalashnikov, an arms maker") and does not tell the state.
 */
const BY_KIND: NamesByState = {
  US: `Ford|Apple|Amazon|Intel|Visa|Meta|Oracle|Dell|Cisco|Mobil|Gulf Oil|Caterpillar|Bell|Adobe|Cray|Nike|Harris|Hughes|Delta|Corning|Deere|John Deere|Levi|Colgate|Kellogg|Heinz|Kraft|Ralph Lauren|Rockwell|Grumman|Loral|Textron|Kodak|Uber|Wikimedia`,
  GB: `Shell|Arm|Vickers|Jaguar|Lloyds|Lloyd's|Burmah|Marconi|Gresham|Dyson|Prudential|Rothschild|Aon|Pearson`,
  FR: `Total|Elf|Thales|Dassault|Thomson|Michelin|Safran|Leclerc|Chanel|Hermes|Hermès|Cartier|Dior|Engie|Amesys|Matra|Messier`,
  DE: `Bayer|Thyssen|Krupp|Daimler|Porsche|Bosch|Linde|Henkel|Opel|Hensoldt|Degussa|Preussag|Puma|Salzgitter|Zeiss|Carl Zeiss|Bertelsmann`,
  NL: `Philips|ING|Aegon|Boskalis|Damen|Nidera`,
  CH: `Roche|Swatch|Rolex|Pictet|Lonza|ABB|MSC`,
  IT: `Leonardo|Ferrari|Prada|Generali|Edison|Barilla|Beretta|Olivetti|Montedison`,
  ES: `Iberia|Zara|Santander|Indra|Talgo`,
  SE: `Saab|Asea|Vattenfall|Tele2|Boliden`,
  NO: `Kongsberg|Yara|Hydro|Aker`,
  DK: `Lego|Rockwool|Danfoss`,
  FI: `Neste|Patria|Kone|Metso|Nokian`,
  RU: `Kalashnikov|Sukhoi|MiG|Mig|Tupolev|Ilyushin|Tinkoff|Kaspersky|MTS|Mir|VK|Beeline`,
  BY: `MAZ|Agat|Peleng|Volat`,
  CN: `Vivo|Oppo|Poly|Niolion|Sany|Tsinghua|Haier|Midea|Hesai|Shein|Didi`,
  JP: `Honda|Mitsui|Canon|Nikon|Ricoh|Sharp|Suzuki|Mazda|Olympus|Kirin|Seiko|Nomura`,
  KR: `Kia|LG|Naver|Kakao`,
  TW: `Acer|Asus|Evergreen`,
  IL: `Rafael|Elbit|Pegasus|Delek|Teva`,
  IR: `Setad|Saipa|Digikala|Bahman`,
  TR: `Ziraat|Beko|Koc|Koç`,
  AE: `Emirates|Emaar`,
  SA: `Saudia|Acwa`,
  CU: `Cubana|Cohiba`,
  RS: `Zastava`,
  MM: `Wanbao|Myawaddy|Htoo`,
  IN: `Tata|Reliance|Mahindra|Essar|Nayara|Adani`,
  AU: `Santos|Lynas|Woodside`,
  CA: `Magna|Seagram|Talisman|Barrick|Teck`,
  BR: `Vale|Gerdau|Marcopolo`,
  MX: `Vector|Telcel|Bimbo`,
}

const STATE_OF: ReadonlyMap<string, string> = new Map(
  readTable(BY_KIND, other).flatMap(({ country, name, aliases }) =>
    [name, ...aliases].map((form) => [form, country ?? ''] as const),
  ),
)

/** The home state of what the article shows to be a firm, by a name that alone would prove nothing; undefined when unknown. */
export const findFirmState = (name: string): string | undefined => STATE_OF.get(name)
