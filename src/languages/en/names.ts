import type { Joiner, NameData } from '../../model/reading-data.ts';
import { feminineNames } from './feminine-names.ts';
import { givenNames } from './given-names.ts';
import { knownOrganisations } from './known-organisations.ts';
import { masculineNames } from './masculine-names.ts';
import { knownSurnames } from './known-surnames.ts';
import { lines, words } from './word-list.ts';

/** Given names the generated list lacks: Slavic, Arabic, Persian, Asian, African and others. */
const moreGivenNames = words(`
oleksandr oleksiy oleksii oleksandra olha olga olena oksana oleh olexander volodymyr volodymir vladimir vladislav vyacheslav viacheslav valeriy valerii valery valentyn vasyl vasily viktor
vitaliy vitalii vitaly yuriy yurii yuri yulia yuliia yuliya yevhen yevgeny yevgenia yaroslav yegor andriy andrii andrei andrey anatoliy anatoly arseniy artem artyom bohdan bogdan borys boris
dmytro dmitry dmitri dmitrii denys denis danylo fedir hanna halyna hryhoriy grigory ihor igor inna iryna irina ivan ivanna kateryna katerina kyrylo kirill larysa larisa leonid lesia liudmyla
ludmila lyudmila maksym maksim maxim mariia mariya marta mykola nikolai nikolay mykhailo mikhail myroslav miroslav nadiia nadiya natalia nataliia natalya nazar olesia ostap pavlo pavel petro
pyotr roman ruslan rustem rostyslav semen sergei sergey serhiy serhii sergiy stanislav stepan svitlana svetlana svyatoslav taras tetiana tatiana tatyana tymofiy vadym vadim vira
alexei aleksei alexey alexandr aleksandr aleksander alyona anastasia anton arkady gennady georgy german gleb konstantin kostiantyn lev nikita oleg ramzan rinat sergii timur vyacheslav zhanna
andrzej bartosz beata bogdan boguslaw bronislaw czeslaw dariusz donald ewa grzegorz henryk jacek jaroslaw jaroslav jerzy kazimierz krzysztof lech leszek maciej malgorzata marcin marek mariusz
mateusz mieczyslaw piotr radoslaw radosław rafal ryszard slawomir stanislaw tadeusz tomasz wladyslaw wojciech zbigniew zdzislaw jan jana petr pavla tomas zdenek zuzana vaclav milos andrej bela
viktoria gyorgy istvan janos laszlo ferenc imre peter zoltan orban judit katalin ion mihai nicolae traian klaus radu florin calin georgi boyko rumen ivailo kiril bozidar dragan goran milan
milorad mladen nebojsa nikola novak predrag radovan ratko slobodan vojislav zoran aleksandar ana jelena zeljko ivica janez borut alojz edi albin hashim ramush vjosa
josep jordi pere pedro pablo jose josé joaquin javier luis carlos miguel manuel mariano rafael rodrigo alvaro ignacio nadia yolanda teresa antónio antonio joao joão jorge paulo ursula thierry
ludivine josep kaja kaja mette jens jonas magnus lars anders bjorn björn carl erik fredrik goran göran gustaf hakan henrik ingrid johan karin kristina lena magdalena margot mats mikael nils olof
ola per pål stefan sven torbjorn ulf ulla jyrki sauli sanna petteri alexander antti pekka matti timo juha tarja toomas urmas kersti andrus juri hanno arvydas dalia gitanas ingrida gabrielius
valdis krisjanis edgars artis egils annegret angela olaf boris annalena robert wolfgang guido sigmar heiko ulrich hans heinz helmut horst jürgen juergen jurgen dieter dietmar gerhard günter
gunther joachim jochen manfred markus otto rainer reinhard rolf rudi uwe werner wilhelm emmanuel jean jean-claude jean-yves jean-marie jean-pierre jean-luc francois françois nicolas dominique
sebastien sébastien stephane stéphane bruno laurent benoit édouard edouard bernard gerard gérard herve hervé pascal philippe gilles guillaume mathieu matthieu olivier sylvain sylvie valérie
charles alain yves christophe catherine florence frédéric didier jacques guy geert herman elio yves sophie alexander mark ruud dick hanke kajsa jaap jeroen joost kees maarten maxime pieter
sander stef thijs wim wopke david silvio matteo giuseppe giorgia mario sergio luigi paolo guido antonio enrico massimo romano federica roberta pier carlo vittorio lorenzo alessandro andrea
mohammed mohamed mohammad muhammad mohamad ahmed ahmad ahmet mahmoud mahmud mustafa mostafa hassan hasan hussein hossein husayn hamid hamad hamdullah haider ibrahim ismail ismael jalal jamal
kamal karim khaled khalid khalil majid malik mansour masoud mehdi mehmet mevlut moqtada munir murat nabil nasser nasrallah nawaz nouri omar osama qasem rafik rafiq rahim rashid reza recep riad saad
saddam saeed said salah saleh salim salman sami samir sergio shaukat sheikh suleiman sultan syed talal tamim tariq tawfiq tayyip tayyib usama walid wael yahya yasser yassin yousef youssef yusuf
zayed zalmay ziad zine abdul abdel abdallah abdulla abdullah abdelaziz abdelfattah abu adel adnan ali amir anwar ashraf asif ayad ayman aziz bashar bassam binyamin benjamin benny bilal fadi fahd
faisal farid farouk fatima fouad fuad ghassan habib hakim hanan hani hosni ayatollah bandar barham burhan daoud fayez hadi ehud ariel shimon yitzhak yair naftali avigdor tzipi moshe shaul gadi
ebrahim mahmoud hashemi javad ramin shirin narges laleh pervez parvez benazir imran asif hamid ashraf ghani atal manmohan narendra sonia rahul indira rajiv sanjay sunil suresh ramesh vijay
ajay amit anil arun ashok deepak gopal lakshmi mahesh mukesh nirmala prakash pranab priya ravi rishi priti suella sajid sadiq nikki kamala raj rakesh sushma vikram sheikh khaleda mahinda
xi jintao jiabao keqiang zemin wen li wang zhang chen liu yang zhao huang zhou wu xu sun hu zhu lin he guo ma luo deng mao yi jiechi qishan shinzo shinzō junichiro yukio naoto yoshihiko
taro fumio yasuo kaoru kenji hiroshi takeshi akira ichiro masahiro makoto katsuya toshimitsu sadako haruki hideo kazuo koichi satoshi shigeru tadao yoshi yoko ban ki-moon kim moon park lee
jae-in geun-hye myung-bak dae-jung jong-il jong-un yo-jong aung suu kyi nguyen tran pham susilo joko megawati mahathir anwar najib thaksin yingluck prayut ferdinand rodrigo gloria benigno corazon
kofi kwame nelson thabo jacob cyril robert morgan joseph uhuru raila mwai yoweri paul laurent goodluck olusegun muhammadu sani ellen emmerson meles haile abiy isaias hifikepunye hailemariam
hugo nicolás nicolas evo luiz inácio dilma jair michel michelle sebastian salvador augusto fidel raul raúl ernesto felipe vicente enrique andrés alvaro juan alberto cristina nestor mauricio
barack hillary condoleezza donald mitch newt mitt rudy rand ted bernie tulsi kirsten tammy lloyd antony jake avril wendy merrick janet gina samantha mike joe jill chuck nancy kevin
anders javier marc madeleine warren colin dick george bill al jimmy rex jim ash leon lindsey elon jeff tim steve satya sundar larry sergey mark sheryl jack
keir rishi liz boris theresa david nick gordon tony ben jeremy michael dominic penny grant yvette angela rachel wes pat ed harriet priti philip liam tobias alok nadhim
scott julie julia malcolm bob tony kevin john gough penny marise anthony jacinda bill winston chrystia justin stephen stéphane mélanie melanie harjit anita
`);

/** Names of the lists above that are commoner as words, titles, places or surnames: no evidence for a person by themselves. */
const otherwiseKnown = words(`
    sierra said he per may china israel india jordan chad georgia paris london virginia carolina dakota sydney asia america sultan sheikh ayatollah orban ban an ma min
    so do in my rand dale savannah cairo milan vienna kuwait august april june summer autumn kiev ben-gurion sun art bay sky king prince duke major earl brown
    north west east guy sons al law hall forest park german roman norman brad champion general christian islam unity liberty justice constitution trinity
    treasure union peace mercy princess star true world lane ford ranger royal capital cash chance chase coral crystal dean deputy drew frank gay golden grace
    gray green heath hope hunter ivory jade joy judge lee love marine mark mary melody miles misty ocean patience phoenix price prosper ray reed rich river
    robin rose ruby rusty sage sandy scout sunny wade ward will young bill grant jack pat chuck rob sue don dick bob josh penny faith dawn eve ash hugh kitty
    rod gene neptune carol cliff clay bud buddy basil berry cherry colt daisy ivy lily olive violet iris holly heather hazel ginger sterling victor angel jersey
    holland ireland kenya cuba brazil francs max page parker mason carter cooper taylor bishop archer baker porter sawyer tanner turner walker webster marshal
    marshall marshals
`);

const moreFeminine = words(`
    oleksandra olha olga olena oksana yulia yuliia yuliya yevgenia hanna halyna inna iryna irina ivanna kateryna katerina larysa larisa lesia liudmyla ludmila
    lyudmila mariia mariya marta nadiia nadiya natalia nataliia natalya olesia svitlana svetlana tetiana tatiana tatyana vira alyona anastasia zhanna beata ewa
    malgorzata jana petra zuzana katalin judit jelena ana vjosa ursula yolanda ludivine kaja mette ingrid karin kristina lena magdalena margot ulla sanna tarja
    kersti dalia ingrida annegret angela annalena sylvie catherine florence kajsa giorgia federica roberta fatima hanan shirin narges laleh benazir indira sonia
    priti suella nikki kamala sushma khaleda suu megawati yingluck gloria corazon ellen dilma michelle cristina hillary condoleezza nancy kirsten tammy tulsi
    avril wendy janet gina samantha jill madeleine theresa penny priti yvette rachel liz julie julia marise jacinda chrystia mélanie melanie anita sheryl priya
    nirmala lindsey
`);

const moreMasculine = words(`
    oleksandr rustem oleksiy oleksii oleh olexander volodymyr volodymyr vladimir vladislav vyacheslav viacheslav valeriy valerii valery valentyn vasyl vasily
    viktor vitaliy vitalii vitaly yuriy yurii yuri yevhen yevgeny yaroslav yegor andriy andrii andrei andrey anatoliy anatoly arseniy artem bohdan bogdan borys
    boris dmytro dmitry dmitri dmitrii denys denis danylo fedir hryhoriy grigory ihor igor ivan kyrylo kirill leonid maksym maksim maxim mykola nikolai mykhailo
    mikhail nazar ostap pavlo pavel petro roman ruslan rostyslav semen sergei sergey serhiy serhii stanislav stepan svyatoslav taras tymofiy vadym vadim thierry
    josep donald emmanuel olaf boris recep bashar haider fuad ibrahim mohammed ahmed mahmoud hassan hussein ali omar khalid mustafa yasser binyamin benjamin
    ariel ehud barack joe mike bill bob jim john george
`);

export const names: NameData = {
  givenNames: new Set([...givenNames, ...feminineNames, ...masculineNames, ...moreGivenNames].filter((name) => !otherwiseKnown.has(name))),
  feminine: new Set([...feminineNames, ...moreFeminine]),
  masculine: new Set([...masculineNames, ...moreMasculine]),
  givenNamesDoubtful: words(`may jordan georgia chad paris virginia carolina sydney mark grant jack bill pat chuck rob sue don dick bob josh penny faith dawn eve ash hugh rod gene carol cliff clay frank
    dean drew grace gray heath hope hunter jade joy lee mary max miles ray reed rich robin rose ruby sandy wade ward will young victor angel basil ivy lily olive violet iris holly heather hazel guy
    brad chance chase christian roman norman german hall dale earl duke ford carter cooper taylor parker mason marshall page al april june august ben rex art roy king lane austin dallas houston
    jackson lincoln madison cameron tyler logan brook dakota asia india china israel milan sun ban an min so wen moon park rand amber florence victoria sofia charlotte alexandria regina santiago diego
    francisco jose antonio angeles cash price rusty berry sterling scout sage bishop baker porter walker turner webster`),
  surnames: new Set([...knownSurnames, ...words(`
    assad asad abadi putin medvedev lavrov peskov shoigu yeltsin gorbachev zelensky zelenskyy zelenskiy poroshenko yanukovych kuleba lukashenko biden trump obama clinton reagan kerry blinken pompeo rumsfeld cheney
    macron sarkozy hollande chirac merkel scholz schroeder kohl steinmeier thatcher blair cameron sunak starmer corbyn berlusconi meloni draghi renzi orban tusk duda kaczynski stoltenberg rutte rasmussen borrell juncker barroso mogherini
    erdogan netanyahu sharon arafat abbas mubarak sisi morsi gaddafi qaddafi rouhani ahmadinejad khamenei khomeini zarif saddam maliki karzai ghani musharraf bhutto modi vajpayee xi hu deng mao abe kishida koizumi
    duterte marcos sukarno mandela mbeki zuma mugabe chavez maduro castro lula bolsonaro guterres annan navalny`)]),
  eventOpeners: words('operation exercise hurricane typhoon cyclone storm'),
  leadingSurnames: words(`wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen
    yao fu zhong wen tao xiong jin dai xia bai shi meng qin qiu hou jia lei qian gong xi tsai tsang chan cheung wong leung lam lau ng ho kwok kwong chow chu yuen yip yeung tam fung mak hui hung hsu hsieh hsiao tseng lai kuo chiang chuang
    lee kim park choi jung chung kang cho yoon jang lim han oh seo shin kwon hwang ahn son hong moon bae roh noh ryu yoo chun nguyen tran le pham phan vu vo dang bui duong ngo truong`),
  particles: words('van von der den de del della di da dos das du le la el al bin ibn bint abu ben ter ten zu zur af av y e'),
  openingParticles: words('van von de bin ibn abu'),
  honorifics: words('cllr cllrs eng mr mrs ms miss mx dr sir dame lord lady prof professor rev reverend fr father sister brother madam mme monsieur messrs hon sheikh imam ayatollah mullah rabbi saint pope'),
  addressFeminine: words('mrs ms miss madam mme lady sister queen princess'),
  addressMasculine: words('mr sir lord monsieur king prince father'),
  adjectiveTitles: words('major general private'),
  titles: words(`president vice premier chancellor king queen prince princess duke emperor emir sultan shah ayatollah sheikh pope cardinal archbishop bishop imam rabbi
    general gen lieutenant lt colonel col major maj captain capt commander cmdr cdr brigadier brig admiral adm vice-admiral rear-admiral marshal sergeant sgt corporal cpl private pvt pte officer constable detective
    inspector superintendent sheriff petty specialist spc ensign commodore cmdre
    senator sen congressman congresswoman representative rep governor gov mayor judge justice ambassador amb attorney councillor councilor councilman alderman baroness baron viscount chief coach
    secretary minister commissioner chairman chairwoman chair director spokesman spokeswoman spokesperson speaker`),
  offices: words(`president vice-president co-president premier chancellor minister secretary undersecretary under-secretary commissioner chairman chairwoman chairperson chair co-chair director head chief chiefs leader co-leader representative envoy
    ambassador adviser advisor spokesman spokeswoman spokesperson speaker governor mayor senator congressman congresswoman deputy lawmaker legislator mp mep commander commander-in-chief general admiral colonel captain major marshal
    coordinator rapporteur ombudsman prosecutor attorney judge justice treasurer comptroller manager founder co-founder owner ceo cfo cto coo executive officer administrator superintendent inspector
    dean rector professor editor editor-in-chief correspondent reporter journalist columnist analyst economist expert researcher scientist historian author writer coach captain king queen prince princess
    secretary-general director-general vice-chairperson vice-chairman vice-chairwoman accountant-general auditor-general attorney-general solicitor-general governor-general surgeon-general inspector-general consul-general
    prosecutor-general procurator-general advocate-general comptroller-general vice-minister vice-premier vice-governor under-secretary-general president-elect minister-designate premier-designate vice-rector undersecretary-general deputy-general ruler
    candidate delegate member whip strategist lawyer solicitor counsel economist principal vice-chancellor vice-chair pm sheriff attache attaché consul high-representative fellow`),
  officesTo: words('ambassador envoy adviser advisor mission delegation representative commissioner'),
  fieldOffices: words('minister ministers premier secretary undersecretary under-secretary commissioner'),
  officeModifiers: words(`deputy vice assistant associate acting interim former ex-president ex new then outgoing incoming newly-elected first second prime chief senior high special principal permanent executive managing general
    foreign defence defense interior finance home health justice education economy economic trade culture environment energy transport agriculture labour labor digital strategic security national state federal
    attorney under junior lead joint honorary press media communications opposition minority majority parliamentary party us u.s. uk british editorial creative technical commercial operating financial`),
  organisationHeads: words(`
    ministry department agency administration authority authorities bureau office commission committee council board directorate directorate-general secretariat institute institution institutions university college school academy
    association federation union league alliance coalition confederation society foundation trust fund bank corporation company group holding holdings enterprise enterprises industries partners ventures
    party movement front brigade brigades battalion regiment division corps army navy fleet force forces guard guards police service services command squadron wing
    court tribunal parliament congress senate assembly duma rada bundestag knesset house cabinet government junta
    organization organisation network press news times post journal tribune gazette herald guardian telegraph mirror globe observer chronicle broadcasting radio television tv channel magazine newspaper agency media
    club team united fc athletic rovers hospital clinic centre center laboratory laboratories lab observatory
    airlines airways motors systems technologies technology electronics software pharmaceuticals insurance securities capital investments consulting associates solutions industry
    treasury exchange reserve mission delegation embassy consulate taskforce unit cell consortium cooperative syndicate cartel church synod caucus initiative programme program project works studios records entertainment pictures
    orchestra choir ballet theatre theater museum library gallery accelerator incubator`),
  foreignOpeners: words(`banco banca banque bank banka seguros aseguradora caja credito credit crédit crédito frente front partido partito parti partai partidul partia centro centre centrum instituto institut istituto universidad universidade università
    universitas université universität ministerio ministère ministero asociación associação association associazione federación fédération federazione fundación fundação fondazione fondation stiftung movimiento movimento mouvement
    unión união unione union confederación confederação confédération confederazione comisión comissão commissione consejo conselho consiglio conseil corte tribunal tribunale cour asamblea assembleia assemblée assemblea grupo gruppo groupe
    compañía companhia compagnie compagnia société sociedad sociedade società empresa empresas editorial periódico diario jornal journal giornale radio télévision televisión rádio prensa alianza aliança alliance coalición ejército
    guardia policía polizia polícia gendarmerie operación caisse chambre cámara câmara comité comitato sindicato syndicat secretaría bharatiya janata jamaat jamiat jemaah lashkar harakat hizb hizbul ansar dewan tentara perum perusahaan
    komitet gosudarstvo narodna stranka strana crvena volkspartei deutsche deutscher royal petroleos petróleos aerolineas aerolíneas linea ferrocarriles`),
  organisationOpeners: words(`ministry ministries department departments agency bureau office commission committee council board institute university college school academy association federation union league alliance coalition confederation society
    foundation bank house chamber court church group organization organisation movement party army house community centre center directorate secretariat friends doctors reporters government parliament
    embassy society corps museum front brotherhood society order fund high international supreme islamic league partnership medical bureau authority forces`),
  fieldHeads: words('ministry ministries department departments committee commission bureau directorate secretariat faculty institute'),
  bodyHeads: words('office offices department court courts bureau chamber'),
  institutions: words('parliament senate congress cabinet assembly treasury opposition legislature'),
  companyHeads: words(`life finance financial futures asset assets steel expressway express brokers brokerage oil gas petroleum mining mines power electric electrical energy chemical chemicals foods food beverages brewery
    breweries telecom telecommunications telephone communications communication automotive automobile motor shipping lines line railways railway rail airline air aviation aerospace aircraft stores supermarkets estates realty property
    properties resources minerals metals aluminium aluminum copper paper products product manufacturing engineering construction builders textiles cement tobacco semiconductor semiconductors devices instruments micro networks online
    digital mobile wireless cable satellite interactive publishing publishers publications books films brands retail trading trade exports logistics transport freight hotels resorts restaurants casinos casino leisure gaming healthcare health biotech
    therapeutics diagnostics medical pharma genetics genomics biosciences sciences bancorp bancshares savings loan mortgage credit leasing mutual assurance reinsurance underwriters advisors advisers equity management research
    analytics data computing computers computer software microsystems dynamics robotics tyre tire rubber glass shipyard shipyards shipbuilding refinery pipeline petrochemical petrochemicals fertilizer utilities dal newspapers daily weekly
    zeitung allgemeine nachrichten presse gazeta pravda izvestia figaro stampa repubblica corriere sons brothers
    fuels atomic nuclear sugar tea coffee farms dairy distillers brands cosmetics fashion jeans toys drinks bottling packaging plastics tools machinery equipment machines controls sensors optics graphics imaging services`),
  companyEndings: words('bros bhd berhad sdn tbk pte asa oyj pjsc ojsc jsc inc incorporated corp corporation ltd limited llc plc llp co gmbh ag sa nv bv oy ab spa kg se pty'),
  organisations: new Set([...knownOrganisations, ...lines(`
nato
eu
european union
un
u.n.
united nations
who
imf
wto
osce
icc
icj
iaea
unicef
unhcr
unesco
opec
asean
cia
fbi
nsa
gru
fsb
kgb
mi5
mi6
pentagon
kremlin
white house
capitol hill
downing street
congress
senate
house of representatives
state department
bundestag
bundeswehr
verkhovna rada
state duma
knesset
taliban
hamas
hezbollah
hizbollah
fatah
al-qaeda
al qaeda
al-qaida
isis
isil
daesh
da'esh
islamic state
islamic state of iraq and the levant
mossad
interpol
europol
eurojust
frontex
red cross
greenpeace
amnesty international
human rights watch
doctors without borders
reuters
associated press
agence france-presse
bbc
cnn
itv
nbc
cbs
abc
nhk
al jazeera
al-jazeera
xinhua
tass
interfax
ukrinform
ria novosti
itar-tass
bloomberg
politico
axios
wikinews
new york times
the new york times
washington post
financial times
wall street journal
the guardian
the times
le monde
der spiegel
kyiv independent
kyiv post
radio free europe
radio liberty
voice of america
deutsche welle
naftogaz
ukroboronprom
gazprom
rosneft
rosatom
roscosmos
rheinmetall
lockheed martin
raytheon
boeing
northrop grumman
general dynamics
bae systems
leonardo
thales
airbus
saab
dassault
mbda
baykar
apple
google
microsoft
amazon
facebook
meta
twitter
youtube
netflix
ibm
intel
nokia
samsung
sony
toyota
honda
volkswagen
bmw
siemens
general motors
chrysler
goldman sachs
lehman brothers
merrill lynch
morgan stanley
jpmorgan chase
citigroup
bank of america
wells fargo
barclays
hsbc
deutsche bank
ubs
credit suisse
aig
fannie mae
freddie mac
federal reserve
fed
european central bank
ecb
world bank
european commission
european council
european parliament
council of europe
african union
arab league
security council
general assembly
supreme court
high court
labour
conservatives
liberal democrats
republicans
democrats
sinn fein
tories
likud
cdu
csu
spd
fidesz
syriza
scotland yard
nasa
esa
spacex
wagner
wagner group
azov
spetsnaz
gestapo
vatican
whitehall
opera
`)].filter((name) => !['the who', 'washington', 'opera'].includes(name))),
  describedEvents: words('summit forum conference congress'),
  placedEvents: words('summit'),
  eventHeads: words(`
    summit forum conference congress meeting talks war wars battle siege operation offensive revolution uprising rebellion invasion massacre genocide holocaust crisis olympics olympiad games championship championships cup
    festival election elections referendum awards prix marathon tournament fair exhibition expo symposium convention workshop seminar ceremony parade day exercise exercises hurricane cyclone typhoon earthquake attacks attack
    intifada spring final finals playoffs series tour race rally anniversary week dialogue ramstein bowl`),
  workHeads: words(`
    strategy treaty agreement agreements accord accords pact convention protocol act law bill code constitution charter declaration memorandum resolution directive regulation decree order plan programme program initiative framework
    report review index survey survey amendment compact roadmap concept doctrine paper communique communiqué statement mandate package scheme guidelines principles manifesto bible quran koran gospel facility instrument fund`),
  weakHeads: words(`
    report review meeting talks day week law bill order plan statement paper series fund survey package programme program initiative index code final tour race rally dialogue exercise exercises attack attacks spring concept
    facility instrument mandate scheme fair ceremony operation project framework congress convention`),
  joiners: new Map<string, Joiner>([
    ['of', 'of'], ['for', 'for'], ['on', 'on'], ['to', 'to'], ['and', 'and'], ['&', 'and'],
    ...['the', 'de', 'des', 'du', 'against', 'in', 'with'].map((word) => [word, 'other'] as const),
  ]),
  openersOfOthers: words('house high'),
  particlesOfPlaces: words('de la'),
  byCapitals: new Map([['US', 'u.s.']]),
  besidePersons: words('than with'),
  workingAt: words('at'),
  afterPersons: words('who himself herself'),
  clausesOfPersons: words('who whose'),
  followerEnding: /(?:ist|ian|crat)$/,
  outsideOffice: /(?:ed|ly)$/,
  afterModifier: /ing$/,
  organisationFollowers: words(`officials official spokesman spokeswoman spokesperson executives executive shares stock headquarters employees staff workers troops forces soldiers militants fighters lawmakers members subsidiary management chairman ceo
    inspectors investigators researchers analysts board products sources lawyers delegation factory plant store stores says announced fighters insurgents terrorists positions website users customers owned unit branch party coalition alliance movement bloc`),
  ownedNouns: words('ceo cfo coo cto chief chairman chairwoman chairperson founder co-founder cofounder subsidiary affiliate spokesman spokeswoman spokesperson editor employees staff shareholders customers clients board owner owners shares acquisition takeover'),
  owningNouns: words('share shares stake stakes holding holdings shareholding interest stock investor investors shareholder shareholders'),
  organisationIntroducers: words('paper daily weekly bloc insurgents guerrillas unit brokerage conglomerate utility company firm newspaper agency group bank airline broadcaster manufacturer maker giant startup start-up magazine website blog organisation organization party network retailer carrier channel publisher outlet charity militia coalition alliance operator subsidiary startup insurer lender automaker brand chain label union contractor'),
  workers: words('analyst analysts economist economists strategist strategists researcher researchers scientist scientists professor lecturer trader traders partner fellow lawyer lawyers engineer engineers executive executives'),
  thingIntroducers: words('vessel ship ferry frigate destroyer cruiser corvette tanker yacht trawler submarine freighter warship schooner'),
  kin: words('brothers sisters twins sons daughters siblings'),
  personIntroducers: words(`analyst singer actor actress author writer journalist economist lawyer attorney spokesman spokeswoman spokesperson professor director producer coach player striker goalkeeper captain manager activist leader president chairman chairwoman
    chief ceo founder co-founder cofounder owner minister secretary ambassador envoy adviser advisor senator mayor governor commander general officer inspector judge prosecutor candidate musician artist architect scientist researcher historian
    expert editor reporter correspondent presenter wife husband son daughter father mother brother sister widow victim suspect driver pilot doctor teacher student resident politician lawmaker legislator councillor billionaire businessman
    businesswoman entrepreneur investor strategist filmmaker novelist poet photographer designer engineer programmer hacker dissident cleric preacher priest bishop rapper guitarist drummer comedian host anchor boxer swimmer runner cyclist
    midfielder defender forward quarterback skipper champion soldier sergeant detective official colleague friend member teammate head`),
  sport: words('match matches goal goals scored team teams game games half league cup tournament coach player players season win wins victory defeat ball penalty kick header striker midfielder defender goalkeeper championship medal round opponent stadium fans squad'),
  acronymStops: words(`ebitda ebit doi isbn issn llm gcse hgv bn mn a i ok am pm ad bc tv dvd cd pc id it pr hr he faq url pdf html gmt utc est cet eet bst edt pst pdt gdp vat dna rna hiv aids led usb wmd ied ieds vip atm sms gps uav uavs ai hq mp mps mep meps ceo cfo cto coo pm dj tnt ied cctv suv rpg ngo ngos vpn fdi ipo ipos url urls isp isps pin nft nfts ppp ppps lgbt lgbtq lgbtqi icu ppe gpa stem sc qc kc esq vc r&d m&a p&l cpi ppi pmi gni gnp roi esg evs ev nev sme smes bb h.e hh hrh hms uss p.o o.k ufo dui pcr mrna rna usdt mba phd bsc msc md rn dj mc
    usb lcd led oled lng lpg opd ipl vhf uhf agm egm ytd pcs atms tvs cds dvds gdp gbp usd eur uah rub km kg mw gw kw mph km/h vs no min am pm`),
};
