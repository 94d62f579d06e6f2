import { href } from '../../href.ts';
import { idsInList, unpacked } from '../../../model/pagefind-list.ts';
import type { FactColumns } from '../../../model/search-facts.ts';
import type { PublishedTable } from '../../../model/search-record.ts';
import { readFacts, type Facts } from './facts.ts';
import { toHit, type Hit } from './found.ts';
import { readSpellings, type Spellings } from './spellings.ts';

/** What of Pagefind is used: its JavaScript API, version 1. */
interface Pagefind {
  createInstance(options: { readonly noWorker: boolean; readonly ranking: Ranking }): Instance;
}

type Ranking = Readonly<Record<string, number>>;

interface Instance {
  init(): Promise<void>;
  mergeIndex(path: string, options: { readonly ranking: Ranking }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly Result[] }>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  data(): Promise<{ readonly raw_url: string; readonly content: string }>;
}

/** A result that is not fetched yet. */
export interface Candidate {
  readonly id: string;
  /** The part of the index that it comes from. */
  readonly part: string;
  readonly score: number;
  readonly fetch: () => Promise<Hit>;
}

/** The index and the table of spellings, ready to be asked. */
export interface Engine {
  readonly spellings: Spellings;
  /** Records that have all these words, the best first. */
  readonly ask: (words: string) => Promise<readonly Candidate[]>;
  /** What records can be narrowed by, fetched when first asked for; with the names in each record, if they are wanted. */
  readonly facts: (withNames: boolean) => Promise<Facts>;
  /** Whether the names in each record are so few bytes that nobody needs to want them. */
  readonly fewNames: boolean;
  /** Whether words that are nearly everywhere take the index seconds. */
  readonly isLong: boolean;
}

/** Results are ranked by how rare their words are rather than by how short they are. */
const ranking: Ranking = { pageLength: 0.4, termSimilarity: 2, termSaturation: 1.2 };

/** Records over which what is nearly everywhere is not looked for. */
const manyRecords = 10_000;

/** Bytes over which the column of names waits until somebody wants it. */
const fewBytes = 20_000;

/** Fetches what every search needs. Pagefind runs in the page itself: its worker would be a second copy over the wire. */
export async function loadEngine(): Promise<Engine> {
  const at = (file: string) => href(`/pagefind/${file}`);
  const [pagefind, table] = await Promise.all([
    import(/* @vite-ignore */ at('pagefind.js')) as Promise<Pagefind>,
    fetchTable<PublishedTable>(at('spellings.json')),
  ]);
  const spellings = readSpellings(table, (letter) => fetchTable(at(`spellings/${letter}.json`)));
  const facts = loadFacts(table, at);
  const fewNames = table.entities.bytes <= fewBytes;
  const isLong = table.records > manyRecords;
  if (table.empty) return { spellings, facts, fewNames, isLong, ask: () => Promise.resolve([]) };
  const instance = pagefind.createInstance({ noWorker: true, ranking });
  await instance.init();
  await Promise.all(table.lists.slice(1).map((_, part) => instance.mergeIndex(at(`${part + 1}/`), { ranking })));
  return {
    spellings,
    facts,
    fewNames,
    isLong,
    ask: async (words) =>
      (await instance.search(words)).results.map(({ id, score, words: places, data }) => ({
        id,
        part: id.slice(0, id.lastIndexOf('_')),
        score,
        fetch: async () => {
          const { raw_url: url, content } = await data();
          return toHit(url, content, places);
        },
      })),
  };
}

/** Columns of facts with the ids they belong to; those stand in Pagefind’s lists, which the browser has already. */
function loadFacts({ lists, facts, entities }: PublishedTable, at: (file: string) => string): Engine['facts'] {
  const bytesOf = async (path: string) => new Uint8Array(await (await fetched(at(path), 'force-cache')).arrayBuffer());
  const columnsOf = async (path: string) =>
    JSON.parse(new TextDecoder().decode(await unpacked(await bytesOf(path), 'deflate'))) as FactColumns;
  const ids = once(async () =>
    (await Promise.all(lists.map(async (list) => idsInList(await unpacked(await bytesOf(list), 'gzip'))))).flat(),
  );
  const few = once(() => columnsOf(facts));
  const some = once(async () => readFacts(await ids(), await few()));
  const all = once(async () => readFacts(await ids(), { ...(await few()), ...(await columnsOf(entities.path)) }));
  return (withNames) => (withNames || all.begun() ? all() : some());
}

/** Made when first asked for; tried again after a failure. */
function once<T>(make: () => Promise<T>): (() => Promise<T>) & { begun: () => boolean } {
  let made: Promise<T> | undefined;
  const get = () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
  return Object.assign(get, { begun: () => made !== undefined });
}

/** A table has the same name from build to build: the browser asks whether its copy still holds. */
async function fetchTable<T>(address: string): Promise<T> {
  return (await (await fetched(address, 'no-cache')).json()) as T;
}

async function fetched(address: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}
