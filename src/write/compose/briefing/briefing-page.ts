import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { dayRange } from '../../../model/date.ts';
import type { Chronicle } from '../../../model/dossier.ts';
import { byMentions, type Entity } from '../../../model/entity.ts';
import { entityTypes, type EntityType, type Status } from '../../../model/mark.ts';
import type { DossierEvent } from '../../../model/event.ts';
import { addressOf, type Page } from '../../../model/page.ts';
import { statusWords, typeWords } from '../../../model/words.ts';
import { aboutEntity } from '../entities/about-entity.ts';
import { dateOnPage, dateWords, unbroken } from '../date-words.ts';
import { differences } from './differences.ts';
import { editorSections, editorText } from './editor-text.ts';
import { eventRow } from '../events/event-row.ts';
import { figureBlock } from '../said/figure-block.ts';
import { capitalised, counted, grouped, listed, spelt } from '../in-words.ts';
import { sourceLocator } from '../locator.ts';
import type { Lookup } from '../lookup.ts';
import { linkedBriefing } from '../../linked-data/briefing.ts';
import { pageFacts } from '../page-facts.ts';
import { columnsOf, presenceOf } from '../pictures/presence.ts';
import { quoteBlock } from '../said/quote-block.ts';
import { salientEvents, salientFigures, salientQuotes } from '../salient.ts';
import { sourceTable, tableNote } from '../sources/sources-page.ts';
import { timeline } from '../timeline/timeline.ts';
import { between, block, heading, line, link, type Flow, type Inline } from '../tree.ts';

/** Sources that stand in the table of the front page; more are on their own page. */
const mostSources = 60;

/** In the order in which they are told. */
const statuses: readonly Status[] = ['past', 'ongoing', 'planned'];

/** The front page: what this is, then time, people, numbers, words, sources. The editor's briefing takes the place of the findings. */
export function composeBriefing(lookup: Lookup): Page {
  const { chronicle } = lookup;
  const { editor, sources } = chronicle;
  const standfirst = editor.dossier.standfirst ?? composedStandfirst(chronicle);
  const edition = editor.dossier.edition;
  const { before, sections } = editorSections(lookup, 'briefing');
  const bands = [
    ...sections.map(({ id, title, flow }) => block('Band', { id, title }, ...flow)),
    ...inTime(lookup, lookup.edited.has('briefing')), ...whoIsInvolved(lookup), ...inNumbers(lookup), ...inTheirWords(lookup), ...(sections.length === 0 ? differences(lookup) : []), theSources(lookup),
  ];
  const kicker = ['Briefing', ...(edition === undefined ? [] : [`Edition ${edition}`]), counted(sources.length, 'source', 'sources'), ...spanOf(chronicle)].join(' · ');
  return {
    facts: pageFacts(chronicle, { kind: 'briefing', address: addressOf.briefing, title: chronicle.title, description: standfirst, poster: { kicker, line: standfirst }, linked: linkedBriefing(lookup, standfirst) }),
    tree: { type: 'root', children: [
      block('Sheet', { kind: 'front' },
        block('Head', {
          title: chronicle.title,
          kicker,
        }, ...(editor.dossier.standfirst === undefined && lookup.edited.has('briefing') ? [] : [line(standfirst)])),
        block('Flow', {}, ...(lookup.edited.has('briefing') ? before : mostTold(lookup))),
        block('Rail', { label: 'About this dossier' }, inShort(lookup), contents(bands))),
      ...bands,
    ] },
  };
}

/** The briefing for a place where the rest of the front page stands apart: the editor's words or the composed first lines, then numbers, quotations and differences under headings. */
export function briefingInShort(lookup: Lookup): Flow[] {
  const written = editorText(lookup, 'briefing');
  const bands = [...inNumbers(lookup), ...inTheirWords(lookup), ...(written.length === 0 ? differences(lookup) : [])];
  return [
    ...(written.length > 0 ? written : [line(composedStandfirst(lookup.chronicle))]),
    ...bands.flatMap((band) => [heading(2, attributeOf(band, 'title')), ...(band.children as Flow[])]),
  ];
}

function theSources(lookup: Lookup): MdxJsxFlowElement {
  const number = lookup.chronicle.sources.length;
  return block('Band', { id: 'sources', title: 'The sources', note: tableNote, ...(number > mostSources ? { more: `All ${number} sources`, to: addressOf.sources } : {}) },
    number > mostSources ? block('Lead', {}, line(`${counted(number, 'source', 'sources')} are too many for this page.`)) : sourceTable(lookup));
}

/** What stands further down, for the rail. */
function contents(bands: readonly MdxJsxFlowElement[]): MdxJsxFlowElement {
  return block('OnPage', {}, ...bands.map((band) => block('OnPageItem', { to: `#${attributeOf(band, 'id')}`, title: attributeOf(band, 'title') })));
}

function attributeOf(band: MdxJsxFlowElement, name: string): string {
  return band.attributes.flatMap((each) => (each.type === 'mdxJsxAttribute' && each.name === name && typeof each.value === 'string' ? [each.value] : []))[0] ?? '';
}

/** “Five texts of 6 May to 21 September 2024 on …”: what a reader holds, in plain words. */
function composedStandfirst(chronicle: Chronicle): string {
  const { sources, entities, events } = chronicle;
  if (sources.length === 0) return 'There is no source yet: put text files into the folder seeds/ and build again.';
  const span = publicationSpan(chronicle);
  const names = entities.toSorted(byMentions).slice(0, 3).map(({ name }) => name);
  const dated = events.filter(({ value }) => value !== undefined).length;
  return [
    `${capitalised(spelt(sources.length))} ${sources.length === 1 ? 'text' : 'texts'}${span === undefined ? '' : `, published ${span}`}`,
    names.length === 0 ? '' : `: most often they name ${listed(names)}`,
    dated === 0 ? '.' : `; they tell of ${counted(dated, 'event', 'events')} that can be dated.`,
  ].join('');
}

/** The days of publication, first to last. */
function publicationSpan({ sources }: Chronicle): string | undefined {
  const days = sources.flatMap(({ published }) => (published ? [dayRange(published.value)] : []));
  const [first] = days.flatMap(({ first: day }) => day ?? []).sort();
  const last = days.flatMap(({ last: day }) => day ?? []).sort().at(-1);
  if (first === undefined || last === undefined) return undefined;
  return first === last ? `on ${dateWords(first)}` : `from ${dateWords(first.slice(0, 4) === last.slice(0, 4) ? first : first).replace(first.slice(0, 4) === last.slice(0, 4) ? / \d+$/ : /$^/, '')} to ${dateWords(last)}`;
}

function spanOf(chronicle: Chronicle): string[] {
  const span = publicationSpan(chronicle);
  return span === undefined ? [] : [span.replace(/^(?:from|on) /, '').replace(' to ', ' – ')].map(unbroken);
}

/** The dossier in figures: edition, sources, events, names. */
export function inShort(lookup: Lookup): MdxJsxFlowElement {
  const { sources, events, entities, editor } = lookup.chronicle;
  const byType = Map.groupBy(entities, ({ type }) => type);
  return block('Facts', {},
    block('Fact', { label: 'Edition', note: editor.empty ? 'a draft made by rules and not yet edited' : undefined }, line(...editionWords(lookup.chronicle))),
    block('Fact', { label: 'Sources' }, line(...(sources.length > 12 ? [String(sources.length)] : between(sources.map(sourceLocator), ' ')))),
    ...eventCounts(events),
    block('Fact', { label: 'Names', note: entityTypes.flatMap((type) => (byType.has(type) ? [typeCount(type, byType.get(type)?.length ?? 0)] : [])).join(', ') || undefined }, line(String(entities.length))));
}

/** Events with a date and those without, each with how many happened, go on, are planned: most of the undated are plans. */
function eventCounts(events: readonly DossierEvent[]): MdxJsxFlowElement[] {
  const [dated, undated] = [events.filter(({ value }) => value !== undefined), events.filter(({ value }) => value === undefined)];
  const shares = (some: readonly DossierEvent[]) => statuses.flatMap((status) => {
    const number = some.filter((event) => event.status === status).length;
    return number === 0 ? [] : [`${number} ${statusWords[status]}`];
  }).join(', ');
  return [
    block('Fact', { label: 'Events', note: shares(dated) || undefined }, line(`${grouped(dated.length)} with a date`)),
    ...(undated.length === 0 ? [] : [block('Fact', { label: 'Without a date', note: shares(undated) }, line(grouped(undated.length)))]),
  ];
}

/** “2, of 22 November 2026; since edition 1”. */
function editionWords({ editor, changes }: Chronicle): (string | Inline)[] {
  const { edition, date } = editor.dossier;
  const number = edition === undefined ? (editor.empty ? 'none' : 'not numbered') : String(edition);
  return [
    `${number}${date === undefined ? '' : `, of ${dateOnPage(date)}`}`,
    ...(changes === undefined ? [] : ['; ', link(addressOf.changes, `since edition ${changes.since}`)]),
  ];
}

function typeCount(type: EntityType, number: number): string {
  return `${number} ${(number === 1 ? typeWords[type].one : typeWords[type].many).toLowerCase()}`;
}

/** What a front page begins with that nobody has written: the events most sources tell of. */
function mostTold(lookup: Lookup): MdxJsxFlowElement[] {
  const events = eventsInShort(lookup);
  return events.length === 0 ? [] : [block('Lead', {}, line('What most sources tell of, in order of time.')), ...events];
}

function eventsInShort(lookup: Lookup): MdxJsxFlowElement[] {
  const shown = salientEvents(lookup, 6);
  return shown.length === 0 ? [] : [block('Events', {}, ...shown.map((event) => eventRow(lookup, event, 'front')))];
}

/** The picture of the whole span; under it the foremost events, where the page does not begin with them. */
function inTime(lookup: Lookup, withEvents: boolean): MdxJsxFlowElement[] {
  const { events } = lookup.chronicle;
  if (events.length === 0) return [];
  const drawn = timeline(lookup);
  return [block('Band', { id: 'time', title: 'In time', note: drawn?.note, more: `All ${counted(events.length, 'event', 'events')}, with their evidence`, to: addressOf.chronology },
    ...(drawn?.flow ?? []), block('StatusKey', {}), ...(withEvents ? eventsInShort(lookup) : []))];
}

function whoIsInvolved(lookup: Lookup): MdxJsxFlowElement[] {
  const { entities } = lookup.chronicle;
  const tables = (['person', 'organisation'] as const).flatMap((type) => {
    const rows = entities.filter((entity) => entity.type === type).toSorted(byMentions).slice(0, 8);
    return rows.length === 0 ? [] : [block('NameTable', { title: typeWords[type].many, columns: columnsOf(lookup).heads }, ...rows.map((entity) => nameRow(lookup, entity)))];
  });
  if (tables.length === 0) return [];
  return [block('Band', { id: 'who', title: 'Who is involved', note: barsNote(lookup), more: `All ${counted(entities.length, 'name', 'names')}`, to: addressOf.entities },
    block('SideBySide', {}, ...tables))];
}

/** What the bars beside names stand for. */
function barsNote(lookup: Lookup): string {
  const { unit } = columnsOf(lookup);
  return unit === 'source' ? 'Bars show in which source a name stands, and how often.' : `Bars show in sources of which ${unit} a name stands, and how often.`;
}

function nameRow(lookup: Lookup, entity: Entity): MdxJsxFlowElement {
  return block('NameRow', {
    to: addressOf.entity(entity.id), type: entity.type, name: entity.name, about: aboutEntity(entity),
    ...presenceOf(lookup, entity), total: String(entity.mentions.length),
  });
}

function inNumbers(lookup: Lookup): MdxJsxFlowElement[] {
  const figures = salientFigures(lookup, 6);
  if (figures.length === 0) return [];
  return [block('Band', { id: 'numbers', title: 'In numbers', note: 'As the sources give them, with their own “more than” and “up to”.', more: `All ${counted(lookup.chronicle.figures.length, 'figure', 'figures')}`, to: addressOf.figures },
    block('Figures', {}, ...figures.map((figure) => figureBlock(lookup, figure, false))))];
}

function inTheirWords(lookup: Lookup): MdxJsxFlowElement[] {
  const quotes = salientQuotes(lookup, 3);
  if (quotes.length === 0) return [];
  return [block('Band', { id: 'words', title: 'In their words', note: 'Direct quotation, letter for letter.', more: `All ${counted(lookup.chronicle.quotes.length, 'quotation', 'quotations')}`, to: addressOf.quotes },
    block('Quotes', {}, ...quotes.map((quote) => quoteBlock(lookup, quote, { speaker: true, addressed: false }))))];
}
