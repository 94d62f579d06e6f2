/** The number of a paragraph; absent for titles and date lines. @example paragraphNumber('p12') // '12' */
export function paragraphNumber(block: string): string | undefined {
  return /^p(\d+)$/.exec(block)?.[1];
}

/**
 * A place in words, the same on screen, on paper, in search and in data.
 *
 * @example locatorOf(3, 'p12') // 'S3 ¶12'
 * @example locatorOf(3, 'title') // 'S3'
 */
export function locatorOf(source: number, block: string): string {
  const paragraph = paragraphNumber(block);
  return paragraph === undefined ? `S${source}` : `S${source} ¶${paragraph}`;
}
