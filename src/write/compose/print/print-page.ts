import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Source } from '../../../model/dossier.ts';
import { byMentions } from '../../../model/entity.ts';
import { addressOf, type Page } from '../../../model/page.ts';
import { visible } from '../../../model/visible.ts';
import { methodInShort } from '../about/about-page.ts';
import { briefingInShort } from '../briefing/briefing-page.ts';
import { inShort } from '../briefing/in-short.ts';
import { groupEvents } from '../events/event-groups.ts';
import { eventRow } from '../events/event-row.ts';
import { counted, grouped } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { pageFacts } from '../page-facts.ts';
import { mostOnPage } from '../paging.ts';
import { headlineWords, outletAndDate } from '../publication.ts';
import { sourcePages } from '../sources/sources-page.ts';
import { sourceText } from '../sources/source-text.ts';
import { timeline } from '../timeline/timeline.ts';
import { between, block, heading, inline, line, link, type Flow } from '../tree.ts';
import { deepened, inDocument, prefixed, type InDocument } from './in-document.ts';
import { nameIndex } from './name-index.ts';
import { profile, profileOrder } from './profile.ts';

/** With more sources than this their texts are no longer in the document; each prints by itself. */
export const mostSources = 60;
/** Profiles, and names in the index, at the most: the most often named. */
const [mostProfiles, mostNames] = [60, 600];
/** Names whose own dossiers are offered on the page; those of all others on their profiles. */
const offered = 12;

/** A part of the document: a section on a sheet of its own, which can be left out. */
interface PrintPart {
  /** Its id, in addresses too. */
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly flow: readonly Flow[];
  /** What stands in it, for the contents. */
  readonly entries?: readonly { readonly id: string; readonly title: string; readonly about?: string | undefined }[];
}

/** The whole dossier on one page, for paper. */
export function composePrint(lookup: Lookup): Page {
  const { chronicle } = lookup;
  const { sources, editor } = chronicle;
  const { edition, standfirst } = editor.dossier;
  const { parts, linked } = partsOf(lookup);
  return {
    facts: pageFacts(chronicle, {
      kind: 'print',
      address: addressOf.print,
      title: 'The whole dossier',
      description: `${chronicle.title}: all sources, names and events on one page for printing.`,
    }),
    tree: {
      type: 'root',
      children: [
        block(
          'Sheet',
          { kind: 'whole' },
          block(
            'Head',
            {
              title: chronicle.title,
              kicker: [
                'The whole dossier',
                ...(edition === undefined ? [] : [`Edition ${edition}`]),
                counted(sources.length, 'source', 'sources'),
              ].join(' · '),
            },
            ...(standfirst === undefined ? [] : [line(standfirst)]),
          ),
          block('Rail', { label: 'About this dossier' }, ...linked([inShort(lookup)])),
          block(
            'Flow',
            {},
            block('Chooser', { title: 'To print' }, ...parts.map(({ id, title }) => block('Choice', { part: id, label: title }))),
            ...perName(lookup),
            block('PdfSlot', {}),
          ),
        ),
        block('Band', { id: 'contents', title: 'Contents' }, block('Contents', {}, ...parts.flatMap(contentsOf))),
        ...parts.map(({ id, title, note, flow }) => block('Band', { id, title, note }, ...flow)),
      ],
    },
  };
}

function partsOf(lookup: Lookup): { readonly parts: readonly PrintPart[]; readonly linked: InDocument['linked'] } {
  const { sources, events, entities } = lookup.chronicle;
  const whole = sources.length <= mostSources;
  const told = events.length <= mostOnPage ? events : [];
  const profiled = entities.toSorted(byMentions).slice(0, mostProfiles).toSorted(profileOrder);
  const named = entities.toSorted(byMentions).slice(0, mostNames);
  const within = inDocument(lookup, {
    sources: new Set(whole ? sources.map(({ id }) => id) : []),
    events: new Set(told.map(({ id }) => id)),
    profiles: new Set(profiled.map(({ id }) => id)),
    names: new Set(named.map(({ id }) => id)),
  });
  const some = (shown: readonly unknown[], all: readonly unknown[], rest: string) =>
    shown.length < all.length ? `The ${shown.length} most often named of ${grouped(all.length)}${rest}` : undefined;
  const parts: readonly PrintPart[] = [
    { id: 'briefing', title: 'Briefing', flow: deepened(briefingInShort(lookup)) },
    { id: 'chronology', title: 'Chronology', flow: chronology(lookup, told, within) },
    {
      id: 'profiles',
      title: 'Profiles',
      note: some(profiled, entities, '; the others stand in the index.'),
      flow: profiled.map((entity) => profile(lookup, entity)),
      entries: profiled.map((entity) => ({ id: `name-${entity.id}`, title: entity.name })),
    },
    whole
      ? {
          id: 'sources',
          title: 'Sources',
          flow: sources.map((source) => wholeSource(lookup, source)),
          entries: sources.map((source) => ({
            id: `s${source.number}`,
            title: `S${source.number}. ${headlineWords(source)}`,
            about: outletAndDate(source),
          })),
        }
      : {
          id: 'sources',
          title: 'Sources',
          note: `${grouped(sources.length)} sources are too many for one document: past ${mostSources} each is printed from its own page.`,
          flow: whereToPrint(lookup),
        },
    { id: 'method', title: 'Method', flow: deepened(methodInShort(lookup)) },
    {
      id: 'index',
      title: 'Index of names',
      note: `${some(named, entities, '. ') ?? ''}Where each name stands, by source and paragraph${whole ? '; a number in bold is the page' : ''}.`,
      flow: named.length === 0 ? [] : [nameIndex(lookup, named, whole)],
    },
  ];
  return {
    parts: parts.filter(({ flow }) => flow.length > 0).map((part) => ({ ...part, flow: within.linked(part.flow) })),
    linked: within.linked,
  };
}

function contentsOf({ id, title, entries = [] }: PrintPart): MdxJsxFlowElement[] {
  return [
    block('ContentsTo', { part: id, to: `#${id}`, title }),
    ...entries.map((entry) => block('ContentsTo', { part: id, to: `#${entry.id}`, title: entry.title, about: entry.about, inner: 'yes' })),
  ];
}

/** The way to the dossiers on one name. */
function perName({ chronicle: { entities } }: Lookup): Flow[] {
  if (entities.length === 0) return [];
  const first = entities.toSorted(byMentions).slice(0, offered);
  const links = between(
    first.map(({ id, name }) => link(addressOf.printEntity(id), name)),
    ', ',
  );
  return [
    block(
      'Screen',
      {},
      line(
        'Or a dossier on one name: ',
        ...links,
        entities.length > first.length ? '; on any other from its profile, among ' : '; all ',
        link(addressOf.entities, counted(entities.length, 'name', 'names')),
        '.',
      ),
    ),
  ];
}

function chronology(lookup: Lookup, events: Lookup['chronicle']['events'], { eventId }: InDocument): Flow[] {
  const all = lookup.chronicle.events.length;
  if (all === 0) return [];
  const drawn = timeline(lookup);
  return [
    ...(drawn ? [block('Lead', {}, line(drawn.note)), ...drawn.flow] : []),
    block('StatusKey', {}),
    ...(events.length < all
      ? [line(`${grouped(all)} events are too many for one document: they print from the `, link(addressOf.chronology, 'chronology'), '.')]
      : []),
    ...groupEvents(events).flatMap(({ title, year, events: own }) => [
      heading(3, [title, year].filter((part) => part !== undefined).join(' ')),
      block('Events', {}, ...own.map((event) => eventRow(lookup, event, 'print', eventId(event.id)))),
    ]),
  ];
}

function wholeSource(lookup: Lookup, source: Source): MdxJsxFlowElement {
  const { number, seed } = source;
  return block(
    'Article',
    { id: `s${number}`, number: String(number), title: headlineWords(source), about: outletAndDate(source) },
    ...prefixed(deepened(sourceText(lookup, source), 2), `s${number}-`),
    block(
      'Lead',
      {},
      line(`File ${visible(seed.file)}, ${counted(seed.bytes, 'byte', 'bytes')}. SHA-256 `, inline('Hash', { value: seed.sha256 })),
    ),
  );
}

/** The sources where they are too many to be printed as one: each by itself while a list of them fits on the page. */
function whereToPrint(lookup: Lookup): Flow[] {
  const { sources } = lookup.chronicle;
  if (sources.length <= mostOnPage)
    return sources.map((source) =>
      line(link(addressOf.source(source.id), `S${source.number}. ${headlineWords(source)}`), `, ${outletAndDate(source)}`),
    );
  return sourcePages(lookup).map(({ address, items }) =>
    line(link(address, `Sources S${items[0]?.number ?? 0} to S${items.at(-1)?.number ?? 0}`)),
  );
}
