import { createHash } from 'node:crypto';
import { slug } from './slug.ts';

/** What the id of an event is made from. */
interface Identifiable {
  readonly value?: string;
  readonly headline: string;
  /** Stems of its content words, the date's left out. */
  readonly words: ReadonlySet<string>;
  /** What made those stems. */
  readonly stem: (word: string) => string;
  /** Where it is told: tells apart events with the same day and words. */
  readonly place: string;
}

/**
 * Date and first words with content: `2024-05-06-forum-opened-harbour-hall`. Where several events would get
 * the same id, each gets a piece of the digest of the place it is told at.
 */
export function eventIds(events: readonly Identifiable[]): readonly string[] {
  const wanted = events.map(({ value, headline, words, stem }) =>
    [slug((value ?? 'undated').replace('/', ' to ').replaceAll('..', 'open')), firstWords(headline, words, stem)]
      .filter((part) => part !== '')
      .join('-'),
  );
  const count = new Map<string, number>();
  for (const id of wanted) count.set(id, (count.get(id) ?? 0) + 1);
  return wanted.map((id, at) => ((count.get(id) ?? 0) > 1 ? `${id}-${digest(events[at]?.place ?? '')}` : id));
}

/** Words of a headline in an id. */
const most = 5;

/** Words with content that are not the date's, and capitals throughout. */
function firstWords(headline: string, known: ReadonlySet<string>, stem: (word: string) => string): string {
  const words = headline.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
  const content: string[] = [];
  for (const word of words) {
    if (content.length === most) break;
    if (/^[\p{Lu}\p{N}]{2,}$/u.test(word) || (word.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((part) => known.has(stem(part))))
      content.push(word);
  }
  return slug((content.length > 1 ? content : words).slice(0, most).join(' ').replace(/['’]/g, ''));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 6);
}
