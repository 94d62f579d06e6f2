import type { Nodes, Parent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { rewrite } from '../../rewrite.ts';
import type { Lookup } from '../lookup.ts';
import type { Flow } from '../tree.ts';

/** Ids of what a document holds whole. */
export interface Held {
  readonly sources: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** Entities with a profile; the others of `names` are in the index only. */
  readonly profiles: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** How things are addressed inside one document that holds many pages. */
export interface InDocument {
  readonly eventId: (id: string) => string;
  /** The same blocks, whose links lead to what the document holds rather than to other pages. */
  readonly linked: (flow: readonly Flow[]) => readonly Flow[];
}

/**
 * Paper cannot follow a link to another page: what stands in the document itself is addressed there.
 *
 * @example '/sources/x/#p3' is '#s2-p3' where x is source 2, '/entities/y/' is '#name-y'
 */
export function inDocument(lookup: Lookup, held: Held): InDocument {
  const eventId = (id: string) => `event-${id}`;
  const inside = (address: string): string => {
    const [, kind, id = '', fragment] = /^\/(sources|entities)\/([^/#]+)\/(?:#(.+))?$/.exec(address) ?? [];
    const source = kind === 'sources' && held.sources.has(id) ? lookup.sources.get(id) : undefined;
    if (source) return `#s${source.number}${fragment === undefined ? '' : `-${fragment}`}`;
    if (kind === 'entities' && held.profiles.has(id)) return `#name-${id}`;
    if (kind === 'entities' && held.names.has(id)) return `#index-${id}`;
    if (address.startsWith('/about/')) return '#method';
    const event = /^\/chronology\/[^#]*#(.+)$/.exec(address)?.[1];
    return event !== undefined && held.events.has(event) ? `#${eventId(event)}` : address;
  };
  return {
    eventId,
    linked: (flow) =>
      flow.map((node) => rewrite(node, { attribute: (value, name) => (name === 'to' ? inside(value) : value), url: inside })),
  };
}

/** Attributes that hold an id of the page, or lead to one. */
const ids = new Set(['id', 'note', 'back']);

/** The same blocks with ids of their own, for a page that holds several that had one each. */
export function prefixed(flow: readonly MdxJsxFlowElement[], prefix: string): MdxJsxFlowElement[] {
  return flow.map((node) => rewrite(node, { attribute: (value, name) => (ids.has(name) ? prefix + value : value) }));
}

/** The same blocks with headings so many steps lower: they stand under headings here. */
export function deepened<N extends Flow>(flow: readonly N[], steps = 1): N[] {
  return flow.map((node) => lower(node, steps));
}

function lower<N extends Nodes>(node: N, steps: number): N {
  const copy: Nodes = node.type === 'heading' ? { ...node, depth: Math.min(6, node.depth + steps) as 2 | 3 | 4 | 5 | 6 } : { ...node };
  if ('children' in copy) (copy as Parent).children = copy.children.map((child) => lower(child, steps));
  return copy as N;
}
