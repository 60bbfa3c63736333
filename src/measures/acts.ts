/**
 * What is done to a measure that a noun names: "imposed sanctions", "the lifting of the embargo", "sanctions remain".
 * `status` is given where the act itself is not yet the measure ("announced sanctions" is decided, not in force).
 */
import type { Action, Status } from './taxonomy.js'

export interface Act {
  readonly action: Action
  /** Undefined: the tense decides. */
  readonly status?: Status
}

export const IMPOSE: Act = { action: 'impose' }
export const EXTEND: Act = { action: 'extend' }
export const LIFT: Act = { action: 'lift' }

const table = (entries: Readonly<Record<string, Act>>): ReadonlyMap<string, Act> =>
  new Map(Object.entries(entries).flatMap(([words, act]) => words.split(' ').map((word) => [word, act] as const)))

/** Verbs that undo what was decided, whether a measure or the decision to take it. */
const UNDOING =
  'scrap scraps scrapped scrapping cancel cancels cancelled canceled cancelling canceling revoke revokes revoked revoking repeal repeals repealed repealing rescind rescinds rescinded rescinding annul annuls annulled annulling withdraw withdraws withdrew withdrawn withdrawing undo undoes undid undone overturn overturns overturned overturning reverse reverses reversed reversing retract retracts retracted retracting'

/** Verbs with the measure as their object (or as the subject of their passive). */
export const ACTS_ON: ReadonlyMap<string, Act> = table({
  'resume resumes resumed resuming heap heaps heaped heaping revive revives revived reviving resurrect resurrects resurrected slam slams slammed slamming impose imposes imposed imposing reimpose reimposes reimposed reimposing re-impose re-imposes re-imposed re-imposing slap slaps slapped slapping levy levies levied levying place places placed placing laid put puts putting apply applies applied applying adopt adopts adopted adopting introduce introduces introduced introducing reintroduce reintroduces reintroduced reintroducing enact enacts enacted enacting implement implements implemented implementing issue issues issued issuing enforce enforces enforced enforcing institute institutes instituted instituting clamp clamps clamped clamping levels leveled levelled level leveling hit hits hitting order orders ordered ordering tighten tightens tightened tightening expand expands expanded expanding widen widens widened widening strengthen strengthens strengthened strengthening toughen toughens toughened toughening increase increases increased increasing step stepped stepping raise raises raised raising double doubles doubled reinstate reinstates reinstated reinstating restore restores restored restoring launch launches launched launching roll rolls rolling rolled employ employs employed employing intensify intensifies intensified intensifying escalate escalates escalated escalating secure secures secured securing broaden broadens broadened broadening unleash unleashes unleashed unleashing mandate mandated mandates sign signs signed signing match matches matched matching mirror mirrors mirrored replicate replicated replicating set include includes included including join joins joined joining ratchet ratchets ratcheted ratcheting ramp ramps ramped ramping pile piles piled piling beef beefed beefing bolster bolsters bolstered bolstering reinforce reinforces reinforced reinforcing deepen deepens deepened snap snapped snapping activate activates activated activating invoke invokes invoked invoking initiate initiates initiated initiating bring brings brought bringing deploy deploys deployed deploying wield wields wielded wielding inflict inflicts inflicted inflicting contain contains contained containing comprise comprises comprised comprising take takes took taken taking harden hardens hardened hardening stiffen stiffens stiffened stiffening decree decreed decreeing proclaim proclaimed charge charges charged charging create creates created creating establish establishes established establishing fix fixes fixed fixing sets setting begin begins began begun beginning start starts started starting commence commences commenced commencing mount mounts mounted mounting copy copies copied copying whack whacks whacked whacking clap claps clapped clapping stick sticks stuck sticking add adds added adding':
    IMPOSE,
  'release releases released releasing announce announces announced announcing approve approves approved approving agree agrees agreed agreeing unveil unveils unveiled unveiling declare declares declared declaring endorse endorsed endorses endorsing decide decided pass passed passes passing finalise finalises finalised finalize finalizes finalized back backed clear clears cleared clearing pledge pledges pledged pledging promise promises promised promising hammer hammered signal signals signaled signalled signaling signalling outline outlines outlined outlining detail details detailed detailing notify notified publish publishes published publishing confirm confirms confirmed confirming authorise authorises authorised authorising authorize authorizes authorized authorizing greenlight greenlights greenlit green-lighted okay okays okayed rubber-stamp rubber-stamped':
    { action: 'impose', status: 'announced' },
  'extend extends extended extending renew renews renewed renewing prolong prolongs prolonged prolonging maintain maintains maintained maintaining keep keeps kept keeping retain retains retained retaining uphold upholds upheld upholding reauthorise reauthorised reauthorize reauthorized reaffirm reaffirms reaffirmed leave leaves left leaving preserve preserves preserved preserving continue continues continued continuing sustain sustains sustained sustaining':
    EXTEND,
  'ease eases eased easing relax relaxes relaxed relaxing loosen loosens loosened loosening soften softens softened softening waive waives waived waiving reduce reduced reducing scale scales scaling scaled narrow narrows narrowed narrowing lower lowers lowered lowering slash slashes slashed slashing trim trims trimmed trimming dilute dilutes diluted diluting lighten lightens lightened lightening halve halves halved halving cut cuts cutting temper tempers tempered tempering moderate moderates moderated moderating liberalise liberalises liberalised liberalising liberalize liberalizes liberalized liberalizing tweak tweaks tweaked tweaking':
    { action: 'ease' },
  'freeze freezes froze frozen freezing suspend suspends suspended suspending pause pauses paused pausing halt halts halted halting delay delays delayed delaying postpone postpones postponed postponing shelve shelves shelved shelving defer defers deferred deferring mothball mothballs mothballed mothballing':
    { action: 'suspend' },
  [`${UNDOING} lift lifts lifted lifting remove removes removed removing end ends ended ending drop drops dropped dropping abolish abolishes abolished abolishing terminate terminates terminated terminating dismantle dismantles dismantling dismantled phase phases phasing phased discontinue discontinues discontinued discontinuing quash quashes quashed strike strikes struck unwind unwound gone axe axes axed axing ditch ditches ditched ditching jettison jettisoned abandon abandons abandoned abandoning void voids voided voiding nullify nullifies nullified nullifying eliminate eliminates eliminated eliminating erase erases erased erasing bin bins binned binning junk junks junked junking nix nixes nixed nixing forgo forgoes forwent forego foregoes`]:
    LIFT,
  'deliberate deliberates deliberated deliberating consider considers considered considering discuss discusses discussed discussing mull mulls mulled mulling weigh weighs weighed weighing evaluate evaluates evaluated evaluating assess assesses assessed assessing study studies studied studying debate debated debating explore explores explored exploring examine examines examined contemplate contemplated contemplating contemplates look looks looked looking eye eyes eyed eyeing flag flags flagged flagging float floats floated floating ponder ponders pondered pondering moot moots mooted mooting suggest suggests suggested suggesting entertain entertains entertained entertaining countenance countenances countenanced countenancing envisage envisages envisaged envisaging dangle dangles dangled dangling':
    { action: 'impose', status: 'considered' },
  'propose proposes proposed proposing plan plans planned planning prepare prepares prepared preparing draft drafts drafted drafting pursue pursues pursued pursuing develop develops developed developing seek seeks sought seeking table tables tabled tabling finalising finalizing introduce_bill ready readied readying working negotiate negotiates negotiated negotiating craft crafts crafted crafting circulate circulates circulated circulating devise devises devised devising submit submits submitted submitting':
    { action: 'impose', status: 'proposed' },
  'threaten threatens threatened threatening warn warns warned warning brandish brandishes brandished brandishing': {
    action: 'impose',
    status: 'threatened',
  },
  'urge urges urged urging demand demands demanded demanding request requests requested requesting advocate advocates advocated advocating call calls called calling recommend recommends recommended recommending support supports supported supporting favor favour favored favoured want wants wanted press presses pressed pressing push pushes pushed pushing lobby lobbies lobbied lobbying appeal appealed appeals':
    { action: 'impose', status: 'called-for' },
  'rule rules ruled ruling reject rejects rejected rejecting oppose opposes opposed opposing veto vetoes vetoed vetoing refuse refuses refused refusing resist resists resisted withstand withstands withstood block blocks blocked blocking stall stalls stalled stalling rebuff rebuffs rebuffed rebuffing spurn spurns spurned spurning dismiss dismisses dismissed dismissing exclude excludes excluded excluding scupper scuppers scuppered scuppering torpedo torpedoes torpedoed torpedoing stymie stymies stymied thwart thwarts thwarted thwarting derail derails derailed derailing':
    { action: 'impose', status: 'rejected' },
})

/** "rescinded its decision to expel": verbs whose object may be a decision. */
export const UNDOING_VERBS: ReadonlySet<string> = new Set(UNDOING.split(' '))

/** Verbs with the measure as their subject: "sanctions took effect", "the ban covers". */
export const ACTS_OF: ReadonlyMap<string, Act> = table({
  'take takes took come comes came enter enters entered go goes went cover covers covered covering apply applies applied applying affect affects affected affecting target targets targeted targeting hit hits bar bars prohibit prohibits prohibited include includes included including block blocks aimed start starts started begin begins began beginning date dates dated follow follows followed freeze freezes prevent prevents restrict restricts kick kicks kicked bite bites bit biting name names named run runs ran running last lasts lasted rise rises rose risen climb climbs climbed jump jumps jumped snap snaps snapped snapping':
    IMPOSE,
  'live lives lived living hold holds held holding remain remains remained remaining stay stays stayed staying continue continues continued persist persists persisted stand stands stood':
    EXTEND,
  'fall falls fell fallen falling expire expires expired expiring lapse lapses lapsed lapsing end ends ended': {
    action: 'lift',
  },
})

/** Verbs whose subject is hit: "faces an asset freeze", "was placed under sanctions", "will be subject to". */
export const ACTS_SUFFERED: ReadonlyMap<string, Act> = table({
  'face faces faced facing suffer suffers suffered incur incurred receive received': IMPOSE,
})

/** Verbs that put their object, or their passive subject, "under sanctions", "on a list", "with tariffs". */
export const ACTS_PUTTING: ReadonlyMap<string, Act> = table({
  'put puts putting place places placed placing hit hits hitting slap slaps slapped slapping target targets targeted targeting punish punishes punished punishing bring brings brought bringing come comes came is are was were be been remain remains remained live lives lived living suffer suffers suffered suffering labour labours labored laboured':
    IMPOSE,
  'threaten threatens threatened threatening': { action: 'impose', status: 'threatened' },
})

/** Verbs of replying: "followed with visa bans", "retaliated with tariffs". */
export const ACTS_REPLYING: ReadonlyMap<string, Act> = table({
  'follow follows followed following react reacts reacted reacting respond responds responded responding retaliate retaliates retaliated retaliating reply replies replied replying answer answers answered answering counter countered proceed proceeds proceeded proceeding persist persists persisted align aligns aligned aligning mirror mirrors mirrored match matches matched':
    IMPOSE,
})

/** Verbs that free their object "from sanctions". */
export const ACTS_FREEING: ReadonlyMap<string, Act> = table({
  'exempt exempts exempted exempting exclude excludes excluded excluding spare spares spared sparing excuse excused excusing release releases released releasing free frees freed freeing relieve relieves relieved relieving absolve absolved shield shields shielded shielding except excepts excepted insulate insulates insulated':
    {
      action: 'ease',
    },
})

/** Nouns in front of the measure: "the imposition of sanctions", "a waiver from the sanctions". */
export const ACT_NOUNS: ReadonlyMap<string, Act> = table({
  'return reinstatement imposition introduction adoption enactment application tightening expansion reimposition re-imposition extension_of slapping imposing round rounds package packages set sets series raft wave slew tranche list batch array range variety regime programme program bulk rest remainder portion centerpiece centrepiece cornerstone mainstay remnants vestiges dlrs dollars':
    IMPOSE,
  'announcement approval unveiling way ground groundwork': { action: 'impose', status: 'announced' },
  'renewal extension prolongation maintenance continuation rollover': EXTEND,
  'reduction reductions cut cuts lowering easing relaxation loosening waiver waivers exemption exemptions relief reprieve reprieves exception exceptions':
    {
      action: 'ease',
    },
  'suspension pause moratorium delay postponement deferral': { action: 'suspend' },
  'lifting removal end ending repeal revocation cancellation termination scrapping withdrawal abolition': {
    action: 'lift',
  },
  'threat threats warning warnings': { action: 'impose', status: 'threatened' },
  'call calls demand demands appeal appeals push': { action: 'impose', status: 'called-for' },
  'plan plans proposal proposals draft bill legislation': { action: 'impose', status: 'proposed' },
  'possibility prospect option options idea support backing discussion discussions debate debates consultations': {
    action: 'impose',
    status: 'considered',
  },
})

/** Verbs over a generic measure that only say that a policy goes on: "will continue to impose sanctions". */
export const GOES_ON = /^(?:continu(?:e|es|ed|ing)|cooperat(?:e|es|ed|ing)|support(?:s|ed|ing)?)$/

/** The same, and those that only see to what was imposed: "will enforce the sanctions". */
export const POLICY = new RegExp(`${GOES_ON.source}|^enforc(?:e|es|ed|ing)$`)

/** Nouns that only measure out the one behind them: "a raft of sanctions", "a new round of tariffs". */
export const PACKAGING =
  /^(?:rounds?|packages?|sets?|series|raft|wave|slew|tranche|list|batch|array|range|variety|number|types?|kinds?|levels?|form|forms|regime|programme|program|decades?|years?|months?|host|flurry|string|barrage|volley|web|bulk|rest|remainder|portion|centerpiece|centrepiece|cornerstone|mainstay|remnants|vestiges|majority|most|part|parts|all|some|dlrs|dollars)$/
