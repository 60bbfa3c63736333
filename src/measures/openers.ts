/** Who opens a sentence that is not tagged, and whose names only describe others. */
import type { Document, Sentence } from '../text/document.js'
import { type Naming, type Namings, openingActors } from './roles/actors.js'

/** The actor that opens a sentence; behind "After the vote in Belarus," the one that acts next. */
export function openersOf(
  { article: { text } }: Document,
  { start, end }: Sentence,
  namings: Namings,
): readonly Naming[] {
  const fronted = FRONTED.exec(text.slice(start, Math.min(end, start + LONGEST_FRONT)))
  const behind = fronted ? openingActors(namings, start + fronted[0].length, end) : []
  return behind.length > 0 ? behind : openingActors(namings, start, end)
}

const LONGEST_FRONT = 110

const FRONTED =
  /^(?:(?:\w+ )?(?:hours|days|weeks|months|years|a day|a week|a month|a year) (?:after|before)|After|Following|Since|Before|Amid|Despite|Because of|As|When|While|Although|Though) [^,;:]{3,90}, /i

/** "Maduro-aligned officials", "Libya crisis: Norway …": he does nothing himself. */
export const isLinkedTo = ({ article: { text } }: Document, { end }: Naming): boolean =>
  /^(?:-(?:aligned|linked|backed|allied|affiliated|controlled|owned|era)\b| (?:situation|crisis|conflict|war|sanctions|unrest|coup):)/.test(
    text.slice(end, end + 12),
  )

/** "The farm ministry accused [Norwegian] firms": an office of no told state is the subject. */
export const isBehindOffice = ({ article: { text } }: Document, from: number, { start }: Naming): boolean =>
  OPENS_WITH_OFFICE.test(text.slice(from, start))

const OPENS_WITH_OFFICE =
  /^(?:The|Its|Their) (?:\p{Ll}[\p{L}-]* ){0,4}?(?:ministry|government|authorities|cabinet|junta|presidency|regime)(?! (?:in|of)\b)(?: \p{Ll}[\p{L}-]*)+ $/u
