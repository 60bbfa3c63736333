import { describe, expect, it } from 'vitest'
import { actsIn as told } from './measures-in.js'

describe('verbs that look like nouns', () => {
  it.each([
    ['Chile halts imports of Peruvian grapes', 'import-ban impose CL>PE'],
    ['Norway stops importing Belarusian timber', 'import-ban impose NO>BY'],
    ['Kenya reportedly lifts Somalia arms embargo', 'arms-embargo lift KE>SO'],
    ['A decree by Ankara, which suspends Greek fish imports, came late.', 'import-ban impose TR>GR'],
    ['Ottawa slapped a 35 per cent import duty on Turkish steel.', 'tariff impose CA>TR'],
    ['Denmark will halt previously agreed arms sales to Qatar.', 'arms-embargo impose DK>QA'],
  ])('%s', (text, measure) => {
    expect(told(text)).toEqual([measure])
  })
})

describe('whose goods and whose aid', () => {
  it.each([
    ['Beijing placed curbs on Canadian exports of canola.', 'import-ban impose CN>CA'],
    ['Beijing placed curbs on exports of graphite to Canada.', 'export-control impose CN>CA'],
    ['Swedish aid to Mali has been frozen.', 'aid-suspension impose SE>ML'],
    ['British arms exports to Israel were halted.', 'arms-embargo impose GB>IL'],
    [
      'The Council authorised a partial suspension of the arms embargo on Libya, the UN said.',
      'arms-embargo suspend UN>LY',
    ],
  ])('%s', (text, measure) => {
    expect(told(text)).toEqual([measure])
  })
})

describe('objects joined far behind', () => {
  it('takes what "and" joins to the object of a verb', () => {
    expect(
      told(
        'The EU banned imports of Belarusian timber, glass and tyres, worth 2 billion euros a year, and exports to Belarus of tyres.',
      ),
    ).toEqual(['import-ban impose EU>BY', 'export-ban impose EU>BY'])
  })
  it('takes what a repeated preposition joins to a noun', () => {
    expect(told('Canada agreed on a ban on imports of Libyan oil and gas and on new investments in Libya.')).toEqual([
      'import-ban impose CA>LY',
      'investment-ban impose CA>LY',
    ])
  })
  it('leaves the subject of another verb alone', () => {
    expect(told('Norway banned arms exports to Sudan, and imports fell sharply.')).toEqual([
      'arms-embargo impose NO>SD',
    ])
  })
  it('takes imports and exports for trade as a whole', () => {
    expect(told('Ghana suspended all imports and exports to Togo.')).toEqual(['trade-embargo impose GH>TG'])
  })
})

describe('what is undone', () => {
  it('reads the verb above, not the participle that only says by whom or when', () => {
    expect(told('Canada lifted an oil embargo imposed against Yemen over the coup.')).toEqual(['import-ban lift CA>YE'])
    expect(told('The EU agreed to prolong sanctions imposed on Burundi in 2015.')).toEqual(['sanctions extend EU>BI'])
  })
  it('keeps who imposes where nothing is undone', () => {
    expect(told('Canada announced tariffs imposed on Indian steel.')).toEqual(['tariff impose CA>IN'])
  })
  it('takes an export ban on goods for what it is', () => {
    expect(told('China lifted its export ban on gallium shipments to Japan.')).toEqual(['export-ban lift CN>JP'])
  })
})
