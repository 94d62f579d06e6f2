import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { byName, type Entity } from '../../../model/entity.ts';
import { addressOf } from '../../../model/page.ts';
import { typeWords } from '../../../model/words.ts';
import { aboutEntity } from '../entities/about-entity.ts';
import { grouped } from '../in-words.ts';
import { locator, locatorText } from '../locator.ts';
import type { Lookup } from '../lookup.ts';
import { between, block, inline, line } from '../tree.ts';

/** Paragraphs shown for one name; the rest are counted. */
const mostPlaces = 60;

/**
 * Names from A to Z with every paragraph that holds them, and slots for the pages these stand on, if they are in the document (`paged`).
 */
export function nameIndex(lookup: Lookup, entities: readonly Entity[], paged: boolean): MdxJsxFlowElement {
  return block(
    'Index',
    {},
    ...entities.toSorted(byName).map((entity) => {
      const places = [...new Map(entity.mentions.map((mention) => [locatorText(lookup, mention), mention])).values()];
      const shown = between(
        places
          .slice(0, mostPlaces)
          .map((place) => [...(paged ? [inline('PageOf', { to: addressOf.paragraph(place) })] : []), locator(lookup, place)]),
        ' ',
      );
      return block(
        'IndexName',
        {
          id: `index-${entity.id}`,
          to: addressOf.entity(entity.id),
          type: entity.type,
          name: entity.name,
          about: aboutEntity(entity) ?? typeWords[entity.type].one.toLowerCase(),
        },
        line(...shown, ...(places.length > mostPlaces ? [` and ${grouped(places.length - mostPlaces)} more`] : [])),
      );
    }),
  );
}
