import { describe, expect, test } from 'vitest'
import { actsIn, measuresIn, standingsIn } from '../measures-in.js'

/** How ministries and councils tell what they do: "acts: text", the acts parted by "; ". */
const RELEASES: Readonly<Record<string, readonly string[]>> = {
  'since when there has been what is now renewed or eased': [
    'sanctions extend EU>SY; sanctions impose EU>SY: The EU has decided to renew until June 1, 2025, the restrictive measures on Syria first introduced in May 2011.',
    'sanctions extend CA>IR; sanctions impose CA>IR: Canada extended the sanctions against Iran, which were first imposed in 2010.',
    'sanctions ease US>VE; sanctions impose US>VE: The US eased sanctions on Venezuela that were initially imposed in 2019.',
    'arms-embargo lift NO>TD; arms-embargo impose NO>TD: Norway lifted the arms embargo on Chad that was originally adopted in 2012.',
    'sanctions extend EU>RU; sanctions impose EU>RU: The sanctions on Russia, first imposed in 2014, were extended by the EU until July.',
    'sanctions extend CA>IR: Canada extended the sanctions against Iran, which were first imposed by the shah.',
  ],
  'more than what was done is yet to come': [
    'sanctions impose JP>MM; sanctions impose JP>MM: Japan imposed sanctions on Myanmar. Japan will impose additional sanctions on Myanmar against those who violate human rights.',
    'sanctions extend EU>SY; sanctions impose EU>SY: The EU will maintain sanctions on Syria. In addition, the EU will introduce additional sanctions against human rights violators.',
    'sanctions impose JP>MM: Japan imposed sanctions on Myanmar. Japan announced the sanctions on Monday.',
  ],
  'what follows from a listing': [
    'asset-freeze impose GB>RU: Britain sanctioned ten Russian oligarchs. Those sanctioned today will have their assets in the UK frozen.',
    'designation impose GB>RU: Britain sanctioned ten oligarchs from Russia. Those sanctioned include a banker.',
    'asset-freeze impose EU>SY; travel-ban impose EU>SY: The EU subjected seven ministers of the Syrian government, who are associated with the violations, to an asset freeze and a visa ban.',
  ],
  'who or what of a state is sanctioned': [
    "designation impose CA>IR: Canada sanctioned Iran's foreign minister.",
    "designation impose CA>IR: Canada has sanctioned Iran's largest bank.",
    "sanctions impose CA>IR: Canada sanctioned Iran's government.",
    'designation impose US>IR: On July 31, the United States, pursuant to Executive Order 13876, designated two Iranian ministers.',
  ],
  'where those are who were counted before': [
    'export-control impose US>AE+CN+PK: The United States has added 12 entities to its Entity List. The new additions include four entities in China, one Pakistani and seven Emirati persons.',
    'export-control impose US>CN+RU: The U.S. Commerce Department added nine entities to the Entity List. The nine entities are under the destinations of China (6) and Russia (3).',
    'designation impose CA>CN+IR: Canada sanctioned 14 companies. The firms are based in Iran and China.',
    'asset-freeze impose JP>KP+SY: Japan froze the assets of eight groups. Five of them are in North Korea and three in Syria.',
    'designation impose JP>: Japan sanctioned eight companies. They are accused of helping Chad.',
  ],
  'that they may not come, in the words of the law': [
    'travel-ban impose CA>HT: Canada sanctioned two Haitian senators, who are now inadmissible to Canada.',
    'travel-ban impose US>HT: The Haitian senators will be ineligible for entry into the United States, the State Department said.',
  ],
  'what is no longer permitted': [
    'banking-restriction impose CH>RU: The Federal Council adopted European Union sanctions against Russia. Transactions with the Russian Central Bank are no longer permitted.',
    'banking-restriction ease JP>RU: Japan again permitted transactions with Russian banks.',
  ],
  'who takes over what others imposed': [
    'sanctions impose CH>RU: Switzerland decided to also adopt the new sanctions introduced by the EU against Russia.',
    'sanctions impose EU>RU: Switzerland welcomed the new sanctions introduced by the EU against Russia.',
  ],
  'examples and parts of what is done': [
    'export-ban impose JP>KP: Japan took such steps as banning exports of luxury goods to North Korea.',
    'export-ban impose NO>BY: The measures of Norway concern a ban on exports of tools to Belarus.',
    ': Talks in Norway concern a ban on exports of tools to Belarus.',
    'asset-freeze impose CA>HT: Canada imposed a dealings prohibition on three Haitian gang leaders, which freezes any assets they may hold in Canada.',
  ],
  'to which list names are added': [
    'designation impose US>IR: The US will add new names to its list of Iranian officials under sanctions.',
    'export-control impose US>CN+IN+MY: The Commerce Department added 40 entities to the Entity List. These entities are companies located in China, as well as India and Malaysia.',
  ],
  'what stands behind the verb that lays a measure down': [
    'export-ban impose NO>TD: A ban was imposed by Norway on exports of tools to Chad.',
    'export-control impose EU>BY: Restrictions have been placed by the EU on exports of dual-use goods to Belarus.',
    'import-ban impose PL>UA: A ban has been imposed by Poland on imports of wheat from Ukraine.',
    'arms-embargo impose UN>LY: An embargo was placed by the UN on sales of arms to Libya.',
    'asset-freeze impose CA>SY: A freeze was imposed by Canada on the assets of a Syrian bank.',
    ': A ban was imposed on the use of phones in Norway.',
    ': A ban was not imposed by Norway on exports of tools to Chad.',
  ],
  'who only names those that are hit': [
    'visa-restriction impose US>VE; visa-restriction impose US>VE: The US has imposed visa restrictions on Venezuelans. We are applying this policy to numerous Maduro-aligned officials. On February 28, we revoked the visas of 49 individuals.',
  ],
  'borders by land and air': [
    'airspace-ban impose ECOWAS>ML; land-transport-ban impose ECOWAS>ML: ECOWAS announced the closure of both land and air borders with Mali.',
    'land-transport-ban impose ECOWAS>ML: ECOWAS announced the closure of land borders with Mali.',
    'airspace-ban impose ECOWAS>ML: ECOWAS announced the closure of its airspace to planes from Mali.',
  ],
  'what is done besides sanctioning': [
    'designation impose US>IR; vessel-ban impose US>IR: The State Department is imposing sanctions on three Iranian entities and identifying 11 vessels as blocked property.',
  ],
  'planes that may not land': [
    'airspace-ban impose GB>RU: Britain strengthened its sanctions on Russian aircraft, preventing them from landing in or flying over the country.',
  ],
  'the general word over the listing behind it': [
    'designation impose EU>CN+RU: The EU council has decided to impose sanctions on Russia and China. Restrictive measures were issued against six people.',
  ],
  'whose the things are that are bound or cut off': [
    'vessel-ban impose GB>RU: UK ports are being asked to deny access to any Russian ships.',
    "payment-network-ban impose GB>RU: Britain agreed on Russia's expulsion from SWIFT.",
  ],
  'who describes and does not list': [
    'asset-seizure impose GB>RU: Britain said it will seize aircraft owned by Russians or designated individuals.',
  ],
  'what only may come': [
    'arms-embargo lift EU>ZW: The vote paves the way for the lifting of the EU arms embargo on Zimbabwe.',
    ': Britain has the power to impose sanctions on Iranians.',
  ],
  'programmes that are ended, and goods on the road': [
    'land-transport-ban impose EU>BY: The EU expanded the ban on the transport of goods by road using trailers registered in Belarus.',
  ],
  'what a round of sanctions or a resolution bars': [
    'export-ban impose EU>RU: The new round of EU sanctions bans exports of jet fuel to Russia.',
    'export-ban impose UN>KP: UN Resolution 2397, which was passed unanimously, bans nearly 90 percent of fuel exports to North Korea.',
    ': The new rules of the EU cap exports of oil in Norway.',
  ],
  'relief that is taken back': [
    'sanctions impose US>VE: The US revoked sanctions relief for Venezuela.',
    'sanctions ease US>VE: The US granted sanctions relief to Venezuela.',
  ],
  'who is named to be under a measure': [
    'travel-ban impose UN>KP; asset-freeze impose UN>KP: The UN Security Council named nine North Korean individuals to be subject to a travel ban and asset freeze.',
  ],
  'a means that is denied': [
    ': Japan said this will not be attained by merely banning the import of Russian oil.',
    'import-ban impose JP>RU: Japan said this will be attained by banning the import of Russian oil.',
  ],
  'an overview whose states follow one by one': [
    'designation impose AU>MM; designation impose AU>IR: Australia announced more sanctions against Myanmar and Iran. Australia imposed sanctions on 16 Burmese generals. Canberra also imposed sanctions on four Iranian companies.',
    'sanctions impose AU>IR+MM; designation impose AU>MM: Australia announced more sanctions against Myanmar and Iran. Australia imposed sanctions on 16 Burmese generals.',
  ],
  'a family name that is a capital': [
    "designation impose US>GT: The US sanctioned the Guatemalan trafficker Waldemar Lorenzana Lima and Lorenzana Lima's three sons.",
  ],
  'the listing that came before': [
    "designation impose US>SD; designation impose US>SD: The US sanctioned a Sudanese general. This action follows the designation of the head of Sudan's intelligence service on January 7.",
  ],
  'whose officials those are of whom no state is told': [
    'visa-restriction impose US>HN: The United States supports those who defend the rule of law in Honduras. We are imposing visa restrictions on nine persons for undermining it.',
    'asset-freeze impose CA>MM: Canada remains committed to human rights in Myanmar. We have frozen the assets of six individuals responsible for abuses.',
    'designation impose CA>: Canada sanctioned nine smugglers. Talks on Chad, Togo and Benin went on.',
  ],
  'where those are, told apart': [
    'designation impose CA>LB: Canada designated three individuals and 12 companies – all based in Lebanon – as terrorists.',
    'designation impose EU>SY: The EU blacklisted nine companies, most of which are registered in Syria.',
    'designation impose GB>AE+TR: Britain imposed sanctions on five entities, two based in Turkey and three in the United Arab Emirates.',
  ],
  'who is put on the list of those under a measure': [
    'travel-ban impose EU>BY; asset-freeze impose EU>BY: The EU added 21 Belarusian judges to the list of those targeted by a travel ban and an asset freeze.',
    'travel-ban impose JP>SY: Japan put four Syrian judges on the list of people subject to a travel ban.',
  ],
  'what came before a step': [
    'aid-suspension impose EU>NE: The measures come in addition to the withholding of EU financial assistance to the government of Niger.',
    'aid-suspension impose CA>NE: The step follows the freezing of all Canadian aid to Niger.',
    'travel-ban impose CA>HT: The announcement follows the Canadian travel ban on Haitian senators.',
    ': The step follows the freezing of rain in Peru.',
  ],
  'how far each part of a list applies': [
    'travel-ban suspend EU>BY; asset-freeze suspend EU>BY: The EU suspended for a month the travel ban applying to nine Belarusian officials and the asset freeze applying to three entities.',
    'arms-embargo extend EU>BY: The EU arms embargo on Belarus continues to apply.',
  ],
  'what the council of the Union says': [
    'sanctions extend EU>BI: The Council today prolonged restrictive measures against those responsible for the crackdown in Burundi. All in the EU agreed.',
    ': The Council today prolonged restrictive measures against those responsible for the crackdown in Burundi.',
  ],
  'how a freeze is told to banks': [
    'asset-freeze impose US>SY: OFAC designated five Syrian men on Monday. All property of these persons must be blocked and reported to OFAC.',
    'asset-freeze impose US>SY: OFAC designated a Syrian bank. The measures, which target Assad, freeze any US-based assets.',
  ],
  'a part of those told before': [
    'designation impose NO>CN: Norway sanctioned three Chinese firms. Two of the companies were blacklisted for selling chips, Norway said.',
  ],
  'behind which phrase the subject stands': [
    'designation impose NO>LY: On July 20, as part of a drive against people smuggling, Norway sanctioned four Libyan men.',
    'designation impose GB>RU: Britain sanctioned the Russian bankers Petr Aven and German Khan.',
  ],
  'under which state a list of several is told': [
    'designation impose CA>RU; designation impose CA>SD: Canada has added more people.\n\nAdditional Sanctions in relation to Russia\n\nCanada put ten individuals and two entities on its sanctions list on May 3.\n\nAdditional Sanctions in relation to Sudan\n\nCanada put seven individuals and three entities on its sanctions list on May 5.',
  ],
  'whom an order lets act': [
    'sectoral-sanctions impose US>RU: Obama signed an order that would allow him to impose sanctions on key sectors of the Russian economy.',
    'sectoral-sanctions impose US>RU: Obama signed an executive order to authorize penalties against key sectors of the Russian economy.',
  ],
  'who acts in a list behind "after"': [
    'arms-embargo impose GB+CA+FR>MM: Burma protested after Britain, Canada, and France imposed an arms embargo.',
    'arms-embargo impose GB+CA+US>MM: Burma protested because the United Kingdom, Canada, and the United States imposed an arms embargo.',
  ],
  'what is told twice, or by its kinds': [
    'asset-freeze impose JP>KP+RU: Japan announced it was freezing the assets of three Russian individuals and six North Korean individuals. Japan froze the assets of nine individuals, the ministry said.',
    'export-ban impose CA>IR: Canada widened its sanctions on Iran by also banning exports of drone parts.',
    'asset-freeze impose JP>CY+RU: Japan imposed sanctions on nine entities based in Russia and two Cypriot firms. Assets in Japan owned by a Russian trader will be frozen.',
    "arms-embargo impose AU>MM; designation impose AU>MM: Australia's sanctions regime includes an arms embargo on Myanmar, as well as targeted sanctions against five Burmese generals.",
    'import-ban impose EU>RU: The EU pledged to reduce its dependence on Russian energy, including by banning the import of coal.',
  ],
  'who does what a gerund goes on with': [
    "capital-market-restriction impose GB>BY: Britain will act, including by restricting the funds that Belarus can raise and further restricting Belarus' access to UK financial markets.",
    'import-ban impose GB>IR; asset-freeze impose GB>IR: Britain will act by banning the oil that Iran sells and freezing its assets.',
  ],
  'whose bonds may not be bought': [
    'capital-market-restriction impose GB>BY: The British sanctions prohibit purchases of bonds issued by the Belarusian state.',
    'central-bank-freeze impose EU>RU: The EU banned the provision of financial services to the central bank of Russia.',
    'import-ban extend RU>EU: Russia prolonged its agricultural embargo against the EU.',
  ],
  'who only speaks of those who are hit, and whose body it is': [
    'designation extend EU>RU: The EU extended sanctions against four Russian agents Britain says are linked to an attack.',
    'designation impose NZ>RU: New Zealand put sanctions on President Putin of Russia and 12 members of his Security Council.',
    'designation impose UA>BY: Ukraine on Sunday penalised 178 Belarusian persons.',
  ],
  'what is done besides to those who suffered one thing': [
    'designation impose EU>IR: Two Iranian generals were sanctioned and put on the EU blacklist.',
    "designation impose US>IR: OFAC announced that Iran's Armed Forces General Staff and nine individuals have been blocked and added to its sanctions list.",
    'diplomat-expulsion impose PL>RU: Three Russian diplomats were arrested and expelled by Poland.',
    'diplomat-expulsion impose NO>RS: The two Serbian envoys were summoned and ordered to leave Norway.',
    'sanctions ease NO>MM: The sanctions on Burma were eased and suspended by Norway in May.',
    ': Russia was condemned and expelled two envoys.',
    ': The minister was angered and ordered to close the border with Chad.',
  ],
  'that nobody may deal with those who are listed or frozen out': [
    'dealing-ban impose US>VE: The United States put 13 Venezuelans on the list of Specially Designated Nationals with whom U.S. persons are forbidden from doing business.',
    'asset-freeze impose US>VE: The United States added a Venezuelan firm to its sanctions list, which prevents U.S. persons from doing business with the firm. All property of the firm is blocked.',
    'asset-freeze impose US>IR; dealing-ban impose US>CN: Washington froze the assets of an Iranian bank. It barred Americans from doing business with six Chinese firms.',
  ],
  'what is no measure': [
    ': American Airlines said it would halt flights to Venezuela.',
    ': British Airways announced that it would resume flights to Iran.',
    ': The United States asked banks to be on the lookout for efforts by Libyan officials to move out money.',
    ': The rules were enacted by Britain to implement the Sanctions and Anti-Money Laundering Act in Iran.',
    ': The meeting of Norway and Chad ended with an agreement on trade.',
    ": Norway's 12 designated beaches reopened.",
  ],
}

/** The same with how real the acts are. */
const STANDING: Readonly<Record<string, readonly string[]>> = {
  'what is open, weighed or not ruled out': [
    'sanctions impose considered AU>MM: The Australian government has not ruled out imposing further sanctions on Burma.',
    'import-ban impose considered JP>RU: Japan would not rule out banning Russian gas.',
    'import-ban impose rejected JP>RU: Japan has ruled out banning Russian gas.',
    'sanctions impose considered AU>MM: Australia said that sanctions on Burma were "under active consideration".',
    'tariff impose considered CA>CN: Ottawa flagged new tariffs on Chinese steel.',
  ],
  'a day inside what is done': [
    'import-ban impose announced EU>RU: European Union leaders reached a deal late on Monday on a package that would include an oil embargo against Russia.',
    'sanctions impose announced EU>RU: EU envoys signed off on Friday on sanctions against Russia.',
  ],
}

describe('releases of ministries and councils', () => {
  const read = (lines: readonly string[], find: (text: string) => readonly string[]): readonly string[] =>
    lines.map((line) => {
      const text = line.slice(line.indexOf(': ') + 2)
      return `${find(text).join('; ')}: ${text}`
    })
  test.each(Object.entries(RELEASES))('%s', (_, lines) => expect(read(lines, actsIn)).toEqual(lines))
  test.each(Object.entries(STANDING))('%s', (_, lines) => expect(read(lines, standingsIn)).toEqual(lines))
})

test('as a result of a listing, property "must be blocked": it is', () => {
  const [freeze] = measuresIn(
    'As a result of this action, all property of two Iranian banks in the United States must be blocked.',
  )
  expect([freeze?.type, freeze?.status]).toEqual(['asset-freeze', 'in-force'])
})
