import { describe, expect, test } from 'vitest';
import { languages } from '../languages/languages.ts';
import type { PassageDecision } from '../model/passage-decision.ts';
import { clean } from './clean.ts';

const text = 'The ferry over the wide strait was opened on Monday by Jane Doe.\n\nPhoto: the ferry as it left the harbour\n\nIt will carry cars. Our shop sells maps of the coast. It will carry people too.\n\nShare this article\n\nThe old ferry goes to a museum, said Jane Doe on Monday.\n';

/** Blocks, then what was set aside with its rule. */
function cleaned(...decisions: readonly PassageDecision[]) {
  const { blocks, setAside, findings } = clean({ file: 'ferry.txt', bytes: text.length, sha256: '', text, decided: decisions.map((each, at) => ({ ...each, line: at + 2, column: 5 })) }, languages);
  return {
    blocks: blocks.map((block) => `${block.id} ${block.text}`),
    aside: setAside.map(({ span, rule, doubtful }) => `${rule}${doubtful ? '?' : ''} ${text.slice(span.start, span.end)}`),
    said: (findings ?? []).map(({ file, line, column, reason }) => `${file}:${line}:${column} ${reason}`),
  };
}

const setAside = (words: string): PassageDecision => ({ kind: 'set-aside', source: 'ferry.txt', words });
const keep = (words: string): PassageDecision => ({ kind: 'keep', source: 'ferry.txt', words });

const before = {
  blocks: ['p1 The ferry over the wide strait was opened on Monday by Jane Doe.', 'p2 It will carry cars. Our shop sells maps of the coast. It will carry people too.', 'p3 The old ferry goes to a museum, said Jane Doe on Monday.'],
  aside: ['photo-credit? Photo: the ferry as it left the harbour', 'share Share this article'],
  said: [],
};

test('without decisions, the rules decide', () => expect(cleaned()).toEqual(before));

describe('set-aside', () => {
  test('takes exactly its words out of a paragraph', () => {
    expect(cleaned(setAside('Our shop sells maps of the coast.'))).toEqual({
      blocks: [before.blocks[0], 'p2 It will carry cars.', 'p3 It will carry people too.', 'p4 The old ferry goes to a museum, said Jane Doe on Monday.'],
      aside: [before.aside[0], 'decision Our shop sells maps of the coast.', before.aside[1]],
      said: [],
    });
  });

  test.each([
    ['a dot dot dot takes what lies between', 'It will carry cars … too.'],
    ['a dot dot dot at the end takes the rest of the line', 'It will carry …'],
    ['white space may differ', 'It  will carry cars. […] people\ntoo.'],
  ])('%s', (_, words) => {
    expect(cleaned(setAside(words)).aside).toEqual([before.aside[0], 'decision It will carry cars. Our shop sells maps of the coast. It will carry people too.', before.aside[1]]);
  });

  test('takes words out wherever they stand, whole words only', () => {
    expect(cleaned(setAside('Jane Doe')).aside.filter((line) => line.startsWith('decision Jane'))).toEqual(['decision Jane Doe', 'decision Jane Doe']);
    expect(cleaned(setAside('Jane Do')).said).toHaveLength(1);
  });

  test('a stop that is left over goes with them', () => {
    expect(cleaned(setAside('It will carry cars. Our shop sells maps of the coast. It will carry people too')).blocks).toEqual([before.blocks[0], 'p2 The old ferry goes to a museum, said Jane Doe on Monday.']);
  });

  test('settles what a rule was not sure of', () => {
    expect(cleaned(setAside('Photo: the ferry as it left the harbour')).aside[0]).toBe('decision Photo: the ferry as it left the harbour');
  });
});

describe('keep', () => {
  test('puts a passage back that a rule set aside', () => {
    expect(cleaned(keep('Photo: the ferry as it left the harbour'))).toEqual({
      blocks: [before.blocks[0], 'p2 Photo: the ferry as it left the harbour', 'p3 It will carry cars. Our shop sells maps of the coast. It will carry people too.', 'p4 The old ferry goes to a museum, said Jane Doe on Monday.'],
      aside: [before.aside[1]],
      said: [],
    });
  });

  test('may put back a part', () => {
    expect(cleaned(keep('the ferry as it left the harbour')).aside[0]).not.toContain('left');
  });
});

test.each<[string, PassageDecision, string]>([
  ['words that are not there', setAside('Our shop sells mops'), 'This “set-aside” applies to nothing: “Our shop sells mops” stands nowhere in “ferry.txt”; expected words of that file, with … for what lies between. Correct them, or take the decision out.'],
  ['words to keep that are not there', keep('Our shop sells mops'), 'This “keep” applies to nothing: “Our shop sells mops” stands nowhere in “ferry.txt”; expected words of that file, with … for what lies between. Correct them, or take the decision out.'],
  ['words to keep that nothing sets aside', keep('It will carry cars.'), 'This “keep” applies to nothing: “It will carry cars.” is in the text anyhow: no rule sets it aside. Take the decision out.'],
])('%s stop the build', (_, decision, says) => expect(cleaned(decision).said).toEqual([`content/decisions.yaml:2:5 ${says}`]));

test('what is kept and set aside by different words stops the build', () => {
  expect(cleaned(setAside('Share this article'), keep('this article')).said).toEqual([
    'content/decisions.yaml:3:5 This “keep” applies to nothing: “this article” is kept here, and another decision sets some of it aside. Expected one of the two: take the other out.',
  ]);
});
