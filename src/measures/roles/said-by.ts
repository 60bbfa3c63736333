/** Where a subject means whoever says the sentence. */
import type { Imposer } from '../../record/contract.js'
import { headOf } from '../clause/groups.js'
import { REPORTING } from '../clause/speech-verbs.js'
import type { Pointing } from './pointing.js'
import { speakerOf } from './speakers.js'

/** The speaker, where the words mean him. */
export const bySpeaker =
  (isMeant: (pointing: Pointing) => boolean = () => true) =>
  (pointing: Pointing): readonly (Imposer | undefined)[] =>
    isMeant(pointing) ? [speakerOf(pointing.clauses, pointing.namings, pointing.subject)] : []

/** "Norway said Chad was to blame and that [it] would ban": the second thing said is told by the same speaker. */
export const isSaidBesides = (pointing: Pointing): boolean => {
  const [joiner, that] = pointing.clauses.words.slice(Math.max(0, pointing.subject.first - 2), pointing.subject.first)
  return that?.lower === 'that' && joiner?.pos === 'conjunction' && isToldBefore(pointing)
}

/** "In a speech in Lima, Norway's premier said [his government] would ban": it is that of the speaker. */
export const isSpeakersOwn = (pointing: Pointing): boolean =>
  pointing.clauses.words
    .slice(pointing.subject.first, pointing.subject.last)
    .some(({ lower }) => /^(?:his|her|its|their)$/.test(lower)) && isToldBefore(pointing)

/** True where somebody is told to say it in front. */
const isToldBefore = ({ clauses: { words, groups }, subject: { first } }: Pointing): boolean =>
  groups.some((group) => group.form === 'finite' && group.first < first && REPORTING.test(headOf(words, group)))

/** "After talks with Chad, [it] banned imports, Norway said": only a phrase without a verb of its own stands in front, and names somebody else. */
export function isBehindPhrase({ clauses: { words, groups }, subject: { first } }: Pointing): boolean {
  const opens = /^(?:preposition|to|conjunction|subordinator|adverb|adjective|verb)$/.test(words[0]?.pos ?? '')
  return (
    opens &&
    /,/.test(words[first - 1]?.after ?? '') &&
    !groups.some(({ form, first: verb }) => form === 'finite' && verb < first)
  )
}
