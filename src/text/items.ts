/** Lists under a line with a colon: "Norway has decided to: / - suspend aid / - close the border". */
import type { Sentence } from './document.js'

/** A bullet or number in front of an item. */
const BULLET = /^(?:(?:[•*·–—-]|-{2,3}|\(?(?:\d{1,2}|[a-z])[.)])\s+|(?:[•·–—]|-{1,3})(?=\p{Lu}\p{Ll}))/u

/** Words that only a fragment begins with: "to suspend", "a ban", "suspending". */
const OPENS_FRAGMENT = /^(?:to|an?|[\p{L}-]+ing)\s/iu

/** A verb of its own near the beginning makes the item a sentence: "North Korean ships will be barred". */
const HAS_VERB = /^.{0,90}?\b(?:will|shall|may|must|would|can|could|should|is|are|was|were|has|have|had)\b/s

/** The longest line without a bullet that is taken for an item, in characters. */
const LONGEST = 240

const isOpener = ({ text, zone }: Sentence): boolean => zone === 'body' && /:\s*$/.test(text)

/** "…;", "…, and", or no end at all: a line of a list. */
const isLine = ({ text }: Sentence): boolean => text.length <= LONGEST && !/[.!?:]["”’)]*$/.test(text)

/**
 * Each item that is no sentence of its own, by its index, read behind the line that opens its list: the words between
 * the two are blanked, so that all offsets stay those of the article.
 */
export function itemsOf(sentences: readonly Sentence[], text: string): ReadonlyMap<number, Sentence> {
  const items = new Map<number, Sentence>()
  let opener: Sentence | undefined
  let goesOn = false
  for (const sentence of sentences) {
    const bullet = opener ? (BULLET.exec(sentence.text)?.[0].length ?? 0) : 0
    if (opener && sentence.zone === 'body' && (bullet > 0 || goesOn || isLine(sentence))) {
      const own = sentence.text.slice(bullet)
      if (OPENS_FRAGMENT.test(own) || !HAS_VERB.test(own))
        items.set(sentence.index, joined(opener, sentence, bullet, text))
      goesOn = bullet === 0 && isLine(sentence)
      continue
    }
    opener = isOpener(sentence) ? sentence : undefined
    goesOn = false
  }
  return items
}

/** What goes on across the colon as if there were none. */
const GOES_ON =
  /\b(?:to|by|and|or|of|that|will|would|shall|must|are|is|were|was|be|includ(?:e|es|ed|ing)|compris(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|impos(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|adopt(?:s|ed|ing)?|propos(?:e|es|ed|ing)|unveil(?:s|ed|ing)?|ordered|approved|namely|on|with|for)\s*:\s*$/i

function joined(opener: Sentence, item: Sentence, bullet: number, text: string): Sentence {
  const own = item.start + bullet
  // "imposed these sanctions on Chad:" names a whole whose parts follow; "has decided to:" goes on with its verb.
  const head = GOES_ON.test(opener.text) ? opener.text.replace(/[:\s]+$/, '') : opener.text.trimEnd()
  const [first = '', ...rest] = text.slice(own, item.end)
  const gap = ' '.repeat(own - opener.start - head.length)
  // A capital only because the item begins: "Suspending aid".
  const plain = /^\p{Lu}\p{Ll}+(?:ing|ed|ion|ions|al)?\s\p{Ll}/u.test(text.slice(own, item.end))
  return {
    ...item,
    start: opener.start,
    text: head + gap + (plain ? first.toLowerCase() : first) + rest.join(''),
    blank: { from: opener.start + head.length, to: own },
  }
}
