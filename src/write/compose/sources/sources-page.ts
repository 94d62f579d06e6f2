import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Source } from '../../../model/dossier.ts';
import { addressOf, type Page } from '../../../model/page.ts';
import type { Lookup } from '../lookup.ts';
import { capitalised, counted, spelt } from '../in-words.ts';
import { pageFacts } from '../page-facts.ts';
import { inParts, type Part } from '../paging.ts';
import { partWords, turnParts } from '../part-words.ts';
import { isIncipit, publishedBasis, publishedWhen, publishedWords } from '../publication.ts';
import { shares } from './set-aside.ts';
import { block, line } from '../tree.ts';

/** All sources as a table, on further pages past 200. */
export function composeSources(lookup: Lookup): readonly Page[] {
  const { chronicle } = lookup;
  const number = chronicle.sources.length;
  const title = number === 0 ? 'No text yet' : capitalised(`${spelt(number)} ${number === 1 ? 'text' : 'texts'}`);
  const when = publishedWhen(chronicle);
  const parts = sourcePages(lookup);
  return parts.map((part) => ({
    facts: pageFacts(chronicle, {
      kind: 'sources',
      address: part.address,
      title: `Sources${partWords(part)}`,
      description: `${counted(part.part === 1 ? number : part.items.length, 'source', 'sources')} with outlet, date and length${partWords(part)}.`,
    }),
    tree: {
      type: 'root',
      children: [
        block(
          'Sheet',
          {},
          block(
            'Head',
            { title: part.part === 1 ? title : `Sources${partWords(part)}`, kicker: 'Sources' },
            ...(when === undefined || part.part > 1 ? [] : [line(`Published ${when}.`)]),
          ),
        ),
        block(
          'Band',
          { id: 'list', title: rangeWords(part.items), note: tableNote(part.items) },
          sourceTable(lookup, part.items),
          ...turnParts(parts, part.part, 'Sources'),
        ),
      ],
    },
  }));
}

/** What the marks in a table of these sources mean; nothing where it has none. */
export function tableNote(sources: readonly Source[]): string | undefined {
  const marks = [
    ...(sources.some(isIncipit) ? ['Opening words in quotation marks where a text has no title.'] : []),
    ...(sources.some(({ published }) => published?.basis === 'inferred') ? ['[Brackets]: not in the text, inferred.'] : []),
  ];
  return marks.length === 0 ? undefined : marks.join(' ');
}

/** Which sources a table has. @example 'S1 to S200' */
function rangeWords(sources: readonly Source[]): string {
  const [first, last] = [sources[0], sources.at(-1)];
  if (!first || !last) return 'No source';
  return first === last ? `S${first.number}` : `S${first.number} to S${last.number}`;
}

/** All sources in order, by page. */
export function sourcePages({ chronicle: { sources } }: Lookup): readonly Part<Source>[] {
  return inParts(
    addressOf.sources,
    sources,
    { group: ({ id }) => id, id: ({ id }) => id, words: ({ number }) => `S${number}` },
    { below: addressOf.sourcesParts },
  );
}

/** A table of sources; also on the front page. */
export function sourceTable(lookup: Lookup, sources: readonly Source[] = lookup.chronicle.sources): MdxJsxFlowElement {
  const lacks = lackedColumns(sources);
  const rows = sources.map((source) =>
    block('SourceRow', {
      to: addressOf.source(source.id),
      number: String(source.number),
      title: source.headline.text,
      quoted: isIncipit(source) ? 'yes' : undefined,
      outlet: source.facts.outlet?.text,
      date: publishedWords(source),
      basis: publishedBasis(source),
      paragraphs: String(source.blocks.length),
      aside: `${shares(source).percent}%`,
      lacks,
    }),
  );
  return rows.length === 0
    ? block('Lead', {}, line('There is no source yet: put text files into the folder seeds/ and build again.'))
    : block('SourceTable', { lacks }, ...rows);
}

/** Columns that would say *not stated* in every row. */
function lackedColumns(sources: readonly Source[]): string | undefined {
  const lacked = [
    ...(sources.some(({ facts }) => facts.outlet) ? [] : ['outlet']),
    ...(sources.some(({ published }) => published) ? [] : ['date']),
  ];
  return lacked.length === 0 ? undefined : lacked.join(' ');
}
