import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { byName, type Entity, sourcesOf } from '../../../model/entity.ts';
import { entityTypes, type EntityType } from '../../../model/mark.ts';
import { addressOf, type Page } from '../../../model/page.ts';
import { typeWords } from '../../../model/words.ts';
import { aboutEntity } from './about-entity.ts';
import { entityFilters, mostSourcesOffered } from './entity-filters.ts';
import { capitalised, counted, grouped, listed, typeCount } from '../in-words.ts';
import { byLetter } from '../letters.ts';
import type { Lookup } from '../lookup.ts';
import { network } from '../pictures/network.ts';
import { pageFacts } from '../page-facts.ts';
import { partGroups, type PageGroup } from '../page-group.ts';
import { inParts, mostOnPage } from '../paging.ts';
import { partWords } from '../part-words.ts';
import { presenceOf } from '../pictures/presence.ts';
import { block, heading, line, link, type Flow } from '../tree.ts';

/** From this many names of a type on, they stand under their first letters. */
const lettersFrom = 40;
/** Names of each type shown on the first page of a large dossier. */
const mostHere = 24;

const underlines = { person: 'a line', organisation: 'a double line', place: 'dots', event: 'dashes', work: 'a band' } as const;

/** All names by type, A to Z; past 200 names, the most mentioned of each type, and pages by type and letter. */
export function* entityListGroups(lookup: Lookup): Generator<PageGroup, void, undefined> {
  const types = entityTypes.flatMap((type) => {
    const entities = lookup.chronicle.entities.filter((entity) => entity.type === type).toSorted(byName);
    return entities.length === 0 ? [] : [{ type, entities }];
  });
  yield { compose: () => [composeEntities(lookup, types)] };
  for (const { type, entities } of types) yield* typeGroups(lookup, type, entities);
}

/** The names of one type, A to Z. */
interface OfType {
  readonly type: EntityType;
  readonly entities: readonly Entity[];
}

function composeEntities(lookup: Lookup, types: readonly OfType[]): Page {
  const { chronicle } = lookup;
  const number = chronicle.entities.length;
  const large = number > mostOnPage;
  const kinds = listed(types.map(({ type, entities }) => typeCount(type, entities.length)));
  const pairs = network(lookup);
  return {
    facts: pageFacts(chronicle, {
      kind: 'entities',
      address: addressOf.entities,
      title: 'Names',
      description: number === 0 ? 'No names were found.' : `${counted(number, 'name', 'names')}: ${kinds}.`,
    }),
    tree: {
      type: 'root',
      children: [
        block(
          'Sheet',
          {},
          block(
            'Head',
            { title: counted(number, 'name', 'names'), kicker: 'Names' },
            line(
              number === 0
                ? 'No source names a person, organisation, place, event or work that could be recognised.'
                : `${capitalised(kinds)}, with how often and where they stand.`,
              ...(pairs.length === 0 ? [] : [' ', link('#network', 'Who stands with whom'), ' is drawn below.']),
            ),
          ),
        ),
        ...entityFilters(lookup, large ? { by: 'page' } : {}),
        ...types.map(({ type, entities }) => (large ? someOfType(lookup, type, entities) : allOfType(lookup, type, entities))),
        ...pairs,
      ],
    },
  };
}

function allOfType(lookup: Lookup, type: EntityType, entities: readonly Entity[]): MdxJsxFlowElement {
  return block(
    'Band',
    { id: type, title: typeWords[type].many, type, note: `${grouped(entities.length)}; underlined in the texts with ${underlines[type]}` },
    ...lists(lookup, entities),
  );
}

function someOfType(lookup: Lookup, type: EntityType, entities: readonly Entity[]): MdxJsxFlowElement {
  const shown = mostMentioned(entities, mostHere).toSorted(byName);
  const all = counted(entities.length, typeWords[type].one.toLowerCase(), typeWords[type].many.toLowerCase());
  return block(
    'Band',
    {
      id: type,
      title: typeWords[type].many,
      type,
      more: `All ${all}`,
      to: addressOf.entitiesBy(type),
      note: `${shown.length < entities.length ? `The ${shown.length} most mentioned of ${grouped(entities.length)}` : grouped(entities.length)}; underlined in the texts with ${underlines[type]}`,
    },
    list(lookup, shown),
    ...(entities.length > mostOnPage ? [letterLinks(type, entities)] : []),
  );
}

function mostMentioned(entities: readonly Entity[], most: number): readonly Entity[] {
  return entities.toSorted((a, b) => b.mentions.length - a.mentions.length || byName(a, b)).slice(0, most);
}

/** The names of one type on a page of their own; past 200, on pages by letter. */
function* typeGroups(lookup: Lookup, type: EntityType, entities: readonly Entity[]): Generator<PageGroup, void, undefined> {
  const filters = entityFilters(lookup, { chosen: type, ...(lookup.chronicle.entities.length > mostOnPage ? { by: 'page' } : {}) });
  const page = (address: string, title: string, kicker: string, flow: readonly Flow[]): Page => ({
    facts: pageFacts(lookup.chronicle, {
      kind: 'entities',
      address,
      title,
      description: `${title}: names with how often and where they stand.`,
    }),
    tree: {
      type: 'root',
      children: [
        block('Sheet', {}, block('Head', { title: typeWords[type].many, type, kicker })),
        ...filters,
        block('Band', { id: 'list', title: title.replace(/^.*?: /, '') }, ...flow),
      ],
    },
  });
  const many = typeWords[type].many;
  const kicker = `Names · ${counted(entities.length, 'name', 'names')}`;
  if (entities.length <= mostOnPage) {
    yield { compose: () => [page(addressOf.entitiesBy(type), many, kicker, lists(lookup, entities))] };
    return;
  }
  yield {
    compose: () => [
      page(addressOf.entitiesBy(type), many, kicker, [
        letterLinks(type, entities),
        heading(3, 'Most mentioned'),
        list(lookup, mostMentioned(entities, mostHere * 2).toSorted(byName)),
      ]),
    ],
  };
  for (const { letter, entities: own } of byLetter(entities)) {
    const parts = inParts(addressOf.entitiesBy(type, letter.slug), own, {
      group: ({ id }) => id,
      id: ({ id }) => id,
      words: ({ name }) => name,
    });
    const ways = letterLinks(type, entities, letter.slug);
    yield* partGroups(
      parts,
      `${many}, ${letter.title}`,
      ({ items }) => [type, letter.title, filters, ways, items.map(({ id }) => id)],
      (part, turn) => page(part.address, `${many}: ${letter.title}${partWords(part)}`, 'Names', [ways, list(lookup, part.items), ...turn]),
    );
  }
}

/** How many names each letter has is said where they are looked over, not on every letter's page: all would change with each name. */
function letterLinks(type: EntityType, entities: readonly Entity[], here?: string): MdxJsxFlowElement {
  return block(
    'Pages',
    { label: `${typeWords[type].many} by letter` },
    ...byLetter(entities).map(({ letter, entities: own }) =>
      block('PagesTo', {
        to: addressOf.entitiesBy(type, letter.slug),
        label: letter.title,
        count: here === undefined ? grouped(own.length) : undefined,
        current: letter.slug === here ? 'yes' : undefined,
      }),
    ),
  );
}

function lists(lookup: Lookup, entities: readonly Entity[]): Flow[] {
  if (entities.length < lettersFrom) return [list(lookup, entities)];
  return byLetter(entities).flatMap(({ letter, entities: own }) => [heading(3, letter.title), list(lookup, own)]);
}

function list(lookup: Lookup, entities: readonly Entity[]): MdxJsxFlowElement {
  // Where there are many sources the filter does not ask for them.
  const named = (lookup.few ?? Infinity) <= mostSourcesOffered;
  return block(
    'EntityList',
    {},
    ...entities.map((entity) =>
      block('EntityItem', {
        to: addressOf.entity(entity.id),
        type: entity.type,
        name: entity.name,
        about: aboutEntity(entity),
        ...presenceOf(lookup, entity),
        ...(named ? { source: sourcesOf(entity.mentions).join(' ') } : {}),
      }),
    ),
  );
}
