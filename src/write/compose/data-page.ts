import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { addressOf, type Page } from '../../model/page.ts';
import { sizeWords } from '../../model/words.ts';
import { checksumFiles } from '../originals.ts';
import { counted, grouped } from './in-words.ts';
import type { Lookup } from './lookup.ts';
import { pageFacts } from './page-facts.ts';
import { block, inline, line, link } from './tree.ts';

/** What was written below `/data/`: bytes of each file, and a few lines of each. */
export interface PublishedFiles {
  readonly sizes: ReadonlyMap<string, number>;
  readonly examples: ReadonlyMap<string, readonly string[]>;
}

/** A kind of data: its files with what each holds, how it is used, and what to know of it. */
interface DataKind {
  readonly id: string;
  readonly title: string;
  readonly files: readonly (readonly [label: string, file: string, holds: string])[];
  /** The file an example is shown of. */
  readonly example?: string;
  /** Paragraphs; what stands between backticks is typed, or stands in the file. */
  readonly about: readonly string[];
}

/** The dossier for other programs: every file, its size, an example from it, and how to open it. */
export function composeData(lookup: Lookup, published: PublishedFiles): Page {
  const { chronicle } = lookup;
  const all = kinds(lookup);
  const files = all.flatMap((kind) => kind.files);
  return {
    facts: pageFacts(chronicle, {
      kind: 'data',
      address: addressOf.dataPage,
      title: 'Data',
      description: `All of this dossier as data, in ${files.length} files: tables, calendar, timeline, network, references, original texts.`,
    }),
    tree: {
      type: 'root',
      children: [
        block(
          'Sheet',
          {},
          block(
            'Head',
            { title: 'Data', kicker: `Data · ${files.length} files` },
            line(
              'Everything the pages show, for other programs. All files are made from the same data, and each statement in them leads back to the words it rests on.',
            ),
          ),
        ),
        ...all.map((kind) => band(kind, published)),
      ],
    },
  };
}

function band({ id, title, files, example, about }: DataKind, { sizes, examples }: PublishedFiles): MdxJsxFlowElement {
  const there = files.filter(([, file]) => sizes.has(file));
  const lines = example === undefined ? [] : (examples.get(example) ?? []);
  return block(
    'Band',
    { id, title },
    ...(there.length === 0
      ? []
      : [
          block(
            'Facts',
            { wide: 'yes' },
            ...there.map(([label, file, holds]) =>
              block('Fact', { label, note: `${holds}, ${sizeWords(sizes.get(file) ?? 0)}` }, line(link(addressOf.data(file), file))),
            ),
          ),
        ]),
    ...about.map((text) => line(...text.split('`').map((part, at) => (at % 2 === 0 ? part : inline('Code', {}, part))))),
    ...(example === undefined || lines.length === 0
      ? []
      : [
          block(
            'Fold',
            { summary: `an example from ${example}` },
            block('Example', { label: `Lines of ${example}` }, ...lines.map((text) => block('ExampleLine', { text }))),
          ),
        ]),
  );
}

function kinds({ chronicle }: Lookup): readonly DataKind[] {
  const { sources, entities, quotes, figures } = chronicle;
  const undated = chronicle.events.filter(({ value }) => value === undefined).length;
  const closed = sources.filter(({ withheld }) => withheld).length;
  return [
    {
      id: 'whole',
      title: 'The whole dossier',
      example: 'dossier.json',
      files: [
        ['JSON', 'dossier.json', 'everything, as one JSON object'],
        ['Schema', 'dossier.schema.json', 'its JSON Schema, which says what each field may hold'],
      ],
      about: [
        'Places are given by source, start and end: UTF-16 code units of the decoded file, the end not included. In JavaScript, `text.slice(start, end)` gives the words.',
        ...(undated === 0
          ? []
          : [`${counted(undated, 'event', 'events')} without a date ${undated === 1 ? 'stands' : 'stand'} on the pages only.`]),
      ],
    },
    {
      id: 'tables',
      title: 'Tables',
      example: 'entities.csv',
      files: [
        ['Sources', 'sources.csv', counted(sources.length, 'source', 'sources')],
        ['Names', 'entities.csv', counted(entities.length, 'name', 'names')],
        ['Mentions', 'mentions.csv', 'every place that names one of them'],
        ['Events', 'events.csv', 'dated events'],
        ['Quotations', 'quotes.csv', counted(quotes.length, 'quotation', 'quotations')],
        ['Figures', 'figures.csv', counted(figures.length, 'figure', 'figures')],
      ],
      about: [
        'Excel, LibreOffice and Numbers open these by a double click: UTF-8, commas, lines ending in CR LF. Dates are EDTF (2024-02 is a month); `not_before` and `not_after` give the days between which an event lies.',
        'A text that a spreadsheet would take for a formula (it begins with =, +, - or @) has an apostrophe before it, and so has one that begins with an apostrophe: take one away from every cell that begins with one, and all texts are as they were. Several values in a cell are parted by a bar; a bar inside a value has a backslash before it.',
      ],
    },
    {
      id: 'calendar',
      title: 'Calendar',
      example: 'chronology.ics',
      files: [['iCalendar', 'chronology.ics', 'the chronology, for calendars']],
      about: [
        'In Google Calendar: Settings, Import. In Apple Calendar: File, Import. In Outlook: Add calendar, Upload from file; or subscribe to the address. All events last whole days and make nobody busy.',
        'What a source gives as a month stands on all days of it, and title and description say so. Planned, uncertain, open and inferred dates are tentative. What has no year is left out and counted in the calendar’s description.',
      ],
    },
    {
      id: 'timeline',
      title: 'Timeline',
      example: 'timeline.json',
      files: [['TimelineJS', 'timeline.json', 'the chronology, for TimelineJS']],
      about: [
        'For TimelineJS by Knight Lab: `new TL.Timeline("timeline", "timeline.json")`. A month stays a month; what its dates cannot say (about, by, perhaps) stands in `display_date`.',
      ],
    },
    {
      id: 'network',
      title: 'Network',
      example: 'network.gexf',
      files: [['GEXF', 'network.gexf', 'names, and who stands with whom in one paragraph']],
      about: [
        'For Gephi: File, Open; undirected. An edge’s weight is the number of paragraphs two names share; a node has type, mentions and sources. That two stand together says nothing of why.',
      ],
    },
    {
      id: 'followthemoney',
      title: 'FollowTheMoney',
      example: 'entities.ftm.json',
      files: [['Entities', 'entities.ftm.json', 'one entity a line, for OpenAleph and Aleph']],
      about: [
        '`alephclient write-entities -f my-dossier -i entities.ftm.json`, or `ftm validate` to check it. Sources are Articles with their text; names are Person, Organization, Address (places), Event and Document (laws, agreements, reports); mentions, and which source names whom; dated events with their sources as proof; who stands with whom as UnknownLink.',
        'That model has no ranges: start and end stand apart. A date in doubt or inferred stands in words only.',
      ],
    },
    {
      id: 'linked-data',
      title: 'Linked data',
      example: 'dossier.jsonld',
      files: [['JSON-LD', 'dossier.jsonld', 'everything in the words of schema.org']],
      about: ['JSON-LD: any RDF library reads it. Each page also carries its own part. What is new comes as an Atom feed, feed.xml.'],
    },
    {
      id: 'references',
      title: 'References',
      example: 'sources.bib',
      files: [
        ['BibTeX', 'sources.bib', 'the sources, for BibTeX and biblatex'],
        ['RIS', 'sources.ris', 'for Zotero, EndNote, Mendeley, Citavi'],
        ['CSL-JSON', 'sources.csl.json', 'for Zotero, pandoc and other users of CSL'],
      ],
      about: [
        'In Zotero: File, Import. The note of each reference has its place here (S3) and its address; every page says at its end how it is cited.',
      ],
    },
    {
      id: 'originals',
      title: 'Original texts',
      files: [
        ['As served', checksumFiles.served, 'SHA-256 of the files beside it'],
        ['As they came', checksumFiles.seeds, 'the same by the names they came with'],
      ],
      about: [
        closed === 0
          ? `Each of the ${grouped(sources.length)} sources can be downloaded as it came, from the end of its page.`
          : `Sources can be downloaded as they came, from the end of their pages, but for ${grouped(closed)} of which words are withheld: those are in neither list.`,
        '`sha256sum -c sha256sums.txt` checks files downloaded into one folder; `sha256sum -c seeds.sha256` the folder the dossier was made from. On macOS: `shasum -a 256 -c`.',
      ],
    },
  ];
}
