import type { Nodes } from 'mdast';
import type { Chronicle } from '../model/dossier.ts';
import type { Finding } from '../model/finding.ts';
import { nearestOf } from '../model/nearest.ts';
import { addressOf } from '../model/page.ts';
import { complain, type Complaint } from './complaint.ts';

/** Findings for links to addresses of ours that lead nowhere. */
export function deadLinks(node: Nodes, file: string, chronicle: Chronicle): Finding[] {
  const dead = node.type === 'link' && node.url.startsWith('/') ? deadLink(node.url, chronicle) : undefined;
  return [...(dead ? [complain(file, node, dead)] : []), ...('children' in node ? node.children.flatMap((child) => deadLinks(child, file, chronicle)) : [])];
}

function deadLink(url: string, { sources, entities, events }: Chronicle): Complaint | undefined {
  const [address = '', fragment] = url.split('#');
  const path = address.split('?')[0] ?? '';
  const fixed = Object.values(addressOf).filter((each) => typeof each === 'string');
  const known = [...fixed, ...sources.map(({ id }) => addressOf.source(id)), ...entities.map(({ id }) => addressOf.entity(id))];
  if (path.startsWith(addressOf.data(''))) return undefined;
  if (!known.includes(path)) return { rule: 'link', text: `Unexpected address “${path}”: no page is there${nearestOf(path, known)}.` };
  const source = sources.find(({ id }) => addressOf.source(id) === path);
  if (source && fragment && /^p\d+$/.test(fragment) && !source.blocks.some(({ id }) => id === fragment)) {
    return { rule: 'link', text: `Unexpected address “${url}”: that source has ${source.blocks.length} paragraphs; the last is #p${source.blocks.length}.` };
  }
  if (path === addressOf.chronology && fragment && /^\d{4}/.test(fragment) && !events.some(({ id }) => id === fragment)) {
    return { rule: 'link', text: `Unexpected address “${url}”: the chronology has no such event${nearestOf(fragment, events.map(({ id }) => id))}.` };
  }
  return undefined;
}
