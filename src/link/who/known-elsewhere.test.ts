import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../model/mark.ts';
import { span } from '../../model/span.ts';
import { knownElsewhere } from './known-elsewhere.ts';
import type { Mention } from './mentions.ts';

const mention = ([surface, type, score]: readonly [string, EntityType, number]): Mention =>
  ({ source: 'a', block: 'p1', span: span(0, 4), surface, key: surface.toLowerCase(), words: surface.toLowerCase().split(' '), type, score, margin: score, roles: [] });

describe('a name of one word that its text knows nothing of', () => {
  test.each<[string, readonly (readonly [string, EntityType, number])[], readonly EntityType[]]>([
    ['is a person where another text has somebody called so', [['Ada Marrel', 'person', 3], ['Marrel', 'organisation', 0.1]], ['person', 'person']],
    ['… not by a first word that may be anything', [['Ferrizo Halm', 'person', 3], ['Ferrizo', 'organisation', 0.1]], ['person', 'organisation']],
    ['stays what its text is sure of', [['Ada Marrel', 'person', 3], ['Marrel', 'organisation', 2]], ['person', 'organisation']],
    ['stays a firm’s where a firm is called so', [['Ada Marrel', 'person', 3], ['Marrel Shipping', 'organisation', 4], ['Marrel', 'organisation', 0.1]], ['person', 'organisation', 'organisation']],
    ['is no short form', [['Ada ANA', 'person', 3], ['ANA', 'organisation', 0.1]], ['person', 'organisation']],
  ])('%s', (_fact, all, types) => expect(knownElsewhere(all.map((each) => [mention(each)])).flat().map(({ type }) => type)).toEqual(types));
});
