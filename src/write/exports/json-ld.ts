import { sourcesOf } from '../../model/entity.ts';
import { addressProperties, thingOf, type LinkedData } from '../../model/linked-data.ts';
import { addressOf } from '../../model/page.ts';
import { revealAll } from '../../model/withheld.ts';
import { linkedBriefing } from '../linked-data/briefing.ts';
import { linkedEvent } from '../linked-data/chronology.ts';
import { linkedEntity } from '../linked-data/entity.ts';
import { linkedSource } from '../linked-data/source.ts';
import type { Exported } from './exported.ts';

/** The whole dossier in the words of schema.org, one node a line: the report, its sources, names, events, quotations and figures. */
export function* jsonLd(exported: Exported): Generator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  let first = true;
  for (const node of nodes(exported)) {
    const text = JSON.stringify(node, (key, value: unknown) =>
      typeof value === 'string' && addressProperties.has(key) && value.startsWith('/') ? exported.address(value) : value,
    );
    yield `${first ? '' : ','}\n${text}`;
    first = false;
  }
  yield '\n]}\n';
}

function* nodes({ data, chronicle, lookup, place, shown }: Exported): Generator<LinkedData> {
  const open = (node: LinkedData) => revealAll(node, chronicle.withheld);
  yield open(linkedBriefing(lookup, chronicle.editor.dossier.standfirst ?? data.title));
  for (const source of chronicle.sources) {
    const named = [...(lookup.countsIn.get(source.id)?.keys() ?? [])].toSorted();
    yield open({
      ...thing(linkedSource(lookup, source)),
      isPartOf: { '@id': addressOf.briefing },
      ...(named.length === 0 ? {} : { mentions: named.map((id) => ({ '@id': thingOf.entity(id) })) }),
    });
  }
  for (const entity of chronicle.entities) {
    const sources = sourcesOf(entity.mentions);
    yield open({ ...thing(linkedEntity(lookup, entity)), subjectOf: sources.map((id) => ({ '@id': thingOf.source(id) })) });
  }
  for (const event of chronicle.events) if (event.value !== undefined) yield open(linkedEvent(lookup, event));
  for (const { id, speaker, source, ...at } of data.quotes) {
    const { words, address } = place({ source, ...at });
    yield {
      '@type': 'Quotation',
      '@id': addressOf.quote(id),
      text: words,
      url: address,
      isPartOf: { '@id': thingOf.source(source) },
      spokenByCharacter: speaker === undefined ? undefined : { '@id': thingOf.entity(speaker) },
    };
  }
  for (const { value, max, unit, of, source, ...at } of data.figures) {
    const { words, address } = place({ source, ...at });
    yield {
      '@type': 'Observation',
      name: words,
      value,
      maxValue: max,
      unitText: unit,
      description: of === undefined ? undefined : shown(of),
      url: address,
      subjectOf: { '@id': thingOf.source(source) },
    };
  }
}

/** The thing a page speaks of. */
function thing(page: LinkedData): LinkedData {
  return page['mainEntity'] as LinkedData;
}
