import { lines } from './word-list.ts';

/**
 * Well-known organisations, lower case. Made by make-lists.ts from the lexicon of compromise 14.17.0 (MIT, © 2019 Spencer Kelly).
 */
export const knownOrganisations = lines(`
20th century fox
23andme
49ers
4chan
7 eleven
76ers
abba
ac/dc
academy of sciences
acer
activision
activision blizzard
adidas
aerosmith
airbnb
al jazeera
al qaeda
alcatel
alcatel lucent
altair
american express
amtrak
anheuser busch
apple computers
applebees
arbys
argos
arizona cardinals
arizona diamondbacks
armco
ashland oil
assn
associated press
aston villa
astros
at&t
atlanta braves
atlanta falcons
atlanta hawks
audi
autodesk
avis
avon
ayer
bacardi
baidu
baltimore orioles
baltimore ravens
banana republic
basf
baskin robbins
baxter
bayer
bechtel
bee gees
ben & jerry
ben & jerry's
berkshire hathaway
bf goodrich
bfgoodrich
black & decker
blackburn rovers
blockbuster video
bloomingdale
blue cross
boeing
bombardier
boston celtics
boston globe
boston pizza
boston red sox
brexiteers
brooklyn nets
buffalo bills
cadbury
cadillac
capital one
cardiff city
carls jr
carolina panthers
celtics
charlotte hornets
chevron
chevy
chicago bears
chicago bulls
chicago cubs
chicago fire
chicago white sox
chick fil a
china daily
cincinnati bengals
cincinnati reds
cisco
cisco systems
citigroup
cleveland browns
cleveland cavaliers
cleveland guardians
cleveland indians
cloudflare
coca cola
coco chanel
coinbase
coldplay
colgate
colorado rapids
colorado rockies
columbus crew sc
comcast
compaq
coors
costco
craigslist
creedence clearwater revival
crossrail
daimler
dallas cowboys
dallas mavericks
def leppard
dell
denver broncos
denver nuggets
depeche mode
dept
der spiegel
destiny child
destiny's child
detroit lions
detroit pistons
detroit tigers
diamondbacks
disney
dodgers
dow jones
dunkin donuts
dupont
duran duran
ebay
eurosceptics
exxon mobil
exxonmobil
facebook
fannie mae
fc barcelona
fc dallas
fedex
fiat
fifa
financial times
firestone
fleetwood mac
foxcon
frito lay
general electric
general motors
github
glaxo smith kline
glencore
golden state warriors
goldman sachs
goodyear
google
green bay packers
green day
gucci
guns n roses
h & m
halliburton
hasbro
hewlett packard
hitachi
hizbollah
home depot
honda
houston astros
houston dynamo
houston rockets
houston texans
hsbc
hyundai
ihop
ikea
indiana pacers
indianapolis colts
intel
interpol
jacksonville jaguars
jiffy lube
johnson & johnson
joy division
jpmorgan
jpmorgan chase
kansas city chiefs
kansas city royals
katv
kmart
knicks
kodak
la galaxy
la presse
la z boy
labour party
lakers
le oreal
leicester city
lenovo
lexis
lexmark
lexus
little caesars
los angeles clippers
los angeles dodgers
los angeles lakers
macs milk
manchester city
mattel
mazda
mcdonalds
medicaid
medicare
memphis grizzlies
mercedes benz
metallica
mets
miami dolphins
miami heat
miami marlins
michelin
microsoft
milwaukee brewers
milwaukee bucks
minnesota timberwolves
minnesota twins
minnesota vikings
mitas
mitsubishi
mobil
monsanto
montreal impact
moody blues
motel 6
motley crue
motorola
myspace
nandos
nasa
nascar
nasdaq
national academy of sciences
nato
natwest
netflix
new england patriots
new england revolution
new kids on the block
new orleans pelicans
new orleans saints
new york giants
new york jets
new york knicks
new york mets
new york red bulls
new york times
new york yankees
newsweek
nike
nintendo
nissan
nivea
nokia
notre dame
novartis
nvidia
oakland athletics
oakland raiders
oklahoma city thunder
old navy
opec
orange julius
orlando magic
oxfam
padres
palantir
pan am
panasonic
panda express
paypal
pepsi
pepsico
petrobras
petrochina
petronas
peugeot
pfizer
philadelphia eagles
philadelphia phillies
philadelphia union
philip morris
philips
phillies
phoenix suns
pink floyd
pittsburgh pirates
pittsburgh steelers
pizza hut
portland timbers
portland trail blazers
premier league
premier oil
procter & gamble
prudential
quantas
queens park rangers
quiznos
radiohead
readers digest
real madrid
real salt lake
red bull
red cross
red hot chili peppers
red lobster
remax
revlon
roman empire
royal bank
royal dutch shell
ryanair
sacramento kings
safeway
sainsburys
salesforce
samsung
san antonio spurs
san diego chargers
san diego padres
san francisco giants
san jose earthquakes
scientology
seagate
seattle mariners
seattle seahawks
seattle sounders
sex pistols
siemens
smirnoff
sony
soundgarden
spice girls
sporting kansas city
squarespace
st louis cardinals
st louis rams
starbucks
statoil
stoke city
subaru
t mobile
taco bell
tampa bay buccaneers
tampa bay rays
td bank
telefonica
telus
tencent
tennessee titans
tesco
tesla motors
texas instruments
texas rangers
tgi fridays
the beach boys
the beatles
the black eyed peas
the byrds
the carpenters
the daily mail
the guess who
the hollies
the smashing pumpkins
the supremes
the who
thin lizzy
tim hortons
toronto blue jays
toronto raptors
toshiba
tottenham hotspur
toyota
toys r us
uber
ukip
unesco
unilever
united nations
univ
usa today
usps
utah jazz
van halen
vancouver whitecaps
verizon
vodafone
volkswagen
volvo
walgreens
wall street journal
walmart
warner bros
washington nationals
washington redskins
washington wizards
wells fargo
westfield
westinghouse
white sox
wikileaks
wikipedia
world trade organization
xiaomi
yamaha
yankees
ymca
yougov
youtube
ywca
`);
