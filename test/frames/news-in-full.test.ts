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
