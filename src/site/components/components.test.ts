import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { render } from 'astro/compiler-runtime';
import { describe, expect, test } from 'vitest';
import { elements } from '../../model/elements.ts';
import { drawn, type Draw, type DrawnName } from './drawn/drawn.ts';
import type { Drawn } from './drawn/h.ts';

const folder = import.meta.dirname;
const map = readFileSync(`${folder}/components.ts`, 'utf8');
/** Components by name; where each lies below this folder. */
const paths = new Map(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.astro')).map((path) => [basename(path, '.astro'), path.replaceAll('\\', '/')]));
const names = Object.keys(elements) as (keyof typeof elements)[];
const isDrawn = (name: string): name is DrawnName => Object.hasOwn(drawn, name);
const components = names.filter((name) => !isDrawn(name));
const functions = names.filter(isDrawn);

/** What Astro makes of it. */
function print(some: Drawn): string {
  let html = '';
  void render`${some}`.render({ write: (chunk) => void (html += String(chunk)) });
  return html;
}

describe('every element has a component', () => {
  test.for(components)('%s', (name) => {
    expect(map).toContain(`import ${name} from './${paths.get(name)}';`);
  });
});

describe('or a function, not both', () => {
  test.for(functions)('%s', (name) => {
    expect(paths.has(name)).toBe(false);
    expect(drawn[name].name).toBe(name);
  });
});

describe('a component takes the attributes of its element', () => {
  test.for(components.filter((name) => elements[name].length > 0))('%s', (name) => {
    const source = readFileSync(`${folder}/${paths.get(name)}`, 'utf8');
    for (const attribute of elements[name]) expect(source, `${name} does not know “${attribute}”`).toMatch(new RegExp(`^ {2}${attribute}\\??:`, 'm'));
  });
});

describe('a function shows the attributes of its element and what it holds, as text', () => {
  const sign = '<b onclick=1>&"\'{}';
  const printed = '&lt;b onclick=1&gt;&amp;&quot;&#39;{}';
  test.for(functions)('%s', (name) => {
    const given = Object.fromEntries(elements[name].map((attribute) => [attribute, values[attribute] ?? `${attribute}${sign}`]));
    const html = print((drawn[name] as Draw)(given as never, [`children${sign}`]));
    expect(html.replace(/<[a-z]+[0-9]?(?: [a-zA-Z-]+(?:="[^"]*")?)*\/?>|<\/[a-z]+[0-9]?>/g, '')).not.toMatch(/[<>"]/);
    for (const attribute of elements[name]) expect(drawn[name].toString(), `${name} does not know “${attribute}”`).toMatch(new RegExp(`\\b${attribute}\\b`));
    if (drawn[name].length > 1) expect(html).toContain(`children${printed}`);
  });

  /** Attributes that are numbers, or of a few values, by the printer’s rules. */
  const values: Readonly<Record<string, string>> = { paragraphs: '3', on: '1 3', x: '1', y: '2', shape: 'short by', status: 'ongoing', rel: 'prev' };
});

describe('no component sets text as HTML', () => {
  const sources = [...paths.values(), ...readdirSync(`${folder}/drawn`).map((file) => `drawn/${file}`)];
  test.for(sources)('%s', (file) => {
    expect(readFileSync(`${folder}/${file}`, 'utf8')).not.toMatch(/set:html|markHTMLString|unescapeHTML|HTMLString/);
  });
});
