import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.js'
import type { Measure } from '../src/record/contract.js'

const SOURCE = { path: null, member: null, format: 'text', url: null, outlet: null }

const measuresOf = (text: string): readonly Measure[] =>
  extract({ id: 'hits', text, date: '2024-05-10', source: SOURCE }).measures

const ofType = (text: string, type: Measure['type']): Measure | undefined =>
  measuresOf(text).find((measure) => measure.type === type)

const goods = (text: string, type: Measure['type']): readonly string[] =>
  (ofType(text, type)?.goods ?? []).map(({ name }) => name)

const named = (text: string, type: Measure['type']): readonly string[] =>
  (ofType(text, type)?.targets ?? [])
    .filter(({ kind, entity }) => kind !== 'country' && kind !== 'group' && entity !== null)
    .map(({ name }) => name)
    .sort()

const counts = (text: string, type: Measure['type']): readonly string[] =>
  (ofType(text, type)?.counts ?? []).map(({ value, unit }) => `${value} ${unit}`)

describe('goods of a measure', () => {
  test.each<[string, Measure['type'], string, readonly string[]]>([
    [
      'a list',
      'import-ban',
      'Norway banned imports of coal, timber and farm products from Belarus.',
      ['coal', 'timber', 'farm products'],
    ],
    [
      'participles that only describe',
      'import-ban',
      'Norway banned imports of Belarusian finished and semi-finished steel products, frozen fish and cement.',
      ['semi-finished steel products', 'frozen fish', 'cement'],
    ],
    [
      'one kind of goods with "and" inside',
      'import-ban',
      'Canada banned imports of iron and steel goods from Belarus.',
      ['iron and steel goods'],
    ],
    [
      'a comma before the last "and"',
      'services-ban',
      'Canada banned its firms from selling accounting services, estate and property management, and legal advice to Russia.',
      ['accounting services', 'estate and property management', 'legal advice'],
    ],
    [
      'kinds behind a general word',
      'import-ban',
      'Canada banned imports of products such as honey, wool and vodka from Belarus.',
      ['honey', 'wool', 'vodka'],
    ],
    [
      'kinds behind words of place',
      'tariff',
      'Canada imposed new tariffs on $3 billion in Chinese imports across several sectors, including drones and solar panels.',
      ['drones', 'solar panels'],
    ],
    [
      'an amount in between',
      'tariff',
      'Canada put a tariff of 30 percent on 40 million dollars worth of Chinese garlic.',
      ['garlic'],
    ],
    ['goods told by their origin alone', 'tariff', 'Canada raised tariffs on most Chinese goods.', ['Chinese goods']],
    [
      'a word for trade that is the head',
      'import-ban',
      'Canada banned all agricultural imports from Belarus.',
      ['agricultural imports'],
    ],
    [
      'a verb of the measure',
      'export-ban',
      "Canada imposed sanctions on Belarus. Canada's new export bans cover jet fuel, microchips and advanced machinery.",
      ['jet fuel', 'microchips', 'advanced machinery'],
    ],
    [
      'the buyers of a ban',
      'import-ban',
      'An EU ban on refiners buying Iranian crude takes effect in June.',
      ['crude'],
    ],
    [
      'a passive',
      'import-ban',
      'Exports of luxury goods to Belarus and Belarusian potash imports were banned by Canada.',
      ['potash'],
    ],
    ['an arms embargo names no more than its type', 'arms-embargo', 'Canada imposed an arms embargo on Belarus.', []],
    ['shipments of arms', 'arms-embargo', 'Canada halted shipments of ammunition to Belarus.', ['ammunition']],
    [
      'a time is no good',
      'import-ban',
      'Canada imposed restrictions on timber imports from Belarus until the end of the year.',
      ['timber'],
    ],
    [
      'a firm is no good',
      'import-ban',
      'Canada barred imports of Belarusian potash by Huawei and Gazprom.',
      ['potash'],
    ],
    [
      'a list in the sentence behind',
      'export-ban',
      'Canada banned exports of some 90 items to Belarus. Among them are laser tools, trucks and diesel engines.',
      ['laser tools', 'trucks', 'diesel engines'],
    ],
    [
      'all tellings, the headline only when nothing else is told',
      'import-ban',
      'Canada bans farm imports from Belarus\n\nOTTAWA - Canada has banned imports of Belarusian butter. Imports of Belarusian cheese are banned as well.',
      ['butter', 'cheese'],
    ],
  ])('%s', (_, type, text, expected) => expect(goods(text, type)).toEqual(expected))
})

describe('who is named', () => {
  test.each<[string, Measure['type'], string, readonly string[]]>([
    [
      'not those whose people are hit',
      'designation',
      'Canada sanctioned six managers from Gazprombank and four tycoons close to Vladimir Putin.',
      [],
    ],
    ['not those who describe a group', 'designation', 'Canada sanctioned 20 Wagner Group commanders.', []],
    [
      'not the place of the money',
      'asset-freeze',
      'Canada froze the funds of the Malian state at the Central Bank of West African States.',
      [],
    ],
    [
      'the head of a body, not the body',
      'designation',
      'Canada sanctioned the head of Rosneft, Igor Sechin.',
      ['Igor Sechin'],
    ],
    [
      'among them',
      'designation',
      'Canada put nine persons on its Russia blacklist, among them the philosopher Alexander Dugin.',
      ['Alexander Dugin'],
    ],
    [
      'one among those of the subject',
      'asset-freeze',
      'The assets of four Russian banks, VTB among them, were frozen by Canada.',
      ['VTB'],
    ],
    [
      'behind a dash',
      'designation',
      'Canada sanctioned three Russian lenders – Sberbank, Promsvyazbank and Gazprombank.',
      ['Gazprombank', 'Promsvyazbank', 'Sberbank'],
    ],
    [
      'behind semicolons',
      'designation',
      'Canada sanctioned eight directors of Sberbank, the largest lender of Russia; two sons of Ramzan Kadyrov; and Moscow Industrial Bank.',
      ['Moscow Industrial Bank'],
    ],
    [
      'in the sentence behind, without the words that describe them',
      'designation',
      'Canada sanctioned two war reporters of Russia. They include Vladimir Solovyov of Komsomolskaya Pravda, and Margarita Simonyan, who works for RT.',
      ['Margarita Simonyan', 'Vladimir Solovyov'],
    ],
    [
      'a definite group',
      'asset-freeze',
      'Canada sanctioned the Russian generals Igor Kirillov and Sergei Surovikin. The two men are subject to an asset freeze by Canada.',
      ['Igor Kirillov', 'Sergei Surovikin'],
    ],
  ])('%s', (_, type, text, expected) => expect(named(text, type)).toEqual(expected))
})

describe('how many are hit', () => {
  test('one number for two measures', () => {
    const text = 'Canada imposed travel bans and asset freezes on seven key figures of the Belarusian regime.'
    expect(counts(text, 'travel-ban')).toEqual(['7 person'])
    expect(counts(text, 'asset-freeze')).toEqual(['7 person'])
  })

  test('those of the sentence before, where words point back', () => {
    const text =
      'The EU added 31 Belarusian officials and 4 firms to its blacklist. Each of them is subject to a travel ban and an asset freeze.'
    expect(counts(text, 'travel-ban')).toEqual(['31 person', '4 entity'])
    expect(counts(text, 'asset-freeze')).toEqual(['31 person', '4 entity'])
  })

  test('numbers behind semicolons', () => {
    const text =
      'Canada sanctioned eight managers from Sberbank, the largest lender of Russia; thirty executives from Gazprombank; and five ships.'
    expect(counts(text, 'designation')).toEqual(['8 person', '30 person', '5 vessel'])
  })
})
