/** Between which states a text plays: two neighbours that act on each other. */
import type { Imposer } from '../record/contract.js'
import type { Document } from '../text/document.js'
import { openersOf } from './openers.js'
import { isState } from './roles/acting.js'
import { type Namings, namingsBetween, stateCodes } from './roles/actors.js'

/** How often each of two must be named. */
const OFTEN = 2

/** The codes of the only two states that the text names, each of them more than once; else none. */
export function twoStates({ all }: Namings): readonly string[] {
  const tally = new Map<string, number>()
  for (const { entity } of all) {
    if (entity.kind === 'bloc') return []
    const code = entity.kind === 'country' ? entity.code : entity.kind === 'place' ? entity.country : null
    if (code) tally.set(code, (tally.get(code) ?? 0) + 1)
  }
  const often = [...tally].filter(([, count]) => count >= OFTEN)
  return often.length === 2 && tally.size === 2 ? often.map(([code]) => code) : []
}

/** Where the states stand that the three sentences before `index` name behind "in", with those joined to them. */
export function placesOnly(
  { article: { text }, sentences }: Document,
  index: number,
  namings: Namings,
): readonly number[] {
  const [first, last] = [sentences[Math.max(0, index - 3)], sentences[index - 1]]
  if (!first || !last) return []
  const places: number[] = []
  let end = -1
  for (const naming of namingsBetween(namings, first.start, last.end)) {
    const behindPlace = end >= 0 && /^(?:, | and |, and )(?:the )?$/.test(text.slice(end, naming.start))
    if (
      !behindPlace &&
      !/\b(?:in|near|across) (?:the )?$/.test(text.slice(Math.max(0, naming.start - 12), naming.start))
    ) {
      end = -1
      continue
    }
    places.push(naming.start)
    end = naming.end
  }
  return places
}

/**
 * The state that a report is about, while nobody else is told to be hit: that from whose capital it is sent, where its lead
 * names it ("KATHMANDU - Nepal's donors are at odds"), or the only one that the lead names, where that does nothing in it
 * ("Two weeks after the vote in Belarus, the EU has acted").
 */
export function themeOf(document: Document, namings: Namings, home: Imposer | undefined): string | undefined {
  const lead = document.sentences.find(({ zone }) => zone === 'body')
  if (!lead) return undefined
  const codes = new Set(stateCodes(namingsBetween(namings, lead.start, lead.end)))
  if (home?.code && isState(home) && codes.has(home.code)) return home.code
  const [only] = codes
  const acts = openersOf(document, lead, namings).some(({ entity }) => entity.code === only)
  return codes.size === 1 && !acts ? only : undefined
}
