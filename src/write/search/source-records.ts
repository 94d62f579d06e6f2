import type { Source } from '../../model/dossier.ts';
import { locatorOf } from '../../model/locator.ts';
import { addressOf } from '../../model/page.ts';
import type { SearchRecord } from '../../model/search-record.ts';
import { blockMark, sourceMark } from '../../model/search-words.ts';
import { placeOf } from '../compose/lookup.ts';
import { knownDateWords } from '../compose/date-words.ts';
import { dateMarks, entityLabels, namedIn, sortKey, yearOf, type Context } from './context.ts';

/** A source by its title, and each of its paragraphs. */
export function sourceRecords(context: Context, source: Source): SearchRecord[] {
  return [wholeSource(context, source), ...paragraphs(context, source)];
}

function wholeSource({ marksOf, alsoOf }: Context, source: Source): SearchRecord {
  const { id, number, headline, facts, published, seed } = source;
  const text = [headline.text, facts.outlet?.text, facts.byline?.text, ...(facts.tags ?? []).map((tag) => tag.text), seed.file]
    .filter(Boolean)
    .join('; ');
  const dates = dateMarks(published?.value);
  return {
    address: addressOf.source(id),
    text,
    marks: [...marksOf(text), ...dates.own, ...dates.wide, sourceMark(number)],
    also: alsoOf(text),
    head: headline.basis === 'composed' ? [] : [headline.text],
    filters: { kind: ['source'], ...ofSource(source) },
    sort: sortKey(published?.value),
    facts: { kind: 'source', title: headline.text, locator: locatorOf(number, 'title'), ...shown(source) },
  };
}

function paragraphs({ lookup, marksOf, alsoOf }: Context, source: Source): SearchRecord[] {
  return source.blocks.map((block) => {
    const place = { source: source.id, block: block.id };
    const named = namedIn(lookup, place);
    const dates = (lookup.datesIn.get(placeOf(place)) ?? []).map(({ date }) => dateMarks(date?.value));
    return {
      address: addressOf.paragraph(place),
      text: block.text,
      marks: [
        ...new Set([
          ...marksOf(block.text, named),
          ...dates.flatMap(({ own, wide }) => [...own, ...wide]),
          sourceMark(source.number),
          blockMark(block.id),
        ]),
      ],
      also: alsoOf(block.text),
      head: [],
      filters: { kind: ['paragraph'], entity: entityLabels(lookup, named), ...ofSource(source) },
      sort: sortKey(source.published?.value),
      facts: { kind: 'paragraph', locator: locatorOf(source.number, block.id), ...shown(source) },
    };
  });
}

/** What a row says of the source it stands in. */
export function shown(source: Source): { outlet?: string; date?: string; when?: string } {
  const [outlet, when] = [
    source.facts.outlet?.text,
    source.published && knownDateWords({ value: source.published.value, basis: source.published.basis }),
  ];
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(source.published ? { date: source.published.value } : {}),
    ...(when === undefined ? {} : { when }),
  };
}

/** The facets a record has from its source. */
export function ofSource({ facts, published }: Source): Record<string, string[]> {
  return { outlet: [facts.outlet?.text ?? 'outlet not stated'], year: yearOf(published?.value) };
}
