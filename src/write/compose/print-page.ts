import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Source } from '../../model/dossier.ts';
import type { Entity } from '../../model/entity.ts';
import { entityTypes } from '../../model/mark.ts';
import { addressOf, type Page } from '../../model/page.ts';
import { typeWords } from '../../model/words.ts';
import { aboutEntity, mentionsInWords } from './entities/about-entity.ts';
import { editorText } from './briefing/editor-text.ts';
import { groupEvents } from './events/event-groups.ts';
import { eventRow } from './events/event-row.ts';
import { counted } from './in-words.ts';
import { locators } from './locator.ts';
import type { Lookup } from './lookup.ts';
import { byName } from './sources/names-here.ts';
import { pageFacts } from './page-facts.ts';
import { inParts, mostOnPage } from './paging.ts';
import { headlineWords, outletAndDate } from './publication.ts';
import { block, heading, inline, line, link, type Flow } from './tree.ts';

/** With more sources than this the whole is no longer one document; every page prints by itself. */
export const mostSources = 60;

/** The whole dossier on one page, for paper. */
export function composePrint(lookup: Lookup): Page {
  const { chronicle } = lookup;
  const { sources, events, entities, editor } = chronicle;
  const large = sources.length > mostSources;
  return {
    facts: pageFacts(chronicle, { kind: 'print', address: addressOf.print, title: 'The whole dossier', description: `${chronicle.title}: all sources, names and events on one page for printing.` }),
    tree: { type: 'root', children: [
      block('Sheet', { kind: 'whole' }, block('Head', {
        title: chronicle.title, kicker: ['The whole dossier', ...(editor.dossier.edition === undefined ? [] : [`Edition ${editor.dossier.edition}`]), counted(sources.length, 'source', 'sources')].join(' · '),
      }, line(large ? `${sources.length} sources are too many for one document: past ${mostSources} each page is printed by itself.` : 'One page for paper: contents, the sources with numbered paragraphs, the names in short, the chronology. Print it with your browser.')),
      block('Flow', {}, ...(large ? [] : [contents(lookup)]))),
      ...(lookup.edited.has('briefing') ? [block('Band', { id: 'briefing', title: 'Briefing' }, ...editorText(lookup, 'briefing'))] : []),
      block('Band', { id: 'texts', title: 'Sources' }, ...(large ? whereToPrint(lookup) : sources.flatMap((source) => wholeSource(source)))),
      ...(large || entities.length === 0 ? [] : [block('Band', { id: 'names', title: 'Names' }, ...names(lookup))]),
      ...(large || events.length === 0 ? [] : [block('Band', { id: 'events', title: 'Chronology' }, ...chronology(lookup))]),
    ] },
  };
}

function contents(lookup: Lookup): MdxJsxFlowElement {
  const { sources } = lookup.chronicle;
  return block('Contents', {},
    ...(lookup.edited.has('briefing') ? [line(link('#briefing', 'Briefing'))] : []),
    ...sources.map((source) => line(link(`#s${source.number}`, `S${source.number}. ${headlineWords(source)}`), `, ${outletAndDate(source)}`)),
    line(link('#names', 'Names')), line(link('#events', 'Chronology')));
}

/** The sources where they are too many to be printed as one: each by itself while a list of them fits on the page. */
function whereToPrint({ chronicle: { sources } }: Lookup): Flow[] {
  if (sources.length <= mostOnPage) return sources.map((source) => line(link(addressOf.source(source.id), `S${source.number}. ${headlineWords(source)}`), `, ${outletAndDate(source)}`));
  return inParts(addressOf.sources, sources, { addressed: addressOf.sourcesPart }).map(({ address, items }) =>
    line(link(address, `Sources S${items[0]?.number ?? 0} to S${items.at(-1)?.number ?? 0}`)));
}

function wholeSource(source: Source): Flow[] {
  const text = source.blocks.map((each) => block('Para', {}, block('Words', { id: `s${source.number}-${each.id}`, kind: each.kind }, line(each.text))));
  return [block('Article', { id: `s${source.number}`, number: String(source.number), title: headlineWords(source), about: `${outletAndDate(source)} · ${source.seed.file} · SHA-256 ${source.seed.sha256}` }, ...text)];
}

function names(lookup: Lookup): Flow[] {
  const byType = Map.groupBy(lookup.chronicle.entities, ({ type }) => type);
  return entityTypes.flatMap((type) => {
    const entities = byType.get(type)?.toSorted(byName);
    return entities ? [heading(3, typeWords[type].many), ...entities.map((entity) => name(lookup, entity))] : [];
  });
}

function name(lookup: Lookup, entity: Entity): Flow {
  const about = aboutEntity(entity);
  return line(inline('Name', { to: addressOf.entity(entity.id), type: entity.type }, entity.name), `${about === undefined ? '' : `, ${about}`}; ${mentionsInWords(entity)}: `, ...locators(lookup, entity.mentions, 10));
}

function chronology(lookup: Lookup): Flow[] {
  return groupEvents(lookup.chronicle.events).flatMap(({ title, year, events }) => [
    heading(3, [title, year].filter((part) => part !== undefined).join(' ')),
    block('Events', {}, ...events.map((event) => eventRow(lookup, event, 'print'))),
  ]);
}
