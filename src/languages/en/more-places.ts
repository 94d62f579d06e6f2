import { countries } from './countries.ts';
import { knownCities } from './known-cities.ts';
import { knownPlaces } from './known-places.ts';
import { landsAndWaters } from './lands-and-waters.ts';
import { lines, words } from './word-list.ts';

const usStates = lines(`
alabama
alaska
arizona
arkansas
california
colorado
connecticut
delaware
florida
hawaii
idaho
illinois
indiana
iowa
kansas
kentucky
louisiana
maine
maryland
massachusetts
michigan
minnesota
mississippi
missouri
montana
nebraska
nevada
new hampshire
new jersey
new mexico
new york
north carolina
north dakota
ohio
oklahoma
oregon
pennsylvania
rhode island
south carolina
south dakota
tennessee
texas
utah
vermont
virginia
washington state
west virginia
wisconsin
wyoming
calif.
n.y.
mass.
conn.
d.c.
ontario
quebec
alberta
manitoba
saskatchewan
nova scotia
new brunswick
newfoundland
british columbia
new south wales
queensland
tasmania
western australia
south australia
`);

/** Capitals and large or much-named cities that the generated list lacks; also kept where it has them. */
const cities = lines(`
buffalo
providence
concord
boulder
nice
cork
hull
bath
tours
essen
split
kyiv
kiev
kharkiv
kharkov
odesa
odessa
lviv
dnipro
zaporizhzhia
mariupol
kherson
donetsk
luhansk
mykolaiv
chernihiv
sumy
poltava
bakhmut
avdiivka
sevastopol
simferopol
crimea
bucha
irpin
uzhhorod
moscow
st. petersburg
saint petersburg
petersburg
belgorod
kursk
rostov
kazan
sochi
grozny
vladivostok
minsk
brest
warsaw
krakow
kraków
cracow
gdansk
rzeszow
wroclaw
poznan
lodz
prague
brno
bratislava
budapest
bucharest
sofia
belgrade
zagreb
ljubljana
sarajevo
skopje
tirana
podgorica
pristina
athens
thessaloniki
nicosia
valletta
ankara
istanbul
izmir
tbilisi
batumi
yerevan
baku
chisinau
vilnius
kaunas
riga
tallinn
helsinki
stockholm
gothenburg
malmo
oslo
bergen
copenhagen
reykjavik
dublin
belfast
london
manchester
birmingham
liverpool
edinburgh
glasgow
cardiff
paris
lyon
marseille
strasbourg
toulouse
nice
brussels
antwerp
ghent
mons
amsterdam
rotterdam
the hague
hague
luxembourg
berlin
munich
frankfurt
hamburg
cologne
stuttgart
dresden
leipzig
dusseldorf
bonn
vienna
salzburg
bern
zurich
geneva
davos
lausanne
lugano
rome
milan
naples
turin
venice
florence
genoa
madrid
barcelona
seville
valencia
lisbon
porto
washington
washington d.c.
washington dc
washington, d.c.
new york
new york city
los angeles
chicago
boston
philadelphia
san francisco
seattle
houston
dallas
miami
atlanta
detroit
denver
phoenix
las vegas
new orleans
san diego
cupertino
silicon valley
hollywood
wall street
camp david
guantanamo bay
guantanamo
ottawa
toronto
montreal
vancouver
mexico city
havana
bogota
caracas
lima
quito
santiago
buenos aires
montevideo
brasilia
sao paulo
rio de janeiro
rio
cairo
alexandria
tripoli
benghazi
tunis
algiers
rabat
casablanca
khartoum
addis ababa
nairobi
kampala
kigali
mogadishu
dar es salaam
kinshasa
lagos
abuja
accra
dakar
bamako
niamey
johannesburg
pretoria
cape town
harare
lusaka
luanda
jerusalem
tel aviv
haifa
ramallah
gaza city
rafah
hebron
beirut
damascus
aleppo
homs
hama
idlib
palmyra
raqqa
raqqah
ar raqqah
deir ez-zor
dayr az zawr
kobane
kobani
manbij
tabqa
baghdad
mosul
basra
fallujah
ramadi
kirkuk
tikrit
erbil
irbil
sinjar
tal afar
najaf
karbala
samarra
baiji
amman
riyadh
jeddah
mecca
medina
sanaa
aden
doha
dubai
abu dhabi
kuwait city
manama
muscat
tehran
isfahan
natanz
kabul
kandahar
herat
islamabad
karachi
lahore
peshawar
new delhi
delhi
mumbai
bombay
calcutta
kolkata
chennai
bangalore
dhaka
kathmandu
colombo
yangon
bangkok
hanoi
ho chi minh city
phnom penh
kuala lumpur
singapore
jakarta
bali
manila
beijing
shanghai
hong kong
guangzhou
shenzhen
taipei
tokyo
osaka
hiroshima
seoul
busan
pyongyang
ulaanbaatar
tashkent
samarkand
bishkek
astana
almaty
dushanbe
ashgabat
sydney
melbourne
canberra
brisbane
perth
adelaide
wellington
auckland
christchurch
ramstein
vuhledar
kramatorsk
kupiansk
izium
black sea
sea of azov
baltic sea
mediterranean sea
mediterranean
red sea
south china sea
persian gulf
arabian gulf
gulf of aden
arabian sea
atlantic
pacific
atlantic ocean
pacific ocean
indian ocean
suez canal
bosphorus
golan heights
sinai
teheran
rangoon
panama city
berne
nuku'alofa
port vila
arbil
dohuk
dhahran
bethlehem
bihac
srebrenica
al-anbar
anbar
nineveh
`);

/** Provinces, states and regions inside countries, much named in the news. */
const provinces = lines(`
lombardy; tuscany; sicily; sardinia; piedmont; veneto; umbria; calabria; puglia; liguria; campania; lazio; catalonia; andalusia; galicia; navarre; aragon; basque country; castile; valencia; brittany; normandy; corsica; provence; alsace; lorraine; burgundy
bavaria; saxony; hesse; thuringia; brandenburg; rhineland; westphalia; north rhine-westphalia; lower saxony; baden-wuerttemberg; baden-württemberg; schleswig-holstein; tyrol; carinthia; styria; flanders; wallonia; jutland; lapland; silesia; pomerania; bohemia
moravia; transylvania; vojvodina; republika srpska; dalmatia; istria; slavonia; krajina; dagestan; ingushetia; chechnya; tatarstan; bashkortostan; siberia; sakhalin; kamchatka; chukotka; primorye; kaliningrad; karelia; ossetia; north ossetia; adjara
nakhchivan; anatolia; thrace; east jerusalem; galilee; negev; darfur; kordofan; puntland; tigray; oromia; amhara; ogaden; north kivu; south kivu; katanga; kasai; kwazulu-natal; gauteng; western cape; eastern cape; free state; limpopo; mpumalanga; matabeleland; mashonaland
cabinda; biafra; zanzibar; punjab; sindh; balochistan; baluchistan; khyber pakhtunkhwa; north waziristan; south waziristan; waziristan; kashmir; jammu; jammu and kashmir; gujarat; maharashtra; uttar pradesh; madhya pradesh; andhra pradesh; tamil nadu; kerala; karnataka; bihar; bengal; west bengal; assam
manipur; nagaland; orissa; odisha; rajasthan; haryana; jharkhand; chhattisgarh; telangana; goa; helmand; kunduz; nangarhar; kunar; paktika; paktia; ghazni; badakhshan; rakhine; shan state; kachin; xinjiang; inner mongolia; guangdong; guangxi; fujian; zhejiang; jiangsu; shandong; shanxi; shaanxi; hebei; henan
hubei; hunan; sichuan; yunnan; guizhou; gansu; qinghai; ningxia; heilongjiang; jilin; liaoning; anhui; jiangxi; hainan; manchuria; hokkaido; honshu; kyushu; okinawa; aceh; sumatra; java; borneo; sulawesi; papua; irian jaya; west papua; kalimantan; sabah; sarawak; mindanao; luzon; chiapas; oaxaca; guerrero
sinaloa; sonora; chihuahua; veracruz; michoacan; michoacán; jalisco; yucatan; yucatán; amazonas; amazonia; patagonia; tierra del fuego; ulster; cornwall; yorkshire; lancashire; kent; essex; sussex; surrey; norfolk; suffolk; devon; dorset; merseyside; yukon; nunavut; labrador; prince edward island; northwest territories
northern territory; alps; himalayas; andes; pyrenees; carpathians; urals; rockies; appalachians; dolomites; hindu kush; kilimanjaro; mount everest; danube; rhine; volga; dnieper; dniester; tigris; euphrates; nile; congo river; niger delta; zambezi; mekong; ganges; yangtze; amazon river; mississippi river; gaza strip
dead sea; caspian sea; aral sea; adriatic; adriatic sea; aegean; aegean sea; ionian sea; north sea; irish sea; english channel; barents sea; kerch strait; strait of hormuz; bering strait; taiwan strait; panama canal; spratly islands; paracel islands; kuril islands; canary islands; azores; galapagos; galapagos islands; american samoa; guam
crete; rhodes; lesbos; corfu; mallorca; majorca; ibiza; tenerife; madeira; lampedusa; manhattan; brooklyn; queens; bronx; harlem; staten island; silicon valley; hollywood; chernobyl; third world; global south; far east; middle east; americas; latin america; horn of africa; great lakes; earth; mars; venus; jupiter; saturn; neptune; pluto; uranus; guantanamo; guantanamo bay; west bank; korean peninsula; indochina; eurozone; euro zone
`);

/** Known places that are commoner as names of people or as words. */
const doubtful = new Set(['batman', 'nice', 'reading', 'mobile', 'orange', 'bath', 'split', 'cork', 'victoria', 'lincoln', 'jackson', 'santa', 'central', 'florence', 'hull']);

/** Short forms of states that are no other word. */
const stateAbbreviations = words('mich calif fla minn tenn okla ariz nev wyo n.y. n.j. n.c. s.c. n.h. n.m. n.d. s.d. r.i. w.va d.c. n.y n.j n.c s.c n.h n.m n.d s.d r.i d.c');

/** Cities known by name: those listed, and those of the lexicon. */
export const allCities: ReadonlySet<string> = new Set([...cities, ...knownCities, ...knownPlaces].filter((name) => !doubtful.has(name) && !countries.has(name)));
/** States and provinces known by name, whole and in short. */
export const regions: ReadonlySet<string> = new Set([...usStates, ...stateAbbreviations, ...provinces, ...landsAndWaters]);
