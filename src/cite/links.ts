import type { Nodes } from 'mdast';
import type { CitedText } from '../model/cited.ts';
import type { Chronicle } from '../model/dossier.ts';
import type { Finding } from '../model/finding.ts';
import { nearestOf } from '../model/nearest.ts';
import { addressOf } from '../model/page.ts';
import { complain, type Complaint } from './complaint.ts';

type Link = Extract<Nodes, { type: 'link' }>;

/**
 * Findings for links to addresses of ours that lead nowhere. Pages that only hold parts of lists are not known yet: see {@link
 * linksToNoPage}.
 */
export function deadLinks(node: Nodes, file: string, chronicle: Chronicle): Finding[] {
  return linksIn(node).flatMap((link) => {
    const dead = deadLink(link.url, chronicle);
    return dead ? [complain(file, link, dead)] : [];
  });
}

/** Findings for links that lead to none of our pages, `/chronology/1999/` or `/changes/`, once it is known which there are. */
export function linksToNoPage(texts: readonly CitedText[], addresses: readonly string[]): Finding[] {
  const pages = new Set([...addresses, addressOf.search]);
  return texts.flatMap(({ file, tree }) =>
    linksIn(tree).flatMap((link) => {
      const path = pathOf(link.url);
      return pages.has(path) || path.startsWith(addressOf.data('')) ? [] : [complain(file, link, noPage(path, addresses))];
    }),
  );
}

/** Links to addresses of ours. */
function linksIn(node: Nodes): Link[] {
  return [
    ...(node.type === 'link' && node.url.startsWith('/') ? [node] : []),
    ...('children' in node ? node.children.flatMap(linksIn) : []),
  ];
}

function pathOf(url: string): string {
  return url.replace(/[?#].*/, '');
}

/** Whether an address is below that of a list, or below a source or profile. @example isPartOfList('/chronology/2024/') // true */
function isPartOfList(path: string): boolean {
  return /^\/(?:chronology|quotes|figures|compare)\/./.test(path) || /^\/(?:sources|entities)\/[^/]+\/./.test(path);
}

function noPage(path: string, known: readonly string[]): Complaint {
  return { rule: 'link', text: `Unexpected address “${path}”: no page is there${nearestOf(path, known)}.` };
}

function deadLink(url: string, { sources, entities, events }: Chronicle): Complaint | undefined {
  const [path, fragment] = [pathOf(url), url.split('#')[1]];
  if (path.startsWith(addressOf.data('')) || isPartOfList(path)) return undefined;
  const fixed = Object.values(addressOf).filter((each) => typeof each === 'string');
  const known = [...fixed, ...sources.map(({ id }) => addressOf.source(id)), ...entities.map(({ id }) => addressOf.entity(id))];
  if (!known.includes(path)) return noPage(path, known);
  const source = sources.find(({ id }) => addressOf.source(id) === path);
  if (source && fragment && /^p\d+$/.test(fragment) && !source.blocks.some(({ id }) => id === fragment)) {
    return {
      rule: 'link',
      text: `Unexpected address “${url}”: that source has ${source.blocks.length} paragraphs; the last is #p${source.blocks.length}.`,
    };
  }
  if (path === addressOf.chronology && fragment && /^\d{4}/.test(fragment) && !events.some(({ id }) => id === fragment)) {
    return {
      rule: 'link',
      text: `Unexpected address “${url}”: the chronology has no such event${nearestOf(
        fragment,
        events.map(({ id }) => id),
      )}.`,
    };
  }
  return undefined;
}
