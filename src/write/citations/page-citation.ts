import type { PageCitation } from '../../model/citation.ts';
import { addressOf, type PageFacts } from '../../model/page.ts';
import type { Citing } from '../exports/exported.ts';
import { toBibtex } from './bibtex.ts';
import { cslOfPage, cslOfSource } from './csl.ts';
import { toPlain } from './plain.ts';
import { toRis } from './ris.ts';

/** How each page is cited: a source as what it is, every other page as part of the dossier. The printed dossier has none. */
export function pageCitations(citing: Citing): (facts: PageFacts) => PageCitation | undefined {
  const sources = new Map(citing.chronicle.sources.map((source) => [addressOf.source(source.id), source]));
  return (facts) => {
    if (facts.kind === 'print') return undefined;
    const source = facts.kind === 'source' ? sources.get(facts.address) : undefined;
    const item = source ? cslOfSource(citing, source) : cslOfPage(citing, facts);
    return {
      plain: toPlain(item),
      bibtex: toBibtex(item).trimEnd(),
      ris: toRis(item).replaceAll('\r\n', '\n').trimEnd(),
      csl: `[${JSON.stringify(item)}]`,
    };
  };
}
