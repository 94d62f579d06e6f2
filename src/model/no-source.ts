import { nearestOf } from './nearest.ts';

/**
 * Why the name an editor gives is no source's: half a sentence on what was expected.
 *
 * @param files of the sources, by which several may begin so, and their ids
 * @example noSource('02', ['02_a.txt', '02_b.txt'], []) // '“02” is how 2 files begin, “02_a.txt” and “02_b.txt”; expected more of the name'
 */
export function noSource(name: string, files: readonly string[], ids: readonly string[]): string {
  const begun = files.filter((file) => name !== '' && file.startsWith(name));
  const [first, second] = begun;
  if (begun.length > 1)
    return `“${name}” is how ${begun.length} files begin, ${begun.length > 2 ? 'such as ' : ''}“${first}” and “${second}”; expected more of the name`;
  return `there is no source “${name}”; expected a file below seeds/ or the id of a source${nearestOf(name, [...files, ...ids])}`;
}
