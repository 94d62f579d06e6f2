/**
 * Words that are not to be published are no longer in a Chronicle once `withhold` has gone over it: each of their
 * characters is a *mask*, a private-use character, so that every span stays as true as it was. Which words readers
 * see in place of a run of masks is in the key.
 */

/** Mask → what a run of it reads as. Holds only masks in use; none of them stands in any seed. */
export type WithheldKey = ReadonlyMap<string, string>;

/** Text as readers may see it: each run of masks as its label. @example reveal('', new Map([['', '[…]']])) // '[…]' */
export function reveal(text: string, key: WithheldKey): string {
  return key.size === 0 ? text : text.replace(/([\uE000-\uF8FF\uFDD0-\uFDEF])\1*/g, (run, mask: string) => key.get(mask) ?? run);
}

/** The same for every string in a plain value: a page's tree, an export. Without a key it is the value itself. */
export function revealAll<T>(value: T, key: WithheldKey = new Map()): T {
  return key.size === 0 ? value : mapStrings(value, (text) => reveal(text, key));
}

/** A plain value with each of its strings exchanged; keys of objects stay, those of `but` with all below them. */
export function mapStrings<T>(value: T, change: (text: string) => string, but: ReadonlySet<string> = new Set()): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => mapStrings(each, change, but)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, but.has(key) ? each : mapStrings(each as unknown, change, but)]),
  ) as T;
}
