import { SHARED_FORMS, TWO_FACED, WITNESSED_FORMS } from '../../lexicon/ambiguous.js'
import { nameOfState, plainName } from '../../lexicon/names.js'
import type { Issue } from '../../record/contract.js'
import type { Named } from './named.js'
import type { Reading } from './reading.js'

const SHARED = new Map(SHARED_FORMS.flatMap(({ forms, codes }) => forms.map((form) => [form, codes] as const)))
const WITNESSED = new Map(WITNESSED_FORMS.map(({ form, witnesses }) => [form, witnesses]))
const FACES = new Map(TWO_FACED.map((face) => [face.form, face]))

/** Forms that stand for a state only where the article names it otherwise. */
const WEAK = /^country\/(?:weak-capital|half)$/

const HALVES = new Set(['North', 'South'])

/** True when the article names the state by another form, or, of a half ("the North"), one of the two states. */
function isNamedOtherwise({ code, rule }: Named, forms: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const own = code ?? ''
  if (rule !== 'country/half') return (forms.get(own)?.size ?? 0) > 1
  const both = SHARED_FORMS.find(({ codes }) => codes.includes(own))?.codes ?? [own]
  return both.some((each) => [...(forms.get(each) ?? [])].some((form) => !HALVES.has(form)))
}

/** Every word of the article, as written. */
function wordsOf(readings: readonly Reading[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { pieces } of readings) for (const { plain } of pieces) words.add(plain)
  return words
}

const hasAny = (words: ReadonlySet<string>, wanted: readonly string[]): number =>
  wanted.filter((word) => words.has(word)).length

/** Family names of the persons found, for telling Michael Jordan from the kingdom. */
const familiesOf = (named: readonly Named[]): ReadonlySet<string> =>
  new Set(
    named
      .filter(({ kind, text }) => kind === 'person' && /\s/.test(text))
      .map(({ text }) => plainName(text).split(' ').at(-1) ?? ''),
  )

/**
 * Settles forms that mean several things by what else the article says: "Korean" beside Pyongyang only, "Georgia" beside
 * Atlanta, "Jordan" after Michael Jordan. What stays open is dropped; a form shared by two named states is told as an issue.
 */
export function settleByContext(
  readings: readonly Reading[],
  named: readonly Named[],
  small: ReadonlySet<string>,
  issues: Issue[],
): readonly Named[] {
  let kept: ReadonlySet<string> | undefined
  const words = (): ReadonlySet<string> => {
    kept ??= wordsOf(readings)
    return kept
  }
  const families = familiesOf(named)
  const forms = new Map<string, Set<string>>()
  for (const { code, kind, text } of named)
    if (kind === 'country' && code) forms.set(code, (forms.get(code) ?? new Set()).add(plainName(text)))
  const open = new Set<string>()
  return named.flatMap((naming): readonly Named[] => {
    const form = plainName(naming.text)
    const codes = SHARED.get(form)
    if (codes) {
      const stated = codes.filter((code) => forms.has(code))
      const [code] = stated
      if (stated.length === 1 && code)
        return [{ ...naming, kind: 'country', code, country: null, known: nameOfState(code), rule: 'country/shared' }]
      if (stated.length > 1 && !open.has(form)) {
        open.add(form)
        issues.push({
          code: 'entity/ambiguous-country',
          message: `"${form}" may be ${codes.join(' or ')}`,
          start: naming.start,
          end: naming.end,
        })
      }
      return /(?:n|ns|ese)$/.test(form) ? [] : [naming]
    }
    if (WEAK.test(naming.rule) && (families.has(form) || !isNamedOtherwise(naming, forms))) return []
    const witnesses = WITNESSED.get(form)
    if (witnesses && naming.rule !== 'organization/acronym' && hasAny(words(), witnesses) === 0) return []
    const face = FACES.get(form)
    if (face && naming.code === face.code && hasAny(words(), face.rival) > 0 && hasAny(words(), face.own) === 0)
      return [{ ...naming, kind: 'place', code: null, country: 'US', known: null, rule: 'place/context' }]
    if (naming.kind !== 'country' || naming.rule !== 'country/name') return [naming]
    const alone = forms.get(naming.code ?? '')?.size === 1
    if (alone && (families.has(form) || small.has(form.toLowerCase()))) return []
    return [naming]
  })
}
