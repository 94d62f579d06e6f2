import type { Nodes } from 'mdast';
import type { Finding } from '../model/finding.ts';
import { complain } from './complaint.ts';

/** What the editor's files may hold beside the elements. */
const allowed: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'heading',
  'emphasis',
  'strong',
  'break',
  'link',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** What else people write, what it is called, and what to do instead. */
const others: Readonly<Record<string, string>> = {
  mdxjsEsm: 'import or export: code cannot be checked against the sources. The elements are there without it',
  mdxFlowExpression: '{expression}: code cannot be checked against the sources. Write the words; \\{ is a brace, {/* … */} a comment',
  mdxTextExpression: '{expression}: code cannot be checked against the sources. Write the words; \\{ is a brace, {/* … */} a comment',
  yaml: 'front matter: title and standfirst stand in content/dossier.yaml',
  toml: 'front matter: title and standfirst stand in content/dossier.yaml',
  image: 'picture: nothing could check where it comes from',
  footnoteReference: 'footnote: a citation says it, <Cite source="…" p="…" />',
  footnoteDefinition: 'footnote: a citation says it, <Cite source="…" p="…" />',
  linkReference: 'link by reference: write [words](/address/)',
  definition: 'link by reference: write [words](/address/)',
};

/** Findings for Markdown that the editor's files may not hold. */
export function foreign(node: Nodes, file: string): Finding[] {
  if (!allowed.has(node.type))
    return [
      complain(file, node, {
        rule: 'markdown',
        text: `Unexpected ${others[node.type] ?? `Markdown (${node.type}): expected headings, paragraphs, lists, tables, block quotations, links, emphasis`}.`,
      }),
    ];
  const own =
    node.type === 'heading' && node.depth === 1
      ? [complain(file, node, { rule: 'markdown', text: 'Unexpected heading of the first level: the page has its title. Begin with ##.' })]
      : node.type === 'link' && !/^(?:[/#]|https?:|mailto:)/.test(node.url)
        ? [
            complain(file, node, {
              rule: 'markdown',
              text: `Unexpected address “${node.url}”: expected one of the site such as /sources/, or one that begins with https:.`,
            }),
          ]
        : [];
  return [...own, ...('children' in node ? node.children.flatMap((child) => foreign(child, file)) : [])];
}
