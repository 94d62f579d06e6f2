import type { LinkingData } from '../../model/linking-data.ts';
import { takenOverForms } from './firm-words.ts';
import { names } from './names.ts';
import { nations } from './nations.ts';
import { oneThing } from './one-thing.ts';
import { lines, words } from './word-list.ts';

/** Which differences between two English names make no other name. */
export const linking: LinkingData = {
  articles: words('the a an'),
  possessives: words('s'),
  and: 'and',
  // British endings and words, with their American spelling.
  spellings: [
    [/^(def|off|lic|pret)enc(e|es|eless)$/, '$1ens$2'],
    [/is(ations?|ational)$/, 'iz$1'],
    [/is(e[dr]?|ers?|ing)$/, 'iz$1'],
    [/^(cen|thea|me|kilome|li)tre(s?)$/, '$1ter$2'],
    [/^centre(d)$/, 'centere$1'],
    [/^(fib|calib|sab|spect)re(s?)$/, '$1er$2'],
    [/^(an|par|cat)alys(e[dr]?|ers?|ing)$/, '$1alyz$2'],
    [/^(col|fav|harb|hon|hum|lab|neighb|od|parl|rum|sav|vap|vig|arm|behavi|endeav|glam)our(.*)$/, '$1or$2'],
    // The forms of firms, in full and short.
    [/^limited$/, 'ltd'],
    [/^incorporated$/, 'inc'],
    [/^corporation$/, 'corp'],
    [/^programme(s?)$/, 'program$1'],
    [/^(dial|catal|anal)ogue(s?)$/, '$1og$2'],
    [/^(travel|model|cancel|label|signal|tunnel|counsel|fuel|level|rival|total|dial|equal|channel|unravel|marshal|quarrel)l(ing|ed|ers?|ors?)$/, '$1$2'],
    [/^aluminium$/, 'aluminum'],
    [/^aeroplane(s?)$/, 'airplane$1'],
    [/^manoeuvre(s?)$/, 'maneuver$1'],
    [/^(p|encyclop|arch|an)ae(.+)$/, '$1e$2'],
    // Plurals of models: *B52s*.
    [/^(\p{L}*\d+)s$/u, '$1'],
    [/^grey$/, 'gray'],
    [/^tyre(s?)$/, 'tire$1'],
    [/^judgement(s?)$/, 'judgment$1'],
    [/^scept(ic|ics|ical|icism)$/, 'skept$1'],
    [/^artefact(s?)$/, 'artifact$1'],
    [/^sulph(.+)$/, 'sulf$1'],
    [/^(fulfil|enrol|instal)(ment|ments)$/, '$1l$2'],
    [/^skilful(.*)$/, 'skillful$1'],
    [/^plough(.*)$/, 'plow$1'],
    [/^practis(e[ds]?|ing)$/, 'practic$1'],
    [/^ageing$/, 'aging'],
  ],
  plurals: [[/ies$/, 'y'], [/(s|x|z|ch|sh)es$/, '$1'], [/([^siu])s$/, '$1']],
  legalForms: new Set([...takenOverForms, ...words('inc incorporated corp corporation co company ltd limited plc llc llp gmbh ag se sa sas sarl kg oyj pty pte bhd jsc pjsc nv bv oy ab asa spa srl kk group holdings holding')]),
  weakLegalForms: words('group company holding holdings co'),
  trades: words(`computer computers system systems technology technologies software motor motors automobile automobiles automotive aircraft aerospace aviation airline airlines airways bank banks
    industry industries international global financial finance insurance energy petroleum steel media entertainment
    pictures studios records press newspapers communications telecom electronics semiconductor pharmaceuticals laboratories foods brands minerals mining metals resources gold copper oil gas power ports terminals maritime logistics cement properties construction engineering telecommunications
    retail shipping homes holdings services solutions networks corporate index average averages composite university college party newspaper magazine agency`),
  small: words('of for the and'),
  particles: words('de da do das dos del della di du van von der den ten ter al el bin ibn abu'),
  owned: words('of for'),
  kindsBefore: words(`hms hmas hmcs uss rms ss mv space shuttle orbiter spacecraft satellite probe submarine frigate destroyer tanker ferry
    hurricane typhoon cyclone tropical storm operation state republic kingdom commonwealth federal democratic people`),
  oneThing,
  offices: words('ministry department secretariat directorate bureau parliament embassy'),
  addressFeminine: names.addressFeminine,
  addressMasculine: names.addressMasculine,
  feminine: names.feminine,
  masculine: names.masculine,
  nations,
  nationalBodies: lines(`
    supreme court; constitutional court; high court; appeals court; court of appeal; court of appeals; court of cassation
    parliament; national assembly; upper house; lower house; chamber of deputies; cabinet; government
    central bank; national bank; reserve bank; tax office; statistics office; national statistics office
    police; national police; federal police; armed forces; defense forces; general staff; presidential guard
    border guard; border guards; border guard service; security service; state security service; intelligence service; foreign intelligence service
    election commission; electoral commission; central election commission; prosecutor general; prosecutor general office; general prosecutor office
    presidential office; presidential administration; office of the president`),
  homeBodies: lines(`
    senate; house of representatives; treasury; army; navy; air force; coast guard; national guard; home office; foreign office; national security council; attorney general office
    department of health; department of justice; department of defense; department of education; department of agriculture; health department; justice department; interior department; foreign affairs department`),
  nationalOffices: words('ministry'),
  nationAfter: words('of in'),
  nationOpeners: words('North South Sri'),
};
