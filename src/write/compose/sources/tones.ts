import type { NameAt } from '../lookup.ts';

/** A name with how strongly it is underlined. */
export interface Toned extends NameAt {
  /** Absent: first mention in the text. `again`: first in a later paragraph. `more`: repeated in a paragraph. */
  readonly tone?: 'again' | 'more';
}

/** Gives the names of a text their tones, paragraph by paragraph; call the result once for each, in order. */
export function tones(): (names: readonly NameAt[]) => readonly Toned[] {
  const seen = new Set<string>();
  return (names) => {
    const here = new Set<string>();
    return names.map((name): Toned => {
      const { id } = name.entity;
      const tone = here.has(id) ? 'more' : seen.has(id) ? 'again' : undefined;
      here.add(id);
      seen.add(id);
      return tone === undefined ? name : { ...name, tone };
    });
  };
}
