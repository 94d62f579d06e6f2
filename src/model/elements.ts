/**
 * The elements a generated page may hold, and the attributes each may have: the whole vocabulary
 * between `write`, which prints them, and `site`, which has a component for each. All attributes
 * are strings. What is not listed is refused by both.
 */
export const elements = {
  /** A numbered block of a source: its inline words, then perhaps Notes. */
  Para: ['id', 'kind'],
  /** A mention, linked to its profile. */
  Name: ['to', 'type', 'tone'],
  /** A locator: S3 ¶12. */
  Loc: ['to', 'source', 'para'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ElementName = keyof typeof elements;

/** The element of that name, if it is one of ours. */
export function toElement(name: string): ElementName | undefined {
  return Object.hasOwn(elements, name) ? (name as ElementName) : undefined;
}
