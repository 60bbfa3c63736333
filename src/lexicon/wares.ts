/** Goods of farms, mills and mines that the contract has no category for, so that the reader of lists knows them. */
const WARES = new Set(
  (
    'wheat barley grain grains rice sugar coffee tea cocoa beef pork poultry meat meats dairy fruit fruits vegetables ' +
    'bananas maize corn flour cotton textiles tobacco cigarettes cement livestock cattle eggs milk butter cheese honey ' +
    'chocolate soybeans soy beans canola rapeseed oilseeds lentils nuts citrus oranges pineapples mangoes apples tomatoes ' +
    'potatoes garlic ginger flowers wool leather hides clothing clothes apparel garments shoes footwear toys food foodstuffs ' +
    'feed beer alcohol alcoholic drinks beverages juice glass ceramics carpets rugs pistachios pharmaceuticals medicines ' +
    'drugs medical vaccines uranium lithium cobalt minerals ore ores salt water electricity power energy films books ' +
    'banknotes coins toiletries soap agricultural farm industrial consumer goods products items commodities materials'
  ).split(' '),
)

/** True for a word, in lower case, that names goods by itself. */
export const isWare = (word: string): boolean => WARES.has(word)
