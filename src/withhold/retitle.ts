import type { CitedChronicle, Source } from '../model/dossier.ts';
import type { Evidence } from '../model/entity.ts';
import type { DossierEvent } from '../model/event.ts';
import { compare } from '../model/order.ts';
import { allBlocks, readAs } from '../model/text.ts';
import { exchange } from './exchange.ts';

/**
 * Titles that were a source's own words, where those are withheld: the opening words that stand for a title, and what
 * an event is called. The first becomes the outlet and number of the source; the second the words of a place that is
 * shown, else the names that take part. Ids made of such words go with them. `cut`: the mask of words left out.
 */
export function retitle(dossier: CitedChronicle, cut: string): CitedChronicle {
  const names = new Map(dossier.entities.map(({ id, name }) => [id, name]));
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const renamed = new Map<string, string>();
  const titled = dossier.sources.map((source): Source => {
    if (source.publish === 'full' || source.headline.basis !== 'composed') return source;
    renamed.set(source.id, `source-${source.seed.sha256.slice(0, 8)}`);
    return {
      ...source,
      headline: { text: `Untitled text${source.facts.outlet ? `, ${source.facts.outlet.text}` : ''}`, basis: 'curated' },
    };
  });
  const events = dossier.events.map((event): DossierEvent => {
    const words = event.evidence.map((place) => wordsAt(sources, place));
    if (words.every((each) => !each.includes(cut))) return event;
    const headline = words.find((each) => !each.includes(cut)) ?? named(event, names, sources);
    const id = [event.value?.replace(/[^0-9]+/g, '-') ?? 'undated', ...event.entities.slice(0, 2)].join('-');
    renamed.set(event.id, id);
    return { ...event, headline };
  });
  const ids = distinct(renamed, new Set([...dossier.sources, ...dossier.events].map(({ id }) => id)));
  if (ids.size === 0) return dossier;
  return exchange({ ...dossier, sources: titled, events }, (text) => ids.get(text) ?? text);
}

function named(event: DossierEvent, names: ReadonlyMap<string, string>, sources: ReadonlyMap<string, Source>): string {
  const involved = event.entities.flatMap((id) => names.get(id) ?? []).slice(0, 4);
  return involved.length === 0
    ? `Told by S${sources.get(event.evidence[0]?.source ?? '')?.number ?? '?'}, in words that are not published`
    : involved.join(', ');
}

function wordsAt(sources: ReadonlyMap<string, Source>, { source, block: id, span }: Evidence): string {
  const found = sources.get(source);
  const block = found && allBlocks(found).find((each) => each.id === id);
  const words = block ? readAs(block, span) : '';
  const short = words.length > 120 ? `${words.slice(0, words.lastIndexOf(' ', 120))}…` : words;
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/** New ids, each its own: a number goes to those that would be alike. */
function distinct(wanted: ReadonlyMap<string, string>, taken: ReadonlySet<string>): ReadonlyMap<string, string> {
  const used = new Set([...taken].filter((id) => !wanted.has(id)));
  return new Map(
    [...wanted]
      .toSorted(([a], [b]) => compare(a, b))
      .map(([old, id]) => {
        let own = id;
        for (let number = 2; used.has(own); number++) own = `${id}-${number}`;
        used.add(own);
        return [old, own];
      }),
  );
}
