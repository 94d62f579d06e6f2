import type { Nodes, Parent } from 'mdast';
import 'mdast-util-mdx-jsx';

/** What is to be changed in a tree; what is not named stays. */
export interface Rewriting {
  readonly text?: (value: string) => string;
  readonly attribute?: (value: string, name: string) => string;
  /** Address of a link. */
  readonly url?: (address: string) => string;
}

/** A copy of a tree with its words, its attributes' values or its addresses changed. */
export function rewrite<N extends Nodes>(node: N, change: Rewriting): N {
  const { text, attribute, url } = change;
  if (node.type === 'text') return text ? { ...node, value: text(node.value) } : node;
  const copy: Nodes = { ...node };
  if (url && copy.type === 'link') copy.url = url(copy.url);
  if ('children' in copy) (copy as Parent).children = copy.children.map((child) => rewrite(child, change));
  if (attribute && (copy.type === 'mdxJsxFlowElement' || copy.type === 'mdxJsxTextElement')) {
    copy.attributes = copy.attributes.map((each) =>
      each.type === 'mdxJsxAttribute' && typeof each.value === 'string' ? { ...each, value: attribute(each.value, each.name) } : each,
    );
  }
  return copy as N;
}
