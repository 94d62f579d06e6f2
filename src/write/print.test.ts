import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Page } from '../model/page.ts';
import { checkPrinted } from './check-printed.ts';
import { block, heading, inline, line, link, words, type Flow } from './compose/tree.ts';
import { printPlain } from './print-plain.ts';
import { print, printMarkdown } from './print.ts';

const pageOf = (...children: Flow[]): Page => ({
  facts: { kind: 'source', address: '/sources/x/', title: 'x', description: 'x', dossier: 'x', colophon: '', draft: false },
  tree: { type: 'root', children },
});

interface Node { readonly type: string; readonly value?: string; readonly name?: string; readonly children?: readonly Node[] }
const textOf = (node: Node): string => node.type === 'text' ? node.value ?? '' : node.type === 'yaml' ? '' : (node.children ?? []).map(textOf).join('');
/** The reference parser of MDX; the site renders with satteri. What both read alike, any tool will. */
const reference = remark().use(remarkFrontmatter).use(remarkMdx).freeze();
const read = (mdx: string) => mdxToMdast(mdx, { features: { gfm: false } }) as Node;

/** Lines that Markdown, MDX, HTML, YAML or a template engine would take for more than words. */
const hostile = [
  "import fs from 'fs'", 'export const x = 1', 'export default {}', '{process.exit(1)}', '{', '}', '{/* c */}', '${a}', '{{a}}',
  '<script>alert(1)</script>', '<!-- -->', '<a', '</', '</Para>', '<Para id="x">', "<Name to='x'>", '<>', '<//>', '<?xml?>', '<![CDATA[x]]>', '<!DOCTYPE html>', '< b', 'a < b > c',
  '---', '***', '===', '+++', '___', '&lt;b&gt;', '&amp; &copy; &#x41; &#0; &nope;', '&', '&amp;amp;',
  '# not a heading', '- item', '* item', '+ item', '1. one', '1) one', '> quote', '    four spaces', '\ttab', '`code`', '```js', '~~~', '``<b>``', '`{a}`',
  '*a* _b_ **c** __d__', '*', '_', '~~x~~', '[link](x) ![img](y)', '[ref]: http://x', '[^1]: note', '[^1]', '[ ] task', '![', '[[wiki]]',
  'http://a.b www.x.org a@b.cd', ':smile: ::: note', ':::note', '$x^2$', '~sub~ ^sup^', '| a | b |', 'Term : def', '\\ back\\slash \\', '\\', '\\{x\\}',
  'x {y} z <w> v', '#hashtag', '2 * 3 * 4', '"quotes" \'single\' `tick`', '  lead', 'trail  ', 'a\u00A0b', '\u202Eright to left\u202C', '😀 {x}', 'ﷺ', 'é\u0301', '\u2028x', 'a\u0085b',
  'set:html={x}', 'client:load', '%%% @@ ^^', '...', '--', '(c)', '!', '=', '-',
];

describe('what is put together without remark is what remark prints', () => {
  const both = (...children: Flow[]) => [printPlain({ type: 'root', children }, (block) => printMarkdown([block])), printMarkdown(children)];
  const plain = ['words', 'Words, and “more” (of them).', '5 May', 'A – b', 'x', 'a\u00A0b', 'ends in two  ', ' begins', 'und\u2005', '“Q,” he said', 'a #b', 'a - b', 'a > b', 'a + b', '1) x', '1.5 million', '$5', '', 'a!', 'a # ', 'a #', '12', '3, all', '10)', '2', '1.', '·', '… and', 'one ', 'a & b', 'e\u0301', '«x»'];
  test.each([...hostile, ...plain])('“%s”', (text) => {
    const named = (inner: string) => inline('Name', { to: '/e/', type: 'person' }, inner);
    for (const children of [
      [line(text)], [block('Words', { id: text }, line(text))], [block('Words', {}, line(named(text))), line(named('a'), text)],
      [block('Words', {}, block('Words', { id: 'p1' }, line('a ', named(text), text, link('/x/#p1', text), ' b')), line(link(text, 'a'), text, '!', link('/y/', 'z')))],
      [block('Words', {}, { type: 'list', ordered: false, spread: false, children: [{ type: 'listItem', spread: false, children: [line(text)] }] }, line(text), { type: 'blockquote', children: [line(text), line('b')] })],
      [heading(2, text), heading(3, `a ${text}`), line(named('a'), text), line({ type: 'emphasis', children: [words(text)] }, text, { type: 'strong', children: [words('b')] })],
    ] as Flow[][]) {
      const [own, remarks] = both(...children);
      expect(own).toBe(remarks);
    }
  });

  test('two lists in a row are remark’s', () => {
    const list: Flow = { type: 'list', ordered: false, children: [{ type: 'listItem', children: [line('a')] }] };
    expect(both(block('Words', {}, list, list))[0]).toBeUndefined();
  });
});

describe('what is printed reads as it was meant', () => {
  test.each(hostile)('“%s” as a paragraph of its own', (text) => {
    const mdx = print(pageOf(block('Words', { id: 'p1', kind: 'paragraph' }, line(text))));
    expect(textOf(read(mdx))).toBe(text);
    expect(textOf(reference.parse(mdx) as Node)).toBe(text);
  });

  test.each(hostile)('“%s” inside a mention', (text) => {
    const tree = read(print(pageOf(block('Words', { id: 'p1' }, line('before ', inline('Name', { to: '/e/', type: 'person' }, text), ' after')))));
    expect(textOf(tree)).toBe(`before ${text} after`);
  });

  test.each(hostile.filter((text) => text.trim() === text && !/[\t\u0085\u2028]/.test(text)))('“%s” as an attribute', (text) => {
    const mdx = print(pageOf(block('Words', { id: text })));
    const element = read(mdx).children?.find(({ name }) => name === 'Words') as unknown as { attributes: { value: string }[] };
    expect(element.attributes[0]?.value).toBe(text);
  });

  test('spaces between elements stay where nothing else is in a paragraph', () => {
    const name = (text: string) => inline('Name', { to: '/e/', type: 'person' }, text);
    const text = (value: string) => ({ type: 'text' as const, value });
    expect(textOf(read(print(pageOf(block('Words', {}, { type: 'paragraph', children: [name('Kyiv'), text(' '), name('NATO'), text(' ')] })))))).toBe('Kyiv NATO ');
  });

  test('a paragraph of white space alone is an empty one', () => {
    const page = (value: string) => print(pageOf(block('Words', {}, { type: 'paragraph', children: [{ type: 'text', value }] })));
    expect(page(' ')).toBe(page(''));
  });

  test('a line end inside a text is a space: no line of a seed begins a line of the page', () => {
    expect(textOf(read(print(pageOf(block('Words', {}, line("one\nimport y from 'z'"))))))).toBe("one import y from 'z'");
  });

  test('front matter holds any words', () => {
    for (const title of hostile) {
      const page = pageOf(line('x'));
      expect(() => print({ ...page, facts: { ...page.facts, title } })).not.toThrow();
    }
  });
});

describe('the check after printing', () => {
  const tree = { type: 'root' as const, children: [line('words')] };

  test.each([
    ['other words', 'wards'],
    ['an expression', 'words {1}'],
    ['an import', "import x from 'y'\n\nwords"],
    ['raw HTML', 'words <b>x</b>'],
    ['an element of ours that was not meant', 'words <Loc to="/" />'],
    ['an unknown element', 'words <Foo />'],
    ['code', '`words`'],
    ['an image', 'words ![](x)'],
  ])('refuses %s', (_what, mdx) => {
    expect(() => checkPrinted(mdx, tree, '/x/')).toThrow(/The page \/x\/ (?:may not hold|does not read as it was written)/);
  });

  test('accepts the page itself', () => {
    expect(() => checkPrinted('words', tree, '/x/')).not.toThrow();
  });

  test.each([['a spread', '<Words {...x} />'], ['an expression', '<Words id={x} />'], ['set:html', '<Words set:html="x" />']])('refuses %s as an attribute', (_what, mdx) => {
    expect(() => checkPrinted(mdx, { type: 'root', children: [block('Words', { id: 'x' })] }, '/x/')).toThrow(/The page \/x\/ (?:may not hold|does not read as it was written)/);
  });
});
