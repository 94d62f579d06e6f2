/**
 * The source of a pattern with its letters in both cases, for a part of one whose other letters keep theirs. `(?i:…)` would say the same,
 * but after some thousand lines V8 makes code of it that finds nothing any more.
 *
 * @example anyCase('by:?\\s') // '[bB][yY]:?\\s'
 */
export function anyCase(source: string): string {
  return source.replace(/\\p\{\w+\}|\\.|\[[^\]]*\]|[a-z]/giu, (part) => (part.length > 1 ? part : `[${part.toLowerCase()}${part.toUpperCase()}]`));
}
