/** What news goes on to say of those who were listed, and what it denies: no agent, "must", "denied that". */
import { describe, expect, test } from 'vitest'
import { standingsIn } from './measures-in.js'

describe('the sentence behind a listing', () => {
  test.each([
    [
      'banks are told to act',
      'Kuwait put two Lebanese traders on its terror list. Banks were told to block their accounts.',
      'asset-freeze impose announced KW>LB',
    ],
    [
      'they may not travel',
      'Canada sanctioned two Haitian senators. They may no longer travel to Canada.',
      'travel-ban impose in-force CA>HT',
    ],
    [
      'they have it done',
      'Canada sanctioned two Haitian senators. The two had their bank accounts frozen.',
      'asset-freeze impose in-force CA>HT',
    ],
    [
      'a second "that" stands beside the first',
      'The EU listed three Burundian officers. It means that they will not be able to shop there and that their funds will be blocked.',
      'asset-freeze impose announced EU>BI',
    ],
    [
      'steps were taken',
      'Washington has taken steps to revoke the visas of Liberian officials.',
      'visa-restriction impose in-force US>LR',
    ],
  ])('%s', (_, text, expected) => {
    expect(standingsIn(text)).toContain(expected)
  })
})

describe('what is denied is no act', () => {
  test.each([
    ['Chad denied that it had closed the border with Sudan and that it had frozen Sudanese accounts.'],
    ['Ghana denies having frozen the accounts of Togo’s president.'],
    ['Norway denied it had lifted sanctions on Iran.'],
  ])('%s', (text) => {
    expect(standingsIn(text)).toEqual([])
  })

  test('what is denied of the future is rejected', () => {
    expect(standingsIn('The EU denied that it would lift the sanctions on Belarus.')).toEqual([
      'sanctions lift rejected EU>BY',
    ])
  })
})
