import { addressOf } from '../../model/page.ts';

/** What one page of a list holds at most: such pages stay near 300 kB at the most. */
export const mostOnPage = 200;

/** What a page holds at least, as a share of the most; the last one of a list, and one before an item that is large, may hold less. */
const least = 0.5;

/** One page of a list. */
export interface Part<T> {
  readonly address: string;
  /** From 1. It shifts when something comes in before: to be said on no page but the first. */
  readonly part: number;
  readonly parts: number;
  /** What it begins with, in words: `6 May 2024`. No two parts of a list have the same; empty where there is one part. */
  readonly from: string;
  readonly items: readonly T[];
}

/** What a page is called that begins with an item, in its address and in words. Nothing of it may hang on how many items there are. */
export interface Beginnings<T> {
  /**
   * Items that belong together and stand so in the list; a page begins with a new group where it can. A piece of an address: `2024-05-06`.
   */
  readonly group: (item: T) => string;
  /** What tells an item from the others of its group. A piece of an address too. */
  readonly id: (item: T) => string;
  /** The group in words: `6 May 2024`. */
  readonly words: (item: T) => string;
  /** The place inside of the group in words, for a page that begins there: `S12`. */
  readonly inside?: (item: T) => string;
}

/** How a list is cut. */
export interface PagingOptions<T> {
  /** How much of a page an item takes; 1 where it is not given. */
  readonly load?: (item: T) => number;
  /** {@link mostOnPage} where it is not given. */
  readonly most?: number;
  /** What parts after the first lie below; the list's own address where it is not given. */
  readonly below?: string;
}

/**
 * A list cut into pages in its order; an empty list is one empty page. Items that are too large have a page each.
 *
 * Where a page ends follows from what stands there: among the places that leave it between half full and full, before a
 * group if there is such a place, the one whose address has the smallest digest. So what comes in changes the page it
 * comes to, and where that page then ends elsewhere the next few, until an end is the same again: most often none.
 * (Content-defined chunking: Muthitacharoen, Chen, Mazières 2001, with a choice in a window instead of a threshold, which bounds the
 * sizes.)
 */
export function inParts<T>(
  address: string,
  items: readonly T[],
  begins: Beginnings<T>,
  { load = () => 1, most = mostOnPage, below = address }: PagingOptions<T> = {},
): readonly Part<T>[] {
  const starts = startsOf(items, begins, load, most);
  const used = { addresses: new Set<string>(), words: new Set<string>() };
  return starts.map((start, at) => ({
    address: at === 0 ? address : addressOf.part(below, fromOf(items, start, begins, used.addresses)),
    part: at + 1,
    parts: starts.length,
    from: starts.length === 1 ? '' : wordsOf(items, start, begins, used.words),
    items: items.slice(start, starts[at + 1]),
  }));
}

/** Positions of the items pages begin with. */
function startsOf<T>(items: readonly T[], begins: Beginnings<T>, load: (item: T) => number, most: number): readonly number[] {
  const starts = [0];
  // Loads may be fractions: a hair over is not over.
  const full = most + 1e-6;
  for (let start = 0; ;) {
    const places: number[] = [];
    let sum = 0;
    let at = start;
    for (; at < items.length; at += 1) {
      const weight = load(items[at] as T);
      if (at > start && sum + weight > full) break;
      sum += weight;
      if (sum >= most * least) places.push(at + 1);
    }
    if (at === items.length) return starts;
    start =
      best(
        places.filter((place) => place <= at),
        items,
        begins,
      ) ?? at;
    starts.push(start);
  }
}

/** The place a page ends at. */
function best<T>(places: readonly number[], items: readonly T[], begins: Beginnings<T>): number | undefined {
  const between = places.filter((place) => beginsGroup(items, place, begins));
  const [first] = (between.length > 0 ? between : places)
    .map((place) => ({ place, digest: digestOf(slugOf(items, place, begins)) }))
    .toSorted((a, b) => a.digest - b.digest || a.place - b.place);
  return first?.place;
}

function beginsGroup<T>(items: readonly T[], at: number, { group }: Beginnings<T>): boolean {
  return at === 0 || group(items[at - 1] as T) !== group(items[at] as T);
}

/** What the address of a page that begins there says. */
function slugOf<T>(items: readonly T[], at: number, begins: Beginnings<T>, whole = !beginsGroup(items, at, begins)): string {
  const item = items[at] as T;
  return whole ? `${begins.group(item)}--${begins.id(item)}` : begins.group(item);
}

function fromOf<T>(items: readonly T[], at: number, begins: Beginnings<T>, used: Set<string>): string {
  const own = slugOf(items, at, begins);
  // A group that does not stand together would name two pages.
  const slug = used.has(own) ? slugOf(items, at, begins, true) : own;
  used.add(slug);
  return slug;
}

function wordsOf<T>(items: readonly T[], at: number, begins: Beginnings<T>, used: Set<string>): string {
  if (items.length === 0) return '';
  const item = items[at] as T;
  const own = beginsGroup(items, at, begins) ? begins.words(item) : `${begins.words(item)}, ${begins.inside?.(item) ?? 'continued'}`;
  let words = own;
  for (let again = 2; used.has(words); again += 1) words = `${own} (${again})`;
  used.add(words);
  return words;
}

/** 32-bit FNV-1a, its bits mixed: addresses differ in few letters. */
function digestOf(slug: string): number {
  let digest = 0x811c9dc5;
  for (let at = 0; at < slug.length; at += 1) digest = Math.imul(digest ^ slug.charCodeAt(at), 0x01000193);
  digest = Math.imul(digest ^ (digest >>> 16), 0x85ebca6b);
  digest = Math.imul(digest ^ (digest >>> 13), 0xc2b2ae35);
  return (digest ^ (digest >>> 16)) >>> 0;
}
