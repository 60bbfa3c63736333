/** Lists and laws of which only one state has one by this name; in small letters. */
export const NAMED_LISTS: readonly (readonly [name: string, state: string])[] = [
  ['unreliable entities list', 'CN'],
  ['unreliable entity list', 'CN'],
  ['entity list', 'US'],
  ['unverified list', 'US'],
  ['military end user list', 'US'],
  ['denied persons list', 'US'],
  ['sdn list', 'US'],
  ['specially designated nationals', 'US'],
  ['list of state sponsors of terrorism', 'US'],
  ['state sponsors of terrorism list', 'US'],
  ['state sponsor of terrorism list', 'US'],
  ['kingpin list', 'US'],
  ['kingpin act', 'US'],
  ['iran sanctions act', 'US'],
  ['helms-burton act', 'US'],
  ['cuba restricted list', 'US'],
]
