import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Entity } from '../../model/entity.ts';
import { entityTypes } from '../../model/mark.ts';
import { addressOf, type Page } from '../../model/page.ts';
import { typeWords } from '../../model/words.ts';
import { aboutEntity } from './about-entity.ts';
import { counted, listed } from './in-words.ts';
import type { Lookup } from './lookup.ts';
import { byName } from './names-here.ts';
import { network } from './network.ts';
import { pageFacts } from './page-facts.ts';
import { presenceOf } from './presence.ts';
import { block, heading, line, link } from './tree.ts';

/** From this many names of a type on, they stand under their first letters. */
const lettersFrom = 40;

const underlines = { person: 'a line', organisation: 'a double line', place: 'dots', event: 'dashes', work: 'a band' } as const;

/** All names by type, A to Z. */
export function composeEntities(lookup: Lookup): Page {
  const { chronicle } = lookup;
  const byType = Map.groupBy(chronicle.entities, ({ type }) => type);
  const kinds = listed(entityTypes.filter((type) => byType.has(type)).map((type) => {
    const number = byType.get(type)?.length ?? 0;
    return `${number} ${(number === 1 ? typeWords[type].one : typeWords[type].many).toLowerCase()}`;
  }));
  const number = chronicle.entities.length;
  const pairs = network(lookup);
  return {
    facts: pageFacts(chronicle, {
      kind: 'entities', address: addressOf.entities, title: 'Entities',
      description: number === 0 ? 'No names were found.' : `${counted(number, 'name', 'names')}: ${kinds}.`,
    }),
    tree: { type: 'root', children: [
      block('Sheet', {}, block('Head', { title: counted(number, 'name', 'names'), kicker: 'Entities' },
        line(number === 0 ? 'No source names a person, organisation, place, event or work that could be recognised.' : `${kinds[0]?.toUpperCase() ?? ''}${kinds.slice(1)}, with how often and where they stand.`, ...(pairs.length === 0 ? [] : [' ', link('#network', 'Who stands with whom'), ' is drawn below.'])))),
      ...entityTypes.flatMap((type) => {
        const entities = byType.get(type)?.toSorted(byName);
        if (!entities) return [];
        return [block('Band', { id: type, title: typeWords[type].many, type, note: `${entities.length}; underlined in the texts with ${underlines[type]}` },
          ...lists(lookup, entities))];
      }),
      ...pairs,
    ] },
  };
}

function lists(lookup: Lookup, entities: readonly Entity[]) {
  if (entities.length < lettersFrom) return [list(lookup, entities)];
  return [...Map.groupBy(entities, ({ name }) => /^\p{L}/u.exec(name)?.[0].toUpperCase() ?? '0–9')]
    .flatMap(([letter, group]) => [heading(3, letter), list(lookup, group)]);
}

function list(lookup: Lookup, entities: readonly Entity[]): MdxJsxFlowElement {
  return block('EntityList', {}, ...entities.map((entity) => block('EntityItem', {
    to: addressOf.entity(entity.id), type: entity.type, name: entity.name, about: aboutEntity(entity), ...presenceOf(lookup, entity),
  })));
}
