import type { Entity } from '../model/entity.ts';
import { finding, type Finding } from '../model/finding.ts';
import { nearestOf } from '../model/nearest.ts';

/**
 * What the editor wrote for profiles that are not there: the name was merged, renamed or is no
 * longer in any text. Silence would lose the words.
 *
 * @param notes files as the user knows them, `content/entities/<id>.mdx`
 */
export function staleNotes(notes: readonly string[], entities: readonly Entity[]): readonly Finding[] {
  const ids = new Set(entities.map(({ id }) => id));
  return notes
    .filter((file) => !ids.has(idOf(file)))
    .map((file) =>
      finding({
        file,
        rule: 'link:stale-note',
        fatal: true,
        text: `There is no profile “${idOf(file)}”${nearestOf(idOf(file), ids)}. Name the file after a profile's address (/entities/<id>/), or delete it.`,
      }),
    );
}

/** @example idOf('content/entities/kyiv.mdx') // 'kyiv' */
function idOf(file: string): string {
  return /([^/\\]+)\.mdx$/.exec(file)?.[1] ?? file;
}
