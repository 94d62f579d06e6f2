import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Page } from '../model/page.ts';
import { block, heading, inline, line, link, words } from './compose/tree.ts';
import { pack, unpack } from './packed.ts';

const pageOf = (...children: Root['children']): Page => ({
  facts: { kind: 'source', address: '/sources/x/', title: 'x', description: 'x', dossier: 'x', colophon: '', draft: false },
  tree: { type: 'root', children },
});

describe('a page comes back as it was packed', () => {
  test.each<[string, Root['children']]>([
    ['nothing', []],
    ['words of any kind', [line('“a” \\ " {x} <b>\n', inline('Name', { to: '/e/', type: 'person' }, 'Ада \ud800 😀'))]],
    ['elements without attributes or children', [block('Words', {}), block('Words', { id: '' }, block('Words', {}, line('x')))]],
    ['headings, links and emphasis', [heading(2, 'x'), line(link('/x/', 'y'), { type: 'emphasis', children: [words('z')] }, { type: 'break' })]],
    ['lists and rules', [{ type: 'list', ordered: true, start: 3, spread: false, children: [{ type: 'listItem', spread: false, children: [line('x')] }] }, { type: 'thematicBreak' }]],
    ['an element that has no name', [{ type: 'mdxJsxFlowElement', name: null, attributes: [], children: [line('x')] }]],
    ['an element with a name of any letters', [{ type: 'mdxJsxFlowElement', name: 'a","b', attributes: [], children: [] }]],
    ['attributes that are no strings', [{ type: 'mdxJsxFlowElement', name: 'Words', attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: null }, { type: 'mdxJsxExpressionAttribute', value: '...x' }], children: [] }]],
    ['an attribute that stands twice', [{ type: 'mdxJsxFlowElement', name: 'Words', attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: 'a' }, { type: 'mdxJsxAttribute', name: 'id', value: 'b' }], children: [] }]],
    ['an expression', [{ type: 'mdxFlowExpression', value: '1' }]],
  ])('%s', (_, children) => {
    const page = pageOf(...children);
    expect(unpack(pack(page))).toEqual(page);
  });
});

test('pages that differ are packed differently', () => {
  const alike = [
    [line('a', 'b')], [line('ab')], [line('a'), line('b')], [line('[3,"a"]')], [line(inline('Said', {}, 'a'), 'b')], [line(inline('Said', {}, 'ab'))],
    [block('Words', { id: 'a' }, line('b'))], [block('Words', { kind: 'a' }, line('b'))], [block('Words', {}, line('ab'))], [heading(2, 'ab')], [heading(3, 'ab')],
    [line(link('/a/', 'b'))], [line(link('/b/', 'b'))],
  ].map((children) => pack(pageOf(...children)));
  expect(new Set(alike).size).toBe(alike.length);
});
