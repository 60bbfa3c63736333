/** A bill, plan or package that the sentence before tells of, and against whom: "It would ban imports" goes on about it. */
import type { Sentence } from '../text/document.js'
import { type Namings, namingsBetween, stateCodes } from './roles/actors.js'

/** True for a sentence in which somebody brings forward or weighs what is not decided yet. */
export const tellsBill = (text: string): boolean => BILL_TOLD.test(text)

const BILL_TOLD =
  /\b(?:propos(?:e[ds]?|ing)|consider(?:s|ed|ing)?|introduc(?:e[ds]?|ing)|circulat(?:e[ds]?|ing)|tabl(?:ed|es|ing)|sponsor(?:s|ed|ing)|draft(?:s|ed|ing)|unveil(?:s|ed|ing)|present(?:s|ed|ing)|submit(?:s|ted|ting)|debat(?:e[ds]?|ing)|weigh(?:s|ed|ing)?|discuss(?:e[ds]|ing)|draw(?:s|n|ing)? up|drew up|prepar(?:e[ds]?|ing)|pass(?:es|ed)|back(?:s|ed|ing)|put(?:s|ting)? forward|work(?:s|ed|ing) on)\b[^.;]{0,50}\b(?:bill|legislation|draft|proposals?|plans?|package|amendment)\b/

/** The states against which a sentence tells of a package, plan or bill. */
export function aimedAtIn(sentence: Sentence | undefined, namings: Namings): readonly string[] {
  const aim = sentence ? AIMED.exec(sentence.text) : null
  if (!sentence || !aim) return []
  const from = sentence.start + aim.index + aim[0].length
  return [...new Set(stateCodes(namingsBetween(namings, from, Math.min(sentence.end, from + AIM))))]
}

/** How far behind "against" a state may be named, in characters. */
const AIM = 30

const AIMED =
  /\b(?:packages?|plans?|bill|legislation|draft|proposals?|measures|steps|moves|actions?|penalties|round) (?:(?:aimed|directed) (?:at|against)|against|targeting|to punish)\b/
