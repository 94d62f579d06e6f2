import type { Entity } from '../../model/entity.ts';
import type { SearchRecord } from '../../model/search-record.ts';
import { addressOf } from '../../model/page.ts';
import { wholeMark } from '../../model/search-words.ts';
import { typeWords } from '../../model/words.ts';
import { counted } from '../compose/in-words.ts';
import { entityLabels, type Context } from './context.ts';

/** An entity by its name, its other spellings and its roles. */
export function nameRecord(
  { lookup, marksOf, alsoOf, canonical }: Context,
  { id, type, name, aliases, roles, mentions }: Entity,
): SearchRecord {
  const others = aliases.map(({ text }) => text).filter((text) => text !== name);
  const offices = unique(roles.map(({ text }) => text));
  const text = [name, ...others, ...offices].join('; ');
  const marks = marksOf(text, [id]);
  return {
    address: addressOf.entity(id),
    text,
    marks: [...marks, ...new Set([name, ...others].map((spelling) => wholeMark(spelling, canonical)))],
    also: alsoOf(text),
    head: [name, ...others, ...offices, ...marks],
    filters: { kind: ['name'], type: [typeWords[type].one], entity: entityLabels(lookup, [id]) },
    sort: '0',
    facts: {
      kind: 'name',
      title: name,
      type,
      about: [typeWords[type].one, ...offices.slice(0, 2), ...(others.length === 0 ? [] : [`also written ${others.join(', ')}`])].join(
        '; ',
      ),
      when: counted(mentions.length, 'mention', 'mentions'),
    },
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()];
}
