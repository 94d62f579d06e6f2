import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/en.ts';
import type { Evidence } from '../model/entity.ts';
import { cut } from '../model/span.ts';
import type { Dossier } from '../model/dossier.ts';
import { corpusOf, type TextPlan } from './fixture.ts';
import { link } from './link.ts';

const spellings = (dossier: Dossier) => Object.fromEntries(dossier.entities.map((entity) => [entity.id, entity.aliases.map((alias) => alias.text)]));

const cases: readonly (readonly [string, readonly (readonly string[])[], Readonly<Record<string, readonly string[]>>])[] = [
  ['a surname is its full name inside a text', [['{person:Ada Berg} came.', '{person:Berg} left.']], { 'ada-berg': ['Ada Berg', 'Berg'] }],
  ['a surname with particles too', [['{person:Ada von der Berg} came.', '{person:von der Berg} left.']], { 'ada-von-der-berg': ['Ada von der Berg', 'von der Berg'] }],
  ['two surnames with a hyphen too, before the first name or behind it', [['{person:Ada Berg-Holt} met {person:Orsós-Vadas Ole}. {person:Berg-Holt} spoke; {person:Orsós-Vadas} left.'], ['{person:Orsós-Vadas} slept.']],
    { 'ada-berg-holt': ['Ada Berg-Holt', 'Berg-Holt'], 'orsos-vadas': ['Orsós-Vadas'], 'orsos-vadas-ole': ['Orsós-Vadas', 'Orsós-Vadas Ole'] }],
  ['of two spellings as common, the one without a stop is the name', [['{place:Port Ky}. {place:Port Ky.}']], { 'port-ky': ['Port Ky', 'Port Ky.'] }],
  ['a surname in a text without the full name stays apart', [['{person:Ada Berg} came.'], ['{person:Berg} left.']], { 'ada-berg': ['Ada Berg'], berg: ['Berg'] }],
  ['a surname two persons of the text share stays apart', [['{person:Ada Berg} met {person:Ole Berg}. {person:Berg} left.']],
    { 'ada-berg': ['Ada Berg'], berg: ['Berg'], 'ole-berg': ['Ole Berg'] }],
  ['case, hyphen, possessive and article make no other name', [['{organisation:The Harbour-Office} and {organisation:harbour office’s} staff; {organisation:Harbour Office}.']],
    { 'harbour-office': ['Harbour Office', 'Harbour-Office', 'harbour office'] }],
  ['British and American spelling make no other name', [['{organisation:Defence Centre}.'], ['{organisation:Defense Center}. {organisation:Defense Center}.']],
    { 'defense-center': ['Defence Centre', 'Defense Center'] }],
  ['an acronym is what brackets introduce it for', [['{organisation:Port Safety Board} ({organisation=Port Safety Board:PSB}).'], ['{organisation:PSB}.']],
    { 'port-safety-board': ['PSB', 'Port Safety Board'] }],
  ['a short form in words is that inside its text only', [['{organisation:Port Safety Board} ({organisation=Port Safety Board:Board}). The {organisation:Board} met.'], ['{organisation:Board}.']],
    { board: ['Board'], 'port-safety-board': ['Board', 'Port Safety Board'] }],
  ['initials alone do not merge across texts', [['{organisation:Port Safety Board}.'], ['{organisation:PSB}.']],
    { 'port-safety-board': ['Port Safety Board'], psb: ['PSB'] }],
  ['another transliteration with the same first name is one person', [['{person:Oleh Berezhnyi}.'], ['{person:Oleg Berezhny}.', '{person:Oleh Berezhny}.']],
    { 'oleg-berezhny': ['Oleg Berezhny'], 'oleh-berezhnyi': ['Oleh Berezhny', 'Oleh Berezhnyi'] }],
  ['another transliteration with another first name is not', [['{person:Anna Merkel}.'], ['{person:Meghan Markle}.']],
    { 'anna-merkel': ['Anna Merkel'], 'meghan-markle': ['Meghan Markle'] }],
  ['a text that uses a bare surname before a second bearer comes means the first',
    [['{person:Ada Berg} came. {person:Berg} spoke. {person:Ole Berg} listened. {person:Berg} left.']], { 'ada-berg': ['Ada Berg', 'Berg'], 'ole-berg': ['Ole Berg'] }],
  ['of two of one surname a bare one is whom its paragraph names in full before',
    [['{person:Ada Berg} came. {person:Ole Berg} came.', '{person:Ole Berg} sat. {person:Berg} left.', '{person:Ada Berg} sat. {person:Berg} slept.']], { 'ada-berg': ['Ada Berg', 'Berg'], 'ole-berg': ['Berg', 'Ole Berg'] }],
  ['the first of two surnames names a person too, where nobody else has it', [['{person:Luis Ferrer Ortega} came. {person:Ferrer} left.'], ['{person:Ferrer} slept.']], { ferrer: ['Ferrer'], 'luis-ferrer-ortega': ['Ferrer', 'Luis Ferrer Ortega'] }],
  ['an initial is its full name inside a text', [['{person:Ada Berg} came. {person:A. Berg} left.']], { 'ada-berg': ['A. Berg', 'Ada Berg'] }],
  ['an initial in another text stays apart', [['{person:Ada Berg} came.'], ['{person:A. Berg} left.']], { 'a-berg': ['A. Berg'], 'ada-berg': ['Ada Berg'] }],
  ['a title left on a name is stripped inside a text', [['{person:Judge Ada Berg} came. {person:Ada Berg} left.']], { 'ada-berg': ['Ada Berg', 'Judge Ada Berg'] }],
  ['a given name is no title: two surnames are theirs who has them behind one', [['{person:Lena Prado Solís} came. {person:Prado Solís} left.'], ['{person:Prado Solís} slept.']], { 'lena-prado-solis': ['Lena Prado Solís', 'Prado Solís'], 'prado-solis': ['Prado Solís'] }],
  ['… also one that another text gives with the first surname', [['{person:Quilla Prado Solís} came. {person:Prado Solís} left.'], ['{person:Quilla Prado} slept.']], { 'quilla-prado': ['Quilla Prado'], 'quilla-prado-solis': ['Prado Solís', 'Quilla Prado Solís'] }],
  ['another surname spelling with the same role is one person',
    [['{role:Harbour Minister} {person:Oleh Kamyshyn} came.'], ['{role:Harbour Minister} {person:Alexander Kamyshin} came.']], { 'alexander-kamyshin': ['Alexander Kamyshin', 'Oleh Kamyshyn'] }],
  ['another surname spelling with another role is not',
    [['{role:Harbour Minister} {person:Oleh Kamyshyn} came.'], ['{role:island mayor} {person:Alexander Kamyshin} came.']],
    { 'alexander-kamyshin': ['Alexander Kamyshin'], 'oleh-kamyshyn': ['Oleh Kamyshyn'] }],
  ['an initial more is the same person', [['{person:Ada Berg}.'], ['{person:Ada M. Berg}.']], { 'ada-m-berg': ['Ada Berg', 'Ada M. Berg'] }],
  ['where another has another initial, each is somebody', [['{person:Ada Berg}.'], ['{person:Ada M. Berg}.'], ['{person:Ada K. Berg}.']], { 'ada-berg': ['Ada Berg'], 'ada-k-berg': ['Ada K. Berg'], 'ada-m-berg': ['Ada M. Berg'] }],
  ['a middle name more is another person until somebody says so', [['{person:Ada Berg}.'], ['{person:Ada Marie Berg}.']],
    { 'ada-berg': ['Ada Berg'], 'ada-marie-berg': ['Ada Marie Berg'] }],
  ['initials after the name they stand for are it, inside a text', [['The {organisation:Port Safety Board} met; the {organisation:PSB} agreed.']],
    { 'port-safety-board': ['PSB', 'Port Safety Board'] }],
  ['three initials may stand before it', [['{organisation:PSB} agrees. The {organisation:Port Safety Board} met.']], { 'port-safety-board': ['PSB', 'Port Safety Board'] }],
  ['two may not', [['{organisation:SB} agrees. The {organisation:Safety Board} met.']], { 'safety-board': ['Safety Board'], sb: ['SB'] }],
  ['initials of a name and of what goes on from it are the name', [['The {work:Port Explorer} is {work:Port Explorer 6} now; {work:PE} is old.']], { 'port-explorer': ['PE', 'Port Explorer'], 'port-explorer-6': ['Port Explorer 6'] }],
  ['initials of two names are neither', [['The {organisation:Port Safety Board} and the {organisation:Public Ship Bank} met; the {organisation:PSB} agreed.']],
    { 'port-safety-board': ['Port Safety Board'], psb: ['PSB'], 'public-ship-bank': ['Public Ship Bank'] }],
  ['nor does its being written out', [['{organisation:Berg Marine Limited} grew.'], ['{organisation:Berg Marine Ltd} grew.']], { 'berg-marine-limited': ['Berg Marine Limited', 'Berg Marine Ltd'] }],
  ['what is short for a firm with its form is the firm without it',
    [['{organisation:Berg Gold Corp} grew. {organisation:Berg} fell.'], ['{organisation:Berg Gold Corp} grew. {organisation:Berg} fell.'], ['{organisation:Berg Gold} fell.'], ['{organisation:Berg} rose.']], { 'berg-gold': ['Berg', 'Berg Gold', 'Berg Gold Corp'] }],
  ['the legal form does not make another company', [['{organisation:Berg Marine Inc.} grew.'], ['{organisation:Berg Marine} grew.']], { 'berg-marine': ['Berg Marine', 'Berg Marine Inc.'] }],
  ['an organisation’s name without its trade is it, inside a text', [['{organisation:Berg Computers} grew. {organisation:Berg} paid.'], ['{organisation:Berg} sank.']],
    { berg: ['Berg'], 'berg-computers': ['Berg', 'Berg Computers'] }],
  ['which holds for all texts where two say so', [['{organisation:Berg Computers} grew. {organisation:Berg} paid.'], ['{organisation:Berg Computers}: {organisation:Berg} paid.'], ['{organisation:Berg} sank.']],
    { 'berg-computers': ['Berg', 'Berg Computers'] }],
  ['letters may leave out their number, inside a text', [['The {organisation:NRX 50} rose; the {organisation:NRX} closed.'], ['{organisation:NRX}.']], { nrx: ['NRX'], 'nrx-50': ['NRX', 'NRX 50'] }],
  ['… and letters with an ampersand theirs', [['The {organisation:N&R 50} rose; the {organisation:N&R} closed.']], { 'n-and-r-50': ['N&R', 'N&R 50'] }],
  ['a word may not: the maker is not its model', [['The {organisation:Berg 747} flew. {organisation:Berg} earned.']], { berg: ['Berg'], 'berg-747': ['Berg 747'] }],
  ['a company is not its product', [['{organisation:Berg Navigator} sold. {organisation:Berg} earned.']], { berg: ['Berg'], 'berg-navigator': ['Berg Navigator'] }],
  ['a ministry may be called either way', [['{organisation:Ministry of Island Ports}.'], ['{organisation:Island Ports Ministry}.']],
    { 'ministry-of-island-ports': ['Island Ports Ministry', 'Ministry of Island Ports'] }],
  ['a university may not', [['{organisation:University of Port}.'], ['{organisation:Port University}.']],
    { 'port-university': ['Port University'], 'university-of-port': ['University of Port'] }],
  ['the owner before a name is no part of it where the shorter stands beside the owner',
    [['{organisation:EU Harbour Office} opened.'], ['The {organisation:EU} plans a {organisation:Harbour Office}.', 'The {organisation:Harbour Office} is new.']],
    { eu: ['EU'], 'harbour-office': ['EU Harbour Office', 'Harbour Office'] }],
  ['but not where there are two owners',
    [['{organisation:EU Harbour Office} and {organisation:UK Harbour Office}.'], ['The {organisation:EU} and the {organisation:UK} plan a {organisation:Harbour Office}.']],
    { eu: ['EU'], 'eu-harbour-office': ['EU Harbour Office'], 'harbour-office': ['Harbour Office'], uk: ['UK'], 'uk-harbour-office': ['UK Harbour Office'] }],
  ['without its owner a name is the only longer one of its text', [['{organisation:Norland Harbour Office} met. The {organisation:Harbour Office} agreed.'], ['{organisation:Harbour Office}.']],
    { 'harbour-office': ['Harbour Office'], 'norland-harbour-office': ['Harbour Office', 'Norland Harbour Office'] }],
  ['an owner may come after it', [['{organisation:Harbour Office of Norland} met. The {organisation:Harbour Office} agreed.']], { 'harbour-office-of-norland': ['Harbour Office', 'Harbour Office of Norland'] }],
  ['a model is one with its maker and without, in one and in many', [['{organisation:Berg B17} flew.'], ['Two {organisation:B17s} and a {organisation:B17}.']], { 'berg-b17': ['B17', 'B17s', 'Berg B17'] }],
  ['of two makers neither is meant', [['{organisation:Berg B17} flew, {organisation:Holt B17} too.'], ['{organisation:B17}.']], { b17: ['B17'], 'berg-b17': ['Berg B17'], 'holt-b17': ['Holt B17'] }],
  ['an owner is not what it owns', [['The {organisation:Council of the Port Union} met. The {organisation:Port Union} agreed.']],
    { 'council-of-the-port-union': ['Council of the Port Union'], 'port-union': ['Port Union'] }],
  ['a name on a list stays what it is, whatever is put before it', [['{organisation:Federal Reserve}.'], ['The {organisation:US Federal Reserve} met. The {organisation:Federal Reserve} agreed.']],
    { 'federal-reserve': ['Federal Reserve', 'US Federal Reserve'] }],
  ['what is more than an owner makes another name', [['{organisation:Harbour Office Staff Union} met. The {organisation:Harbour Office} agreed.']],
    { 'harbour-office': ['Harbour Office'], 'harbour-office-staff-union': ['Harbour Office Staff Union'] }],
  ['of two longer names neither is meant', [['{organisation:Norland Harbour Office} and {organisation:Sudland Harbour Office} met. The {organisation:Harbour Office} agreed.']],
    { 'harbour-office': ['Harbour Office'], 'norland-harbour-office': ['Norland Harbour Office'], 'sudland-harbour-office': ['Sudland Harbour Office'] }],
  ['names a list gives for one thing are one in all texts', [['{place:United States}.'], ['{place:America} and the {place:U.S.}'], ['{organisation:UN}.', '{organisation:United Nations}.']],
    { 'united-nations': ['UN', 'United Nations'], 'united-states': ['America', 'U.S.', 'United States'] }],
  ['so are longer names that begin with them', [['{organisation:United States Harbour Board}.'], ['{organisation:U.S. Harbour Board}.', '{organisation:US Harbour Board}, {organisation:US Harbour Union}.']],
    { 'united-states-harbour-board': ['U.S. Harbour Board', 'US Harbour Board', 'United States Harbour Board'], 'us-harbour-union': ['US Harbour Union'] }],
  ['unless a text introduces the short one for something else', [['{organisation:Union of Nurses} ({organisation=Union of Nurses:UN}).'], ['{organisation:United Nations}.']],
    { 'union-of-nurses': ['UN', 'Union of Nurses'], 'united-nations': ['United Nations'] }],
  ['a city is one under the names of two languages', [['{place:Kyiv} and {place:Lvov}.'], ['{place:Kiev}; {place:Lviv}.']],
    { kyiv: ['Kiev', 'Kyiv'], lviv: ['Lviv', 'Lvov'] }],
  ['a person is on no list', [['{place:United States}.'], ['{person:America} sang.']], { america: ['America'], 'united-states': ['United States'] }],
  ['the kind of thing before a name is no other name, inside a text', [['{event:Hurricane Ada} came. {person:Ada} grew.'], ['{person:Ada} left.']], { ada: ['Ada'], 'hurricane-ada': ['Ada', 'Hurricane Ada'] }],
  ['a state is called by its bare name', [['{place:State of Norland}. {place:Norland}.'], ['{place:Norland}.']], { norland: ['Norland', 'State of Norland'] }],
  ['one vowel inside a first name is a slip of the text', [['{person:Kristen Berg} came. {person:Kristin Berg} spoke. {person:Kristin Berg} left; {person:Berg} slept.']], { 'kristin-berg': ['Berg', 'Kristen Berg', 'Kristin Berg'] }],
  ['at the end of one it is not', [['{person:Marina Berg} came. {person:Marine Berg} spoke. {person:Marine Berg} left.']], { 'marina-berg': ['Marina Berg'], 'marine-berg': ['Marine Berg'] }],
  ['a first name is the shorter of two names where the other goes on', [['{person:Ada Berg Image}. {person:Ada Berg} spoke; {person:Ada} left.']], { 'ada-berg': ['Ada', 'Ada Berg'], 'ada-berg-image': ['Ada Berg Image'] }],
  ['events that differ in the plural are one where the day agrees',
    [['The {event:Port Industry Forum} began on {date=2024-05-06:6 May}.'], ['On {date=XXXX-05-06!:May 6} the {event:Port Industries Forum} began.']],
    { 'port-industries-forum': ['Port Industries Forum', 'Port Industry Forum'] }],
  ['and two where it does not',
    [['The {event:Port Industry Forum} began on {date=2024-05-06:6 May}.'], ['On {date=2024-06-07:7 June} the {event:Port Industries Forum} began.']],
    { 'port-industries-forum': ['Port Industries Forum'], 'port-industry-forum': ['Port Industry Forum'] }],
];

const plans = (texts: readonly (readonly string[])[]): readonly TextPlan[] =>
  texts.map((paragraphs, at) => ({ file: `note-${'abc'[at]}.txt`, paragraphs }));

describe('who is who', () => {
  it.each(cases)('%s', (_, texts, expected) => {
    expect(spellings(link(corpusOf(plans(texts)), [english]))).toEqual(expected);
  });
});

describe('doubtful pairs are listed, not merged', () => {
  it.each([
    ['a surname, and its full name in another text', [['{person:Ada Berg}.'], ['{person:Berg}.']], [['ada-berg', 'berg', 'surname']]],
    ['an initial, and a full name in another text', [['{person:Ada Berg}.'], ['{person:A. Berg}.']], [['a-berg', 'ada-berg', 'initial']]],
    ['a middle name more', [['{person:Ada Berg}.'], ['{person:Ada Marie Berg}.']], [['ada-berg', 'ada-marie-berg', 'middle-name']]],
    ['an acronym introduced for two things', [['{organisation:Port Safety Board} ({organisation=Port Safety Board:PSB})'], ['{organisation:Public Ship Bank} ({organisation=Public Ship Bank:PSB})'], ['{organisation:PSB}']],
      [['port-safety-board', 'psb', 'acronym'], ['psb', 'public-ship-bank', 'acronym']]],
    ['events that differ in the plural, without a day', [['{event:Port Industry Forum}.'], ['{event:Port Industries Forum}.']], [['port-industries-forum', 'port-industry-forum', 'singular-plural']]],
    ['nothing where all is clear', [['{person:Ada Berg}, {person:Berg}, {organisation:EU}.']], []],
  ])('%s', (_, texts, expected) => {
    expect(link(corpusOf(plans(texts)), [english]).doubtful.map(({ a, b, rule }) => [a, b, rule])).toEqual(expected);
  });
});

describe('every merge has its rule and a place', () => {
  const texts = plans([['{person:Ada Berg} of the {organisation:Defence Board}.', '{person:Berg} left.'], ['{organisation:Defense Board}. {organisation:Defense Board}.']]);
  const { entities, sources } = link(corpusOf(texts), [english]);
  const words = ({ source, span }: Evidence) => cut(sources.find(({ id }) => id === source)?.seed.text ?? '', span);

  it('the surname rests on the full name in its text', () => {
    const merges = entities.find(({ id }) => id === 'ada-berg')?.merges ?? [];
    expect(merges.map((merge) => [merge.text, merge.rule, merge.source, words(merge)])).toEqual([['Berg', 'surname', 'note-a', 'Berg']]);
    expect(merges.map(({ grounds }) => grounds && words(grounds))).toEqual(['Ada Berg']);
  });

  it('a word of a name is no acronym', () => {
    const linked = link(corpusOf(plans([['{organisation:Port Safety Board} ({organisation=Port Safety Board:PSB}). The {organisation=Port Safety Board:Board} met.']])), [english]);
    expect(linked.entities.flatMap(({ merges }) => merges.map(({ text, rule }) => [text, rule]))).toEqual([['Board', 'short-name'], ['PSB', 'acronym']]);
  });

  it('the other spelling rests on where it is written so', () => {
    const merges = entities.find(({ id }) => id === 'defense-board')?.merges ?? [];
    expect(merges.map((merge) => [merge.text, merge.rule, words(merge)])).toEqual([['Defence Board', 'spelling', 'Defence Board']]);
  });
});

describe('no chains', () => {
  it('two names that only a third one links stay two', () => {
    const person = (name: string, role: string) => [`{role:${role}} {person:${name}} came.`];
    const dossier = link(corpusOf(plans([person('Oleh Kamyshyn', 'Harbour Minister'), [...person('Ivan Kamyshin', 'Harbour Minister'), ...person('Ivan Kamyshin', 'Island Mayor')], person('Petro Kamishin', 'Island Mayor')])), [english]);
    const names = dossier.entities.map(({ aliases }) => aliases.map(({ text }) => text));
    expect(names.flat().toSorted()).toEqual(['Ivan Kamyshin', 'Oleh Kamyshyn', 'Petro Kamishin']);
    expect(dossier.entities.every(({ merges }) => merges.every(({ source, span }) => source !== '' && span.end > span.start))).toBe(true);
  });
});

describe('the order of texts', () => {
  it('changes numbers, not ids', () => {
    const texts = plans([['{person:Ada Berg} met {person:Oleh Kamyshyn} of the {organisation:Defence Board} on {date=2024-05-06:6 May}.'],
      ['{person:Oleh Kamyshin} and {person:Berg} of the {organisation:Defense Board}.'], ['{person:Berg} of {place:Jordan}. {quote=Berg:We will come}.']]);
    const ids = ({ entities, sources, quotes }: Dossier) => [entities.map(({ id, name, aliases }) => [id, name, aliases]), sources.map(({ id }) => id).toSorted(), quotes.map(({ id }) => id)];
    expect(ids(link(corpusOf(texts.toReversed()), [english]))).toEqual(ids(link(corpusOf(texts), [english])));
  });
});

describe('an entity', () => {
  const { entities } = link(corpusOf(plans([['{role:Minister} {person:Ada Berg} came to {place:Jordan}.', '{person:Berg} and {place:Jordan}.', '{place:Jordan}.']])), [english]);
  it('has its roles with the words', () => expect(entities.find(({ id }) => id === 'ada-berg')?.roles.map(({ text, source, block }) => [text, source, block])).toEqual([['Minister', 'note-a', 'p1']]));
  it('has its neighbours by shared paragraphs', () => expect(entities.find(({ id }) => id === 'jordan')?.related).toEqual([{ entity: 'ada-berg', shared: 2 }]));
  it('has all its mentions, in order', () => expect(entities.find(({ id }) => id === 'jordan')?.mentions.map(({ block }) => block)).toEqual(['p1', 'p2', 'p3']));
});

it('a country stays a place, whatever texts take its team for a body', () => {
  const { entities } = link(corpusOf(plans([['{organisation:Norway} beat {organisation:Halvor United}.'], ['{organisation:Norway} won.'], ['They met in {place:Norway}.']])), [english]);
  expect(entities.map(({ type, name }) => `${type} ${name}`)).toEqual(['organisation Halvor United', 'place Norway']);
});

it('a corpus in a language nobody described is linked by letters alone', () => {
  const { entities } = link(corpusOf(plans([['{person:Ada Berg} came to {place:Jordan}.'], ['{person:Ada Berg} left {place:the Jordan}.']])), []);
  expect(entities.map(({ name, mentions }) => `${name} ×${mentions.length}`)).toEqual(['Ada Berg ×2', 'Jordan ×1', 'the Jordan ×1']);
});
