import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { elements } from '../../model/elements.ts';

const folder = import.meta.dirname;
const map = ['components.ts', 'Mdx.astro'].map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
const names = Object.keys(elements) as (keyof typeof elements)[];

describe('every element has a component', () => {
  test.for(names)('%s', (name) => {
    expect(existsSync(`${folder}/${name}.astro`)).toBe(true);
    expect(map).toContain(`import ${name} from './${name}.astro';`);
  });
});

describe('a component takes the attributes of its element', () => {
  test.for(names.filter((name) => elements[name].length > 0))('%s', (name) => {
    const source = readFileSync(`${folder}/${name}.astro`, 'utf8');
    for (const attribute of elements[name]) expect(source, `${name} does not know “${attribute}”`).toMatch(new RegExp(`^ {2}${attribute}\\??:`, 'm'));
  });
});

describe('no component sets text as HTML', () => {
  test.for(names)('%s', (name) => {
    expect(readFileSync(`${folder}/${name}.astro`, 'utf8')).not.toContain('set:html');
  });
});
