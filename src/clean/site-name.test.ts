import { expect, test } from 'vitest';
import { english } from '../languages/en/en.ts';
import { splitLines } from './lines.ts';
import { partSiteName } from './site-name.ts';

const prose = 'The board of the port met in Oslo on Monday and chose Marta Kell as its new director for ten years.';

test.each<[fact: string, line: string, title: string, outlet: string | undefined]>([
  ['an upright stroke parts the name of the site from a title', 'Board of the port chooses a director | Norden Now', 'Board of the port chooses a director', 'Norden Now'],
  ['… that of an outlet from a short one, too', 'Kell elected director | The Norden Post', 'Kell elected director', 'The Norden Post'],
  ['of several parts the last is the site', 'Board of the port chooses a director | News | The Norden Post', 'Board of the port chooses a director', 'The Norden Post'],
  ['behind a dash stands an outlet', 'Board of the port chooses a director - The Norden Post', 'Board of the port chooses a director', 'The Norden Post'],
  ['… or the address of a site', 'Board of the port chooses a director — norden.example.org'.replace('.example', ''), 'Board of the port chooses a director', 'norden.org'],
  ['anything else behind a dash is the title’s', 'Board of the port chooses a director – and tells nobody why', 'Board of the port chooses a director – and tells nobody why', undefined],
  ['a section is no outlet', 'Board of the port chooses a director | Politics', 'Board of the port chooses a director', undefined],
  ['nor is an author', 'Board of the port chooses a director | Anna Kell', 'Board of the port chooses a director', undefined],
  ['two labels are no title', 'Interview | The Norden Post', 'Interview | The Norden Post', undefined],
  ['nor is an author with a post', 'Anna Kell | Harbour Correspondent', 'Anna Kell | Harbour Correspondent', undefined],
])('%s', (_, line, title, outlet) => {
  const text = `${line}\n2024-05-12\n\n${prose}`;
  const { lines, behind, site } = partSiteName(splitLines(text), english);
  expect(lines[0]?.text).toBe(title);
  expect(site && text.slice(site.value.start, site.value.end)).toBe(outlet);
  expect(lines.map(({ span }) => text.slice(span.start, span.end)).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  expect(behind === undefined).toBe(title === line);
});

test('behind prose there is no title', () => {
  const text = `${prose}\nBoard of the port chooses a director | The Norden Post`;
  expect(partSiteName(splitLines(text), english).behind).toBeUndefined();
});
