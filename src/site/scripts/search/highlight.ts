import { fold, wordsOf } from '../../../model/search-words.ts';

/**
 * Marks the words that a search led to, `?hit=…`, in the paragraph of the address or in the whole text, and goes to the
 * first of them. The text stays as it is (CSS Custom Highlight API); browsers without it show the paragraph.
 */
export function showHits(words: readonly string[]): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const ranges = rangesIn(target ?? document.querySelector('main article') ?? document.body, words);
  if (ranges.length === 0 || !('highlights' in CSS)) return;
  const style = new CSSStyleSheet();
  style.replaceSync('::highlight(search) { background-color: var(--mark); color: var(--ink); }');
  document.adoptedStyleSheets.push(style);
  CSS.highlights.set('search', new Highlight(...ranges));
  ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  offerToClear(ranges.length);
}

function rangesIn(root: Element, words: readonly string[]): Range[] {
  const wanted = words.map((word) => wordsOf(word).map(({ text }) => fold(text))).filter((each) => each.length > 0);
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.n, .notes, script, style') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const placed: { readonly word: string; readonly node: Text; readonly at: number; readonly end: number }[] = [];
  for (let node = nodes.nextNode(); node instanceof Text; node = nodes.nextNode()) {
    for (const { text, at } of wordsOf(node.data)) placed.push({ word: fold(text), node, at, end: at + text.length });
  }
  return placed.flatMap((first, index) =>
    wanted.flatMap((each) => {
      const last = placed[index + each.length - 1];
      if (!last || !each.every((word, offset) => placed[index + offset]?.word === word)) return [];
      const range = document.createRange();
      range.setStart(first.node, first.at);
      range.setEnd(last.node, last.end);
      return [range];
    }),
  );
}

/** A button that takes the marks away, from the page and from its address. */
function offerToClear(count: number): void {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'unmark',
    textContent: `Clear ${count === 1 ? 'the mark' : `${count} marks`}`,
  });
  button.addEventListener('click', () => {
    CSS.highlights.delete('search');
    const address = new URL(location.href);
    address.searchParams.delete('hit');
    history.replaceState(history.state, '', address);
    button.remove();
    document.getElementById('main')?.focus({ preventScroll: true });
  });
  document.body.append(button);
}
