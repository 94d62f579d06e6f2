import { href } from '../../href.ts';
import type { SpellingTable } from '../../../model/search-record.ts';
import { toHit, type Hit } from './found.ts';
import { readSpellings, type Spellings } from './spellings.ts';

/** What of Pagefind is used: its JavaScript API, version 1. */
interface Pagefind {
  createInstance(options: { readonly noWorker: boolean; readonly ranking?: Readonly<Record<string, unknown>> }): Instance;
}

interface Instance {
  init(): Promise<void>;
  search(query: string, options: Readonly<Record<string, unknown>>): Promise<{ readonly results: readonly Result[]; readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>> }>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  data(): Promise<{ readonly raw_url: string; readonly content: string; readonly filters: Hit['filters'] }>;
}

/** A result that is not fetched yet. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly fetch: () => Promise<Hit>;
}

/** What the index says to one question. */
export interface Answer {
  readonly candidates: readonly Candidate[];
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The index and the table of spellings, ready to be asked. */
export interface Engine {
  readonly spellings: Spellings;
  readonly ask: (words: string, filters?: Readonly<Record<string, unknown>>, sort?: 'relevance' | 'date') => Promise<Answer>;
}

/**
 * Results are ranked by how rare their words are rather than by how short they are. Pagefind runs in the page itself:
 * its worker would be a second copy over the wire, and one question takes it a few milliseconds.
 */
const options = { noWorker: true, ranking: { pageLength: 0.4, termSimilarity: 2, termSaturation: 1.2 } };

/** Fetches what every search needs. */
export async function loadEngine(): Promise<Engine> {
  const at = (file: string) => href(`/pagefind/${file}`);
  const [pagefind, table] = await Promise.all([import(/* @vite-ignore */ at('pagefind.js')) as Promise<Pagefind>, fetchJson<SpellingTable>(at('spellings.json'))]);
  const spellings = readSpellings(table, (letter) => fetchJson(at(`spellings/${letter}.json`)));
  if (table.empty) return { spellings, ask: () => Promise.resolve({ candidates: [], counts: {} }) };
  const instance = pagefind.createInstance(options);
  await instance.init();
  return {
    spellings,
    ask: async (words, filters, sort) => {
      const { results, filters: counts } = await instance.search(words, { ...(filters ? { filters } : {}), ...(sort === 'date' ? { sort: { date: 'desc' } } : {}) });
      return { counts, candidates: results.map(({ id, score, words: places, data }) => ({ id, score, fetch: async () => {
        const { raw_url: url, content, filters: own } = await data();
        return toHit(url, content, own, places);
      } })) };
    },
  };
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return await response.json() as T;
}
