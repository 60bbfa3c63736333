import type { GoodsCategory } from '../record/contract.js'

/** Words by which goods are known, by the contract's closed list of categories; the first category that fits wins. */
export const GOODS: Readonly<Partial<Record<GoodsCategory, RegExp>>> = {
  semiconductors: /\b(?:semiconductors?|chips?|microchips?|microelectronics?|wafers?|chipmaking)\b/i,
  gold: /\b(?:gold|bullion|silver|platinum|palladium)\b/i,
  diamonds: /\b(?:diamonds?|gemstones?|gems)\b/i,
  'dual-use': /\b(?:dual[- ]use|nuclear|missile|deuterium|centrifuges?|uranium)\b/i,
  military: /\b(?:arms|weapons?|weaponry|ammunition|military|defen[cs]e|munitions|drones?|missiles?|tanks)\b/i,
  luxury:
    /\b(?:luxury|perfumes?|wines?|spirits|cigars?|jewell?ery|yachts?|caviar|cosmetics|handbags|whisk(?:e)?y|vodka)\b/i,
  machinery:
    /\b(?:machinery|machines?|engines?|boilers?|turbines?|bulldozers?|equipment|machine tools?|tools?|motors?|fans|pumps?|printers?|parts)\b/i,
  oil: /\b(?:oil|crude|petroleum|diesel|gasoline|fuel|naphtha|kerosene|refined products)\b/i,
  gas: /\b(?:gas|lng|lpg|helium)\b/i,
  coal: /\bcoal\b/i,
  steel: /\b(?:steel|iron|alumini?um|nickel|copper|metals?|zinc|titanium)\b/i,
  timber: /\b(?:timber|wood|lumber|paper|furniture|pulp)\b/i,
  seafood: /\b(?:seafood|fish|salmon|crab|lobsters?|shrimp|caviar|shellfish)\b/i,
  vehicles:
    /\b(?:vehicles?|cars?|evs?|trucks?|lorries|motorcycles?|aircraft|aviation|planes?|ships?|automobiles?|tractors?)\b/i,
  electronics:
    /\b(?:electronics?|computers?|televisions?|tvs?|phones?|smartphones?|communications? equipment|telecommunications?|electron|cameras?)\b/i,
  chemicals: /\b(?:chemicals?|fertili[sz]ers?|potash|plastics?|rubber|chlorine|methanol|acetone|ethylene|ammonia)\b/i,
  software: /\bsoftware\b/i,
  technology: /\b(?:technolog(?:y|ies)|tech|high-tech|quantum|cutting-edge|advanced)\b/i,
  services: /\b(?:services?|consulting|accounting|insurance|legal|engineering)\b/i,
}

const ENTRIES = Object.entries(GOODS) as readonly (readonly [GoodsCategory, RegExp])[]

/** The category of a goods phrase; `other` when none is known. The head decides: the latest match in the phrase wins. */
export function goodsCategory(phrase: string): GoodsCategory {
  for (const [category, words] of ENTRIES) if (words.test(phrase)) return category
  return 'other'
}
