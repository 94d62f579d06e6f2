/**
 * What is made of a language's data is made once and kept as long as the data.
 *
 * @example const patternOf = oncePer((data: QuoteData) => new RegExp(oneOf(data.verbs), 'u'));
 */
export function oncePer<Data extends object, Made extends object>(make: (data: Data) => Made): (data: Data) => Made {
  const made = new WeakMap<Data, Made>();
  return (data) => {
    const known = made.get(data);
    if (known) return known;
    const fresh = make(data);
    made.set(data, fresh);
    return fresh;
  };
}
