import slugify from '@sindresorhus/slugify';
import type { EntityType } from '../model/mark.ts';
import { digest } from './digest.ts';
import { compare } from '../model/order.ts';

/** What the id of a source is made from. */
interface Nameable {
  readonly file: string;
  readonly sha256: string;
  /** Title as shown, or opening words. */
  readonly headline: string;
}

/**
 * Readable, stable ids, free of order: from the file's path where it has words in it, else from the headline.
 * All that would get the same id get a piece of their own digest.
 *
 * @example { file: '2024/kyiv-office.txt' } // '2024-kyiv-office'
 * @example { file: '000_84f3c3e38db6128d.txt', headline: 'The Union has started work on an office' } // 'union-started-work-office'
 */
export function sourceIds(sources: readonly Nameable[]): readonly string[] {
  return distinct(
    sources.map((source) => ({
      slug: fromPath(source.file) || fromWords(source.headline) || 'source',
      suffix: source.sha256.slice(0, 6),
      last: digest(source.file, 6),
    })),
  );
}

/** Ids of entities: slug of the name; type, then a digest of the spellings, then one of the first place, where that is not enough. */
export function entityIds(
  entities: readonly { readonly name: string; readonly type: EntityType; readonly aliases: readonly string[]; readonly first?: string }[],
): readonly string[] {
  return distinct(
    entities.map(({ name, type, aliases, first = '' }) => ({
      slug: slugify(name, { decamelize: false }) || 'name',
      suffix: type,
      last: digest([...new Set(aliases)].toSorted(compare).join('\n'), 6),
      place: digest(first, 6),
    })),
  );
}

/** A path is named by its words; numbers and digests alone are a machine's. A date may help, not do. */
function fromPath(file: string): string {
  const path = file.replace(/\.[^./]+$/, '');
  const words = path.split(/[^\p{L}\p{N}]+/u).filter((word) => /\p{L}{3}/u.test(word) && !isDigest(word));
  return words.length > 0 ? slugify(path.replaceAll('/', ' '), { decamelize: false }) : '';
}

/** @example isDigest('84f3c3e38db6128d') // true */
function isDigest(word: string): boolean {
  return /^[0-9a-f]{6,}$/i.test(word) && /\d/.test(word);
}

/** The first words with content: longer than three letters, or capitals throughout. */
function fromWords(text: string, count = 6): string {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu) ?? [];
  const content = words.filter((word) => word.length > 3 || /^[\p{Lu}\p{N}.]{2,}$/u.test(word));
  return slugify((content.length > 1 ? content : words).slice(0, count).join(' ').replace(/['’.]/g, ''), { decamelize: false });
}

/** An id is the name of a folder, of which no system takes more than 255 bytes; and of an address that somebody reads. */
const longest = 100;
/** Addresses of lists beside those of their entries, and names that Windows keeps for devices. */
const reserved = /^(?:index|404|page|type|con|prn|aux|nul|(?:com|lpt)\d)$/;

function distinct(
  named: readonly { readonly slug: string; readonly suffix: string; readonly last: string; readonly place?: string }[],
): readonly string[] {
  const wanted = named.map((each) =>
    each.slug.length > longest ? { ...each, slug: each.slug.slice(0, longest).replace(/-[^-]*$/, '') } : each,
  );
  const first = new Set([
    ...repeated(wanted.map((each) => each.slug)),
    ...wanted.map((each) => each.slug).filter((slug) => reserved.test(slug)),
  ]);
  const second = wanted.map(({ slug, suffix }) => (first.has(slug) ? `${slug}-${suffix}` : slug));
  const again = repeated(second);
  const third = second.map((id, at) => (again.has(id) ? `${id}-${wanted[at]?.last ?? ''}` : id));
  const still = repeated(third);
  return third.map((id, at) => (still.has(id) && wanted[at]?.place !== undefined ? `${id}-${wanted[at]?.place}` : id));
}

function repeated(ids: readonly string[]): ReadonlySet<string> {
  const firstAt = new Map(ids.map((id, at) => [id, at] as const).reverse());
  return new Set(ids.filter((id, at) => firstAt.get(id) !== at));
}
