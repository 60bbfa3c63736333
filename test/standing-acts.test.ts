import { describe, expect, test } from 'vitest'
import { measuresIn, sidesOf } from './measures-in.js'

/** Action, status, imposers and states hit of the first measure. */
const firstOf = (text: string): string | undefined => {
  const [first] = measuresIn(text)
  return first && `${first.action} ${first.status} ${first.imposers.map(({ code }) => code)}>${first.targetCountries}`
}

describe('acts told by a verb and the words behind it', () => {
  test.each([
    ['Norway went ahead with sanctions on Serbia.', 'impose in-force NO>RS'],
    ['Norway followed through on a ban on imports of Serbian copper.', 'impose in-force NO>RS'],
    ['Norway did not follow through on sanctions against Serbia.', 'impose rejected NO>RS'],
    ['Norway has resorted to sanctions against Serbia.', 'impose in-force NO>RS'],
    ['Norway stopped short of sanctions on Serbia.', 'impose rejected NO>RS'],
    ['Norway backed away from sanctions on Serbia.', 'impose rejected NO>RS'],
    ['Norway hinted at sanctions on Serbia.', 'impose considered NO>RS'],
    ['Norway rolled back its sanctions on Serbia.', 'ease in-force NO>RS'],
    ['Norway did away with its sanctions on Serbia.', 'lift in-force NO>RS'],
    ['Norway called off its arms embargo on Serbia.', 'lift in-force NO>RS'],
    ["Norway's arms embargo on Serbia was called off.", 'lift in-force NO>RS'],
    ["Norway's ban on Serbian copper was put off until June.", 'suspend in-force NO>RS'],
    ['Norway put its sanctions on Serbia on hold.', 'suspend in-force NO>RS'],
    ['Norway called the sanctions on Serbia off.', 'lift in-force NO>RS'],
    ['Norway rolled over its sanctions on Serbia for six months.', 'extend in-force NO>RS'],
    ['Norway rolled its sanctions on Serbia over for a year.', 'extend in-force NO>RS'],
    ['Norway opted for an arms embargo on Serbia.', 'impose announced NO>RS'],
    ['Norway decided against an arms embargo on Serbia.', 'impose rejected NO>RS'],
    ['Norway came out against sanctions on Serbia.', 'impose rejected NO>RS'],
    ['Norway voted against sanctions on Serbia.', 'impose rejected NO>RS'],
    ['Norway set aside its ban on Serbian copper imports.', 'suspend in-force NO>RS'],
    ['Norway set the ban on Serbian copper imports aside.', 'suspend in-force NO>RS'],
    ['Norway toned its sanctions on Serbia down.', 'ease in-force NO>RS'],
    ['Norway dialled back its tariffs on Serbian steel.', 'ease in-force NO>RS'],
    ['Norway wound up its embargo on Serbia.', 'lift in-force NO>RS'],
    ['Norway rolled out sanctions on Serbia.', 'impose in-force NO>RS'],
    ['Norway ruled out rolling back its arms embargo on Serbia.', 'ease rejected NO>RS'],
    ['Norway decided against rolling back its sanctions on Serbia.', 'ease rejected NO>RS'],
    ["Norway's sanctions on Serbia were done away with in May.", 'lift in-force NO>RS'],
    ["Norway's sanctions on Serbia, rolled back in May, had hurt exporters.", 'ease in-force NO>RS'],
    ['The sanctions on Serbia rolled back by Norway in May had hurt exporters.', 'ease in-force NO>RS'],
    ['Norway has declined to carry through on sanctions on Serbia over the years.', 'impose rejected NO>RS'],
    ['Norway let its sanctions on Serbia lapse.', 'lift in-force NO>RS'],
    ['Norway allowed its sanctions on Serbia to expire.', 'lift in-force NO>RS'],
    ['Norway has an arms embargo on Serbia.', 'impose in-force NO>RS'],
    ['Norway was set to maintain its own sanctions on Serbia.', 'extend announced NO>RS'],
    ['Norway has postponed its import ban on Serbian copper.', 'suspend in-force NO>RS'],
    ['Norway has abandoned its arms embargo on Serbia.', 'lift in-force NO>RS'],
    ['Norway went ahead with banning imports of Serbian copper.', 'impose in-force NO>RS'],
    ['Norway committed to phasing out or banning imports of Serbian copper.', 'impose announced NO>RS'],
  ])('%s', (text, expected) => {
    expect(firstOf(text)).toBe(expected)
  })
})

describe('plans, refusals and bills', () => {
  test.each([
    ['Norway made good on its threat to ban imports of Serbian copper.', 'impose in-force NO>RS'],
    ['Norway abandoned its plan to ban imports of Serbian copper.', 'impose rejected NO>RS'],
    ['Norway carried out its threat of sanctions on Serbia.', 'impose in-force NO>RS'],
    ['Norway dropped its threat of sanctions on Serbia.', 'impose rejected NO>RS'],
    ['Norway has no plans to lift its sanctions on Serbia.', 'lift rejected NO>RS'],
    ['Norway sees no reason to lift its sanctions on Serbia.', 'lift rejected NO>RS'],
    ["There will be no end to Norway's sanctions on Serbia.", 'lift rejected NO>RS'],
    ['Norway has not ruled out sanctions on Serbia.', 'impose considered NO>RS'],
    ['Norway refused to rule out sanctions on Serbia.', 'impose considered NO>RS'],
    ['Norway is open to lifting its sanctions on Serbia.', 'lift considered NO>RS'],
    ['Norway is on the verge of lifting its sanctions on Serbia.', 'lift considered NO>RS'],
    ['Norway is under pressure to impose sanctions on Serbia.', 'impose considered NO>RS'],
    ['Norway resisted pressure to lift its sanctions on Serbia.', 'lift rejected NO>RS'],
    ['Norway heeded calls to impose sanctions on Serbia.', 'impose in-force NO>RS'],
    ['Norway was asked to lift its sanctions on Serbia.', 'lift called-for NO>RS'],
    ["Norway's parliament voted for an arms embargo on Serbia.", 'impose announced NO>RS'],
    ['Members of the council voted for sanctions on Serbia.', undefined],
    ["Norway's cabinet meets on Friday to decide on sanctions against Serbia.", 'impose considered NO>RS'],
    ['Norway has stopped enforcing its sanctions on Serbia.', 'lift in-force NO>RS'],
    ['Norway denied that it was planning sanctions on Serbia.', 'impose rejected NO>RS'],
    ['Norway has not yet lifted its sanctions on Serbia.', 'lift rejected NO>RS'],
    ['Norway has yet to lift its sanctions on Serbia.', 'lift rejected NO>RS'],
    ['Norway has not decided whether to lift its sanctions on Serbia.', 'lift considered NO>RS'],
    ['Norway refrained from imposing sanctions on Serbia.', 'impose rejected NO>RS'],
    ['Norway signed up to EU sanctions on Serbia.', 'impose announced NO>RS'],
    ['Norway is reluctant to impose sanctions on Serbia.', 'impose considered NO>RS'],
    ['A Norwegian bill that imposes sanctions on Serbia was read for the first time.', 'impose proposed NO>RS'],
    ["Norway's parliament passed a bill that imposes sanctions on Serbia.", 'impose announced NO>RS'],
    ['The U.N. resolution provides for an arms embargo on Serbia.', 'impose announced UN>RS'],
    ['The U.N. draft contains an arms embargo on Serbia.', 'impose proposed UN>RS'],
    // "its" is the plan's owner where a name stands before it.
    ['Peru thanked Norway for its decision to ban imports of Serbian copper.', 'impose announced NO>RS'],
    ['Norway reversed the lifting of its sanctions on Serbia.', 'impose in-force NO>RS'],
    ['Norway last imposed sanctions on Serbia in 1998.', 'impose in-force NO>RS'],
    [
      'Norway has declined to carry through on several sanctions over the years, including ones targeting Serbia.',
      'impose rejected NO>RS',
    ],
  ])('%s', (text, expected) => {
    expect(firstOf(text)).toBe(expected)
  })

  test('what a gerund spells out takes the place of the general word before it', () => {
    const types = measuresIn(
      'Norway took over the sanctions of the EU against Serbia, freezing the assets of 40 Serbian officials.',
    ).map(({ type }) => type)
    expect(types).toEqual(['asset-freeze'])
  })
})

describe('measures that somebody is put under, freed from, or that are told by their agent', () => {
  test.each([
    [
      'Norway exempted ore from the Timok mine, on which Peru depends, from its ban on Serbian copper imports.',
      'ease in-force NO>RS',
    ],
    ['Norway added Serbia to its arms embargo.', 'impose in-force NO>RS'],
    ['Norway will add Serbia to the targets of its export controls.', 'impose announced NO>RS'],
    ['The step follows similar sanctions on Serbia by Norway and Sweden.', 'impose in-force NO,SE>RS'],
    ['Norway won Swedish support for sanctions on Serbia.', 'impose considered NO>RS'],
    ['Norway welcomed the first visit since the suspension of relations by senior officials from Serbia.', undefined],
  ])('%s', (text, expected) => {
    expect(firstOf(text)).toBe(expected)
  })
})

describe('a choice that is left, and what is told of a measure in other words', () => {
  test.each([
    ['Norway gave Serbia a month to hold elections or face sanctions.', 'impose threatened NO>RS'],
    ['Norway told Serbia to free the sailors or face an oil embargo.', 'impose threatened NO>RS'],
    ['Serbia must hand over the suspects or face a Norwegian arms embargo.', 'impose threatened NO>RS'],
    ['Norway told its swimmers to train or face a ban.', undefined],
    ['Mali faces expulsion from the African Union.', 'impose threatened AFRICAN-UNION>ML'],
    ['Norway is consulting on further sanctions on Serbia.', 'impose considered NO>RS'],
    ['Norwegian sanctions on Serbia were put to sleep in 1999.', 'suspend in-force NO>RS'],
    ["Norway's ban on Serbian milk was laid to rest on Monday.", 'lift in-force NO>RS'],
    ['Norwegian sanctions on Serbia were first imposed in 1999.', 'impose in-force NO>RS'],
  ])('%s', (text, expected) => {
    expect(firstOf(text)).toBe(expected)
  })
})

describe('measures told behind the whole, between commas', () => {
  test.each([
    [
      'The sanctions, an arms embargo and a travel ban, were imposed by the EU on Myanmar.',
      ['arms-embargo EU>MM', 'travel-ban EU>MM'],
    ],
    [
      'The EU extended its sanctions on Zimbabwe, an arms embargo and an asset freeze, for a year.',
      ['arms-embargo EU>ZW', 'asset-freeze EU>ZW'],
    ],
    ['The curbs, a heavy burden on trade, were lifted by Norway.', []],
    [
      'Norway imposed sanctions on Peru, a neighbour of Chile, and an arms embargo on Chile.',
      ['sanctions NO>PE', 'arms-embargo NO>CL'],
    ],
  ])('%s', (text, expected) => {
    expect(measuresIn(text).map((measure) => `${measure.type} ${sidesOf(measure)}`)).toEqual(expected)
  })
})

describe('what a copula tells of a measure', () => {
  test.each([
    ["Norway's ban on Serbian copper is in response to the arrest of a Norwegian.", 'impose in-force NO>RS'],
    ["Norway's ban on Serbian copper was due to forced labour, Oslo said.", 'impose in-force NO>RS'],
    ['The new Norwegian sanctions on Serbia are in addition to those announced in May.', 'impose in-force NO>RS'],
    ['The Norwegian sanctions on Serbia are a response to the shelling.', 'impose in-force NO>RS'],
    ["Norway's sanctions on Serbia are on hold.", 'suspend in-force NO>RS'],
    ["Norway's sanctions on Serbia are no longer in force.", 'lift in-force NO>RS'],
    ["Norway's sanctions on Serbia no longer apply.", 'lift in-force NO>RS'],
    ["Norway's sanctions on Serbia ran out in March.", 'lift in-force NO>RS'],
    ["Norway's ban on Serbian copper is at an end.", 'lift in-force NO>RS'],
    ["Norway's ban on Serbian copper is ten years old.", 'impose in-force NO>RS'],
    ["Norway's ban on Serbian diamonds goes on as well.", 'extend in-force NO>RS'],
    ["Norway's ban on Serbian diamonds carries on.", 'extend in-force NO>RS'],
    ["Norway's ban on Serbian diamonds still stands.", 'extend in-force NO>RS'],
    ["Norway's ban on Serbian diamonds stood in the way of a deal.", undefined],
    ['Sanctions on Serbia are not on the table, the Norwegian foreign minister said.', 'impose rejected NO>RS'],
    ['An embargo on Serbia is not on the cards, said a Norwegian official.', 'impose rejected NO>RS'],
    ['They spoke of the Norwegian embargo on Serbia, which Peru would like to see ended.', 'lift called-for NO>RS'],
    ['They spoke of the Norwegian embargo on Serbia, which Peru wants lifted.', 'lift called-for NO>RS'],
  ])('%s', (text, expected) => {
    expect(firstOf(text)).toBe(expected)
  })
})

describe('what a colon spells out', () => {
  const typesOf = (text: string): readonly string[] =>
    measuresIn(text).map(({ type, action, targetCountries }) => `${type} ${action} ${targetCountries}`)

  test.each([
    [
      'Other EU measures against Serbia remain in place: the embargo on arms and the prohibition of military training.',
      ['arms-embargo extend RS', 'military-cooperation-suspension extend RS'],
    ],
    [
      'Norway took three steps against Serbia: a ban on imports of copper, an arms embargo and the recall of its ambassador.',
      ['import-ban impose RS', 'arms-embargo impose RS', 'diplomatic-downgrade impose RS'],
    ],
    [
      'Four steps against Serbia were agreed by EU ministers: a visa ban and an asset freeze.',
      ['visa-restriction impose RS', 'asset-freeze impose RS'],
    ],
    ['Analysts see only one way out for Norway: a ban on Serbian copper.', []],
  ])('%s', (text, expected) => {
    expect(typesOf(text)).toEqual(expected)
  })

  test('a comma and an article open a thing of its own', () => {
    expect(typesOf('Norway announced a ban on imports of copper from Serbia, an arms embargo and a visa ban.')).toEqual(
      ['import-ban impose RS', 'arms-embargo impose RS', 'visa-restriction impose RS'],
    )
  })
})

describe('whose goods are banned, told elsewhere in the article', () => {
  const importBans = (text: string): readonly string[] =>
    measuresIn(text).flatMap(({ type, imposers, targetCountries }) =>
      type === 'import-ban' ? [`${imposers.map(({ code }) => code)}>${targetCountries}`] : [],
    )

  test.each([
    [
      'Norway froze the assets of two Serbian banks in May. Norway has now banned copper from the mines there.',
      ['NO>RS'],
    ],
    // Two states are hit: nobody can tell whose goods they are.
    [
      'Norway froze the assets of two Serbian banks and expelled two diplomats of Peru. Norway has now banned copper from the mines there.',
      [],
    ],
    ['Norway froze the assets of two Serbian banks in May. Norway bans coal exports to Serbia.', []],
    ['Norway has now banned copper from the mines there.', []],
  ])('%s', (text, expected) => {
    expect(importBans(text)).toEqual(expected)
  })
})
