import { countryNames } from './country-names.ts';
import { knownDemonyms } from './known-demonyms.ts';
import { lines, words } from './word-list.ts';

/** Further names of countries, former states and unions, as `CODE name`; `--` where ISO has none. */
const aliases = lines(`
US u.s.
US us
US u.s.a.
US america
US the states
GB uk
GB u.k.
GB britain
GB great britain
GB england
GB scotland
GB wales
GB northern ireland
RU russia
KR south korea
KP north korea
KP dprk
SY syria
IR iran
LA laos
VN vietnam
TW taiwan
TZ tanzania
BO bolivia
VE venezuela
MD moldova
MD transnistria
CZ czech republic
CZ czechia
CI ivory coast
CI côte d'ivoire
CD dr congo
CD democratic republic of congo
CD d.r. congo
CD drc
CV cape verde
MK macedonia
MK north macedonia
MM burma
CD zaire
ZW rhodesia
LK ceylon
KH kampuchea
-- u.s.s.r.
RS serbia and montenegro
TL east timor
AE u.a.e.
CG congo-brazzaville
VA vatican city
CY northern cyprus
FK falkland islands
FK falklands
CW curacao
BA bosnia
BA bosnia-herzegovina
BA bosnia and herzegovina
AG antigua
LC st lucia
LC st. lucia
MK fyrom
BF burkina
CF c.a.r.
CN prc
PS palestine
PS palestinian territories
PS gaza
PS gaza strip
PS west bank
BN brunei
FM micronesia
SZ swaziland
TR türkiye
TR turkiye
VA vatican
VA the vatican
VA holy see
HK hong kong
MO macau
XK kosovo
-- soviet union
-- korea
-- ussr
-- yugoslavia
-- czechoslovakia
-- east germany
-- west germany
-- somaliland
-- tibet
-- kurdistan
-- chechnya
-- crimea
-- donbas
-- donbass
-- abkhazia
-- south ossetia
-- nagorno-karabakh
-- europe
-- eu
-- asia
-- africa
-- north america
-- south america
-- latin america
-- central america
-- antarctica
-- oceania
-- middle east
-- near east
-- far east
-- caucasus
-- south caucasus
-- balkans
-- western balkans
-- scandinavia
-- baltics
-- caribbean
-- eurasia
-- asia-pacific
-- asia pacific
-- indo-pacific
-- southeast asia
-- central asia
-- eastern europe
-- western europe
-- central europe
-- north africa
-- west africa
-- east africa
-- sub-saharan africa
-- indochina
-- horn of africa
-- maghreb
-- levant
-- sahel
-- arctic
`);

/** Parts of a country that go by its code above, and a name that another land bears too. */
export const countryParts = new Set(['england', 'scotland', 'wales', 'northern ireland', 'transnistria', 'gaza', 'gaza strip', 'west bank', 'georgia', 'northern cyprus']);

/** Unions that are organisations, although they stand in lists of countries. */
const unions = new Set(['eu', 'european union']);

/** Names that are commoner as something else. */
const doubtful = new Set(['us', 'the states']);

/** Names of countries and unions, lower case, to their ISO 3166 codes; `--` where there is none. */
export const countries: ReadonlyMap<string, string> = new Map(
  [...countryNames, ...aliases].map((line) => [line.slice(3), line.slice(0, 2)] as const).filter(([name]) => !unions.has(name) && !doubtful.has(name)),
);

/** Adjectives and peoples that the generated list lacks. */
const moreDemonyms = words(`
yugoslav yugoslavs afghani andorran antiguan aruban bahamian bahamians barbadian bajan basotho belarussian belarussians belorussian belorussians byelorussian byelorussians belizean beninese bermudan bermudian bruneian burkinabe burundian burundians comoran
cypriots czechoslovak czechoslovaks djiboutian timorese ecuadorean ecuadoreans salvadorean salvadoreans equatoguinean fijian fijians gibraltarian gibraltarians grenadian guinean guineans guyanese icelander icelanders ivoirian kazakhstani
kyrgyzstani liechtensteiner luxembourger luxembourgers madagascan malawian malawians maldivian mauritanian mauritanians mauritian mauritians moldavian moldavians monegasque mongol mongols nauruan papuan papuans rumanian rumanians seychellois slovakian
surinamese swazi swazis tadjik tadjiks togolese tongan tongans turkoman tuvaluan vanuatuan yemenite zairean zaireans zairian zairians kachin hmong uighur uighurs uygur uygurs rohingya rohingyas alawite alawites druze maronite maronites shi'ites
copt copts coptic ottoman byzantine anglican anglicans lutheran lutherans methodist methodists baptist baptists mormon mormons jesuit jesuits tuareg tuaregs amhara oromo tigrayan tigrayans tigrean igbo yoruba hausa kikuyu xhosa afrikaner
afrikaners creole cornish ulsterman ulstermen dubliner dubliners glaswegian liverpudlian romans venetian venetians milanese neapolitan neapolitans florentine genoese bosniak bosniaks balinese javanese acehnese sumatran shanghainese
gujarati bengali bengalis sindhi baluch baluchi pathan pathans pushtun hazara hazaras turkic karelian transnistrian dagestani dagestanis kosovan kosovans herzegovinian dalmatian istrian silesian saxon prussian westphalian tyrolean tyrolese
piedmontese andalusian galician asturian castilian valencian quebecois quebecker quebeckers ontarian tasmanian queenslander queenslanders alaskan alaskans oregonian kansan iowan ohioan midwestern midwesterner bostonian bostonians chicagoan chicagoans angeleno
democrat leonean lankan arabian rican zealander zealanders verdean american americans british briton britons english englishman welsh scottish scot scots irish french frenchman german germans italian spanish spaniard portuguese dutch belgian belgians
danish dane danes swedish swede swedes norwegian norwegians finnish finn finns icelandic polish pole poles czech czechs slovak slovaks hungarian hungarians romanian romanians bulgarian bulgarians
greek greeks cypriot turkish turk turks russian russians ukrainian ukrainians belarusian belarusians moldovan moldovans georgian georgians armenian armenians azerbaijani azeri azeris kazakh kazakhs
uzbek uzbeks tajik tajiks turkmen kyrgyz estonian estonians latvian latvians lithuanian lithuanians serbian serb serbs croatian croat croats bosnian bosnians slovenian slovene slovenes macedonian
albanian albanians kosovar kosovars montenegrin austrian austrians swiss luxembourgish maltese israeli israelis palestinian palestinians lebanese syrian syrians iraqi iraqis iranian iranians
jordanian saudi saudis yemeni yemenis omani qatari emirati kuwaiti bahraini egyptian egyptians libyan libyans tunisian algerian moroccan sudanese somali somalis ethiopian eritrean kenyan ugandan
londoner londoners parisian parisians muscovite muscovites berliner berliners yorker yorkers viennese texan texans virginian virginians floridian floridians californian californians corsican corsicans sicilian sicilians sardinian bavarian bavarians catalan catalans basque basques chechen chechens tatar tatars comorian comorians rwandan tanzanian congolese nigerian nigerians ghanaian ivorian senegalese malian angolan zambian zimbabwean mozambican namibian botswanan african africans asian asians european europeans
afghan afghans pakistani pakistanis indian indians bangladeshi nepali nepalese bhutanese burmese thai vietnamese cambodian laotian malaysian indonesian filipino filipinos singaporean chinese
japanese korean koreans mongolian taiwanese tibetan tibetans uyghur australian australians zealander canadian canadians mexican mexicans cuban cubans haitian jamaican dominican colombian
venezuelan ecuadorian peruvian bolivian chilean argentine argentinian brazilian brazilians uruguayan paraguayan guatemalan honduran salvadoran nicaraguan panamanian
arab arabs kurdish kurd kurds chechen chechens tatar tatars crimean yezidi yazidi persian soviet baltic nordic scandinavian balkan slavic slav slavs latin hispanic arctic
parisian londoner muscovite californian texan flemish walloon basque catalan bavarian sicilian siberian caucasian cossack anglo euro transatlantic non-european
eastern-european gabonese zionist latino latinos latina latinas hispanics yugoslavian yugoslavians hawaiian hawaiians moslem moslems hutu hutus tutsi tutsis soviets mideast mideastern westerner westerners easterner southerner southerners northerner northerners berber berbers bedouin bedouins zulu zulus sikh maori maoris inuit pashtun pashtuns punjabi tamil tamils sinhalese kashmiri kashmiris abkhaz abkhazian ossetian ingush gypsy gypsies roma
`);

/** Adjectives of countries and what their people are called. */
export const demonyms: ReadonlySet<string> = new Set([...knownDemonyms, ...moreDemonyms, 'middle eastern'].flatMap((name) => (/[nikz]$/.test(name) && !/(?:men|man)$/.test(name) ? [name, `${name}s`] : [name])).filter((name) => !countries.has(name)));
