import type { Chronicle } from '../../model/dossier.ts';
import type { PageFacts } from '../../model/page.ts';

/** The facts every page has, with those of this page. */
export function pageFacts(
  { title, editor }: Chronicle,
  own: Pick<PageFacts, 'kind' | 'address' | 'title' | 'description'> & Partial<PageFacts>,
): PageFacts {
  const { edition } = editor.dossier;
  const { kind, description } = own;
  // Sources and profiles have pictures as long as there are not too many; paper is not shared.
  const poster = kind === 'source' || kind === 'entity' || kind === 'print' ? {} : { poster: { line: description } };
  return { ...poster, dossier: title, colophon: edition === undefined ? '' : `Edition ${edition}.`, draft: editor.empty, ...own };
}
