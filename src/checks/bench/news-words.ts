/** The words the generated news is made of. Persons, towns, papers and offices are invented; countries are not. */
const list = (words: string): readonly string[] => words.trim().split(/\s*[|\n]\s*/);

export const given =
  list(`Anna|Peter|Maria|John|Helen|Robert|Olena|Marek|Sofia|Viktor|Ingrid|Lars|Daniel|Clara|Tomas|Irina|Paul|Nadia|Henrik|Laura|Stefan|Elena|Mark|Julia|Andriy|Karin
Oskar|Teresa|Ivan|Monica|Samuel|Petra|George|Alina|Felix|Martha|Simon|Vera|Adam|Ruth|Erik|Dora|Bohdan|Emma|Jonas|Lena|David|Rita|Pavel|Susan|Hugo|Natalia|Philip|Greta|Oleh|Edith|Leon|Carmen|Artur|Judith`);
export const surnameStems = list(
  `Hal|Ver|Kost|Brand|Mir|Tor|Led|Sand|Oster|Vel|Kel|Dor|Marn|Grav|Stav|Ben|Lind|Rost|Pav|Zel|Hor|Kam|Dub|Wern|Falk|Sork|Tarn|Berg|Nor|Hav|Kron|Melk|Sav|Orl|Yar|Bres|Cald|Jor|Mel|Rad|Tol|Vask|Holm|Grim|Lav|Nest|Pol|Ryb|Sev|Tur`,
);
export const surnameEndings = list(
  `vik|sen|enko|ström|ova|owski|mann|adze|ik|ello|ert|ins|ley|ard|yshyn|etti|quist|ham|escu|ow|and|ova|berg|aric`,
);
export const townStems = list(
  `Alm|Bresk|Corv|Dell|Est|Farr|Geld|Harr|Ist|Jorv|Kald|Lom|Mirr|Norv|Ostr|Pelh|Quay|Rudn|Selk|Tamb|Ulv|Varn|Wold|Yelv|Zarn|Bran|Crom|Drav|Holst|Merv`,
);
export const townEndings = list(`arin|ham|an|mar|ing|ow|en|ol|mere|ik|ava|ell|und|stad|burg|ford|haven|ova|field|ton`);
export const countries = list(
  `Ukraine|Germany|Poland|France|Norway|Romania|Moldova|Denmark|Canada|Italy|Estonia|Sweden|Spain|Turkey|Finland|Latvia|Belgium|Austria|Greece|Japan|Portugal|Georgia|Hungary|Ireland|Slovakia|Brazil|Egypt|Kenya|India|Chile`,
);
export const papers = list(
  `Courier|Herald|Morning Post|Gazette|Observer|Evening News|Chronicle|Echo|Daily Mail Box|Tribune|Review|Independent`,
);
export const fields = list(
  `Ports|Transport|Energy|Health|Education|Digital Affairs|Agriculture|Strategic Industries|Foreign Affairs|Defence|Labour|Justice|Housing|Fisheries|Culture|Trade|Environment|Interior`,
);
export const trades = list(
  `Harbour|Marine|Rail|Steel|Power|Grain|Cable|Drone|Water|Textile|Timber|Glass|Freight|Chemical|Radio|Solar|Data|Paper`,
);
export const bodies = list(`Authority|Agency|Council|Union|Federation|Institute|Commission|Association|Bank|Fund|Foundation|Board`);
export const companyEndings = list(`Group|Works|Systems|Holding|Industries|Lines|Partners|Logistics`);
export const offices = list(
  `minister|deputy minister|mayor|spokeswoman|spokesman|director|chairwoman|ambassador|commissioner|professor|analyst|governor|secretary general|chief engineer|general`,
);
export const gatherings = list(`Forum|Summit|Conference|Congress|Week|Dialogue`);
export const works = list(`Strategy|Agreement|Programme|Treaty|Action Plan|Charter`);

export const adjectives = list(
  `new|regional|long-awaited|joint|public|private|additional|costly|modest|northern|southern|coastal|temporary|national|local|foreign|small|large|major|second|older|remaining|controversial|independent|annual|technical|industrial|military|civilian|urban|rural|cheap|reliable|damaged|unfinished|idle|unused|promised|foreign-made|delayed|narrow|combined|winter|summer|early|final|draft|revised|binding|voluntary|rising`,
);
export const nouns = list(
  `harbour|bridge|railway|power station|hospital|school|budget|tender|contract|pipeline|warehouse|factory|training centre|laboratory|border crossing|ferry line|grain terminal|airport|highway|dam|housing programme|pension reform|customs office|water supply|research centre|shipyard|workshop|tax|subsidy|licence|loan|grant|permit|timetable|survey|inquiry|report|audit|inspection|delegation|working group|supply chain|production line|repair yard|museum|library|stadium|market|quarry|vineyard|fishing fleet|telephone network|broadcaster|theatre|archive|refinery|substation|wind farm|canal|tunnel|depot|barracks|patrol boat|air defence system|ammunition plant|drone project|satellite link|computer centre|start-up fund|insurance scheme|election law|language law|press law`,
);
export const owners = list(
  `of the region|of the city|of the two countries|of the association|of its northern neighbour|of the armed forces|of the coastal towns|of local companies|of small businesses|of the former mine|of the old town|for the winter|for young engineers|for returning families|near the border|on the coast|in the valley|outside the capital|under the agreement|beyond the river`,
);
export const verbs = list(
  `approved|rejected|delayed|opened|closed|inspected|financed|announced|criticised|welcomed|postponed|repaired|rebuilt|bought|sold|visited|discussed|presented|extended|suspended|restored|reviewed|defended|abandoned|supported|signed off|tested|modernised|doubled|halved|audited|renamed|relocated|expanded|privatised|insured|cancelled|resumed`,
);
export const infinitives = list(
  `open|close|repair|rebuild|finance|extend|modernise|replace|inspect|sell|buy|privatise|support|double|renew|test|relocate|expand|restore|protect|insure|equip|train|connect|supply|defend|reduce|audit|complete|abandon`,
);
export const adjuncts = list(
  `after months of talks|despite strong protests|without further debate|for the first time in years|with money from abroad|against the advice of engineers|in spite of the weather|before the end of the season|under a separate arrangement|as part of a wider reform|at the request of residents|following a court ruling|together with two partners|behind closed doors|by a narrow majority|on short notice|in three stages|for security reasons|according to people familiar with the matter|because of rising prices|with the help of volunteers|after a long dispute over costs|in line with European rules|at a time of growing demand|much later than planned`,
);
export const openings = list(
  `Meanwhile|At the same time|In turn|However|For now|Officially|In addition|In practice|Even so|Earlier|Since then|By contrast|In the meantime|Until recently|So far`,
);
export const sayings = list(`said|told reporters|added|announced|explained|warned|stressed|argued|noted|confirmed`);
export const units = list(`people|workers|households|vessels|tonnes of grain|kilometres of track|megawatts|passengers|apartments|drones`);
export const beginnings = list(
  `We need|I am glad that we have|Nobody here wants to lose|Our main task is to keep|It is high time to discuss|We will not give up|This is the fastest way to|We have always supported|There is no reason to fear|People ask us every day about`,
);
export const endings = list(
  `and the money is there|but it will take time|and everybody in the valley knows it|whatever the critics may say|so that young people can stay|because the old one will not last|and practical work has already begun|if our partners keep their word|although nobody likes to admit it|before it is too late`,
);

export const months = list(`January|February|March|April|May|June|July|August|September|October|November|December`);
export const weekdays = list(`Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday`);

/** Lines that are no part of an article, as scraped pages have them. */
export const leftovers = list(
  `This audio is created with AI assistance|Advertisement|Share on Facebook|Share this article|2 min read|Sign up for our newsletter|Support independent journalism. Become a member|Read also|Follow us on Telegram|Subscribe to our channel|Comments|Print this article|Listen to this article`,
);
