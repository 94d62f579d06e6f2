import type { Nodes, Parent, Root, RootContent } from 'mdast';
import 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { Page } from '../model/page.ts';
import { checkPrinted } from './check-printed.ts';
import { printPlain } from './print-plain.ts';
import { rewrite } from './rewrite.ts';

const printer = unified()
  .use(remarkStringify, { bullet: '-', rule: '-', resourceLink: true })
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .freeze();

/** Every string in quotation marks: readers of YAML differ in what they take a plain `2024-05-06`, `yes` or `12:30` for. */
const quoted = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;

/**
 * A page as MDX: front matter, then the tree. The one place where text becomes markup, so all
 * escaping is here: `<`, `{`, `&` and whatever Markdown would read are printed as text by
 * remark-stringify and remark-mdx; what those leave open is closed below.
 *
 * @throws where the printed page, parsed again, holds other words or other elements than the tree.
 */
export function print(page: Page): string {
  const tree = keepSpaces(fold(page.tree));
  const body = printPlain(tree, (block) => printMarkdown([block])) ?? printMarkdown(tree.children);
  const mdx = `---\n${stringify(page.facts, quoted).trimEnd()}\n---\n${body === '' ? '' : `\n${body}\n`}`;
  checkPrinted(mdx, tree, page.facts.address);
  return mdx;
}

/** Any blocks, by remark's rules, without a line end after them. */
export function printMarkdown(blocks: readonly RootContent[]): string {
  return printer.stringify(escapeAttributes({ type: 'root', children: [...blocks] })).replace(/\n$/, '');
}

/**
 * White space as the page will show it. Line ends inside text read as spaces: a line that begins
 * with `import` would be a statement, and Markdown trims white space round a line end.
 */
function fold(tree: Root): Root {
  return rewrite(tree, {
    text: (text) => (/[\n\r]/.test(text) ? text.replace(/\s*[\n\r]\s*/g, ' ') : text),
    attribute: (value) => value.replace(/[\t\n\r]+/g, ' '),
  });
}

/**
 * A paragraph of nothing but elements and white space is no paragraph to MDX: it takes the elements out of it and the
 * spaces between them away. One element round all of them keeps the spaces.
 */
function keepSpaces<N extends Nodes>(node: N): N {
  if (!('children' in node)) return node;
  const children = (node as Parent).children.map((child) => keepSpaces(child));
  const isSpace = (child: Nodes) => child.type === 'text' && /^[ \t\n\r]+$/.test(child.value);
  // Of white space alone nothing is shown, and MDX keeps nothing.
  if (node.type === 'paragraph' && children.every(isSpace)) return { ...node, children: [] };
  const loses =
    node.type === 'paragraph' && children.some(isSpace) && children.every((child) => isSpace(child) || child.type === 'mdxJsxTextElement');
  return { ...node, children: loses ? [{ type: 'mdxJsxTextElement', name: 'Plain', attributes: [], children }] : children } as N;
}

/**
 * mdast-util-mdx-jsx 3.2 prints `&` in attributes as it is, although it is read as the start of a
 * character reference: `&lt;` would come back as `<`.
 */
function escapeAttributes(tree: Root): Root {
  return rewrite(tree, { attribute: (value) => value.replaceAll('&', '&amp;') });
}
