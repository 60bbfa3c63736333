import { describe, expect, test } from 'vitest'
import { actsIn } from '../measures-in.js'

/** Sentences as news builds them, told of whole sentences of envoys, bodies, talks and aid: "acts: sentence". */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  'the first country to': [
    'import-ban impose SE>RU: Sweden became the first country to ban Russian oil.',
    'diplomatic-downgrade impose NO>BY: Norway is the third state to recall its ambassador from Minsk.',
    'aid-suspension impose TD>NE: Chad was the only member to suspend aid to Niger.',
  ],
  'agreements that somebody struck': [
    'talks-suspension impose GR>TR: Greece will set aside the naval accord it struck with Turkey in 1988.',
    'talks-suspension impose RU>NO: Moscow suspended the treaty it had signed with Norway in 1990.',
  ],
  'the body that is left acts, whoever says so': [
    'membership-suspension impose COMMONWEALTH>GM: Canada announced the suspension of Gambia from the Commonwealth.',
    'membership-suspension lift ARAB-LEAGUE>SY: Arab foreign ministers meeting in Cairo agreed on Sunday to let Syria back into the Arab League.',
  ],
  'insertions that end in a gerund': [
    'military-cooperation-suspension impose ID>AU: Jakarta, furious at the reports of wiretapping, has halted joint patrols with Australia.',
    'diplomatic-downgrade impose SE>CN: Sweden, angry over the jailing of a publisher and tired of waiting, recalled its ambassador from Beijing.',
    "diplomatic-downgrade impose NI>TW: Nicaragua, until then one of Taipei's few remaining allies, broke off relations with Taiwan in December.",
  ],
  'expulsions as news builds them': [
    "diplomat-expulsion impose BG>RU: Bulgaria's foreign ministry gave a Russian consular official 24 hours to leave Sofia after prosecutors, in a case opened last year, charged six men with spying.",
    'diplomat-expulsion impose ET>UN: Ethiopia has ordered seven senior United Nations officials out of the country, accusing them of interfering in its internal affairs.',
    "diplomat-expulsion impose VE>EU: President Nicolas Maduro ordered the EU's ambassador to leave Venezuela within 72 hours, hours after the bloc blacklisted 11 officials.",
    "diplomat-expulsion impose US>ZA: Washington has declared South Africa's ambassador, Ebrahim Rasool, persona non grata, Secretary of State Marco Rubio said, calling him a race-baiting politician.",
    'diplomat-expulsion impose RU>NO: A Norwegian diplomat was declared persona non grata by Moscow on Friday in a tit-for-tat step, the embassy said.',
    'diplomat-expulsion impose GE>RU: It was the first time since the 2008 war that Georgia had thrown out a Russian diplomat.',
  ],
  downgrades: [
    "diplomatic-downgrade impose CL>IL: Chile's leftist president, Gabriel Boric, on Tuesday recalled his country's ambassador to Israel for consultations over what he called unacceptable violations of humanitarian law.",
    'diplomatic-downgrade impose AU>AF: Australia is to shut its embassy in Kabul this week, Prime Minister Scott Morrison said, citing an uncertain security environment.',
    "diplomatic-downgrade impose SE>IR: Sweden's ambassador in Tehran has been called home, and the Iranian charge d'affaires summoned, after the execution of a dual national, Foreign Minister Tobias Billstrom said.",
    'diplomatic-downgrade impose BH>IR; diplomatic-downgrade impose SA>IR: Bahrain announced on Monday it was cutting diplomatic ties with Iran, a day after Saudi Arabia did so.',
    'diplomatic-downgrade impose MV>IR: The tiny Maldives, in a statement that surprised diplomats in Colombo, said it had decided to sever relations with Tehran.',
    "diplomatic-downgrade impose NI>TW: Nicaragua, until then one of Taipei's few remaining allies, broke off relations with Taiwan in December.",
  ],
  bodies: [
    "membership-suspension impose AFRICAN-UNION>BF: The African Union's Peace and Security Council suspended Burkina Faso on Monday until constitutional order is restored.",
    'membership-suspension impose ECOWAS>ML: Mali, which has been suspended from ECOWAS since the coup in May, was not invited to the summit.',
    'membership-suspension impose UN>LY: The UN General Assembly, in a vote of 192 nations, suspended Libya from the Human Rights Council.',
    'membership-suspension impose COMMONWEALTH>ZW: Commonwealth ministers are weighing whether to suspend Zimbabwe, a step that Britain, Australia and New Zealand have sought for months.',
    'membership-suspension lift ARAB-LEAGUE>SY: Arab foreign ministers meeting in Cairo agreed on Sunday to let Syria back into the Arab League, ending a suspension of more than ten years.',
  ],
  talks: [
    "talks-suspension impose JP>KP: Japan has called off working-level talks with North Korea that were to have opened in Beijing on Thursday, the chief cabinet secretary said, citing Pyongyang's plan to launch a satellite.",
    'talks-suspension impose CN>NO: Beijing broke off trade negotiations with Norway after the Nobel committee gave the peace prize to Liu Xiaobo.',
    "talks-suspension impose PL>HU: Polish Prime Minister Donald Tusk pulled out of a meeting with his Hungarian counterpart over Budapest's stance on Moscow.",
  ],
  aid: [
    'aid-suspension impose NL>RW: The Netherlands on Thursday withheld five million euros in budget support from Rwanda, citing a UN report that accuses Kigali of backing the M23 rebels.',
    'aid-suspension impose US>HN: The Obama administration has cut more than $30 million in aid to Honduras, the State Department said, stopping short of calling the ouster of Manuel Zelaya a military coup.',
    'aid-suspension impose DE>UG: Germany is considering whether to stop direct payments to the Ugandan government, its development minister, Dirk Niebel, said.',
    'aid-suspension impose EU>ET: The European Union has put off a payment of 90 million euros to Ethiopia because of the war in Tigray.',
    "aid-suspension impose CA>NI: Canadian aid worth $12 million to Nicaragua's road ministry was suspended last week over the vote.",
  ],
  military: [
    "military-cooperation-suspension impose US>EG: President Barack Obama said the United States was cancelling next month's Bright Star exercises with Egypt.",
    'military-cooperation-suspension impose FR>RU: France is suspending most of its military cooperation with Russia, including joint exercises and mutual visits, Defence Minister Jean-Yves Le Drian said.',
    'military-cooperation-suspension impose ID>AU: Jakarta, furious at the reports of wiretapping, has halted joint patrols with Australia against people smugglers.',
    'military-cooperation-suspension impose PH>US: The Philippines told the United States it was ending the Visiting Forces Agreement, Foreign Secretary Teodoro Locsin said on Twitter.',
  ],
  'media, culture': [
    "media-ban impose ET>QA: Ethiopian authorities revoked the licence of Qatar's Al Jazeera, the state news agency said.",
    "media-ban impose LV>RU: Latvia's media regulator has taken nine Russian television channels off the air, saying they stirred hatred.",
    'media-ban impose CN>GB: China has barred BBC World News from airing in the country, its radio and television administration announced at midnight on Thursday.',
    "media-ban impose NE>GB: Niger's military rulers suspended the BBC for three months, accusing it of airing news that could demoralise troops.",
    "culture-ban impose UEFA>RU: UEFA has stripped St Petersburg of this season's Champions League final, which will be played in Paris instead.",
    'unfriendly-listing impose RU>NO: Russia on Wednesday added Norway to its list of countries that have committed hostile acts against Moscow.',
  ],
}

describe('builds of real news', () => {
  test.each(Object.entries(TABLE))('%s', (_, lines) => {
    expect(lines.map((line) => `${actsIn(textOf(line)).join('; ')}: ${textOf(line)}`)).toEqual(lines)
  })
})

function textOf(line: string): string {
  return line.slice(line.indexOf(': ') + 2)
}
