import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Source } from '../../../model/dossier.ts';
import { byName } from '../../../model/entity.ts';
import { entityTypes } from '../../../model/mark.ts';
import { addressOf } from '../../../model/page.ts';
import { typeWords } from '../../../model/words.ts';
import { counted } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { block, inline, line } from '../tree.ts';

/** The names of a text by type, most mentioned first; nothing where there are none. */
export function names(lookup: Lookup, source: Source): MdxJsxFlowElement[] {
  const here = [...(lookup.countsIn.get(source.id) ?? [])].flatMap(([id, count]) => {
    const entity = lookup.entities.get(id);
    return entity ? [{ entity, count }] : [];
  });
  if (here.length === 0) return [];
  const groups = entityTypes.flatMap((type) => {
    const ofType = here.filter(({ entity }) => entity.type === type).toSorted((a, b) => b.count - a.count || byName(a.entity, b.entity));
    if (ofType.length === 0) return [];
    return [
      block(
        'NamesOfType',
        { type, title: ofType.length === 1 ? typeWords[type].one : typeWords[type].many },
        line(
          ...ofType.map(({ entity, count }) =>
            inline('NameHere', { to: addressOf.entity(entity.id), type, name: entity.name, count: String(count) }),
          ),
        ),
      ),
    ];
  });
  return [block('NamesHere', { count: counted(here.length, 'name in this text', 'names in this text') }, ...groups)];
}
