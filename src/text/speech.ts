export type PartOfSpeech =
  | 'verb'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'noun'
  | 'name'
  | 'adjective'
  | 'adverb'
  | 'number'
  | 'determiner'
  | 'pronoun'
  | 'relative'
  | 'preposition'
  | 'to'
  | 'conjunction'
  | 'subordinator'
  | 'negation'
  | 'other'

const CLOSED: Readonly<Record<string, string>> = {
  modal: 'will would shall should can could may might must',
  be: 'be is are was were been being am',
  have: 'have has had having',
  do: 'do does did',
  determiner:
    'the a an this that these those its his her their our my your each every any some all both another other such no several many most few more',
  pronoun: 'it he she they we i you them him us me itself themselves himself herself',
  relative: 'which who whom whose',
  preposition:
    'of in on at by for with from against into over under between among through during about above below toward towards upon within without across along alongside amid despite via per beyond around near onto throughout vs including concerning regarding following besides except pursuant',
  to: 'to',
  conjunction: 'and or but nor plus yet',
  subordinator:
    'because while when although though unless until till since if whether as after before where whereas once so',
  negation: "not never n't neither",
  adverb:
    'forward forth henceforth nevertheless nonetheless moreover furthermore likewise consequently accordingly subsequently previously afterwards elsewhere overnight similarly back home away off up down out today yesterday tomorrow tonight far than also already only just still even now then soon later earlier ever again too further recently immediately effectively formally officially reportedly so largely totally completely ahead partially partly temporarily indefinitely permanently immediately unilaterally jointly separately additionally meanwhile therefore thus however instead short',
}

const BY_WORD: ReadonlyMap<string, PartOfSpeech> = new Map(
  Object.entries(CLOSED).flatMap(([pos, words]) =>
    words.split(' ').map((word) => [word, pos as PartOfSpeech] as const),
  ),
)

/** What is only a name where it is written so. */
const NAMES: ReadonlySet<string> = new Set(['US', 'IT', 'WHO', 'MAY'])

export function partOfSpeech(text: string, lower: string, tags: ReadonlySet<string>): PartOfSpeech {
  if (NAMES.has(text)) return 'name'
  const closed = BY_WORD.get(lower)
  if (closed) return closed
  if (tags.has('Negative')) return 'negation'
  if (tags.has('Modal')) return 'modal'
  if (tags.has('Verb')) return 'verb'
  if (tags.has('Value')) return 'number'
  if (tags.has('ProperNoun')) return 'name'
  if (tags.has('Noun')) return 'noun'
  if (tags.has('Adjective')) return 'adjective'
  if (tags.has('Adverb')) return 'adverb'
  if (tags.has('Determiner')) return 'determiner'
  if (tags.has('Pronoun')) return 'pronoun'
  if (tags.has('Preposition')) return 'preposition'
  if (tags.has('Conjunction')) return 'conjunction'
  return 'other'
}
