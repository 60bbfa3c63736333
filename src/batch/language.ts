import { isEnglish } from '../article/language.js'

/** Texts with fewer letters are not judged: a headline says too little. */
const MIN_LETTERS = 120

/** ISO 639-1 code of a text's language; null when it cannot be told. Detection is loaded only for texts that are not plainly English. */
export async function findLanguage(text: string): Promise<string | null> {
  if (isEnglish(text)) return 'en'
  const letters = text.slice(0, 4000).match(/\p{L}/gu)?.length ?? 0
  if (letters < MIN_LETTERS) return null
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(text.slice(0, 4000))
  return found.language !== '' && found.isReliable() ? found.language : null
}
