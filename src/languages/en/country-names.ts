import { lines } from './word-list.ts';

/**
 * Countries with their ISO 3166 code, lower case. Made by make-lists.ts from i18n-iso-countries 7.14.0 (MIT, © Michael Wittig).
 */
export const countryNames = lines(`
AD andorra
AE uae
AE united arab emirates
AF afghanistan
AG antigua and barbuda
AI anguilla
AL albania
AM armenia
AO angola
AQ antarctica
AR argentina
AS american samoa
AT austria
AU australia
AW aruba
AX aland islands
AX åland islands
AZ azerbaijan
BA bosnia and herzegovina
BB barbados
BD bangladesh
BE belgium
BF burkina faso
BG bulgaria
BH bahrain
BI burundi
BJ benin
BL saint barthélemy
BM bermuda
BN brunei darussalam
BO bolivia
BQ bonaire, sint eustatius and saba
BR brazil
BS bahamas
BT bhutan
BV bouvet island
BW botswana
BY belarus
BZ belize
CA canada
CC cocos (keeling) islands
CD congo
CD democratic republic of the congo
CF central african republic
CG congo
CG republic of the congo
CH switzerland
CI cote d'ivoire
CI côte d'ivoire
CI ivory coast
CK cook islands
CL chile
CM cameroon
CN china
CN people's republic of china
CO colombia
CR costa rica
CU cuba
CV cape verde
CW curaçao
CX christmas island
CY cyprus
CZ czech republic
CZ czechia
DE germany
DJ djibouti
DK denmark
DM dominica
DO dominican republic
DZ algeria
EC ecuador
EE estonia
EG egypt
EH western sahara
ER eritrea
ES spain
ET ethiopia
FI finland
FJ fiji
FK falkland islands (malvinas)
FM micronesia, federated states of
FO faroe islands
FR france
GA gabon
GB great britain
GB uk
GB united kingdom
GD grenada
GE georgia
GF french guiana
GG guernsey
GH ghana
GI gibraltar
GL greenland
GM gambia
GM republic of the gambia
GM the gambia
GN guinea
GP guadeloupe
GQ equatorial guinea
GR greece
GS south georgia and the south sandwich islands
GT guatemala
GU guam
GW guinea-bissau
GY guyana
HK hong kong
HM heard island and mcdonald islands
HN honduras
HR croatia
HT haiti
HU hungary
ID indonesia
IE ireland
IL israel
IM isle of man
IN india
IO british indian ocean territory
IQ iraq
IR iran
IR islamic republic of iran
IS iceland
IT italy
JE jersey
JM jamaica
JO jordan
JP japan
KE kenya
KG kyrgyzstan
KH cambodia
KI kiribati
KM comoros
KN saint kitts and nevis
KP north korea
KR korea, republic of
KR republic of korea
KR south korea
KW kuwait
KY cayman islands
KZ kazakhstan
LA lao people's democratic republic
LB lebanon
LC saint lucia
LI liechtenstein
LK sri lanka
LR liberia
LS lesotho
LT lithuania
LU luxembourg
LV latvia
LY libya
MA morocco
MC monaco
MD moldova, republic of
ME montenegro
MF saint martin (french part)
MG madagascar
MH marshall islands
MK north macedonia
MK the republic of north macedonia
ML mali
MM myanmar
MN mongolia
MO macao
MP northern mariana islands
MQ martinique
MR mauritania
MS montserrat
MT malta
MU mauritius
MV maldives
MW malawi
MX mexico
MY malaysia
MZ mozambique
NA namibia
NC new caledonia
NE niger
NF norfolk island
NG nigeria
NI nicaragua
NL netherlands
NL netherlands (kingdom of the)
NL the netherlands
NO norway
NP nepal
NR nauru
NU niue
NZ new zealand
OM oman
PA panama
PE peru
PF french polynesia
PG papua new guinea
PH philippines
PK pakistan
PL poland
PM saint pierre and miquelon
PN pitcairn
PN pitcairn islands
PR puerto rico
PS palestine
PS state of palestine
PT portugal
PW palau
PY paraguay
QA qatar
RE reunion
RO romania
RS serbia
RU russia
RU russian federation
RW rwanda
SA saudi arabia
SB solomon islands
SC seychelles
SD sudan
SE sweden
SG singapore
SH saint helena
SI slovenia
SJ svalbard and jan mayen
SK slovakia
SL sierra leone
SM san marino
SN senegal
SO somalia
SR suriname
SS south sudan
ST sao tome and principe
SV el salvador
SX sint maarten (dutch part)
SY syrian arab republic
SZ eswatini
TC turks and caicos islands
TD chad
TF french southern territories
TG togo
TH thailand
TJ tajikistan
TK tokelau
TL timor-leste
TM turkmenistan
TN tunisia
TO tonga
TR turkey
TR türkiye
TT trinidad and tobago
TV tuvalu
TW taiwan
TW taiwan, province of china
TZ tanzania
TZ united republic of tanzania
UA ukraine
UG uganda
UM united states minor outlying islands
US u.s.
US u.s.a.
US united states
US united states of america
US us
US usa
UY uruguay
UZ uzbekistan
VA holy see (vatican city state)
VC saint vincent and the grenadines
VE venezuela
VG virgin islands, british
VI virgin islands, u.s.
VN vietnam
VU vanuatu
WF wallis and futuna
WS samoa
XK kosovo
YE yemen
YT mayotte
ZA south africa
ZM zambia
ZW zimbabwe
`);
