import { hash } from 'node:crypto';

/**
 * A piece of a dossier that changes as one, and that pages are composed from: what a name is called, the words of a source.
 * Cells are noted as they are read, as libraries of signals do it (MobX, Solid): one composition is recorded at a time, for
 * composing is synchronous.
 */
export class Cell {
  readonly name: string;
  readonly #value: (() => unknown) | undefined;
  #digest: string | undefined;

  /** @param value what it holds, as JSON has it: no map, no set; a cell without one changes always */
  constructor(name: string, value?: () => unknown) {
    this.name = name;
    this.#value = value;
  }

  /** Of what it holds; undefined where that is not to be known. */
  digest(): string | undefined {
    const value = this.#value;
    if (value === undefined) return undefined;
    return (this.#digest ??= hash('sha1', JSON.stringify(unnoted(value)) ?? '', 'base64'));
  }
}

/** The cells read by what is being composed now. */
let recorded: Set<Cell> | undefined;

/** Says that a cell is being read. It is looked for where somebody wants to know only. */
export function note<Key>(cellOf: (key: Key) => Cell | undefined, key: Key): void {
  if (recorded === undefined) return;
  const cell = cellOf(key);
  if (cell) recorded.add(cell);
}

/** Does some work and tells which cells it read. */
export function noting<T>(work: () => T): { readonly made: T; readonly read: ReadonlySet<Cell> } {
  const read = new Set<Cell>();
  return { made: recordingIn(read, work), read };
}

/** Does some work whose reading is nobody's. */
export function unnoted<T>(work: () => T): T {
  return recordingIn(undefined, work);
}

function recordingIn<T>(cells: Set<Cell> | undefined, work: () => T): T {
  const before = recorded;
  recorded = cells;
  try {
    return work();
  } finally {
    recorded = before;
  }
}
