import { describe, expect, test } from 'vitest';
import type { Chronicle } from '../model/dossier.ts';
import type { Edition, RecordedEntity, RecordedEvent, RecordedSource } from '../model/edition.ts';
import { unedited } from '../model/editor.ts';
import { changesSince, collate } from './collate.ts';
import { editionFile } from './record.ts';

const source = (id: string, more: Partial<RecordedSource> = {}): RecordedSource => ({ id, file: `${id}.txt`, sha256: 'a', title: id, ...more });
const event = (id: string, more: Partial<RecordedEvent> = {}): RecordedEvent => ({ id, headline: id, status: 'past', evidence: [['a', 0, 9]], ...more });
const person = (name: string, ...spellings: string[]): RecordedEntity => ({
  id: name.toLowerCase(), type: 'person', name, spellings: Object.fromEntries([name, ...spellings].map((text) => [text, ['a']])),
});
const state = (parts: Partial<Edition>): Edition => ({ edition: 1, sources: [], entities: [], events: [], ...parts });

describe('between two states', () => {
  test.each<[string, Partial<Edition>, Partial<Edition>, readonly object[]]>([
    ['a source came', {}, { sources: [source('a')] }, [{ kind: 'source-added', source: 'a' }]],
    ['a source went', { sources: [source('a')] }, {}, [{ kind: 'source-removed', title: 'a' }]],
    ['a file was exchanged', { sources: [source('a')] }, { sources: [source('a', { sha256: 'b' })] }, [{ kind: 'source-changed', source: 'a' }]],
    ['a source got a date', { sources: [source('a')] }, { sources: [source('a', { date: '2031-04-01' as never })] }, [{ kind: 'source-dated', source: 'a', to: '2031-04-01' }]],
    ['an event came', {}, { events: [event('x')] }, [{ kind: 'event-added', event: 'x' }]],
    ['an event went', { events: [event('x')] }, {}, [{ kind: 'event-removed', headline: 'x' }]],
    ['what was planned has happened', { events: [event('x', { status: 'planned' })] }, { events: [event('x')] }, [{ kind: 'event-status', event: 'x', from: 'planned', to: 'past' }]],
    ['an event is known by its evidence when its date, and so its id, is another',
      { events: [event('2031-x', { value: '2031' as never })] }, { events: [event('2032-x', { value: '2032' as never, evidence: [['a', 5, 20]] })] },
      [{ kind: 'event-dated', event: '2032-x', from: '2031', to: '2032' }]],
    ['evidence that only touches is not shared', { events: [event('x')] }, { events: [event('y', { evidence: [['a', 9, 20]] })] },
      [{ kind: 'event-added', event: 'y' }, { kind: 'event-removed', headline: 'x' }]],
    ['one recorded event is one present event at most', { events: [event('x')] }, { events: [event('y'), event('z')] }, [{ kind: 'event-added', event: 'z' }]],
    ['a name came', {}, { entities: [person('Ann')] }, [{ kind: 'name-added', entity: 'ann' }]],
    ['a name went', { entities: [person('Ann')] }, {}, [{ kind: 'name-removed', name: 'Ann' }]],
    ['two names were joined', { entities: [person('Ann'), person('Anne')] }, { entities: [person('Ann', 'Anne')] }, [{ kind: 'merged', entity: 'ann', names: ['Ann', 'Anne'] }]],
    ['a name was parted', { entities: [person('Ann', 'Anne')] }, { entities: [person('Ann'), person('Anne')] }, [{ kind: 'parted', name: 'Ann', entities: ['ann', 'anne'] }]],
    ['a name is called otherwise', { entities: [person('Ann', 'Anne')] }, { entities: [person('Anne', 'Ann')] }, [{ kind: 'renamed', entity: 'anne', from: 'Ann' }]],
    ['a name is of another kind', { entities: [person('Ann')] }, { entities: [{ ...person('Ann'), type: 'place' }] }, [{ kind: 'retyped', entity: 'ann', from: 'person' }]],
    ['one spelling held by two stays with each', { entities: [person('Ann'), { ...person('Ann'), id: 'ann-2' }] }, { entities: [person('Ann'), { ...person('Ann'), id: 'ann-2' }] }, []],
    ['nothing moved', { sources: [source('a')], entities: [person('Ann')], events: [event('x')] }, { sources: [source('a')], entities: [person('Ann')], events: [event('x')] }, []],
  ])('%s', (_, before, now, changes) => {
    expect(changesSince(state(before), state(now)).changes).toEqual(changes);
  });
});

describe('the edition compared with', () => {
  const empty: Chronicle = {
    title: 'T', language: 'en', sources: [], entities: [], doubtful: [], dates: [], quotes: [], figures: [], parallels: [], events: [], findings: [], editor: unedited,
  };
  const editions = [1, 2, 3].map((edition) => state({ edition }));
  test.each([
    ['is the last below the dossier’s own', 3, 2],
    ['is the last of all where the dossier has no number', undefined, 3],
    ['is none for the first', 1, undefined],
  ])('%s', (_, own, since) => {
    const dossier = { language: 'en', ...(own === undefined ? {} : { edition: own }) };
    expect(collate({ ...empty, editor: { ...unedited, editions, dossier } }).changes?.since).toBe(since);
  });
});

test('an edition’s file holds one item a line and reads back as it was', () => {
  const edition = state({ sources: [source('a'), source('b')], entities: [person('Ann')] });
  const file = editionFile(edition);
  expect(JSON.parse(file)).toEqual(edition);
  expect(file.split('\n')).toHaveLength(12);
});
