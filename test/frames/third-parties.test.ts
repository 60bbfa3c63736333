import { describe } from 'vitest'
import { testTypes } from './plain-acts.js'

/** Penalties for whoever deals with the target, which their dealings tell; and the one that an owner or a law tells. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'secondary-sanctions': [
    'imposes US>IR: The United States threatened to punish foreign banks that do business with Iran.',
    'imposes US>IR: Washington has threatened sanctions on any country that buys Iranian oil.',
    'imposes US>RU: Trump threatened to impose tariffs of 100 percent on countries that buy Russian oil.',
    'imposes US>VE: Trump imposed a 25 percent tariff on countries that buy oil from Venezuela.',
    'imposes US>RU: Biden signed an order in December that lets the Treasury sanction foreign banks that help Russia’s war industry.',
    'imposes US>IR: The United States warned that companies which trade with Iran could lose access to the U.S. market.',
    'imposes US>IR: The United States would sanction any company that continued to buy Iranian oil, Pompeo said.',
    'imposes US>IR: Foreign banks that process oil payments for Iran can be shut out of the U.S. financial system.',
    'imposes US>IR: U.S. sanctions on third countries that buy Iranian oil took effect on Monday.',
    'relieves US>IR: The United States granted waivers to eight countries that buy Iranian oil.',
    'relieves US>IQ: The United States renewed a waiver for Iraq that lets it import gas from Iran.',
    'imposes US>IR: The United States will end waivers that let eight countries buy Iranian oil.',
  ],
  designation: [
    'imposes CA>TD: Canada sanctioned Chad’s defence minister.',
    'imposes CA>TD: Canada sanctioned the wife of Chad’s president.',
    'imposes CA>TD: Canada sanctioned Chad’s largest bank.',
    'relieves CA>TD: Canada eased sanctions on Chad’s largest bank.',
  ],
  sanctions: [
    'imposes CA>TD: Canada sanctioned the Chadian government.',
    'imposes CA>TR: Canada sanctioned the Turkish economy.',
  ],
  'import-ban': ['imposes NO>TD: Norway passed a law that lets the government ban imports of Chadian gold.'],
  'asset-freeze': [
    'imposes US>TD: Biden signed an order that lets the Treasury freeze the assets of Chadian officials.',
    'imposes GB>TD: Britain sanctioned 12 Chadian companies on Friday. The step freezes their British assets.',
    'imposes US>TD: The Trump administration sanctioned 12 Chadian companies. The sanctions freeze their U.S. assets.',
  ],
  'vessel-ban': ['imposes NO>TD: Norway passed a law that lets the king bar Chadian ships from its ports.'],
  'capital-market-restriction': [
    'imposes CA>TD: Canada barred Chadian banks from raising money in Toronto.',
    'imposes EU>TD: The EU has barred Chadian state banks from raising money in the bloc.',
  ],
  'diplomatic-downgrade': [
    'imposes CA>TD: Canada refused to accept Chad’s new ambassador.',
    'imposes CA>TD: Canada rejected Chad’s nominee for ambassador.',
  ],
  'military-cooperation-suspension': ['imposes CA>TD: Canada pulled its military advisers out of Chad.'],
  'membership-suspension': ['imposes AFRICAN-UNION>TD: The African Union suspended Chad in June.'],
}

describe('plain acts on third parties, and on those told by their owner', () => {
  testTypes(SENTENCES)
})
