/**
 * What each record of the search index can be narrowed and ordered by, as columns in the order of the records. Pagefind
 * could count by its own filters, but takes time by the square of the results; a column is gone through once.
 */
export interface FactColumn {
  /** Values, each once. @example ['name', 'paragraph'] */
  readonly values: readonly string[];
  /** Sets of values that records have, each once, by number. @example [[0], [1]] */
  readonly sets: readonly (readonly number[])[];
  /** Number of a set and how many records in a row have it, in turn. @example [0, 34, 1, 50] */
  readonly runs: readonly number[];
}

/** By facet; `date` holds what orders records by time. */
export type FactColumns = Readonly<Record<string, FactColumn>>;

/** A column that is made record by record. */
export interface GrowingColumn {
  /** @param values of the next record */
  readonly add: (values: readonly string[]) => void;
  readonly column: () => FactColumn;
}

/** An empty column. */
export function growingColumn(): GrowingColumn {
  const [values, sets] = [new Map<string, number>(), new Map<string, readonly number[]>()];
  const numbers = new Map<string, number>();
  const runs: number[] = [];
  return {
    add(record) {
      const set = record.map((value) => numberOf(values, value));
      const key = set.join();
      if (!sets.has(key)) sets.set(key, set);
      const number = numberOf(numbers, key);
      if (runs.at(-2) === number) runs.push((runs.pop() ?? 0) + 1);
      else runs.push(number, 1);
    },
    column: () => ({ values: [...values.keys()], sets: [...sets.values()], runs }),
  };
}

function numberOf(known: Map<string, number>, key: string): number {
  const number = known.get(key) ?? known.size;
  known.set(key, number);
  return number;
}

/** The set that each record has, by number. */
export function setOfEach({ runs }: FactColumn): Uint32Array {
  const length = runs.reduce((sum, count, at) => (at % 2 === 1 ? sum + count : sum), 0);
  const each = new Uint32Array(length);
  for (let [at, record] = [0, 0]; at < runs.length; at += 2) {
    const count = runs[at + 1] ?? 0;
    each.fill(runs[at] ?? 0, record, record + count);
    record += count;
  }
  return each;
}
