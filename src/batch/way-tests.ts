import type { Numbers, Test } from '../article/way.js'

/** What all tests ask for. */
export interface TestData {
  /** Of each test how many links it has, and of each link the number of its forms and of the words that may stand before it. */
  readonly links: Numbers
  /** Forms that tests look for, with bars between them. */
  readonly forms: readonly string[]
}

/** Stands for the test that asks for a negation. */
export const DENIAL = -1

/** What makes tests of the numbers that stand for them. */
export const openTests =
  ({ links, forms }: TestData) =>
  (place: number): Test =>
    place === DENIAL ? isDenied : buildTest(links.slice(place + 1, place + 1 + 2 * (links[place] as number)), forms)

/** A negation, also in "won't" and "cannot": without one a denial is none. */
const DENIED = /\b(?:no|non|not|never|neither|nor|none|nobody|cannot|hardly|barely)\b|n[^a-z]{1,3}t\b|n[^\w\s]t\b/
const isDenied = (sentence: string): boolean => DENIED.test(sentence)

/** So many words and more may be any number of them. */
export const MANY = 20

/** What a share of a hundred cannot do without, in "25%" as in "ten percent": only the test asks for it. */
export const SHARE = '#Percent'

/** True for a sentence that holds all groups, each behind the other: pairs of forms and the words that may stand before them. */
function buildTest(links: Numbers, forms: TestData['forms']): Test {
  let source = ''
  for (let at = 0; at < links.length; at += 2)
    source += (at > 0 ? gapSource(links[at + 1] as number) : '') + sourceOf(forms[links[at] as number] as string)
  const test = new RegExp(source)
  return (sentence) => test.test(sentence)
}

/** compromise takes "de-listed" for "delisted", and so for all words that begin so. */
export const PREFIXED = /^(anti|co|de|pre|re|un)(?=[a-z]{4,}$)/
/** Between two words without a gap: no letters, but for a possessive's and for a word that a slash joins to one of them. */
const NO_GAP = '(?:/[a-z]+|[^a-z]{1,3}s)?[^a-z]+(?:[a-z]+/)?'
/** White space parts what compromise takes for a word or more, but for signs that stand alone: room for some of them. */
const SIGNS = 3

const gapSource = (words: number): string =>
  words === 0 ? NO_GAP : words < MANY ? `(?:[^ \\n\\r\\t]*[ \\n\\r\\t]+){0,${words + SIGNS}}[^ \\n\\r\\t]*?` : '[^]*?'

const sourceOf = (forms: string): string => `\\b(?:${forms.split('|').map(formSource).join('|')})\\b`

const formSource = (form: string): string =>
  form === SHARE ? '(?:[0-9]+(?= ?%)|percent)' : runsOf(form).join('[^a-z]*').replace(PREFIXED, '$1-?')

/** The stretches of plain letters of a form: what is behind ASCII is not compared. */
export const runsOf = (form: string): readonly string[] => form.match(/[a-z]+/g) ?? []
