/** Where those are who were counted in the sentence before: "added 11 firms to its list. Six of them are in China and two in Iran". */
import type { Document, Sentence } from '../text/document.js'
import type { Draft } from './draft.js'
import { type Namings, namingsBetween, stateOf } from './roles/actors.js'
import { isListing } from './roles/target-groups.js'

const COUNTED =
  '(?:additions|compan(?:y|ies)|firms?|banks|lenders|individuals|people|persons|officials|entities|entries|organi[sz]ations|groups|vessels|ships|targets|parties|traders|suppliers|designations|sanctioned|blacklisted)'
const LISTED = '(?:added|listed|sanctioned|blacklisted|designated|named|targeted|hit)'
const NUMBER =
  '(?:(?:[Aa]bout|[Aa]lmost|[Nn]early|[Aa]t least|[Mm]ore than) )?(?:\\d+|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|\\p{L}+teen|\\p{L}+ty(?:-\\p{Ll}+)?|[Aa] dozen|[Hh]alf|[Ss]ome|[Mm]ost|[Mm]any|[Aa]ll|(?:[Tt]he|[Aa]) majority)'

/** "The 11 entities are", "Those listed include", "Six of them are", "The new additions include". */
const OPENS = new RegExp(
  `^["“\\s]*(?:(?:The|These|Those) (?:[\\p{Ll}\\d-]+ ){0,4}?${COUNTED}(?: ${LISTED})?|Those ${LISTED}|They|${NUMBER} (?:of )?(?:them|those|these|the (?:\\p{Ll}+ )?${COUNTED})(?: (?:affected|hit|covered|listed|named|targeted) (?:by [^,;:.]{1,30}|on [^,;:.]{1,20}))?|Of (?:them|those|these|the [^,;:.]{1,40})) ?,?[^,;:.]{0,20}\\b(?:are|were|is|was|include|includes|included|come|hail|operate|stand|sit)\\b|^${NUMBER} of the ${COUNTED}(?: (?:sanctioned|listed|named|designated|targeted)(?: today)?)?, (?=\\p{Lu}\\p{Ll}+ (?:nationals|citizens)\\b)`,
  'u',
)

/** "The list includes nine Pakistani firms", "This action, taken on Monday, targets 26 organizations based in China", "Entities were also added from Iran (six)", "Among them are seven Russian bankers". */
const OPENS_COUNTED = new RegExp(
  `^["“\\s]*(?:(?:Additionally|In addition|Also), )?(?:(?:The|This|These) (?:[\\p{Ll}-]+ ){0,2}(?:list|action|move|step|measures?|designations?|decision|rule|sanctions|order)(?:, [^,;:.]{1,30},)? (?:also )?(?:includes?|included|targets?|targeted|affects?|affected|covers?|covered|hits?|names?|named) (?=(?:[\\p{L}\\d-]+ ){1,4}${COUNTED}\\b)|(?:[Ee]ntities|[Cc]ompanies|[Ff]irms|[Ii]ndividuals|[Pp]ersons|[Oo]rgani[sz]ations) (?:also )?(?:were|are|have been) (?:also )?${LISTED}(?: to the (?:\\p{L}+ )?[Ll]ist)? (?=from )|${NUMBER} (?=\\p{Lu}\\p{Ll}+ ${COUNTED} (?:also )?(?:were|are|have been) (?:also )?${LISTED}\\b)|Among (?:them|those(?: ${LISTED})?(?: (?:under|pursuant to|on) [^,;:.]{1,30})?) (?:are|were) (?=(?:[\\p{L}\\d-]+ ){1,3}\\p{Ll}+))`,
  'u',
)

/** Behind these it is no longer told where they are. */
const ENDS =
  /[;:–—]|\b(?:for|which|who|that|because|after|over|(?<!well )as(?! well as)|accused|suspected|linked|owned|used|led|believed|said|supplying|helping|supporting|assisting|selling|shipping|buying|providing|to (?!the\b)\p{Ll}+)\b/u

const BEING = /\b(?:are|were|is|was)$/
/** "are based in", "are under the destinations of", "are from": not "are barred from entering". */
const PLACED =
  /^,? (?:(?:all|both|mostly|mainly|also|in turn|either) )?(?:(?:companies|firms|entities|organi[sz]ations|individuals|persons) )?(?:(?:based|located|registered|incorporated|headquartered|domiciled) |under the destinations? of |(?:nationals|citizens) of )?(?:in |from |across )?(?:mainland |the )?\p{Lu}/u

/** "are [linked to] Russia's army": the state that they serve. */
const TIED =
  /^,? (?:(?:all|both|mostly|mainly|also|either) )?(?:related|linked|tied|connected|close|affiliated) to (?=(?:the )?\p{Lu})/u

/** How many sentences behind the measure the places may be told. */
const FARTHEST = 4

/** Gives measures that count persons or firms, and tell no state, the states in which these are told to be. */
export function withStatesBehind(drafts: readonly Draft[], document: Document, namings: Namings): readonly Draft[] {
  const placed = new Map(
    drafts.filter(({ countries }) => countries.length > 0).map((one) => [one.sentence.index, one.type]),
  )
  return drafts.map((draft) => {
    const { index } = draft.sentence
    if (draft.countries.length > 0) return draft
    if (!isListing(draft.targets, draft.counts)) {
      const next = document.sentences[index + 1]
      const codes = next && ON_COUNTRIES.test(draft.sentence.text) ? listedCountries(next, namings) : []
      return codes.length > 0 ? { ...draft, countries: codes } : draft
    }
    const countries = new Set<string>()
    for (const sentence of document.sentences.slice(index + 1, index + 1 + FARTHEST)) {
      const told = statesIn(sentence, namings)
      // What goes on telling them stands right behind; another measure of the kind has others.
      if (told.length === 0 && (countries.size > 0 || placed.get(sentence.index) === draft.type)) break
      for (const code of told) if (!draft.imposers.some((by) => by.code === code)) countries.add(code)
    }
    return countries.size > 0 ? { ...draft, countries: [...countries] } : draft
  })
}

/** "banned food from [countries that backed the sanctions]". */
const ON_COUNTRIES =
  /\b(?:countries|nations|states) (?:that|which|who|whose|supporting|imposing|backing|joining|behind)\b/

/** "The list includes Japan and Norway", "They are …": which states are meant. */
const OPENS_COUNTRIES =
  /^["“\s]*(?:The (?:list|ban|embargo|order|countries|states|nations)|They|These|These countries|Those countries|Among them) (?:include|includes|included|are|were|is|was|covers?|applies to|applied to) (?=(?:the |an? )?(?:\p{Lu}|European|member))/u

function listedCountries({ text, start, end }: Sentence, namings: Namings): readonly string[] {
  const opener = OPENS_COUNTRIES.exec(text)?.[0]
  if (opener === undefined) return []
  const found = namingsBetween(namings, start + opener.length, end)
  const codes = found.flatMap(({ entity }) =>
    entity.kind === 'country' || entity.kind === 'bloc' ? (stateOf(entity) ?? entity.code ?? []) : [],
  )
  return [...new Set(codes)]
}

/** The states in which the sentence says that those of the sentence before are; empty where it says nothing of them. */
function statesIn({ text, start }: Sentence, namings: Namings): readonly string[] {
  const opener = (OPENS.exec(text) ?? OPENS_COUNTED.exec(text))?.[0]
  if (opener === undefined) return []
  const told = text.slice(opener.length)
  const from = opener.length + (TIED.exec(told)?.[0].length ?? 0)
  if (from === opener.length && BEING.test(opener) && !PLACED.test(told)) return []
  const stop = text.slice(from).search(ENDS)
  const end = stop < 0 ? text.length : from + stop
  const codes = namingsBetween(namings, start + from, start + end)
    .filter(({ entity }) => entity.kind === 'country')
    .flatMap(({ entity }) => stateOf(entity) ?? [])
  return [...new Set(codes)]
}
