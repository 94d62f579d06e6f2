import type { EntityType, Status } from './mark.ts';
import type { Basis } from './date.ts';

/** @example withArticle('organisation') // 'an organisation' */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** What readers see for the codes of the model, on every page the same. */
export const statusWords: Readonly<Record<Status, string>> = { past: 'happened', ongoing: 'under way', planned: 'planned' };

/** How a statement is known. */
export const basisWords: Readonly<Record<Basis, string>> = {
  stated: 'stated',
  resolved: 'resolved',
  inferred: 'inferred',
  curated: 'editor',
};

/** The types, one and many, as headings have them. */
export const typeWords: Readonly<Record<EntityType, { readonly one: string; readonly many: string }>> = {
  person: { one: 'Person', many: 'Persons' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  place: { one: 'Place', many: 'Places' },
  event: { one: 'Event', many: 'Events' },
  work: { one: 'Work', many: 'Works' },
};

/** How large a file is. @example sizeWords(4262) // '4 kB' */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
