import type { Candidate, Engine } from './engine.ts';
import { facets, type Asked, type Counts, type FacetName } from './facets.ts';
import { meantBy } from './forgive.ts';
import { hasTerm } from './found.ts';
import { fold, framed, wholeMark } from '../../../model/search-words.ts';
import { parseQuery, plainWords, toTerm, type Query, type Term } from './query.ts';

/** A word that is nowhere, and the one that was looked for in its place. */
export interface Mended {
  readonly typed: string;
  readonly meant: string;
}

/** What was found. Only what is looked at is fetched. */
export interface Outcome {
  readonly query: Query;
  /** All that answer the query. */
  readonly all: readonly Candidate[];
  /** Those that the chosen facets leave, in the order asked for. */
  readonly candidates: readonly Candidate[];
  readonly mended: readonly Mended[];
  /** Words that are nearly everywhere, and so were not looked for. */
  readonly common?: true;
}

/** Results fetched ahead. */
const ahead = 24;

/** Single letters and small words alone. */
function isCommon({ terms, phrases }: Query, { spellings }: Engine): boolean {
  const isSmall = (word: string) => [...word].length < 2 || spellings.small.has(fold(word));
  return (
    terms.every(({ kind, search }) => kind === 'word' && isSmall(search)) && phrases.every((phrase) => plainWords(phrase).every(isSmall))
  );
}

/** Words of a text that are tried in place of one that is nowhere. */
const mostTries = 6;

/** Looks a query up; words that are nowhere are mended where a name is near, and otherwise nothing is found. */
export async function run(engine: Engine, asked: Asked): Promise<Outcome> {
  await engine.spellings.prepare(plainWords(asked.query));
  const query = parseQuery(asked.query, engine.spellings);
  if (engine.isLong && isCommon(query, engine)) return { query, all: [], candidates: [], mended: [], common: true };
  const found = await namedFirst(engine, asked.query, find(engine, query));
  // What will be shown, unless a word is missing, comes while that is looked into.
  if (asked.chosen.size === 0 && asked.sort === 'relevance') for (const { fetch } of found.slice(0, ahead)) fetch().catch(() => undefined);
  const { having, missing } = await partsHaving(engine, query, found);
  if (missing.length === 0) return outcomeOf(engine, asked, query, having, []);
  const mended: Mended[] = [];
  const terms: Term[] = [];
  for (const term of query.terms) {
    const meant = missing.includes(term) ? await mend(engine, term) : term;
    if (!meant) return { query, all: [], candidates: [], mended: [] };
    if (meant !== term) mended.push({ typed: term.word, meant: meant.word });
    terms.push(meant);
  }
  const better = { ...query, terms };
  const instead = await namedFirst(engine, terms.map(({ word }) => word).join(' '), find(engine, better));
  return outcomeOf(engine, asked, better, (await partsHaving(engine, better, instead)).having, mended);
}

async function outcomeOf(
  engine: Engine,
  { chosen, sort }: Asked,
  query: Query,
  all: readonly Candidate[],
  mended: readonly Mended[],
): Promise<Outcome> {
  if (chosen.size === 0 && sort === 'relevance') return { query, all, candidates: all, mended };
  const facts = await engine.facts(chosen.has('entity'));
  const narrowed = facts.narrow(all, chosen);
  return { query, all, candidates: sort === 'date' ? facts.newestFirst(narrowed) : narrowed, mended };
}

/** How many results each value of some facets has. A facet’s own choice does not narrow its own counts. */
export async function count(engine: Engine, asked: Asked, { all }: Outcome, names: readonly FacetName[]): Promise<Counts> {
  if (all.length === 0) return new Map();
  return (await engine.facts(names.includes('entity'))).count(all, asked, names);
}

/** The facets that are counted without being wanted: all but the names where these are many. */
export function countedFacets({ fewNames }: Engine, wanted: readonly FacetName[]): readonly FacetName[] {
  return facets.map(({ name }) => name).filter((name) => name !== 'entity' || fewNames || wanted.includes('entity'));
}

function wordsOf({ terms, phrases }: Query): string {
  return phrases[0] === undefined ? terms.map(({ search }) => search).join(' ') : `"${phrases[0]}"`;
}

async function find({ ask }: Engine, query: Query): Promise<readonly Candidate[]> {
  const { terms, phrases } = query;
  if (terms.length === 0 && phrases.length === 0) return [];
  // The index answers words, or one phrase, at a time.
  const spelt = terms.filter(({ kind }) => kind === 'spelt');
  const typed = spelt.length === 0 ? undefined : ask(spelt.map(({ word }) => fold(word)).join(' '));
  const answers = await Promise.all(
    [...(terms.length === 0 ? [] : [wordsOf({ terms, phrases: [] })]), ...phrases.map((phrase) => `"${phrase}"`)].map(ask),
  );
  const [first = [], ...others] = answers;
  const ids = others.map((list) => new Set(list.map(({ id }) => id)));
  return asTyped(
    (await typed) ?? [],
    first.filter(({ id }) => ids.every((set) => set.has(id))),
  );
}

/** How much more a record counts that has the words as they were typed than one that has another spelling. */
const typedWeight = 1.25;

/** A term in all its spellings finds them alike; those with the typed one come first. */
function asTyped(typed: readonly Candidate[], found: readonly Candidate[]): readonly Candidate[] {
  if (typed.length === 0) return found;
  const ids = new Set(typed.map(({ id }) => id));
  const weight = ({ id, score }: Candidate) => (ids.has(id) ? score * typedWeight : score);
  return found.toSorted((a, b) => weight(b) - weight(a));
}

/** Who types a name, in any of its spellings, means that one before all that hold its words. */
async function namedFirst({ ask, spellings }: Engine, text: string, finding: Promise<readonly Candidate[]>): Promise<readonly Candidate[]> {
  const mark = wholeMark(text, spellings.canonical);
  const names = spellings.namesWith(spellings.canonical(plainWords(text)[0] ?? ''));
  if (!names.some((name) => name.some((spelling) => wholeMark(spelling, spellings.canonical) === mark))) return finding;
  const [found, exact] = await Promise.all([finding, ask(framed(mark))]);
  const named = new Set(exact.map(({ id }) => id));
  return found.toSorted((a, b) => Number(named.has(b.id)) - Number(named.has(a.id)));
}

/**
 * Each part of the index leaves out of a query what it does not know: what comes from a part that has not all terms is no
 * result. If nothing is left, the terms that no part has are missing.
 */
async function partsHaving(
  engine: Engine,
  { terms }: Query,
  found: readonly Candidate[],
): Promise<{ readonly having: readonly Candidate[]; readonly missing: readonly Term[] }> {
  const asked = new Map<Term, Promise<ReadonlySet<string>>>();
  const partsOf = (term: Term) => asked.get(term) ?? asked.set(term, partsWith(engine, term)).get(term);
  const whole = new Set(
    (
      await Promise.all(
        [...firsts(found)].map(async ([part, first]) => {
          const top = await first.fetch();
          const doubtful = terms.filter((term) => !hasTerm(top, term));
          return (await Promise.all(doubtful.map(partsOf))).every((parts) => parts?.has(part)) ? [part] : [];
        }),
      )
    ).flat(),
  );
  const having = found.filter(({ part }) => whole.has(part));
  if (having.length > 0) return { having, missing: [] };
  const there = await Promise.all(terms.map(partsOf));
  return { having, missing: terms.filter((_, at) => there[at]?.size === 0) };
}

/** The parts of the index that have a term. */
async function partsWith({ ask }: Engine, term: Term): Promise<ReadonlySet<string>> {
  const tops = [...firsts(await ask(term.search))].map(async ([part, first]) => (hasTerm(await first.fetch(), term) ? [part] : []));
  return new Set((await Promise.all(tops)).flat());
}

/** The first result of each part. */
function firsts(found: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const first = new Map<string, Candidate>();
  for (const one of found) if (!first.has(one.part)) first.set(one.part, one);
  return first;
}

async function mend(engine: Engine, term: Term): Promise<Term | undefined> {
  if (term.kind === 'date' || /\d/.test(term.word)) return undefined;
  const tries = meantBy(term.word, engine.spellings);
  await engine.spellings.prepare(tries);
  for (const word of tries.slice(0, mostTries)) {
    const meant = toTerm(word, engine.spellings);
    if ((await partsWith(engine, meant)).size > 0) return meant;
  }
  return undefined;
}
