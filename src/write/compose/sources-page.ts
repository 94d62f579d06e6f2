import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { addressOf, type Page } from '../../model/page.ts';
import { capitalised, type Lookup } from './lookup.ts';
import { counted, spelt } from './in-words.ts';
import { pageFacts } from './page-facts.ts';
import { isIncipit, publishedBasis, publishedWords } from './publication.ts';
import { shares } from './set-aside.ts';
import { block, line } from './tree.ts';

/** All sources as a table. */
export function composeSources(lookup: Lookup): Page {
  const { chronicle } = lookup;
  const number = chronicle.sources.length;
  return {
    facts: pageFacts(chronicle, {
      kind: 'sources', address: addressOf.sources, title: 'Sources', description: `${counted(number, 'source', 'sources')} with outlet, date and length.`,
    }),
    tree: { type: 'root', children: [
      block('Sheet', {}, block('Head', { title: capitalised(`${spelt(number)} ${number === 1 ? 'text' : 'texts'}`), kicker: 'Sources' })),
      block('Band', { id: 'list', title: 'List', note: tableNote }, sourceTable(lookup)),
    ] },
  };
}

export const tableNote = 'Opening words in quotation marks where a text has no title. [Brackets]: not in the text, inferred.';

/** The table of sources; also on the front page. */
export function sourceTable(lookup: Lookup): MdxJsxFlowElement {
  const rows = lookup.chronicle.sources.map((source) => block('SourceRow', {
    to: addressOf.source(source.id),
    number: String(source.number),
    title: source.headline.text,
    quoted: isIncipit(source) ? 'yes' : undefined,
    outlet: source.facts.outlet?.text,
    date: publishedWords(source),
    basis: publishedBasis(source),
    paragraphs: String(source.blocks.length),
    aside: `${shares(source).percent}%`,
  }));
  return rows.length === 0
    ? block('Lead', {}, line('There is no source yet: put text files into the folder seeds/ and build again.'))
    : block('SourceTable', {}, ...rows);
}
