/** Sides, bills and fears as the wires of parliaments and long crises tell them. */
import { describe, expect, test } from 'vitest'
import { measuresIn, sidesOf } from '../measures-in.js'
import { testStatuses } from './plain-acts.js'

const testNothing = (name: string, sentences: readonly string[]): void => {
  test.each(sentences)(`${name}: %s`, (text) => {
    expect(measuresIn(text)).toEqual([])
  })
}

describe('those told in the sentence before are hit', () => {
  testStatuses('by a pronoun', [
    'travel-ban in-force imposes CA>BY: The list includes nine Belarusian judges. Canada barred them from entering the country.',
    'asset-freeze in-force imposes US>IQ: Eleven Iraqi bankers live in Jordan. The United States froze their accounts.',
    'asset-freeze in-force imposes CA>HT: The blow falls on a hundred wealthy Haitians. Canada froze their assets in Canada.',
    'dealing-ban in-force imposes US>CN: Two Chinese companies sold missiles abroad. Washington barred them from trading with American firms.',
    'asset-freeze in-force imposes US>VE: The White House accused 14 Venezuelan officials of theft. It froze their assets.',
  ])
  testStatuses('by a noun', [
    'travel-ban in-force imposes GB>MM: The list names 20 Burmese generals. Britain barred the generals from entering the country.',
    'asset-freeze in-force imposes US>IR: Seven Iranian banks paid for the arms. Washington froze the assets of the banks.',
  ])
})

describe('a bill', () => {
  testStatuses('of one house', [
    'capital-market-restriction proposed imposes US>CU: WASHINGTON - The legislation passed by the Senate bans new loans to Cuba.',
    'investment-ban proposed imposes US>MM: A measure passed by the Senate Foreign Relations Committee bars new investment in Burma.',
    'import-ban proposed imposes US>ZA: The Senate version prohibits imports of South African coal.',
    'import-ban proposed imposes US>LY: Congress met on Monday. The House voted for a bill banning imports of Libyan oil.',
  ])
  testStatuses('against a veto', [
    "sanctions announced imposes US>CN: Congress overrode President Bush's veto of a bill imposing sanctions on China.",
    'investment-ban announced imposes US>MM: The Senate voted 66-30 to override the veto of legislation that would ban new investment in Burma.',
    'import-ban rejected imposes US>CN: The Senate failed to override the veto of a bill that would have banned imports from China.',
  ])
})

describe('whose friends or deeds they are', () => {
  testNothing('their friends act', [
    'Bush appealed to U.S. allies to join the trade embargo against Iraq.',
    "Thatcher urged Britain's partners to join in the embargo on Argentina.",
    "Russia's neighbours have banned grain exports to Belarus.",
  ])
  testStatuses('a deed that others judge', [
    'tariff in-force imposes US>JP: Japan protested against the American imposition of tariffs on Japanese cars.',
    "sanctions in-force imposes US>IR: Russia opposes Washington's imposition of sanctions on Iran.",
  ])
})

describe('what is feared', () => {
  testNothing('nobody plans it', [
    'The move was a precaution in case the Libyan government decides to seize the assets of American firms.',
    'Officials feared that Libya would seize the assets of American firms.',
    'Oil prices rose on concern that Iran may halt oil exports to Europe.',
  ])
  testStatuses('fears beside an act', [
    'asset-seizure in-force imposes LY>US: In any case, Libya seized the assets of American firms.',
    'import-ban in-force imposes RU>UA: Citing similar concerns, Russia halted imports of Ukrainian milk.',
  ])
})

describe('what is punished', () => {
  const sides = (text: string) => measuresIn(text).map((each) => `${each.type} ${sidesOf(each)}`)
  test.each([
    ['The US imposed sanctions on Iran for seizing Greek tankers.', ['sanctions US>IR', 'asset-seizure IR>GR']],
    [
      'Britain suspended aid to Uganda for expelling Asians and seizing British property.',
      ['aid-suspension GB>UG', 'asset-seizure UG>GB'],
    ],
    [
      'Washington cut aid to India for halting imports of American almonds.',
      ['aid-suspension US>IN', 'import-ban IN>US'],
    ],
  ])('is the deed of those punished: %s', (text, told) => {
    expect(sides(text)).toEqual(told)
  })
})

describe('first steps and topics', () => {
  testStatuses('are not yet the act', [
    'sanctions proposed relieves EU>LY: The EU yesterday moved towards lifting sanctions on Libya.',
    'aid-suspension proposed imposes EU>HT: The EU began the process of suspending aid to Haiti.',
    'sanctions proposed imposes US>CN: Washington took a step toward imposing sanctions on China.',
    'arms-embargo considered relieves EU>CN: Japan repeated its opposition to the lifting of the EU arms embargo on China.',
  ])
  testNothing('are only hoped for', [
    "Baghdad's hopes for an end to UN sanctions on Iraq faded.",
    'An obstacle to the lifting of American sanctions on Vietnam is the fate of missing soldiers.',
  ])
})

describe('a whole with its part', () => {
  testStatuses('behind "with"', [
    'airspace-ban in-force imposes CL>HT: Chile tightened sanctions against Haiti on Friday with a ban on flights.',
    'travel-ban in-force imposes EU>FJ: The EU responded to the coup in Fiji with a travel ban on its leaders.',
    'arms-embargo in-force imposes US>CN: Washington reacted to the killings in Beijing with a ban on arms sales to China.',
    'sanctions in-force imposes US>LY: Under US sanctions against Libya, oil firms left the country.',
  ])
  test('each of those that "and" joins', () => {
    const told = measuresIn('Reagan punished Poland with an arms embargo on its army and a ban on flights by LOT.')
    expect(told.map(({ type }) => type)).toEqual(['arms-embargo', 'airspace-ban'])
  })
  test('items behind dashes without a blank', () => {
    const told = measuresIn(
      'Reagan said the United States will:\n\n-Suspend flights by Aeroflot.\n\n--Ban Soviet ships from American ports.',
    )
    expect(told.map(({ type }) => type)).toEqual(['airspace-ban', 'vessel-ban'])
  })
})

describe('who rules, and why', () => {
  testStatuses('is not hit', [
    'trade-embargo in-force imposes UN>YU: The Security Council imposed an embargo on Serb-led Yugoslavia.',
    'sanctions in-force imposes UN>YU: The Security Council imposed sanctions on Yugoslavia in hopes of halting the carnage in Bosnia.',
    'trade-embargo in-force imposes UN>YU: The Security Council imposed an embargo on Yugoslavia in an effort to help Croatia.',
    'import-ban rejected imposes GB>MM: A proposal by Britain to ban imports of Burmese timber was rejected by ministers.',
  ])
})

describe('what "and" joins', () => {
  const types = (text: string) => measuresIn(text).map(({ type }) => type)
  test.each([
    ['The EU banned arms sales and cut aid to Nigeria.', ['arms-embargo', 'aid-suspension']],
    ["Britain froze assets and shut Libya's embassy.", ['asset-freeze', 'diplomatic-downgrade']],
    [
      "Washington restricted arms sales, and cut off Nigeria's access to trade credits.",
      ['arms-embargo', 'capital-market-restriction'],
    ],
    ['Reagan ordered Nicaraguan aircraft and ships banned from the United States.', ['airspace-ban', 'vessel-ban']],
  ])('%s', (text, told) => expect(types(text)).toEqual(told))
})

describe('others are brought to act', () => {
  testStatuses('it is up to them', [
    'sanctions called-for imposes UN>KP: Japan is backing efforts to get the UN to impose sanctions against North Korea.',
    'export-ban called-for imposes DE>IR: The White House wants to get Germany to ban exports to Iran.',
    'import-ban called-for imposes EU>MM: Washington is trying to persuade the EU to ban imports from Burma.',
    'sanctions called-for imposes US>IR: Israel pressured Washington to impose sanctions on Iran.',
  ])
  testStatuses('what they wanted is refused', [
    'import-ban rejected imposes US>CN: Bush rejected a ban on Chinese goods demanded by Congress.',
    'trade-embargo rejected imposes US>PA: Reagan stopped short of ordering a trade embargo against Panama favored by some members of Congress.',
  ])
})

describe('who and what is meant', () => {
  testStatuses('by an adjective, where a clause tells who made it', [
    'trade-embargo in-force keeps US>LY: The Libyan trade embargo that the United States imposed in 1986 is still in force.',
    'arms-embargo in-force imposes UN>ZA: The South African arms embargo that the Security Council ordered in 1977 was broken.',
  ])
  testStatuses('by the trade ban', [
    'export-ban in-force imposes JP>KP: Japan banned exports to North Korea. The cabinet had approved the trade ban on Friday.',
  ])
  testStatuses('by those who abstain', [
    'sanctions announced imposes UN>YU: The council approved UN sanctions on Yugoslavia by 13 votes with two abstentions, China and Zimbabwe.',
  ])
  testStatuses('by what a measure takes in', [
    'sanctions rejected imposes EU>MM: A Swedish proposal to extend EU sanctions on Burma to include investments was not adopted.',
  ])
  testNothing('an effect, a guess or no duty', [
    "The step may hurt Burma's army and could halt exports of British teak.",
    'The press was rife with speculation that the UN would impose a blockade on Serbia.',
    'Products from Haiti enter the United States duty-free.',
    'The order blocks the sale of Iraqi assets in the United States. It also prohibits American firms from granting loans.',
  ])
})

describe('trade rows', () => {
  testStatuses('goods made in Europe', [
    'tariff announced imposes US>EU: The United States will impose tariffs on European-made handbags.',
  ])
  testStatuses('the judge of trade rows neither acts nor is hit', [
    'sanctions in-force imposes US>EU: The United States imposed sanctions on European goods after the World Trade Organization approved them.',
    'sanctions considered imposes US>EU: The WTO ruled that the United States could impose sanctions on European goods.',
    'sanctions rejected relieves DE>IR: Germany ruled out lifting sanctions on Iran.',
  ])
  testStatuses('what is favoured is not done', [
    'trade-embargo called-for relieves US>CU: Farm groups advocate ending the U.S. embargo on Cuba.',
    'trade-embargo called-for relieves EU>CN: France backs lifting the EU embargo on China.',
    'sanctions called-for relieves UN>IQ: Britain favors easing the UN sanctions on Iraq.',
    'trade-embargo called-for relieves US>CU: Farmers met to pressure Congress to end the U.S. embargo of Cuba.',
  ])
  testNothing('of whom nobody acts', [
    'The senator supports lifting the embargo on Cuba.',
    "China and Malaysia plan to abstain, diplomats said. The measure would tighten a freeze on the Taliban's assets.",
  ])
})

describe('contracts, trade and what is asked not to be done', () => {
  testStatuses('are told by their words', [
    'dealing-ban in-force imposes US>IR: President Clinton barred American companies from signing oil contracts with Iran.',
    'dealing-ban in-force imposes CA>MM: Canada barred its firms from doing deals with Burma.',
    'trade-embargo in-force imposes US>IR: Clinton on Sunday banned all U.S. trade and investment with Iran.',
  ])
  testNothing('nobody says that he will', [
    'Japan urged the EU not to impose tariffs on its cars.',
    'Reagan tried to persuade Congress not to impose sanctions on South Africa.',
  ])
})

describe('reasons, aims and questions', () => {
  testStatuses('are no acts of those who have them', [
    'membership-suspension in-force imposes COMMONWEALTH>ZW: The Commonwealth suspended Zimbabwe for abuses of human rights and the brutal seizure of white-owned farms.',
    'trade-embargo proposed relieves EU>CN: The EU has an objective to lift the embargo on China next year.',
  ])
  test('a bill that becomes law is decided', () => {
    const told = measuresIn(
      'Congress met. The bill, which becomes law immediately, bans new U.S. investment in South Africa.',
    )
    expect(told.map(({ type, status }) => `${type} ${status}`)).toEqual(['investment-ban announced'])
  })
  testNothing('who is asked has not said it', [
    'Asked if he plans a naval blockade of Haiti, Clinton said he had to be careful.',
  ])
})

test('those of several states told before are not taken for those of one', () => {
  expect(measuresIn('Iraqi soldiers killed Kuwaiti officials. Egypt froze their accounts.')).toEqual([])
})

test('a sentence that ends with a verb of deciding, whose subject is not found, is read to its end', () => {
  expect(measuresIn('A date outlining when the new sanctions on Burma would apply was not decided.')).toEqual([])
})
