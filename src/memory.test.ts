import { expect, test } from 'vitest';
import { tidily } from './memory.ts';
import type { Progress } from './model/progress.ts';

/** After which of some reports memory is given back; of what is held when one comes, half is left then. */
function tidied(reports: readonly Progress[], heldAt: (report: Progress) => number = () => 1000): readonly Progress[] {
  let garbage = true;
  const after: Progress[] = [];
  const told: Progress[] = [];
  const observe = tidily(
    (progress) => told.push(progress),
    () => {
      after.push(...told.slice(-1));
      garbage = false;
    },
    () => heldAt(told.at(-1) ?? linked) * (garbage ? 1 : 0.5),
  );
  for (const report of reports) {
    garbage = true;
    observe(report);
  }
  expect(told).toEqual(reports);
  return after;
}

const linked: Progress = { room: 'link', things: 'texts', done: 10_000, of: 10_000, ended: true };
const page = (done: number): Progress => ({ room: 'write', things: 'pages', done });

test('a large dossier gives memory back when a room is left, before its first page, and every few thousand', () => {
  expect(tidied([linked, page(0), ...Array.from({ length: 9000 }, (_, at) => page(at + 1))])).toEqual([linked, page(1), page(4001), page(8001)]);
});

test('where little has been made since, nothing is looked for', () => {
  expect(tidied([linked, page(0), page(1), page(4001), page(8001)], ({ done }) => (done > 8000 ? 1000 : 510))).toEqual([linked, page(8001)]);
});

test('one of few texts never waits for that, however many its pages', () => {
  expect(tidied([{ room: 'link', things: 'texts', done: 5, of: 5, ended: true }, page(1), page(4001), { room: 'write', things: 'pages', done: 6000, of: 6000, ended: true }])).toEqual([]);
});
