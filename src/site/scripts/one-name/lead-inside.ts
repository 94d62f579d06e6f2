import { leadsTo } from './page-at.ts';

/** Links to what the document holds itself, a paragraph, a source, a name, lead there. */
export function leadInside(parts: readonly Element[], entity: string): void {
  const ids = new Set(parts.flatMap((part) => [part, ...part.querySelectorAll('[id]')]).map(({ id }) => id));
  for (const link of parts.flatMap((part) => [...part.querySelectorAll('a[href]:not([href^="#"])')])) {
    const [path, fragment] = leadsTo(link);
    const locator = link.matches('.loc') ? /^S(\d+)(?:\s*¶(\d+))?/.exec(link.textContent ?? '') : null;
    const id = locator
      ? `s${locator[1] ?? ''}${locator[2] === undefined ? '' : `-p${locator[2]}`}`
      : path !== entity
        ? `index-${path.split('/').at(-2) ?? ''}`
        : fragment && ids.has(fragment)
          ? fragment
          : 'profile';
    // A picture's names have no place in the index of their own where no shown paragraph has them.
    if (ids.has(id) && (locator || path === entity || /\/entities\/[^/]+\/$/.test(path))) link.setAttribute('href', `#${id}`);
  }
}
