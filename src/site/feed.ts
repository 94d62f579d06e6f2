import type { FeedData } from '../model/feed.ts';
import { absolute } from './absolute.ts';
import { toXml } from './xml.ts';

/** What a feed says of itself. */
export interface FeedFacts {
  readonly title: string;
  readonly subtitle: string;
}

/**
 * The news of the dossier as Atom (RFC 4287). Its times are the days of the data at midnight UTC, never the clock's;
 * a feed without news is as old as time itself, which for machines began in 1970.
 */
export function toAtom({ title, subtitle }: FeedFacts, { id, entries }: FeedData, site: URL | undefined): string {
  return toXml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'en',
      id,
      title,
      subtitle,
      updated: instant(entries[0]?.day ?? '1970-01-01'),
      author: { name: title },
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': absolute('/feed.xml', site) },
        { '@rel': 'alternate', '@type': 'text/html', '@href': absolute('/', site) },
      ],
      entry: entries.map((entry) => ({
        id: entry.id,
        title: entry.title,
        updated: instant(entry.day),
        link: { '@rel': 'alternate', '@type': 'text/html', '@href': absolute(entry.address, site) },
        summary: entry.summary,
      })),
    },
  });
}

function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
