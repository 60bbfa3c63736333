/** Full article records made by hand, with every field in use, for the tests of what is written, folded and served. */
import {
  type ArticleRecord,
  articleSchema,
  type Count,
  type DateMention,
  type Entity,
  type Measure,
} from '../src/record/contract.js'
import { ARTICLE_SCHEMA } from '../src/record/values.js'

type Span = { readonly start: number; readonly end: number; readonly text: string }

/** The nth place where the words stand in the text; throws when they do not, so that a record cannot point elsewhere. */
function at(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words)
  for (let left = nth; left > 0 && start >= 0; left--) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length, text: words }
}

const date = (span: Span, value: string, more: Partial<DateMention> = {}): DateMention => ({
  ...span,
  type: 'DATE',
  value,
  certainty: 'explicit',
  rule: 'date/month-day',
  zone: 'body',
  edge: null,
  anchor: null,
  ...more,
})

const count = (span: Span, value: number | null, unit: Count['unit'], more: Partial<Count> = {}): Count => ({
  ...span,
  value,
  lower: null,
  upper: null,
  comparison: 'eq',
  unit,
  noun: null,
  country: null,
  role: null,
  rule: 'count/number-noun',
  ...more,
})

const entity = (id: string, kind: Entity['kind'], span: Span, more: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  name: span.text,
  code: null,
  country: null,
  role: null,
  aliases: [],
  mentions: [span],
  rule: `entity/${kind}`,
  ...more,
})

export const measure = (
  evidence: Span,
  more: Partial<Measure> & Pick<Measure, 'id' | 'key' | 'type' | 'family'>,
): Measure => ({
  action: 'impose',
  status: 'in-force',
  background: false,
  imposers: [],
  targetCountries: [],
  targets: [],
  counts: [],
  goods: [],
  dates: { announced: null, effective: null, expires: null },
  responseTo: null,
  instrument: null,
  attribution: null,
  evidence: [evidence],
  rules: ['test/rule'],
  confidence: 0.9,
  ...more,
})

/** A record without anything found; what is given takes the place of the defaults. Keys in the order of the contract. */
export const article = (more: Partial<ArticleRecord> & Pick<ArticleRecord, 'id' | 'text'>): ArticleRecord =>
  articleSchema.parse({
    schema: ARTICLE_SCHEMA,
    source: { path: null, member: null, format: 'text', url: null, outlet: null },
    title: null,
    language: 'en',
    published: null,
    duplicateOf: null,
    truncated: false,
    dates: [],
    counts: [],
    quantities: [],
    entities: [],
    measures: [],
    issues: [],
    ...more,
  } satisfies ArticleRecord)

const JAPAN_TEXT = `=HYPERLINK("http://example.org","Tokyo 🗾 acts")

TOKYO, April 12, 2022 — 🇯🇵 In retaliation, Japan froze the assets of Sberbank, Alfa Bank and 398 Russian individuals, Foreign Minister Yoshimasa Hayashi said, bringing the total to more than 499. From May 20 it will ban exports of 𝐬emiconductors worth $8 billion
and "luxury, goods" until December. Dozens of firms could follow.`
const j = (words: string, nth = 0) => at(JAPAN_TEXT, words, nth)
const people = count(j('398 Russian individuals'), 398, 'person', {
  noun: 'Russian individuals',
  country: 'RU',
  role: 'new',
})
const total = count(j('more than 499'), 499, 'person', { comparison: 'gt', role: 'total' })
const firms = count(j('Dozens of firms'), null, 'entity', { lower: 24, comparison: 'ge', noun: 'firms' })
const japan = { code: 'JP', name: 'Japan', entity: 'e1', via: null, ...j('Japan') }
const minister = { code: 'JP', name: 'Japan', entity: 'e1', via: 'Foreign Minister Yoshimasa Hayashi' }

/** Two measures in one article: a freeze with named targets and a group, an announced export ban with goods and dates. */
export const JAPAN: ArticleRecord = article({
  id: 'jp/2022 04:12',
  source: {
    path: 'news.tar.gz',
    member: 'a/b.html',
    format: 'html',
    url: 'https://example.org/jp?a=1&b=2',
    outlet: '@Outlet',
  },
  title: '=HYPERLINK("http://example.org","Tokyo 🗾 acts")',
  published: { value: '2022-04-12', precision: 'day', basis: 'dateline', evidence: j('April 12, 2022') },
  truncated: true,
  text: JAPAN_TEXT,
  dates: [
    date(j('April 12, 2022'), '2022-04-12', { zone: 'dateline' }),
    date(j('May 20'), '2022-05-20', { certainty: 'relative', edge: 'start', anchor: 'published' }),
    date(j('December'), '2022-12', { certainty: 'inferred', edge: 'end', anchor: '2022-05-20' }),
  ],
  counts: [people, total, firms],
  quantities: [{ ...j('$8 billion'), value: 8e9, unit: 'USD', rule: 'money/symbol' }],
  entities: [
    entity('e1', 'country', j('TOKYO'), {
      name: 'Japan',
      code: 'JP',
      aliases: ['TOKYO'],
      mentions: [j('TOKYO'), j('Japan')],
    }),
    entity('e2', 'organization', j('Sberbank'), { country: 'RU' }),
    entity('e3', 'organization', j('Alfa Bank')),
    entity('e4', 'country', j('Russian'), { name: 'Russia', code: 'RU' }),
    entity('e5', 'person', j('Yoshimasa Hayashi'), { country: 'JP', role: 'Foreign Minister', aliases: ['Hayashi'] }),
  ],
  measures: [
    measure(j('froze the assets of Sberbank, Alfa Bank and 398 Russian individuals'), {
      id: 'jp/2022 04:12:asset-freeze:71',
      key: 'asset-freeze|impose|JP|RU|2022-04-12',
      type: 'asset-freeze',
      family: 'asset',
      imposers: [japan],
      targetCountries: ['RU'],
      targets: [
        { kind: 'organization', name: 'Sberbank', code: null, entity: 'e2', ...j('Sberbank') },
        { kind: 'organization', name: 'Alfa Bank', code: null, entity: 'e3', ...j('Alfa Bank') },
        { kind: 'group', name: '398 Russian individuals', code: null, entity: null, ...j('398 Russian individuals') },
      ],
      counts: [people, total],
      dates: {
        announced: { value: '2022-04-12', ...j('April 12, 2022'), certainty: 'explicit' },
        effective: null,
        expires: null,
      },
      responseTo: 'retaliation',
      instrument: 'fifth package',
      attribution: { entity: 'e5', verb: 'said', start: j('said').start, end: j('said').end },
      evidence: [j('froze the assets of Sberbank, Alfa Bank and 398 Russian individuals'), j('In retaliation')],
      rules: ['asset-freeze/freeze-the-assets', 'status/past'],
    }),
    measure(j('will ban exports of 𝐬emiconductors'), {
      id: 'jp/2022 04:12:export-ban:200',
      key: 'export-ban|impose|JP|RU|2022-05-20',
      type: 'export-ban',
      family: 'trade',
      status: 'announced',
      imposers: [{ ...minister, ...j('it', JAPAN_TEXT.slice(0, j('it will').start).split('it').length - 1) }],
      targetCountries: ['RU'],
      targets: [{ kind: 'country', name: 'Russia', code: 'RU', entity: 'e4', ...j('Russian') }],
      goods: [
        { name: '𝐬emiconductors', category: 'semiconductors', ...j('𝐬emiconductors') },
        { name: 'luxury, goods', category: 'luxury', ...j('luxury, goods') },
      ],
      dates: {
        announced: null,
        effective: { value: '2022-05-20', ...j('May 20'), certainty: 'relative' },
        expires: { value: '2022-12', ...j('December'), certainty: 'inferred' },
      },
      confidence: 0.75,
    }),
  ],
  issues: [{ code: 'count/vague', message: 'a vague number', start: firms.start, end: firms.end }],
})

const EU_TEXT =
  'The European Union and the United States lifted the oil embargo on Iran in January 2016, but may threaten visas for Hezbollah. Ukraine urged the EU to cut aid to Belarus. Brussels refused to lift its arms embargo on China. The tanker Sea Rose was listed for 100 to 200 days.'
const e = (words: string, nth = 0) => at(EU_TEXT, words, nth)
const eu = { code: 'EU', name: 'European Union', entity: null, via: null, ...e('European Union') }
const us = { code: 'US', name: 'United States', entity: null, via: null, ...e('United States') }

/** Lifted, threatened, called for and refused acts; a bloc and a state together; a vessel; a body without a code. */
export const EUROPE: ArticleRecord = article({
  id: 'eu-1',
  text: EU_TEXT,
  dates: [date(e('January 2016'), '2016-01')],
  counts: [count(e('100 to 200 days'), 100, 'other', { upper: 200, comparison: 'approx' })],
  measures: [
    measure(e('lifted the oil embargo on Iran'), {
      id: 'eu-1:import-ban:1',
      key: 'import-ban|lift|EU,US|IR|2016-01',
      type: 'import-ban',
      family: 'trade',
      action: 'lift',
      background: true,
      imposers: [eu, us],
      targetCountries: ['IR'],
      goods: [{ name: 'oil', category: 'oil', ...e('oil') }],
      dates: {
        announced: { value: '2016-01', ...e('January 2016'), certainty: 'explicit' },
        effective: null,
        expires: null,
      },
    }),
    measure(e('threaten visas for Hezbollah'), {
      id: 'eu-1:visa-restriction:2',
      key: 'visa-restriction|impose|EU,US|Hezbollah',
      type: 'visa-restriction',
      family: 'mobility',
      status: 'threatened',
      imposers: [us],
      targets: [{ kind: 'organization', name: 'Hezbollah', code: null, entity: null, ...e('Hezbollah') }],
      responseTo: 'eu-1:import-ban:1',
    }),
    measure(e('urged the EU to cut aid to Belarus'), {
      id: 'eu-1:aid-suspension:3',
      key: 'aid-suspension|impose|EU|BY',
      type: 'aid-suspension',
      family: 'aid',
      status: 'called-for',
      imposers: [{ ...eu, ...e('EU') }],
      targetCountries: ['BY'],
    }),
    measure(e('refused to lift its arms embargo on China'), {
      id: 'eu-1:arms-embargo:4',
      key: 'arms-embargo|lift|EU|CN',
      type: 'arms-embargo',
      family: 'arms',
      action: 'lift',
      status: 'rejected',
      imposers: [{ code: null, name: 'Brussels', entity: null, via: null, ...e('Brussels') }],
      targetCountries: ['CN'],
    }),
    measure(e('The tanker Sea Rose was listed'), {
      id: 'eu-1:vessel-ban:5',
      key: 'vessel-ban|impose|EU|Sea Rose',
      type: 'vessel-ban',
      family: 'transport',
      imposers: [eu],
      targets: [{ kind: 'vessel', name: 'Sea Rose', code: null, entity: null, ...e('Sea Rose') }],
    }),
  ],
})

/** An article in which nothing was found, with line breaks and separators that break careless readers. */
export const EMPTY: ArticleRecord = article({
  id: '../../etc/passwd',
  title: '-1+1|cmd',
  text: 'Nothing here.\u2028One more line.\r\n\u0000End\r😀',
  duplicateOf: 'eu-1',
  language: null,
})

export const RECORDS: readonly ArticleRecord[] = [JAPAN, EUROPE, EMPTY]

/** The records one by one, as a reader gives them. */
export async function* stream(records: readonly ArticleRecord[] = RECORDS): AsyncGenerator<ArticleRecord> {
  yield* records
}
