import type { Paragraph } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Source } from '../../../model/dossier.ts';
import { addressOf, type Page } from '../../../model/page.ts';
import type { Publish } from '../../../model/source.ts';
import { counted } from '../in-words.ts';
import { sourceLocator } from '../locator.ts';
import type { Lookup } from '../lookup.ts';
import { names } from './names-here.ts';
import { linkedSource } from '../../linked-data/source.ts';
import { pageFacts } from '../page-facts.ts';
import { headlineWords, isIncipit, outletAndDate, publishedWords } from '../publication.ts';
import { fileSection, setAsideSection } from './set-aside.ts';
import { sharedStrips } from '../pictures/shared-strips.ts';
import { sourceEvents } from './source-events.ts';
import { sourceFacts } from './source-facts.ts';
import { sourceText } from './source-text.ts';
import { between, block, line } from '../tree.ts';

/** A source: what is known of it, its words with the apparatus, what was set aside, its file. */
export function composeSource(lookup: Lookup, source: Source): Page {
  const { chronicle } = lookup;
  const { number, headline, language, facts } = source;
  const foreign = language === 'und' || language === chronicle.language ? undefined : language;
  const kicker = [
    ...(facts.outlet ? [facts.outlet.text] : []),
    publishedWords(source) ?? 'no date',
    `source ${number}${lookup.few === undefined ? '' : ` of ${lookup.few}`}`,
  ].join(' · ');
  return {
    facts: pageFacts(chronicle, {
      kind: 'source',
      address: addressOf.source(source.id),
      title: headline.text,
      description: `Source ${number}: ${headlineWords(source)}, ${outletAndDate(source)}, ${counted(source.blocks.length, 'paragraph', 'paragraphs')}.`,
      ...(lookup.pictured.has(addressOf.source(source.id))
        ? { poster: { kicker: `S${number} · ${kicker}`, ...(isIncipit(source) ? { quoted: true as const } : {}) } }
        : {}),
      linked: linkedSource(lookup, source),
    }),
    tree: {
      type: 'root',
      children: [
        block(
          'Sheet',
          {},
          block(
            'Head',
            {
              title: headline.text,
              number: String(number),
              kicker,
              lang: foreign,
              quoted: isIncipit(source) ? 'yes' : undefined,
              under: isIncipit(source) ? 'The text has no title; these are its opening words.' : undefined,
            },
            ...sameTexts(lookup, source),
          ),
          block('Rail', { label: 'About this source' }, sourceFacts(lookup, source), ...names(lookup, source)),
          block(
            'Flow',
            {},
            block('Body', { lang: foreign }, ...text(lookup, source)),
            ...sharedStrips(lookup, source),
            ...sourceEvents(lookup, source),
            ...setAsideSection(lookup, source),
            fileSection(lookup, source),
            turn(lookup, source),
          ),
        ),
      ],
    },
  };
}

/** Which texts are this one too, or nearly: *Nearly the same text as S3 (94 in 100 words).* */
function sameTexts({ sources }: Lookup, { sameAs }: Source): Paragraph[] {
  const same = sameAs.flatMap(({ source, score }) => {
    const other = sources.get(source);
    return other ? [{ other, ofHundred: Math.round(score * 100) }] : [];
  });
  if (same.length === 0) return [];
  const named = same
    .slice(0, mostSame)
    .map(({ other, ofHundred }) => [sourceLocator(other), ofHundred === 100 ? '' : ` (${ofHundred} in 100 words)`]);
  return [
    line(
      same.every(({ ofHundred }) => ofHundred === 100) ? 'The same text as ' : 'Nearly the same text as ',
      ...between(named, ', '),
      same.length > mostSame ? ` and ${same.length - mostSame} more.` : '.',
    ),
  ];
}

/** So many of the texts that are this one too are named. */
const mostSame = 5;

const notices: Readonly<Record<Publish, string | undefined>> = {
  full: undefined,
  excerpts:
    'Of this source only excerpts are published: what is quoted or cited, some sentences round it, and the names, dates and figures of the rest.',
  metadata: 'The words of this source are not published: only what it is, and the names, dates and figures that stand in it.',
};

function text(lookup: Lookup, source: Source): MdxJsxFlowElement[] {
  const notice = notices[source.publish];
  return [...(notice === undefined ? [] : [block('Lead', {}, line(notice))]), ...sourceText(lookup, source)];
}

function turn({ numbered }: Lookup, { number }: Source): MdxJsxFlowElement {
  const neighbours = [
    { side: 'previous', source: numbered.get(number - 1) },
    { side: 'next', source: numbered.get(number + 1) },
  ];
  return block(
    'Turn',
    { label: 'Neighbouring sources' },
    ...neighbours.flatMap(({ side, source: each }) =>
      each ? [block('TurnTo', { side, to: addressOf.source(each.id), source: String(each.number), title: headlineWords(each) })] : [],
    ),
  );
}
