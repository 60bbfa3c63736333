import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract.js'

/**
 * Acts crossed with the syntax around them: whatever the sentence looks like, the act, its doer, its target and how real
 * it is must be read alike. In a frame `past`, `inf`, `ger` and `n` stand for forms of the act, `pas`, `were` and `pp` for
 * its passive; a capital opens the sentence.
 */
interface Act {
  readonly type: string
  readonly target: string
  readonly past: string
  readonly inf: string
  readonly ger: string
  readonly n: string
  readonly pas: string
  readonly were: string
  readonly pp: string
}

const ACTS: readonly Act[] = [
  {
    type: 'import-ban',
    target: 'IS',
    past: 'banned imports of fish from Iceland',
    inf: 'ban imports of fish from Iceland',
    ger: 'banning imports of fish from Iceland',
    n: 'a ban on imports of fish from Iceland',
    pas: 'imports of fish from Iceland',
    were: 'were',
    pp: 'banned',
  },
  {
    type: 'asset-freeze',
    target: 'SD',
    past: 'froze the assets of five Sudanese generals',
    inf: 'freeze the assets of five Sudanese generals',
    ger: 'freezing the assets of five Sudanese generals',
    n: 'a freeze on the assets of five Sudanese generals',
    pas: 'the assets of five Sudanese generals',
    were: 'were',
    pp: 'frozen',
  },
  {
    type: 'diplomat-expulsion',
    target: 'PE',
    past: 'expelled two Peruvian diplomats',
    inf: 'expel two Peruvian diplomats',
    ger: 'expelling two Peruvian diplomats',
    n: 'the expulsion of two Peruvian diplomats',
    pas: 'two Peruvian diplomats',
    were: 'were',
    pp: 'expelled',
  },
  {
    type: 'tariff',
    target: 'BR',
    past: 'raised tariffs on Brazilian coffee',
    inf: 'raise tariffs on Brazilian coffee',
    ger: 'raising tariffs on Brazilian coffee',
    n: 'higher tariffs on Brazilian coffee',
    pas: 'tariffs on Brazilian coffee',
    were: 'were',
    pp: 'raised',
  },
  {
    type: 'export-ban',
    target: 'EG',
    past: 'halted exports of wheat to Egypt',
    inf: 'halt exports of wheat to Egypt',
    ger: 'halting exports of wheat to Egypt',
    n: 'a halt to exports of wheat to Egypt',
    pas: 'exports of wheat to Egypt',
    were: 'were',
    pp: 'halted',
  },
]

const PROSPECTIVE: ReadonlySet<string> = new Set(['called-for', 'considered', 'threatened', 'proposed'])

const real = (status: string): string =>
  PROSPECTIVE.has(status) ? 'prospective' : status === 'rejected' ? 'rejected' : 'decided'

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const fill = (frame: string, act: Act): string =>
  frame.replace(/\{(\w+)\}/g, (_, name: string) => {
    const form = act[name.toLowerCase() as keyof Act] ?? ''
    return name === name.toLowerCase() ? form : upper(form)
  })

const SOURCE = { path: null, member: null, format: 'text', url: null, outlet: null }

const told = (text: string): readonly string[] =>
  extract({ id: 'frame', text, date: '2024-05-10', source: SOURCE }).measures.map(
    ({ type, imposers, targetCountries, status }) =>
      `${type} ${imposers.map(({ code }) => code).join('+')}>${targetCountries.join('+')} ${real(status)}`,
  )

const TABLE: readonly { readonly imposers: string; readonly real: string; readonly frames: readonly string[] }[] = [
  {
    imposers: 'NO',
    real: 'decided',
    frames: [
      'Norway {past} on Friday.',
      'Norway on Friday {past}.',
      'Norway has {past}, officials said.',
      'Norway, which chairs the council this year, {past} on Friday.',
      'As long as talks go on in Geneva and the fighting does not stop, Norway will {inf}.',
      'After weeks of debate in which two ministers resigned, Norway {past}.',
      'When the parliament met again on Tuesday, Norway {past}.',
      'Because its neighbours had refused to act, Norway {past}.',
      'In a move that surprised its partners, Norway {past}.',
      'Citing reports of abuses, Norway {past}.',
      'Angered by the verdict, Norway {past}.',
      'To show its anger, Norway {past}.',
      'Hours after the vote, Norway {past}.',
      'Oslo said on Friday it had {past}.',
      'Norway said that it would {inf}.',
      'Norway is to {inf}, the foreign ministry said.',
      'Norway decided on Friday to {inf}.',
      "Norway's cabinet has decided, after a long meeting in Oslo, to {inf}.",
      'The Norwegian government announced that it had {past}.',
      'Norwegian Prime Minister Erna Solberg said her country had {past}.',
      'Norwegian Prime Minister Erna Solberg told reporters in Oslo on Friday that her government would {inf}.',
      '"We have {past}," Norwegian Foreign Minister Ine Soreide said.',
      '"We will {inf}," said Norwegian Foreign Minister Ine Soreide.',
      'Norwegian Foreign Minister Ine Soreide said: "From Monday, we will {inf}."',
      'Norway and its foreign minister were praised by rights groups after Oslo {past}.',
      'Norway moved swiftly to {inf}.',
      'Norway took the rare step of {ger}.',
      'Norway responded by {ger}.',
      'Norway raised the pressure on Friday, {ger}.',
      'Norway hit back on Friday, {ger} and warning of more.',
      'Norway signed a decree {ger}.',
      'Norway issued an order that will {inf}.',
      'The parliament in Norway passed a law that {past}.',
      "Norway's parliament on Tuesday voted to {inf}.",
      '{Pas} {were} {pp} by Norway on Friday.',
      '{Pas} {were} {pp} on Friday by the Norwegian government, the ministry said.',
      '{Pas} have been {pp} by Norway since Friday.',
      '{Pas} will be {pp} from Monday, Norway said.',
      '{Pas} would be {pp}, the Norwegian foreign ministry said in a statement.',
      'Norway said {pas} would be {pp}.',
      "Under a decree signed by Norway's king, {pas} will be {pp} from June.",
      "Norway's decision on Friday to {inf} drew criticism.",
      'Norway announced {n} on Friday.',
      'Norway went ahead with {n}.',
      'OSLO, May 9 (AFP) - The government on Thursday {past}.',
      'Norway closed a road on Monday after an accident killed four people in Bergen, and {past} the next day.',
      '{Ger}, Norway joined a growing number of states.',
      'The measures announced by Norway include {n}.',
      "Norway's measures include {n}.",
      'The foreign ministry in Oslo announced {n}.',
      'Norwegian officials announced {n}, which takes effect on Monday.',
      'The row began when Norway {past}.',
      'Relations soured in 2019, when Norway {past}.',
      'Tensions have risen since Norway {past} last month.',
      'Norway, meanwhile, {past}.',
      'Norway became the first country to {inf}.',
      'Norway became the latest state to {inf} on Friday.',
      'Norway was among the first to {inf}.',
      'Norway started {ger} in March.',
      'Norway began to {inf} in March.',
      'Norway last week {past} in protest at the arrests.',
      'Earlier this month, Norway {past}.',
      'Last week the government in Oslo {past}.',
      'Oslo, for its part, {past}.',
      'Norway announced Monday that, in response to the killing of a journalist, it had {past}.',
      'Norway, in retaliation, {past} on Monday and called the charges absurd.',
      'A spokesman for the Norwegian foreign ministry, Ola Berg, said Norway had {past}.',
      'The Norwegian foreign minister, Ine Soreide, announced on Friday that Norway had {past}.',
      "Norway's Ine Soreide said the country would {inf}.",
      'According to the Norwegian foreign ministry, the country has {past}.',
      'The United States praised Norway after it {past}.',
      "France welcomed Norway's decision to {inf}.",
      'The quarrel between Oslo and its partner escalated after Norway {past}, officials in Paris said.',
      'Norway, which {past} last year, sent a delegation to Paris.',
      'A year after Norway {past}, ties have not recovered.',
      'By {ger}, Norway has shown its anger.',
      'State television in Norway reported that the government had {past}.',
      'Norwegian authorities on Sunday {past}, state media reported.',
      'Norwegian authorities have {past} over the killing of a reporter, the newspaper Aftenposten reported on Monday.',
      'OSLO (Reuters) - Norway {past} on Thursday, a government source said.',
      'The Norwegian government has confirmed it has {past}.',
      'Norway said on its website on Thursday that it had {past} with immediate effect.',
    ],
  },
  {
    imposers: 'NO+SE',
    real: 'decided',
    frames: [
      'Norway and Sweden {past} on Friday.',
      'Norway, together with Sweden, {past} on Friday.',
      'Both Norway and Sweden have {past}.',
      'Norway and Sweden said they had {past}.',
      'Norway and Sweden held talks on Monday. The two countries {past} afterwards.',
    ],
  },
  {
    imposers: 'EU',
    real: 'decided',
    frames: [
      'The European Union agreed on Friday to {inf}.',
      'EU foreign ministers agreed on Friday to {inf}.',
      'EU ministers meeting in Luxembourg agreed to {inf}.',
    ],
  },
  {
    imposers: 'US',
    real: 'decided',
    frames: [
      'The Trump administration {past} on Friday.',
      'President Joe Biden {past} on Friday.',
      'The U.S. Treasury Department said on Friday it had {past}.',
      'The White House announced that the United States would {inf}.',
      'Washington has {past}.',
      "Biden's administration, under pressure from Congress, {past}.",
      'The State Department spokesperson, Ned Price, said the United States had {past}.',
      'Secretary of State Antony Blinken announced that the U.S. is {ger}.',
      'The United States is today {ger}.',
      'Today, the United States {past}.',
      'President Bush signed an executive order {ger}.',
    ],
  },
  {
    imposers: 'NO',
    real: 'prospective',
    frames: [
      'Norway may {inf}, a minister said.',
      'Norway is considering {ger}.',
      'Norway is weighing whether to {inf}.',
      'Norway has threatened to {inf}.',
      'Norway warned it would {inf} if the talks failed.',
      'Norway could {inf} within weeks, diplomats said.',
      'A rights group urged Norway to {inf}.',
      'Activists want Norway to {inf}.',
      'Norway should {inf}, the opposition leader said.',
      "The opposition called on Norway's government to {inf}.",
      "Norway's opposition has proposed a law to {inf}.",
      'Norway threatened {n}.',
      'Norway is debating {n}.',
    ],
  },
  {
    imposers: 'NO',
    real: 'rejected',
    frames: ['Norway ruled out {ger}.', 'Norway will not {inf}, its foreign minister said.'],
  },
]

describe.each(TABLE)('$imposers, $real', ({ imposers, real: expected, frames }) => {
  test.each(frames)('%s', (frame) => {
    const sides = imposers.split('+').sort().join('+')
    for (const act of ACTS) {
      const text = fill(frame, act)
      const found = told(text).map((line) =>
        line.replace(/ ([A-Z+]+)>/, (_, who: string) => ` ${who.split('+').sort().join('+')}>`),
      )
      expect(found, text).toEqual([`${act.type} ${sides}>${act.target} ${expected}`])
    }
  })
})
