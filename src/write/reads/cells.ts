import { Cell } from './cell.ts';

/** A cell by the id of what it is of. */
export type CellOf = (id: string | number) => Cell;

/** The cells of a kind, or of one part of all of a kind: the `roles` of an `entity`. */
export type CellsOf = (kind: string, part?: string) => CellOf;

/** Of a kind that is not known nothing can be said: it changes always. */
export const everything = new Cell('everything');

/**
 * Cells, each made when it is first asked for. They are asked for whenever something is read: so they are found by kind, part and
 * id one after the other, without a key made of the three.
 *
 * @param valueOf what cells of a kind hold, asked for with their first
 */
export function cellsBy(valueOf: (kind: string) => ((id: string, part: string) => unknown) | undefined): CellsOf {
  const kinds = new Map<string, Map<string, CellOf>>();
  return (kind, part = '') => {
    const parts = kinds.get(kind) ?? new Map<string, CellOf>();
    kinds.set(kind, parts);
    const cellOf = parts.get(part) ?? idsOf(kind, part, valueOf);
    parts.set(part, cellOf);
    return cellOf;
  };
}

/** The cell of that name, also one of an earlier run. */
export function cellNamed(name: string, cells: CellsOf): Cell {
  const [kind = '', id = '', part = ''] = name.split('\n');
  return cells(kind, part)(id);
}

function idsOf(kind: string, part: string, valueOf: Parameters<typeof cellsBy>[0]): CellOf {
  const known = new Map<string, Cell>();
  const make = (id: string) => {
    const value = valueOf(kind);
    const cell = value === undefined ? everything : new Cell(`${kind}\n${id}\n${part}`, () => value(id, part));
    known.set(id, cell);
    return cell;
  };
  return (id) => known.get(String(id)) ?? make(String(id));
}
