/** Words for codes, types and numbers as a reader of the page or the terminal sees them. */
import type { Count, Measure } from '../record/contract.js'

const BODIES: Readonly<Record<string, string>> = {
  EU: 'European Union',
  UN: 'United Nations',
  G7: 'Group of Seven',
  NATO: 'NATO',
  'AFRICAN-UNION': 'African Union',
  ECOWAS: 'ECOWAS',
  ASEAN: 'ASEAN',
  GCC: 'Gulf Cooperation Council',
  OPEC: 'OPEC',
  XK: 'Kosovo',
  SU: 'Soviet Union',
  YU: 'Yugoslavia',
  CS: 'Czechoslovakia',
  DD: 'East Germany',
}

/** Names that ICU writes at length and a chart has no room for. */
const SHORT: Readonly<Record<string, string>> = {
  HK: 'Hong Kong',
  MM: 'Myanmar',
  PS: 'Palestine',
  CD: 'DR Congo',
  MO: 'Macao',
  BA: 'Bosnia',
}

const regions = new Intl.DisplayNames('en', { type: 'region' })

/** "RU" → "Russia", "EU" → "European Union"; a code that nobody knows stays as it is. */
export function nameOfCode(code: string): string {
  const known = SHORT[code] ?? BODIES[code]
  if (known) return known
  return /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code
}

/** "asset-freeze" → "Asset freeze". */
export function nameOfTerm(term: string): string {
  const words = term.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const UNIT_PLURALS: Readonly<Record<Count['unit'], string>> = {
  person: 'persons',
  entity: 'entities',
  bank: 'banks',
  vessel: 'vessels',
  aircraft: 'aircraft',
  diplomat: 'diplomats',
  good: 'goods',
  target: 'persons and entities',
  country: 'countries',
  other: 'others',
}

/** "persons", "vessel": the unit of a count as a word. */
export function nameOfUnit(unit: Count['unit'], value: number | null): string {
  return value === 1 ? unit : UNIT_PLURALS[unit]
}

/** "imposed", "lifted". */
export function nameOfAction(action: Measure['action']): string {
  return ACTION_WORDS[action] || 'imposed'
}

/** "the United States", "Russia": a name as it stands in a sentence. */
export function nameInSentence(name: string): string {
  return /^(United|European|African|Group|Gulf|Netherlands|Philippines)\b/.test(name) ? `the ${name}` : name
}

const ACTION_WORDS: Readonly<Record<Measure['action'], string>> = {
  impose: '',
  extend: 'extended',
  ease: 'eased',
  suspend: 'suspended',
  lift: 'lifted',
}

/** "Asset freeze", "Asset freeze, lifted". */
export function nameOfMeasure(measure: Pick<Measure, 'type' | 'action'>): string {
  const word = ACTION_WORDS[measure.action]
  return word ? `${nameOfTerm(measure.type)}, ${word}` : nameOfTerm(measure.type)
}

/** True for an act that takes pressure away: ease, suspend, lift. */
export function isRelief(action: Measure['action']): boolean {
  return action === 'ease' || action === 'suspend' || action === 'lift'
}

const COMPARISON_SIGNS: Readonly<Record<Count['comparison'], string>> = {
  eq: '',
  approx: '≈ ',
  gt: '> ',
  ge: '≥ ',
  lt: '< ',
  le: '≤ ',
}

/** "> 900 persons in total": value, comparison, unit and role of a count. */
export function nameOfCount(count: Count): string {
  const number = formatNumber(count.value ?? count.lower)
  const upper = count.upper === null ? '' : `–${formatNumber(count.upper)}`
  const sign = count.value === null && count.lower !== null ? '≥ ' : COMPARISON_SIGNS[count.comparison]
  const role = count.role === 'total' ? ' in total' : ''
  return `${sign}${number}${upper} ${nameOfUnit(count.unit, count.value)}${role}`
}

/** Thousands with commas; "?" when there is no number. */
export function formatNumber(value: number | null): string {
  return value === null ? '?' : value.toLocaleString('en-GB', { maximumFractionDigits: 6 })
}

/** The imposers of a measure as codes, or names where a code is not known; each once, in order. */
export function imposersOf(measure: Measure): readonly string[] {
  return [...new Set(measure.imposers.map((imposer) => imposer.code ?? imposer.name))]
}
