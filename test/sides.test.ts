import { describe, expect, test } from 'vitest'
import { measuresIn, sidesOf } from './measures-in.js'

/** "export-ban US>CN", one for each measure; statuses other than in-force and announced are told. */
const told = (text: string): readonly string[] =>
  measuresIn(text).map((measure) => {
    const { type, status } = measure
    return `${type} ${sidesOf(measure)}${status === 'in-force' || status === 'announced' ? '' : ` ${status}`}`
  })

describe('who acts', () => {
  test.each([
    ['China criticised the United States for banning exports of chips to Chinese firms.', 'export-ban US>CN'],
    ['Washington thanked Japan for freezing Russian assets.', 'asset-freeze JP>RU'],
    ['Russia condemned Canada for expelling four Russian diplomats.', 'diplomat-expulsion CA>RU'],
    ['President Bush on Friday lifted most sanctions on India that were imposed in 1998.', 'sanctions US>IN'],
    ['Americans are barred from doing business with the Iranian bank.', 'banking-restriction US>IR'],
    ['EU airspace was closed to Russian planes on Sunday.', 'airspace-ban EU>RU'],
    [
      'U.S. companies will be forbidden to buy Venezuelan bonds, under an order that President Trump signed on Friday.',
      'capital-market-restriction US>VE',
    ],
    ['Washington told reporters that it would block any US property belonging to two Iranians.', 'asset-freeze US>IR'],
    ['Tokyo stopped short of banning Russian crude.', 'import-ban JP>RU rejected'],
    [
      'The U.S. is considering whether to add the Houthis to its list of foreign terrorist organizations.',
      'designation US>Houthis considered',
    ],
    ['The United States designated the Sinaloa Cartel as a terrorist group.', 'designation US>Sinaloa Cartel'],
    ["Washington blacklisted four financiers of Mexico's Sinaloa Cartel.", 'designation US>Sinaloa Cartel'],
    ['Trump imposed tariffs on Brazilian steel.', 'tariff US>BR'],
    ["Merkel's government expelled two Libyan diplomats.", 'diplomat-expulsion DE>LY'],
    ['Asked whether London would expel the Libyan ambassador, he shrugged.', 'diplomat-expulsion GB>LY considered'],
    ['The U.S. Senate voted on Tuesday. The bill would ban exports of drones to Sudan.', 'export-ban US>SD proposed'],
    [
      'A law, enacted by Congress, imposes sanctions on foreign companies that invest in Libya.',
      'secondary-sanctions US>LY',
    ],
    ['Chad faces sanctions from the European Union.', 'sanctions EU>TD'],
    ['Ten Cuban officials could face travel bans from Canada and Chile.', 'travel-ban CA+CL>CU considered'],
    ['Norway asked the Security Council for an arms embargo on Sudan.', 'arms-embargo UN>SD called-for'],
    ['Poland is pressing the European Union for a ban on Russian oil.', 'import-ban EU>RU called-for'],
    [
      'Chile seeks tougher sanctions on Sudan from the Security Council, including an arms embargo.',
      'arms-embargo UN>SD called-for',
    ],
    ['Britain sought a ban on imports of oil from Iran.', 'import-ban GB>IR proposed'],
    ['After the seizure of a tanker by Iran, Britain closed its ports to Iranian ships.', 'vessel-ban GB>IR'],
    [
      'Norway imposed travel bans on three Syrians, including a general already blacklisted by Canada.',
      'travel-ban NO>SY',
    ],
    ['Sanctions on Iran are on the table, an EU official said.', 'sanctions EU>IR considered'],
    [
      'Visa bans on ministers from Iran could be among the next steps, a Norwegian official said.',
      'travel-ban NO>IR considered',
    ],
    [
      'The next step could be a ban on imports of Iranian oil, the French president said.',
      'import-ban FR>IR considered',
    ],
    ['Norway froze an account of the Sudanese general in Paris.', 'asset-freeze NO>SD'],
    ['Several firms, including two Iranian banks, have been blacklisted by Britain.', 'designation GB>IR'],
    [
      'Six firms, among them some that make Iranian drones - which Russia has used - were sanctioned by Britain.',
      'designation GB>IR',
    ],
  ])('%s', (text, measure) => {
    expect(told(text)).toEqual([measure])
  })

  test('a clause behind "he said, and" has its own subject', () => {
    expect(
      told(
        'Australia will ban Russian state media, Foreign Minister Marise Payne said, and the government has imposed sanctions on 67 Russian oligarchs.',
      ),
    ).toEqual(['media-ban AU>RU', 'designation AU>RU'])
  })
})

describe('who is hit', () => {
  test.each([
    ['The United Nations imposed new sanctions after North Korea tested a device.', 'sanctions UN>KP'],
    ["Following Iran's missile test, Britain imposed sanctions on Friday.", 'sanctions GB>IR'],
    ['Norway imposed sanctions on countries such as Iran, Iraq or Libya.', 'sanctions NO>IQ+IR+LY'],
    ['The US banned all goods produced in Belarus.', 'import-ban US>BY'],
    ['The UN blacklisted five North Korean trade envoys in Syria, Iran and Vietnam.', 'designation UN>KP'],
    ['President Trump designated the Iranian-backed Houthis as a terrorist organization.', 'designation US>Houthis'],
    ['Canada will shut its ports to ships owned or registered in Russia.', 'vessel-ban CA>RU'],
  ])('%s', (text, measure) => {
    expect(told(text)).toEqual([measure])
  })

  test('a protest names whom it is for, not who is hit', () => {
    const text =
      'Chile withdrew its military attaches from Israel and recalled its ambassador in protest at the Gaza war.'
    expect(told(text)).toEqual(['military-cooperation-suspension CL>IL', 'diplomatic-downgrade CL>IL'])
  })

  test('where all is told in its own words, "restrictions" are sanctions', () => {
    expect(told('Canberra had imposed a number of restrictions on dealings with Burma.')).toEqual(['sanctions AU>MM'])
  })
})

describe('what is no act', () => {
  test.each([
    'Firms that trade with the army are running the risk of being shunned.',
    'The rules are designed to stop a diversion of exports to the EU market.',
    'The coast guard is to board a sanctioned Russian-flagged tanker.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('effects take the place of a bare listing', () => {
  test.each([
    [
      'The Treasury Department designated six Iranian companies. In addition to a freeze on any U.S. assets, those listed may not visit the country.',
      'asset-freeze US>IR',
    ],
    [
      'The EU imposed sanctions on nine Rwandans on Monday. All face a freeze of their funds, and the persons may not enter the bloc.',
      'asset-freeze EU>RW',
    ],
  ])('%s', (text, measure) => {
    expect(told(text)).toContain(measure)
    expect(told(text).some((one) => one.startsWith('designation'))).toBe(false)
  })
})
