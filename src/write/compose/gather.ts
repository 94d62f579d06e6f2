/** Values by key. Each thing is asked for its pairs when it is its turn: the pairs of all never stand in memory together. */
export function gather<From, Key, Value>(
  all: readonly From[],
  pairsOf: (one: From) => Iterable<readonly [key: Key, value: Value]>,
): Map<Key, Value[]> {
  const gathered = new Map<Key, Value[]>();
  for (const one of all) {
    for (const [key, value] of pairsOf(one)) {
      const list = gathered.get(key);
      if (list) list.push(value);
      else gathered.set(key, [value]);
    }
  }
  return gathered;
}
