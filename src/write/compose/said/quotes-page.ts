import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { addressOf, type Page } from '../../../model/page.ts';
import { mainRole } from '../entities/about-entity.ts';
import { counted, grouped } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { pageFacts } from '../page-facts.ts';
import { partGroups, type PageGroup } from '../page-group.ts';
import type { Part } from '../paging.ts';
import { kickerOf, partWords } from '../part-words.ts';
import { quotations } from './quote-block.ts';
import { quotePages, saidBy, speakerAddress, unnamed, type LetterPages, type Said } from './quote-pages.ts';
import { salientQuotes } from '../salient.ts';
import { block, line } from '../tree.ts';

/** Speakers named, and quotations shown, where all have pages of their own. */
const mostSpeakers = 40;
const mostSalient = 12;

/** All quotations by speaker, the most quoted first, words nobody is named for last; past 200, on pages by the speaker's letter. */
export function* quoteGroups(lookup: Lookup): Generator<PageGroup, void, undefined> {
  yield { compose: () => [composeQuotes(lookup)] };
  const pages = quotePages(lookup);
  for (const { title, parts } of pages) {
    const own = numberIn(parts);
    const ways = links(pages, title);
    const given = ({ part, items }: Part<Said>) => [
      title,
      part === 1 ? own : 0,
      ways,
      items.map(({ quote, speaker }) => [quote, speaker?.id]),
    ];
    yield* partGroups(parts, `Quotes, ${title}`, given, (part, turn) => ({
      facts: pageFacts(lookup.chronicle, {
        kind: 'quotes',
        address: part.address,
        title: `Quotes: ${title}${partWords(part)}`,
        description: `Quotations, ${title}${partWords(part)}: ${part.part === 1 ? own : grouped(part.items.length)}.`,
      }),
      tree: {
        type: 'root',
        children: [
          block(
            'Sheet',
            {},
            block('Head', {
              title: `In their words: ${title}`,
              kicker: kickerOf(['Quotes'], [counted(own, 'quotation', 'quotations')], part),
            }),
          ),
          block('Band', { id: 'letters', title: 'Speakers' }, ways),
          ...bands(lookup, part.items),
          ...turn,
        ],
      },
    }));
  }
}

function composeQuotes(lookup: Lookup): Page {
  const { chronicle } = lookup;
  const direct = chronicle.quotes.filter(({ kind }) => kind === 'direct').length;
  const kicker = `Quotes · ${counted(direct, 'direct', 'direct')} · ${counted(chronicle.quotes.length - direct, 'reported', 'reported')}`;
  const pages = quotePages(lookup);
  return {
    facts: pageFacts(chronicle, {
      kind: 'quotes',
      address: addressOf.quotes,
      title: 'Quotes',
      description: `${counted(chronicle.quotes.length, 'quotation', 'quotations')} by speaker, each with its place.`,
    }),
    tree: {
      type: 'root',
      children: [
        block(
          'Sheet',
          {},
          block(
            'Head',
            { title: 'In their words', kicker },
            line(
              chronicle.quotes.length === 0
                ? 'No source quotes anybody.'
                : 'Direct quotation letter for letter; reported speech in the words of the source that reports it.',
            ),
          ),
        ),
        ...(pages.length > 0
          ? index(lookup, pages)
          : bands(lookup, [...speakersOf(lookup).flatMap(({ entity }) => saidBy(lookup, entity)), ...unnamed(lookup)])),
      ],
    },
  };
}

function numberIn(parts: LetterPages['parts']): number {
  return parts.reduce((sum, { items }) => sum + items.length, 0);
}

/** The letters; how many stand under each only where that is looked for, or all pages would change with each quotation. */
function links(pages: readonly LetterPages[], here?: string): MdxJsxFlowElement {
  return block(
    'Pages',
    { label: 'Quotes by speaker' },
    ...pages.map(({ title, parts }) =>
      block('PagesTo', {
        to: parts[0]?.address ?? addressOf.quotes,
        label: title,
        count: here === undefined ? String(numberIn(parts)) : undefined,
        current: title === here ? 'yes' : undefined,
      }),
    ),
  );
}

/** What the first page of very many quotations shows: letters, the most quoted, and some words. */
function index(lookup: Lookup, pages: readonly LetterPages[]): MdxJsxFlowElement[] {
  const most = speakersOf(lookup).slice(0, mostSpeakers);
  return [
    block(
      'Band',
      {
        id: 'letters',
        title: 'Speakers',
        note: `${counted(lookup.chronicle.quotes.length, 'quotation', 'quotations')} are too many for one page: they stand under the speaker’s first letter.`,
      },
      links(pages),
    ),
    block(
      'Band',
      { id: 'most-quoted', title: 'Most quoted', note: `${most.length} of ${grouped(speakersOf(lookup).length)} speakers.` },
      block(
        'Pages',
        { label: 'Most quoted' },
        ...most.map(({ entity, quotes }) =>
          block('PagesTo', { to: speakerAddress(lookup, entity.id), label: entity.name, count: grouped(quotes.length) }),
        ),
      ),
    ),
    block(
      'Band',
      { id: 'some', title: 'Some of them' },
      ...quotations(lookup, salientQuotes(lookup, mostSalient), { speaker: true, addressed: false }),
    ),
  ];
}

function speakersOf({ quotesOf, entities }: Lookup) {
  return [...quotesOf]
    .flatMap(([id, quotes]) => {
      const entity = entities.get(id);
      return entity ? [{ entity, quotes }] : [];
    })
    .toSorted((a, b) => b.quotes.length - a.quotes.length || (a.entity.id < b.entity.id ? -1 : 1));
}

function bands(lookup: Lookup, said: readonly Said[]): MdxJsxFlowElement[] {
  return [...Map.groupBy(said, ({ speaker }) => speaker).entries()].map(([speaker, own]) => {
    const lists = quotations(
      lookup,
      own.map(({ quote }) => quote),
      { speaker: false, addressed: true },
    );
    return speaker === undefined
      ? block('Band', { id: 'speaker-not-named', title: 'Speaker not identified' }, ...lists)
      : block(
          'Band',
          {
            id: `by-${speaker.id}`,
            title: speaker.name,
            type: speaker.type,
            note: mainRole(speaker)?.text,
            more: 'Profile',
            to: addressOf.entity(speaker.id),
          },
          ...lists,
        );
  });
}
