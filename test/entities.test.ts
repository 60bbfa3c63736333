import { describe, expect, it } from 'vitest'
import { prepareArticle } from '../src/article/prepare.js'
import { parseLexicon, type UserLexicon } from '../src/lexicon/user.js'
import { findEntities } from '../src/mentions/entities/entities.js'
import type { Entity, EntityKind } from '../src/record/contract.js'
import { readDocument } from '../src/text/sentences.js'

const source = { path: null, member: null, format: 'text', url: null, outlet: null }

function find(text: string, lexicon?: UserLexicon): readonly Entity[] {
  const document = readDocument(prepareArticle({ text, source }))
  return findEntities(document, null, lexicon).entities
}

const MARK = /\[(person|org|bloc|country|place|vessel|aircraft) ([^[\]]+)\]/g
const KINDS: Readonly<Record<string, EntityKind>> = { org: 'organization' }

/** "[person Fumio Kishida] said" → the plain text and what is marked in it, in order. */
function readMarks(marked: string): { text: string; marks: readonly string[] } {
  const marks: string[] = []
  const text = marked.replace(MARK, (_, kind: string, name: string) => {
    marks.push(`${KINDS[kind] ?? kind} ${name}`)
    return name
  })
  return { text, marks }
}

/** Every mention of the kinds looked at, in order, as "kind text". */
function mentionsOf(text: string, kinds: readonly EntityKind[]): readonly string[] {
  return find(text)
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ kind, mentions }) => mentions.map((mention) => ({ kind, ...mention })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mention) => `${mention.kind} ${mention.text}`)
}

const check = (kinds: readonly EntityKind[]) => (marked: string) => {
  const { text, marks } = readMarks(marked)
  expect(mentionsOf(text, kinds)).toEqual(marks)
}

describe('persons', () => {
  it.each([
    'Japanese Prime Minister [person Fumio Kishida] told reporters that [person Kishida] would not resign.',
    'The talks were led by [person Leila de Lima], officials said.',
    'The talks were led by [person Chung Eui-yong] and [person Ursula von der Leyen], officials said.',
    'Leader [person Kim Jong Un] met [person Mohammed bin Salman]. Later [person Kim] left.',
    'Sanctions hit [person Sergei Roldugin], a cellist, and the lender.',
    '“We regret it,” said [person Marta Quill], the country’s finance minister.',
    'Secretary of State [person Antony J. Blinken] left early.',
    'Secretary of Defense [person Lloyd J. Austin III] met Deputy Secretary of State [person Wendy Sherman].',
    'A spokesman, [person Robert Downing Jr]., declined to comment.',
    'The foreign ministry spokesperson [person Hua Chunying] said so. [person Hua] added that talks go on.',
    'Officials of the [person Reagan] administration sold arms.',
    'We told [person Putin] and his generals to stop.',
    '(Reporting by [person Arshad Mohammed]; Editing by [person Eric Walsh])',
    'Among them were [person Abu al-Wardah], [person Mohad Moalim], and [person Farah Mohamed Shirdon].',
    'They named [person Joaquin “El Chapo” Guzman] as the owner.',
    'The acting president, [person Goodluck Jonathan], is looking for progress.',
    'The aide to [person Theresa May] resigned in May.',
  ])('%s', check(['person']))

  it.each([
    'Meanwhile Prosecutors dropped the case on Friday.',
    'The Great Depression began in October.',
    'He spoke of the Cold War and of Executive Order 13382.',
    'The Minister said that the President will sign the Clean Air Act.',
    'US Warns Of New Curbs On Chip Sales To Old Rival',
    'Oil prices rose on Monday in Western markets.',
    'Talks at Camp David failed.',
    'The General Motors plant closed.',
    'They beat Nottinghamshire, who were bowled out.',
    'An Enron-sized hole opened.',
  ])('finds nobody in: %s', (text) => {
    expect(mentionsOf(text, ['person'])).toEqual([])
  })
})

describe('organisations and blocs', () => {
  it.each([
    'The [org Ministry of Foreign Affairs] and the [org Bank of Japan] declined to comment.',
    'The [org U.S. Treasury Department] listed him, the [org Treasury Department] said.',
    'It follows a move by the [org Office of Foreign Assets Control] ([org OFAC]).',
    'The [org Chinese foreign ministry] and Iran’s [org central bank] protested.',
    'The [bloc European Union] and the [bloc G7] agreed with [bloc NATO].',
    'The [org European Commission] proposed it to the [org UN Security Council].',
    'Oil was bought from [org Unocal Corp.] in May.'.replace('[org Unocal Corp.]', '[org Unocal Corp]'),
    'It owes [org Mangalore Refinery and Petrochemicals Ltd] a fee.',
    'The [org Ministry of Economy, Trade and Industry] issued a list.',
    'The [org Central Bank of the Russian Federation] kept its rate.',
    'The [org Yellow Lantern Movement] ([org YLM]) denied it. Later the [org YLM] split.',
    'The [org Kremlin] and the [org White House] disagree.',
    'Analysts at [org Alaron Trading] were surprised.',
    'The [org House Foreign Affairs Committee] met.',
  ])('%s', check(['organization', 'bloc']))

  it.each([
    'The Department said nothing on Monday.',
    'Rising sea levels threaten the West Bank of the river.',
    'The United States and the United Kingdom agreed.',
    'The Biden Administration waited.',
    'Financial Services grew by 4 percent.',
    'The Iran Sanctions Act passed.',
    'He won two Academy Awards last year.',
    'Copyright 2024 Zarya Media Holdings Ltd. All rights reserved.',
  ])('finds none in: %s', (text) => {
    expect(mentionsOf(text, ['organization', 'bloc'])).toEqual([])
  })
})

describe('countries', () => {
  it.each([
    '[country Japan]’s prime minister said [country Russian] oil and [country U.S.] gas are banned.',
    '[country Tokyo] warned [country Moscow] on Friday.',
    'The [country Kremlin] criticised [country Downing Street].',
    'The [country Russian] Foreign Ministry spoke.',
    'The [country US] Treasury spoke.',
    'A Dubai-based firm and a [country Hong Kong]-flagged ship were listed.',
    '[country US]-led sanctions hit pro-[country Russian] media.',
    'The ban covers [country Iran]-[country Iraq] trade.',
    'Experts say [country North Korea] and the [country DPRK] are one.',
    '[country Guinea-Bissau] and [country Equatorial Guinea] and [country Papua New Guinea] voted.',
  ])('%s', check(['country']))

  it.each([
    'They met in Tokyo and flew to Moscow.',
    'PARIS (Reuters) - Shares fell.',
    'Let us show it to us, said IT workers who cooked a turkey.',
    'He played like Michael Jordan. Jordan said that he retired.',
    'Atlanta is in Georgia.',
    'The Moscow region and the Paris suburbs are cold.',
    'It cost US$500.',
    'A West Indian bowler left.',
  ])('finds none in: %s', (text) => {
    expect(mentionsOf(text, ['country'])).toEqual([])
  })

  it.each([
    ['KP', 'Pyongyang fired a missile. Korean ships left.'],
    ['GE', 'Tbilisi said that Georgia will join.'],
    ['CD', 'The DRC army fought. Congolese troops fled.'],
    ['TD', 'Chad closed its border.'],
    ['JO', 'Jordan and its army.'],
    ['MK', 'Macedonia changed its name.'],
  ])('takes %s from the context in: %s', (code, text) => {
    const codes = find(text)
      .filter(({ kind }) => kind === 'country')
      .map((entity) => entity.code)
    expect(codes).toEqual([code])
  })

  it('leaves "Korean" open between two named Koreas, and says so', () => {
    const text = 'North Korea and South Korea met. Korean talks go on.'
    const { entities, issues } = findEntities(readDocument(prepareArticle({ text, source })), null)
    expect(entities.map(({ code }) => code)).toEqual(['KP', 'KR'])
    expect(issues.map(({ code }) => code)).toEqual(['entity/ambiguous-country'])
  })
})

describe('places, vessels, aircraft', () => {
  it.each([
    'Troops left [place Aleppo] and the town of [place Qarabash] near [place Narita Airport].',
    'They fled from [place Tal Afar] and Qandil.',
    'LONDON 1996-08-30'.replace('LONDON', '[place LONDON]'),
    'Ships crossed the [place Strait of Hormuz] off [place Fujairah].',
  ])('%s', check(['place']))

  it.each([
    'The [vessel Lighthouse Winmore] sank.'.replace('[vessel Lighthouse Winmore]', 'Lighthouse Winmore'),
    'They seized the tanker [vessel Remi] and MV [vessel Blue Sky 2].',
    'The vessel, the [vessel Lighthouse Winmore], was held.',
    'A jet with tail number [aircraft RA-02791] was impounded.',
  ])('%s', check(['vessel', 'aircraft']))

  it('takes no country for a ship', () => {
    expect(mentionsOf('The ship Iran wanted and the vessel, China said, left.', ['vessel'])).toEqual([])
  })
})

const one = (text: string, name: string): Entity | undefined => find(text).find((entity) => entity.name === name)

describe('the state and role of an entity', () => {
  it.each([
    ['RU', 'Deputy Foreign Minister', 'Andrey Rudenko', 'Russian Deputy Foreign Minister Andrey Rudenko said no.'],
    ['JP', 'Prime Minister', 'Fumio Kishida', 'Japan’s Prime Minister Fumio Kishida agreed.'],
    ['US', 'Treasury Secretary', 'Janet Yellen', 'Treasury Secretary Janet Yellen spoke.'],
    ['GB', 'Foreign Secretary', 'David Lammy', 'Foreign Secretary David Lammy spoke.'],
    ['BR', 'president', 'Ana Pires', 'Ana Pires, the president of Brazil, spoke.'],
    ['CN', 'spokesman', 'Zhao Lijian', 'Chinese Foreign Ministry spokesman Zhao Lijian spoke.'],
    [null, 'President', 'Trump', 'President Trump tweeted.'],
  ])('%s, %s: %s', (country, role, name, text) => {
    expect(one(text, name)).toMatchObject({ kind: 'person', country, role })
  })

  it.each([
    ['US', 'Department of State', 'The Department of State objects.'],
    ['RU', 'Russian Foreign Ministry', 'The Russian Foreign Ministry objects.'],
    ['JP', 'Foreign Ministry', 'Japan’s Foreign Ministry objects.'],
    ['TH', 'foreign ministry', 'A foreign ministry official said in Bangkok that it objects.'],
    ['EU', 'European Commission', 'The European Commission objects.'],
    [null, 'Foreign Ministry', 'The Foreign Ministry objects.'],
  ])('%s: %s', (country, name, text) => {
    expect(one(text, name)).toMatchObject({ kind: 'organization', country })
  })

  it('keeps ministries of two states apart', () => {
    const found = find('China’s Foreign Ministry spoke. Iran’s Foreign Ministry did not.').filter(
      ({ kind }) => kind === 'organization',
    )
    expect(found.map(({ country }) => country)).toEqual(['CN', 'IR'])
  })
})

describe('one entity for all its names', () => {
  it('joins short forms, roles and nouns that stand for it', () => {
    const text =
      'Russian President Vladimir Putin spoke. Mr. Putin left. Putin’s aides stayed. Later the president returned.'
    expect(one(text, 'Vladimir Putin')?.mentions.map((mention) => mention.text)).toEqual([
      'Vladimir Putin',
      'Putin',
      'Putin',
      'president',
    ])
  })

  it('gives an office told with its state to the only holder', () => {
    const text = 'President Vladimir Putin spoke. The Russian president left. The French president did not.'
    expect(one(text, 'Vladimir Putin')).toMatchObject({ country: 'RU', aliases: ['president'] })
    expect(one(text, 'Vladimir Putin')?.mentions).toHaveLength(2)
  })

  it('reads "administration" beside a body of the United States, and not without', () => {
    expect(one('The White House spoke. The Biden administration waits.', 'Biden')?.country).toBe('US')
    expect(one('Minsk spoke. The Biden administration waits.', 'Biden')?.country).toBeNull()
  })

  it.each([
    ['US', 'The United States acted. The Treasury said so.'],
    ['GB', 'London acted. The Treasury said so.'],
    [null, 'London and Washington acted. The Treasury said so.'],
  ])('ties "the Treasury" to %s in: %s', (country, text) => {
    expect(one(text, 'Treasury')).toMatchObject({ kind: 'organization', country })
  })

  it('joins acronyms to the name that defines them', () => {
    const text = 'The Bank for International Settlements (BIS) met. BIS officials left.'
    expect(one(text, 'Bank for International Settlements')?.aliases).toEqual(['BIS'])
  })

  it('names a bloc by its fullest form', () => {
    expect(one('The EU met. The European Union and Brussels agreed.', 'European Union')).toMatchObject({
      code: 'EU',
      aliases: ['EU', 'Brussels'],
    })
  })

  it('leaves a family name of two persons open, and says so', () => {
    const text = 'Miguel Rodriguez and Gilberto Rodriguez were listed. Rodriguez said nothing.'
    const { entities, issues } = findEntities(readDocument(prepareArticle({ text, source })), null)
    expect(entities.flatMap(({ mentions }) => mentions).map((mention) => mention.text)).toEqual([
      'Miguel Rodriguez',
      'Gilberto Rodriguez',
    ])
    expect(issues.map(({ code }) => code)).toEqual(['entity/ambiguous-name'])
  })

  it('keeps "the president" of two presidents open', () => {
    const text = 'President Joe Biden met President Xi Jinping. Then the president left.'
    expect(
      find(text)
        .flatMap(({ mentions }) => mentions)
        .filter((mention) => mention.text === 'president'),
    ).toEqual([])
  })

  it('counts ids in order of first mention', () => {
    expect(find('Russia told Sergei Lavrov. Russia left.').map(({ id, name }) => `${id} ${name}`)).toEqual([
      'e1 Russia',
      'e2 Sergei Lavrov',
    ])
  })
})

describe('a user’s lexicon', () => {
  const lexicon = parseLexicon({
    names: [{ name: 'Zarya Bank', kind: 'organization', aliases: ['ZB-1', 'the Zarya'], country: 'RU' }],
  })

  it('adds names with their aliases, and wins', () => {
    expect(
      find('ZB-1 was listed. Zarya Bank protested.', lexicon).map(({ name, kind, country }) => ({
        name,
        kind,
        country,
      })),
    ).toEqual([{ name: 'Zarya Bank', kind: 'organization', country: 'RU' }])
  })

  it('changes nothing for others', () => {
    expect(find('ZB-1 was listed.').filter(({ country }) => country === 'RU')).toEqual([])
  })
})
