/** A name for several states that everybody knows to be just these. */
export interface StateGroup {
  readonly forms: readonly string[]
  readonly codes: readonly string[]
}

const STATES = ['states', 'countries', 'nations', 'republics', 'governments', 'neighbours', 'neighbors', 'capitals']
const of = (adjective: string): readonly string[] => STATES.map((noun) => `${adjective} ${noun}`)

/**
 * Groups of states that have no body of their own, whose members do not change: what the group does, each of them does.
 * Not in: groups of which only some act ("Gulf states", "Arab states", "Western countries", "West African leaders"): they
 * name nobody, and the article tells who they are or leaves it open.
 */
export const STATE_GROUPS: readonly StateGroup[] = [
  { forms: [...of('Baltic'), 'Baltics'], codes: ['EE', 'LV', 'LT'] },
  { forms: of('Nordic'), codes: ['DK', 'FI', 'IS', 'NO', 'SE'] },
  { forms: of('Scandinavian'), codes: ['DK', 'NO', 'SE'] },
  { forms: ['inter-Korean', 'Inter-Korean'], codes: ['KP', 'KR'] },
  { forms: ['Benelux', ...of('Benelux')], codes: ['BE', 'NL', 'LU'] },
]
