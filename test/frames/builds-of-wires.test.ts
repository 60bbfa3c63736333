/** Sides, bills and fears as the wires of parliaments and long crises tell them. */
import { describe, expect, test } from 'vitest'
import { measuresIn } from '../measures-in.js'
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
