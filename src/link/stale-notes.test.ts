import { expect, it } from 'vitest';
import { english } from '../languages/en/en.ts';
import { corpusOf } from './fixture.ts';
import { link } from './link.ts';

it.each([
  ['of a profile that is there is used', 'content/entities/ada-berg.mdx', []],
  ['of no profile stops the build and is named', 'content/entities/ada-burg.mdx', [
    'content/entities/ada-burg.mdx There is no profile “ada-burg”; the nearest is “ada-berg”. Name the file after a profile\'s address (/entities/<id>/), or delete it.',
  ]],
])('a note %s', (_fact, file, expected) => {
  const corpus = corpusOf([{ file: 'a.txt', paragraphs: ['{person:Ada Berg} spoke.'] }]);
  const { findings } = link({ ...corpus, editor: { ...corpus.editor, notes: [file] } }, [english]);
  expect(findings.map((one) => `${one.file} ${one.reason}`)).toEqual(expected);
  expect(findings.every(({ fatal }) => fatal)).toBe(true);
});
