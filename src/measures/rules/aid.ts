import type { Rule } from './rule.js'

/** Aid and loans of donors. */
export const AID: readonly Rule[] = [
  {
    id: 'aid-suspension/suspend-aid',
    type: 'aid-suspension',
    verb: '{withhold}; {revoke}; (redirect|redirects|redirected|redirecting|divert|diverts|diverted|slash|slashes|slashed|postpone|postpones|postponed|postponing|scrap|scraps|scrapped|defer|deferred)',
    object:
      '(aid|assistance|funding|aid money); (development|budget|budgetary|military|financial|economic|foreign|humanitarian|security|bilateral|emergency) ~ (aid|assistance|support|funding|funds|cooperation|financing|help); (grants|grant|disbursement|disbursements); plans to (give|provide|lend|disburse|grant) ~ (aid|assistance|loans|grants|funds); (loan|aid|assistance|credit|grant) (package|packages|programme|program|plan|agreement); (yen|soft|concessional|low-interest|concessionary) (loan|loans|credit|credits); (wheat|food|commodity) (credits|credit); (release|payment|disbursement) of ~ (euros|dollars|pounds|funds|money|tranche|tranches); processing ~ (operations|projects|loans|grants); all ~ (projects|programs|programmes|operations); aid (programme|programmes|program|programs|payments|deliveries|money|package); (borrowing rights|drawing rights); development ~ (project|projects|programme|programmes|cooperation|work); (new|fresh|further) ~ (aid|assistance|commitments|loans|grants); aid (worker|projects|agreement|disbursement|disbursements); (payments|funds|money|funding) ~ (government|authority|authorities|agency|army|military|junta|programme|regime); (contributions|contribution|dues) to ~ (unesco|unrwa|unfpa|agency|agencies|nations|organization|organisation|fund)',
    unless: '(export|exports|import|imports|trade|business|investment|commercial|military|flight|banking) operations',
    target: ['to', 'for', 'of', 'inside', 'with', 'in', 'from'],
    given: true,
    foreign: true,
    why: 'Aid is stopped.',
    matches: [
      '[imposer France] [trigger suspended development aid] to [target Mali].',
      '[trigger Financial aid] for [target Uganda] was [trigger halted] by [imposer the EU].',
      '[imposer The World Bank] [trigger paused disbursements] to [target Sudan].',
      '[imposer Berlin] announced the [trigger suspension of aid] to [target Niger].',
    ],
    rejects: ['The charity suspended aid deliveries in the storm.', 'Fraud cost the Polish farm its grant.'],
  },
  {
    id: 'aid-suspension/ban-aid',
    type: 'aid-suspension',
    verb: '{ban}',
    object:
      '(all|any|most) ~ (aid|assistance); (economic|military|financial|development|foreign|us|american|federal) (aid|assistance)',
    unless:
      '(aid|assistance) (group|groups|worker|workers|agency|agencies|convoy|convoys|ship|ships|flotilla|truck|trucks)',
    target: ['to', 'for', 'inside'],
    foreign: true,
    why: 'A law or order forbids help to the target.',
    matches: [
      '[imposer Washington] [trigger banned all assistance] to [target Sudan].',
      '[trigger Military aid] to [target Peru] [trigger was prohibited] by [imposer the United States].',
    ],
    rejects: ['The camp in Chad banned any aid worker.', 'The law bans financial aid to students in Oslo.'],
  },
  {
    id: 'aid-suspension/put-on-hold',
    type: 'aid-suspension',
    verb: '(put|puts|putting|place|placed|places|pull|pulls|pulled|pulling)',
    object:
      'on (hold|ice) ~ (aid|assistance|funding|loans|grants); the plug on ~ (aid|assistance|funding|loans); (aid|assistance|funding|support|loans|loan|grants) ~ (on hold|on ice|under review); (aid|assistance|funding|support|loans|loan|grants) ~ (review|pause|condition|conditional)',
    reach: 'clause',
    target: ['to', 'for', 'inside', 'in'],
    given: true,
    foreign: true,
    why: 'Aid is laid aside.',
    matches: [
      '[imposer The United States] [trigger put] $700 million in [trigger aid] to [target Sudan] [trigger on hold].',
      '[imposer Stockholm] [trigger put funding] for [target Somalia] [trigger on hold].',
    ],
    rejects: ['The firm put funding for its Irish plant under review.', 'A call for help from Spain was put on hold.'],
  },
  {
    id: 'aid-suspension/deny-loans',
    type: 'aid-suspension',
    verb: '{deny}; {ban}; {exclude}; (cut off)',
    object:
      '(credits|credit|grants) (to|for|from); access to ~ (resources|financing|funds|loans|funding|drawing); from ~ (aid|funding|money); duty-free (access|benefits|treatment); trade (preferences|benefits); from ~ (agoa|gsp)',
    reach: 'clause',
    target: ['to', 'for', 'object', 'of', 'inside'],
    foreign: true,
    why: 'A lender or donor shuts the target out of its money.',
    matches: [
      '[imposer The IMF] [trigger denied] [target Afghanistan] [trigger access to its resources].',
      '[imposer Washington] [trigger excluded] [target Gabon] [trigger from trade aid].',
    ],
    rejects: ['The bank denied loans to a Greek baker.', 'Rain cut off access to the funds office in Oslo.'],
  },
  {
    id: 'aid-suspension/no-longer-aids',
    type: 'aid-suspension',
    verb: '(provide|provides|provided|providing|give|gives|gave|given|giving|send|sends|sent|fund|funds|funded|grant|grants|granted|release|approve|approves|approved|lend|offer|extend|pay|disburse|support|finance|resume)',
    object: '(aid|assistance|loans|loan|funds|funding|money|support|grants|credits)',
    target: ['to', 'for', 'inside', 'object'],
    denial: true,
    foreign: true,
    why: 'A donor says that it gives no more.',
    matches: [
      '[imposer The United States] will [trigger not provide aid] to the government of [target Cambodia].',
      '[imposer The World Bank] will [trigger not approve new loans] to [target Myanmar].',
    ],
    rejects: ['The charity could not send aid to the island for a week.', 'The bank did not lend money to Spain.'],
  },
  {
    id: 'aid-suspension/resume-aid',
    type: 'aid-suspension',
    verb: '{restore}; (unblock|unblocks|unblocked|unblocking|unlock|unlocks|unlocked|unlocking|thaw|thaws|thawed|release|released|releases|releasing)',
    object:
      '(aid|assistance); (development|budget|military|financial|economic|foreign|security|withheld) (aid|assistance|support|funding); (aid|loan) payments; payments to ~ (palestinians|authority|government|agency); (food|rice|fuel|fertiliser|fertilizer|humanitarian|security|frozen) (aid|assistance|shipments)',
    target: ['to', 'for', 'of', 'inside', 'with'],
    given: true,
    foreign: true,
    action: 'lift',
    why: 'Aid that was stopped flows again.',
    matches: [
      '[imposer The EU] [trigger resumed budget support] to [target Burundi].',
      '[imposer Washington] [trigger released military aid] for [target Egypt].',
    ],
    rejects: ['Boats resumed aid deliveries after the storm.', 'The court released legal aid for a Pole.'],
  },
  {
    id: 'aid-suspension/ban-on-aid',
    type: 'aid-suspension',
    noun: '(ban|freeze|moratorium|hold|block) on (all|any|new|us|american|most|further|its)? (economic|military|financial|development|humanitarian|foreign|food)? (aid|assistance)',
    unless:
      '(aid|assistance) (group|groups|worker|workers|agency|agencies|convoy|convoys|ship|ships|flotilla|truck|trucks)',
    target: ['to', 'for', 'inside', 'on'],
    foreign: true,
    why: 'The ban on help named as a noun.',
    matches: ['[imposer The United States] lifted its [trigger ban on aid] to [target Nicaragua].'],
    rejects: ['The court lifted a ban on aid groups in Sudan.', 'Spain lifted a ban on aid workers.'],
  },
  {
    id: 'aid-suspension/restore-loans',
    type: 'aid-suspension',
    verb: '(resume|resumes|resumed|resuming|resumption|restore|restores|restored|restoring|unfreeze|unfreezes|unfroze|unfrozen|unblock|unblocked|reinstate|reinstated); {allow}',
    object: '(lending|loans|disbursements); development cooperation; (new|fresh) (loans|aid|grants|projects)',
    target: ['to', 'for', 'with', 'inside', 'in'],
    action: 'lift',
    foreign: true,
    why: 'Loans and projects that were stopped go on.',
    matches: [
      '[imposer The World Bank] [trigger resumed lending] to [target Belarus].',
      '[imposer Japan] [trigger resumed new loans] to [target China].',
    ],
    rejects: ['The library resumed loans of books.', 'The club in Spain allowed loans of players.'],
  },
]
