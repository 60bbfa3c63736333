import type { Rule } from './rule.js'

/** Branches and programmes that are restricted as a whole; laws against foreign sanctions. */
export const SECTORS: readonly Rule[] = [
  {
    id: 'sectoral-sanctions/sector-sanctions',
    type: 'sectoral-sanctions',
    noun: '(sectoral|sectorial|industry-wide|sector) (sanctions|measures|restrictions); (sanctions|measures|restrictive measures|penalties) (on|against|targeting) !over{0,8} (sector|sectors|industry|industries); (sanctions|restrictions) (on|against|targeting|to|for) (#ProperNoun|#Place|the|its|their) .{0,2} (energy|oil|gas|financial|banking|mining|nuclear|arms|defence|defense|metals|gold|transport|chemical|chemicals|textile|construction|technology|shipping|aviation|steel) .{0,4} (sector|sectors|industry|industries); sanctions (on|against|targeting) (#ProperNoun|#Place|the|its|their|key|several|certain|whole|entire) !over{0,7} (sectors|industries|sector|industry); (sanctions|restrictions) (relating|related|linked|tied) to !over{0,8} (sector|sectors|industry|industries); sanctions .{0,2} (target|targets|targeting|targeted|hit|hits|hitting|affecting|cover|covers|covering) !over{1,6} (sector|sectors|industry|industries); (restrictions|curbs) on !over{0,4} (energy|oil|gas|financial|banking|mining|nuclear|arms|defence|defense) (sector|sectors|industry|industries); sanctions (on|against|targeting) (anyone|those|persons|companies|firms) (operating|active|working) in .{1,6} (sector|sectors|industry|industries); sanctions (on|against|targeting) !over{0,4} (programme|program|programmes|programs)',
    unless:
      '(zimbabwe|aerospace|shipbuilding|heavy) (defence|defense)? industries; (do|does|did) not (target|hit|affect|cover)',
    target: ['on', 'against', 'of', 'in', 'inside', 'targeting'],
    bare: true,
    foreign: true,
    why: 'A branch or programme is restricted.',
    matches: [
      '[imposer Canada] imposed [trigger sanctions on the energy sector] of [target Iran].',
      '[imposer Brussels] adopted [trigger sectoral sanctions] against [target Belarus].',
      '[imposer Washington] announced [trigger measures against the mining industry] of [target Myanmar].',
      '[imposer Canada] announced [trigger penalties against the oil sector] of [target Iran].',
      '[imposer Peru] imposed [trigger sanctions relating to the iron and steel sectors] of [target Iran].',
    ],
    rejects: ['Sanctions in the banking sector are costly.', 'Measures against the taxi industry ended in Spain.'],
  },
  {
    id: 'sectoral-sanctions/branch-sanctions',
    type: 'sectoral-sanctions',
    noun: '(oil|gas|energy|petroleum|mining|metals|gold|aviation) sanctions',
    generic: ['import-ban', 'export-ban', 'dealing-ban', 'price-cap', 'airspace-ban', 'services-ban'],
    target: ['on', 'against', 'of', 'inside', 'targeting'],
    foreign: true,
    why: 'The branch that is hit is told in front.',
    matches: [
      '[imposer Washington] has reimposed crushing [trigger oil sanctions] on [target Venezuela].',
      '[imposer Canada] eased the [trigger energy sanctions] on [target Iran].',
    ],
    rejects: ['Oil sanctions were the talk of the day in Paris.', 'Energy sanctions have hurt Iran, Norway said.'],
  },
  {
    id: 'sectoral-sanctions/target-the-sector',
    type: 'sectoral-sanctions',
    verb: '(widen|widens|widened|widening) the net to; (extend|extends|extended|extending) ~ (sanctions|net|curbs) to; (sanctioned|sanctioning|sanction|target|targets|targeted|targeting|restrict|restricts|restricted); (take|takes|took|taken|taking) aim at; (aim|aims|aimed|aiming) at; (zero|zeroes|zeroed|zeroing) in on; (go|goes|went|going) after',
    object:
      '(energy|oil|gas|banking|financial|mining|metals|metal|gold|petrochemical|construction|shipping|technology|transport|aviation|nuclear|missile|arms|textile|potash|agriculture|automotive|auto|steel|insurance|tobacco|aerospace|marine|electronics|logistics|timber|diamond|petroleum|chemical|chemicals|manufacturing|tourism|fishing) ~ (sector|sectors|industry|industries); (defence|defense|military|space) (sector|sectors|industry); (sectors|sector|branches|branch|parts|swathes|areas) of ~ economy; (missile|nuclear|drone) (programme|program|programmes|programs); (sector|sectors) of',
    unless:
      '(sanctions|measures|restrictions|penalties) (targeting|restricting) .{0,6} (sector|sectors|industry|industries); (do|does|did) not target',
    target: ['of', 'in', 'inside', 'object'],
    foreign: true,
    why: 'Measures that hit a branch of the target’s economy.',
    matches: [
      '[imposer Britain] [trigger sanctioned] [target Syria]’s [trigger banking sector].',
      '[imposer Washington] [trigger targets] [target Iran]’s [trigger petrochemical industry] with new measures.',
      "[imposer Ottawa]'s new measures [trigger take aim at] [target Syria]'s [trigger oil industry].",
    ],
    rejects: ['Drones hit the oil industry of Russia.', 'Thieves targeted the gold sector of the Paris fair.'],
  },
  {
    id: 'sectoral-sanctions/determine-the-sector',
    type: 'sectoral-sanctions',
    verb: '(determine|determines|determined|identify|identifies|identified|identifying|designate|designates|designated|add|adds|added)',
    object: '(sector|sectors)',
    target: ['of', 'inside', 'object', 'in'],
    foreign: true,
    why: 'The American way: a sector is determined, then anyone in it may be listed.',
    matches: [
      '[imposer The US Treasury] [trigger identified] the aerospace and marine [trigger sectors of] the [target Russian] [trigger economy].',
      '[imposer The US Treasury] [trigger designated the construction sector] of [target Iran].',
    ],
    rejects: [
      'The study identified two sectors of the Spanish economy that grow.',
      'The mayor added a sector of Lima to the map.',
    ],
  },
  {
    id: 'sectoral-sanctions/authorise-sanctions',
    type: 'sectoral-sanctions',
    verb: '{allow}; (open|opens|opened|opening|pave|paves|paved|clear|clears|cleared)',
    object:
      'sanctions (on|against) ~ (sector|sectors|industry|industries); (way|door) (for|to) ~ sanctions ~ (sector|sectors|industry|industries)',
    reach: 'clause',
    status: 'announced',
    target: ['of', 'on', 'in', 'against', 'inside'],
    foreign: true,
    why: 'An order that opens a branch to listing.',
    matches: [
      '[imposer Washington] [trigger authorised sanctions on the gold industry] of [target Nicaragua].',
      '[imposer The United States] has [trigger allowed sanctions against the metals sector] of [target Iran].',
    ],
    rejects: [
      'The report allows sanctions on the sector to be studied.',
      'The key opened the way to the Spanish sector.',
    ],
  },
  {
    id: 'blocking-statute/blocking-statute',
    type: 'blocking-statute',
    noun: 'blocking (statute|regulation|rules|law|statutes|order|measures); (anti-foreign|antiforeign) sanctions law; anti-sanctions law; anti foreign sanctions law; anti sanctions law',
    unless:
      '(according|pursuant) to the? (anti-foreign|antiforeign) sanctions law; (according|pursuant) to the? anti-sanctions law; (according|pursuant) to the? anti foreign sanctions law',
    target: ['against', 'on', 'to', 'of', 'from', 'with'],
    foreign: false,
    why: 'A law against following foreign sanctions.',
    matches: [
      '[imposer The EU] adopted its [trigger blocking statute] against [target the United States].',
      '[imposer China] passed an [trigger anti-sanctions law] against [target the United States].',
      '[imposer Beijing] introduced [trigger blocking rules] against [target US] measures.',
    ],
    rejects: ['The blocking of the road was illegal.', 'The blocking rules of American football changed.'],
  },
  {
    id: 'blocking-statute/use-the-statute',
    type: 'blocking-statute',
    verb: '(activate|activates|activated|activating|activation|invoke|invokes|invoked|invoking|trigger|triggers|triggered|update|updates|updated|uses|used|revive|revived)',
    object:
      'blocking (statute|regulation|law|rules); (anti-sanctions|anti-foreign) ~ law; (its|the|their|an) (anti-sanctions|anti-foreign) ~ law',
    reach: 'clause',
    target: ['against', 'from', 'of', 'to'],
    foreign: false,
    why: 'An existing statute is put to use or widened.',
    matches: [
      '[imposer The EU] [trigger activated its blocking statute] against [target US] sanctions.',
      '[imposer Brussels] [trigger updated the blocking regulation] of 1996 against [target Washington].',
    ],
    rejects: ['The coach used the blocking rules well.', 'The court in Spain used a law on blocking.'],
  },
  {
    id: 'blocking-statute/forbid-compliance',
    type: 'blocking-statute',
    verb: '{ban}',
    object:
      '(complying|compliance|comply) ~ with? ~ (sanctions|legislation|laws|law|act|measures|restrictions|embargo|embargoes|helms-burton); (observing|implementing|enforcing|applying|following|obeying|obey|follow|respecting|abiding) ~ (sanctions|embargo|embargoes|helms-burton)',
    reach: 'clause',
    target: ['of', 'with', 'inside', 'by'],
    foreign: false,
    why: 'The own firms may not follow foreign sanctions.',
    matches: [
      '[imposer Beijing] [trigger barred] banks from [trigger complying with] [target American] [trigger sanctions].',
      '[imposer The EU] [trigger forbids] companies to [trigger comply with] [target US] [trigger sanctions] on Cuba.',
    ],
    rejects: ['Spain barred the firm from following the case.', 'The rule bans bars from complying late.'],
  },
  {
    id: 'blocking-statute/shield-companies',
    type: 'blocking-statute',
    verb: '(shield|shields|shielded|shielding|protect|protects|protected|protecting)',
    object:
      '(companies|firms|businesses|banks|company|interests|entities|investors|traders|exporters|refiners) ~ (from|against) ~ (sanctions|helms-burton|embargo|embargoes|penalties); (companies|firms|businesses|interests|investors) ~ (from|against) ~ (extraterritorial|helms) ~ (laws|law|legislation|effects|act|burton)',
    reach: 'clause',
    target: ['inside', 'from', 'of', 'against'],
    foreign: true,
    why: 'A law that shields firms from the sanctions of another state.',
    matches: [
      '[imposer Moscow] passed a law to [trigger protect companies from] [target American] [trigger sanctions].',
      '[imposer The EU] will [trigger protect companies from] [target US] [trigger sanctions].',
    ],
    rejects: [
      'Insurance protects firms against the sanctions of courts.',
      'Trees shield the firms from Spanish winds.',
    ],
  },
  {
    id: 'blocking-statute/crime-to-comply',
    type: 'blocking-statute',
    verb: '(make|makes|made|making|criminalise|criminalises|criminalised|criminalize|criminalizes|criminalized|punish|punishes|punished|penalise|penalises|penalize|penalizes|fine|fines|jail|jails); (punish|punishes|punished|penalise|penalises|penalize|penalizes|fine|fines|jail|jails) ~ for',
    object:
      '(crime|offence|offense|illegal|unlawful|criminal) ~ to (comply|follow|observe|obey|implement|enforce|abide) ~ (sanctions|embargo); (complying|compliance|comply|obey|obeying|observing|abiding) ~ (sanctions|embargo)',
    reach: 'clause',
    target: ['of', 'with', 'inside'],
    foreign: true,
    why: 'Following foreign sanctions is punished.',
    matches: [
      '[imposer Moscow] [trigger made it a crime to comply with] [target American] [trigger sanctions].',
      '[imposer Canada] [trigger penalises] firms for [trigger obeying the] [target US] [trigger embargo] on Cuba.',
    ],
    rejects: ['Sweden made it a crime to buy alcohol.', 'Banks in Spain were fined for not following the rules.'],
  },
  {
    id: 'blocking-statute/law-against-sanctions',
    type: 'blocking-statute',
    noun: '(law|laws|bill|legislation|statute|regulation|decree|act|rules) ~ (counter|countering|against|blocking|neutralise|neutralize|offset) ~ (sanctions|embargo); (law|bill|legislation|statute|regulation|act) ~ (protect|protecting|shield|shielding) ~ (companies|firms|businesses|interests) ~ (from|against) ~ (sanctions|embargo|law|laws|legislation|act)',
    unless: '(law|laws|decree|order|act|rules) ~ (embargo|ban|bans) against; against (countries|nations|states|those)',
    target: ['inside', 'of', 'from', 'against'],
    foreign: true,
    why: 'A law made against the sanctions of another state.',
    matches: [
      '[imposer Beijing] adopted a [trigger law to counter] [target American] [trigger sanctions].',
      '[imposer Cuba] passed a [trigger law against the] [target US] [trigger embargo].',
      '[imposer The EU] adopted a [trigger law to protect its companies from] [target US] [trigger sanctions] on Cuba.',
      '[imposer The EU] agreed on a [trigger law to protect its companies from] [target US] [trigger legislation] on Cuba.',
    ],
    rejects: ['A law against the breach of sanctions was passed in Poland.', 'The bill counters fraud in Spain.'],
  },
  {
    id: 'sectoral-sanctions/hit-with-sanctions',
    type: 'sectoral-sanctions',
    verb: '(put|puts|putting|place|places|placed|placing|bring|brings|brought|hit|hits|hitting|target|targets|targeted|targeting|slap|slaps|slapped|punish|punishes|punished)',
    object:
      '(sector|sectors|industry|industries|branch|branches) (with|under) ~ (sanctions|restrictions); (sector|sectors|industry|industries) of ~ with ~ sanctions',
    reach: 'clause',
    target: ['of', 'in', 'inside', 'object'],
    foreign: true,
    why: 'A branch is hit with sanctions, the branch being the object.',
    matches: [
      "[imposer Washington] [trigger put] [target Nicaragua]'s gold [trigger industry under sanctions].",
      '[imposer The EU] [trigger hit] [target Syria]\u2019s oil and banking [trigger sectors with sanctions].',
      '[imposer Washington] [trigger targeted the mining industry] of [target Myanmar] [trigger with new sanctions].',
    ],
    rejects: ['The flood hit the farm sector in Spain with losses.', 'Rome hit a sector with restrictions on smoke.'],
  },
  {
    id: 'sectoral-sanctions/bar-from-a-programme',
    type: 'sectoral-sanctions',
    verb: '{ban}',
    object:
      '#Place from (enriching|reprocessing|developing|testing|launching) ~ (uranium|plutonium|missiles|rockets|warheads)',
    reach: 'clause',
    target: ['object', 'inside'],
    foreign: true,
    byState: true,
    why: 'A programme is forbidden to the target.',
    matches: [
      '[imposer The Security Council] [trigger bars] [target North Korea from testing] ballistic [trigger missiles].',
    ],
    rejects: [
      'Rain barred Spain from launching rockets.',
      'Norway barred Danish firms from testing missiles at the range.',
    ],
  },
]
