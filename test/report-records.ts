/** Records built by hand for the report and explain: valid by the contract, without the extractor. */
import { type Family, type MeasureType, TAXONOMY } from '../src/measures/taxonomy.js'
import type { ArticleRecord, Count, Entity, Measure } from '../src/record/contract.js'
import { ARTICLE_SCHEMA } from '../src/record/values.js'

interface State {
  readonly code: string
  readonly name: string
  readonly of: string
}

const IMPOSERS: readonly State[] = [
  { code: 'US', name: 'The United States', of: 'American' },
  { code: 'EU', name: 'The European Union', of: 'European' },
  { code: 'GB', name: 'Britain', of: 'British' },
  { code: 'RU', name: 'Russia', of: 'Russian' },
  { code: 'JP', name: 'Japan', of: 'Japanese' },
  { code: 'CA', name: 'Canada', of: 'Canadian' },
  { code: 'CN', name: 'China', of: 'Chinese' },
  { code: 'CH', name: 'Switzerland', of: 'Swiss' },
  { code: 'AU', name: 'Australia', of: 'Australian' },
  { code: 'UN', name: 'The United Nations Security Council', of: 'international' },
  { code: 'TR', name: 'Turkey', of: 'Turkish' },
  { code: 'NO', name: 'Norway', of: 'Norwegian' },
  { code: 'KR', name: 'South Korea', of: 'South Korean' },
  { code: 'ECOWAS', name: 'ECOWAS', of: 'West African' },
]
const TARGETS: readonly State[] = [
  { code: 'RU', name: 'Russia', of: 'Russian' },
  { code: 'IR', name: 'Iran', of: 'Iranian' },
  { code: 'BY', name: 'Belarus', of: 'Belarusian' },
  { code: 'KP', name: 'North Korea', of: 'North Korean' },
  { code: 'CN', name: 'China', of: 'Chinese' },
  { code: 'SY', name: 'Syria', of: 'Syrian' },
  { code: 'VE', name: 'Venezuela', of: 'Venezuelan' },
  { code: 'MM', name: 'Myanmar', of: 'Burmese' },
  { code: 'CU', name: 'Cuba', of: 'Cuban' },
  { code: 'NE', name: 'Niger', of: 'Nigerien' },
  { code: 'US', name: 'the United States', of: 'American' },
  { code: 'GE', name: 'Georgia', of: 'Georgian' },
  { code: 'JP', name: 'Japan', of: 'Japanese' },
]
const GOODS = [
  ['crude oil', 'oil'],
  ['diamonds', 'diamonds'],
  ['semiconductors', 'semiconductors'],
  ['machine tools', 'machinery'],
  ['timber', 'timber'],
  ['luxury cars', 'luxury'],
  ['steel pipes', 'steel'],
  ['seafood', 'seafood'],
] as const
const PERSONS = [
  'Ivan Petrenko',
  'Leyla Moradi',
  'Min Thu Aung',
  'Carlos Rivas',
  'Anna Wójcik',
  'Ri Song Chol',
] as const
const OUTLETS = [
  'Morning Wire',
  'The Harbour Times',
  'Continental Press',
  'Radio Meridian',
  'Foreign Ministry',
] as const
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const PADDING = [
  'Officials in several capitals said that the talks would go on behind closed doors, and that nobody expected a quick end to the quarrel.',
  'Traders took the news calmly. Freight rates hardly moved in the afternoon, and insurers said that they had priced in such a step weeks ago.',
  'The foreign ministry called the decision regrettable. A spokeswoman told reporters that a reply was being prepared and would be made public in due course.',
  'Analysts were divided. Some argued that smaller steps taken together would weigh more than a single large one; others recalled how long earlier rounds had taken to be felt.',
  'Aid groups asked for clear exemptions for food and medicine, as banks had in the past refused even payments that the rules allowed.',
] as const

/** A stream of numbers in [0, 1) from a seed: the same articles on every machine. */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

interface Pending {
  readonly sentence: string
  readonly type: MeasureType
  readonly action: Measure['action']
  readonly status: Measure['status']
  readonly trigger: string
  readonly imposer: State
  readonly target: State
  readonly count?: {
    readonly words: string
    readonly value: number
    readonly unit: Count['unit']
    readonly noun: string
  }
  readonly good?: (typeof GOODS)[number]
  readonly person?: string
  readonly date?: {
    readonly words: string
    readonly value: string
    readonly role: 'announced' | 'effective' | 'expires'
  }
}

type Kind = (imposer: State, target: State, pick: <T>(list: readonly T[]) => T, day: Day) => Pending

interface Day {
  readonly words: string
  readonly value: string
}

const KINDS: readonly Kind[] = [
  (imposer, target, pick, day) => {
    const value = 5 + Math.floor(pick([12, 63, 140, 398, 21, 7]))
    const person = pick(PERSONS)
    const words = `${value} ${target.of} individuals`
    const trigger = `froze the assets of ${words}`
    return {
      sentence: `${imposer.name} ${trigger}, among them ${person}, on ${day.words}.`,
      ...{ type: 'asset-freeze', action: 'impose', status: 'in-force', trigger, imposer, target, person },
      count: { words, value, unit: 'person', noun: `${target.of} individuals` },
      date: { ...day, role: 'announced' },
    }
  },
  (imposer, target, pick, day) => {
    const good = pick(GOODS)
    const trigger = `ban exports of ${good[0]}`
    return {
      sentence: `${imposer.name} will ${trigger} to ${target.name} from ${day.words}, the trade ministry said.`,
      ...{ type: 'export-ban', action: 'impose', status: 'announced', trigger, imposer, target, good },
      date: { ...day, role: 'effective' },
    }
  },
  (imposer, target, pick) => {
    const value = pick([3, 8, 10, 25])
    const words = `${value} ${target.of} diplomats`
    const trigger = `expelled ${words}`
    return {
      sentence: `${imposer.name} ${trigger} who were said to have worked for a foreign service.`,
      ...{ type: 'diplomat-expulsion', action: 'impose', status: 'in-force', trigger, imposer, target },
      count: { words, value, unit: 'diplomat', noun: `${target.of} diplomats` },
    }
  },
  (imposer, target, pick, day) => {
    const good = pick(GOODS)
    const trigger = `lifted its ban on imports of ${good[0]}`
    return {
      sentence: `${imposer.name} ${trigger} from ${target.name} on ${day.words}.`,
      ...{ type: 'import-ban', action: 'lift', status: 'in-force', trigger, imposer, target, good },
      date: { ...day, role: 'effective' },
    }
  },
  (imposer, target, _pick, day) => ({
    sentence: `${imposer.name} extended the arms embargo on ${target.name} until ${day.words}.`,
    ...{
      type: 'arms-embargo',
      action: 'extend',
      status: 'in-force',
      trigger: 'extended the arms embargo',
      imposer,
      target,
    },
    date: { ...day, role: 'expires' },
  }),
  (imposer, target, pick) => {
    const good = pick(GOODS)
    const trigger = `higher duties on ${good[0]}`
    return {
      sentence: `${imposer.name} has proposed ${trigger} from ${target.name}.`,
      ...{ type: 'tariff', action: 'impose', status: 'proposed', trigger, imposer, target, good },
    }
  },
  (imposer, target, pick) => {
    const person = pick(PERSONS)
    const trigger = `barred ${person} from entering`
    return {
      sentence: `${imposer.name} ${trigger}, along with relatives who hold ${target.of} passports.`,
      ...{ type: 'travel-ban', action: 'impose', status: 'in-force', trigger, imposer, target, person },
    }
  },
  (imposer, target) => ({
    sentence: `${imposer.name} threatened to cut the largest ${target.of} banks off SWIFT.`,
    ...{
      type: 'payment-network-ban',
      action: 'impose',
      status: 'threatened',
      trigger: `cut the largest ${target.of} banks off SWIFT`,
      imposer,
      target,
    },
  }),
]

function dayOf(random: () => number, year: number): Day {
  const month = Math.floor(random() * 12)
  const day = 1 + Math.floor(random() * 28)
  const value = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return { words: `${MONTHS[month]} ${day}`, value }
}

/** Joins what is told of one act into a record; spans are found in the finished text, behind `from`. */
function buildMeasure(text: string, from: number, told: Pending, id: string, place: number): Measure {
  const span = (words: string) => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`"${words}" is not in the text`)
    return { start, end: start + words.length, text: words }
  }
  const { imposer, target, count, good, person, date } = told
  const by = span(imposer.name)
  const targetWords = told.sentence.includes(target.name) ? target.name : target.of
  const dated = date ? { value: date.value, ...span(date.words), certainty: 'relative' as const } : null
  return {
    id: `${id}-${told.type}-${place}`,
    key: `${told.type}|${told.action}|${imposer.code}|${target.code}|${date?.value ?? count?.value ?? ''}`,
    type: told.type,
    family: TAXONOMY[told.type].family as Family,
    action: told.action,
    status: told.status,
    background: place > 0,
    imposers: [{ code: imposer.code, name: imposer.name, entity: null, via: null, ...by }],
    targetCountries: [target.code],
    targets: [
      ...(count ? [{ kind: 'group' as const, name: count.words, code: null, entity: null, ...span(count.words) }] : []),
      ...(person ? [{ kind: 'person' as const, name: person, code: null, entity: null, ...span(person) }] : []),
      ...(count
        ? []
        : [{ kind: 'country' as const, name: target.name, code: target.code, entity: null, ...span(targetWords) }]),
    ],
    counts: count ? [buildCount(text, from, count)] : [],
    goods: good ? [{ name: good[0], category: good[1], ...span(good[0]) }] : [],
    dates: {
      announced: date?.role === 'announced' ? dated : null,
      effective: date?.role === 'effective' ? dated : null,
      expires: date?.role === 'expires' ? dated : null,
    },
    responseTo: null,
    instrument: null,
    attribution: null,
    evidence: [
      span(told.trigger),
      { start: by.start, end: span(told.trigger).start + 9, text: text.slice(by.start, span(told.trigger).start + 9) },
    ],
    rules: [`${told.type}/${told.trigger.split(' ')[0]}`],
    confidence: 0.72 + (place % 3) * 0.1,
  }
}

function buildCount(text: string, from: number, count: NonNullable<Pending['count']>): Count {
  const start = text.indexOf(count.words, from)
  const { words, value, unit, noun } = count
  const empty = { lower: null, upper: null, country: null }
  return {
    start,
    end: start + words.length,
    text: words,
    value,
    ...empty,
    comparison: 'eq',
    unit,
    noun,
    role: 'new',
    rule: 'counts/number-noun',
  }
}

function buildEntities(text: string, told: readonly Pending[]): readonly Entity[] {
  const names = new Map<string, Omit<Entity, 'id' | 'mentions' | 'aliases' | 'rule'>>()
  for (const { imposer, person } of told) {
    const kind = ['EU', 'UN', 'ECOWAS'].includes(imposer.code) ? 'bloc' : 'country'
    names.set(imposer.name, { kind, name: imposer.name, code: imposer.code, country: null, role: null })
    if (person) names.set(person, { kind: 'person', name: person, code: null, country: null, role: 'Deputy Minister' })
  }
  return [...names.entries()].map(([words, entity], place) => {
    const mentions: { start: number; end: number; text: string }[] = []
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
      mentions.push({ start: at, end: at + words.length, text: words })
    return { id: `e${place + 1}`, ...entity, aliases: [], mentions, rule: 'entities/known-name' }
  })
}

/** One article with `acts` measures, from a seed; about 3,000 characters of text. */
export function buildRecord(seed: number, acts = seed % 4): ArticleRecord {
  const random = makeRandom(seed * 7919 + 13)
  for (let warm = 0; warm < 5; warm += 1) random()
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() ** 1.4 * list.length)] as T
  const year = 2019 + Math.floor(random() ** 0.6 * 6)
  const published = dayOf(random, year)
  const told = Array.from({ length: acts }, () => {
    const imposer = pick(IMPOSERS)
    const target = pick(TARGETS.filter(({ code }) => code !== imposer.code))
    return pick(KINDS)(imposer, target, pick, dayOf(random, year))
  })
  const lead = told[0]
  const title = lead
    ? lead.sentence.replace(/(,| on [A-Z]| from [A-Z]).*$|\.$/, '')
    : `Markets calm as talks drag on, day ${seed}`
  const id = `a${String(seed).padStart(5, '0')}`
  let text = `${title}\n\n${published.words.toUpperCase()} – ${pick(PADDING)}\n\n`
  const measures = told.map((pending, place) => {
    const from = text.length
    text += `${pending.sentence} ${pick(PADDING)}\n\n`
    return { pending, from, place }
  })
  text += Array.from({ length: Math.max(2, 18 - acts * 3) }, () => pick(PADDING)).join('\n\n')
  const built = measures.map(({ pending, from, place }) => buildMeasure(text, from, pending, id, place))
  const dates = built.flatMap((measure) => Object.values(measure.dates).filter((date) => date !== null))
  return {
    schema: ARTICLE_SCHEMA,
    id,
    source: {
      path: `articles-${year}.ndjson`,
      member: String(seed),
      format: 'ndjson',
      url: `https://news.example/${id}`,
      outlet: pick(OUTLETS),
    },
    title,
    language: 'en',
    published: { value: published.value, precision: 'day', basis: 'metadata', evidence: null },
    duplicateOf: null,
    truncated: false,
    text,
    dates: dates
      .map(({ start, end, text: words, value, certainty }) => ({
        start,
        end,
        text: words,
        type: 'DATE' as const,
        value,
        certainty,
        rule: 'dates/month-day',
        zone: 'body' as const,
        edge: null,
        anchor: 'published',
      }))
      .sort((a, b) => a.start - b.start),
    counts: built.flatMap((measure) => measure.counts),
    quantities: [],
    entities: buildEntities(text, told),
    measures: built,
    issues:
      acts === 3
        ? [{ code: 'target-unclear', message: 'a pronoun could mean two states', start: null, end: null }]
        : [],
  }
}

/** Records one after the other, as the reader of a file gives them. */
export function* buildRecords(count: number): Generator<ArticleRecord> {
  for (let seed = 1; seed <= count; seed += 1) yield buildRecord(seed)
}

const ATTACK = `</script><script>window.hacked = 'script'</script><img src="x" onerror="window.hacked='image'"><!--<script>`
const QUOTED = `"><svg onload="window.hacked='svg'">' onmouseover='window.hacked=1`

/** An article whose every string tries to become markup, with a lone surrogate and a right-to-left override. */
export function buildHostileRecord(url = `javascript:window.hacked='link'//`): ArticleRecord {
  const record = buildRecord(2, 2)
  const offset = ATTACK.length + 2
  const move = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: span.start + offset,
    end: span.end + offset,
  })
  const text = `${ATTACK}\n\n${record.text}\ud800 \u202e ${ATTACK}`
  return {
    ...record,
    id: 'hostile',
    title: `Hostile ${ATTACK}`,
    source: { path: ATTACK, member: QUOTED, format: 'text', url, outlet: QUOTED },
    language: QUOTED,
    text,
    dates: record.dates.map(move),
    counts: record.counts.map(move),
    entities: [
      {
        id: 'e1',
        kind: 'person',
        name: ATTACK,
        code: null,
        country: QUOTED,
        role: QUOTED,
        aliases: [ATTACK],
        mentions: [{ start: 0, end: ATTACK.length, text: ATTACK }],
        rule: QUOTED,
      },
    ],
    measures: record.measures.map((measure) => ({
      ...measure,
      key: `${measure.key}${ATTACK}`,
      imposers: measure.imposers.map((imposer) => ({ ...move(imposer), code: QUOTED, name: ATTACK })),
      targetCountries: [QUOTED, '</title>'],
      targets: measure.targets.map((target) => ({ ...move(target), name: `${ATTACK}` })),
      counts: measure.counts.map(move),
      goods: measure.goods.map(move),
      dates: { announced: null, effective: null, expires: null },
      instrument: ATTACK,
      evidence: [...measure.evidence.map(move), { start: 0, end: ATTACK.length, text: ATTACK }],
      rules: [ATTACK],
    })),
    issues: [{ code: ATTACK, message: QUOTED, start: 0, end: 12 }],
  }
}
