import { countryNames } from './country-names.ts';
import { lines } from './word-list.ts';

/** Further names of countries, as `CODE name`; parts of a country (*England*) are no names of it. */
const moreCountries = lines(`
US the united states
US america
GB united kingdom
GB britain
GB united kingdom of great britain and northern ireland
KP north korea
KP dprk
KP democratic people's republic of korea
KR south korea
KR rok
MM myanmar
MM burma
SZ eswatini
SZ swaziland
SY syria
SY syrian arab republic
VN vietnam
VN viet nam
LA laos
LA lao people's democratic republic
BO bolivia
BO plurinational state of bolivia
VE venezuela
VE bolivarian republic of venezuela
MD moldova
MD republic of moldova
CV cape verde
CV cabo verde
CN china
CN prc
SA saudi arabia
SA kingdom of saudi arabia
`);

/** Bodies, services, indices and armed groups the press calls by short and by long names. */
const organisations = lines(`
european union, eu
united nations, un, united nations organization
north atlantic treaty organization, nato
world health organization, who
world trade organization, wto
international monetary fund, imf
international atomic energy agency, iaea
organization for security and cooperation in europe, osce
organization for economic cooperation and development, oecd
organization of the petroleum exporting countries, opec
association of southeast asian nations, asean
united nations children's fund, unicef
united nations educational scientific and cultural organization, unesco
united nations high commissioner for refugees, unhcr
united nations security council, un security council
united nations general assembly, un general assembly
european central bank, ecb
international committee of the red cross, icrc
international olympic committee, ioc
federal bureau of investigation, fbi
central intelligence agency, cia
national security agency, nsa
national aeronautics and space administration, nasa
federal aviation administration, faa
food and drug administration, fda
federal reserve, fed, us federal reserve, federal reserve board, federal reserve system
european space agency, esa
british broadcasting corporation, bbc
cable news network, cnn
agence france presse, afp
new york stock exchange, nyse
london stock exchange, lse
dow jones industrial average, djia, dow jones industrials, dow jones
ftse 100, ftse, ftse 100 index, ftse 100 share index
nikkei 225, nikkei, nikkei index, nikkei 225 index, nikkei average, nikkei stock average
s&p 500, s&p 500 index, standard & poor's 500, standard & poor's 500 index
hang seng index, hang seng
dax 30, dax, dax index
cac 40, cac 40 index
israel defense forces, idf
islamic state of iraq and the levant, islamic state, islamic state of iraq and syria, islamic state of iraq and al sham, islamic state of iraq and levant, islamic state in iraq and the levant, islamic state in iraq and syria, isis, isil, daesh
palestine liberation organization, plo
`);

/** Cities the press writes by the names of two languages, or by an old one and a new one. None whose old name speaks of other times (*Saigon*, *Constantinople*). */
const cities = lines(`
kyiv, kiev
kharkiv, kharkov
lviv, lvov
odesa, odessa
dnipro, dnipropetrovsk, dnepropetrovsk
mykolaiv, nikolaev, nikolayev
zaporizhzhia, zaporizhia, zaporizhzhya, zaporozhye, zaporozhe
luhansk, lugansk
chernihiv, chernigov
chernivtsi, chernovtsy
vinnytsia, vinnitsa
zhytomyr, zhitomir
kryvyi rih, krivoy rog
kremenchuk, kremenchug
chornobyl, chernobyl
sievierodonetsk, severodonetsk
chisinau, kishinev
almaty, alma-ata
hrodna, grodno
homel, gomel
mahiliou, mogilev
beijing, peking
mumbai, bombay
kolkata, calcutta
chennai, madras
bengaluru, bangalore
pune, poona
varanasi, benares
thiruvananthapuram, trivandrum
yangon, rangoon
mecca, makkah
jeddah, jiddah
sanaa, sana'a
macau, macao
the hague, den haag
brussels, bruxelles, brussel
antwerp, antwerpen, anvers
ghent, gent
bruges, brugge
cologne, köln
munich, münchen
nuremberg, nürnberg
hanover, hannover
vienna, wien
zurich, zürich
geneva, genève, genf
basel, basle
bern, berne
prague, praha
warsaw, warszawa
krakow, kraków, cracow
gdansk, gdańsk
wroclaw, wrocław
lodz, łódź
bucharest, bucurești
belgrade, beograd
copenhagen, københavn
gothenburg, göteborg
lisbon, lisboa
porto, oporto
seville, sevilla
milan, milano
turin, torino
naples, napoli
venice, venezia
florence, firenze
athens, athina
thessaloniki, salonica, salonika
moscow, moskva
saint petersburg, st petersburg, st. petersburg
tehran, teheran
astana, nur-sultan
ashgabat, ashkhabad
tbilisi, tiflis
`);

/** Names of one thing, the usual full one first where a list knows it. A name that two countries bear is none of either. */
export const oneThing: readonly (readonly string[])[] = [...countries(), ...[...organisations, ...cities].map((line) => line.split(', '))];

function countries(): readonly (readonly string[])[] {
  const names = new Map<string, Set<string>>();
  const bearers = new Map<string, Set<string>>();
  for (const line of [...moreCountries, ...countryNames]) {
    const [code, name] = [line.slice(0, 2), line.slice(3)];
    names.set(code, (names.get(code) ?? new Set()).add(name));
    bearers.set(name, (bearers.get(name) ?? new Set()).add(code));
  }
  return [...names.values()].map((all) => [...all].filter((name) => bearers.get(name)?.size === 1)).filter((all) => all.length > 1);
}
