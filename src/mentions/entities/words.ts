/** Words told one after the other. */
export const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Function words: capitalised they begin a sentence or stand in a headline; no name starts or ends with them. */
export const FUNCTION_WORDS =
  setOf(`a an the this that these those it its he she they we i you his her their our my your him them us who whom whose which what when where why how
  and or but nor so yet if then than as at by for from in into of off on onto out over under up with without within to toward towards through during before after since until till about above across against along among
  around behind below beneath beside between beyond despite down except inside like near outside per via upon is are was were be been being am do does did has have had having will would shall should can could may might must
  not no yes there here all any both each every either neither few many more most much some several such only also just even still already again once twice now today tomorrow yesterday tonight later earlier meanwhile however
  moreover furthermore nevertheless nonetheless therefore thus hence instead indeed perhaps maybe while whereas although though because unless whether according including among other others another same own
  first second third last next previous one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions half additional further
  asked speaking let's let please click read see follow share photo image video caption file`)

/** Months and days; "March", "May" and "August" too. */
export const CALENDAR =
  setOf(`january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun gmt est edt utc am pm`)

/** Capitalised words that name no person, organisation or place by themselves. */
export const COMMON_CAPITALS =
  setOf(`western eastern northern southern central west east north south muslim muslims islamic islamist islamists islam christian christians christianity catholic catholics jewish jews jew sunni sunnis shiite shiites shia kurdish kurds kurd arab arabs african africans asian asians european europeans latin
  democrat democrats democratic republican republicans tory labour conservative communist communists socialist marxist nazi nazis soviet english internet web covid covid-19 coronavirus pandemic god sir madam mr mrs
  nobel euro euros dollar dollars pound sterling rouble ruble yen yuan dlr dlrs pct mln bln tel phone email fax press contact release statement fact sheet background update exclusive breaking analysis opinion editorial comment video photo
  government governments state states administration minister president ministry parliament congress senate house court council commission committee bank department party army opposition ambassador prime foreign national international federal world global united
  new old great big good high low total net q1 q2 q3 q4 i ii iii iv v vi vii ceo cfo coo gdp lng lpg nuclear oil gas energy security trade economic financial sanctions sanction defense defence human rights
  thank thanks dear sincerely yes ok oh well question answer q a mideast anti-semitism brexit holocaust section title article chapter part annex page figure table
  sen rep gov dr gen lt col capt sgt maj cmdr adm republicans' orthodox hindu hindus buddhist buddhists sikh protestant protestants bedouin uighur uighurs uyghur uyghurs rohingya tamil tamils serb croat bosniak hutu tutsi zulu pashtun tatar tatars chechen chechens
  jcpoa mou moa eez ghg r&d q&a lgbtqi lgbtqi+ gbr h5n1 h1n1 npt start salt nda mfn dc hiv aids tv pc usb gps ngo ngos wmd ied icbm vat ipo etf suv id uav phd mp mps mep meps gop faq pdf url usd eur gbp rub pm vp hq lgbt lgbtq armed e-mail cia-backed fta wmds icbms uavs ai it vip dr-1 bst pst
  americas scandinavian balkan nordic caribbean mediterranean atlantic pacific anglo-american palestinian-israeli bible koran quran`)
