import { describe, expect, test } from 'vitest';
import { english } from '../languages/en/en.ts';
import type { Edtf } from '../model/date.ts';
import type { Decision, EventDecision } from '../model/editor.ts';
import { chronicle } from './chronicle.ts';
import { dossierOf, type SourcePlan } from './fixture.ts';

const plans: readonly SourcePlan[] = [
  { id: 'ferry', published: '2024-05-10', statements: [
    { clause: 'The ferry was opened on 6 May', on: ['6 May', '2024-05-06'], verb: 'opened' },
    { clause: 'The bridge will be built in 2026', on: ['2026', '2026'], verb: 'built', status: 'planned' },
  ] },
  { id: 'yard', published: '2024-05-11', statements: [{ clause: 'Passengers boarded in Norden on 7 May', on: ['7 May', '2024-05-07'], verb: 'boarded', names: { Norden: 'place' } }] },
];

function decide(...decisions: readonly EventDecision[]) {
  const dossier = dossierOf(plans);
  const { events, findings } = chronicle({ ...dossier, editor: { ...dossier.editor, decisions: decisions.map((each, at) => ({ ...each, line: at + 3, column: 5 }) as Decision) } }, [english]);
  return {
    events: events.map(({ id, status, headline, evidence, edited }) => `${id} ${status} “${headline}” ${evidence.map(({ source, block }) => `${source} ${block}`).join(', ')}${edited ? ` [${edited.join('; ')}]` : ''}`),
    raw: events,
    said: findings.map(({ file, line, column, reason }) => `${file}:${line}:${column} ${reason}`),
  };
}

const before = [
  '2024-05-06-ferry-opened past “The ferry was opened on 6 May” ferry p1',
  '2024-05-07-passengers-boarded-norden past “Passengers boarded in Norden on 7 May” yard p1',
  '2026-bridge-will-built-2026 planned “The bridge will be built in 2026” ferry p2',
];

test('without decisions, the rules decide', () => expect(decide().events).toEqual(before));

describe('an event is', () => {
  test.each<[string, EventDecision, readonly string[]]>([
    ['hidden', { kind: 'event', hide: '2026-bridge-will-built-2026' }, before.slice(0, 2)],
    ['retitled, its id stays', { kind: 'event', retitle: '2026-bridge-will-built-2026', to: 'A bridge is planned' }, [...before.slice(0, 2), '2026-bridge-will-built-2026 planned “A bridge is planned” ferry p2 [wrote the headline]']],
    ['given a status', { kind: 'event', status: '2026-bridge-will-built-2026', to: 'ongoing', because: 'Piles stand' } as EventDecision, [...before.slice(0, 2), '2026-bridge-will-built-2026 ongoing “The bridge will be built in 2026” ferry p2 [set the status: Piles stand]']],
    ['merged, with all evidence', { kind: 'event', merge: ['2024-05-06-ferry-opened', '2024-05-07-passengers-boarded-norden'] }, ['2024-05-06-ferry-opened past “The ferry was opened on 6 May” ferry p1, yard p1 [merged]', before[2] ?? '']],
    ['added, in its place in time', { kind: 'event', add: 'The yard was let', date: '2025' as Edtf, status: 'past', source: 'yard.txt', words: 'Passengers boarded in Norden' }, [...before.slice(0, 2), '2025-the-yard-was-let past “The yard was let” yard p1 [added]', before[2] ?? '']],
  ])('%s', (_, decision, after) => {
    const { events, said } = decide(decision);
    expect(said).toEqual([]);
    expect(events).toEqual(after);
  });

  test('added with basis curated and the names in its words', () => {
    const [event] = decide({ kind: 'event', add: 'The yard was let', status: 'past', source: 'yard', p: 1, words: 'boarded in Norden' }).raw.filter(({ edited }) => edited);
    expect(event).toMatchObject({ basis: 'curated', entities: ['norden'], because: 'no source gives a date' });
    expect(event?.value).toBeUndefined();
  });
});

describe('what applies to nothing stops the build:', () => {
  test.each<[string, EventDecision, string]>([
    ['an unknown event', { kind: 'event', hide: '2024-05-06-fery-opened' }, 'there is no event “2024-05-06-fery-opened”; expected what follows # in the address of one; the nearest is “2024-05-06-ferry-opened”. Correct it, or take the decision out.'],
    ['an unknown event to merge', { kind: 'event', merge: ['2026-bridge-will-built-2026', '2026-bridge-will-bilt-2026'] }, 'there is no event “2026-bridge-will-bilt-2026”; expected what follows # in the address of one; the nearest is “2026-bridge-will-built-2026”. Correct it, or take the decision out.'],
    ['an event added to no source', { kind: 'event', add: 'x', status: 'past', source: 'yart', words: 'x' }, 'there is no source “yart”; expected a file below seeds/ or the id of a source; the nearest is “yard”. Correct it, or take the decision out.'],
    ['an event added without evidence', { kind: 'event', add: 'x', status: 'past', source: 'yard', words: 'sailors boarded' }, 'in “yard”, “sailors boarded” stands nowhere in it; expected words as the site shows them. Correct it, or take the decision out.'],
  ])('%s', (_, decision, says) => expect(decide(decision).said).toEqual([`content/decisions.yaml:3:5 This “event” applies to nothing: ${says}`]));
});
