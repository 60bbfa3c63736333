/** Common nouns and pronouns that act: after them a past form is a verb ("the ministry announced on Friday"). */
import type { Word } from '../../text/tag.js'

const STATES =
  'state states country countries nation nations kingdom bloc union unions regime administration junta west'

const BODIES =
  'government governments council councils cabinet cabinets parliament parliaments assembly congress senate house ministry ministries department departments agency agencies authority authorities commission committee court police tribunal panel panels subcommittee subcommittees legislature duma knesset bundestag delegation troika embassy presidency'

const OFFICES =
  'president presidents minister ministers premier chancellor secretary king queen emir sultan pope archbishop bishops ambassador ambassadors diplomat diplomats delegates senator senators lawmaker lawmakers legislator legislators deputies mps congressman congressmen mediator mediators judge judges official officials leader leaders regulator regulators spokesman spokeswoman spokesperson negotiators'

const GROUPS =
  'group groups party opposition member members partner partners allies power powers source sources lawyers workers farmers experts analysts protesters rebels activists campaigners critics'

const PRONOUNS = 'he she it they we i who which that'

const ACTING: ReadonlySet<string> = new Set([STATES, BODIES, OFFICES, GROUPS, PRONOUNS].join(' ').split(' '))

/** True for a common noun or pronoun that acts by itself. */
export const isAgentive = ({ lower }: Word): boolean => ACTING.has(lower)
