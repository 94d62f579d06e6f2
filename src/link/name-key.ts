/**
 * The words of a name, lower case, without what spelling alone decides: leading article, possessive,
 * points, hyphens, quotation marks.
 *
 * @example nameWords('the EU-Ukraine Forum’s') // ['eu', 'ukraine', 'forum']
 * @example nameWords('U.S.') // ['us']
 */
export function nameWords(name: string): readonly string[] {
  return name
    .normalize('NFKC')
    .replace(/^(?:the|a|an)\s+(?=\S)/iu, '')
    .replace(/['’`](?:s)?(?=\s|$)/giu, '')
    .replace(/&/gu, ' and ')
    .replace(/(?<=\p{L})\.(?=\p{L})|(?<=\p{L})['’](?=\p{L})/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Rule `same-letters`: case, hyphen, possessive and leading article make no other name. */
export function sameLettersKey(name: string): string {
  return nameWords(name).join(' ');
}
