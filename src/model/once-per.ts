/**
 * What is made of a value (a language's data, a lookup) is made once, and kept as long as the value.
 *
 * @example const patternOf = oncePer((data: QuoteData) => new RegExp(oneOf(data.verbs), 'u'));
 */
export function oncePer<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const made = new WeakMap<From, Made>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined || made.has(from)) return known as Made;
    const fresh = make(from);
    made.set(from, fresh);
    return fresh;
  };
}
