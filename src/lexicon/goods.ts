import type { GoodsCategory } from '../record/contract.js'

/**
 * Words by which goods are known, by the contract's closed list of categories. The first category that fits wins, so
 * the order goes from what the measure is about ("chipmaking machines", "luxury cars", "oil drilling equipment") to what
 * the thing is.
 */
export const GOODS: Readonly<Partial<Record<GoodsCategory, RegExp>>> = {
  semiconductors:
    /\b(?:semiconductors?|chips?|microchips?|microelectronics?|wafers?|chipmaking|lithography|integrated circuits?|photoresists?)\b/i,
  gold: /\b(?:gold|bullion|silver|platinum|palladium)\b/i,
  diamonds: /\b(?:diamonds?|gemstones?|gems|jade|rubies)\b/i,
  'dual-use':
    /\b(?:dual[- ]use|nuclear|missile (?:parts|technology)|deuterium|heavy water|centrifuges?|uranium|gallium|germanium|graphite|rare earths?|strategic (?:goods|items|materials))\b/i,
  military:
    /\b(?:arms|weapons?|weaponry|ammunition|military|defen[cs]e|munitions|drones?|missiles?|tanks|rifles?|explosives|fighter jets?|warplanes?|lethal)\b/i,
  luxury:
    /\b(?:luxury|luxuries|perfumes?|wines?|spirits|liquor|brandy|cognac|champagne|cigars?|jewell?ery|watches|yachts?|caviar|cosmetics|handbags|whisk(?:e)?y|vodka|works of art)\b/i,
  machinery:
    /\b(?:machinery|machines?|engines?|boilers?|turbines?|bulldozers?|equipment|machine tools?|tools?|motors?|fans|pumps?|printers?|compressors?|generators?|(?:spare|machine|industrial) parts)\b/i,
  oil: /\b(?:oil|crude|petroleum|diesel|gasoline|petrol|fuels?|naphtha|kerosene|fuel oil|refined products)\b/i,
  gas: /\b(?:gas|lng|lpg|helium)\b/i,
  coal: /\b(?:coal|coke|lignite|charcoal)\b/i,
  steel: /\b(?:steel|iron|iron ore|alumini?um|nickel|copper|metals?|zinc|titanium|bauxite|tin|lead)\b/i,
  timber: /\b(?:timber|wood|lumber|logs|paper|furniture|pulp|plywood)\b/i,
  seafood: /\b(?:seafood|fish|salmon|crabs?|lobsters?|shrimps?|shellfish|scallops|cod|tuna)\b/i,
  vehicles:
    /\b(?:vehicles?|cars?|evs?|trucks?|lorries|motorcycles?|aircraft|airliners?|helicopters?|aviation|planes?|ships?|automobiles?|tractors?|buses|auto parts)\b/i,
  electronics:
    /\b(?:electronics?|electrical|computers?|laptops?|televisions?|tvs?|phones?|smartphones?|communications? equipment|telecommunications?|electron|cameras?|batteries|solar panels?)\b/i,
  chemicals:
    /\b(?:chemicals?|fertili[sz]ers?|potash|plastics?|rubber|chlorine|methanol|acetone|ethylene|ammonia|resins?|solvents?)\b/i,
  software: /\b(?:software|programs|apps?)\b/i,
  technology:
    /\b(?:technolog(?:y|ies)|tech|high-tech|quantum|cutting-edge|advanced|know-how|artificial intelligence)\b/i,
  services:
    /\b(?:services?|consult(?:ing|ancy)|account(?:ing|ancy)|auditing|architecture|insurance|legal|engineering|advertising)\b/i,
}

const ENTRIES = Object.entries(GOODS) as readonly (readonly [GoodsCategory, RegExp])[]

/** The category of a goods phrase; `other` when none is known ("wheat", "textiles"). */
export function goodsCategory(phrase: string): GoodsCategory {
  for (const [category, words] of ENTRIES) if (words.test(phrase)) return category
  return 'other'
}
