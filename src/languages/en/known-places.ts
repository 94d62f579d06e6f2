import { lines } from './word-list.ts';

/**
 * Cities and regions, lower case. Made by make-lists.ts from the lexicon of compromise 14.17.0 (MIT, © 2019 Spencer Kelly).
 */
export const knownPlaces = lines(`
aalborg
aarhus
abidjan
abu dhabi
accra
addis ababa
adygea
agartala
aguascalientes
ahmedabad
aizawl
al basrah al qadimah
al mawsil al jadidah
alabama
alaska
alberta
albuquerque
aleppo
algiers
almaty
altai
amaravati
amman
amsterdam
anaheim
anapolis
anchorage
ancona
andhra pradesh
ankara
antwerp
aqaba
arizona
arkansas
arlington
arunachal pradesh
ashdod
ashgabat
assam
asuncion
athens
atlanta
auckland
baghdad
bahia
baja california
bakersfield
baku
balkaria
bandung
bangalore
bangkok
banja luka
baotou
barcelona
bari
barranquilla
basel
bashkortostan
basque
basrah
bavaria
bayan nur
beijing
beirut
belfast
belgrade
belo horizonte
bengaluru
benghazi
bergen
berlin
bern
bhopal
bhubaneshwar
bihar
birmingham
bogota
boston
brasilia
bratislava
brazzaville
bremen
brisbane
bristol
british columbia
brussels
bucharest
buckinghamshire
budapest
buenos aires
burgas
bursa
buryatia
busan
butuan
cagliari
cairo
calgary
california
camayenne
cambridgeshire
campeche
canberra
cancun
cape town
caracas
cardiff
catania
ceara
cebu
changchun
changsha
changzhou
chattogram
chechnya
chengdu
chengzhong
chennai
cherkessia
chhattisgarh
chiang mai
chiapas
chicago
chihuahua
chittagong
chongqing
christchurch
chuvashia
cleveland
coahuila
colima
cologne
colombo
colorado
conakry
connecticut
constanta
copenhagen
cordoba
cork
corsica
coventry
craiova
crimea
cumbria
curitiba
dadonghai
daegu
daejeon
dagestan
dakar
dalian
dallas
damascus
dar es salaam
daugavpils
dehradun
delaware
delhi
denver
derbyshire
detroit
dhaka
dispur
doha
dongguan
dorset
dortmund
dresden
dubai
dublin
duesseldorf
dunkirk
durango
durban
dushanbe
edinburgh
edmonton
eindhoven
el paso
essex
faisalabad
florida
fort worth
fortaleza
foshan
frankfurt
fresno
fujian
fukuyama
galway
gandhinagar
gangtok
gansu
gaza
gdansk
geneva
genoa
georgia
ghent
giza
glasgow
gloucestershire
gold coast
gothenburg
graz
guadalajara
guadalupe
guanajuato
guangdong
guangzhou
guayaquil
guizhou
gujarat
gujrat
haifa
halifax
hamburg
hampshire
hangzhou
hannover
hanoi
harbin
haryana
havana
hawaii
hefei
helsinki
heraklion
hertfordshire
hidalgo
himachal pradesh
ho chi minh
homs
honolulu
hunan
hyderabad
ibadan
idaho
illinois
imphal
incheon
indiana
indianapolis
indore
ingushetia
iowa
irkutsk
isfahan
islamabad
islington
istanbul
itanagar
izmir
iztapalapa
jaipur
jakarta
jalisco
jeddah
jerusalem
jharkhand
jiangxi
jilin
jinan
johannesburg
kabardino
kabul
kaduna
kallakurichi
kalmykia
kampala
kandahar
kandy
kano
kanpur
kansas
kaohsiung
karachay
karachi
karaj
karelia
karnataka
kaunas
kawaguchi
kedah
kelantan
kentucky
kerala
khakassia
kharkiv
khartoum
khulna
kiev
kingston
kinshasa
kirkuk
klaipeda
kohima
kolkata
komi
kopavogur
kosice
kowloon
krakow
kuala lumpur
kunming
kunshan
kyiv
kyoto
la paz
la plata
lagos
lahore
lancashire
lanzhou
lausanne
le mans
leeds
leicester
leicestershire
leipzig
libreville
liege
lima
limassol
lincolnshire
linz
lisbon
liverpool
london
long beach
los angeles
louisiana
luanda
lucknow
ludhiana
lviv
lyon
macau
madhya pradesh
madrid
maharashtra
maine
makassar
malacca
malmo
manaus
manchester
mandalay
manila
manipur
manitoba
maracaibo
maracay
maranhao
mari el
maribor
marrakesh
marseille
maryland
mashhad
massachusetts
mecca
medan
medellin
medina
meghalaya
melbourne
memphis
mendoza
messina
miami
michigan
michoacan
midlands
milan
milwaukee
minas gerais
minnesota
minsk
miskolc
mississauga
mississippi
missouri
mizoram
mogadishu
montana
montevideo
montpellier
montreal
mordovia
morelos
moscow
mosul
mumbai
munich
muscat
nagaland
nagano
nagasaki
nagoya
nagpur
nairobi
nanchang
nanchong
nanjing
nantes
nantong
naples
nashville
navan
nayarit
nebraska
nevada
new brunswick
new delhi
new hampshire
new jersey
new mexico
new orleans
new taipei
new york
new york state
newcastle
newfoundland
newfoundland and labrador
ningbo
norfolk
normandy
north carolina
north dakota
north yorkshire
northamptonshire
nottinghamshire
nova scotia
novosibirsk
nuevo leon
nunavut
oakland
oaxaca
odessa
odisha
ohio
oklahoma
omsk
ontario
oran
ordos
oregon
osaka
oslo
ossetia
ottawa
oxfordshire
padua
pahang
palermo
panaji
para
parana
paris
patna
patras
peking
penang
pennsylvania
perak
pernambuco
petah tikva
philadelphia
phnom penh
phoenix
pilsen
piraeus
pittsburgh
port au prince
port elizabeth
port said
portland
porto
poznan
prague
prato
pretoria
prince edward island
puebla
punjab
puyang
pyongyang
qingdao
qinghai
quebec
queensland
queretaro
quezon
quintana roo
quito
rabat
raipur
rajasthan
rajshahi
raleigh
ranchi
rangpur
rawalpindi
recife
reims
rennes
reykjavik
rhode island
riga
rio de janeiro
riyadh
rome
rotterdam
sacramento
saint louis
saint petersburg
salem
salt lake city
salzburg
san antonio
san diego
san francisco
san jose
san juan
san luis potosi
san pedro
san salvador
sanaa
santa ana
santa catarina
santa fe
santa marta
santo domingo
sao paulo
sapporo
sarajevo
sarawak
saskatchewan
saxony
seattle
selangor
seoul
seville
shanghai
shantou
sheffield
shenyang
shenzhen
shijiazhuang
shillong
shimla
shiyan
siberia
sichuan
sicily
sikkim
sinaloa
skopje
somerset
sonora
south carolina
south dakota
soweto
staffordshire
staten island
stockholm
strasbourg
stuttgart
suffolk
surabaya
surat
surrey
sussex
suzhou
sylhet
tabasco
tabriz
taian
taichung
tainan
taipei
taiyuan
tallinn
tamaulipas
tamil nadu
tampere
tangier
tangshan
tartu
tashkent
tasmania
tatarstan
tbilisi
tegucigalpa
tehran
tel aviv
telangana
tennessee
texas
the hague
thessaloniki
tianjin
tianshui
tijuana
tilburg
timisoara
tirana
tlaxcala
tokyo
tomsk
toronto
toulon
toulouse
trieste
tripoli
tripura
trondheim
tulsa
tunis
turin
turku
tuscany
tuva
udmurtia
ulan bator
urumqi
utah
utrecht
uttar pradesh
uttarakhand
valencia
vancouver
varna
vaughn
venice
veracruz
vermont
verona
versailles
vienna
vilnius
vladivostok
volgograd
warsaw
warwickshire
washington
washington dc
wellington
west bengal
west virginia
wexford
wichita
wicklow
windhoek
windsor
winnipeg
winterthur
wisconsin
wroclaw
wuhan
wuxi
wuzhou
wyoming
xiamen
xian
xinyang
yakutia
yangon
yekaterinburg
yerevan
yokohama
yorkshire
yucatan
yukon
yunfu
zacatecas
zagreb
zanzibar
zhangzhou
zhengzhou
zhongshan
zibo
zurich
`);
