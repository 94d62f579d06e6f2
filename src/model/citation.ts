/** How a page is cited, in four formats. Each holds the marks of {@link spots}. */
export interface PageCitation {
  /** In words, after the style of the American Psychological Association. */
  readonly plain: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: string;
}

/**
 * Marks for what only a reader's browser knows, private-use characters of the fifteenth plane: the host the site is served
 * from (where no SITE_URL was given), and the paragraph that is cited, in its locator and in its address. Where
 * nothing is put in their place they read as nothing.
 */
export const spots = { origin: '\u{F0000}', locator: '\u{F0001}', fragment: '\u{F0002}', escapedFragment: '\u{F0003}' } as const;

/** A text without its marks. */
export function withoutSpots(text: string): string {
  return text.replace(/[\u{F0000}-\u{F0003}]/gu, '');
}
