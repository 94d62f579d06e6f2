import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importsOf, sourceFiles, type SourceFile } from './imports.ts';
import { breaches } from './rooms.ts';

const files = sourceFiles(fileURLToPath(new URL('..', import.meta.url)));

test('the rooms import only themselves and the model', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(breaches(files)).toEqual([]);
});

const file = (path: string, text: string): SourceFile => ({ path, imports: importsOf(path, text) });

describe('the rule of the rooms finds', () => {
  test.each<[string, ...SourceFile[]]>([
    ['a room that imports another', file('link/link.ts', `import { clean } from '../clean/clean.ts';`)],
    ['a type from another room', file('link/link.ts', `import type { Clean } from '../clean/clean.ts';`)],
    ['a type named in passing', file('link/link.ts', `export type A = import('../clean/clean.ts').A;`)],
    ['a dynamic import of another room', file('link/link.ts', `const { clean } = await import('../clean/clean.ts');`)],
    ['what is only handed on', file('link/link.ts', `export * from '../clean/clean.ts';`)],
    ['an import for its effect', file('link/link.ts', `import '../clean/clean.ts';`)],
    ['a require', file('link/link.ts', `const clean = require('../clean/clean.ts');`)],
    ['a component’s front matter', file('site/components/A.astro', `---\nimport { x } from '../../write/print.ts';\n---\n<p>{x}</p>`)],
    ['a component’s script', file('site/components/A.astro', `<p>x</p>\n<script>\nimport { x } from '../../search/search.ts';\n</script>`)],
    ['a room that imports languages', file('clean/clean.ts', `import { en } from '../languages/en/en.ts';`)],
    ['the integration importing languages', file('integration.ts', `import { languages } from './languages/languages.ts';`)],
    ['languages importing a room', file('languages/en/en.ts', `import { clean } from '../../clean/clean.ts';`)],
    ['a test of the model that imports languages', file('model/text.test.ts', `import { en } from '../languages/en/en.ts';`)],
    ['the model importing a room', file('model/text.ts', `import type { Clean } from '../clean/clean.ts';`)],
    ['a room importing a file beside the rooms', file('write/write.ts', `import { report } from '../report.ts';`)],
    ['a room importing the pipeline', file('write/write.ts', `import { extract } from '../pipeline.ts';`)],
    ['a room importing the checks', file('write/write.ts', `import { x } from '../checks/rooms.ts';`)],
    ['a door importing the checks', file('cli.ts', `import { x } from './checks/rooms.ts';`)],
    ['a file beside the rooms that is no door', file('report.ts', `import { read } from './read/read.ts';`)],
    ['an import from outside src', file('read/read.ts', `import data from '../../package.json' with { type: 'json' };`)],
    ['an absolute path', file('read/read.ts', `import x from '/src/clean/clean.ts';`)],
    ['a file URL', file('read/read.ts', `import x from 'file:///clean.ts';`)],
    ['code fetched from elsewhere', file('read/read.ts', `import x from 'https://example.org/x.js';`)],
    ['a folder named utils', file('link/utils/words.ts', '')],
    ['a numbered folder', file('1-read/read.ts', '')],
    ['a file that imports itself', file('link/a.ts', `import './a.ts';`)],
    ['a circle of three', file('link/a.ts', `import './b.ts';`), file('link/b.ts', `import './c.ts';`), file('link/c.ts', `import type { A } from './a.ts';`)],
  ])('%s', (_, ...wrong) => {
    expect(breaches(wrong)).toHaveLength(1);
  });
});

describe('the rule of the rooms allows', () => {
  test.each<[string, ...SourceFile[]]>([
    ['packages and Node’s own', file('read/read.ts', `import { readFile } from 'node:fs/promises'; import * as pagefind from 'pagefind';`)],
    ['Astro’s virtual modules', file('site/content.config.ts', `import { glob } from 'astro/loaders'; import { getCollection } from 'astro:content'; import { work } from 'dossier:folders';`)],
    ['the model and the room itself', file('link/who/is.ts', `import { span } from '../../model/span.ts'; import { order } from '../order.ts'; import './by.ts';`)],
    ['languages within languages and in the pipeline', file('languages/en/en.ts', `import { dates } from './dates.ts';`), file('pipeline.ts', `import { languages } from './languages/languages.ts';`)],
    ['a test that hands in a language', file('clean/clean.test.ts', `import { languages } from '../languages/languages.ts';`)],
    ['rooms named by the doors', file('cli.ts', `import { paper } from './paper/paper.ts';`), file('integration.ts', `import { watch } from './live.ts'; import { search } from './search/search.ts';`)],
    ['words that only look like imports', file('link/a.ts', `// import x from '../clean/clean.ts'\nexport const text = "import x from '../clean/clean.ts'";`)],
    ['two ways to one file', file('link/a.ts', `import './b.ts'; import './c.ts';`), file('link/b.ts', `import './c.ts';`), file('link/c.ts', '')],
  ])('%s', (_, ...right) => {
    expect(breaches(right)).toEqual([]);
  });
});
