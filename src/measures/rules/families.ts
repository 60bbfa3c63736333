/**
 * Word families: every form by which news tells the same act or names the same thing, shared by all rules.
 * Forms of verbs and of their nouns stand together: whether a form is a verb is settled by the tags of its sentence.
 * `_` joins the words of a fixed phrase; phrases stand first, since compromise 14.17 takes the first form that fits, not
 * the longest ("cut" of "cut off aid").
 */
export const FAMILIES = {
  // acts
  freeze:
    'freeze freezes froze frozen freezing block blocks blocked blocking immobilise immobilised immobilising immobilize immobilized immobilizing immobilises immobilizes re-freeze',
  seize:
    'seize seizes seized seizing seizure seizures confiscate confiscates confiscated confiscating confiscation impound impounds impounded impounding nationalise nationalised nationalising nationalize nationalized nationalizing nationalisation nationalization forfeit forfeits forfeited forfeiting forfeiture expropriate expropriated expropriating expropriation requisition requisitioned',
  ban: 'made_illegal makes_illegal made_unlawful ban bans banned banning prohibit prohibits prohibited prohibiting prohibition prohibitions bar bars barred barring forbid forbids forbade forbidden forbidding outlaw outlaws outlawed outlawing disallow disallowed embargo embargoes embargoed embargoing',
  stop: 'put_on_hold puts_on_hold putting_on_hold put_on_ice puts_on_ice putting_on_ice put_off puts_off putting_off put_an_end_to puts_an_end_to putting_an_end_to put_a_stop_to puts_a_stop_to putting_a_stop_to put_a_freeze_on puts_a_freeze_on putting_a_freeze_on put_a_halt_to puts_a_halt_to putting_a_halt_to break_off breaks_off broke_off broken_off breaking_off call_off calls_off called_off calling_off cut_off cuts_off cutting_off phase_out phases_out phased_out phasing_out shut_off shuts_off shutting_off turn_off turns_off turned_off turning_off hold_back holds_back held_back holding_back hold_up holds_up held_up holding_up call_a_halt_to calls_a_halt_to called_a_halt_to calling_a_halt_to bring_to_a_halt brings_to_a_halt brought_to_a_halt bringing_to_a_halt bring_an_end_to brings_an_end_to brought_an_end_to bringing_an_end_to wind_down winds_down wound_down winding_down cutoff cutoffs cut-off cut-offs cessation stoppage halt halts halted halting suspend suspends suspended suspending suspension stop stops stopped stopping block blocks blocked blocking cease ceases ceased ceasing pause pauses paused pausing cut cuts cutting end ends ended ending cancel cancels canceled cancelled canceling cancelling cancellation freeze freezes froze frozen freezing discontinue discontinues discontinued discontinuing terminate terminates terminated terminating termination withhold withholds withheld withholding scrap scraps scrapped scrapping abandon abandons abandoned abandoning shelve shelves shelved shelving axe axes axed axing interrupt interrupts interrupted interrupting interruption sever severs severed severing severance pull_the_plug_on pulls_the_plug_on pulled_the_plug_on pulling_the_plug_on call_time_on calls_time_on called_time_on put_paid_to turn_its_back_on turned_its_back_on ditch ditches ditched ditching mothball mothballed mothballs nix nixed',
  restrict:
    'crack_down_on cracks_down_on cracked_down_on cracking_down_on clamp_down_on clamps_down_on clamped_down_on clamping_down_on restrict restricts restricted restricting restriction restrictions curb curbs curbed curbing limit limits limited limiting limitation limitations tighten tightens tightened tightening control controls controlled controlling capped capping',
  expel:
    'turf_out turfs_out turfed_out turfing_out cast_out casts_out throw_out throws_out threw_out thrown_out throwing_out kick_out kicks_out kicked_out kicking_out boot_out boots_out booted_out booting_out expel expels expelled expelling expulsion expulsions ouster ousters oust ousts ousted ousting eject ejects ejected ejecting ejection',
  list: 'list lists listed listing relist relists relisted relisting re-listed designate designates designated designating designation designations blacklist blacklists blacklisted blacklisting blacklistings redesignate redesignated',
  sanction: 'sanction sanctions sanctioned sanctioning',
  place:
    'place places placed placing put puts putting add adds added adding include includes included including inscribe inscribed',
  close:
    'shut_down shuts_down shutting_down shutter shutters shuttered shuttering close closes closed closing closure shut shuts shutting seal sealed sealing',
  revoke:
    'tear_up tears_up tore_up torn_up take_away takes_away took_away taken_away revoke revokes revoked revoking revocation withdraw withdraws withdrew withdrawn withdrawing withdrawal strip strips stripped stripping cancel cancels cancelled canceled cancelling canceling cancellation rescind rescinds rescinded rescinding annul annulled annulling end ends ended ending terminate terminates terminated terminating termination void voids voided nullify nullified',
  deny: 'deny denies denied denying denial refuse refuses refused refusing refusal reject rejects rejected rejecting',
  recall:
    'pull_back pulls_back pulled_back bring_back brings_back brought_back call_back called_back call_home calls_home called_home calling_home bring_home brought_home recall recalls recalled recalling withdraw withdraws withdrew withdrawn withdrawing withdrawal',
  exclude:
    'exclude excludes excluded excluding exclusion remove removes removed removing removal disconnect disconnects disconnected disconnecting disconnection eject ejected ejecting kick kicks kicked kicking cut cuts cutting expel expels expelled expelling unplug unplugs unplugged unplugging',
  require:
    'require requires required requiring requirement oblige obliges obliged order orders ordered ordering force forces forced',
  raise:
    'raise raises raised raising increase increases increased increasing hike hikes hiked hiking impose imposes imposed imposing slap slaps slapped slapping levy levies levied levying double doubles doubled doubling',
  remove:
    'remove removes removed removing removal delist delists delisted delisting de-list strike struck striking take takes took taken taking',
  reopen:
    'throw_open throws_open threw_open thrown_open throwing_open reopen reopens reopened reopening re-open re-opened re-opening unblock unblocked',
  restore:
    'pick_up picks_up picked_up picking_up patch_up patched_up patching_up restore restores restored restoring restoration resume resumes resumed resuming resumption re-establish re-established re-establishing reestablish reestablished reestablishing normalise normalised normalize normalized normalization normalisation reinstate reinstates reinstated reinstating restart restarts restarted restarting unfreeze unfroze unfrozen unfreezing revive revives revived reviving revival relaunch relaunches relaunched relaunching reactivate reactivates reactivated reactivating reactivation mend mended mending',
  quit: 'walk_away_from walks_away_from walked_away_from back_out_of backs_out_of backed_out_of backing_out_of rip_up rips_up ripped_up ripping_up pull_out pulls_out pulled_out pulling_out walk_out walked_out tear_up tore_up torn_up quit quits quitting leave leaves left leaving withdraw withdraws withdrew withdrawn withdrawing withdrawal abandon abandons abandoned abandoning terminate terminates terminated terminating termination renounce renounces renounced renouncing revoke revoked annul annulled scrap scraps scrapped scrapping abrogate abrogated abrogating repudiate repudiates repudiated repudiating jettison jettisoned ditch ditches ditched ditching',
  downgrade:
    'draw_down draws_down drew_down drawn_down walk_out_on walked_out_on cut_off cuts_off cutting_off break_off breaks_off broke_off broken_off breaking_off downgrade downgrades downgraded downgrading lower lowers lowered lowering reduce reduces reduced reducing reduction sever severs severed severing severance cut cuts cutting break breaks broke broken breaking suspend suspends suspended suspending suspension freeze freezes froze frozen freezing rupture ruptures ruptured end ends ended ending snap snaps snapped snapping cease ceases ceased ceasing terminate terminates terminated terminating termination demote demotes demoted demoting',
  barring:
    'keep_out keeps_out kept_out keeping_out turf_out turfed_out boot_out booted_out shut_out shuts_out shutting_out kick_out kicked_out throw_out threw_out thrown_out ban bans banned banning prohibit prohibits prohibited prohibiting bar bars barred barring forbid forbids forbade forbidden forbidding exclude excludes excluded excluding exclusion disqualify disqualifies disqualified disqualifying suspend suspends suspended suspending suspension expel expels expelled expelling expulsion lock_out locks_out locked_out locking_out freeze_out froze_out frozen_out debar debarred',
  unfreeze:
    'free_up frees_up freed_up freeing_up unfreeze unfreezes unfroze unfrozen unfreezing unblock unblocks unblocked unblocking thaw thaws thawed thawing',
  release:
    'give_back gave_back hand_back handed_back hands_back release releases released releasing free frees freed freeing return returns returned returning',
  allow:
    'allow allows allowed allowing permit permits permitted permitting authorise authorises authorised authorising authorize authorizes authorized authorizing',
  // things
  asset:
    'bank_accounts asset assets finances fund funds property properties account accounts holding holdings deposits wealth interests savings money',
  goods: 'goods items products commodities equipment materials technology technologies',
  ware: 'precious_metals solar_panels fruit fruits vegetables meat beef pork poultry seafood fish dairy wine wines barley timber coal oil crude gas lng steel aluminium aluminum iron diamonds gold nickel copper cotton food foodstuffs goods products vehicles cars chips semiconductors fertilisers fertilizers textiles minerals petroleum uranium caviar vodka cheese grain grains wheat corn maize rice sugar tea coffee soy soya soybeans beans flour bananas cement liquor spirits tobacco cigarettes salmon potash electricity clothing pineapples apples citrus mangoes tomatoes potatoes garlic nuts chocolate cocoa milk chicken honey lobsters logs lumber bauxite alumina lithium graphite gallium germanium antimony magnesium canola rapeseed brandy cognac gin whisky whiskey beer sorghum carpets rugs pistachios shrimp tuna lamb mutton cattle livestock eggs butter rubber furs leather footwear shoes toys charcoal rubies metals polysilicon silicon panels bullion petrochemicals jade teak rum cigars cigarillos perfume perfumes jewellery jewelry produce onions walnuts almonds lemons oranges peaches grapes strawberries pears peppers cucumbers mussels oysters crab crabs shellfish herring sardines poultry pasta biscuits yoghurt yogurt bourbon tequila juice tyres tires motorcycles motorbikes tractors appliances televisions laptops phones handbags cosmetics furniture handicrafts yarn jute cashew cashews vanilla asphalt bitumen diesel kerosene petrol gasoline titanium palladium platinum manganese tungsten zinc lead trousers shirts garments apparel sweaters underwear prawns squid scallops abalone eels crayfish melons watermelons papayas avocados hazelnuts raisins olives spices herbs flowers roses newsprint plywood furskins magnets urea ammonia sulphur naphtha biodiesel ethanol condensate refrigerators batteries sausages ham milk-powder eggs mackerel cod anchovies raspberries blueberries cherries plums apricots durian durians lychees kiwis krugerrands carrots cabbages lentils peas chickpeas palm-oil candles bicycles maize millet cassava plantains chillies ginger cardamom groundnuts peanuts',
  sold: 'fuel fuels electricity power turbines engines parts machinery banknotes computers software components electronics telephones drones helicopters chips batteries medicines diluents equipment technology',
  export:
    'export exports exported exporting exportation sale sales shipment shipments shipping delivery deliveries supply supplies transfer transfers re-export re-exports reexport provision',
  import: 'import imports imported importing importation purchase purchases purchased purchasing buying buy',
  weapon:
    'jet_fighters military_jets hawk_jets military_aircraft military_helicopters fighter_jets fighter_jet fighter_planes missile_systems heavy_weapons attack_helicopters military_spare_parts defence_items defense_items military_items military_equipment military_goods defense_equipment defence_equipment military_hardware defense_articles defence_articles military_gear lethal_equipment arms weapon weapons weaponry arm ammunition munitions missiles tanks armaments warplanes warships warheads howitzers rifles guns bombs torpedoes submarines f-16 f-16s f-35 f-35s s-300 s-400 tank_parts combat_aircraft helicopter_gunships rockets artillery_shells mortars frigates corvettes',
  tariff: 'import_tax import_taxes tariff tariffs duty duties levies surtax surtaxes surcharge surcharges',
  visa: 'visa visas e-visa e-visas',
  flight:
    'flight flights airline airlines aircraft airplanes planes carrier carriers jets overflights overflight airliner airliners aeroflot belavia mahan_air iran_air conviasa air_koryo syrianair',
  vessel:
    'cargo_ships oil_tankers cruise_liners ship ships vessel vessels tanker tankers boat boats freighter freighters ferry ferries trawler trawlers yacht yachts barges',
  diplomat:
    'embassy_staff embassy_employees consular_staff intelligence_officers diplomat diplomats envoy envoys attache attaches attaché attachés spies operatives nuncio nuncios',
  talks: 'talks negotiations negotiation dialogue dialogues consultations talk discussions',
  bank: 'financial_institutions financial_institution bank banks lender lenders institutions',
  aid: 'budget_support aid assistance funding grants loans support',
  outbound:
    'export exports exporting exported exportation re-export re-exports re-exporting shipment shipments deliveries',
  security: 'bonds bond securities shares stock stocks debt equity notes',
  firm: 'company companies firm firms entity entities business businesses bank banks fund funds group groups person persons people individual individuals oligarch oligarchs official officials apps pipelines ports him them',
  listed:
    'official officials minister ministers ministry general generals commander commanders leader leaders lawmaker lawmakers politician politicians judge judges prosecutor prosecutors businessman businessmen businesswoman tycoon tycoons oligarch oligarchs company companies firm firms entity entities individual individuals person persons people group groups network networks agency agencies organisation organisations organization organizations airline airlines maker makers manufacturer manufacturers militia militias cartel cartels gang gangs trafficker traffickers hacker hackers member members ally allies relatives son daughter wife chief commandant police businesses bank banks lender conglomerate executives financier financiers settlers supporters producer producers refinery refiners shipper shippers traders trader contractor contractors',
  permit: 'licence licences license licenses licensing permit permits authorisation authorization approval',
  currency: 'roubles rubles yuan rupees rials euros dollars rouble ruble',
  // people and vehicles
  people:
    'officials official citizens citizen nationals ministers minister president presidents leaders leader lawmakers lawmaker legislators legislator senators politicians politician generals diplomats officers individuals persons people members delegates delegation envoy clerics journalists businessmen oligarchs tycoons judges residents holders relatives activists artists performers colonel officer commander commanders aides singer singers writer writers him her them mps mp meps mep speaker speakers judge prosecutor prosecutors general commissioner commissioners executives executive businessman businesswoman businesspeople oligarch propagandist propagandists agents bankers scholars academics academic professor professors students tourists travellers travelers visitors settlers settler monitors priests bishop bishops pastors filmmakers novelist spokesman spokeswoman presenter presenters governor governors mayor mayors premier chancellor councillors envoys senator ex-president ex-presidents ex-minister ex-ministers strongman warlord warlords spies colonels financier financiers lobbyists lawyers researchers scientists engineers',
  nationals:
    'russians belarusians ukrainians americans canadians britons iranians iraqis syrians sudanese libyans cubans chinese japanese venezuelans nicaraguans israelis palestinians qataris saudis pakistanis indians afghans burmese zimbabweans eritreans turks armenians azeris georgians serbs moldovans germans french poles lithuanians latvians estonians europeans koreans taiwanese kuwaitis jordanians lebanese egyptians moroccans algerians tunisians kenyans nigerians ghanaians togolese rwandans burundians congolese tanzanians ugandans somalis ethiopians filipinos vietnamese cambodians thais nepalis bangladeshis colombians ecuadorians peruvians mexicans haitians hondurans yemenis bahrainis emiratis indonesians malaysians australians',
  truck:
    'lorries lorry trucks truck trailers trains hauliers haulers truckers wagons buses coaches cars vehicles convoys',
  journalist: 'journalist journalists reporter reporters correspondent correspondents cameraman newsmen',
  outlet:
    'france_24 voice_of_america deutsche_welle radio_free_europe press_tv russia_today radio_liberty tv_station television_station news_agency bbc cnn rfi voa jazeera al-jazeera sputnik rt cgtn tass xinhua euronews broadcaster broadcasters cbc cbs nbc nhk telesur al-manar presstv arabiya al-arabiya alhurra hispantv nexta dozhd',
  athlete:
    'chess_players tennis_players athletes athlete teams clubs sides players sportsmen sportspeople competitors swimmers skaters gymnasts cyclists drivers wrestlers judokas fencers skiers cricketers footballers rowers runners boxers shooters lifters weightlifters sprinters archers sailors jumpers divers golfers jockeys lugers biathletes bobsledders gymnast swimmer skater skier racers riders teenagers squads golfers',
  artist:
    'pop_groups boy_bands pop_singers k-pop_groups film_stars pop_stars artists artist musicians musician orchestra orchestras singers singer conductor conductors performers performer actors actor actresses dancers choir entertainers filmmakers bands pianist violinist soprano tenor ballet comedians authors painters rappers',
  event:
    'olympics paralympics games tournament tournaments championships championship competitions competition events event eurovision festival biennale contest',
  member:
    'burkina_faso burkina south_africa ivory_coast sierra_leone mali niger guinea guinea-bissau gabon sudan syria libya russia belarus myanmar fiji zimbabwe honduras nicaragua venezuela cuba egypt madagascar mauritania ecuador ethiopia eritrea thailand israel iran iraq qatar paraguay pakistan nigeria cambodia gambia togo burundi haiti peru yugoslavia serbia turkey comoros liberia chad tunisia cameroon rwanda uganda kenya angola benin senegal congo malawi lesotho moldova hungary colombia bolivia cyprus greece yemen lebanon zaire zambia somalia',
  penalty: 'sanction sanctions tariff tariffs duty duties levy levies penalty penalties punishment',
  third:
    'country countries state states nation nations government governments anyone anybody those buyers importers purchasers customers foreigners',
  trader:
    'company companies firm firms bank banks insurer insurers refiner refiners refinery refineries trader traders lender lenders institution institutions shipper shippers',
  trading:
    'buy buys buying bought purchase purchases purchasing import imports importing trade trades trading deal deals dealing invest invests investing do does doing sell sells selling',
  deal: 'buy buys buying bought purchase purchases purchasing import imports importing trade trades trading deal deals dealing invest invests investing do does doing sell sells selling supply supplies help helps helping aid aids finance finances process handle settle support supports work works facilitate facilitates continue continues continued',
  'let-back':
    'let lets letting allow allows allowed allowing permit permits permitted admit admits admitted admitting readmit readmits readmitted readmitting wave waves waved waving welcome welcomes welcomed welcoming invite invites invited inviting',
  let: 'allow allows allowed allowing permit permits permitted permitting let lets letting',
  allowed: 'allowed permitted authorised authorized let welcome able entitled free',
} as const

export type FamilyName = keyof typeof FAMILIES
