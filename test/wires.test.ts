import { describe, expect, test } from 'vitest'
import { standingsIn } from './measures-in.js'

/** "travel-ban impose rejected UN>ZW", one for each measure, in the order of the alphabet. */
const told = (text: string): readonly string[] => standingsIn(text).toSorted()

describe('acts of wires: by bodies, in nouns, in clauses of their own, asked for and turned down', () => {
  test.each([
    ["The council's diplomats said adopting the embargo would have been counterproductive for Sudan.", []],
    [
      'China vetoed a draft resolution in the U.N. Security Council that would have imposed an arms embargo on Sudan.',
      ['arms-embargo impose rejected UN>SD'],
    ],
    [
      'Russia joined China in opposing a U.N. Security Council draft which would have imposed a travel ban and an asset freeze on 13 Zimbabwean officials.',
      ['asset-freeze impose rejected UN>ZW', 'travel-ban impose rejected UN>ZW'],
    ],
    [
      'A resolution that would have imposed U.N. sanctions on Myanmar was vetoed by China on Friday.',
      ['sanctions impose rejected UN>MM'],
    ],
    [
      'Russia and China on Saturday blocked a U.N. resolution threatening sanctions against Syria.',
      ['sanctions impose rejected UN>SY'],
    ],
    [
      "The Senate fell four votes short of overriding the president's veto of a bill that would have tightened U.S. sanctions against South Africa.",
      ['sanctions impose rejected US>ZA'],
    ],
    [
      'The House voted down an amendment that would have ended the U.S. trade embargo on Cuba.',
      ['trade-embargo lift rejected US>CU'],
    ],
    [
      'The lifting of the U.N. arms embargo on Eritrea on Wednesday followed months of talks.',
      ['arms-embargo lift in-force UN>ER'],
    ],
    [
      'President Clinton announced Thursday the end of the 19-year-old U.S. trade embargo on Vietnam.',
      ['trade-embargo lift announced US>VN'],
    ],
    [
      "Nigeria's suspension from the Commonwealth in 1995 followed the execution of nine minority rights activists.",
      ['membership-suspension impose in-force COMMONWEALTH>NG'],
    ],
    [
      'The EU has warned Zimbabwe that it will cut off aid if the violence does not stop.',
      ['aid-suspension impose threatened EU>ZW'],
    ],
    [
      "South African archbishop Desmond Tutu called on the U.N. Security Council to impose sanctions on Myanmar's generals.",
      ['sanctions impose called-for UN>MM'],
    ],
    ['Sudan urged the United States on Monday to lift its sanctions.', ['sanctions lift called-for US>SD']],
    [
      'The pope appealed to the United States to end its trade embargo against Cuba.',
      ['trade-embargo lift called-for US>CU'],
    ],
    [
      'The U.N. General Assembly voted 179-4 on Wednesday to call for an end to the U.S. trade embargo on Cuba.',
      ['trade-embargo lift called-for US>CU'],
    ],
    [
      'Arab League ministers, meeting in Cairo, asked the Security Council to lift the air embargo it imposed on Libya in 1992.',
      ['airspace-ban lift called-for UN>LY'],
    ],
    [
      "Britain's expulsion of three Syrian diplomats prompted Damascus to recall its ambassador from London.",
      ['diplomat-expulsion impose in-force GB>SY', 'diplomatic-downgrade impose in-force SY>GB'],
    ],
    [
      'The expulsion of four British diplomats by Moscow came in retaliation for a similar step by London.',
      ['diplomat-expulsion impose in-force RU>GB'],
    ],
    [
      'The United States will slap punitive tariffs on $1 billion worth of Chinese goods unless Beijing stamps out piracy, the trade representative said.',
      ['tariff impose threatened US>CN'],
    ],
    [
      'Washington threatened to impose 100 percent tariffs on Brazilian exports of shoes and paper.',
      ['tariff impose threatened US>BR'],
    ],
    [
      'The U.S. suspended for six months the punitive tariffs it had placed on Brazilian steel.',
      ['tariff suspend in-force US>BR'],
    ],
    [
      'President Bush suspended economic sanctions against Haiti on Friday for 90 days.',
      ['sanctions suspend in-force US>HT'],
    ],
    [
      'UN sanctions against Libya were suspended on Monday, hours after the two suspects in the Lockerbie bombing arrived in the Netherlands.',
      ['sanctions suspend in-force UN>LY'],
    ],
    [
      'The United States on Friday eased its sanctions on North Korea, allowing most consumer goods to be traded.',
      ['sanctions ease in-force US>KP'],
    ],
    [
      'The Bush administration said it would ease some of its sanctions on Sudan to help the peace talks.',
      ['sanctions ease announced US>SD'],
    ],
    [
      'The Security Council on Friday relaxed its arms embargo on Sierra Leone to let the government rearm.',
      ['arms-embargo ease in-force UN>SL'],
    ],
    [
      'The Security Council voted on Monday to keep its arms embargo on Liberia in place for another year.',
      ['arms-embargo extend in-force UN>LR'],
    ],
    [
      'The European Union is considering lifting its 1989 arms embargo on China.',
      ['arms-embargo lift considered EU>CN'],
    ],
    [
      'The European Union has ruled out lifting its arms embargo on China for now.',
      ['arms-embargo lift rejected EU>CN'],
    ],
    ['The Clinton administration restored aid to Colombia on Thursday.', ['aid-suspension lift in-force US>CO']],
    [
      'Japan said it would resume its yen loans to China, frozen since the Tiananmen crackdown.',
      ['aid-suspension lift announced JP>CN'],
    ],
    ['Japan froze new yen loans to India after its second nuclear test.', ['aid-suspension impose in-force JP>IN']],
    [
      "France's ambassador to Algeria has been called home for consultations.",
      ['diplomatic-downgrade impose in-force FR>DZ'],
    ],
    [
      'Iran threatened on Tuesday to break diplomatic ties with Britain within a week unless London condemned the book.',
      ['diplomatic-downgrade impose threatened IR>GB'],
    ],
    [
      "U.S. visas for members of President Mugabe's government and their families have been withdrawn.",
      ['visa-restriction impose in-force US>ZW'],
    ],
    [
      "The European Commission's lifting of its ban on British beef exports was greeted with relief by farmers.",
      ['import-ban lift in-force EU>GB'],
    ],
    ['France said Wednesday it would not lift its ban on British beef.', ['import-ban lift rejected FR>GB']],
    [
      'The U.N. trade embargo slapped on Iraq four days after it invaded Kuwait has cost the country dearly.',
      ['trade-embargo impose in-force UN>IQ'],
    ],
    [
      'African Union leaders will discuss whether to impose sanctions on Ivory Coast at a summit next week, a spokesman said.',
      ['sanctions impose considered AFRICAN-UNION>CI'],
    ],
    [
      "ECOWAS said Guinea's junta would face sanctions if it failed to hold elections this year.",
      ['sanctions impose threatened ECOWAS>GN'],
    ],
    [
      'The Security Council warned North Korea that sanctions would follow if it went ahead with the launch.',
      ['sanctions impose threatened UN>KP'],
    ],
    [
      "Switzerland's freeze on accounts linked to Nigeria's late ruler Sani Abacha took effect on Thursday.",
      ['asset-freeze impose in-force CH>NG'],
    ],
    [
      'The United States released $567 million in frozen Iranian assets on Tuesday.',
      ['asset-freeze lift in-force US>IR'],
    ],
    ['The unfreezing of Libyan assets by the U.S. Treasury began on Friday.', ['asset-freeze lift in-force US>LY']],
    [
      "Botswana's closing of its border with Zimbabwe left hundreds of traders stranded.",
      ['land-transport-ban impose in-force BW>ZW'],
    ],
    [
      'Tanzania has reopened its border with Burundi, closed since the coup in July.',
      ['land-transport-ban lift in-force TZ>BI'],
    ],
    [
      'North Korea broke off ministerial talks with Seoul on Thursday in protest at military exercises.',
      ['talks-suspension impose in-force KP>KR'],
    ],
    [
      'U.S. military ties with Indonesia were cut in September over violence in East Timor.',
      ['military-cooperation-suspension impose in-force US>ID'],
    ],
    [
      'Washington is to resume military training for Indonesia, the Pentagon said.',
      ['military-cooperation-suspension lift announced US>ID'],
    ],
    [
      "The United States imposed a travel ban on 12 members of Guinea's junta. Washington also froze the men's bank accounts.",
      ['asset-freeze impose in-force US>GN', 'travel-ban impose in-force US>GN'],
    ],
    [
      'Britain introduced a draft Security Council resolution on Liberia on Monday. It would impose a flight ban on Liberian aircraft and bar senior Liberian officials from travelling abroad.',
      ['airspace-ban impose proposed UN>LR', 'travel-ban impose proposed UN>LR'],
    ],
    [
      'European Union foreign ministers have agreed to extend sanctions on the leadership of Zimbabwe to include an extra 52 people.',
      ['designation impose announced EU>ZW'],
    ],
    [
      'European Union foreign ministers added 52 Zimbabweans to their blacklist on Monday. They will be banned from travelling to EU countries and any assets they hold there will be frozen.',
      ['asset-freeze impose announced EU>ZW', 'travel-ban impose announced EU>ZW'],
    ],
    [
      'Prime Minister Tony Blair told parliament that his government was urging companies to cease trading with Burma.',
      ['trade-embargo impose called-for GB>MM'],
    ],
    [
      "Foreign Secretary Jack Straw said Britain's asset freeze on Burmese generals might be expanded.",
      ['asset-freeze impose considered GB>MM'],
    ],
    [
      "Iran's parliament gave Britain a week to restore diplomatic relations.",
      ['diplomatic-downgrade lift called-for GB>IR'],
    ],
    ['Tehran gave Washington two months to lift its sanctions on Iran.', ['sanctions lift called-for US>IR']],
    [
      'Saudi Arabia cut all land, sea and air links with Qatar.',
      [
        'airspace-ban impose in-force SA>QA',
        'land-transport-ban impose in-force SA>QA',
        'vessel-ban impose in-force SA>QA',
      ],
    ],
    [
      'Bahrain has severed land, sea and air contacts with Qatar.',
      [
        'airspace-ban impose in-force BH>QA',
        'land-transport-ban impose in-force BH>QA',
        'vessel-ban impose in-force BH>QA',
      ],
    ],
    [
      'Turkey suspended road and air links with Armenia.',
      ['airspace-ban impose in-force TR>AM', 'land-transport-ban impose in-force TR>AM'],
    ],
    [
      'Australia has recalled its ambassador to France in protest at the tests, a move Paris called regrettable.',
      ['diplomatic-downgrade impose in-force AU>FR'],
    ],
    [
      'Washington reacted to the coup by cutting off military aid to Fiji and denying visas to its leaders.',
      ['aid-suspension impose in-force US>FJ', 'visa-restriction impose in-force US>FJ'],
    ],
    [
      'New Zealand, which has already cut defence aid to Fiji, barred members of its military and their families from visiting on Tuesday.',
      ['aid-suspension impose in-force NZ>FJ', 'travel-ban impose in-force NZ>FJ'],
    ],
    [
      'The United States has ended a six-year ban on arms sales to Indonesia, the State Department said Tuesday.',
      ['arms-embargo lift in-force US>ID'],
    ],
    ['Japan on Monday ended a two-year ban on imports of American beef.', ['import-ban lift in-force JP>US']],
    [
      'Greece lifted its 19-month-old trade embargo on Macedonia on Sunday after Skopje agreed to change its flag.',
      ['trade-embargo lift in-force GR>MK'],
    ],
    [
      'The embargo, which Greece slapped on Macedonia in February 1994, cost the young republic 80 percent of its trade.',
      ['trade-embargo impose in-force GR>MK'],
    ],
    [
      'The Security Council is to discuss next week whether to lift the sanctions on Iraq.',
      ['sanctions lift considered UN>IQ'],
    ],
    [
      'The Security Council on Monday renewed its four-year-old trade embargo on Iraq for another 60 days.',
      ['trade-embargo extend in-force UN>IQ'],
    ],
    [
      'President Clinton renewed economic sanctions against Burma for another year, citing abuses by its generals.',
      ['sanctions extend in-force US>MM'],
    ],
    [
      "The Clinton administration banned direct charter flights to Cuba in February 1996 after Havana's jets shot down two small planes.",
      ['airspace-ban impose in-force US>CU'],
    ],
    [
      'India banned Pakistani airliners from its skies, and Pakistan stopped the bus service to Delhi.',
      ['airspace-ban impose in-force IN>PK', 'land-transport-ban impose in-force PK>IN'],
    ],
    [
      'Canada said it would appeal against the 27 percent duty that Washington imposed on its softwood lumber last week.',
      ['tariff impose in-force US>CA'],
    ],
    [
      'Japan threatened Thursday to slap retaliatory duties on American coal and steel if Washington kept its tariffs.',
      ['tariff impose threatened JP>US'],
    ],
    [
      'Bishop Tutu asked Americans to stop buying South African gold and urged Congress to ban it.',
      ['import-ban impose called-for US>ZA'],
    ],
    [
      'More than 50 members of the U.S. Congress have asked the Security Council to punish Sudan with sanctions.',
      ['sanctions impose called-for UN>SD'],
    ],
    ['China said on Tuesday that it opposed sanctions against North Korea.', ['sanctions impose rejected CN>KP']],
    [
      'The European Union will impose sanctions on Uzbekistan over the killings in Andizhan, diplomats said, the first time it has done so against a Central Asian state.',
      ['sanctions impose announced EU>UZ'],
    ],
    [
      'From Monday, she told reporters, Oslo will ban imports of sugar from Fiji.',
      ['import-ban impose announced NO>FJ'],
    ],
    [
      'BRASILIA - The government could put duties on American films, Finance Minister Fernando Haddad told the radio station CBN.',
      ['tariff impose considered BR>US'],
    ],
    [
      'BRASILIA - Brazil will put duties on American films if the tariffs stay, Haddad said.',
      ['tariff impose threatened BR>US'],
    ],
    [
      'Paris has told three Iraqi diplomats to pack their bags, officials said.',
      ['diplomat-expulsion impose in-force FR>IQ'],
    ],
    ['The United States announced it would boycott the 1980 Moscow Olympics.', ['culture-ban impose announced US>RU']],
    [
      'Washington suspended food credits for Poland after martial law was declared.',
      ['aid-suspension impose in-force US>PL'],
    ],
    [
      'Britain froze Argentine assets and banned imports from Argentina two days after the invasion.',
      ['asset-freeze impose in-force GB>AR', 'import-ban impose in-force GB>AR'],
    ],
    [
      'President Reagan on Friday vetoed a bill that would have imposed new sanctions on South Africa.',
      ['sanctions impose rejected US>ZA'],
    ],
    [
      "Congress overrode President Reagan's veto and imposed sanctions on South Africa.",
      ['sanctions impose in-force US>ZA'],
    ],
    [
      'The Netherlands cut off its aid to Suriname after 15 opponents of the regime were killed.',
      ['aid-suspension impose in-force NL>SR'],
    ],
    [
      'Morocco broke relations with Iran, and its embassy in Tehran was closed.',
      ['diplomatic-downgrade impose in-force MA>IR'],
    ],
    [
      'Japan on Thursday demanded that the United States lift its steel tariffs by December 15.',
      ['tariff lift called-for US>JP'],
    ],
    [
      'The U.N. secretary-general recommended that the Security Council extend its arms embargo on Liberia.',
      ['arms-embargo extend called-for UN>LR'],
    ],
    ['The pope asked that the United States end its sanctions against Cuba.', ['sanctions lift called-for US>CU']],
    [
      'Canada said it would appeal against the 27 percent duty that Washington imposed on its softwood lumber last week.',
      ['tariff impose in-force US>CA'],
    ],
    ['Brazil called on the European Union to end its ban on Brazilian beef.', ['import-ban lift called-for EU>BR']],
    ['Khartoum said Washington should lift its sanctions on Sudan.', ['sanctions lift called-for US>SD']],
    [
      'Syrian President Bashar al-Assad said the United States must lift its sanctions.',
      ['sanctions lift called-for US>SY'],
    ],
    [
      "Pakistan was suspended from the Commonwealth's councils on Monday, six days after the army seized power.",
      ['membership-suspension impose in-force COMMONWEALTH>PK'],
    ],
    [
      'The Commonwealth on Tuesday suspended Zimbabwe for a year over its flawed presidential election.',
      ['membership-suspension impose in-force COMMONWEALTH>ZW'],
    ],
    [
      'Zimbabwe has been suspended from the Commonwealth for 12 months.',
      ['membership-suspension impose in-force COMMONWEALTH>ZW'],
    ],
    [
      "Zimbabwe's suspension from the Commonwealth was extended on Sunday.",
      ['membership-suspension extend in-force COMMONWEALTH>ZW'],
    ],
    [
      'Fiji faces suspension from the Commonwealth if it does not announce a date for elections.',
      ['membership-suspension impose threatened COMMONWEALTH>FJ'],
    ],
    [
      "The African Union has suspended Togo's membership and called for sanctions.",
      ['membership-suspension impose in-force AFRICAN-UNION>TG'],
    ],
    [
      'The African Union on Monday lifted its suspension of Madagascar, imposed in 2009.',
      ['membership-suspension lift in-force AFRICAN-UNION>MG'],
    ],
    ['Honduras was suspended by the OAS in July 2009.', ['membership-suspension impose in-force OAS>HN']],
    [
      "The Organization of American States agreed Wednesday to lift Cuba's 47-year suspension from the group.",
      ['membership-suspension lift announced OAS>CU'],
    ],
    [
      "The Arab League will meet on Saturday to discuss suspending Syria's membership.",
      ['membership-suspension impose considered ARAB-LEAGUE>SY'],
    ],
    [
      "The U.N. General Assembly on Friday restored Libya's seat on the Human Rights Council.",
      ['membership-suspension lift in-force UN>LY'],
    ],
    [
      "Commonwealth foreign ministers, meeting in London, decided to suspend Fiji from the organization's councils with immediate effect.",
      ['membership-suspension impose announced COMMONWEALTH>FJ'],
    ],
    [
      "Mali's foreign minister asked the African Union to end the suspension of his country.",
      ['membership-suspension lift called-for AFRICAN-UNION>ML'],
    ],
    [
      'The Commonwealth stopped short of suspending Zimbabwe at its summit in Australia.',
      ['membership-suspension impose rejected COMMONWEALTH>ZW'],
    ],
    [
      'Commonwealth ministers on Monday rejected calls to suspend Zimbabwe.',
      ['membership-suspension impose rejected COMMONWEALTH>ZW'],
    ],
    [
      'Britain called for Zimbabwe to be suspended from the Commonwealth.',
      ['membership-suspension impose called-for COMMONWEALTH>ZW'],
    ],
    [
      'Prime Minister Tony Blair urged fellow Commonwealth leaders to suspend Zimbabwe.',
      ['membership-suspension impose called-for COMMONWEALTH>ZW'],
    ],
    [
      'The African Union threatened on Friday to suspend Madagascar if power is handed over by unconstitutional means.',
      ['membership-suspension impose threatened AFRICAN-UNION>MG'],
    ],
    [
      'Niger, which was suspended by ECOWAS last week, has called the decision unjust.',
      ['membership-suspension impose in-force ECOWAS>NE'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
