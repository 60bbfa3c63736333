import { describe, expect, test } from 'vitest'
import { actsIn, standingsIn } from '../measures-in.js'

/** Sentences built as articles of agencies and papers build them: asides, lists, what goes on about the sentence before. */
const TOLD: readonly (readonly [text: string, acts: readonly string[]])[] = [
  // Participles that only qualify the measure.
  ['Japan imposed sweeping sanctions on Peru.', ['sanctions impose JP>PE']],
  ['Washington slapped punishing tariffs on Peruvian steel.', ['tariff impose US>PE']],
  ['Norway adopted crippling economic sanctions against Chad.', ['sanctions impose NO>TD']],
  // Asides between dashes.
  ['Norway will ban imports of three goods – coal, iron and timber – from Chad.', ['import-ban impose NO>TD']],
  ['Japan froze the assets – worth $3m – of four Chadian banks.', ['asset-freeze impose JP>TD']],
  ['Norway banned exports of arms – including rifles – to Chad on Monday.', ['arms-embargo impose NO>TD']],
  ['Norway lifted its sanctions – in place since 2014 – on Chad.', ['sanctions lift NO>TD']],
  // A passive goes on from what was decided, not from what another state only weighs.
  [
    'Norway banned imports of Peruvian fish on Monday. Sweden is considering a ban on Peruvian copper. The assets of ten Peruvian officials were frozen.',
    ['import-ban impose NO>PE', 'import-ban impose SE>PE', 'asset-freeze impose NO>PE'],
  ],
  // What "with" opens at the head of a sentence is a clause of its own.
  ["With the EU's arms embargo set to expire, a visit to Chad is planned.", []],
  ["With Britain's embargo on arms for Peru lifted, deliveries to Chile may follow.", ['arms-embargo lift GB>PE']],
  ["With Norway's export ban about to end, sales to Chad are up.", []],
  // Whose it is stands in a relative clause.
  ['Norway impounded a freighter that belongs to a Chadian shipping line.', ['asset-seizure impose NO>TD']],
  ['Norway froze the assets of a firm that is owned by a Chadian general.', ['asset-freeze impose NO>TD']],
  // Who was hit hits back.
  [
    'After Chad expelled ten Norwegian diplomats, Oslo did the same.',
    ['diplomat-expulsion impose TD>NO', 'diplomat-expulsion impose NO>TD'],
  ],
  ['Norway banned Chadian fish and Sweden did the same.', ['import-ban impose NO>TD', 'import-ban impose SE>TD']],
  // What an act comes to is not its object.
  ['Norway cancelled the talks with Chad, amounting to a freeze of relations.', ['talks-suspension impose NO>TD']],
  ['Norway suspended aid to Chad, effectively an embargo on the country.', ['aid-suspension impose NO>TD']],
  ['Switzerland is taking over the EU sanctions against Chad.', ['sanctions impose CH>TD']],
  [
    'The EU triggered a mechanism that suspends visa-free travel for Chadian officials.',
    ['visa-restriction impose EU>TD'],
  ],
  // What commas set off behind a measure is not what is done to it now.
  [
    "Norway's ban on Chadian fish, imposed in 2016 after a row over quotas, was lifted last year.",
    ['import-ban lift NO>TD'],
  ],
  ['The Norwegian embargo on Chad, adopted after the coup, will be extended.', ['trade-embargo extend NO>TD']],
  // A leader by the family name alone, before a verb without "-ed".
  [
    'Trump quit the accord with Iran and reimposed sanctions.',
    ['talks-suspension impose US>IR', 'sanctions impose US>IR'],
  ],
  // What is denied to come, and asked about.
  ["There will be no ban on Chadian gas, Norway's minister said.", ['import-ban impose NO>TD']],
  ['What happens if Norway bans Chadian gas?', []],
  // What a measure targets does not tell who imposed it.
  [
    'The UK announced 10 new sanctions under the Chad sanctions regime, targeting the financiers of the junta.',
    ['designation impose GB>TD'],
  ],
  ['Entry into Norway of Chadian nationals has been suspended.', ['travel-ban impose NO>TD']],
  // Lists that only one state has.
  ['Nine Chadian companies were added to the Entity List.', ['export-control impose US>TD']],
  ['Two Chadian traffickers have been listed under the Kingpin Act.', ['designation impose US>TD']],
  ['Nine Chadian companies were added to the sanctions list.', []],
  // All who are hit stand before the verb of what is said.
  ['Norway said aid to Chad and Niger was suspended.', ['aid-suspension impose NO>NE+TD']],
  ['Chad said on Sunday that sales to Britain and France had been halted.', ['export-ban impose TD>FR+GB']],
  ['Norway, she said, banned exports to Chad and Niger protested.', ['export-ban impose NO>TD']],
  // An order, and not a state told before, is what "it" goes on about.
  [
    'Biden signed an order on Chad. The Order helps farmers. It also prohibits new investment in Chad by U.S. persons.',
    [],
  ],
  // What is denied of two, told of one of two, or done by another to another.
  [
    "Norway neither froze Chad's assets nor closed its border with Niger.",
    ['asset-freeze impose NO>TD', 'land-transport-ban impose NO>NE'],
  ],
  ['Norway rather than Sweden banned Chadian fish.', ['import-ban impose NO>TD']],
  ['Norway imposed sanctions on Chad, and Sweden on Niger.', ['sanctions impose NO>TD']],
  // Passives that share their auxiliaries, and whom they hit.
  [
    'Norway said borders with Chad would be closed, flights banned, state assets frozen and aid ended.',
    [
      'land-transport-ban impose NO>TD',
      'airspace-ban impose NO>TD',
      'asset-freeze impose NO>TD',
      'aid-suspension impose NO>TD',
    ],
  ],
  // Measures against measures.
  ["Peru announced a package of retaliatory measures against Chile's tariffs.", ['sanctions impose PE>CL']],
  // What is done to the lifting of sanctions that somebody imposed.
  [
    'The White House is considering the possible lifting of sanctions imposed on Chad in 2019.',
    ['sanctions lift US>TD'],
  ],
  // What somebody may refuse is not refused.
  ['The president of the United States may veto the sanctions on Chad.', []],
  // Waivers, and what they let others do.
  [
    'Washington agreed to let five countries – Peru among them – keep buying Iranian oil.',
    ['secondary-sanctions ease US>IR'],
  ],
  [
    'The United States is ending a licence that it had granted to Shell in 2022 to pump oil in Venezuela.',
    ['sanctions impose US>VE'],
  ],
  ['The EU imposed new penalties against Chad and Togo.', ['sanctions impose EU>TD+TG']],
  // A relative clause in front of what else is described.
  [
    'Bank Melli, which was sanctioned by Norway and Japan, Bank Saderat, an Iranian lender blacklisted by Britain, and others lost money.',
    ['designation impose NO+JP>IR', 'designation impose GB>IR'],
  ],
  // Those of several states, who were told right before.
  [
    'The United States designated two men from Mexico and two from Peru. Their property in the U.S. will be blocked.',
    ['asset-freeze impose US>MX+PE'],
  ],
  [
    'The EU sanctioned five officials from Chad. The men will have any assets in the EU frozen.',
    ['asset-freeze impose EU>TD'],
  ],
  // Totals of those told before, some sentences on.
  [
    'Norway will impose visa restrictions on 25 officials of Chad. The move follows a vote. It was denounced by observers. This brings the number of Chadian officials facing visa restrictions to over 200.',
    ['visa-restriction impose NO>TD'],
  ],
  // What was done before is another act.
  [
    'Norway is imposing visa restrictions on an additional 10 Chadian officials. Previously, Norway had revoked the visas of six Chadian officials.',
    ['visa-restriction impose NO>TD', 'visa-restriction impose NO>TD'],
  ],
  // Controls over a trade; what somebody looks to do; the kind of those who are hit.
  ['Japan will tighten controls over exports of chip tools to China.', ['export-control impose JP>CN']],
  ['Norway is looking to ban imports of Russian fish.', ['import-ban impose NO>RU']],
  [
    'The UN Security Council North Korea sanctions committee agreed to blacklist four ships.',
    ['vessel-ban impose UN>KP'],
  ],
  ['Norway sanctioned Gazprom Neft and 18 tankers that carry Russian oil.', ['designation impose NO>RU']],
  // The state that may not be entered is not hit.
  [
    "Norway imposed sanctions on Sudan's army chief. They include a ban on travel to Norway and a freeze of his assets.",
    ['asset-freeze impose NO>SD', 'travel-ban impose NO>SD'],
  ],
  // Effects, conditions and questions are no acts.
  ['The law is a hurdle because it blocks international aid and investment from flowing into Syria.', []],
  ['The Norwegian ban on Chad will stay unless parliament repeals the law, or the government issues new waivers.', []],
  [
    'EU ministers will discuss which banks of Belarus would be hit by sanctions, with Norwegian Foreign Minister Ine Eriksen Soreide at the table.',
    [],
  ],
  // Sums of rates, and how much less will be sold.
  [
    'Washington imposed a 25% tariff on imports from Peru in reprisal for buying Russian oil, bringing the total surcharge to 50%. The move is projected to cut exports to the US by half.',
    ['tariff impose US>PE'],
  ],
  // What is about to be introduced; days of an aside.
  [
    'U.S. sanctions against Iran, which shipped out 3 million barrels in July, are set to begin on Tuesday.',
    ['sanctions impose US>IR'],
  ],
  [
    'Trump said that the U.S. will resume the "highest level" of economic sanctions against Iran.',
    ['sanctions impose US>IR'],
  ],
  // Territories of one's own; another clause behind a state.
  [
    'China barred nine British lawmakers from entering China, including Macau and Hong Kong.',
    ['travel-ban impose CN>GB'],
  ],
  ['The listings are part of a new policy towards Chad the European Union is following.', []],
  // The same listing in a general word of that day.
  [
    'On Monday, the U.S. imposed sanctions on 30 Iranian brokers. The fresh U.S. sanctions announced on Iran on Monday will lift prices.',
    ['designation impose US>IR'],
  ],
  // A permit that is not given.
  [
    'The Norwegian government will not authorise any exports of military equipment to Israel until further notice.',
    ['arms-embargo impose NO>IL'],
  ],
  // What is deliberated; who the leaders of member states are.
  ['Norway is deliberating on a ban on imports from Chad.', ['import-ban impose NO>TD']],
  [
    'In a meeting of the European Union, the leaders of member states decided to impose sanctions on Chad.',
    ['sanctions impose EU>TD'],
  ],
  // Lists whose items end with semicolons.
  [
    'Norway will impose measures on Chad. The measures include 25% tariffs on all Chadian goods; a travel ban on Chadian officials; and a ban on arms sales.',
    ['tariff impose NO>TD', 'travel-ban impose NO>TD', 'arms-embargo impose NO>TD'],
  ],
  // A black list that is told exactly in the next sentence, and what it forbids.
  [
    "The US Commerce Department blacklisted 38 Huawei affiliates. The 38 Huawei affiliates were added to the department's entity list, with U.S. companies banned from doing business with groups on the list.",
    ['export-control impose US>CN'],
  ],
  [
    'Caps of $1,000 on family remittances to Cuba will be lifted, the United States said.',
    ['banking-restriction lift US>CU'],
  ],
  ['Chad has suspended some French media.', ['media-ban impose TD>FR']],
  // A deed tells the state also where a pronoun acts.
  [
    'The U.S. Treasury said it sanctioned two individuals and six entities for supplying the army of Myanmar with jet fuel.',
    ['designation impose US>MM'],
  ],
  [
    'Norway agreed to impose sanctions on Chad, among them suspension of non-essential financial transactions.',
    ['banking-restriction impose NO>TD'],
  ],
  // More of the kind are others.
  [
    'Norway sanctioned five officials from Chad. It said further asset freezes would follow, and that it would impose further asset freezes on Chad.',
    ['designation impose NO>TD', 'asset-freeze impose NO>TD'],
  ],
]

describe('sentences of long articles', () => {
  test.each(TOLD)('%s', (text, acts) => {
    expect(actsIn(text)).toEqual(acts)
  })

  test('the lifting of what was imposed is only considered', () => {
    expect(standingsIn('The United States is considering the lifting of sanctions imposed on Chad in 2019.')).toEqual([
      'sanctions lift considered US>TD',
    ])
  })
})
