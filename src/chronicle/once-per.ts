/** What is made of a language's data is made once and kept as long as the data. */
export function oncePer<Data extends object, Made>(make: (data: Data) => Made): (data: Data) => Made {
  const made = new WeakMap<Data, { readonly value: Made }>();
  return (data) => {
    const known = made.get(data);
    if (known) return known.value;
    const value = make(data);
    made.set(data, { value });
    return value;
  };
}
