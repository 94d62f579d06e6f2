import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { stringify } from 'yaml';
import type { Page } from '../model/page.ts';
import { checkPrinted } from './check-printed.ts';

const printer = unified()
  .use(remarkStringify, { bullet: '-', rule: '-', resourceLink: true })
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .freeze();

/**
 * A page as MDX: front matter, then the tree. The one place where text becomes markup, so all
 * escaping is here: `<`, `{`, `&` and whatever Markdown would read are printed as text by
 * remark-stringify and remark-mdx; what those leave open is closed below.
 *
 * @throws where the printed page, parsed again, holds other words or other elements than the tree.
 */
export function print(page: Page): string {
  const tree = fold(page.tree);
  const frontMatter: RootContent = { type: 'yaml', value: stringify(page.facts, { lineWidth: 0 }).trimEnd() };
  const mdx = printer.stringify({ type: 'root', children: [frontMatter, ...escapeAttributes(tree).children] });
  checkPrinted(mdx, tree, page.facts.address);
  return mdx;
}

/**
 * White space as the page will show it. Line ends inside text read as spaces: a line that begins
 * with `import` would be a statement, and Markdown trims white space round a line end.
 */
function fold(tree: Root): Root {
  const copy = structuredClone(tree);
  visit(copy, (node) => {
    if (node.type === 'text') node.value = node.value.replace(/\s*[\n\r]\s*/g, ' ');
    for (const attribute of attributesOf(node)) attribute.value = attribute.value.replace(/[\t\n\r]+/g, ' ');
  });
  return copy;
}

/**
 * mdast-util-mdx-jsx 3.2 prints `&` in attributes as it is, although it is read as the start of a
 * character reference: `&lt;` would come back as `<`.
 */
function escapeAttributes(tree: Root): Root {
  const copy = structuredClone(tree);
  visit(copy, (node) => {
    for (const attribute of attributesOf(node)) attribute.value = attribute.value.replaceAll('&', '&amp;');
  });
  return copy;
}

function attributesOf(node: Nodes): { value: string }[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.filter((attribute): attribute is MdxJsxAttribute & { value: string } =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string');
}
