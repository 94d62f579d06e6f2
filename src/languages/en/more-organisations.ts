import { bodiesOfToday } from './bodies-of-today.ts';
import { firmsAndPapers } from './firms-and-papers.ts';
import { knownOrganisations } from './known-organisations.ts';
import { worldOrganisations } from './world-organisations.ts';

/** Organisations that the generated list lacks, parted by semicolons. */
const moreOrganisations = `
nato; eu; european union; un; u.n.; united nations; who; imf; wto; osce; icc; icj; iaea; unicef; unhcr; unesco; opec; asean; cia; fbi; nsa; gru; fsb; kgb; mi5; mi6
pentagon; kremlin; white house; capitol hill; downing street; congress; senate; house of representatives; state department; bundestag; bundeswehr; verkhovna rada
state duma; knesset; taliban; hamas; hezbollah; hizbollah; fatah; al-qaeda; al qaeda; al-qaida; isis; isil; daesh; da'esh; islamic state
islamic state of iraq and the levant; islamic state of iraq and levant; islamic state in iraq and the levant; islamic state of iraq and syria; islamic state in iraq and syria; islamic state of iraq and al-sham; mossad; interpol; europol; eurojust; frontex; red cross; greenpeace; amnesty international; human rights watch
doctors without borders; reuters; associated press; agence france-presse; bbc; cnn; itv; nbc; cbs; abc; nhk; al jazeera; al-jazeera; xinhua; tass; interfax; ukrinform
ria novosti; itar-tass; bloomberg; politico; axios; wikinews; new york times; the new york times; washington post; financial times; wall street journal; the guardian
the times; le monde; der spiegel; kyiv independent; kyiv post; radio free europe; radio liberty; voice of america; deutsche welle; naftogaz; ukroboronprom; gazprom
rosneft; rosatom; roscosmos; rheinmetall; lockheed martin; raytheon; boeing; northrop grumman; general dynamics; bae systems; leonardo; thales; airbus; saab; dassault
mbda; baykar; apple; google; microsoft; amazon; facebook; meta; twitter; youtube; netflix; ibm; intel; nokia; samsung; sony; toyota; honda; volkswagen; bmw; siemens
general motors; chrysler; goldman sachs; lehman brothers; merrill lynch; morgan stanley; jpmorgan chase; citigroup; bank of america; wells fargo; barclays; hsbc
deutsche bank; ubs; credit suisse; aig; fannie mae; freddie mac; federal reserve; fed; european central bank; ecb; world bank; european commission; european council
european parliament; council of europe; african union; arab league; security council; general assembly; supreme court; high court; labour; labor; conservatives
liberal democrats; republicans; democrats; sinn fein; tories; likud; cdu; csu; spd; fidesz; syriza; scotland yard; nasa; esa; spacex; wagner; wagner group; azov; spetsnaz
ping an; christian aid; christian coalition; general staff; joint chiefs of staff; chiefs of staff; asea brown boveri; abb; kohlberg kravis roberts; shearson; shearson lehman; shearson lehman hutton; barclays de zoete wedd; bzw; wertheim schroder; dean witter reynolds; hoare govett; james capel; morgan grenfell; hambros; lazard freres; lazard; robert fleming; jardine fleming; jardine matheson; hutchison whampoa; swire pacific; polly peck; pan am; oppenheimer; smith new court; ubs phillips & drew; sbc warburg dillon read; dillon read; alex. brown; piper jaffray; raymond james; edward jones; keefe bruyette; sanford bernstein; bernstein; air force; marine corps; coast guard; national guard; royal navy; royal air force; air national guard; baltimore sun; toronto sun; vancouver sun; edmonton sun; ottawa sun; jerusalem post; victoria's secret; four seasons; gestapo; vatican; whitehall; opera`.split(/[;\n]\s*/).filter((name) => name !== '');

/** Names of lists that are commoner as something else. */
const otherwiseKnown = new Set(['the who', 'washington', 'opera']);

/** Organisations known by name: those listed, and those of the lexicon. */
export const organisations: ReadonlySet<string> = new Set([...knownOrganisations, ...moreOrganisations, ...worldOrganisations, ...firmsAndPapers, ...bodiesOfToday].filter((name) => !otherwiseKnown.has(name)));
