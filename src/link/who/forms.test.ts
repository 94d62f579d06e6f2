import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../model/mark.ts';
import { span } from '../../model/span.ts';
import { typeOf } from './forms.ts';
import type { Mention } from './mentions.ts';

const mention = ([source, type, score]: readonly [string, EntityType, number]): Mention =>
  ({ source, block: 'p1', span: span(0, 4), surface: 'Halm', key: 'halm', words: ['halm'], type, score, margin: score, roles: [] });

describe('what a name names in all texts', () => {
  test.each<[string, readonly (readonly [string, EntityType, number])[], EntityType]>([
    ['texts that know nothing of it have little say', [['a', 'place', 6], ['b', 'organisation', 0.1], ['c', 'organisation', 0.4]], 'place'],
    ['of texts that know, each has one say', [['a', 'place', 9], ['b', 'organisation', 3], ['c', 'organisation', 3]], 'organisation'],
    ['alone, a little is enough', [['a', 'place', 0.3]], 'place'],
  ])('%s', (_fact, mentions, type) => expect(typeOf(mentions.map(mention))).toBe(type));
});
