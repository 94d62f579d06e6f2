import type { Nation } from '../../model/linking-data.ts';
import { countries, countryParts } from './countries.ts';
import { lines } from './word-list.ts';

/**
 * Countries as `CODE name | adjectives | capital`, alternatives by commas. No capital where it stands for other bodies too: *Brussels*, *Geneva*;
 * no adjective that two countries share: *Congolese*, *Korean*.
 */
const table = lines(`
AF Afghanistan | afghan | kabul
AL Albania | albanian | tirana
DZ Algeria | algerian | algiers
AO Angola | angolan | luanda
AR Argentina | argentine, argentinian | buenos aires
AM Armenia | armenian | yerevan
AU Australia | australian | canberra
AT Austria | austrian | vienna
AZ Azerbaijan | azerbaijani, azeri | baku
BH Bahrain | bahraini | manama
BD Bangladesh | bangladeshi | dhaka
BY Belarus | belarusian, belarussian | minsk
BE Belgium | belgian |
BO Bolivia | bolivian | la paz
BA Bosnia and Herzegovina | bosnian | sarajevo
BR Brazil | brazilian | brasilia
BG Bulgaria | bulgarian | sofia
KH Cambodia | cambodian | phnom penh
CM Cameroon | cameroonian | yaounde
CA Canada | canadian | ottawa
TD Chad | chadian |
CL Chile | chilean | santiago
CN China | chinese | beijing
CO Colombia | colombian | bogota
CR Costa Rica |  | san jose
HR Croatia | croatian | zagreb
CU Cuba | cuban | havana
CY Cyprus | cypriot | nicosia
CZ Czech Republic | czech | prague
DK Denmark | danish | copenhagen
EC Ecuador | ecuadorian, ecuadorean | quito
EG Egypt | egyptian | cairo
ER Eritrea | eritrean | asmara
EE Estonia | estonian | tallinn
ET Ethiopia | ethiopian | addis ababa
FI Finland | finnish | helsinki
FR France | french | paris
DE Germany | german | berlin
GH Ghana | ghanaian | accra
GR Greece | greek | athens
GT Guatemala | guatemalan |
HT Haiti | haitian | port-au-prince
HN Honduras | honduran | tegucigalpa
HU Hungary | hungarian | budapest
IS Iceland | icelandic | reykjavik
IN India | indian | new delhi
ID Indonesia | indonesian | jakarta
IR Iran | iranian | tehran
IQ Iraq | iraqi | baghdad
IE Ireland | irish | dublin
IL Israel | israeli |
IT Italy | italian | rome
CI Ivory Coast | ivorian | abidjan
JM Jamaica | jamaican | kingston
JP Japan | japanese | tokyo
JO Jordan | jordanian | amman
KZ Kazakhstan | kazakh, kazakhstani | astana
KE Kenya | kenyan | nairobi
XK Kosovo | kosovar | pristina
KW Kuwait | kuwaiti |
KG Kyrgyzstan | kyrgyz | bishkek
LA Laos | laotian | vientiane
LV Latvia | latvian | riga
LB Lebanon | lebanese | beirut
LR Liberia | liberian | monrovia
LY Libya | libyan | tripoli
LT Lithuania | lithuanian | vilnius
LU Luxembourg | luxembourgish |
MG Madagascar | malagasy | antananarivo
MW Malawi | malawian | lilongwe
MY Malaysia | malaysian | kuala lumpur
ML Mali | malian | bamako
MT Malta | maltese | valletta
MX Mexico | mexican | mexico city
MD Moldova | moldovan | chisinau
MN Mongolia | mongolian | ulaanbaatar
ME Montenegro | montenegrin | podgorica
MA Morocco | moroccan | rabat
MZ Mozambique | mozambican | maputo
MM Myanmar | burmese | yangon
NA Namibia | namibian | windhoek
NP Nepal | nepali, nepalese | kathmandu
NL Netherlands | dutch | amsterdam
NZ New Zealand |  | wellington
NI Nicaragua | nicaraguan | managua
NE Niger | nigerien | niamey
NG Nigeria | nigerian | abuja
KP North Korea | north korean | pyongyang
MK North Macedonia | macedonian | skopje
NO Norway | norwegian | oslo
OM Oman | omani | muscat
PK Pakistan | pakistani | islamabad
PS Palestine | palestinian | ramallah
PA Panama | panamanian | panama city
PY Paraguay | paraguayan | asuncion
PE Peru | peruvian | lima
PH Philippines | philippine, filipino | manila
PL Poland | polish | warsaw
PT Portugal | portuguese | lisbon
QA Qatar | qatari | doha
RO Romania | romanian | bucharest
RU Russia | russian | moscow
RW Rwanda | rwandan | kigali
SA Saudi Arabia | saudi | riyadh
SN Senegal | senegalese | dakar
RS Serbia | serbian, serb | belgrade
SG Singapore | singaporean |
SK Slovakia | slovak | bratislava
SI Slovenia | slovenian, slovene | ljubljana
SO Somalia | somali | mogadishu
ZA South Africa | south african | pretoria
KR South Korea | south korean | seoul
SS South Sudan | south sudanese | juba
ES Spain | spanish | madrid
LK Sri Lanka | sri lankan | colombo
SD Sudan | sudanese | khartoum
SE Sweden | swedish | stockholm
CH Switzerland | swiss | bern
SY Syria | syrian | damascus
TW Taiwan | taiwanese | taipei
TJ Tajikistan | tajik | dushanbe
TZ Tanzania | tanzanian | dodoma
TH Thailand | thai | bangkok
TN Tunisia | tunisian | tunis
TR Turkey | turkish | ankara
TM Turkmenistan | turkmen | ashgabat
UG Uganda | ugandan | kampala
UA Ukraine | ukrainian | kyiv, kiev
AE United Arab Emirates | emirati | abu dhabi
GB United Kingdom | british | london
US United States | american | washington
UY Uruguay | uruguayan | montevideo
UZ Uzbekistan | uzbek | tashkent
VE Venezuela | venezuelan | caracas
VN Vietnam | vietnamese | hanoi
YE Yemen | yemeni | sanaa
ZM Zambia | zambian | lusaka
ZW Zimbabwe | zimbabwean | harare
`);

const namesByCode = Map.groupBy(countries, ([, code]) => code);

/** Each country with the names and adjectives that say a body is its own. */
export const nations: readonly Nation[] = [...table].map((line) => {
  const code = line.slice(0, 2);
  const [name = '', adjectives = '', capitals = ''] = line.slice(3).split('|').map((part) => part.trim());
  const others = (namesByCode.get(code) ?? []).flatMap(([other]) => (countryParts.has(other) ? [] : [other]));
  return { name, names: [...new Set([name.toLowerCase(), ...others, ...(code === 'US' ? ['us'] : [])])], adjectives: alternatives(adjectives), capitals: alternatives(capitals) };
});

function alternatives(words: string): readonly string[] {
  return words.split(', ').filter(Boolean);
}
