/** A data file's words as a set: separated by white space. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

/** A data file's phrases as a set: one a line, or several with semicolons between. */
export function lines(text: string): ReadonlySet<string> {
  return new Set(text.split(/[\n;]/).map((line) => line.trim()).filter(Boolean));
}

/** Words with a number each, `january 1 february 2`. */
export function numbered(text: string): ReadonlyMap<string, number> {
  const parts = text.split(/\s+/).filter(Boolean);
  return new Map(parts.flatMap((word, i) => (i % 2 === 0 ? [[word, Number(parts[i + 1])] as const] : [])));
}
