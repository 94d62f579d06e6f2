import { withoutSpots } from '../../model/citation.ts';
import { toBibtex } from '../citations/bibtex.ts';
import { cslOfSource } from '../citations/csl.ts';
import { toRis } from '../citations/ris.ts';
import type { Exported } from './exported.ts';

/** All sources as references, for BibTeX and biblatex. */
export function* sourcesBib(exported: Exported): Generator<string> {
  for (const source of exported.chronicle.sources) yield `${withoutSpots(toBibtex(cslOfSource(exported, source)))}\n`;
}

/** For Zotero, EndNote, Mendeley and the like. */
export function* sourcesRis(exported: Exported): Generator<string> {
  for (const source of exported.chronicle.sources) yield `${withoutSpots(toRis(cslOfSource(exported, source)))}\r\n`;
}

/** As CSL-JSON, one a line. */
export function* sourcesCsl(exported: Exported): Generator<string> {
  yield '[';
  for (const [at, source] of exported.chronicle.sources.entries())
    yield `${at > 0 ? ',' : ''}\n${withoutSpots(JSON.stringify(cslOfSource(exported, source)))}`;
  yield '\n]\n';
}
