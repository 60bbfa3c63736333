/** Whose text an article is: the authority that heads or signs it, or those in whose name a statement speaks. */
import { findBody } from '../lexicon/names.js'
import type { Imposer } from '../record/contract.js'
import type { Document } from '../text/document.js'
import { distinct, imposerOf } from './roles/acting.js'
import { type Namings, namingsBetween } from './roles/actors.js'
import { imposing } from './roles/seat.js'

const WE = /\bWe, (?:the )?(?:(?:foreign |finance )?(?:ministers|leaders|governments|members|heads) )?/
const SIGNED = /^(?:[\s,]|and|of|the|for|foreign|finance|ministers?|leaders?|governments?|representative|high)*$/i

/** "We, the foreign ministers of Chad, France and Canada, …": those in whose name a joint statement speaks. */
function signatories({ article }: Document, namings: Namings): readonly Imposer[] {
  const opening = WE.exec(article.text)
  if (!opening) return []
  const signed: Imposer[] = []
  let end = opening.index + opening[0].length
  for (const naming of namingsBetween(namings, end, end + 600)) {
    const imposer = imposerOf(naming)
    if (!SIGNED.test(article.text.slice(end, naming.start))) break
    if (imposer) signed.push(imposer)
    end = naming.end
  }
  return distinct(signed)
}

/** The first two and the last three lines of a text, in which an authority may head or sign it. */
const edgesOf = (text: string): readonly string[] => [
  ...text.slice(0, EDGE).split('\n', 3).slice(0, 2),
  ...text.slice(-EDGE).split('\n').slice(-3),
]

const EDGE = 200

/** "The White House" of "THE WHITE HOUSE,". */
const plainForm = (line: string): string =>
  line
    .trim()
    .replace(/^the /i, '')
    .replace(/[,.:]$/, '')
    .replace(/\b(\p{Lu})(\p{Lu}{2,})/gu, (_, first: string, rest: string) => first + rest.toLowerCase())

/** The authority that publishes the text, or those who sign it: they speak of what they do themselves. */
export function mainImposers(document: Document, namings: Namings): readonly Imposer[] {
  const signed = signatories(document, namings)
  if (signed.length > 1) return signed
  const { source, text } = document.article
  const body = [source.outlet ?? '', ...edgesOf(text)]
    .map((line) => findBody(plainForm(line)))
    .find((found) => found?.imposes)
  const order = body ? null : PRESIDENTIAL.exec(text)
  const state = body?.country ?? (order ? 'US' : undefined)
  if (!state) return councilOf(text, namings)
  const issuer = namings.all.map(imposerOf).find((imposer) => imposer?.code === state)
  if (issuer) return [issuer]
  return order ? [imposing(state, order.index, order.index + order[0].length, order[0])] : []
}

/** "To the Congress of the United States:", "by Executive Order 13288": by its words of art a text of the American president. */
const PRESIDENTIAL =
  /\bT(?:o the|O THE) C(?:ongress|ONGRESS) (?:of the United States|OF THE UNITED STATES):|\bExecutive Order (?:No\. ?)?1\d{4}(?: of \p{Lu}\p{Ll}+ \d+, \d{4})?, (?:I|the President)\b|\b(?:I|the President) (?:hereby )?(?:have )?(?:issued|signed|declared)\b[^.]{0,60}\bExecutive Order\b/u

/** "The Council added 21 persons": by its own words of art a text of the Union's council, where its name comes late and no other is told. */
function councilOf(text: string, { all }: Namings): readonly Imposer[] {
  const at = text.search(/\b[Tt]he Council (?!of\b)/)
  const speaks = at >= 0 && COUNCIL_SAYS.test(text) && !/\b[SF]\p{Ll}+ Council\b/u.test(text)
  const naming = speaks ? all.find((one) => imposerOf(one)?.code === 'EU') : undefined
  const union = naming && naming.start > at ? imposerOf(naming) : undefined
  return union ? [union] : []
}

const COUNCIL_SAYS = /\brestrictive measures?\b|\bOfficial Journal\b/
