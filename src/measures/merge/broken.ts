/** Measures that are only said to be broken: what is told elsewhere takes its kind from them, but they tell no act. */
import type { Draft } from '../draft.js'

/** "an open breach of [a UN air embargo]". */
export const isOnlyBroken = ({ candidate, standing, sentence: { text, start }, triggerStart }: Draft): boolean =>
  candidate.form === 'noun' && standing.groups.length === 0 && BROKEN.test(text.slice(0, triggerStart - start))

const BROKEN =
  /\b(?:violations?|breach(?:es)?|breaking|defiance|evasion|circumvention|disregard)["”’']* of (?:[^\s,;:]+ ){0,4}$/i
