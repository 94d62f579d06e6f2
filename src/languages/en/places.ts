import type { PlaceData } from '../../model/place-data.ts';
import { countries, countryParts, demonyms } from './countries.ts';
import { allCities, regions } from './more-places.ts';
import { words } from './word-list.ts';

/** What tells places in English. */
export const places: PlaceData = {
  countries,
  countryParts,
  cities: allCities,
  regions,
  demonyms,
  peopleEnding: /^(\p{L}{4,}?)(?:an|ian|n|er|ese)s$/u,
  stemEndings: ['a', 'ia', 'e', 'o'],
  heads: words(`
    river sea ocean lake bay gulf strait channel canal island islands peninsula mountains mountain hills hill valley desert forest coast beach cape
    province oblast region district county governorate prefecture state territory shopping territories republic kingdom sultanate emirate principality city town village municipality borough suburb
    street road avenue boulevard square lane highway route motorway bridge tunnel airport port harbour harbor station terminal airfield airbase
    building tower towers stadium arena hall centre-ville palace castle cathedral mosque church temple park gardens garden zoo cemetery prison jail
    dam reservoir heights plateau basin falls border frontline strip bank quarter neighbourhood neighborhood camp checkpoint crossing house hotel hospital
    museum plaza mall pass ridge plain plains delta springs creek glacier volcano straits rapids narrows shores
    inlet lagoon archipelago atoll township expressway freeway parkway bypass overpass underpass junction interchange fountain refuge cove lighthouse monastery abbey shrine citadel fortress barracks promenade pier wharf hypermarket
    playground racecourse racetrack velodrome speedway waterfall waterfalls shoal shoals reef sound firth fjord escarpment savanna steppe rainforest isthmus promontory headland
    base dome sanctuary wetland wetlands mausoleum planetarium aquarium gate canyon gorge cave caves cliffs campus courthouse marina norte sur oriental occidental trail highlands lowlands compound landfill drive ave blvd rd resort depot precinct municipalities districts provinces zone zones block memorial memorials monument monuments headquarters synagogue pagoda stupa gurdwara ghat souq souk roundabout empire caliphate khanate upazila upazilla tehsil taluk barangay commune canton constituency headland waterfront parks`),
  withArticle: words('amazon'),
  venues: words('museum theatre theater planetarium gallery cinema hospital hospitals'),
  placeCompounds: new Map([
    ...['centre', 'center'].map((head) => [head, words('convention space visitor visitors tourism science art arts shopping cultural conference exhibition exhibitions convention community welfare sports leisure civic detention city trade land airport transit')] as const),
    ['reserve', words('forest wildlife nature natural biological biosphere ecological game marine scenic')],
    ...['area', 'areas'].map((head) => [head, words('conservation protected wildlife wilderness recreation nature natural scenic marine metropolitan urban metro')] as const),
    ['railway', words('gauge')],
    ['house', words('opera state government historic guest manor customs')],
    ['plant', words('power nuclear')],
  ]),
  sureHeads: words('airport street road avenue boulevard square bridge tunnel highway motorway expressway river lake bay sea mountain mountains island islands port harbour harbor airfield airbase county district province lane'),
  openers: words(`mount mt lake cape fort port gulf strait bay isle river camp saint st san santa los las el lower upper greater new
    chez cafe café hotel hôtel playas
    sidi oued hassi bordj ksar plaza parque avenida calle cayo cayos hacienda praça rua piazza klong khlong doi mall cerro punta playa puerto isla islas volcán volcan río laguna lago cabo bahía bahia valle sierra monte ciudad barrio colonia sector nuevo nueva são sao rivière riviere lac mont pont île ile baie ilha praia serra morro
    jebel jabal wadi ras bandar ayn beit kafr deir umm qasr kampung kuala bukit sungai pulau tanjung gunung teluk nusa koh khao wat phnom loch nizhny veliky novy stary stara velika gornja donja`),
  quarters: words('west gulf'),
  demonymPrefixes: words('anglo afro franco sino euro russo greco indo italo'),
  directions: words('north south east west northern southern eastern western central northeast northwest southeast southwest north-east north-west south-east south-west northeastern northwestern southeastern southwestern mid upper lower greater inner outer downtown'),
  followers: words('bridge bridges zone zones lagoons fjord fjords substation reservoir stadium resident police court bourse refinery oilfield earthquake quake massacre accord accords protocol summit enclave refugee zoo hinterland metropolis borough oblast raion rayon canton commune tehsil taluk taluka upazila mandal barangay woreda kebele aimag soum wilaya voivodeship arrondissement constituency diocese archdiocese pass gorge glacier volcano beach bay reserve waterworks city cities town towns village villages region regions province provinces district districts area river rivers island islands mountain mountains mine mines valley airport port coast border peninsula county counties sector suburbs waterfall farm neighbourhood neighborhood suburb township desert lake harbour harbor prefecture highway road railway railroad expressway motorway township enclave airfield airbase archipelago waterfalls dam canal bypass residents villagers townsfolk prison jail camp camps landfill monastery shrine wetlands forest plateau plain plains basin delta creek lagoon reef roundabout junction flyover interchange intersection slum slums resort resorts headland constituency canyon valleys ranges mayor governor subdistrict sub-district ward precinct'),
  wayNouns: words('railway railroad highway road pipeline route expressway motorway border ferry train trains flight flights line corridor canal freeway'),
  ownedByPlaces: words('capital population outskirts suburbs streets airport mayor inhabitants residents harbour harbor waterfront coastline economy borders parliament independence hinterland downtown skyline neighbourhoods neighborhoods beaches sewers slums'),
  codes: words(`afg alb alg dza and ago ang arg arm aus aut aze bah bhs bhr brn ban bgd bar brb blr bel biz ben bol bih bot bwa bra bul bgr bur bfa cam khm cmr can chi chl chn col cod cog crc cri cro hrv cub cyp cze den dnk dji dom ecu egy esa slv eri est eth
    fij fin fra gab gam geo ger deu gha gbr gre grc gua gtm gui guy hai hti hon hnd hun isl ind ina idn irn irq irl isr ita civ jam jpn jor kaz ken kos kuw kwt kgz lao lat lva lbn lib lbr lby lie ltu lux mad mdg maw mwi mas mys mdv mli mlt mri mus mex mda mon mgl mng mne mar moz mya mmr
    nam nep npl ned nld nzl nca nic nig ner ngr nga nor oma omn pak ple pse pan png par pry per phi phl pol por prt qat rou rus rwa ksa sau sen srb sle sgp svk slo svn sol som rsa zaf esp sri lka sud sdn sui che swe syr tpe twn tjk tan tza tha tls tog tri tto tun tur tkm uga ukr uae are usa uru ury uzb ven vie vnm yem zam zmb zim zwe kor prk`),
  shortForms: words('ala alaska ariz ark calif cal colo conn d.c d.c. del fla ga ida ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.h. n.j n.j. n.m n.m. n.y n.y. n.c n.c. n.d n.d. okla ore pa r.i r.i. s.c s.c. s.d s.d. tenn tex vt va wash w.va w.va. wis wyo alta b.c b.c. man ont que sask n.s n.s. n.b n.b. n.w.t n.w.t. n.l n.l. p.e.i p.e.i. nfld'),
  endings: /(?:ville|burgh?|grad|abad|pur|nagar|shire|polis|stadt|dorf|vik|port|gorod|stan|hafen|haven)$/,
  seats: words('abbot abbey monastery bishop archbishop diocese resident residents native natives mp mps mep meps msp msps mla mlas mayor governor sheriff senator lawmaker legislator'),
  governed: words('city county borough district town township village municipal regional metropolitan province state'),
  prepositionPoints: new Map([['in', 2.3], ['off', 1.2], ['near', 3.5], ['outside', 1.8], ['nearby', 2.3]]),
  prepositions: words('in off near nearby at inside outside across throughout around toward towards'),
  settings: words('in'),
  ways: ['from', 'to'],
  weakPrepositions: words('from to into through'),
  introducers: words('seaport resort lake mine quarry strait lagoon reef atoll waterfall glacier reservoir peninsula hamlet commune canton municipality upazila tehsil barangay settlement resort volcano mount emirate principality sultanate protectorate colony metropolis borough parish prefecture capitals islands rivers airports ports cities towns villages provinces regions suburbs city town village region province district port capital island river state area county territory suburb outskirts streets mayor oblast governorate vicinity republic municipality'),
};
