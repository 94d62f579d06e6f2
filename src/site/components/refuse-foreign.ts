import type { HastNode } from 'satteri';
import { elements, toElement } from '../../model/elements.ts';

/** What Markdown makes of a generated page: nothing that could carry a script, style or address of its own. */
const html = new Set(['p', 'h2', 'h3', 'h4', 'a', 'strong', 'em', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br']);
const nodes = new Set(['root', 'text', 'element', 'mdxJsxFlowElement', 'mdxJsxTextElement']);

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly name?: string | null;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

/** @throws where a page holds anything but text, plain Markdown and our own elements with plain attributes. */
export function refuseForeign(tree: HastNode, file: string): void {
  const refuse = (what: string): never => {
    throw new Error(`${file}: a generated page may not hold ${what}. Delete the folder .dossier and build again.`);
  };
  const visit = (node: Node): void => {
    if (!nodes.has(node.type)) refuse(`a node of type “${node.type}”`);
    if (node.type === 'element' && !html.has(node.tagName ?? '')) refuse(`the element <${node.tagName}>`);
    for (const property of Object.keys(node.properties ?? {}))
      if (property !== 'href' && property !== 'start') refuse(`the property “${property}”`);
    if (node.type.startsWith('mdxJsx')) {
      const name = toElement(node.name ?? '');
      if (!name) return refuse(`the element <${node.name}>`);
      for (const attribute of node.attributes ?? []) {
        const known = (elements[name] as readonly string[]).includes(attribute.name ?? '');
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || !known)
          refuse(`the attribute “${attribute.name}” on <${name}>`);
      }
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree as Node);
}
