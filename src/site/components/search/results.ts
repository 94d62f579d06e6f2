/** What of Pagefind's results is shown. The shapes are those of its JavaScript API, version 1. */
export interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Words round the hit as HTML, hits in `<mark>`. */
  readonly excerpt: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** One line of the list: a link to the page, what it is, and the words round the hit. */
export function toRow(found: Found): HTMLLIElement {
  const row = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: found.url, textContent: found.meta['title'] ?? found.url });
  const kind = Object.assign(document.createElement('span'), { className: 'kind', textContent: found.meta['kind'] ?? found.filters['kind']?.[0] ?? '' });
  const words = document.createElement('p');
  words.append(...toNodes(found.excerpt));
  row.append(link, ' ', kind, words);
  return row;
}

/**
 * The excerpt as text and marks, nothing else: it comes from the sources, so no other element of
 * it may reach the page.
 */
function toNodes(excerpt: string): (Text | HTMLElement)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? Object.assign(document.createElement('mark'), { textContent: node.textContent })
      : document.createTextNode(node.textContent ?? ''));
}

/** How many were found, in words for the line that is read aloud. */
export function countOf(found: number, shown: number, query: string): string {
  if (found === 0) return `Nothing found for “${query}”.`;
  const total = found === 1 ? 'One page' : `${found} pages`;
  return shown < found ? `${total} with “${query}”, the first ${shown} below.` : `${total} with “${query}”.`;
}
