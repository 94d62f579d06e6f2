import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Entity, Evidence } from '../../../model/entity.ts';
import { addressOf, type Page } from '../../../model/page.ts';
import type { Parallel } from '../../../model/quote.ts';
import { overlaps } from '../../../model/span.ts';
import { coverage } from './coverage.ts';
import { toldBy } from './told-by.ts';
import { counted, grouped, listed, shortened, spelt } from '../in-words.ts';
import { paragraphNumber } from '../../../model/locator.ts';
import { locator, locators, locatorText } from '../locator.ts';
import { placeOf, wordsAt, type Lookup } from '../lookup.ts';
import { pageFacts } from '../page-facts.ts';
import { pagesOfParallels } from './parallel-pages.ts';
import { kickerOf, partWords, turnParts } from '../part-words.ts';
import { outletAndDate } from '../publication.ts';
import { block, inline, line, words, type Inline } from '../tree.ts';
import { wordDiff, type DiffPart, type WordDiff } from './word-diff.ts';

/** Versions set side by side; further ones are named. */
const mostVersions = 3;

/** Of the words that open a passage, in its heading; in UTF-16 units. */
const longestOpening = 36;

/** Passages several sources share, side by side, differences marked, on further pages past 60; and who writes about whom. */
export function composeCompare(lookup: Lookup): readonly Page[] {
  const { chronicle } = lookup;
  const { parallels, sources } = chronicle;
  const sharing = new Set(parallels.flatMap(({ passages }) => passages.map(({ source }) => source)));
  const alone = sources.filter(({ id }) => !sharing.has(id)).map(({ number }) => `S${number}`);
  const { parts, shown } = pagesOfParallels(lookup);
  return parts.map((part) => ({
    facts: pageFacts(chronicle, {
      kind: 'compare',
      address: part.address,
      title: `Compare${partWords(part)}`,
      description: `${counted(part.part === 1 ? shown : part.items.length, 'passage', 'passages')} that several sources share, side by side${partWords(part)}.`,
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
              title: 'What the sources have in common, word by word',
              kicker: kickerOf(
                ['Compare'],
                [
                  counted(shown, 'shared passage', 'shared passages'),
                  `${grouped(sharing.size)} of ${counted(sources.length, 'source', 'sources')}`,
                ],
                part,
              ),
            },
            ...(part.part === 1 ? [line(emptyWords(sources.length, shown) ?? aloneWords(alone))] : []),
          ),
        ),
        ...(shown === 0 ? [] : [block('Band', { id: 'key', title: 'Key' }, block('CompareKey', {}))]),
        ...part.items.map((parallel) => band(lookup, parallel)),
        ...turnParts(parts, part.part, 'Shared passages'),
        ...(part.part === 1 ? [...coverage(lookup), ...toldBy(lookup)] : []),
      ],
    },
  }));
}

function emptyWords(sources: number, parallels: number): string | undefined {
  if (sources < 2) return 'There is nothing to compare with fewer than two sources.';
  return parallels === 0 ? 'No passage or quotation stands in more than one source.' : undefined;
}

function aloneWords(alone: readonly string[]): string {
  if (alone.length === 0) return 'Every source shares a passage with another.';
  return `${listed(alone.slice(0, 12))}${alone.length > 12 ? ` and ${grouped(alone.length - 12)} more` : ''} ${alone.length === 1 ? 'shares' : 'share'} no passage with another text.`;
}

function band(lookup: Lookup, parallel: Parallel): MdxJsxFlowElement {
  const { id, kind, passages } = parallel;
  const [base] = passages;
  if (!base) return block('Band', { id, title: 'Passage' });
  const diffs = passages
    .slice(1, mostVersions)
    .map((passage) => ({ passage, diff: wordDiff(wordsAt(lookup, base), wordsAt(lookup, passage)) }));
  const speaker = speakerOf(lookup, parallel);
  const opening = `“${shortened(wordsAt(lookup, base).replace(/^[\s"“«„-]+/u, ''), longestOpening)}”`;
  const title = speaker ? `${speaker.name}: ${opening}` : opening;
  const texts = `One ${kind === 'same-quote' ? 'quotation' : 'passage'} in ${spelt(passages.length)} texts`;
  const agreement = diffs
    .map(
      ({ passage, diff }) =>
        `${diff.agree} of ${diff.of} words agree${diffs.length > 1 ? ` (${locatorText(lookup, base)}, ${locatorText(lookup, passage)})` : ''}`,
    )
    .join('; ');
  if (new Set(passages.map((passage) => letters(wordsAt(lookup, passage)))).size === 1) {
    return block(
      'Band',
      { id, title, note: `${texts}, word for word the same.` },
      block('Versions', { count: '1' }, version(lookup, base, [{ kind: 'same', text: wordsAt(lookup, base) }], '')),
      alsoIn(lookup, passages.slice(1)),
    );
  }
  const rest = passages.slice(mostVersions);
  return block(
    'Band',
    { id, title, note: `${texts}: ${agreement}.` },
    block(
      'Versions',
      { count: String(Math.min(mostVersions, passages.length)) },
      version(
        lookup,
        base,
        diffs.length === 1 ? (diffs[0]?.diff.base ?? []) : [{ kind: 'same', text: wordsAt(lookup, base) }],
        'first version · ',
      ),
      ...diffs.map(({ passage, diff }) => version(lookup, passage, diff.other, '')),
    ),
    ...variants(lookup, base, diffs),
    ...(rest.length === 0 ? [] : [alsoIn(lookup, rest)]),
  );
}

/** Who says the words, where all versions that name a speaker name the same one. */
function speakerOf(lookup: Lookup, { kind, passages }: Parallel): Entity | undefined {
  if (kind !== 'same-quote') return undefined;
  const speakers = new Set(
    passages.flatMap((passage) =>
      (lookup.quotesIn.get(placeOf(passage)) ?? []).flatMap(({ span, speaker }) =>
        speaker !== undefined && overlaps(span, passage.span) ? [speaker] : [],
      ),
    ),
  );
  const [only, ...others] = speakers;
  return only === undefined || others.length > 0 ? undefined : lookup.entities.get(only);
}

/** Letters and digits only: passages that differ in nothing else are word for word the same. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function alsoIn(lookup: Lookup, passages: readonly Evidence[]): MdxJsxFlowElement {
  return block('Lead', {}, line('Also in ', ...locators(lookup, passages, 40), '.'));
}

function version(lookup: Lookup, passage: Evidence, parts: readonly DiffPart[], prefix: string): MdxJsxFlowElement {
  const source = lookup.sources.get(passage.source);
  return block(
    'Version',
    {
      to: addressOf.paragraph(passage),
      source: String(source?.number ?? 0),
      para: paragraphNumber(passage.block),
      about: `${prefix}${source ? outletAndDate(source) : ''}`,
    },
    line(
      ...parts.flatMap(({ kind, text }, at): Inline[] => [
        ...(at > 0 ? [words(' ')] : []),
        kind === 'same' ? words(text) : inline(kind === 'spelt' ? 'Spelt' : 'Other', {}, text),
      ]),
    ),
  );
}

function variants(
  lookup: Lookup,
  base: Evidence,
  diffs: readonly { readonly passage: Evidence; readonly diff: WordDiff }[],
): MdxJsxFlowElement[] {
  const rows = diffs.filter(({ diff }) => diff.variants.length > 0);
  if (rows.length === 0) return [];
  return [
    block(
      'Variants',
      { of: locatorText(lookup, base) },
      ...rows.map(({ passage, diff }) =>
        block('Reading', {}, line(locator(lookup, passage), ' ', ...diff.variants.map((variant) => inline('Variant', variant)))),
      ),
    ),
  ];
}
