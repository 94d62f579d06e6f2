import { spots, withoutSpots } from '../../model/citation.ts';
import { edtfDate, granularity, type Basis, type Edtf } from '../../model/date.ts';
import type { Source } from '../../model/dossier.ts';
import { addressOf, type PageFacts } from '../../model/page.ts';
import { knownText } from '../../model/source.ts';
import { dateWords } from '../compose/date-words.ts';
import { headlineWords } from '../compose/publication.ts';
import type { Citing } from '../exports/exported.ts';
import { oneLine } from '../exports/plain-text.ts';
import { isWebAddress } from '../web-address.ts';

/** A thing that is cited, as CSL-JSON (citationstyles.org) has it; the other formats are made from it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'document' | 'report';
  readonly title: string;
  readonly 'container-title'?: string;
  /** As one string: which part of a byline is a surname is not known. */
  readonly author?: readonly [{ readonly literal: string }];
  readonly issued?: CslDate;
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
}

/** `circa` for what is uncertain or inferred; `literal` for what has no year, or none alone. */
export type CslDate =
  { readonly 'date-parts': readonly (readonly number[])[]; readonly season?: number; readonly circa?: true } | { readonly literal: string };

/** A source as what it is, with the place it has in the dossier as its note. What was only inferred of it is left out. */
export function cslOfSource(citing: Citing, source: Source): CslItem {
  const { chronicle, address } = citing;
  const words = (text: string) => lineOf(citing, text);
  const { id, number, facts, published, language } = source;
  const outlet = knownText(facts.outlet);
  const byline = knownText(facts.byline);
  const url = knownText(facts.url);
  const hasAddress = url !== undefined && isWebAddress(url);
  const place = `S${number}${spots.locator} in ${words(chronicle.title)}${editionWords(chronicle.editor.dossier.edition)}, ${here(address(addressOf.source(id)))}${spots.fragment}`;
  return {
    id,
    type: outlet !== undefined ? 'article-newspaper' : hasAddress ? 'webpage' : 'document',
    title: words(headlineWords(source)),
    ...(outlet === undefined ? {} : { 'container-title': words(outlet) }),
    ...(byline === undefined ? {} : { author: [{ literal: words(byline) }] }),
    ...(published ? { issued: cslDate(published.value, published.basis) } : {}),
    ...(language === 'und' ? {} : { language }),
    ...(hasAddress ? { URL: withoutSpots(url) } : {}),
    note: place,
  };
}

/** A page of ours: the dossier itself, or a part of it. */
export function cslOfPage(citing: Citing, { kind, address: page, title }: Pick<PageFacts, 'kind' | 'address' | 'title'>): CslItem {
  const { chronicle, address } = citing;
  const words = (text: string) => lineOf(citing, text);
  const { edition, date } = chronicle.editor.dossier;
  return {
    id: page.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'dossier',
    type: kind === 'briefing' ? 'report' : 'webpage',
    title: words(kind === 'briefing' ? chronicle.title : title),
    ...(kind === 'briefing' ? {} : { 'container-title': words(chronicle.title) }),
    ...(date === undefined ? {} : { issued: cslDate(date) }),
    language: chronicle.language,
    URL: here(address(page)),
    ...(edition === undefined ? {} : { note: `Edition ${edition}` }),
  };
}

/** Words as they may be shown, in one line: formats of references are made of lines. */
function lineOf({ shown }: Citing, text: string): string {
  return oneLine(withoutSpots(shown(text)));
}

/** An address of ours, with a mark for the host where it is not known. */
function here(address: string): string {
  return address.startsWith('/') ? `${spots.origin}${address}` : address;
}

function editionWords(edition: number | undefined): string {
  return edition === undefined ? '' : `, edition ${edition}`;
}

/**
 * A date as CSL has it, as fine as it is and no finer.
 *
 * @example cslDate('2024-02') // { 'date-parts': [[2024, 2]] }
 * @example cslDate('../2024-06-07') // { literal: 'by 7 June 2024' }
 */
export function cslDate(value: Edtf, basis: Basis = 'stated'): CslDate {
  const parts = value.split('/');
  const numbers = parts.map((part) => dateParts(part.replace(/[?~%]/g, '')));
  const circa = /[?~%]/.test(value) || basis === 'inferred' ? { circa: true as const } : {};
  const season = parts.length === 1 ? seasonOf(value) : undefined;
  if (season !== undefined) return { 'date-parts': [[Number(value.slice(0, 4))]], season, ...circa };
  const known = numbers.filter((each) => each !== undefined);
  return known.length === parts.length ? { 'date-parts': known, ...circa } : { literal: dateWords(value) };
}

/** Year, month, day, as far as they are there; nothing for seasons, decades, open ends and years before our era. */
function dateParts(part: string): number[] | undefined {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(part) ? part.split('-').map(Number) : undefined;
}

function seasonOf(value: Edtf): number | undefined {
  const code = Number(/^\d{4}-(2[1-8])[?~%]?$/.exec(value)?.[1]);
  return granularity(edtfDate(value)) === 'season' && code > 0 ? ((code - 21) % 4) + 1 : undefined;
}
