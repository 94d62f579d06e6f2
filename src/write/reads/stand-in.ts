import { note, type Cell } from './cell.ts';

/**
 * A stand-in for a plain object: reads as it does, and notes the cell that what is read belongs to, if any. Absent properties are noted
 * too.
 */
export function standIn<T extends object>(of: T, cellOf: (key: string) => Cell | undefined): T {
  return new Proxy(of, {
    get(object, key) {
      if (typeof key === 'string') note(cellOf, key);
      return Reflect.get(object, key) as unknown;
    },
  });
}

/** The same for a map: the cell of a key where that is asked for, `whole` where all of it is. */
export function standInMap<Key, Value>(of: ReadonlyMap<Key, Value>, cellOf: (key: Key) => Cell, whole: Cell): ReadonlyMap<Key, Value> {
  const all = () => {
    note(() => whole, undefined);
    return of;
  };
  return {
    get: (key) => {
      note(cellOf, key);
      return of.get(key);
    },
    has: (key) => {
      note(cellOf, key);
      return of.has(key);
    },
    get size() {
      return all().size;
    },
    forEach: (each, self) => all().forEach(each, self),
    entries: () => all().entries(),
    keys: () => all().keys(),
    values: () => all().values(),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}
