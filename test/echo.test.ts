import { describe, expect, test } from 'vitest'
import { measuresIn, sidesOf } from './measures-in.js'

/** "CA>RU tariff impose 2014", one for each measure; statuses other than in-force are told. */
const told = (text: string): readonly string[] =>
  measuresIn(text).map((measure) => {
    const { type, action, status, dates } = measure
    const day = dates.announced ? ` ${dates.announced.value}` : ''
    return `${sidesOf(measure)} ${type} ${action}${status === 'in-force' ? '' : ` ${status}`}${day}`
  })

describe('a pronoun stands for a measure: another act upon it', () => {
  test.each([
    [
      'one verb after another',
      'The Security Council imposed an arms embargo on Liberia in 1992, widened it in 2001 and ended it in 2016.',
      ['UN>LR arms-embargo impose 1992', 'UN>LR arms-embargo impose 2001', 'UN>LR arms-embargo lift 2016'],
    ],
    [
      'a part, and back again',
      'Japan imposed sanctions on North Korea in 2006, lifted some of them in 2014 and reimposed them in 2016.',
      ['JP>KP sanctions impose 2006', 'JP>KP sanctions ease 2014', 'JP>KP sanctions impose 2016'],
    ],
    [
      'begun to be lifted, and what else is taken apart',
      'America imposed sanctions on Burma in 1997. It began lifting them in 2012 for its pledge on its missiles and dismantled them.',
      ['US>MM sanctions impose 1997', 'US>MM sanctions lift 2012'],
    ],
    [
      'brought back',
      'Ghana slapped an arms embargo on Togo in 2006 and lifted it in 2008, only to bring it back in 2011.',
      ['GH>TG arms-embargo impose 2006', 'GH>TG arms-embargo lift 2008', 'GH>TG arms-embargo impose 2011'],
    ],
    [
      'with a target of its own',
      'The EU imposed an arms embargo on Sudan in 1994 and widened it to South Sudan in 2011.',
      ['EU>SD arms-embargo impose 1994', 'EU>SS arms-embargo impose 2011'],
    ],
    [
      'a measure that ends of itself, on a day of its own',
      'Ghana imposed a ban on fish from Togo in 2019. It ran out in June 2021.',
      ['GH>TG import-ban impose 2019', 'GH>TG import-ban lift 2021-06'],
    ],
    [
      'nobody but a measure stays in place',
      'The EU imposed sanctions on Chad in 2012. They remain in place.',
      ['EU>TD sanctions impose 2012', 'EU>TD sanctions extend 2012'],
    ],
    [
      'what stays as it was told is no other act',
      'The EU renewed its arms embargo on Chad. It remains in force until July 2025.',
      ['EU>TD arms-embargo extend'],
    ],
    [
      'they ran out of what is no measure',
      'Ghana imposed sanctions on Togo in 2019. They ran out of time.',
      ['GH>TG sanctions impose 2019'],
    ],
    [
      'wanted, and asked of those whose it is',
      'A U.N. embargo on arms for Liberia has been in place since 1992. President Johnson Sirleaf wants it lifted.',
      ['UN>LR arms-embargo impose 1992', 'UN>LR arms-embargo lift called-for'],
    ],
    [
      'the day on which it was imposed is not the day on which it is lifted',
      'The arms embargo on Togo imposed in 2014 was lifted by Ghana in 2019.',
      ['GH>TG arms-embargo lift 2019'],
    ],
    [
      'nor is the day since which it is in place',
      'The arms embargo on Togo in place since 2014 was lifted by Ghana in 2019.',
      ['GH>TG arms-embargo lift 2019'],
    ],
    [
      'nor that of a clause about it',
      'The arms embargo on Togo that Ghana imposed in 2014 was extended by Accra in 2019.',
      ['GH>TG arms-embargo extend 2019'],
    ],
    [
      'those on another',
      'The EU lifted its sanctions on Uzbekistan in 2009 and renewed those on Burma.',
      ['EU>UZ sanctions lift 2009', 'EU>MM sanctions extend'],
    ],
    [
      'kept in place',
      'The UN has decided to lift its sanctions on Eritrea but to keep those on Somalia in place.',
      ['UN>ER sanctions lift announced', 'UN>SO sanctions extend announced'],
    ],
    [
      'undone by one who did not impose it',
      'President Bush ended the trade ban that Ronald Reagan imposed on Nicaragua on May 1, 1985.',
      ['US>NI trade-embargo lift', 'US>NI trade-embargo impose 1985-05-01'],
    ],
    [
      'approved by another',
      'Canada lifted a ban on flights by Sudanese planes, which the Security Council approved in August 1996.',
      ['CA>SD airspace-ban lift', 'UN>SD airspace-ban impose announced 1996-08'],
    ],
    [
      'what may be done to them',
      'Norway suspended its sanctions on Libya. They can be brought back if it does not cooperate.',
      ['NO>LY sanctions suspend', 'NO>LY sanctions impose considered'],
    ],
    [
      'what may be done to "the measures"',
      'Norway imposed sanctions on Libya. The measures may be eased if it frees the men.',
      ['NO>LY sanctions impose', 'NO>LY sanctions ease considered'],
    ],
    [
      'what may be done to other measures',
      'Norway imposed sanctions on Libya. Many measures may be eased in the spring.',
      ['NO>LY sanctions impose'],
    ],
    [
      'all that one verb told',
      'In 2019 Norway imposed a travel ban and an asset freeze on six Togolese ministers, and suspended them in 2021.',
      [
        'NO>TG travel-ban impose 2019',
        'NO>TG asset-freeze impose 2019',
        'NO>TG travel-ban suspend 2021',
        'NO>TG asset-freeze suspend 2021',
      ],
    ],
    [
      'in the next sentence',
      'The EU imposed an arms embargo on Eritrea in 2009. It lifted it in 2018.',
      ['EU>ER arms-embargo impose 2009', 'EU>ER arms-embargo lift 2018'],
    ],
    [
      'ruled out',
      "Japan imposed sanctions on Myanmar's army. Tokyo said it was not considering lifting them.",
      ['JP>MM sanctions impose', 'JP>MM sanctions lift rejected'],
    ],
  ])('%s', (_, text, measures) => expect([...told(text)].sort()).toEqual([...measures].sort()))

  test.each([
    ['a state', 'The bloc imposed an arms embargo on Togo and suspended it from the union.'],
    ['others act', 'Ghana imposed an arms embargo on Togo. The rebels ended it with an attack.'],
    ['the other number', 'Ghana imposed an arms embargo on Togo and visited its ports. The crews raised them.'],
    ['far away', 'Ghana imposed an arms embargo on Togo. It rained. The minister slept. He lifted it.'],
  ])('no act upon the measure: %s', (_, text) =>
    expect(told(text).filter((measure) => /arms-embargo (?!impose)/.test(measure))).toEqual([]),
  )
})

describe('others do the same', () => {
  test.each([
    [
      'likewise',
      'Norway has stopped arms exports to Azerbaijan, while Sweden and Finland did likewise.',
      ['NO>AZ arms-embargo impose', 'SE+FI>AZ arms-embargo impose'],
    ],
    [
      'on a day of their own',
      'Australia imposed sanctions on Fiji in 2006, and New Zealand followed suit in 2007.',
      ['AU>FJ sanctions impose 2006', 'NZ>FJ sanctions impose 2007'],
    ],
    [
      'in the next sentence',
      'Lithuania closed its airspace to Belarusian planes. Latvia and Poland followed its example.',
      ['LT>BY airspace-ban impose', 'LV+PL>BY airspace-ban impose'],
    ],
    [
      'who are asked to',
      'Canada withdrew most-favoured-nation treatment from Russia and urged the G7 to do the same.',
      ['CA>RU tariff impose', 'G7>RU tariff impose called-for'],
    ],
    [
      'by another number',
      'Spain expelled two Russian diplomats, Italy ten and Denmark seven.',
      ['ES>RU diplomat-expulsion impose', 'IT>RU diplomat-expulsion impose', 'DK>RU diplomat-expulsion impose'],
    ],
    [
      'a year is no number',
      'Ghana froze the assets of two Togolese ministers, and Benin 2023 was cancelled.',
      ['GH>TG asset-freeze impose'],
    ],
    [
      'perhaps',
      'Peru expelled the Venezuelan ambassador. Chile could follow suit.',
      ['PE>VE diplomat-expulsion impose', 'CL>VE diplomat-expulsion impose considered'],
    ],
    [
      'the same step',
      'Norway banned imports of fish from Iceland. Sweden has since taken a similar step.',
      ['NO>IS import-ban impose', 'SE>IS import-ban impose'],
    ],
    [
      'the same, in the passive',
      'Norway banned imports of fish from Iceland. A similar ban was imposed by Finland.',
      ['NO>IS import-ban impose', 'FI>IS import-ban impose'],
    ],
    [
      'the same on others, by a pronoun',
      'Canada banned exports of drones to Turkey. It imposed the same restrictions on Azerbaijan.',
      ['CA>TR export-ban impose', 'CA>AZ export-ban impose'],
    ],
    [
      'the same on others, by others',
      'France froze the assets of ten Syrian generals. Germany took similar steps against five Iranian officials.',
      ['FR>SY asset-freeze impose', 'DE>IR asset-freeze impose'],
    ],
    [
      'the same on others, two sentences later',
      'Canada banned exports of drones to Turkey. Ankara was angry. It said so. Canada imposed the same restrictions on Azerbaijan.',
      ['CA>TR export-ban impose', 'CA>AZ export-ban impose'],
    ],
    [
      'the same against nobody of another state',
      'France froze the assets of ten Syrian generals. Germany took similar steps against smoking.',
      ['FR>SY asset-freeze impose'],
    ],
    [
      'so',
      'Kenya recalled its ambassador from Chad. Uganda has done so too.',
      ['KE>TD diplomatic-downgrade impose', 'UG>TD diplomatic-downgrade impose'],
    ],
    [
      'inverted',
      'Kenya recalled its ambassador from Chad, as did Uganda and Malawi.',
      ['KE>TD diplomatic-downgrade impose', 'UG+MW>TD diplomatic-downgrade impose'],
    ],
    [
      'in kind',
      'Kenya expelled two Chadian diplomats. Chad responded in kind.',
      ['KE>TD diplomat-expulsion impose', 'TD>KE diplomat-expulsion impose'],
    ],
    [
      'in kind, to others',
      'Kenya expelled two Chadian diplomats. Peru responded in kind to a protest.',
      ['KE>TD diplomat-expulsion impose'],
    ],
    [
      'those who are followed',
      'Canada followed Britain in freezing the assets of 12 Belarusian officials.',
      ['CA>BY asset-freeze impose', 'GB>BY asset-freeze impose'],
    ],
    ['followed in a race', 'Iran followed Iraq in the table by beating Syria.', []],
    [
      'who do not',
      'The Netherlands suspended aid to Rwanda, but Germany did not follow suit.',
      ['NL>RW aid-suspension impose'],
    ],
    [
      'no state',
      'The Netherlands suspended aid to Rwanda. Two charities followed suit.',
      ['NL>RW aid-suspension impose'],
    ],
  ])('%s', (_, text, measures) => expect([...told(text)].sort()).toEqual([...measures].sort()))
})
