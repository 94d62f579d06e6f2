import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { CitedPlace } from '../../model/cited.ts';
import type { Source } from '../../model/dossier.ts';
import type { Evidence } from '../../model/entity.ts';
import { locatorOf, paragraphNumber } from '../../model/locator.ts';
import { addressOf } from '../../model/page.ts';
import { grouped } from './in-words.ts';
import { placeOf, type Lookup } from './lookup.ts';
import { between, inline, type Inline } from './tree.ts';

/** A linked locator: S3 ¶12; the source alone for its title and date lines. */
export function locator(lookup: Lookup, place: Pick<Evidence, 'source' | 'block'>): MdxJsxTextElement {
  const para = paragraphNumber(place.block);
  return inline('Loc', { to: addressOf.paragraph(place), source: String(lookup.sources.get(place.source)?.number ?? 0), para });
}

/** The same for what an editor cites, which may be a run of paragraphs: S3 ¶12–14. */
export function placeLocator(lookup: Lookup, place: CitedPlace | Evidence): MdxJsxTextElement {
  const [from, to] = [
    paragraphNumber(place.block),
    'through' in place && place.through !== undefined ? paragraphNumber(place.through) : undefined,
  ];
  return inline('Loc', {
    to: addressOf.paragraph(place),
    source: String(lookup.sources.get(place.source)?.number ?? 0),
    para: to === undefined ? from : `${from}–${to}`,
  });
}

/** The same in plain words, for summaries: “S3 ¶12”. */
export function locatorText(lookup: Lookup, place: Pick<Evidence, 'source' | 'block'>): string {
  return locatorOf(lookup.sources.get(place.source)?.number ?? 0, place.block);
}

/** A source as a locator without a paragraph. */
export function sourceLocator(source: Source): MdxJsxTextElement {
  return inline('Loc', { to: addressOf.source(source.id), source: String(source.number) });
}

/** Places as locators with spaces between, each once, at most `most` of them. */
export function locators(lookup: Lookup, places: readonly Pick<Evidence, 'source' | 'block'>[], most = 12): (string | Inline)[] {
  const unique = [...new Map(places.map((place) => [placeOf(place), place])).values()];
  const shown = between(
    unique.slice(0, most).map((place) => locator(lookup, place)),
    ' ',
  );
  return unique.length > most ? [...shown, ` and ${grouped(unique.length - most)} more`] : shown;
}
