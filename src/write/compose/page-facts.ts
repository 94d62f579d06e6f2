import type { Chronicle } from '../../model/dossier.ts';
import type { PageFacts } from '../../model/page.ts';

/** The facts every page has, with those of this page. */
export function pageFacts(
  { title, editor }: Chronicle,
  own: Pick<PageFacts, 'kind' | 'address' | 'title' | 'description'> & Partial<PageFacts>,
): PageFacts {
  const { edition } = editor.dossier;
  return { dossier: title, colophon: edition === undefined ? '' : `Edition ${edition}.`, draft: editor.empty, ...own };
}
