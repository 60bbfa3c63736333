const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Forms of address and ranks that stand directly before a name and are no part of it; with or without their point. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  words(`Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Rev Rev. Reverend Hon Hon. Rt Fr Father
  Gen Gen. Lt Lt. Col Col. Maj Maj. Capt Capt. Sgt Sgt. Adm Adm. Cmdr Cmdr. Brig Brig. Cpl Pvt Sen Sen. Sens Sens. Rep Rep. Reps Reps. Gov Gov. Govs Pres Pres. Amb Amb.
  General Lieutenant Colonel Major Captain Sergeant Admiral Brigadier Commander Marshal Commodore Corporal
  President Vice-President Premier Chancellor Senator Senators Congressman Congresswoman Governor Mayor Judge Justice Ambassador King Queen Prince Princess
  Emperor Sultan Emir Sheikh Sheik Shaikh Ayatollah Imam Pope Cardinal Archbishop Bishop Patriarch Rabbi Grand
  Secretary Minister Representative Commissioner Speaker Chairman Chairwoman Chair Director Spokesman Spokeswoman Spokesperson Attorney Deputy Undersecretary Under-Secretary
  Envoy Councillor Councilor Counsellor Detective Inspector Superintendent Officer Agent Comrade Baroness Baron Count Duke Duchess Chief Master Maestro Coach Mullah Hajji Haji`),
)

/** Heads of roles; in capitals before a name or in small letters before or after it. */
export const ROLE_HEADS: ReadonlySet<string> = new Set(
  words(`president vice-president premier minister ministers secretary secretary-general undersecretary under-secretary chancellor chairman chairwoman chairperson chair
  chief head leader leaders director director-general governor mayor ambassador envoy representative commissioner speaker spokesman spokeswoman spokesperson
  senator senators congressman congresswoman lawmaker deputy attorney general lieutenant colonel major captain admiral commander marshal sergeant brigadier
  judge justice prosecutor king queen prince princess emperor sultan emir sheikh ayatollah pope cardinal archbishop bishop patriarch rabbi mullah imam
  analyst analysts economist economists strategist strategists trader professor researcher scholar expert fellow scientist engineer lawyer solicitor barrister
  founder co-founder owner oligarch tycoon billionaire businessman businesswoman banker executive manager ceo cfo editor reporter correspondent journalist blogger
  author writer historian activist dissident diplomat official adviser advisor aide negotiator inspector counsel consultant broker dealer kingpin warlord
  actor actress singer coach striker midfielder goalkeeper defender captain skipper champion player councillor councilor councilman
  administrator assemblywoman assemblyman constable podcaster president-elect congressmen councilmember curator principal archaeologist astronaut astronomer physicist biologist epidemiologist psychologist historian choreographer conductor composer musician guitarist drummer rapper comedian novelist poet playwright trainer jockey referee pilot surgeon nurse physician doctor dean provost publisher
  chancellor comptroller treasurer councillor politician candidate mp mep photographer filmmaker artist designer pastor priest officer agent detective policeman
  son daughter wife husband brother sister father mother widow mate sons daughters brothers sisters nephews cousins co-chair girlfriend boyfriend nephew cousin uncle`),
)

/** Words that may stand before the head of a role: "deputy prime minister", "first vice foreign minister". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(`prime foreign finance defense defence interior justice trade commerce economy economic energy oil petroleum health education agriculture
  transport transportation environment labor labour industry information culture sports tourism development planning security state treasury home
  deputy vice first second acting interim former ex- outgoing incoming late then current new senior junior assistant associate principal executive managing general under
  chief attorney solicitor national special federal crown supreme military army navy naval police air force field brigadier rear major lieutenant staff grand
  press policy opposition party parliamentary house senate minority majority cabinet shadow permanent high external affairs internal digital climate
  technology science industrial public legal communications budget tax customs immigration intelligence nuclear research investment market chairman
  longtime veteran prominent independent political human rights co- lead top main exiled jailed detained housing veterans commercial district regional city county union`),
)

/** Offices that tell the state (or bloc) without naming it. */
export const OFFICE_STATES: Readonly<Record<string, string>> = {
  'secretary of state': 'US',
  'treasury secretary': 'US',
  'secretary of the treasury': 'US',
  'commerce secretary': 'US',
  'secretary of commerce': 'US',
  'secretary of defense': 'US',
  'defense secretary': 'US',
  'secretary of homeland security': 'US',
  'secretary of energy': 'US',
  'energy secretary': 'US',
  'agriculture secretary': 'US',
  'secretary of agriculture': 'US',
  'undersecretary of state': 'US',
  'under secretary of state': 'US',
  'assistant secretary of state': 'US',
  'deputy secretary of state': 'US',
  'under secretary of the treasury': 'US',
  'trade representative': 'US',
  'white house press secretary': 'US',
  'national security adviser': 'US',
  'speaker of the house': 'US',
  'house speaker': 'US',
  'senate majority leader': 'US',
  'senate minority leader': 'US',
  'chancellor of the exchequer': 'GB',
  'foreign secretary': 'GB',
  'home secretary': 'GB',
  'defence secretary': 'GB',
  'trade secretary': 'GB',
  'business secretary': 'GB',
  'shadow foreign secretary': 'GB',
  'chief cabinet secretary': 'JP',
  'state councilor': 'CN',
  'state councillor': 'CN',
  'high representative': 'EU',
  'foreign policy chief': 'EU',
  'supreme leader': 'IR',
  taoiseach: 'IE',
}

/** Offices that several states have: first the one that is meant when nothing else is told, which OFFICE_STATES gives. */
export const SHARED_OFFICES: Readonly<Record<string, readonly string[]>> = {
  'foreign secretary': ['GB', 'IN', 'PK', 'BD', 'LK', 'NP', 'PH', 'MV'],
  'home secretary': ['GB', 'IN', 'PK', 'BD', 'LK', 'NP'],
  'defence secretary': ['GB', 'IN', 'PK', 'BD', 'LK', 'NP'],
  'trade secretary': ['GB', 'IN', 'PH'],
  'national security adviser': ['US', 'IN', 'PK', 'NG', 'AF', 'KR', 'UA', 'GB', 'IL'],
  'defense secretary': ['US', 'PH', 'MX'],
  'energy secretary': ['US', 'PH', 'MX', 'GB'],
  'agriculture secretary': ['US', 'PH', 'MX'],
}

/** Verbs by which somebody speaks. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  words(`said says told tells added adds wrote writes tweeted declared stated noted argued warned claimed insisted replied explained asked acknowledged
  recalled stressed emphasized commented confirmed denied reiterated quipped testified admitted suggested predicted urged vowed pledged announced observed
  remarked concluded conceded complained believes believed thinks thought hopes hoped expects resigned died born met`),
)

/** Particles inside the names of persons, in small letters. */
export const PARTICLES: ReadonlySet<string> = new Set(
  words(
    `de da do dos das del della di du des van von der den zu ter ten bin ibn al el la le y e ul ur af av ap bint abu ben op`,
  ),
)
