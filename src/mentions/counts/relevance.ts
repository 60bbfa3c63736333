/** Which counted phrases are told of a measure: the words that must stand near, and those that must not. */

/** Acts of sanction and their marks: one of these stands in the sentence, or in the one before. */
export const SANCTION_CUES: readonly string[] = [
  'sanction',
  'blacklist',
  'embargo',
  'asset',
  'freez',
  'froze',
  'designat',
  'delist',
  'entity list',
  'travel ban',
  'visa',
  'expel',
  'expul',
  'expell',
  'persona non grata',
  'personae non gratae',
  'barred',
  'barring',
  ' bar ',
  'banned',
  'banning',
  ' ban ',
  ' bans ',
  'restrict',
  'prohibit',
  'block',
  'export control',
  'tariff',
  'seiz',
  'impound',
  'confiscat',
  'retaliat',
  'countermeasure',
  'punitive',
  'penalt',
  'the list',
  'cut oil',
  'recall',
  'exempt',
]

const CUE = new RegExp(SANCTION_CUES.join('|'))
/** True when a text speaks of an act of sanction. */
export const hasSanctionCue = (text: string): boolean => CUE.test(` ${text.toLowerCase()} `)
