import type { StatementData } from '../../model/statement-data.ts';
import { eventNouns, happenings, yearlyThings } from './happenings.ts';
import { lines, words } from './word-list.ts';

/** Irregular past forms. */
export const pastForms = words(`
  began became became brought built bought came caught chose cut did drew drove fell felt fought found flew fled gave went grew had held hit kept knew laid led left lent let lost made meant met paid put ran rose said saw sold sent set shot
  shut spent spoke stood stole struck swept took taught told thought threw understood was were won wore wrote broke began overthrew withdrew underwent undertook sank swore tore beat became awoke rode shook slew sought slid sprang stuck stung split spread
  upheld withheld overcame overtook dealt dug hid hung rebuilt resold sang shrank swam swung ate drank drove flung fled forbade forgave froze rang retold strode strove withstood overran
  burst cast cost hurt quit broadcast forecast upset read`);

/** How English tells past, ongoing and planned. */
/** *more than eight thousand*, *more than a dozen*: nothing is compared. */
const amount = '(?:[$€£]?\\d|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty|an?\\s+(?:dozen|hundred|thousand|million|billion|third|quarter|year|decade|month|week|day))';
/** What opens the other side of a comparison: *than*, *up from*, *from $50.1 million*. */
const comparisons = [
  '(?:up|down|higher|lower)\\s+(?:by\\s+)?[^\\s,]*\\d[^\\s,]*(?:\\s+(?:percent|per cent|points?))?\\s+(?:on|over|against)',
  '(?:up|down|higher|lower)\\s+(?:by\\s+)?[^\\s,]*\\d[^\\s,]*(?:\\s+(?:percent|per cent|points?))?\\s+from',
  `than(?!\\s+${amount})`, 'versus', 'vs\\.?', 'compared\\s+(?:with|to)', '(?:up|down)\\s+from',
  'from\\s+[^\\s,]*\\d[^\\s,]*(?:\\s+(?:million|billion|thousand|percent|per cent|cents?))*',
];

export const statements: StatementData = {
  planned: lines(`
will
'll
’ll
shall
going to
plans to
plan to
planned to
planning to
intends to
intend to
aims to
expected to
scheduled to
scheduled for
due to
set to
to be held
to take place
is to
are to
about to
hopes to
would
planned
scheduled
expects to
expect to
expects
slated
set for
due
upcoming
`),
  ongoing: lines(`
is underway
are underway
is under way
are under way
continues
continue
is taking place
are taking place
takes place
is being
are being
has been working
have been working
remains
is ongoing
are ongoing
`),
  past: pastForms,
  notPast: words('advanced unmanned armed united related based limited detailed supposed alleged sacred hundred need indeed speed feed seed breed exceed proceed succeed aged wounded skilled unprecedented unlimited sophisticated experienced interested tired gifted talented kindred infrared red armored armoured unnamed renewed shared combined integrated automated connected complicated dedicated sustained agreed proposed so-called unspecified unidentified undisclosed unexpected unchanged unrelated unfinished unauthorized unauthorised unconfirmed undecided unsolved unresolved'),
  eventVerbs: words(`
    jailed imprisoned hanged indicted extradited deported evicted fined buried demolished torched looted stabbed robbed stormed hijacked ambushed ousted overthrew deposed toppled impeached shut derailed capsized erupted drowned disbanded nationalised nationalized privatised privatized scrapped revoked renamed repealed upheld overturned quashed overtook rebuilt drove forbade opened launched signed announced presented adopted held kicked started began begun founded established launched introduced attacked killed died born elected appointed resigned arrested arrived visited met won lost bought sold released approved
    agreed invaded captured liberated destroyed struck hit shot fired exploded crashed collapsed sank withdrew entered joined left ended closed completed finished inaugurated unveiled voted passed ratified rejected vetoed imposed lifted
    declared proclaimed published issued delivered received sent deployed seized took taken set hosted convened gathered attended celebrated commemorated invested attracted allocated pledged promised awarded granted convicted sentenced charged
    acquitted accused sued filed merged acquired bankrupt replaced dismissed fired hired nominated sworn fallen risen grown begun taken broken stolen sunk flown struck shown rose fell gained dropped increased decreased surged plunged tumbled climbed slipped jumped slid recovered returned demonstrated showed launched kicked premiered debuted finished rallied protested marched gathered confirmed cancelled canceled postponed suspended banned expelled detained released pardoned freed raided settled resolved reached dipped soared rebounded condemned expanded threatened refused ordered blocked halted scored defeated beat apologised apologized retired chose chosen voted searched seized recaptured retook shelled intercepted downed repelled discussed negotiated conducted carried tested flew landed rescued evacuated injured wounded kidnapped murdered executed bombed shelled`),
  states: words('was were had did felt knew meant stood thought understood wore wanted needed liked seemed appeared included contained belonged owned remained existed'),
  forms: {
    past: '(?:has|have)\\s+(?:already\\s+)?(?!scheduled\\b|planned\\b|slated\\b)\\w+(?:ed|en)|(?!increased\\b(?!\\s+(?:by|from|[$€£]?\\d)))[a-z]{2,}(?:[^e\\s]ed|eed)',
    verbBefore: /^\s+(?:an?|the|its|his|her|their|that)\s/,
    verbAlways: /^agreed\s+(?:to|on|upon|with|that)\s/,
    untilThen: 'to\\s+\\p{Ll}{2,}\\s(?:[^.;]*\\s)?by\\s+(?:the\\s+\\p{L}+\\s+of\\s+)?',
    asChanged: 'as\\s+(?:last\\s+)?\\p{Ll}+ed\\b',
    goalBy: 'by',
    forWhat: 'for',
    overWhat: '(?:for|of|over|with|into|in connection with)',
    spent: 'had\\s+been\\s+\\w+\\s+to\\s+\\w+',
    plannedTail: '(?:\\s+(?:not|also|soon|now|then|be|have|been|\\w+ly))*(?:\\s+\\w+)?',
    notOngoingAfter: '\\bto\\s',
    notPastAfter: '\\bbe\\s',
    begun: /^(?:has|have)\s+(?:already\s+)?(?:started|begun|launched work)$/,
  },
  ordering: words('told ordered reminded urged asked instructed pledged promised vowed agreed committed decided wanted wants directed required obliged requested undertook resolved hoped hopes aims aimed intends intended pushed asks urges requires calls called'),
  preparing: words('prepare prepares prepared preparing preparations preparation qualified qualify qualifies qualifying qualification ready bid bids plans planning candidate candidates candidacy nominated nomination nominations nominee shortlisted budget budgets training selected picked registered registration hopeful hopefuls favourite favorite favourites roadmap strategy blueprint'),
  goals: words('target targets goal goals zero neutrality reduction reductions neutral'),
  punishing: words('jailed imprisoned sentenced convicted guilty charged arrested detained wanted tried acquitted cleared fined executed hanged indicted blamed prosecuted responsible apologised apologized trial accused suspected probe investigation inquiry sued extradited deported'),
  conditional: words('would'),
  unreal: words('could might may should must would ought'),
  present: words('is are am has have does do can remains'),
  perfect: words('has have'),
  headlineVerbs: new Set([...happenings].map(thirdPerson)),
  headlinePlurals: happenings,
  headlineMany: /(?![sui])\p{Ll}s$/u,
  headlinePlan: words('to'),
  clauses: {
    relatives: words('which who'),
    subordinators: words('which who after before when because while whereas but although though saying adding noting stating claiming stressing arguing warning'),
    coordinators: words('and'),
    predicate: '(?:was|were|has|had|is|are|will|\\p{Ll}+ed)\\s',
    complementiser: 'that',
    temporal: words('when'),
  },
  subjects: words('he she they it'),
  since: words('since after before'),
  counted: words('years year months month weeks week days day hours hour minutes decades decade centuries century'),
  atTime: words('at on in during'),
  until: words('until till'),
  eventNouns,
  yearlyThings,
  yearPrepositions: words('in on by since until till from to during around circa about before after between through throughout early late mid and or of than past summer spring autumn fall winter year fiscal financial calendar'),
  joinedEra: /^\d+(?:st|nd|rd|th)[- ]century$/i,
  conditions: words('if unless whether'),
  comparing: new RegExp(`\\b(?:${comparisons.join('|')})(?:\\s+(?!(?:and|but|which|who|when)\\b)[^\\s,;]+){0,7}(?:,\\s+or\\s+[^,;]+,)?\\s+$`, 'i'),
  participles: words('dated published issued adopted registered founded established built signed filed created approved ratified imposed awarded acquired bought written made sent taken committed'),
  asking: words('what how why who when where which'),
  datedTexts: words('letter letters judgment judgement judgments ruling rulings report reports decision decisions order orders statement statements decree email e-mail memo memorandum note resolution directive regulation certificate contract press-release article minutes verdict'),
  caught: words('detained arrested captured seized injured wounded killed rescued convicted elected appointed sentenced discovered found opened launched destroyed damaged stolen'),
  participlesBy: words('by in on at of to from for with'),
  articles: words('the a an'),
  relating: words('after following since before despite of amid ahead'),
};

/** @example thirdPerson('die') // 'dies' */
function thirdPerson(verb: string): string {
  if (/[^aeou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
