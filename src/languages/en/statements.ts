import type { StatementData } from '../../model/reading-data.ts';
import { lines, words } from './word-list.ts';

export const statements: StatementData = {
  planned: lines(`
will
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
  past: words(`
    began became became brought built bought came caught chose cut did drew drove fell felt fought found flew fled gave went grew had held hit kept knew laid led left lent let lost made meant met paid put ran rose said saw sold sent set shot
    shut spent spoke stood stole struck swept took taught told thought threw understood was were won wore wrote broke began overthrew withdrew underwent undertook sank swore tore beat became awoke rode shook slew sought slid sprang stuck stung split spread
    burst cast cost hurt quit broadcast forecast upset read`),
  notPast: words('advanced unmanned armed united related based limited detailed supposed alleged sacred hundred need indeed speed feed seed breed exceed proceed succeed aged wounded skilled unprecedented unlimited sophisticated experienced interested tired gifted talented kindred infrared red armored armoured unnamed renewed increased shared combined integrated automated connected complicated dedicated sustained agreed proposed so-called'),
  eventVerbs: words(`
    opened launched signed announced presented adopted held kicked started began begun founded established launched introduced attacked killed died born elected appointed resigned arrested arrived visited met won lost bought sold released approved
    agreed invaded captured liberated destroyed struck hit shot fired exploded crashed collapsed sank withdrew entered joined left ended closed completed finished inaugurated unveiled voted passed ratified rejected vetoed imposed lifted
    declared proclaimed published issued delivered received sent deployed seized took taken set hosted convened gathered attended celebrated commemorated invested attracted allocated pledged promised awarded granted convicted sentenced charged
    acquitted accused sued filed merged acquired bankrupt replaced dismissed fired hired nominated sworn fallen risen grown begun taken broken stolen sunk flown struck shown rose fell gained dropped increased decreased surged plunged tumbled climbed slipped jumped slid recovered returned demonstrated showed launched kicked premiered debuted finished rallied protested marched gathered confirmed cancelled canceled postponed suspended banned expelled detained released pardoned freed raided searched seized recaptured retook shelled intercepted downed repelled discussed negotiated conducted carried tested flew landed rescued evacuated injured wounded kidnapped murdered executed bombed shelled`),
};
