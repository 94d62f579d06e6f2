import { loadEngine, type Engine } from './engine.ts';
import type { Asked, Counts, FacetName } from './facets.ts';
import type { Hit } from './found.ts';
import { href } from '../../href.ts';
import { moveByArrows } from './keys.ts';
import { commonWords, countWords, mendedWords, nothingWords } from './in-words.ts';
import { showList, type List } from './list.ts';
import { element } from './rows.ts';
import { count, run, type Outcome } from './run.ts';

/** The parts of a search: on its page, or in the dialog. */
export interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Read aloud when it changes. */
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

/** What is on show. */
export interface Shown {
  readonly asked: Asked;
  readonly outcome: Outcome;
  readonly counts: Counts;
}

/** What the place of a search adds: its filters, its address. */
export interface Place {
  /** Facets whose values it counts. */
  readonly counted: (engine: Engine) => readonly FacetName[];
  /** When something else is asked, before it is answered. */
  readonly asking: (asked: Asked) => void;
  /** When results are there; `ask` asks anew. Nothing is shown where nothing is asked. */
  readonly showing: (shown: Shown | undefined, ask: (asked: Asked) => void) => void;
}

/** A search under way. */
export interface Search {
  readonly asked: () => Asked;
  readonly ask: (asked: Asked) => void;
  /** Shows so many results at least, where there are so many. */
  readonly show: (least: number) => Promise<void>;
  /** All results, fetched. */
  readonly all: (most: number) => Promise<Hit[]>;
}

/** Results shown at first, and with every “more”. */
const step = 24;

/** A moment in which fast fingers press the next key. */
const pause = 25;

let loading: Promise<Engine> | undefined;

/** Fetched once a page, when somebody wants to search; tried again after a failure. */
function loaded(): Promise<Engine> {
  return (loading ??= loadEngine().catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
}

/** Results follow each key; only the latest question is answered. */
export function startSearch(parts: Parts, first: Asked, place: Place): Search {
  const { input, status, results } = parts;
  const nextTurn = turns();
  let asked = first;
  let outcome: Outcome | undefined;
  let list: List | undefined;

  function ask(next: Asked): void {
    asked = next;
    place.asking(asked);
    const isLate = nextTurn();
    if (asked.query.trim() === '') return clear();
    answer(asked, isLate).catch((error: unknown) => {
      if (isLate()) return;
      status.textContent = 'The search index could not be loaded. Reload the page to try again.';
      console.warn(error);
    });
  }

  async function answer(question: Asked, isLate: () => boolean): Promise<void> {
    const engine = await loaded();
    const found = await run(engine, question);
    if (isLate()) return;
    outcome = found;
    const own = (list = showList(results, question, found, engine.spellings, step));
    await own.more();
    if (isLate()) return;
    const counts = await count(engine, question, found, place.counted(engine));
    if (isLate()) return;
    own.headings(counts);
    if (found.candidates.length === 0) results.replaceChildren(elsewhere());
    status.textContent = outcomeWords(question, found, counts);
    place.showing({ asked: question, outcome: found, counts }, ask);
  }

  function clear(): void {
    outcome = undefined;
    results.replaceChildren();
    status.textContent = '';
    place.showing(undefined, ask);
  }

  listen(parts, (query) => ask({ ...asked, query }));
  input.value = asked.query;
  if (asked.query) ask(asked);
  return {
    asked: () => asked,
    ask,
    show: async (least) => list?.upTo(least),
    all: async (most) => Promise.all((outcome?.candidates ?? []).slice(0, most).map(({ fetch }) => fetch())),
  };
}

/** Asks a moment after a key, and at once where the form is sent; fetches what search needs when somebody comes to it. */
function listen({ form, input, results }: Parts, ask: (query: string) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const askIn = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(input.value), milliseconds);
  };
  input.addEventListener('focus', () => void loaded().catch(() => undefined), { once: true });
  input.addEventListener('input', () => askIn(pause));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    askIn(0);
  });
  moveByArrows(input, results);
}

/** Gives out turns; each tells whether a later one has begun. */
function turns(): () => () => boolean {
  let latest = 0;
  return () => {
    const turn = ++latest;
    return () => turn !== latest;
  };
}

/** What is said over the results. */
function outcomeWords(asked: Asked, { common, candidates, mended }: Outcome, counts: Counts): string {
  if (common) return commonWords(asked);
  if (candidates.length === 0) return nothingWords(asked);
  return [mendedWords(mended), countWords(asked, candidates.length, counts.get('kind'))].filter(Boolean).join(' ');
}

/** Where to look on when nothing is found. */
function elsewhere(): HTMLElement {
  const link = (address: string, words: string) => Object.assign(element('a', '', words), { href: href(address) });
  return element(
    'p',
    'said',
    'All names stand in the ',
    link('/entities/', 'list of names'),
    ', all that happened in the ',
    link('/chronology/', 'chronology'),
    '.',
  );
}
