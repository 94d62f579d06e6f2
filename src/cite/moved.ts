import type { Citation, CitedElement } from '../model/cited.ts';
import type { Chronicle } from '../model/dossier.ts';
import type { Finding } from '../model/finding.ts';
import { complain } from './complaint.ts';

/**
 * Warnings for citations that go by a source's number alone where that number was another source's in the last recorded
 * edition: a source that comes in moves the numbers after it, and nothing else would tell.
 */
export function moved(
  citations: ReadonlyMap<CitedElement, Citation>,
  file: string,
  { sources, editor }: Pick<Chronicle, 'sources' | 'editor'>,
): Finding[] {
  const last = editor.editions.at(-1);
  return [...citations].flatMap(([element, citation]) => {
    const [place] = citation.kind === 'cite' && citation.words === undefined && isByNumber(element) ? citation.places : [];
    const source = sources.find(({ id }) => id === place?.source);
    const before = source && last?.sources[source.number - 1]?.file;
    if (!source || before === undefined || before === source.seed.file) return [];
    const text = `S${source.number} is “${source.seed.file}”; in edition ${last?.edition} it was “${before}”. Say which is meant by source="…" and p="…", which stay with a text, or put the words it rests on between its tags.`;
    return [complain(file, element, { rule: 'moved', text }, false)];
  });
}

function isByNumber({ attributes }: CitedElement): boolean {
  return attributes.some((each) => each.type === 'mdxJsxAttribute' && each.name === 'at');
}
