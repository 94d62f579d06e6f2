import { leadsTo, pageAt } from './page-at.ts';

/** Where an entity stands in one source. */
export interface Place {
  /** Of the source's page. */
  readonly path: string;
  /** Ids of paragraphs, in their order; none where only the title names it. */
  readonly blocks: readonly string[];
}

/** Pages of mentions that are read at the most: 100 to 200 stand on each. */
const mostPages = 14;

/** Every place of an entity, source by source, from its profile and the pages that go on from there. */
export async function placesOf(profile: Document): Promise<readonly Place[]> {
  const places = new Map<string, string[]>();
  let page: Document | undefined = profile;
  for (let read = 0; page && read < mostPages; read += 1) {
    for (const link of page.querySelectorAll('#all .kwic .loc')) {
      const [path, block] = leadsTo(link);
      const own = places.get(path) ?? [];
      if (block && !own.includes(block)) own.push(block);
      places.set(path, own);
    }
    const next: Element | null = page.querySelector('#all .pages a[rel=next]');
    page = next ? await pageAt(leadsTo(next)[0]) : undefined;
  }
  return [...places].map(([path, blocks]) => ({ path, blocks }));
}
