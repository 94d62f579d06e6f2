import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Source } from '../../../model/dossier.ts';
import type { Fact } from '../../../model/source.ts';
import { cut } from '../../../model/span.ts';
import { visible } from '../../../model/visible.ts';
import { basisWords } from '../../../model/words.ts';
import { inferredReason } from '../date-reason.ts';
import { knownDateWords, unbroken } from '../date-words.ts';
import { counted } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { block, inline, line, link } from '../tree.ts';

/** What a source is: outlet, date with how it is known, byline, text, file. “Not stated” is a value. */
export function sourceFacts(lookup: Lookup, source: Source): MdxJsxFlowElement {
  const { facts, seed, blocks, language } = source;
  const wordCount = blocks.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return block(
    'Facts',
    {},
    stated('Outlet', facts.outlet),
    published(source),
    stated('Byline', facts.byline),
    ...(facts.dateline ? [stated('Place', facts.dateline)] : []),
    ...(facts.url
      ? [block('Fact', { label: 'Address' }, line(/^https?:/.test(facts.url.text) ? link(facts.url.text, facts.url.text) : facts.url.text))]
      : []),
    ...(facts.tags && facts.tags.length > 0 ? [block('Fact', { label: 'Tags' }, line(facts.tags.map(({ text }) => text).join(', ')))] : []),
    block('Fact', { label: 'Text' }, line(`${counted(blocks.length, 'paragraph', 'paragraphs')}, ${counted(wordCount, 'word', 'words')}`)),
    ...(language === lookup.chronicle.language
      ? []
      : [block('Fact', { label: 'Language' }, line(language === 'und' ? 'not recognised; names and dates were not read' : language))]),
    block(
      'Fact',
      { label: 'File', note: counted(seed.bytes, 'byte', 'bytes') },
      line(visible(seed.file), ' ', link('#file', 'hash and original')),
    ),
  );
}

function stated(label: string, fact: Fact | undefined): MdxJsxFlowElement {
  if (!fact) return block('Fact', { label }, line(inline('None', {}, 'not stated')));
  return block(
    'Fact',
    { label, note: fact.basis === 'curated' ? `editor: ${fact.rule}` : fact.basis === 'stated' ? undefined : basisWords[fact.basis] },
    line(fact.text),
  );
}

function published({ published: date, seed }: Source): MdxJsxFlowElement {
  if (!date) return block('Fact', { label: 'Published' }, line(inline('None', {}, 'not stated')));
  const words = date.span ? `: “${cut(seed.text, date.span).replace(/\s+/g, ' ')}”` : '';
  const note =
    date.basis === 'inferred' || date.basis === 'curated'
      ? `${basisWords[date.basis]}: ${inferredReason(date)}`
      : `${basisWords[date.basis]}${words}`;
  return block('Fact', { label: 'Published', note }, line(unbroken(knownDateWords(date))));
}
