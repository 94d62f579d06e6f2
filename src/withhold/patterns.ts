import slugify from '@sindresorhus/slugify';
import anyAscii from 'any-ascii';

/**
 * Finds any of some names or passages in running text, the longest first, in any case, over line ends and soft hyphens, whole words only.
 */
export function inText(words: readonly string[]): RegExp {
  return anyOf(words.map(asText), 'giu', '[\\p{L}\\p{N}]');
}

/** Finds names in addresses and file names, in Latin letters, their possessive too: `doe`, `does` (*Doe’s* without its mark). */
export function inSlugs(names: readonly string[]): RegExp {
  return anyOf(
    names
      .flatMap((name) => [name, anyAscii(name)])
      .map((name) => slugify(name, { decamelize: false }))
      .filter((slug) => slug !== '')
      .flatMap((slug) => [slug, `${slug}s`]),
    'g',
    '[a-z0-9]',
  );
}

function anyOf(patterns: readonly string[], flags: string, letter: string): RegExp {
  const sorted = [...new Set(patterns)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.length === 0 ? /(?!)/g : new RegExp(`(?<!${letter})(?:${sorted.join('|')})(?!${letter})`, flags);
}

/** Any white space, soft or hard hyphen stands for any other, soft hyphens may stand between letters; nothing else is special. */
function asText(words: string): string {
  return words
    .trim()
    .split(/[\s\u00AD-]+/u)
    .map((word) => [...word].map((letter) => letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')).join('\\u00AD?'))
    .join('[\\s\\u00AD-]+');
}
