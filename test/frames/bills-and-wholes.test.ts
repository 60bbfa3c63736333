import { describe, expect, test } from 'vitest'
import { measuresIn } from '../measures-in.js'

/**
 * What is done to the bill that lays a measure down, the parts of a whole that is not decided yet, verbs joined under a
 * wish, and who is hit where only the harm tells. Before the bar stand type, status and who acts on whom.
 */
const SENTENCES: readonly string[] = [
  // Bills, laws and resolutions named by their measure.
  "sanctions announced NO>TD|Norway's parliament passed a sanctions bill against Chad.",
  'sanctions proposed US>MM|The U.S. Senate approved sanctions legislation against Burma.',
  'trade-embargo considered NO>TD|The Norwegian parliament is debating an embargo bill against Chad.',
  'sanctions proposed US>SD|Two U.S. senators introduced a sanctions bill against Sudan.',
  'sanctions in-force UN>LY|The Security Council adopted a sanctions resolution against Libya.',
  'sanctions rejected US>TD|The sanctions bill against Chad was vetoed by President Reagan.',
  'airspace-ban announced UN>LY|The Security Council passed a flight ban resolution on Libya.',
  'sanctions announced US>MM|The U.S. Senate overrode the veto of sanctions on Burma.',
  'arms-embargo announced US>TD|The U.S. Congress overrode a veto of the arms embargo resolution on Chad.',
  '|The United States accused Chad of breaking the sanctions law.',
  '|The EU debate on the sanctions legislation against Chad went on.',
  '|Brazil rejected the U.S. sanctions law against Cuba.',
  // The parts are as real as the whole told before.
  'import-ban proposed NO>TD|Norway proposed sanctions against Chad. The measures include a ban on cotton imports.',
  'import-ban threatened NO>TD|Norway threatened sanctions against Chad. The penalties would include a ban on cotton imports.',
  'import-ban considered NO>TD|Norway is weighing sanctions against Chad. The options include forbidding imports of cotton.',
  'import-ban in-force NO>TD|Norway imposed sanctions on Chad. They include a ban on cotton imports.',
  // A verb joined under a wish for what others do.
  "trade-embargo called-for OAS>HT; arms-embargo called-for OAS>HT; travel-ban called-for OAS>HT|The OAS agreed to recommend that all members suspend their commercial links with Haiti, suspend arms shipments to Haiti and impose a travel ban on Haiti's generals.",
  'import-ban called-for NO>TD; aid-suspension called-for NO>NE|The report recommended that Norway ban imports from Chad and cut aid to Niger.',
  'import-ban called-for EU>TD; asset-freeze called-for EU>TD|The U.S. demanded that the EU ban imports from Chad, freeze Chadian assets and wait.',
  // What begins, and what is placed upon somebody.
  'trade-embargo in-force US>HT|The United States has begun a full-scale economic embargo against Haiti.',
  'arms-embargo in-force NO>SD|Norway started an arms embargo against Sudan.',
  'sanctions in-force NO>TD|Norway maintains the sanctions that it imposed upon the Chadian regime two years ago.',
  // Who is harmed is hit.
  "sanctions in-force NO>TD|Norway imposed sanctions that would hurt Chad's exports.",
  'tariff in-force NO>TD|Norway imposed tariffs that would double the price of Chadian wine.',
  'import-ban announced NO>TD|Norway announced a ban on imports that would hit Chadian farmers.',
  '|Norway imposed tariffs that would hurt Norwegian farmers.',
  // Whose the ban is.
  "import-ban in-force EU>US|The United States spoke of the battle over Europe's ban on U.S. beef.",
  // Reprisals, also in a clause that "with" opens.
  'sanctions threatened EU>US|The European Community threatened trade reprisals against the United States.',
  'sanctions announced US>BR|Washington announced retaliatory trade measures against Brazil.',
  'sanctions proposed US>BR|With Congress planning trade reprisals against Brazil, traders in Rio sold shares in May.',
  // Kinds beside each other.
  'arms-embargo in-force NO>TD|Norway imposed a ban on the sale and repair of all military goods to Chad.',
  'diplomatic-downgrade in-force ES>NG|Spain responded by summoning home its diplomatic representatives from Nigeria.',
]

describe('bills, wholes and wishes', () => {
  test.each(SENTENCES)('%s', (line) => {
    const [expected = '', text = ''] = line.split('|')
    const told = measuresIn(text).map(({ type, status, imposers, targetCountries }) => {
      const by = imposers.map(({ code, name }) => code ?? name.toUpperCase()).join('+')
      return `${type} ${status} ${by}>${targetCountries.join('+')}`
    })
    expect(told.join('; ')).toBe(expected)
  })
})
