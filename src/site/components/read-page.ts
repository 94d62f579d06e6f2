import { mdxToHast } from 'satteri';
import { refuseForeign } from './refuse-foreign.ts';

/** Words, or an element: one of ours, or one that Markdown makes. */
export type PageNode = string | {
  readonly name: string;
  readonly isMarkdown: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
};

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly name?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly { readonly name: string; readonly value: string }[];
  readonly children?: readonly Node[];
}

/**
 * A generated page as words and elements, by the parser that checked it when it was printed.
 *
 * @throws where the page holds anything else, {@link refuseForeign}.
 * @example readPage('<Loc to="/sources/a/#p3" source="1" />', 'a.mdx') // [{ name: 'Loc', isMarkdown: false, attributes: { to: … }, children: [] }]
 */
export function readPage(mdx: string, file: string): readonly PageNode[] {
  const tree = mdxToHast(mdx, { position: false, features: { gfm: false, frontmatter: true } });
  refuseForeign(tree, file);
  return read((tree as Node).children);
}

function read(nodes: readonly Node[] = []): readonly PageNode[] {
  return nodes.map((node) => {
    if (node.type === 'text') return node.value ?? '';
    const attributes: Record<string, string> = {};
    const isMarkdown = node.type === 'element';
    if (isMarkdown) for (const [name, value] of Object.entries(node.properties ?? {})) attributes[name] = String(value);
    else for (const { name, value } of node.attributes ?? []) attributes[name] = value;
    return { name: (isMarkdown ? node.tagName : node.name) ?? '', isMarkdown, attributes, children: read(node.children) };
  });
}
