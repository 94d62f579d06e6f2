import { expect, test } from 'vitest';
import type { Edtf } from '../../../model/date.ts';
import { unedited, type Decision } from '../../../model/editor.ts';
import { languages } from '../../../languages/languages.ts';
import { decisionList } from './decision-list.ts';
import { chronicleOf, entityOf, sourceOf } from '../fixture.ts';
import { makeLookup } from '../make-lookup.ts';

const source = sourceOf('yard', 1, 'Ada Berg came on Monday. The yard is full.\nAda Berg left.');

/** The list as plain lines: links as words(address). */
function listed(decisions: readonly Decision[], rest: Partial<typeof unedited> = {}): string[] {
  const chronicle = chronicleOf([source], { entities: [entityOf('ada-berg', 'person', 'Ada Berg', [source])], editor: { ...unedited, ...rest, decisions } });
  const plain = (node: unknown): string => {
    const { type, value, children = [], url, name, attributes = [] } = node as { type: string; value?: string; children?: unknown[]; url?: string; name?: string; attributes?: { name: string; value: string }[] };
    const inside = children.map(plain).join('');
    if (type === 'link') return `${inside}(${url})`;
    if (name === 'Loc') return attributes.find((each) => each.name === 'to')?.value ?? '';
    return type === 'heading' ? `# ${inside}` : value ?? inside;
  };
  return decisionList(makeLookup(chronicle, languages)).map(plain);
}

test('where nobody decided anything, the page says so', () => expect(listed([])).toEqual(['Nothing was changed by hand.']));

test('every kind is listed, with its grounds and the way to what it touched', () => {
  expect(listed([
    { kind: 'merge', names: ['Ada Berg', 'A. Berg'], because: 'One person', line: 1 },
    { kind: 'drop', name: 'Photo', line: 2 },
    { kind: 'role', name: 'Ada Berg', remove: 'judge', line: 3 },
    { kind: 'date', source: 'yard.txt', p: 1, words: 'Monday', to: '2024-05-06' as Edtf, because: 'Its calendar.', line: 4 },
    { kind: 'event', hide: '2024-yard', line: 5 },
    { kind: 'speaker', source: 'yard', words: 'The yard is full', name: 'Ada Berg', line: 6 },
    { kind: 'set-aside', source: 'yard.txt', words: 'Share this', line: 7 },
    { kind: 'redact', name: 'Bea Moor', label: 'a witness', line: 8 },
    { kind: 'accept', id: 'x', line: 9 },
  ], { sources: [{ file: 'yard.txt', outlet: 'The Daily', because: 'Its masthead' }] })).toEqual([
    '# Facts of sources', '/sources/yard/ outlet “The Daily”. Its masthead.',
    '# Names that are one', 'Ada Berg(/entities/ada-berg/) and “A. Berg” are one. One person.',
    '# Words that are no name', '“Photo” is no name of this dossier.',
    '# Roles', 'Ada Berg(/entities/ada-berg/) is not “judge”.',
    '# Dates', '“Monday” means 6\u00a0May 2024. /sources/yard/#p1 Its calendar.',
    '# Events', 'The event 2024-yard is not shown.',
    '# Speakers', '“The yard is full” is said by Ada Berg(/entities/ada-berg/). /sources/yard/#p1',
    '# Passages set aside', '“Share this” is no part of the article. /sources/yard/',
    '# Withheld', 'A name is withheld; “a witness” stands for it.',
    '1 doubt of the rules was looked at and left as it is.',
  ]);
});

test('words of a source that is not published in full are not repeated here', () => {
  const chronicle = chronicleOf([{ ...source, publish: 'metadata' }], { editor: { ...unedited, decisions: [{ kind: 'keep', source: 'yard.txt', words: 'The yard is full', line: 1 }] } });
  expect(JSON.stringify(decisionList(makeLookup(chronicle, languages)))).not.toContain('The yard is full');
});
