import type { Joiner, NameData } from '../../model/name-data.ts';
import { famousSurnames } from './famous-surnames.ts';
import { takenOverEndings, takenOverHeads, takenOverOpeners, wordEndingsOfFirms } from './firm-words.ts';
import { knownEvents } from './known-events.ts';
import { knownSurnames } from './known-surnames.ts';
import { allFeminine, allGivenNames, allMasculine } from './more-given-names.ts';
import { organisations } from './more-organisations.ts';
import { words } from './word-list.ts';

/** What tells English names, and what they name. */
export const names: NameData = {
  givenNames: allGivenNames,
  feminine: allFeminine,
  masculine: allMasculine,
  givenNamesDoubtful: words(`may jordan georgia chad paris virginia carolina sydney mark grant jack bill pat chuck rob sue don dick bob josh penny faith dawn eve ash hugh rod gene carol cliff clay frank
    ram dean drew grace gray heath hope hunter jade joy lee mary max miles ray reed rich robin rose ruby sandy wade ward will young victor angel basil ivy lily olive violet iris holly heather hazel guy
    brad chance chase christian roman norman german hall dale earl duke ford carter cooper taylor parker mason marshall page al april june august ben rex art roy king lane austin dallas houston
    jackson lincoln madison cameron tyler logan brook dakota asia india china israel milan sun ban an min so wen moon park rand amber florence victoria sofia charlotte alexandria regina santiago diego
    francisco jose antonio angeles cash price rusty berry sterling scout sage bishop baker porter walker turner webster`),
  surnames: new Set([...knownSurnames, ...famousSurnames, ...words(`
    assad asad abadi putin medvedev lavrov peskov shoigu yeltsin gorbachev zelensky zelenskyy zelenskiy poroshenko yanukovych kuleba lukashenko biden trump obama clinton reagan kerry blinken pompeo rumsfeld cheney
    macron sarkozy hollande chirac merkel scholz schroeder kohl steinmeier thatcher blair cameron sunak starmer corbyn berlusconi meloni draghi renzi orban tusk duda kaczynski stoltenberg rutte rasmussen juncker barroso mogherini
    erdogan netanyahu sharon arafat abbas mubarak sisi morsi gaddafi qaddafi rouhani ahmadinejad khamenei khomeini zarif saddam maliki karzai ghani musharraf bhutto modi vajpayee xi hu deng mao abe kishida koizumi
    duterte marcos sukarno mandela mbeki zuma mugabe chavez maduro castro lula bolsonaro guterres annan navalny islam
    soeharto suharto habibie wahid megawati mahathir ramos aquino arroyo hasina ershad benazir sharif gujral gowda advani mitterrand juppe jospin balladur delors kinkel waigel genscher lafontaine prodi dini scalfaro andreotti craxi heseltine
    portillo prescott aznar soares cavaco vranitzky klima haider havel klaus zeman meciar walesa kwasniewski oleksy cimoszewicz antall goncz iliescu constantinescu zhelev videnov stoyanov berisha milosevic karadzic mladic izetbegovic tudjman
    bulatovic djukanovic gligorov draskovic djindjic plavsic krajisnik silajdzic kucan drnovsek chernomyrdin lebed chubais nemtsov zyuganov zhirinovsky primakov kiriyenko stepashin rutskoi khasbulatov yavlinsky grachev rodionov kulikov
    maskhadov basayev dudayev yandarbiyev raduyev kadyrov kuchma kravchuk lazarenko tymoshenko yushchenko nazarbayev karimov niyazov rakhmonov akayev aliyev shevardnadze saakashvili kocharyan demirel ciller yilmaz erbakan ecevit ozal gul simitis papandreou
    mitsotakis karamanlis tsipras clerides denktash peres rabin shamir barak weizman mordechai sharansky olmert livni bennett lapid gantz erekat yassin haniyeh hariri berri hrawi lahoud nasrallah khaddam mubarak qaddafi bashir turabi zeroual bouteflika
    rafsanjani khatami velayati kharrazi raisi talabani barzani maliki rabbani masood dostum hekmatyar rongji patten tung hashimoto murayama hosokawa obuchi mori suga rabuka lange bolger keating howard hawke rudd gillard turnbull albanese chretien mulroney
    harper trudeau gore dole perot quayle daschle gingrich lott rubin greenspan bernanke yellen powell albright bentsen trichet duisenberg lagarde tietmeyer pohl schlesinger issing waigel solbes santer bangemann brittan kinnock prescott fischler monti
    menem cavallo alfonsin kirchner macri cardoso collor sarney itamar franco rousseff fujimori humala samper pastrana uribe santos petro caldera frei pinochet bachelet zedillo salinas calderon chamorro ortega aristide preval
    mobutu kabila kagame bizimungu habyarimana museveni moi kenyatta odinga mkapa nyerere kaunda chiluba banda muluzi chissano dhlakama savimbi nujoma buthelezi botha obasanjo abacha babangida abiola shonekan rawlings kufuor houphouet bedie gbagbo
    ouattara eyadema kerekou compaore conte sankoh biya bongo meles isaias mengistu aideed farrakhan
    ratzinger wojtyla boutros-ghali perez-de-cuellar ghali ogata holbrooke bildt carrington owen stoltenberg akashi ekeus blix elbaradei`)]),
  eventOpeners: words('operation exercise hurricane typhoon cyclone storm'),
  leadingSurnames: words(`wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen
    yao fu zhong wen tao xiong jin dai xia bai shi meng qin qiu hou jia lei qian gong xi tsai tsang chan cheung wong leung lam lau ng ho kwok kwong chow chu yuen yip yeung tam fung mak hui hung hsu hsieh hsiao tseng lai kuo chiang chuang
    lee kim park choi jung chung kang cho yoon jang lim han oh seo shin kwon hwang ahn son hong moon bae roh noh ryu yoo chun nguyen tran le pham phan vu vo dang bui duong ngo truong ko
    qi ip qu hao kong goh teo ong koh yap tso tse shum siu mok lui luk kwan poon huynh hoang trinh dinh luong baek chae kwak`),
  particles: words('arap ould van von der den de del della di da dos das du le la el al bin ibn bint abu ben ter ten zu zur af av y e'),
  openingParticles: words('van von de dos della bin ibn abu'),
  namingVerbs: words('called named'),
  shortOffices: words('si ps cs pps cas mp mps mca mla mlc mk mec mna mep msp td pm vp cm dcm dpp igp cj dcj'),
  copulas: words('is was'),
  exchanges: words('nyse nasdaq nasdaqgs amex tsx tsxv tsx-v cse lse aim six bse nse asx hkex sehk sgx jse euronext xetra fse otc otcqb otcqx otcmkts neo bmv bovespa moex tadawul tase krx tse twse szse sse idx psx ngx vie wse epa fra etr bit bme'),
  presentCopulas: words('is'),
  relations: words('brother sister father mother son daughter husband wife uncle aunt cousin nephew niece friend neighbour neighbor colleague widow widower successor predecessor owner partner fan victim survivor'),
  humans: words('man woman boy girl person'),
  patronymics: words('bin ibn bint binti'),
  innerArticles: words('al el bin ibn bint binti abu ould'),
  honorifics: words('count countess doña excellency majesty highness eminence holiness honourable honorable sp dsp asp csp ssp acp dcp aig dci alhaji alhaja mallam malam engr barr pastor shri smt tengku haji hajji herr frau senor señor senora señora signor signora khun maulana mufti ustad mevlana hon\'ble h.e h.e. uncle aunt auntie aunty prophet swami cllr cllrs eng mr mrs ms miss mx dr sir dame lord lady prof professor rev reverend fr father sister brother madam mme monsieur messrs grandmother grandfather hon sheikh imam ayatollah mullah rabbi saint pope'),
  addressFeminine: words('mrs ms miss madam mme lady sister queen princess'),
  addressMasculine: words('mr sir lord monsieur king prince father'),
  adjectiveTitles: words('major general private'),
  partisans: words('democrat republican'),
  nameTitles: words('sheikh sultan shah khan haji said imam mir malik emir amir'),
  titles: words(`comr envoy counselor counsellor advocate barrister maj-gen maj-general major-general lt-gen lt-general lieutenant-general lt-col lieutenant-colonel brig-gen brig-general brigadier-general sub-inspector oba ooni alaafin asantehene kabaka ratu president vice premier chancellor king queen prince princess duke emperor emir sultan shah ayatollah sheikh pope cardinal archbishop bishop imam rabbi
    general gen lieutenant lt colonel col major maj captain capt commander cmdr cdr brigadier brig admiral adm vice-admiral rear-admiral marshal sergeant sgt corporal cpl private pvt pte officer constable detective
    inspector superintendent sheriff petty specialist spc ensign commodore cmdre
    sens reps govs gens
    senator sen congressman congresswoman representative rep governor gov mayor judge justice magistrate ambassador amb attorney councillor councilor councilman alderman baroness baron viscount chief coach
    secretary minister commissioner chairman chairwoman chair director spokesman spokeswoman spokesperson speaker`),
  offices: words(`convenor convener bursar vice-provost provost president vice-president co-president premier chancellor minister secretary undersecretary under-secretary commissioner chairman chairwoman chairperson chair co-chair director head chief chiefs leader co-leader representative envoy
    ambassador adviser advisor spokesman spokeswoman spokesperson speaker governor mayor senator congressman congresswoman deputy lawmaker legislator mp mep commander commander-in-chief general admiral colonel captain major marshal
    coordinator rapporteur ombudsman prosecutor attorney judge justice magistrate treasurer comptroller manager founder co-founder owner ceo cfo cto coo executive officer administrator superintendent inspector
    dean rector professor editor editor-in-chief correspondent reporter journalist columnist analyst economist expert researcher scientist historian author writer coach captain king queen prince princess
    secretary-general director-general vice-chairperson vice-chairman vice-chairwoman accountant-general auditor-general attorney-general solicitor-general governor-general surgeon-general inspector-general consul-general
    prosecutor-general procurator-general advocate-general comptroller-general vice-minister vice-premier vice-governor under-secretary-general president-elect minister-designate premier-designate vice-rector undersecretary-general deputy-general ruler
    candidate delegate member whip strategist lawyer solicitor counsel economist principal vice-chancellor vice-chair pm cm hm igp ag vp gm svp evp sheriff attache attaché consul high-representative fellow mla mlc dgp`),
  officesTo: words('ambassador envoy adviser advisor mission delegation representative commissioner'),
  fieldOffices: words('minister ministers premier secretary undersecretary under-secretary commissioner'),
  adjectiveEnding: /(?:al|ary|ic|ive|ory|ous|ing)$/,
  prepositionalModifiers: words('under'),
  officeModifiers: words(`deputy vice vice-prime assistant associate acting interim former ex-president ex new then outgoing incoming newly-elected first second prime chief senior high special principal permanent executive managing general
    foreign defence defense interior finance home health justice education economy economic trade culture environment energy transport agriculture labour labor digital strategic security national state federal
    attorney under junior lead joint honorary press media communications opposition minority majority parliamentary party us u.s. uk british editorial creative technical commercial operating financial`),
  holderModifiers: words('deputy vice assistant associate acting interim former ex new then outgoing incoming newly-elected senior honorary current late one-time longtime veteran'),
  organisationHeads: words(`
    committees councils commissions associations federations unions
    ministry department legion agency administration authority authorities bureau office commission committee council board directorate directorate-general secretariat institute institution institutions university college school academy
    association federation union league alliance coalition confederation society foundation trust fund bank corporation company group holding holdings enterprise enterprises industries partners ventures
    party movement front brigade brigades battalion regiment division corps army navy fleet force forces guard guards police service services command squadron wing
    court tribunal parliament congress senate assembly duma rada bundestag knesset house cabinet government junta
    organization organisation network press news times post journal tribune gazette herald guardian telegraph mirror globe observer chronicle broadcasting radio television tv channel magazine newspaper agency media
    club team united fc athletic rovers hospital clinic centre center laboratory laboratories lab observatory
    airlines airways motors systems technologies technology electronics software pharmaceuticals insurance securities capital investments consulting associates solutions industry
    treasury exchange reserve mission delegation embassy consulate taskforce unit cell consortium cooperative syndicate cartel church synod caucus partnership panel works studios records entertainment pictures partnership panel
    archive archives procuratorate embassies ministries departments universities polytechnic polytechnics
    orchestra choir ballet theatre theater museum library gallery accelerator incubator branch`),
  foreignOpeners: new Set([...takenOverOpeners, ...words(`gazeta gazetta gazzetta ceska česká ceske české slovenska slovenská magyar hrvatska srpska komsomolskaya rossiiskaya rossiyskaya moskovsky moskovskiy novaya ekho el-watan pt oao zao ooo pao uab cie financiere financière generale générale electricité electricite banco banca banque bank banka seguros aseguradora caja credito credit crédit crédito frente front partido partito parti partai partidul partia centro centre centrum instituto institut istituto universidad universidade università
    universitas université universität ministerio ministère ministero asociación associação association associazione federación fédération federazione fundación fundação fondazione fondation stiftung movimiento movimento mouvement
    unión união unione union confederación confederação confédération confederazione comisión comissão commissione consejo conselho consiglio conseil corte tribunal tribunale cour asamblea assembleia assemblée assemblea grupo gruppo groupe
    compañía companhia compagnie compagnia société sociedad sociedade società empresa empresas editorial periódico diario jornal journal giornale radio télévision televisión rádio prensa alianza aliança alliance coalición ejército
    guardia policía polizia polícia gendarmerie operación caisse chambre cámara câmara comité comitato sindicato syndicat secretaría bharatiya janata jamaat jamiat jemaah lashkar harakat hizb hizbul ansar dewan tentara perum perusahaan
    komitet gosudarstvo narodna stranka strana crvena volkspartei deutsche deutscher royal petroleos petróleos aerolineas aerolíneas linea ferrocarriles`)]),
  organisationOpeners: words(`centers centres institutes committees archive archives ministry ministries department departments agency bureau office commission committee council board institute university college school academy association federation union league alliance coalition confederation society
    foundation bank house chamber court church group organization organisation movement party army house community centre center directorate secretariat staff friends doctors reporters government parliament
    embassy society corps museum front brotherhood society order fund high international supreme islamic league partnership medical bureau authority forces`),
  fieldHeads: words('ministry ministries department departments committee commission bureau directorate secretariat faculty institute'),
  houseHeads: words('university college school hospital clinic institute centre center museum library theatre theater gallery hotel resort casino spa park garden gardens monastery temple academy laboratory observatory archive archives conservatory arboretum zoo aquarium'),
  schoolHeads: words('school college academy faculty society'),
  bodyHeads: words('office offices department court courts bureau chamber'),
  institutions: words('army navy parliament senate congress cabinet assembly treasury opposition legislature commonwealth commission council politburo presidium crown'),
  sureCompanyHeads: words('worldwide international cellular telecom telecommunications communications investors pharmaceuticals petroleum broadcasting aerospace logistics financial bancorp reinsurance shipping airlines airways electronics software technologies industries'),
  creditHeads: words('news press media'),
  paperHeads: words('sun star inquirer enquirer courier dispatch examiner standard register sentinel statesman bulletin citizen advertiser argus mail express independent monitor'),
  companyHeads: new Set([...takenOverHeads, ...words(`cellular investors insights broadcasting baking brewing drilling refining publishing ferries terminals minerals metals international worldwide global life finance financial futures asset assets steel expressway express brokers brokerage oil gas petroleum mining mines power electric electrical energy chemical chemicals foods food beverages brewery
    breweries telecom telecommunications telephone communications communication automotive automobile motor shipping lines line railways railway rail airline air aviation aerospace aircraft stores supermarkets estates realty property
    properties resources minerals metals aluminium aluminum copper paper products product manufacturing engineering construction builders textiles cement tobacco semiconductor semiconductors devices instruments micro networks online
    digital mobile wireless cable satellite interactive publishing publishers publications books films brands retail trading trade exports logistics transport freight hotels resorts restaurants casinos casino leisure gaming healthcare health biotech
    therapeutics diagnostics medical pharma genetics genomics biosciences sciences bancorp bancshares savings loan mortgage credit leasing mutual assurance reinsurance underwriters advisors advisers equity management research
    analytics data computing computers computer software microsystems dynamics robotics tyre tire rubber glass shipyard shipyards shipbuilding refinery pipeline petrochemical petrochemicals fertilizer utilities dal newspapers daily weekly
    zeitung allgemeine nachrichten presse gazeta pravda izvestia figaro stampa repubblica corriere sons brothers
    fuels atomic nuclear sugar tea coffee farms dairy distillers brands cosmetics fashion jeans toys drinks bottling packaging plastics tools machinery equipment machines controls sensors optics graphics imaging services`)]),
  firmWordEnding: wordEndingsOfFirms,
  companyKin: words('sons son brothers bros co company partners associates daughters'),
  companyLetters: words('sa ag nv bv se sas spa as'),
  companyEndings: new Set([...takenOverEndings, ...words('s.a. n.v. b.v. s.p.a. s.r.l. n.a n.a. a.s. p.l.c p.l.c. l.p l.p. l.l.c l.l.c. lp cos pcl pcc rt plc. vag eg ohg kk k.k k.k. as a/s a.s s.a n.v b.v s.p.a s.r.l srl kgaa aktiengesellschaft bros bhd berhad sdn tbk pte asa oyj pjsc ojsc jsc inc incorporated corp corporation ltd limited llc plc llp co gmbh ag sa nv bv oy ab spa kg se pty')]),
  organisations,
  events: knownEvents,
  describedEvents: words('summit forum conference congress'),
  boards: words('board'),
  boardMembers: words('directors trustees governors'),
  gathered: words('episcopal bishops rabbis clergy churches mayors ministers parliamentarians legislators governors authors writers editors journalists lawyers jurists judges students youth women farmers traders workers employers chiefs doctors scientists universities rectors regulators municipalities'),
  placedEvents: words('summit'),
  eventHeads: words(`
    summit forum conference congress meeting talks war wars battle siege operation offensive revolution uprising rebellion invasion massacre genocide holocaust crisis olympics olympiad games championship championships cup
    festival election elections referendum award awards prize medal trophy prix marathon tournament fair exhibition expo symposium convention workshop seminar ceremony parade day exercise exercises hurricane cyclone typhoon earthquake attacks attack
    intifada spring final finals playoffs series tour race rally anniversary week dialogue ramstein bowl gathering gatherings olympiads`),
  workHeads: words(`
    strategy treaty agreement agreements accord accords pact convention protocol act law bill code constitution charter declaration memorandum resolution directive ordinance regulation decree order plan programme programmes program programs project projects initiative initiatives framework
    report review index survey survey composite averages indices amendment compact roadmap concept doctrine paper communique communiqué statement mandate package scheme guidelines principles manifesto bible quran koran gospel facility instrument fund
    assessment assessments certificate certificates yearbook curriculum manuscript claim`),
  weakHeads: words(`
    report review meeting talks day week law bill order plan statement paper series fund survey package programme program initiative index code final tour race rally dialogue exercise exercises attack attacks spring concept
    facility instrument mandate scheme fair ceremony operation project projects programmes programs initiatives assessment assessments certificate certificates claim framework congress convention gathering`),
  dayHeads: words('day week weekend month eve era period epoch ages'),
  products: words(`iphone iphones ipad ipads ipod ipods imac imacs macbook macbooks ios macos playstation xbox kindle android gmail chatgpt photoshop powerpoint javascript linux`),
  joiners: new Map<string, Joiner>([
    ['of', 'of'], ['for', 'for'], ['against', 'against'], ['on', 'on'], ['to', 'to'], ['at', 'at'], ['and', 'and'], ['&', 'and'],
    ...['the', 'de', 'des', 'du', 'in', 'with'].map((word) => [word, 'other'] as const),
  ]),
  openersOfOthers: words('house high'),
  openingArticles: words('la el le les los las lo al il das die der'),
  particlesOfPlaces: words('de la del do da dos das am im sur sous upon'),
  byCapitals: new Map([['US', 'u.s.']]),
  pronounsOfThings: words('it its itself'),
  pronounsOfPersons: words('he she his her him himself herself'),
  besidePersons: words('than with'),
  workingAt: words('at'),
  afterPersons: words('who himself herself died resigned testified married divorced smiled wept graduated retired pleaded recalled studied grinned laughed nodded shrugged knelt joked quipped lectured sang swam jogged prayed'),
  clausesOfPersons: words('who whose'),
  commonEnding: /(?:ism|phobia|phobe|ologist|iatrist)s?$/,
  followerEnding: /(?:ist|ian|crat)$/,
  outsideOffice: /(?:ed|ly)$/,
  afterModifier: /ing$/,
  organisationFollowers: words(`leader leaders co-leader co-leaders editor editors chief chiefs boss bosses activists operates manufactures employs owns posted acquired exports imports produces sells makes bourse conglomerate refinery bonds convertibles warrants debentures group's tanker tankers aircraft plane planes jets trucks cars engineers pilots inspectors affiliates offices office journalists correspondent correspondents reporters officials official spokesman spokeswoman spokesperson executives executive shares stock headquarters employees staff workers troops forces soldiers militants fighters lawmakers members subsidiary management chairman ceo
    inspectors investigators researchers analysts board products sources lawyers delegation factory plant store stores says announced fighters insurgents terrorists positions website users customers owned unit branch party coalition alliance movement bloc
    television tv radio newspaper magazine daily weekly stake shareholders shareholder creditors guerrillas gunmen spokesmen brand rating ratings earnings profit profits experts negotiators diplomats ministers directors management affiliate newsroom news`),
  ruledNouns: words('regime administration government cabinet presidency dictatorship junta'),
  ownedNouns: words('ceo cfo coo cto chief chairman chairwoman chairperson founder co-founder cofounder subsidiary affiliate spokesman spokeswoman spokesperson editor employees staff shareholders customers clients board owner owners shares acquisition takeover'),
  surelyOwnedNouns: words('ceo cfo coo cto subsidiary affiliate employees shareholders customers'),
  tradeEnding: /(?:\p{L}{3}men|women|folk)$/u,
  ageEnding: /(?:^|-)year-old$/,
  ownedByBodies: words('shares share stock board chairman chairwoman ceo president earnings profit profits revenue revenues sales turnover shareholders shareholder headquarters subsidiary subsidiaries unit units spokesman spokeswoman spokesperson employees workers plant plants factory factories customers clients products creditors bid offer operations assets branch branches parent management executives website readers editor newsroom membership fleet acquisition takeover merger restructuring losses debt dividend'),
  ownedByPersons: words('suspension conviction imprisonment detention testimony illness health assassination murder disappearance inauguration re-election candidacy presidency premiership extradition childhood mistress ex-wife ex-husband widower colleague colleagues biography memoirs memoir autobiography lover friend friends fiance testament grave tomb wife husband widow son daughter sons daughters mother father parents brother sister family lawyer lawyers attorney attorneys death life career book books novel novels speech body home birthday funeral girlfriend boyfriend fiancee girlfriends aunt uncle cousin grandfather grandmother grandson granddaughter nephew niece arrest resignation predecessor successor doctors bodyguard bodyguards aides remarks'),
  exemplifiers: words('as including like namely'),
  exampleKinds: new Map([
    ...[...words('cities towns villages provinces regions districts ports capitals islands rivers states areas counties territories suburbs places countries municipalities communities neighbourhoods neighborhoods')].map((noun) => [noun, 'place'] as const),
    ...[...words('companies firms papers newspapers dailies weeklies agencies groups banks airlines broadcasters manufacturers makers giants startups start-ups magazines websites organisations organizations parties networks retailers carriers channels publishers charities militias insurers lenders automakers carmakers brands chains unions contractors rivals suppliers developers producers exporters importers brokers universities clubs institutions')].map((noun) => [noun, 'organisation'] as const),
    ...[...words('singers actors actresses authors writers journalists economists lawyers analysts politicians activists leaders artists musicians scientists historians players directors novelists poets painters composers dissidents colleagues friends')].map((noun) => [noun, 'person'] as const),
  ]),
  looseKinds: words('places areas groups states'),
  owningNouns: words('share shares stake stakes holding holdings shareholding interest stock investor investors shareholder shareholders'),
  organisationIntroducers: words('brands companies firms newspapers dailies agencies banks airlines carriers parties broadcasters insurers lenders automakers carmakers retailers unions brokerages broker-dealer airline shipper hauler telco bourse paper daily weekly bloc insurgents guerrillas unit brokerage conglomerate utility company firm newspaper agency group bank airline broadcaster manufacturer maker giant startup start-up magazine website blog organisation organization party network retailer carrier channel publisher outlet charity militia coalition alliance operator subsidiary startup insurer lender automaker brand chain label union contractor rival lobby parent supplier developer producer exporter importer processor builder refiner miner brewer distiller broker carmaker drugmaker chipmaker steelmaker shipbuilder shipyard studio faction guerrilla militia think-tank thinktank ngo franchise club lessor regulator watchdog consortium affiliate multinational wholesaler hotelier bookmaker studio cooperative exchange syndicate daily'),
  workers: words('supervisor supervisors manager managers employee employees analyst analysts economist economists strategist strategists researcher researchers scientist scientists professor lecturer trader traders partner fellow lawyer lawyers engineer engineers executive executives'),
  workIntroducers: words('opera operas novel novels album musical symphony oratorio ballad sitcom trilogy memoir thriller drama bestseller blockbuster poem'),
  thingIntroducers: words('vessel ship ferry frigate destroyer cruiser corvette tanker yacht trawler submarine freighter warship schooner shuttle spacecraft spaceship probe satellite airship steamship steamer liner'),
  clockZones: { head: 'time', words: words('mean standard daylight summer universal'), after: words('am pm a.m p.m a.m. p.m. hours hrs noon midnight') },
  vesselPrefixes: words('uss usns uscgc hms hmas hmcs hmnzs hmts rfa rms rmms rrs rv ss mv m/v mt m/t ms m/s fv f/v km kmp kri krit fs its ins esps hnlms hdms hnoms hswms orp brp jds js roks bap tcg frgs rss eps pns bns nrp sts'),
  vesselPrefixesDoubtful: words('rfa rms ss ms rv fs its ins mt km js bap eps rss sts nrp pns bns jds orp'),
  kin: words('surnamed ministers senators lawmakers analysts economists journalists activists reporters writers authors actors singers suspects officers generals lawyers policemen soldiers astronauts cosmonauts businessmen candidates judges prisoners hostages researchers bankers traders dissidents brothers sisters twins sons daughters siblings'),
  personIntroducers: words(`lecturer specialist physician surgeon dentist midwife pharmacist therapist technician practitioner trader fisherman fisherwoman farmer fishmonger vendor survivor witness villager miner nurse shopkeeper dockworker seafarer sailor harbormaster harbourmaster mechanic electrician carpenter watchman cleaner clerk accountant auditor underwriter actuary banker broker consultant lobbyist campaigner volunteer president-elect premier-designate minister-designate ex-president ex-minister co-chair superintendent warden ranger analyst singer actor actress author writer journalist economist lawyer attorney spokesman spokeswoman spokesperson professor director producer coach player striker goalkeeper captain manager activist leader president chairman chairwoman
    chief ceo founder co-founder cofounder owner minister secretary ambassador envoy adviser advisor senator mayor governor commander general officer inspector judge prosecutor candidate musician artist architect scientist researcher historian
    expert editor reporter correspondent presenter wife husband son daughter father mother brother sister widow victim suspect driver pilot doctor teacher student resident politician lawmaker legislator councillor billionaire businessman
    businesswoman entrepreneur investor strategist filmmaker novelist poet photographer designer engineer programmer hacker dissident cleric preacher priest bishop rapper guitarist drummer comedian host anchor boxer swimmer runner cyclist
    midfielder defender forward quarterback skipper champion soldier sergeant detective official colleague friend member teammate head`),
  sport: words('match matches goal goals scored team teams game games half league cup tournament coach player players season win wins victory defeat ball penalty kick header striker midfielder defender goalkeeper championship medal round opponent stadium fans squad'),
  acronymStops: words(`iq emt fir firs fta ftas eia eias sdg sdgs var atv atvs bnpl er usdc cpu cpus gpu gpus dm dms cro cpo oc dnr etf etfs otc ebitda ebit doi isbn issn llm gcse hgv bn mn a i ok am pm ad bc tv dvd cd pc id it pr hr he faq url pdf html gmt utc est cet eet bst edt pst pdt gdp vat dna rna hiv aids led usb wmd ied ieds vip atm sms gps uav uavs ai hq mp mps mep meps ceo cfo cto coo pm dj tnt ied cctv suv rpg ngo ngos vpn fdi ipo ipos url urls isp isps pin nft nfts ppp ppps lgbt lgbtq lgbtqi icu ppe gpa stem sc qc kc esq vc r&d m&a p&l cpi ppi pmi gni gnp roi esg evs ev nev sme smes bb h.e hh hrh hms uss p.o o.k ufo dui pcr mrna rna usdt mba phd bsc msc md rn dj mc
    ag hm gm vp evp svp dg igp dsp mgr amt mln bln pct p.o. k.o. nda npl npls qr dba iuu rtd twh ph.d. b.sc. m.sc. mou mous mks ict ic co2 b.c a.d ph.d b.c.e c.e hd 3d 2d 4k b2b b2c
    vbied vbieds svbied svbieds manpads atgm atgms rpgs icbm icbms cve cves cvss ddos api apis otp kyc
    gb mb tb kb ghz mhz khz hz kwh mwh gwh mbps gbps kbps fps rpm ssd
    teu teus feu dwt usb lcd led oled lng lpg opd ipl vhf uhf agm egm ytd pcs atms tvs cds dvds gdp gbp usd eur uah rub km kg mw gw kw mph km/h vs no min am pm`),
};
