import { describe, expect, test } from 'vitest'
import { actsIn, measuresIn } from '../measures-in.js'

/** What is told again, came before or is only judged: "acts: text", the acts parted by "; ". */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  'the ban that somebody may lift': [
    'import-ban lift JP>CL; import-ban impose JP>CL: Japan may lift its ban on imports of Chilean salmon. The ban was imposed in 2011 after a row.',
    'arms-embargo lift EU>TD; arms-embargo impose EU>TD: The EU embargo on sales of arms to Chad is likely to be lifted. The 20-year-old ban was imposed after a coup.',
    'arms-embargo lift EU>TD; arms-embargo extend EU>TD: The EU embargo on sales of arms to Chad is likely to be lifted. Chadian exiles made the case for keeping the embargo.',
  ],
  'what the news comes after': [
    'designation impose US>TD; designation impose US>TD: The United States designated four Chadian officials on Monday. The decision follows a string of designations of Chadian generals.',
    'designation impose US>TD; designation impose US>TD: The United States designated four Chadian officials on Monday. The step builds on designations of Chadian banks.',
    'designation impose NO>TD; designation impose NO>TD: Norway imposed sanctions on eight Chadian banks. The move comes after sanctions on four Chadian oil firms.',
    'import-ban impose NO>TD; import-ban impose NO>TD: Norway banned imports of Chadian cotton on Monday. The step adds to a ban on imports of Chadian timber.',
    'designation impose NO>TD: Norway imposed sanctions on eight Chadian banks. The sanctions on the banks took effect at once.',
  ],
  'whose measures go on': [
    'sanctions extend CA>TD: The sanctions Canada and its allies continue to impose on Chad have hurt its farmers.',
    'sanctions extend CA>TD: The sanctions that Canada continues to impose on Chad have hurt its farmers.',
    ': Canada will continue to impose sanctions.',
  ],
  'what is put in place for one and widened to another': [
    'export-control impose CA>NE: Canada will extend the export controls put in place for Chad to Niger.',
    'export-control impose CA>NE: Canada will widen the strict export control rules put in place for Chad to Niger.',
    'import-ban impose NO>TD: Norway put in place a ban on imports of cotton from Chad.',
  ],
  'what is tightened or widened, told with those on whom it lies': [
    'sanctions impose NO>TD: Norway tightened the sanctions imposed on Chad last year.',
    'sanctions impose NO>NE: Norway widened the sanctions imposed on Chad to Niger.',
    ': Norway welcomed the sanctions imposed on Chad last year.',
  ],
  'whom the goods would serve': [
    "export-control impose US>TD: Washington will put curbs on pump exports that would boost Chad's oil fields.",
    'export-ban impose NO>TD: Norway banned sales of drone engines that may strengthen the Chadian army.',
    ': Norway banned sales of drugs that help Norwegian farmers.',
  ],
  'who stands in an apposition': [
    "aid-suspension impose FR>TD: France, Chad's former colonial power, halted military aid to the country in March.",
    "land-transport-ban impose NE>TD: Niger, Chad's neighbour to the west, closed its border with Chad.",
    "travel-ban impose NO+PE>TD: Norway and Peru, Chad's creditors, barred eight Chadian ministers from entering.",
  ],
  'what is done behind a verb that only leads up to it': [
    'import-ban impose EU>TD: Germany wants the EU to go further and ban imports of Chadian oil.',
    'import-ban impose NO>TD: Norway promised to act quickly and ban imports of Chadian oil.',
    'import-ban impose NO>TD: Senators want Norway to step in and curb imports from Chad.',
  ],
  'what was never done': [
    ': Had Norway banned fish from Chad, prices would have risen.',
    ': Norway could have banned fish from Chad.',
    ': Norway nearly banned fish from Chad in 2019.',
    ': Reports that Norway had frozen Chadian assets were false.',
    ': A rumour that Norway had closed its border to Chadian trucks spread on Monday.',
    'tariff impose NO>TD: Norway nearly doubled its tariffs on Chadian fish.',
  ],
  'what others say of it': [
    "import-ban impose NO>TD: Chad's fishermen protested against Norway's ban on fish from Chad.",
    "import-ban impose NO>TD: The United States welcomed Norway's ban on Chadian oil.",
    ": Norway's ban on Chadian fish has hurt its own shops.",
    'sanctions impose EU>TD: The EU imposed sanctions on Chad. Chad dismissed the sanctions as illegal.',
  ],
  'the whole, and what was listed so far': [
    'sanctions impose EU>TD; designation impose EU>TD: The EU imposed sanctions on Chad on Monday. The bloc has so far blacklisted 46 Chadians.',
    'sanctions impose EU>TD; sanctions impose EU>TD; designation impose EU>TD: The EU imposed sanctions on Chad on Monday. The EU first imposed sanctions on Chad in 2009. The bloc has so far blacklisted 46 Chadians.',
    'designation impose EU>TD: The EU imposed sanctions on Chad on Monday. The bloc blacklisted 46 Chadians.',
  ],
  'who hits back at whom': [
    'tariff impose NO>TD; export-ban impose TD>NO: Norway imposed tariffs on Chadian cotton on Monday. Chad retaliated by halting exports of oil.',
    'tariff impose NO>TD; import-ban impose TD>NO: Norway imposed tariffs on Chadian cotton on Monday. Chad hit back with a ban on fish.',
    'diplomat-expulsion impose EU>TD; diplomat-expulsion impose TD>EU: The EU expelled eight Chadian diplomats. Chad said it would respond in kind by expelling eight envoys.',
    'tariff impose NO>TD: Norway imposed tariffs on Chadian cotton on Monday. Chad vowed to take countermeasures.',
    'tariff impose NO>TD: Norway imposed tariffs on Chadian cotton on Monday. Peru responded by halting exports of oil.',
  ],
  'clauses about what is named before': [
    'sanctions impose GB+CA>TD: These steps follow the sanctions on Chad that the United Kingdom and Canada announced on Monday.',
    'export-ban impose CA>TD; asset-freeze impose PE>TD: Norway was joined by Canada, which banned exports of chips to Chad, and by Peru, which froze Chadian assets.',
    'designation impose US>TD: Panama last year refused to close a Chadian bank that Washington had blacklisted.',
  ],
  'goods told by what was done to them': [
    'tariff impose GB>RU; designation impose GB>RU: Britain imposed a 35% tariff on Russian enriched uranium in 2022 and sanctioned five Russian executives in February.',
  ],
  'what is signed, and what is kept under review': [
    'import-ban impose US>RU: Biden signed a bill banning imports of Russian uranium.',
    ': Sanctions on Chad were kept under review, Norway said.',
  ],
  'who goes on where an office spoke': [
    'import-ban impose RU>NO; import-ban impose RU>PL: Russia banned fish from Norway on Monday. The farm ministry accused a Norwegian and a Polish firm of fraud. It halted imports of Polish apples.',
    'diplomat-expulsion impose CA>RU; diplomat-expulsion impose DE>RU: Canada expelled four Russian diplomats. Germany expelled six.',
    'export-control impose JP>KR; export-control lift JP>KR: Japan tightened controls on exports to South Korea. President Moon Jae-in urged Japan to withdraw the measures.',
    'export-control impose JP>KR: Japan tightened controls on exports to South Korea. Seoul complained. The step would require Japanese exporters to seek licences.',
    'designation impose US>TD; travel-ban impose EU>TD: The United States imposed sanctions on two Chadian generals. The EU followed suit, adding both men to its travel blacklist.',
  ],
  'what firms do, and what is only warned of': [
    'import-ban impose US>RU: The United States banned Russian oil. Shell said it would stop all purchases of Russian coal.',
    ': The EU warned that a boycott of Danish goods was a boycott of European goods.',
    'sanctions impose EU>TD: The EU warned that sanctions on Chad would follow.',
    'diplomatic-downgrade impose LY>DK: Libya closed its mission in Copenhagen.',
  ],
  'what is only broken, and who is not able to': [
    'airspace-ban impose UN>LY: Envoys blamed Libya for an open breach of a UN air embargo. The United Nations imposed the embargo on Libya in 1992.',
    ': Norway cannot impose sanctions on Chad without its partners.',
    'import-ban lift NO>TD: Norway cannot lift the ban on Chadian fish.',
  ],
  'what somebody is only allowed to do': [
    'designation impose US>MX: The United States blacklisted two Mexican singers in August. A Mexican court struck down a rule on Monday. The provision had permitted the financial authorities to freeze accounts of companies linked to crime.',
  ],
  'a kind that is named once it was told generally': [
    'investment-ban impose US>TD: Chad lashed out at the United States for slapping economic sanctions on it on Tuesday. She said the investment ban was a reply to raids by Chad.',
  ],
  'one pronoun behind another': [
    'designation impose CA>TD; import-ban impose CA>TD; export-ban impose CA>NE: Canada sanctioned six Chadian banks on Monday. It banned imports of Chadian oil. It banned exports of fuel to Niger.',
    "asset-freeze impose CA>TD; export-ban impose CA>NE: Canada acted on Monday. It froze the assets of Chad's rulers. It then banned exports of fuel to Niger.",
  ],
  'whom all tellings of one state hit': [
    'tariff impose NO>TD; export-ban impose NO>NE+TD; sectoral-sanctions impose NO>NE+TD: Norway imposed tariffs on Chad on Sunday. It also banned exports of fuel to Chad and Niger. Earlier Norwegian measures have targeted the energy sector.',
    'designation impose CA>TD; import-ban impose CA>TD; banking-restriction ease CA>TD: Canada sanctioned six Chadian banks on Monday. It banned imports of Chadian oil. Canada has carved out energy payments from its financial sanctions.',
  ],
  'measures on persons and firms, and on several kinds of those hit': [
    'designation impose US>Sinaloa Cartel: The United States put punitive measures on individuals and businesses linked to the Sinaloa Cartel.',
  ],
  'what is only judged': [
    ": Norway's premier said it would be wrong to impose sanctions on Chad.",
    ": Norway's premier said it was wrong to put Chad under the same embargo as Niger.",
    ': Norway said it would be a mistake to lift the ban on fish from Chad.',
    ': Norway said it was too early to lift sanctions on Chad.',
    ': It is unfair to ban Chadian fish, the premier of Norway said.',
    'import-ban impose NO>TD: Norway said it was ready to ban fish from Chad.',
  ],
}

test('a headline that the first sentence tells exactly is no record of its own', () => {
  const told = measuresIn(
    'The United States on Friday imposed visa restrictions on Ugandan officials over the election.',
    'U.S. slaps visa bans on Ugandan officials',
  )
  expect(told.map(({ type }) => type)).toEqual(['visa-restriction'])
})

test('the day from which a duty applies is none of its goods', () => {
  const [told] = measuresIn('Norway threatens a 50% tariff on Chadian cotton from June 1.')
  expect([told?.goods.map(({ name }) => name), told?.dates.effective?.value]).toEqual([['cotton'], '2024-06-01'])
})

test('persons are counted whose visas are taken away, and none by the name of a list', () => {
  const [visas] = measuresIn('Norway revoked the visas of 15 Chadian judges.')
  expect(visas?.counts.map(({ value, unit }) => `${value} ${unit}`)).toEqual(['15 person'])
  const [listed] = measuresIn('The US Treasury added a Mexican banker to its list of Specially Designated Nationals.')
  expect(listed?.targets.map(({ name }) => name)).not.toContain('Nationals')
})

test('two acts of one sentence have a day each', () => {
  const days = measuresIn('Norway taxed Chadian steel in 2022 and sanctioned five Chadian executives last month.')
  expect(days.map(({ dates }) => dates.announced?.value)).toEqual(['2022', '2024-04'])
})

describe('told again, before or only judged', () => {
  test.each(Object.entries(TOLD))('%s', (_, lines) => {
    const read = lines.map((line) => {
      const text = line.slice(line.indexOf(': ') + 2)
      return `${actsIn(text).join('; ')}: ${text}`
    })
    expect(read).toEqual(lines)
  })
})

test('what some week has brought gives no day to what is decided now', () => {
  const told = measuresIn(
    'This past week Norway imposed sanctions on six Chadian banks. Norway will now ban imports of Chadian oil.',
  )
  expect(told.map(({ type, dates }) => [type, dates.announced?.value ?? null])).toEqual([
    ['designation', '2024-W19'],
    ['import-ban', null],
  ])
})
