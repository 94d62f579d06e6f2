/** An element with words and elements in it; no text becomes markup. */
export function element(tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A part of the document, as Band.astro has it. */
export function band(id: string, title: string, matter: readonly Node[], note?: string): HTMLElement {
  const made = element(
    'section',
    'band',
    element('h2', '', title),
    ...(note ? [element('div', 'by', element('p', '', note))] : []),
    element('div', 'matter', ...matter),
  );
  made.id = id;
  return made;
}

/** A line of the contents, as ContentsTo.astro has it. */
export function contentsLine(part: string, to: string, title: string, inner = false): HTMLElement {
  const line = element('p', inner ? 'inner' : '', element('span', '', linkTo(to, title)), pageOf(to));
  line.dataset['part'] = part;
  return line;
}

/** Where the number of a page comes, as PageOf.astro has it. */
export function pageOf(id: string): HTMLElement {
  const slot = element('b', 'pg');
  slot.dataset['of'] = id;
  return slot;
}

/** A link to a place of this page. */
export function linkTo(id: string, words: string, className = ''): HTMLElement {
  const link = element('a', className, words);
  link.setAttribute('href', `#${id}`);
  return link;
}

/** The same element under another tag. */
export function renamed(old: Element, tag: string): void {
  old.replaceWith(element(tag, old.className, ...old.childNodes));
}
