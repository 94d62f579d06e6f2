import type { Answer, Candidate, Engine } from './engine.ts';
import { countsOf, toFilters, type Asked, type Counts, type FacetName } from './facets.ts';
import { meantBy } from './forgive.ts';
import { hasTerm, type Hit } from './found.ts';
import { parseQuery, plainWords, toTerm, type Query, type Term } from './query.ts';

/** A word that is nowhere, and the one that was looked for in its place. */
export interface Mended {
  readonly typed: string;
  readonly meant: string;
}

/** What was found. Only what is looked at is fetched. */
export interface Outcome {
  readonly query: Query;
  readonly candidates: readonly Candidate[];
  readonly mended: readonly Mended[];
}

/** Words of a text that are tried in place of one that is nowhere. */
const mostTries = 6;

/** Looks a query up; words that are nowhere are mended where a name is near, and otherwise nothing is found. */
export async function run(engine: Engine, asked: Asked): Promise<Outcome> {
  await engine.spellings.prepare(plainWords(asked.query));
  const query = parseQuery(asked.query, engine.spellings);
  const found = await find(engine, asked, query);
  const missing = await missingIn(engine, query, found);
  if (missing.length === 0) return { query, candidates: found, mended: [] };
  const mended: Mended[] = [];
  const terms: Term[] = [];
  for (const term of query.terms) {
    const meant = missing.includes(term) ? await mend(engine, term) : term;
    if (!meant) return { query, candidates: [], mended: [] };
    if (meant !== term) mended.push({ typed: term.word, meant: meant.word });
    terms.push(meant);
  }
  const better = { ...query, terms };
  return { query: better, candidates: await find(engine, asked, better), mended };
}

/** How many results each value of some facets has. A facet’s own choice does not narrow its own counts. */
export async function count(engine: Engine, asked: Asked, { query, candidates }: Outcome, names: readonly FacetName[]): Promise<Counts> {
  if (candidates.length > mostCountedByIndex) return new Map();
  if (needsMore(query)) return countsOf((await Promise.all(candidates.slice(0, mostCounted).map(({ fetch }) => fetch()))).map(({ filters }) => filters));
  const all = await engine.ask(wordsOf(query), toFilters(asked, undefined, names));
  const own = await Promise.all([...asked.chosen.keys()].map(async (name) => [name, await engine.ask(wordsOf(query), toFilters(asked, name, [name]))] as const));
  const answers = new Map<FacetName, Answer>(own);
  return new Map(names.map((name) => [name, new Map(Object.entries((answers.get(name) ?? all).counts[name] ?? {}))]));
}

/** More results than this are not counted by facet: Pagefind takes seconds for it. The next word makes them fewer. */
const mostCountedByIndex = 1500;

/** Records that are fetched to be counted, where the index cannot count. */
const mostCounted = 300;

/** Phrases beside other words: the index answers one phrase, or words, at a time. */
function needsMore({ terms, phrases }: Query): boolean {
  return phrases.length > 1 || (phrases.length === 1 && terms.length > 0);
}

function wordsOf({ terms, phrases }: Query): string {
  return phrases[0] === undefined ? terms.map(({ search }) => search).join(' ') : `"${phrases[0]}"`;
}

async function find({ ask }: Engine, asked: Asked, query: Query): Promise<readonly Candidate[]> {
  const filters = asked.chosen.size > 0 ? toFilters(asked) : undefined;
  if (query.terms.length === 0 && query.phrases.length === 0) return [];
  if (!needsMore(query)) return (await ask(wordsOf(query), filters, asked.sort)).candidates;
  const words = query.terms.length === 0 ? [] : [wordsOf({ ...query, phrases: [] })];
  const answers = await Promise.all([...words, ...query.phrases.map((phrase) => `"${phrase}"`)].map((one) => ask(one, filters, asked.sort)));
  const [first, ...others] = answers.map(({ candidates }) => candidates);
  const ids = others.map((list) => new Set(list.map(({ id }) => id)));
  return (first ?? []).filter(({ id }) => ids.every((set) => set.has(id)));
}

/** Terms that the index does not have. */
async function missingIn(engine: Engine, { terms }: Query, found: readonly Candidate[]): Promise<Term[]> {
  const top = await found[0]?.fetch();
  const doubtful = top ? terms.filter((term) => !hasTerm(top, term)) : terms;
  const there = await Promise.all(doubtful.map((term) => isThere(engine, term)));
  return doubtful.filter((_, at) => !there[at]);
}

async function isThere({ ask }: Engine, term: Term): Promise<boolean> {
  const top: Hit | undefined = await (await ask(term.search)).candidates[0]?.fetch();
  return top !== undefined && hasTerm(top, term);
}

async function mend(engine: Engine, term: Term): Promise<Term | undefined> {
  if (term.kind === 'date' || /\d/.test(term.word)) return undefined;
  const tries = meantBy(term.word, engine.spellings);
  await engine.spellings.prepare(tries);
  for (const word of tries.slice(0, mostTries)) {
    const meant = toTerm(word, engine.spellings);
    if (await isThere(engine, meant)) return meant;
  }
  return undefined;
}
