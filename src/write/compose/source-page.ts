import type { Chronicle, Source } from '../../model/dossier.ts';
import type { Page } from '../../model/page.ts';
import { addressOf } from '../../model/page.ts';
import { block, line } from './tree.ts';

export function composeSource(dossier: Chronicle, source: Source): Page {
  return {
    facts: { kind: 'source', address: addressOf.source(source.id), title: source.headline.text, description: source.headline.text, dossier: dossier.title, colophon: '', draft: dossier.editor.empty },
    tree: { type: 'root', children: source.blocks.map((each) => block('Para', { id: each.id, kind: each.kind }, line(each.text))) },
  };
}
