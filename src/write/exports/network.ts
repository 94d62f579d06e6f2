import { UndirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import { sourcesOf } from '../../model/entity.ts';
import { addressOf } from '../../model/page.ts';
import type { Exported } from './exported.ts';
import { oneLine } from './plain-text.ts';

/**
 * The names and who stands with whom in one paragraph, as GEXF 1.3: a node for each name, an edge for each pair, its weight the paragraphs
 * they share.
 */
export function network({ data, address }: Exported): string {
  const graph = new UndirectedGraph();
  for (const { id, type, name, mentions } of data.entities) {
    graph.addNode(id, {
      label: oneLine(name),
      type,
      mentions: mentions.length,
      sources: sourcesOf(mentions).length,
      address: address(addressOf.entity(id)),
    });
  }
  for (const { id, related } of data.entities) {
    for (const { entity, shared } of related) {
      if (!graph.hasEdge(id, entity)) graph.addEdgeWithKey(`${id} ${entity}`, id, entity, { weight: shared });
    }
  }
  return `${write(graph, { version: '1.3', pretty: false })}\n`;
}
