import { mdxToHast } from 'satteri';
import { refuseForeign } from './refuse-foreign.ts';

/** What a generated page holds once nothing foreign is in it: words, plain Markdown, our elements with attributes that are strings. */
export type PageNode =
  | { readonly type: 'text'; readonly value: string }
  | {
      readonly type: 'element';
      readonly tagName: string;
      readonly properties: Readonly<Record<string, unknown>>;
      readonly children: readonly PageNode[];
    }
  | {
      readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
      readonly name: string;
      readonly attributes: readonly { readonly name: string; readonly value: string }[];
      readonly children: readonly PageNode[];
    };

/**
 * A generated page, by the parser that checked it when it was printed.
 *
 * @throws where the page holds anything but these, {@link refuseForeign}.
 */
export function readPage(mdx: string, file: string): readonly PageNode[] {
  const tree = mdxToHast(mdx, { position: false, features: { gfm: false, frontmatter: true } });
  refuseForeign(tree, file);
  return (tree as unknown as { readonly children: readonly PageNode[] }).children;
}
