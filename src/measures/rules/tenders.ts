import type { Rule } from './rule.js'

/** What public bodies may no longer buy, and what they may buy again. */
export const TENDERS: readonly Rule[] = [
  {
    id: 'procurement-ban/bodies-may-not-buy',
    type: 'procurement-ban',
    verb: '(may|must|can|could|shall) (not|no longer) (buy|purchase|procure|use|install|acquire|order); no .{1,7} (may|can|shall) (buy|purchase|procure)',
    object:
      '(drones|helicopters|trucks|chips|software|phones|cameras|equipment|gear|products|goods|devices|computers|cars|vehicles|buses|steel|medicine|medicines|vaccines|apps|services|weapons|arms|aircraft|ships|satellites|batteries|panels|machines|servers)',
    where:
      '(agencies|ministries|departments|bodies|military|pentagon|army|police|government|state companies|schools|hospitals) #Adverb? (may|must|can|could|shall) (not|no longer) (buy|purchase|procure|use|install|acquire|order); no ~ (agency|ministry|department|body|agencies|ministries) .{0,5} (may|can|shall) (buy|purchase|procure)',
    target: ['from', 'of', 'inside'],
    goods: ['object', 'inside'],
    denial: true,
    origin: true,
    foreign: true,
    why: 'By denial: what public bodies may not buy.',
    matches: [
      '[imposer US] federal agencies [trigger may no longer buy] drones made in [target China].',
      '[imposer Danish] ministries [trigger may not use] phones of [target China]’s ZTE.',
      '[trigger No agency of] [imposer the Danish government] [trigger may buy goods] from [target two Russian] firms.',
    ],
    rejects: ['Spanish police may not use dogs at night.', 'US agencies may not buy wine for guests.'],
  },
  {
    id: 'procurement-ban/rip-out',
    type: 'procurement-ban',
    verb: '(rip|rips|ripped|ripping) out; (strip|strips|stripped|stripping); (remove|removes|removed|removing); (phase|phases|phased|phasing) out',
    object:
      '(huawei|zte|hikvision|dahua) ~ (equipment|gear|kit|parts|components|technology|cameras|devices); (chinese|russian|israeli|american|iranian) ~ (cameras|routers|inverters|drones|software) from ~ (network|networks|ministries|ministry|buildings|offices|sites|systems|bases)',
    reach: 'clause',
    target: ['inside'],
    goods: ['inside'],
    byState: true,
    foreign: true,
    why: 'What a maker of the target sold must go.',
    matches: [
      '[imposer Sweden] told operators to [trigger rip out] [target Huawei] [trigger equipment] by 2025.',
      '[imposer Canberra] is [trigger removing] [target Chinese] [trigger cameras from its ministries].',
    ],
    rejects: ['The thief ripped out Huawei phones of a shop.', 'BT will strip Huawei equipment from its core.'],
  },
  {
    id: 'procurement-ban/no-plan-to-use',
    type: 'procurement-ban',
    verb: '(reject|rejects|rejected|rejecting|block|blocks|blocked|blocking|veto|vetoes|vetoed); (turn|turns|turned|turning) down',
    object:
      '(bid|plan|plans|request|proposal) .{0,4} to (use|install|buy) ~ (huawei|zte|hikvision|dahua); (huawei|zte) bid to (build|supply|run|lay)',
    reach: 'clause',
    target: ['inside'],
    byState: true,
    foreign: true,
    why: 'An operator may not use what a maker of the target sells.',
    matches: ["[imposer New Zealand] [trigger turned down] Spark's [trigger plan to use] [target Huawei] gear."],
    rejects: ['The board rejected a plan to use Huawei phones.', 'Peru rejected a plan to use cameras.'],
  },
  {
    id: 'procurement-ban/bodies-barred-from-buying',
    type: 'procurement-ban',
    verb: '{ban}; (tell|tells|told|order|orders|ordered|instruct|instructs|instructed|direct|directs|directed|ask|asks|asked)',
    object:
      '(government|agencies|ministries|departments|bodies|military|pentagon|army|authorities|companies|firms|enterprises|hospitals|schools|officials|servants) ~ (from|to stop|to avoid) (buying|purchasing|procuring|using|installing); (agencies|ministries|departments|bodies|military|pentagon|army|authorities|companies|firms|hospitals|schools|officials|servants) ~ (not to|to not) (buy|purchase|procure|use|install); from (buying|purchasing|procuring|using|installing)',
    where:
      '{ban} ~ (government|agencies|ministries|departments|bodies|military|pentagon|army|authorities|officials|servants|hospitals|schools|state companies|state firms|state-owned companies|state enterprises) (from|to stop|not to|to avoid|to not) (buy|buying|purchasing|purchase|procuring|procure|using|use|install|installing); (tell|tells|told|order|orders|ordered|instruct|instructs|instructed|direct|directs|directed|ask|asks|asked) ~ (government|agencies|ministries|departments|bodies|military|pentagon|army|authorities|officials|servants|hospitals|schools|state companies|state firms|state-owned companies|state enterprises) (from|to stop|not to|to avoid|to not) (buy|buying|purchasing|purchase|procuring|procure|using|use|install|installing); (government|agencies|ministries|departments|bodies|military|pentagon|army|authorities|officials|servants|hospitals|schools|state companies|state firms|state-owned companies|state enterprises) (is|are|was|were|be|been) .{0,2} {ban} from (buying|purchasing|procuring|using|installing)',
    unless:
      'from (buying|purchasing) ~ (property|land|farmland|homes|houses|estate|shares|stake|stakes|stock|stocks|bonds)',
    reach: 'clause',
    target: ['from', 'of', 'by', 'with', 'inside'],
    goods: ['object'],
    origin: true,
    foreign: true,
    why: 'Public bodies are kept from buying what the target makes.',
    matches: [
      '[imposer China] [trigger told state agencies to stop buying] chips from [target the United States].',
      '[imposer Russia] [trigger barred state companies from purchasing] software made in [target Germany].',
      'The [imposer US] government was [trigger barred from buying] machines of [target Japan]’s Toshiba.',
    ],
    rejects: [
      'The mayor told officials not to use Spanish at work.',
      'Norway told its ministries to avoid using French wine glasses twice.',
    ],
  },
  {
    id: 'procurement-ban/no-contracts-for',
    type: 'procurement-ban',
    verb: '(will|would|may|can) (not|no longer) (award|give|grant|sign|place)',
    object:
      '(defence|defense|government|public|state|military|federal|arms|new) ~ (contract|contracts|tender|tenders|order|orders)',
    target: ['to', 'with'],
    denial: true,
    foreign: true,
    why: 'By denial: firms of the target get no contracts.',
    matches: [
      '[imposer Spain] [trigger will not award defence contracts] to [target Israeli] companies.',
      '[imposer Oslo] [trigger will no longer sign military contracts] with [target Israel].',
    ],
    rejects: ['The club will not give new contracts to two Spaniards.', 'Norway will not sign a treaty with Chad.'],
  },
  {
    id: 'procurement-ban/stop-orders',
    type: 'procurement-ban',
    verb: '(cancel|cancels|cancelled|canceled|cancelling|terminate|terminates|terminated|terminating|scrap|scraps|scrapped|revoke|revokes|revoked)',
    object:
      '(airport|port|security|railway|rail|telecoms|telecom|5g|nuclear|satellite|road) (contract|contracts|concession|concessions|deal|deals)',
    target: ['of', 'with', 'inside', 'for'],
    foreign: true,
    why: 'Firms of the target lose the contracts that the state gave them.',
    matches: [
      '[imposer India] [trigger cancelled the airport contracts] of [target a Turkish] firm.',
      '[imposer Romania] [trigger scrapped a nuclear deal] with [target China].',
    ],
    rejects: ['The club cancelled its airport contract.', 'The airline from Spain scrapped a rail deal.'],
  },
  {
    id: 'procurement-ban/curbs-on-bidders',
    type: 'procurement-ban',
    noun: '(restrictions|curbs|limits|ban) (on|for) ~ (companies|firms|bidders|suppliers|contractors|makers|vendors)',
    where:
      '(restrictions|curbs|limits|ban) (on|for) ~ (companies|firms|bidders|suppliers|contractors|makers|vendors) .{0,2} (bidding|bid|competing) (for|in|on)',
    target: ['inside', 'on', 'from'],
    foreign: true,
    why: 'Bidders of the target are kept from public contracts.',
    matches: [
      '[imposer Hungary] imposed [trigger restrictions on] [target Chinese] [trigger firms] bidding for public tenders.',
      '[imposer India] plans to lift [trigger curbs on] [target Chinese] [trigger companies] that bid for state contracts.',
    ],
    rejects: ['The city set limits on firms bidding for taxi licences.', 'Spain imposed restrictions on companies.'],
  },
  {
    id: 'procurement-ban/may-bid-again',
    type: 'procurement-ban',
    verb: '{allow}; (let|lets|letting|open|opens|opened|opening|reopen|reopens|reopened|invite|invites|invited)',
    object:
      '(reconstruction|government|public|state|federal|defence|defense) (contracts|tenders|procurement|contract) to; (to|from) ~ (bid|bidding|compete|competing) (for|on|in) ~ (contracts|tenders|procurement|contract); (bid|bids|bidding) (for|on|in) ~ (contracts|tenders|procurement|contract)',
    reach: 'clause',
    target: ['to', 'object', 'from', 'by', 'inside'],
    action: 'ease',
    foreign: true,
    why: 'Firms of the target may sell to public bodies again.',
    matches: [
      '[imposer Washington] [trigger opened reconstruction contracts to] [target French] companies.',
      '[imposer Canada] again [trigger allowed] [target American] firms to [trigger bid for federal contracts].',
    ],
    rejects: ['The mayor let the baker bid for contracts.', 'The fair opened to public tenders.'],
  },
]
