import type { MeasureType } from '../taxonomy.js'
import type { Rule } from './rule.js'

/** Who may come again, told of them ("Cuban ships can dock again") and of who lets them ("waved Cuban ships back in"). */
interface Comer {
  readonly type: MeasureType
  /** Ends the ids: "may-fly-again". */
  readonly name: string
  readonly who: readonly string[]
  /** Base forms of what they may do again. */
  readonly base: string
  readonly unless?: string
  readonly told: Examples
  readonly let: Examples
}

type Examples = Pick<Rule, 'matches' | 'rejects'>

const MAY = '(can|may|could|will|would)'
const FREE = '(free|allowed|permitted|able|authorised|authorized|entitled|cleared)'
const BACK = 'back (in|into|to|on|onto|over|through)'

/** What they may do; the words of the second list have to stand around. */
const may = (who: string, base: string): readonly string[] => [
  `${who} ~ ${MAY} (${base})`,
  `${who} ~ ${MAY} again (${base})`,
  `${who} ~ ${FREE} again? to (${base})`,
  `${who} ~ (let|allowed|admitted|welcomed|waved) ${BACK}`,
]

const again = (who: string, base: string): readonly string[] => [
  `${who} ~ ${MAY} again (${base})`,
  `${who} ~ ${MAY} (${base}) .{0,6} again`,
  `${who} ~ again be? ${FREE} to (${base})`,
  `${who} ~ ${FREE} again to (${base})`,
  `${who} ~ ${FREE} to (${base}) .{0,6} again`,
  `${who} ~ (let|allowed|admitted|welcomed|waved) ${BACK}`,
]

function rulesFor({ type, name, who, base, unless, told, let: letBack }: Comer): readonly Rule[] {
  const common = {
    type,
    action: 'lift' as const,
    foreign: true,
    unless: ['not ~ {allowed}', 'no longer', ...(unless ? [unless] : [])].join('; '),
  }
  return [
    {
      ...common,
      id: `${type}/may-${name}-again`,
      verb: who.flatMap((each) => may(each, base)).join('; '),
      where: who.flatMap((each) => again(each, base)).join('; '),
      destination: true,
      target: ['subject'],
      permits: true,
      why: 'Told of those who were kept out: they may come again.',
      ...told,
    },
    {
      ...common,
      id: `${type}/let-back-to-${name}`,
      verb: '{let-back}',
      object: who
        .flatMap((each) => [
          `${each} ~ ${BACK}`,
          `${each} ~ back$`,
          `${each} (${base}) ~ again`,
          `${each} to (${base}) ~ again`,
        ])
        .join('; '),
      reach: 'clause',
      target: ['object', 'from', 'of', 'inside'],
      origin: true,
      why: 'Those who were kept out are let in again.',
      ...letBack,
    },
  ]
}

const COMERS: readonly Comer[] = [
  {
    type: 'travel-ban',
    name: 'enter',
    who: ['{people}', '{nationals}'],
    base: 'enter|visit|travel|return|come',
    unless:
      '(museum|museums|gallery|galleries|park|stadium|prison|prisons|church|mosque|home|homes|work|school|schools|office|power) ~ again; return to (work|school|office|power)',
    told: {
      matches: [
        '[target Two Libyan] [trigger ministers may again enter] [imposer the United States], the White House said.',
        '[target Omani] [trigger citizens will be able to visit] [imposer Kenya] again.',
      ],
      rejects: ['Light can again enter the hall in France.', 'Danish tourists may again visit the museum.'],
    },
    let: {
      matches: ['[imposer Chad] [trigger let] [target Togolese] [trigger officials back into] the country.'],
      rejects: ['The court let the Spanish minister back into his office.'],
    },
  },
  {
    type: 'airspace-ban',
    name: 'fly',
    who: ['{flight}'],
    base: 'fly|land|use|enter|cross|overfly|serve',
    unless: '(runway|runways|terminal|gate) ~ again; again use the runway',
    told: {
      matches: [
        '[target Indian] [trigger airliners may again cross] [imposer Pakistani] airspace.',
        '[target Omani] [trigger carriers will be free to land] in [imposer Kenya] again.',
      ],
      rejects: ['German planes may again use the runway in Spain.', 'The flight may land late in Spain.'],
    },
    let: {
      matches: ['[imposer Egypt] [trigger waved] [target Qatari] [trigger planes back into] its airspace.'],
      rejects: ['The tower let the Swiss jet back to the gate.'],
    },
  },
  {
    type: 'vessel-ban',
    name: 'dock',
    who: ['{vessel}'],
    base: 'dock|enter|call|berth|moor|use|anchor|unload|fish',
    told: {
      matches: [
        '[target Indian] [trigger ships may again dock] in [imposer Pakistan].',
        '[target Cuban] [trigger ships can call] at [imposer American] ports again.',
        '[target Omani] [trigger trawlers are free to fish] again in [imposer Kenyan] waters.',
      ],
      rejects: ['The Danish ships can dock again after the storm.', 'A Dutch boat may dock in Spain.'],
    },
    let: {
      matches: ['[imposer Greece] [trigger waved] [target Turkish] [trigger ferries back into] its harbours.'],
      rejects: ['The crew let the Danish boat back into the water.'],
    },
  },
  {
    type: 'land-transport-ban',
    name: 'cross',
    who: ['{truck}'],
    base: 'cross|enter|transit|use|pass|drive',
    unless: '(lane|lanes|car|park|bridge|tunnel) ~ again',
    told: {
      matches: [
        '[target Belarusian] [trigger lorries may again enter] [imposer Poland].',
        '[target Polish] [trigger lorries can cross into] [imposer Belarus] again.',
      ],
      rejects: ['The Swiss cars can use the tunnel again.', 'Cars from Spain can cross here.'],
    },
    let: {
      matches: ['[imposer Minsk] [trigger let] [target Polish] [trigger lorries back into] the country.'],
      rejects: ['The guard let the Spanish cars back into the garage.'],
    },
  },
  {
    type: 'culture-ban',
    name: 'compete',
    who: ['{athlete}', '{artist}'],
    base: 'compete|play|participate|take|race|perform|start|tour|host|sing',
    unless: 'injury; knee; after ~ (ban|suspension) for',
    told: {
      matches: [
        '[target Belarusian] [trigger rowers can compete] under their own flag again, [imposer FIFA] said.',
        '[target Sudanese] [trigger teams are again free to play] in Europe, [imposer UEFA] said.',
      ],
      rejects: ['The Spanish skier can race again after a knee injury.', 'Ghana teams can play here.'],
    },
    let: {
      matches: ['[imposer FIFA] [trigger let] [target Russian] [trigger teams back into] its cups.'],
      rejects: ['The coach let the Swiss players back into the hall.'],
    },
  },
  {
    type: 'media-ban',
    name: 'broadcast',
    who: ['{outlet}', '{journalist}'],
    base: 'broadcast|report|work|publish|operate',
    told: {
      matches: ['[target The BBC] [trigger may again broadcast] in [imposer Rwanda].'],
      rejects: ['The reporter from Spain can work again after her illness.'],
    },
    let: {
      matches: ['[imposer Iraq] [trigger invited] [target the BBC] [trigger back into] the country.'],
      rejects: ['The editor let the Spanish reporter back to her desk.'],
    },
  },
]

/** Those who were kept out may come again. */
export const AGAIN: readonly Rule[] = COMERS.flatMap(rulesFor)
